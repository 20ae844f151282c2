//! Messages whose ids the code puts together from a name: each family has words for every name.

use super::{files, root, speeches};
use crate::case::LAW;
use crate::case::samples::samples;
use rightsdesk::case::{
    Advice, Assurance, CaseState, CommandKind, Course, DocumentKind, FourEyes, Held, LetterFailure,
    LetterKind, PlatformAction, Role, Seen, SuppressionKind, TaskKind, TimerKind, Wishes,
};
use rightsdesk::casework::{DECLARATION, job_kinds};
use rightsdesk::keys::IdentifierKind;
use rightsdesk::law::{AskedBy, Duty, Right, StopKind};
use rightsdesk::store::letters;
use std::collections::BTreeSet;

/// The questions of the form, by the last part of their addresses.
const QUESTIONS: [&str; 11] = [
    "organisation",
    "what",
    "who",
    "authority",
    "child",
    "agree",
    "where",
    "find",
    "correct",
    "details",
    "reply",
];
const CAPACITIES: [&str; 6] = ["self", "parent", "guardian", "attorney", "agent", "executor"];

fn owned<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    names.into_iter().map(str::to_owned).collect()
}

/// The names that may stand at the open place of an id; none for a family nobody has listed yet.
fn names(before: &str, after: &str) -> Option<Vec<String>> {
    Some(match (before, after) {
        ("right-" | "right-short-", "") => owned(Right::ALL.iter().map(|right| right.as_str())),
        ("state-", "") => owned(CaseState::ALL.iter().map(|state| state.as_str())),
        ("stop-" | "desk-stop-", "") => {
            owned([StopKind::Identity, StopKind::Clarification, StopKind::Fee].map(StopKind::as_str))
        }
        ("regime-" | "regime-short-", "") => owned(LAW.statutes().map(|statute| statute.regime.as_str())),
        ("ground-", "") => {
            owned(LAW.statutes().flat_map(|statute| &statute.grounds).map(|ground| ground.id.as_str()))
        }
        ("reading-", "") => {
            let rules = LAW.statutes().flat_map(|statute| &statute.rules);
            owned(rules.flat_map(|rule| &rule.readings).map(|reading| reading.name.as_ref()))
        }
        ("duty-" | "deadline-due-", "") => owned(
            [Duty::Acknowledge, Duty::Respond, Duty::NotifyExtension, Duty::NotifyRefusal, Duty::PassOn]
                .map(Duty::as_str),
        ),
        ("language-", "") => super::codes().map(str::to_owned).collect(),
        ("weekday-", "") => (1..=7).map(|day: u32| day.to_string()).collect(),
        ("month-" | "month-short-", "") => (1..=12).map(|month: u32| month.to_string()).collect(),
        ("", "-subject") | ("letter-name-", "") => owned(LetterKind::ALL.map(LetterKind::as_str)),
        ("action-" | "action-hint-" | "action-text-", "") => owned(CommandKind::ALL.map(CommandKind::as_str)),
        ("identifier-", "") => owned(IdentifierKind::ALL.map(IdentifierKind::as_str)),
        ("deed-", "") => owned(["erase", "correct", "restrict", "stop"]),
        ("course-", "") => owned(Course::ALL.map(Course::as_str)),
        ("next-", "") => owned([
            "wait", "lift", "pack", "release", "conclude", "search", "tasks", "weigh", "answer", "hear",
            "review", "prove", "approve",
        ]),
        ("came-stop-", "") => owned(["done", "nothing-held", "kept"]),
        ("hold-ground-", "") => owned(rightsdesk::case::HOLD_GROUNDS),
        ("hold-event-", "") => owned(["hold-set", "hold-review-due", "hold-kept", "hold-released"]),
        ("weigh-", "") => {
            let rules = LAW.statutes().filter_map(|statute| statute.correcting.as_ref());
            owned(rules.flat_map(|rule| &rule.weigh).map(String::as_str))
        }
        ("came-", "") => owned(["done", "nothing-held", "kept"]),
        ("advice-", "") => owned(Advice::ALL.map(Advice::as_str)),
        ("platform-action-", "") => owned(PlatformAction::ALL.map(PlatformAction::as_str)),
        ("four-eyes-", "") => owned([FourEyes::Disclosure, FourEyes::Erasure].map(FourEyes::as_str)),
        ("fact-answers-", "") => {
            let grounds = LAW.statutes().flat_map(|statute| &statute.grounds);
            owned(grounds.filter(|ground| ground.after.is_some()).map(|ground| ground.id.as_str()))
        }
        ("move-", "") => owned(["gathered", "held-checked", "packaged", "withdraw", "finish-task"]),
        ("task-", "") => owned(TaskKind::ALL.map(TaskKind::as_str)),
        ("assurance-", "") => owned(
            [
                Assurance::None,
                Assurance::Mailbox,
                Assurance::Account,
                Assurance::MatchedData,
                Assurance::Declaration,
                Assurance::Document,
                Assurance::Mandate,
            ]
            .map(Assurance::as_str),
        ),
        ("capacity-", "") => owned(CAPACITIES),
        ("reply-", "") => owned(["email", "post", "phone"]),
        ("channel-", "") => owned(["portal", "api", "mail", "letter", "call", "visit"]),
        ("ask-" | "check-" | "hint-", "") => owned(QUESTIONS),
        ("trouble-", "" | "-title") => owned([
            "not-found",
            "not-our-form",
            "too-many",
            "no-draft",
            "shredded",
            "unavailable",
            "internal",
        ]),
        ("timeline-", "") => owned([
            "opened",
            "identifier-proven",
            "taken-up",
            "stop-asked",
            "stop-answered",
            "extended",
            "fee-asked",
            "stop-undone",
            "extension-undone",
            "restriction-set",
            "lifting-announced",
            "restriction-lifted",
            "regimes-corrected",
            "receipt-corrected",
            "approved",
            "released",
            "part-released",
            "part-offered",
            "went-on",
            "statement-added",
            "package-offered",
            "package-fetched",
            "reopened",
            "merged",
            "continued",
            "suppressed",
            "view-heard",
            "decision-reviewed",
            "sending-asked",
            "letter-handed-over",
            "wishes-set",
            "message-received",
            "message-sent",
            "points-compared",
            "declared",
            "document-received",
            "document-judged",
            "address-asked",
            "address-accepted",
            "address-stopped",
        ]),
        ("wish-", "") => owned(Wishes::NAMES),
        ("desk-trouble-", "" | "-title") => {
            owned(["not-found", "not-our-form", "not-allowed", "unavailable", "shredded", "internal"])
        }
        // A date that was reached is said by its timer.
        ("desk-event-", "") => {
            let kinds = samples().into_iter().map(|event| event.kind().to_owned());
            kinds.filter(|kind| kind != "date-reached").collect()
        }
        ("desk-timer-", "") => owned(
            [
                TimerKind::AcknowledgeBy,
                TimerKind::ExtendBy,
                TimerKind::SafeDue,
                TimerKind::Due,
                TimerKind::PackageEnds,
                TimerKind::PassOn,
                TimerKind::PartEnds(1),
                TimerKind::RestDue(1),
                TimerKind::WaitEnds,
                TimerKind::RemindHandler(50),
                TimerKind::TellDpo(90),
                TimerKind::RemindPerson(1),
            ]
            .map(TimerKind::as_str),
        ),
        ("job-", "") => owned([
            job_kinds::LETTER,
            job_kinds::TIMER,
            job_kinds::GATHER,
            job_kinds::PACKAGE,
            job_kinds::CHECK_HELD,
            job_kinds::ADDRESS,
            job_kinds::POINTS,
            job_kinds::STATUS_CODE,
            job_kinds::NOTICE,
            job_kinds::DIGEST,
            job_kinds::HOLD,
        ]),
        ("letter-state-", "") => owned([
            letters::QUEUED,
            letters::TAKEN,
            letters::SENT,
            letters::PARKED,
            letters::BY_HAND,
            letters::UNTRANSLATED,
            letters::CAME_BACK,
            letters::NO_WAY,
            letters::NOT_EASY,
        ]),
        ("letter-failure-", "") => owned(LetterFailure::ALL.map(LetterFailure::as_str)),
        ("role-", "") => owned(Role::ALL.map(Role::as_str)),
        ("review-" | "review-text-", "") => owned([Right::Appeal, Right::Complaint].map(Right::as_str)),
        ("suppression-", "") => owned(
            [SuppressionKind::SaleShare, SuppressionKind::LimitSensitive, SuppressionKind::Marketing]
                .map(SuppressionKind::as_str),
        ),
        ("proven-", "") => owned(["mailbox", "account", "staff", "points"]),
        ("package-", "") => owned(["none", "never-collected", "not-searched", "failed"]),
        ("outcome-", "") => owned(["found", "none", "never-collected", "not-searched", "failed"]),
        ("why-", "") => {
            owned(["nothing-to-match", "unreachable", "not-answered", "too-many", "changed-after"])
        }
        ("seen-", "") => owned(Seen::ALL.map(Seen::as_str)),
        ("ask-authority-", "") => owned(CAPACITIES),
        ("agree-", "") => owned(["yes", "no", "nobody"]),
        ("after-death-", "") => owned(AskedBy::ALL.map(AskedBy::as_str)),
        ("document-", "") => owned(DocumentKind::ALL.map(DocumentKind::as_str)),
        ("desk-document-", "") => owned(["accepted", "not-accepted"]),
        ("declaration-", "") => owned([DECLARATION]),
        ("way-", "") => owned(["points", "declaration", "document"]),
        ("held-" | "held-short-", "") => owned(Held::ALL.map(Held::as_str)),
        _ => return None,
    })
}

/// The ids that are put together in a source text: what stands before and after the open place of
/// `.t(&format!("before-{name}-after"))`, also of `with`, `one` and `two`; and timelines, which do it a line before.
fn families(text: &str) -> Vec<(&str, &str)> {
    let spoken = [".t(", ".with(", ".one(", ".two("]
        .iter()
        .flat_map(|call| text.split(call).skip(1))
        .filter_map(|rest| rest.trim_start().strip_prefix("&format!(\"")?.split('"').next());
    let timelines = text
        .split("format!(\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|id| id.starts_with("timeline-{") || id.starts_with("desk-event-{"));
    spoken.chain(timelines).filter_map(|id| Some((id.split_once('{')?.0, id.rsplit_once('}')?.1))).collect()
}

#[test]
fn every_family_of_messages_has_words_for_every_name() {
    let mut paths = Vec::new();
    files(&root().join("src"), &["rs"], &mut paths);
    let mut used = BTreeSet::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("it can be read");
        used.extend(families(&text).into_iter().map(|(before, after)| (before.to_owned(), after.to_owned())));
    }
    assert!(used.len() > 8, "{used:?}");
    let mut wrong = Vec::new();
    for (before, after) in &used {
        let Some(names) = names(before, after) else {
            wrong.push(format!(
                "tests/words/families.rs does not know {before}…{after}: list its names there"
            ));
            continue;
        };
        let ids = names.iter().map(|name| format!("{before}{name}{after}"));
        // The other languages have the same messages as the first: see `languages`.
        wrong.extend(ids.filter(|id| !speeches()[0].has(id)).map(|id| format!("there is no message {id}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_people_who_ask_read_has_words_in_every_language() {
    let mut paths = Vec::new();
    for room in ["src/web/portal", "src/web/api", "src/notices", "src/fulfilment", "src/jobs", "src/commands"]
    {
        files(&root().join(room), &["rs"], &mut paths);
    }
    for room in ["templates/portal", "templates/email", "templates/package"] {
        files(&root().join(room), &["txt", "html"], &mut paths);
    }
    for file in
        ["src/web/due.rs", "src/web/again.rs", "src/web/page.rs", "src/words/explain.rs", "src/words/mod.rs"]
    {
        paths.push(root().join(file));
    }
    for file in
        ["templates/layout/portal.html", "templates/layout/again.html", "templates/layout/pieces.html"]
    {
        paths.push(root().join(file));
    }
    let mut missing = BTreeSet::new();
    let mut checked = 0;
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("it can be read");
        let mut ids: Vec<String> = super::ids::named(&text).into_iter().map(str::to_owned).collect();
        for (before, after) in families(&text) {
            let names = names(before, after).unwrap_or_default();
            ids.extend(names.iter().map(|name| format!("{before}{name}{after}")));
        }
        for id in ids {
            checked += 1;
            let lacking = speeches().into_iter().filter(|say| !say.has(&id)).map(|say| say.code());
            missing.extend(lacking.map(|code| format!("{code} has no {id}: {}", path.display())));
        }
    }
    assert!(checked > 500, "{checked}");
    let missing: Vec<String> = missing.into_iter().collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn the_search_for_families_finds_them() {
    let text = r#"say.t(&format!("right-{right}")) say.with(&format!("{}-subject", kind), &[]) say.t( &format!("trouble-{id}-title"))
        format!("other-{x}") say.t("plain")"#;
    assert_eq!(families(text), [("right-", ""), ("trouble-", "-title"), ("", "-subject")]);
}
