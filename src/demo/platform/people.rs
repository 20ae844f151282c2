//! Who the invented people are.

use super::{Dice, PEOPLE};
use chrono::{DateTime, Duration, Utc};
use std::collections::BTreeSet;

/// An invented person with an account.
pub(super) struct Person {
    pub(super) id: i64,
    pub(super) number: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) phone: Option<String>,
    pub(super) country: &'static str,
    pub(super) language: &'static str,
    pub(super) plan: &'static str,
    pub(super) since: DateTime<Utc>,
    /// Whether prompts were ever logged.
    pub(super) logs: bool,
    /// Where they usually call from.
    pub(super) home: String,
    pub(super) cast: Option<Cast>,
}

/// The people that stories are told about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cast {
    Ada,
    Ben,
    Mallory,
    /// The customer whose address stands in one of Ada's tickets.
    Farid,
}

/// Given names, family names, country and language that go together.
type Culture = (&'static [&'static str], &'static [&'static str], &'static str, &'static str);

const CULTURES: [Culture; 14] = [
    (
        &["Astrid", "Elsa", "Nils", "Sven", "Maja", "Oskar"],
        &["Berg", "Nyström", "Sjöberg", "Holm"],
        "SE",
        "sv",
    ),
    (
        &["Chiamaka", "Emeka", "Ngozi", "Tunde", "Yetunde", "Ifeoma"],
        &["Adeyemi", "Eze", "Balogun", "Nwosu"],
        "NG",
        "en",
    ),
    (
        &["Lucía", "Mateo", "Sofía", "Javier", "Inés", "Pablo"],
        &["García", "Romero", "Ortega", "Núñez"],
        "ES",
        "es",
    ),
    (
        &["Jürgen", "Katrin", "Lena", "Matthias", "Greta", "Uwe"],
        &["Schäfer", "Vogel", "Krüger", "Brandt"],
        "DE",
        "de",
    ),
    (
        &["Aarav", "Diya", "Kavya", "Rohan", "Meera", "Vikram"],
        &["Iyer", "Sharma", "Menon", "Banerjee"],
        "IN",
        "en",
    ),
    (&["Wei", "Xinyi", "Hao", "Lan", "Jing", "Ming"], &["Zhang", "Chen", "Liu", "Zhao"], "SG", "zh"),
    (&["Haruto", "Yui", "Aoi", "Ren", "Sakura", "Kenji"], &["Tanaka", "Mori", "Fujita", "Ogawa"], "JP", "ja"),
    (
        &["Layla", "Omar", "Nadia", "Karim", "Salma", "Yusuf"],
        &["Mansour", "Khalil", "Nasser", "Saleh"],
        "EG",
        "ar",
    ),
    (
        &["Zofia", "Piotr", "Agnieszka", "Tomasz", "Ewa", "Marek"],
        &["Kowalczyk", "Zając", "Wróbel", "Lis"],
        "PL",
        "pl",
    ),
    (&["Elif", "Emre", "Zeynep", "Mert", "Selin", "Kaan"], &["Yıldız", "Aydın", "Şahin", "Koç"], "TR", "tr"),
    (&["Minh", "Thu", "Linh", "Quang", "Huong", "Duc"], &["Nguyen", "Tran", "Pham", "Vo"], "VN", "vi"),
    (
        &["Beatriz", "Thiago", "Larissa", "Caio", "Júlia", "Rafael"],
        &["Almeida", "Teixeira", "Moreira", "Barros"],
        "BR",
        "pt",
    ),
    (
        &["Wanjiru", "Otieno", "Achieng", "Kamau", "Njeri", "Kiprop"],
        &["Mwangi", "Odhiambo", "Kariuki", "Mutua"],
        "KE",
        "en",
    ),
    (
        &["Grace", "Callum", "Imogen", "Rhys", "Niamh", "Desmond"],
        &["Hartley", "Pritchard", "Doyle", "Ashworth"],
        "GB",
        "en",
    ),
];

/// Names that are reserved for examples (RFC 2606).
const DOMAINS: [&str; 6] =
    ["example.org", "example.com", "example.net", "mail.example", "post.example", "campus.example"];

/// Everybody, those of the stories first.
pub(super) fn all(dice: &mut Dice, now: DateTime<Utc>) -> Vec<Person> {
    let cast = |id, name: &str, email: &str, phone: &str, country, language, plan, days, logs, who| Person {
        id,
        number: number(id),
        name: name.to_owned(),
        email: email.to_owned(),
        phone: Some(phone.to_owned()),
        country,
        language,
        plan,
        since: now - Duration::days(days),
        logs,
        home: format!("203.0.113.{}", 10 + id),
        cast: Some(who),
    };
    let mut people = vec![
        cast(
            1,
            "Ada Lindqvist",
            "ada@example.org",
            "+49 30 23125 101",
            "DE",
            "de",
            "pro",
            820,
            false,
            Cast::Ada,
        ),
        cast(
            2,
            "Ben Okafor",
            "ben@example.com",
            "+44 20 7946 0102",
            "GB",
            "en",
            "team",
            610,
            true,
            Cast::Ben,
        ),
        cast(
            3,
            "Mallory Reyes",
            "mallory@example.net",
            "+1 202 555 0103",
            "US",
            "en",
            "free",
            45,
            false,
            Cast::Mallory,
        ),
        cast(
            4,
            "Farid Haddad",
            "farid.haddad@example.net",
            "+33 1 99 00 01 04",
            "FR",
            "fr",
            "pro",
            700,
            false,
            Cast::Farid,
        ),
    ];
    let mut taken: BTreeSet<String> = people.iter().map(|person| person.email.clone()).collect();
    while people.len() < PEOPLE {
        let id = people.len() as i64 + 1;
        let (given, family, country, language) = dice.one_of(&CULTURES);
        let (given, family) = (dice.one_of(given), dice.one_of(family));
        let email = address(dice, given, family, &mut taken);
        people.push(Person {
            id,
            number: number(id),
            name: format!("{given} {family}"),
            email,
            phone: dice.percent(70).then(|| phone(dice)),
            country,
            language,
            plan: dice.one_of(&["free", "free", "free", "pro", "pro", "team"]),
            since: now
                - Duration::days(20 + dice.below(1600) as i64)
                - Duration::seconds(dice.below(86_400) as i64),
            logs: dice.percent(12),
            home: network(dice),
            cast: None,
        });
    }
    people
}

fn number(id: i64) -> String {
    format!("C-{}", 100_000 + id)
}

fn address(dice: &mut Dice, given: &str, family: &str, taken: &mut BTreeSet<String>) -> String {
    let plain = format!("{}.{}", ascii(given), ascii(family));
    let domain = dice.one_of(&DOMAINS);
    let mut email = format!("{plain}@{domain}");
    while !taken.insert(email.clone()) {
        email = format!("{plain}{}@{domain}", 2 + dice.below(9_000));
    }
    email
}

/// A name as it stands in an address.
fn ascii(name: &str) -> String {
    let mut out = String::new();
    for letter in name.to_lowercase().chars() {
        match letter {
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'á' | 'ą' => out.push('a'),
            'ç' => out.push('c'),
            'é' => out.push('e'),
            'í' | 'ı' => out.push('i'),
            'ñ' => out.push('n'),
            'ó' => out.push('o'),
            'ş' => out.push('s'),
            'ú' => out.push('u'),
            letter if letter.is_ascii_alphanumeric() => out.push(letter),
            _ => {}
        }
    }
    out
}

/// A number from the ranges that regulators keep for fiction.
fn phone(dice: &mut Dice) -> String {
    match dice.below(4) {
        0 => format!("+1 202 555 {:04}", 100 + dice.below(100)),
        1 => format!("+44 20 7946 {:04}", dice.below(1000)),
        2 => format!("+49 30 23125 {:03}", dice.below(1000)),
        _ => format!("+33 1 99 00 {:02} {:02}", dice.below(100), dice.below(100)),
    }
}

/// An address from the ranges kept for documentation (RFC 5737, RFC 3849).
pub(super) fn network(dice: &mut Dice) -> String {
    let host = 1 + dice.below(254);
    match dice.below(4) {
        0 => format!("192.0.2.{host}"),
        1 => format!("198.51.100.{host}"),
        2 => format!("203.0.113.{host}"),
        _ => format!("2001:db8:{:x}::{host:x}", dice.below(0x1_0000)),
    }
}
