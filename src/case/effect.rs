//! What follows from an event: data for the outbox, never an act.

use super::{Case, Continued, Course, Event, HeldLetter, Outcome, TextRef};
use crate::law::{Right, StopKind};
use chrono::{DateTime, NaiveTime, TimeZone, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Something to be done because of an event.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// A letter to the person about this case.
    Letter {
        /// Which.
        kind: LetterKind,
        /// 1 for the first of its kind.
        ordinal: u32,
        /// The sealed text staff wrote for it.
        text: Option<Uuid>,
    },
    /// Take a letter back that has not gone; where it has, tell the person by another.
    Correct {
        /// The letter that should not have been.
        letter: LetterKind,
        /// Its number.
        ordinal: u32,
        /// What tells the person.
        by: LetterKind,
        /// Its number.
        number: u32,
    },
    /// Wake the case at a date.
    Timer {
        /// For what.
        timer: TimerKind,
        /// When.
        at: DateTime<Utc>,
        /// The clock it belongs to.
        generation: u32,
    },
    /// Write to staff: a share of the time is gone.
    Notice {
        /// Which share, and whom it concerns.
        timer: TimerKind,
        /// The clock it belongs to.
        generation: u32,
    },
    /// Remind the person to confirm their address, once for all cases of a request.
    RemindToConfirm,
    /// Open the case that goes on although the person of this one stayed unknown.
    Continue(Continued),
    /// Ask the sources.
    Gather,
    /// Ask the sources whether they held what was proven.
    CheckHeld,
    /// Make the package.
    Package,
    /// Set work for a person.
    Task {
        /// Its id.
        task: Uuid,
        /// Its kind.
        kind: super::TaskKind,
        /// Its own clock.
        due_ends: Option<DateTime<Utc>>,
    },
    /// Take back what waits, before it goes: a letter, or the making of the package of this version.
    TakeBack {
        /// The letter; none for the package.
        letter: Option<HeldLetter>,
        /// The version of the case that the decision made.
        version: u64,
    },
    /// Work that is to be done again.
    OpenAgain {
        /// Its id.
        task: Uuid,
    },
    /// Work that needs nobody any more.
    Settle {
        /// Its id.
        task: Uuid,
    },
}

/// Which letter. The name is also its template and the duty it fulfils.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// We have your request; please confirm the address. One a submission.
    Acknowledgement,
    /// The code that opens the status page. One an asking.
    StatusCode,
    /// A question about who you are.
    AskIdentity,
    /// A question about what you want.
    AskClarification,
    /// What it costs, and why.
    Fee,
    /// The fee was a mistake: you need not pay.
    FeeUndone,
    /// It takes longer, why, and until when.
    Extension,
    /// The question was a mistake: you need not answer it.
    QuestionUndone,
    /// It does not take longer after all.
    ExtensionUndone,
    /// A part of the answer waits for you; the rest follows.
    AnswerPart,
    /// The answer waits for you.
    AnswerReady,
    /// We searched and found nothing about you.
    NothingFound,
    /// What you asked is done.
    Done,
    /// The answer to your question.
    Answered,
    /// A person looked at a computer's decision again, and what came of it.
    Reviewed,
    /// What came of your appeal.
    AppealOutcome,
    /// What came of your complaint to us.
    ComplaintOutcome,
    /// Our question about who you are still waits.
    IdentityReminder,
    /// Your address is not confirmed yet.
    ConfirmReminder,
    /// We could not find out who asked, and what you can do.
    Unverified,
    /// No, why not, and what you can do.
    Refusal,
    /// Another company answers; it has your request.
    Forwarded,
    /// The restriction will be lifted, and why.
    RestrictionLifting,
    /// You took it back.
    Withdrawn,
    /// Your opt-out, limit or objection is in effect.
    Suppressed,
    /// We look at your request again.
    Reopened,
    /// We answer it together with another request of yours.
    Duplicate,
    /// A message from staff.
    Message,
    /// Is this your mailbox? Somebody wants letters to go there.
    AddressConfirm,
    /// Letters will go to another address; stop it if it was not you.
    AddressChanged,
}

impl LetterKind {
    /// Whether it waits for staff to translate it where we have no words in the person's language. The acknowledgement
    /// and a code go at once, and say in which language they are: they carry what nobody but the person may read, the
    /// time to acknowledge is short, and a code is good for minutes.
    pub fn waits_for_translation(self) -> bool {
        !matches!(self, LetterKind::Acknowledgement | LetterKind::StatusCode)
    }

    /// Every letter.
    pub const ALL: [LetterKind; 30] = [
        LetterKind::Acknowledgement,
        LetterKind::StatusCode,
        LetterKind::AskIdentity,
        LetterKind::AskClarification,
        LetterKind::Fee,
        LetterKind::FeeUndone,
        LetterKind::Extension,
        LetterKind::QuestionUndone,
        LetterKind::ExtensionUndone,
        LetterKind::AnswerPart,
        LetterKind::AnswerReady,
        LetterKind::NothingFound,
        LetterKind::Done,
        LetterKind::Answered,
        LetterKind::Reviewed,
        LetterKind::AppealOutcome,
        LetterKind::ComplaintOutcome,
        LetterKind::IdentityReminder,
        LetterKind::ConfirmReminder,
        LetterKind::Unverified,
        LetterKind::Refusal,
        LetterKind::Forwarded,
        LetterKind::RestrictionLifting,
        LetterKind::Withdrawn,
        LetterKind::Suppressed,
        LetterKind::Reopened,
        LetterKind::Duplicate,
        LetterKind::Message,
        LetterKind::AddressConfirm,
        LetterKind::AddressChanged,
    ];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            LetterKind::Acknowledgement => "acknowledgement",
            LetterKind::StatusCode => "status-code",
            LetterKind::AskIdentity => "ask-identity",
            LetterKind::AskClarification => "ask-clarification",
            LetterKind::Fee => "fee",
            LetterKind::FeeUndone => "fee-undone",
            LetterKind::Extension => "extension",
            LetterKind::QuestionUndone => "question-undone",
            LetterKind::ExtensionUndone => "extension-undone",
            LetterKind::AnswerPart => "answer-part",
            LetterKind::AnswerReady => "answer-ready",
            LetterKind::NothingFound => "nothing-found",
            LetterKind::Done => "done",
            LetterKind::Answered => "answered",
            LetterKind::Reviewed => "reviewed",
            LetterKind::AppealOutcome => "appeal-outcome",
            LetterKind::ComplaintOutcome => "complaint-outcome",
            LetterKind::IdentityReminder => "identity-reminder",
            LetterKind::ConfirmReminder => "confirm-reminder",
            LetterKind::Unverified => "unverified",
            LetterKind::Refusal => "refusal",
            LetterKind::Forwarded => "forwarded",
            LetterKind::RestrictionLifting => "restriction-lifting",
            LetterKind::Withdrawn => "withdrawn",
            LetterKind::Suppressed => "suppressed",
            LetterKind::Reopened => "reopened",
            LetterKind::Duplicate => "duplicate",
            LetterKind::Message => "message",
            LetterKind::AddressConfirm => "address-confirm",
            LetterKind::AddressChanged => "address-changed",
        }
    }

    /// Whether it tells what the person gets: until it arrives, the duty to answer is open.
    pub fn is_answer(self) -> bool {
        matches!(
            self,
            LetterKind::AnswerReady
                | LetterKind::NothingFound
                | LetterKind::Done
                | LetterKind::Answered
                | LetterKind::Reviewed
                | LetterKind::AppealOutcome
                | LetterKind::ComplaintOutcome
                | LetterKind::Unverified
                | LetterKind::Refusal
        )
    }
}

/// A date of a case that wakes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimerKind {
    /// The last day to acknowledge has passed.
    AcknowledgeBy,
    /// The last day to tell of an extension has passed.
    ExtendBy,
    /// The safe date has passed.
    SafeDue,
    /// The last lawful day has passed.
    Due,
    /// The package is no longer offered.
    PackageEnds,
    /// The package of a part, by its number, is no longer offered.
    PartEnds(u32),
    /// The day has come by which the rest of an answer was promised, after the part with this number.
    RestDue(u32),
    /// An erasure waits no longer for the copy.
    WaitEnds,
    /// The opt-out should have been passed on.
    PassOn,
    /// So many percent of the time to the safe date are gone: the handler is reminded.
    RemindHandler(u8),
    /// So many percent of the time to the safe date are gone: the data protection officer is told.
    TellDpo(u8),
    /// The person is reminded of our question about identity of this number, or, for 0, to confirm their address.
    RemindPerson(u32),
}

impl TimerKind {
    /// Name in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            TimerKind::AcknowledgeBy => "acknowledge-by",
            TimerKind::ExtendBy => "extend-by",
            TimerKind::SafeDue => "safe-due",
            TimerKind::Due => "due",
            TimerKind::PackageEnds => "package-ends",
            TimerKind::PartEnds(_) => "part-ends",
            TimerKind::RestDue(_) => "rest-due",
            TimerKind::WaitEnds => "wait-ends",
            TimerKind::PassOn => "pass-on",
            TimerKind::RemindHandler(_) => "remind-handler",
            TimerKind::TellDpo(_) => "tell-dpo",
            TimerKind::RemindPerson(_) => "remind-person",
        }
    }

    /// Name in unique keys: a case has several reminders of one kind.
    pub fn key(self) -> String {
        match self {
            TimerKind::RemindHandler(share) | TimerKind::TellDpo(share) => {
                format!("{}-{share}", self.as_str())
            }
            TimerKind::PartEnds(part) | TimerKind::RestDue(part) => format!("{}-{part}", self.as_str()),
            TimerKind::RemindPerson(question) => format!("{}-{question}", self.as_str()),
            plain => plain.as_str().to_owned(),
        }
    }

    /// Whether it belongs to a generation of the clock, and is stale under a newer one.
    pub fn is_of_clock(self) -> bool {
        !matches!(
            self,
            TimerKind::PackageEnds
                | TimerKind::PassOn
                | TimerKind::PartEnds(_)
                | TimerKind::RestDue(_)
                | TimerKind::RemindPerson(_)
        )
    }
}

/// The effects of `event` on `case`, which already contains it.
pub fn react(case: &Case, event: &Event) -> Vec<Effect> {
    match event {
        Event::ClockSet { clock, generation } => {
            let dates = [
                (TimerKind::AcknowledgeBy, clock.acknowledge_by.as_ref().map(|deadline| deadline.safe_ends)),
                (TimerKind::ExtendBy, clock.extend_by.as_ref().map(|deadline| deadline.ends)),
                (TimerKind::SafeDue, Some(clock.due.safe_ends)),
                (TimerKind::Due, Some(clock.due.ends)),
            ];
            dates
                .into_iter()
                .filter_map(|(timer, at)| at.map(|at| Effect::Timer { timer, at, generation: *generation }))
                .collect()
        }
        Event::StopAsked { stop, question, .. } => {
            let ordinal = questions(case, *stop);
            vec![Effect::Letter { kind: letter_of(*stop), ordinal, text: Some(question.id) }]
        }
        Event::FeeAsked { reasoning, .. } => {
            let ordinal = questions(case, StopKind::Fee);
            vec![Effect::Letter { kind: LetterKind::Fee, ordinal, text: Some(reasoning.id) }]
        }
        Event::StopUndone { stop, .. } => vec![Effect::Correct {
            letter: letter_of(*stop),
            ordinal: questions(case, *stop),
            by: match stop {
                StopKind::Fee => LetterKind::FeeUndone,
                StopKind::Identity | StopKind::Clarification => LetterKind::QuestionUndone,
            },
            number: case.undone_questions.len() as u32,
        }],
        Event::Extended { reasons, .. } => vec![Effect::Letter {
            kind: LetterKind::Extension,
            ordinal: case.undone_extensions + 1,
            text: Some(reasons.id),
        }],
        Event::ExtensionUndone { .. } => vec![Effect::Correct {
            letter: LetterKind::Extension,
            ordinal: case.undone_extensions,
            by: LetterKind::ExtensionUndone,
            number: case.undone_extensions,
        }],
        Event::LiftingAnnounced { reason, .. } => {
            vec![letter(LetterKind::RestrictionLifting, case.liftings, Some(reason))]
        }
        Event::Approved { .. } if case.course() == Course::Gathered => vec![Effect::Gather],
        Event::Approved { .. } | Event::IdentifierProven { .. } | Event::CheckAsked { .. }
            if !case.is_closed() && case.has_data_to_change() =>
        {
            vec![Effect::CheckHeld]
        }
        Event::AddressAsked { task: Some(task), .. } => {
            vec![Effect::Task { task: *task, kind: super::TaskKind::Address, due_ends: None }]
        }
        Event::Released { .. } | Event::PartReleased { .. } => vec![Effect::Package],
        Event::PartOffered { until, ordinal, .. } => part_offered(case, *ordinal, *until),
        Event::DateReached { timer: TimerKind::RestDue(_) } if case.waits_for_the_rest() => {
            vec![Effect::Gather]
        }
        Event::PackageOffered { until, .. } => {
            vec![Effect::Timer { timer: TimerKind::PackageEnds, at: *until, generation: case.generation }]
        }
        Event::TaskOpened { task, kind, due_ends, .. } => {
            let mut effects = vec![Effect::Task { task: *task, kind: *kind, due_ends: *due_ends }];
            effects.extend(due_ends.map(|at| Effect::Timer {
                timer: TimerKind::PassOn,
                at,
                generation: case.generation,
            }));
            effects
        }
        Event::TakenBack { letter, version, tasks, .. } => {
            let again = tasks.iter().map(|task| Effect::OpenAgain { task: *task });
            again.chain([Effect::TakeBack { letter: *letter, version: *version }]).collect()
        }
        Event::TaskSettled { task } => vec![Effect::Settle { task: *task }],
        Event::MessageSent { text, .. } => {
            vec![Effect::Letter { kind: LetterKind::Message, ordinal: case.messages, text: Some(text.id) }]
        }
        Event::DecisionReviewed { reasons, .. } => {
            vec![letter(LetterKind::Reviewed, case.reopened + 1, Some(reasons))]
        }
        Event::Suppressed { .. } => vec![letter(LetterKind::Suppressed, 1, None)],
        // The acknowledgement of a request goes once for all its cases; what came later has its own.
        Event::Opened(opened) if opened.about.is_some() => vec![letter(LetterKind::Acknowledgement, 1, None)],
        Event::Reopened { .. } => vec![letter(LetterKind::Reopened, case.reopened, None)],
        Event::DateReached {
            timer: timer @ (TimerKind::RemindHandler(_) | TimerKind::TellDpo(_) | TimerKind::WaitEnds),
        } => {
            vec![Effect::Notice { timer: *timer, generation: case.generation }]
        }
        Event::DateReached { timer: TimerKind::RemindPerson(0) } => vec![Effect::RemindToConfirm],
        Event::DateReached { timer: TimerKind::RemindPerson(question) } => {
            vec![letter(LetterKind::IdentityReminder, *question, None)]
        }
        Event::Continued(continued) => vec![Effect::Continue(continued.clone())],
        Event::Closed { outcome, reason, .. } => {
            outcome_letter(case, outcome, reason.as_ref()).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// A part is told with a letter of its own. On the first of the promised days the sources are asked again.
fn part_offered(case: &Case, ordinal: u32, until: DateTime<Utc>) -> Vec<Effect> {
    let generation = case.generation;
    let mut effects = vec![
        letter(LetterKind::AnswerPart, ordinal, None),
        Effect::Timer { timer: TimerKind::PartEnds(ordinal), at: until, generation },
    ];
    let promised = case.parts.rest.iter().map(|rest| rest.until).min();
    let starts = promised
        .and_then(|day| case.opened.zone.from_local_datetime(&day.and_time(NaiveTime::MIN)).earliest());
    let timer = TimerKind::RestDue(ordinal);
    effects.extend(starts.map(|at| Effect::Timer { timer, at: at.to_utc(), generation }));
    effects
}

/// How many questions of a kind there were, those taken back included.
pub(super) fn questions(case: &Case, stop: StopKind) -> u32 {
    let asked = case.stops.iter().map(|known| known.kind).chain(case.undone_questions.iter().copied());
    asked.filter(|kind| *kind == stop).count() as u32
}

pub(super) fn letter_of(stop: StopKind) -> LetterKind {
    match stop {
        StopKind::Identity => LetterKind::AskIdentity,
        StopKind::Clarification => LetterKind::AskClarification,
        StopKind::Fee => LetterKind::Fee,
    }
}

/// The letter that tells an outcome; each answer of a case that was looked at again has a number of its own.
fn outcome_letter(case: &Case, outcome: &Outcome, reason: Option<&TextRef>) -> Option<Effect> {
    let of_review = match case.right() {
        Right::Appeal => Some(LetterKind::AppealOutcome),
        Right::Complaint => Some(LetterKind::ComplaintOutcome),
        _ => None,
    };
    let (kind, text) = match outcome {
        Outcome::Refused { .. } => (of_review.unwrap_or(LetterKind::Refusal), reason),
        Outcome::Unverified => (LetterKind::Unverified, reason),
        Outcome::Withdrawn => (LetterKind::Withdrawn, None),
        Outcome::Duplicate => (LetterKind::Duplicate, None),
        Outcome::Forwarded => (LetterKind::Forwarded, reason),
        Outcome::Fulfilled { package: Some(_) } if case.nothing_found => (LetterKind::NothingFound, None),
        Outcome::Fulfilled { package: Some(_) } | Outcome::PartlyFulfilled { package: Some(_) } => {
            (LetterKind::AnswerReady, None)
        }
        Outcome::Fulfilled { .. } if reason.is_some() && case.course() == Course::Officer => {
            (LetterKind::Answered, reason)
        }
        Outcome::Fulfilled { .. } | Outcome::PartlyFulfilled { .. } if reason.is_some() => {
            (of_review.unwrap_or(LetterKind::Done), reason)
        }
        _ => return None,
    };
    Some(letter(kind, case.reopened + 1, text))
}

fn letter(kind: LetterKind, ordinal: u32, text: Option<&TextRef>) -> Effect {
    Effect::Letter { kind, ordinal, text: text.map(|text| text.id) }
}
