//! How a command ends when it cannot answer, and what it says.

use std::path::Path;

use super::words;
use crate::{
    catalogue::{LoadError, Problem},
    earth::{LonLat, PositionError, coordinates::CoordinateError},
    i18n::{self, Lang, Messages},
};

/// The command could not answer: the input was bad. What to say, in the language of the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Failure {
    message: String,
}

/// The most problems of a catalogue that a command other than `check` tells.
const PROBLEMS_TOLD: usize = 5;

impl Failure {
    /// A failure that says what is wrong and what to do.
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }

    /// The failure of a catalogue that cannot be loaded from a place, with its first problems, each on a line that
    /// begins with its file and line.
    pub(super) fn of_catalogue(error: &LoadError, place: Option<&str>, messages: Messages) -> Self {
        let built_in = messages.text("error-catalogue-built-in");
        let args = [("path", place.unwrap_or(built_in).into()), ("count", error.problems.len().into())];
        let mut message = messages.text_with("error-catalogue", &args);
        for problem in error.problems.iter().take(PROBLEMS_TOLD) {
            message.push('\n');
            message.push_str(&problem_lines(problem));
        }
        let rest = error.problems.len().saturating_sub(PROBLEMS_TOLD);
        if rest > 0 {
            let command =
                place.map_or_else(|| "franja check".to_owned(), |place| format!("franja check {place}"));
            let args = [("command", command.into()), ("count", rest.into())];
            message.push('\n');
            message.push_str(&messages.text_with("error-catalogue-more", &args));
        }
        Self { message }
    }

    /// The failure of a path that is no folder.
    pub(super) fn no_folder(path: &Path, messages: Messages) -> Self {
        Self::new(messages.text_with("error-no-folder", &[("path", path.display().to_string().into())]))
    }

    /// The failure of numbers that are no position on Earth.
    pub(super) fn of_position(error: PositionError, messages: Messages) -> Self {
        let (key, value) = match error {
            PositionError::Longitude(value) => ("error-longitude", value),
            PositionError::Latitude(value) => ("error-latitude", value),
        };
        Self::new(messages.text_with(key, &[("value", value.to_string().into())]))
    }

    /// The failure of a text that is no position, or may be two.
    pub(super) fn of_coordinates(error: &CoordinateError, text: &str, messages: Messages) -> Self {
        let text = || ("text", text.into());
        let both = |key: &str, [first, second]: [LonLat; 2]| {
            let told = |position| words::position(position, messages).into();
            messages.text_with(key, &[text(), ("first", told(first)), ("second", told(second))])
        };
        Self::new(match error {
            CoordinateError::Order(readings) => both("error-two-readings", *readings),
            CoordinateError::Hemisphere(readings) => both("error-two-hemispheres", *readings),
            CoordinateError::Comma { before, after } => {
                let args = [text(), ("before", before.as_str().into()), ("after", after.as_str().into())];
                messages.text_with("error-comma", &args)
            }
            CoordinateError::OneOnly => messages.text_with("error-one-coordinate", &[text()]),
            CoordinateError::Letters => messages.text_with("error-letters", &[text()]),
            error => position_problem(error, messages)
                .unwrap_or_else(|| messages.text_with("error-not-a-position", &[text()])),
        })
    }

    /// What goes to the error stream.
    pub(super) fn told(&self, lang: Lang) -> String {
        Messages::new(lang).text_with("error-prefix", &[("message", self.message.as_str().into())])
    }
}

/// What is wrong with a position, where that can be said without its text.
pub(super) fn position_problem(error: &CoordinateError, messages: Messages) -> Option<String> {
    Some(match error {
        CoordinateError::Position(error) => Failure::of_position(*error, messages).message,
        CoordinateError::Sixty(value) => {
            messages.text_with("error-sixty", &[("value", value.to_string().into())])
        }
        CoordinateError::SignAndLetter => messages.text("error-sign-and-letter").to_owned(),
        CoordinateError::Zone => messages.text("error-utm-zone").to_owned(),
        CoordinateError::Band(band) => {
            messages.text_with("error-utm-band", &[("band", band.to_string().into())])
        }
        CoordinateError::OutsideBand { band, lat_deg } => {
            let latitude = i18n::number(*lat_deg, 1, messages.lang());
            let args = [("band", band.to_string().into()), ("latitude", latitude.into())];
            messages.text_with("error-utm-outside-band", &args)
        }
        CoordinateError::OutsideZone => messages.text("error-utm-outside-zone").to_owned(),
        CoordinateError::Reference(name) => {
            messages.text_with("error-geo-reference", &[("name", name.as_str().into())])
        }
        _ => return None,
    })
}

/// A problem as its own lines, indented under the sentence that leads to it.
fn problem_lines(problem: &Problem) -> String {
    let lines: Vec<String> = problem.to_string().lines().map(|line| format!("  {line}")).collect();
    lines.join("\n")
}
