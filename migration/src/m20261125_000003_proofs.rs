//! What the proofs of who is asking need: other addresses for letters, questions about what is held, sealed documents.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

/// Creates the tables of proofs.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261125_000003_proofs"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        for table in ["address_change", "identity_document"] {
            let name = format!("ix_{table}_submission_id");
            let index = Index::create().name(name).table(table).col("submission_id").to_owned();
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["identity_document", "point_check", "address_change"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

fn tables() -> [TableCreateStatement; 3] {
    [
        Table::create()
            .table("address_change")
            .col(uuid("id"))
            .col(uuid("submission_id"))
            .col(binary("address"))
            .col(boolean("fresh"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone_null("confirmed_at"))
            .col(timestamp_with_time_zone_null("holds_from"))
            .col(timestamp_with_time_zone_null("stopped_at"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("point_check")
            .col(uuid("submission_id"))
            .col(text("identifier_kind"))
            .col(binary("sealed"))
            .col(integer("tries"))
            .col(timestamp_with_time_zone("asked_at"))
            .col(timestamp_with_time_zone_null("judged_at"))
            .primary_key(Index::create().col("submission_id"))
            .to_owned(),
        Table::create()
            .table("identity_document")
            .col(uuid("id"))
            .col(uuid("submission_id"))
            .col(text("kind"))
            .col(text("media_type"))
            .col(big_integer("size"))
            .col(binary_null("wrapped_key"))
            .col(timestamp_with_time_zone("created_at"))
            .col(text_null("outcome"))
            .col(uuid_null("judged_by"))
            .col(timestamp_with_time_zone_null("judged_at"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
    ]
}
