//! Many questions from a CSV file, a line of JSON for each. Rows are read, answered and forgotten one by one.

use super::answer::{Answer, answer};
use super::question::{Asked, Question};
use crate::law::LawBook;
use crate::words::Speech;
use anyhow::ensure;
use csv::{ByteRecord, ReaderBuilder};
use serde::Serialize;
use std::io::{Read, Write};

/// The columns that are read, and whether the first line must name them.
const COLUMNS: [(&str, bool); 8] = [
    ("id", true),
    ("regime", true),
    ("right", true),
    ("duty", true),
    ("received", true),
    ("timezone", true),
    ("calendar", false),
    ("events", false),
];

#[derive(Serialize)]
struct Answered<'a> {
    id: &'a str,
    #[serde(flatten)]
    answer: Answer<'a>,
}

#[derive(Serialize)]
struct Failed<'a> {
    id: &'a str,
    error: String,
}

/// Answers row by row.
///
/// # Errors
/// What is wrong with the whole file. What is wrong with a row is its answer.
pub(super) fn run(file: impl Read, law: &LawBook, say: &Speech, out: &mut impl Write) -> anyhow::Result<()> {
    let mut file = ReaderBuilder::new().flexible(true).from_reader(file);
    let columns = Columns::of(file.byte_headers()?)?;
    let mut record = ByteRecord::new();
    while file.read_byte_record(&mut record)? {
        let at = record.position().map_or(0, csv::Position::line);
        let id = String::from_utf8_lossy(columns.field(&record, 0));
        let asked = columns.question(&record, at).and_then(|question| Asked::read(&question));
        let found = asked.and_then(|asked| Ok((asked.deadline(law)?, asked)));
        let line = match &found {
            Ok((found, asked)) => {
                serde_json::to_string(&Answered { id: &id, answer: answer(say, asked, found) })?
            }
            Err(error) => serde_json::to_string(&Failed { id: &id, error: format!("{error:#}") })?,
        };
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// Where the columns are, in the order of [`COLUMNS`].
struct Columns {
    places: [Option<usize>; COLUMNS.len()],
    count: usize,
}

impl Columns {
    fn of(header: &ByteRecord) -> anyhow::Result<Self> {
        let mut places = [None; COLUMNS.len()];
        let mut missing = Vec::new();
        for (place, (name, needed)) in places.iter_mut().zip(COLUMNS) {
            let named = |field: &[u8]| field.trim_ascii().eq_ignore_ascii_case(name.as_bytes());
            *place = header.iter().position(named);
            if needed && place.is_none() {
                missing.push(name);
            }
            let times = header.iter().filter(|field| named(field)).count();
            ensure!(times < 2, "the column {name} is there twice: leave one of them out");
        }
        ensure!(
            missing.is_empty(),
            "the first line lacks {}: it names the columns, with commas between, such as \
             id,regime,right,duty,calendar,received,timezone,events",
            missing.join(", ")
        );
        Ok(Columns { places, count: header.len() })
    }

    fn field<'a>(&self, record: &'a ByteRecord, column: usize) -> &'a [u8] {
        self.places[column].and_then(|place| record.get(place)).unwrap_or_default()
    }

    fn question<'a>(&self, record: &'a ByteRecord, line: u64) -> anyhow::Result<Question<'a>> {
        let more = record.iter().skip(self.count).any(|field| !field.is_empty());
        ensure!(
            // A field may have been lost anywhere in such a row: nothing in it is sure.
            record.len() >= self.count && !more,
            "line {line} has {} fields and the first line {}: give every column, and put a field with a comma in quotes",
            record.len(),
            self.count
        );
        ensure!(
            record.iter().all(|field| std::str::from_utf8(field).is_ok()),
            "line {line} is not UTF-8: save the file as UTF-8"
        );
        let text = |column| std::str::from_utf8(self.field(record, column)).unwrap_or_default().trim();
        Ok(Question {
            regime: text(1),
            right: text(2),
            duty: text(3),
            received: text(4),
            timezone: text(5),
            calendar: text(6),
            events: text(7).split(';').map(str::trim).filter(|event| !event.is_empty()).collect(),
            extended_until: None,
        })
    }
}
