//! What staff may do, stage by stage, law by law: one table a person can read.

use super::{LAW, day, fresh, handler, proofs, stages};
use rightsdesk::case::{Case, Event, possible};
use rightsdesk::law::{Right, StopKind};
use std::collections::BTreeMap;
use std::fmt::Write;

const LAWS: [&[&str]; 4] = [&["gdpr"], &["uk-gdpr"], &["ccpa"], &["gdpr", "ccpa"]];
const RIGHTS: [Right; 3] = [Right::Access, Right::Erasure, Right::OptOut];

/// Every stage of a case whose mailbox is proven, and four cases beside them that say more.
fn columns(fresh: &Case) -> Vec<(&'static str, Case)> {
    let proven = fresh.with(&proofs());
    let asked = Event::StopAsked {
        stop: StopKind::Identity,
        at: day(1),
        question: super::text(),
        by: handler(),
        why: None,
    };
    let mut columns = vec![
        ("nothing-proven", fresh.clone()),
        ("identity-asked", proven.with(&[Event::TakenUp { handler: super::id(0x5a) }, asked.clone()])),
    ];
    columns.extend(stages().map(|(name, events)| (name, proven.with(&events))));
    let (_, gathered) = &stages()[3];
    columns.push(("asked-at-approval", proven.with(gathered).with(&[asked])));
    let (_, closed) = &stages()[5];
    let reopened = Event::Reopened { reason: Some(super::text()), by: handler(), at: day(3) };
    columns.push(("opened-again", proven.with(closed).with(&[reopened])));
    columns
}

fn table(case: &Case) -> String {
    let columns = columns(case);
    let mut cites: BTreeMap<String, String> = BTreeMap::new();
    let mut rows: Vec<Vec<String>> = vec![vec![String::new()]];
    rows[0].extend(columns.iter().map(|(name, _)| (*name).to_owned()));
    for (name, case) in &columns {
        for (at, (kind, answer)) in possible(case, &handler(), &LAW, day(3)).into_iter().enumerate() {
            if rows.len() < at + 2 {
                rows.push(vec![kind.as_str().to_owned()]);
            }
            rows[at + 1].push(match answer {
                Ok(()) => "yes".to_owned(),
                Err(refusal) => {
                    let said = refusal.kind.id().trim_start_matches("refusal-").to_owned();
                    let provisions: Vec<String> =
                        refusal.cites.iter().map(|cite| cite.text.to_string()).collect();
                    if provisions.is_empty() {
                        said
                    } else {
                        let known = cites.insert(said.clone(), provisions.join("; "));
                        assert!(
                            known.is_none_or(|known| known == provisions.join("; ")),
                            "{name}: one reason, one provision"
                        );
                        format!("{said}*")
                    }
                }
            });
        }
    }
    let wide: Vec<usize> = (0..rows[0].len())
        .map(|column| rows.iter().map(|row| row[column].len()).max().unwrap_or_default())
        .collect();
    let mut out = String::new();
    for row in rows {
        let cells: Vec<String> =
            row.iter().zip(&wide).map(|(cell, wide)| format!("{cell:wide$}", wide = *wide)).collect();
        out.push_str(cells.join("  ").trim_end());
        out.push('\n');
    }
    for (said, provisions) in cites {
        writeln!(out, "* {said}: {provisions}").expect("a string takes it");
    }
    out
}

#[test]
fn what_staff_may_do_in_every_stage_under_every_law() {
    let mut out = String::new();
    for laws in LAWS {
        for right in RIGHTS {
            writeln!(out, "== {right} under {} ==", laws.join(" + ")).expect("a string takes it");
            match fresh(right, laws) {
                Ok(case) => out.push_str(&table(&case)),
                Err(refusal) => writeln!(out, "not opened: {refusal}").expect("a string takes it"),
            }
            out.push('\n');
        }
    }
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => "What a handler may do on the third day. * cites the provision below its table.",
    }, {
        insta::assert_snapshot!("what_staff_may_do", out);
    });
}
