//! Where the next page begins, in a form that callers can only give back.

use super::problem::{Code, Problem};
use crate::app::App;
use crate::keys::Purpose;
use aws_lc_rs::constant_time::verify_slices_are_equal;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use uuid::Uuid;

const MAC: usize = 16;

/// Writes a cursor of a list: time, key, and a MAC over both.
pub(super) fn write(app: &App, list: &'static str, at: DateTime<Utc>, id: Uuid) -> String {
    let mut bytes = at.timestamp_micros().to_be_bytes().to_vec();
    bytes.extend_from_slice(id.as_bytes());
    let mac = app.keys.mac(Purpose::MailMac, list, &bytes);
    bytes.extend_from_slice(&mac[..MAC]);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Reads a cursor of a list.
///
/// # Errors
/// [`Code::BadCursor`] for one that was made up, changed, or made for another list.
pub(super) fn read(app: &App, list: &'static str, text: &str) -> Result<(DateTime<Utc>, Uuid), Problem> {
    parse(app, list, text).ok_or_else(|| {
        Problem::new(Code::BadCursor, "give back the \"next\" of the page before as it was, or none at all")
    })
}

fn parse(app: &App, list: &'static str, text: &str) -> Option<(DateTime<Utc>, Uuid)> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let (told, mac) = bytes.split_at_checked(8 + 16)?;
    let real = app.keys.mac(Purpose::MailMac, list, told);
    verify_slices_are_equal(&real[..MAC], mac).ok()?;
    let (at, id) = told.split_at(8);
    let at = DateTime::from_timestamp_micros(i64::from_be_bytes(at.try_into().ok()?))?;
    Some((at, Uuid::from_slice(id).ok()?))
}
