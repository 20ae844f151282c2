//! Who may come in: staff accounts and their sessions, and the tokens of machines.
