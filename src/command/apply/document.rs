//! Commands that change what is shown, and those that go back and forth through the changes.

use crate::{
    command::Command,
    state::{Document, State, Subject},
};

/// Applies a command of this domain; others change nothing.
pub(super) fn apply(state: &mut State, command: Command) {
    match command {
        Command::Undo => {
            state.history.undo(&mut state.document);
        }
        Command::Redo => {
            state.history.redo(&mut state.document);
        }
        other => {
            let center = state.camera.center;
            change(state, |document| match other {
                Command::Select(subject) => document.subject = Some(subject),
                Command::ClearSelection => document.subject = None,
                Command::AskAtCenter => document.subject = Some(Subject::Point(center)),
                Command::ToggleLayer(layer) => {
                    // Off where it was on, else on.
                    let _ = document.layers.remove(&layer) || document.layers.insert(layer);
                }
                Command::SetDay(day) => document.day = day,
                _ => {}
            });
        }
    }
}

/// Changes the document, and remembers what was before if anything did change.
fn change(state: &mut State, edit: impl FnOnce(&mut Document)) {
    let before = state.document.clone();
    edit(&mut state.document);
    if state.document != before {
        state.history.record(before);
    }
}
