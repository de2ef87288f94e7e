//! `franja check [DIR]`: whether a catalogue is in order.

use super::{
    arguments::Check,
    context::{Answer, Context},
    failure::Failure,
};
use crate::catalogue::{Catalogue, Files};

/// Answers the command: a no where the catalogue has errors.
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
    let catalogue = match Catalogue::from_files(&files) {
        Ok(catalogue) => catalogue,
        Err(error) => {
            let count = error.problems.len();
            let summary = messages.text_with("check-problems", &[("count", count.into())]);
            return Ok(Answer { text: format!("{error}\n\n{summary}\n"), remark: None, is_yes: false });
        }
    };
    let counts = [
        ("record-kind-area-plural", catalogue.areas().count()),
        ("record-kind-instrument-plural", catalogue.instruments().count()),
        ("record-kind-project-plural", catalogue.projects().count()),
        ("record-kind-actor-plural", catalogue.actors().count()),
        ("record-kind-figure-plural", catalogue.figures().len()),
        ("record-kind-source-plural", catalogue.sources().count()),
    ];
    let counted: Vec<String> = counts
        .into_iter()
        .map(|(key, count)| {
            format!("{} {}", crate::i18n::number(count as f64, 0, context.lang()), messages.text(key))
        })
        .collect();
    let text =
        format!("{}\n{}\n", messages.text("check-good"), counted.join(messages.text("list-separator")));
    Ok(Answer::yes(text))
}
