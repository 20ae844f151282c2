//! More time, and time that stands still.

use super::places::californian;
use crate::support::{Colleague, Person, WHY_ASKED, journeys};
use chrono::{DateTime, Duration, Utc};
use rightsdesk::case::Role;

const REASON: &str = "Three archives must be searched by hand, and one of them is at another company.";

journeys! {
    async fn an_extension_in_time_names_its_reason_the_new_date_and_the_remedies(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        app.advance(Duration::days(20)).await;
        hanna.signs_in(&app).await;
        let nothing = hanna.does(&ada.case, "extend", &[("text", "  ")]).await;
        assert_eq!(nothing.status, 422);
        nothing.shows("Please write this down");

        let preview = hanna.does(&ada.case, "extend", &[("text", REASON), ("preview", "yes")]).await;
        preview.shows("Nothing was sent or changed yet").shows("Tuesday 23 February 2027");
        assert_eq!(preview.text.matches("one of them is at another company").count(), 1, "still in the form");
        assert!(!app.events_of(&ada.case).await.contains(&"extended".to_owned()));

        hanna.does(&ada.case, "extend", &[("text", REASON)]).await.shows("Tuesday 23 February 2027");
        app.drain().await;
        let again = hanna.does(&ada.case, "extend", &[("text", "And a fourth one.")]).await;
        assert_eq!(again.status, 409);
        again.shows("It was extended once already").shows("GDPR art. 12(3)").shows("And a fourth one.");

        let status = ada.opens_status(&app).await;
        status.shows("Tuesday 23 February 2027").shows("We need more time").shows(REASON);
        app.mails_are("extension");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn an_extension_is_lawful_until_the_last_day_ends_where_the_organisation_is(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let ben = Person::asks(&app, "ben@example.com", &["access"], "DE").await.confirms(&app).await;
        let last_second = "2026-12-23T22:59:59Z".parse::<DateTime<Utc>>().expect("a time");
        app.clock.set(last_second);
        app.drain().await;
        hanna.signs_in(&app).await;
        hanna.does(&ada.case, "extend", &[("text", REASON)]).await.shows("Tuesday 23 February 2027");

        app.advance(Duration::seconds(1)).await;
        hanna.opens(&ben.case).await.shows("The last day to tell of an extension has passed");
        let late = hanna.does(&ben.case, "extend", &[("text", REASON)]).await;
        assert_eq!(late.status, 409);
        late.shows("The person had to be told of an extension by Wednesday 23 December 2026");
        late.shows("GDPR art. 12(3)").shows(REASON);
        let events = app.events_of(&ben.case).await;
        assert!(!events.contains(&"extended".to_owned()));

        // A late answer is possible all the same, and recorded as late.
        hanna.does(&ben.case, "take-up", &[]).await;
        let fields = [("ground", "unfounded-or-excessive"), ("text", "You asked the same last week.")];
        hanna.does(&ben.case, "refuse", &fields).await.shows("Closed after the last lawful day");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_question_about_identity_stops_the_time_under_the_gdpr_until_it_is_answered(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        app.advance(Duration::days(5)).await;
        hanna.signs_in(&app).await;
        let question = "Which month did you open your account in?";
        let asked = hanna.does(&ada.case, "ask-identity", &[("text", question), WHY_ASKED]).await;
        asked.shows("Waiting to know who you are").shows("class=\"due paused\"");
        assert_eq!(app.state_of(&ada.case).await, "awaiting-identity");
        app.drain().await;
        let twice = hanna.does(&ada.case, "ask-identity", &[("text", "And which day?"), WHY_ASKED]).await;
        assert_eq!(twice.status, 409);
        twice.shows("A question to the person is still open").shows("And which day?");
        let refused = hanna.does(&ada.case, "approve", &[]).await;
        assert_eq!(refused.status, 409);
        refused.shows("A question to the person is still open");

        let status = ada.opens_status(&app).await;
        status.shows("We have a question for you").shows(question).shows("the time stands still");
        app.advance(Duration::days(4)).await;
        ada.opens_status(&app).await;
        ada.writes("In March, I think.").await.shows("You wrote to us.").shows("In March, I think.");
        hanna.signs_in(&app).await;
        hanna.opens(&ada.case).await.shows("In March, I think.");
        let answered = hanna.does(&ada.case, "answer-identity", &[]).await;
        // Four days later is Sunday 27 December, so the last day is the Monday.
        answered.shows("Monday 28 December 2026").hides("class=\"due paused\"");
        let status = ada.status().await;
        status.shows("Monday 28 December 2026").shows("4 days are added").hides("We have a question for you");
        app.mails_are("identity_asked_under_the_gdpr");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_question_about_identity_never_stops_the_time_in_california(app) {
        let app = app.set_up_again(californian);
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "US-CA").await.confirms(&app).await;
        ada.done.shows("Thursday 7 January 2027");
        app.advance(Duration::days(5)).await;
        hanna.signs_in(&app).await;
        let question = "Which month did you open your account in?";
        let asked = hanna.does(&ada.case, "ask-identity", &[("text", question), WHY_ASKED]).await;
        asked.shows("Waiting to know who you are").shows("Thursday 7 January 2027");
        asked.hides("class=\"due paused\"");
        app.drain().await;
        app.mails_are("identity_asked_in_california");
        app.stop().await;
    }
}

journeys! {
    async fn what_was_told_by_mistake_is_taken_back_and_the_person_hears_of_it(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        app.advance(Duration::days(2)).await;
        hanna.signs_in(&app).await;
        hanna.does(&ada.case, "extend", &[("text", REASON)]).await.shows("Tuesday 23 February 2027");
        hanna.does(&ada.case, "ask-identity", &[("text", "Which month did you open your account in?"), WHY_ASKED]).await;
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "awaiting-identity");

        let why = [("text", "It was meant for another request.")];
        let shown = hanna.does(&ada.case, "undo-extension", &[why.as_slice(), &[("preview", "yes")]].concat()).await;
        shown.shows("The earlier date holds").shows("Nothing was sent or changed yet");
        hanna.does(&ada.case, "undo-identity", &why).await.shows("Question about who they are taken back");
        let page = hanna.does(&ada.case, "undo-extension", &why).await;
        page.shows("Extension taken back").shows("Wednesday 23 December 2026").shows(why[0].1);
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "received");
        let status = ada.opens_status(&app).await;
        status.shows("Wednesday 23 December 2026").shows("We took our question back");
        assert!(!status.text.contains(why[0].1), "staff's reasons are for staff");

        // What has not gone is simply not sent.
        hanna.does(&ada.case, "extend", &[("text", REASON)]).await.shows("Tuesday 23 February 2027");
        hanna.does(&ada.case, "undo-extension", &why).await;
        app.mails_are("taken_back");
        app.ledger_verifies().await;
        app.stop().await;
    }
}
