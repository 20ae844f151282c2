//! Signing in, sessions, and what is recorded of it.

use super::{EMAIL, PASSWORD, member, recorded, signs_in};
use crate::support::{TestApp, journeys, totp_code};
use chrono::{DateTime, Duration, Utc};
use entity::{staff, staff_session};
use rightsdesk::access::{self, Scope, SignInError, View};
use rightsdesk::case::{Actor, Role};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::time::Instant;
use uuid::Uuid;

/// When the only session was last used.
async fn seen(test: &TestApp, staff: Uuid) -> DateTime<Utc> {
    access::sessions(&test.app, staff).await.expect("readable")[0].seen_at
}

journeys! {
    async fn the_cookie_opens_a_session_that_knows_role_and_scope_from_the_database(test) {
        let (id, secret) = member(&test, EMAIL, Role::Handler, Scope::Only(vec!["minimax".to_owned()])).await;
        let signed_in = signs_in(&test, "Hanna@desk.example", &secret).await.expect("signed in");
        let staff = access::session(&test.app, &signed_in.cookie).await.unwrap().expect("the session holds");
        assert_eq!(staff, signed_in.staff);
        assert_eq!(staff.actor(), Actor::Staff { id, role: Role::Handler });
        staff::Entity::update_many()
            .col_expr(staff::Column::Role, Expr::value("auditor"))
            .col_expr(staff::Column::AllControllers, Expr::value(true))
            .exec(&test.app.db.write)
            .await
            .unwrap();
        let staff = access::session(&test.app, &signed_in.cookie).await.unwrap().expect("the session holds");
        assert_eq!((staff.role, staff.scope), (Role::Auditor, Scope::All));
    }

    async fn whatever_is_wrong_gets_the_same_answer(test) {
        let (id, secret) = member(&test, EMAIL, Role::Handler, Scope::All).await;
        test.clock.advance(Duration::minutes(1));
        let right = totp_code(&test, &secret);
        let tries = [
            ("nobody@desk.example", PASSWORD, right.as_str()),
            ("", PASSWORD, &right),
            (EMAIL, "not the password at all", &right),
            (EMAIL, PASSWORD, "000000x"),
        ];
        for (email, password, code) in tries {
            let refused = access::sign_in(&test.app, email, password, code, "").await;
            assert!(matches!(refused, Err(SignInError::Wrong)), "{email}");
        }
        staff::Entity::update_many()
            .col_expr(staff::Column::DisabledAt, Expr::value(Some(test.app.now())))
            .filter(staff::Column::Id.eq(id))
            .exec(&test.app.db.write)
            .await
            .unwrap();
        let refused = access::sign_in(&test.app, EMAIL, PASSWORD, &right, "").await;
        assert!(matches!(refused, Err(SignInError::Wrong)));
    }

    async fn an_unknown_address_costs_as_much_work_as_a_wrong_password(test) {
        member(&test, EMAIL, Role::Handler, Scope::All).await;
        let mut spent = [Vec::new(), Vec::new()];
        for _ in 0..3 {
            for (which, email) in [EMAIL, "nobody@desk.example"].into_iter().enumerate() {
                let start = Instant::now();
                let refused = access::sign_in(&test.app, email, "not the password at all", "123456", "").await;
                spent[which].push(start.elapsed().as_secs_f64());
                assert!(refused.is_err());
            }
        }
        let [known, unknown] = spent.map(|times| times.into_iter().fold(f64::MAX, f64::min));
        // Wide enough for a busy machine, and far from the hundredfold that a missing hash would make.
        assert!((0.2..5.0).contains(&(known / unknown)), "{known} s and {unknown} s");
    }

    async fn a_code_counts_once_even_when_sent_twice_at_once(test) {
        let (_, secret) = member(&test, EMAIL, Role::Handler, Scope::All).await;
        test.clock.advance(Duration::minutes(1));
        let once = totp_code(&test, &secret);
        let attempt = || access::sign_in(&test.app, EMAIL, PASSWORD, &once, "");
        let (one, other) = tokio::join!(attempt(), attempt());
        assert_eq!([one.is_ok(), other.is_ok()].iter().filter(|ok| **ok).count(), 1);
        assert!(attempt().await.is_err());
    }

    async fn the_code_of_the_step_before_or_after_counts_and_an_older_one_does_not(test) {
        let (_, secret) = member(&test, EMAIL, Role::Handler, Scope::All).await;
        let early = totp_code(&test, &secret);
        test.clock.advance(Duration::seconds(60));
        assert!(access::sign_in(&test.app, EMAIL, PASSWORD, &early, "").await.is_err());
        let slow = totp_code(&test, &secret);
        test.clock.advance(Duration::seconds(30));
        access::sign_in(&test.app, EMAIL, PASSWORD, &slow, "").await.expect("one step late");
        test.clock.advance(Duration::seconds(60));
        let fast = totp_code(&test, &secret);
        test.clock.advance(Duration::seconds(-30));
        access::sign_in(&test.app, EMAIL, PASSWORD, &fast, "").await.expect("one step early");
    }

    async fn too_many_tries_wait_for_the_next_quarter_of_an_hour(test) {
        let (_, secret) = member(&test, EMAIL, Role::Handler, Scope::All).await;
        for _ in 0..test.app.config.limits.sign_ins_per_quarter {
            let refused = access::sign_in(&test.app, EMAIL, "wrong wrong wrong", "000000", "").await;
            assert!(matches!(refused, Err(SignInError::Wrong)));
        }
        let wait = match access::sign_in(&test.app, EMAIL, PASSWORD, &totp_code(&test, &secret), "").await {
            Err(SignInError::TooMany { retry_after }) => retry_after,
            other => panic!("expected to be put off, got {other:?}"),
        };
        assert!((1..=901).contains(&wait));
        let other = access::sign_in(&test.app, "nobody@desk.example", PASSWORD, "000000", "").await;
        assert!(matches!(other, Err(SignInError::Wrong)), "another address is not put off");
        test.clock.advance(Duration::seconds(wait as i64));
        access::sign_in(&test.app, EMAIL, PASSWORD, &totp_code(&test, &secret), "").await.expect("the window is over");
    }

    async fn a_session_ends_after_twelve_hours_and_its_use_is_noted_by_the_minute(test) {
        let (id, secret) = member(&test, EMAIL, Role::Handler, Scope::All).await;
        let signed_in = signs_in(&test, EMAIL, &secret).await.expect("signed in");
        let begun = test.app.now();
        test.clock.advance(Duration::seconds(59));
        assert!(access::session(&test.app, &signed_in.cookie).await.unwrap().is_some());
        assert_eq!(seen(&test, id).await, begun);
        test.clock.advance(Duration::seconds(1));
        assert!(access::session(&test.app, &signed_in.cookie).await.unwrap().is_some());
        assert_eq!(seen(&test, id).await, begun + Duration::seconds(60));
        test.clock.advance(Duration::hours(12) - Duration::seconds(61));
        assert!(access::session(&test.app, &signed_in.cookie).await.unwrap().is_some());
        test.clock.advance(Duration::seconds(1));
        assert!(access::session(&test.app, &signed_in.cookie).await.unwrap().is_none());
        assert!(access::sessions(&test.app, id).await.unwrap().is_empty());
    }

    async fn a_cookie_that_we_did_not_sign_opens_nothing(test) {
        let (_, secret) = member(&test, EMAIL, Role::Handler, Scope::All).await;
        let cookie = signs_in(&test, EMAIL, &secret).await.expect("signed in").cookie;
        let [header, claims, _] = cookie.split('.').collect::<Vec<_>>()[..] else { panic!("three parts") };
        use base64::Engine;
        let none = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(r#"{"typ":"JWT","alg":"none"}"#);
        for forged in [
            String::new(),
            "x".to_owned(),
            format!("{header}.{claims}."),
            format!("{none}.{claims}."),
            format!("{header}.{claims}.{}", "A".repeat(43)),
        ] {
            assert!(access::session(&test.app, &forged).await.unwrap().is_none(), "{forged}");
        }
    }

    async fn everyone_ends_their_own_sessions_and_an_admin_anyones(test) {
        let (hanna, secret) = member(&test, EMAIL, Role::Handler, Scope::All).await;
        let (_, dora) = member(&test, "dora@desk.example", Role::Dpo, Scope::All).await;
        let (_, alma) = member(&test, "alma@desk.example", Role::Admin, Scope::All).await;
        let first = signs_in(&test, EMAIL, &secret).await.expect("signed in");
        let second = signs_in(&test, EMAIL, &secret).await.expect("signed in");
        let third = signs_in(&test, EMAIL, &secret).await.expect("signed in");
        let dora = signs_in(&test, "dora@desk.example", &dora).await.expect("signed in").staff;
        let alma = signs_in(&test, "alma@desk.example", &alma).await.expect("signed in").staff;
        assert_eq!(access::sessions(&test.app, hanna).await.unwrap().len(), 3);

        assert!(!access::revoke(&test.app, &dora, first.staff.session).await.unwrap());
        assert!(!access::revoke(&test.app, &dora, Uuid::nil()).await.unwrap());
        assert!(access::session(&test.app, &first.cookie).await.unwrap().is_some());
        assert!(access::revoke(&test.app, &second.staff, first.staff.session).await.unwrap());
        assert!(!access::revoke(&test.app, &second.staff, first.staff.session).await.unwrap(), "once is enough");
        assert!(access::session(&test.app, &first.cookie).await.unwrap().is_none());
        assert!(access::revoke(&test.app, &alma, third.staff.session).await.unwrap());
        access::sign_out(&test.app, &second.staff).await.unwrap();
        assert!(access::session(&test.app, &second.cookie).await.unwrap().is_none());
        assert!(access::sessions(&test.app, hanna).await.unwrap().is_empty());
        let ends = recorded(&test, hanna).await.into_iter().filter(|kind| kind == "session-revoked").count();
        assert_eq!(ends, 3);
    }

    async fn a_disabled_account_is_out_at_once(test) {
        let (_, secret) = member(&test, EMAIL, Role::Handler, Scope::All).await;
        let cookie = signs_in(&test, EMAIL, &secret).await.expect("signed in").cookie;
        staff::Entity::update_many()
            .col_expr(staff::Column::DisabledAt, Expr::value(Some(test.app.now())))
            .exec(&test.app.db.write)
            .await
            .unwrap();
        assert!(access::session(&test.app, &cookie).await.unwrap().is_none());
    }

    async fn looking_at_personal_data_is_recorded_without_any(test) {
        let (id, secret) = member(&test, EMAIL, Role::Auditor, Scope::All).await;
        let staff = signs_in(&test, EMAIL, &secret).await.expect("signed in").staff;
        let case = test.app.id();
        let views = (0..4).map(|_| access::record_view(&test.app, &staff, View::Case(case)));
        for ended in futures_util::future::join_all(views).await {
            ended.expect("recorded, also four at once");
        }
        access::record_view(&test.app, &staff, View::File(case)).await.expect("recorded");
        let stream = format!("staff/{id}");
        let rows = rightsdesk::store::ledger::events(&test.app.db.read, &stream).await.unwrap();
        let last = rows.last().expect("an event");
        assert_eq!((rows.len(), last.kind.as_str(), last.schema), (8, "personal-data-viewed", 1));
        let body = format!(r#"{{"event":"personal-data-viewed","what":"file","id":"{case}"}}"#);
        assert_eq!(String::from_utf8_lossy(&last.body), body);
        for row in rows {
            let body = String::from_utf8_lossy(&row.body).to_lowercase();
            assert!(!body.contains("hanna") && !body.contains("desk.example"), "{body}");
        }
    }

    async fn a_long_device_is_cut(test) {
        let (id, secret) = member(&test, EMAIL, Role::Handler, Scope::All).await;
        test.clock.advance(Duration::minutes(1));
        let long = "ü".repeat(5000);
        access::sign_in(&test.app, EMAIL, PASSWORD, &totp_code(&test, &secret), &long).await.expect("signed in");
        let row = staff_session::Entity::find().one(&test.app.db.read).await.unwrap().expect("a session");
        assert_eq!((row.staff_id, row.device.chars().count()), (id, 120));
    }
}
