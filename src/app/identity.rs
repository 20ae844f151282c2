//! How sure the organisation wants to be of who asks, as it is configured.

use super::AppError;
use crate::config::IdentityPolicy as Configured;
use crate::law::{IdentityPolicy, Level, Needs, RegimeId, Right, TODD_SNYDER};

/// The configured policies in the words of the law. Whether a law lets them, the law checks.
///
/// # Errors
/// A right or a need that does not exist, and a document by default.
pub(super) fn policies(configured: &[Configured]) -> Result<Vec<IdentityPolicy>, AppError> {
    configured.iter().map(policy).collect()
}

fn policy(one: &Configured) -> Result<IdentityPolicy, AppError> {
    let wrong = |why: String| AppError::Name("identity".to_owned(), why);
    let rights =
        one.rights.iter().map(|right| right.parse::<Right>().map_err(wrong)).collect::<Result<_, _>>()?;
    let needs = Needs::ALL.into_iter().find(|needs| needs.as_str() == one.needs);
    let needs = needs.ok_or_else(|| {
        wrong(match one.needs.as_str() {
            "document" => format!(
                "no document is asked for by default: use matched-data, and on doubt staff ask in the case, with their \
                 reason. {TODD_SNYDER}"
            ),
            other => format!("needs = \"{other}\": use none, mailbox or matched-data"),
        })
    })?;
    Ok(IdentityPolicy {
        controller: one.controller.clone(),
        regime: RegimeId::new(&one.regime),
        rights,
        level: Level { needs, points: one.points, declaration: one.declaration },
    })
}
