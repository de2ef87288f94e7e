//! Names of countries in near views: wherever a country fills a part of the frame, so that one always reads whose
//! land it is.

use geo::{Contains, Distance, Euclidean, Point, Polygon};

use super::build::SceneInput;
use super::label::centred;
use super::layer::Frame;
use super::model::SceneLayer;
use super::shape::cut_shapes;
use super::style::LabelRole;
use crate::earth::WorldPos;

/// From this zoom on; farther away a country has its name in its middle.
const FROM_ZOOM: u8 = 5;

/// Up to this zoom; nearer, the outlines are too coarse to say on which side of a border a name lies.
const TO_ZOOM: f32 = 12.5;

/// The distance between the places where a name may stand, in pixels at the frame's zoom.
const STEP_PX: f64 = 128.0;

/// How far a name stays from a border, in pixels.
const CLEAR_PX: f64 = 46.0;

/// Those of the two countries yield to those in their middle, and so do the others.
const RANKS: [u32; 2] = [15, 65];

/// Where limits of the user's own are shown, their names come before those of countries, in any case in these views.
const YIELDS_FROM_ZOOM: u8 = 7;

/// After the names of the user's own units.
const YIELDING: u32 = 3_000_000;

pub(super) fn country_names(input: &SceneInput, layer: &mut SceneLayer) {
    if input.frame.zoom < FROM_ZOOM {
        return;
    }
    let pixel = input.frame.pixel();
    let yields = input.own.number() != 0 && input.frame.zoom >= YIELDS_FROM_ZOOM;
    for (code, shapes) in input.atlas.countries() {
        let is_focus = matches!(code.as_str(), "pe" | "br");
        let role = if is_focus { LabelRole::Country } else { LabelRole::Neighbour };
        let name = input.atlas.name(&format!("country-{code}"), input.lang);
        let name = name.map_or_else(|| code.to_uppercase(), str::to_owned);
        let polygons = cut_shapes(shapes, &input.frame.bounds(), 0.0, 2.0 * pixel);
        for at in grid(&input.frame).filter(|at| is_well_inside(&polygons, *at, CLEAR_PX * pixel)) {
            let rank = if yields { YIELDING } else { RANKS[usize::from(!is_focus)] };
            layer.labels.push(centred(name.clone(), at, role, [4.6, TO_ZOOM], rank));
        }
    }
}

/// The places where a name may stand: the same in every frame of a zoom.
fn grid(frame: &Frame) -> impl Iterator<Item = WorldPos> + use<> {
    let (bounds, step) = (frame.bounds(), STEP_PX * frame.pixel());
    // Some dozen steps across a frame.
    let range = move |from: f64, to: f64| ((from / step).ceil() as i64)..=((to / step).floor() as i64);
    let rows = range(bounds.min.y, bounds.max.y);
    rows.flat_map(move |row| {
        let columns = range(bounds.min.x, bounds.max.x);
        columns.map(move |column| WorldPos { x: column as f64 * step, y: row as f64 * step })
    })
}

fn is_well_inside(polygons: &[Polygon<f64>], at: WorldPos, clear: f64) -> bool {
    let point = Point::new(at.x, at.y);
    polygons.iter().any(|polygon| {
        polygon.contains(&point)
            && std::iter::once(polygon.exterior())
                .chain(polygon.interiors())
                .all(|ring| Euclidean.distance(&point, ring) >= clear)
    })
}

#[cfg(test)]
mod tests {
    use super::super::layer::LayerKind;
    use super::super::palette::Palette;
    use super::super::rect::WorldRect;
    use super::super::{build_layer, test_atlas};
    use super::*;
    use crate::earth::{LonLat, lon_lat_from_world, world_from_lon_lat};

    #[test]
    fn in_a_near_view_a_name_stands_in_its_own_country_and_clear_of_the_border() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let centre = world_from_lon_lat(LonLat::wrapped(-70.0, -5.0));
        let frame = Frame::covering(&WorldRect::around(centre, 9.0, 1280.0, 800.0), 9.0);
        let input = SceneInput { frame, ..test_atlas::input(&atlas, &palette) };
        let layer = build_layer(&input, LayerKind::CountryNames);
        assert!(layer.labels.len() > 10, "{}", layer.labels.len());
        for label in &layer.labels {
            let east_deg = lon_lat_from_world(label.position).lon_deg() + 70.0;
            let clear_deg = CLEAR_PX * frame.pixel() * 360.0;
            assert!(label.text == "BR" && east_deg >= clear_deg - 1e-9, "{label:?}");
        }
        let far = SceneInput { frame: Frame::covering(&WorldRect::WORLD, 4.0), ..input };
        assert!(build_layer(&far, LayerKind::CountryNames).labels.is_empty());
    }
}
