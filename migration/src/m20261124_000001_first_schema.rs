//! The first schema. Frozen: later changes are migrations of their own.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

/// Creates every table of the first release.
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
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES.iter().rev() {
            manager.drop_table(Table::drop().table(*table).to_owned()).await?;
        }
        Ok(())
    }
}

const TABLES: &[&str] = &[
    "installation",
    "submission",
    "verification",
    "token",
    "person_session",
    "cases",
    "ledger_event",
    "ledger_head",
    "ledger_key",
    "law_text",
    "letter",
    "job",
    "task",
    "free_text",
    "file",
    "file_chunk",
    "proven_identifier",
    "package_item",
    "suppression",
    "blind_index",
    "staff",
    "staff_scope",
    "staff_session",
    "attempt",
    "api_token",
    "idempotency",
    "draft",
];

fn tables() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("installation")
            .col(text("key"))
            .col(text("value"))
            .primary_key(Index::create().col("key"))
            .to_owned(),
        Table::create()
            .table("submission")
            .col(uuid("id"))
            .col(text("reference"))
            .col(text("controller"))
            .col(text("channel"))
            .col(text("locale"))
            .col(text("residence"))
            .col(text("capacity"))
            .col(text("reply_by"))
            .col(timestamp_with_time_zone("received_at"))
            .col(timestamp_with_time_zone("opened_at"))
            .col(binary_null("wrapped_key"))
            .col(binary("claims"))
            .col(binary_null("claims_salt"))
            .col(boolean("gpc"))
            .col(timestamp_with_time_zone_null("mailbox_proven_at"))
            .col(timestamp_with_time_zone_null("shredded_at"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("verification")
            .col(uuid("submission_id"))
            .col(text("purpose"))
            .col(binary_null("code_mac"))
            .col(timestamp_with_time_zone_null("expires_at"))
            .col(integer("wrong"))
            .col(integer("reissues"))
            .col(timestamp_with_time_zone("window_started_at"))
            .primary_key(Index::create().col("submission_id").col("purpose"))
            .to_owned(),
        Table::create()
            .table("token")
            .col(binary("hash"))
            .col(uuid("submission_id"))
            .col(text("purpose"))
            .col(timestamp_with_time_zone("expires_at"))
            .col(timestamp_with_time_zone_null("used_at"))
            .primary_key(Index::create().col("hash"))
            .to_owned(),
        Table::create()
            .table("person_session")
            .col(binary("hash"))
            .col(uuid("submission_id"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone("expires_at"))
            .primary_key(Index::create().col("hash"))
            .to_owned(),
        Table::create()
            .table("cases")
            .col(uuid("id"))
            .col(uuid("submission_id"))
            .col(text("controller"))
            .col(text("reference"))
            .col(text("right"))
            .col(text("regimes"))
            .col(text("state"))
            .col(boolean("paused"))
            .col(timestamp_with_time_zone("received_at"))
            .col(date("due"))
            .col(date("safe_due"))
            .col(timestamp_with_time_zone("due_ends"))
            .col(timestamp_with_time_zone("safe_ends"))
            .col(date_null("acknowledge_by"))
            .col(uuid_null("handler"))
            .col(big_integer("version"))
            .col(text("fold"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("ledger_event")
            .col(text("stream"))
            .col(big_integer("seq"))
            .col(timestamp_with_time_zone("at"))
            .col(text("kind"))
            .col(small_integer("schema"))
            .col(binary("body"))
            .col(binary("prev"))
            .col(binary("hash"))
            .primary_key(Index::create().col("stream").col("seq"))
            .to_owned(),
        Table::create()
            .table("ledger_head")
            .col(text("stream"))
            .col(big_integer("seq"))
            .col(binary("hash"))
            .col(text("key_id"))
            .col(binary("signature"))
            .primary_key(Index::create().col("stream"))
            .to_owned(),
        Table::create()
            .table("ledger_key")
            .col(text("key_id"))
            .col(binary("public"))
            .col(timestamp_with_time_zone("added_at"))
            .primary_key(Index::create().col("key_id"))
            .to_owned(),
        Table::create()
            .table("law_text")
            .col(text("hash"))
            .col(text("kind"))
            .col(text("name"))
            .col(text("body"))
            .col(timestamp_with_time_zone("added_at"))
            .primary_key(Index::create().col("hash"))
            .to_owned(),
        Table::create()
            .table("letter")
            .col(uuid("id"))
            .col(uuid("submission_id"))
            .col(text("about"))
            .col(text("duty"))
            .col(integer("ordinal"))
            .col(text("locale"))
            .col(text("state"))
            .col(text("message_id"))
            .col(binary("recipient"))
            .col(binary("subject"))
            .col(binary("body"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone_null("sent_at"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("job")
            .col(uuid("id"))
            .col(text("kind"))
            .col(text("payload"))
            .col(text_null("unique_key"))
            .col(uuid_null("submission_id"))
            .col(uuid_null("case_id"))
            .col(timestamp_with_time_zone("run_at"))
            .col(text("state"))
            .col(integer("attempts"))
            .col(timestamp_with_time_zone_null("leased_until"))
            .col(uuid_null("lease"))
            .col(text_null("last_error"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone_null("finished_at"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("task")
            .col(uuid("id"))
            .col(uuid("case_id"))
            .col(text("controller"))
            .col(text("kind"))
            .col(text("state"))
            .col(timestamp_with_time_zone_null("due_ends"))
            .col(timestamp_with_time_zone("opened_at"))
            .col(timestamp_with_time_zone_null("done_at"))
            .col(uuid_null("done_by"))
            .col(uuid_null("result"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("free_text")
            .col(uuid("id"))
            .col(uuid("submission_id"))
            .col(uuid_null("case_id"))
            .col(text("kind"))
            .col(text("author"))
            .col(binary("body"))
            .col(binary_null("salt"))
            .col(timestamp_with_time_zone("created_at"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("file")
            .col(uuid("id"))
            .col(uuid_null("submission_id"))
            .col(binary_null("draft"))
            .col(uuid_null("case_id"))
            .col(text("kind"))
            .col(binary("name"))
            .col(text("media_type"))
            .col(big_integer("size"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone_null("expires_at"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("file_chunk")
            .col(uuid("file_id"))
            .col(integer("position"))
            .col(binary("sealed"))
            .primary_key(Index::create().col("file_id").col("position"))
            .to_owned(),
        Table::create()
            .table("proven_identifier")
            .col(uuid("id"))
            .col(uuid("submission_id"))
            .col(text("kind"))
            .col(binary("value"))
            .col(binary_null("salt"))
            .col(text("method"))
            .col(uuid_null("reason"))
            .col(uuid_null("by"))
            .col(timestamp_with_time_zone("at"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("package_item")
            .col(uuid("id"))
            .col(uuid("case_id"))
            .col(integer("position"))
            .col(text("source"))
            .col(text("category"))
            .col(text("outcome"))
            .col(binary("body"))
            .col(boolean("needs_review"))
            .col(uuid_null("reviewed_by"))
            .col(text_null("withheld"))
            .col(uuid_null("reason"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("suppression")
            .col(uuid("id"))
            .col(text("controller"))
            .col(text("kind"))
            .col(text("identifier_kind"))
            .col(text("tag"))
            .col(timestamp_with_time_zone("since"))
            .col(uuid("case_id"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("blind_index")
            .col(uuid("id"))
            .col(text("kind"))
            .col(small_integer("normaliser"))
            .col(text("key_id"))
            .col(binary("tag"))
            .col(uuid("submission_id"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("staff")
            .col(uuid("id"))
            .col(text("email"))
            .col(text("name"))
            .col(text("role"))
            .col(text_null("password_hash"))
            .col(binary_null("totp"))
            .col(big_integer("totp_step"))
            .col(binary_null("invite"))
            .col(timestamp_with_time_zone_null("invite_expires_at"))
            .col(boolean("all_controllers"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone_null("disabled_at"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("staff_scope")
            .col(uuid("staff_id"))
            .col(text("controller"))
            .primary_key(Index::create().col("staff_id").col("controller"))
            .to_owned(),
        Table::create()
            .table("staff_session")
            .col(uuid("id"))
            .col(uuid("staff_id"))
            .col(text("device"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone("seen_at"))
            .col(timestamp_with_time_zone("expires_at"))
            .col(timestamp_with_time_zone_null("revoked_at"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("attempt")
            .col(text("bucket"))
            .col(timestamp_with_time_zone("window_started_at"))
            .col(integer("count"))
            .primary_key(Index::create().col("bucket").col("window_started_at"))
            .to_owned(),
        Table::create()
            .table("api_token")
            .col(uuid("id"))
            .col(text("name"))
            .col(binary("hash"))
            .col(text("scope"))
            .col(text_null("controller"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone_null("revoked_at"))
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("idempotency")
            .col(binary("key"))
            .col(binary("body"))
            .col(small_integer("status"))
            .col(text("response"))
            .col(timestamp_with_time_zone("created_at"))
            .primary_key(Index::create().col("key"))
            .to_owned(),
        Table::create()
            .table("draft")
            .col(binary("hash"))
            .col(binary("sealed"))
            .col(uuid_null("submission_id"))
            .col(timestamp_with_time_zone("expires_at"))
            .primary_key(Index::create().col("hash"))
            .to_owned(),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("submission", &["reference"], true),
        index("token", &["submission_id"], false),
        index("person_session", &["submission_id"], false),
        index("cases", &["reference"], true),
        index("cases", &["submission_id"], false),
        index("cases", &["controller", "safe_ends", "id"], false),
        index("cases", &["state", "safe_ends"], false),
        index("letter", &["submission_id", "about", "duty", "ordinal"], true),
        index("letter", &["message_id"], true),
        index("job", &["unique_key"], true),
        index("job", &["state", "run_at"], false),
        index("job", &["case_id"], false),
        index("task", &["case_id"], false),
        index("task", &["state", "due_ends"], false),
        index("free_text", &["submission_id", "created_at"], false),
        index("file", &["submission_id"], false),
        index("file", &["draft"], false),
        index("file", &["case_id"], false),
        index("proven_identifier", &["submission_id"], false),
        index("package_item", &["case_id", "position"], false),
        index("suppression", &["controller", "kind", "identifier_kind", "tag"], true),
        index("suppression", &["controller", "since"], false),
        index("suppression", &["since", "id"], false),
        index("blind_index", &["kind", "tag"], false),
        index("blind_index", &["submission_id"], false),
        index("staff", &["email"], true),
        index("staff", &["invite"], true),
        index("staff_session", &["staff_id"], false),
        index("api_token", &["hash"], true),
        index("api_token", &["name"], true),
        index("idempotency", &["created_at"], false),
        index("draft", &["expires_at"], false),
    ]
}

fn index(table: &'static str, columns: &[&'static str], unique: bool) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(format!("ix_{table}_{}", columns.join("_"))).table(table);
    for column in columns {
        index.col(*column);
    }
    if unique {
        index.unique();
    }
    index.to_owned()
}
