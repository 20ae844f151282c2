//! The way of a request in each language: form, letters, status page and package. What is not in the reader's language
//! is marked.

use super::answering::{ADA, answers, unpacked};
use crate::support::{Colleague, Person, TestApp, journeys};
use rightsdesk::case::Role;

/// Somebody asks in a language, is told that it takes longer, gets an answer, and is refused something else.
async fn told(app: TestApp, locale: &str, mails: &str, ready: &str, refused: &str, column: &str) {
    let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
    let ada = Person::asks_with(&app, &["access"], "DE", &ADA, locale).await.confirms(&app).await;
    hanna.does(&ada.case, "extend", &[("text", "…")]).await.shows("Extended.");
    app.drain().await;
    answers(&app, &hanna, &ada.case).await;
    ada.browser.get(&format!("/language/{locale}?back=/")).await.shows(&format!("<html lang=\"{locale}\">"));
    let status = ada.opens_status(&app).await;
    status.shows(ready).shows("23").shows("2027").hides("Your answer is ready");
    let fetch = format!("/requests/{}/{}/package", ada.reference, ada.case);
    let (page, data) = unpacked(ada.browser.download(&fetch).await);
    assert_eq!(data["language"], locale);
    assert!(data.get("other_languages").is_none(), "the data map speaks it");
    assert!(page.contains(&format!("<html lang=\"{locale}\">")) && page.contains(column), "{page}");
    assert!(!page.contains("<span class=\"other\""));

    let bob = Person::asks_with(&app, &["erasure"], "DE", &[("email", "bob@example.org")], locale).await;
    let bob = bob.confirms(&app).await;
    hanna.does(&bob.case, "refuse", &[("ground", "legal-obligation"), ("text", "…")]).await;
    app.drain().await;
    bob.browser.get(&format!("/language/{locale}?back=/")).await;
    bob.opens_status(&app).await.shows(refused);
    // The desk speaks English to them.
    bob.browser.get("/desk/sign-in").await.shows("<html lang=\"en\">").hides("hreflang=\"fr\"");
    app.mails_are(mails);
    app.ledger_verifies().await;
    app.stop().await;
}

journeys! {
    async fn the_whole_way_in_french(app) {
        told(app, "fr", "told_in_french", "Votre réponse est prête", "Refusée", "Numéro de client").await;
    }

    async fn the_whole_way_in_spanish(app) {
        told(app, "es", "told_in_spanish", "Su respuesta está lista", "Denegada", "Número de cliente").await;
    }

    async fn the_whole_way_in_italian(app) {
        told(app, "it", "told_in_italian", "La sua risposta è pronta", "Respinta", "Numero cliente").await;
    }

    async fn the_whole_way_in_dutch(app) {
        told(app, "nl", "told_in_dutch", "Uw antwoord is klaar", "Afgewezen", "Klantnummer").await;
    }
}
