//! Commands that begin and end measuring.

use super::document;
use crate::{
    catalogue::Catalogue,
    command::Command,
    earth::LonLat,
    geometry::{AreaShape, Geometry},
    state::{State, Subject, Tool},
};

/// Applies a command of this domain; others change nothing.
pub(super) fn apply(state: &mut State, catalogue: &Catalogue, geometry: &Geometry, command: &Command) {
    match command {
        Command::ToggleMeasure => {
            if state.interface.is_measuring() {
                state.interface.tool = Tool::Look;
                document::change(state, |document| document.measured.clear());
            } else {
                state.interface.tool = Tool::Measure;
            }
        }
        Command::MeasureToSelection => {
            let subject = state.document.subject.as_ref();
            if let Some(position) = subject.and_then(|subject| position_of(subject, catalogue, geometry)) {
                state.interface.tool = Tool::Measure;
                document::apply(state, Command::MeasureTo(position));
            }
        }
        _ => {}
    }
}

/// The position that stands for a subject: its seat, or a position well inside its outline.
fn position_of(subject: &Subject, catalogue: &Catalogue, geometry: &Geometry) -> Option<LonLat> {
    match subject {
        Subject::Point(position) => Some(*position),
        Subject::Area(id) => {
            let seat = catalogue.area(id).and_then(|area| area.position);
            seat.or_else(|| geometry.area(id.as_str()).map(AreaShape::label_point))
        }
        _ => None,
    }
}
