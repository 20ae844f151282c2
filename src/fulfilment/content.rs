//! What an answer package says: `data.json` is this, and the page shows it.

use super::extent::Extent;
use super::{FulfilError, Item};
use crate::app::App;
use crate::case::Case;
use crate::config::Controller;
use crate::law::{LawBook, Right};
use crate::notices::{authority_of, category_name, remedies_of, source_name};
use crate::sources::{Category, DataMap, Outcome, Text};
use crate::words::Speech;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use std::collections::BTreeSet;

/// The whole package.
#[derive(Serialize)]
pub(super) struct Content {
    pub(super) format: &'static str,
    /// Random: the ledger keeps a digest of the package for ever, and without it nobody can guess what it said.
    pub(super) nonce: String,
    pub(super) reference: String,
    pub(super) right: Right,
    pub(super) language: &'static str,
    /// The language the person asked for, where we have no words in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) asked_language: Option<String>,
    /// Other languages that some of its texts are in, for want of a translation.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub(super) other_languages: BTreeSet<&'static str>,
    pub(super) received_at: DateTime<Utc>,
    pub(super) made_at: DateTime<Utc>,
    pub(super) offered_until: DateTime<Utc>,
    pub(super) controller: Who,
    pub(super) partial: bool,
    /// The number of this part, where the answer goes in parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) part: Option<u32>,
    /// What is still owed after this part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) to_follow: Vec<Owed>,
    pub(super) categories: Vec<Part>,
    /// Who received which kinds (art. 15(1)(c)), where that is what was asked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) recipients: Vec<Recipient>,
    /// Kinds that are held and do not move elsewhere (art. 20(1)).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) not_included: Vec<Named>,
    /// The provisions that say so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) not_included_because: Vec<String>,
    /// What staff wrote for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) additions: Vec<String>,
    /// Art. 15(1)(e).
    pub(super) rights: Vec<Named<String>>,
    pub(super) ask_at: String,
    /// Art. 15(1)(f), and what else the law lets the person do.
    pub(super) complaints: Vec<String>,
    /// Art. 15(1)(h).
    pub(super) automated_decisions: Vec<Decision>,
    /// Art. 15(2).
    pub(super) transfers: Vec<Sent>,
}

/// What goes into a package.
pub(super) struct Found {
    pub(super) items: Vec<Item>,
    /// Words of staff.
    pub(super) additions: Vec<String>,
}

/// Who received something, and which kinds.
#[derive(Serialize)]
pub(super) struct Recipient {
    pub(super) name: Told,
    pub(super) categories: Vec<Told>,
}

/// A text of the data map.
#[derive(Clone, Serialize)]
#[serde(into = "String")]
pub(super) struct Told {
    pub(super) text: String,
    /// Its language, where that is not the package's.
    pub(super) other: Option<&'static str>,
}

impl Told {
    fn of(text: &Text, say: &Speech) -> Self {
        let told = text.pick(say.code());
        Told { text: told.text.to_owned(), other: told.other }
    }
}

impl From<Told> for String {
    fn from(told: Told) -> String {
        told.text
    }
}

/// Who answers.
#[derive(Serialize)]
pub(super) struct Who {
    pub(super) name: String,
    pub(super) address: String,
    pub(super) data_protection_officer: String,
    pub(super) authority: String,
    pub(super) authority_url: String,
}

/// An id and what it is called.
#[derive(Serialize)]
pub(super) struct Named<T = Told> {
    pub(super) id: String,
    pub(super) name: T,
}

/// A category: its records, and what art. 15(1) wants told about it.
#[derive(Serialize)]
pub(super) struct Part {
    pub(super) id: String,
    pub(super) name: Told,
    #[serde(flatten)]
    pub(super) outcome: Outcome,
    pub(super) fields: Vec<Named>,
    pub(super) records: Vec<serde_json::Value>,
    /// Whether its records are read one by one, like letters, and not compared, like rows.
    #[serde(skip)]
    pub(super) one_by_one: bool,
    pub(super) withheld: Vec<Withheld>,
    pub(super) never_disclosed: Vec<Undisclosed>,
    pub(super) purpose: Told,
    pub(super) legal_basis: Told,
    pub(super) recipients: Vec<Told>,
    /// To whom it is sold or shared for advertising, where the answer says that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) sold_to: Option<Vec<Told>>,
    pub(super) retention: Told,
    pub(super) origin: Told,
}

/// A category that follows with a later part.
#[derive(Serialize)]
pub(super) struct Owed {
    pub(super) category: String,
    pub(super) name: String,
    pub(super) source: String,
    pub(super) until: NaiveDate,
}

/// Entries that are left out.
#[derive(Serialize)]
pub(super) struct Withheld {
    pub(super) entries: usize,
    pub(super) ground: String,
    pub(super) why: String,
    pub(super) cites: Vec<String>,
}

/// Something that is held and never disclosed.
#[derive(Serialize)]
pub(super) struct Undisclosed {
    pub(super) field: String,
    pub(super) name: Told,
    pub(super) why: Told,
}

/// A decision made by a machine alone.
#[derive(Serialize)]
pub(super) struct Decision {
    pub(super) name: Told,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) purpose: Option<Told>,
    pub(super) logic: Told,
    pub(super) consequences: Told,
}

/// A transfer to a third country.
#[derive(Serialize)]
pub(super) struct Sent {
    pub(super) country: String,
    pub(super) country_name: String,
    pub(super) recipient: Told,
    pub(super) safeguard: Told,
}

/// Rights a package names where a law of the case knows them.
const RIGHTS: [Right; 8] = [
    Right::Rectification,
    Right::Erasure,
    Right::Restriction,
    Right::Objection,
    Right::Portability,
    Right::WithdrawConsent,
    Right::OptOut,
    Right::LimitSensitive,
];

impl Content {
    pub(super) fn of(
        app: &App,
        law: &LawBook,
        case: &Case,
        controller: &Controller,
        say: &Speech,
        found: Found,
        until: DateTime<Utc>,
    ) -> Result<Self, FulfilError> {
        let Found { items, additions } = found;
        let extent = Extent::of(case, law);
        let map = &app.data_map;
        let text = |text: &Text| Told::of(text, say);
        let received = case.received_at().with_timezone(&case.opened.zone).date_naive();
        let rights = RIGHTS
            .into_iter()
            .filter(|right| case.regimes.iter().any(|regime| law.answers(regime, *right, received)));
        let categories = parts(law, map, case, say, items)?;
        let authority = authority_of(controller, say.code());
        let mut content = Content {
            format: "rightsdesk-package/1",
            nonce: hex::encode(app.random.bytes::<32>()),
            reference: case.opened.reference.clone(),
            right: case.right(),
            language: say.code(),
            asked_language: None,
            other_languages: BTreeSet::new(),
            received_at: case.received_at(),
            made_at: app.now(),
            offered_until: until,
            controller: Who {
                name: controller.name.clone(),
                address: controller.letterhead.clone(),
                data_protection_officer: controller.dpo.email.clone(),
                authority: authority.with_address(),
                authority_url: authority.url,
            },
            part: (!case.parts.is_none()).then_some(case.parts.count + 1),
            to_follow: case
                .parts
                .rest
                .iter()
                .map(|rest| Owed {
                    category: rest.category.clone(),
                    name: category_name(say, map, &rest.category),
                    source: source_name(say, map, &rest.source),
                    until: rest.until,
                })
                .collect(),
            partial: categories.iter().any(|part| !part.withheld.is_empty()),
            recipients: match case.right() {
                Right::Recipients => recipients(&categories),
                _ => Vec::new(),
            },
            not_included: match extent {
                Extent::Portable => left_behind(map, say).collect(),
                _ => Vec::new(),
            },
            not_included_because: match extent {
                Extent::Portable => {
                    let cites = case.regimes.iter().flat_map(|regime| law.portable_cites(regime));
                    cites.map(|cite| cite.text.to_string()).collect()
                }
                _ => Vec::new(),
            },
            additions,
            categories,
            rights: rights
                .map(|right| Named { id: right.to_string(), name: say.t(&format!("right-{right}")) })
                .collect(),
            ask_at: app.links.portal(),
            complaints: complaints(law, case, controller, say),
            automated_decisions: map
                .organisation
                .automated_decisions
                .iter()
                .map(|decision| Decision {
                    name: text(&decision.name),
                    purpose: decision.purpose.as_ref().map(text),
                    logic: text(&decision.logic),
                    consequences: text(&decision.consequences),
                })
                .collect(),
            transfers: map
                .organisation
                .transfers
                .iter()
                .map(|transfer| Sent {
                    country: transfer.to.clone(),
                    country_name: say.place(&transfer.to),
                    recipient: text(&transfer.recipient),
                    safeguard: text(&transfer.safeguard),
                })
                .collect(),
        };
        content.other_languages = content.texts().filter_map(|told| told.other).collect();
        Ok(content)
    }

    /// Every text of the data map in it.
    fn texts(&self) -> impl Iterator<Item = &Told> {
        let parts = self.categories.iter().flat_map(|part| {
            let one = [&part.name, &part.purpose, &part.legal_basis, &part.retention, &part.origin];
            let fields = part.fields.iter().map(|field| &field.name);
            let secrets = part.never_disclosed.iter().flat_map(|secret| [&secret.name, &secret.why]);
            let sold_to = part.sold_to.iter().flatten();
            one.into_iter().chain(fields).chain(secrets).chain(&part.recipients).chain(sold_to)
        });
        let left_behind = self.not_included.iter().map(|kind| &kind.name);
        let decisions = self.automated_decisions.iter().flat_map(|decision| {
            [&decision.name, &decision.logic, &decision.consequences].into_iter().chain(&decision.purpose)
        });
        let transfers = self.transfers.iter().flat_map(|sent| [&sent.recipient, &sent.safeguard]);
        parts.chain(left_behind).chain(decisions).chain(transfers)
    }
}

/// The items of each category together, in the order they were gathered in.
fn parts(
    law: &LawBook,
    map: &DataMap,
    case: &Case,
    say: &Speech,
    items: Vec<Item>,
) -> Result<Vec<Part>, FulfilError> {
    let mut parts: Vec<Part> = Vec::new();
    let extent = Extent::of(case, law);
    for item in items {
        let category = map
            .category(&item.category)
            .ok_or_else(|| FulfilError::UnknownCategory(item.category.clone()))?;
        if parts.last().is_none_or(|part| part.id != item.category) {
            parts.push(part(category, &item, case.right(), extent, say));
        }
        let Some(part) = parts.last_mut() else { continue };
        match item.withheld {
            None => part.records.extend(item.records),
            Some(ground) => leave_out(law, case, say, part, ground, item.records.len()),
        }
    }
    Ok(parts)
}

/// Kinds of data that stay where they are when the rest moves.
fn left_behind<'a>(map: &'a DataMap, say: &'a Speech) -> impl Iterator<Item = Named> + 'a {
    map.categories
        .iter()
        .filter(|category| !category.portable)
        .map(|category| Named { id: category.id.to_string(), name: Told::of(&category.name, say) })
}

/// Everybody who received a kind of which something is held, in the order of the map, each once.
fn recipients(parts: &[Part]) -> Vec<Recipient> {
    let mut found: Vec<Recipient> = Vec::new();
    for part in parts.iter().filter(|part| part.outcome == Outcome::Found) {
        for name in &part.recipients {
            match found.iter_mut().find(|known| known.name.text == name.text) {
                Some(known) => known.categories.push(part.name.clone()),
                None => found.push(Recipient { name: name.clone(), categories: vec![part.name.clone()] }),
            }
        }
    }
    found
}

fn part(category: &Category, item: &Item, right: Right, extent: Extent, say: &Speech) -> Part {
    let text = |text: &Text| Told::of(text, say);
    Part {
        id: category.id.to_string(),
        name: text(&category.name),
        outcome: item.outcome,
        fields: category
            .fields
            .iter()
            .filter(|field| field.portable || extent != Extent::Portable)
            .map(|field| Named { id: field.column.to_string(), name: text(&field.name) })
            .collect(),
        records: Vec::new(),
        one_by_one: category.needs_review,
        withheld: Vec::new(),
        never_disclosed: category
            .never_disclose
            .iter()
            .filter(|secret| item.undisclosed.iter().any(|held| held == secret.column.as_str()))
            .map(|secret| Undisclosed {
                field: secret.column.to_string(),
                name: text(&secret.name),
                why: text(&secret.reason),
            })
            .collect(),
        purpose: text(&category.purpose),
        legal_basis: text(&category.legal_basis),
        recipients: category.recipients.iter().map(text).collect(),
        sold_to: (right == Right::AccessCategories).then(|| category.sold_to.iter().map(text).collect()),
        retention: text(&category.retention),
        origin: text(&category.origin),
    }
}

/// Says that entries are left out, on which ground and by which provisions; nothing where the law does not let the
/// ground be named.
fn leave_out(law: &LawBook, case: &Case, say: &Speech, part: &mut Part, ground: String, entries: usize) {
    if let Some(known) = part.withheld.iter_mut().find(|known| known.ground == ground) {
        known.entries += entries;
        return;
    }
    let mut cites: Vec<String> = Vec::new();
    for regime in &case.regimes {
        let known = law.grounds(regime, case.right());
        let named = known.into_iter().filter(|known| known.id == ground && known.may_be_named);
        cites.extend(named.flat_map(|known| known.cites.iter().map(|cite| cite.text.to_string())));
    }
    if !cites.is_empty() {
        let why = say.t(&format!("ground-{ground}"));
        part.withheld.push(Withheld { entries, ground, why, cites });
    }
}

/// The remedies of every law of the case, each once; the authority in any event.
fn complaints(law: &LawBook, case: &Case, controller: &Controller, say: &Speech) -> Vec<String> {
    let received = case.received_at();
    let mut said = remedies_of(say, law, controller, received, std::slice::from_ref(case));
    if said.is_empty() {
        let authority = authority_of(controller, say.code());
        said.push(say.two("remedy-authority", "authority", &authority.with_address(), "url", &authority.url));
    }
    said
}
