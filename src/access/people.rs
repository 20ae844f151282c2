//! A staff member who is signed in, and what they may see.

use crate::app::App;
use crate::case::{Actor, Role};
use crate::keys::BlindTag;
use crate::store::{self, StoreError};
use entity::cases;
use uuid::Uuid;

/// Whose cases somebody may see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every controller's, also of those that are configured later.
    All,
    /// Those of the controllers with these ids.
    Only(Vec<String>),
}

/// A staff member who is signed in. Everything in it was read from the database for this very request.
#[derive(Clone, PartialEq, Eq)]
pub struct Staff {
    /// Row id.
    pub id: Uuid,
    /// The sign-in by which they came.
    pub session: Uuid,
    /// Shown to colleagues.
    pub name: String,
    /// Sign-in name.
    pub email: String,
    /// What they may do.
    pub role: Role,
    /// Whose cases they may see.
    pub scope: Scope,
    /// Blind indexes of the addresses whose requests are closed to them: their own, and those of colleagues.
    pub closed: Vec<BlindTag>,
}

impl Staff {
    pub(super) async fn of(app: &App, row: entity::staff::Model, session: Uuid) -> Result<Self, StoreError> {
        let db = &app.db.read;
        let role = store::staff::role(&row)?;
        let closed = app.closed_to(db, &row).await?;
        let scope = match row.all_controllers {
            true => Scope::All,
            false => Scope::Only(store::staff::controllers(db, row.id).await?),
        };
        Ok(Staff { id: row.id, session, name: row.name, email: row.email, role, scope, closed })
    }

    /// As the one who asks for a move.
    pub fn actor(&self) -> Actor {
        Actor::Staff { id: self.id, role: self.role }
    }

    /// The controllers whose cases they may see; `None` is all.
    pub fn controllers(&self) -> Option<Vec<String>> {
        match &self.scope {
            Scope::All => None,
            Scope::Only(ids) => Some(ids.clone()),
        }
    }

    /// Whether a case is one they may see: of a controller of theirs, and neither their own nor confided to others.
    ///
    /// # Errors
    /// The database.
    pub async fn may_see(&self, app: &App, case: &cases::Model) -> Result<bool, StoreError> {
        Ok(self.sees(&case.controller) && !self.is_closed_to(app, case).await?)
    }

    /// Whether a case is their own, or one of a colleague that is confided to others.
    ///
    /// # Errors
    /// The database.
    pub async fn is_closed_to(&self, app: &App, case: &cases::Model) -> Result<bool, StoreError> {
        store::submissions::names_one_of(&app.db.read, case.submission_id, &self.closed).await
    }

    /// Whether they may see the cases of this controller.
    pub fn sees(&self, controller: &str) -> bool {
        match &self.scope {
            Scope::All => true,
            Scope::Only(ids) => ids.iter().any(|id| id == controller),
        }
    }
}

impl std::fmt::Debug for Staff {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Staff({}, {})", self.id, self.role)
    }
}
