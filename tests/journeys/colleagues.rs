//! Several people at the desk.

use super::places::british;
use crate::support::{Colleague, Person, TestApp, journeys};
use chrono::Duration;
use rightsdesk::access::Scope;
use rightsdesk::case::Role;

const REASON: &str = "Three archives must be searched by hand.";

async fn times(app: &TestApp, case: &str, event: &str) -> usize {
    app.events_of(case).await.iter().filter(|happened| *happened == event).count()
}

journeys! {
    async fn of_two_who_decide_at_once_one_wins_and_the_other_is_told_who_and_when(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let otto = Colleague::joins(&app, "Otto Lang", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["erasure"], "DE").await.confirms(&app).await;
        let ottos = otto.opens(&ada.case).await;
        let fields = [("ground", "legal-obligation"), ("text", "We must keep your bills.")];
        hanna.does(&ada.case, "refuse", &fields).await.shows("Refused");
        app.advance(Duration::minutes(5)).await;

        let address = format!("/desk/cases/{}/extend", ada.case);
        let told = otto.sends(&ottos.text, &address, &[("text", REASON)]).await;
        assert_eq!(told.status, 409);
        told.shows("Hanna Vogt changed this case on 23 Nov 2026, 10:00").shows(REASON);
        assert_eq!(times(&app, &ada.case, "extended").await, 0);

        // At the very same moment, on a case that both have open.
        let ben = Person::asks(&app, "ben@example.com", &["erasure"], "DE").await.confirms(&app).await;
        let (hannas, ottos) = (hanna.opens(&ben.case).await, otto.opens(&ben.case).await);
        let address = format!("/desk/cases/{}/extend", ben.case);
        let refuse = format!("/desk/cases/{}/refuse", ben.case);
        let (one, other) = tokio::join!(
            hanna.sends(&hannas.text, &refuse, &fields),
            otto.sends(&ottos.text, &address, &[("text", REASON)]),
        );
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
        let (told, typed) = if one.status == 409 { (one, "We must keep your bills.") } else { (other, REASON) };
        told.shows("changed this case on").shows(typed);
        assert_eq!(times(&app, &ben.case, "extended").await + times(&app, &ben.case, "closed").await, 1);
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_second_click_of_the_same_form_gets_the_first_answer(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let page = hanna.opens(&ada.case).await;
        let address = format!("/desk/cases/{}/extend", ada.case);
        let first = hanna.sends(&page.text, &address, &[("text", REASON)]).await;
        let second = hanna.sends(&page.text, &address, &[("text", REASON)]).await;
        assert_eq!((first.status, second.status), (200, 200));
        assert_eq!((&first.path, &second.path), (&format!("/desk/cases/{}", ada.case), &first.path));
        assert_eq!(times(&app, &ada.case, "extended").await, 1);

        let page = hanna.opens(&ada.case).await;
        let address = format!("/desk/cases/{}/message", ada.case);
        let fields = [("text", "We are on it.")];
        let (one, other) =
            tokio::join!(hanna.sends(&page.text, &address, &fields), hanna.sends(&page.text, &address, &fields));
        assert_eq!((one.status, other.status), (200, 200));
        assert_eq!(times(&app, &ada.case, "message-sent").await, 1);
        app.drain().await;
        assert_eq!(app.mails().iter().filter(|mail| mail.subject.starts_with("A message")).count(), 1);
        app.stop().await;
    }

    async fn another_form_of_the_same_page_is_never_taken_for_a_second_click(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let page = hanna.opens(&ada.case).await;
        let address = |action: &str| format!("/desk/cases/{}/{action}", ada.case);
        // With the browser's way back, one page sends several forms.
        hanna.sends(&page.text, &address("message"), &[("text", "One.")]).await;
        hanna.sends(&page.text, &address("message"), &[("text", "Two.")]).await;
        hanna.sends(&page.text, &address("extend"), &[("text", REASON)]).await;
        assert_eq!(times(&app, &ada.case, "message-sent").await, 2);
        assert_eq!(times(&app, &ada.case, "extended").await, 1);
        app.stop().await;
    }

    async fn an_auditor_reads_everything_and_changes_nothing(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let iris = Colleague::joins(&app, "Iris Sommer", Role::Auditor).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let ben = Person::asks(&app, "ben@example.com", &["erasure"], "DE").await.confirms(&app).await;
        for case in [&ada.case, &ben.case] {
            hanna.does(case, "take-up", &[]).await;
            hanna.does(case, "approve", &[]).await;
        }
        app.drain().await;
        iris.get("/desk").await.shows(&ada.case).shows(&ben.case).shows("auditor (reads only)");
        let page = iris.opens(&ada.case).await;
        page.shows("ada@example.org").shows("Nothing. The case has its answer, or your role only reads.");
        page.hides("action=\"/desk/cases/").hides("Write to the person");
        let package = iris.get(&format!("/desk/cases/{}/package", ada.case)).await;
        package.shows("C-100001").hides("I looked at it").hides("Leave this out");
        iris.get("/desk/tasks").await.shows(&ben.case);
        iris.get("/desk/outbox").await.shows("Everything was delivered.");
        iris.get("/desk/sessions").await.shows("this one");

        let before = (app.events_of(&ada.case).await, app.events_of(&ben.case).await);
        let task = hanna.opens(&ben.case).await.between(&format!("/desk/cases/{}/tasks/", ben.case), "\"");
        let item = package.between("id=\"item-", "\"");
        let fields = [("text", "No."), ("ground", "unfounded-or-excessive"), ("do", "review")];
        let mut addresses: Vec<String> = [
            "take-up", "approve", "release", "gather-again", "prove", "ask-identity", "answer-identity",
            "ask-clarification", "answer-clarification", "extend", "refuse", "correct-laws", "correct-receipt", "message",
        ]
        .iter()
        .map(|action| format!("/desk/cases/{}/{action}", ada.case))
        .collect();
        addresses.push(format!("/desk/cases/{}/tasks/{task}", ben.case));
        addresses.push(format!("/desk/cases/{}/items/{item}", ada.case));
        addresses.push(format!("/desk/outbox/{item}"));
        for address in addresses {
            let page = iris.browser.post(&address, &fields).await;
            assert_eq!(page.status, 403, "{address}");
            page.shows("Your role may not do this");
        }
        assert_eq!((app.events_of(&ada.case).await, app.events_of(&ben.case).await), before);

        let stream = format!("staff/{}", iris.id);
        let events = rightsdesk::store::ledger::events(&app.app.db.read, &stream).await.expect("readable");
        let views = events.iter().filter(|event| event.kind == "personal-data-viewed").count();
        assert_eq!(views, 2, "the case and the package: who looked is recorded");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn a_case_of_another_controller_is_as_if_it_did_not_exist(app) {
        let app = app.set_up_again(|config| {
            let mut second = config.clone();
            british(&mut second);
            let mut second = second.controllers.remove(0);
            second.id = "minimax-uk".to_owned();
            config.controllers.push(second);
        });
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let only_uk = Scope::Only(vec!["minimax-uk".to_owned()]);
        let rhys = Colleague::joins_for(&app, "Rhys Doyle", Role::Dpo, only_uk).await;
        let fields = [
            ("contact", "ada@example.org"), ("residence", "US-CA"), ("want", "opt-out"), ("controller", "minimax"),
        ];
        let page = app.browser().post("/opt-out", &fields).await;
        app.drain().await;
        let case = app.cases_of(&crate::support::reference_on(&page)).await.remove(0).reference;
        hanna.opens(&case).await.shows("ada@example.org");
        hanna.get("/desk/tasks").await.shows(&case);

        for path in [format!("/desk/cases/{case}"), format!("/desk/cases/{case}/package")] {
            let page = rhys.get(&path).await;
            assert_eq!(page.status, 404, "{path}");
            page.hides("ada@example.org");
            let unknown = rhys.get(&path.replace(&case, "RD-2222-3333")).await;
            assert_eq!(page.text.replace(&case, ""), unknown.text.replace("RD-2222-3333", ""));
        }
        for action in ["take-up", "message", "refuse"] {
            let page = rhys.browser.post(&format!("/desk/cases/{case}/{action}"), &[("text", "Hello")]).await;
            assert_eq!(page.status, 404, "{action}");
        }
        rhys.get("/desk?state=all").await.hides(&case);
        rhys.get("/desk/tasks").await.hides(&case);
        app.stop().await;
    }
}
