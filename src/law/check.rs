//! What a statute file must not say, whoever wrote it.

use super::period::Period;
use super::statute::Rule;
use super::{Duty, LawError, Statute, identity};

/// Refuses a file that contradicts itself.
pub(super) fn statute(file: &str, text: &str, statute: &Statute) -> Result<(), LawError> {
    for (at, rule) in statute.rules.iter().enumerate() {
        let wrong = |why: &str| Err(LawError::statute(file, line_of(text, &rule.id), why));
        let before = &statute.rules[..at];
        if before.iter().any(|other| other.id == rule.id) {
            return wrong(&format!("there are two rules \"{}\"", rule.id));
        }
        if let Some(why) = of_rule(rule) {
            return wrong(&format!("rule \"{}\": {why}", rule.id));
        }
        for other in before.iter().filter(|other| other.duty == rule.duty) {
            let shared = other.rights.iter().find(|right| rule.rights.contains(right));
            if let Some(right) = shared.filter(|_| other.effective.meets(&rule.effective)) {
                return wrong(&format!(
                    "rules \"{}\" and \"{}\" both say \"{}\" for \"{right}\" at the same time: give each its `effective`",
                    other.id, rule.id, rule.duty
                ));
            }
        }
    }
    if statute.asking.iter().any(|rule| rule.months == 0 || rule.months > 1200 || rule.cites.is_empty()) {
        return Err(LawError::statute(
            file,
            line_of_key(text, "[[asking]]"),
            "`asking` needs months between 1 and 1200, and cites",
        ));
    }
    if let Some(why) = identity::problem(statute) {
        return Err(LawError::statute(file, line_of(text, "identity"), why));
    }
    Ok(())
}

/// The line on which a text first stands; 1 where it does not.
fn line_of_key(text: &str, key: &str) -> usize {
    text.lines().position(|line| line.contains(key)).map_or(1, |at| at + 1)
}

fn of_rule(rule: &Rule) -> Option<&'static str> {
    let length = match rule.period {
        Period::Months(n)
        | Period::CalendarDays(n)
        | Period::BusinessDays(n)
        | Period::WorkingDays(n)
        | Period::Hours(n) => n,
    };
    let in_hours = matches!(rule.period, Period::Hours(_));
    if rule.rights.is_empty() {
        return Some("`rights` names no right");
    }
    if rule.cites.is_empty() {
        return Some("`cites` names no provision");
    }
    if length == 0 || length > 10_000 {
        return Some("the period must be between 1 and 10000");
    }
    if matches!(rule.duty, Duty::NotifyExtension | Duty::NotifyRefusal) {
        return Some("write `extension` or `refusal` into the rule for the answer instead");
    }
    if rule.duty != Duty::Respond && (rule.extension.is_some() || rule.refusal.is_some()) {
        return Some("only a rule with duty = \"respond\" has an `extension` or a `refusal`");
    }
    if let Some(extension) = &rule.extension {
        let given =
            usize::from(extension.months > 0) + usize::from(extension.days > 0) + usize::from(extension.open);
        if given != 1 {
            return Some("`extension` needs exactly one of months, days and open = true");
        }
        let fits = match rule.period {
            Period::Months(_) => extension.days == 0,
            Period::CalendarDays(_) => extension.months == 0,
            Period::BusinessDays(_) | Period::WorkingDays(_) => extension.open,
            Period::Hours(_) => false,
        };
        if !in_hours && !fits {
            return Some(
                "months are extended by months, calendar days by days, working days with open = true",
            );
        }
    }
    if in_hours && (rule.suspends != Default::default() || rule.extension.is_some()) {
        return Some("hours run on: they know neither `suspends` nor `extension`");
    }
    if in_hours && rule.roll != Default::default() {
        return Some("hours run on: they know no `roll`");
    }
    None
}

/// The line on which a name first stands in quotes; 1 where it does not.
pub(super) fn line_of(text: &str, name: &str) -> usize {
    let quoted = format!("\"{name}\"");
    // The last of two equal names is the one that is wrong.
    text.lines().enumerate().filter(|(_, line)| line.contains(&quoted)).last().map_or(1, |(at, _)| at + 1)
}
