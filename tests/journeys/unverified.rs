//! Who stays unknown: asked with a reason, reminded once, told how it ends, and welcome all the same when the proof comes late.

use super::places::californian;
use crate::support::{Colleague, Person, WHY_ASKED, code_in, journeys, link_in};
use chrono::Duration;
use rightsdesk::case::Role;
use rightsdesk::config::Config;

const QUESTION: (&str, &str) = ("text", "Which month did you open your account in?");
const ENDING: (&str, &str) = ("text", "We asked you on 25 November and reminded you. We have no answer.");

fn reminds(config: &mut Config) {
    config.reminders.person_after = 10;
}

journeys! {
    async fn under_the_gdpr_doubt_is_recorded_and_who_stays_silent_is_reminded_told_and_welcome_later(app) {
        let app = app.set_up_again(reminds);
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let page = hanna.opens(&ada.case).await;
        page.shows("Why do you doubt that it is them?").shows("A confirmed address; more only on a recorded doubt");
        app.advance(Duration::days(2)).await;
        hanna.signs_in(&app).await;
        let nothing = hanna.does(&ada.case, "ask-identity", &[QUESTION]).await;
        assert_eq!(nothing.status, 422);
        nothing.shows("Please write this down").shows(QUESTION.1);
        let early = hanna.does(&ada.case, "end-unverified", &[ENDING]).await;
        assert_eq!(early.status, 409);
        early.shows("It is shown who asks");
        hanna.does(&ada.case, "ask-identity", &[QUESTION, WHY_ASKED]).await.shows(WHY_ASKED.1);
        app.drain().await;
        ada.opens_status(&app).await.shows(QUESTION.1).hides(WHY_ASKED.1);

        app.advance(Duration::days(5)).await;
        hanna.signs_in(&app).await;
        let early = hanna.does(&ada.case, "end-unverified", &[ENDING]).await;
        assert_eq!(early.status, 409);
        early.shows("The person still has time").shows("Wednesday 9 December 2026").shows("We have no answer.");
        app.advance(Duration::days(6)).await;
        assert!(app.last_mail_to("ada@example.org").subject.starts_with("Our question about your request"));
        let so_far = app.mails().len();
        app.advance(Duration::days(12)).await;
        assert_eq!(app.mails().len(), so_far, "once");
        assert_eq!(app.state_of(&ada.case).await, "awaiting-identity", "no timer ends it");

        otto.signs_in(&app).await;
        let fields = [ENDING, ("preview", "yes")];
        // On the reading that guidance stops no clock, it is late already.
        let late = otto.does(&ada.case, "end-unverified", &fields).await;
        late.shows("We could not find out who asked").shows("datenschutz-berlin.de");
        otto.does(&ada.case, "end-unverified", &[ENDING]).await.shows("we could not tell who asked");
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "unverified");
        let status = ada.opens_status(&app).await;
        status.shows("We could not find out who asked").shows("If you do not agree").shows(ENDING.1);

        // She answers late: what she knew is recorded, and a case that was closed is open again.
        ada.writes("In March. I was in hospital.").await;
        let proof = [("kind", "customer-id"), ("value", "C-100001"), ("text", "She knew the month, and it fits.")];
        hanna.signs_in(&app).await;
        hanna.does(&ada.case, "prove", &proof).await.shows("Opened again");
        app.drain().await;
        ada.status().await.shows("We look at your request again");
        app.mails_are("unverified_under_the_gdpr");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_link_nobody_pressed_is_sent_again_once_and_works_also_after_the_case_was_ended(app) {
        let app = app.set_up_again(reminds);
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ben = Person::asks(&app, "ben@example.org", &["access", "erasure"], "DE").await;
        app.advance(Duration::days(9)).await;
        assert_eq!(app.mails().len(), 1);
        app.advance(Duration::days(2)).await;
        assert_eq!(app.mails().len(), 2, "one reminder for both");
        let mail = app.last_mail_to("ben@example.org");
        assert!(mail.subject.starts_with("Your address for request"), "{}", mail.subject);
        assert!(mail.text.contains("/verify/") && !code_in(&mail).is_empty());
        app.advance(Duration::days(7)).await;
        assert_eq!(app.mails().len(), 2);
        hanna.signs_in(&app).await;
        hanna.does(&ben.case, "end-unverified", &[ENDING]).await.shows("we could not tell who asked");
        app.drain().await;
        let ended = app.last_mail_to("ben@example.org");
        assert!(!ended.text.contains("We have no answer"), "our words stand behind a code: {}", ended.text);
        app.advance(Duration::days(3)).await;
        let token = link_in(&ended).rsplit('/').next().expect("a token").to_owned();
        ben.browser.post("/verify", &[("token", &token)]).await.shows("your address is confirmed");
        app.drain().await;
        assert_eq!(app.state_of(&ben.case).await, "in-review");
        app.mails_are("unverified_address");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn in_california_specific_pieces_become_kinds_and_kinds_a_pointer_to_the_policy(app) {
        let app = app.set_up_again(|config| {
            californian(config);
            config.controllers[0].privacy_policy = Some("https://www.minimax.example/privacy".to_owned());
        });
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "US-CA").await.confirms(&app).await;
        let refused = hanna.does(&ada.case, "approve", &[]).await;
        assert_eq!(refused.status, 409);
        refused.shows("3 pieces of information").shows("a signed declaration").shows("11 CCR 7062(c)");
        refused.shows("Why is this question proportionate?");
        hanna.does(&ada.case, "ask-identity", &[QUESTION, WHY_ASKED]).await;
        app.drain().await;
        app.advance(Duration::days(15)).await;
        hanna.signs_in(&app).await;
        hanna.does(&ada.case, "end-unverified", &[ENDING]).await.shows("It goes on");
        app.drain().await;

        let cases = app.cases_of(&ada.reference).await;
        let states: Vec<_> = cases.iter().map(|row| (row.right.as_str(), row.state.as_str())).collect();
        assert_eq!(states, [("access", "unverified"), ("access-categories", "received")]);
        assert_eq!((cases[0].due, cases[0].received_at), (cases[1].due, cases[1].received_at), "the same request");
        let kinds = cases[1].reference.clone();
        let events = app.events_of(&kinds).await;
        assert_eq!(events, ["opened", "clock-set", "letter-handed-over", "assurance-raised", "identifier-proven"]);
        let page = hanna.opens(&kinds).await;
        page.shows("This goes on from a request").shows(&ada.case).shows("2 pieces of information");
        hanna.opens(&ada.case).await.shows(&kinds);
        ada.opens_status(&app).await.shows(&kinds).shows("Learn what kinds of information we hold");

        // That needs two, and one more was shown: it can be answered.
        let more = [("kind", "customer-id"), ("value", "C-100001"), ("text", "On the bill she sent.")];
        let short = hanna.does(&kinds, "approve", &[]).await;
        assert_eq!(short.status, 409);
        // Or else it ends, too, and the letter says where the kinds of data stand.
        hanna.does(&kinds, "ask-identity", &[QUESTION, WHY_ASKED]).await;
        app.drain().await;
        app.advance(Duration::days(14)).await;
        hanna.signs_in(&app).await;
        hanna.does(&kinds, "end-unverified", &[ENDING]).await.shows("we could not tell who asked");
        app.drain().await;
        assert_eq!(app.cases_of(&ada.reference).await.len(), 2, "kinds of data become nothing else");
        let mail = app.last_mail_to("ada@example.org").text;
        assert!(mail.contains("https://www.minimax.example/privacy"), "{mail}");
        hanna.does(&kinds, "prove", &more).await.shows("Opened again");
        hanna.does(&kinds, "answer-identity", &[]).await;
        hanna.does(&kinds, "approve", &[]).await.shows("Being worked on");
        app.drain().await;
        app.mails_are("unverified_in_california");
        app.ledger_verifies().await;
        app.stop().await;
    }
}
