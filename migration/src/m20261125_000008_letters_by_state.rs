//! Letters are listed by their state: those that wait to be posted, and those that reach nobody.

use sea_orm_migration::prelude::*;

/// Makes that list quick.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::create().name("letter_state").table("letter").col("state").to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("letter_state").table("letter").to_owned()).await
    }
}
