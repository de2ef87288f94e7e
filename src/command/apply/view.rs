//! Commands that move the map.

use super::Effect;
use crate::{
    catalogue::{Catalogue, model::AreaId},
    command::Command,
    earth::LonLat,
    geometry::Geometry,
    state::{Bounds, State, Subject},
};

/// The zoom at which a town and what lies across the border are seen together.
const TOWN_ZOOM: f64 = 11.0;

/// Applies a command of this domain; others ask for nothing.
pub(super) fn apply(
    state: &mut State,
    catalogue: &Catalogue,
    geometry: &Geometry,
    command: &Command,
) -> Option<Effect> {
    match *command {
        Command::Pan(direction) => Some(Effect::Pan(direction)),
        Command::ZoomIn => Some(Effect::ZoomBy(1.0)),
        Command::ZoomOut => Some(Effect::ZoomBy(-1.0)),
        Command::ShowHome => home(geometry).map(Effect::Fit),
        Command::ShowSelection => {
            state.document.subject.as_ref().and_then(|subject| fit(subject, catalogue, geometry))
        }
        Command::ShowPreviousView => state.views.back().map(|view| Effect::GoTo(view.center, view.zoom)),
        Command::ShowNextView => state.views.forward().map(|view| Effect::GoTo(view.center, view.zoom)),
        Command::ShowBounds(bounds) => Some(Effect::Fit(bounds)),
        Command::ShowPosition(position, zoom) => Some(Effect::GoTo(position, zoom)),
        Command::MoveCamera(camera) => {
            state.camera = camera;
            state.views.arrive(camera);
            None
        }
        _ => None,
    }
}

/// The box of the two countries.
pub(super) fn home(geometry: &Geometry) -> Option<Bounds> {
    Bounds::around(["pe/country", "br/country"].into_iter().flat_map(|key| corners(key, geometry)))
}

/// How to bring a subject onto the map; nothing where it has no place.
pub(super) fn fit(subject: &Subject, catalogue: &Catalogue, geometry: &Geometry) -> Option<Effect> {
    let areas: Vec<&AreaId> = match subject {
        Subject::Point(position) => return Some(Effect::GoTo(*position, TOWN_ZOOM)),
        Subject::Area(id) => vec![id],
        Subject::Project(id) => catalogue.project(id)?.areas.iter().collect(),
        Subject::Instrument(id) => catalogue.areas_of_instrument(id).iter().collect(),
        Subject::Strip(strip) => {
            let countries = geometry.countries().filter(|(code, _)| strip.along.is_on_side_of(code));
            let corners = countries
                .flat_map(|(code, _)| corners(&format!("{}/country", code.to_lowercase()), geometry));
            return Bounds::around(corners).map(Effect::Fit);
        }
        Subject::Actor(_) | Subject::Slide(_) => return None,
    };
    let bounds = Bounds::around(areas.into_iter().flat_map(|id| positions(id, catalogue, geometry)))?;
    if bounds.south_west == bounds.north_east {
        Some(Effect::GoTo(bounds.south_west, TOWN_ZOOM))
    } else {
        Some(Effect::Fit(bounds))
    }
}

/// Positions that stand for an area: its seat and the cities across, the corners of its limit, or those of the
/// areas that it consists of.
fn positions(id: &AreaId, catalogue: &Catalogue, geometry: &Geometry) -> Vec<LonLat> {
    let mut positions = corners(id.as_str(), geometry);
    if let Some(area) = catalogue.area(id) {
        positions.extend(area.position);
        positions.extend(area.faces.iter().map(|place| place.position));
        for part in &area.consists_of {
            positions.extend(corners(part.as_str(), geometry));
        }
    }
    positions
}

fn corners(key: &str, geometry: &Geometry) -> Vec<LonLat> {
    let Some(shape) = geometry.area(key) else { return Vec::new() };
    let bounds = shape.bounds();
    vec![bounds.min().into(), bounds.max().into()]
}
