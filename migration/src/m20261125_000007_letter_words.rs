//! What controllers say in letters beside what must be said, version by version.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

/// Adds the table.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("letter_words")
            .col(uuid("id"))
            .col(text("controller"))
            .col(text("letter"))
            .col(text("locale"))
            .col(integer("version"))
            .col(text("opening"))
            .col(text("closing"))
            .col(uuid("author"))
            .col(timestamp_with_time_zone("written_at"))
            .col(uuid_null("approved_by"))
            .col(timestamp_with_time_zone_null("approved_at"))
            .primary_key(Index::create().col("id"))
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("ix_letter_words_controller_letter_locale_version")
            .table("letter_words")
            .col("controller")
            .col("letter")
            .col("locale")
            .col("version")
            .unique()
            .to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("letter_words").to_owned()).await
    }
}
