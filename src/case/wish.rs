//! How a person wishes to be written to: only the wish, never why.

use std::fmt;

/// How a person wishes to be written to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// Letters on paper, although there may be an e-mail address.
    pub by_post: bool,
    /// Letters in large print.
    pub large_print: bool,
    /// Letters in easy words and short sentences.
    pub easy_read: bool,
}

impl Wishes {
    /// The names there are, as they stand in forms and message ids.
    pub const NAMES: [&str; 3] = ["by-post", "large-print", "easy-read"];

    /// Those of these names; what is no name is passed over.
    pub fn of<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut wishes = Wishes::default();
        for name in names {
            match name {
                "by-post" => wishes.by_post = true,
                "large-print" => wishes.large_print = true,
                "easy-read" => wishes.easy_read = true,
                _ => {}
            }
        }
        wishes
    }

    /// The names of what is wished for.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        let wished = [self.by_post, self.large_print, self.easy_read];
        Wishes::NAMES.into_iter().zip(wished).filter_map(|(name, wished)| wished.then_some(name))
    }
}

impl fmt::Display for Wishes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.names().collect::<Vec<_>>().join(" "))
    }
}
