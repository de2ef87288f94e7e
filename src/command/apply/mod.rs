//! What each command does: one file per domain.

mod document;
mod interface;
mod measure;
mod view;

use super::{Command, Direction};
use crate::{
    catalogue::Catalogue,
    earth::LonLat,
    geometry::Geometry,
    i18n::Messages,
    state::{Bounds, State},
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
    /// Put the list of areas on the clipboard.
    CopyList,
    /// Save the list of areas as a file.
    SaveList,
    /// Open an address in the browser.
    OpenAddress(String),
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
        | Command::SetDay(_)
        | Command::SlideDay(_)
        | Command::MeasureTo(_)
        | Command::MeasureToCenter
        | Command::RemoveMeasured
        | Command::ToggleCompare
        | Command::SetCompared(_)
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
        Command::SetLang(_)
        | Command::SetTheme(_)
        | Command::SetVision(_)
        | Command::SetNames(_)
        | Command::ShowTab(_)
        | Command::ToggleLayers
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
        Command::ToggleMeasure | Command::MeasureToSelection => {
            measure::apply(state, catalogue, geometry, &command);
            Vec::new()
        }
        Command::FocusSearch => vec![Effect::FocusSearch],
        Command::CopyList => vec![Effect::CopyList],
        Command::SaveList => vec![Effect::SaveList],
        Command::Copy(text) => vec![Effect::Copy(text)],
        Command::OpenAddress(address) => vec![Effect::OpenAddress(address)],
        Command::Quit => vec![Effect::Quit],
    }
}
