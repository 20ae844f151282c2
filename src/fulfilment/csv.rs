//! The records of a category as a table that other systems read (RFC 4180).

use super::FulfilError;
use super::content::Part;
use serde_json::Value;

/// One line for each record, below the columns; nothing where there are no records. What is no plain value stands as JSON.
pub(super) fn table(part: &Part) -> Result<Option<Vec<u8>>, FulfilError> {
    if part.records.is_empty() {
        return Ok(None);
    }
    let broken = |error: csv::Error| FulfilError::Package(error.to_string());
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(part.fields.iter().map(|field| field.id.as_str())).map_err(broken)?;
    for record in &part.records {
        let cells = part.fields.iter().map(|field| cell(record.get(&field.id)));
        table.write_record(cells).map_err(broken)?;
    }
    table.into_inner().map(Some).map_err(|error| FulfilError::Package(error.to_string()))
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}
