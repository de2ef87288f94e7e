//! What each command does: one file per domain.

mod document;
mod interface;
mod measure;
mod view;

use std::path::PathBuf;

use super::{Command, Direction};
use crate::{
    catalogue::Catalogue,
    earth::LonLat,
    geometry::Geometry,
    i18n::Messages,
    state::{Bounds, OwnFile, State},
};

/// What a command asks of the window beyond a change of the state.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Fit a box into the map.
    Fit(Bounds),
    /// Put a position in the middle, at a zoom.
    GoTo(LonLat, f64),
    /// Change the zoom about the middle, by steps of 1.
    ZoomBy(f64),
    /// Move the map by a third of its width or height.
    Pan(Direction),
    /// Put the keyboard's focus into the search field.
    FocusSearch,
    /// Put the keyboard's focus into the next part of the window, or the one before.
    FocusPart {
        /// Whether it is the next.
        is_forward: bool,
    },
    /// Put all that the side panel says on the clipboard.
    CopyDetails,
    /// Put a text on the clipboard.
    Copy(String),
    /// Put the list of areas on the clipboard.
    CopyList,
    /// Save the list of areas as a file.
    SaveList,
    /// Open an address in the browser.
    OpenAddress(String),
    /// Let the user choose files of limits.
    ChooseFiles,
    /// Read a file of limits.
    ReadFile(OwnFile),
    /// End the reading of a file of limits.
    CancelFile(PathBuf),
    /// Close the window.
    Quit,
}

/// Applies one command. What it changes of the document can be undone.
pub fn apply(state: &mut State, catalogue: &Catalogue, geometry: &Geometry, command: Command) -> Vec<Effect> {
    if matches!(command, Command::Select(_) | Command::Visit(_) | Command::ClearSelection) {
        state.interface.offered = None;
    }
    match command {
        Command::Select(_)
        | Command::ClearSelection
        | Command::AskAtCenter
        | Command::OpenStrip
        | Command::ToggleLayer(_)
        | Command::ToggleFilter(_)
        | Command::ClearFilters
        | Command::AddFile(_)
        | Command::RemoveFile(_)
        | Command::ToggleFile(_)
        | Command::SetDay(_)
        | Command::SlideDay(_)
        | Command::MeasureTo(_)
        | Command::MeasureToCenter
        | Command::RemoveMeasured
        | Command::ToggleCompare
        | Command::SetCompared(_)
        | Command::ShowPreviousSubject
        | Command::ShowNextSubject
        | Command::Undo
        | Command::Redo => {
            document::apply(state, command);
            Vec::new()
        }
        Command::Visit(subject) => {
            let effect = view::fit(&subject, catalogue, geometry);
            document::apply(state, Command::Select(subject));
            effect.into_iter().collect()
        }
        Command::Pan(_)
        | Command::ZoomIn
        | Command::ZoomOut
        | Command::ShowHome
        | Command::ShowSelection
        | Command::ShowPreviousView
        | Command::ShowNextView
        | Command::ShowBounds(_)
        | Command::ShowPosition(..)
        | Command::MoveCamera(_) => view::apply(state, catalogue, geometry, &command).into_iter().collect(),
        command if is_of_interface(&command) => {
            interface::apply(&mut state.interface, command);
            Vec::new()
        }
        Command::Notify(notice) => {
            state.notices.push(notice, None);
            Vec::new()
        }
        Command::DismissNotice(number) => {
            state.notices.dismiss(number);
            Vec::new()
        }
        Command::CopyLog => vec![Effect::Copy(state.notices.as_text(Messages::new(state.interface.lang)))],
        Command::ToggleMeasure | Command::MeasureToSelection => {
            measure::apply(state, catalogue, geometry, &command);
            Vec::new()
        }
        Command::FocusSearch => {
            state.interface.is_map_alone = false;
            vec![Effect::FocusSearch]
        }
        other => effect_of(other).into_iter().collect(),
    }
}

/// Whether a command changes how the window looks, and nothing else.
fn is_of_interface(command: &Command) -> bool {
    matches!(
        command,
        Command::SetLang(_)
            | Command::SetTheme(_)
            | Command::SetVision(_)
            | Command::SetNames(_)
            | Command::ShowTab(_)
            | Command::TogglePanel(_)
            | Command::ToggleMapAlone
            | Command::ResizePanel(..)
            | Command::ResizeDrawer(_)
            | Command::WidenPanel(_)
            | Command::NarrowPanel(_)
            | Command::FoldPanel(_)
            | Command::EnlargeText
            | Command::ReduceText
            | Command::ResetText
            | Command::ShowDrawer(_)
            | Command::CloseDrawer
            | Command::SortList(_)
            | Command::ToggleListInView
            | Command::PointAt(_)
            | Command::ToggleDialog(_)
            | Command::ToggleTimeline
            | Command::TogglePlay
            | Command::ToggleMotion
            | Command::ToggleOverview
            | Command::Offer(_)
            | Command::Search(_)
            | Command::MarkResult(_)
    )
}

/// What a command asks of the window alone: it changes nothing of the state.
fn effect_of(command: Command) -> Option<Effect> {
    match command {
        Command::CopyList => Some(Effect::CopyList),
        Command::SaveList => Some(Effect::SaveList),
        Command::CopyDetails => Some(Effect::CopyDetails),
        Command::FocusNextPart => Some(Effect::FocusPart { is_forward: true }),
        Command::FocusPreviousPart => Some(Effect::FocusPart { is_forward: false }),
        Command::ChooseFiles => Some(Effect::ChooseFiles),
        Command::OpenFile(file) => Some(Effect::ReadFile(file)),
        Command::CancelFile(path) => Some(Effect::CancelFile(path)),
        Command::Copy(text) => Some(Effect::Copy(text)),
        Command::OpenAddress(address) => Some(Effect::OpenAddress(address)),
        Command::Quit => Some(Effect::Quit),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        earth::LonLat,
        state::{Document, DrawnStrip, Subject},
    };

    /// All that is listed, and one of each command that says more.
    fn commands() -> Vec<Command> {
        let point = Subject::Point(LonLat::wrapped(-69.94, -4.23));
        let mut commands = Command::listed();
        commands.extend([
            Command::Select(Subject::Area("br/strip".parse().expect("an id"))),
            Command::Visit(point.clone()),
            Command::Select(Subject::Strip(DrawnStrip::default())),
            Command::SetDay(Some(jiff::civil::date(2014, 3, 21))),
            Command::Select(point),
            Command::ShowPreviousSubject,
            Command::ShowNextSubject,
            Command::SetDay(None),
        ]);
        commands
    }

    #[test]
    fn whatever_changes_what_is_shown_can_be_undone_and_done_again() {
        let catalogue = Catalogue::embedded().expect("the catalogue");
        let geometry = Geometry::embedded();
        let mut state = State::default();
        let mut changes = 0;
        for command in commands() {
            if matches!(command, Command::Undo | Command::Redo) {
                continue;
            }
            let before = state.document.clone();
            apply(&mut state, &catalogue, geometry, command.clone());
            let after = state.document.clone();
            if after == before {
                continue;
            }
            changes += 1;
            apply(&mut state, &catalogue, geometry, Command::Undo);
            assert_eq!(state.document, before, "{command:?}");
            apply(&mut state, &catalogue, geometry, Command::Redo);
            assert_eq!(state.document, after, "{command:?}");
        }
        assert!(changes > 14, "{changes}");
        while state.history.can_undo() {
            apply(&mut state, &catalogue, geometry, Command::Undo);
        }
        assert_eq!(state.document, Document::default());
    }
}
