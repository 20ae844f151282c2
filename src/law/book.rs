//! All statutes and calendars together.

use super::calendar::Calendars;
use super::check::line_of;
use super::compute::{Ask, Extending, Provenance, compute};
use super::count::local_date;
use super::path::Longer;
use super::period::{Extension, FreeAnswers, Period, RefusalWithin};
use super::statute::{Correcting, Ground, Offer, Remedy, Rule, Statute};
use super::texts::{LawFiles, LawText, Settings, SignOff, TextKind, edition, hash, together};
use super::{
    Applies, Basis, Cite, Deadline, Duty, Extended, Facts, LawError, RegimeId, Right, Warning, hours,
};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::sync::Arc;

struct Known {
    statute: Statute,
    hash: Arc<str>,
    version: Arc<str>,
}

/// All statutes and calendars together, in one edition.
pub struct LawBook {
    statutes: BTreeMap<RegimeId, Known>,
    calendars: Calendars,
    calendar_hash: Arc<str>,
    settings: Settings,
    texts: Vec<LawText>,
    edition: LawText,
}

impl LawBook {
    /// The statutes and calendars of this release.
    ///
    /// # Errors
    /// The first file that cannot be read; a test holds that there is none.
    pub fn builtin() -> Result<Self, LawError> {
        Self::new(&LawFiles::default())
    }

    /// The statutes and calendars of this release with what the operator adds or replaces.
    ///
    /// # Errors
    /// The first file that is wrong, with line and reason.
    pub fn new(files: &LawFiles) -> Result<Self, LawError> {
        Self::of(together(files)?)
    }

    /// An edition put together again from its texts, in the order its list names them.
    ///
    /// # Errors
    /// The first text that cannot be read.
    pub fn of(texts: Vec<LawText>) -> Result<Self, LawError> {
        let mut statutes = BTreeMap::new();
        let mut settings = Settings::default();
        let of_kind = |kind: TextKind| texts.iter().filter(move |text| text.kind == kind);
        for text in of_kind(TextKind::Statute) {
            let statute = Statute::parse(&text.id, &text.text)?;
            let version = format!("{}+{}", statute.version, &text.hash[..8]).into();
            let known = Known { hash: text.hash.as_str().into(), version, statute };
            statutes.insert(known.statute.regime.clone(), known);
        }
        for text in of_kind(TextKind::Settings) {
            settings = serde_json::from_str(&text.text)
                .map_err(|error| LawError::statute(&text.id, error.line(), error.to_string()))?;
        }
        let named = |text: &'_ LawText| (text.id.clone(), text.text.clone());
        let days: Vec<_> = of_kind(TextKind::Calendar).map(named).collect();
        let days: Vec<(&str, &str)> = days.iter().map(|(id, text)| (id.as_str(), text.as_ref())).collect();
        let own = of_kind(TextKind::OwnDays).map(|text| (text.id.as_str(), text.text.as_ref())).next();
        let calendars = Calendars::parse(&days, own)?;
        let hashes: Vec<&str> =
            of_kind(TextKind::Calendar).chain(of_kind(TextKind::OwnDays)).map(|t| t.hash.as_str()).collect();
        let calendar_hash = hash(&hashes.join("\n")).into();
        let edition = edition(&texts);
        let book = LawBook { statutes, calendars, calendar_hash, settings, texts, edition };
        book.check()?;
        Ok(book)
    }

    /// Refuses a rule that names a calendar there is none of, and a signature under a rule that does not exist.
    fn check(&self) -> Result<(), LawError> {
        for known in self.statutes.values() {
            let rules = &known.statute.rules;
            let named = rules.iter().flat_map(|rule| {
                rule.calendar
                    .iter()
                    .chain(rule.readings.iter().filter_map(|reading| reading.calendar.as_ref()))
            });
            for id in named.chain([&known.statute.calendar]) {
                if let Err(error) = self.calendars.get(id) {
                    let text = self.texts.iter().find(|text| *text.hash == *known.hash);
                    let line = text.map_or(0, |text| line_of(&text.text, id));
                    return Err(LawError::statute(known.statute.regime.as_str(), line, error.to_string()));
                }
            }
        }
        self.check_policies()?;
        for signed in &self.settings.signed_off {
            if !self.statutes().flat_map(|statute| &statute.rules).any(|rule| *rule.id == *signed.rule) {
                return Err(LawError::NoRuleToSign(signed.rule.clone()));
            }
        }
        Ok(())
    }

    /// Hash of everything dates are computed from. A case keeps the edition it was opened under.
    pub fn edition(&self) -> &str {
        &self.edition.hash
    }

    /// Every text dates are computed from, and last the list of them.
    pub fn texts(&self) -> impl Iterator<Item = &LawText> {
        self.texts.iter().chain([&self.edition])
    }

    /// What the operator decided.
    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Every law.
    pub fn statutes(&self) -> impl Iterator<Item = &Statute> {
        self.statutes.values().map(|known| &known.statute)
    }

    /// A law.
    pub fn statute(&self, regime: &RegimeId) -> Option<&Statute> {
        self.statutes.get(regime).map(|known| &known.statute)
    }

    /// Whether a law answers a right of a request received on this local day.
    pub fn answers(&self, regime: &RegimeId, right: Right, received: NaiveDate) -> bool {
        let statute = self.statute(regime).filter(|statute| statute.effective.holds_on(received));
        statute.is_some_and(|statute| statute.rule(right, Duty::Respond, received).is_some())
    }

    /// The calendars.
    pub fn calendars(&self) -> &Calendars {
        &self.calendars
    }

    /// Whether a law asks this duty of a request with these facts.
    pub fn has_duty(&self, regime: &RegimeId, facts: &Facts<'_>, duty: Duty) -> bool {
        self.rule(regime, facts, duty).is_some()
    }

    /// The provisions of a duty.
    pub fn duty_cites(&self, regime: &RegimeId, facts: &Facts<'_>, duty: Duty) -> Vec<Cite> {
        self.rule(regime, facts, duty).map(|rule| cites(rule, duty).to_vec()).unwrap_or_default()
    }

    /// The extension a law knows for a request with these facts.
    pub fn extension(&self, regime: &RegimeId, facts: &Facts<'_>) -> Option<&Extension> {
        self.rule(regime, facts, Duty::NotifyExtension)?.extension.as_ref()
    }

    /// How many answers are free under a law, where it says so.
    pub fn free_answers(&self, regime: &RegimeId, facts: &Facts<'_>) -> Option<&FreeAnswers> {
        self.rule(regime, facts, Duty::Respond)?.free.as_ref()
    }

    /// The provisions by which a restriction is lifted only after the person was told.
    pub fn lifting_cites(&self, regime: &RegimeId) -> Vec<Cite> {
        self.statute(regime).map(|statute| statute.lifting.clone()).unwrap_or_default()
    }

    /// The provisions by which data are only kept while an objection is weighed; none where a law does not ask for it.
    pub fn weighing_cites(&self, regime: &RegimeId) -> Vec<Cite> {
        self.statute(regime).map(|statute| statute.weighing.clone()).unwrap_or_default()
    }

    /// The provisions by which portability does not cover everything; none where it does.
    pub fn portable_cites(&self, regime: &RegimeId) -> Vec<Cite> {
        self.statute(regime).map(|statute| statute.portable.clone()).unwrap_or_default()
    }

    /// The provisions by which a person looks at a decision of a machine again.
    pub fn intervention_cites(&self, regime: &RegimeId) -> Vec<Cite> {
        self.statute(regime).map(|statute| statute.intervention.clone()).unwrap_or_default()
    }

    /// For how many months after this local day of receipt nobody who exercised a right is asked to take it back.
    pub fn no_asking(&self, regime: &RegimeId, right: Right, received: NaiveDate) -> Option<u32> {
        let statute = self.statute(regime)?;
        let mut known = statute.asking.iter().filter(|rule| rule.effective.holds_on(received));
        known.find(|rule| rule.rights.contains(&right)).map(|rule| rule.months)
    }

    /// The provisions by which other controllers are told that what was made public is to be erased.
    pub fn made_public_cites(&self, regime: &RegimeId) -> &[Cite] {
        self.statute(regime).map(|statute| statute.made_public.as_slice()).unwrap_or_default()
    }

    /// What a law wants weighed before an entry that is said to be wrong is left as it is.
    pub fn correcting(&self, regime: &RegimeId) -> Option<&Correcting> {
        self.statute(regime)?.correcting.as_ref()
    }

    /// What a person is offered where less than all was done for a right.
    pub fn offers(&self, regime: &RegimeId, right: Right) -> impl Iterator<Item = &Offer> {
        let statute = self.statute(regime);
        statute
            .into_iter()
            .flat_map(move |known| known.offers.iter().filter(move |one| one.rights.contains(&right)))
    }

    /// Why an answer may be less than a full yes.
    pub fn grounds(&self, regime: &RegimeId, right: Right) -> Vec<&Ground> {
        self.statute(regime)
            .map(|statute| statute.grounds.iter().filter(|ground| ground.rights.contains(&right)).collect())
            .unwrap_or_default()
    }

    /// What the person can do about an answer.
    pub fn remedies(&self, regime: &RegimeId) -> &[Remedy] {
        self.statute(regime).map(|statute| statute.remedies.as_slice()).unwrap_or_default()
    }

    /// When a duty is due.
    ///
    /// # Errors
    /// [`LawError`] says what was wrong and what would be right.
    pub fn deadline(&self, regime: &RegimeId, duty: Duty, facts: &Facts<'_>) -> Result<Deadline, LawError> {
        let known = self.statutes.get(regime).ok_or_else(|| {
            let names: Vec<&str> = self.statutes.keys().map(RegimeId::as_str).collect();
            LawError::UnknownRegime(regime.clone(), names.join(", "))
        })?;
        let received = local_date(facts.received, facts.zone);
        let rule = known
            .statute
            .rule(facts.right, duty, received)
            .filter(|_| known.statute.effective.holds_on(received))
            .ok_or_else(|| no_rule(&known.statute, facts.right, duty, received))?;
        self.of_rule(known, rule, duty, facts, received)
    }

    fn of_rule(
        &self,
        known: &Known,
        rule: &Rule,
        duty: Duty,
        facts: &Facts<'_>,
        received: NaiveDate,
    ) -> Result<Deadline, LawError> {
        let calendar = match &rule.calendar {
            Some(own) => own.as_ref(),
            None if facts.calendar.is_empty() => known.statute.calendar.as_ref(),
            None => facts.calendar,
        };
        let extension = match (facts.extended, duty) {
            (Some(extended), Duty::Respond) => self.extending(known, rule, extended, facts, received)?,
            (Some(extended), Duty::NotifyRefusal) if refusal_within(rule) == RefusalWithin::Period => {
                self.extending(known, rule, extended, facts, received)?
            }
            _ => Extending::Not,
        };
        let ask = Ask {
            rule,
            cites: cites(rule, duty),
            received,
            extension,
            calendar: self.calendars.get(calendar)?,
            calendars: &self.calendars,
            question_within: self.settings.question_within_days,
        };
        let from = Provenance {
            law_hash: &known.hash,
            law_version: &known.version,
            calendar_hash: &self.calendar_hash,
        };
        let mut deadline = match rule.period {
            Period::Hours(hours) => hours::compute(&ask, hours, facts, &from)?,
            _ => compute(&ask, facts, &from)?,
        };
        if duty == Duty::NotifyRefusal
            && facts.extended.is_some()
            && refusal_within(rule) == RefusalWithin::FirstPeriod
        {
            deadline.warnings.push(Warning::RefusalAfterExtension);
        }
        let rests_on = deadline.steps.iter().flat_map(|step| step.cites.iter()).chain(rule.cites.iter());
        if rests_on.chain(ask.cites.iter()).any(|cite| cite.verified.is_none()) {
            deadline.warnings.push(match self.signature(&rule.id) {
                Some(SignOff { on, .. }) => Warning::SignedOff { rule: rule.id.clone(), on: *on },
                None => Warning::NotVerified { rule: rule.id.clone() },
            });
        }
        Ok(deadline)
    }

    /// What an extension comes to: one that was told after the first period does not count.
    fn extending<'a>(
        &self,
        known: &Known,
        rule: &'a Rule,
        extended: Extended,
        facts: &Facts<'_>,
        received: NaiveDate,
    ) -> Result<Extending<'a>, LawError> {
        let Some(extension) = &rule.extension else { return Ok(Extending::Unknown) };
        let first = Facts { extended: None, ..*facts };
        let limit = self.of_rule(known, rule, Duty::NotifyExtension, &first, received)?;
        if local_date(extended.noticed, facts.zone) < received {
            let event = local_date(extended.noticed, facts.zone);
            return Err(LawError::BeforeReceipt { event, received });
        }
        if extended.noticed >= limit.ends {
            return Ok(Extending::TooLate(limit.last_day));
        }
        let until = extended.until.filter(|_| extension.open);
        let longer = Longer { months: extension.months, days: extension.days, until };
        Ok(Extending::Counts { longer, cites: or(&extension.cites, &rule.cites) })
    }

    fn signature(&self, rule: &str) -> Option<&SignOff> {
        self.settings.signed_off.iter().find(|signed| signed.rule == rule)
    }

    /// Until when an extension can be told: the end of the first period.
    ///
    /// # Errors
    /// As for [`LawBook::deadline`].
    pub fn extension_notice_limit(&self, regime: &RegimeId, facts: &Facts<'_>) -> Result<Deadline, LawError> {
        self.deadline(regime, Duty::NotifyExtension, facts)
    }

    /// The laws a request runs under, and why. A law of the controller's establishment holds wherever the person lives
    /// (GDPR art. 3(1)): residence alone never excludes it. No law at all is answered in the organisation's own time.
    pub fn regimes_for(&self, establishment: &str, residence: &str, received: NaiveDate) -> Vec<Applies> {
        let covers = |places: &[String], code: &str| {
            let country = code.split('-').next().unwrap_or_default();
            places.iter().any(|place| place == code || place == country)
        };
        let applies = |statute: &Statute| {
            let because = match &statute.applies {
                places if covers(&places.establishment, establishment) => Basis::Establishment,
                places if covers(&places.residence, residence) => Basis::Residence,
                _ => return None,
            };
            Some(Applies { regime: statute.regime.clone(), because })
        };
        let mut found: Vec<Applies> = self
            .statutes()
            .filter(|statute| statute.effective.holds_on(received))
            .filter_map(applies)
            .collect();
        if found.is_empty() {
            found.push(Applies { regime: RegimeId::none(), because: Basis::Nothing });
        }
        found
    }

    fn rule(&self, regime: &RegimeId, facts: &Facts<'_>, duty: Duty) -> Option<&Rule> {
        let received = local_date(facts.received, facts.zone);
        self.statute(regime).filter(|statute| statute.effective.holds_on(received))?.rule(
            facts.right,
            duty,
            received,
        )
    }
}

fn refusal_within(rule: &Rule) -> RefusalWithin {
    rule.refusal.as_ref().map_or(RefusalWithin::FirstPeriod, |refusal| refusal.within)
}

/// The provisions of a duty: its own, or else those of the rule it follows from.
fn cites(rule: &Rule, duty: Duty) -> &Arc<[Cite]> {
    match (duty, &rule.extension, &rule.refusal) {
        (Duty::NotifyExtension, Some(extension), _) => or(&extension.cites, &rule.cites),
        (Duty::NotifyRefusal, _, Some(refusal)) => or(&refusal.cites, &rule.cites),
        _ => &rule.cites,
    }
}

fn or<'a>(own: &'a Arc<[Cite]>, rule: &'a Arc<[Cite]>) -> &'a Arc<[Cite]> {
    if own.is_empty() { rule } else { own }
}

/// Why a law has no rule: it does not hold then, does not know the right, or does not ask the duty.
fn no_rule(statute: &Statute, right: Right, duty: Duty, received: NaiveDate) -> LawError {
    let regime = statute.regime.clone();
    if let Some(from) = statute.effective.received_from.filter(|from| received < from.0) {
        return LawError::NotInForce { regime, received, from: from.0 };
    }
    let known: Vec<&str> = Right::ALL
        .iter()
        .filter(|right| statute.rules.iter().any(|rule| rule.rights.contains(right)))
        .map(|right| right.as_str())
        .collect();
    if !known.contains(&right.as_str()) {
        return LawError::UnknownRight(regime, right, known.join(", "));
    }
    let duties: Vec<&str> = Duty::ALL
        .into_iter()
        .filter(|duty| statute.rule(right, *duty, received).is_some())
        .map(Duty::as_str)
        .collect();
    match duties.is_empty() {
        true => {
            let rules = statute.rules.iter().filter(|rule| rule.rights.contains(&right));
            let days = rules.filter_map(|rule| rule.effective.received_from.map(|day| day.0));
            let from = days.filter(|day| *day > received).min();
            LawError::NoRuleThen { regime, right, received, from }
        }
        false => LawError::NoSuchDuty(regime, right, duty, duties.join(", ")),
    }
}
