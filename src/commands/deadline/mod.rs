//! `rightsdesk deadline`: the law engine alone. It needs no configuration, database, keys or clock.

mod answer;
mod batch;
mod events;
mod prose;
mod question;
mod times;

use super::OwnLaw;
use crate::app;
use crate::law::LawBook;
use crate::words::{Readers, Speech, Words};
use anyhow::{Context, bail};
use question::{Asked, Question};
use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// What to count, and how to say it.
#[derive(clap::Args)]
pub struct Deadline {
    /// The law, such as gdpr, uk-gdpr, ccpa or none.
    #[arg(long, required_unless_present = "batch")]
    regime: Option<String>,
    /// What was asked for, such as access or erasure.
    #[arg(long, required_unless_present = "batch")]
    right: Option<String>,
    /// acknowledge, respond, notify-extension, notify-refusal or pass-on.
    #[arg(long, default_value = "respond")]
    duty: String,
    /// When the request arrived: 2026-04-02, 2026-04-02T14:30 or 2026-04-02T14:30:00+02:00.
    #[arg(long, value_name = "WHEN", required_unless_present = "batch")]
    received: Option<String>,
    /// Public holidays of this country or region, such as DE or DE-BE; the law's own where it is left out.
    #[arg(long, default_value = "", hide_default_value = true)]
    calendar: String,
    /// Time zone of the organisation, such as Europe/Berlin.
    #[arg(long, value_name = "ZONE", required_unless_present = "batch")]
    timezone: Option<String>,
    /// Something that happened since, in any order; may be given several times. Names: identity-asked,
    /// identity-received, clarification-asked, clarification-received, fee-asked, fee-paid, extended.
    #[arg(long = "event", value_name = "NAME=WHEN")]
    events: Vec<String>,
    /// The day the person was told of as the new last one, where the law sets no length for an extension.
    #[arg(long, value_name = "DAY")]
    extended_until: Option<String>,
    #[command(flatten)]
    own: OwnLaw,
    /// One JSON object instead of sentences.
    #[arg(long)]
    json: bool,
    /// Language of the sentences.
    #[arg(long, value_name = "CODE", default_value = "en")]
    lang: String,
    /// Many at once, each answer a line of JSON. Columns, in any order: id, regime, right, duty, calendar, received,
    /// timezone, events (with ; between). `-` reads the standard input.
    #[arg(
        long,
        value_name = "FILE.csv",
        conflicts_with_all = ["regime", "right", "duty", "received", "calendar", "timezone", "events", "extended_until"]
    )]
    batch: Option<PathBuf>,
}

/// Counts, and says it on the standard output.
///
/// # Errors
/// What was wrong, and what would be right. In a batch, only what is wrong with the whole file.
pub fn run(args: &Deadline) -> anyhow::Result<()> {
    let law = LawBook::new(&app::read(args.own.statutes.as_deref(), args.own.own_days.as_deref())?)?;
    let say = speech(&args.lang)?;
    let mut out = io::stdout().lock();
    let said = match &args.batch {
        Some(file) if file == Path::new("-") => batch::run(io::stdin().lock(), &law, &say, &mut out),
        Some(file) => File::open(file)
            .map_err(anyhow::Error::from)
            .and_then(|opened| batch::run(opened, &law, &say, &mut out))
            .with_context(|| file.display().to_string()),
        None => one(args, &law, &say, &mut out),
    };
    match said {
        // Whoever reads has heard enough, as `head` does.
        Err(error) if is_closed_pipe(&error) => Ok(()),
        said => said,
    }
}

fn one(args: &Deadline, law: &LawBook, say: &Speech, out: &mut impl Write) -> anyhow::Result<()> {
    let asked = Asked::read(&Question {
        regime: args.regime.as_deref().unwrap_or_default(),
        right: args.right.as_deref().unwrap_or_default(),
        duty: &args.duty,
        calendar: &args.calendar,
        received: args.received.as_deref().unwrap_or_default(),
        timezone: args.timezone.as_deref().unwrap_or_default(),
        events: args.events.iter().map(String::as_str).collect(),
        extended_until: args.extended_until.as_deref(),
    })?;
    let found = asked.deadline(law)?;
    match args.json {
        true => writeln!(out, "{}", serde_json::to_string(&answer::answer(say, &asked, &found))?)?,
        false => out.write_all(prose::prose(say, law, &asked, &found).as_bytes())?,
    }
    Ok(())
}

fn speech(code: &str) -> anyhow::Result<Speech> {
    let words = Words::builtin()?;
    if let Some(say) = words.known(code, Readers::People) {
        return Ok(say);
    }
    let codes: Vec<&str> = words.languages(Readers::People).into_iter().map(|(code, _)| code).collect();
    bail!("--lang: there are no words in \"{code}\": use one of {}", codes.join(", "))
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let kind = error.chain().find_map(|cause| cause.downcast_ref::<io::Error>()).map(io::Error::kind);
    kind == Some(ErrorKind::BrokenPipe)
}
