//! Work that is set for people.

use serde::{Deserialize, Serialize};

/// Work only a person can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TaskKind {
    /// Do what the right asks and record the result.
    CarryOut,
    /// Pass an opt-out on to third parties (11 CCR 7026(f)).
    PassOn,
    /// Erase a category (GDPR art. 17).
    Erase,
    /// Correct a category (GDPR art. 16).
    Correct,
    /// Stop using a category, and keep it (GDPR art. 18).
    Restrict,
    /// Tell those who received what was erased, corrected or restricted (GDPR art. 19).
    TellRecipients,
    /// Tell other controllers that what was made public is to be erased (GDPR art. 17(2)).
    TellOthers,
    /// Put a statement of the person beside what was left as it is.
    AttachStatement,
    /// A letter did not reach the person: reach them another way.
    Reach,
    /// Stop a use of a category that was objected to, or that rested on a consent (GDPR art. 21, 7(3)).
    Stop,
    /// Only keep the data while an objection is weighed (GDPR art. 18(1)(d)).
    Hold,
    /// Send the data to another controller (GDPR art. 20(2)).
    Send,
    /// A letter waits for its words in a language we have no words in.
    Translate,
    /// A letter waits for somebody to write it in easy words.
    Rewrite,
    /// Somebody gives another address for letters: look at the proof.
    Address,
}

impl TaskKind {
    /// Every kind.
    pub const ALL: [TaskKind; 15] = [
        TaskKind::CarryOut,
        TaskKind::PassOn,
        TaskKind::Reach,
        TaskKind::Translate,
        TaskKind::Rewrite,
        TaskKind::Erase,
        TaskKind::Correct,
        TaskKind::Restrict,
        TaskKind::TellRecipients,
        TaskKind::Stop,
        TaskKind::Hold,
        TaskKind::Send,
        TaskKind::TellOthers,
        TaskKind::AttachStatement,
        TaskKind::Address,
    ];

    /// Whether it is about telling others what was done.
    pub fn tells(self) -> bool {
        matches!(self, TaskKind::TellRecipients | TaskKind::TellOthers)
    }

    /// Whether it is to be done also when the case has its outcome: an opt-out is passed on all the same, a person who
    /// did not get their letter is reached, the letter with the answer is translated, and letters go to the right
    /// address.
    pub fn outlives_the_case(self) -> bool {
        matches!(
            self,
            TaskKind::PassOn
                | TaskKind::Reach
                | TaskKind::Translate
                | TaskKind::Rewrite
                | TaskKind::Address
                | TaskKind::Send
                | TaskKind::AttachStatement
        )
    }

    /// Whether it stands beside the answer: its result is not the answer, and its end ends nothing.
    pub fn is_beside(self) -> bool {
        matches!(self, TaskKind::Hold | TaskKind::Send)
    }

    /// Name in rows and message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            TaskKind::CarryOut => "carry-out",
            TaskKind::PassOn => "pass-on",
            TaskKind::Erase => "erase",
            TaskKind::Correct => "correct",
            TaskKind::Restrict => "restrict",
            TaskKind::TellRecipients => "tell-recipients",
            TaskKind::TellOthers => "tell-others",
            TaskKind::AttachStatement => "attach-statement",
            TaskKind::Reach => "reach",
            TaskKind::Stop => "stop",
            TaskKind::Hold => "hold",
            TaskKind::Send => "send",
            TaskKind::Translate => "translate",
            TaskKind::Rewrite => "rewrite",
            TaskKind::Address => "address",
        }
    }
}
