//! Letters in easy words and short sentences, for who wished for them. They say what the law asks, and less beside it.

use super::required::{Longer, Required, ShortOfFull};
use super::{Facts, View, WriteError};
use crate::case::LetterKind;
use askama::Template;

macro_rules! easy {
    ($($kind:ident $(($must:ident))? = $path:literal),* $(,)?) => {
        $(
            #[derive(Template)]
            #[template(path = $path, escape = "none")]
            struct $kind<'a> { v: &'a View<'a>, $(must: &'a $must)? }
        )*

        /// Writes a letter in easy words; none where there is no such form of it.
        ///
        /// # Errors
        /// When it would lack what the law asks it to say, or a template cannot be rendered.
        pub(super) fn render(
            kind: LetterKind,
            facts: &Facts<'_>,
            v: &View<'_>,
            partial: bool,
        ) -> Result<Option<String>, WriteError> {
            Ok(Some(match kind {
                LetterKind::AnswerReady if partial => {
                    AnswerPartly { v, must: &ShortOfFull::of(kind, facts, v)? }.render()?
                }
                $(LetterKind::$kind => $kind { v, $(must: &$must::of(kind, facts, v)?)? }.render()?,)*
                _ => return Ok(None),
            }))
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
    Extension(Longer) = "email/easy/extension.txt",
    Refusal(ShortOfFull) = "email/easy/refusal.txt",
    AnswerReady = "email/easy/answer-ready.txt",
}

/// An answer with something left out.
#[derive(Template)]
#[template(path = "email/easy/answer-partly.txt", escape = "none")]
struct AnswerPartly<'a> {
    v: &'a View<'a>,
    must: &'a ShortOfFull,
}
