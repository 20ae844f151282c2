//! Who is at the desk: a handler's signature is its authorisation.

use super::{Failure, Trouble};
use crate::access::{self, Staff};
use crate::app::App;
use crate::case::Role;
use crate::random::normalise_reference;
use crate::store;
use crate::web::cookies;
use crate::web::page::Frame;
use crate::web::visitor::Visitor;
use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use entity::cases;
use futures_util::future::LocalBoxFuture;
use std::collections::HashMap;
use uuid::Uuid;

/// Anybody who is signed in: may read.
pub(super) struct Reader(pub Staff);

/// Somebody who may move cases.
pub(super) struct Handler(pub Staff);

/// Somebody who answers for data protection.
pub(super) struct Officer(pub Staff);

impl Officer {
    /// Whether somebody in this role does.
    pub fn may(role: Role) -> bool {
        matches!(role, Role::Dpo | Role::Admin)
    }
}

/// A data protection officer.
pub(super) struct Dpo(pub Staff);

/// Somebody who looks after the installation.
pub(super) struct Admin(pub Staff);

async fn signed_in(request: &HttpRequest) -> Result<Staff, Failure> {
    let (Some(visitor), Some(app)) = (Visitor::of(request), request.app_data::<web::Data<App>>()) else {
        unreachable!("every page has an installation")
    };
    let Some(cookie) = cookies::read(request, app, cookies::STAFF) else {
        return Err(visitor.failed(Trouble::SignIn));
    };
    let found = access::session(app, &cookie).await.map_err(|error| visitor.store_failed(&error))?;
    found.ok_or_else(|| visitor.failed(Trouble::SignIn))
}

macro_rules! extractors {
    ($($name:ident if $may:expr;)*) => { $(
        impl FromRequest for $name {
            type Error = actix_web::Error;
            type Future = LocalBoxFuture<'static, Result<Self, Self::Error>>;

            fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
                let request = request.clone();
                Box::pin(async move {
                    let staff = signed_in(&request).await?;
                    let may: fn(Role) -> bool = $may;
                    match (may(staff.role), Visitor::of(&request)) {
                        (false, Some(visitor)) => Err(visitor.failed(Trouble::NotAllowed).into()),
                        _ => Ok($name(staff)),
                    }
                })
            }
        }
    )* };
}

extractors! {
    Reader if |_| true;
    Handler if |role| role.may_decide();
    Officer if Officer::may;
    Dpo if |role| role == Role::Dpo;
    Admin if |role| role == Role::Admin;
}

/// A case somebody may see. One that is out of their scope is as if it did not exist, and so is one that is closed to
/// them: that they asked for it is recorded.
pub(super) async fn in_scope(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    reference: &str,
) -> Result<cases::Model, Failure> {
    let reference = normalise_reference(reference).ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    let controllers = staff.controllers();
    let found = store::cases::by_reference(&app.db.read, &reference, controllers.as_deref()).await;
    let broken = |error: store::StoreError| visitor.store_failed(&error);
    let row = found.map_err(broken)?.ok_or_else(|| visitor.failed(Trouble::NotFound))?;
    if staff.is_closed_to(app, &row).await.map_err(broken)? {
        access::record_closed(app, staff, row.id).await.map_err(broken)?;
        return Err(visitor.failed(Trouble::NotFound));
    }
    Ok(row)
}

/// The frame of a page of the desk.
pub(super) struct Desk {
    pub frame: Frame,
    pub name: String,
    pub role: String,
    pub here: &'static str,
    pub parked: u64,
    /// Letters that wait to be posted, and those that reach nobody.
    pub to_post: u64,
    pub lost: u64,
    pub admin: bool,
}

impl Desk {
    /// The frame for somebody, on the page `here`.
    pub async fn of(
        app: &App,
        visitor: &Visitor,
        staff: &Staff,
        here: &'static str,
        title: String,
    ) -> Result<Self, Failure> {
        let parked =
            store::jobs::parked_count(&app.db.read).await.map_err(|error| visitor.store_failed(&error))?;
        let controllers = staff.controllers();
        let count = async |state| {
            let counted = store::letters::count_in(&app.db.read, state, controllers.as_deref()).await;
            counted.map_err(|error| visitor.store_failed(&error))
        };
        let (to_post, lost) = (count(store::letters::BY_HAND).await?, count(store::letters::NO_WAY).await?);
        Ok(Desk {
            to_post,
            lost,
            frame: Frame::new(visitor, title),
            name: staff.name.clone(),
            role: visitor.say.t(&format!("role-{}", staff.role)),
            here,
            parked,
            admin: staff.role == Role::Admin,
        })
    }
}

/// Names of staff by id, for timelines.
pub(super) async fn names(app: &App, visitor: &Visitor) -> Result<HashMap<Uuid, String>, Failure> {
    let found = store::staff::names(&app.db.read).await;
    Ok(found.map_err(|error| visitor.store_failed(&error))?.into_iter().collect())
}

/// The first letters of a name.
pub(super) fn initials(name: &str) -> String {
    name.split_whitespace().filter_map(|word| word.chars().next()).take(3).collect()
}
