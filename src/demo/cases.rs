//! Sample cases, told through the door like real ones and dated relative to the first start.

use crate::app::App;
use crate::case::{Actor, Command, Gated, Role, Wishes};
use crate::casework::{
    Claims, Desk, NewSubmission, OpenedSubmission, Outcome, Side, Target, Want, Wish, apply, open_submission,
    prove_mailbox,
};
use crate::clock::ManualClock;
use crate::jobs::Runner;
use crate::law::Right;
use crate::store;
use anyhow::bail;
use chrono::{DateTime, Duration, Utc};
use uuid::Uuid;

/// How long before the first start the story begins.
pub(super) const OLDEST: Duration = Duration::days(45);

/// Who tells.
struct Teller<'a> {
    app: &'a App,
    runner: &'a Runner,
    clock: &'a ManualClock,
    now: DateTime<Utc>,
}

/// What somebody sends.
struct Sent<'a> {
    days_ago: i64,
    rights: &'a [Right],
    marketing: bool,
    residence: &'a str,
    locale: &'a str,
    email: &'a str,
    name: &'a str,
    details: &'a str,
    proves: bool,
}

impl Default for Sent<'_> {
    fn default() -> Self {
        Sent {
            days_ago: 0,
            rights: &[],
            marketing: false,
            residence: "DE",
            locale: "en",
            email: "",
            name: "",
            details: "",
            proves: true,
        }
    }
}

/// Tells the whole story, oldest first.
pub(super) async fn tell(
    app: &App,
    runner: &Runner,
    clock: &ManualClock,
    now: DateTime<Utc>,
    [dana, hugo]: [Uuid; 2],
) -> anyhow::Result<()> {
    let teller = Teller { app, runner, clock, now };
    let dana = Actor::Staff { id: dana, role: Role::Admin };
    let hugo = Actor::Staff { id: hugo, role: Role::Handler };

    let ben = teller
        .sends(Sent {
            days_ago: 44,
            rights: &[Right::Access],
            email: "ben@example.com",
            name: "Ben Okafor",
            details: "I would like to see what you keep about me, the prompts too.",
            residence: "IE",
            ..Sent::default()
        })
        .await?;
    teller.days_ago(42);
    teller.does(&ben, 0, &hugo, Command::TakeUp).await?;
    let greta = teller
        .sends(Sent {
            days_ago: 38,
            rights: &[Right::Rectification],
            email: "greta.holm@example.org",
            name: "Greta Holm",
            details: "My name is spelled Holm, not Home.",
            locale: "de",
            ..Sent::default()
        })
        .await?;
    teller.days_ago(37);
    teller.does(&ben, 0, &hugo, Command::Approve { task: app.id(), parts: Vec::new() }).await?;
    teller.does(&greta, 0, &dana, Command::TakeUp).await?;
    let ines = teller
        .sends(Sent {
            days_ago: 35,
            rights: &[Right::Access, Right::Erasure],
            email: "ines.prado@example.com",
            name: "Inés Prado",
            residence: "ES",
            ..Sent::default()
        })
        .await?;
    teller.days_ago(30);
    teller.looks_through(&ben, &hugo).await?;
    teller.does(&ben, 0, &hugo, Command::Release).await?;
    teller
        .sends(Sent {
            days_ago: 29,
            rights: &[Right::Portability],
            email: "tom.wells@example.net",
            name: "Tom Wells",
            residence: "GB-ENG",
            ..Sent::default()
        })
        .await?;
    teller.days_ago(20);
    teller.extends(&ines, 0, &dana, "Your data lies in three archives that must be read by hand.").await?;
    teller
        .sends(Sent {
            days_ago: 19,
            rights: &[Right::OptOut],
            email: "luis.ortega@example.com",
            name: "",
            residence: "US-CA",
            proves: false,
            ..Sent::default()
        })
        .await?;
    let paul = teller
        .sends(Sent {
            days_ago: 16,
            rights: &[Right::Erasure],
            email: "paul.brandt@example.org",
            name: "Paul Brandt",
            locale: "de",
            proves: false,
            ..Sent::default()
        })
        .await?;
    teller.days_ago(14);
    let why = "Someone asked for this account's data last month from another address.";
    teller.asks(&paul, &hugo, "In welchem Monat haben Sie Ihr Konto eröffnet?", why).await?;
    let mallory = teller
        .sends(Sent {
            days_ago: 9,
            rights: &[Right::Access],
            email: "mallory@example.net",
            name: "Mallory Reyes",
            residence: "US-CA",
            ..Sent::default()
        })
        .await?;
    teller.days_ago(8);
    teller.does(&mallory, 0, &hugo, Command::Approve { task: app.id(), parts: Vec::new() }).await?;
    let nora = teller
        .sends(Sent {
            days_ago: 6,
            rights: &[Right::Restriction],
            email: "nora.vik@example.org",
            name: "Nora Vik",
            residence: "NO",
            ..Sent::default()
        })
        .await?;
    teller.days_ago(5);
    teller.withdraws(&nora).await?;
    teller
        .sends(Sent {
            days_ago: 3,
            marketing: true,
            email: "yuki.mori@example.com",
            residence: "FR",
            proves: false,
            ..Sent::default()
        })
        .await?;
    teller
        .sends(Sent {
            days_ago: 1,
            rights: &[Right::Inquiry],
            email: "sam.reed@example.net",
            name: "Sam Reed",
            residence: "AU",
            details: "Do you train models on what I type?",
            ..Sent::default()
        })
        .await?;
    clock.set(now);
    runner.drain().await?;
    Ok(())
}

impl Teller<'_> {
    fn days_ago(&self, days: i64) {
        self.clock.set(self.now - Duration::days(days));
    }

    async fn sends(&self, sent: Sent<'_>) -> anyhow::Result<OpenedSubmission> {
        self.days_ago(sent.days_ago);
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let mut wants: Vec<Want> =
            sent.rights.iter().map(|right| Want { right: *right, direct_marketing: false }).collect();
        if sent.marketing {
            wants.push(Want { right: Right::Objection, direct_marketing: true });
        }
        let Some(controller) = self.app.config.controllers.first() else {
            bail!("the demo has a controller")
        };
        let new = NewSubmission {
            controller: controller.clone(),
            channel: "portal",
            locale: sent.locale.to_owned(),
            residence: sent.residence.to_owned(),
            capacity: "self".to_owned(),
            reply_by: "email".to_owned(),
            received_at: self.clock_now(),
            wants,
            regime: None,
            claims: Claims { email: some(sent.email), name: some(sent.name), ..Claims::default() },
            details: some(sent.details),
            wrong_entries: Vec::new(),
            files: Vec::new(),
            wishes: Wishes::default(),
            entered_by: None,
            gpc: sent.residence == "US-CA",
            keyed: None,
        };
        let Outcome::First(opened) = open_submission(self.app, new).await? else {
            bail!("nothing was asked before")
        };
        self.runner.drain().await?;
        if sent.proves {
            self.clock.advance(Duration::minutes(20));
            prove_mailbox(self.app, opened.id).await?;
        }
        Ok(opened)
    }

    fn clock_now(&self) -> DateTime<Utc> {
        self.app.now()
    }

    async fn does(
        &self,
        submission: &OpenedSubmission,
        case: usize,
        actor: &Actor,
        command: Command,
    ) -> anyhow::Result<()> {
        self.wishes(submission, case, actor, Wish::plain(command)).await
    }

    async fn wishes(
        &self,
        submission: &OpenedSubmission,
        case: usize,
        actor: &Actor,
        wish: Wish,
    ) -> anyhow::Result<()> {
        let target = Target { submission: submission.id, case: submission.cases[case].id };
        apply(self.app, target, actor, wish).await?;
        self.runner.drain().await?;
        Ok(())
    }

    async fn written(
        &self,
        submission: &OpenedSubmission,
        case: usize,
        actor: &Actor,
        text: &str,
        command: impl FnOnce(crate::case::TextRef) -> Command,
    ) -> anyhow::Result<()> {
        let Some(row) = store::submissions::get(&self.app.db.read, submission.id).await? else {
            return Ok(());
        };
        let desk = Desk::open(self.app, &row)?;
        let author = match actor {
            Actor::Staff { id, .. } => id.to_string(),
            _ => "person".to_owned(),
        };
        let prose = desk.seal_text(self.app, Some(submission.cases[case].id), "reason", author, text);
        let wish = Wish {
            command: command(prose.refers),
            sides: vec![Side::Text(prose.row)],
            version: None,
            key: None,
        };
        self.wishes(submission, case, actor, wish).await
    }

    async fn extends(
        &self,
        submission: &OpenedSubmission,
        case: usize,
        actor: &Actor,
        why: &str,
    ) -> anyhow::Result<()> {
        self.written(submission, case, actor, why, |reasons| Command::Extend { reasons, until: None }).await
    }

    async fn asks(
        &self,
        submission: &OpenedSubmission,
        actor: &Actor,
        what: &str,
        why: &str,
    ) -> anyhow::Result<()> {
        let Some(row) = store::submissions::get(&self.app.db.read, submission.id).await? else {
            return Ok(());
        };
        let desk = Desk::open(self.app, &row)?;
        let case = &submission.cases[0];
        let author = || match actor {
            Actor::Staff { id, .. } => id.to_string(),
            _ => "person".to_owned(),
        };
        let seal = |kind, text| desk.seal_text(self.app, Some(case.id), kind, author(), text);
        let (question, why) = (seal("reason", what), seal("identity-why", why));
        let gated = Gated::of(case, &self.app.law)?;
        let wish = Wish {
            command: Command::AskIdentity(gated.ask(question.refers, why.refers)),
            sides: vec![Side::Text(question.row), Side::Text(why.row)],
            version: None,
            key: None,
        };
        self.wishes(submission, 0, actor, wish).await
    }

    async fn withdraws(&self, submission: &OpenedSubmission) -> anyhow::Result<()> {
        self.does(submission, 0, &Actor::Person, Command::Withdraw).await
    }

    /// Looks at every item that needs it.
    async fn looks_through(&self, submission: &OpenedSubmission, actor: &Actor) -> anyhow::Result<()> {
        let Actor::Staff { id, .. } = actor else { return Ok(()) };
        for item in store::items::of_case(&self.app.db.read, submission.cases[0].id).await? {
            if item.needs_review {
                let wish = Wish {
                    command: Command::Review { item: item.id },
                    sides: vec![Side::Reviewed { item: item.id, by: *id }],
                    version: None,
                    key: None,
                };
                self.wishes(submission, 0, actor, wish).await?;
            }
        }
        Ok(())
    }
}
