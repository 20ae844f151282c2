//! Letters over the wire, to a mail server as Debian ships it.

mod postfix;
mod smtp;
