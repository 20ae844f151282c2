//! What staff may do with a case now: every move there is, tried and not made.

use super::{
    Actor, Advice, Case, Command, CommandKind, Fee, FeeAsked, Gated, Other, Proof, Question, Refusal, Rest,
    Reviewed, Stage, TextRef, correct, decide, law_grounds,
};
use crate::law::{LawBook, StopKind};
use chrono::{DateTime, Duration, Utc};
use uuid::Uuid;

/// Every move staff could think of, and whether `actor` may make it now.
pub fn possible(
    case: &Case,
    actor: &Actor,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Vec<(CommandKind, Result<(), Refusal>)> {
    CommandKind::ALL
        .into_iter()
        .map(|kind| {
            let tried =
                sample(kind, case, law, now).and_then(|command| decide(case, actor, command, law, now));
            (kind, tried.map(|_| ()))
        })
        .collect()
}

/// Everything that is missing, promised for a day that is far enough.
fn rest(case: &Case, now: DateTime<Utc>) -> Vec<Rest> {
    let until = (now + Duration::days(3650)).date_naive();
    let Stage::AwaitingApproval { unsearched, .. } = &case.stage else { return Vec::new() };
    let rest = |category: &String| Rest { category: category.clone(), source: String::new(), until };
    unsearched.iter().map(rest).collect()
}

/// A move of this kind as staff could ask for it: whether it may be made does not depend on their words.
///
/// # Errors
/// Of a move that cannot even be asked for.
pub(super) fn sample(
    kind: CommandKind,
    case: &Case,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Command, Refusal> {
    let text = || TextRef { id: Uuid::nil(), commitment: String::new() };
    let ground = || {
        let grounds = law_grounds(case, law, |ground| ground.may_refuse() && ground.after.is_none());
        grounds.into_iter().next().unwrap_or_default()
    };
    Ok(match kind {
        CommandKind::TakeUp => Command::TakeUp,
        CommandKind::ProveIdentifier => Command::ProveIdentifier {
            kind: String::new(),
            proof: Proof::Staff,
            commitment: String::new(),
            reason: Some(text()),
        },
        CommandKind::AskIdentity => Command::AskIdentity(Gated::of(case, law)?.ask(text(), text())),
        CommandKind::AskClarification => Command::Ask { stop: Question::Clarification, question: text() },
        CommandKind::AnswerIdentity => Command::Answer { stop: StopKind::Identity },
        CommandKind::AnswerClarification => Command::Answer { stop: StopKind::Clarification },
        CommandKind::Extend => {
            Command::Extend { reasons: text(), until: Some((now + Duration::days(3650)).date_naive()) }
        }
        CommandKind::Approve => Command::Approve { task: Uuid::nil(), parts: Vec::new() },
        CommandKind::Conclude => Command::Conclude { text: text() },
        CommandKind::GatherAgain => Command::GatherAgain,
        CommandKind::CheckHeld => Command::CheckHeld,
        CommandKind::Release => Command::Release,
        CommandKind::ReleasePart => Command::ReleasePart { rest: rest(case, now) },
        CommandKind::Forward => Command::Forward { text: text() },
        CommandKind::Refuse => Command::Refuse { ground: ground(), reason: text() },
        CommandKind::EndUnverified => {
            Command::EndUnverified { reason: text(), next: Uuid::nil(), reference: String::new() }
        }
        CommandKind::CorrectRegimes => {
            Command::CorrectRegimes { regimes: correct::other_regimes(case, law), reason: text() }
        }
        CommandKind::UndoIdentity => Command::UndoQuestion { stop: StopKind::Identity, reason: text() },
        CommandKind::UndoClarification => {
            Command::UndoQuestion { stop: StopKind::Clarification, reason: text() }
        }
        CommandKind::AnnounceLifting => Command::AnnounceLifting { reason: text() },
        CommandKind::LiftRestriction => Command::LiftRestriction,
        CommandKind::AcceptRisk => Command::AcceptRisk { reason: text() },
        CommandKind::AnswerInquiry => Command::AnswerInquiry { text: text() },
        CommandKind::HearView => Command::HearView { text: text() },
        CommandKind::ReviewDecision => {
            Command::ReviewDecision(Reviewed { changed: true, independent: true, reasons: text() })
        }
        CommandKind::AddToAnswer => Command::AddToAnswer { text: text() },
        CommandKind::SendOn => Command::SendOn { task: Uuid::nil(), to: text() },
        CommandKind::SendBack => Command::SendBack { reason: text() },
        CommandKind::AskFee => {
            let grounds = law_grounds(case, law, |ground| ground.may_charge());
            // How many answers there were is counted when it is asked.
            Command::AskFee(FeeAsked {
                fee: Fee { amount: String::new(), currency: String::new() },
                ground: grounds.into_iter().next().unwrap_or_default(),
                answers: u32::MAX,
                reasoning: text(),
            })
        }
        CommandKind::AnswerFee => Command::Answer { stop: StopKind::Fee },
        CommandKind::UndoFee => Command::UndoQuestion { stop: StopKind::Fee, reason: text() },
        CommandKind::Advise => Command::Advise { advice: Advice::Fulfil, text: text() },
        CommandKind::Dissent => Command::Dissent { reason: text() },
        CommandKind::UndoExtension => Command::UndoExtension { reason: text() },
        CommandKind::Reopen => Command::Reopen { reason: text() },
        CommandKind::MergeInto => {
            Command::MergeInto { other: Box::new(Other::twin_of(case)), reason: text() }
        }
        CommandKind::CorrectReceipt => {
            Command::CorrectReceipt { received_at: case.received_at() - Duration::seconds(1), reason: text() }
        }
    })
}
