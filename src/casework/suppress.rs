//! Entries of the suppression register, written in the transaction that opens the case.

use crate::app::App;
use crate::case::SuppressionKind;
use crate::keys::{IdentifierKind, normalise};
use crate::law::Right;
use aws_lc_rs::digest::{SHA256, digest};
use chrono::{DateTime, Utc};
use entity::suppression;
use uuid::Uuid;

/// Salted hash of a normalised identifier, hex: SHA-256 over salt, kind and value, each after its length as four
/// bytes, so that the organisation's systems can compute the same for the people they know.
pub fn tag(salt: &[u8], kind: IdentifierKind, normalised: &str) -> String {
    let mut bytes = Vec::new();
    for part in [salt, kind.as_str().as_bytes(), normalised.as_bytes()] {
        bytes.extend_from_slice(&(part.len() as u32).to_be_bytes());
        bytes.extend_from_slice(part);
    }
    hex::encode(digest(&SHA256, &bytes))
}

/// What a right suppresses at once, if it does.
pub(super) fn kind_of(right: Right, direct_marketing: bool) -> Option<SuppressionKind> {
    match right {
        Right::OptOut => Some(SuppressionKind::SaleShare),
        Right::LimitSensitive => Some(SuppressionKind::LimitSensitive),
        Right::AutomatedDecisionOptOut => Some(SuppressionKind::Profiling),
        Right::WithdrawConsent => Some(SuppressionKind::Consent),
        Right::Objection if direct_marketing => Some(SuppressionKind::Marketing),
        _ => None,
    }
}

/// The register entries for these claims; none when nothing of them can be matched.
pub(super) fn entries(
    app: &App,
    controller: &str,
    kind: SuppressionKind,
    claims: &super::Claims,
    case: Uuid,
    no_asking_until: Option<DateTime<Utc>>,
    since: DateTime<Utc>,
) -> Vec<suppression::Model> {
    claims
        .identifiers()
        .into_iter()
        .filter_map(|(identifier, value)| Some((identifier, normalise(identifier, value)?)))
        .map(|(identifier, value)| {
            let tag = tag(&app.suppression_salt, identifier, &value);
            let name = format!("{controller}\n{}\n{tag}", kind.as_str());
            let hash = digest(&SHA256, name.as_bytes());
            let mut id = [0; 16];
            id.copy_from_slice(&hash.as_ref()[..16]);
            suppression::Model {
                id: uuid::Builder::from_custom_bytes(id).into_uuid(),
                controller: controller.to_owned(),
                kind: kind.as_str().to_owned(),
                identifier_kind: identifier.as_str().to_owned(),
                tag,
                since,
                no_asking_until,
                case_id: case,
            }
        })
        .collect()
}
