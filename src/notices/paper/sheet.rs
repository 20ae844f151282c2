//! One letter: set into lines on pages, then drawn and tagged.

use super::face::{Faces, Style};
use super::form::Measures;
use super::{Paper, PaperError, Paragraph, paragraphs};
use krilla::color::luma;
use krilla::document::Document;
use krilla::geom::{PathBuilder, Point};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, SpanTag, Tag, TagGroup,
};
use std::num::NonZeroU16;

/// A line where it stands.
struct Line {
    x: f32,
    /// Its base line.
    y: f32,
    style: Style,
    text: String,
    /// Of which block of the letter it is.
    block: usize,
}

/// What a block is to somebody who hears it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Heading,
    Paragraph,
    /// The dot of an item of a list; the words follow as `Item`.
    Dot,
    Item,
}

/// A letter in lines, page by page.
pub(super) struct Set {
    pages: Vec<Vec<Line>>,
    roles: Vec<Role>,
}

impl Set {
    /// How many pages it takes.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }
}

/// Where the next line goes.
struct Setter<'a> {
    faces: &'a Faces,
    measures: &'a Measures,
    set: Set,
    y: f32,
}

impl Setter<'_> {
    fn block(&mut self, role: Role) -> usize {
        self.set.roles.push(role);
        self.set.roles.len() - 1
    }

    /// Lines at a fixed place of the first page.
    fn place(&mut self, x: f32, y: f32, style: Style, lines: &[String]) {
        let block = self.block(Role::Paragraph);
        for (at, text) in lines.iter().enumerate() {
            let y = y + style.size + style.leading() * at as f32;
            self.set.pages[0].push(Line { x, y, style, text: text.clone(), block });
        }
    }

    /// Lines that flow, from page to page.
    fn flow(&mut self, text: &str, style: Style, role: Role, indent: f32) -> Result<(), PaperError> {
        let measures = self.measures;
        let lines = self.faces.lines(text, style, measures.right - measures.left - indent)?;
        // Neither the first nor the last line of a paragraph stands alone on a page.
        let keep = if lines.len() < 4 { lines.len() } else { 2 };
        for (at, text) in lines.iter().enumerate() {
            let together = if at == 0 {
                keep
            } else if at + 2 == lines.len() {
                2
            } else {
                1
            };
            if self.y + style.leading() * together as f32 > measures.bottom {
                self.set.pages.push(Vec::new());
                self.y = measures.next_top;
            }
            if at == 0 && role == Role::Item {
                let block = self.block(Role::Dot);
                self.line(measures.left, style, "• ".to_owned(), block);
            }
            if at == 0 {
                self.block(role);
            }
            let block = self.set.roles.len() - 1;
            self.line(measures.left + indent, style, text.clone(), block);
            self.y += style.leading();
        }
        Ok(())
    }

    fn line(&mut self, x: f32, style: Style, text: String, block: usize) {
        let y = self.y + style.size;
        if let Some(page) = self.set.pages.last_mut() {
            page.push(Line { x, y, style, text, block });
        }
    }
}

/// Sets a letter: head, window, date and reference, then its words.
pub(super) fn set(letter: &Paper, faces: &Faces) -> Result<Set, PaperError> {
    let measures = &letter.form.measures();
    let size = if letter.large { 18.0 } else { 10.5 };
    let plain = Style { size, bold: false };
    let bold = Style { size, bold: true };
    let set = Set { pages: vec![Vec::new()], roles: Vec::new() };
    let mut setter = Setter { faces, measures, set, y: measures.first_top };
    let sender = faces.lines(
        &letter.sender,
        Style { size: size.max(13.0), bold: true },
        measures.right - measures.left,
    )?;
    setter.place(measures.left, measures.head - 13.0, Style { size: size.max(13.0), bold: true }, &sender);
    let small = Style { size: 7.0, bold: false };
    if let Some(y) = measures.back {
        let back = match letter.letterhead.is_empty() {
            true => letter.sender.clone(),
            false => letter.letterhead.join(" · "),
        };
        let back = faces.lines(&back, small, measures.window_width)?;
        setter.place(measures.window_left, y - small.size, small, &back[..1]);
    } else if !letter.letterhead.is_empty() {
        let style = Style { size: 9.0, bold: false };
        let most = letter.letterhead.len().min(5);
        setter.place(measures.left, measures.head + 8.0, style, &letter.letterhead[..most]);
    }
    let (style, to) = window(letter, faces, measures)?;
    setter.place(measures.window_left, measures.window_top, style, &to);
    info(letter, &mut setter, if letter.large { Style { size: 13.0, bold: false } } else { plain })?;
    setter.flow(&letter.subject, bold, Role::Heading, 0.0)?;
    setter.y += size * 0.9;
    for paragraph in paragraphs(&letter.text) {
        match &paragraph {
            Paragraph::Strong(text) => {
                setter.flow(text, Style { size: size + 2.0, bold: true }, Role::Paragraph, 0.0)?
            }
            Paragraph::Plain(text) => setter.flow(text, plain, Role::Paragraph, 0.0)?,
            Paragraph::Item(text) => setter.flow(text, plain, Role::Item, size * 1.2)?,
        }
        setter.y += size * 0.7;
    }
    Ok(setter.set)
}

/// The reader's address in the largest size in which it fits; a line that does not fit is broken.
fn window(letter: &Paper, faces: &Faces, measures: &Measures) -> Result<(Style, Vec<String>), PaperError> {
    for size in [11.0, 10.0, 9.0, 8.0_f32] {
        let style = Style { size, bold: false };
        let lines = faces.lines(&letter.to.join("\n"), style, measures.window_width)?;
        let lines: Vec<String> = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
        if style.leading() * lines.len() as f32 <= measures.window_height {
            return Ok((style, lines));
        }
    }
    Err(PaperError::Address)
}

/// Date and reference, beside the window.
fn info(letter: &Paper, setter: &mut Setter<'_>, style: Style) -> Result<(), PaperError> {
    let measures = setter.measures;
    let say = &letter.say;
    let lines =
        [say.t("paper-date"), letter.date.clone(), say.t("paper-reference"), letter.reference.clone()];
    let mut y = measures.window_top - style.leading();
    for (at, text) in lines.into_iter().enumerate() {
        let label = at % 2 == 0;
        let style =
            if label { Style { size: style.size * 0.8, bold: false } } else { Style { bold: true, ..style } };
        let lines = setter.faces.lines(&text, style, measures.right - measures.info_left + 20.0)?;
        setter.place(measures.info_left, y, style, &lines);
        y += style.leading() * lines.len() as f32 + if label { 0.0 } else { style.size * 0.4 };
    }
    Ok(())
}

/// Draws a letter; answers its part of the tree that is read aloud.
pub(super) fn draw(
    document: &mut Document,
    letter: &Paper,
    faces: &Faces,
    set: &Set,
) -> Result<TagGroup, PaperError> {
    let measures = letter.form.measures();
    let mut spoken: Vec<Vec<Identifier>> = set.roles.iter().map(|_| Vec::new()).collect();
    for (number, lines) in set.pages.iter().enumerate() {
        let settings = PageSettings::from_wh(measures.width, measures.height)
            .ok_or_else(|| PaperError::File("a page without a size".to_owned()))?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        surface.set_fill(Some(Fill {
            paint: luma::Color::new(0).into(),
            opacity: NormalizedF32::ONE,
            rule: Default::default(),
        }));
        for line in lines {
            spoken[line.block].push(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
            faces.draw(&mut surface, Point::from_xy(line.x, line.y), &line.text, line.style)?;
            surface.end_tagged();
        }
        if number == 0 {
            marks(&mut surface, &measures);
        }
        foot(&mut surface, letter, faces, &measures, number + 1, set.pages.len())?;
        surface.finish();
        page.finish();
    }
    Ok(tree(letter, set, spoken))
}

/// Where to fold: short lines at the edge.
fn marks(surface: &mut Surface<'_>, measures: &Measures) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Page)));
    let fill = surface.get_fill().cloned();
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke { paint: luma::Color::new(120).into(), width: 0.4, ..Stroke::default() }));
    for y in measures.marks {
        let mut path = PathBuilder::new();
        path.move_to(12.0, *y);
        path.line_to(22.0, *y);
        if let Some(path) = path.finish() {
            surface.draw_path(&path);
        }
    }
    surface.set_stroke(None);
    surface.set_fill(fill);
    surface.end_tagged();
}

/// Reference and number of the page.
fn foot(
    surface: &mut Surface<'_>,
    letter: &Paper,
    faces: &Faces,
    measures: &Measures,
    page: usize,
    pages: usize,
) -> Result<(), PaperError> {
    let style = Style { size: if letter.large { 14.0 } else { 8.5 }, bold: false };
    let number = letter.say.two("paper-page", "page", &page, "pages", &pages);
    let text = format!("{} · {number}", letter.reference);
    let x = (measures.width - faces.width(&text, style)?) / 2.0;
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther)));
    faces.draw(surface, Point::from_xy(x, measures.height - 34.0), &text, style)?;
    surface.end_tagged();
    Ok(())
}

/// The letter as it is read aloud: paragraph by paragraph, items as lists, whatever page they stand on.
fn tree(letter: &Paper, set: &Set, spoken: Vec<Vec<Identifier>>) -> TagGroup {
    let mut whole = TagGroup::new(Tag::Section.with_lang(Some(letter.say.code().to_owned())));
    let mut list: Option<TagGroup> = None;
    let mut dot: Option<TagGroup> = None;
    for (role, identifiers) in set.roles.iter().zip(spoken) {
        let group = |tag: krilla::tagging::TagKind| {
            let mut group = TagGroup::new(tag);
            identifiers.iter().for_each(|identifier| group.push(*identifier));
            group
        };
        match role {
            Role::Dot => dot = Some(group(Tag::Lbl.into())),
            Role::Item => {
                let mut item = TagGroup::new(Tag::LI);
                dot.take().into_iter().for_each(|dot| item.push(dot));
                item.push(group(Tag::LBody.into()));
                list.get_or_insert_with(|| TagGroup::new(Tag::L(ListNumbering::Disc))).push(item);
            }
            Role::Heading | Role::Paragraph => {
                list.take().into_iter().for_each(|list| whole.push(list));
                whole.push(match role {
                    Role::Heading => group(Tag::Hn(NonZeroU16::MIN, Some(letter.subject.clone())).into()),
                    _ => group(Tag::P.into()),
                });
            }
        }
    }
    list.into_iter().for_each(|list| whole.push(list));
    whole
}
