//! How an installation is set up: defaults < file < environment. Unknown keys are refused; secrets are never printed.

mod authority;
mod letters;
mod office;

pub use authority::Authority;
pub use letters::Letters;
pub use office::{DeskRules, IdentityPolicy, Proofs, Reminders, Targets};

use chrono::NaiveDate;
use chrono_tz::Tz;
use figment::Figment;
use figment::providers::{Format, Serialized, Toml};
use sea_orm::sqlx::postgres::{PgConnectOptions, PgSslMode};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use zeroize::Zeroizing;

/// A value that is never printed.
#[derive(Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The value itself.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Secret(Zeroizing::new(text))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// The whole configuration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "section names")]
pub struct Config {
    pub database: Database,
    pub web: Web,
    pub mail: Mail,
    pub keys: KeySource,
    pub log: Log,
    pub metrics: Metrics,
    pub limits: Limits,
    #[serde(default)]
    pub law: Law,
    #[serde(default)]
    pub reminders: Reminders,
    #[serde(default)]
    pub targets: Targets,
    #[serde(default)]
    pub desk: DeskRules,
    #[serde(default)]
    pub letters: Letters,
    #[serde(default)]
    pub identity: Vec<IdentityPolicy>,
    #[serde(default)]
    pub proofs: Proofs,
    #[serde(default)]
    pub data_map: DataMapFile,
    #[serde(default, rename = "controller")]
    pub controllers: Vec<Controller>,
}

/// `[database]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    /// `sqlite://PATH` or `postgres://…`.
    pub url: Secret,
}

/// `[web]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Web {
    /// Origin that every link is built from, such as `https://privacy.example.org`.
    pub public_url: String,
    /// Address to listen on.
    pub listen: SocketAddr,
    /// Peers whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Threads that answer requests.
    pub workers: usize,
}

impl Web {
    /// Whether people reach us by https: then cookies are `Secure` and `__Host-`.
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// The origin without a slash at its end.
    pub fn origin(&self) -> &str {
        self.public_url.trim_end_matches('/')
    }
}

/// `[mail]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// `smtp://…`, `smtps://…` or `file://DIR`.
    pub out: Secret,
    /// Address letters come from.
    pub from: String,
}

/// `[keys]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct KeySource {
    /// A key file, made by `rightsdesk keys new FILE`.
    pub file: Option<PathBuf>,
    /// The text of a key file, for those who give secrets by the environment.
    pub material: Option<Secret>,
    /// Where tombstones of shredded data are kept, outside the database.
    pub tombstones: Option<PathBuf>,
}

/// `[log]`
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// text or json.
    pub format: LogFormat,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum LogFormat {
    Text,
    Json,
}

/// `[metrics]`
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metrics {
    /// Own listener for `/metrics`; loopback unless said otherwise.
    pub listen: Option<SocketAddr>,
}

/// `[limits]`
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Submissions from one network address in an hour.
    pub submissions_per_hour: u32,
    /// Codes and links tried from one network address in an hour.
    pub verifications_per_hour: u32,
    /// Sign-in tries for one account in a quarter of an hour.
    pub sign_ins_per_quarter: u32,
}

/// `[law]`: what the operator adds to the laws of the release, and answers for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Law {
    /// A folder of statute files that add a law or take the place of one.
    pub statutes: Option<PathBuf>,
    /// The organisation's own additions to and removals from calendars.
    pub own_days: Option<PathBuf>,
    /// Days after receipt within which a question stops the clock, where that is less than the law lets.
    pub question_within_days: Option<u32>,
    /// Rules the operator answers for although not every provision was compared with the primary text.
    pub signed_off: Vec<SignedOff>,
}

/// `[[law.signed_off]]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedOff {
    /// Id of the rule, such as `ccpa/opt-out`.
    pub rule: String,
    /// Who answers for it.
    pub by: String,
    /// Since when.
    #[serde(deserialize_with = "day")]
    pub on: NaiveDate,
}

/// `[data_map]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DataMapFile {
    /// The file that names the sources and the categories of personal data.
    pub file: Option<PathBuf>,
}

/// `[[controller]]`: a legal entity that answers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// Short id, used in rows and in the API.
    pub id: String,
    /// Full name, as in the letterhead.
    pub name: String,
    /// controller, processor or joint.
    #[serde(default = "controller_role")]
    pub role: String,
    /// ISO 3166 code of the establishment (GDPR art. 3(1)).
    pub establishment: String,
    /// IANA time zone: dates are local to it.
    #[serde(deserialize_with = "zone")]
    pub timezone: Tz,
    /// Calendar of public holidays, such as `DE-BE` or `GB-ENG`.
    pub calendar: String,
    /// The supervisory authority.
    pub authority: Authority,
    /// The data protection officer.
    pub dpo: Contact,
    /// What needs two people, who are never the same: `disclosure`, `erasure`. Holds for cases opened from then on.
    #[serde(default)]
    pub four_eyes: Vec<String>,
    /// Where its privacy policy stands, for people who are pointed to it.
    #[serde(default)]
    pub privacy_policy: Option<String>,
    /// Postal address under the letters.
    #[serde(default)]
    pub letterhead: String,
    /// Addresses people write to.
    #[serde(default)]
    pub mailboxes: Vec<String>,
}

/// Someone to write to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Contact {
    #[serde(default)]
    pub name: String,
    pub email: String,
}

fn controller_role() -> String {
    "controller".to_owned()
}

/// A date of TOML, or one in quotes.
fn day<'de, D: serde::Deserializer<'de>>(input: D) -> Result<NaiveDate, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Text(NaiveDate),
        Toml(toml::value::Datetime),
    }
    let day = match Written::deserialize(input) {
        Ok(Written::Text(day)) => Some(day),
        Ok(Written::Toml(day)) => day.to_string().parse().ok(),
        Err(_) => None,
    };
    day.ok_or_else(|| serde::de::Error::custom("write the date as 2026-11-23"))
}

fn zone<'de, D: serde::Deserializer<'de>>(input: D) -> Result<Tz, D::Error> {
    let text = String::deserialize(input)?;
    text.parse().map_err(|_| {
        serde::de::Error::custom(format!("\"{text}\" is not an IANA time zone: write it as Europe/Berlin"))
    })
}

/// Everything that is wrong with a configuration.
#[derive(Debug, thiserror::Error)]
pub struct ConfigErrors(pub Vec<String>);

impl fmt::Display for ConfigErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, problem) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

#[derive(Serialize)]
struct Defaults {
    web: WebDefaults,
    mail: MailDefaults,
    keys: NoKeys,
    log: LogDefaults,
    metrics: MetricsDefaults,
    limits: LimitDefaults,
}
#[derive(Serialize)]
struct WebDefaults {
    trusted_proxies: Vec<String>,
    workers: usize,
}
#[derive(Serialize)]
struct MailDefaults {
    from: &'static str,
}
#[derive(Serialize)]
struct NoKeys {}
#[derive(Serialize)]
struct LogDefaults {
    format: &'static str,
}
#[derive(Serialize)]
struct MetricsDefaults {
    listen: &'static str,
}
#[derive(Serialize)]
struct LimitDefaults {
    submissions_per_hour: u32,
    verifications_per_hour: u32,
    sign_ins_per_quarter: u32,
}

/// What can need two people.
const FOUR_EYES: [&str; 2] = ["disclosure", "erasure"];
const PREFIX: &str = "RIGHTSDESK__";
/// What has no default.
const NEEDED: [&str; 4] = ["database.url", "web.public_url", "web.listen", "mail.out"];
const WANTS_KEYS: &str =
    "keys: give keys.file or keys.material, one of them; `rightsdesk keys new FILE` makes a file";
const WANTS_CONTROLLER: &str = "controller: there is none; add a [[controller]] with id, name, establishment, timezone, \
                                calendar, authority and dpo";

impl Config {
    /// Reads the configuration: defaults, then `file`, then `env` (`RIGHTSDESK__SECTION__KEY`, and
    /// `RIGHTSDESK__SECTION__KEY_FILE` for a value that stands in a file).
    ///
    /// # Errors
    /// All problems at once, each with the key and what to type.
    pub fn load(
        file: Option<&Path>,
        env: impl Iterator<Item = (String, String)>,
    ) -> Result<Config, ConfigErrors> {
        let defaults = Defaults {
            web: WebDefaults { trusted_proxies: Vec::new(), workers: 2 },
            mail: MailDefaults { from: "" },
            keys: NoKeys {},
            log: LogDefaults { format: "text" },
            metrics: MetricsDefaults { listen: "127.0.0.1:9464" },
            limits: LimitDefaults {
                submissions_per_hour: 30,
                verifications_per_hour: 60,
                sign_ins_per_quarter: 10,
            },
        };
        let mut figment = Figment::from(Serialized::defaults(defaults));
        if let Some(path) = file {
            if !path.exists() {
                return Err(ConfigErrors(vec![format!("there is no configuration file {}", path.display())]));
            }
            figment = figment.merge(Toml::file_exact(path));
        }
        figment = figment.merge(environment(env)?);
        let mut wrong = missing(&figment);
        match figment.extract::<Config>() {
            Ok(config) if wrong.is_empty() => {
                config.check()?;
                return Ok(config);
            }
            Ok(_) => {}
            // The reader names only the first thing that is missing.
            Err(errors) if wrong.is_empty() => wrong.extend(errors.into_iter().map(|error| explain(&error))),
            Err(errors) => {
                let others = errors.into_iter().filter(|error| !error.missing());
                wrong.extend(others.map(|error| explain(&error)));
            }
        }
        Err(ConfigErrors(wrong))
    }

    /// The controller with this id, or the only one when none is named.
    pub fn controller(&self, id: Option<&str>) -> Option<&Controller> {
        match id {
            Some(id) => self.controllers.iter().find(|controller| controller.id == id),
            None => self.controllers.first(),
        }
    }

    fn check(&self) -> Result<(), ConfigErrors> {
        let mut wrong = Vec::new();
        let url = self.database.url.reveal();
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            wrong.extend(unsafe_postgres(url).map(str::to_owned));
        } else if !url.starts_with("sqlite:") {
            wrong.push("database.url: write sqlite://PATH or postgres://USER@HOST/NAME".to_owned());
        }
        if !(self.web.public_url.starts_with("https://") || self.web.public_url.starts_with("http://")) {
            wrong.push(
                "web.public_url: write the address people use, such as https://privacy.example.org"
                    .to_owned(),
            );
        }
        let out = self.mail.out.reveal();
        if !["smtp://", "smtps://", "file://"].iter().any(|scheme| out.starts_with(scheme)) {
            wrong.push("mail.out: write smtp://HOST:PORT, smtps://HOST:PORT or file://DIR".to_owned());
        }
        if !self.mail.from.contains('@') {
            wrong.push(
                "mail.from: write the address letters come from, such as privacy@example.org".to_owned(),
            );
        }
        if self.keys.file.is_none() == self.keys.material.is_none() {
            wrong.push(WANTS_KEYS.to_owned());
        }
        if self.keys.material.is_some() && self.keys.tombstones.is_none() {
            wrong.push("keys.tombstones: name a folder for the list of what was shredded; with a key file it lies beside that".to_owned());
        }
        if self.controllers.is_empty() {
            wrong.push(WANTS_CONTROLLER.to_owned());
        }
        for (at, controller) in self.controllers.iter().enumerate() {
            if self.controllers[..at].iter().any(|other| other.id == controller.id) {
                wrong.push(format!("controller: the id \"{}\" is there twice", controller.id));
            }
            if !["controller", "processor", "joint"].contains(&controller.role.as_str()) {
                wrong.push(format!(
                    "controller.role of \"{}\": use controller, processor or joint",
                    controller.id
                ));
            }
            for what in controller.four_eyes.iter().filter(|what| !FOUR_EYES.contains(&what.as_str())) {
                wrong.push(format!(
                    "controller.four_eyes of \"{}\": there is no \"{what}\"; use disclosure, erasure or both",
                    controller.id
                ));
            }
        }
        for controller in &self.controllers {
            let url = controller.privacy_policy.as_deref().unwrap_or("https://");
            if !url.starts_with("https://") && !url.starts_with("http://") {
                wrong.push(format!(
                    "controller.privacy_policy of \"{}\": write its address, such as https://www.example.org/privacy",
                    controller.id
                ));
            }
        }
        for named in self.identity.iter().filter_map(|policy| policy.controller.as_deref()) {
            if self.controller(Some(named)).is_none() {
                wrong.push(format!("identity.controller: there is no controller \"{named}\""));
            }
        }
        wrong.extend(self.reminders.problems());
        wrong.extend(self.proofs.problems());
        wrong.extend(self.letters.problem());
        wrong.extend(office::target_problems(&self.targets));
        wrong.extend(self.desk.problems());
        if wrong.is_empty() { Ok(()) } else { Err(ConfigErrors(wrong)) }
    }
}

fn environment(
    env: impl Iterator<Item = (String, String)>,
) -> Result<figment::providers::Serialized<figment::value::Dict>, ConfigErrors> {
    let mut dict = figment::value::Dict::new();
    let mut wrong = Vec::new();
    for (name, value) in env {
        let Some(path) = name.strip_prefix(PREFIX) else { continue };
        let lower = path.to_ascii_lowercase();
        let parts: Vec<&str> = lower.split("__").collect();
        let [section, key] = parts[..] else {
            wrong.push(format!("{name}: write it as {PREFIX}SECTION__KEY"));
            continue;
        };
        // `keys.file` is a key of its own; elsewhere `_file` names the file a value stands in.
        let (key, value) = match key.strip_suffix("_file") {
            Some(plain) => match std::fs::read_to_string(&value) {
                Ok(text) => (plain, text.trim_end_matches(['\n', '\r']).to_owned()),
                Err(error) => {
                    wrong.push(format!("{name}: {value} cannot be read: {error}"));
                    continue;
                }
            },
            None => (key, value),
        };
        let slot = dict.entry(section.to_owned()).or_insert_with(|| figment::value::Dict::new().into());
        if let figment::value::Value::Dict(_, keys) = slot {
            keys.insert(key.to_owned(), typed(section, key, value));
        }
    }
    if wrong.is_empty() { Ok(Serialized::defaults(dict)) } else { Err(ConfigErrors(wrong)) }
}

/// Numbers and lists are read as such; everything else, passwords above all, stays text whatever it looks like.
fn typed(section: &str, key: &str, value: String) -> figment::value::Value {
    match (section, key) {
        ("web", "workers")
        | ("limits" | "targets" | "proofs" | "letters", _)
        | ("law", "question_within_days")
        | ("reminders", "person_after") => value.parse::<i64>().map_or(value.into(), Into::into),
        ("reminders", "handler_at" | "dpo_at") => value
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(|part| part.parse::<i64>().map_or(part.into(), figment::value::Value::from))
            .collect::<Vec<_>>()
            .into(),
        ("web", "trusted_proxies") | ("desk", "dpo_deputies") => value
            .split(',')
            .map(|part| part.trim().to_owned())
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .into(),
        _ => value.into(),
    }
}

/// What is wrong with the way to a PostgreSQL server. The driver's own reading of the address counts: a `host=` behind
/// the question mark, or `PGHOST` in the environment, leads elsewhere than the address seems to say.
fn unsafe_postgres(url: &str) -> Option<&'static str> {
    let Ok(options) = PgConnectOptions::from_str(url) else {
        return Some("database.url: write postgres://USER@HOST/NAME; a password must be percent-encoded");
    };
    let host = options.get_host().trim_matches(['[', ']']);
    let is_local = options.get_socket().is_some()
        || host.starts_with('/')
        || host == "localhost"
        || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    let is_verified = matches!(options.get_ssl_mode(), PgSslMode::VerifyCa | PgSslMode::VerifyFull);
    (!is_local && !is_verified).then_some(
        "database.url: PostgreSQL on another machine needs verified TLS: add ?sslmode=verify-full \
         (and sslrootcert=FILE for a CA of your own)",
    )
}

/// Everything that must be given and is not.
fn missing(figment: &Figment) -> Vec<String> {
    // A file that cannot be read at all says nothing about what is in it.
    let given = |key: &str| !figment.find_value(key).is_err_and(|error| error.missing());
    let mut wrong: Vec<String> = NEEDED.iter().filter(|key| !given(key)).map(|key| wanted(key)).collect();
    if !wrong.is_empty() && !given("keys.file") && !given("keys.material") {
        wrong.push(WANTS_KEYS.to_owned());
    }
    if !wrong.is_empty() && !given("controller") {
        wrong.push(WANTS_CONTROLLER.to_owned());
    }
    wrong
}

fn wanted(key: &str) -> String {
    let variable = format!("{PREFIX}{}", key.to_ascii_uppercase().replace('.', "__"));
    format!("{key} is missing: write it into rightsdesk.toml or set {variable}")
}

fn explain(error: &figment::Error) -> String {
    let path = error.path.join(".");
    let said = match &error.kind {
        figment::error::Kind::MissingField(name) => {
            let full = if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
            return wanted(&full);
        }
        figment::error::Kind::UnknownField(name, known) => {
            format!("there is no key \"{name}\" here; there are {}", known.join(", "))
        }
        // The value itself is left out: it may be a secret.
        figment::error::Kind::InvalidType(_, wanted) | figment::error::Kind::InvalidValue(_, wanted) => {
            format!("this must be {wanted}")
        }
        other => other.to_string(),
    };
    if path.is_empty() { said } else { format!("{path}: {said}") }
}
