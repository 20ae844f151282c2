//! Who calls. A handler that takes one of these is authorised by its signature.

use super::problem::{Code, Problem};
use crate::access::{self, Machine};
use crate::app::App;
use actix_web::dev::Payload;
use actix_web::http::header::AUTHORIZATION;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};
use futures_util::future::LocalBoxFuture;

/// A machine that may hand in submissions.
pub struct Submitter(pub Machine);

/// A machine that may report what the platform did.
pub struct Reporter(pub Machine);

impl FromRequest for Reporter {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let machine = machine(&request).await?;
            if machine.scope.may_act() { Ok(Reporter(machine)) } else { Err(out_of_scope("act")) }
        })
    }
}

/// A machine that may read.
pub struct Reader(pub Machine);

impl FromRequest for Submitter {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let machine = machine(&request).await?;
            if machine.scope.may_submit() { Ok(Submitter(machine)) } else { Err(out_of_scope("submit")) }
        })
    }
}

impl FromRequest for Reader {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let machine = machine(&request).await?;
            if machine.scope.may_read() { Ok(Reader(machine)) } else { Err(out_of_scope("read")) }
        })
    }
}

async fn machine(request: &HttpRequest) -> Result<Machine, Problem> {
    let missing =
        || Problem::token(Code::Unauthorized, "send the header Authorization: Bearer with an API token", "");
    let app = request
        .app_data::<Data<App>>()
        .ok_or_else(|| Problem::new(Code::Internal, "the application was not given to this server"))?;
    let header = request.headers().get(AUTHORIZATION).ok_or_else(missing)?;
    let (scheme, token) =
        header.to_str().ok().and_then(|text| text.trim().split_once(' ')).ok_or_else(missing)?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(missing());
    }
    access::machine(app, token.trim()).await?.ok_or_else(|| {
        Problem::token(
            Code::Unauthorized,
            "this API token is not known or was revoked",
            ", error=\"invalid_token\"",
        )
    })
}

fn out_of_scope(scope: &str) -> Problem {
    let detail = format!("this API token does not have the scope \"{scope}\"");
    let challenge = format!(", error=\"insufficient_scope\", scope=\"{scope}\"");
    Problem::token(Code::Forbidden, &detail, &challenge)
}
