//! The layers of names: populated places by rank and zoom; countries, divisions, strips and waters.

use super::atlas::{NAMED_COUNTRIES, NAMED_WATERS, PlaceFact, world_at};
use super::build::SceneInput;
use super::layer::Theme;
use super::model::{Beside, Label, SceneLayer};
use super::palette::StripHue;
use super::points::ALWAYS;
use super::rect::WORLD_PX;
use super::style::{LabelRole, LabelStyle};
use crate::catalogue::model::AreaKind;
use crate::earth::{WorldPos, world_from_lon_lat};
use crate::geometry::PlaceRank;

/// A place nearer than this to the mark of an area of the same name is that area: it is named once. About 9 km.
const SAME_PLACE: f64 = 9.0 / 40_075.0;

/// The zoom from which a place is named, by its inhabitants.
const MIN_ZOOMS: [(u32, f32); 11] = [
    (3_000_000, 3.8),
    (1_000_000, 4.4),
    (500_000, 5.2),
    (200_000, 6.0),
    (100_000, 6.7),
    (50_000, 7.4),
    (20_000, 8.2),
    (10_000, 8.9),
    (5_000, 9.6),
    (2_000, 10.3),
    (500, 11.0),
];

fn place_min_zoom(place: &PlaceFact) -> f32 {
    let by_size = MIN_ZOOMS.iter().find(|(people, _)| place.population >= *people).map_or(11.6, |row| row.1);
    let by_rank = match place.rank {
        PlaceRank::Capital if place.is_focus => 2.0,
        PlaceRank::Capital => 4.0,
        PlaceRank::RegionSeat => by_size - 0.8,
        PlaceRank::LocalSeat => by_size,
        PlaceRank::Town => by_size + 0.4,
        PlaceRank::Quarter => by_size.max(12.5),
    };
    if place.is_focus || place.rank == PlaceRank::Capital { by_rank } else { by_rank + 0.7 }
}

fn place_role(place: &PlaceFact) -> LabelRole {
    match place.rank {
        PlaceRank::Capital => LabelRole::Capital,
        _ if place.population >= 500_000 => LabelRole::City,
        _ => LabelRole::Town,
    }
}

/// Where the areas that have a mark of their own lie, with their names in lower case.
fn marked_names(input: &SceneInput) -> Vec<(String, WorldPos)> {
    let mut marked = Vec::new();
    if input.shown.has(Theme::TwinCities) {
        for area in input.areas(AreaKind::TwinCity) {
            marked.extend(
                area.position.map(|position| (area.name.to_lowercase(), world_from_lon_lat(position))),
            );
            let faces = area.faces.iter();
            marked.extend(faces.map(|face| (face.name.to_lowercase(), world_from_lon_lat(face.position))));
        }
    }
    if input.shown.has(Theme::Municipalities) {
        for area in input.areas(AreaKind::Municipality) {
            marked.extend(
                area.position.map(|position| (area.name.to_lowercase(), world_from_lon_lat(position))),
            );
        }
    }
    marked
}

pub(super) fn places(input: &SceneInput, layer: &mut SceneLayer) {
    if !input.shown.has(Theme::Places) {
        return;
    }
    let marked = marked_names(input);
    let is_marked = |place: &PlaceFact| {
        let mut near = marked
            .iter()
            .filter(|(_, at)| (at.x - place.position.x).hypot(at.y - place.position.y) < SAME_PLACE);
        // Some hundred marks against some thousand places: comparing positions first keeps this fast.
        near.any(|(name, at)| {
            let is_here = (at.x - place.position.x).hypot(at.y - place.position.y) < SAME_PLACE / 6.0;
            is_here || *name == place.name.to_lowercase()
        })
    };
    for (order, place) in input.atlas.places().iter().enumerate() {
        if is_marked(place) {
            continue;
        }
        let role = place_role(place);
        let mark = input.palette.mark(role);
        let base = if role == LabelRole::Capital && place.is_focus { 20 } else { 1000 };
        layer.labels.push(Label {
            text: place.name.clone(),
            position: place.position,
            role,
            // There are fewer places than 2^32.
            rank: base + order as u32,
            min_zoom: place_min_zoom(place),
            max_zoom: ALWAYS,
            beside: Beside::Mark(mark),
            mark: Some(mark),
            area: None,
        });
    }
}

/// A name centred on its position.
pub(super) fn centred(
    text: String,
    position: WorldPos,
    role: LabelRole,
    zooms: [f32; 2],
    rank: u32,
) -> Label {
    let [min_zoom, max_zoom] = zooms;
    Label { text, position, role, rank, min_zoom, max_zoom, beside: Beside::Centred, mark: None, area: None }
}

/// The zoom from which a name in capitals is no wider than what it names, which is so wide in fractions of the world.
fn fitting_zoom(name: &str, width: f64, style: &LabelStyle) -> f32 {
    if width <= 0.0 {
        return 0.0;
    }
    // A capital is about 0.7 of the height of the type wide.
    let name_px = name.chars().count() as f32 * (style.size_px * 0.7 + style.spacing_px);
    // Zooms are small numbers.
    (f64::from(name_px) / (width * WORLD_PX)).log2() as f32
}

/// Where Peru's name stands in far views, whose marks leave it no room on land: on the sea before its coast, as atlases
/// have it. Longitude and latitude in degrees.
const PERU_AT_SEA: [f64; 2] = [-77.4, -17.5];

/// The zooms at which it may.
const PERU_AT_SEA_ZOOMS: [f32; 2] = [2.0, 4.6];

pub(super) fn names(input: &SceneInput, layer: &mut SceneLayer) {
    let atlas = input.atlas;
    for code in NAMED_COUNTRIES {
        let is_focus = matches!(code, "pe" | "br");
        let role = if is_focus { LabelRole::Country } else { LabelRole::Neighbour };
        let id = format!("{code}/country");
        let [from, to] = if is_focus { [2.0, 6.4] } else { [3.0, 7.2] };
        let name = atlas.name(&format!("country-{code}"), input.lang);
        if let (Some(name), Some(point)) = (name, atlas.label_point(&id)) {
            let rank = if is_focus { 10 } else { 60 };
            let fits = fitting_zoom(name, atlas.width(&id), &input.palette.label(role));
            // What the map is about has its name in the smallest of windows, even if it is wider than the country.
            let zooms = [if is_focus { from } else { fits.clamp(from, to) }, to];
            layer.labels.push(centred(name.to_owned(), point, role, zooms, rank));
            if code == "pe" {
                let [from, to] = PERU_AT_SEA_ZOOMS;
                layer.labels.push(centred(
                    name.to_owned(),
                    world_at(PERU_AT_SEA),
                    role,
                    [from, to],
                    rank + 1,
                ));
            }
        }
    }
    if input.shown.has(Theme::Water) {
        for (key, position, from, to) in NAMED_WATERS {
            if let Some(name) = atlas.name(key, input.lang) {
                let position = world_at(position);
                layer.labels.push(centred(name.to_owned(), position, LabelRole::Water, [from, to], 70));
            }
        }
    }
    area_names(input, layer);
}

/// Names of divisions and strips, at the label points of their outlines.
fn area_names(input: &SceneInput, layer: &mut SceneLayer) {
    let has_arcs = input.shown.has(Theme::Arcs);
    let admitted = input.atlas.admitted(input.shown.admission());
    for area in admitted.filter(|area| area.is_valid_on(input.date)) {
        let (role, zooms, rank, is_shown) = match area.kind {
            AreaKind::Region | AreaKind::State => {
                (LabelRole::Division, [5.3, 9.5], 400, input.shown.has(Theme::Divisions))
            }
            AreaKind::Strip => {
                let is_part = match StripHue::of_id(area.id.as_str()) {
                    Some(StripHue::Brazil) => !has_arcs,
                    Some(StripHue::Peru) => true,
                    Some(_) => has_arcs,
                    None => false,
                };
                (LabelRole::Strip, [4.3, 8.0], 90, is_part && input.shown.has(Theme::Strips))
            }
            _ => continue,
        };
        let point = input.atlas.label_point(area.id.as_str()).filter(|_| is_shown);
        if let Some(point) = point {
            let name = area.name_in(input.lang);
            let [from, to] = zooms;
            let from = if role == LabelRole::Division {
                let width = input.atlas.width(area.id.as_str());
                fitting_zoom(name, width, &input.palette.label(role)).clamp(from, to)
            } else {
                from
            };
            let mut label = centred(name.to_owned(), point, role, [from, to], rank);
            label.area = Some(area.id.clone());
            layer.labels.push(label);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::palette::Palette;
    use super::super::{LayerKind, Shown, build_layer, test_atlas};
    use super::*;

    fn place(name: &str, population: u32, rank: PlaceRank, is_focus: bool) -> PlaceFact {
        PlaceFact { name: name.to_owned(), position: world_at([-60.0, -3.0]), population, rank, is_focus }
    }

    #[test]
    fn greater_places_and_seats_are_named_from_farther_away() {
        let city = place_min_zoom(&place("Manaus", 2_000_000, PlaceRank::RegionSeat, true));
        let town = place_min_zoom(&place("Tefé", 60_000, PlaceRank::LocalSeat, true));
        let across = place_min_zoom(&place("Riberalta", 60_000, PlaceRank::LocalSeat, false));
        assert!(city < town && town < across);
        assert!(place_min_zoom(&place("Lima", 7_000_000, PlaceRank::Capital, true)) < 3.0);
    }

    #[test]
    fn a_name_is_shown_once_what_it_names_is_as_wide() {
        let style = Palette::light().label(LabelRole::Neighbour);
        let (wide, narrow) = (22.0 / 360.0, 3.0 / 360.0);
        assert!(fitting_zoom("Argentine", wide, &style) < 3.0);
        assert!(fitting_zoom("Guyane française", narrow, &style) > 6.0);
        assert!(fitting_zoom("Uruguay", narrow, &style) < fitting_zoom("Guyane française", narrow, &style));
    }

    #[test]
    fn a_place_that_a_mark_names_is_not_named_twice() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let names = |shown| {
            let input = SceneInput { shown, ..test_atlas::input(&atlas, &palette) };
            let layer = build_layer(&input, LayerKind::Places);
            layer.labels.into_iter().map(|label| label.text).collect::<Vec<_>>()
        };
        assert_eq!(names(Shown::ALL), ["Lima"]);
        assert_eq!(names(Shown::ALL.with(Theme::TwinCities, false)), ["Lima", "Tabatinga"]);
    }
}
