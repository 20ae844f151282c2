//! What every answer carries, and cookies.

use crate::support::{Colleague, Person, TestApp, journeys};
use reqwest::Client;
use reqwest::redirect::Policy;
use rightsdesk::case::Role;

/// The cookies that a form sets, word for word.
async fn cookies_of(app: &TestApp, path: &str, fields: &[(&str, &str)]) -> Vec<String> {
    let client = Client::builder().redirect(Policy::none()).build().expect("a client");
    let request = client.post(format!("{}{path}", app.origin)).header("sec-fetch-site", "same-origin");
    let answer = request.form(fields).send().await.expect("an answer");
    assert_eq!(answer.status(), 303);
    let set = answer.headers().get_all("set-cookie").iter();
    set.map(|cookie| cookie.to_str().expect("visible").to_owned()).collect()
}

journeys! {
    async fn every_answer_carries_the_headers_and_no_page_a_script(app) {
        let alma = Colleague::joins(&app, "Alma Roth", Role::Admin).await;
        let ada = Person::asks(&app, "ada@example.org", &["access"], "DE").await.confirms(&app).await;
        let status = ada.opens_status(&app).await;
        let style = status.between("rel=\"stylesheet\" href=\"", "\"");
        let mut pages = Vec::new();
        for path in [
            "/", "/requests/new", "/requests/new/who", "/requests/done", "/requests", "/opt-out", "/nowhere",
            "/verify/nothing", "/verify/confirmed/yes", "/healthz", "/readyz", "/.well-known/gpc.json",
            "/.well-known/security.txt", "/api/openapi.json", "/api/v1/cases", "/language/de", "/desk/sign-in",
            "/metrics", &style, &format!("/requests/{}", ada.reference),
        ] {
            pages.push(ada.browser.get(path).await);
        }
        for path in
            ["/desk", "/desk/tasks", "/desk/outbox", "/desk/sessions", &format!("/desk/cases/{}", ada.case)]
        {
            pages.push(alma.get(path).await);
        }
        pages.push(ada.browser.post_with("/opt-out", &[], &[]).await);
        for page in &pages {
            let header = |name: &str| page.headers.get(name).map_or("", |value| value.to_str().expect("visible"));
            let policy = header("content-security-policy");
            for part in ["default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"] {
                assert!(policy.contains(part), "{}: {policy}", page.path);
            }
            assert!(!policy.contains("unsafe") && !policy.contains("script-src"), "{policy}");
            assert_eq!(header("referrer-policy"), "same-origin", "{}", page.path);
            assert_eq!(header("x-content-type-options"), "nosniff", "{}", page.path);
            assert_eq!(header("x-frame-options"), "DENY", "{}", page.path);
            assert_eq!(header("strict-transport-security"), "", "only by https");
            match page.path == style {
                true => assert!(header("cache-control").contains("immutable")),
                false => assert_eq!(header("cache-control"), "no-store", "{}", page.path),
            }
            for never in ["<script", " style=", " onclick=", "src=\"http", "javascript:"] {
                assert!(!page.text.contains(never), "{never} on {}", page.path);
            }
        }
        assert_eq!(ada.browser.get("/metrics").await.status, 404, "on a listener of its own");
        app.stop().await;
    }

    async fn cookies_are_bound_to_the_host_exactly_by_https(app) {
        let fields = [("right", "access")];
        let plain = cookies_of(&app, "/requests/new/what", &fields).await;
        assert!(plain[0].starts_with("rd_draft="), "{plain:?}");
        assert!(!plain[0].contains("Secure") && plain[0].contains("HttpOnly"), "{plain:?}");
        assert!(plain[0].contains("SameSite=Lax") && plain[0].contains("Path=/"), "{plain:?}");

        let app = app.set_up_again(|config| config.web.public_url = "https://privacy.example".to_owned());
        let bound = cookies_of(&app, "/requests/new/what", &fields).await;
        assert!(bound[0].starts_with("__Host-rd_draft="), "{bound:?}");
        for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(bound[0].contains(part), "{bound:?}");
        }
        assert!(!bound[0].contains("Domain"), "{bound:?}");
        let page = app.browser().get("/").await;
        assert!(page.headers["strict-transport-security"].to_str().expect("visible").contains("max-age="));
        let foreign = app.browser().post_with("/opt-out", &[], &[("origin", &app.origin)]).await;
        assert_eq!(foreign.status, 403, "the origin is the configured one, whatever the socket");
        app.stop().await;
    }
}
