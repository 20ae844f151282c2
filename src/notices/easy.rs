//! Letters in easy words and short sentences, for who wished for them. They say what the law asks, and less beside it.

use super::View;
use crate::case::LetterKind;
use askama::Template;

macro_rules! easy {
    ($($kind:ident = $path:literal),* $(,)?) => {
        $(
            #[derive(Template)]
            #[template(path = $path, escape = "none")]
            struct $kind<'a> { v: &'a View<'a> }
        )*

        /// Writes a letter in easy words; none where there is no such form of it.
        pub(super) fn render(kind: LetterKind, v: &View<'_>) -> Option<Result<String, askama::Error>> {
            Some(match kind { $(LetterKind::$kind => $kind { v }.render(),)* _ => return None })
        }

        /// Whether a letter goes to somebody who asked for easy words as it is: because there is an easy form of it, or
        /// because its ordinary one is as short. Of any other, staff write one.
        pub fn is_easy(kind: LetterKind) -> bool {
            matches!(
                kind,
                $(LetterKind::$kind)|* | LetterKind::StatusCode | LetterKind::Message | LetterKind::Withdrawn
            )
        }
    };
}

easy! {
    Acknowledgement = "email/easy/acknowledgement.txt",
    AskIdentity = "email/easy/ask-identity.txt",
    AskClarification = "email/easy/ask-clarification.txt",
    Extension = "email/easy/extension.txt",
    Refusal = "email/easy/refusal.txt",
    AnswerReady = "email/easy/answer-ready.txt",
}
