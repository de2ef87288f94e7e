//! What is wrong with a file, in the user's language: one sentence with the place and what to do.

use std::path::Path;

use super::{ImportError, Warning, Why};
use crate::{i18n::Messages, state::Notice};

/// The most parts of a file that are told one by one.
const TOLD: usize = 10;

/// A line for each of the first warnings, and one for the number of the others.
#[must_use]
pub fn remarks(path: &Path, warnings: &[Warning], messages: Messages) -> Vec<String> {
    let mut lines: Vec<String> = warnings
        .iter()
        .take(TOLD)
        .map(|one| {
            let args = [("number", one.feature.into()), ("reason", reason(&one.why, messages).into())];
            format!("{}:{}: {}", path.display(), one.line, messages.text_with("import-feature", &args))
        })
        .collect();
    let rest = warnings.len().saturating_sub(TOLD);
    if rest > 0 {
        lines.push(messages.text_with("import-more", &[("count", rest.into())]));
    }
    lines
}

fn reason(why: &Why, messages: Messages) -> String {
    match why {
        Why::NoGeometry => messages.text("import-no-geometry").to_owned(),
        Why::NotPolygons(sort) => {
            messages.text_with("import-not-polygons", &[("sort", sort.as_str().into())])
        }
        Why::NoName => messages.text("import-no-name").to_owned(),
        Why::NotOnEarth { first, second } => {
            let args = [("first", first.to_string().into()), ("second", second.to_string().into())];
            messages.text_with("import-not-on-earth", &args)
        }
        Why::ShortPosition => messages.text("import-short-position").to_owned(),
        Why::Broken(cause) => messages.text_with("import-broken", &[("cause", cause.as_str().into())]),
    }
}

/// Why a file cannot be read at all, with the first remarks where none of its parts can; `name` is the property that
/// was asked for.
#[must_use]
pub fn explain(error: &ImportError, path: &Path, name: Option<&str>, messages: Messages) -> String {
    let mut told = vec![problem(error, path, name).text(messages)];
    if let ImportError::NoUnits(warnings) = error {
        told.extend(remarks(path, warnings, messages));
    }
    told.join("\n")
}

/// Why a file cannot be read at all, in one sentence of any language.
#[must_use]
pub fn problem(error: &ImportError, path: &Path, name: Option<&str>) -> Notice {
    let shown = path.display().to_string();
    let with_path = |key: &str| Notice::problem(key).with("path", &*shown);
    let at_line = |key: &str, line: &usize| Notice::problem(key).with("path", format!("{shown}:{line}"));
    let with_position = |notice: Notice, first: &f64, second: &f64| {
        notice.with("first", first.to_string()).with("second", second.to_string())
    };
    match error {
        ImportError::Read(cause) => with_path("error-file").with("cause", cause.to_string()),
        ImportError::Empty => with_path("error-file-empty"),
        ImportError::Truncated { line } => at_line("error-file-truncated", line),
        ImportError::NotJson { line, column, cause } => Notice::problem("error-not-json")
            .with("path", format!("{shown}:{line}:{column}"))
            .with("cause", &**cause),
        ImportError::NotCollection => with_path("error-not-geojson"),
        ImportError::Reference(reference) => with_path("error-reference").with("reference", &**reference),
        ImportError::Projected { line, first, second } => {
            with_position(at_line("error-projected", line), first, second)
        }
        ImportError::Swapped { line, first, second } => {
            with_position(at_line("error-swapped", line), first, second)
        }
        ImportError::Cancelled => with_path("error-cancelled"),
        ImportError::NoNames(there) => match name {
            Some(name) => with_path("error-name-property").with("name", name),
            None => with_path("error-no-names"),
        }
        .with("properties", there.join(", ")),
        ImportError::NoUnits(_) => with_path("error-no-units"),
    }
}
