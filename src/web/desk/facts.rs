//! What is known of a case and of who asks, as pairs of a label and what it says.

use crate::app::App;
use crate::case::Case;
use crate::casework::Claims;
use crate::law::LawBook;
use crate::words::{Speech, assumed, law_and_reason, regime_short};

/// A label, and one or more things it says.
pub(super) struct Fact {
    pub label: String,
    pub values: Vec<String>,
}

/// The facts a case is worked on by, each law with the reason why it applies.
pub(super) fn facts(
    app: &App,
    law: &LawBook,
    say: &Speech,
    case: &Case,
    submission: &entity::submission::Model,
) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut fact = |label: &str, values: Vec<String>| facts.push(Fact { label: say.t(label), values });
    let zone = case.opened.zone;
    let mut received = vec![say.moment(case.received_at(), zone)];
    if case.corrected_receipt.is_some() {
        received.push(say.one("fact-received-first", "moment", &say.moment(case.opened.received_at, zone)));
    }
    fact("fact-received", received);
    fact("fact-channel", vec![say.t(&format!("channel-{}", case.opened.channel))]);
    let lives = say.place(&case.opened.residence);
    fact("fact-residence", std::iter::once(lives).chain(assumed(say, case, law)).collect());
    let controller = app.config.controller(Some(&case.opened.controller));
    let name = controller.map_or(case.opened.controller.as_str(), |known| known.name.as_str());
    fact("fact-laws", case.regimes.iter().map(|regime| law_and_reason(say, case, regime, name)).collect());
    let free =
        case.regimes.iter().filter_map(|regime| {
            let free = law.free_answers(regime, &case.facts())?;
            let name = regime_short(say, regime.as_str());
            Some(say.with(
                "fact-free-under",
                &[("law", &name), ("answers", &free.answers), ("months", &free.months)],
            ))
        });
    let free: Vec<String> = free.collect();
    if !free.is_empty() {
        fact("fact-free", free);
    }
    fact("fact-capacity", vec![say.t(&format!("capacity-{}", case.opened.capacity))]);
    fact("fact-reply", vec![say.t(&format!("reply-{}", submission.reply_by))]);
    fact("fact-language", vec![language(say, &case.opened.locale)]);
    fact("fact-assurance", vec![say.t(&format!("assurance-{}", case.assurance.as_str()))]);
    if let Some(until) = case.no_asking_until {
        let day = say.date(until.with_timezone(&zone).date_naive());
        fact("fact-no-asking", vec![say.one("fact-no-asking-until", "date", &day)]);
    }
    fact("fact-identity-needed", vec![super::identity::needed(say, case, law)]);
    if case.opened.gpc {
        fact("fact-gpc", vec![say.t("fact-gpc-yes")]);
    }
    facts
}

/// What was typed about who asks.
pub(super) fn claimed(say: &Speech, claims: &Claims) -> Vec<Fact> {
    [
        ("fact-name", &claims.name),
        ("identifier-email", &claims.email),
        ("identifier-phone", &claims.phone),
        ("identifier-customer-id", &claims.customer_id),
        ("fact-postal-address", &claims.postal_address),
        ("fact-on-behalf-of", &claims.on_behalf_of),
        ("fact-authority", &claims.authority),
        ("fact-childs-age", &claims.childs_age),
        ("fact-others-agree", &claims.others_agree.as_ref().map(|said| say.t(&format!("agree-{said}")))),
        ("fact-agent", &claims.agent),
    ]
    .into_iter()
    .filter_map(|(label, value)| Some(Fact { label: say.t(label), values: vec![value.clone()?] }))
    .collect()
}

/// The language of a tag; the tag itself where we have no words in it.
fn language(say: &Speech, tag: &str) -> String {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    let id = format!("language-{primary}");
    if say.has(&id) { say.t(&id) } else { tag.to_owned() }
}
