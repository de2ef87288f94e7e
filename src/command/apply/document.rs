//! Commands that change what is shown, and those that go back and forth through the changes.

use crate::{
    command::Command,
    state::{Document, DrawnStrip, Filter, State, Subject},
};

/// Applies a command of this domain; others change nothing.
pub(super) fn apply(state: &mut State, command: Command) {
    match command {
        Command::Undo => {
            state.interface.is_playing = false;
            state.history.undo(&mut state.document);
        }
        Command::Redo => {
            state.interface.is_playing = false;
            state.history.redo(&mut state.document);
        }
        // The days that a movement passes are one change, which its first day recorded.
        Command::SlideDay(day) => state.document.day = day,
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
                Command::ToggleFilter(choice) => document.filter.toggle(choice),
                Command::ClearFilters => {
                    document.filter = Filter::default();
                    document.day = None;
                }
                Command::SetDay(day) => document.day = day,
                Command::AddFile(file) => {
                    // One that is open already is shown again.
                    document.files.retain(|open| open.path != file.path);
                    document.files.push(file);
                }
                Command::RemoveFile(path) => document.files.retain(|open| open.path != path),
                Command::ToggleFile(path) => {
                    for open in document.files.iter_mut().filter(|open| open.path == path) {
                        open.is_shown = !open.is_shown;
                    }
                }
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_days_that_a_movement_passes_are_one_change() {
        let mut state = State::default();
        apply(&mut state, Command::SetDay(Some(date(2014, 3, 21))));
        apply(&mut state, Command::SetDay(Some(date(1980, 1, 2))));
        for year in 1981..1990 {
            apply(&mut state, Command::SlideDay(Some(date(year, 1, 2))));
        }
        assert_eq!(state.document.day, Some(date(1989, 1, 2)));
        apply(&mut state, Command::Undo);
        assert_eq!(state.document.day, Some(date(2014, 3, 21)));
        apply(&mut state, Command::Redo);
        assert_eq!(state.document.day, Some(date(1989, 1, 2)));
    }

    #[test]
    fn going_back_stops_the_days_that_go_by() {
        let mut state = State::default();
        state.interface.is_playing = true;
        apply(&mut state, Command::SetDay(Some(date(2014, 3, 21))));
        assert!(state.interface.is_playing);
        apply(&mut state, Command::Undo);
        assert!(!state.interface.is_playing);
    }
}
