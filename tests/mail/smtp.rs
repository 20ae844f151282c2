//! Letters through `smtp://`.

use super::postfix::{Postfix, parsed};
use crate::support::{Backend, TestApp, on};
use chrono::Duration;
use mail_parser::{Message, MimeHeaders, PartType};
use rightsdesk::access::{self, Scope};
use rightsdesk::case::{Role, Wishes};
use rightsdesk::casework::{Claims, NewSubmission, Outcome, Want, job_kinds, open_submission};
use rightsdesk::jobs::Runner;
use rightsdesk::law::Right;
use rightsdesk::mail::{Mailer, Outgoing};
use rightsdesk::store::jobs::{self, DONE, PARKED, QUEUED};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Somebody asks for access, in German, with a name that needs UTF-8.
async fn asked(test: &TestApp, email: &str) -> Uuid {
    let claims =
        Claims {
            email: Some(email.to_owned()), name: Some("Jürgen Müßig".to_owned()), ..Claims::default()
        };
    let new = NewSubmission {
        controller: test.app.config.controllers[0].clone(),
        channel: "portal",
        locale: "de".to_owned(),
        residence: "DE".to_owned(),
        capacity: "self".to_owned(),
        reply_by: "email".to_owned(),
        received_at: test.app.now(),
        wants: vec![Want { right: Right::Access, direct_marketing: false }],
        regime: None,
        claims,
        details: None,
        wrong_entries: Vec::new(),
        files: Vec::new(),
        wishes: Wishes::default(),
        entered_by: None,
        gpc: false,
        keyed: None,
    };
    match open_submission(&test.app, new).await.expect("it is opened") {
        Outcome::First(opened) => opened.id,
        Outcome::Again(_) => panic!("nothing was asked before"),
    }
}

/// The worker of the test, with SMTP instead of memory.
fn runner(test: &TestApp, url: &str) -> Runner {
    let mailer = Mailer::from_url(url).expect("an address of a mail server");
    Runner::new(test.app.clone(), mailer, test.runner.sources.clone())
}

/// The job that sends a submission's letter.
async fn letter_job(test: &TestApp, submission: Uuid) -> entity::job::Model {
    let found = entity::job::Entity::find()
        .filter(entity::job::Column::SubmissionId.eq(submission))
        .filter(entity::job::Column::Kind.eq(job_kinds::LETTER));
    found.one(&test.app.db.read).await.expect("readable").expect("a job")
}

async fn kept_message_id(test: &TestApp, submission: Uuid) -> String {
    let found = entity::letter::Entity::find().filter(entity::letter::Column::SubmissionId.eq(submission));
    found.one(&test.app.db.read).await.expect("readable").expect("a letter").message_id
}

/// The words of a page or text, whatever stands between them.
fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// The words a reader of the HTML part sees.
fn words_of_html(html: &str) -> Vec<String> {
    let (_, body) = html.split_once("<body").expect("a body");
    let mut seen = String::new();
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').expect("a whole tag");
        // A list item is a dash in the text.
        seen.push_str(if tag == "li" { " - " } else { " " });
        seen.push_str(text);
    }
    let entities = [("&#38;", "&"), ("&#39;", "'"), ("&#34;", "\""), ("&#60;", "<"), ("&#62;", ">")];
    words(&entities.iter().fold(seen, |text, (entity, plain)| text.replace(entity, plain)))
}

/// Both parts of a letter, decoded.
fn parts(message: &Message<'_>) -> (String, String) {
    let top = message.root_part();
    let kind = top.content_type().expect("a type");
    assert_eq!((kind.ctype(), kind.subtype()), ("multipart", Some("alternative")));
    let PartType::Multipart(inner) = &top.body else { panic!("it has parts") };
    let inner: Vec<_> = inner.iter().map(|at| message.part(*at).expect("a part")).collect();
    let [text, html] = inner.as_slice() else { panic!("two parts, not {}", inner.len()) };
    for part in [text, html] {
        let charset = part.content_type().and_then(|kind| kind.attribute("charset"));
        assert_eq!(charset.map(str::to_ascii_lowercase).as_deref(), Some("utf-8"));
    }
    let (PartType::Text(text), PartType::Html(html)) = (&text.body, &html.body) else {
        panic!("plain text first, HTML last: readers show the last they can")
    };
    (text.to_string(), html.to_string())
}

#[test]
fn a_letter_reaches_the_mailbox_as_it_was_written() {
    let Some(postfix) = Postfix::start(&["ada@example.org"]) else { return };
    on(Backend::Sqlite, |test| async move {
        let mailer = Mailer::from_url(&postfix.url()).expect("an address of a mail server");
        mailer.check().await.expect("it answers");
        let long = "Wörter, die zusammen länger sind als jede Zeile, die SMTP erlaubt. ".repeat(40);
        let letter = Outgoing {
            from: "privacy@minimax.example".to_owned(),
            from_name: "Müßiggang & Söhne, \"MiniMax\"".to_owned(),
            to: "ada@example.org".to_owned(),
            subject: "Ihre Anfrage: Größe, Übermaß und ein langer Betreff, der über eine Zeile hinausgeht"
                .to_owned(),
            text: format!("Grüße\n\n.\n.ein Punkt am Anfang\nFrom hier an\n\n{long}\n"),
            html: format!("<!doctype html>\n<p>Grüße</p>\n<p>{long}</p>\n"),
            message_id: "0123456789abcdef@minimax.example".to_owned(),
            at: test.app.now(),
        };
        mailer.send(letter.clone()).await.expect("it is taken");
        let arrived = postfix.letters("ada@example.org", 1);
        assert!(arrived[0].is_ascii(), "any mail server on the way can carry it");
        let message = parsed(&arrived[0]);
        let from = message.from().and_then(|from| from.first()).expect("a sender");
        assert_eq!(
            (from.name(), from.address()),
            (Some(letter.from_name.as_str()), Some("privacy@minimax.example"))
        );
        assert_eq!(message.subject(), Some(letter.subject.as_str()));
        assert_eq!(message.message_id(), Some("0123456789abcdef@minimax.example"));
        assert_eq!(message.date().expect("a date").to_timestamp(), letter.at.timestamp());
        assert_eq!(message.return_address(), Some("privacy@minimax.example"));
        let (text, html) = parts(&message);
        assert_eq!(text.replace("\r\n", "\n"), letter.text);
        assert_eq!(html.replace("\r\n", "\n"), letter.html);
        test.stop().await;
    });
}

#[test]
fn a_whole_acknowledgement_arrives_with_the_same_words_in_text_and_html() {
    let Some(postfix) = Postfix::start(&["juergen@example.org"]) else { return };
    on(Backend::Sqlite, |test| async move {
        let submission = asked(&test, "juergen@example.org").await;
        runner(&test, &postfix.url()).drain().await.expect("the outbox can be read");
        let arrived = postfix.letters("juergen@example.org", 1);
        let message = parsed(&arrived[0]);
        assert_eq!(message.message_id(), Some(kept_message_id(&test, submission).await.as_str()));
        assert_eq!(message.header("Auto-Submitted").and_then(|it| it.as_text()), Some("auto-generated"));
        let from = message.from().and_then(|from| from.first()).expect("a sender");
        assert_eq!((from.name(), from.address()), (Some("MiniMax"), Some("privacy@minimax.example")));
        let to = message.to().and_then(|to| to.first()).expect("a reader");
        assert_eq!(
            (to.name(), to.address()),
            (None, Some("juergen@example.org")),
            "what was typed is not repeated"
        );
        let (text, html) = parts(&message);
        assert!(text.contains("Mittwoch, 23. Dezember 2026") && text.contains("Grüßen"), "{text}");
        assert!(text.contains("/verify/") && html.contains("<html lang=\"de\">"));
        assert_eq!(words_of_html(&html), words(&text));
        assert!(text.lines().all(|line| line.chars().count() <= 76 || line.starts_with("http")), "{text}");
        test.stop().await;
    });
}

#[test]
fn letters_wait_for_a_server_that_is_down_and_go_out_once() {
    let Some(postfix) = Postfix::start(&["ada@example.org"]) else { return };
    on(Backend::Sqlite, |test| async move {
        let runner = runner(&test, &postfix.url());
        // A connection that was used and kept open must not be a trap when the server is gone.
        asked(&test, "ada@example.org").await;
        runner.drain().await.expect("the outbox can be read");
        postfix.letters("ada@example.org", 1);
        postfix.stop();
        let submission = asked(&test, "ada@example.org").await;
        runner.drain().await.expect("the outbox can be read");
        let job = letter_job(&test, submission).await;
        assert_eq!((job.state.as_str(), job.attempts, job.lease), (QUEUED, 1, None));
        assert!(job.run_at > test.app.now(), "not before a pause");
        assert_eq!(job.last_error.as_deref(), Some("the mail server did not take the letter"));
        let message_id = kept_message_id(&test, submission).await;

        postfix.start_again();
        assert_eq!(runner.drain().await.expect("the outbox can be read"), 0, "the pause is not over");
        test.clock.advance(jobs::pause(1));
        runner.drain().await.expect("the outbox can be read");
        let job = letter_job(&test, submission).await;
        assert_eq!((job.state.as_str(), job.attempts), (DONE, 2));
        test.clock.advance(Duration::hours(7));
        runner.drain().await.expect("the outbox can be read");
        let arrived = postfix.letters("ada@example.org", 2);
        let fits = |letter: &&Vec<u8>| parsed(letter).message_id() == Some(message_id.as_str());
        assert_eq!(arrived.iter().filter(fits).count(), 1, "once, with the Message-ID it was written with");
        test.stop().await;
    });
}

#[test]
fn an_address_refused_for_good_is_shown_to_staff_at_once_without_the_address() {
    let Some(postfix) = Postfix::start(&["ada@example.org"]) else { return };
    on(Backend::Sqlite, |test| async move {
        let runner = runner(&test, &postfix.url());
        let [refused, later, locked, last] = [
            asked(&test, "nobody-here@example.org").await,
            asked(&test, "later@example.org").await,
            asked(&test, "locked@example.org").await,
            asked(&test, "ada@example.org").await,
        ];
        runner.drain().await.expect("the outbox can be read");
        let job = letter_job(&test, refused).await;
        assert_eq!((job.state.as_str(), job.attempts), (PARKED, 1));
        assert_eq!(job.last_error.as_deref(), Some("the mail server refused the letter for good"));
        let job = letter_job(&test, later).await;
        assert_eq!(job.state, QUEUED, "\"later\" is no refusal");
        let job = letter_job(&test, locked).await;
        assert_eq!(job.state, QUEUED, "a sign-in the server does not accept is the operator's to mend");
        assert!(job.last_error.is_some_and(|why| why.contains("mail.out")));
        assert_eq!(letter_job(&test, last).await.state, DONE, "one refusal holds nobody else's letter back");
        postfix.letters("ada@example.org", 1);
        for empty in ["nobody-here@example.org", "later@example.org", "locked@example.org"] {
            assert!(postfix.is_empty(empty));
        }

        let secret = access::new_totp_secret(&test.app.random);
        let password = "a long enough passphrase";
        access::create(&test.app, "dpo@desk.example", "Dora", Role::Admin, Scope::All, password, &secret)
            .await
            .expect("created");
        let staff = test.browser();
        let code = crate::support::totp(&secret, test.app.now());
        let form = [("email", "dpo@desk.example"), ("password", password), ("code", &code)];
        staff.post("/desk/sign-in", &form).await;
        let page = staff.get("/desk/outbox").await;
        page.shows("the mail server refused the letter for good").hides("nobody-here").hides("example.org");
        test.stop().await;
    });
}
