//! How much of what is held belongs into the answer to a right.

use crate::case::Case;
use crate::law::{LawBook, Right};
use crate::sources::{Category, DataMap, Finding};
use serde_json::Value;

/// How much of what is held belongs into an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// Everything (GDPR art. 15; Civ. Code 1798.110).
    Everything,
    /// What the person provided or was observed of them, on consent or a contract (GDPR art. 20(1)).
    Portable,
    /// Which kinds are held, and no record (Civ. Code 1798.110(a), 1798.115; GDPR art. 15(1)(c)).
    Kinds,
    /// Nothing of what is held: the answer is about something else.
    Nothing,
}

impl Extent {
    /// The extent of the answer to a case. Portability covers everything unless each of its laws says otherwise.
    pub(super) fn of(case: &Case, law: &LawBook) -> Self {
        match case.right() {
            Right::AccessCategories | Right::Recipients => Extent::Kinds,
            Right::AutomatedDecisionAccess => Extent::Nothing,
            Right::Portability
                if case.regimes.iter().all(|regime| !law.portable_cites(regime).is_empty()) =>
            {
                Extent::Portable
            }
            _ => Extent::Everything,
        }
    }

    /// Whether a category is part of the answer.
    pub(super) fn covers(self, category: &Category) -> bool {
        match self {
            Extent::Everything | Extent::Kinds => true,
            Extent::Portable => category.portable,
            Extent::Nothing => false,
        }
    }

    /// Whether records are part of the answer.
    pub(super) fn has_records(self) -> bool {
        matches!(self, Extent::Everything | Extent::Portable)
    }

    /// What of the findings belongs into the answer; the rest is dropped before anything is kept.
    pub(super) fn cut(self, map: &DataMap, findings: Vec<Finding>) -> Vec<Finding> {
        let known =
            |finding: &Finding| map.category(&finding.category).is_none_or(|known| self.covers(known));
        let mut kept: Vec<Finding> = findings.into_iter().filter(known).collect();
        for finding in &mut kept {
            if !self.has_records() {
                finding.records.clear();
            } else if let (Extent::Portable, Some(category)) = (self, map.category(&finding.category)) {
                finding.records.iter_mut().for_each(|record| keep_portable(category, record));
            }
        }
        kept
    }
}

fn keep_portable(category: &Category, record: &mut Value) {
    let Value::Object(fields) = record else { return };
    let stays = |column: &str| {
        category
            .fields
            .iter()
            .all(|field| field.portable || !field.column.as_str().eq_ignore_ascii_case(column))
    };
    fields.retain(|column, _| stays(column));
}
