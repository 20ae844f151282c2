//! From an effect to a letter: what it says, in the reader's language, with what the law asks it to say.

mod course;
mod deeds;
mod easy;
mod html;
mod money;
mod offers;
mod paper;
mod remedies;
mod required;
mod staff;
mod translation;
mod unverified;
mod wrap;

pub use deeds::{category_name, field_name, source_name};
pub use easy::is_easy;
pub use html::to_html;
pub use money::money;
pub use paper::{MOST_LETTERS, Paper, PaperError, PaperForm, print};
pub use remedies::{Named, authority_of, remedies_of};
pub use required::Lacking;
pub use staff::{Digest, Reminded, digest, hold_review, reminder};
pub use translation::{lacks, must_stay};
pub use wrap::wrap;

use crate::case::{Case, Course, LetterKind, Outcome, Stage};
use crate::config::Controller;
use crate::law::{Cite, LawBook, Right};
use crate::links::Links;
use crate::sources::DataMap;
use crate::words::{Speech, explain};
use askama::Template;
use chrono::{DateTime, Utc};
use required::{Charged, InParts, Longer, Nothing, Required, SecondLook, ShortOfFull, Together};

/// What a letter is made from. Nothing a requester typed is in it.
pub struct Facts<'a> {
    /// The reader's language, or the first of ours.
    pub say: Speech,
    /// Whether the reader asked for a language we have no words in.
    pub other_language: bool,
    /// Addresses.
    pub links: &'a Links,
    /// The law.
    pub law: &'a LawBook,
    /// What categories of data are called.
    pub data_map: &'a DataMap,
    /// Who writes.
    pub controller: &'a Controller,
    /// Reference of the submission.
    pub reference: &'a str,
    /// Receipt of the submission (UTC).
    pub received_at: DateTime<Utc>,
    /// The cases it is about.
    pub cases: &'a [Case],
    /// What staff wrote for it.
    pub text: Option<String>,
    /// Whether the mailbox was shown to be the requester's. Until then what staff wrote stands only on the status page,
    /// behind a code: it may repeat what a requester typed, and the address may be a stranger's.
    pub mailbox_proven: bool,
    /// How it is written: what the person wished, and whether it goes on paper.
    pub manner: Manner,
    /// A single-use link.
    pub link: Option<String>,
    /// A code to be typed.
    pub code: Option<String>,
    /// Until when something is offered, or is to be done (UTC, exclusive).
    pub until: Option<DateTime<Utc>>,
    /// Grounds that items were withheld on.
    pub withheld: Vec<String>,
    /// What was searched for the answer.
    pub searched: Searched,
    /// What the controller says beside it.
    pub own: OwnWords,
}

/// Paragraphs of a controller's own in a kind of letter. Around what must be said, never in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnWords {
    /// After the greeting; may be empty.
    pub opening: String,
    /// Before the signature; may be empty.
    pub closing: String,
}

/// What was searched for an answer, in the reader's words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Searched {
    /// Categories of data that were looked at.
    pub places: Vec<String>,
    /// Kinds of identifiers that were proven, and looked for.
    pub by: Vec<String>,
    /// Kinds that could be looked for, too, if the person gave one.
    pub more: Vec<String>,
}

/// Why there is no letter.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "each names its part")]
pub enum WriteError {
    #[error("{0}")]
    Lacking(#[from] Lacking),
    #[error("{0}")]
    Template(#[from] askama::Error),
}

/// How a letter is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// It goes by post. What staff wrote stands in it: somebody without a mailbox has no page to read it on.
    pub on_paper: bool,
    /// In easy words, where there is such a form of it.
    pub easy: bool,
}

/// A letter as plain text, set at 72 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
}

/// A case in a letter.
#[derive(Clone)]
struct Line {
    /// The reference of the answer it is about, for an appeal or a complaint.
    about: Option<String>,
    right: String,
    due: String,
    why: String,
    paused: bool,
}

struct View<'a> {
    say: Speech,
    other_language: bool,
    controller: &'a str,
    letterhead: Vec<&'a str>,
    dpo: &'a str,
    reference: &'a str,
    received: String,
    cases: Vec<Line>,
    status: String,
    on_paper: bool,
    portal: String,
    confirm: String,
    link: Option<String>,
    code: Option<String>,
    text: String,
    until: Option<String>,
    deeds: Vec<String>,
    /// Message ids of what else the course of a case makes the letter say.
    course: Vec<&'static str>,
    /// Whether it is about an objection that was weighed.
    after_objection: bool,
    /// Until when the person is not asked to change their mind.
    no_asking: Option<String>,
    /// What the package holds, as a message id.
    contents: &'static str,
    /// Kinds that are held and do not move elsewhere.
    left_behind: String,
    /// What the person is offered where less than all was done, and where.
    offers: Vec<(String, String)>,
    closing: &'a str,
    /// How a request ends whose person stayed unknown.
    unverified: Vec<String>,
    /// Whether a late proof opened it again.
    shown_late: bool,
    suppressed: &'static str,
}

macro_rules! letters {
    ($($kind:ident $(($must:ident))? = $path:literal),* $(,)?) => {
        $(
            #[derive(Template)]
            #[template(path = $path, escape = "none")]
            struct $kind<'a> { v: &'a View<'a>, $(must: &'a $must)? }
        )*

        fn render(kind: LetterKind, facts: &Facts<'_>, v: &View<'_>) -> Result<String, WriteError> {
            Ok(match kind {
                $(LetterKind::$kind => $kind { v, $(must: &$must::of(kind, facts, v)?)? }.render()?,)*
            })
        }
    };
}

// A name in brackets is what the letter must say.
letters! {
    Acknowledgement = "email/acknowledgement.txt",
    StatusCode = "email/status-code.txt",
    AskIdentity = "email/ask-identity.txt",
    AskClarification = "email/ask-clarification.txt",
    Fee(Charged) = "email/fee.txt",
    FeeUndone = "email/fee-undone.txt",
    Extension(Longer) = "email/extension.txt",
    QuestionUndone = "email/question-undone.txt",
    ExtensionUndone = "email/extension-undone.txt",
    AnswerPart(InParts) = "email/answer-part.txt",
    AnswerReady = "email/answer-ready.txt",
    NothingFound(Nothing) = "email/nothing-found.txt",
    Done = "email/done.txt",
    Answered = "email/answered.txt",
    Reviewed(ShortOfFull) = "email/reviewed.txt",
    AppealOutcome(SecondLook) = "email/appeal-outcome.txt",
    ComplaintOutcome(SecondLook) = "email/complaint-outcome.txt",
    Refusal(ShortOfFull) = "email/refusal.txt",
    Forwarded(ShortOfFull) = "email/forwarded.txt",
    RestrictionLifting(ShortOfFull) = "email/restriction-lifting.txt",
    IdentityReminder = "email/identity-reminder.txt",
    ConfirmReminder = "email/confirm-reminder.txt",
    Unverified(ShortOfFull) = "email/unverified.txt",
    Withdrawn = "email/withdrawn.txt",
    Suppressed = "email/suppressed.txt",
    Reopened = "email/reopened.txt",
    Duplicate(Together) = "email/duplicate.txt",
    Message = "email/message.txt",
    AddressConfirm = "email/address-confirm.txt",
    AddressChanged = "email/address-changed.txt",
}

/// An answer with something left out.
#[derive(Template)]
#[template(path = "email/answer-partly.txt", escape = "none")]
struct AnswerPartly<'a> {
    v: &'a View<'a>,
    must: &'a ShortOfFull,
}

/// What was done, where that was not all.
#[derive(Template)]
#[template(path = "email/done-partly.txt", escape = "none")]
struct DonePartly<'a> {
    v: &'a View<'a>,
    must: &'a ShortOfFull,
}

/// Writes a letter.
///
/// # Errors
/// When it would lack what the law asks it to say, or a template cannot be rendered.
pub fn write(kind: LetterKind, facts: Facts<'_>) -> Result<Letter, WriteError> {
    let say = facts.say.clone();
    let zone = facts.controller.timezone;
    let local = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    // The last day of an exclusive end is the day before it.
    let last_day = |ends: DateTime<Utc>| say.date(local(ends - chrono::Duration::seconds(1)));
    let partial = facts
        .cases
        .iter()
        .any(|case| matches!(&case.stage, Stage::Closed { outcome: Outcome::PartlyFulfilled { .. }, .. }));
    let view = View {
        other_language: facts.other_language && !kind.waits_for_translation(),
        controller: &facts.controller.name,
        letterhead: facts.controller.letterhead.lines().collect(),
        dpo: &facts.controller.dpo.email,
        reference: facts.reference,
        received: say.date(local(facts.received_at)),
        cases: facts.cases.iter().map(|case| line(&say, case)).collect(),
        status: facts.links.request(facts.reference),
        portal: facts.links.portal(),
        confirm: facts.links.confirm(facts.reference),
        link: facts.link.as_deref().map(|token| facts.links.verify(token)),
        code: facts.code.clone(),
        on_paper: facts.manner.on_paper,
        text: match (&facts.text, facts.mailbox_proven || facts.manner.on_paper) {
            (Some(text), true) => text.clone(),
            (Some(_), false) => {
                format!("{}\n\n{}", say.t("letter-words-on-page"), facts.links.request(facts.reference))
            }
            (None, _) => String::new(),
        },
        until: facts.until.map(last_day),
        deeds: deeds::lines(&facts),
        course: facts.cases.iter().filter_map(|case| course::words(kind, case, facts.law)).collect(),
        no_asking: facts.cases.iter().find_map(|case| case.no_asking_until).map(|at| say.date(local(at))),
        after_objection: facts.cases.iter().any(|case| case.course() == Course::Weighed),
        contents: course::contents(facts.cases),
        left_behind: course::left_behind(&facts),
        offers: offers::offers(&facts),
        closing: &facts.own.closing,
        unverified: unverified::lines(&facts),
        shown_late: facts.cases.iter().any(|case| case.shown_late),
        suppressed: suppressed(facts.cases),
        say: say.clone(),
    };
    let short = || ShortOfFull::of(kind, &facts, &view);
    let easy = match facts.manner.easy {
        true => easy::render(kind, &facts, &view, partial)?,
        false => None,
    };
    let text = match kind {
        _ if easy.is_some() => easy.unwrap_or_default(),
        LetterKind::AnswerReady if partial => AnswerPartly { v: &view, must: &short()? }.render()?,
        LetterKind::Done if partial => DonePartly { v: &view, must: &short()? }.render()?,
        _ => render(kind, &facts, &view)?,
    };
    // The greeting is the first paragraph of every letter.
    let text = match (facts.own.opening.as_str(), text.split_once("\n\n")) {
        (opening, Some((greeting, rest))) if !opening.is_empty() => {
            format!("{greeting}\n\n{opening}\n\n{rest}")
        }
        _ => text,
    };
    // Where some kinds stay behind, it is not said that nothing was found.
    let told_as = match kind {
        LetterKind::NothingFound if !view.left_behind.is_empty() => LetterKind::AnswerReady,
        kind => kind,
    };
    let subject = say.with(&format!("{}-subject", told_as.as_str()), &[("reference", &facts.reference)]);
    Ok(Letter { subject, text: wrap::wrap(&text) })
}

/// The words for a right as it is exercised in a case.
pub fn right_words(say: &Speech, case: &Case) -> String {
    match case.opened.direct_marketing {
        true => say.t("right-objection-marketing"),
        false => say.t(&format!("right-{}", case.right())),
    }
}

/// The name of a right among staff.
pub fn right_name(say: &Speech, case: &Case) -> String {
    match case.opened.direct_marketing {
        true => say.t("right-short-objection-marketing"),
        false => say.t(&format!("right-short-{}", case.right())),
    }
}

fn line(say: &Speech, case: &Case) -> Line {
    let (due, why, paused) = case.clock.as_ref().map_or_else(Default::default, |clock| {
        let why: Vec<String> = explain(say, &clock.due).into_iter().map(|step| step.what).collect();
        (say.date(clock.due.last_day), why.join(" "), clock.due.paused)
    });
    let about = case.opened.about.as_ref().map(|about| about.reference.clone());
    Line { about, right: right_words(say, case), due, why, paused }
}

fn suppressed(cases: &[Case]) -> &'static str {
    match cases.first().map(Case::right) {
        Some(Right::OptOut) => "suppressed-sale-share",
        Some(Right::LimitSensitive) => "suppressed-limit-sensitive",
        Some(Right::AutomatedDecisionOptOut) => "suppressed-profiling",
        Some(Right::WithdrawConsent) => "suppressed-consent",
        _ => "suppressed-marketing",
    }
}

/// Every ground that may be named, with its provisions under each law of the case.
fn grounds(say: &Speech, facts: &Facts<'_>) -> Vec<String> {
    let mut out = Vec::new();
    for case in facts.cases {
        let refused = match &case.stage {
            Stage::Closed { outcome: Outcome::Refused { ground }, .. } => Some(ground.clone()),
            _ => None,
        };
        let ids = refused.iter().chain(&facts.withheld);
        out.extend(ids.filter_map(|id| ground_words(say, facts.law, case, id)));
    }
    out.dedup();
    out
}

/// Every ground a fee is asked on, likewise.
fn fee_grounds(say: &Speech, facts: &Facts<'_>) -> Vec<String> {
    let asked = facts.cases.iter().filter_map(|case| Some((case, &case.fee.as_ref()?.1)));
    let mut out: Vec<String> =
        asked.filter_map(|(case, ground)| ground_words(say, facts.law, case, ground)).collect();
    out.dedup();
    out
}

/// A ground with its provisions; none where it may not be named.
fn ground_words(say: &Speech, law: &LawBook, case: &Case, id: &str) -> Option<String> {
    let known = case.regimes.iter().flat_map(|regime| law.grounds(regime, case.right()));
    let named = known.filter(|ground| ground.id == id && ground.may_be_named);
    let cites: Vec<&Cite> = named.flat_map(|ground| &ground.cites).collect();
    if cites.is_empty() {
        return None;
    }
    let cites: Vec<String> = cites.into_iter().map(|cite| cite.text.to_string()).collect();
    let words = say.t(&format!("ground-{id}"));
    let provision = say.with("refusal-provision", &[("cites", &cites.join("; "))]);
    Some(format!("{words} {provision}"))
}
