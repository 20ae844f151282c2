//! Whose requests are closed to a member of staff: nobody handles their own, and those of colleagues, also of former
//! ones, are for the data protection officer and whoever stands in for them.

use super::App;
use crate::case::Role;
use crate::keys::{BlindTag, IdentifierKind};
use crate::store::{self, StoreError};
use entity::staff;
use sea_orm::ConnectionTrait;

impl App {
    /// Blind indexes of the addresses whose requests `reader` may not see. Where nobody is left to whom the request of a
    /// colleague is confided, such as that of the only data protection officer, administrators see it: it must be
    /// answered.
    ///
    /// # Errors
    /// The database.
    pub async fn closed_to(
        &self,
        db: &impl ConnectionTrait,
        reader: &staff::Model,
    ) -> Result<Vec<BlindTag>, StoreError> {
        let everybody = store::staff::everybody(db).await?;
        let deputies = &self.config.desk.dpo_deputies;
        let is_confided = |one: &staff::Model| {
            one.role == Role::Dpo.as_str()
                || deputies.iter().any(|email| email.trim().eq_ignore_ascii_case(&one.email))
        };
        let works_here = |one: &staff::Model| one.password_hash.is_some() && one.disabled_at.is_none();
        let has_somebody = |about: &staff::Model| {
            everybody.iter().any(|one| one.id != about.id && is_confided(one) && works_here(one))
        };
        let may_see = |about: &staff::Model| {
            is_confided(reader) || reader.role == Role::Admin.as_str() && !has_somebody(about)
        };
        let closed = everybody.iter().filter(|about| about.id == reader.id || !may_see(about));
        Ok(closed.filter_map(|about| self.keys.blind_index(IdentifierKind::Email, &about.email)).collect())
    }
}
