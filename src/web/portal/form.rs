//! The form, one question a page. Every page works without a script; nothing typed is lost on an error.

use super::answers::{AGREE, Answers, CAPACITIES, ENTRIES, MARKETING, REPLIES, Step, WISHES};
use super::draft::{Draft, DraftFile, HOURS};
use super::{Failure, Trouble};
use crate::app::App;
use crate::casework::WrongEntry;
use crate::law::Right;
use crate::store::{StoreError, loggable};
use crate::web::again::ShowsForm;
use crate::web::cookies;
use crate::web::forms::{Checked, Form};
use crate::web::page::{Frame, Wrong, html, see_other};
use crate::web::uploads::{self, Sniffed};
use crate::web::visitor::Visitor;
use crate::words::Readers;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use askama::Template;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(first_step).service(show_step).service(take_answer);
}

/// The rights a person chooses from, in plain verbs; the others come by the API or are chosen by staff.
const OFFERED: [Right; 15] = [
    Right::Access,
    Right::AccessCategories,
    Right::Rectification,
    Right::Erasure,
    Right::Portability,
    Right::Restriction,
    Right::Objection,
    Right::WithdrawConsent,
    Right::Recipients,
    Right::AutomatedDecisionReview,
    Right::AutomatedDecisionAccess,
    Right::AutomatedDecisionOptOut,
    Right::OptOut,
    Right::LimitSensitive,
    Right::Inquiry,
];
struct Choice {
    value: String,
    words: String,
    chosen: bool,
}

/// One page for every question: the template shows what belongs to the step.
#[derive(Template)]
#[template(path = "portal/step.html")]
struct StepPage {
    frame: Frame,
    slug: &'static str,
    back: String,
    changing: bool,
    question: String,
    hint: String,
    wrong: Vec<Wrong>,
    answers: Answers,
    choices: Vec<Choice>,
    languages: Vec<Choice>,
    /// How letters can be written differently.
    wishes: Vec<Choice>,
    files: Vec<(String, i64)>,
    entries: Vec<EntryFields>,
}

/// Fields for what is wrong and what is right, with what was typed.
struct EntryFields {
    number: usize,
    wrong: &'static str,
    right: &'static str,
    typed: WrongEntry,
}

impl StepPage {
    /// Name of the radio buttons.
    fn group(&self) -> &'static str {
        match self.slug {
            "who" => "capacity",
            "agree" => "others_agree",
            _ => "controller",
        }
    }

    fn is(&self, slug: &str) -> bool {
        self.slug == slug
    }

    fn invalid(&self, field: &str) -> bool {
        self.wrong.iter().any(|wrong| wrong.field == field)
    }
}

/// The questions that are asked: which organisation, only where there are several; what belongs to for whom they ask; and
/// what is wrong, only where a correction is asked for.
pub(super) fn steps(app: &App, answers: &Answers) -> Vec<Step> {
    let several = app.config.controllers.len() > 1;
    let asked = |step: &Step| (several || *step != Step::Organisation) && answers.asks(*step);
    Step::ALL.into_iter().filter(asked).collect()
}

/// The first of them, whatever was answered.
fn first(app: &App) -> Step {
    steps(app, &Answers::default())[0]
}

#[get("/requests/new")]
async fn first_step(app: web::Data<App>) -> HttpResponse {
    see_other(&format!("/requests/new/{}", first(&app).slug()))
}

fn step_of(app: &App, visitor: &Visitor, slug: &str) -> Result<Step, Failure> {
    let several = app.config.controllers.len() > 1;
    let known = Step::of(slug).filter(|step| several || *step != Step::Organisation);
    known.ok_or_else(|| visitor.trouble(Trouble::NotFound))
}

#[get("/requests/new/{step}")]
async fn show_step(
    request: HttpRequest,
    visitor: Visitor,
    slug: web::Path<String>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let step = step_of(&app, &visitor, &slug)?;
    let draft = Draft::find(&request, &app, &visitor).await?;
    let sent = draft.as_ref().is_some_and(|draft| draft.submission.is_some());
    if sent && step != first(&app) {
        return Ok(see_other("/requests/done"));
    }
    let draft = draft.filter(|_| !sent);
    if draft.is_none() && step != first(&app) {
        return Err(visitor.trouble(Trouble::NoDraft));
    }
    let files = match (&draft, step) {
        (Some(draft), Step::Details) => {
            draft.file_names(&app).await.map_err(|error| visitor.store_trouble(&error))?
        }
        _ => Vec::new(),
    };
    let answers = draft.map(|draft| draft.answers).unwrap_or_default();
    let changing = request.query_string().contains("change");
    Ok(render(&app, &visitor, step, changing, StatusCode::OK, answers, Vec::new(), files))
}

#[post("/requests/new/{step}")]
async fn take_answer(
    request: HttpRequest,
    visitor: Visitor,
    slug: web::Path<String>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let step = step_of(&app, &visitor, &slug)?;
    let Checked(mut form) = form;
    let changing = form.get("change") == "yes";
    let found = Draft::find(&request, &app, &visitor).await;
    let mut draft = match found {
        Ok(Some(draft)) if draft.submission.is_none() => draft,
        Ok(Some(_)) if step != first(&app) => return Ok(see_other("/requests/done")),
        Ok(None) if step != first(&app) => return begin_anew(&app, &visitor, step, &form).await,
        Ok(_) => Draft::new(&app),
        // The database is gone: show what was typed again, and let it be sent again.
        Err(_) => {
            let mut answers = Answers::default();
            answers.take(step, &form);
            return Ok(again_later(&app, &visitor, step, changing, answers));
        }
    };
    draft.answers.take(step, &form);
    draft.answers.gpc |= visitor.gpc;
    let controllers: Vec<&str> =
        app.config.controllers.iter().map(|controller| controller.id.as_str()).collect();
    let languages = app.words.languages(Readers::People);
    let codes: Vec<&str> = languages.iter().map(|(code, _)| *code).collect();
    let mut wrong = draft.answers.check(step, &visitor.say, &controllers, &codes);
    let kept = draft.file_names(&app).await;
    let uploads = take_files(&visitor, &mut form, kept.as_ref().map_or(0, Vec::len), &mut wrong);
    if !wrong.is_empty() {
        let files = kept.unwrap_or_default();
        let status = match form.too_long {
            true => StatusCode::PAYLOAD_TOO_LARGE,
            false => StatusCode::UNPROCESSABLE_ENTITY,
        };
        return Ok(render(&app, &visitor, step, changing, status, draft.answers, wrong, files));
    }
    if let Err(error) = keep(&app, &draft, uploads, form.get("drop_files") == "yes").await {
        tracing::warn!(error = loggable(&error), "a draft could not be kept");
        return Ok(again_later(&app, &visitor, step, changing, draft.answers));
    }
    let all = steps(&app, &draft.answers);
    let next = all.iter().position(|known| *known == step).and_then(|at| all.get(at + 1));
    let mut answer = match next {
        // Who asks for somebody else now has more to say.
        Some(next) if !changing || step == Step::Who && *next == Step::Authority => {
            see_other(&format!("/requests/new/{}", next.slug()))
        }
        _ => see_other("/requests/check"),
    };
    let _ = answer.add_cookie(&cookies::make(&app, cookies::DRAFT, draft.token, HOURS));
    Ok(answer)
}

/// The answers from before are gone, but not this one: it begins a new draft, and the others are asked again.
async fn begin_anew(app: &App, visitor: &Visitor, step: Step, form: &Form) -> Result<HttpResponse, Failure> {
    let mut draft = Draft::new(app);
    draft.answers.take(step, form);
    draft.save(app).await.map_err(|error| visitor.store_trouble(&error))?;
    let wrong = vec![Wrong { field: "main", message: visitor.say.t("wrong-no-draft") }];
    let mut answer =
        render(app, visitor, step, false, StatusCode::CONFLICT, draft.answers, wrong, Vec::new());
    let _ = answer.add_cookie(&cookies::make(app, cookies::DRAFT, draft.token, HOURS));
    Ok(answer)
}

async fn keep(app: &App, draft: &Draft, uploads: Vec<DraftFile>, drop_files: bool) -> Result<(), StoreError> {
    if drop_files {
        draft.drop_files(app).await?;
    }
    if !uploads.is_empty() {
        draft.add_files(app, uploads).await?;
    }
    draft.save(app).await
}

/// The files of a form; what is wrong with them is said.
fn take_files(visitor: &Visitor, form: &mut Form, kept: usize, wrong: &mut Vec<Wrong>) -> Vec<DraftFile> {
    let (files, bad) = uploads::take_files(form, kept);
    wrong.extend(
        bad.into_iter()
            .map(|(id, name)| Wrong { field: "files", message: visitor.say.with(id, &[("name", &name)]) }),
    );
    let kept = |file: Sniffed| DraftFile {
        name: file.name,
        media_type: file.media_type.to_owned(),
        bytes: file.bytes,
    };
    files.into_iter().map(kept).collect()
}

fn again_later(app: &App, visitor: &Visitor, step: Step, changing: bool, answers: Answers) -> HttpResponse {
    let wrong = vec![Wrong { field: "main", message: visitor.say.t("wrong-not-kept") }];
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let mut answer = render(app, visitor, step, changing, status, answers, wrong, Vec::new());
    let seconds = actix_web::http::header::HeaderValue::from_static("10");
    answer.headers_mut().insert(actix_web::http::header::RETRY_AFTER, seconds);
    answer.extensions_mut().insert(ShowsForm);
    answer
}

#[allow(clippy::too_many_arguments, reason = "the parts of one page")]
fn render(
    app: &App,
    visitor: &Visitor,
    step: Step,
    changing: bool,
    status: StatusCode,
    answers: Answers,
    wrong: Vec<Wrong>,
    files: Vec<(String, i64)>,
) -> HttpResponse {
    let say = &visitor.say;
    let slug = step.slug();
    let question = match step {
        Step::Authority if !answers.capacity.is_empty() => {
            say.t(&format!("ask-authority-{}", answers.capacity))
        }
        _ => say.t(&format!("ask-{slug}")),
    };
    let title = match wrong.is_empty() {
        true => question.clone(),
        false => say.with("title-error", &[("title", &question)]),
    };
    let all = steps(app, &answers);
    let at = all.iter().position(|known| *known == step).unwrap_or_default();
    let back = match (changing, at) {
        (true, _) => "/requests/check".to_owned(),
        (false, 0) => "/".to_owned(),
        (false, at) => format!("/requests/new/{}", all[at - 1].slug()),
    };
    let languages = app.words.languages(Readers::People).into_iter().map(|(code, name)| Choice {
        chosen: code == if answers.locale.is_empty() { say.code() } else { &answers.locale },
        value: code.to_owned(),
        words: name,
    });
    html(
        status,
        &StepPage {
            frame: Frame::new(visitor, title),
            slug,
            back,
            changing,
            question,
            hint: say.t(&format!("hint-{slug}")),
            choices: choices(app, visitor, step, &answers),
            languages: languages.collect(),
            entries: ENTRIES
                .iter()
                .enumerate()
                .map(|(at, (wrong, right))| EntryFields {
                    number: at + 1,
                    wrong,
                    right,
                    typed: answers.entries.get(at).cloned().unwrap_or_default(),
                })
                .collect(),
            wishes: WISHES
                .iter()
                .map(|name| Choice {
                    value: (*name).to_owned(),
                    words: say.t(&format!("wish-{name}")),
                    chosen: answers.wishes.iter().any(|known| known == name),
                })
                .collect(),
            wrong,
            answers,
            files,
        },
    )
}

fn choices(app: &App, visitor: &Visitor, step: Step, answers: &Answers) -> Vec<Choice> {
    let say = &visitor.say;
    let choice = |value: &str, words: String, chosen: bool| Choice { value: value.to_owned(), words, chosen };
    match step {
        Step::Organisation => {
            let own = |id: &str| answers.controller == id;
            app.config
                .controllers
                .iter()
                .map(|known| choice(&known.id, known.name.clone(), own(&known.id)))
                .collect()
        }
        Step::Rights => {
            let mut all: Vec<Choice> = OFFERED
                .into_iter()
                .map(|right| {
                    let chosen = answers.rights.iter().any(|known| known == right.as_str());
                    choice(right.as_str(), say.t(&format!("right-{right}")), chosen)
                })
                .collect();
            all.insert(6, choice(MARKETING, say.t("right-objection-marketing"), answers.marketing));
            all
        }
        Step::Who => {
            let words = |name: &str| say.t(&format!("capacity-{name}"));
            CAPACITIES.iter().map(|name| choice(name, words(name), answers.capacity == *name)).collect()
        }
        Step::Where => say
            .places()
            .into_iter()
            .map(|(code, name)| choice(code, name.to_owned(), answers.residence == code))
            .collect(),
        Step::Reply => {
            let preferred = if !answers.reply_by.is_empty() {
                answers.reply_by.as_str()
            } else if !answers.email.is_empty() {
                "email"
            } else {
                ""
            };
            REPLIES
                .iter()
                .map(|name| choice(name, say.t(&format!("reply-{name}")), preferred == *name))
                .collect()
        }
        Step::Agree => AGREE
            .iter()
            .map(|name| choice(name, say.t(&format!("agree-{name}")), answers.others_agree == *name))
            .collect(),
        Step::Authority | Step::Child | Step::Find | Step::Entries | Step::Details => Vec::new(),
    }
}
