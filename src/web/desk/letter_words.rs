//! What the organisation says in its letters beside what must be said: a list, the words of one letter, and their approval.

use super::staff::{Desk, Dpo, Handler, Reader, names};
use super::{Failure, Trouble};
use crate::access::Staff;
use crate::app::App;
use crate::case::LetterKind;
use crate::casework::{
    MOST_WORDS, Worded, WordsError, approve_words, example_letter, paragraph, write_words,
};
use crate::config::Controller;
use crate::notices::OwnWords;
use crate::store::{self, StoreError};
use crate::web::forms::{Checked, Form};
use crate::web::page::{Wrong, html, see_other};
use crate::web::visitor::Visitor;
use crate::words::Readers;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, web};
use askama::Template;
use entity::letter_words;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config.service(show_list).service(show_words).service(approve).service(write);
}

/// The letters whose words can be added to. A code stands alone: whoever reads it wants nothing else.
fn letters() -> impl Iterator<Item = LetterKind> {
    LetterKind::ALL.into_iter().filter(|kind| *kind != LetterKind::StatusCode)
}

struct Row {
    controller: String,
    name: String,
    /// For each language: its address, its name, and how its words stand.
    languages: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "desk/letter_list.html")]
struct ListPage {
    desk: Desk,
    rows: Vec<Row>,
}

#[get("/desk/letters")]
async fn show_list(visitor: Visitor, who: Reader, app: web::Data<App>) -> Result<HttpResponse, Failure> {
    let broken = |error: StoreError| visitor.store_failed(&error);
    let say = &visitor.say;
    let mut rows = Vec::new();
    for controller in app.config.controllers.iter().filter(|known| who.0.sees(&known.id)) {
        let versions = store::letter_words::of_controller(&app.db.read, &controller.id).await;
        let versions = versions.map_err(broken)?;
        for kind in letters() {
            let languages = app.words.languages(Readers::People).into_iter().map(|(code, name)| {
                let of = versions.iter().filter(|row| row.letter == kind.as_str() && row.locale == code);
                let address = format!("/desk/letters/{}/{}/{code}", controller.id, kind.as_str());
                (address, name.to_owned(), standing(&visitor, &of.collect::<Vec<_>>()))
            });
            let languages = languages.collect();
            let name = say.t(&format!("letter-name-{}", kind.as_str()));
            rows.push(Row { controller: controller.name.clone(), name, languages });
        }
    }
    let title = say.t("letter-words-title");
    let desk = Desk::of(&app, &visitor, &who.0, "letters", title).await?;
    Ok(html(StatusCode::OK, &ListPage { desk, rows }))
}

/// How the words of a letter stand; the newest version comes first.
fn standing(visitor: &Visitor, versions: &[&letter_words::Model]) -> String {
    let say = &visitor.say;
    let in_force = match versions.iter().find(|row| row.approved_by.is_some()) {
        Some(row) if row.opening.is_empty() && row.closing.is_empty() => say.t("letter-words-builtin"),
        Some(row) => say.one("letter-words-in-force", "version", &row.version.to_string()),
        None => say.t("letter-words-builtin"),
    };
    match versions.first().filter(|row| row.approved_by.is_none()) {
        Some(row) => {
            let waits = say.one("letter-words-waits", "version", &row.version.to_string());
            format!("{in_force} {waits}")
        }
        None => in_force,
    }
}

struct Version {
    number: String,
    opening: String,
    closing: String,
    written: String,
    approved: Option<String>,
    /// Whether the reader may approve it.
    may_approve: bool,
}

#[derive(Template)]
#[template(path = "desk/letter_words.html")]
struct WordsPage {
    desk: Desk,
    wrong: Vec<Wrong>,
    controller: String,
    language: String,
    address: String,
    opening: String,
    closing: String,
    preview: Option<(String, String)>,
    versions: Vec<Version>,
    may_write: bool,
    most: usize,
}

/// The letter that an address names.
struct Named<'a> {
    controller: &'a Controller,
    letter: LetterKind,
    locale: String,
}

impl Named<'_> {
    fn worded(&self) -> Worded<'_> {
        Worded { controller: &self.controller.id, letter: self.letter, locale: &self.locale }
    }

    fn address(&self) -> String {
        format!("/desk/letters/{}/{}/{}", self.controller.id, self.letter.as_str(), self.locale)
    }
}

fn named<'a>(
    app: &'a App,
    visitor: &Visitor,
    staff: &Staff,
    path: (String, String, String),
) -> Result<Named<'a>, Failure> {
    let (controller, letter, locale) = path;
    let missing = || visitor.failed(Trouble::NotFound);
    let controller =
        app.config.controllers.iter().find(|known| known.id == controller && staff.sees(&known.id));
    let letter = letters().find(|kind| kind.as_str() == letter);
    let known = app.words.languages(Readers::People).into_iter().any(|(code, _)| code == locale);
    match (controller, letter) {
        (Some(controller), Some(letter)) if known => Ok(Named { controller, letter, locale }),
        _ => Err(missing()),
    }
}

#[get("/desk/letters/{controller}/{letter}/{locale}")]
async fn show_words(
    visitor: Visitor,
    who: Reader,
    path: web::Path<(String, String, String)>,
    app: web::Data<App>,
) -> Result<HttpResponse, Failure> {
    let of = named(&app, &visitor, &who.0, path.into_inner())?;
    render(&app, &visitor, &who.0, &of, None, None).await
}

/// The page; with a form that was previewed, or could not be acted on and why.
async fn render(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    of: &Named<'_>,
    form: Option<&Form>,
    wrong: Option<(StatusCode, Wrong)>,
) -> Result<HttpResponse, Failure> {
    let broken = |error: StoreError| visitor.store_failed(&error);
    let say = &visitor.say;
    let zone = of.controller.timezone;
    let rows =
        store::letter_words::versions(&app.db.read, &of.controller.id, of.letter.as_str(), &of.locale).await;
    let rows = rows.map_err(broken)?;
    let names = names(app, visitor).await?;
    let name = |id: uuid::Uuid| names.get(&id).cloned().unwrap_or_else(|| say.t("who-former"));
    let version = |(at, row): (usize, &letter_words::Model)| Version {
        number: row.version.to_string(),
        opening: row.opening.clone(),
        closing: row.closing.clone(),
        written: say.two(
            "letter-words-written",
            "name",
            &name(row.author),
            "moment",
            &say.moment(row.written_at, zone),
        ),
        approved: row.approved_by.zip(row.approved_at).map(|(by, when)| {
            say.two("letter-words-approved", "name", &name(by), "moment", &say.moment(when, zone))
        }),
        may_approve: at == 0
            && row.approved_by.is_none()
            && staff.role == crate::case::Role::Dpo
            && row.author != staff.id,
    };
    let versions: Vec<Version> = rows.iter().enumerate().map(version).collect();
    let newest = rows.first().map(|row| (row.opening.clone(), row.closing.clone())).unwrap_or_default();
    let (opening, closing) = match form {
        Some(form) => (form.get("opening").to_owned(), form.get("closing").to_owned()),
        None => newest,
    };
    let own = OwnWords { opening: paragraph(&opening), closing: paragraph(&closing) };
    let example = example_letter(app, of.controller, of.letter, &of.locale, own);
    let (status, wrong) = match wrong {
        Some((status, wrong)) => (status, vec![wrong]),
        None => (StatusCode::OK, Vec::new()),
    };
    let title = say.t(&format!("letter-name-{}", of.letter.as_str()));
    let languages = app.words.languages(Readers::People);
    let language = languages.into_iter().find(|(code, _)| *code == of.locale);
    let page = WordsPage {
        desk: Desk::of(app, visitor, staff, "letters", title).await?,
        wrong,
        controller: of.controller.name.clone(),
        language: language.map(|(_, name)| name.to_owned()).unwrap_or_default(),
        address: of.address(),
        opening,
        closing,
        preview: example.map(|letter| (letter.subject, letter.text)),
        versions,
        may_write: staff.role.may_decide(),
        most: MOST_WORDS,
    };
    Ok(html(status, &page))
}

#[post("/desk/letters/{controller}/{letter}/{locale}")]
async fn write(
    visitor: Visitor,
    who: Handler,
    path: web::Path<(String, String, String)>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Handler(staff), form) = (who, form.0);
    let of = named(&app, &visitor, &staff, path.into_inner())?;
    if form.get("preview") == "yes" {
        return render(&app, &visitor, &staff, &of, Some(&form), None).await;
    }
    let written =
        write_words(&app, of.worded(), staff.id, form.get("opening"), form.get("closing")).await.map(|_| ());
    answered(&app, &visitor, &staff, &of, Some(&form), written).await
}

#[post("/desk/letters/{controller}/{letter}/{locale}/approve")]
async fn approve(
    visitor: Visitor,
    who: Dpo,
    path: web::Path<(String, String, String)>,
    app: web::Data<App>,
    form: Checked,
) -> Result<HttpResponse, Failure> {
    let (Dpo(staff), form) = (who, form.0);
    let of = named(&app, &visitor, &staff, path.into_inner())?;
    let version = form.get("approved_version").parse().unwrap_or_default();
    let approved = approve_words(&app, of.worded(), &staff.actor(), version).await;
    answered(&app, &visitor, &staff, &of, None, approved).await
}

async fn answered(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    of: &Named<'_>,
    form: Option<&Form>,
    done: Result<(), WordsError>,
) -> Result<HttpResponse, Failure> {
    let (field, id) = match done {
        Ok(()) => return Ok(see_other(&of.address())),
        Err(WordsError::Store(error)) => return Err(visitor.store_failed(&error)),
        Err(WordsError::TooLong) => ("opening", "letter-words-too-long"),
        Err(WordsError::NothingChanged) => ("opening", "letter-words-same"),
        Err(WordsError::OnlyDpo) => ("versions", "letter-words-only-dpo"),
        Err(WordsError::OwnVersion) => ("versions", "letter-words-own-version"),
        Err(WordsError::NotNewest) => ("versions", "letter-words-not-newest"),
    };
    let status = if field == "opening" { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::CONFLICT };
    let wrong = Wrong { field, message: visitor.say.t(id) };
    render(app, visitor, staff, of, form, Some((status, wrong))).await
}
