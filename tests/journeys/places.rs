//! The organisation, elsewhere.

use rightsdesk::config::{Authority, Config};

/// It is a company in the United Kingdom.
pub fn british(config: &mut Config) {
    let controller = &mut config.controllers[0];
    controller.establishment = "GB".to_owned();
    controller.timezone = chrono_tz::Europe::London;
    controller.calendar = "GB-ENG".to_owned();
    controller.letterhead = "MiniMax Ltd, 1 Example Street, London".to_owned();
    controller.authority = authority("Information Commissioner's Office", "https://ico.org.uk");
}

/// It is a company in California.
pub fn californian(config: &mut Config) {
    let controller = &mut config.controllers[0];
    controller.establishment = "US".to_owned();
    controller.timezone = chrono_tz::America::Los_Angeles;
    controller.calendar = "US-CA-CONS".to_owned();
    controller.letterhead = "MiniMax Inc., 1 Example Avenue, Oakland".to_owned();
    controller.authority = authority("California Privacy Protection Agency", "https://cppa.ca.gov");
}

fn authority(name: &str, url: &str) -> Authority {
    Authority { name: name.to_owned(), url: url.to_owned(), ..Authority::default() }
}
