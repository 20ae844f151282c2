//! What may be asked of a case.

use super::{
    Advice, Assurance, Came, CategoryHeld, DocumentKind, Entry, FeeAsked, IdentityQuestion, LetterFailure,
    Other, Part, PlatformAction, Proof, Rest, Reviewed, Sent, Shown, TextRef, TimerKind,
};
use crate::law::{RegimeId, StopKind};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

/// A wish to change a case. Ids and commitments it needs are made before, so that deciding stays pure.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "fields repeat the words of the design")]
pub enum Command {
    /// Record that we are surer who is asking.
    RaiseAssurance { assurance: Assurance, proof: Proof },
    /// Record an identifier as the requester's: by link, code, account, or by staff with a reason.
    ProveIdentifier { kind: String, proof: Proof, commitment: String, reason: Option<TextRef> },
    /// Take the case up.
    TakeUp,
    /// Ask the person who they are.
    AskIdentity(IdentityQuestion),
    /// Put another question to the person.
    Ask { stop: Question, question: TextRef },
    /// Record that the question was answered.
    Answer { stop: StopKind },
    /// Tell the person that the restriction will be lifted.
    AnnounceLifting { reason: TextRef },
    /// Lift the restriction.
    LiftRestriction,
    /// Ask for money.
    AskFee(FeeAsked),
    /// Refuse because the person had as many answers as the law gives.
    RefuseFurther { ground: String, answers: u32, reason: TextRef },
    /// Send back what a colleague proposed.
    SendBack { reason: TextRef },
    /// Say how a data protection officer would decide, and why.
    Advise { advice: Advice, text: TextRef },
    /// Say why the decision will be another than the one advised.
    Dissent { reason: TextRef },
    /// Take an open question back.
    UndoQuestion { stop: StopKind, reason: TextRef },
    /// Take the extension back.
    UndoExtension { reason: TextRef },
    /// Extend the period; to a named day where a law sets no length.
    Extend { reasons: TextRef, until: Option<NaiveDate> },
    /// Take it upon oneself that an answer goes after the safe date.
    AcceptRisk { reason: TextRef },
    /// Set right under which laws the case runs: all of them, not only those that are new.
    CorrectRegimes { regimes: Vec<RegimeId>, reason: TextRef },
    /// Set right when the request reached the organisation.
    CorrectReceipt { received_at: DateTime<Utc>, reason: TextRef },
    /// Decide to do what is asked. `task` is the id of the manual task where one is needed; `parts` are the categories,
    /// for a right that acts on data.
    Approve { task: Uuid, parts: Vec<Part> },
    /// Record what the sources held.
    RecordGathered {
        items: u32,
        to_review: Vec<Uuid>,
        searched: Vec<String>,
        unsearched: Vec<String>,
        digest: String,
    },
    /// Ask the sources again.
    GatherAgain,
    /// Record what came of answers to questions about what is held.
    RecordPoints { points: u8, matched: bool },
    /// Sign a declaration, whose sealed record is kept at least until that day.
    Declare { version: String, record: TextRef, keep_until: NaiveDate },
    /// Record that a document came.
    ReceiveDocument { document: Uuid },
    /// Record what staff think of a document.
    JudgeDocument { document: Uuid, kind: DocumentKind, accepted: bool, reason: TextRef },
    /// Record what was seen of for whom somebody asks.
    RecordCapacity { shown: Shown, note: TextRef },
    /// Have the sources asked again whether they held what was proven.
    CheckHeld,
    /// Record what they said.
    RecordHeld { found: Vec<CategoryHeld> },
    /// Give another address for letters, whose mailbox was read. `proof` is what else the person showed just now, `task`
    /// the id of the task that may follow.
    AskAddress { change: Uuid, proof: Assurance, holds_from: DateTime<Utc>, task: Option<Uuid> },
    /// Accept another address, on a proof that was seen.
    AcceptAddress { change: Uuid, proof: Assurance, holds_from: DateTime<Utc>, reason: TextRef },
    /// Stop another address before it holds.
    StopAddress { change: Uuid },
    /// Record that an item was looked at.
    Review { item: Uuid },
    /// Leave an item out, on a ground.
    Withhold { item: Uuid, ground: String, reason: TextRef },
    /// Put an item back.
    Restore { item: Uuid },
    /// Let the answer go.
    Release,
    /// Let go what is ready, and name the rest: each with its source and a day.
    ReleasePart { rest: Vec<Rest> },
    /// Do not wait for the copy before the erasure.
    GoOn,
    /// Put a statement beside what was left as it is. `task` is the id of the task that follows.
    AddStatement { text: TextRef, task: Uuid },
    /// Record that the package can be fetched.
    RecordPackage { file: Uuid, digest: String, until: DateTime<Utc> },
    /// Record that the package was fetched.
    RecordFetched { file: Uuid },
    /// Record the result of a manual task: whether it was all that was asked, or what came of its category; `entry` says
    /// where an entry stands that was said to be wrong. `next` is the id of the task that may follow.
    FinishTask {
        task: Uuid,
        partial: bool,
        result: TextRef,
        came: Option<Came>,
        entry: Option<Entry>,
        next: Uuid,
    },
    /// Answer a request whose categories are all dealt with.
    Conclude { text: TextRef },
    /// Only keep the data while an objection is weighed. `task` is the id of the work that follows.
    Hold { task: Uuid },
    /// Answer a question about privacy.
    AnswerInquiry { text: TextRef },
    /// Record the point of view of the person about a decision by a machine.
    HearView { text: TextRef },
    /// Record that a person looked at that decision again, and what came of it.
    ReviewDecision(Reviewed),
    /// Add words to an answer that is a package.
    AddToAnswer { text: TextRef },
    /// Record that the data are wanted at another controller. `task` is the id of the work that follows.
    SendOn { task: Uuid, to: TextRef },
    /// Refuse, on a ground, with reasons.
    Refuse { ground: String, reason: TextRef },
    /// Take the last decision back, while its letter has not gone.
    TakeBack,
    /// End it because we could not find out who asks. `next` is the key of the case that may go on, and `reference` its
    /// reference.
    EndUnverified { reason: TextRef, next: Uuid, reference: String },
    /// Look at a closed case again.
    Reopen { reason: TextRef },
    /// Answer it with another case of the same person.
    MergeInto { other: Box<Other>, reason: TextRef },
    /// Pass the request on to the company that decides about the data, and say which.
    Forward { text: TextRef },
    /// Take the request back.
    Withdraw,
    /// Compute the dates anew, by the edition of the law that is in force now.
    Relaw,
    /// A date of the clock was reached.
    Timer { timer: TimerKind, generation: u32 },
    /// Record that a letter was taken by the next hop, or sent another way.
    RecordLetter { letter: Uuid, duty: String, digest: String, sent: Sent },
    /// Record that a letter did not reach the person. `task` is the id of the task that may follow.
    RecordFailure { letter: Option<Uuid>, duty: String, ordinal: u32, why: LetterFailure, task: Uuid },
    /// Send a letter that failed again.
    SendAgain { letter: Uuid, duty: String, ordinal: u32 },
    /// Record how the person wishes to be written to.
    SetWishes { text: TextRef },
    /// Record what the platform did to the person meanwhile.
    RecordAction { action: PlatformAction, reason: TextRef },
    /// The person writes to us.
    ReceiveMessage { text: TextRef },
    /// We write to the person.
    SendMessage { text: TextRef },
}

/// What a question is about that is not about who somebody is: that one needs [`super::Gated`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// What do you mean?
    Clarification,
}

impl From<Question> for StopKind {
    fn from(question: Question) -> StopKind {
        match question {
            Question::Clarification => StopKind::Clarification,
        }
    }
}

/// The moves staff choose from, for the decision panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CommandKind {
    /// [`Command::TakeUp`]
    TakeUp,
    /// [`Command::ProveIdentifier`] by staff
    ProveIdentifier,
    /// [`Command::AskIdentity`]
    AskIdentity,
    /// [`Command::Ask`] for clarification
    AskClarification,
    /// [`Command::Answer`] about identity
    AnswerIdentity,
    /// [`Command::Answer`] for clarification
    AnswerClarification,
    /// [`Command::Extend`]
    Extend,
    /// [`Command::Approve`]
    Approve,
    /// [`Command::Conclude`]
    Conclude,
    /// [`Command::GatherAgain`]
    GatherAgain,
    /// [`Command::CheckHeld`]
    CheckHeld,
    /// [`Command::Release`]
    Release,
    /// [`Command::ReleasePart`]
    ReleasePart,
    /// [`Command::Forward`]
    Forward,
    /// [`Command::Refuse`]
    Refuse,
    /// [`Command::EndUnverified`]
    EndUnverified,
    /// [`Command::CorrectRegimes`]
    CorrectRegimes,
    /// [`Command::CorrectReceipt`]
    CorrectReceipt,
    /// [`Command::AnnounceLifting`]
    AnnounceLifting,
    /// [`Command::LiftRestriction`]
    LiftRestriction,
    /// [`Command::UndoQuestion`] about identity
    UndoIdentity,
    /// [`Command::UndoQuestion`] for clarification
    UndoClarification,
    /// [`Command::UndoExtension`]
    UndoExtension,
    /// [`Command::Reopen`]
    Reopen,
    /// [`Command::MergeInto`]
    MergeInto,
    /// [`Command::AcceptRisk`]
    AcceptRisk,
    /// [`Command::AnswerInquiry`]
    AnswerInquiry,
    /// [`Command::HearView`]
    HearView,
    /// [`Command::ReviewDecision`]
    ReviewDecision,
    /// [`Command::AddToAnswer`]
    AddToAnswer,
    /// [`Command::SendOn`]
    SendOn,
    /// [`Command::SendBack`]
    SendBack,
    /// [`Command::AskFee`]
    AskFee,
    /// [`Command::Answer`] about a fee
    AnswerFee,
    /// [`Command::UndoQuestion`] about a fee
    UndoFee,
    /// [`Command::Advise`]
    Advise,
    /// [`Command::Dissent`]
    Dissent,
}

impl CommandKind {
    /// Every move, in the order the panel shows them.
    pub const ALL: [CommandKind; 37] = [
        CommandKind::TakeUp,
        CommandKind::Approve,
        CommandKind::Release,
        CommandKind::ReleasePart,
        CommandKind::Conclude,
        CommandKind::AnswerInquiry,
        CommandKind::HearView,
        CommandKind::ReviewDecision,
        CommandKind::AddToAnswer,
        CommandKind::SendOn,
        CommandKind::GatherAgain,
        CommandKind::CheckHeld,
        CommandKind::ProveIdentifier,
        CommandKind::AskIdentity,
        CommandKind::AnswerIdentity,
        CommandKind::AskClarification,
        CommandKind::AnswerClarification,
        CommandKind::Extend,
        CommandKind::Forward,
        CommandKind::Refuse,
        CommandKind::EndUnverified,
        CommandKind::CorrectRegimes,
        CommandKind::CorrectReceipt,
        CommandKind::AnnounceLifting,
        CommandKind::LiftRestriction,
        CommandKind::UndoIdentity,
        CommandKind::UndoClarification,
        CommandKind::UndoExtension,
        CommandKind::Reopen,
        CommandKind::MergeInto,
        CommandKind::AcceptRisk,
        CommandKind::SendBack,
        CommandKind::AskFee,
        CommandKind::AnswerFee,
        CommandKind::UndoFee,
        CommandKind::Advise,
        CommandKind::Dissent,
    ];

    /// Last part of the address and of the message ids (`action-…`).
    pub fn as_str(self) -> &'static str {
        match self {
            CommandKind::TakeUp => "take-up",
            CommandKind::ProveIdentifier => "prove",
            CommandKind::AskIdentity => "ask-identity",
            CommandKind::AskClarification => "ask-clarification",
            CommandKind::AnswerIdentity => "answer-identity",
            CommandKind::AnswerClarification => "answer-clarification",
            CommandKind::Extend => "extend",
            CommandKind::Approve => "approve",
            CommandKind::GatherAgain => "gather-again",
            CommandKind::CheckHeld => "check-held",
            CommandKind::Release => "release",
            CommandKind::ReleasePart => "release-part",
            CommandKind::Conclude => "conclude",
            CommandKind::Forward => "forward",
            CommandKind::Refuse => "refuse",
            CommandKind::EndUnverified => "end-unverified",
            CommandKind::CorrectRegimes => "correct-laws",
            CommandKind::CorrectReceipt => "correct-receipt",
            CommandKind::AnnounceLifting => "announce-lifting",
            CommandKind::LiftRestriction => "lift-restriction",
            CommandKind::UndoIdentity => "undo-identity",
            CommandKind::UndoClarification => "undo-clarification",
            CommandKind::UndoExtension => "undo-extension",
            CommandKind::Reopen => "reopen",
            CommandKind::MergeInto => "merge",
            CommandKind::AcceptRisk => "accept-risk",
            CommandKind::AnswerInquiry => "answer",
            CommandKind::HearView => "hear-view",
            CommandKind::ReviewDecision => "review-decision",
            CommandKind::AddToAnswer => "add",
            CommandKind::SendOn => "send-on",
            CommandKind::SendBack => "send-back",
            CommandKind::AskFee => "ask-fee",
            CommandKind::AnswerFee => "fee-paid",
            CommandKind::UndoFee => "undo-fee",
            CommandKind::Advise => "advise",
            CommandKind::Dissent => "dissent",
        }
    }
}
