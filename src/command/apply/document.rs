//! Commands that change what is shown, and those that go back and forth through the changes.

use crate::{
    command::Command,
    state::{Document, DrawnStrip, State, Subject},
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
                Command::OpenStrip => document.subject = Some(Subject::Strip(DrawnStrip::default())),
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
    // The widths that a slider passes on its way are one change: undoing it goes back to where it started.
    let is_sliding = matches!(
        (&before.subject, &state.document.subject),
        (Some(Subject::Strip(old)), Some(Subject::Strip(new))) if old.along == new.along
    );
    if state.document != before && !is_sliding {
        state.history.record(before);
    }
}
