//! Facts that turn out to be wrong: the laws of a case, and the day it arrived.

use crate::support::{Colleague, Person, TestApp, WHY_ASKED, journeys};
use chrono::Duration;
use rightsdesk::case::Role;
use rightsdesk::store;

const WHY: &str = "She moved to Oakland before the contract began.";

async fn row(app: &TestApp, case: &str) -> entity::cases::Model {
    let row = store::cases::by_reference(&app.app.db.read, case, None).await.expect("it answers");
    row.expect("there is this case")
}

async fn times(app: &TestApp, case: &str, event: &str) -> usize {
    app.events_of(case).await.iter().filter(|happened| *happened == event).count()
}

journeys! {
    async fn a_law_that_the_person_names_joins_those_of_the_place(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let words = "I want to see my data under the CCPA, whatever your lawyers say.";
        let find = [("email", "ada@example.org"), ("details", words)];
        let ada = Person::asks_with(&app, &["access"], "US-TX", &find, "en").await.confirms(&app).await;
        assert_eq!(row(&app, &ada.case).await.regimes, "gdpr us-tx ccpa");
        hanna.opens(&ada.case).await.shows("CCPA (named by the person)").shows("Say that the request arrived");
        app.stop().await;
    }

    async fn staff_set_right_under_which_laws_somebody_in_california_is_answered(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "US-CA").await.confirms(&app).await;
        let page = hanna.opens(&ada.case).await;
        page.shows("GDPR (where MiniMax is established: Germany)").shows("CCPA (where the person lives: United States: California)");
        // Every duty has its date: that of California to acknowledge, and the earliest of both laws to answer.
        page.shows("Say that the request arrived").shows("Tuesday 8 December 2026").shows("Wednesday 23 December 2026");
        page.shows("11 CCR 7021(a)").shows("Tell the person that it takes longer");
        let status = ada.opens_status(&app).await;
        status.shows("We answer you under the EU's data protection law (GDPR), because of where MiniMax is: Germany.");
        status.shows("We answer you under California's privacy law (CCPA), because of where you live: United States: California.");
        assert_eq!(row(&app, &ada.case).await.acknowledge_by.map(|day| day.to_string()).as_deref(), Some("2026-12-05"));

        // To the GDPR alone: the day stays, the duty to acknowledge by a day does not.
        let gdpr = [("regime", "gdpr"), ("text", WHY)];
        let shown = hanna.does(&ada.case, "correct-laws", &[gdpr.as_slice(), &[("preview", "yes")]].concat()).await;
        shown.shows("The case would still be due on Wednesday 23 December 2026.").shows("Nothing was sent or changed yet");
        assert_eq!(shown.text.matches(WHY).count(), 1, "still in the form");
        assert_eq!(times(&app, &ada.case, "regimes-corrected").await, 0);
        let page = hanna.does(&ada.case, "correct-laws", &gdpr).await;
        page.shows("Laws corrected, from CCPA and GDPR to GDPR.").shows("Hanna Vogt").shows(WHY);
        let kept = row(&app, &ada.case).await;
        assert_eq!((kept.regimes.as_str(), kept.acknowledge_by), ("gdpr", None));

        // To California's alone: the day moves.
        let ccpa = [("regime", "ccpa"), ("text", WHY)];
        let shown = hanna.does(&ada.case, "correct-laws", &[ccpa.as_slice(), &[("preview", "yes")]].concat()).await;
        shown.shows("The case would then be due on Thursday 7 January 2027, not on Wednesday 23 December 2026.");
        shown.shows("value=\"ccpa\" checked").hides("value=\"gdpr\" checked");
        let page = hanna.does(&ada.case, "correct-laws", &ccpa).await;
        page.shows("CCPA (set by staff)").shows("Thursday 7 January 2027");
        let kept = row(&app, &ada.case).await;
        assert_eq!((kept.regimes.as_str(), kept.due.to_string().as_str()), ("ccpa", "2027-01-07"));

        let mails = app.mails().len();
        app.drain().await;
        assert_eq!(app.mails().len(), mails, "no letter goes by itself");
        let status = ada.status().await;
        status.shows("We answer you under California's privacy law (CCPA). We looked into this ourselves.");
        status.shows("We looked again at which law helps you.").shows("Thursday 7 January 2027").hides(WHY);
        // The reminders of the old dates are silent, those of the new ones are not.
        app.advance(Duration::days(35)).await;
        assert_eq!(times(&app, &ada.case, "date-reached").await, 0);
        app.advance(Duration::days(12)).await;
        assert!(times(&app, &ada.case, "date-reached").await > 0);
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn staff_set_right_when_a_request_arrived(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access", "erasure"], "DE").await.confirms(&app).await;
        hanna.opens(&ada.case).await.shows("value=\"2026-11-23\"").shows("value=\"10:00\"");
        let letter = [
            ("received_on", "2026-11-20"), ("received_time", "16:30"), ("text", "The stamp on her letter says so."),
        ];
        let shown = hanna.does(&ada.case, "correct-receipt", &[letter.as_slice(), &[("preview", "yes")]].concat()).await;
        // 20 December is a Sunday.
        shown.shows("The case would then be due on Monday 21 December 2026, not on Wednesday 23 December 2026.");
        shown.shows("Your request reached us on Friday 20 November 2026.").shows("value=\"16:30\"");
        let page = hanna.does(&ada.case, "correct-receipt", &letter).await;
        page.shows("Receipt corrected, from 23 Nov 2026, 10:00 to 20 Nov 2026, 16:30.");
        page.shows("First recorded: 23 Nov 2026, 10:00").shows("Monday 21 December 2026");
        hanna.get("/desk").await.shows("21 Dec 2026");
        let kept = row(&app, &ada.case).await;
        assert_eq!(kept.received_at.to_rfc3339(), "2026-11-20T15:30:00+00:00");
        assert_eq!(kept.due.to_string(), "2026-12-21");

        let status = ada.opens_status(&app).await;
        status.shows("It reached us on 20 Nov 2026, 16:30.").shows("Monday 21 December 2026");
        status.shows("We corrected when your request reached us: 20 Nov 2026, 16:30.").hides("The stamp on her letter");
        // The other part of the request keeps its own day.
        status.shows("It reached us on 23 Nov 2026, 10:00.").shows("Wednesday 23 December 2026");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_correction_that_cannot_be_is_refused_and_what_was_typed_is_kept(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let laws = |chosen: &[&'static str], text| {
            let mut fields: Vec<(&str, &str)> = chosen.iter().map(|law| ("regime", *law)).collect();
            fields.push(("text", text));
            fields
        };
        for (fields, status, said) in [
            (laws(&["ccpa"], " "), 422, "Please write this down"),
            (laws(&[], WHY), 409, "A case runs under one law at least."),
            (laws(&["ccpa", "none"], WHY), 409, "Our own promise is for where no law applies."),
            (laws(&["gpdr"], WHY), 409, "There is no law gpdr."),
            (laws(&["gdpr"], WHY), 409, "That is what the case says already."),
        ] {
            for more in [&[("preview", "yes")][..], &[]] {
                let told = hanna.does(&ada.case, "correct-laws", &[fields.as_slice(), more].concat()).await;
                assert_eq!(told.status, status, "{fields:?}");
                told.shows(said);
                if fields.contains(&("text", WHY)) {
                    told.shows(WHY);
                }
                for law in ["ccpa", "none", "gdpr"] {
                    let checked = told.text.contains(&format!("value=\"{law}\" checked"));
                    assert_eq!(checked, fields.contains(&("regime", law)), "{law} {fields:?}");
                }
            }
        }
        let receipt = |day, time| [("received_on", day), ("received_time", time), ("text", WHY)];
        for (fields, status, said) in [
            (receipt("2026-11-31", "10:00"), 422, "Enter the day, within the last ten years"),
            (receipt("0206-11-20", "10:00"), 422, "Enter the day, within the last ten years"),
            (receipt("2026-11-20", "25:00"), 422, "Enter the time, such as 09:30"),
            (receipt("2026-03-29", "02:30"), 422, "There was no such time on that day"),
            (receipt("2026-11-23", "10:00"), 409, "That is what the case says already."),
            (receipt("2026-11-23", "10:01"), 409, "The date of receipt lies in the future."),
        ] {
            let told = hanna.does(&ada.case, "correct-receipt", &fields).await;
            assert_eq!(told.status, status, "{fields:?}");
            told.shows(said).shows(WHY);
            told.shows(&format!("value=\"{}\"", fields[0].1)).shows(&format!("value=\"{}\"", fields[1].1));
        }
        assert_eq!(times(&app, &ada.case, "clock-set").await, 1);

        // What follows from a receipt cannot come before it.
        app.advance(Duration::days(2)).await;
        hanna.signs_in(&app).await;
        otto.signs_in(&app).await;
        let before = otto.opens(&ada.case).await;
        hanna.does(&ada.case, "ask-identity", &[("text", "Which month did you open your account in?"), WHY_ASKED]).await;
        app.advance(Duration::days(1)).await;
        hanna.signs_in(&app).await;
        otto.signs_in(&app).await;
        let told = hanna.does(&ada.case, "correct-receipt", &receipt("2026-11-26", "09:00")).await;
        assert_eq!(told.status, 409);
        told.shows("On Wednesday 25 November 2026 the person was asked something");

        // A form of before a colleague moved the case is stale.
        let address = format!("/desk/cases/{}/correct-laws", ada.case);
        let told = otto.sends(&before.text, &address, &laws(&["ccpa"], WHY)).await;
        assert_eq!(told.status, 409);
        told.shows("Hanna Vogt changed this case on 25 Nov 2026, 10:00").shows(WHY).shows("value=\"ccpa\" checked");
        let address = format!("/desk/cases/{}/correct-receipt", ada.case);
        let told = otto.sends(&before.text, &address, &receipt("2026-11-20", "09:00")).await;
        assert_eq!(told.status, 409);
        told.shows(WHY).shows("value=\"2026-11-20\"");
        // A second click gets the first answer.
        let page = otto.opens(&ada.case).await;
        for _ in 0..2 {
            let done = otto.sends(&page.text, &address, &receipt("2026-11-20", "09:00")).await;
            assert_eq!((done.status, &done.path), (200, &format!("/desk/cases/{}", ada.case)));
        }
        assert_eq!(times(&app, &ada.case, "receipt-corrected").await, 1);
        // With an answer it is over.
        let fields = [("ground", "unfounded-or-excessive"), ("text", "You asked the same last week.")];
        hanna.does(&ada.case, "refuse", &fields).await;
        let told = hanna.does(&ada.case, "correct-laws", &laws(&["ccpa"], WHY)).await;
        assert_eq!(told.status, 409);
        told.shows("This request has its answer already.").shows(WHY);
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn under_a_law_that_sets_no_length_staff_name_the_day_of_an_extension(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "CH").await.confirms(&app).await;
        hanna.opens(&ada.case).await.shows("(where the person lives: Switzerland)");
        hanna.does(&ada.case, "correct-laws", &[("regime", "fadp"), ("text", WHY)]).await.shows("name=\"until\"");
        let extend = |until| [("until", until), ("text", "Three archives must be searched by hand.")];
        for (until, status, said) in [
            ("soon", 422, "Enter a day"),
            ("", 409, "This law sets no length for the extra time."),
            ("2026-12-01", 409, "This law sets no length for the extra time."),
            ("2027-02-10", 200, "Wednesday 10 February 2027"),
        ] {
            let page = hanna.does(&ada.case, "extend", &extend(until)).await;
            assert_eq!(page.status, status, "{until}");
            page.shows(said);
            if status != 200 {
                page.shows("Three archives").shows(&format!("value=\"{until}\""));
            }
        }
        app.drain().await;
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn somebody_who_names_only_their_country_is_told_what_that_leaves_open(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "US").await.confirms(&app).await;
        hanna.opens(&ada.case).await.shows("The state or province was not given");
        ada.opens_status(&app).await.shows("You did not tell us your state or province.");
        let ben = Person::asks(&app, "ben@example.com", &["access"], "US-CA").await.confirms(&app).await;
        hanna.opens(&ben.case).await.hides("The state or province was not given");
        app.stop().await;
    }
}
