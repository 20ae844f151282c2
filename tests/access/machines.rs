//! Machines and their tokens.

use super::group;
use crate::support::journeys;
use rightsdesk::access::{self, AccessError, TokenScope};

journeys! {
    async fn a_token_is_told_once_and_known_by_its_hash_until_it_is_revoked(test) {
        let token = access::new_token(&group(&test.app), "crm", TokenScope::Submit, Some("minimax-uk".to_owned())).await.unwrap();
        assert!(token.starts_with("rdk_"));
        let machine = access::machine(&test.app, &token).await.unwrap().expect("known");
        assert_eq!((machine.scope, machine.controllers()), (TokenScope::Submit, Some(vec!["minimax-uk".to_owned()])));
        assert!(machine.scope.may_submit() && !machine.scope.may_read());
        let row = rightsdesk::store::tokens::by_hash(&test.app.db.read, token.as_bytes()).await.unwrap();
        assert!(row.is_none());
        assert!(access::machine(&test.app, &token[4..]).await.unwrap().is_none());

        assert!(access::revoke_token(&test.app, "crm").await.unwrap());
        assert!(!access::revoke_token(&test.app, "crm").await.unwrap());
        assert!(access::machine(&test.app, &token).await.unwrap().is_none());
    }

    async fn a_token_needs_a_new_name_and_a_known_controller(test) {
        access::new_token(&test.app, "crm", TokenScope::All, None).await.unwrap();
        for name in ["crm", " crm ", "", &"n".repeat(101)] {
            let refused = access::new_token(&test.app, name, TokenScope::Read, None).await;
            assert!(matches!(refused, Err(AccessError::TokenName(_))), "{name}");
        }
        let refused = access::new_token(&test.app, "erp", TokenScope::Read, Some("mars".to_owned())).await;
        assert!(matches!(refused, Err(AccessError::UnknownController { .. })));
    }
}
