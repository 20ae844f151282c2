//! Which move fits which stage: one table, complete for every [`Command`], that [`decide`](super::decide) asks first.
//!
//! A cell says whether the stage knows the move, and whether the law of the case still has a say in it: under one
//! regime it may be made, under another not. What the law says is found with the law itself, by `decide`.

use super::{Case, Command, Refusal, RefusalKind, Stage};

/// What the table says of a move in a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// It fits, whatever the law of the case is: no provision is ever cited against it.
    Fits,
    /// It fits where the regimes of the case let it: a refusal cites the provision.
    ByLaw,
    /// It never fits.
    Never,
}

use Cell::{ByLaw, Fits, Never};

/// Names of the columns, in order.
pub const STAGES: [&str; 6] =
    ["received", "in-review", "in-progress", "awaiting-approval", "packaging", "closed"];

const ALWAYS: [Cell; 6] = [Fits; 6];
const ALWAYS_BY_LAW: [Cell; 6] = [ByLaw; 6];
const WHILE_OPEN: [Cell; 6] = [Fits, Fits, Fits, Fits, Fits, Never];
const WHILE_OPEN_BY_LAW: [Cell; 6] = [ByLaw, ByLaw, ByLaw, ByLaw, ByLaw, Never];
/// Until the answer is let go: then it is on its way.
const UNTIL_RELEASED: [Cell; 6] = [ByLaw, ByLaw, ByLaw, ByLaw, Never, Never];
const BEFORE_APPROVAL: [Cell; 6] = [Fits, Fits, Never, Never, Never, Never];
/// Where something can be proposed to a second person.
const PROPOSED: [Cell; 6] = [Fits, Fits, Never, Fits, Never, Never];
/// Where the laws of the case are sure enough who asks.
const BEFORE_APPROVAL_BY_LAW: [Cell; 6] = [ByLaw, ByLaw, Never, Never, Never, Never];
const IN_PROGRESS: [Cell; 6] = [Never, Never, Fits, Never, Never, Never];
/// Also while the rest of an answer is waited for, of which a part went.
const FROM_PROGRESS_TO_APPROVAL: [Cell; 6] = [Never, Never, Fits, Fits, Never, Never];
/// A part of an answer is there before the answer is whole.
const FROM_PROGRESS_ON: [Cell; 6] = [Never, Never, Fits, Fits, Fits, Fits];
const AT_APPROVAL: [Cell; 6] = [Never, Never, Never, Fits, Never, Never];
const AT_APPROVAL_BY_LAW: [Cell; 6] = [Never, Never, Never, ByLaw, Never, Never];
const PACKAGING: [Cell; 6] = [Never, Never, Never, Never, Fits, Never];
const WHEN_CLOSED: [Cell; 6] = [Never, Never, Never, Never, Never, Fits];

/// The row of a move. There is no rule for "all others": a new move must say where it fits.
pub fn row(command: &Command) -> [Cell; 6] {
    match command {
        // Letters, messages, dates and what is in force go on when the case is closed.
        Command::RecordLetter { .. }
        | Command::RecordFailure { .. }
        | Command::SendAgain { .. }
        | Command::ReceiveMessage { .. }
        | Command::SendMessage { .. }
        | Command::SetWishes { .. }
        | Command::Timer { .. }
        | Command::RaiseAssurance { .. } => ALWAYS,
        // A closed case without proof is opened again by one.
        Command::ProveIdentifier { .. } => ALWAYS,
        // An opt-out is passed on, and a person reached, also after the answer.
        Command::FinishTask { .. } => ALWAYS_BY_LAW,
        // Not while the objection it rests on is weighed (GDPR art. 18(1)(d)).
        Command::AnnounceLifting { .. } => ALWAYS_BY_LAW,
        Command::Hold { .. } => WHILE_OPEN,
        Command::AnswerInquiry { .. } | Command::HearView { .. } => WHILE_OPEN,
        // By a person who had no part in it, after the other side was heard (GDPR art. 22(3)).
        Command::ReviewDecision(_) => WHILE_OPEN_BY_LAW,
        Command::AddToAnswer { .. } => [Never, Never, Fits, Fits, Never, Never],
        Command::SendOn { .. } => WHILE_OPEN,
        // Only after the person was told (GDPR art. 18(3)).
        Command::LiftRestriction => ALWAYS_BY_LAW,
        // After a reopening somebody takes it up anew, in review.
        Command::TakeUp => BEFORE_APPROVAL,
        Command::Ask { .. } | Command::AskIdentity(_) => UNTIL_RELEASED,
        Command::Answer { .. } | Command::UndoQuestion { .. } | Command::UndoExtension { .. } => WHILE_OPEN,
        Command::Extend { .. } => WHILE_OPEN_BY_LAW,
        Command::AcceptRisk { .. } | Command::Advise { .. } | Command::Dissent { .. } => WHILE_OPEN,
        Command::RecordAction { .. } => WHILE_OPEN,
        Command::SendBack { .. } => PROPOSED,
        Command::AskFee(_) | Command::RefuseFurther { .. } => UNTIL_RELEASED,
        Command::CorrectRegimes { .. } | Command::CorrectReceipt { .. } => WHILE_OPEN_BY_LAW,
        Command::Relaw => WHILE_OPEN,
        Command::Approve { .. } => BEFORE_APPROVAL_BY_LAW,
        Command::RecordGathered { .. } => IN_PROGRESS,
        // Whose data they are matters while they are still to be changed.
        Command::CheckHeld => IN_PROGRESS,
        Command::RecordHeld { .. } => ALWAYS,
        // Who is asking, for whom, and where letters go matters also after the answer: its package may wait.
        Command::RecordPoints { .. }
        | Command::Declare { .. }
        | Command::ReceiveDocument { .. }
        | Command::JudgeDocument { .. }
        | Command::AskAddress { .. }
        | Command::AcceptAddress { .. }
        | Command::StopAddress { .. } => ALWAYS,
        // The person whom an agent asks for is asked directly only where the law lets us.
        Command::RecordCapacity { .. } => ALWAYS_BY_LAW,
        Command::GatherAgain => FROM_PROGRESS_TO_APPROVAL,
        Command::Review { .. } | Command::Restore { .. } | Command::ReleasePart { .. } => AT_APPROVAL,
        Command::Withhold { .. } | Command::Release | Command::Conclude { .. } => AT_APPROVAL_BY_LAW,
        Command::RecordPackage { .. } => PACKAGING,
        Command::RecordFetched { .. } => FROM_PROGRESS_ON,
        Command::Refuse { .. } | Command::EndUnverified { .. } => UNTIL_RELEASED,
        Command::MergeInto { .. } => UNTIL_RELEASED,
        Command::Forward { .. } | Command::Withdraw | Command::GoOn => WHILE_OPEN,
        Command::Reopen { .. } | Command::AddStatement { .. } => WHEN_CLOSED,
        // A decision waits in whatever stage it led to.
        Command::TakeBack => ALWAYS,
    }
}

/// What the table says of `command` where the case stands.
pub fn cell(stage: &Stage, command: &Command) -> Cell {
    row(command)[column(stage)]
}

/// # Errors
/// Refuses a move that never fits the stage the case is in.
pub(super) fn fits(case: &Case, command: &Command) -> Result<(), Refusal> {
    match (cell(&case.stage, command), command) {
        (Fits | ByLaw, _) => Ok(()),
        (Never, Command::Reopen { .. }) => Err(Refusal::plain(RefusalKind::NotClosed)),
        (Never, _) if case.is_closed() => Err(Refusal::plain(RefusalKind::Closed)),
        (Never, _) => Err(Refusal::plain(RefusalKind::NotNow)),
    }
}

fn column(stage: &Stage) -> usize {
    match stage {
        Stage::Received => 0,
        Stage::InReview => 1,
        Stage::InProgress { .. } => 2,
        Stage::AwaitingApproval { .. } => 3,
        Stage::Packaging { .. } => 4,
        Stage::Closed { .. } => 5,
    }
}
