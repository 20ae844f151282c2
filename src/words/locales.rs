//! The languages there are, as data: the files of each, and whether staff can read the desk in it.

/// The files of a language.
pub(super) struct Locale {
    /// BCP 47, the primary language only.
    pub(super) code: &'static str,
    /// What people who ask read: portal, letters, answer packages, deadlines.
    pub(super) people: [&'static str; 5],
    /// What only staff read; none where the desk does not speak this language.
    pub(super) staff: Option<&'static str>,
}

macro_rules! file {
    ($code:literal, $name:literal) => {
        include_str!(concat!("../../templates/locales/", $code, "/", $name, ".ftl"))
    };
}

macro_rules! people {
    ($code:literal) => {
        [
            file!($code, "common"),
            file!($code, "portal"),
            file!($code, "letters"),
            file!($code, "package"),
            file!($code, "deadline"),
        ]
    };
}

/// In the order of the columns of `places.tsv`. The first is the one for readers of none of them.
pub(super) const LOCALES: [Locale; 6] = [
    Locale { code: "en", people: people!("en"), staff: Some(file!("en", "desk")) },
    Locale { code: "de", people: people!("de"), staff: Some(file!("de", "desk")) },
    Locale { code: "fr", people: people!("fr"), staff: None },
    Locale { code: "es", people: people!("es"), staff: None },
    Locale { code: "it", people: people!("it"), staff: None },
    Locale { code: "nl", people: people!("nl"), staff: None },
];
