//! The layers with outlines: land, strips, water, limits, borders.

use super::admission::Admission;
use super::atlas::{Outlines, Strip, Water};
use super::build::SceneInput;
use super::color::Rgba;
use super::disputed::{Circle, Parted, parted};
use super::layer::Theme;
use super::model::{Fill, Hatch, SceneLayer, Stroke};
use super::palette::StripHue;
use super::shape::{Path, Shape, cut_paths, cut_shapes, outlines};
use super::style::{LineRole, StrokeStyle};
use crate::catalogue::model::{Area, AreaKind};
use crate::earth::{metres_per_world_unit, world_from_lon_lat};

/// How far from where it runs an outline may be drawn, in pixels at the frame's zoom: less than can be seen.
pub(super) const THIN_PX: f64 = 0.7;

/// Land smaller than this in both directions is left out with its coast, in pixels.
pub(super) const MIN_LAND_PX: f64 = 1.5;

/// Lakes and rivers smaller than this in both directions are left out, in pixels.
const MIN_WATER_PX: f64 = 4.0;

/// The dash of limits between divisions.
pub(super) const LIMIT_DASH_PX: [f32; 4] = [6.0, 2.5, 1.5, 2.5];

/// The dash of a border where it is disputed.
pub(super) const DISPUTED_DASH_PX: [f32; 2] = [5.0, 4.0];

fn polygons(input: &SceneInput, shapes: &[Shape], min_px: f64) -> Vec<geo::Polygon<f64>> {
    let pixel = input.frame.pixel();
    cut_shapes(shapes, &input.frame.bounds(), min_px * pixel, THIN_PX * pixel)
}

fn stroke<'a>(
    input: &SceneInput,
    paths: impl IntoIterator<Item = &'a Path>,
    style: StrokeStyle,
) -> Option<Stroke> {
    let pixel = input.frame.pixel();
    let lines = cut_paths(paths, &input.frame.bounds(), MIN_LAND_PX * pixel, THIN_PX * pixel);
    (!lines.is_empty()).then_some(Stroke { lines, style })
}

/// A line of a role at the frame's zoom.
fn line(input: &SceneInput, role: LineRole, color: Rgba) -> StrokeStyle {
    input.palette.line(role, color, f32::from(input.frame.zoom))
}

/// The distance between the lines of a hatch, in pixels: wider in near views.
fn hatch_spacing_px(input: &SceneInput) -> f32 {
    let t = ((f32::from(input.frame.zoom) - 4.0) / 7.0).clamp(0.0, 1.0);
    7.0 + 11.0 * t
}

fn outlines_of(input: &SceneInput) -> std::sync::Arc<Outlines> {
    input.atlas.outlines(input.level())
}

pub(super) fn land(input: &SceneInput, layer: &mut SceneLayer) {
    let outlines = outlines_of(input);
    let palette = input.palette;
    for (shapes, color) in [(&outlines.land, palette.land_muted), (&outlines.focus, palette.land_focus)] {
        let polygons = polygons(input, shapes, MIN_LAND_PX);
        layer.fills.push(Fill { polygons, color, hatch: None });
    }
}

/// The strips that are shown, with their hues: Brazil's as one, or as its arcs.
fn shown_strips<'a>(input: &SceneInput, outlines: &'a Outlines) -> Vec<(StripHue, &'a Strip)> {
    if !input.shown.has(Theme::Strips) {
        return Vec::new();
    }
    let has_arcs = input.shown.has(Theme::Arcs);
    let strips = outlines.strips.iter().filter_map(|(id, strip)| Some((StripHue::of_id(id)?, strip)));
    strips
        .filter(|(hue, _)| input.shown.has_strip(*hue))
        .filter(|(hue, _)| match hue {
            StripHue::Peru => true,
            StripHue::Brazil => !has_arcs,
            StripHue::Norte | StripHue::Central | StripHue::Sul => has_arcs,
        })
        .collect()
}

/// The second cue of each strip: the direction of its hatch, in degrees.
fn hatch_angle_deg(hue: StripHue) -> Option<f32> {
    match hue {
        StripHue::Peru => None,
        StripHue::Brazil | StripHue::Norte => Some(45.0),
        StripHue::Central => Some(90.0),
        StripHue::Sul => Some(-45.0),
    }
}

pub(super) fn strip_tints(input: &SceneInput, layer: &mut SceneLayer) {
    let outlines = outlines_of(input);
    for (hue, strip) in shown_strips(input, &outlines) {
        let hatch = hatch_angle_deg(hue).map(|angle_deg| Hatch {
            color: input.palette.strip(hue).with_alpha(input.palette.hatch_alpha),
            width_px: input.palette.widths(LineRole::Hatch).far_px,
            spacing_px: hatch_spacing_px(input),
            angle_deg,
        });
        let polygons = polygons(input, &strip.shapes, MIN_LAND_PX);
        layer.fills.push(Fill { polygons, color: input.palette.strip_tint(hue), hatch });
    }
}

/// The dash of each strip's inner edge: solid for Peru's, and one of its own for each arc.
pub(super) fn edge_dash_px(hue: StripHue) -> Vec<f32> {
    match hue {
        StripHue::Peru => Vec::new(),
        StripHue::Brazil | StripHue::Norte => vec![9.0, 4.0],
        StripHue::Central => vec![9.0, 3.0, 2.0, 3.0],
        StripHue::Sul => vec![4.0, 3.0],
    }
}

pub(super) fn strip_edges(input: &SceneInput, layer: &mut SceneLayer) {
    let outlines = outlines_of(input);
    for (hue, strip) in shown_strips(input, &outlines) {
        let line = line(input, LineRole::StripEdge, input.palette.strip(hue));
        let style = StrokeStyle { dash_px: edge_dash_px(hue), ..line };
        layer.strokes.extend(stroke(input, &strip.edge, style));
    }
}

/// The surface from which a river shows at the frame's zoom, in square kilometres: far views show great rivers only.
fn min_river_km2(input: &SceneInput) -> f64 {
    400.0 * 4.0_f64.powf(4.0 - f64::from(input.frame.zoom)).min(8.0)
}

/// The lengths from which rivers that are one line show, by zoom: up to which zoom, and kilometres.
const MIN_STREAM_KM: [(u8, f64); 4] = [(4, 900.0), (5, 400.0), (6, 150.0), (7, 60.0)];

/// Rivers in three weights, by their length in kilometres: from which.
const STREAM_WEIGHTS: [(f64, LineRole); 3] =
    [(1_000.0, LineRole::GreatRiver), (300.0, LineRole::River), (0.0, LineRole::Stream)];

pub(super) fn water(input: &SceneInput, layer: &mut SceneLayer) {
    if !input.shown.has(Theme::Water) {
        return;
    }
    let outlines_at = outlines_of(input);
    streams(input, &outlines_at, layer);
    let min_km2 = min_river_km2(input);
    let rivers = outlines_at.rivers.iter().filter(|river| river.area_km2 >= min_km2);
    let min = MIN_WATER_PX * input.frame.pixel();
    let large: Vec<Shape> = rivers
        .chain(&outlines_at.lakes)
        .flat_map(|water: &Water| &water.shapes)
        .filter(|shape| shape.bounds.width().max(shape.bounds.height()) >= min)
        .filter(|shape| shape.bounds.intersects(&input.frame.bounds()))
        .cloned()
        .collect();
    let polygons = polygons(input, &large, MIN_WATER_PX);
    layer.fills.push(Fill { polygons, color: input.palette.water, hatch: None });
    let style = line(input, LineRole::WaterEdge, input.palette.water_line);
    layer.strokes.extend(stroke(input, &outlines(&large), style));
}

fn streams(input: &SceneInput, outlines: &Outlines, layer: &mut SceneLayer) {
    let min_km = MIN_STREAM_KM.iter().find(|(zoom, _)| input.frame.zoom <= *zoom).map_or(0.0, |(_, km)| *km);
    let mut longest_km = f64::INFINITY;
    for (from_km, role) in STREAM_WEIGHTS {
        let is_of_weight = |km: f64| km >= from_km.max(min_km) && km < longest_km;
        let paths = outlines.streams.iter().filter(|stream| is_of_weight(stream.length_km));
        let style = line(input, role, input.palette.water_line);
        layer.strokes.extend(stroke(input, paths.map(|stream| &stream.path), style));
        longest_km = from_km;
    }
}

pub(super) fn limits(input: &SceneInput, layer: &mut SceneLayer) {
    if !input.shown.has(Theme::Divisions) {
        return;
    }
    let line = line(input, LineRole::Limit, input.palette.limit);
    let style = StrokeStyle { dash_px: LIMIT_DASH_PX.to_vec(), ..line };
    let all = outlines_of(input);
    if input.shown.admission() == Admission::ALL {
        layer.strokes.extend(stroke(input, &all.limits, style));
        return;
    }
    // Of departments and states only those let through: all around each, since the lines between are shared.
    let divisions = [AreaKind::Region, AreaKind::State].into_iter().flat_map(|kind| input.areas(kind));
    for shapes in divisions.filter_map(|area| all.divisions.get(area.id.as_str())) {
        layer.strokes.extend(stroke(input, &outlines(shapes), style.clone()));
    }
}

pub(super) fn borders(input: &SceneInput, layer: &mut SceneLayer) {
    let outlines = outlines_of(input);
    let palette = input.palette;
    let coast = line(input, LineRole::Coast, palette.coast);
    let muted = line(input, LineRole::BorderMuted, palette.border_muted);
    let border = line(input, LineRole::Border, palette.border);
    layer.strokes.extend(stroke(input, &outlines.coasts, coast));
    layer.strokes.extend(stroke(input, &outlines.borders_muted, muted));
    let mut all = Parted::default();
    for (pair, paths) in &outlines.borders {
        let lines = stroke(input, paths, border.clone()).map(|stroke| stroke.lines).unwrap_or_default();
        all.append(parted(lines, &disputed_circles(input, pair)));
    }
    let dashed = StrokeStyle { dash_px: DISPUTED_DASH_PX.to_vec(), ..border.clone() };
    for (lines, style) in [(all.disputed, dashed), (all.settled, border)] {
        if !lines.is_empty() {
            layer.strokes.push(Stroke { lines, style });
        }
    }
}

/// Where the line between two countries is disputed by them, as circles: their middles and radii in fractions of the
/// world. A third country's line nearby is not in question.
fn disputed_circles(input: &SceneInput, pair: &[String; 2]) -> Vec<Circle> {
    if !input.shown.has(Theme::Disputes) {
        return Vec::new();
    }
    let circle = |area: &Area| {
        let (position, reach_m) = (area.position?, area.reach_m?);
        let centre = world_from_lon_lat(position);
        let radius = reach_m / metres_per_world_unit(position.lat_deg());
        Some(Circle { centre: geo::Coord { x: centre.x, y: centre.y }, radius })
    };
    let is_of =
        |area: &&Area| pair.iter().all(|code| area.countries.iter().any(|country| country.code() == code));
    input.all_areas(AreaKind::Dispute).filter(is_of).filter_map(circle).collect()
}

#[cfg(test)]
mod tests {
    use super::super::layer::LayerKind;
    use super::super::palette::Palette;
    use super::super::{Shown, build_layer, test_atlas};
    use super::*;

    #[test]
    fn without_arcs_the_strip_of_brazil_is_one_of_one_hue() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let input = test_atlas::input(&atlas, &palette);
        let tints = |shown| {
            let layer = build_layer(&SceneInput { shown, ..input }, LayerKind::StripTints);
            layer.fills.into_iter().map(|fill| fill.color).collect::<Vec<_>>()
        };
        let whole = tints(Shown::ALL.with(Theme::Arcs, false));
        assert_eq!(whole, [palette.strip_tint(StripHue::Brazil), palette.strip_tint(StripHue::Peru)]);
        let arcs = tints(Shown::ALL);
        assert_eq!(arcs, [palette.strip_tint(StripHue::Norte), palette.strip_tint(StripHue::Peru)]);
        assert!(tints(Shown::ALL.with(Theme::Strips, false)).is_empty());
    }

    #[test]
    fn every_strip_differs_from_the_others_in_dash_and_hatch() {
        let arcs = [StripHue::Peru, StripHue::Norte, StripHue::Central, StripHue::Sul];
        for (i, a) in arcs.iter().enumerate() {
            for b in &arcs[i + 1..] {
                assert_ne!(edge_dash_px(*a), edge_dash_px(*b));
                assert_ne!(hatch_angle_deg(*a), hatch_angle_deg(*b));
            }
        }
    }

    #[test]
    fn borders_are_the_strongest_lines_and_lie_on_top() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let input = test_atlas::input(&atlas, &palette);
        let layer = build_layer(&input, LayerKind::Borders);
        let border = layer.strokes.last().expect("a border");
        assert_eq!(border.style.color, palette.border);
        assert!(border.style.casing.is_some());
        assert!(layer.strokes.iter().all(|stroke| stroke.style.width_px <= border.style.width_px));
    }

    #[test]
    fn a_border_is_dashed_where_its_own_two_countries_dispute_it_and_nowhere_else() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let dashed = |shown| {
            let input = SceneInput { shown, ..test_atlas::input(&atlas, &palette) };
            let layer = build_layer(&input, LayerKind::Borders);
            let lines = layer.strokes.into_iter().filter(|stroke| stroke.style.dash_px == DISPUTED_DASH_PX);
            lines.flat_map(|stroke| stroke.lines).collect::<Vec<_>>()
        };
        let [line] = &dashed(Shown::ALL)[..] else { panic!("one stretch") };
        let middle = world_from_lon_lat(crate::earth::LonLat::wrapped(-70.0, -5.0));
        assert!(line.0.iter().all(|at| (at.y - middle.y).abs() < 0.002), "{line:?}");
        assert!(dashed(Shown::ALL.with(Theme::Disputes, false)).is_empty());
    }

    #[test]
    fn water_goes_with_its_theme() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let input = test_atlas::input(&atlas, &palette);
        assert_eq!(build_layer(&input, LayerKind::Water).fills.len(), 1);
        let off = SceneInput { shown: Shown::ALL.with(Theme::Water, false), ..input };
        assert!(build_layer(&off, LayerKind::Water).fills.is_empty());
    }
}
