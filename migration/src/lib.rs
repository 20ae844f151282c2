//! The schema, step by step. Never imports `entity`: a migration is frozen in time.

use sea_orm_migration::prelude::*;
pub use sea_orm_migration::prelude::{DbErr, MigratorTrait};

mod m20261124_000001_first_schema;
mod m20261125_000002_holds_and_parts;
mod m20261125_000003_proofs;
mod m20261125_000004_no_asking;
mod m20261125_000005_second_eyes;
mod m20261125_000006_platform_actions;
mod m20261125_000007_letter_words;
mod m20261125_000008_letters_by_state;

/// Every migration, oldest first.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261124_000001_first_schema::Migration),
            Box::new(m20261125_000002_holds_and_parts::Migration),
            Box::new(m20261125_000003_proofs::Migration),
            Box::new(m20261125_000004_no_asking::Migration),
            Box::new(m20261125_000005_second_eyes::Migration),
            Box::new(m20261125_000006_platform_actions::Migration),
            Box::new(m20261125_000007_letter_words::Migration),
            Box::new(m20261125_000008_letters_by_state::Migration),
        ]
    }
}
