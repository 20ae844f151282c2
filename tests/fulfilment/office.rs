//! A small office: an installation on a manual clock, with the sample platform beside it.

use crate::support::TestApp;
use entity::cases;
use rightsdesk::app::App;
use rightsdesk::case::{Actor, Command, Proof, Role, Wishes};
use rightsdesk::casework::{
    self, Claims, Desk, NewSubmission, Outcome, Side, Target, Want, Wish, apply, open_submission,
    prove_mailbox,
};
use rightsdesk::fulfilment::{Item, gather, items, package};
use rightsdesk::law::Right;
use rightsdesk::sources::Sources;
use rightsdesk::store;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::io::Read;
use std::sync::Arc;
use uuid::Uuid;

pub struct Office {
    pub app: App,
    pub sources: Arc<Sources>,
    test: TestApp,
}

impl Office {
    pub fn of(test: TestApp) -> Office {
        Office { app: test.app.clone(), sources: test.runner.sources.clone(), test }
    }

    /// Changes the platform behind our back.
    pub async fn at_the_platform(&self, sql: &str) {
        use sea_orm::ConnectionTrait;
        let url = format!("sqlite://{}/platform.db?mode=rw", self.test.dir.path().display());
        let db = sea_orm::Database::connect(url).await.expect("the platform is there");
        db.execute_unprepared(sql).await.expect("the statement runs");
        db.close().await.expect("it closes");
    }

    /// Somebody asks for access, with these claims.
    pub async fn asks(&self, claims: Claims, locale: &str) -> Uuid {
        let new = NewSubmission {
            controller: self.app.config.controllers[0].clone(),
            channel: "portal",
            locale: locale.to_owned(),
            residence: "DE".to_owned(),
            capacity: "self".to_owned(),
            reply_by: "portal".to_owned(),
            received_at: self.app.now(),
            wants: vec![Want { right: Right::Access, direct_marketing: false }],
            regime: None,
            claims,
            details: None,
            wrong_entries: Vec::new(),
            files: Vec::new(),
            wishes: Wishes::default(),
            entered_by: None,
            gpc: false,
            keyed: None,
        };
        match open_submission(&self.app, new).await.expect("it is opened") {
            Outcome::First(opened) => opened.cases[0].id,
            Outcome::Again(_) => panic!("no key was given"),
        }
    }

    pub async fn row(&self, case: Uuid) -> cases::Model {
        cases::Entity::find_by_id(case)
            .one(&self.app.db.read)
            .await
            .expect("it answers")
            .expect("it is there")
    }

    pub async fn proves_the_mailbox(&self, case: Uuid) {
        prove_mailbox(&self.app, self.row(case).await.submission_id).await.expect("it is proven");
    }

    pub async fn staff(
        &self,
        case: Uuid,
        command: Command,
        sides: Vec<Side>,
    ) -> Result<(), casework::ApplyError> {
        let actor = Actor::Staff { id: Uuid::from_u128(7), role: Role::Dpo };
        let wish = Wish { command, sides, version: None, key: None };
        apply(&self.app, Target::of(&self.row(case).await), &actor, wish).await.map(|_| ())
    }

    pub async fn approves_and_gathers(&self, case: Uuid) {
        self.staff(case, Command::Approve { task: Uuid::nil(), parts: Vec::new() }, Vec::new())
            .await
            .expect("it is approved");
        gather(&self.app, &self.sources, &self.row(case).await).await.expect("it is gathered");
    }

    pub async fn items(&self, case: Uuid) -> Vec<Item> {
        items(&self.app, &self.row(case).await).await.expect("the items open")
    }

    pub async fn reviews(&self, case: Uuid, item: Uuid) {
        let side = Side::Reviewed { item, by: Uuid::from_u128(7) };
        self.staff(case, Command::Review { item }, vec![side]).await.expect("it is reviewed");
    }

    pub async fn withholds(&self, case: Uuid, item: Uuid) {
        let submission = self.submission(case).await;
        let desk = Desk::open(&self.app, &submission).expect("its key opens");
        let why =
            desk.seal_text(&self.app, Some(case), "reason", "staff".to_owned(), "it names another customer");
        let ground = "rights-of-others".to_owned();
        let side = Side::Withheld { item, ground: Some(ground.clone()), reason: Some(why.row.id) };
        let command = Command::Withhold { item, ground, reason: why.refers };
        self.staff(case, command, vec![Side::Text(why.row), side]).await.expect("it is withheld");
    }

    pub async fn releases_and_packages(&self, case: Uuid) {
        self.staff(case, Command::Release, Vec::new()).await.expect("it is released");
        package(&self.app, &self.row(case).await).await.expect("it is packaged");
    }

    async fn submission(&self, case: Uuid) -> entity::submission::Model {
        let id = self.row(case).await.submission_id;
        store::submissions::get(&self.app.db.read, id).await.expect("it answers").expect("it is there")
    }

    /// The page and the data of the package, and its file row.
    pub async fn opens_the_package(&self, case: Uuid) -> (entity::file::Model, String, serde_json::Value) {
        let row = entity::file::Entity::find()
            .filter(entity::file::Column::CaseId.eq(case))
            .one(&self.app.db.read)
            .await
            .expect("it answers")
            .expect("there is a package");
        let chunks = store::files::chunks(&self.app.db.read, row.id).await.expect("they are there");
        let desk = Desk::open(&self.app, &self.submission(case).await).expect("its key opens");
        let (name, bytes) = desk.read_file(&row, &chunks).expect("it opens");
        assert!(name.starts_with("RD-") && name.ends_with(".zip"));
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip file");
        let mut read = |name: &str| {
            let mut text = String::new();
            zip.by_name(name).expect("it is in there").read_to_string(&mut text).expect("it is text");
            text
        };
        let page = read("index.html");
        let data = serde_json::from_str(&read("data.json")).expect("it is JSON");
        (row, page, data)
    }

    /// Staff record an identifier as proven, with a reason.
    pub async fn staff_prove(&self, case: Uuid, kind: &str, value: &str) {
        let submission = self.submission(case).await;
        let desk = Desk::open(&self.app, &submission).expect("its key opens");
        let why = desk.seal_text(&self.app, Some(case), "reason", "staff".to_owned(), "called back");
        let id = self.app.id();
        let place = rightsdesk::keys::Place { table: "proven_identifier", column: "value", row: id };
        let row = entity::proven_identifier::Model {
            id,
            submission_id: submission.id,
            kind: kind.to_owned(),
            value: desk.key.seal(&self.app.random, place, value.as_bytes()),
            salt: None,
            method: "staff".to_owned(),
            reason: Some(why.row.id),
            by: Some(Uuid::from_u128(7)),
            at: self.app.now(),
        };
        let command = Command::ProveIdentifier {
            kind: kind.to_owned(),
            proof: Proof::Staff,
            commitment: String::new(),
            reason: Some(why.refers),
        };
        self.staff(case, command, vec![Side::Text(why.row), Side::Proven(row)])
            .await
            .expect("it is recorded");
    }
}
