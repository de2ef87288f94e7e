//! `--with FILE`: limits that the user brings along, and what is to be said about the file.

use std::path::{Path, PathBuf};

use super::failure::Failure;
use crate::{
    i18n::Messages,
    import::{self, ImportError, Unit, Warning, Why},
    index::UnitTree,
};

/// The most parts of a file that are told one by one.
const TOLD: usize = 10;

/// The units of a file.
#[derive(Debug)]
pub(super) struct OwnLimits {
    path: PathBuf,
    /// The units.
    pub(super) units: Vec<Unit>,
    warnings: Vec<Warning>,
}

impl OwnLimits {
    /// The units of the file that was asked for, where one was.
    pub(super) fn asked_for(
        path: Option<&Path>,
        name: Option<&str>,
        messages: Messages,
    ) -> Result<Option<Self>, Failure> {
        path.map(|path| Self::read(path, name, messages)).transpose()
    }

    /// The units of a file, named by a property, or else by that which usually holds names.
    pub(super) fn read(path: &Path, name: Option<&str>, messages: Messages) -> Result<Self, Failure> {
        let read = import::read_units(path, name).map_err(|error| failure(&error, path, name, messages))?;
        Ok(Self { path: path.to_owned(), units: read.units, warnings: read.warnings })
    }

    /// The file's name without its folders.
    pub(super) fn file_name(&self) -> String {
        let name = self.path.file_name().unwrap_or(self.path.as_os_str());
        name.to_string_lossy().into_owned()
    }

    /// The units by their outlines.
    pub(super) fn tree(&self) -> UnitTree {
        UnitTree::new(self.units.iter().map(|unit| &unit.polygons))
    }

    /// What was not read of the file, or not as it stands; nothing where all was.
    pub(super) fn remark(&self, messages: Messages) -> Option<String> {
        (!self.warnings.is_empty()).then(|| lines(&self.path, &self.warnings, messages).join("\n"))
    }
}

/// A line for each of the first warnings, and one for the number of the others.
fn lines(path: &Path, warnings: &[Warning], messages: Messages) -> Vec<String> {
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

/// Why a file cannot be read at all.
fn failure(error: &ImportError, path: &Path, name: Option<&str>, messages: Messages) -> Failure {
    let shown = path.display().to_string();
    let file = || ("path", shown.as_str().into());
    Failure::new(match error {
        ImportError::Read(cause) => {
            messages.text_with("error-file", &[file(), ("cause", cause.to_string().into())])
        }
        ImportError::NotJson { line, column, cause } => {
            let place = format!("{shown}:{line}:{column}");
            messages.text_with("error-not-json", &[("path", place.into()), ("cause", cause.as_str().into())])
        }
        ImportError::NotCollection => messages.text_with("error-not-geojson", &[file()]),
        ImportError::Reference(reference) => {
            messages.text_with("error-reference", &[file(), ("reference", reference.as_str().into())])
        }
        ImportError::NoNames(there) => {
            let there = ("properties", there.join(", ").into());
            match name {
                Some(name) => {
                    messages.text_with("error-name-property", &[file(), ("name", name.into()), there])
                }
                None => messages.text_with("error-no-names", &[file(), there]),
            }
        }
        ImportError::NoUnits(warnings) => {
            let mut told = vec![messages.text_with("error-no-units", &[file()])];
            told.extend(lines(path, warnings, messages));
            told.join("\n")
        }
    })
}
