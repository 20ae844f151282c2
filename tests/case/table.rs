//! The table of stages and moves, whole, and that `decide` keeps to it under every law.

use super::{LAW, day, fresh, id, proofs, staff, stages, text};
use rightsdesk::case::{
    Actor, Advice, Assurance, Came, Case, CategoryHeld, Cell, Command, DocumentKind, Fee, FeeAsked, Gated,
    Held, LetterFailure, Other, Part, PlatformAction, Proof, Question, Rest, Reviewed, Role, STAGES, Seen,
    Sent, Shown, Stage, TimerKind, cell, decide, law_grounds, row,
};
use rightsdesk::law::{Right, StopKind};
use std::fmt::Write;
use uuid::Uuid;

/// One of every move, as it could be made of `case`. `draw` chooses one of so many possibilities: the first is what a
/// sensible person would do. [`name`] makes the compiler ask for a new one.
pub fn every_move(case: &Case, draw: &mut dyn FnMut(usize) -> usize) -> Vec<Command> {
    let mut one_of = |mut some: Vec<String>| match some.is_empty() {
        true => String::new(),
        false => some.swap_remove(draw(some.len())),
    };
    let withheld = one_of(law_grounds(case, &LAW, |ground| ground.may_withhold()));
    let refused = one_of(law_grounds(case, &LAW, |ground| ground.may_refuse()));
    let stop = [StopKind::Identity, StopKind::Clarification, StopKind::Fee][draw(3)];
    let task = case.open_tasks.get(draw(2)).copied().unwrap_or_else(|| id(1));
    let fields = [Vec::new(), vec!["number".to_owned()]].into_iter().nth(draw(2)).unwrap_or_default();
    let kept = Came::Kept { ground: withheld.clone(), until: None, fields };
    let missing = match &case.stage {
        Stage::AwaitingApproval { unsearched, .. } => unsearched.clone(),
        _ => Vec::new(),
    };
    let until = day(3000).date_naive();
    let rest = |category| Rest { category, source: "archive".to_owned(), until };
    let came =
        [Some(Came::Done), Some(Came::NothingHeld), Some(kept), None].into_iter().nth(draw(4)).flatten();
    let items = [2, 0, 5][draw(3)];
    let to_review = [Vec::new(), vec![id(3)]].into_iter().nth(draw(2)).unwrap_or_default();
    let unsearched = [Vec::new(), vec!["archive".to_owned()]].into_iter().nth(draw(2)).unwrap_or_default();
    let advice = Advice::ALL[draw(3)];
    let parts = [2, 0, 1][draw(3)];
    // Of this case and this version alone.
    let new_id = |number: u128| Uuid::from_u128(case.id.as_u128() ^ (u128::from(case.version) << 8 | number));
    let item = case.to_review.first().copied().unwrap_or_else(|| id(3));
    let part = |number: u128| Part {
        task: new_id(number),
        category: format!("category-{number}"),
        passed_on: number == 1,
        public: number == 2,
        claim: None,
    };
    // Where no law of the case lets it be asked, there is no such question.
    let ask_identity = Gated::of(case, &LAW).map(|gated| Command::AskIdentity(gated.ask(text(), text())));
    let mut moves = vec![
        Command::RaiseAssurance { assurance: Assurance::Account, proof: Proof::Account },
        Command::ProveIdentifier {
            kind: "email".to_owned(),
            proof: Proof::Staff,
            commitment: "c3".repeat(32),
            reason: Some(text()),
        },
        Command::TakeUp,
        Command::Ask { stop: Question::Clarification, question: text() },
        Command::Answer { stop },
        Command::UndoQuestion { stop, reason: text() },
        Command::Extend { reasons: text(), until: Some(day(3000).date_naive()) },
        Command::UndoExtension { reason: text() },
        Command::AcceptRisk { reason: text() },
        Command::Advise { advice, text: text() },
        Command::Dissent { reason: text() },
        Command::SendBack { reason: text() },
        Command::RecordAction { action: PlatformAction::Other, reason: text() },
        Command::AskFee(FeeAsked {
            fee: Fee::typed("12.50", "EUR").expect("an amount"),
            ground: "unfounded-or-excessive".to_owned(),
            answers: 0,
            reasoning: text(),
        }),
        Command::RefuseFurther { ground: "more-than-free".to_owned(), answers: 9, reason: text() },
        Command::CorrectRegimes { regimes: case.regimes.clone(), reason: text() },
        Command::CorrectReceipt { received_at: case.received_at(), reason: text() },
        Command::Approve { task: new_id(0), parts: (1..=parts).map(part).collect() },
        Command::RecordGathered {
            items,
            to_review,
            searched: vec!["platform".to_owned()],
            unsearched,
            digest: String::new(),
        },
        Command::CheckHeld,
        Command::RecordHeld {
            found: case
                .deeds
                .iter()
                .map(|deed| CategoryHeld { category: deed.category.clone(), held: Held::Before })
                .collect(),
        },
        Command::RecordPoints { points: 2, matched: true },
        Command::Declare { version: "2026-11".to_owned(), record: text(), keep_until: day(730).date_naive() },
        Command::ReceiveDocument { document: id(8) },
        Command::JudgeDocument {
            document: id(8),
            kind: DocumentKind::Passport,
            accepted: true,
            reason: text(),
        },
        Command::AskAddress { change: id(9), proof: Assurance::Mailbox, holds_from: day(9), task: None },
        Command::AcceptAddress {
            change: id(9),
            proof: Assurance::Mandate,
            holds_from: day(9),
            reason: text(),
        },
        Command::StopAddress { change: id(9) },
        Command::RecordCapacity { shown: Shown { what: Seen::Permission, holds: true }, note: text() },
        Command::GatherAgain,
        Command::Review { item },
        Command::Withhold { item, ground: withheld, reason: text() },
        Command::Restore { item },
        Command::Release,
        Command::ReleasePart { rest: missing.into_iter().map(rest).collect() },
        Command::GoOn,
        Command::AddStatement { text: text(), task: new_id(0xfe) },
        Command::RecordPackage { file: id(4), digest: String::new(), until: day(30) },
        Command::RecordFetched { file: id(4) },
        Command::FinishTask {
            task,
            partial: draw(2) == 1,
            result: text(),
            came,
            entry: None,
            next: new_id(0xff),
        },
        Command::Conclude { text: text() },
        Command::Refuse { ground: refused, reason: text() },
        Command::EndUnverified { reason: text(), next: new_id(0xfe), reference: "RD-9HWT-2PFA".to_owned() },
        Command::Reopen { reason: text() },
        Command::MergeInto { other: Box::new(Other::twin_of(case)), reason: text() },
        Command::Forward { text: text() },
        Command::Withdraw,
        Command::Relaw,
        Command::Timer { timer: TimerKind::SafeDue, generation: case.generation },
        Command::RecordLetter {
            letter: id(6),
            duty: "message".to_owned(),
            digest: String::new(),
            sent: Sent { ordinal: 1, at: day(3), way: None },
        },
        Command::RecordFailure {
            letter: Some(id(6)),
            duty: "message".to_owned(),
            ordinal: 1,
            why: LetterFailure::CameBack,
            task: id(7),
        },
        Command::SendAgain { letter: id(6), duty: "message".to_owned(), ordinal: 1 },
        Command::ReceiveMessage { text: text() },
        Command::SendMessage { text: text() },
        Command::SetWishes { text: text() },
        Command::AnnounceLifting { reason: text() },
        Command::LiftRestriction,
        Command::Hold { task: new_id(8) },
        Command::AnswerInquiry { text: text() },
        Command::HearView { text: text() },
        Command::ReviewDecision(Reviewed { changed: true, independent: true, reasons: text() }),
        Command::AddToAnswer { text: text() },
        Command::SendOn { task: new_id(9), to: text() },
        Command::TakeBack,
    ];
    moves.extend(ask_identity);
    moves
}

/// The name of a move in the table.
pub fn name(command: &Command) -> &'static str {
    match command {
        Command::RaiseAssurance { .. } => "raise-assurance",
        Command::ProveIdentifier { .. } => "prove-identifier",
        Command::TakeUp => "take-up",
        Command::Ask { .. } => "ask",
        Command::AskIdentity(_) => "ask-identity",
        Command::EndUnverified { .. } => "end-unverified",
        Command::Answer { .. } => "answer",
        Command::AnnounceLifting { .. } => "announce-lifting",
        Command::LiftRestriction => "lift-restriction",
        Command::Hold { .. } => "hold",
        Command::AnswerInquiry { .. } => "answer-inquiry",
        Command::HearView { .. } => "hear-view",
        Command::ReviewDecision(_) => "review-decision",
        Command::AddToAnswer { .. } => "add-to-answer",
        Command::SendOn { .. } => "send-on",
        Command::UndoQuestion { .. } => "undo-question",
        Command::UndoExtension { .. } => "undo-extension",
        Command::Extend { .. } => "extend",
        Command::AcceptRisk { .. } => "accept-risk",
        Command::Advise { .. } => "advise",
        Command::Dissent { .. } => "dissent",
        Command::SendBack { .. } => "send-back",
        Command::RecordAction { .. } => "record-action",
        Command::AskFee(_) => "ask-fee",
        Command::RefuseFurther { .. } => "refuse-further",
        Command::CorrectRegimes { .. } => "correct-regimes",
        Command::CorrectReceipt { .. } => "correct-receipt",
        Command::Approve { .. } => "approve",
        Command::RecordGathered { .. } => "record-gathered",
        Command::CheckHeld => "check-held",
        Command::RecordHeld { .. } => "record-held",
        Command::RecordPoints { .. } => "record-points",
        Command::Declare { .. } => "declare",
        Command::ReceiveDocument { .. } => "receive-document",
        Command::JudgeDocument { .. } => "judge-document",
        Command::AskAddress { .. } => "ask-address",
        Command::AcceptAddress { .. } => "accept-address",
        Command::StopAddress { .. } => "stop-address",
        Command::RecordCapacity { .. } => "record-capacity",
        Command::GatherAgain => "gather-again",
        Command::Review { .. } => "review",
        Command::Withhold { .. } => "withhold",
        Command::Restore { .. } => "restore",
        Command::Release => "release",
        Command::ReleasePart { .. } => "release-part",
        Command::GoOn => "go-on",
        Command::AddStatement { .. } => "add-statement",
        Command::RecordPackage { .. } => "record-package",
        Command::RecordFetched { .. } => "record-fetched",
        Command::FinishTask { .. } => "finish-task",
        Command::Conclude { .. } => "conclude",
        Command::Refuse { .. } => "refuse",
        Command::Reopen { .. } => "reopen",
        Command::MergeInto { .. } => "merge-into",
        Command::Forward { .. } => "forward",
        Command::Withdraw => "withdraw",
        Command::Relaw => "relaw",
        Command::Timer { .. } => "timer",
        Command::RecordLetter { .. } => "record-letter",
        Command::RecordFailure { .. } => "record-failure",
        Command::SendAgain { .. } => "send-again",
        Command::ReceiveMessage { .. } => "receive-message",
        Command::SendMessage { .. } => "send-message",
        Command::SetWishes { .. } => "set-wishes",
        Command::TakeBack => "take-back",
    }
}

fn proven(right: Right, laws: &[&str]) -> Case {
    fresh(right, laws).expect("the law knows the right").with(&proofs())
}

#[test]
fn the_table_says_of_every_move_in_which_stage_it_fits() {
    let mut out = format!("{:18}", "");
    for stage in STAGES {
        write!(out, "{stage:18}").expect("a string takes it");
    }
    out = out.trim_end().to_owned();
    for command in every_move(&proven(Right::Access, &["gdpr"]), &mut |_| 0) {
        let cells = row(&command).map(|cell| match cell {
            Cell::Fits => "fits",
            Cell::ByLaw => "by law",
            Cell::Never => "-",
        });
        let line: String = cells.iter().map(|cell| format!("{cell:18}")).collect();
        write!(out, "\n{:18}{}", name(&command), line.trim_end()).expect("a string takes it");
    }
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => "Which move fits which stage. \"by law\": where the regimes of the case let it.",
    }, {
        insta::assert_snapshot!("stages_and_moves", out);
    });
}

#[test]
fn no_move_is_made_where_the_table_has_none_and_no_provision_is_cited_where_it_leaves_the_law_no_say() {
    let actors = [staff(Role::Handler), staff(Role::Dpo), Actor::Person, Actor::System];
    let (mut made, mut refused) = (0, 0);
    for laws in [&["gdpr"][..], &["uk-gdpr"], &["ccpa"], &["us-va"], &["gdpr", "ccpa"]] {
        for right in [Right::Access, Right::Erasure, Right::Objection, Right::AutomatedDecisionReview] {
            if fresh(right, laws).is_err() {
                continue;
            }
            for (stage, events) in stages() {
                let case = proven(right, laws).with(&events);
                for command in every_move(&case, &mut |_| 0) {
                    for actor in &actors {
                        let cell = cell(&case.stage, &command);
                        match decide(&case, actor, command.clone(), &LAW, day(3)) {
                            Ok(events) if events.is_empty() => {}
                            Ok(_) => {
                                made += 1;
                                assert_ne!(cell, Cell::Never, "{} was made in {stage}", name(&command));
                            }
                            Err(refusal) => {
                                refused += 1;
                                assert!(
                                    cell == Cell::ByLaw || refusal.cites.is_empty(),
                                    "{} in {stage} under {laws:?}: {refusal}",
                                    name(&command)
                                );
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(made > 500 && refused > 500, "{made} moves made, {refused} refused");
}
