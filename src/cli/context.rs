//! What a command works with: the language, the catalogue that was asked for, its words.

use std::path::PathBuf;

use super::{choices::Reader, failure::Failure, words::Words};
use crate::{
    catalogue::Catalogue,
    i18n::{Lang, Messages},
};

/// The language, and where the catalogue is.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) messages: Messages,
    folder: Option<PathBuf>,
}

impl Context {
    /// What was asked for on the command line.
    pub(super) fn new(messages: Messages, folder: Option<PathBuf>) -> Self {
        Self { messages, folder }
    }

    /// The language.
    pub(super) fn lang(&self) -> Lang {
        self.messages.lang()
    }

    /// The folder of another catalogue, where one was asked for.
    pub(super) fn folder(&self) -> Option<&PathBuf> {
        self.folder.as_ref()
    }

    /// The reader of what can be chosen.
    pub(super) fn reader(&self) -> Reader {
        Reader { messages: self.messages }
    }

    /// The catalogue that was asked for, or the one that the program carries.
    pub(super) fn catalogue(&self) -> Result<Catalogue, Failure> {
        if let Some(folder) = self.folder.as_ref().filter(|folder| !folder.is_dir()) {
            return Err(Failure::no_folder(folder, self.messages));
        }
        let place = self.folder.as_ref().map(|folder| folder.display().to_string());
        match &self.folder {
            Some(folder) => Catalogue::from_folder(folder),
            None => Catalogue::embedded(),
        }
        .map_err(|error| Failure::of_catalogue(&error, place.as_deref(), self.messages))
    }

    /// The words for the things of a catalogue.
    pub(super) fn words<'c>(&self, catalogue: &'c Catalogue) -> Words<'c> {
        Words { catalogue, messages: self.messages }
    }
}

/// What a command answers.
#[derive(Debug)]
pub(super) struct Answer {
    /// What goes to the output.
    pub(super) text: String,
    /// What goes to the error stream besides, for people.
    pub(super) remark: Option<String>,
    /// Whether the answer is yes: something was found, nothing is wrong.
    pub(super) is_yes: bool,
}

impl Answer {
    /// An answer that is a yes.
    pub(super) fn yes(text: String) -> Self {
        Self { text, remark: None, is_yes: true }
    }
}

/// A value as JSON for programs, readable for people too, with a line end.
pub(super) fn json(value: &impl serde::Serialize) -> Result<String, Failure> {
    let mut text = serde_json::to_string_pretty(value).map_err(|error| Failure::new(error.to_string()))?;
    text.push('\n');
    Ok(text)
}
