//! What staff are told of their dates: reminders at shares of the time, and a letter a day.

use crate::support::{Colleague, Person, TestApp, WHY_ASKED, cut_off, journeys};
use chrono::{Duration, NaiveTime};
use rightsdesk::case::Role;
use rightsdesk::jobs::Runner;
use rightsdesk::mail::Mailer;
use rightsdesk::store::jobs::MOST_ATTEMPTS;

const REASON: &str = "Three archives must be searched by hand.";
const HANNA: &str = "hanna@desk.example";
const DANA: &str = "dana@desk.example";

fn reminding(app: &TestApp) -> TestApp {
    app.set_up_again(|config| {
        config.reminders.handler_at = vec![50, 80];
        config.reminders.dpo_at = vec![90];
    })
}

fn daily(app: &TestApp) -> TestApp {
    app.set_up_again(|config| config.reminders.digest_at = NaiveTime::from_hms_opt(7, 30, 0))
}

/// Another process on the same database.
fn another(app: &TestApp) -> Runner {
    Runner::new(app.app.clone(), Mailer::Memory(app.sent.clone()), app.runner.sources.clone())
}

/// Moves the clock and lets two processes do what is due, at the same moment.
async fn advance_both(app: &TestApp, other: &Runner, by: Duration) {
    app.clock.advance(by);
    let (one, two) = tokio::join!(app.runner.drain(), other.drain());
    assert!(one.is_ok() && two.is_ok());
}

/// Forgets what was sent, and answers to whom of the staff it was, sorted.
fn told(app: &TestApp) -> Vec<String> {
    let mails = std::mem::take(&mut *app.sent.lock().expect("nobody panicked"));
    let mut to: Vec<String> = mails.into_iter().map(|mail| mail.to).collect();
    to.retain(|address| !address.starts_with("ada@") && !address.starts_with("ben@"));
    to.sort();
    to
}

/// Leaves only what staff were sent, for the snapshot of a story.
fn keep_letters_to_staff(app: &TestApp) {
    app.sent.lock().expect("nobody panicked").retain(|mail| !mail.to.starts_with("ada@"));
}

journeys! {
    async fn the_handler_is_reminded_at_half_and_at_four_fifths_and_the_dpo_before_the_end(app) {
        let app = reminding(&app);
        let other = another(&app);
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let _dana = Colleague::joins(&app, "Dana Ruiz", Role::Dpo).await;
        let _otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        hanna.does(&ada.case, "take-up", &[]).await;
        // Thirty days and fourteen hours to the end of Wednesday 23 December.
        advance_both(&app, &other, Duration::days(15)).await;
        assert_eq!(app.mails().iter().filter(|mail| mail.to == HANNA).count(), 0);
        advance_both(&app, &other, Duration::days(1)).await;
        assert_eq!(app.mails().iter().filter(|mail| mail.to == HANNA).count(), 1);
        advance_both(&app, &other, Duration::days(9)).await;
        assert_eq!(app.mails().iter().filter(|mail| mail.to == HANNA).count(), 2);
        assert_eq!(app.mails().iter().filter(|mail| mail.to == DANA).count(), 0);
        advance_both(&app, &other, Duration::days(3)).await;
        keep_letters_to_staff(&app);
        app.mails_are("reminders");
        let texts: String = app.mails().iter().map(|mail| format!("{}{}{}", mail.subject, mail.text, mail.html)).collect();
        assert!(!texts.contains("ada@"), "nothing of the person");
        assert_eq!(told(&app), [DANA, HANNA, HANNA]);
        advance_both(&app, &other, Duration::days(60)).await;
        assert_eq!(told(&app), [""; 0]);
        hanna.signs_in(&app).await;
        let page = hanna.opens(&ada.case).await;
        page.shows("staff were reminded").shows("the data protection officer was told");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn nobody_is_reminded_while_the_time_stands_still_and_reminders_move_with_the_date(app) {
        let app = reminding(&app);
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let ben = Person::asks(&app, "ben@example.com", &["erasure"], "DE").await.confirms(&app).await;
        hanna.does(&ada.case, "take-up", &[]).await;
        let question = [("text", "Which month did you open your account in?"), WHY_ASKED];
        hanna.does(&ben.case, "ask-identity", &question).await.shows("class=\"due paused\"");
        app.drain().await;
        app.advance(Duration::days(10)).await;
        hanna.signs_in(&app).await;
        hanna.does(&ada.case, "extend", &[("text", REASON)]).await.shows("Tuesday 23 February 2027");
        app.drain().await;
        // From here 82 days are left: half of them are over after 41, and the old dates say nothing.
        app.advance(Duration::days(40)).await;
        assert_eq!(told(&app), [""; 0]);
        app.advance(Duration::days(2)).await;
        assert_eq!(told(&app), [HANNA]);

        // Ben answers: his time goes on, and with it what reminds of it. Nobody has his case.
        hanna.signs_in(&app).await;
        hanna.does(&ben.case, "answer-identity", &[]).await.hides("class=\"due paused\"");
        let safe = app.cases_of(&ben.reference).await[0].safe_ends;
        assert!(safe <= app.app.now(), "on one reading the question stopped nothing, so it is late: the queue says so");
        app.advance(Duration::days(20)).await;
        assert!(!app.mails().iter().any(|mail| mail.subject.contains(&ben.case)));
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_case_nobody_has_is_everybodys_and_the_controllers_address_stands_in_for_a_dpo(app) {
        let app = reminding(&app).set_up_again(|config| config.reminders.language = "de".to_owned());
        let _hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let _otto = Colleague::joins(&app, "Otto Lang", Role::Admin).await;
        let _iris = Colleague::joins(&app, "Iris Sommer", Role::Auditor).await;
        let elsewhere = rightsdesk::access::Scope::Only(vec!["minimax".to_owned()]);
        let _dana = Colleague::joins_for(&app, "Dana Ruiz", Role::Handler, elsewhere).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        app.advance(Duration::days(16)).await;
        keep_letters_to_staff(&app);
        assert_eq!(told(&app), [DANA, HANNA, "otto@desk.example"]);
        app.advance(Duration::days(12)).await;
        keep_letters_to_staff(&app);
        app.mails_are("reminders_in_german");
        assert_eq!(told(&app).iter().filter(|to| *to == "dpo@minimax.example").count(), 1);

        let events = app.events_of(&ada.case).await;
        assert_eq!(events.iter().filter(|event| *event == "date-reached").count(), 3, "{events:?}");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_reminder_that_cannot_go_is_parked_and_one_of_an_answered_case_is_not_sent(app) {
        let app = reminding(&app);
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let otto = Colleague::joins(&app, "Otto Lang", Role::Admin).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        hanna.does(&ada.case, "take-up", &[]).await;
        let down = cut_off(&app);
        app.clock.advance(Duration::days(16));
        down.drain().await.expect("it works on");
        for _ in 0..MOST_ATTEMPTS {
            app.clock.advance(Duration::hours(6));
            down.drain().await.expect("it works on");
        }
        otto.signs_in(&app).await;
        let outbox = otto.get("/desk/outbox").await;
        outbox.shows("Reminder to staff").shows(&ada.case);
        let job = outbox.between("action=\"/desk/outbox/", "\"");
        otto.browser.post(&format!("/desk/outbox/{job}"), &[]).await;
        hanna.signs_in(&app).await;
        let fields = [("ground", "unfounded-or-excessive"), ("text", "You asked the same last week.")];
        hanna.does(&ada.case, "refuse", &fields).await.shows("Refused");
        app.drain().await;
        assert_eq!(told(&app), [""; 0]);
        otto.get("/desk/outbox").await.shows("Everything was delivered.");
        app.stop().await;
    }

    async fn once_a_day_each_of_the_staff_is_told_what_is_due_and_nothing_when_nothing_is(app) {
        let app = daily(&app);
        let other = another(&app);
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let _dana = Colleague::joins(&app, "Dana Ruiz", Role::Dpo).await;
        let _iris = Colleague::joins(&app, "Iris Sommer", Role::Auditor).await;
        let abroad = rightsdesk::access::Scope::Only(vec!["elsewhere".to_owned()]);
        let known = app.set_up_again(|config| {
            let mut second = config.controllers[0].clone();
            second.id = "elsewhere".to_owned();
            config.controllers.push(second);
        });
        let _rhys = Colleague::joins_for(&known, "Rhys Doyle", Role::Handler, abroad).await;
        let ada = Person::asks(&app, "ada@example.org", &["access", "erasure", "rectification"], "DE").await.confirms(&app).await;
        told(&app);
        // Tuesday, 8:00: nothing is due soon, and nobody took anything up.
        advance_both(&app, &other, Duration::hours(22)).await;
        assert_eq!(told(&app), [""; 0]);
        hanna.signs_in(&app).await;
        hanna.does(&ada.case, "take-up", &[]).await;
        let question = [("text", "Which month did you open your account in?"), WHY_ASKED];
        let asked = app.cases_of(&ada.reference).await[2].reference.clone();
        hanna.does(&asked, "ask-clarification", &question).await.shows("class=\"due paused\"");
        advance_both(&app, &other, Duration::hours(23)).await;
        assert_eq!(told(&app), [""; 0], "it is half past six");
        advance_both(&app, &other, Duration::minutes(30)).await;
        assert_eq!(told(&app), [HANNA], "one case waits for her");
        advance_both(&app, &other, Duration::hours(3)).await;
        assert_eq!(told(&app), [""; 0], "once a day");

        // Then two are due within seven days, and later they are late; the third waits for the person.
        advance_both(&app, &other, Duration::days(23)).await;
        told(&app);
        advance_both(&app, &other, Duration::days(1)).await;
        app.mails_are("digest_soon");
        assert_eq!(told(&app), [DANA, HANNA]);
        advance_both(&app, &other, Duration::days(5)).await;
        told(&app);
        advance_both(&app, &other, Duration::days(1)).await;
        app.mails_are("digest_late");
        assert_eq!(told(&app), [DANA, HANNA]);
        app.stop().await;
    }
}
