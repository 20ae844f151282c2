//! The same words as HTML, made from the escaped text.

use super::Letter;
use askama::Template;

pub(super) enum Block<'a> {
    Date(&'a str),
    Link(&'a str),
    Items(Vec<String>),
    Text(Vec<&'a str>),
}

#[derive(Template)]
#[template(path = "email/letter.html")]
struct Page<'a> {
    lang: &'a str,
    subject: &'a str,
    blocks: Vec<Block<'a>>,
    /// Large print: for who wished for it.
    large: bool,
}

/// A letter as HTML: one column, dates and codes bold, no image.
///
/// # Errors
/// When the template cannot be rendered.
pub fn to_html(lang: &str, letter: &Letter, large: bool) -> Result<String, askama::Error> {
    Page { lang, subject: &letter.subject, blocks: blocks(&letter.text), large }.render()
}

pub(super) fn blocks(text: &str) -> Vec<Block<'_>> {
    text.split("\n\n")
        .map(|paragraph| paragraph.trim_matches('\n'))
        .filter(|p| !p.is_empty())
        .map(block)
        .collect()
}

fn block(paragraph: &str) -> Block<'_> {
    let lines: Vec<&str> = paragraph.lines().collect();
    match lines.as_slice() {
        [one] if one.starts_with("    ") => Block::Date(one.trim()),
        [one] if is_address(one) => Block::Link(one),
        [first, ..] if first.starts_with("- ") => Block::Items(items(&lines)),
        _ => Block::Text(lines),
    }
}

fn is_address(line: &str) -> bool {
    (line.starts_with("https://") || line.starts_with("http://")) && !line.contains(char::is_whitespace)
}

fn items(lines: &[&str]) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for line in lines {
        match (line.strip_prefix("- "), items.last_mut()) {
            (Some(item), _) => items.push(item.to_owned()),
            (None, Some(last)) => {
                last.push(' ');
                last.push_str(line.trim());
            }
            (None, None) => items.push((*line).to_owned()),
        }
    }
    items
}
