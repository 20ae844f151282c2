//! Systems that hold personal data, and the data map that describes what they hold. Read-only.
