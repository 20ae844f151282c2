//! What cannot be counted: each a sentence that says what was wrong and what would be right.

use super::{HEADER, answers, deadline, piped};

/// Columns, and what they are changed to.
type Changed = &'static [(&'static str, &'static str)];

/// What is changed in a question that is right, by column, and what the answer says.
const WRONG: [(Changed, &[&str]); 32] = [
    (&[("regime", "lex-nova")], &["there is no regime \"lex-nova\"", "gdpr", "uk-gdpr"]),
    (&[("regime", "")], &["there is no regime \"\""]),
    (&[("right", "lunch")], &["unknown right \"lunch\"", "use one of access"]),
    (&[("right", "opt-out")], &["gdpr does not know the right \"opt-out\"", "access"]),
    (&[("duty", "sing")], &["unknown duty \"sing\"", "acknowledge, respond"]),
    (&[("duty", "acknowledge")], &["gdpr asks no \"acknowledge\" for the right \"access\"", "respond"]),
    (&[("calendar", "XX")], &["there is no calendar \"XX\"", "DE-BE"]),
    (&[("calendar", "GB")], &["use GB-ENG, GB-WLS, GB-SCT or GB-NIR"]),
    (&[("timezone", "CEST")], &["there is no time zone \"CEST\"", "Europe/Berlin"]),
    (&[("timezone", "+02:00")], &["there is no time zone \"+02:00\""]),
    (&[("timezone", "")], &["there is no time zone \"\""]),
    (&[("received", "")], &["received: there is no day or time \"\""]),
    (
        &[("received", "31.03.2026")],
        &["received: there is no day or time \"31.03.2026\"", "2026-04-02T14:30:00+02:00"],
    ),
    (&[("received", "2026-02-30")], &["there is no day or time \"2026-02-30\""]),
    (&[("received", "2026-3-31")], &["there is no day or time \"2026-3-31\"", "2026-04-02"]),
    (&[("received", "2026-03-31T25:00")], &["there is no day or time \"2026-03-31T25:00\""]),
    (
        &[("received", "2026-03-29T02:30")],
        &[
            "received: \"2026-03-29T02:30\" does not exist in Europe/Berlin",
            "from 2026-03-29T02:00 to 2026-03-29T03:00",
            "write 2026-03-29T03:30, or give the offset",
        ],
    ),
    (
        &[("received", "2011-12-30"), ("timezone", "Pacific/Apia")],
        &["\"2011-12-30\" does not exist in Pacific/Apia", "write 2011-12-31"],
    ),
    (
        &[("events", "identity-asked")],
        &["\"identity-asked\" is no event: write it as identity-asked=2026-04-02"],
    ),
    (
        &[("events", "identity-sought=2026-04-02")],
        &["no event \"identity-sought\"", "identity-asked, identity-received"],
    ),
    (&[("events", "fee-asked=soon")], &["fee-asked: there is no day or time \"soon\""]),
    (
        &[("events", "fee-asked=2026-04-02;fee-paid=2027-03-28T02:30")],
        &["fee-paid: \"2027-03-28T02:30\" does not exist in Europe/Berlin"],
    ),
    (
        &[("events", "identity-asked=2026-03-30")],
        &["identity-asked on 2026-03-30 is before the receipt on 2026-03-31", "the day of receipt or later"],
    ),
    (&[("events", "extended=2026-03-30T23:59:59+02:00")], &["extended on 2026-03-30 is before the receipt"]),
    (
        &[("events", "identity-received=2026-04-02;identity-asked=2026-04-09")],
        &["identity-received on 2026-04-02 is before its question, identity-asked on 2026-04-09", "or later"],
    ),
    (
        &[("events", "fee-asked=2026-04-01;fee-paid=2026-04-02;fee-paid=2026-04-03")],
        &["fee-paid on 2026-04-03 has no question: add fee-asked=DAY"],
    ),
    (
        &[("events", "clarification-received=2026-04-02;identity-asked=2026-04-01")],
        &["clarification-received on 2026-04-02 has no question: add clarification-asked=DAY"],
    ),
    (
        &[("events", "identity-asked=2026-04-01;identity-asked=2026-04-05;identity-received=2026-04-07")],
        &["identity-asked on 2026-04-05 comes while the question of 2026-04-01 is open", "reminder"],
    ),
    (
        &[("events", "identity-asked=2026-04-05;identity-asked=2026-04-01")],
        &["identity-asked on 2026-04-05 comes while the question of 2026-04-01 is open"],
    ),
    (
        &[("events", "extended=2026-04-09;extended=2026-04-02")],
        &["extended is there twice, on 2026-04-02 and 2026-04-09", "name it once"],
    ),
    (
        &[("received", "0206-03-31")],
        &["received: \"0206-03-31\" cannot be counted from", "between 1900 and 9000"],
    ),
    (&[("received", "+20226-03-31")], &["between 1900 and 9000"]),
];

fn question(changed: Changed) -> Vec<(&'static str, &'static str)> {
    let right = [
        ("regime", "gdpr"),
        ("right", "access"),
        ("duty", "respond"),
        ("calendar", "DE"),
        ("received", "2026-03-31"),
        ("timezone", "Europe/Berlin"),
        ("events", ""),
    ];
    right
        .into_iter()
        .map(|(name, value)| {
            changed.iter().find(|(other, _)| *other == name).copied().unwrap_or((name, value))
        })
        .collect()
}

#[test]
fn in_a_batch_it_is_the_error_of_its_row() {
    let columns: Vec<&str> = question(&[]).into_iter().map(|(name, _)| name).collect();
    let mut text = format!("id,{}\n", columns.join(","));
    for (at, (changed, _)) in WRONG.iter().enumerate() {
        let fields: Vec<&str> = question(changed).into_iter().map(|(_, value)| value).collect();
        text.push_str(&format!("{at},{}\n", fields.join(",")));
    }
    let ran = piped(text.as_bytes());
    let mut lines = ran.well().out.lines();
    for (changed, words) in WRONG {
        let line = lines.next().expect("an answer");
        let answer: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let error = answer["error"].as_str().unwrap_or_else(|| panic!("{changed:?} is answered: {line}"));
        for word in words {
            assert!(error.contains(word), "{changed:?}: \"{word}\" is not in: {error}");
        }
    }
}

#[test]
fn alone_it_is_said_on_stderr() {
    // The first of each kind: every one of them takes a process.
    for (changed, words) in WRONG.iter().step_by(3) {
        let mut args = Vec::new();
        for (name, value) in question(changed) {
            match name {
                "events" => {
                    let events = value.split(';').filter(|event| !event.is_empty());
                    args.extend(events.map(|event| format!("--event={event}")));
                }
                _ => args.push(format!("--{name}={value}")),
            }
        }
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let ran = deadline(&args);
        ran.refused(words).refused(&["rightsdesk: "]);
        assert!(ran.out.is_empty(), "{}", ran.out);
    }
}

#[test]
fn what_is_missing_or_does_not_fit_is_named() {
    let none = deadline(&[]);
    assert!(
        none.code == 2 && none.err.contains("--regime") && none.err.contains("--timezone"),
        "{}",
        none.err
    );
    let both = deadline(&["--batch", "x.csv", "--regime", "gdpr"]);
    assert!(both.code == 2 && both.err.contains("cannot be used with"), "{}", both.err);
    let right = ["--regime=gdpr", "--right=access", "--received=2026-03-31", "--timezone=Europe/Berlin"];
    deadline(&[&right[..], &["--lang", "tlh"]].concat())
        .refused(&["no words in \"tlh\"", "use one of en, de, fr, es, it, nl"]);
    deadline(&[&right[..], &["--extended-until", "2026-09-01"]].concat()).refused(&["extended=DAY"]);
    deadline(&[&right[..], &["--extended-until", "soon", "--event", "extended=2026-04-01"]].concat())
        .refused(&["extended-until: there is no day \"soon\""]);
    deadline(&[&right[..], &["--statutes", "nowhere"]].concat()).refused(&["nowhere"]);
    deadline(&[&right[..], &["--own-days", "nowhere"]].concat()).refused(&["nowhere"]);
}

#[test]
fn what_only_looks_wrong_is_counted() {
    let row =
        |id, received, events| format!("{id},gdpr,access,respond,DE,{received},Europe/Berlin,{events}\n");
    let rows = [
        // 02:30 comes twice that night.
        row("twice", "2026-10-25T02:30", ""),
        row("instant", "2026-10-25T02:30:00.5+01:00", ""),
        row("minutes", "2026-10-25T02:30+02:00", ""),
        row("zulu", "2026-10-25T00:30Z", ""),
        // A day is its noon, and still fits what came earlier that day.
        row("same-day", "2026-10-25", "identity-asked=2026-10-25T08:00;identity-received=2026-10-25T07:00"),
        row("far", "2099-10-25", ""),
    ]
    .concat();
    let found = answers(&rows);
    for answer in &found[..5] {
        assert_eq!(answer["due"], "2026-11-25", "{answer}");
    }
    assert_eq!(found[0]["received"], "2026-10-25T02:30:00+02:00", "the first");
    assert_eq!(found[1]["received"], "2026-10-25T02:30:00.500+01:00");
    assert_eq!(found[5]["due"], "2099-11-25", "{}", found[5]);
    assert!(HEADER.starts_with("id,"));
}
