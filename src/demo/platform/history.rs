//! What the invented people did.

use super::people::{Cast, Person, network};
use super::texts::{PROMPTS, TICKETS};
use super::{Dice, Rows, stamp};
use chrono::{DateTime, Duration, Months, Utc};

/// The tables as they fill.
pub(super) struct Tables {
    accounts: Rows,
    calls: Rows,
    invoices: Rows,
    tickets: Rows,
    preferences: Rows,
    analytics: Rows,
    prompts: Rows,
    bills: u32,
}

impl Default for Tables {
    fn default() -> Self {
        Tables {
            accounts: Rows::new(
                "accounts",
                &[
                    "id",
                    "customer_number",
                    "full_name",
                    "email",
                    "email_since",
                    "phone",
                    "phone_since",
                    "country",
                    "plan",
                    "status",
                    "created_at",
                    "last_sign_in_at",
                    "last_sign_in_ip",
                    "password_hash",
                    "api_token_hash",
                    "prompt_log_ever",
                ],
            ),
            calls: Rows::new(
                "api_calls",
                &[
                    "account_id",
                    "called_at",
                    "endpoint",
                    "model",
                    "tokens_in",
                    "tokens_out",
                    "answer_code",
                    "client_ip",
                ],
            ),
            invoices: Rows::new(
                "invoices",
                &[
                    "account_id",
                    "number",
                    "issued_on",
                    "amount",
                    "currency",
                    "card_brand",
                    "card_last_four",
                    "payment_token",
                ],
            ),
            tickets: Rows::new(
                "support_tickets",
                &[
                    "account_id",
                    "from_email",
                    "opened_at",
                    "closed_at",
                    "channel",
                    "subject",
                    "transcript",
                    "attachments",
                ],
            ),
            preferences: Rows::new(
                "preferences",
                &[
                    "account_id",
                    "language",
                    "theme",
                    "newsletter",
                    "product_news",
                    "prompt_log",
                    "changed_at",
                ],
            ),
            analytics: Rows::new(
                "analytics",
                &["account_id", "analytics_id", "first_seen_at", "last_seen_at", "pages_seen"],
            ),
            prompts: Rows::new("prompt_log", &["account_id", "logged_at", "model", "prompt", "response"]),
            bills: 0,
        }
    }
}

const MODELS: [&str; 3] = ["mini-2", "mini-2-fast", "max-1"];
const NOTHING_ATTACHED: &str = "[]";

impl Tables {
    /// Every table, to be written.
    pub(super) fn all(self) -> [Rows; 7] {
        let Tables { accounts, calls, invoices, tickets, preferences, analytics, prompts, .. } = self;
        [accounts, calls, invoices, tickets, preferences, analytics, prompts]
    }

    /// A person's whole history. What the retention rules would have deleted by now is not there.
    pub(super) fn live(&mut self, person: &Person, people: &[Person], dice: &mut Dice, now: DateTime<Utc>) {
        self.account(person, dice, now);
        self.call(person, dice, now);
        self.pay(person, dice, now);
        match person.cast {
            Some(Cast::Ada) => self.adas_tickets(person, people, now),
            Some(_) => {}
            None => self.ask_support(person, dice, now),
        }
        self.choose(person, dice, now);
        self.log_prompts(person, dice, now);
    }

    fn account(&mut self, person: &Person, dice: &mut Dice, now: DateTime<Utc>) {
        let seen = within(person, now, 30, dice);
        self.accounts.push([
            person.id.into(),
            person.number.clone().into(),
            person.name.clone().into(),
            person.email.clone().into(),
            stamp(person.since).into(),
            person.phone.clone().into(),
            stamp(person.since).into(),
            person.country.into(),
            person.plan.into(),
            if person.cast.is_none() && dice.percent(3) { "paused" } else { "active" }.into(),
            stamp(person.since).into(),
            stamp(seen).into(),
            person.home.clone().into(),
            format!("$argon2id$v=19$m=19456,t=2,p=1${}", dice.hex(4)).into(),
            dice.hex(4).into(),
            i64::from(person.logs).into(),
        ]);
    }

    /// Calls of the last twelve months.
    fn call(&mut self, person: &Person, dice: &mut Dice, now: DateTime<Utc>) {
        let often = match (person.cast, person.plan) {
            (Some(Cast::Ada | Cast::Ben), _) => 24,
            (_, "free") => dice.below(5),
            (_, "pro") => dice.below(10),
            _ => dice.below(16),
        };
        for _ in 0..often {
            let at = within(person, now, 361, dice);
            let from = if dice.percent(85) { person.home.clone() } else { network(dice) };
            self.calls.push([
                person.id.into(),
                stamp(at).into(),
                dice.one_of(&["/v1/chat", "/v1/chat", "/v1/embed", "/v1/models"]).into(),
                dice.one_of(&MODELS).into(),
                (20 + dice.below(3_000) as i64).into(),
                (dice.below(1_500) as i64).into(),
                dice.one_of(&[200_i64, 200, 200, 200, 429, 500]).into(),
                from.into(),
            ]);
        }
    }

    /// A bill a month on paid plans, of the last seven years.
    fn pay(&mut self, person: &Person, dice: &mut Dice, now: DateTime<Utc>) {
        let price = match person.plan {
            "pro" => 19,
            "team" => 79,
            _ => return,
        };
        let card = (dice.one_of(&["Visa", "Mastercard", "Amex"]), format!("{:04}", dice.below(10_000)));
        let token = format!("tok_{}", dice.hex(2));
        let months = ((now - person.since).num_days() / 30).clamp(1, 8) as u32;
        for month in (0..months).rev() {
            self.bills += 1;
            let on = (now - Months::new(month)).date_naive();
            self.invoices.push([
                person.id.into(),
                format!("MM-{}-{:05}", on.format("%Y"), self.bills).into(),
                on.to_string().into(),
                format!("{price}.00").into(),
                dice.one_of(&["EUR", "EUR", "USD"]).into(),
                card.0.into(),
                card.1.clone().into(),
                token.clone().into(),
            ]);
        }
    }

    /// Now and then somebody writes to support; tickets go two years after they are closed.
    fn ask_support(&mut self, person: &Person, dice: &mut Dice, now: DateTime<Utc>) {
        if !dice.percent(30) {
            return;
        }
        let (subject, asked, answered) = dice.one_of(&TICKETS);
        let opened = within(person, now, 505, dice);
        let closed = dice.percent(80).then(|| stamp((opened + Duration::hours(30)).min(now)));
        let name = person.name.split(' ').next().unwrap_or_default();
        let transcript = format!(
            "{name}: {asked}\nMiniMax support: Hello {name}, {answered}\n{name}: Thank you, that helped."
        );
        let attached = match dice.percent(15) {
            true => attachment("error.log", "429 Too Many Requests at /v1/chat"),
            false => NOTHING_ATTACHED.to_owned(),
        };
        // A few wrote before they had an account, from the address they later used for it.
        let account = (!dice.percent(5)).then_some(person.id);
        self.ticket(
            account,
            &person.email,
            opened,
            closed,
            dice.one_of(&["chat", "e-mail"]),
            [subject, &transcript, &attached],
        );
    }

    /// Three tickets of Ada's; the second tells somebody else's address, which she must not be given.
    fn adas_tickets(&mut self, ada: &Person, people: &[Person], now: DateTime<Utc>) {
        let other = people.iter().find(|person| person.cast == Some(Cast::Farid)).unwrap_or(ada);
        let first = now - Duration::days(210);
        let second = now - Duration::days(64);
        let third = now - Duration::days(6);
        self.ticket(
            Some(ada.id),
            &ada.email,
            first,
            Some(stamp(first + Duration::days(1))),
            "chat",
            [
                "My key stopped working",
                "Ada: Since this morning every call is answered with 401.\n\
             MiniMax support: Hello Ada, your key had expired. You can make a new one under Settings, Keys.\n\
             Ada: That was it. Thank you.",
                &attachment("calls.log", "2026 401 Unauthorized /v1/chat\n2026 401 Unauthorized /v1/chat"),
            ],
        );
        let mixed_up = format!(
            "Ada: The bill I got last week is not mine. It is made out to {}, 14 Rue des Lilas, 69003 Lyon, {}.\n\
             MiniMax support: Hello Ada, we are sorry. Two bills were put into the wrong envelopes. Please delete \
             it; {} has been told.\n\
             Ada: I deleted it.",
            other.name, other.email, other.name
        );
        self.ticket(
            Some(ada.id),
            &ada.email,
            second,
            Some(stamp(second + Duration::days(2))),
            "e-mail",
            ["I got somebody else's bill", &mixed_up, NOTHING_ATTACHED],
        );
        self.ticket(
            Some(ada.id),
            &ada.email,
            third,
            None,
            "chat",
            [
                "Bill as PDF/A",
                "Ada: Can I have my bills as PDF/A? My accountant asks for it.\n\
             MiniMax support: Hello Ada, we are looking into it and will write to you.",
                NOTHING_ATTACHED,
            ],
        );
    }

    fn ticket(
        &mut self,
        account: Option<i64>,
        from: &str,
        opened: DateTime<Utc>,
        closed: Option<String>,
        channel: &str,
        [subject, transcript, attachments]: [&str; 3],
    ) {
        self.tickets.push([
            account.into(),
            from.into(),
            stamp(opened).into(),
            closed.into(),
            channel.into(),
            subject.into(),
            transcript.into(),
            attachments.into(),
        ]);
    }

    fn choose(&mut self, person: &Person, dice: &mut Dice, now: DateTime<Utc>) {
        let switch = |on: bool| if on { "on" } else { "off" };
        let logs_now = person.logs && (person.cast.is_some() || dice.percent(60));
        self.preferences.push([
            person.id.into(),
            person.language.into(),
            dice.one_of(&["light", "dark", "as the system"]).into(),
            switch(dice.percent(40)).into(),
            switch(dice.percent(60)).into(),
            switch(logs_now).into(),
            stamp(within(person, now, 400, dice)).into(),
        ]);
        if person.cast.is_some() || dice.percent(75) {
            let seen = within(person, now, 60, dice);
            self.analytics.push([
                person.id.into(),
                format!("a-{}", dice.hex(1)).into(),
                stamp(person.since.max(now - Duration::days(700))).into(),
                stamp(seen).into(),
                (1 + dice.below(900) as i64).into(),
            ]);
        }
    }

    /// Prompts of the last thirty days, only where logging was switched on.
    fn log_prompts(&mut self, person: &Person, dice: &mut Dice, now: DateTime<Utc>) {
        if !person.logs {
            return;
        }
        let many = if person.cast == Some(Cast::Ben) { 5 } else { dice.below(6) };
        for _ in 0..many {
            let (prompt, response) = dice.one_of(&PROMPTS);
            self.prompts.push([
                person.id.into(),
                stamp(within(person, now, 29, dice)).into(),
                dice.one_of(&MODELS).into(),
                prompt.into(),
                response.into(),
            ]);
        }
    }
}

/// Some time less than so many days ago, but never before the account was there.
fn within(person: &Person, now: DateTime<Utc>, days: u64, dice: &mut Dice) -> DateTime<Utc> {
    let ago = Duration::seconds(dice.below(days * 86_400) as i64);
    (now - ago).max(person.since + Duration::hours(2))
}

fn attachment(name: &str, content: &str) -> String {
    serde_json::json!([{ "name": name, "type": "text/plain", "content": content }]).to_string()
}
