//! Tasks about categories of data, in words.

use super::Refused;
use crate::app::App;
use crate::case::{Came, Case, Deed, Entry, TaskKind};
use crate::notices::{category_name, field_name};
use crate::sources::DataMap;
use crate::web::forms::Form;
use crate::words::Speech;
use uuid::Uuid;

/// What a task asks, with the category it is about.
pub(super) fn task_words(say: &Speech, map: &DataMap, case: &Case, task: &entity::task::Model) -> String {
    match case.deeds.iter().find(|deed| deed.task == task.id && !deed.category.is_empty()) {
        Some(deed) => {
            let words = task_name(say, map, deed.kind, Some(&deed.category));
            match &deed.field {
                Some(field) => format!("{words}, {}", field_name(say, map, &deed.category, field)),
                None => words,
            }
        }
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

/// What can come of a category, by the names of the form: a use that is to stop may go on, and nothing is kept of it.
pub(super) fn outcomes(say: &Speech, case: &Case, task: Uuid) -> Vec<(&'static str, String)> {
    let stops = case.deeds.iter().any(|deed| deed.task == task && deed.kind == TaskKind::Stop);
    let words = |name: &str| match stops {
        true => say.t(&format!("came-stop-{name}")),
        false => say.t(&format!("came-{name}")),
    };
    ["done", "nothing-held", "kept"].map(|name| (name, words(name))).to_vec()
}

/// Whether what was proven is what the source of a category held; nothing where no data are to be changed.
pub(super) fn held_words(say: &Speech, case: &Case, task: Uuid) -> String {
    let open = case.deeds.iter().find(|deed| deed.task == task && deed.came.is_none());
    // Of an entry it is known only once staff say where it stands.
    let changes =
        |deed: &&Deed| matches!(deed.kind, TaskKind::Erase | TaskKind::Correct) && !deed.category.is_empty();
    match open.filter(changes) {
        Some(deed) => match case.held(&deed.category) {
            Some(held) => say.t(&format!("held-{}", held.as_str())),
            None => say.t("held-not-yet"),
        },
        None => String::new(),
    }
}

/// What came of a category; nothing while it is open.
pub(super) fn came_words(say: &Speech, map: &DataMap, case: &Case, task: Uuid) -> String {
    let deed = case.deeds.iter().find(|deed| deed.task == task);
    let came = deed.and_then(|deed| deed.came.as_ref());
    if let (Some(TaskKind::Stop), Some(came)) = (deed.map(|deed| deed.kind), came) {
        return match came {
            Came::Done => say.t("came-stop-done"),
            Came::NothingHeld => say.t("came-stop-nothing-held"),
            Came::Kept { ground, .. } => {
                format!("{} {}", say.t("came-stop-kept"), say.t(&format!("ground-{ground}")))
            }
        };
    }
    match came {
        None => String::new(),
        Some(Came::Done) => say.t("came-done"),
        Some(Came::NothingHeld) => say.t("came-nothing-held"),
        Some(Came::Kept { ground, until, fields }) => {
            let kept = match until {
                Some(day) => say.one("came-kept-until", "date", &say.date(*day)),
                None => say.t("came-kept"),
            };
            let category = deed.map_or("", |deed| deed.category.as_str());
            let named = |field: &String| field_name(say, map, category, field);
            let fields = say.list(&fields.iter().map(named).collect::<Vec<_>>());
            let fields = match fields.is_empty() {
                true => fields,
                false => format!(" {}", say.one("came-kept-fields", "fields", &fields)),
            };
            format!("{kept}{fields} {}", say.t(&format!("ground-{ground}")))
        }
    }
}

/// A field of a category, to be chosen.
pub(super) struct FieldChoice {
    /// Its column; with its category before it, where one is chosen among all categories.
    pub value: String,
    /// What it is called.
    pub words: String,
}

/// The fields of a category that may be kept while the others go.
pub(super) fn fields_of(say: &Speech, map: &DataMap, category: &str) -> Vec<FieldChoice> {
    let choice = |column: &str| FieldChoice {
        value: column.to_owned(),
        words: field_name(say, map, category, column),
    };
    columns(map, category).into_iter().map(choice).collect()
}

/// Every field of every category, to say where an entry stands.
pub(super) fn all_fields(say: &Speech, map: &DataMap) -> Vec<FieldChoice> {
    let mut all = Vec::new();
    for category in &map.categories {
        let name = category_name(say, map, category.id.as_str());
        all.extend(fields_of(say, map, category.id.as_str()).into_iter().map(|field| FieldChoice {
            value: format!("{}/{}", category.id, field.value),
            words: format!("{name}: {}", field.words),
        }));
    }
    all
}

fn columns<'a>(map: &'a DataMap, category: &str) -> Vec<&'a str> {
    let Some(category) = map.category(category) else { return Vec::new() };
    let shown = category.fields.iter().map(|field| field.column.as_str());
    shown.chain(category.never_disclose.iter().map(|field| field.column.as_str())).collect()
}

/// What came of a category, as the form of its task says it; none for a task that is about no category.
pub(super) fn came(app: &App, case: &Case, task: Uuid, form: &Form) -> Result<Option<Came>, Refused> {
    Ok(match form.get("came") {
        "done" => Some(Came::Done),
        "nothing-held" => Some(Came::NothingHeld),
        "kept" => {
            let ground = form.get("ground").to_owned();
            if ground.is_empty() {
                return Err(Refused::Missing("ground", "wrong-no-ground"));
            }
            let until = match form.get("until") {
                "" => None,
                named => Some(named.parse().map_err(|_| Refused::Missing("until", "wrong-day"))?),
            };
            let deed = case.deeds.iter().find(|deed| deed.task == task && deed.claim.is_none());
            let known = deed.map(|deed| columns(&app.data_map, &deed.category)).unwrap_or_default();
            let chosen = form.all("field");
            let mut fields: Vec<String> = known
                .iter()
                .filter(|column| chosen.contains(column))
                .map(|column| (*column).to_owned())
                .collect();
            // All of them is the whole category.
            if fields.len() == known.len() {
                fields.clear();
            }
            Some(Came::Kept { ground, until, fields })
        }
        _ => None,
    })
}

/// Where an entry stands that was said to be wrong, and what was weighed; none where that was not said.
pub(super) fn entry(app: &App, form: &Form) -> Option<Entry> {
    let (category, field) = form.get("entry").split_once('/')?;
    let known = app.data_map.category(category)?;
    columns(&app.data_map, category).contains(&field).then(|| Entry {
        category: category.to_owned(),
        field: field.to_owned(),
        passed_on: !known.recipients.is_empty(),
        weighed: form.all("weighed").into_iter().map(|one| one.chars().take(40).collect()).collect(),
    })
}
