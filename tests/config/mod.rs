//! Reading a configuration, and saying what is wrong with one.

use rightsdesk::config::Config;
use std::path::PathBuf;

const GOOD: &str = r#"
[database]
url = "sqlite:///var/lib/rightsdesk/db.sqlite"
[web]
public_url = "https://privacy.example.org/"
listen = "127.0.0.1:8080"
[mail]
out = "smtps://user:mail-pass-word@mail.example.org"
from = "privacy@example.org"
[keys]
file = "/etc/rightsdesk/keys.toml"
[[controller]]
id = "acme"
name = "Acme GmbH"
establishment = "DE"
timezone = "Europe/Berlin"
calendar = "DE-BE"
authority = { name = "BlnBDI", url = "https://www.datenschutz-berlin.de" }
dpo = { email = "dpo@example.org" }
"#;

/// Keeps the folder of a file that is being read.
struct Written {
    dir: tempfile::TempDir,
}

impl Written {
    fn new() -> Self {
        Written { dir: tempfile::tempdir().expect("a folder") }
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.dir.path().join(name);
        std::fs::write(&path, text).expect("it can be written");
        path
    }
}

fn load(text: &str, env: &[(&str, &str)]) -> Result<Config, Vec<String>> {
    let written = Written::new();
    let path = written.file("rightsdesk.toml", text);
    let env = env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Config::load(Some(&path), env).map_err(|errors| errors.0)
}

fn problem(text: &str, env: &[(&str, &str)]) -> String {
    match load(text, env) {
        Ok(_) => panic!("it was accepted"),
        Err(problems) => problems.join("\n"),
    }
}

#[test]
fn a_short_configuration_is_enough() {
    let config = load(GOOD, &[]).unwrap();
    assert_eq!(config.web.origin(), "https://privacy.example.org");
    assert!(config.web.is_https());
    assert_eq!(config.web.trusted_proxies, Vec::<std::net::IpAddr>::new());
    assert!(config.metrics.listen.unwrap().ip().is_loopback());
    assert_eq!(config.controller(None).unwrap().id, "acme");
    assert_eq!(config.controller(Some("acme")).unwrap().timezone, chrono_tz::Tz::Europe__Berlin);
    assert!(config.controller(Some("other")).is_none());
}

#[test]
fn an_unknown_key_is_refused_wherever_it_stands() {
    for (at, key) in [
        ("[database]\n", "pool = 3\n"),
        ("[web]\n", "public_ur = \"x\"\n"),
        ("[mail]\n", "form = \"x\"\n"),
        ("[keys]\n", "fiel = \"x\"\n"),
        ("[[controller]]\n", "tz = \"x\"\n"),
    ] {
        let said = problem(&GOOD.replacen(at, &format!("{at}{key}"), 1), &[]);
        let name = key.split(' ').next().unwrap();
        assert!(said.contains(&format!("no key \"{name}\"")), "{said}");
        assert!(said.contains("there are"), "it names the keys there are: {said}");
    }
    let said = problem(&format!("{GOOD}[databse]\nurl = \"x\"\n"), &[]);
    assert!(said.contains("no key \"databse\"") && said.contains("database"), "{said}");
    let said = problem(GOOD, &[("RIGHTSDESK__WEB__PUBLIC_UR", "x")]);
    assert!(said.contains("web") && said.contains("no key \"public_ur\""), "{said}");
}

#[test]
fn what_is_missing_is_named_with_what_to_type() {
    for (line, key, variable) in [
        ("url = \"sqlite:///var/lib/rightsdesk/db.sqlite\"", "database.url", "RIGHTSDESK__DATABASE__URL"),
        ("public_url = \"https://privacy.example.org/\"", "web.public_url", "RIGHTSDESK__WEB__PUBLIC_URL"),
        ("listen = \"127.0.0.1:8080\"", "web.listen", "RIGHTSDESK__WEB__LISTEN"),
        ("out = \"smtps://user:mail-pass-word@mail.example.org\"", "mail.out", "RIGHTSDESK__MAIL__OUT"),
    ] {
        let said = problem(&GOOD.replacen(line, "", 1), &[]);
        assert!(said.contains(&format!("{key} is missing")) && said.contains(variable), "{said}");
    }
    let said = problem(&GOOD.replacen("file = \"/etc/rightsdesk/keys.toml\"", "", 1), &[]);
    assert!(said.contains("rightsdesk keys new"), "{said}");
    let said = problem(GOOD.split("[[controller]]").next().unwrap(), &[]);
    assert!(said.contains("[[controller]]") && said.contains("timezone"), "{said}");
    let missing = Config::load(Some("/nowhere/rightsdesk.toml".as_ref()), std::iter::empty()).unwrap_err();
    assert!(missing.to_string().contains("/nowhere/rightsdesk.toml"), "{missing}");
}

#[test]
fn what_is_wrong_is_named_with_what_would_be_right() {
    for (right, wrong, expected) in [
        ("sqlite:///var/lib/rightsdesk/db.sqlite", "mysql://host/db", "write sqlite://PATH or postgres://"),
        ("https://privacy.example.org/", "privacy.example.org", "https://privacy.example.org"),
        ("127.0.0.1:8080", "8080", "web.listen"),
        ("smtps://user:mail-pass-word@mail.example.org", "sendmail", "write smtp://HOST:PORT"),
        ("privacy@example.org", "privacy", "mail.from"),
        ("Europe/Berlin", "Berlin", "write it as Europe/Berlin"),
        (
            "name = \"Acme GmbH\"",
            "name = \"Acme GmbH\"\nfour_eyes = [\"everything\"]",
            "use disclosure, erasure or both",
        ),
        (
            "[[controller]]",
            "[desk]\ndpo_deputies = [\"Vera\"]\n[[controller]]",
            "write the one a colleague signs in with",
        ),
        (
            "name = \"Acme GmbH\"",
            "name = \"Acme GmbH\"\nrole = \"boss\"",
            "use controller, processor or joint",
        ),
    ] {
        let said = problem(&GOOD.replacen(right, wrong, 1), &[]);
        assert!(said.contains(expected), "{said}");
    }
    let twice = format!("{GOOD}\n[[controller]]{}", GOOD.split("[[controller]]").nth(1).unwrap());
    assert!(problem(&twice, &[]).contains("the id \"acme\" is there twice"));
}

#[test]
fn proofs_have_defaults_and_are_checked() {
    let config = load(GOOD, &[]).unwrap();
    assert_eq!((config.proofs.address_waits_days, config.proofs.tries), (7, 3));
    let own =
        load(&format!("{GOOD}[proofs]\ntries = 5\n"), &[("RIGHTSDESK__PROOFS__ADDRESS_WAITS_DAYS", "14")])
            .unwrap();
    assert_eq!((own.proofs.address_waits_days, own.proofs.tries), (14, 5));
    for (wrong, said) in [
        ("[proofs]\ntries = 0", "proofs.tries: write a number from 1 to 10"),
        (
            "[proofs]\naddress_waits_days = 0",
            "proofs.address_waits_days: write a number of days from 1 to 60",
        ),
        ("[proofs]\ntry = 3", "try"),
    ] {
        let error = load(&format!("{GOOD}{wrong}\n"), &[]).unwrap_err().join("\n");
        assert!(error.contains(said), "{error}");
    }
}

#[test]
fn reminders_and_targets_have_defaults_and_are_checked() {
    let config = load(GOOD, &[]).unwrap();
    assert_eq!((config.reminders.handler_at, config.reminders.dpo_at), (vec![50, 80], vec![90]));
    assert_eq!(config.reminders.digest_at.unwrap().to_string(), "07:30:00");
    assert!(config.targets.is_empty());
    let text =
        format!("{GOOD}[reminders]\ndigest_at = \"\"\ndpo_at = []\n[targets]\naccess = 14\nopt-out = 3\n");
    let config = load(&text, &[]).unwrap();
    assert_eq!((config.reminders.digest_at, config.reminders.dpo_at.len()), (None, 0));
    assert_eq!(config.reminders.handler_at, [50, 80], "what is not named keeps its default");
    assert_eq!(config.targets["opt-out"], 3);
    let env = [
        ("RIGHTSDESK__REMINDERS__HANDLER_AT", "25, 75"),
        ("RIGHTSDESK__REMINDERS__DIGEST_AT", "06:00"),
        ("RIGHTSDESK__TARGETS__ACCESS", "10"),
    ];
    let config = load(&text, &env).unwrap();
    assert_eq!(config.reminders.handler_at, [25, 75]);
    assert_eq!(
        (config.reminders.digest_at.unwrap().to_string(), config.targets["access"]),
        ("06:00:00".into(), 10)
    );
    for (section, expected) in [
        ("[reminders]\nhandler_at = [80, 50]", "reminders.handler_at: write percents from 1 to 100"),
        ("[reminders]\nhandler_at = [50, 50]", "each once"),
        ("[reminders]\ndpo_at = [0]", "reminders.dpo_at"),
        ("[reminders]\ndpo_at = [101]", "from 1 to 100"),
        ("[reminders]\ndigest_at = \"7.30\"", "write the time of day as 07:30"),
        ("[reminders]\ndigest = \"07:30\"", "no key \"digest\""),
        ("[targets]\naccess = 0", "targets.access: write a number of days from 1 to 365"),
    ] {
        let said = problem(&format!("{GOOD}{section}\n"), &[]);
        assert!(said.contains(expected), "{said}");
    }
}

#[test]
fn rights_and_languages_that_do_not_exist_are_named_before_the_start() {
    for (section, expected) in [
        ("[targets]\nacess = 14", "targets.acess"),
        (
            "[reminders]\nlanguage = \"tlh\"",
            "reminders.language: there is no language \"tlh\": use one of en, de, fr, es, it, nl",
        ),
    ] {
        let config = load(&format!("{GOOD}{section}\n"), &[]).unwrap();
        let said = rightsdesk::app::check(&config).err().expect("it is refused").to_string();
        assert!(said.contains(expected), "{said}");
    }
}

#[test]
fn all_problems_are_told_at_once() {
    let text = GOOD.replacen("https://privacy", "privacy", 1).replacen("privacy@example.org", "privacy", 1);
    let problems = load(&text, &[]).unwrap_err();
    assert_eq!(problems.len(), 2, "{problems:?}");
    let nothing = load("[log]\nformat = \"text\"\ncolour = true\n", &[]).unwrap_err();
    assert_eq!(nothing.len(), 7, "six things are missing and one is not known: {nothing:?}");
}

#[test]
fn a_file_that_cannot_be_read_is_not_called_empty() {
    let said = problem("[database]\nurl = sqlite://db\n", &[]);
    assert!(!said.contains("missing"), "{said}");
}

#[test]
fn secrets_are_never_printed() {
    let config = load(
        &GOOD.replacen(
            "sqlite:///var/lib/rightsdesk/db.sqlite",
            "postgres://desk:db-pass-word@localhost/desk",
            1,
        ),
        &[],
    )
    .unwrap();
    let printed = format!("{config:?} {config:#?}");
    assert!(!printed.contains("pass-word"), "{printed}");
    assert!(printed.contains("[secret]"));
    assert_eq!(config.mail.out.reveal(), "smtps://user:mail-pass-word@mail.example.org");
    // Nor in what is said about a wrong one.
    for (right, wrong) in [
        ("url = \"sqlite:///var/lib/rightsdesk/db.sqlite\"", "url = [\"db-pass-word\"]"),
        ("url = \"sqlite:///var/lib/rightsdesk/db.sqlite\"", "url = \"mysql://u:db-pass-word@h/d\""),
        ("url = \"sqlite:///var/lib/rightsdesk/db.sqlite\"", "url = \"postgres://u:db-pass-word@h:x/d\""),
        (
            "url = \"sqlite:///var/lib/rightsdesk/db.sqlite\"",
            "url = \"postgres://u:db-pass-word@db.example.org/d\"",
        ),
        ("out = \"smtps://user:mail-pass-word@mail.example.org\"", "out = \"smtpx://user:mail-pass-word@h\""),
    ] {
        let said = problem(&GOOD.replacen(right, wrong, 1), &[]);
        assert!(!said.contains("pass-word"), "{said}");
    }
}

#[test]
fn postgresql_elsewhere_needs_verified_tls() {
    let with = |url: &str| GOOD.replacen("sqlite:///var/lib/rightsdesk/db.sqlite", url, 1);
    for url in [
        "postgres://desk@db.example.org/desk",
        "postgresql://desk@db.example.org/desk",
        "postgres://desk@db.example.org/desk?sslmode=require",
        "postgres://desk@10.0.0.7:5432/desk?sslmode=prefer",
        "postgres://localhost@db.example.org/desk",
        "postgres://desk@localhost.example.org/desk",
        "postgres://desk@[2001:db8::1]/desk",
        // What stands behind the question mark rules, and of two the last.
        "postgres://desk@localhost/desk?host=db.example.org",
        "postgres://desk@localhost/desk?hostaddr=192.0.2.7",
        "postgres://desk@db.example.org/desk?sslmode=verify-full&sslmode=disable",
        "postgres://desk@db.example.org/desk?application_name=sslmode=verify-full",
    ] {
        let said = problem(&with(url), &[]);
        assert!(said.contains("sslmode=verify-full"), "{url}: {said}");
    }
    for url in [
        "postgres://desk@db.example.org/desk?sslmode=verify-full",
        "postgres://desk@db.example.org/desk?sslrootcert=ca.pem&sslmode=verify-ca",
        "postgres://desk@localhost/desk",
        "postgres://desk:p@127.0.0.1:5433/desk",
        "postgres://desk@[::1]:5432/desk",
        "postgres:///desk",
        "postgres://desk@%2Fvar%2Frun%2Fpostgresql/desk",
        "postgres:///desk?host=/var/run/postgresql",
    ] {
        load(&with(url), &[]).unwrap_or_else(|problems| panic!("{url}: {problems:?}"));
    }
}

#[test]
fn the_environment_stands_above_the_file() {
    let config = load(
        GOOD,
        &[
            ("RIGHTSDESK__WEB__PUBLIC_URL", "https://other.example.org"),
            ("RIGHTSDESK__WEB__WORKERS", "7"),
            ("RIGHTSDESK__WEB__TRUSTED_PROXIES", "10.0.0.1, ::1"),
            ("RIGHTSDESK__LIMITS__SUBMISSIONS_PER_HOUR", "5"),
            ("RIGHTSDESK__LOG__FORMAT", "json"),
            ("RIGHTSDESK__DATABASE__URL", "sqlite://12345"),
            ("SOMETHING__ELSE", "x"),
        ],
    )
    .unwrap();
    assert_eq!(config.web.public_url, "https://other.example.org");
    assert_eq!(config.web.workers, 7);
    assert_eq!(config.web.trusted_proxies.len(), 2);
    assert_eq!(config.limits.submissions_per_hour, 5);
    assert_eq!(config.database.url.reveal(), "sqlite://12345");
    assert_eq!(config.log.format, rightsdesk::config::LogFormat::Json);
}

#[test]
fn a_variable_that_is_not_section_and_key_is_named() {
    let said = problem(GOOD, &[("RIGHTSDESK__DATABASE", "sqlite://x")]);
    assert!(said.contains("RIGHTSDESK__DATABASE") && said.contains("RIGHTSDESK__SECTION__KEY"), "{said}");
}

#[test]
fn a_secret_that_looks_like_a_number_stays_text() {
    let text = GOOD.replacen("file = \"/etc/rightsdesk/keys.toml\"", "tombstones = \"/var/lib/gone\"", 1);
    let config = load(&text, &[("RIGHTSDESK__KEYS__MATERIAL", "12345")]).unwrap();
    assert_eq!(config.keys.material.unwrap().reveal(), "12345");
    let nowhere = GOOD.replacen("file = \"/etc/rightsdesk/keys.toml\"", "material = \"12345\"", 1);
    assert!(problem(&nowhere, &[]).contains("keys.tombstones: name a folder"));
}

#[test]
fn a_secret_may_stand_in_a_file_of_its_own() {
    let written = Written::new();
    let url = written.file("url", "postgres://desk:db-pass-word@localhost/desk\n");
    let keys = written.file("keys", "[[key]]\nid = \"x\"\n");
    let text = GOOD.replacen("file = \"/etc/rightsdesk/keys.toml\"", "tombstones = \"/var/lib/gone\"", 1);
    let config = load(
        &text,
        &[
            ("RIGHTSDESK__DATABASE__URL_FILE", url.to_str().unwrap()),
            ("RIGHTSDESK__KEYS__MATERIAL_FILE", keys.to_str().unwrap()),
        ],
    )
    .unwrap();
    assert_eq!(config.database.url.reveal(), "postgres://desk:db-pass-word@localhost/desk");
    assert_eq!(config.keys.material.unwrap().reveal(), "[[key]]\nid = \"x\"");
    let said = problem(GOOD, &[("RIGHTSDESK__DATABASE__URL_FILE", "/nowhere/url")]);
    assert!(said.contains("RIGHTSDESK__DATABASE__URL_FILE") && said.contains("/nowhere/url"), "{said}");
}

#[test]
fn the_path_of_the_key_file_is_a_path_and_not_its_content() {
    let text = GOOD.replacen("file = \"/etc/rightsdesk/keys.toml\"", "", 1);
    let config = load(&text, &[("RIGHTSDESK__KEYS__FILE", "/run/secrets/keys.toml")]).unwrap();
    assert_eq!(config.keys.file.as_deref(), Some("/run/secrets/keys.toml".as_ref()));
    let both = problem(GOOD, &[("RIGHTSDESK__KEYS__MATERIAL", "x")]);
    assert!(both.contains("one of them"), "{both}");
}

#[test]
fn two_people_and_deputies_are_named_by_the_organisation() {
    let config = load(GOOD, &[]).unwrap();
    assert!(config.desk.dpo_deputies.is_empty() && config.controllers[0].four_eyes.is_empty());
    let both = GOOD.replacen("id = \"acme\"", "id = \"acme\"\nfour_eyes = [\"disclosure\", \"erasure\"]", 1);
    let config =
        load(&both, &[("RIGHTSDESK__DESK__DPO_DEPUTIES", "vera@example.org, otto@example.org")]).unwrap();
    assert_eq!(config.controllers[0].four_eyes, ["disclosure", "erasure"]);
    assert_eq!(config.desk.dpo_deputies, ["vera@example.org", "otto@example.org"]);
}

#[test]
fn an_authority_is_named_by_its_id_or_in_own_words() {
    let own = "{ name = \"BlnBDI\", url = \"https://www.datenschutz-berlin.de\" }";
    let checked = |authority: &str| {
        let config = load(&GOOD.replace(own, authority), &[]).expect("it can be read");
        rightsdesk::app::check(&config).map(|_| config).map_err(|error| error.to_string())
    };
    let berlin = checked("\"de-be\"").expect("it is in the directory");
    let named = rightsdesk::notices::authority_of(&berlin.controllers[0], "de");
    assert_eq!(named.name, "Berliner Beauftragte für Datenschutz und Informationsfreiheit");
    assert_eq!(named.address, "Alt-Moabit 59-61, 10555 Berlin");
    let free = checked(own).expect("own words are taken");
    assert_eq!(rightsdesk::notices::authority_of(&free.controllers[0], "de").name, "BlnBDI");
    let wrong = checked("\"de-berlin\"").expect_err("there is none");
    for said in ["controller.authority of \"acme\"", "de-berlin", "de-be"] {
        assert!(wrong.contains(said), "{said} is not in {wrong}");
    }
    let neither = problem(&GOOD.replace(own, "7"), &[]);
    assert!(neither.contains("the id of an authority such as \"de-be\""), "{neither}");
}

#[test]
fn letters_wait_ten_minutes_unless_it_is_said_otherwise() {
    assert_eq!(load(GOOD, &[]).unwrap().letters.undo_minutes, 10);
    let at_once = load(GOOD, &[("RIGHTSDESK__LETTERS__UNDO_MINUTES", "0")]).unwrap();
    assert_eq!(at_once.letters.undo_minutes, 0);
    let long = problem(GOOD, &[("RIGHTSDESK__LETTERS__UNDO_MINUTES", "121")]);
    assert!(long.contains("letters.undo_minutes: write a number of minutes from 0 to 120"), "{long}");
}

/// What `check-config` and `serve` say about this configuration.
fn checked(text: &str) -> Result<(), String> {
    let config = load(text, &[]).map_err(|problems| problems.join("\n"))?;
    rightsdesk::app::check(&config).map(|_| ()).map_err(|error| error.to_string())
}

#[test]
fn what_is_asked_of_people_is_checked_against_the_law_and_against_what_was_fined_before() {
    let policy = |rows: &str| format!("{GOOD}[[identity]]\n{rows}\n");
    let high =
        "regime = \"ccpa\"\nrights = [\"erasure\"]\nneeds = \"matched-data\"\npoints = 3\ndeclaration = true";
    checked(&policy(high)).expect("California leaves it open, by sensitivity and harm");
    checked(&policy(&format!("controller = \"acme\"\n{high}"))).expect("for one controller");
    for (rows, expected) in [
        ("regime = \"ccpa\"\nrights = [\"opt-out\"]\nneeds = \"mailbox\"", "Ford, 2026, $375,703"),
        (
            "regime = \"ccpa\"\nrights = [\"limit-sensitive\"]\nneeds = \"matched-data\"\npoints = 2",
            "Ford, 2026",
        ),
        (
            "regime = \"ccpa\"\nrights = [\"access\", \"access-categories\", \"erasure\"]\nneeds = \"matched-data\"\npoints = 8",
            "Honda, 2025, $632,500",
        ),
        ("regime = \"gdpr\"\nrights = [\"access\"]\nneeds = \"matched-data\"\npoints = 1", "GDPR art. 12(6)"),
        ("regime = \"gdpr\"\nrights = [\"access\"]\nneeds = \"document\"", "Todd Snyder, 2025, $345,178"),
        (
            "regime = \"gdpr\"\nrights = [\"access\"]\nneeds = \"passport\"",
            "use none, mailbox or matched-data",
        ),
        ("regime = \"gdpr\"\nrights = [\"acces\"]\nneeds = \"mailbox\"", "acces"),
        ("regime = \"gdpr\"\nrights = [\"access\"]\nneeds = \"mailbox\"\nfields = 8", "no key \"fields\""),
        (
            "controller = \"other\"\nregime = \"gdpr\"\nrights = [\"access\"]\nneeds = \"mailbox\"",
            "no controller \"other\"",
        ),
    ] {
        let said = checked(&policy(rows)).expect_err(rows);
        assert!(said.contains("identity") && said.contains(expected), "{said}");
    }
}

#[test]
fn the_reminder_to_the_person_and_the_address_of_the_policy_are_checked() {
    let config = load(GOOD, &[]).unwrap();
    assert_eq!((config.reminders.person_after, config.controllers[0].privacy_policy.as_deref()), (10, None));
    let config = load(GOOD, &[("RIGHTSDESK__REMINDERS__PERSON_AFTER", "5")]).unwrap();
    assert_eq!(config.reminders.person_after, 5);
    let long = problem(&format!("{GOOD}[reminders]\nperson_after = 61\n"), &[]);
    assert!(long.contains("from 0 to 60"), "{long}");
    let named = GOOD.replacen("id = \"acme\"", "id = \"acme\"\nprivacy_policy = \"www.acme.example\"", 1);
    assert!(problem(&named, &[]).contains("such as https://www.example.org/privacy"));
}
