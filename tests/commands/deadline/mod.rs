//! `rightsdesk deadline`: the law engine alone, from the command line.

mod batch;
mod single;
mod wrong;

use super::process::{Ran, program, ran};
use serde_json::Value;
use std::io::Write;
use std::process::Stdio;

const HEADER: &str = "id,regime,right,duty,calendar,received,timezone,events\n";

/// Runs the command in a folder without any configuration.
fn deadline(args: &[&str]) -> Ran {
    let here = tempfile::tempdir().expect("a folder");
    ran(program(here.path(), &[&["deadline"], args].concat()))
}

/// Runs a batch from the standard input.
fn piped(text: &[u8]) -> Ran {
    let here = tempfile::tempdir().expect("a folder");
    let mut command = program(here.path(), &["deadline", "--batch", "-"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program runs");
    let mut input = child.stdin.take().expect("its input");
    let text = text.to_vec();
    // On a thread of its own: the answers come while the questions are still being written.
    let writer = std::thread::spawn(move || {
        // A file that is refused at its first line is not read to its end.
        let _ = input.write_all(&text);
    });
    let done = child.wait_with_output().expect("it ends");
    writer.join().expect("it was written");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Ran { code: done.status.code().expect("an end"), out: text(done.stdout), err: text(done.stderr) }
}

/// The answers of a batch of rows below the usual header.
fn answers(rows: &str) -> Vec<Value> {
    let ran = piped(format!("{HEADER}{rows}").as_bytes());
    ran.well().out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}
