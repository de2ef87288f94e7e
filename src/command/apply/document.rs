//! Commands that change what is shown, and those that go back and forth through the changes.

use jiff::civil::{Date, date};

use crate::{
    command::Command,
    state::{Compared, Document, DrawnStrip, Filter, State, Subject},
};

/// The day of the map of the source deck.
const DECK_DAY: Date = date(2014, 3, 21);

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
        Command::ShowPreviousSubject => {
            let before = state.trail.back(state.document.subject.clone());
            go_along_trail(state, before);
        }
        Command::ShowNextSubject => {
            let ahead = state.trail.forward(state.document.subject.clone());
            go_along_trail(state, ahead);
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
                Command::ToggleFilter(choice) => document.filter.toggle(choice),
                Command::ClearFilters => {
                    document.filter = Filter::default();
                    document.day = None;
                }
                Command::MeasureTo(position) => document.measured.push(position),
                Command::MeasureToCenter => document.measured.push(center),
                Command::RemoveMeasured => {
                    document.measured.pop();
                }
                Command::SetDay(day) => document.day = day,
                Command::ToggleCompare => {
                    document.compared = match document.compared {
                        Some(_) => None,
                        None => Some(beside(document)),
                    };
                }
                Command::SetCompared(compared) => document.compared = Some(compared),
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

/// What is first shown beside a document: today beside the past, and the deck's day beside today.
fn beside(document: &Document) -> Compared {
    let day = if document.day.is_some() { None } else { Some(DECK_DAY) };
    Compared { day, layers: document.layers.clone(), ..Compared::default() }
}

/// Shows a subject of the trail, where there is one: a change that can be undone as any other.
fn go_along_trail(state: &mut State, subject: Option<Subject>) {
    let Some(subject) = subject else { return };
    let before = state.document.clone();
    state.document.subject = Some(subject);
    if state.document != before {
        state.history.record(before);
    }
}

/// Changes the document, and remembers what was before if anything did change.
pub(super) fn change(state: &mut State, edit: impl FnOnce(&mut Document)) {
    let before = state.document.clone();
    edit(&mut state.document);
    // The widths that a slider passes on its way are one change: undoing it goes back to where it started.
    let is_sliding = matches!(
        (&before.subject, &state.document.subject),
        (Some(Subject::Strip(old)), Some(Subject::Strip(new)))
            if old.along == new.along && old.width_km != new.width_km
    );
    // So are the places that the divider passes.
    let is_dividing = matches!(
        (&before.compared, &state.document.compared),
        (Some(old), Some(new)) if old.differs_by_divider_only(new)
    );
    let is_subject_left = state.document.subject.is_some() && state.document.subject != before.subject;
    if let Some(left) = before.subject.clone().filter(|_| is_subject_left && !is_sliding) {
        state.trail.leave(left);
    }
    if state.document != before && !is_sliding && !is_dividing {
        state.history.record(before);
    }
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn what_is_beside_can_be_undone_and_the_ways_of_the_divider_are_no_changes() {
        let mut state = State::default();
        apply(&mut state, Command::ToggleCompare);
        let compared = state.document.compared.clone().expect("two days");
        assert_eq!(compared.day, Some(DECK_DAY));
        for divider in [510, 520, 700] {
            apply(&mut state, Command::SetCompared(Compared { divider, ..compared.clone() }));
        }
        assert_eq!(state.document.compared.as_ref().map(|one| one.divider), Some(700));
        apply(&mut state, Command::SetCompared(Compared { day: None, divider: 700, ..compared }));
        apply(&mut state, Command::Undo);
        assert_eq!(state.document.compared.as_ref().and_then(|one| one.day), Some(DECK_DAY));
        apply(&mut state, Command::Undo);
        assert_eq!(state.document.compared, None);
    }
}
