//! Where keys come from: a file, or a text the environment gives.

use super::Purpose;
use crate::random::Random;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use std::io::Write;
use std::path::{Path, PathBuf};
use zeroize::{Zeroize, Zeroizing};

/// Why keys cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read.
    #[error("the key file {0} cannot be read: {1}. Make one with `rightsdesk keys new FILE`")]
    Unreadable(PathBuf, std::io::Error),
    /// It is not a key file.
    #[error("this is not a key file: {0}. It needs [[key]] tables with id, purpose and secret")]
    Malformed(String),
    /// A secret is not 32 bytes.
    #[error("the secret of key \"{0}\" is not 32 bytes in base64")]
    NotAKey(String),
    /// A purpose has no key.
    #[error("there is no key for \"{0}\": add a [[key]] with purpose = \"{0}\"")]
    Missing(&'static str),
    /// Two keys have one id.
    #[error("two keys have the id \"{0}\"")]
    Twice(String),
}

/// A secret with its name.
pub(super) struct NamedKey {
    pub(super) id: String,
    pub(super) purpose: Purpose,
    pub(super) secret: Zeroizing<[u8; 32]>,
}

/// The secrets of an installation. The first of a purpose is the current one; all of them can open.
pub struct KeyMaterial(Vec<NamedKey>);

impl KeyMaterial {
    pub(super) fn of(&self, purpose: Purpose) -> impl Iterator<Item = &NamedKey> {
        self.0.iter().filter(move |key| key.purpose == purpose)
    }

    pub(super) fn current(&self, purpose: Purpose) -> &NamedKey {
        self.of(purpose).next().expect("every purpose was checked to have a key")
    }

    fn parse(text: &str) -> Result<Self, KeyError> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            key: Vec<Entry>,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Entry {
            id: String,
            purpose: Purpose,
            secret: String,
        }
        // The reader's own message would quote the line, secret and all.
        let file: File =
            toml::from_str(text).map_err(|error| KeyError::Malformed(error.message().to_owned()))?;
        let mut keys: Vec<NamedKey> = Vec::new();
        for mut entry in file.key {
            let bytes = Zeroizing::new(STANDARD.decode(entry.secret.trim()).unwrap_or_default());
            entry.secret.zeroize();
            let secret = bytes.as_slice().try_into().map_err(|_| KeyError::NotAKey(entry.id.clone()))?;
            if keys.iter().any(|known| known.id == entry.id) {
                return Err(KeyError::Twice(entry.id));
            }
            keys.push(NamedKey { id: entry.id, purpose: entry.purpose, secret: Zeroizing::new(secret) });
        }
        for purpose in Purpose::ALL {
            if !keys.iter().any(|key| key.purpose == purpose) {
                return Err(KeyError::Missing(purpose.as_str()));
            }
        }
        Ok(KeyMaterial(keys))
    }
}

/// Something that gives the keys once, at start: a file, the environment, later a key service.
pub trait KeyProvider: Send + Sync {
    /// Reads them.
    ///
    /// # Errors
    /// [`KeyError`] says what to do.
    fn load(&self) -> Result<KeyMaterial, KeyError>;
}

/// Keys in a file.
pub struct FileKeys(pub PathBuf);

impl KeyProvider for FileKeys {
    fn load(&self) -> Result<KeyMaterial, KeyError> {
        let text =
            std::fs::read_to_string(&self.0).map_err(|error| KeyError::Unreadable(self.0.clone(), error))?;
        KeyMaterial::parse(&Zeroizing::new(text))
    }
}

/// Keys as a text, given by the environment.
pub struct TextKeys(pub Zeroizing<String>);

impl KeyProvider for TextKeys {
    fn load(&self) -> Result<KeyMaterial, KeyError> {
        KeyMaterial::parse(&self.0)
    }
}

/// The text of a new key file: one random key for each purpose.
pub fn generate(random: &Random) -> Zeroizing<String> {
    let mut text = String::from(
        "# Keys of a rightsdesk installation. Whoever has this file and the database can read everything;\n\
         # whoever loses it can read nothing. Keep it and its backup apart from the database.\n",
    );
    for purpose in Purpose::ALL {
        let secret = Zeroizing::new(random.bytes::<32>());
        let tag = hex::encode(random.bytes::<3>());
        text.push_str(&format!(
            "\n[[key]]\nid = \"{0}-{tag}\"\npurpose = \"{0}\"\nsecret = \"{1}\"\n",
            purpose.as_str(),
            Zeroizing::new(STANDARD.encode(secret.as_slice())).as_str()
        ));
    }
    Zeroizing::new(text)
}

/// Writes a new key file that only its owner can read.
///
/// # Errors
/// When it exists already or cannot be written.
pub fn write_new_file(path: &Path, random: &Random) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(generate(random).as_bytes())?;
    file.sync_all()
}

/// Whether only the owner can read a file.
pub fn mode_is_private(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::metadata(path).is_ok_and(|data| data.permissions().mode() & 0o077 == 0)
    }
    #[cfg(not(unix))]
    {
        path.exists()
    }
}
