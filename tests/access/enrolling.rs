//! How somebody becomes staff.

use super::{EMAIL, PASSWORD, group, recorded};
use crate::support::{TestApp, journeys, totp_code};
use chrono::Duration;
use rightsdesk::access::{self, AccessError, EnrolError, Scope};
use rightsdesk::case::Role;
use rightsdesk::store;

async fn invited(test: &TestApp) -> String {
    access::invite(&test.app, EMAIL, "Hanna", Role::Handler, Scope::All).await.expect("invited")
}

journeys! {
    async fn somebody_invited_enrols_once_and_signs_in_with_the_next_code(test) {
        let link = invited(&test).await;
        let page = access::invitation(&test.app, &link).await.unwrap().expect("the link is live");
        assert_eq!((page.email.as_str(), page.name.as_str()), (EMAIL, "Hanna"));
        assert!(page.totp_address.starts_with("otpauth://totp/rightsdesk:hanna%40desk.example?secret="));
        let again = access::invitation(&test.app, &link).await.unwrap().expect("looking does not use it");
        assert_eq!(page.totp_secret, again.totp_secret);

        let shown = totp_code(&test, &page.totp_secret);
        let id = access::enrol(&test.app, &link, PASSWORD, &shown).await.expect("enrolled");
        assert!(access::invitation(&test.app, &link).await.unwrap().is_none());
        let twice = access::enrol(&test.app, &link, PASSWORD, &shown).await;
        assert!(matches!(twice, Err(EnrolError::UnknownInvite)));

        let replayed = access::sign_in(&test.app, EMAIL, PASSWORD, &shown, "").await;
        assert!(replayed.is_err(), "the code of the enrolment does not count again");
        test.clock.advance(Duration::seconds(30));
        let next = totp_code(&test, &page.totp_secret);
        let signed_in = access::sign_in(&test.app, EMAIL, PASSWORD, &next, "").await.expect("signed in");
        assert_eq!(signed_in.staff.id, id);
        assert_eq!(recorded(&test, id).await, ["invited", "enrolled", "signed-in"]);
    }

    async fn a_second_link_ends_the_first_and_none_is_made_for_who_has_an_account(test) {
        let first = invited(&test).await;
        let scope = Scope::Only(vec!["minimax-uk".to_owned()]);
        let second =
            access::invite(&group(&test.app), " Hanna@Desk.example ", "Hanna B.", Role::Dpo, scope).await.unwrap();
        assert!(access::invitation(&test.app, &first).await.unwrap().is_none());
        let page = access::invitation(&test.app, &second).await.unwrap().expect("live");
        assert_eq!(page.name, "Hanna B.");
        let shown = totp_code(&test, &page.totp_secret);
        access::enrol(&test.app, &second, PASSWORD, &shown).await.expect("enrolled");
        test.clock.advance(Duration::minutes(1));
        let next = totp_code(&test, &page.totp_secret);
        let staff = access::sign_in(&test.app, EMAIL, PASSWORD, &next, "").await.unwrap().staff;
        assert_eq!((staff.role, staff.controllers()), (Role::Dpo, Some(vec!["minimax-uk".to_owned()])));
        assert!(staff.sees("minimax-uk") && !staff.sees("minimax"));
        let third = access::invite(&test.app, EMAIL, "Hanna", Role::Admin, Scope::All).await;
        assert!(matches!(third, Err(AccessError::AlreadyEnrolled(_))));
    }

    async fn a_weak_password_a_wrong_code_and_an_old_link_enrol_nobody(test) {
        let link = invited(&test).await;
        let page = access::invitation(&test.app, &link).await.unwrap().expect("live");
        let right = totp_code(&test, &page.totp_secret);
        for password in ["elevenchars", &"x".repeat(257)] {
            let refused = access::enrol(&test.app, &link, password, &right).await;
            assert!(matches!(refused, Err(EnrolError::Password)));
        }
        let refused = access::enrol(&test.app, &link, PASSWORD, "12345").await;
        assert!(matches!(refused, Err(EnrolError::WrongCode)));
        test.clock.advance(Duration::days(7));
        let refused = access::enrol(&test.app, &link, PASSWORD, &totp_code(&test, &page.totp_secret)).await;
        assert!(matches!(refused, Err(EnrolError::UnknownInvite)));
    }

    async fn a_link_used_twice_at_once_enrols_once(test) {
        let link = invited(&test).await;
        let page = access::invitation(&test.app, &link).await.unwrap().expect("live");
        let shown = totp_code(&test, &page.totp_secret);
        let (one, other) = tokio::join!(
            access::enrol(&test.app, &link, PASSWORD, &shown),
            access::enrol(&test.app, &link, "another long passphrase", &shown),
        );
        assert_eq!([one.is_ok(), other.is_ok()].iter().filter(|ok| **ok).count(), 1);
    }

    async fn an_impossible_address_or_scope_is_refused_and_names_what_there_is(test) {
        let bad = access::invite(&test.app, "hanna", "Hanna", Role::Handler, Scope::All).await;
        assert!(matches!(bad, Err(AccessError::NotAnAddress(_))));
        let unknown = Scope::Only(vec!["mars".to_owned()]);
        let bad = access::invite(&test.app, EMAIL, "Hanna", Role::Handler, unknown).await.unwrap_err();
        assert!(bad.to_string().contains("minimax"), "{bad}");
        let bad = access::invite(&test.app, EMAIL, "Hanna", Role::Handler, Scope::Only(Vec::new())).await;
        assert!(matches!(bad, Err(AccessError::EmptyScope)));
    }

    async fn neither_link_nor_password_nor_totp_secret_stand_in_the_database_in_the_clear(test) {
        let link = invited(&test).await;
        let page = access::invitation(&test.app, &link).await.unwrap().expect("live");
        let row = store::staff::by_email(&test.app.db.read, EMAIL).await.unwrap().expect("there");
        assert_ne!(row.invite.as_deref(), Some(link.as_bytes()));
        access::enrol(&test.app, &link, PASSWORD, &totp_code(&test, &page.totp_secret)).await.expect("enrolled");
        let row = store::staff::by_email(&test.app.db.read, EMAIL).await.unwrap().expect("there");
        assert!(row.password_hash.expect("set").starts_with("$argon2id$"));
        let sealed = row.totp.expect("set");
        let secret = totp_rs::Secret::try_from_base32(&page.totp_secret).expect("base32");
        assert!(!sealed.windows(20).any(|window| window == secret.as_bytes()));
        assert!(row.invite.is_none());
    }
}
