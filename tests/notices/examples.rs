//! Every letter whose words can be added to has an example to look at.

use crate::support::journeys;
use rightsdesk::case::LetterKind;
use rightsdesk::casework::example_letter;
use rightsdesk::notices::OwnWords;
use rightsdesk::words::Readers;

journeys! {
    async fn every_letter_has_an_example_in_every_language(app) {
        let controller = &app.app.config.controllers[0];
        for kind in LetterKind::ALL.into_iter().filter(|kind| *kind != LetterKind::StatusCode) {
            for (language, _) in app.app.words.languages(Readers::People) {
                let own = OwnWords { opening: "Own words.".to_owned(), closing: String::new() };
                let letter = example_letter(&app.app, controller, kind, language, own);
                let letter = letter.unwrap_or_else(|| panic!("none of {} in {language}", kind.as_str()));
                assert!(letter.text.contains("\n\nOwn words.\n\n"), "{}", letter.text);
                assert!(!letter.subject.contains("-subject"), "{}", letter.subject);
            }
        }
        app.stop().await;
    }
}
