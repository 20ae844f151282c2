//! Letters out: SMTP, a folder of `.eml` files, or memory.

use chrono::{DateTime, Utc};
use lettre::message::{Mailbox, MultiPart, SinglePart, header};
use lettre::transport::smtp::PoolConfig;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A letter for the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// Address it comes from.
    pub from: String,
    /// Name it comes from.
    pub from_name: String,
    /// Address it goes to.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// Plain text: the master.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// Stable, so that a resend is recognisable.
    pub message_id: String,
    /// When it was written.
    pub at: DateTime<Utc>,
}

/// Why a letter was not taken.
#[derive(Debug, thiserror::Error)]
pub enum MailerError {
    /// Trying again will not help. The words hold no address.
    #[error("{0}")]
    Final(&'static str),
    /// The next hop is down or said "later".
    #[error("{0}")]
    Passing(&'static str),
}

/// Where letters go.
#[derive(Clone)]
pub enum Mailer {
    /// An SMTP server.
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// A folder.
    Folder(PathBuf),
    /// Memory, for tests.
    Memory(Arc<Mutex<Vec<Outgoing>>>),
}

impl Mailer {
    /// The mailer of `mail.out`: `smtp://`, `smtps://` or `file://DIR`.
    ///
    /// # Errors
    /// Says what to type.
    pub fn from_url(url: &str) -> Result<Self, String> {
        if let Some(dir) = url.strip_prefix("file://") {
            make_folder(dir).map_err(|error| format!("mail.out: {dir} cannot be made: {error}"))?;
            return Ok(Mailer::Folder(PathBuf::from(dir)));
        }
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| {
                "mail.out: write smtp://HOST:PORT, smtps://USER:PASSWORD@HOST or file://DIR".to_owned()
            })?
            .timeout(Some(Duration::from_secs(20)))
            .pool_config(PoolConfig::new().max_size(4))
            .build();
        Ok(Mailer::Smtp(transport))
    }

    /// Whether the next hop answers.
    ///
    /// # Errors
    /// What went wrong.
    pub async fn check(&self) -> Result<(), String> {
        match self {
            Mailer::Smtp(transport) => match transport.test_connection().await {
                Ok(true) => Ok(()),
                Ok(false) => Err("the mail server does not answer".to_owned()),
                Err(error) => Err(format!("the mail server cannot be reached: {error}")),
            },
            Mailer::Folder(dir) => match dir.is_dir() {
                true => Ok(()),
                false => Err(format!("{} is not a folder", dir.display())),
            },
            Mailer::Memory(_) => Ok(()),
        }
    }

    /// Hands a letter to the next hop.
    ///
    /// # Errors
    /// [`MailerError`]; a passing one is worth another try.
    pub async fn send(&self, letter: Outgoing) -> Result<(), MailerError> {
        match self {
            Mailer::Memory(sent) => {
                sent.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(letter);
                Ok(())
            }
            Mailer::Folder(dir) => {
                let name =
                    format!("{}-{}.eml", letter.at.format("%Y%m%dT%H%M%S%6f"), plain(&letter.message_id));
                let bytes = message(&letter)?.formatted();
                let (path, aside) = (dir.join(&name), dir.join(format!(".{name}.part")));
                // Written aside and renamed: whoever watches the folder never sees half a letter.
                put(&aside, &path, &bytes)
                    .await
                    .map_err(|_| MailerError::Passing("the outbox folder cannot be written"))
            }
            Mailer::Smtp(transport) => match transport.send(message(&letter)?).await {
                Ok(_) => Ok(()),
                Err(error) => Err(refused(&error)),
            },
        }
    }
}

/// What a failed try means. A server that wants a sign-in says so with the codes of a final refusal, but that is about
/// us and not about the letter: the operator mends it, and the letter goes.
fn refused(error: &lettre::transport::smtp::Error) -> MailerError {
    match error.status().map(u16::from) {
        Some(530 | 534 | 535 | 538) => {
            MailerError::Passing("the mail server wants a sign-in it accepts: see mail.out")
        }
        _ if error.is_permanent() => MailerError::Final("the mail server refused the letter for good"),
        _ => MailerError::Passing("the mail server did not take the letter"),
    }
}

/// Letters hold codes and links: only the owner can read the folder.
fn make_folder(dir: &str) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

async fn put(aside: &Path, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = tokio::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    options.mode(0o600);
    let mut file = options.open(aside).await?;
    tokio::io::AsyncWriteExt::write_all(&mut file, bytes).await?;
    file.sync_all().await?;
    tokio::fs::rename(aside, path).await
}

fn plain(message_id: &str) -> String {
    message_id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(36).collect()
}

fn mailbox(name: Option<&str>, address: &str) -> Result<Mailbox, MailerError> {
    let address: Address = address.parse().map_err(|_| MailerError::Final("an address is not one"))?;
    Ok(Mailbox::new(name.map(str::to_owned), address))
}

fn message(letter: &Outgoing) -> Result<Message, MailerError> {
    let text = SinglePart::builder().header(header::ContentType::TEXT_PLAIN).body(letter.text.clone());
    let html = SinglePart::builder().header(header::ContentType::TEXT_HTML).body(letter.html.clone());
    Message::builder()
        .from(mailbox(Some(&letter.from_name), &letter.from)?)
        .to(mailbox(None, &letter.to)?)
        .subject(letter.subject.clone())
        .message_id(Some(format!("<{}>", letter.message_id)))
        .date(letter.at.into())
        .header(AutoSubmitted)
        .multipart(MultiPart::alternative().singlepart(text).singlepart(html))
        .map_err(|_| MailerError::Final("the letter could not be put together"))
}

/// RFC 3834: so that no autoresponder answers it.
#[derive(Clone)]
struct AutoSubmitted;

impl header::Header for AutoSubmitted {
    fn name() -> header::HeaderName {
        header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(AutoSubmitted)
    }

    fn display(&self) -> header::HeaderValue {
        header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}
