//! What a person answers, question by question, and what is wrong with it.

use crate::case::Wishes;
use crate::casework::{Claims, Want, WrongEntry, contact_email, contact_phone};
use crate::law::{Right, known_residence};
use crate::web::forms::Form;
use crate::web::page::Wrong;
use crate::words::Speech;
use serde::{Deserialize, Serialize};

/// Letters the details may have.
pub(super) const MOST_DETAILS: usize = 20_000;
/// Letters any other field may have.
const MOST_LINE: usize = 300;

/// For whom somebody may ask, by the contract's names.
pub(super) const CAPACITIES: [&str; 6] = ["self", "parent", "guardian", "attorney", "agent", "executor"];
/// Whether others who look after a child agree.
pub(super) const AGREE: [&str; 3] = ["yes", "no", "nobody"];
/// Letters there are to say what lets somebody ask for another person.
const MOST_AUTHORITY: usize = 2_000;
/// How the answer may be wanted.
pub(super) const REPLIES: [&str; 3] = ["email", "post", "phone"];
/// How letters may be written differently; by post is a way of answering already.
pub(super) const WISHES: [&str; 2] = ["large-print", "easy-read"];

/// The questions, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Organisation,
    Rights,
    Who,
    Authority,
    Child,
    Agree,
    Where,
    Find,
    Entries,
    Details,
    Reply,
}

impl Step {
    pub const ALL: [Step; 11] = [
        Step::Organisation,
        Step::Rights,
        Step::Who,
        Step::Authority,
        Step::Child,
        Step::Agree,
        Step::Where,
        Step::Find,
        Step::Entries,
        Step::Details,
        Step::Reply,
    ];

    /// Last part of its address.
    pub fn slug(self) -> &'static str {
        match self {
            Step::Organisation => "organisation",
            Step::Rights => "what",
            Step::Who => "who",
            Step::Authority => "authority",
            Step::Child => "child",
            Step::Agree => "agree",
            Step::Where => "where",
            Step::Find => "find",
            Step::Entries => "correct",
            Step::Details => "details",
            Step::Reply => "reply",
        }
    }

    pub fn of(slug: &str) -> Option<Self> {
        Step::ALL.into_iter().find(|step| step.slug() == slug)
    }
}

/// Fields for what is wrong, and what is right instead.
pub(super) const ENTRIES: [(&str, &str); 3] =
    [("wrong_1", "right_1"), ("wrong_2", "right_2"), ("wrong_3", "right_3")];

/// What was answered so far.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Answers {
    pub controller: String,
    pub rights: Vec<String>,
    pub marketing: bool,
    pub capacity: String,
    pub on_behalf_of: String,
    pub authority: String,
    pub childs_age: String,
    pub others_agree: String,
    pub residence: String,
    pub email: String,
    pub phone: String,
    pub customer_id: String,
    pub name: String,
    pub postal_address: String,
    pub entries: Vec<WrongEntry>,
    pub details: String,
    pub reply_by: String,
    pub locale: String,
    pub wishes: Vec<String>,
    pub gpc: bool,
}

/// The choice that is not a right of the contract but an objection to advertising.
pub(super) const MARKETING: &str = "objection-marketing";

impl Answers {
    /// Takes over what a form says for a question, word for word.
    pub fn take(&mut self, step: Step, form: &Form) {
        let line = |name: &str| form.get(name).chars().take(MOST_LINE + 1).collect::<String>();
        match step {
            Step::Organisation => self.controller = line("controller"),
            Step::Rights => {
                self.marketing = form.all("right").contains(&MARKETING);
                self.rights = form
                    .all("right")
                    .into_iter()
                    .filter(|right| *right != MARKETING)
                    .map(|right| right.chars().take(60).collect())
                    .collect();
            }
            Step::Who => (self.capacity, self.on_behalf_of) = (line("capacity"), line("on_behalf_of")),
            Step::Authority => {
                self.authority = form.get("authority").chars().take(MOST_AUTHORITY + 1).collect()
            }
            Step::Child => self.childs_age = line("childs_age"),
            Step::Agree => self.others_agree = line("others_agree"),
            Step::Where => self.residence = line("residence"),
            Step::Find => {
                self.email = line("email");
                self.phone = line("phone");
                self.customer_id = line("customer_id");
                self.name = line("name");
                self.postal_address = form.get("postal_address").chars().take(MOST_LINE + 1).collect();
            }
            Step::Entries => {
                let pair =
                    |(wrong, right): &(&str, &str)| WrongEntry { wrong: line(wrong), right: line(right) };
                self.entries = ENTRIES.iter().map(pair).collect();
            }
            Step::Details => self.details = form.get("details").to_owned(),
            Step::Reply => {
                (self.reply_by, self.locale) = (line("reply_by"), line("locale"));
                let wished = |name: &&&str| form.all("wish").contains(*name);
                self.wishes = WISHES.iter().filter(wished).map(|name| (*name).to_owned()).collect();
            }
        }
    }

    /// What is wrong with the answer to a question. `languages` are those we can answer in.
    pub fn check(&self, step: Step, say: &Speech, controllers: &[&str], languages: &[&str]) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        let mut say_wrong = |field: &'static str, id: &str| wrong.push(Wrong { field, message: say.t(id) });
        let long = |text: &str| text.chars().count() > MOST_LINE;
        match step {
            Step::Organisation if !controllers.contains(&self.controller.as_str()) => {
                say_wrong("controller", "wrong-organisation");
            }
            Step::Rights if self.rights.is_empty() && !self.marketing => say_wrong("right", "wrong-no-right"),
            Step::Rights if self.rights.iter().any(|right| right.parse::<Right>().is_err()) => {
                say_wrong("right", "wrong-unknown-right");
            }
            Step::Who if !CAPACITIES.contains(&self.capacity.as_str()) => {
                say_wrong("capacity", "wrong-capacity")
            }
            Step::Who if self.capacity != "self" && self.on_behalf_of.is_empty() => {
                say_wrong("on_behalf_of", "wrong-on-behalf-of");
            }
            Step::Who if long(&self.on_behalf_of) => say_wrong("on_behalf_of", "wrong-too-long"),
            // Whoever may not be asked is not asked: an answer left over from another choice counts for nothing.
            step if !self.asks(step) => {}
            Step::Authority if self.authority.is_empty() => say_wrong("authority", "wrong-authority"),
            Step::Authority if self.authority.chars().count() > MOST_AUTHORITY => {
                say_wrong("authority", "wrong-too-long");
            }
            Step::Child if self.childs_age.parse::<u8>().is_ok_and(|age| age < 120) => {}
            Step::Child => say_wrong("childs_age", "wrong-childs-age"),
            Step::Agree if !AGREE.contains(&self.others_agree.as_str()) => {
                say_wrong("others_agree", "wrong-others-agree");
            }
            Step::Where if !known_residence(&self.residence) => say_wrong("residence", "wrong-residence"),
            Step::Find => {
                if !self.claims().reach_someone() {
                    say_wrong("email", "wrong-nothing-to-find");
                }
                if !self.email.is_empty() && contact_email(&self.email).is_none() {
                    say_wrong("email", "wrong-email");
                }
                if !self.phone.is_empty() && contact_phone(&self.phone).is_none() {
                    say_wrong("phone", "wrong-phone");
                }
                for (field, text) in [
                    ("customer_id", &self.customer_id),
                    ("name", &self.name),
                    ("postal_address", &self.postal_address),
                ] {
                    if long(text) {
                        say_wrong(field, "wrong-too-long");
                    }
                }
            }
            Step::Entries => {
                for (entry, (wrong, right)) in self.entries.iter().zip(ENTRIES) {
                    for (field, text, other) in
                        [(wrong, &entry.wrong, &entry.right), (right, &entry.right, &entry.wrong)]
                    {
                        if long(text) {
                            say_wrong(field, "wrong-too-long");
                        } else if text.is_empty() && !other.is_empty() {
                            say_wrong(field, "wrong-half-an-entry");
                        }
                    }
                }
                if self.wrong_entries().is_empty() {
                    say_wrong(ENTRIES[0].0, "wrong-no-entry");
                }
            }
            Step::Details if self.details.chars().count() > MOST_DETAILS => {
                say_wrong("details", "wrong-details-long")
            }
            Step::Reply => {
                match self.reply_by.as_str() {
                    "email" if self.email.is_empty() => say_wrong("reply_by", "wrong-reply-needs-email"),
                    "post" if self.postal_address.is_empty() => {
                        say_wrong("reply_by", "wrong-reply-needs-post")
                    }
                    "phone" if self.phone.is_empty() => say_wrong("reply_by", "wrong-reply-needs-phone"),
                    known if REPLIES.contains(&known) => {}
                    _ => say_wrong("reply_by", "wrong-reply"),
                }
                if !languages.contains(&self.locale.as_str()) {
                    say_wrong("locale", "wrong-locale");
                }
            }
            _ => {}
        }
        wrong
    }

    /// What is said to be wrong, where a correction is asked for.
    pub fn wrong_entries(&self) -> Vec<WrongEntry> {
        let filled = |entry: &&WrongEntry| !(entry.wrong.is_empty() && entry.right.is_empty());
        let asked = self.asks(Step::Entries);
        self.entries.iter().filter(|_| asked).filter(filled).cloned().collect()
    }

    /// Whether a question is asked at all, by for whom somebody asks and what.
    pub fn asks(&self, step: Step) -> bool {
        let for_another = !self.capacity.is_empty() && self.capacity != "self";
        match step {
            Step::Authority => for_another,
            Step::Child | Step::Agree => matches!(self.capacity.as_str(), "parent" | "guardian"),
            Step::Entries => self.rights.iter().any(|right| right == Right::Rectification.as_str()),
            _ => true,
        }
    }

    /// What was typed about the person.
    pub fn claims(&self) -> Claims {
        let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Claims {
            email: some(&self.email),
            phone: some(&self.phone),
            postal_address: some(&self.postal_address),
            customer_id: some(&self.customer_id),
            name: some(&self.name),
            on_behalf_of: some(&self.on_behalf_of),
            authority: some(&self.authority).filter(|_| self.asks(Step::Authority)),
            childs_age: some(&self.childs_age).filter(|_| self.asks(Step::Child)),
            others_agree: some(&self.others_agree).filter(|_| self.asks(Step::Agree)),
            agent: None,
        }
    }

    /// How they wish to be written to.
    pub fn wishes(&self) -> Wishes {
        Wishes::of(self.wishes.iter().map(String::as_str))
    }

    /// What is wanted.
    pub fn wants(&self) -> Vec<Want> {
        let mut wants: Vec<Want> = self
            .rights
            .iter()
            .filter_map(|right| right.parse().ok())
            .map(|right| Want { right, direct_marketing: false })
            .collect();
        if self.marketing {
            wants.push(Want { right: Right::Objection, direct_marketing: true });
        }
        wants
    }
}
