//! No, on which ground, and what the person can do about it.

use super::places::{british, californian};
use crate::support::{Colleague, Person, TestApp, journeys};
use rightsdesk::case::Role;

const WHY: &str = "We must keep your bills for seven years. Everything else was deleted already.";

/// Somebody asks for erasure and is refused; answers who asked.
async fn refused(app: &TestApp, residence: &str) -> Person {
    let dora = Colleague::joins(app, "Dora Brandt", Role::Dpo).await;
    let ada = Person::asks(app, "ada@example.org", &["erasure"], residence).await.confirms(app).await;
    let fields = [("ground", "legal-obligation"), ("text", WHY)];
    let page = dora.does(&ada.case, "refuse", &fields).await;
    assert_eq!(page.status, 200);
    page.shows("Refused").shows("Nothing. The case has its answer");
    app.drain().await;
    assert_eq!(app.state_of(&ada.case).await, "refused");
    ada
}

journeys! {
    async fn a_refusal_under_the_gdpr_names_ground_provision_authority_and_court(app) {
        let ada = refused(&app, "DE").await;
        let mail = app.last_mail_to("ada@example.org").text.replace("\n  ", " ");
        for said in ["The law obliges us to keep this", "GDPR art. 17(3)(b)", "Berliner Beauftragte", "go to court"] {
            assert!(mail.contains(said), "{said} is not in:\n{mail}");
        }
        let status = ada.opens_status(&app).await;
        status.shows("Refused").shows(WHY).shows("Berliner Beauftragte").shows("You can go to court");
        app.mails_are("refusal_gdpr");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_refusal_in_the_united_kingdom_names_the_complaint_to_us_the_commissioner_and_the_court(app) {
        let app = app.set_up_again(british);
        let ada = refused(&app, "GB-ENG").await;
        let mail = app.last_mail_to("ada@example.org").text;
        for said in ["complain to us", "Information Commissioner", "go to court", "UK GDPR art. 17(3)(b)"] {
            assert!(mail.contains(said), "{said} is not in:\n{mail}");
        }
        assert!(!mail.contains(" GDPR art. 17(3)(b); UK GDPR"), "only the law of the case:\n{mail}");
        ada.opens_status(&app).await.shows("complain to the Information Commissioner");
        app.mails_are("refusal_uk");
        app.stop().await;
    }

    async fn a_refusal_under_two_laws_names_the_remedies_of_both_and_mistakes_no_authority_for_another(app) {
        refused(&app, "GB-SCT").await;
        let mail = app.last_mail_to("ada@example.org").text.replace("\n  ", " ");
        assert!(mail.contains("data protection authority: Berliner Beauftragte"), "{mail}");
        assert!(!mail.contains("Information Commissioner: Berliner"), "{mail}");
        app.mails_are("refusal_gdpr_and_uk");
        app.stop().await;
    }

    async fn a_processor_passes_the_request_on_and_answers_nothing_on_the_merits(app) {
        let app = app.set_up_again(|config| config.controllers[0].role = "processor".to_owned());
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        for (action, fields) in [
            ("approve", [("text", ""), ("ground", "")]),
            ("refuse", [("text", WHY), ("ground", "unfounded-or-excessive")]),
            ("extend", [("text", WHY), ("ground", "")]),
        ] {
            let refused = dora.does(&ada.case, action, &fields).await;
            assert_eq!(refused.status, 409, "{action}");
            refused.shows("That company answers: pass the request on");
        }
        let to = "Acme Retail GmbH, privacy@acme.example, has your request since today.";
        dora.does(&ada.case, "forward", &[("text", to)]).await.shows("Passed on");
        app.drain().await;
        assert_eq!(app.state_of(&ada.case).await, "forwarded");
        ada.opens_status(&app).await.shows(to);
        app.mails_are("forwarded");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_refusal_to_a_texan_says_how_to_appeal_and_names_the_attorney_general(app) {
        refused(&app, "US-TX").await;
        app.mails_are("refusal_texas");
        app.stop().await;
    }

    async fn a_refusal_in_california_names_ground_and_provision(app) {
        let app = app.set_up_again(californian);
        refused(&app, "US-CA").await;
        let mail = app.last_mail_to("ada@example.org").text.replace("\n  ", " ");
        assert!(mail.contains("Civ. Code 1798.105(d)(8)"), "{mail}");
        assert!(!mail.contains("GDPR"), "{mail}");
        app.mails_are("refusal_ccpa");
        app.stop().await;
    }

    async fn a_refusal_needs_a_ground_that_holds_and_words_for_the_person(app) {
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        let page = dora.does(&ada.case, "refuse", &[("ground", ""), ("text", WHY)]).await;
        assert_eq!(page.status, 422);
        page.shows("Choose a ground").shows(WHY);
        let page = dora.does(&ada.case, "refuse", &[("ground", "legal-claims"), ("text", "")]).await;
        assert_eq!(page.status, 422);
        page.shows("Please write this down").shows("<option value=\"legal-claims\" selected>");
        let page = dora.does(&ada.case, "refuse", &[("ground", "trade-secret"), ("text", WHY)]).await;
        assert_eq!(page.status, 409);
        page.shows("This ground is not valid under every law of the case").shows("GDPR art. 12(3)").shows(WHY);
        let long = "long ".repeat(5000);
        let page = dora.does(&ada.case, "refuse", &[("ground", "legal-claims"), ("text", &long)]).await;
        assert_eq!(page.status, 422);
        page.shows("That is too long").shows(long.trim());
        assert_eq!(app.state_of(&ada.case).await, "received");
        app.stop().await;
    }

    async fn until_the_mailbox_is_proven_the_words_of_a_refusal_stand_only_on_the_page(app) {
        let dora = Colleague::joins(&app, "Dora Brandt", Role::Dpo).await;
        let claims = [("email", "ada@example.org"), ("name", "Click http://evil.example now")];
        let ada = Person::asks_with(&app, &["access"], "DE", &claims, "en").await;
        let why = "You did not show that the address is yours, dear Click http://evil.example now.";
        dora.does(&ada.case, "refuse", &[("ground", "not-identified"), ("text", why)]).await.shows("Refused");
        app.drain().await;
        for mail in app.mails() {
            assert!(!mail.text.contains("evil") && !mail.html.contains("evil"), "{}", mail.text);
        }
        app.mails_are("refusal_to_an_unproven_mailbox");
        ada.opens_status(&app).await.shows(why);
        app.stop().await;
    }
}
