//! Those who answer, what they may see, and their sign-ins.

use super::StoreError;
use crate::case::Role;
use chrono::{DateTime, Utc};
use entity::{staff, staff_scope, staff_session};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait,
};
use uuid::Uuid;

/// The role a row names.
///
/// # Errors
/// [`StoreError::InconsistentRow`] for a role no release has written.
pub fn role(row: &staff::Model) -> Result<Role, StoreError> {
    row.role.parse().map_err(|why| StoreError::InconsistentRow {
        table: "staff",
        row: row.id.to_string(),
        why,
    })
}

/// Reads a staff member.
///
/// # Errors
/// The database.
pub async fn get(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<staff::Model>, StoreError> {
    Ok(staff::Entity::find_by_id(id).one(db).await?)
}

/// Finds a staff member by address, in the form it is stored in: lower case.
///
/// # Errors
/// The database.
pub async fn by_email(db: &impl ConnectionTrait, email: &str) -> Result<Option<staff::Model>, StoreError> {
    Ok(staff::Entity::find().filter(staff::Column::Email.eq(email)).one(db).await?)
}

/// Reads a staff member by address for changing them.
///
/// # Errors
/// The database.
pub async fn lock_by_email(
    tx: &impl ConnectionTrait,
    email: &str,
) -> Result<Option<staff::Model>, StoreError> {
    Ok(staff::Entity::find().filter(staff::Column::Email.eq(email)).lock_exclusive().one(tx).await?)
}

/// The names of all staff, by key: few enough to be read at once.
///
/// # Errors
/// The database.
pub async fn names(db: &impl ConnectionTrait) -> Result<Vec<(Uuid, String)>, StoreError> {
    Ok(staff::Entity::find()
        .select_only()
        .column(staff::Column::Id)
        .column(staff::Column::Name)
        .into_tuple()
        .all(db)
        .await?)
}

/// Everybody who has or had an account: few enough to be read at once.
///
/// # Errors
/// The database.
pub async fn everybody(db: &impl ConnectionTrait) -> Result<Vec<staff::Model>, StoreError> {
    Ok(staff::Entity::find().all(db).await?)
}

/// Those who set a password, still have their access, may decide, and see the cases of `controller`; none is any.
///
/// # Errors
/// The database.
pub async fn deciding(
    db: &impl ConnectionTrait,
    controller: Option<&str>,
) -> Result<Vec<staff::Model>, StoreError> {
    let roles = Role::ALL.into_iter().filter(|role| role.may_decide()).map(Role::as_str);
    let mut find = staff::Entity::find()
        .filter(staff::Column::Role.is_in(roles))
        .filter(staff::Column::PasswordHash.is_not_null())
        .filter(staff::Column::DisabledAt.is_null());
    if let Some(controller) = controller {
        let scoped = staff_scope::Entity::find()
            .select_only()
            .column(staff_scope::Column::StaffId)
            .filter(staff_scope::Column::Controller.eq(controller))
            .into_query();
        let sees = Condition::any()
            .add(staff::Column::AllControllers.eq(true))
            .add(staff::Column::Id.in_subquery(scoped));
        find = find.filter(sees);
    }
    Ok(find.order_by_asc(staff::Column::Email).all(db).await?)
}

/// Finds who a sign-up link was made for, by its hash.
///
/// # Errors
/// The database.
pub async fn by_invite(db: &impl ConnectionTrait, hash: &[u8]) -> Result<Option<staff::Model>, StoreError> {
    Ok(staff::Entity::find().filter(staff::Column::Invite.eq(hash.to_vec())).one(db).await?)
}

/// Writes a new staff member with the controllers they may see.
///
/// # Errors
/// [`StoreError::Raced`] when the address was added at the same moment.
pub async fn insert(
    tx: &impl ConnectionTrait,
    row: staff::Model,
    controllers: &[String],
) -> Result<(), StoreError> {
    let id = row.id;
    let written = staff::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::column(staff::Column::Email).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    if written == 0 {
        return Err(StoreError::Raced("the list of staff"));
    }
    write_scope(tx, id, controllers).await
}

/// Writes a staff member who has not enrolled yet anew, with other controllers.
///
/// # Errors
/// The database.
pub async fn replace(
    tx: &impl ConnectionTrait,
    row: staff::Model,
    controllers: &[String],
) -> Result<(), StoreError> {
    let id = row.id;
    staff::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(staff::Column::Id.eq(id))
        .exec(tx)
        .await?;
    staff_scope::Entity::delete_many().filter(staff_scope::Column::StaffId.eq(id)).exec(tx).await?;
    write_scope(tx, id, controllers).await
}

async fn write_scope(tx: &impl ConnectionTrait, id: Uuid, controllers: &[String]) -> Result<(), StoreError> {
    if controllers.is_empty() {
        return Ok(());
    }
    let rows = controllers.iter().map(|controller| {
        staff_scope::Model { staff_id: id, controller: controller.clone() }.into_active_model()
    });
    staff_scope::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// The controllers a staff member may see, where it is not all of them.
///
/// # Errors
/// The database.
pub async fn controllers(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<String>, StoreError> {
    Ok(staff_scope::Entity::find()
        .select_only()
        .column(staff_scope::Column::Controller)
        .filter(staff_scope::Column::StaffId.eq(id))
        .order_by_asc(staff_scope::Column::Controller)
        .into_tuple()
        .all(db)
        .await?)
}

/// What enrolling writes.
pub struct Enrolment {
    /// argon2id.
    pub password_hash: String,
    /// The sealed TOTP secret.
    pub totp: Vec<u8>,
    /// The time step of the code that was shown: it does not count again.
    pub totp_step: i64,
}

/// Uses up a sign-up link. Answers whether it was still there to be used.
///
/// # Errors
/// The database.
pub async fn enrol(
    tx: &impl ConnectionTrait,
    id: Uuid,
    invite: &[u8],
    new: Enrolment,
) -> Result<bool, StoreError> {
    let result = staff::Entity::update_many()
        .col_expr(staff::Column::PasswordHash, Expr::value(Some(new.password_hash)))
        .col_expr(staff::Column::Totp, Expr::value(Some(new.totp)))
        .col_expr(staff::Column::TotpStep, Expr::value(new.totp_step))
        .col_expr(staff::Column::Invite, Expr::value(Option::<Vec<u8>>::None))
        .col_expr(staff::Column::InviteExpiresAt, Expr::value(Option::<DateTime<Utc>>::None))
        .filter(staff::Column::Id.eq(id))
        .filter(staff::Column::Invite.eq(invite.to_vec()))
        .filter(staff::Column::PasswordHash.is_null())
        .exec(tx)
        .await?;
    Ok(result.rows_affected == 1)
}

/// Uses up a time step, so that its code counts once. Answers whether it was unused.
///
/// # Errors
/// The database.
pub async fn use_step(tx: &impl ConnectionTrait, id: Uuid, step: i64) -> Result<bool, StoreError> {
    let result = staff::Entity::update_many()
        .col_expr(staff::Column::TotpStep, Expr::value(step))
        .filter(staff::Column::Id.eq(id))
        .filter(staff::Column::TotpStep.lt(step))
        .filter(staff::Column::DisabledAt.is_null())
        .exec(tx)
        .await?;
    Ok(result.rows_affected == 1)
}

/// Writes a sign-in.
///
/// # Errors
/// The database.
pub async fn insert_session(tx: &impl ConnectionTrait, row: staff_session::Model) -> Result<(), StoreError> {
    staff_session::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// Reads a sign-in, whether it still holds or not.
///
/// # Errors
/// The database.
pub async fn session(
    db: &impl ConnectionTrait,
    id: Uuid,
) -> Result<Option<staff_session::Model>, StoreError> {
    Ok(staff_session::Entity::find_by_id(id).one(db).await?)
}

/// The sign-ins of a staff member that hold at `now`, newest first.
///
/// # Errors
/// The database.
pub async fn live_sessions(
    db: &impl ConnectionTrait,
    staff: Uuid,
    now: DateTime<Utc>,
) -> Result<Vec<staff_session::Model>, StoreError> {
    Ok(staff_session::Entity::find()
        .filter(staff_session::Column::StaffId.eq(staff))
        .filter(staff_session::Column::RevokedAt.is_null())
        .filter(staff_session::Column::ExpiresAt.gt(now))
        .order_by_desc(staff_session::Column::CreatedAt)
        .order_by_desc(staff_session::Column::Id)
        .all(db)
        .await?)
}

/// Notes that a sign-in was used.
///
/// # Errors
/// The database.
pub async fn seen(db: &impl ConnectionTrait, id: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
    staff_session::Entity::update_many()
        .col_expr(staff_session::Column::SeenAt, Expr::value(now))
        .filter(staff_session::Column::Id.eq(id))
        .filter(staff_session::Column::SeenAt.lt(now))
        .exec(db)
        .await?;
    Ok(())
}

/// Ends a sign-in. Answers whether it was still open.
///
/// # Errors
/// The database.
pub async fn revoke_session(
    tx: &impl ConnectionTrait,
    id: Uuid,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let result = staff_session::Entity::update_many()
        .col_expr(staff_session::Column::RevokedAt, Expr::value(Some(now)))
        .filter(staff_session::Column::Id.eq(id))
        .filter(staff_session::Column::RevokedAt.is_null())
        .exec(tx)
        .await?;
    Ok(result.rows_affected == 1)
}
