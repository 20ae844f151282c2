//! The wire: handing a letter to the next hop. Only jobs reach it.

mod outbound;

pub use outbound::{Mailer, MailerError, Outgoing};
