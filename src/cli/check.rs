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
        Some(folder) if !folder.is_dir() => return Err(Failure::no_folder(folder, messages)),
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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::i18n::Lang;

    fn answer_for(dir: PathBuf, lang: Lang) -> Answer {
        answer(&Check { dir: Some(dir) }, &Context::new(Messages::new(lang), None)).expect("a folder")
    }

    #[test]
    fn the_data_are_in_order_and_counted() {
        let data = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data");
        let said = answer_for(data, Lang::En);
        assert!(said.is_yes, "{}", said.text);
        for line in ["  33 twin cities\n", "  85 frontier municipalities\n", "The catalogue is in order.\n"] {
            assert!(said.text.contains(line), "{}", said.text);
        }
    }

    #[test]
    fn a_mistake_is_told_with_its_place_and_the_answer_is_no() {
        let folder = std::env::temp_dir().join(format!("franja-check-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let figure = "[[figure]]\narea = \"br/strip\"\nmeasure = \"width\"\nvalue = 150.0\nunit = \"km2\"\nby = \"X\"\n\
                      sources = []\nconfidence = \"low\"\n";
        std::fs::write(folder.join("figures.toml"), figure).expect("written");
        let said = answer_for(folder.clone(), Lang::Fr);
        std::fs::remove_dir_all(&folder).expect("removed");
        assert!(!said.is_yes);
        for part in [
            "figures.toml:2:8: error: there is no area",
            "figures.toml:5:8: error: \"width\" is not measured in km2",
            "figures.toml:7:11: error: this has no source",
            "\n3 problèmes\n",
        ] {
            assert!(said.text.contains(part), "{part}: {}", said.text);
        }
    }
}
