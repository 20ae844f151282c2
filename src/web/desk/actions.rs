//! The moves of staff. Each is one command through the door; what the law forbids comes back with the provision.

use super::case_page::{Beside, Typed, render};
use super::corrections;
use super::deeds::{came, entry};
use super::fees::{self, Counted, counted};
use super::package::rest;
use super::preview::preview;
use super::staff::{Handler, in_scope};
use super::twins::suggested;
use super::{Failure, Refused, Trouble};
use crate::access::Staff;
use crate::app::App;
use crate::case::{Advice, Case, Command, CommandKind, FeeAsked, Other, Proof, Question, Reviewed, decide};
use crate::casework::{Desk, Prose, Side, Target, Way, Wish, apply, identify, parts_of, wishes_of};
use crate::keys::{IdentifierKind, token_hash};
use crate::law::{LawBook, StopKind};
use crate::notices::Manner;
use crate::store;
use crate::web::forms::{Checked, Form};
use crate::web::page::see_other;
use crate::web::visitor::Visitor;
use actix_web::{HttpResponse, post, web};
use entity::cases;

/// Letters a text of staff may have.
pub(super) const MOST_TEXT: usize = 20_000;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(send_message).service(finish_task).service(move_case);
}

#[post("/desk/cases/{reference}/{action}")]
async fn move_case(
    visitor: Visitor,
    who: Handler,
    path: web::Path<(String, String)>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (reference, action) = path.into_inner();
    let kind = CommandKind::ALL.into_iter().find(|kind| kind.as_str() == action);
    let kind = kind.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    let Handler(staff) = who;
    let row = in_scope(&app, &visitor, &staff, &reference).await?;
    let desk = open(&app, &visitor, &row).await?;
    let form = form.0;
    let case = store::cases::from_row(&row).map_err(|error| visitor.store_failed(&error))?;
    let others = match kind {
        CommandKind::MergeInto => suggested(&app, &visitor, &staff, &desk, &case).await?,
        _ => Vec::new(),
    };
    let law = app.law_of(&app.db.read, &case).await.map_err(|error| visitor.store_failed(&error))?;
    let counted = match kind {
        CommandKind::AskFee | CommandKind::Refuse => counted(&app, &visitor, &desk, &case, &form).await?,
        _ => Counted::default(),
    };
    let known = Known { law: &law, others, counted };
    let asked = match command(&app, &desk, &case, &staff, kind, &form, known) {
        Ok(asked) => asked,
        Err(missing) => return again(&app, &visitor, &staff, row, &action, &form, missing).await,
    };
    if form.get("preview") == "yes" {
        return show_preview(&app, &visitor, &staff, row, &case, &action, &form, asked.command).await;
    }
    apply_wish(&app, &visitor, &staff, row, &action, &form, asked).await
}

/// A command with the rows that belong to it.
pub(super) struct Asked {
    command: Command,
    sides: Vec<Side>,
}

impl Asked {
    /// A command alone.
    pub(super) fn plain(command: Command) -> Self {
        Asked { command, sides: Vec::new() }
    }
}

pub(super) async fn open(app: &App, visitor: &Visitor, row: &cases::Model) -> Result<Desk, Failure> {
    let found = store::submissions::get(&app.db.read, row.submission_id).await;
    let found = found.map_err(|error| visitor.store_failed(&error))?;
    let submission = found.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    Desk::open(app, &submission).map_err(|_| visitor.failed(Trouble::Shredded))
}

/// What must be known beside a form to understand it.
struct Known<'a> {
    /// The law of the case.
    law: &'a LawBook,
    /// The cases it may be merged into.
    others: Vec<Other>,
    /// The answers the person had before.
    counted: Counted,
}

/// What a form asks for, or what is missing in it.
fn command(
    app: &App,
    desk: &Desk,
    case: &Case,
    staff: &Staff,
    kind: CommandKind,
    form: &Form,
    known: Known<'_>,
) -> Result<Asked, Refused> {
    let plain = |command| Ok(Asked::plain(command));
    let reason = || text(app, desk, Some(case.id), staff, "reason", form);
    let written = |command: &dyn Fn(Prose) -> Command| {
        let prose = reason()?;
        Ok(Asked { command: command(prose.clone()), sides: vec![Side::Text(prose.row)] })
    };
    match kind {
        CommandKind::TakeUp => plain(Command::TakeUp),
        CommandKind::Approve => plain(Command::Approve { task: app.id(), parts: parts_of(app, case) }),
        CommandKind::Conclude => written(&|prose| Command::Conclude { text: prose.refers }),
        CommandKind::GatherAgain => plain(Command::GatherAgain),
        CommandKind::CheckHeld => plain(Command::CheckHeld),
        CommandKind::Release => plain(Command::Release),
        CommandKind::ReleasePart => plain(Command::ReleasePart { rest: rest(app, case, form)? }),
        CommandKind::AnswerIdentity => plain(Command::Answer { stop: StopKind::Identity }),
        CommandKind::AnswerClarification => plain(Command::Answer { stop: StopKind::Clarification }),
        CommandKind::AskIdentity => {
            let (command, sides) = super::identity::question(app, desk, case, staff, known.law, form)?;
            Ok(Asked { command, sides })
        }
        CommandKind::AskClarification => {
            written(&|prose| Command::Ask { stop: Question::Clarification, question: prose.refers })
        }
        CommandKind::CorrectRegimes => written(&|prose| Command::CorrectRegimes {
            regimes: corrections::laws(form),
            reason: prose.refers,
        }),
        CommandKind::CorrectReceipt => {
            let received_at = corrections::receipt(form, case, app.now())?;
            written(&|prose| Command::CorrectReceipt { received_at, reason: prose.refers })
        }
        CommandKind::AnnounceLifting => written(&|prose| Command::AnnounceLifting { reason: prose.refers }),
        CommandKind::Forward => written(&|prose| Command::Forward { text: prose.refers }),
        CommandKind::LiftRestriction => plain(Command::LiftRestriction),
        CommandKind::AnswerInquiry => written(&|prose| Command::AnswerInquiry { text: prose.refers }),
        CommandKind::HearView => written(&|prose| Command::HearView { text: prose.refers }),
        CommandKind::AddToAnswer => written(&|prose| Command::AddToAnswer { text: prose.refers }),
        CommandKind::SendOn => {
            let task = app.id();
            written(&|prose| Command::SendOn { task, to: prose.refers })
        }
        CommandKind::ReviewDecision => {
            let changed = match form.get("changed") {
                "yes" => true,
                "no" => false,
                _ => return Err(Refused::Missing("changed", "wrong-no-outcome")),
            };
            let independent = form.get("independent") == "yes";
            written(&|prose| {
                Command::ReviewDecision(Reviewed { changed, independent, reasons: prose.refers })
            })
        }
        CommandKind::UndoIdentity => {
            written(&|prose| Command::UndoQuestion { stop: StopKind::Identity, reason: prose.refers })
        }
        CommandKind::UndoClarification => {
            written(&|prose| Command::UndoQuestion { stop: StopKind::Clarification, reason: prose.refers })
        }
        CommandKind::UndoExtension => written(&|prose| Command::UndoExtension { reason: prose.refers }),
        CommandKind::AskFee => {
            let ground = form.get("ground").to_owned();
            if ground.is_empty() {
                return Err(Refused::Missing("fee_ground", "wrong-no-ground"));
            }
            let fee = fees::fee(form)?;
            let prose = reason()?;
            let asked = FeeAsked { fee, ground, answers: known.counted.answers, reasoning: prose.refers };
            Ok(Asked { command: Command::AskFee(asked), sides: vec![Side::Text(prose.row)] })
        }
        CommandKind::AnswerFee => plain(Command::Answer { stop: StopKind::Fee }),
        CommandKind::UndoFee => {
            written(&|prose| Command::UndoQuestion { stop: StopKind::Fee, reason: prose.refers })
        }
        CommandKind::SendBack => written(&|prose| Command::SendBack { reason: prose.refers }),
        CommandKind::Advise => {
            let advice = Advice::ALL.into_iter().find(|advice| advice.as_str() == form.get("advice"));
            let advice = advice.ok_or(Refused::Missing("advice", "wrong-no-advice"))?;
            written(&|prose| Command::Advise { advice, text: prose.refers })
        }
        CommandKind::Dissent => written(&|prose| Command::Dissent { reason: prose.refers }),
        CommandKind::AcceptRisk => written(&|prose| Command::AcceptRisk { reason: prose.refers }),
        CommandKind::Reopen => written(&|prose| Command::Reopen { reason: prose.refers }),
        CommandKind::MergeInto => {
            let into = form.get("into");
            let other = known.others.into_iter().find(|other| other.case.opened.reference == into);
            let other = Box::new(other.ok_or(Refused::Missing("into", "wrong-no-case"))?);
            written(&|prose| Command::MergeInto { other: other.clone(), reason: prose.refers })
        }
        CommandKind::Extend => {
            let named = form.get("until");
            let until = match named.parse() {
                Ok(day) => Some(day),
                Err(_) if named.is_empty() => None,
                Err(_) => return Err(Refused::Missing("until", "wrong-day")),
            };
            let prose = reason()?;
            let command = Command::Extend { reasons: prose.refers, until };
            Ok(Asked { command, sides: vec![Side::Text(prose.row)] })
        }
        CommandKind::EndUnverified => {
            let (next, reference) = (app.id(), app.random.reference());
            written(&|prose| Command::EndUnverified {
                reason: prose.refers,
                next,
                reference: reference.clone(),
            })
        }
        CommandKind::Refuse => {
            let ground = form.get("ground").to_owned();
            if ground.is_empty() {
                return Err(Refused::Missing("ground", "wrong-no-ground"));
            }
            let prose = reason()?;
            let (reason, answers) = (prose.refers, known.counted.answers);
            let command = match known.counted.decides {
                true => Command::RefuseFurther { ground, answers, reason },
                false => Command::Refuse { ground, reason },
            };
            Ok(Asked { command, sides: vec![Side::Text(prose.row)] })
        }
        CommandKind::ProveIdentifier => {
            let kind: IdentifierKind =
                form.get("kind").parse().map_err(|_| Refused::Missing("kind", "wrong-no-kind"))?;
            let missing = Refused::Missing("value", "wrong-no-value");
            let proven = identify(app, desk, kind, form.get("value"), staff.id).ok_or(missing)?;
            let prose = reason()?;
            let command = Command::ProveIdentifier {
                kind: kind.as_str().to_owned(),
                proof: Proof::Staff,
                commitment: proven.commitment,
                reason: Some(prose.refers.clone()),
            };
            let known = entity::proven_identifier::Model { reason: Some(prose.refers.id), ..proven.row };
            let indexed = proven.index.map(Side::Indexed);
            let sides = [Side::Text(prose.row), Side::Proven(known)].into_iter().chain(indexed);
            Ok(Asked { command, sides: sides.collect() })
        }
    }
}

pub(super) fn text(
    app: &App,
    desk: &Desk,
    case: Option<uuid::Uuid>,
    staff: &Staff,
    kind: &'static str,
    form: &Form,
) -> Result<Prose, Refused> {
    sealed(app, desk, case, staff, kind, form, "text")
}

/// A text of a form, from this field of it.
pub(super) fn sealed(
    app: &App,
    desk: &Desk,
    case: Option<uuid::Uuid>,
    staff: &Staff,
    kind: &'static str,
    form: &Form,
    field: &'static str,
) -> Result<Prose, Refused> {
    let typed = form.get(field);
    match typed.chars().count() {
        _ if form.too_long => Err(Refused::Missing(field, "wrong-details-long")),
        0 => Err(Refused::Missing(field, "wrong-no-text")),
        1..=MOST_TEXT => Ok(desk.seal_text(app, case, kind, staff.id.to_string(), typed)),
        _ => Err(Refused::Missing(field, "wrong-details-long")),
    }
}

pub(super) async fn apply_wish(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    row: cases::Model,
    action: &str,
    form: &Form,
    asked: Asked,
) -> Result<HttpResponse, Failure> {
    let wish = Wish {
        command: asked.command,
        sides: asked.sides,
        version: form.get("version").parse().ok(),
        key: key(staff, &row, action, form),
    };
    match apply(app, Target::of(&row), &staff.actor(), wish).await {
        Ok(_) => Ok(see_other(&format!("/desk/cases/{}", row.reference))),
        Err(error) => {
            let refused = visitor.apply_failed(error)?;
            let fresh = in_scope(app, visitor, staff, &row.reference).await?;
            again(app, visitor, staff, fresh, action, form, refused).await
        }
    }
}

/// A second click of the same form finds the first answer. Another form of the same page, or the same one with other
/// words, is another wish: it must never be taken for a repeat and dropped.
pub(super) fn key(staff: &Staff, row: &cases::Model, action: &str, form: &Form) -> Option<[u8; 32]> {
    let filled_in = !form.get("key").is_empty();
    filled_in.then(|| token_hash(&format!("desk {} {} {action}\0{}", staff.id, row.id, form.content())))
}

pub(super) async fn again(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    row: cases::Model,
    action: &str,
    form: &Form,
    refused: Refused,
) -> Result<HttpResponse, Failure> {
    let beside = Beside { typed: Typed::of(action, form), refused: Some(refused), preview: None };
    render(app, visitor, staff, row, beside).await
}

#[allow(clippy::too_many_arguments, reason = "what a page needs, and the move it shows")]
async fn show_preview(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    row: cases::Model,
    case: &Case,
    action: &str,
    form: &Form,
    command: Command,
) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let submission = store::submissions::get(&app.db.read, row.submission_id).await.map_err(broken)?;
    let submission = submission.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    let law = app.law_of(&app.db.read, case).await.map_err(broken)?;
    let desk = Desk::open(app, &submission).map_err(|_| visitor.failed(Trouble::Shredded))?;
    let claims = desk.claims(&submission).map_err(|_| visitor.failed(Trouble::Internal))?;
    let wishes = wishes_of(&app.db.read, &desk, &submission).await.map_err(broken)?;
    let manner = Manner { on_paper: Way::of(&claims, wishes) == Way::Post, easy: wishes.easy_read };
    match decide(case, &staff.actor(), command, &law, app.now()) {
        Ok(events) => {
            let shown =
                preview(app, &visitor.say, &law, case, &events, form.get("text"), &submission, manner).await;
            let preview = shown.map_err(broken)?;
            let beside = Beside { typed: Typed::of(action, form), refused: None, preview };
            render(app, visitor, staff, row, beside).await
        }
        Err(refusal) => again(app, visitor, staff, row, action, form, Refused::Lawfully(refusal)).await,
    }
}

#[post("/desk/cases/{reference}/message")]
async fn send_message(
    visitor: Visitor,
    who: Handler,
    reference: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let row = in_scope(&app, &visitor, &staff, &reference).await?;
    let desk = open(&app, &visitor, &row).await?;
    let asked = match text(&app, &desk, Some(row.id), &staff, "message", &form) {
        Ok(prose) => {
            Asked { command: Command::SendMessage { text: prose.refers }, sides: vec![Side::Text(prose.row)] }
        }
        Err(missing) => return again(&app, &visitor, &staff, row, "message", &form, missing).await,
    };
    if form.get("preview") == "yes" {
        let case = store::cases::from_row(&row).map_err(|error| visitor.store_failed(&error))?;
        return show_preview(&app, &visitor, &staff, row, &case, "message", &form, asked.command).await;
    }
    apply_wish(&app, &visitor, &staff, row, "message", &form, asked).await
}

#[post("/desk/cases/{reference}/tasks/{task}")]
async fn finish_task(
    visitor: Visitor,
    who: Handler,
    path: web::Path<(String, uuid::Uuid)>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let (reference, task) = path.into_inner();
    let row = in_scope(&app, &visitor, &staff, &reference).await?;
    let desk = open(&app, &visitor, &row).await?;
    let action = format!("task-{task}");
    let asked = match text(&app, &desk, Some(row.id), &staff, "result", &form) {
        Ok(prose) => {
            let result = prose.refers.clone();
            let done = Side::TaskDone { task, by: staff.id, result: result.id };
            let partial = form.get("partial") == "yes";
            let case = store::cases::from_row(&row).map_err(|error| visitor.store_failed(&error))?;
            let came = match came(&app, &case, task, &form) {
                Ok(came) => came,
                Err(missing) => return again(&app, &visitor, &staff, row, &action, &form, missing).await,
            };
            let entry = entry(&app, &form);
            Asked {
                command: Command::FinishTask { task, partial, result, came, entry, next: app.id() },
                sides: vec![Side::Text(prose.row), done],
            }
        }
        Err(missing) => return again(&app, &visitor, &staff, row, &action, &form, missing).await,
    };
    if form.get("preview") == "yes" {
        let case = store::cases::from_row(&row).map_err(|error| visitor.store_failed(&error))?;
        return show_preview(&app, &visitor, &staff, row, &case, &action, &form, asked.command).await;
    }
    apply_wish(&app, &visitor, &staff, row, &action, &form, asked).await
}
