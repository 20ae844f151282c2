//! Tasks about categories of data, in words.

use crate::case::{Came, Case, TaskKind};
use crate::notices::category_name;
use crate::sources::DataMap;
use crate::words::Speech;
use uuid::Uuid;

/// What a task asks, with the category it is about.
pub(super) fn task_words(say: &Speech, map: &DataMap, case: &Case, task: &entity::task::Model) -> String {
    match case.deeds.iter().find(|deed| deed.task == task.id && !deed.category.is_empty()) {
        Some(deed) => task_name(say, map, deed.kind, Some(&deed.category)),
        None => say.t(&format!("task-{}", task.kind)),
    }
}

/// A kind of task, with the category it is about where it is about one.
pub(super) fn task_name(say: &Speech, map: &DataMap, kind: TaskKind, category: Option<&str>) -> String {
    let words = say.t(&format!("task-{}", kind.as_str()));
    match category {
        Some(category) => format!("{words}: {}", category_name(say, map, category)),
        None => words,
    }
}

/// Whether what was proven is what the source of a category held; nothing where no data are to be changed.
pub(super) fn held_words(say: &Speech, case: &Case, task: Uuid) -> String {
    let open = case.deeds.iter().find(|deed| deed.task == task && deed.came.is_none());
    match open.filter(|deed| matches!(deed.kind, TaskKind::Erase | TaskKind::Correct)) {
        Some(deed) => match case.held(&deed.category) {
            Some(held) => say.t(&format!("held-{}", held.as_str())),
            None => say.t("held-not-yet"),
        },
        None => String::new(),
    }
}

/// What came of a category; nothing while it is open.
pub(super) fn came_words(say: &Speech, case: &Case, task: Uuid) -> String {
    let came = case.deeds.iter().find(|deed| deed.task == task).and_then(|deed| deed.came.as_ref());
    match came {
        None => String::new(),
        Some(Came::Done) => say.t("came-done"),
        Some(Came::NothingHeld) => say.t("came-nothing-held"),
        Some(Came::Kept { ground, until }) => {
            let kept = match until {
                Some(day) => say.one("came-kept-until", "date", &say.date(*day)),
                None => say.t("came-kept"),
            };
            format!("{kept} {}", say.t(&format!("ground-{ground}")))
        }
    }
}
