//! Until when nobody who opted out is asked to change their mind.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

/// Adds the date to the suppression register; entries of before have none.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = timestamp_with_time_zone_null("no_asking_until");
        manager.alter_table(Table::alter().table("suppression").add_column(column).to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .alter_table(Table::alter().table("suppression").drop_column("no_asking_until").to_owned())
            .await
    }
}
