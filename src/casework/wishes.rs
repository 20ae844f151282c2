//! How a person wishes to be written to: sealed like all their words, the newest wish holds.

use super::apply::{Door, Side, Wish};
use super::{ApplyError, Claims, Desk};
use crate::app::App;
use crate::case::{Actor, Command, Wishes};
use crate::store::{self, StoreError};
use entity::submission;
use sea_orm::ConnectionTrait;

/// Kind of the sealed texts that hold wishes.
pub(super) const KIND: &str = "wishes";

/// The way a letter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the mailbox the person named.
    Mail,
    /// On paper, to the postal address they named.
    Post,
    /// There is no address of any kind: staff must find one, or telephone.
    None,
}

impl Way {
    /// By post for who wished it, and for who has no mailbox; by mail where there is no postal address.
    pub fn of(claims: &Claims, wishes: Wishes) -> Self {
        match (claims.email.is_some(), claims.postal_address.is_some()) {
            (true, has_address) if !(wishes.by_post && has_address) => Way::Mail,
            (_, true) => Way::Post,
            (_, false) => Way::None,
        }
    }
}

/// How the person of a submission wishes to be written to. As long as nobody said it otherwise, an answer that was
/// wanted by post means letters by post.
///
/// # Errors
/// The database.
pub async fn wishes_of(
    db: &impl ConnectionTrait,
    desk: &Desk,
    submission: &submission::Model,
) -> Result<Wishes, StoreError> {
    let texts = store::submissions::texts(db, submission.id).await?;
    let newest = texts.into_iter().rfind(|text| text.kind == KIND);
    let said = newest.and_then(|text| desk.read_text(&text).ok());
    Ok(match said {
        Some(names) => Wishes::of(names.split_whitespace()),
        None => Wishes { by_post: submission.reply_by == "post", ..Wishes::default() },
    })
}

/// Records how the person wishes to be written to, with every case of the submission. Letters that were written stay as
/// they are.
///
/// # Errors
/// [`ApplyError`]; then nothing was written.
pub async fn set_wishes(app: &App, actor: &Actor, desk: &Desk, wishes: Wishes) -> Result<(), ApplyError> {
    let author = match actor {
        Actor::Staff { id, .. } => id.to_string(),
        _ => "person".to_owned(),
    };
    let prose = desk.seal_text(app, None, KIND, author, &wishes.to_string());
    let mut side = Some(Side::Text(prose.row));
    let mut door = Door::enter(app, desk.submission).await?;
    for case in store::cases::of_submission(&door.tx, desk.submission).await? {
        let command = Command::SetWishes { text: prose.refers.clone() };
        let sides = side.take().into_iter().collect();
        door.run(case.id, actor, Wish { command, sides, version: None, key: None }).await?;
    }
    door.commit().await
}
