//! A correction names what is wrong and what is right; each entry is decided for itself.

use crate::support::{Colleague, Person, journeys, reference_on, tasks_on};
use rightsdesk::case::Role;

journeys! {
    async fn each_entry_is_decided_for_itself_and_a_statement_can_be_added(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let browser = app.browser();
        browser.get("/requests/new").await;
        browser.post("/requests/new/what", &[("right", "rectification")]).await;
        browser.post("/requests/new/who", &[("capacity", "self")]).await;
        browser.post("/requests/new/where", &[("residence", "DE")]).await;
        let page = browser.post("/requests/new/find", &[("email", "ada@example.org")]).await;
        page.shows("What is wrong, and what is right?").shows("Which information is wrong?");
        let nothing = browser.post("/requests/new/correct", &[("wrong_1", "")]).await;
        assert_eq!(nothing.status, 422);
        nothing.shows("Write which information is wrong");
        let half = [("wrong_1", "My name is Linquist"), ("right_1", "Lindqvist"), ("right_3", "Malmö")];
        browser.post("/requests/new/correct", &half).await.shows("Write what is wrong and what is right").shows("Malmö");
        let entries = [
            ("wrong_1", "My name is Linquist"),
            ("right_1", "Lindqvist"),
            ("wrong_2", "My country is Germany"),
            ("right_2", "Sweden"),
        ];
        let page = browser.post("/requests/new/correct", &entries).await;
        assert_eq!(page.path, "/requests/new/details");
        let files: [(&str, &[u8]); 1] = [("passport-page.txt", b"Name: Lindqvist")];
        browser.post_files("/requests/new/details", &[("details", "")], &files).await;
        let check = browser.post("/requests/new/reply", &[("reply_by", "email"), ("locale", "en")]).await;
        check.shows("My name is Linquist → Lindqvist").shows("My country is Germany → Sweden");
        let reference = reference_on(&browser.post("/requests/check", &[]).await);
        let case = app.cases_of(&reference).await[0].reference.clone();
        app.drain().await;
        let done = browser.get("/requests/done").await;
        let email = "ada@example.org".to_owned();
        let ada = Person { browser, email, reference, case: case.clone(), done }.confirms(&app).await;

        let page = hanna.does(&case, "approve", &[]).await;
        page.shows("The person named 2 things that are wrong.");
        page.shows("My name is Linquist").shows("Sweden").shows("passport-page.txt");
        let tasks = tasks_on(&page, &case);
        assert_eq!(tasks.len(), 2, "one for each entry");
        app.drain().await;
        let nowhere = [("text", "Corrected."), ("came", "done")];
        let refused = hanna.does(&case, &format!("tasks/{}", tasks[0]), &nowhere).await;
        assert_eq!(refused.status, 409);
        refused.shows("Say where it stands").shows("Corrected.");
        let corrected = [("text", "Corrected."), ("came", "done"), ("entry", "account-profile/full_name")];
        hanna.does(&case, &format!("tasks/{}", tasks[0]), &corrected).await.shows("Your account, Name");
        let kept = [
            ("text", "The bank says Germany too."),
            ("came", "kept"),
            ("ground", "data-are-right"),
            ("entry", "account-profile/country"),
        ];
        let page = hanna.does(&case, &format!("tasks/{}", tasks[1]), &kept).await;
        page.shows("Tell everybody who got this information (GDPR art. 19)");
        let told = tasks_on(&page, &case);
        let fields = [("text", "Mail to the host."), ("came", "done")];
        hanna.does(&case, &format!("tasks/{}", told[0]), &fields).await;
        hanna.does(&case, "conclude", &[("text", "We changed your name.")]).await.shows("Partly done");
        app.drain().await;

        let status = ada.opens_status(&app).await;
        status.shows("Add your own statement").hides("The bank says");
        let path = format!("/requests/{}/{case}/statement", ada.reference);
        let empty = ada.browser.post(&path, &[("text", "")]).await;
        assert_eq!(empty.status, 422);
        empty.shows("Please write your statement.");
        let words = [("text", "I moved to Sweden in May, and have the tax letter to show it.")];
        ada.browser.post(&path, &words).await.shows("You added a statement.").shows(words[0].1);
        let page = hanna.opens(&case).await;
        page.shows("Put the person's statement beside").shows(words[0].1);
        hanna.get("/desk/tasks").await.shows("Put the person's statement beside");
        let beside = tasks_on(&page, &case);
        hanna.does(&case, &format!("tasks/{}", beside[0]), &[("text", "Note in the account.")]).await;
        assert_eq!(app.state_of(&case).await, "partly-fulfilled", "the answer stays what it was");
        app.mails_are("correction_entry_by_entry");
        app.ledger_verifies().await;
        app.stop().await;
    }

    async fn in_california_all_is_weighed_and_deletion_is_offered_instead(app) {
        let hanna = Colleague::joins(&app, "Hanna Vogt", Role::Handler).await;
        let ada = Person::asks(&app, "ada@example.org", &["rectification"], "US-CA").await.confirms(&app).await;
        let page = hanna.does(&ada.case, "approve", &[]).await;
        let task = tasks_on(&page, &ada.case).remove(0);
        page.shows("What was weighed before it is left as it is");
        let regimes = app.cases_of(&ada.reference).await[0].regimes.clone();
        let mut kept = vec![
            ("text", "Her own contract says so."),
            ("came", "kept"),
            ("ground", "data-are-right"),
            ("entry", "account-profile/full_name"),
            ("weighed", "nature"),
        ];
        let refused = hanna.does(&ada.case, &format!("tasks/{task}"), &kept).await;
        assert_eq!(refused.status, 409, "{regimes}");
        refused.shows("Weigh all the circumstances").shows("11 CCR 7023(b)");
        kept.extend([("weighed", "obtained"), ("weighed", "documents"), ("weighed", "impact")]);
        assert_eq!(hanna.does(&ada.case, &format!("tasks/{task}"), &kept).await.status, 200);
        let all_kept = hanna.does(&ada.case, "conclude", &[("text", "No.")]).await;
        assert_eq!(all_kept.status, 409, "where all is kept, it is a refusal");
        let refuse = [("ground", "data-are-right"), ("text", "Your contract says so.")];
        hanna.does(&ada.case, "refuse", &refuse).await.shows("Refused");
        app.drain().await;
        let letter = app.last_mail_to("ada@example.org").text;
        assert!(letter.contains("You can also ask us to delete what we did not change"), "{letter}");
        app.mails_are("correction_denied_in_california");
        app.stop().await;
    }
}
