//! One case on one page: the date, what is possible now, who asks, and what happened.

use super::address::Section as AddressSection;
use super::corrections::Corrections;
use super::course::{Steps, steps};
use super::deed_form::{DeedForm, deed_form};
use super::deeds::{came_words, held_words, outcomes, task_words};
use super::facts::{Fact, claimed, facts};
use super::fees;
use super::notes::notes;
use super::pace::paced;
use super::staff::{Desk as Frame, Reader, in_scope, names};
use super::timeline::{Line, lines};
use super::twins::{Twin, twins};
use super::{Failure, Refused, Trouble};
use crate::access::{self, Staff, View};
use crate::app::App;
use crate::case::{
    Advice, Case, Command, CommandKind, Refusal, Stage, TaskKind, Wishes, check_sequence, law_grounds,
    possible, waits,
};
use crate::casework::{Desk, Way, history, holds_on, wishes_of};
use crate::keys::{IdentifierKind, Place};
use crate::notices::{category_name, right_name, source_name};
use crate::store;
use crate::web::due::{DueBlock, DutyLine, For, Why, block, duties};
use crate::web::forms::Form;
use crate::web::page::{Wrong, html};
use crate::web::visitor::Visitor;
use crate::web::wishes::{Wished, boxes};
use crate::words::{Speech, refusal_words};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, web};
use askama::Template;
use entity::cases;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_case).service(fetch_file);
}

struct Proven {
    kind: String,
    value: String,
    how: String,
}

struct Task {
    id: String,
    typed: String,
    again: bool,
    words: String,
    due: String,
    open: bool,
    /// Whether its form is open from the start: the first one, and the one that could not be acted on.
    unfolded: bool,
    /// Whether it is about a category, and needs what came of it.
    is_deed: bool,
    /// What can come of it: the value and the words of each.
    outcomes: Vec<(&'static str, String)>,
    /// Whether what was proven is what its source held, where data are to be changed.
    held: String,
    /// What came of it, once it is done.
    came: String,
    /// It is about reaching the person, and not about what they asked.
    reach: bool,
    /// It stands beside the answer: what it is for, as a message id.
    beside: Option<&'static str>,
    form: DeedForm,
    translate: bool,
    /// A letter is to be written in easy words.
    rewrite: bool,
    /// Whether its result would decide again what the reader decided before.
    not_theirs: bool,
}

struct File {
    id: String,
    name: String,
    kilobytes: i64,
}

struct Impossible {
    words: String,
    why: String,
    cites: Vec<String>,
}

struct Choice {
    value: String,
    words: String,
}

struct Action {
    kind: CommandKind,
    words: String,
    hint: String,
    label: String,
    open: bool,
    /// The move that brings the case on.
    first: bool,
}

/// The copy an erasure waits for.
struct Waiting {
    copy: String,
    until: String,
}

/// The moves, with what stands in the way beside the case itself.
fn with_siblings(
    may: Vec<(CommandKind, Result<(), Refusal>)>,
    case: &Case,
    others: &[Case],
    now: chrono::DateTime<chrono::Utc>,
) -> Vec<(CommandKind, Result<(), Refusal>)> {
    let approve = Command::Approve { task: uuid::Uuid::nil(), parts: Vec::new() };
    let waits = check_sequence(case, others, &approve, now);
    let one = |(kind, may): (CommandKind, Result<(), Refusal>)| match kind {
        CommandKind::Approve => (kind, may.and_then(|()| waits.clone())),
        _ => (kind, may),
    };
    may.into_iter().map(one).collect()
}

/// What was sent of an answer that goes in parts, and what is owed.
fn parts_words(app: &App, say: &Speech, case: &Case) -> Vec<String> {
    let sent = case.parts.sent.iter().map(|part| say.one("case-part-sent", "number", &part.ordinal));
    let owed = case.parts.rest.iter().map(|rest| {
        let category = category_name(say, &app.data_map, &rest.category);
        let source = source_name(say, &app.data_map, &rest.source);
        let date = say.date(rest.until);
        say.with("case-part-owed", &[("category", &category), ("source", &source), ("date", &date)])
    });
    sent.chain(owed).collect()
}

/// What a move would do.
pub(super) struct Shown {
    /// The date the case would then have, beside the one it has, in a sentence.
    pub date: String,
    /// The safe date it would then have.
    pub safe: String,
    /// How the date would come about.
    pub why: Why,
    /// Subject and text of the letter that would go.
    pub letter: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "desk/case.html")]
struct CasePage {
    desk: Frame,
    wrong: Vec<Wrong>,
    preview: Option<Shown>,
    /// A decision that can be taken back: what waits, and until when.
    waits: Option<String>,
    reference: String,
    submission: String,
    right: String,
    person: String,
    state: String,
    handler: String,
    version: u64,
    key: String,
    due: Option<DueBlock>,
    duties: Vec<DutyLine>,
    /// Whether an extension goes to a day that staff name.
    names_day: bool,
    corrections: Corrections,
    /// What the reader must know before they try anything.
    notes: Vec<String>,
    /// Grounds on which a fee may be asked.
    charges: Vec<Choice>,
    /// What a data protection officer can advise.
    advice: Vec<Choice>,
    /// What staff write down when they ask who somebody is.
    why_label: String,
    actions: Vec<Action>,
    impossible: Vec<Impossible>,
    grounds: Vec<Choice>,
    /// Grounds on which a category may be kept.
    keeping: Vec<Choice>,
    kinds: Vec<Choice>,
    typed: Typed,
    kept: Option<String>,
    /// How its right is answered, and what comes next.
    steps: Steps,
    facts: Vec<Fact>,
    claims: Vec<Fact>,
    proven: Vec<Proven>,
    details: Vec<String>,
    files: Vec<File>,
    tasks: Vec<Task>,
    siblings: Vec<(String, String, String)>,
    /// The reference of the answer it is about, for an appeal or a complaint.
    about: Option<String>,
    /// The case it goes on from, whose person stayed unknown; and the one that goes on from it.
    instead: Vec<(String, String)>,
    twins: Vec<Twin>,
    letters: Vec<super::letters::Row>,
    /// Proven addresses that a letter can be sent to.
    addresses: Vec<super::letters::Address>,
    wishes: Vec<Wished>,
    /// They asked for easy words.
    easy: bool,
    /// Letters to them go on paper.
    by_post: bool,
    /// What must be seen of for whom somebody asks.
    capacity: super::capacity::Section,
    /// Documents that show who is asking, and what came of them.
    documents: super::documents::Section,
    /// Where letters go, and another address somebody gave.
    address: AddressSection,
    today: String,
    timeline: Vec<Line>,
    /// For an erasure that waits for the copy.
    waiting: Option<Waiting>,
    /// What was sent of its answer, and what is owed.
    parts: Vec<String>,
    may_write: bool,
    has_package: bool,
    to_release: bool,
}

/// What was typed into a form that could not be acted on, so that nothing is lost.
#[derive(Default)]
pub(super) struct Typed {
    pub action: String,
    pub text: String,
    pub value: String,
    pub choice: String,
    pub laws: Vec<String>,
    pub day: String,
    pub time: String,
    pub until: String,
    pub came: String,
    pub entry: String,
    pub fields: Vec<String>,
    pub weighed: Vec<String>,
    pub amount: String,
    pub currency: String,
    pub partial: bool,
    pub why: String,
}

impl Typed {
    /// What a form held.
    pub fn of(action: &str, form: &Form) -> Self {
        let choice = ["ground", "into", "kind", "changed", "advice"].map(|field| form.get(field));
        let choice = choice.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
        Typed {
            action: action.to_owned(),
            text: form.get("text").to_owned(),
            value: form.get("value").to_owned(),
            choice: choice.to_owned(),
            laws: form.all("regime").into_iter().map(str::to_owned).collect(),
            day: form.get("received_on").to_owned(),
            time: form.get("received_time").to_owned(),
            until: form.get("until").to_owned(),
            came: form.get("came").to_owned(),
            entry: form.get("entry").to_owned(),
            fields: form.all("field").into_iter().map(str::to_owned).collect(),
            weighed: form.all("weighed").into_iter().map(str::to_owned).collect(),
            amount: form.get("amount").to_owned(),
            currency: form.get("currency").to_owned(),
            partial: form.get("partial") == "yes",
            why: form.get("why").to_owned(),
        }
    }

    fn text_of(&self, action: &str) -> &str {
        if self.action == action { &self.text } else { "" }
    }

    /// What was typed, where no form of the page can hold it any more.
    fn kept(&self, actions: &[Action], tasks: &[Task], may_write: bool) -> Option<String> {
        let held = actions.iter().any(|action| action.open)
            || may_write
                && (self.action == "message"
                    || tasks.iter().any(|task| task.open && task.again && !task.not_theirs));
        let lines = [self.value.as_str(), self.text.as_str(), self.why.as_str()]
            .into_iter()
            .filter(|text| !text.is_empty());
        let text = lines.collect::<Vec<_>>().join("\n");
        (!held && !text.is_empty()).then_some(text)
    }
}

/// What a page shows beside the case: a refusal with what was typed, or what a move would do.
#[derive(Default)]
pub(super) struct Beside {
    pub typed: Typed,
    pub refused: Option<Refused>,
    pub preview: Option<Shown>,
}

#[get("/desk/cases/{reference}")]
async fn show_case(
    visitor: Visitor,
    who: Reader,
    reference: web::Path<String>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let row = in_scope(&app, &visitor, &who.0, &reference).await?;
    render(&app, &visitor, &who.0, row, Beside::default()).await
}

/// The page. That somebody looked at it is recorded before it is shown.
pub(super) async fn render(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    row: cases::Model,
    beside: Beside,
) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let say = &visitor.say;
    let case = store::cases::from_row(&row).map_err(broken)?;
    access::record_view(app, staff, View::Case(case.id)).await.map_err(broken)?;
    let submission = store::submissions::get(&app.db.read, row.submission_id).await.map_err(broken)?;
    let submission = submission.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    // Shredded: the events are still there, the words are gone.
    let desk = Desk::open(app, &submission).ok();
    let names = names(app, visitor).await?;
    let entries = history(&app.db, desk.as_ref(), &row).await.map_err(broken)?;
    let claims = desk.as_ref().and_then(|desk| desk.claims(&submission).ok()).unwrap_or_default();
    let mut wrong = Vec::new();
    let mut status = StatusCode::OK;
    if let Some(refused) = &beside.refused {
        let (code, one) = refusal(visitor, &names, &case, refused);
        (status, wrong) = (code, vec![one]);
    }
    let zone = case.opened.zone;
    let law = app.law_of(&app.db.read, &case).await.map_err(broken)?;
    let siblings = store::cases::of_submission(&app.db.read, submission.id).await.map_err(broken)?;
    let others = siblings.iter().filter(|other| other.id != row.id).map(store::cases::from_row);
    let others = others.collect::<Result<Vec<_>, _>>().map_err(broken)?;
    let may = possible(&case, &staff.actor(), &law, app.now());
    let may = with_siblings(may, &case, &others, app.now());
    let waiting = waits(&case, &others, app.now()).map(|(copy, until)| Waiting {
        copy: copy.opened.reference.clone(),
        until: super::tasks::last_day(say, zone, until),
    });
    let typed = &beside.typed;
    let twins = match &desk {
        Some(desk) => twins(app, visitor, staff, desk, &case).await?,
        None => Vec::new(),
    };
    let actions: Vec<Action> = may
        .iter()
        // The answer is released where it is looked at.
        .filter(|(kind, may)| may.is_ok() && !matches!(kind, CommandKind::Release | CommandKind::ReleasePart))
        .filter(|(kind, _)| *kind != CommandKind::MergeInto || !twins.is_empty())
        .map(|(kind, _)| Action {
            kind: *kind,
            words: say.t(&format!("action-{}", kind.as_str())),
            hint: say.t(&format!("action-hint-{}", kind.as_str())),
            label: say.t(&format!("action-text-{}", kind.as_str())),
            open: typed.action == kind.as_str(),
            first: matches!(kind, CommandKind::Approve | CommandKind::Conclude | CommandKind::AnswerInquiry),
        })
        .collect();
    // One that changes no data need not hear that whose they are was not asked.
    let concerns = |kind: &CommandKind| {
        kind.concerns(&case) && (case.has_data_to_change() || *kind != CommandKind::CheckHeld)
    };
    let impossible = may.iter().filter(|(kind, _)| concerns(kind)).filter_map(|(kind, may)| {
        let refusal = may.as_ref().err()?;
        let (why, cites) = refusal_words(say, refusal);
        Some(Impossible { words: say.t(&format!("action-{}", kind.as_str())), why, cites })
    });
    let mut files = Vec::new();
    let mut details = Vec::new();
    let (mut letters, mut addresses) = (Vec::new(), Vec::new());
    let mut wishes = Wishes::default();
    let mut proven = Vec::new();
    if let Some(desk) = &desk {
        wishes = wishes_of(&app.db.read, desk, &submission).await.map_err(broken)?;
        for file in store::files::attachments(&app.db.read, submission.id).await.map_err(broken)? {
            let name = desk.file_name(&file).unwrap_or_default();
            files.push(File { id: file.id.to_string(), name, kilobytes: file.size / 1024 + 1 });
        }
        for text in store::submissions::texts(&app.db.read, submission.id).await.map_err(broken)? {
            if text.kind == "details" {
                details.extend(desk.read_text(&text));
            }
        }
        letters = super::letters::rows(app, visitor, desk, &case).await.map_err(broken)?;
        addresses = super::letters::addresses(app, desk, submission.id).await.map_err(broken)?;
        for known in store::submissions::proven(&app.db.read, submission.id).await.map_err(broken)? {
            let place = Place { table: "proven_identifier", column: "value", row: known.id };
            let by = known.by.and_then(|id| names.get(&id)).cloned().unwrap_or_default();
            proven.push(Proven {
                kind: say.t(&format!("identifier-{}", known.kind)),
                value: desk.key.open_str(place, &known.value).unwrap_or_default(),
                how: say.one(&format!("proven-{}", known.method), "name", &by),
            });
        }
    }
    let tasks = store::tasks::of_case(&app.db.read, case.id).await.map_err(broken)?;
    let held = match case.is_closed() {
        true => Vec::new(),
        false => holds_on(app, &case).await.map_err(broken)?,
    };
    let texts = store::submissions::texts(&app.db.read, submission.id).await.map_err(broken)?;
    let tasks = tasks.into_iter().map(|task| Task {
        form: deed_form(app, say, &law, &case, task.id, (&held, desk.as_ref(), &texts)),
        id: task.id.to_string(),
        typed: typed.text_of(&format!("task-{}", task.id)).to_owned(),
        again: typed.action == format!("task-{}", task.id),
        words: task_words(say, &app.data_map, &case, &task),
        unfolded: false,
        is_deed: case.deeds.iter().any(|deed| deed.task == task.id),
        outcomes: outcomes(say, &case, task.id),
        held: held_words(say, &case, task.id),
        came: came_words(say, &app.data_map, &case, task.id),
        due: task.due_ends.map(|end| super::tasks::last_day(say, zone, end)).unwrap_or_default(),
        open: task.state == "open" && (!case.is_closed() || super::tasks::outlives_the_case(&task.kind)),
        reach: [TaskKind::Reach, TaskKind::Rewrite, TaskKind::Address]
            .iter()
            .any(|kind| kind.as_str() == task.kind),
        beside: match case.beside.iter().find(|(open, _)| *open == task.id) {
            Some((_, TaskKind::Send)) => Some("task-send-hint"),
            Some(_) => Some("task-hold-hint"),
            None => None,
        },
        translate: task.kind == TaskKind::Translate.as_str(),
        rewrite: task.kind == TaskKind::Rewrite.as_str(),
        not_theirs: !case.is_closed()
            && case.was_decided_by(staff.id)
            && case.open_tasks.contains(&task.id)
            && case.deeds.iter().all(|deed| deed.task != task.id),
    });
    let mut tasks: Vec<Task> = tasks.collect();
    let again = tasks.iter().position(|task| task.open && task.again);
    if let Some(at) = again.or_else(|| tasks.iter().position(|task| task.open)) {
        tasks[at].unfolded = true;
    }
    let siblings = siblings.into_iter().filter(|other| other.id != row.id).map(|other| {
        let right = say.t(&format!("right-short-{}", other.right));
        (other.reference, right, say.t(&format!("state-{}", other.state)))
    });
    let grounds = law_grounds(&case, &law, |ground| ground.may_refuse());
    let keeping = law_grounds(&case, &law, |ground| ground.may_withhold());
    let title = format!("{} {}", row.reference, right_name(say, &case));
    let identifiers =
        [IdentifierKind::Email, IdentifierKind::Phone, IdentifierKind::CustomerId, IdentifierKind::Account];
    let page = CasePage {
        desk: Frame::of(app, visitor, staff, "queue", title).await?,
        kept: typed.kept(&actions, &tasks, staff.role.may_decide()),
        wrong,
        preview: beside.preview,
        waits: super::take_back::waiting(say, &case, app.now()),
        reference: row.reference.clone(),
        submission: submission.reference.clone(),
        right: right_name(say, &case),
        person: claims.name.clone().or(claims.email.clone()).unwrap_or_else(|| say.t("case-nobody")),
        state: say.t(&format!("state-{}", case.state())),
        handler: case
            .handler
            .and_then(|id| names.get(&id))
            .cloned()
            .unwrap_or_else(|| say.t("case-no-handler")),
        version: case.version,
        key: app.random.token(),
        due: block(say, &case, app.now(), For::Staff).map(|due| paced(app, say, &case, &entries, due)),
        duties: duties(say, &case, app.now(), &law),
        names_day: case
            .regimes
            .iter()
            .any(|regime| law.extension(regime, &case.facts()).is_some_and(|extension| extension.open)),
        why_label: super::identity::why_label(say, &case, &law),
        corrections: Corrections::of(&law, say, &case, &beside.typed),
        notes: notes(say, &case, staff, &names),
        charges: law_grounds(&case, &law, |ground| ground.may_charge())
            .into_iter()
            .map(|id| Choice { words: say.t(&format!("ground-{id}")), value: id })
            .collect(),
        advice: Advice::ALL
            .iter()
            .map(|advice| Choice {
                value: advice.as_str().to_owned(),
                words: say.t(&format!("advice-{}", advice.as_str())),
            })
            .collect(),
        actions,
        impossible: impossible.collect(),
        keeping: keeping
            .into_iter()
            .map(|id| Choice { words: say.t(&format!("ground-{id}")), value: id })
            .collect(),
        grounds: grounds
            .into_iter()
            .map(|id| Choice { words: say.t(&format!("ground-{id}")), value: id })
            .collect(),
        kinds: identifiers
            .iter()
            .map(|kind| Choice {
                value: kind.as_str().to_owned(),
                words: say.t(&format!("identifier-{kind}")),
            })
            .collect(),
        typed: beside.typed,
        steps: steps(say, &case),
        facts: facts(app, &law, say, &case, &submission)
            .into_iter()
            .chain(fees::before(app, visitor, desk.as_ref(), &case, &law).await?)
            .collect(),
        claims: claimed(say, &claims),
        proven,
        details,
        files,
        tasks,
        siblings: siblings.collect(),
        instead: case
            .opened
            .instead_of
            .iter()
            .map(|from| (say.t("case-instead-of"), from.reference.clone()))
            .chain(case.continued.iter().map(|next| (say.t("case-continued"), next.reference.clone())))
            .collect(),
        about: case.opened.about.as_ref().map(|about| about.reference.clone()),
        twins,
        letters,
        addresses,
        wishes: boxes(say, wishes),
        easy: wishes.easy_read,
        by_post: Way::of(&claims, wishes) == Way::Post,
        capacity: super::capacity::Section::of(say, &case),
        documents: super::documents::Section::of(app, visitor, &names, &case).await?,
        address: AddressSection::of(app, visitor, desk.as_ref(), &case, &submission).await?,
        today: app.now().with_timezone(&zone).date_naive().to_string(),
        waiting,
        parts: parts_words(app, say, &case),
        timeline: lines(say, zone, &app.data_map, &entries, &names),
        to_release: matches!(case.stage, Stage::AwaitingApproval { .. }) && case.deeds.is_empty(),
        may_write: staff.role.may_decide(),
        has_package: !store::items::of_case(&app.db.read, case.id).await.map_err(broken)?.is_empty(),
    };
    Ok(html(status, &page))
}

fn refusal(
    visitor: &Visitor,
    names: &std::collections::HashMap<uuid::Uuid, String>,
    case: &Case,
    refused: &Refused,
) -> (StatusCode, Wrong) {
    let say = &visitor.say;
    match refused {
        Refused::Lawfully(refusal) => {
            let (why, cites) = refusal_words(say, refusal);
            let message = if cites.is_empty() { why } else { format!("{why} ({})", cites.join("; ")) };
            (StatusCode::CONFLICT, Wrong { field: "decide", message })
        }
        Refused::Stale { by, at } => {
            let name = by.and_then(|id| names.get(&id).cloned()).unwrap_or_else(|| say.t("who-somebody"));
            let message = say.two("case-stale", "name", &name, "moment", &say.moment(*at, case.opened.zone));
            (StatusCode::CONFLICT, Wrong { field: "decide", message })
        }
        Refused::Missing(field, id) => {
            (StatusCode::UNPROCESSABLE_ENTITY, Wrong { field, message: say.t(id) })
        }
    }
}

/// A file somebody sent, as a download: never shown inside our pages.
#[get("/desk/cases/{reference}/files/{id}")]
async fn fetch_file(
    visitor: Visitor,
    who: Reader,
    path: web::Path<(String, uuid::Uuid)>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let row = in_scope(&app, &visitor, &who.0, &path.0).await?;
    let attachments = store::files::attachments(&app.db.read, row.submission_id).await.map_err(broken)?;
    let file = attachments
        .into_iter()
        .find(|file| file.id == path.1)
        .ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    let submission = store::submissions::get(&app.db.read, row.submission_id).await.map_err(broken)?;
    let submission = submission.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    let desk = Desk::open(&app, &submission).map_err(|_| visitor.failed(Trouble::Shredded))?;
    let chunks = store::files::chunks(&app.db.read, file.id).await.map_err(broken)?;
    let (name, bytes) = desk.read_file(&file, &chunks).map_err(|_| visitor.failed(Trouble::Internal))?;
    access::record_view(&app, &who.0, View::File(file.id)).await.map_err(broken)?;
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '_' }).collect();
    Ok(HttpResponse::Ok()
        .content_type("application/octet-stream")
        .insert_header(("content-disposition", format!("attachment; filename=\"{plain}\"")))
        .body(bytes))
}
