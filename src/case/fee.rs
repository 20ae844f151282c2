//! Money for an answer: asked only where every law of the case lets it, with the reasoning, and never for an answer that
//! is free. How many answers the person had is a fact that comes with the command.

use super::dates::with_clock;
use super::decide::closed;
use super::grounds::{law_grounds, respond_cites};
use super::{Actor, Case, Event, Outcome, Refusal, RefusalKind, TextRef};
use crate::law::{After, Ground, LawBook, Right, StopKind};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fee {
    /// Whole units and, after a point, hundredths: `12.50`.
    pub amount: String,
    /// ISO 4217 code.
    pub currency: String,
}

impl Fee {
    /// The amount and currency that were typed; none for what is no amount of money above zero, or unreasonably much.
    pub fn typed(amount: &str, currency: &str) -> Option<Self> {
        let (amount, currency) = (amount.trim().replace(',', "."), currency.trim().to_ascii_uppercase());
        let (whole, part) = amount.split_once('.').unwrap_or((amount.as_str(), "00"));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let whole = whole.trim_start_matches('0');
        let is_sound = digits(whole) && whole.len() <= 5 && digits(part) && part.len() == 2;
        let is_something = !whole.is_empty() || part != "00";
        let is_currency = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase());
        let whole = if whole.is_empty() { "0" } else { whole };
        (is_sound && is_something && is_currency).then(|| Fee { amount: format!("{whole}.{part}"), currency })
    }
}

/// What staff ask for when they ask for a fee.
#[derive(Clone, Debug, PartialEq)]
pub struct FeeAsked {
    /// How much.
    pub fee: Fee,
    /// The ground in the statute.
    pub ground: String,
    /// How many answers the person had before, of those that count for the ground.
    pub answers: u32,
    /// The reasoning, for the person.
    pub reasoning: TextRef,
}

/// Asks for a fee: it exists together with its letter, and stops the clock as its law says.
///
/// # Errors
/// Refuses where a law of the case gives no fee, and while answers are free.
pub(super) fn ask(
    case: &Case,
    asked: FeeAsked,
    by: Actor,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    if case.has_open_stop(StopKind::Fee) {
        return Err(Refusal::plain(RefusalKind::QuestionOpen));
    }
    let FeeAsked { fee, ground, answers, reasoning } = asked;
    let is_known = law_grounds(case, law, Ground::may_charge).contains(&ground);
    // What takes effect at once and without proof costs nothing.
    let suppresses =
        case.opened.direct_marketing || matches!(case.right(), Right::OptOut | Right::LimitSensitive);
    if suppresses || !is_known {
        return Err(Refusal::citing(RefusalKind::NoFee, respond_cites(case, law)));
    }
    enough(case, law, &ground, answers)?;
    with_clock(case, law, vec![Event::FeeAsked { fee, ground, answers, at: now, reasoning, by }])
}

/// Refuses a request because the person had all the answers the law gives in its period.
///
/// # Errors
/// Refuses while the law still gives one, and where the law knows no such limit.
pub(super) fn refuse_further(
    case: &Case,
    ground: String,
    answers: u32,
    reason: TextRef,
    by: Actor,
    law: &LawBook,
    now: DateTime<Utc>,
) -> Result<Vec<Event>, Refusal> {
    let counts = |ground: &Ground| ground.may_refuse() && ground.after.is_some();
    if !law_grounds(case, law, counts).contains(&ground) {
        let kind = RefusalKind::GroundNotValid { ground };
        return Err(Refusal::citing(kind, respond_cites(case, law)));
    }
    enough(case, law, &ground, answers)?;
    let closed = closed(case, Outcome::Refused { ground }, Some(reason), by, now);
    Ok(vec![Event::AnswersCounted { answers }, closed])
}

/// Refuses while the law still gives an answer without a fee.
fn enough(case: &Case, law: &LawBook, ground: &str, answers: u32) -> Result<(), Refusal> {
    for regime in &case.regimes {
        for known in law.grounds(regime, case.right()).into_iter().filter(|known| known.id == ground) {
            let free = match known.after {
                None => 0,
                Some(After::FirstAnswer) => 1,
                Some(After::FreeAnswers) => {
                    law.free_answers(regime, &case.facts()).map_or(u32::MAX, |free| free.answers)
                }
            };
            if answers < free {
                return Err(Refusal::citing(RefusalKind::StillFree { answers, free }, known.cites.clone()));
            }
        }
    }
    Ok(())
}
