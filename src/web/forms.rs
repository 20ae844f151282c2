//! Forms as they arrive: bounded, from our own pages, and kept word for word so that nothing is lost on an error.

use super::security::form_is_ours;
use crate::app::App;
use actix_multipart::Multipart;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use futures_util::StreamExt;
use futures_util::future::LocalBoxFuture;

/// Bytes a form may have without its files.
pub const MOST_TEXT: usize = 256 * 1024;
/// Bytes all files of a form may have.
pub const MOST_FILES: usize = 10 * 1024 * 1024;
/// What is read and thrown away of a form that is too long, so that the browser gets to see the answer.
const MOST_DISCARDED: usize = 64 * 1024 * 1024;

/// A file of a form.
pub struct Upload {
    /// As the person named it.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A form that came from our own page.
#[derive(Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    /// Its files.
    pub files: Vec<Upload>,
    /// Whether it was longer than we take; the fields that fitted are there.
    pub too_long: bool,
}

impl Form {
    /// What was typed into a field, without blanks around it; empty where there is no such field.
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim())
    }

    /// Everything that was filled in, in one text: equal for the same form sent twice.
    pub fn content(&self) -> String {
        let own = self.fields.iter().filter(|(field, _)| field != "form_token");
        own.map(|(field, value)| format!("{field}={value}\0")).collect()
    }

    /// Every value of a field that may be there several times.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.fields.iter().filter(|(field, _)| field == name).map(|(_, value)| value.trim()).collect()
    }
}

/// A form that may be acted on. Anything else is answered by the error page of the room.
pub struct Checked(pub Form);

impl FromRequest for Checked {
    type Error = actix_web::Error;
    type Future = LocalBoxFuture<'static, Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let form = read(&request, payload).await;
            let ours = request
                .app_data::<web::Data<App>>()
                .is_some_and(|app| form_is_ours(&request, app, form.get("form_token")));
            match ours {
                true => Ok(Checked(form)),
                false => {
                    let answer = super::forbidden(&request);
                    Err(actix_web::error::InternalError::from_response("form token", answer).into())
                }
            }
        })
    }
}

async fn read(request: &HttpRequest, mut payload: Payload) -> Form {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if kind.starts_with("multipart/form-data") {
        return multipart(Multipart::new(request.headers(), payload)).await;
    }
    let mut form = Form::default();
    let mut bytes = Vec::new();
    let mut seen = 0;
    while let Some(Ok(piece)) = payload.next().await {
        seen += piece.len();
        form.too_long |= !take(&mut bytes, &piece, MOST_TEXT);
        if seen > MOST_DISCARDED {
            break;
        }
    }
    form.fields = form_urlencoded::parse(&bytes).into_owned().collect();
    form
}

/// Takes of a piece what there is still room for, so that the beginning of a long text can be shown again. Answers
/// whether it was all of it.
fn take(bytes: &mut Vec<u8>, piece: &[u8], most: usize) -> bool {
    let room = most.saturating_sub(bytes.len()).min(piece.len());
    bytes.extend_from_slice(&piece[..room]);
    room == piece.len()
}

async fn multipart(mut parts: Multipart) -> Form {
    let mut form = Form::default();
    let mut texts = 0;
    let mut files = 0;
    let mut seen = 0;
    while let Some(Ok(mut part)) = parts.next().await {
        let described = part.content_disposition();
        let name = described.and_then(|is| is.get_name()).unwrap_or_default().to_owned();
        let file = described.and_then(|is| is.get_filename()).map(str::to_owned);
        let (taken, most) = match file.is_some() {
            true => (&mut files, MOST_FILES),
            false => (&mut texts, MOST_TEXT),
        };
        let mut bytes = Vec::new();
        while let Some(Ok(piece)) = part.next().await {
            seen += piece.len();
            let before = bytes.len();
            form.too_long |= !take(&mut bytes, &piece, before + most.saturating_sub(*taken));
            *taken += piece.len();
            if seen > MOST_DISCARDED {
                return form;
            }
        }
        match file {
            // A field for files that was left empty comes as a file without name and content.
            Some(file) if file.is_empty() && bytes.is_empty() => {}
            Some(name) => form.files.push(Upload { name, bytes }),
            None => form.fields.push((name, String::from_utf8_lossy(&bytes).into_owned())),
        }
    }
    form
}
