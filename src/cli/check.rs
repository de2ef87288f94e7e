//! `franja check [DIR]`: whether a catalogue is in order.

use super::{
    arguments::Check,
    context::{Answer, Context},
    failure::Failure,
};
use crate::{
    catalogue::{self, Catalogue, Files, Severity, model::AreaKind},
    command::kebab,
    i18n::{self, Messages},
};

/// Answers the command: a no where the catalogue has errors. Warnings are told and do no harm.
pub(super) fn answer(task: &Check, context: &Context) -> Result<Answer, Failure> {
    let messages = context.messages;
    let folder = task.dir.as_ref().or(context.folder());
    let files = match folder {
        Some(folder) if !folder.is_dir() => {
            let args = [("path", folder.display().to_string().into())];
            return Err(Failure::new(messages.text_with("error-no-folder", &args)));
        }
        Some(folder) => Files::from_folder(folder),
        None => Files::embedded(),
    };
    let checked = catalogue::check(&files);
    let mut paragraphs: Vec<String> = Vec::new();
    if !checked.problems.is_empty() {
        let told: Vec<String> = checked.problems.iter().map(ToString::to_string).collect();
        paragraphs.push(told.join("\n"));
    }
    if let Some(catalogue) = &checked.catalogue {
        paragraphs.push(counts(catalogue, messages));
    }
    let (errors, warnings) = (checked.count(Severity::Error), checked.count(Severity::Warning));
    let mut summary = vec![if errors == 0 {
        messages.text("check-good").to_owned()
    } else {
        messages.text_with("check-problems", &[("count", errors.into())])
    }];
    if warnings > 0 {
        summary.push(messages.text_with("check-warnings", &[("count", warnings.into())]));
    }
    paragraphs.push(summary.join("\n"));
    Ok(Answer { text: format!("{}\n", paragraphs.join("\n\n")), remark: None, is_yes: errors == 0 })
}

/// How many there are of each kind of area, and of all else, a line each.
fn counts(catalogue: &Catalogue, messages: Messages) -> String {
    let line = |indent: &str, count: usize, name: &str| {
        format!("{indent}{} {name}", i18n::number(count as f64, 0, messages.lang()))
    };
    let mut lines = vec![line("", catalogue.areas().count(), messages.text("record-kind-area-plural"))];
    for kind in AreaKind::ALL {
        let count = catalogue.areas_of_kind(kind).count();
        if count > 0 {
            let name = format!("area-kind-{}-plural", kebab(&kind));
            lines.push(line("  ", count, messages.text(&name)));
        }
    }
    let others = [
        ("record-kind-instrument-plural", catalogue.instruments().count()),
        ("record-kind-project-plural", catalogue.projects().count()),
        ("record-kind-actor-plural", catalogue.actors().count()),
        ("record-kind-theme-plural", catalogue.themes().count()),
        ("record-kind-list-plural", catalogue.lists().count()),
        ("record-kind-figure-plural", catalogue.figures().len()),
        ("record-kind-source-plural", catalogue.sources().count()),
    ];
    lines.extend(others.into_iter().map(|(key, count)| line("", count, messages.text(key))));
    lines.join("\n")
}
