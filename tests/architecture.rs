//! Who may import whom: the table of `src/lib.rs`, and a build that fails when it is broken.

mod imports;

use imports::{crates, named};
use std::path::{Path, PathBuf};

/// Layers from the top. A layer may use any below it, never its own siblings and never upwards.
const LAYERS: [&[&str]; 12] = [
    &["main"],
    &["commands"],
    &["demo"],
    &["operations"],
    &["web", "jobs"],
    &["fulfilment"],
    &["casework", "access", "store::queries"],
    &["app"],
    &["store", "notices"],
    &["mail", "sources", "keys", "ledger", "words", "links"],
    &["case"],
    &["law"],
];
/// Used by any layer that is not pure; they use nothing of ours.
const LEAVES: [&str; 4] = ["config", "clock", "random", "telemetry"];
/// They know no clock, no row, no file and no socket.
const PURE: [&str; 3] = ["law", "case", "ledger"];
/// What a pure module must not name.
const IMPURE_CRATES: [&str; 13] = [
    "sea_orm",
    "sea_orm_migration",
    "sqlx",
    "entity",
    "migration",
    "actix_web",
    "actix_multipart",
    "tracing_actix_web",
    "lettre",
    "tokio",
    "reqwest",
    "figment",
    "askama",
];
/// Only these reach the wire: jobs, and what wires jobs together.
const WIRES: [&str; 4] = ["jobs", "demo", "operations", "commands"];
/// Searches the sources a job hands it; it has none of its own, for they are not in `App`.
const SEARCHES: &str = "fulfilment";
/// People who ask, staff and machines: own extractor, own error page, nothing shared sideways.
const ROOMS: [&str; 4] = ["portal", "account", "desk", "api"];

/// The module path of a file below `src`: `casework/proof.rs` is `casework::proof`.
fn module_of(file: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = file.trim_end_matches(".rs").split('/').collect();
    if parts.last() == Some(&"mod") {
        parts.pop();
    }
    parts
}

/// The name in the table that a path belongs to.
fn place<S: AsRef<str>>(path: &[S]) -> String {
    let part = |at: usize| path.get(at).map_or("", |part| part.as_ref());
    match (part(0), part(1)) {
        ("store", "queries") => "store::queries".to_owned(),
        (first, _) => first.to_owned(),
    }
}

fn layer(place: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&place))
}

/// Everything a source text below `src` names and may not, as `file:line …`.
fn violations(file: &str, text: &str) -> Vec<String> {
    let module = module_of(file);
    let from = place(&module);
    let mut found = Vec::new();
    let mut wrong = |line: usize, what: String| found.push(format!("src/{file}:{line} {what}"));
    if from != "lib" && layer(&from).is_none() && !LEAVES.contains(&from.as_str()) {
        wrong(1, format!("is in `{from}`, which the table does not know"));
    }
    for named in named(&module, text) {
        let to = place(&named.path);
        let path = named.path.join("::");
        if to == "*" {
            if from != "lib" {
                wrong(named.line, "imports everything at the root: name what is meant".to_owned());
            }
            continue;
        }
        if from == to {
            let room = |part: Option<&str>| ROOMS.into_iter().find(|room| Some(*room) == part);
            let (own, other) = (room(module.get(1).copied()), room(named.path.get(1).map(String::as_str)));
            if from == "web" && own.is_some() && other.is_some() && own != other {
                wrong(named.line, format!("imports {path}: the rooms of the web do not import one another"));
            }
            continue;
        }
        let reaches_sources = to == "sources"
            && from != SEARCHES
            && matches!(named.path.get(1).map(String::as_str), Some("Sources" | "*"));
        if (to == "mail" || reaches_sources) && !WIRES.contains(&from.as_str()) {
            wrong(named.line, format!("imports {path}: only jobs may reach the mailer and the sources"));
            continue;
        }
        if LEAVES.contains(&to.as_str()) {
            if PURE.contains(&from.as_str()) {
                wrong(named.line, format!("imports {path}: {from} is pure"));
            } else if LEAVES.contains(&from.as_str()) {
                wrong(named.line, format!("imports {path}: {from} is a leaf and uses nothing of ours"));
            }
            continue;
        }
        match (layer(&from), layer(&to)) {
            (_, None) => wrong(named.line, format!("imports {path}: the table does not know `{to}`")),
            (Some(own), Some(other)) if other > own => {}
            (Some(own), Some(other)) if other == own => {
                wrong(named.line, format!("imports {path}: {from} and {to} are siblings"));
            }
            (Some(_), Some(_)) => wrong(named.line, format!("imports {path}: {to} stands above {from}")),
            (None, _) if from == "lib" => {}
            (None, _) => {
                wrong(named.line, format!("imports {path}: {from} is a leaf and uses nothing of ours"));
            }
        }
    }
    if PURE.contains(&from.as_str()) {
        for (name, line) in crates(text) {
            if IMPURE_CRATES.contains(&name.as_str()) {
                wrong(line, format!("imports {name}: {from} is pure"));
            }
        }
    }
    found.dedup();
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).expect("the folder can be listed") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn no_file_imports_what_its_layer_may_not() {
    let src = root().join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    files.sort();
    assert!(files.len() > 50, "the sources were found");
    let mut wrong = Vec::new();
    for path in files {
        let file = path.strip_prefix(&src).expect("it lies below src").to_string_lossy().replace('\\', "/");
        wrong.extend(violations(&file, &std::fs::read_to_string(&path).expect("it can be read")));
    }
    assert!(wrong.is_empty(), "the dependency rule of src/lib.rs is broken:\n{}", wrong.join("\n"));
}

#[test]
fn the_doc_comment_of_the_crate_says_the_same_as_the_table() {
    let text = std::fs::read_to_string(root().join("src/lib.rs")).expect("it can be read");
    let doc: Vec<&str> =
        text.lines().filter_map(|line| line.strip_prefix("//!")).flat_map(str::split_whitespace).collect();
    let table = LAYERS.map(|layer| layer.join(", ")).join(" → ");
    assert!(doc.join(" ").contains(&format!("`{table}`")), "src/lib.rs does not say: {table}");
    for module in text.lines().filter_map(|line| line.strip_prefix("pub mod ")) {
        let module = module.trim_end_matches(';');
        let known = layer(module).is_some() || LEAVES.contains(&module);
        assert!(known, "src/lib.rs declares `{module}`, which the table does not know");
    }
}

#[test]
fn rows_and_migrations_are_frozen_apart() {
    let dependencies = |manifest: &str| -> Vec<String> {
        let text = std::fs::read_to_string(root().join(manifest)).expect("it can be read");
        let manifest: toml::Table = toml::from_str(&text).expect("it is a manifest");
        ["dependencies", "dev-dependencies", "build-dependencies"]
            .iter()
            .filter_map(|section| manifest.get(*section)?.as_table())
            .flat_map(|section| section.keys().cloned())
            .collect()
    };
    for (manifest, forbidden) in [
        ("entity/Cargo.toml", ["rightsdesk", "migration"]),
        ("migration/Cargo.toml", ["rightsdesk", "entity"]),
    ] {
        let ours: Vec<String> =
            dependencies(manifest).into_iter().filter(|name| forbidden.contains(&name.as_str())).collect();
        assert!(ours.is_empty(), "{manifest} depends on {}", ours.join(", "));
    }
}

/// What the checker says about a made-up file, without the place.
fn said(file: &str, text: &str) -> Vec<String> {
    violations(file, text)
        .into_iter()
        .map(|line| line.trim_start_matches("src/").trim_start_matches(file).to_owned())
        .collect()
}

#[test]
fn a_planted_violation_is_found_however_it_is_written() {
    let upwards = ":1 imports web::desk::Page: web stands above store";
    assert_eq!(said("store/x.rs", "use crate::web::desk::Page;"), [upwards]);
    assert_eq!(said("store/x.rs", "fn f() { crate::web::desk::Page(1); }"), [upwards]);
    assert_eq!(said("store/x.rs", "use super::super::web::desk::Page;"), [upwards]);
    assert_eq!(said("store/mod.rs", "pub(crate) use super::web::desk::Page as P;"), [upwards]);
    let braces =
        "use std::fmt;\nuse crate::{\n    case::Case,\n    web::{\n        desk::{self, Page},\n    },\n};";
    assert_eq!(
        said("store/x.rs", braces),
        [
            ":5 imports web::desk: web stands above store",
            ":5 imports web::desk::Page: web stands above store"
        ]
    );
    let brought =
        "use crate::store::{self, StoreError};\nfn f() -> StoreError { store::queries::queue::page() }";
    assert_eq!(
        said("casework/proof.rs", brought),
        [":2 imports store::queries::queue::page: casework and store::queries are siblings"]
    );
    assert_eq!(
        said("store/cases.rs", "use super::queries::queue;"),
        [":1 imports store::queries::queue: store::queries stands above store"]
    );
    assert_eq!(
        said("web/mod.rs", "use crate::*;"),
        [":1 imports everything at the root: name what is meant"]
    );
    assert_eq!(
        said("keys/x.rs", "use crate::ledger::hash;"),
        [":1 imports ledger::hash: keys and ledger are siblings"]
    );
    assert_eq!(
        said("web/x.rs", "use crate::helpers::f;"),
        [":1 imports helpers::f: the table does not know `helpers`"]
    );
    assert_eq!(said("utils.rs", ""), [":1 is in `utils`, which the table does not know"]);
}

#[test]
fn leaves_wires_rooms_and_pure_modules_keep_to_themselves() {
    assert_eq!(
        said("clock.rs", "use crate::config::Config;"),
        [":1 imports config::Config: clock is a leaf and uses nothing of ours"]
    );
    assert_eq!(
        said("random.rs", "use crate::law::Right;"),
        [":1 imports law::Right: random is a leaf and uses nothing of ours"]
    );
    assert_eq!(said("case/x.rs", "use crate::clock::Clock;"), [":1 imports clock::Clock: case is pure"]);
    assert_eq!(
        said("law/x.rs", "use chrono::Utc;\nuse sea_orm::Value;\nfn f() { tokio::spawn(f); }"),
        [":2 imports sea_orm: law is pure", ":3 imports tokio: law is pure"]
    );
    let wire = "imports mail::Mailer: only jobs may reach the mailer and the sources";
    assert_eq!(said("web/x.rs", "use crate::mail::Mailer;"), [format!(":1 {wire}")]);
    assert_eq!(said("fulfilment/x.rs", "use crate::{app::App, mail::Mailer};"), [format!(":1 {wire}")]);
    assert_eq!(said("fulfilment/x.rs", "use crate::sources::{DataMap, Sources};"), [""; 0]);
    assert_eq!(
        said("web/x.rs", "use crate::sources;\nfn f(s: &sources::Sources) {}"),
        [":2 imports sources::Sources: only jobs may reach the mailer and the sources"]
    );
    assert_eq!(said("jobs/x.rs", "use crate::{mail::Mailer, sources::Sources};"), [""; 0]);
    let sideways = "imports web::desk::Page: the rooms of the web do not import one another";
    assert_eq!(said("web/portal/x.rs", "use crate::web::desk::Page;"), [format!(":1 {sideways}")]);
    assert_eq!(said("web/portal/mod.rs", "use super::desk::Page;"), [format!(":1 {sideways}")]);
    assert_eq!(said("web/portal/x.rs", "use crate::web::forms::Form;\nuse super::pages;"), [""; 0]);
}

#[test]
fn comments_strings_and_names_of_others_are_no_imports() {
    let text = r####"
        //! crate::web::desk is above us.
        /* use crate::web; /* nested */ crate::jobs::drain */
        const A: &str = "crate::web::desk \" still";
        const B: &str = r#"crate::web "quoted" "#;
        const C: [char; 3] = ['"', '\'', '\u{27}'];
        fn life<'a>(web: &'a str) -> &'a str { desk::web::f(web); other_crate::web::f(web) }
        use crate::case::Case;
    "####;
    assert_eq!(said("store/x.rs", text), [""; 0]);
    assert_eq!(
        said("store/x.rs", &format!("{text}use crate::web::desk::Page;")),
        [":9 imports web::desk::Page: web stands above store"]
    );
}
