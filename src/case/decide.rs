//! What an actor may do to a case now, or why not.

use super::dates::{clock_moved, clock_set, with_clock};
use super::effect::{letter_of, questions};
use super::grounds::{remedies_cites, respond_cites, valid_ground};
use super::{
    Actor, Assurance, Came, Case, Command, Course, Deed, Event, LetterKind, Opened, Outcome, Part, Proof,
    Refusal, RefusalKind, Stage, SuppressionKind, TaskKind, TextRef, TimerKind, address, advice, again,
    answer, capacity, contested, correct, deeds, document, eyes, fee, held, held_back, merge, need,
    no_asking_until, parts, platform, points, reach, restriction, risk, sequence, table, unverified, weigh,
};
use crate::law::{Duty, LawBook, StopKind};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

/// Opens a case: its facts, its dates, and, for an opt-out whose register entries are written in the same
/// transaction, its end. Under a rule that was neither compared with the primary text nor signed off, the opt-out
/// holds just the same, but nothing closes by itself: staff do.
///
/// # Errors
/// Refuses a receipt in the future, and whatever the law cannot compute.
pub fn open(
    id: Uuid,
    opened: Opened,
    suppressed: Option<(SuppressionKind, Vec<Uuid>)>,
    task: Uuid,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    if opened.received_at > now {
        return Err(Refusal::plain(RefusalKind::FutureReceipt));
    }
    let case = Case::opened(id, opened.clone());
    let no_asking_until = no_asking_until(&opened, law);
    let mut events = vec![Event::Opened(Box::new(opened)), clock_set(&case, law)?];
    if let Some((kind, entries)) = suppressed {
        events.push(Event::Suppressed { kind, entries, no_asking_until });
        let opened = case.with(&events[1..]);
        let is_settled = opened.clock.as_ref().is_some_and(|clock| clock.due.is_settled());
        let pass_on = pass_on_ends(&case, law)?;
        // A consent ends at once, but what rested on it is stopped by people.
        let is_settled = is_settled && kind != SuppressionKind::Consent;
        if pass_on.is_some() || !is_settled && kind != SuppressionKind::Consent {
            let kind = if pass_on.is_some() { TaskKind::PassOn } else { TaskKind::CarryOut };
            let (category, passed_on, public, claim) = (None, false, false, None);
            events.push(Event::TaskOpened {
                task,
                kind,
                due_ends: pass_on,
                category,
                passed_on,
                public,
                claim,
            });
        }
        if is_settled {
            events.push(closed(&opened, Outcome::Fulfilled { package: None }, None, Actor::System, now));
        }
    }
    Ok(events)
}

/// What `actor` may do to `case` at `now`, or why the law says no. A late act is possible and recorded as late.
///
/// # Errors
/// A [`Refusal`] that cites the provision where one stands in the way.
pub fn decide(
    case: &Case,
    actor: &Actor,
    command: Command,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    let events = lawful(case, actor, command, law, now)?;
    risk::check(case, &events, now)?;
    advice::check(case, &events)?;
    eyes::check(case, actor, events, now)
}

fn lawful(
    case: &Case,
    actor: &Actor,
    command: Command,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    may_act(actor, &command)?;
    table::fits(case, &command)?;
    again::may_decide(case, actor, &command)?;
    let by = *actor;
    match (&case.stage, command) {
        (_, Command::RecordLetter { letter, duty, digest, sent }) => {
            let by = matches!(actor, Actor::Staff { .. }).then_some(by);
            let handed_over = Event::LetterHandedOver { letter, duty, digest, by, sent: Some(sent) };
            reach::with_what_follows(case, law, reach::handed_over(case, handed_over))
        }
        (_, Command::RecordFailure { letter, duty, ordinal, why, task }) => {
            let by = matches!(actor, Actor::Staff { .. }).then_some(by);
            let failed = Event::LetterFailed { letter, duty, ordinal, why, by };
            reach::with_what_follows(case, law, reach::failed(case, failed, task, law))
        }
        (_, Command::SendAgain { letter, duty, ordinal }) => match case.did_not_reach(&duty, ordinal) {
            true => Ok(reach::queued(case, Event::LetterQueued { letter, duty, ordinal, by })),
            false => Err(Refusal::plain(RefusalKind::NotNow)),
        },
        (_, Command::SetWishes { text }) => Ok(vec![Event::WishesSet { text, by }]),
        (_, Command::ReceiveMessage { text }) => Ok(vec![Event::MessageReceived { text }]),
        (_, Command::SendMessage { text }) => Ok(vec![Event::MessageSent { text, by }]),
        // Nothing can be missed any more, or it was done in time.
        (Stage::Closed { .. }, Command::Timer { timer, .. })
            if timer.is_of_clock() && !case.owes_an_answer() =>
        {
            Ok(Vec::new())
        }
        (_, Command::Timer { timer: TimerKind::RemindPerson(question), .. })
            if !case.waits_for_proof(question) =>
        {
            Ok(Vec::new())
        }
        (_, Command::Timer { timer: TimerKind::AcknowledgeBy, .. }) if case.acknowledged => Ok(Vec::new()),
        (_, Command::Timer { timer, generation })
            if generation == case.generation || !timer.is_of_clock() =>
        {
            Ok(vec![Event::DateReached { timer }])
        }
        (_, Command::Timer { .. }) => Ok(Vec::new()),
        (_, Command::RaiseAssurance { assurance, proof }) if assurance > case.assurance => {
            Ok(vec![Event::AssuranceRaised { assurance, proof }])
        }
        (_, Command::RaiseAssurance { .. }) => Ok(Vec::new()),
        (_, Command::AskAddress { change, proof, holds_from, task }) => {
            Ok(address::ask(case, change, proof, holds_from, task))
        }
        (_, Command::AcceptAddress { change, proof, holds_from, reason }) => {
            let task = case.address.as_ref().and_then(|known| known.task);
            let accepted = address::accept(case, change, proof, holds_from, reason, by)?;
            Ok(accepted.into_iter().chain(task.map(|task| Event::TaskSettled { task })).collect())
        }
        (_, Command::StopAddress { change }) => address::stop(case, change, by, now),
        (_, Command::RecordPoints { points, matched }) => Ok(points::compared(case, points, matched)),
        (_, Command::Declare { version, record, keep_until }) => {
            // Anybody can sign: a declaration counts together with data that matched (11 CCR 7062).
            let counts = case.assurance >= Assurance::MatchedData;
            let raised = points::raised(case, Assurance::Declaration, Proof::Declaration).filter(|_| counts);
            Ok([Event::Declared { version, record, keep_until }].into_iter().chain(raised).collect())
        }
        (_, Command::ReceiveDocument { document }) => Ok(vec![Event::DocumentReceived { document }]),
        (_, Command::JudgeDocument { document, kind, accepted, reason }) => {
            Ok(document::judged(case, document, kind, accepted, reason, by))
        }
        (_, Command::RecordCapacity { shown, note }) => capacity::record(case, shown, note, by),
        (_, Command::RecordHeld { found }) => Ok(held::record(case, found)),
        (_, Command::FinishTask { task, result, .. })
            if case.is_about_reaching(task) || case.is_about_the_address(task) =>
        {
            Ok(vec![Event::TaskDone { task, result, by, came: None, entry: None }])
        }
        (_, Command::FinishTask { task, result, .. }) if case.beside(task).is_some() => {
            Ok(case.beside(task).map(|kind| answer::beside(kind, task, result, by)).unwrap_or_default())
        }
        (_, Command::FinishTask { task, partial, result, came, entry, next }) => {
            if !case.open_tasks.contains(&task) {
                return Err(Refusal::plain(RefusalKind::NotNow));
            }
            match case.deeds.iter().find(|deed| deed.task == task) {
                Some(deed) => deeds::finish(case, deed, came, entry, result, next, by, law),
                None => finish_task(case, task, partial, result, by, now),
            }
        }
        (Stage::Closed { outcome, .. }, Command::RecordFetched { file })
            if outcome.package() == Some(file) =>
        {
            Ok(vec![Event::PackageFetched { file }])
        }
        (_, Command::RecordFetched { file }) if case.parts.has(file) => {
            Ok(vec![Event::PackageFetched { file }])
        }
        (_, Command::AddStatement { text, task }) => contested::state(case, text, task, by),
        (_, Command::Reopen { .. }) if case.waits(now) => Err(Refusal::plain(RefusalKind::LetterWaits)),
        (_, Command::Reopen { reason }) => {
            with_clock(case, law, vec![again::reopen(case, actor, reason, now)?])
        }
        (
            Stage::Closed { outcome: Outcome::Unverified, .. },
            Command::ProveIdentifier { kind, proof, commitment, reason },
        ) => {
            let proven = again::identifier_proven(kind, proof, commitment, reason, by)?;
            with_clock(case, law, vec![proven, Event::Reopened { reason: None, by, at: now }])
        }
        (_, Command::TakeBack) => held_back::take_back(case, by, law, now),
        // What is in force outlives the case.
        (_, Command::AnnounceLifting { reason }) => restriction::announce(case, reason, by, law, now),
        (_, Command::LiftRestriction) => restriction::lift(case, by, law, now),
        (Stage::Closed { .. }, _) => Err(Refusal::plain(RefusalKind::Closed)),
        (_, Command::CheckHeld) if case.has_data_to_change() => Ok(vec![Event::CheckAsked { by }]),
        (_, Command::Relaw) => Ok(clock_moved(case, law)?.into_iter().collect()),
        (_, Command::Hold { task }) => weigh::hold(case, task, law, now),

        // Whoever only processes for another company answers nothing on the merits.
        (
            _,
            Command::Approve { .. }
            | Command::Refuse { .. }
            | Command::RefuseFurther { .. }
            | Command::AskFee { .. }
            | Command::EndUnverified { .. }
            | Command::Release
            | Command::ReleasePart { .. }
            | Command::Conclude { .. }
            | Command::AnswerInquiry { .. }
            | Command::ReviewDecision(_)
            | Command::Extend { .. },
        ) if case.opened.as_processor => Err(Refusal::plain(RefusalKind::OnlyProcessor)),
        (_, Command::Forward { text }) => Ok(vec![closed(case, Outcome::Forwarded, Some(text), by, now)]),
        (_, Command::ProveIdentifier { kind, proof, commitment, reason }) => {
            Ok(vec![again::identifier_proven(kind, proof, commitment, reason, by)?])
        }
        (
            _,
            Command::TakeUp | Command::Approve { .. } | Command::Refuse { .. } | Command::MergeInto { .. },
        ) if answer::only_officer(case, actor).is_err() => Err(Refusal::plain(RefusalKind::OnlyDpo)),
        (_, Command::AnswerInquiry { text }) => answer::inquiry(case, actor, text, now),
        (_, Command::HearView { text }) => answer::view(case, text, by),
        (_, Command::ReviewDecision(reviewed)) => answer::review(case, reviewed, by, law, now),
        (Stage::InProgress { .. } | Stage::AwaitingApproval { .. }, Command::AddToAnswer { text }) => {
            answer::add(case, text, by)
        }
        (_, Command::SendOn { task, to }) => answer::send_on(case, task, to, by),
        // These have answers of their own.
        (_, Command::Approve { .. }) if matches!(case.course(), Course::Officer | Course::Reviewed) => {
            Err(Refusal::plain(RefusalKind::NotNow))
        }
        (stage, Command::TakeUp) if *stage == Stage::Received || case.waits_for_a_handler() => match actor {
            Actor::Staff { id, .. } => Ok(vec![Event::TakenUp { handler: *id }]),
            _ => Err(Refusal::plain(RefusalKind::NotYours)),
        },
        (_, Command::AskIdentity(question)) => {
            may_ask(case, StopKind::Identity)?;
            with_clock(case, law, vec![question.put(case, law, by, now)?])
        }
        (_, Command::Ask { stop, question }) => {
            let stop = StopKind::from(stop);
            may_ask(case, stop)?;
            with_clock(case, law, vec![Event::StopAsked { stop, at: now, question, by, why: None }])
        }
        (_, Command::Answer { stop }) => {
            if !case.has_open_stop(stop) {
                return Err(Refusal::plain(RefusalKind::NoSuchQuestion));
            }
            with_clock(case, law, vec![Event::StopAnswered { stop, at: now, by }])
        }
        (_, Command::UndoQuestion { stop, reason }) => {
            if !case.has_open_stop(stop) {
                return Err(Refusal::plain(RefusalKind::NoSuchQuestion));
            }
            let undone = Event::StopUndone { stop, at: now, reason, by };
            with_clock(case, law, reach::taken_back(case, letter_of(stop), questions(case, stop), undone))
        }
        (_, Command::UndoExtension { reason }) => {
            if case.extended.is_none() {
                return Err(Refusal::plain(RefusalKind::NotExtended));
            }
            let undone = Event::ExtensionUndone { at: now, reason, by };
            let ordinal = case.undone_extensions + 1;
            with_clock(case, law, reach::taken_back(case, LetterKind::Extension, ordinal, undone))
        }
        (_, Command::AskFee(asked)) => fee::ask(case, asked, by, law, now),
        (_, Command::RecordAction { action, reason }) => Ok(platform::record(action, reason, by, now)),
        (_, Command::SendBack { reason }) => eyes::send_back(case, reason, by),
        (_, Command::Advise { advice, text }) => advice::advise(actor, advice, text),
        (_, Command::Dissent { reason }) => advice::dissent(case, reason, by),
        (_, Command::AcceptRisk { reason }) => risk::accept(case, actor, reason, now),
        (_, Command::Extend { reasons, until }) => extend(case, reasons, until, by, law, now),
        (_, Command::CorrectRegimes { regimes, reason }) => {
            with_clock(case, law, vec![correct::regimes(case, &regimes, reason, by, law)?])
        }
        (_, Command::CorrectReceipt { received_at, reason }) => {
            with_clock(case, law, vec![correct::receipt(case, received_at, reason, by, now)?])
        }
        (_, Command::Approve { task, parts }) => approve(case, task, parts, by, law, now),
        (_, Command::RecordGathered { .. }) if case.course() != Course::Gathered => {
            Err(Refusal::plain(RefusalKind::NotNow))
        }
        (_, Command::RecordGathered { items, to_review, searched, unsearched, digest }) => {
            Ok(vec![Event::Gathered { items, to_review, searched, unsearched, digest }])
        }
        (_, Command::Conclude { text }) if !case.deeds.is_empty() => {
            deeds::conclude(case, text, by, law, now)
        }
        // What is shown, left out and released is what sources were searched for.
        (
            _,
            Command::GatherAgain
            | Command::Review { .. }
            | Command::Withhold { .. }
            | Command::Restore { .. }
            | Command::Release
            | Command::ReleasePart { .. },
        ) if !case.deeds.is_empty() => Err(Refusal::plain(RefusalKind::NotNow)),
        (Stage::InProgress { .. }, Command::GatherAgain) if !case.waits_for_the_rest() => {
            Err(Refusal::plain(RefusalKind::NotNow))
        }
        (_, Command::GatherAgain) => Ok(vec![Event::Approved { at: now, by }]),
        (_, Command::GoOn) => sequence::go_on(case, by, now),
        (_, Command::Review { item }) => Ok(vec![Event::Reviewed { item, by }]),
        (_, Command::Withhold { item, ground, reason }) => {
            valid_ground(case, &ground, law, |ground| ground.may_withhold())?;
            Ok(vec![Event::Withheld { item, ground, reason, by }])
        }
        (_, Command::Restore { item }) if case.withheld.contains(&item) => {
            Ok(vec![Event::Restored { item, by }])
        }
        (Stage::AwaitingApproval { .. }, Command::ReleasePart { rest }) => {
            looked_through(case)?;
            parts::release(case, rest, by, now)
        }
        (Stage::AwaitingApproval { items, unsearched }, Command::Release) => {
            if !unsearched.is_empty() {
                return Err(Refusal::plain(RefusalKind::NotSearched));
            }
            looked_through(case)?;
            let is_all = case.parts.sent.is_empty();
            if is_all && *items > 0 && case.withheld.len() as u32 >= *items {
                return Err(Refusal::citing(RefusalKind::NothingLeft, remedies_cites(case, law)));
            }
            need::check(case, law)?;
            let partial = !case.withheld.is_empty() || case.parts.left_out();
            Ok(vec![Event::Released { partial, by }])
        }
        (Stage::Packaging { .. }, Command::RecordPackage { file, digest, until }) if case.packs_a_part() => {
            Ok(parts::offered(case, file, digest, until, now))
        }
        (Stage::Packaging { partial }, Command::RecordPackage { file, digest, until }) => {
            let outcome = match partial {
                true => Outcome::PartlyFulfilled { package: Some(file) },
                false => Outcome::Fulfilled { package: Some(file) },
            };
            Ok(vec![Event::PackageOffered { file, digest, until }, closed(case, outcome, None, by, now)])
        }
        (_, Command::Refuse { ground, reason }) => {
            let acted = |deed: &Deed| !deed.kind.tells() && deed.came.as_ref().is_some_and(Came::acted);
            if case.deeds.iter().any(acted) || !case.parts.sent.is_empty() {
                return Err(Refusal::plain(RefusalKind::DoneAlready));
            }
            valid_ground(case, &ground, law, |ground| ground.may_refuse() && ground.after.is_none())?;
            Ok(vec![closed(case, Outcome::Refused { ground }, Some(reason), by, now)])
        }
        (_, Command::RefuseFurther { ground, answers, reason }) => {
            fee::refuse_further(case, ground, answers, reason, by, law, now)
        }
        (_, Command::EndUnverified { reason, next, reference }) => {
            unverified::end(case, reason, (next, reference), by, law, now)
        }
        (_, Command::MergeInto { other, reason }) => {
            let into = merge::into(case, *other)?;
            let closed = closed(case, Outcome::Duplicate, Some(reason), by, now);
            Ok(vec![Event::Merged { into, by }, closed])
        }
        (_, Command::Withdraw) => Ok(vec![closed(case, Outcome::Withdrawn, None, by, now)]),
        _ => Err(Refusal::plain(RefusalKind::NotNow)),
    }
}

/// Whether everything that needs a look was looked at, and nothing is asked any more.
fn looked_through(case: &Case) -> Result<(), Refusal> {
    if case.has_question_open() {
        return Err(Refusal::plain(RefusalKind::QuestionOpen));
    }
    if case.to_review.iter().any(|item| !case.withheld.contains(item)) {
        return Err(Refusal::plain(RefusalKind::NotReviewed));
    }
    Ok(())
}

fn may_act(actor: &Actor, command: &Command) -> Result<(), Refusal> {
    let theirs = match command {
        Command::Withdraw
        | Command::ReceiveMessage { .. }
        | Command::RecordFetched { .. }
        | Command::GoOn
        | Command::AddStatement { .. } => {
            matches!(actor, Actor::Person)
        }
        Command::SetWishes { .. } => matches!(actor, Actor::Person | Actor::Staff { .. }),
        Command::RecordAction { .. } => matches!(actor, Actor::Machine { .. }),
        Command::RaiseAssurance { .. } => !matches!(actor, Actor::Staff { .. }),
        Command::ProveIdentifier { .. } => true,
        Command::AskAddress { .. } | Command::Declare { .. } | Command::ReceiveDocument { .. } => {
            matches!(actor, Actor::Person)
        }
        Command::StopAddress { .. } => matches!(actor, Actor::Person | Actor::Staff { .. }),
        Command::RecordGathered { .. }
        | Command::RecordHeld { .. }
        | Command::RecordPoints { .. }
        | Command::RecordPackage { .. }
        | Command::Timer { .. }
        | Command::Hold { .. }
        | Command::Relaw => {
            matches!(actor, Actor::System)
        }
        Command::RecordLetter { .. } | Command::RecordFailure { .. } => {
            matches!(actor, Actor::System | Actor::Staff { .. })
        }
        _ => matches!(actor, Actor::Staff { .. }),
    };
    match actor {
        Actor::Staff { role, .. } if !role.may_decide() => Err(Refusal::plain(RefusalKind::ReadOnly)),
        _ if !theirs => Err(Refusal::plain(RefusalKind::NotYours)),
        _ => Ok(()),
    }
}

fn may_ask(case: &Case, stop: StopKind) -> Result<(), Refusal> {
    if case.has_open_stop(stop) {
        return Err(Refusal::plain(RefusalKind::QuestionOpen));
    }
    Ok(())
}

fn extend(
    case: &Case,
    reasons: TextRef,
    until: Option<NaiveDate>,
    by: Actor,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    if case.extended.is_some() {
        return Err(Refusal::citing(RefusalKind::AlreadyExtended, respond_cites(case, law)));
    }
    let mut is_open = false;
    // The earliest notice limit of all laws of the case rules; a law without an extension forbids it.
    for regime in &case.regimes {
        let Some(extension) = law.extension(regime, &case.facts()) else {
            return Err(Refusal::citing(RefusalKind::NotExtendable, respond_cites(case, law)));
        };
        let limit = law.extension_notice_limit(regime, &case.facts())?;
        if now >= limit.ends {
            let cites = law.duty_cites(regime, &case.facts(), Duty::NotifyExtension);
            return Err(Refusal::citing(RefusalKind::TooLate { limit: limit.last_day }, cites));
        }
        if extension.open && until.is_none_or(|day| day <= limit.last_day) {
            let cites = law.duty_cites(regime, &case.facts(), Duty::NotifyExtension);
            return Err(Refusal::citing(RefusalKind::DayNotNamed { after: limit.last_day }, cites));
        }
        is_open |= extension.open;
    }
    with_clock(case, law, vec![Event::Extended { at: now, reasons, by, until: until.filter(|_| is_open) }])
}

fn approve(
    case: &Case,
    task: Uuid,
    parts: Vec<Part>,
    by: Actor,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    if case.has_question_open() {
        return Err(Refusal::plain(RefusalKind::QuestionOpen));
    }
    need::check(case, law)?;
    capacity::may_approve(case, &by, law)?;
    let approved = Event::Approved { at: now, by };
    if case.course() == Course::Gathered {
        if !case.is_for_self() && case.proven_by_staff == 0 {
            return Err(Refusal::plain(RefusalKind::MandateNotShown));
        }
        return match case.proven {
            0 => Err(Refusal::plain(RefusalKind::NothingProven)),
            _ => Ok(vec![approved]),
        };
    }
    Ok([vec![approved], deeds::tasks(case, task, parts)].concat())
}

fn finish_task(
    case: &Case,
    task: Uuid,
    partial: bool,
    result: TextRef,
    by: Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    // A task left over from before the case was opened again ends nothing: somebody approves it anew first.
    if case.reopened > 0 && case.stage == Stage::InReview {
        return Err(Refusal::plain(RefusalKind::NotNow));
    }
    let mut events = vec![Event::TaskDone { task, result: result.clone(), by, came: None, entry: None }];
    if !case.is_closed() {
        // Its result is the answer: that does not go while the person is still asked something.
        if case.has_question_open() {
            return Err(Refusal::plain(RefusalKind::QuestionOpen));
        }
        let outcome = match partial {
            true => Outcome::PartlyFulfilled { package: None },
            false => Outcome::Fulfilled { package: None },
        };
        events.push(closed(case, outcome, Some(result), by, now));
    }
    Ok(events)
}

pub(super) fn closed(
    case: &Case,
    outcome: Outcome,
    reason: Option<TextRef>,
    by: Actor,
    now: DateTime<Utc>,
) -> Event {
    let late = case.clock.as_ref().is_some_and(|clock| now >= clock.due.ends);
    Event::Closed { outcome, at: now, late, reason, by }
}

fn pass_on_ends(case: &Case, law: &LawBook) -> Result<Option<DateTime<Utc>>, Refusal> {
    let mut ends: Option<DateTime<Utc>> = None;
    for regime in case.regimes.iter().filter(|regime| law.has_duty(regime, &case.facts(), Duty::PassOn)) {
        let deadline = law.deadline(regime, Duty::PassOn, &case.facts())?;
        ends = Some(ends.map_or(deadline.safe_ends, |known| known.min(deadline.safe_ends)));
    }
    Ok(ends)
}
