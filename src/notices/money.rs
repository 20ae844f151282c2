//! Money in words.

use crate::case::Fee;
use crate::words::Speech;

/// An amount of money as the reader writes it.
pub fn money(say: &Speech, fee: &Fee) -> String {
    let (whole, part) = fee.amount.split_once('.').unwrap_or((&fee.amount, "00"));
    say.with("money", &[("whole", &whole), ("part", &part), ("currency", &fee.currency)])
}
