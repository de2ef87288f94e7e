//! `--with FILE`: limits that the user brings along, and what is to be said about the file.

use std::path::{Path, PathBuf};

use super::{arguments::Window, complaint, failure::Failure};
use crate::{
    i18n::Messages,
    import::{self, Follow, Naming, Unit, Warning},
    index::UnitTree,
    state::OwnFile,
};

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
        let naming = name.map_or(Naming::Known, Naming::By);
        let read = import::read_units(path, naming, &Follow::default())
            .map_err(|error| Failure::new(import::explain(&error, path, name, messages)))?;
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
        (!self.warnings.is_empty()).then(|| import::remarks(&self.path, &self.warnings, messages).join("\n"))
    }
}

/// The files that the window is to open. One that is not there is told here, before the window opens; what is in the
/// others the window tells.
pub(super) fn files(window: &Window, messages: Messages) -> Result<Vec<OwnFile>, Failure> {
    let mut files = Vec::new();
    for path in window.files.iter().chain(&window.with) {
        if let Err(cause) = path.metadata() {
            // A single word that names no file was most likely meant as a command.
            let is_word = !window.with.iter().any(|with| with == path)
                && path.extension().is_none()
                && path.components().count() == 1;
            return Err(if is_word {
                complaint::unknown_command(&path.to_string_lossy(), messages)
            } else {
                let args = [("path", path.display().to_string().into()), ("cause", cause.to_string().into())];
                Failure::new(messages.text_with("error-file", &args))
            });
        }
        // The session is opened again from another folder.
        let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
        files.push(OwnFile { name: window.name.clone(), ..OwnFile::new(path) });
    }
    if files.is_empty() && window.name.is_some() {
        let args = [("option", "--name".into()), ("other", "--with".into())];
        return Err(Failure::new(messages.text_with("error-needs", &args)));
    }
    Ok(files)
}
