//! Everything on one page before it goes; then the confirmation, with the date.

use super::answers::{Answers, Step};
use super::draft::Draft;
use super::form::steps;
use super::{Failure, Trouble};
use crate::app::App;
use crate::case::Case;
use crate::casework::{Keyed, NewFile, NewSubmission, Outcome, WrongEntry, open_submission};
use crate::keys::token_hash;
use crate::notices::right_words;
use crate::store;
use crate::web::due::{DueBlock, For, block};
use crate::web::forms::Checked;
use crate::web::page::{Frame, html, see_other};
use crate::web::visitor::Visitor;
use crate::words::Readers;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use askama::Template;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_check).service(send_request).service(show_done);
}

struct Row {
    slug: &'static str,
    label: String,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "portal/check.html")]
struct CheckPage {
    frame: Frame,
    rows: Vec<Row>,
}

/// The first question that is not answered well, if any.
fn first_open(app: &App, visitor: &Visitor, answers: &Answers) -> Option<Step> {
    let controllers: Vec<&str> =
        app.config.controllers.iter().map(|controller| controller.id.as_str()).collect();
    let languages = app.words.languages(Readers::People);
    let codes: Vec<&str> = languages.iter().map(|(code, _)| *code).collect();
    steps(app, answers)
        .into_iter()
        .find(|step| !answers.check(*step, &visitor.say, &controllers, &codes).is_empty())
}

#[get("/requests/check")]
async fn show_check(
    request: HttpRequest,
    visitor: Visitor,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let draft = Draft::need(&request, &app, &visitor).await?;
    if draft.submission.is_some() {
        return Ok(see_other("/requests/done"));
    }
    if let Some(step) = first_open(&app, &visitor, &draft.answers) {
        return Ok(see_other(&format!("/requests/new/{}?change", step.slug())));
    }
    let files = draft.file_names(&app).await.map_err(|error| visitor.store_trouble(&error))?;
    let rows = rows(&app, &visitor, &draft.answers, &files);
    Ok(html(StatusCode::OK, &CheckPage { frame: Frame::new(&visitor, visitor.say.t("check-title")), rows }))
}

fn rows(app: &App, visitor: &Visitor, answers: &Answers, files: &[(String, i64)]) -> Vec<Row> {
    let say = &visitor.say;
    let mut rows = Vec::new();
    let mut row = |step: Step, lines: Vec<String>| {
        let label = say.t(&format!("check-{}", step.slug()));
        rows.push(Row { slug: step.slug(), label, lines });
    };
    if app.config.controllers.len() > 1 {
        let name = app.config.controller(Some(&answers.controller)).map(|known| known.name.clone());
        row(Step::Organisation, name.into_iter().collect());
    }
    let mut rights: Vec<String> =
        answers.rights.iter().map(|right| say.t(&format!("right-{right}"))).collect();
    if answers.marketing {
        rights.push(say.t("right-objection-marketing"));
    }
    row(Step::Rights, rights);
    let mut who = vec![say.t(&format!("capacity-{}", answers.capacity))];
    who.extend(Some(answers.on_behalf_of.clone()).filter(|_| answers.capacity != "self"));
    row(Step::Who, who);
    if answers.asks(Step::Authority) {
        row(Step::Authority, vec![answers.authority.clone()]);
    }
    if answers.asks(Step::Child) {
        row(Step::Child, vec![answers.childs_age.clone()]);
        row(Step::Agree, vec![say.t(&format!("agree-{}", answers.others_agree))]);
    }
    row(Step::Where, vec![say.place(&answers.residence)]);
    let find = [&answers.name, &answers.email, &answers.phone, &answers.customer_id, &answers.postal_address];
    row(Step::Find, find.into_iter().filter(|text| !text.is_empty()).cloned().collect());
    if answers.asks(Step::Entries) {
        let line = |entry: WrongEntry| say.two("check-entry", "wrong", &entry.wrong, "right", &entry.right);
        row(Step::Entries, answers.wrong_entries().into_iter().map(line).collect());
    }
    let mut details: Vec<String> = answers.details.lines().map(str::to_owned).collect();
    details.extend(files.iter().map(|(name, _)| say.with("check-file", &[("name", name)])));
    if details.is_empty() {
        details.push(say.t("check-nothing"));
    }
    row(Step::Details, details);
    let reply = say.t(&format!("reply-{}", answers.reply_by));
    let mut how = vec![reply, say.t(&format!("language-{}", answers.locale))];
    how.extend(answers.wishes().names().map(|name| say.t(&format!("wish-{name}"))));
    row(Step::Reply, how);
    rows
}

#[post("/requests/check")]
async fn send_request(
    request: HttpRequest,
    visitor: Visitor,
    app: web::Data<App>,
    _form: Checked,
) -> Result<HttpResponse, Failure> {
    let mut draft = Draft::need(&request, &app, &visitor).await?;
    if draft.submission.is_some() {
        return Ok(see_other("/requests/done"));
    }
    if let Some(step) = first_open(&app, &visitor, &draft.answers) {
        return Ok(see_other(&format!("/requests/new/{}?change", step.slug())));
    }
    let broken = |error: &store::StoreError| visitor.store_trouble(error);
    super::limit(&app, &visitor, "submit", app.config.limits.submissions_per_hour).await?;
    let files = draft.files(&app).await.map_err(|error| broken(&error))?;
    let files = files.into_iter().map(|file| NewFile {
        name: file.name,
        media_type: file.media_type,
        bytes: file.bytes,
    });
    let answers = &draft.answers;
    let named = Some(answers.controller.as_str()).filter(|id| !id.is_empty());
    let controller = app.config.controller(named).ok_or_else(|| visitor.trouble(Trouble::NoDraft))?;
    let new = NewSubmission {
        controller: controller.clone(),
        channel: "portal",
        locale: answers.locale.clone(),
        residence: answers.residence.clone(),
        capacity: answers.capacity.clone(),
        reply_by: answers.reply_by.clone(),
        received_at: app.now(),
        wants: answers.wants(),
        regime: None,
        claims: answers.claims(),
        wrong_entries: answers.wrong_entries(),
        details: Some(answers.details.clone()).filter(|text| !text.is_empty()),
        files: files.collect(),
        wishes: answers.wishes(),
        entered_by: None,
        gpc: answers.gpc,
        // A second click, or a try after a lost answer, finds the first submission.
        keyed: Some(Keyed {
            key: token_hash(&format!("draft {}", draft.token)),
            body: [0; 32],
            answer: Box::new(|opened| opened.id.to_string()),
        }),
    };
    let outcome = open_submission(&app, new).await.map_err(|error| visitor.open_trouble(&error))?;
    draft.submission = match outcome {
        Outcome::First(opened) => Some(opened.id),
        Outcome::Again(id) => id.parse().ok(),
    };
    draft.drop_files(&app).await.map_err(|error| broken(&error))?;
    draft.save(&app).await.map_err(|error| broken(&error))?;
    Ok(see_other("/requests/done"))
}

struct DoneCase {
    right: String,
    reference: String,
    in_effect: bool,
    due: Option<DueBlock>,
}

#[derive(Template)]
#[template(path = "portal/done.html")]
struct DonePage {
    frame: Frame,
    reference: String,
    received: String,
    by_email: bool,
    waits_for_proof: bool,
    cases: Vec<DoneCase>,
    dpo: String,
}

#[get("/requests/done")]
async fn show_done(
    request: HttpRequest,
    visitor: Visitor,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let broken = |error: &store::StoreError| visitor.store_trouble(error);
    let draft = Draft::need(&request, &app, &visitor).await?;
    let Some(id) = draft.submission else { return Ok(see_other("/requests/check")) };
    let row = store::submissions::get(&app.db.read, id).await.map_err(|error| broken(&error))?;
    let Some(submission) = row else { return Err(visitor.trouble(Trouble::NoDraft)) };
    let cases = store::cases::of_submission(&app.db.read, id).await.map_err(|error| broken(&error))?;
    let cases: Vec<Case> =
        cases.iter().map(store::cases::from_row).collect::<Result<_, _>>().map_err(|error| broken(&error))?;
    let say = &visitor.say;
    let controller = app.config.controller(Some(&submission.controller));
    let zone = controller.map_or(chrono_tz::UTC, |controller| controller.timezone);
    let shown = cases
        .iter()
        .map(|case| DoneCase {
            right: right_words(say, case),
            reference: case.opened.reference.clone(),
            in_effect: case.is_closed(),
            due: block(say, case, app.now(), For::Person)
                .filter(|_| !case.is_closed())
                .map(|due| DueBlock { open: true, ..due }),
        })
        .collect();
    Ok(html(
        StatusCode::OK,
        &DonePage {
            frame: Frame::new(&visitor, say.t("done-title")),
            reference: submission.reference,
            received: say.moment(submission.received_at, zone),
            by_email: submission.reply_by == "email",
            waits_for_proof: cases.iter().any(|case| !case.is_closed())
                && submission.mailbox_proven_at.is_none(),
            cases: shown,
            dpo: controller.map(|controller| controller.dpo.email.clone()).unwrap_or_default(),
        },
    ))
}
