//! Files of a form, each with the type its first bytes say.

use super::forms::{Form, Upload};

/// Types of files that are taken, by their first bytes; plain text has none and must be UTF-8.
const FILE_TYPES: [&str; 5] = [
    "application/pdf",
    "image/png",
    "image/jpeg",
    "image/webp",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
];
/// Files one request may have.
const MOST_FILES: usize = 10;

/// A file that may be kept.
pub struct Sniffed {
    /// As the person named it, without what no name has.
    pub name: String,
    /// What its first bytes say.
    pub media_type: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Takes the files out of a form; `kept` are there already. What is wrong with them is a message id and the name of the
/// file it is about.
pub fn take_files(form: &mut Form, kept: usize) -> (Vec<Sniffed>, Vec<(&'static str, String)>) {
    if form.too_long {
        return (Vec::new(), vec![("wrong-too-much", String::new())]);
    }
    let uploads = std::mem::take(&mut form.files);
    if uploads.len() + kept > MOST_FILES {
        return (Vec::new(), vec![("wrong-too-many-files", String::new())]);
    }
    let (mut files, mut wrong) = (Vec::new(), Vec::new());
    for Upload { name, bytes } in uploads {
        let name: String = name.chars().filter(|c| !c.is_control()).take(200).collect();
        let sniffed = infer::get(&bytes).map(|kind| kind.mime_type());
        let media_type = match sniffed {
            Some(known) => FILE_TYPES.into_iter().find(|taken| *taken == known),
            None if std::str::from_utf8(&bytes).is_ok() => Some("text/plain"),
            None => None,
        };
        match media_type {
            _ if bytes.is_empty() => wrong.push(("wrong-file-empty", name)),
            Some(media_type) => files.push(Sniffed { name, media_type, bytes }),
            None => wrong.push(("wrong-file-type", name)),
        }
    }
    (files, wrong)
}
