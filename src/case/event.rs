//! What happened to a case: facts and salted commitments, never personal data.

use super::{
    Actor, Advice, Assurance, Came, CategoryHeld, Continued, DocumentKind, Entry, Fee, FourEyes, HeldLetter,
    LetterFailure, Opened, Outcome, PlatformAction, Proof, Rest, Sent, Shown, SuppressionKind, Survivor,
    TaskKind, TextRef,
};
use crate::law::{Clock, RegimeId, StopKind};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Something that happened to a case. The serialised form is hashed into the ledger: variants and fields are only
/// ever added, and a changed shape gets a new schema version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
#[allow(missing_docs, reason = "fields repeat the words of the design")]
pub enum Event {
    /// The case exists.
    Opened(Box<Opened>),
    /// Its dates were computed, from the first time on by every change of facts.
    ClockSet { clock: Box<Clock>, generation: u32 },
    /// We are surer who is asking.
    AssuranceRaised { assurance: Assurance, proof: Proof },
    /// An identifier was shown to be the requester's.
    IdentifierProven { kind: String, proof: Proof, commitment: String, reason: Option<TextRef>, by: Actor },
    /// Somebody took it up.
    TakenUp { handler: Uuid },
    /// A question was put to the person; it may stop the clock.
    StopAsked {
        stop: StopKind,
        at: DateTime<Utc>,
        question: TextRef,
        by: Actor,
        /// Of a question about identity: why it is asked. The person does not see it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<TextRef>,
    },
    /// The question was answered, as judged by `by`.
    StopAnswered { stop: StopKind, at: DateTime<Utc>, by: Actor },
    /// The period was extended, with reasons.
    Extended {
        at: DateTime<Utc>,
        reasons: TextRef,
        by: Actor,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
    },
    /// Staff set right under which laws it runs; its dates follow from the receipt as if it had always been so.
    RegimesCorrected { from: Vec<RegimeId>, to: Vec<RegimeId>, reason: TextRef, by: Actor },
    /// Staff set right when it reached the organisation.
    ReceiptCorrected { from: DateTime<Utc>, to: DateTime<Utc>, reason: TextRef, by: Actor },
    /// An open question was taken back: it never stopped anything.
    StopUndone { stop: StopKind, at: DateTime<Utc>, reason: TextRef, by: Actor },
    /// The extension was taken back.
    ExtensionUndone { at: DateTime<Utc>, reason: TextRef, by: Actor },
    /// A data protection officer took it upon themselves that an answer goes after the safe date.
    RiskAccepted { reason: TextRef, by: Actor },
    /// The first of two people proposed it.
    Proposed { what: FourEyes, at: DateTime<Utc>, by: Actor },
    /// It was sent back to whoever proposed it.
    SentBack { reason: TextRef, by: Actor },
    /// A data protection officer said how they would decide.
    Advised { advice: Advice, text: TextRef, by: Actor },
    /// It was recorded why the decision will be another.
    Dissented { reason: TextRef, by: Actor },
    /// The person was asked for money; that may stop the clock.
    FeeAsked { fee: Fee, ground: String, answers: u32, at: DateTime<Utc>, reasoning: TextRef, by: Actor },
    /// The answers the person had before were counted, for a refusal that rests on them.
    AnswersCounted { answers: u32 },
    /// From now on data are only kept, and not used (GDPR art. 18).
    RestrictionSet { at: DateTime<Utc> },
    /// The person is told that the restriction will be lifted.
    LiftingAnnounced { at: DateTime<Utc>, reason: TextRef, by: Actor },
    /// The restriction was lifted.
    RestrictionLifted { at: DateTime<Utc>, by: Actor },
    /// Staff decided to do what is asked.
    Approved { at: DateTime<Utc>, by: Actor },
    /// Every source was asked; what it held was recorded.
    Gathered {
        items: u32,
        to_review: Vec<Uuid>,
        searched: Vec<String>,
        unsearched: Vec<String>,
        digest: String,
    },
    /// Questions about what is held were answered: how many, and whether every answer was right. Never which.
    PointsCompared { points: u8, matched: bool },
    /// The person signed a declaration; the sealed record is kept at least until that day.
    Declared { version: String, record: TextRef, keep_until: NaiveDate },
    /// The person sent a document that shows who they are.
    DocumentReceived { document: Uuid },
    /// Staff looked at it; the document itself is deleted.
    DocumentJudged { document: Uuid, kind: DocumentKind, accepted: bool, reason: TextRef, by: Actor },
    /// Staff saw something of for whom somebody asks, or saw that it is not so.
    CapacityShown { shown: Shown, note: TextRef, by: Actor },
    /// Staff have the sources asked again whether they held what was proven.
    CheckAsked { by: Actor },
    /// The sources said, category by category, whether they held what was proven before the request.
    HeldChecked { found: Vec<CategoryHeld> },
    /// Somebody who reads another mailbox gives it as the address for letters: staff look at the proof.
    AddressAsked {
        change: Uuid,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        task: Option<Uuid>,
    },
    /// Letters go to another address from then on, unless it is stopped; the old one is told.
    AddressAccepted {
        change: Uuid,
        proof: Assurance,
        holds_from: DateTime<Utc>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextRef>,
        by: Actor,
    },
    /// The other address was stopped before it held.
    AddressStopped { change: Uuid, by: Actor },
    /// An item that needs a look was looked at.
    Reviewed { item: Uuid, by: Actor },
    /// An item is left out of the answer, on a ground.
    Withheld { item: Uuid, ground: String, reason: TextRef, by: Actor },
    /// An item is put back into the answer.
    Restored { item: Uuid, by: Actor },
    /// A person let the answer go.
    Released { partial: bool, by: Actor },
    /// What is ready goes; what is not is named with its source and a day.
    PartReleased { partial: bool, rest: Vec<Rest>, late: bool, by: Actor },
    /// The package of a part can be fetched; the case stays open for the rest.
    PartOffered { file: Uuid, digest: String, until: DateTime<Utc>, ordinal: u32, at: DateTime<Utc> },
    /// The person does not want to wait for their copy before the erasure.
    WentOn { at: DateTime<Utc>, by: Actor },
    /// The person said, entry by entry, what is wrong and what is right.
    Contested { claims: Vec<TextRef> },
    /// The person wants a statement of theirs beside what was left as it is.
    StatementAdded { text: TextRef, by: Actor },
    /// The package can be fetched behind fresh proof of identity.
    PackageOffered { file: Uuid, digest: String, until: DateTime<Utc> },
    /// The package was fetched.
    PackageFetched { file: Uuid },
    /// The suppression register holds the entry: it is in effect.
    Suppressed {
        kind: SuppressionKind,
        entries: Vec<Uuid>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        no_asking_until: Option<DateTime<Utc>>,
    },
    /// Work for a person was set.
    TaskOpened {
        task: Uuid,
        kind: TaskKind,
        due_ends: Option<DateTime<Utc>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        category: Option<String>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        passed_on: bool,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        public: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        claim: Option<Uuid>,
    },
    /// The work was done, with a recorded result.
    TaskDone {
        task: Uuid,
        result: TextRef,
        by: Actor,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        came: Option<Came>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        entry: Option<Entry>,
    },
    /// A date of the clock was reached.
    DateReached { timer: super::TimerKind },
    /// A letter was taken by the next hop, or sent by staff by another way.
    LetterHandedOver {
        letter: Uuid,
        duty: String,
        digest: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Actor>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sent: Option<Sent>,
    },
    /// A letter did not reach the person: it could not be sent, or it came back.
    LetterFailed {
        letter: Option<Uuid>,
        duty: String,
        ordinal: u32,
        why: LetterFailure,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Actor>,
    },
    /// A letter that failed waits for the mail server again.
    LetterQueued { letter: Uuid, duty: String, ordinal: u32, by: Actor },
    /// Work that was set needs nobody any more.
    TaskSettled { task: Uuid },
    /// How the person wishes to be written to, from now on; which wish it is stands in the sealed text.
    WishesSet { text: TextRef, by: Actor },
    /// The organisation's platform did something that left the person worse off, for a reason.
    PlatformActed { action: PlatformAction, at: DateTime<Utc>, reason: TextRef, by: Actor },
    /// The person wrote to us.
    MessageReceived { text: TextRef },
    /// We wrote to the person.
    MessageSent { text: TextRef, by: Actor },
    /// The letter of the decision that follows waits: until then it can be taken back. No letter stands for the package.
    HeldBack {
        until: DateTime<Utc>,
        version: u64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        letter: Option<HeldLetter>,
    },
    /// That decision was taken back: the case stands where it stood. The tasks are to be done again.
    TakenBack {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        letter: Option<HeldLetter>,
        version: u64,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        tasks: Vec<Uuid>,
        at: DateTime<Utc>,
        by: Actor,
    },
    /// A closed case is looked at again, by staff for a reason, or because identity was proven late.
    Reopened {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextRef>,
        by: Actor,
        at: DateTime<Utc>,
    },
    /// The person said what they think of a decision by a machine.
    ViewHeard { text: TextRef, by: Actor },
    /// A person looked at that decision again.
    DecisionReviewed { changed: bool, reasons: TextRef, by: Actor },
    /// Staff added words to an answer that is a package.
    AnswerAmended { text: TextRef, by: Actor },
    /// The person wants their data sent to another controller.
    SendingAsked { to: TextRef, by: Actor },
    /// Another case answers it.
    Merged { into: Survivor, by: Actor },
    /// Another case goes on with what the law wants answered although the person stayed unknown.
    Continued(Continued),
    /// The case has an outcome.
    Closed { outcome: Outcome, at: DateTime<Utc>, late: bool, reason: Option<TextRef>, by: Actor },
}

impl Event {
    /// The shape every event of this release has.
    pub const SCHEMA: i16 = 1;

    /// Name of the event: also the suffix of its message id.
    pub fn kind(&self) -> &'static str {
        match self {
            Event::Opened(_) => "opened",
            Event::ClockSet { .. } => "clock-set",
            Event::AssuranceRaised { .. } => "assurance-raised",
            Event::IdentifierProven { .. } => "identifier-proven",
            Event::TakenUp { .. } => "taken-up",
            Event::StopAsked { .. } => "stop-asked",
            Event::StopAnswered { .. } => "stop-answered",
            Event::Extended { .. } => "extended",
            Event::RegimesCorrected { .. } => "regimes-corrected",
            Event::ReceiptCorrected { .. } => "receipt-corrected",
            Event::StopUndone { .. } => "stop-undone",
            Event::ExtensionUndone { .. } => "extension-undone",
            Event::RiskAccepted { .. } => "risk-accepted",
            Event::Proposed { .. } => "proposed",
            Event::SentBack { .. } => "sent-back",
            Event::Advised { .. } => "advised",
            Event::Dissented { .. } => "dissented",
            Event::FeeAsked { .. } => "fee-asked",
            Event::AnswersCounted { .. } => "answers-counted",
            Event::RestrictionSet { .. } => "restriction-set",
            Event::LiftingAnnounced { .. } => "lifting-announced",
            Event::RestrictionLifted { .. } => "restriction-lifted",
            Event::Approved { .. } => "approved",
            Event::Gathered { .. } => "gathered",
            Event::PointsCompared { .. } => "points-compared",
            Event::Declared { .. } => "declared",
            Event::DocumentReceived { .. } => "document-received",
            Event::DocumentJudged { .. } => "document-judged",
            Event::CapacityShown { .. } => "capacity-shown",
            Event::CheckAsked { .. } => "check-asked",
            Event::HeldChecked { .. } => "held-checked",
            Event::AddressAsked { .. } => "address-asked",
            Event::AddressAccepted { .. } => "address-accepted",
            Event::AddressStopped { .. } => "address-stopped",
            Event::Reviewed { .. } => "reviewed",
            Event::Withheld { .. } => "withheld",
            Event::Restored { .. } => "restored",
            Event::Released { .. } => "released",
            Event::PartReleased { .. } => "part-released",
            Event::PartOffered { .. } => "part-offered",
            Event::WentOn { .. } => "went-on",
            Event::Contested { .. } => "contested",
            Event::StatementAdded { .. } => "statement-added",
            Event::PackageOffered { .. } => "package-offered",
            Event::PackageFetched { .. } => "package-fetched",
            Event::Suppressed { .. } => "suppressed",
            Event::TaskOpened { .. } => "task-opened",
            Event::TaskDone { .. } => "task-done",
            Event::DateReached { .. } => "date-reached",
            Event::LetterHandedOver { .. } => "letter-handed-over",
            Event::LetterFailed { .. } => "letter-failed",
            Event::LetterQueued { .. } => "letter-queued",
            Event::TaskSettled { .. } => "task-settled",
            Event::WishesSet { .. } => "wishes-set",
            Event::PlatformActed { .. } => "platform-acted",
            Event::MessageReceived { .. } => "message-received",
            Event::MessageSent { .. } => "message-sent",
            Event::HeldBack { .. } => "held-back",
            Event::TakenBack { .. } => "taken-back",
            Event::Reopened { .. } => "reopened",
            Event::ViewHeard { .. } => "view-heard",
            Event::DecisionReviewed { .. } => "decision-reviewed",
            Event::AnswerAmended { .. } => "answer-amended",
            Event::SendingAsked { .. } => "sending-asked",
            Event::Merged { .. } => "merged",
            Event::Continued(_) => "continued",
            Event::Closed { .. } => "closed",
        }
    }

    /// The staff member who caused it, if one did.
    pub fn staff(&self) -> Option<Uuid> {
        let by = match self {
            Event::Opened(opened) => opened.entered_by.as_ref()?,
            Event::TakenUp { handler } => return Some(*handler),
            Event::IdentifierProven { by, .. }
            | Event::StopAsked { by, .. }
            | Event::StopAnswered { by, .. }
            | Event::Extended { by, .. }
            | Event::RegimesCorrected { by, .. }
            | Event::ReceiptCorrected { by, .. }
            | Event::StopUndone { by, .. }
            | Event::ExtensionUndone { by, .. }
            | Event::RiskAccepted { by, .. }
            | Event::Proposed { by, .. }
            | Event::SentBack { by, .. }
            | Event::Advised { by, .. }
            | Event::Dissented { by, .. }
            | Event::FeeAsked { by, .. }
            | Event::LiftingAnnounced { by, .. }
            | Event::RestrictionLifted { by, .. }
            | Event::Approved { by, .. }
            | Event::Reviewed { by, .. }
            | Event::CheckAsked { by }
            | Event::CapacityShown { by, .. }
            | Event::DocumentJudged { by, .. }
            | Event::AddressAccepted { by, .. }
            | Event::AddressStopped { by, .. }
            | Event::Withheld { by, .. }
            | Event::Restored { by, .. }
            | Event::Released { by, .. }
            | Event::PartReleased { by, .. }
            | Event::TaskDone { by, .. }
            | Event::MessageSent { by, .. }
            | Event::WishesSet { by, .. }
            | Event::TakenBack { by, .. }
            | Event::Reopened { by, .. }
            | Event::ViewHeard { by, .. }
            | Event::DecisionReviewed { by, .. }
            | Event::AnswerAmended { by, .. }
            | Event::SendingAsked { by, .. }
            | Event::Merged { by, .. }
            | Event::Closed { by, .. }
            | Event::LetterHandedOver { by: Some(by), .. }
            | Event::LetterFailed { by: Some(by), .. }
            | Event::LetterQueued { by, .. } => by,
            _ => return None,
        };
        match by {
            Actor::Staff { id, .. } => Some(*id),
            _ => None,
        }
    }

    /// Whether it is a move: only moves make a colleague's form stale.
    pub fn is_move(&self) -> bool {
        !matches!(
            self,
            Event::HeldBack { .. }
                | Event::PackageFetched { .. }
                | Event::PointsCompared { .. }
                | Event::Declared { .. }
                | Event::DocumentReceived { .. }
                | Event::DocumentJudged { .. }
                | Event::CheckAsked { .. }
                | Event::HeldChecked { .. }
                | Event::AddressAsked { .. }
                | Event::AddressAccepted { .. }
                | Event::AddressStopped { .. }
                | Event::DateReached { .. }
                | Event::Contested { .. }
                | Event::StatementAdded { .. }
                | Event::LetterHandedOver { .. }
                | Event::LetterFailed { .. }
                | Event::LetterQueued { .. }
                | Event::WishesSet { .. }
                | Event::PlatformActed { .. }
                | Event::MessageReceived { .. }
                | Event::MessageSent { .. }
        )
    }
}
