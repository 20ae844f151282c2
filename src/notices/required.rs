//! What the law asks a letter to say, as types: a letter that tells of less than a full yes, or of a later date, has a
//! place for it in its template, and nothing else fits there.

use super::remedies::{Against, Remedies};
use super::{Facts, Line, View, deeds, fee_grounds, grounds, money};
use crate::case::{LetterKind, Outcome, Stage};

/// What a letter may not be sent without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Lacking {
    /// Why the answer is less than a full yes.
    #[error("it gives no reason")]
    Reasons,
    /// How much is to be paid.
    #[error("it names no amount")]
    Amount,
    /// Until when it takes.
    #[error("it names no date")]
    Date,
    /// What was searched.
    #[error("it does not say what was searched, and by what")]
    Search,
    /// What follows later, and when.
    #[error("it does not say what follows later, and when")]
    Rest,
    /// Which request answers this one.
    #[error("it does not say which request answers it")]
    Survivor,
}

/// What a kind of letter must say, made from the facts or not at all.
pub(super) trait Required: Sized {
    /// Takes it from the facts.
    ///
    /// # Errors
    /// What is lacking: then there is no letter.
    fn of(kind: LetterKind, facts: &Facts<'_>, v: &View<'_>) -> Result<Self, Lacking>;
}

/// Why the answer is less than a full yes, and what the person can do about it (GDPR art. 12(4); UK GDPR art. 12(4) with
/// DPA 2018 ss.164A, 165; the basis of a denial and the appeal in the laws of US states).
pub(super) struct ShortOfFull {
    /// Grounds that may be named, with their provisions; empty where the words of staff give the reason.
    pub grounds: Vec<String>,
    /// What staff wrote.
    pub words: String,
    /// What the person can do.
    pub remedies: Remedies,
}

impl Required for ShortOfFull {
    fn of(kind: LetterKind, facts: &Facts<'_>, v: &View<'_>) -> Result<Self, Lacking> {
        let grounds = reasons(facts);
        let words = v.text.clone();
        if grounds.is_empty() && words.trim().is_empty() {
            return Err(Lacking::Reasons);
        }
        let against = match kind {
            LetterKind::Forwarded => Against::PassingOn,
            LetterKind::RestrictionLifting => Against::Other,
            _ => Against::Answer,
        };
        Ok(ShortOfFull { grounds, words, remedies: Remedies::of(facts, against) })
    }
}

/// Every ground that may be named; where something was left out on none such, that much.
fn reasons(facts: &Facts<'_>) -> Vec<String> {
    let mut grounds = grounds(&facts.say, facts);
    if grounds.is_empty() && !facts.withheld.is_empty() {
        grounds.push(facts.say.t("ground-not-named"));
    }
    grounds
}

/// What is still owed after a part, by when, what was left out of the part and why, and what the person can do about it
/// (GDPR art. 12(3), (4)).
pub(super) struct InParts {
    /// What is still owed: what, from where, and by when.
    pub owed: Vec<String>,
    /// Grounds that something of this part was left out on; empty where nothing was.
    pub grounds: Vec<String>,
    /// What the person can do.
    pub remedies: Remedies,
}

impl Required for InParts {
    fn of(_: LetterKind, facts: &Facts<'_>, _: &View<'_>) -> Result<Self, Lacking> {
        let owed = deeds::owed(facts);
        if owed.is_empty() {
            return Err(Lacking::Rest);
        }
        let grounds = reasons(facts);
        // A part with nothing left out is only late: what is decided against the person is still to come.
        let against = match grounds.is_empty() {
            true => Against::Other,
            false => Against::Answer,
        };
        Ok(InParts { owed, grounds, remedies: Remedies::of(facts, against) })
    }
}

/// What is to be paid, why, and what the person can do about it (GDPR art. 12(5)(a); UK GDPR art. 12(5); the laws
/// of US states that know a fee). It is not yet an answer: nobody appeals to us against it.
pub(super) struct Charged {
    /// How much, with its currency.
    pub amount: String,
    /// On which grounds, with their provisions; empty where the words of staff give the reason.
    pub grounds: Vec<String>,
    /// What staff wrote.
    pub words: String,
    /// What the person can do.
    pub remedies: Remedies,
}

impl Required for Charged {
    fn of(_: LetterKind, facts: &Facts<'_>, v: &View<'_>) -> Result<Self, Lacking> {
        let asked = facts.cases.iter().find_map(|case| case.fee.as_ref());
        let (fee, _) = asked.ok_or(Lacking::Amount)?;
        let grounds = fee_grounds(&facts.say, facts);
        if grounds.is_empty() && v.text.trim().is_empty() {
            return Err(Lacking::Reasons);
        }
        let remedies = Remedies::of(facts, Against::Other);
        Ok(Charged { amount: money(&facts.say, fee), grounds, words: v.text.clone(), remedies })
    }
}

/// That it takes longer, why, until when, and what the person can do about it (GDPR art. 12(3)).
pub(super) struct Longer {
    /// Why.
    pub words: String,
    /// The cases with their new dates.
    pub cases: Vec<Line>,
    /// What the person can do.
    pub remedies: Remedies,
}

impl Required for Longer {
    fn of(_: LetterKind, facts: &Facts<'_>, v: &View<'_>) -> Result<Self, Lacking> {
        if v.text.trim().is_empty() {
            return Err(Lacking::Reasons);
        }
        if v.cases.is_empty() || v.cases.iter().any(|case| case.due.is_empty()) {
            return Err(Lacking::Date);
        }
        let remedies = Remedies::of(facts, Against::Other);
        Ok(Longer { words: v.text.clone(), cases: v.cases.clone(), remedies })
    }
}

/// That nothing was found: where it was looked, by what, what else could help, and what the person can do about it.
pub(super) struct Nothing {
    /// Where it was looked.
    pub places: Vec<String>,
    /// The kinds of what was proven, and looked for.
    pub by: Vec<String>,
    /// The kinds of what could be looked for, too.
    pub more: Vec<String>,
    /// What the person can do.
    pub remedies: Remedies,
}

impl Required for Nothing {
    fn of(_: LetterKind, facts: &Facts<'_>, _: &View<'_>) -> Result<Self, Lacking> {
        let searched = &facts.searched;
        if searched.places.is_empty() || searched.by.is_empty() {
            return Err(Lacking::Search);
        }
        Ok(Nothing {
            places: searched.places.clone(),
            by: searched.by.clone(),
            more: searched.more.clone(),
            remedies: Remedies::of(facts, Against::Other),
        })
    }
}

/// That another request of the same person answers this one.
pub(super) struct Together {
    /// The reference of that request.
    pub reference: String,
    /// When it was received.
    pub received: String,
    /// Its page.
    pub page: String,
    /// What the person can do.
    pub remedies: Remedies,
}

impl Required for Together {
    fn of(_: LetterKind, facts: &Facts<'_>, _: &View<'_>) -> Result<Self, Lacking> {
        let into = facts.cases.iter().find_map(|case| case.merged_into.as_ref()).ok_or(Lacking::Survivor)?;
        let received = into.received_at.with_timezone(&facts.controller.timezone).date_naive();
        Ok(Together {
            reference: into.request.clone(),
            received: facts.say.date(received),
            page: facts.links.request(&into.request),
            remedies: Remedies::of(facts, Against::Other),
        })
    }
}

/// What came of looking at an answer again.
pub(super) struct SecondLook {
    /// The answer it is about.
    pub about: String,
    /// Message id of what came of it.
    pub came: &'static str,
    /// The reasons, and what comes after.
    pub short: ShortOfFull,
}

impl Required for SecondLook {
    fn of(kind: LetterKind, facts: &Facts<'_>, v: &View<'_>) -> Result<Self, Lacking> {
        let outcome = facts.cases.iter().find_map(|case| match &case.stage {
            Stage::Closed { outcome, .. } => Some(outcome),
            _ => None,
        });
        let came = match (kind, outcome) {
            (LetterKind::AppealOutcome, Some(Outcome::Fulfilled { .. })) => "appeal-outcome-changed",
            (LetterKind::AppealOutcome, Some(Outcome::PartlyFulfilled { .. })) => "appeal-outcome-partly",
            (LetterKind::AppealOutcome, _) => "appeal-outcome-stands",
            (_, Some(Outcome::Fulfilled { .. })) => "complaint-outcome-changed",
            (_, Some(Outcome::PartlyFulfilled { .. })) => "complaint-outcome-partly",
            _ => "complaint-outcome-stands",
        };
        let about = facts.cases.iter().find_map(|case| case.opened.about.as_ref());
        let about = about.map(|about| about.reference.clone()).unwrap_or_default();
        Ok(SecondLook { about, came, short: ShortOfFull::of(kind, facts, v)? })
    }
}
