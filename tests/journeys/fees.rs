//! Money for an answer: asked with reasons, paid, taken back, and never for what is free.

use super::answering::answers;
use super::places::{british, californian};
use crate::support::{Colleague, Person, TestApp, journeys};
use chrono::Duration;
use rightsdesk::case::Role;

const WHY: &str = "You had a copy in November. Please pay to the account on your last invoice.";

/// Somebody had as many answers as this.
/// Ada asks which kinds of data there are, shows two things that are known of her, and is answered.
async fn told_the_kinds(app: &TestApp, dora: &Colleague) {
    let ada = Person::asks(app, "ada@example.org", &["access-categories"], "US-CA").await.confirms(app).await;
    dora.proves_number(&ada.case, "C-100001").await;
    answers(app, dora, &ada.case).await;
    assert_eq!(app.state_of(&ada.case).await, "fulfilled");
    app.advance(Duration::hours(1)).await;
}

journeys! {
    async fn a_further_copy_costs_a_fee_in_the_united_kingdom_and_the_month_starts_when_it_is_paid(app) {
        let app = app.set_up_again(british);
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let first = Person::asks(&app, "ada@example.org", &["access"], "GB-ENG").await.confirms(&app).await;
        let fields = [("ground", "further-copies"), ("amount", "12.50"), ("currency", "gbp"), ("text", WHY)];
        let told = dora.does(&first.case, "ask-fee", &fields).await;
        assert_eq!(told.status, 409);
        told.shows("The person had 0 answers that count, and 1 are free").shows("UK GDPR art. 15(3)").shows(WHY);
        answers(&app, &dora, &first.case).await;
        app.advance(Duration::hours(1)).await;
        app.sent.lock().expect("nobody panicked").clear();

        let ada = Person::asks(&app, "ada@example.org", &["access"], "GB-ENG").await.confirms(&app).await;
        dora.opens(&ada.case).await.shows("Answers before").shows("ever: 1");
        for (amount, currency) in [("", "GBP"), ("free", "GBP"), ("12.50", "pounds")] {
            let fields = [("ground", "further-copies"), ("amount", amount), ("currency", currency), ("text", WHY)];
            let told = dora.does(&ada.case, "ask-fee", &fields).await;
            assert_eq!(told.status, 422);
            told.shows("Enter an amount such as 12.50").shows(WHY);
        }
        let preview = [("preview", "yes")].into_iter().chain(fields).collect::<Vec<_>>();
        dora.does(&ada.case, "ask-fee", &preview).await.shows("12.50 GBP").shows("costs money this time");
        dora.does(&ada.case, "ask-fee", &fields).await.shows("Asked for 12.50 GBP.").shows("Answers before: 1.");
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "awaiting-fee");
        ada.opens_status(&app).await.shows("We asked you for 12.50 GBP.").shows(WHY);
        let mail = app.last_mail_to("ada@example.org");
        assert!(mail.subject.contains("code"), "{}", mail.subject);
        app.advance(Duration::days(7)).await;
        dora.signs_in(&app).await;
        dora.does(&ada.case, "fee-paid", &[]).await;
        let row = app.cases_of(&ada.reference).await.remove(0);
        assert_eq!((row.state.as_str(), row.due.to_string().as_str()), ("received", "2026-12-30"));
        ada.opens_status(&app).await.shows("You paid. Thank you.");
        app.mails_are("fee_uk");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_fee_that_was_a_mistake_is_taken_back_with_a_letter(app) {
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let find = [("email", "ada@example.org")];
        let ada = Person::asks_with(&app, &["erasure"], "DE", &find, "de").await.confirms(&app).await;
        let fields =
            [("ground", "unfounded-or-excessive"), ("amount", "5"), ("currency", "EUR"), ("text", "Zum neunten Mal in dieser Woche.")];
        dora.does(&ada.case, "ask-fee", &fields).await;
        app.drain().await;
        dora.does(&ada.case, "undo-fee", &[("text", "It was the third time only.")]).await;
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "received");
        app.mails_are("fee_undone_de");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_californian_who_had_two_answers_in_a_year_may_be_refused_a_third_and_not_one_a_stranger_got(app) {
        let app = app.set_up_again(californian);
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        told_the_kinds(&app, &dora).await;
        // Somebody typed her address and never showed that it is theirs.
        Person::asks(&app, "ada@example.org", &["access-categories"], "US-CA").await;
        let second = Person::asks(&app, "ada@example.org", &["access-categories"], "US-CA").await.confirms(&app).await;
        let fields = [("ground", "more-than-free"), ("text", "You had two answers this year.")];
        let told = dora.does(&second.case, "refuse", &fields).await;
        assert_eq!(told.status, 409);
        told.shows("The person had 1 answers that count, and 2 are free").shows("Civ. Code 1798.130(b)");
        dora.proves_number(&second.case, "C-100001").await;
        answers(&app, &dora, &second.case).await;
        app.advance(Duration::hours(1)).await;
        app.sent.lock().expect("nobody panicked").clear();

        let third = Person::asks(&app, "ada@example.org", &["access-categories"], "US-CA").await.confirms(&app).await;
        dora.does(&third.case, "refuse", &fields).await.shows("Refused").shows("Answers before: 2.");
        app.drain().await;
        app.mails_are("refusal_more_than_free");
        app.ledger_verifies().await;

        // After a year, they are free again.
        app.advance(Duration::days(366)).await;
        dora.signs_in(&app).await;
        let fourth = Person::asks(&app, "ada@example.org", &["access-categories"], "US-CA").await.confirms(&app).await;
        assert_eq!(dora.does(&fourth.case, "refuse", &fields).await.status, 409);
        app.stop().await;
    }
}
