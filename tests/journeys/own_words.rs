//! What the organisation adds to its letters: written by one, approved by another, never in the place of what must be said.

use crate::support::{Colleague, Person, journeys};
use rightsdesk::access::Scope;
use rightsdesk::case::Role;
use rightsdesk::config::Controller;
use rightsdesk::store;

const PATH: &str = "/desk/letters/minimax/refusal/en";
const OPENING: &str = "Thank you for your patience.";
const CLOSING: &str = "We are sorry that we could not do more.";

journeys! {
    async fn words_are_in_a_letter_once_somebody_else_approved_them(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        hanna.get("/desk/letters").await.shows("refusal").shows("Nothing added.");
        hanna.get(PATH).await.shows("We looked at your request with care").shows("Nobody has added words yet");
        let words = [("opening", OPENING), ("closing", CLOSING)];
        let look = [words[0], words[1], ("preview", "yes")];
        let seen = hanna.browser.post(PATH, &look).await;
        seen.shows(&format!("Hello,\n\n{OPENING}")).shows(CLOSING).shows("Nobody has added words yet");
        let saved = hanna.browser.post(PATH, &words).await;
        assert_eq!(saved.status, 200, "{}", saved.text);
        saved.shows("Version 1").shows("waits for approval").shows("Written by Hanna Vogt").hides("Approve</button>");
        let same = hanna.browser.post(PATH, &words).await;
        assert_eq!(same.status, 422);
        same.shows("This is what the newest version says already");
        hanna.browser.post(&format!("{PATH}/approve"), &[("approved_version", "1")]).await.shows("Your role may not do this");

        // Until then letters say nothing of it.
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        let refusal = [("ground", "legal-obligation"), ("text", "We must keep your bills.")];
        dora.does(&ada.case, "refuse", &refusal).await;
        app.drain().await;
        assert!(!app.last_mail_to("ada@example.org").text.contains(OPENING));

        let page = dora.get(PATH).await;
        page.shows("Approve</button>");
        let approved = dora.browser.post(&format!("{PATH}/approve"), &[("approved_version", "1")]).await;
        approved.shows("Approved by Dora Brandt").hides("Approve</button>");
        dora.get("/desk/letters").await.shows("Version 1 is in force.");
        let bob = Person::asks(&app, "bob@example.org", &["erasure"], "DE").await.confirms(&app).await;
        let preview = [refusal[0], refusal[1], ("preview", "yes")];
        dora.does(&bob.case, "refuse", &preview).await.shows(OPENING);
        dora.does(&bob.case, "refuse", &refusal).await;
        app.drain().await;
        app.mails_are("own_words");
        let mail = app.last_mail_to("bob@example.org").text.split_whitespace().collect::<Vec<_>>().join(" ");
        for said in [OPENING, CLOSING, "Berliner Beauftragte", "go to court", "GDPR art. 17(3)(b)"] {
            assert!(mail.contains(said), "{said} is not in:\n{mail}");
        }
        let stream = "templates/minimax/refusal/en";
        let events = store::ledger::events(&app.app.db.read, stream).await.expect("it answers");
        let kinds: Vec<&str> = events.iter().map(|event| event.kind.as_str()).collect();
        assert_eq!(kinds, ["written", "approved"]);
        assert!(!String::from_utf8_lossy(&events[0].body).contains("patience"), "a digest, not the words");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn nobody_approves_their_own_words_or_an_older_version(app) {
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let emil = Colleague::joins(&app, "Emil Roth", Role::Dpo).await;
        dora.browser.post(PATH, &[("opening", OPENING), ("closing", "")]).await.hides("Approve</button>");
        let own = dora.browser.post(&format!("{PATH}/approve"), &[("approved_version", "1")]).await;
        assert_eq!(own.status, 409);
        own.shows("You wrote this version: somebody else approves it");
        emil.browser.post(PATH, &[("opening", "Other words."), ("closing", "")]).await.shows("Version 2");
        let older = emil.browser.post(&format!("{PATH}/approve"), &[("approved_version", "1")]).await;
        assert_eq!(older.status, 409);
        older.shows("There is a newer version");
        dora.browser.post(&format!("{PATH}/approve"), &[("approved_version", "2")]).await.shows("Approved by Dora");
        let twice = dora.browser.post(&format!("{PATH}/approve"), &[("approved_version", "2")]).await;
        assert_eq!(twice.status, 409);
        // Empty words bring back what we say by ourselves.
        dora.browser.post(PATH, &[("opening", ""), ("closing", "")]).await.shows("Version 3");
        emil.browser.post(&format!("{PATH}/approve"), &[("approved_version", "3")]).await.shows("Approved by Emil");
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        dora.does(&ada.case, "refuse", &[("ground", "legal-obligation"), ("text", "We keep it.")]).await;
        app.drain().await;
        let mail = app.last_mail_to("ada@example.org").text;
        assert!(!mail.contains("Other words.") && !mail.contains(OPENING), "{mail}");
        app.stop().await;
    }

    async fn an_auditor_only_reads_and_foreign_or_unknown_letters_are_not_there(app) {
        let app = app.set_up_again(|config| {
            let acme = Controller { id: "acme".to_owned(), ..config.controllers[0].clone() };
            config.controllers.push(acme);
        });
        let ana = Colleague::joins(&app, "Ana Reyes", Role::Auditor).await;
        ana.get(PATH).await.shows("An example").hides("Save as a new version");
        ana.browser.post(PATH, &[("opening", OPENING), ("closing", "")]).await.shows("Your role may not do this");
        let hugo =
            Colleague::joins_for(&app, "Hugo Lind", Role::Handler, Scope::Only(vec!["acme".to_owned()])).await;
        hugo.get("/desk/letters").await.shows("/desk/letters/acme/refusal/en").hides("/desk/letters/minimax");
        assert_eq!(hugo.get(PATH).await.status, 404);
        for path in ["/desk/letters/minimax/refusal/xx", "/desk/letters/minimax/status-code/en", "/desk/letters/x/refusal/en"] {
            assert_eq!(ana.get(path).await.status, 404, "{path}");
        }
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let long = "word ".repeat(500);
        let page = hanna.browser.post(PATH, &[("opening", long.as_str()), ("closing", "")]).await;
        assert_eq!(page.status, 422);
        page.shows("That is too long").shows(long.trim());
        app.stop().await;
    }
}
