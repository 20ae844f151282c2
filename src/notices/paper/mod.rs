//! Letters on paper: a tagged PDF (PDF/UA-1) with the address where a window envelope shows it.

mod face;
mod form;
mod sheet;

pub use form::PaperForm;

use super::html::{Block, blocks};
use super::wrap;
use crate::words::Speech;
use face::Faces;
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::document::Document;
use krilla::geom::Point;
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::TagTree;

/// Letters one file may hold: a run of the printer, and a bound on what one click costs.
pub const MOST_LETTERS: usize = 50;

/// A letter to be printed. Its words are those that were written once; paper only sets them.
pub struct Paper {
    /// The reader's language.
    pub say: Speech,
    /// Size of the paper and place of the window.
    pub form: PaperForm,
    /// At 18 points instead of 10.5.
    pub large: bool,
    /// Who writes.
    pub sender: String,
    /// Address and the like of who writes, line by line.
    pub letterhead: Vec<String>,
    /// Name and address of the reader, line by line.
    pub to: Vec<String>,
    /// The day it is printed, in the reader's language.
    pub date: String,
    /// What the reader quotes.
    pub reference: String,
    /// Subject.
    pub subject: String,
    /// The letter as plain text, as [`super::write`] set it.
    pub text: String,
}

/// Why a letter could not be set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// A character that the typeface does not have, such as of Chinese.
    #[error("the typeface has no sign for a character of this letter")]
    Character(char),
    /// An address that does not fit into the window.
    #[error("the address does not fit into the window of an envelope")]
    Address,
    /// More letters at once than a file may hold, or none.
    #[error("too many letters at once")]
    Count,
    /// The file could not be made.
    #[error("the file could not be made: {0}")]
    File(String),
}

/// Sets letters, each from a page of its own on, in one file.
///
/// # Errors
/// [`PaperError`]; a letter that cannot be set whole is not set at all.
pub fn print(letters: &[Paper]) -> Result<Vec<u8>, PaperError> {
    let Some(first) = letters.first().filter(|_| letters.len() <= MOST_LETTERS) else {
        return Err(PaperError::Count);
    };
    let faces = Faces::new()?;
    let accessible = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let settings = SerializeSettings {
        configuration: accessible.map_err(|error| PaperError::File(format!("{error:?}")))?,
        ..SerializeSettings::default()
    };
    let mut document = Document::new_with(settings);
    let (mut tree, mut outline) = (TagTree::new(), Outline::new());
    let mut pages = 0;
    for letter in letters {
        let set = sheet::set(letter, &faces)?;
        let top = XyzDestination::new(pages, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(letter.subject.clone(), top));
        pages += set.pages();
        tree.push(sheet::draw(&mut document, letter, &faces, &set)?);
    }
    document.set_outline(outline);
    document.set_tag_tree(tree);
    let metadata = Metadata::new().title(first.subject.clone()).language(first.say.code().to_owned());
    document.set_metadata(metadata.authors(vec![first.sender.clone()]));
    document.finish().map_err(|error| PaperError::File(format!("{error:?}").chars().take(200).collect()))
}

/// A paragraph as it is set.
enum Paragraph {
    Strong(String),
    Plain(String),
    Item(String),
}

/// The paragraphs of a letter. Lines that were broken to fit 72 characters are joined again.
fn paragraphs(text: &str) -> Vec<Paragraph> {
    let mut out = Vec::new();
    for block in blocks(text) {
        match block {
            Block::Date(text) => out.push(Paragraph::Strong(text.to_owned())),
            Block::Link(text) => out.push(Paragraph::Plain(text.to_owned())),
            Block::Items(items) => out.extend(items.into_iter().map(Paragraph::Item)),
            Block::Text(lines) => out.push(Paragraph::Plain(wrap::joined(&lines).join("\n"))),
        }
    }
    out
}
