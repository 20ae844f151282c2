//! Legal holds with those they are about and what was written about them; and which part of an answer an item went
//! with.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

/// Adds the tables of legal holds, and the part of an item.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        for (table, column) in [("legal_hold_person", "hold_id"), ("legal_hold_note", "hold_id")] {
            let name = format!("ix_{table}_{column}");
            manager.create_index(Index::create().name(name).table(table).col(column).to_owned()).await?;
        }
        let index = Index::create()
            .name("ix_legal_hold_controller_released_at")
            .table("legal_hold")
            .col("controller")
            .col("released_at")
            .to_owned();
        manager.create_index(index).await?;
        let part = Table::alter().table("package_item").add_column(integer_null("part")).to_owned();
        manager.alter_table(part).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let part = Table::alter().table("package_item").drop_column("part").to_owned();
        manager.alter_table(part).await?;
        for table in ["legal_hold_note", "legal_hold_person", "legal_hold"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

fn tables() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("legal_hold")
            .col(uuid("id"))
            .col(text("controller"))
            .col(text("ground"))
            .col(text("categories"))
            .col(boolean("everybody"))
            .col(date("review_on"))
            .col(binary("wrapped_key"))
            .col(timestamp_with_time_zone("set_at"))
            .col(uuid("set_by"))
            .col(timestamp_with_time_zone_null("released_at"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("legal_hold_person")
            .col(uuid("id"))
            .col(uuid("hold_id"))
            .col(text("kind"))
            .col(small_integer("normaliser"))
            .col(text("key_id"))
            .col(binary("tag"))
            .col(binary("value"))
            .col(binary("salt"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("legal_hold_note")
            .col(uuid("id"))
            .col(uuid("hold_id"))
            .col(binary("body"))
            .col(binary("salt"))
            .col(timestamp_with_time_zone("created_at"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
    ]
}
