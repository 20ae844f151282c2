//! The typeface, and lines of text set in it.

use super::PaperError;
use krilla::geom::Point;
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{Direction, Face, UnicodeBuffer};
use std::sync::LazyLock;

/// Noto Sans, cut down to Latin, Greek and Cyrillic, under the SIL Open Font License (`templates/paper/OFL.txt`).
const REGULAR: &[u8] = include_bytes!("../../../templates/paper/NotoSans-Regular.ttf");
/// Its bold weight.
const BOLD: &[u8] = include_bytes!("../../../templates/paper/NotoSans-Bold.ttf");

static SHAPES: LazyLock<Option<[Face<'static>; 2]>> =
    LazyLock::new(|| Some([Face::from_slice(REGULAR, 0)?, Face::from_slice(BOLD, 0)?]));

/// Both weights.
pub(super) struct Faces {
    fonts: [Font; 2],
    shapes: &'static [Face<'static>; 2],
}

/// Text of one weight and size.
#[derive(Clone, Copy)]
pub(super) struct Style {
    /// In points.
    pub size: f32,
    pub bold: bool,
}

impl Style {
    /// From one line to the next, in points.
    pub fn leading(self) -> f32 {
        self.size * 1.42
    }
}

impl Faces {
    pub fn new() -> Result<Self, PaperError> {
        let broken = || PaperError::File("the typeface cannot be read".to_owned());
        let font = |bytes: &'static [u8]| Font::new(bytes.into(), 0).ok_or_else(broken);
        Ok(Faces { fonts: [font(REGULAR)?, font(BOLD)?], shapes: SHAPES.as_ref().ok_or_else(broken)? })
    }

    /// The signs of a text, each with its advance.
    fn shape(&self, text: &str, style: Style) -> Result<Vec<KrillaGlyph>, PaperError> {
        let face = &self.shapes[usize::from(style.bold)];
        let em = face.units_per_em() as f32;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let shaped = rustybuzz::shape(face, &[], buffer);
        let infos = shaped.glyph_infos();
        let mut glyphs = Vec::with_capacity(infos.len());
        for (at, (info, position)) in infos.iter().zip(shaped.glyph_positions()).enumerate() {
            let start = info.cluster as usize;
            let end = infos[at..].iter().map(|next| next.cluster as usize).find(|next| *next > start);
            if info.glyph_id == 0 {
                return Err(PaperError::Character(text[start..].chars().next().unwrap_or_default()));
            }
            glyphs.push(KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                position.x_advance as f32 / em,
                position.x_offset as f32 / em,
                position.y_offset as f32 / em,
                position.y_advance as f32 / em,
                start..end.unwrap_or(text.len()),
                None,
            ));
        }
        Ok(glyphs)
    }

    /// Width in points.
    pub fn width(&self, text: &str, style: Style) -> Result<f32, PaperError> {
        Ok(self.shape(text, style)?.iter().map(|glyph| glyph.x_advance).sum::<f32>() * style.size)
    }

    /// Draws a line; `at` is the left end of its base line.
    pub fn draw(
        &self,
        surface: &mut Surface<'_>,
        at: Point,
        text: &str,
        style: Style,
    ) -> Result<(), PaperError> {
        let glyphs = self.shape(text, style)?;
        surface.draw_glyphs(
            at,
            &glyphs,
            self.fonts[usize::from(style.bold)].clone(),
            text,
            style.size,
            false,
        );
        Ok(())
    }

    /// Breaks a text into lines no wider than `measure`. Every line but the last keeps the blank it was broken at, so that
    /// whoever hears or copies the text gets whole words.
    pub fn lines(&self, text: &str, style: Style, measure: f32) -> Result<Vec<String>, PaperError> {
        let blank = self.width(" ", style)?;
        let mut out = Vec::new();
        for hard in text.lines() {
            let (mut line, mut used) = (String::new(), 0.0);
            for word in hard.split_whitespace() {
                let width = self.width(word, style)?;
                if !line.is_empty() && used + blank + width > measure {
                    line.push(' ');
                    out.push(std::mem::take(&mut line));
                    used = 0.0;
                }
                if !line.is_empty() {
                    line.push(' ');
                    used += blank;
                }
                if width <= measure {
                    line.push_str(word);
                    used += width;
                    continue;
                }
                // A long address of a page: broken where the line ends, without a hyphen that nobody should type.
                for sign in word.chars() {
                    let width = self.width(sign.encode_utf8(&mut [0; 4]), style)?;
                    if used + width > measure {
                        out.push(std::mem::take(&mut line));
                        used = 0.0;
                    }
                    line.push(sign);
                    used += width;
                }
            }
            out.push(line);
        }
        Ok(out)
    }
}
