//! Letters as files for the printer. They are made in memory and never touch the disk.

use super::{Failure, Trouble};
use crate::access::{self, Staff, View};
use crate::app::App;
use crate::casework::{Claims, Desk, wishes_of};
use crate::notices::{Paper, PaperError, PaperForm, print};
use crate::store::{self, StoreError};
use crate::web::visitor::Visitor;
use actix_web::{HttpResponse, web};
use chrono::Duration;
use entity::{cases, letter};

/// Files one member of staff may have made in an hour.
const MOST_FILES: u32 = 240;

/// A letter with the case on whose page it stands.
pub(super) struct Chosen {
    pub letter: letter::Model,
    pub case: cases::Model,
}

/// Makes one file of letters. That somebody looked at them is recorded before.
pub(super) async fn file(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    chosen: &[Chosen],
) -> Result<Result<HttpResponse, (String, PaperError)>, Failure> {
    let broken = |error: StoreError| visitor.store_failed(&error);
    let bucket = format!("print:{}", staff.id);
    let made = store::limits::count(&app.db.write, &bucket, Duration::hours(1), app.now()).await;
    if made.map_err(broken)? > MOST_FILES {
        return Err(visitor.failed(Trouble::TooMany));
    }
    let mut papers = Vec::new();
    for one in chosen {
        access::record_view(app, staff, View::Case(one.case.id)).await.map_err(broken)?;
        papers.push(paper(app, visitor, one).await?);
    }
    let references: Vec<String> = chosen.iter().map(|one| one.case.reference.clone()).collect();
    let made = web::block(move || {
        // Which of them cannot be set is told by its reference, so each is tried alone when the whole fails.
        print(&papers).map_err(|whole| {
            let alone = papers.iter().zip(&references).find_map(|(paper, reference)| {
                print(std::slice::from_ref(paper)).err().map(|error| (reference.clone(), error))
            });
            alone.unwrap_or_else(|| (references.join(", "), whole))
        })
    });
    let made = made.await.map_err(|_| visitor.failed(Trouble::Internal))?;
    Ok(made.map(|bytes| {
        HttpResponse::Ok()
            .content_type("application/pdf")
            .insert_header(("content-disposition", "inline; filename=\"letters.pdf\""))
            .body(bytes)
    }))
}

/// What is wrong, in a sentence; none where it is nothing that staff could do something about.
pub(super) fn words(visitor: &Visitor, reference: &str, error: &PaperError) -> Option<String> {
    let id = match error {
        PaperError::Character(_) => "wrong-paper-character",
        PaperError::Address => "wrong-paper-address",
        PaperError::Count => return Some(visitor.say.t("wrong-post-too-many")),
        PaperError::File(why) => {
            tracing::error!(why, "letters could not be printed");
            return None;
        }
    };
    Some(visitor.say.one(id, "reference", &reference))
}

async fn paper(app: &App, visitor: &Visitor, one: &Chosen) -> Result<Paper, Failure> {
    let Chosen { letter, case } = one;
    let broken = |error: StoreError| visitor.store_failed(&error);
    let submission = store::submissions::get(&app.db.read, case.submission_id).await.map_err(broken)?;
    let submission = submission.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    let desk = Desk::open(app, &submission).map_err(|_| visitor.failed(Trouble::Shredded))?;
    let claims = desk.claims(&submission).map_err(|_| visitor.failed(Trouble::Internal))?;
    let wishes = wishes_of(&app.db.read, &desk, &submission).await.map_err(broken)?;
    let words = desk.read_letter(letter).map_err(|_| visitor.failed(Trouble::Internal))?.without_secrets();
    let controller = app.config.controller(Some(&submission.controller));
    let zone = controller.map_or(chrono_tz::UTC, |known| known.timezone);
    let say = app.words.speech(&letter.locale);
    Ok(Paper {
        form: PaperForm::of(&submission.residence),
        large: wishes.large_print,
        sender: controller.map_or_else(String::new, |known| known.name.clone()),
        letterhead: lines(controller.map_or("", |known| known.letterhead.as_str())),
        to: address(claims),
        date: say.date(app.now().with_timezone(&zone).date_naive()),
        reference: submission.reference,
        subject: words.subject,
        text: words.text,
        say,
    })
}

/// Name and address of the reader, line by line.
fn address(claims: Claims) -> Vec<String> {
    let name = claims.name.filter(|name| !name.trim().is_empty());
    let address = claims.postal_address.map(|typed| lines(&typed)).unwrap_or_default();
    // Who typed the whole address with the name is not named twice.
    let name = name.filter(|name| address.first().is_none_or(|line| !line.eq_ignore_ascii_case(name.trim())));
    name.into_iter().chain(address).map(|line| line.chars().filter(|c| !c.is_control()).collect()).collect()
}

/// An address line by line; one that was typed in a single line is broken at its commas.
fn lines(typed: &str) -> Vec<String> {
    let by = if typed.trim().contains('\n') { '\n' } else { ',' };
    typed.split(by).map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}
