//! Entering a request that came by post, by telephone, in person, or by an e-mail that was passed on. It opens a
//! submission as the portal does: what staff enter is a claim, and proves nothing.

use super::entry::{CAPACITIES, CHANNELS, Entry, MARKETING, Sound, offered};
use super::staff::{Desk as Frame, Handler};
use super::{Failure, Trouble};
use crate::access::Staff;
use crate::app::App;
use crate::case::{Case, Wishes};
use crate::casework::{Keyed, NewFile, OpenError, Outcome, Way, open_submission, preview_submission};
use crate::keys::token_hash;
use crate::store;
use crate::web::due::{DueBlock, For, block};
use crate::web::forms::Checked;
use crate::web::page::{Wrong, html, see_other};
use crate::web::uploads::take_files;
use crate::web::visitor::Visitor;
use crate::web::wishes::{Wished, boxes};
use crate::words::{Readers, refusal_words};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, web};
use askama::Template;
use chrono::Duration;

/// Requests one member of staff may enter in an hour.
const MOST_ENTRIES: u32 = 240;
/// Days before the last one to acknowledge from which that is said.
const SOON: Duration = Duration::days(3);

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show).service(enter);
}

struct Choice {
    value: String,
    words: String,
    chosen: bool,
}

/// What entering it would come to.
struct Shown {
    cases: Vec<(String, Option<DueBlock>)>,
    warnings: Vec<String>,
    /// How receipt will be confirmed.
    way: String,
    /// What the dates were shown for.
    seen: String,
}

#[derive(Template)]
#[template(path = "desk/enter.html")]
struct EnterPage {
    desk: Frame,
    wrong: Vec<Wrong>,
    key: String,
    entry: Entry,
    today: String,
    controllers: Vec<Choice>,
    channels: Vec<Choice>,
    rights: Vec<Choice>,
    places: Vec<Choice>,
    capacities: Vec<Choice>,
    languages: Vec<Choice>,
    wishes: Vec<Wished>,
    shown: Option<Shown>,
}

impl EnterPage {
    fn invalid(&self, field: &str) -> bool {
        self.wrong.iter().any(|wrong| wrong.field == field)
    }
}

#[get("/desk/requests/new")]
async fn show(visitor: Visitor, who: Handler, app: web::Data<App>) -> Result<HttpResponse, Failure> {
    let entry = Entry::fresh(today(&app), visitor.say.code());
    page(&app, &visitor, &who.0, app.random.token(), entry, StatusCode::OK, Vec::new(), None).await
}

fn today(app: &App) -> String {
    let zone = app.config.controllers.first().map_or(chrono_tz::UTC, |known| known.timezone);
    app.now().with_timezone(&zone).date_naive().to_string()
}

/// Shows the dates first; enters the request once they were seen for just these entries.
#[post("/desk/requests/new")]
async fn enter(
    visitor: Visitor,
    who: Handler,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), mut form) = (who, form.0);
    let say = &visitor.say;
    let entry = Entry::of(&form);
    let key = Some(form.get("key").chars().take(100).collect::<String>()).filter(|key| !key.is_empty());
    let key = key.unwrap_or_else(|| app.random.token());
    let unsound = StatusCode::UNPROCESSABLE_ENTITY;
    let sound = match entry.check(&app, &staff, app.now()) {
        Ok(sound) => sound,
        Err(wrong) => {
            let wrong = wrong.into_iter().map(|(field, id)| Wrong { field, message: say.t(id) }).collect();
            return page(&app, &visitor, &staff, key, entry, unsound, wrong, None).await;
        }
    };
    let (way, controller) = (Way::of(&sound.claims, sound.wishes), sound.controller.clone());
    let cases = match preview_submission(&app, entry.submission(copy(&sound), &staff, Vec::new(), None)) {
        Ok(cases) => cases,
        Err(error) => return refused(&app, &visitor, &staff, key, entry, error).await,
    };
    let shown = Shown {
        warnings: warnings(&visitor, &app, &cases),
        way: say.t(match way {
            Way::Mail => "enter-by-mail",
            Way::Post => "enter-by-post",
            Way::None => "enter-no-way",
        }),
        seen: seen(&entry, &cases),
        cases: cases
            .iter()
            .map(|case| {
                let due = block(say, case, app.now(), For::Staff);
                (crate::notices::right_name(say, case), due)
            })
            .collect(),
    };
    if form.get("save") != "yes" {
        return page(&app, &visitor, &staff, key, entry, StatusCode::OK, Vec::new(), Some(shown)).await;
    }
    if form.get("seen") != shown.seen {
        let wrong = vec![Wrong { field: "dates", message: say.t("wrong-enter-changed") }];
        return page(&app, &visitor, &staff, key, entry, StatusCode::CONFLICT, wrong, Some(shown)).await;
    }
    let (files, bad) = take_files(&mut form, 0);
    if !bad.is_empty() {
        let message = |(id, name): (&str, String)| say.with(id, &[("name", &name)]);
        let wrong = bad.into_iter().map(|one| Wrong { field: "files", message: message(one) }).collect();
        let status = if form.too_long { StatusCode::PAYLOAD_TOO_LARGE } else { unsound };
        return page(&app, &visitor, &staff, key, entry, status, wrong, Some(shown)).await;
    }
    let bucket = format!("enter:{}", staff.id);
    let counted = store::limits::count(&app.db.write, &bucket, Duration::hours(1), app.now()).await;
    if counted.map_err(|error| visitor.store_failed(&error))? > MOST_ENTRIES {
        return Err(visitor.failed(Trouble::TooMany));
    }
    let files = files
        .into_iter()
        .map(|file| NewFile { name: file.name, media_type: file.media_type.to_owned(), bytes: file.bytes })
        .collect();
    let keyed = Keyed {
        key: token_hash(&format!("desk enter {} {} {key}", staff.id, controller.id)),
        body: [0; 32],
        answer: Box::new(|opened| {
            opened.cases.first().map(|case| case.opened.reference.clone()).unwrap_or_default()
        }),
    };
    match open_submission(&app, entry.submission(sound, &staff, files, Some(keyed))).await {
        Ok(Outcome::First(opened)) => {
            let first = opened.cases.first().map(|case| case.opened.reference.as_str()).unwrap_or_default();
            Ok(see_other(&format!("/desk/cases/{first}")))
        }
        Ok(Outcome::Again(first)) => Ok(see_other(&format!("/desk/cases/{first}"))),
        Err(error) => refused(&app, &visitor, &staff, key, entry, error).await,
    }
}

fn copy(sound: &Sound) -> Sound {
    Sound {
        controller: sound.controller.clone(),
        channel: sound.channel,
        received_at: sound.received_at,
        claims: sound.claims.clone(),
        wishes: sound.wishes,
    }
}

/// What a law that cannot be computed, or a database that does not answer, comes to.
async fn refused(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    key: String,
    entry: Entry,
    error: OpenError,
) -> Result<HttpResponse, Failure> {
    match error {
        OpenError::Store(error) => Err(visitor.store_failed(&error)),
        // The key is of this form alone, and its content is not compared.
        OpenError::OtherBody => Err(visitor.failed(Trouble::Internal)),
        OpenError::Refused(refusal) => {
            let (message, _) = refusal_words(&visitor.say, &refusal);
            let wrong = vec![Wrong { field: "received_on", message }];
            page(app, visitor, staff, key, entry, StatusCode::CONFLICT, wrong, None).await
        }
    }
}

/// Binds what was shown to what was typed: the dates of other entries were not seen.
fn seen(entry: &Entry, cases: &[Case]) -> String {
    let dates: Vec<String> = cases
        .iter()
        .filter_map(|case| case.clock.as_ref())
        .map(|clock| format!("{} {}", clock.due.safe_last_day, clock.due.last_day))
        .collect();
    let typed = serde_json::to_string(entry).unwrap_or_default();
    hex::encode(token_hash(&format!("seen {typed} {}", dates.join(" "))))
}

/// What is late already, or nearly.
fn warnings(visitor: &Visitor, app: &App, cases: &[Case]) -> Vec<String> {
    let (say, now) = (&visitor.say, app.now());
    let mut out: Vec<String> = Vec::new();
    for case in cases.iter().filter(|case| !case.is_closed()) {
        let Some(clock) = &case.clock else { continue };
        if clock.due.ends <= now {
            out.push(say.t("enter-late"));
        }
        if let Some(by) = clock.acknowledge_by.as_ref().filter(|by| by.safe_ends <= now + SOON) {
            let id = if by.safe_ends <= now { "enter-acknowledge-late" } else { "enter-acknowledge" };
            out.push(say.one(id, "date", &say.date(by.safe_last_day)));
        }
    }
    out.dedup();
    out
}

#[allow(clippy::too_many_arguments, reason = "the parts of one page")]
async fn page(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    key: String,
    entry: Entry,
    status: StatusCode,
    wrong: Vec<Wrong>,
    shown: Option<Shown>,
) -> Result<HttpResponse, Failure> {
    let say = &visitor.say;
    let choice = |value: &str, words: String, chosen: bool| Choice { value: value.to_owned(), words, chosen };
    let mut rights: Vec<Choice> = offered()
        .map(|right| {
            let chosen = entry.rights.iter().any(|known| known == right.as_str());
            choice(right.as_str(), say.t(&format!("right-short-{right}")), chosen)
        })
        .collect();
    let marketing = entry.rights.iter().any(|known| known == MARKETING);
    rights.push(choice(MARKETING, say.t("right-short-objection-marketing"), marketing));
    let wishes = boxes(say, Wishes::of(entry.wishes.iter().map(String::as_str)));
    let mut desk = Frame::of(app, visitor, staff, "enter", say.t("enter-title")).await?;
    desk.frame.path = "/desk/requests/new".to_owned();
    let seen = app.config.controllers.iter().filter(|known| staff.sees(&known.id));
    Ok(html(
        status,
        &EnterPage {
            desk,
            wrong,
            key,
            today: today(app),
            controllers: seen
                .map(|known| choice(&known.id, known.name.clone(), known.id == entry.controller))
                .collect(),
            channels: CHANNELS
                .iter()
                .map(|name| choice(name, say.t(&format!("channel-{name}")), entry.channel == *name))
                .collect(),
            rights,
            places: say
                .places()
                .into_iter()
                .map(|(code, name)| choice(code, name.to_owned(), entry.residence == code))
                .collect(),
            capacities: CAPACITIES
                .iter()
                .map(|name| choice(name, say.t(&format!("capacity-{name}")), entry.capacity == *name))
                .collect(),
            languages: app
                .words
                .languages(Readers::People)
                .into_iter()
                .map(|(code, name)| choice(code, name, entry.locale == code))
                .collect(),
            wishes,
            entry,
            shown,
        },
    ))
}
