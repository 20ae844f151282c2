//! What came by post or telephone, entered at the desk.

use crate::support::{Colleague, Page, Person, TestApp, hidden, journeys};
use chrono::Duration;
use rightsdesk::case::Role;
use rightsdesk::store;

/// Somebody without a mailbox, by letter, ten days before it is entered.
pub const LETTER: [(&str, &str); 11] = [
    ("controller", "minimax"),
    ("channel", "letter"),
    ("received_on", "2026-11-13"),
    ("received_time", ""),
    ("right", "access"),
    ("capacity", "self"),
    ("residence", "DE"),
    ("name", "Grete Müller-Özdemir"),
    ("postal_address", "Straße des Überflusses 12\n10117 Berlin"),
    ("details", "Please tell me what you have stored about me."),
    ("locale", "en"),
];

/// The same with other values, or more of them.
pub fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = LETTER.iter().filter(|(field, _)| changes.iter().all(|(other, _)| other != field)).copied();
    kept.chain(changes.iter().copied()).filter(|(_, value)| !value.is_empty()).collect()
}

/// Looks at the dates, and enters it.
pub async fn enters(colleague: &Colleague, fields: &[(&str, &str)]) -> Page {
    let form = colleague.get("/desk/requests/new").await;
    let key = hidden(&form.text, "key");
    let fields = [fields, &[("key", key.as_str())]].concat();
    let shown = colleague.browser.post("/desk/requests/new", &fields).await;
    assert_eq!(shown.status, 200, "{}", shown.text);
    let seen = hidden(&shown.text, "seen");
    let fields = [fields.as_slice(), &[("seen", seen.as_str()), ("save", "yes")]].concat();
    colleague.browser.post("/desk/requests/new", &fields).await
}

async fn submissions(app: &TestApp) -> usize {
    let all = store::queries::queue::count(&app.app.db.read, &Default::default()).await;
    usize::try_from(all.expect("it answers")).expect("a number")
}

journeys! {
    async fn a_letter_is_entered_with_the_day_it_came_and_proves_nothing(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let form = hanna.get("/desk/requests/new").await;
        form.shows("Enter a request").shows("By post");
        let key = hidden(&form.text, "key");
        let two = with(&[("right", ""), ("received_time", "09:30")]);
        let two = [two.as_slice(), &[("right", "access"), ("right", "erasure"), ("key", key.as_str())]].concat();
        // Nothing is entered before its dates were seen.
        let shown = hanna.browser.post("/desk/requests/new", &two).await;
        shown.shows("These would be the dates").shows("Monday 14 December 2026").shows("Grete Müller-Özdemir");
        shown.shows("The confirmation goes by post").hides("was over before");
        assert_eq!(submissions(&app).await, 0);
        let seen = hidden(&shown.text, "seen");
        let others: Vec<_> = two.iter().map(|(field, value)| match *field {
            "received_on" => ("received_on", "2026-11-20"),
            _ => (*field, *value),
        }).chain([("seen", seen.as_str()), ("save", "yes")]).collect();
        let again = hanna.browser.post("/desk/requests/new", &others).await;
        assert_eq!(again.status, 409, "the dates are those of another day");
        again.shows("The dates were computed for other entries");
        assert_eq!(submissions(&app).await, 0);
        let saved = [two.as_slice(), &[("seen", seen.as_str()), ("save", "yes")]].concat();
        let scan: &[u8] = b"%PDF-1.4\n%scan\n";
        let page = hanna.browser.post_files("/desk/requests/new", &saved, &[("letter.pdf", scan)]).await;
        page.shows("Hanna Vogt, for the person").shows("Letter").shows("Please tell me what you have stored").shows("letter.pdf");
        page.shows("Nothing yet.").shows("13 Nov 2026, 09:30");
        assert_eq!(submissions(&app).await, 2);
        // A second click finds the first answer.
        let second = hanna.browser.post_files("/desk/requests/new", &saved, &[("letter.pdf", scan)]).await;
        assert_eq!((second.status, &second.path), (200, &page.path));
        assert_eq!(submissions(&app).await, 2);
        let case = page.path.rsplit('/').next().expect("a reference").to_owned();
        app.drain().await;
        assert!(app.mails().is_empty(), "there is no mailbox");
        hanna.get("/desk/outbox").await.hides(&case);
        let row = store::cases::by_reference(&app.app.db.read, &case, None).await.expect("it answers").expect("a case");
        let known = store::cases::from_row(&row).expect("it can be read");
        assert_eq!((known.proven, known.assurance), (0, rightsdesk::case::Assurance::None));
        assert_eq!(known.opened.channel, "letter");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn what_is_late_already_is_said_before_it_is_entered_and_recorded_as_it_was(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let late = with(&[("received_on", "2026-09-01"), ("channel", "call"), ("email", "grete@example.org")]);
        let shown = hanna.browser.post("/desk/requests/new", &late).await;
        shown.shows("The time to answer was over before you enter this").shows("The confirmation goes by e-mail");
        let american = with(&[("received_on", "2026-11-05"), ("residence", "US-CA"), ("right", "erasure")]);
        let shown = hanna.browser.post("/desk/requests/new", &american).await;
        shown.shows("Receipt had to be acknowledged by").hides("was over before you enter this");
        let page = enters(&hanna, &late).await;
        page.shows("Telephone").shows("1 September 2026");
        app.drain().await;
        let mail = app.last_mail_to("grete@example.org");
        assert!(mail.text.contains("We received your request on Tuesday 1 September 2026."), "{}", mail.text);
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn what_is_wrong_with_an_entry_is_said_at_its_field_and_nothing_is_lost(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        for (changes, field, said) in [
            (&[("received_on", "2026-11-24")][..], "received_on", "Enter a moment that is not in the future"),
            (&[("received_time", "23:00"), ("received_on", "2026-11-23")], "received_on", "not in the future"),
            (&[("received_on", "1999-01-01")], "received_on", "within the last ten years"),
            (&[("received_on", "2026-03-29"), ("received_time", "02:30")], "received_time", "There was no such time"),
            (&[("channel", "pigeon")], "channel", "Choose how it came"),
            (&[("right", "")], "right", "Choose at least one thing"),
            (&[("right", "appeal")], "right", "Choose from the list"),
            (&[("postal_address", ""), ("email", "")], "email", "Enter at least one of"),
            (&[("email", "grete@")], "email", "Enter an e-mail address with all its parts"),
            (&[("residence", "XX")], "residence", "Choose where you live"),
            (&[("capacity", "parent")], "on_behalf_of", "Enter the name of the person you ask for"),
            (&[("controller", "nobody")], "controller", "Choose the organisation"),
            (&[("locale", "xx")], "locale", "Choose a language"),
        ] {
            let fields = [with(changes), vec![("save", "yes")]].concat();
            let page = hanna.browser.post("/desk/requests/new", &fields).await;
            assert_eq!(page.status, 422, "{changes:?}");
            page.shows(said).shows(&format!("href=\"#{field}\"")).shows("Grete Müller-Özdemir");
        }
        let shown = hanna.browser.post("/desk/requests/new", &LETTER).await;
        let seen = hidden(&shown.text, "seen");
        let fields = [&LETTER[..], &[("seen", seen.as_str()), ("save", "yes")]].concat();
        let page = hanna.browser.post_files("/desk/requests/new", &fields, &[("a.exe", b"MZ\x90\x00\x03\xff\xfe")]).await;
        assert_eq!(page.status, 422);
        page.shows("The file a.exe is of a type we cannot open").shows("href=\"#files\"");
        assert_eq!(submissions(&app).await, 0);
        let auditor = Colleague::joins(&app, "Ada Prüfer", Role::Auditor).await;
        assert_eq!(auditor.get("/desk/requests/new").await.status, 403);
        assert_eq!(auditor.browser.post("/desk/requests/new", &LETTER).await.status, 403);
        app.stop().await;
    }

    async fn an_opt_out_by_telephone_is_in_effect_as_soon_as_it_is_entered(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let call = with(&[
            ("channel", "call"), ("right", "opt-out"), ("residence", "US-CA"), ("phone", "+1 415 555 0100"),
            ("postal_address", ""), ("received_on", "2026-11-23"),
        ]);
        let page = enters(&hanna, &call).await;
        let case = page.path.rsplit('/').next().expect("a reference").to_owned();
        assert_eq!(app.state_of(&case).await, "fulfilled");
        app.drain().await;
        // The letter that says so reaches nobody: that is loud, and ends when staff telephone.
        let page = hanna.get("/desk/post").await;
        page.shows("Nobody can be reached").shows(&case).shows("opt-out in effect");
        hanna.get("/desk/tasks").await.shows("A letter did not arrive").shows(&case);
        app.advance(Duration::zero()).await;
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn what_was_entered_is_found_by_what_the_person_says_later(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        enters(&hanna, &with(&[("phone", "+49 30 1234567")])).await;
        let found = hanna.browser.post("/desk/find", &[("what", "+49 (30) 123 4567")]).await;
        found.shows("Grete Müller-Özdemir");
        let other = Person::asks(&app, "ada@example.org", &["access"], "DE").await;
        assert_ne!(format!("/desk/cases/{}", other.case), found.path);
        app.stop().await;
    }
}
