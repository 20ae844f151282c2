//! Keys, and what is sealed, indexed and signed with them.

mod indexes;
mod providers;
mod sealing;

use rightsdesk::keys::{Keys, TextKeys, generate};
use rightsdesk::random::Random;
use zeroize::Zeroizing;

pub fn random() -> Random {
    Random::system()
}

/// The text of a new key file.
pub fn material() -> String {
    generate(&random()).to_string()
}

pub fn open(text: &str) -> Keys {
    Keys::open(&TextKeys(Zeroizing::new(text.to_owned()))).expect("it is a key file")
}

pub fn keys() -> Keys {
    open(&material())
}
