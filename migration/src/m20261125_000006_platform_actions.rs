//! What the platform did to people whose cases were open, for the report.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

/// Creates `platform_action`.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("platform_action")
            .col(uuid("id"))
            .col(uuid("case_id"))
            .col(text("controller"))
            .col(text("action"))
            .col(uuid("reason"))
            .col(uuid("token"))
            .col(timestamp_with_time_zone("at"))
            .primary_key(Index::create().col("id"))
            .to_owned();
        manager.create_table(table).await?;
        let index =
            Index::create().name("ix_platform_action_at").table("platform_action").col("at").to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("platform_action").to_owned()).await
    }
}
