//! What staff type of a request that came another way, and what is wrong with it.

use super::Refused;
use super::corrections;
use crate::access::Staff;
use crate::app::App;
use crate::case::Wishes;
use crate::casework::{Claims, Keyed, NewFile, NewSubmission, Want, contact_email, contact_phone};
use crate::config::Controller;
use crate::law::{Right, known_residence};
use crate::web::forms::Form;
use crate::words::Readers;
use chrono::{DateTime, Utc};
use serde::Serialize;

/// Letters the words of the person may have.
const MOST_DETAILS: usize = 20_000;
/// Letters any other field may have.
const MOST_LINE: usize = 300;
/// The choice that is not a right of its own but an objection to advertising.
pub(super) const MARKETING: &str = "objection-marketing";
/// For whom somebody may ask, by the contract's names.
pub(super) const CAPACITIES: [&str; 6] = ["self", "parent", "guardian", "attorney", "agent", "executor"];
/// The ways a request may come beside the portal and the API.
pub(super) const CHANNELS: [&str; 4] = ["letter", "call", "visit", "mail"];

/// What was typed, word for word.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Entry {
    pub controller: String,
    pub channel: String,
    pub received_on: String,
    pub received_time: String,
    pub rights: Vec<String>,
    pub capacity: String,
    pub on_behalf_of: String,
    pub residence: String,
    pub email: String,
    pub phone: String,
    pub customer_id: String,
    pub name: String,
    pub postal_address: String,
    pub details: String,
    pub locale: String,
    pub wishes: Vec<String>,
}

/// What was typed and is sound, ready to be opened.
pub(super) struct Sound {
    pub controller: Controller,
    pub channel: &'static str,
    pub received_at: DateTime<Utc>,
    pub claims: Claims,
    pub wishes: Wishes,
}

impl Entry {
    /// An empty form, of today.
    pub fn fresh(today: String, locale: &str) -> Self {
        Entry {
            received_on: today,
            capacity: "self".to_owned(),
            locale: locale.to_owned(),
            ..Entry::default()
        }
    }

    /// What a form holds.
    pub fn of(form: &Form) -> Self {
        let line = |name: &str| form.get(name).chars().take(MOST_LINE + 1).collect::<String>();
        let several = |name: &str| {
            form.all(name).into_iter().take(40).map(|value| value.chars().take(60).collect()).collect()
        };
        Entry {
            controller: line("controller"),
            channel: line("channel"),
            received_on: line("received_on"),
            received_time: line("received_time"),
            rights: several("right"),
            capacity: line("capacity"),
            on_behalf_of: line("on_behalf_of"),
            residence: line("residence"),
            email: line("email"),
            phone: line("phone"),
            customer_id: line("customer_id"),
            name: line("name"),
            postal_address: line("postal_address"),
            details: form.get("details").to_owned(),
            locale: line("locale"),
            wishes: several("wish"),
        }
    }

    /// What is sound in it, or every field that is wrong with the message that says so.
    pub fn check(
        &self,
        app: &App,
        staff: &Staff,
        now: DateTime<Utc>,
    ) -> Result<Sound, Vec<(&'static str, &'static str)>> {
        let mut wrong = Vec::new();
        let mut say = |field, id| wrong.push((field, id));
        let named = Some(self.controller.as_str()).filter(|id| !id.is_empty());
        let controller = app.config.controller(named).filter(|known| staff.sees(&known.id));
        if controller.is_none() {
            say("controller", "wrong-organisation");
        }
        let channel = CHANNELS.into_iter().find(|known| *known == self.channel);
        if channel.is_none() {
            say("channel", "wrong-channel");
        }
        let zone = controller.map_or(chrono_tz::UTC, |known| known.timezone);
        let received_at = match corrections::moment(&self.received_on, &self.received_time, zone, now) {
            Ok(at) if at > now => Err(("received_on", "wrong-future-receipt")),
            Ok(at) => Ok(at),
            Err(Refused::Missing(field, id)) => Err((field, id)),
            Err(_) => Err(("received_on", "wrong-receipt-day")),
        };
        if let Err((field, id)) = received_at {
            say(field, id);
        }
        if self.rights.is_empty() {
            say("right", "wrong-no-right");
        } else if self.wants().len() != self.rights.len() {
            say("right", "wrong-unknown-right");
        }
        if !CAPACITIES.contains(&self.capacity.as_str()) {
            say("capacity", "wrong-capacity");
        } else if self.capacity != "self" && self.on_behalf_of.is_empty() {
            say("on_behalf_of", "wrong-on-behalf-of");
        }
        if !known_residence(&self.residence) {
            say("residence", "wrong-residence");
        }
        let claims = self.claims();
        if !claims.reach_someone() {
            say("email", "wrong-nothing-to-find");
        }
        if !self.email.is_empty() && contact_email(&self.email).is_none() {
            say("email", "wrong-email");
        }
        if !self.phone.is_empty() && contact_phone(&self.phone).is_none() {
            say("phone", "wrong-phone");
        }
        for (field, text) in [
            ("customer_id", &self.customer_id),
            ("name", &self.name),
            ("postal_address", &self.postal_address),
            ("on_behalf_of", &self.on_behalf_of),
        ] {
            if text.chars().count() > MOST_LINE {
                say(field, "wrong-too-long");
            }
        }
        if self.details.chars().count() > MOST_DETAILS {
            say("details", "wrong-details-long");
        }
        if !app.words.languages(Readers::People).iter().any(|(code, _)| *code == self.locale) {
            say("locale", "wrong-locale");
        }
        match (controller, channel, received_at) {
            (Some(controller), Some(channel), Ok(received_at)) if wrong.is_empty() => Ok(Sound {
                controller: controller.clone(),
                channel,
                received_at,
                claims,
                wishes: Wishes::of(self.wishes.iter().map(String::as_str)),
            }),
            _ => Err(wrong),
        }
    }

    fn claims(&self) -> Claims {
        let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Claims {
            email: some(&self.email),
            phone: some(&self.phone),
            postal_address: some(&self.postal_address),
            customer_id: some(&self.customer_id),
            name: some(&self.name),
            on_behalf_of: some(&self.on_behalf_of),
            authority: None,
            childs_age: None,
            others_agree: None,
            agent: None,
        }
    }

    fn wants(&self) -> Vec<Want> {
        let want = |name: &String| match name.as_str() {
            MARKETING => Some(Want { right: Right::Objection, direct_marketing: true }),
            name => {
                let right = name.parse().ok().filter(|right| offered().any(|known| known == *right))?;
                Some(Want { right, direct_marketing: false })
            }
        };
        self.rights.iter().filter_map(want).collect()
    }

    /// The submission to open. `keyed` makes a second click get the first answer.
    pub fn submission(
        &self,
        sound: Sound,
        staff: &Staff,
        files: Vec<NewFile>,
        keyed: Option<Keyed>,
    ) -> NewSubmission {
        let reply_by = match &sound.claims {
            Claims { postal_address: Some(_), .. } if sound.wishes.by_post => "post",
            Claims { email: Some(_), .. } => "email",
            Claims { postal_address: None, phone: Some(_), .. } => "phone",
            _ => "post",
        };
        NewSubmission {
            controller: sound.controller,
            channel: sound.channel,
            locale: self.locale.clone(),
            residence: self.residence.clone(),
            capacity: self.capacity.clone(),
            reply_by: reply_by.to_owned(),
            received_at: sound.received_at,
            wants: self.wants(),
            regime: None,
            claims: sound.claims,
            details: Some(self.details.clone()).filter(|text| !text.is_empty()),
            wrong_entries: Vec::new(),
            files,
            wishes: sound.wishes,
            entered_by: Some(staff.actor()),
            gpc: false,
            keyed,
        }
    }
}

/// The rights to choose from. An appeal belongs to an answer, and is made from its page.
pub(super) fn offered() -> impl Iterator<Item = Right> {
    Right::ALL.iter().copied().filter(|right| *right != Right::Appeal)
}
