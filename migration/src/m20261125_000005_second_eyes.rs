//! Which cases wait for a second person, so that the queue can be asked for them. None did before this was recorded.

use sea_orm_migration::prelude::*;

/// Adds `cases.second_eyes`.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = ColumnDef::new("second_eyes").boolean().not_null().default(false).to_owned();
        manager.alter_table(Table::alter().table("cases").add_column(column).to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("cases").drop_column("second_eyes").to_owned()).await
    }
}
