//! rightsdesk
