//! What every page has around its content.

use super::visitor::Visitor;
use crate::words::Speech;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

/// The frame of a page.
pub struct Frame {
    /// Its language.
    pub say: Speech,
    /// Its title, in the reader's language.
    pub title: String,
    /// Address of the style sheet.
    pub style: &'static str,
    /// What its forms carry.
    pub form_token: String,
    /// The path to come back to.
    pub path: String,
    /// The other languages: code, and name in itself.
    pub languages: Vec<(&'static str, String)>,
}

impl Frame {
    /// The frame of a page with a title.
    pub fn new(visitor: &Visitor, title: String) -> Self {
        Frame {
            say: visitor.say.clone(),
            title,
            style: super::public::style_address(),
            form_token: visitor.form_token.clone(),
            path: visitor.path.clone(),
            languages: visitor.languages.clone(),
        }
    }

    /// A message.
    pub fn t(&self, id: &str) -> String {
        self.say.t(id)
    }
}

/// One thing that is wrong with what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The field; the summary links to it.
    pub field: &'static str,
    /// What to do, in the reader's language.
    pub message: String,
}

/// A page as an answer.
pub fn html(status: StatusCode, template: &impl Template) -> HttpResponse {
    match template.render() {
        Ok(body) => HttpResponse::build(status).content_type("text/html; charset=utf-8").body(body),
        Err(error) => {
            tracing::error!(%error, "a page could not be rendered");
            HttpResponse::InternalServerError().finish()
        }
    }
}

/// On to another page of ours, by GET.
pub fn see_other(path: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header(("location", path)).finish()
}
