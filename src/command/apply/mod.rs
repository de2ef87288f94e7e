//! What each command does: one file per domain.

mod document;
mod interface;
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
    /// Put a text on the clipboard.
    Copy(String),
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
        | Command::ShowBounds(_)
        | Command::ShowPosition(..)
        | Command::MoveCamera(_) => view::apply(state, catalogue, geometry, &command).into_iter().collect(),
        Command::SetLang(_)
        | Command::SetTheme(_)
        | Command::ShowTab(_)
        | Command::ToggleLayers
        | Command::ShowDrawer(_)
        | Command::CloseDrawer
        | Command::ToggleDialog(_)
        | Command::ToggleTimeline
        | Command::TogglePlay
        | Command::Search(_)
        | Command::MarkResult(_) => {
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
        Command::ChooseFiles => vec![Effect::ChooseFiles],
        Command::OpenFile(file) => vec![Effect::ReadFile(file)],
        Command::CancelFile(path) => vec![Effect::CancelFile(path)],
        Command::FocusSearch => vec![Effect::FocusSearch],
        Command::Copy(text) => vec![Effect::Copy(text)],
        Command::OpenAddress(address) => vec![Effect::OpenAddress(address)],
        Command::Quit => vec![Effect::Quit],
    }
}
