//! A PDF as a reader of PDF sees it: poppler, which the tests need to be installed.

use std::io::Write;
use std::process::{Command, Stdio};

fn poppler(program: &str, arguments: &[&str], file: &[u8]) -> String {
    let started = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn();
    let mut child = started.unwrap_or_else(|error| panic!("{program} of poppler-utils: {error}"));
    let mut input = child.stdin.take().expect("its input");
    let bytes = file.to_vec();
    let writing = std::thread::spawn(move || input.write_all(&bytes).expect("it reads"));
    let answer = child.wait_with_output().expect("it ends");
    writing.join().expect("all was written");
    assert!(answer.status.success(), "{program} cannot read the file");
    String::from_utf8(answer.stdout).expect("text")
}

/// Its words, in the order in which they are read.
pub fn pdf_text(file: &[u8]) -> String {
    poppler("pdftotext", &["-", "-"], file)
}

/// What it says of itself.
pub fn pdf_info(file: &[u8]) -> String {
    poppler("pdfinfo", &["-"], file)
}

/// Each word with left, upper, right and lower edge, in points.
pub fn pdf_words(file: &[u8]) -> Vec<(String, [f64; 4])> {
    let page = poppler("pdftotext", &["-bbox", "-", "-"], file);
    let words = page.lines().filter_map(|line| line.trim().strip_prefix("<word "));
    words
        .map(|line| {
            let edge = |name: &str| -> f64 {
                let rest = line.split(&format!("{name}=\"")).nth(1).expect("an edge");
                rest.split('"').next().expect("its end").parse().expect("a number")
            };
            let word = line.split('>').nth(1).expect("a word").trim_end_matches("</word").to_owned();
            (word, ["xMin", "yMin", "xMax", "yMax"].map(edge))
        })
        .collect()
}
