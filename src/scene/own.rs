//! Limits that a user brought along: kept as whole numbers, and drawn once where two units share them.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

use geo::{Coord, LineString, MultiPolygon, Simplify as _};

use super::build::SceneInput;
use super::layer::Frame;
use super::model::{Beside, Label, SceneLayer, Stroke};
use super::palette::Palette;
use super::points::ALWAYS;
use super::rect::{WORLD_PX, WorldRect};
use super::style::{LabelRole, LineRole, LineWidths, StrokeStyle};
use crate::earth::{WorldPos, world_from_lon_lat};

/// How many steps the world is wide: a step is less than a centimetre.
const STEPS: f64 = 4_294_967_296.0;

/// Vertices within half a pixel of one another are one: the binary logarithm of the steps in half a pixel at zoom 0.
const HALF_PIXEL_BITS: u8 = 23;

/// How far a line may stray where vertices are left out, in pixels.
const STRAY_PX: f64 = 0.3;

/// A zoom at which units are this wide, in pixels, is the farthest that shows casings: before, they would hide all.
const CASED_PX: f64 = 14.0;

/// How much wider than its name a unit is to be, from west to east.
const NAME_ROOM: f64 = 1.3;

/// The most names of units in a frame, the widest first: more would never find room.
const MOST_NAMES: usize = 300;

/// A ring of a unit: a part of all vertices, and the box around it, in steps.
#[derive(Clone, Copy, Debug)]
struct Ring {
    start: usize,
    end: usize,
    low: [u32; 2],
    high: [u32; 2],
}

/// The name of a unit and where it is written.
#[derive(Clone, Debug, PartialEq)]
struct Name {
    text: String,
    position: WorldPos,
    /// How wide the unit is there, in fractions of the world.
    width: f64,
}

/// The limits of the units of a file, ready to be drawn at any zoom.
#[derive(Debug)]
pub struct OwnLimits {
    number: u64,
    vertices: Vec<[u32; 2]>,
    rings: Vec<Ring>,
    /// The widest first.
    names: Vec<Name>,
}

impl OwnLimits {
    /// The limits of units, given with their names and their polygons in degrees. No two that are drawn at the same
    /// time may share a number.
    #[must_use]
    pub fn new<'u>(number: u64, units: impl IntoIterator<Item = (&'u str, &'u MultiPolygon<f64>)>) -> Self {
        let mut limits = Self { number, vertices: Vec::new(), rings: Vec::new(), names: Vec::new() };
        for (name, polygons) in units {
            let mut widest: Option<Name> = None;
            for polygon in polygons {
                let start = limits.vertices.len();
                limits.add(polygon.exterior());
                if let Some((position, width)) = room(&limits.vertices[start..])
                    && widest.as_ref().is_none_or(|widest| widest.width < width)
                {
                    widest = Some(Name { text: name.to_owned(), position, width });
                }
                polygon.interiors().iter().for_each(|hole| limits.add(hole));
            }
            limits.names.extend(widest);
        }
        limits.names.sort_by(|a, b| b.width.total_cmp(&a.width));
        limits.vertices.shrink_to_fit();
        limits
    }

    /// Its number.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    fn add(&mut self, ring: &LineString<f64>) {
        let start = self.vertices.len();
        self.vertices.extend(ring.0.iter().map(|&at| steps_of(at)));
        let (mut low, mut high) = ([u32::MAX; 2], [0; 2]);
        for vertex in &self.vertices[start..] {
            for axis in 0..2 {
                low[axis] = low[axis].min(vertex[axis]);
                high[axis] = high[axis].max(vertex[axis]);
            }
        }
        self.rings.push(Ring { start, end: self.vertices.len(), low, high });
    }

    /// The lines of the limits in a frame: each once, though two units share it, and with no more vertices than show.
    fn lines(&self, frame: &Frame) -> Vec<LineString<f64>> {
        let mut drawing = Drawing::new(frame);
        for ring in &self.rings {
            if drawing.reaches(ring.low, ring.high) {
                drawing.walk(&self.vertices[ring.start..ring.end]);
            }
        }
        // Each line is there once, so that thinning it opens no gap between neighbours.
        let stray = STRAY_PX * frame.pixel();
        drawing.lines.iter().map(|line| line.simplify(stray)).collect()
    }

    /// Half of the units are at least as wide, in fractions of the world.
    fn median_width(&self) -> f64 {
        self.names.get(self.names.len() / 2).map_or(0.0, |name| name.width)
    }
}

/// The limits that are shown, and a number that tells one choice of them from another.
#[derive(Clone, Debug, Default)]
pub struct OwnShown {
    /// The limits, the lowest first.
    pub limits: Arc<[Arc<OwnLimits>]>,
}

impl OwnShown {
    /// A number that is the same for the same limits.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.limits.iter().fold(0, |number, one| mixed(number ^ mixed(one.number.wrapping_add(1))))
    }
}

/// Spreads a number over all bits.
fn mixed(number: u64) -> u64 {
    let number = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    number ^ (number >> 32)
}

/// Hashes numbers that are keys by themselves, quickly: nobody chooses them to do harm beyond their own file.
#[derive(Default)]
struct Mixer(u64);

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(u64::from(byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = mixed(self.0 ^ number);
    }
}

type Mixed = BuildHasherDefault<Mixer>;

/// Lines in the making. Vertices of one cell of a grid of half a pixel are one: the first that came, whichever unit
/// it is of, so that what two units share stays the same line.
struct Drawing {
    shift: u32,
    low: [u32; 2],
    high: [u32; 2],
    places: HashMap<u64, u32, Mixed>,
    kept: Vec<[u32; 2]>,
    drawn: HashSet<u64, Mixed>,
    lines: Vec<LineString<f64>>,
}

impl Drawing {
    fn new(frame: &Frame) -> Self {
        let bounds = frame.bounds();
        let corner = |at: WorldPos| [at.x, at.y].map(|share| (share * STEPS) as u32);
        Self {
            shift: u32::from(HALF_PIXEL_BITS.saturating_sub(frame.zoom)),
            low: corner(bounds.min),
            high: corner(bounds.max),
            places: HashMap::default(),
            kept: Vec::new(),
            drawn: HashSet::default(),
            lines: Vec::new(),
        }
    }

    /// Whether a box reaches into the frame.
    fn reaches(&self, low: [u32; 2], high: [u32; 2]) -> bool {
        (0..2).all(|axis| low[axis] <= self.high[axis] && self.low[axis] <= high[axis])
    }

    /// Which vertex stands for one.
    fn place_of(&mut self, vertex: [u32; 2]) -> u32 {
        let cell = u64::from(vertex[0] >> self.shift) << 32 | u64::from(vertex[1] >> self.shift);
        // No file has so many vertices that they could not be counted in 32 bits: it would be larger than 80 GB.
        let next = self.kept.len() as u32;
        let place = *self.places.entry(cell).or_insert(next);
        if place == next {
            self.kept.push(vertex);
        }
        place
    }

    /// Adds the edges of a ring that are not there yet, as lines as long as they come one after the other.
    fn walk(&mut self, ring: &[[u32; 2]]) {
        let mut line: Vec<Coord<f64>> = Vec::new();
        let mut before: Option<([u32; 2], u32)> = None;
        for &vertex in ring {
            if before.is_some_and(|(last, _)| self.is_same_cell(last, vertex)) {
                continue;
            }
            let place = self.place_of(vertex);
            if let Some((last, from)) = before {
                let (low, high) = (from.min(place), from.max(place));
                let is_in = self.reaches(
                    [last[0].min(vertex[0]), last[1].min(vertex[1])],
                    [last[0].max(vertex[0]), last[1].max(vertex[1])],
                );
                if is_in && self.drawn.insert(u64::from(low) << 32 | u64::from(high)) {
                    if line.is_empty() {
                        line.push(world_of(self.kept[from as usize]));
                    }
                    line.push(world_of(self.kept[place as usize]));
                } else if !line.is_empty() {
                    self.lines.push(LineString::new(std::mem::take(&mut line)));
                }
            }
            before = Some((vertex, place));
        }
        if !line.is_empty() {
            self.lines.push(LineString::new(line));
        }
    }

    fn is_same_cell(&self, one: [u32; 2], other: [u32; 2]) -> bool {
        (0..2).all(|axis| one[axis] >> self.shift == other[axis] >> self.shift)
    }
}

fn steps_of(at: Coord<f64>) -> [u32; 2] {
    let world = world_from_lon_lat(at.into());
    // Shares of the world lie between 0 and 1; what lies on its far edge stays within it.
    [world.x, world.y].map(|share| (share * STEPS) as u32)
}

fn world_of(vertex: [u32; 2]) -> Coord<f64> {
    Coord { x: f64::from(vertex[0]) / STEPS, y: f64::from(vertex[1]) / STEPS }
}

/// The middle of the widest part of a ring at half of its height, and how wide it is there, in fractions of the world.
fn room(ring: &[[u32; 2]]) -> Option<(WorldPos, f64)> {
    let heights = || ring.iter().map(|vertex| f64::from(vertex[1]));
    // Half a step off, so that no vertex lies on the line.
    let middle =
        (heights().fold(f64::INFINITY, f64::min) + heights().fold(0.0, f64::max)).mul_add(0.5, 0.25).floor()
            + 0.5;
    let mut crossings: Vec<f64> = ring
        .windows(2)
        .filter_map(|edge| {
            let [(x0, y0), (x1, y1)] =
                [0, 1].map(|end: usize| (f64::from(edge[end][0]), f64::from(edge[end][1])));
            ((y0 < middle) != (y1 < middle)).then(|| x0 + (x1 - x0) * (middle - y0) / (y1 - y0))
        })
        .collect();
    crossings.sort_by(f64::total_cmp);
    let spans = crossings.chunks_exact(2).map(|span| (span[1] - span[0], f64::midpoint(span[0], span[1])));
    let (width, x) = spans.max_by(|a, b| a.0.total_cmp(&b.0))?;
    Some((WorldPos { x: x / STEPS, y: middle / STEPS }, width / STEPS))
}

/// How limits are drawn where units are so wide on the screen, in pixels.
fn style(palette: &Palette, unit_px: f64) -> StrokeStyle {
    let style = own_style(palette);
    let LineWidths { far_px, near_px, .. } = palette.widths(LineRole::Own);
    let share = ((unit_px - 6.0) / 60.0).clamp(0.0, 1.0) as f32;
    let casing = style.casing.filter(|_| unit_px >= CASED_PX);
    StrokeStyle { width_px: far_px + (near_px - far_px) * share, casing, ..style }
}

/// How limits are drawn where they are well seen: for the legend.
#[must_use]
pub fn own_style(palette: &Palette) -> StrokeStyle {
    palette.line(LineRole::Own, palette.own, f32::INFINITY)
}

/// The lines of all limits that are shown, and the names of the units that have room for them.
pub(super) fn own_limits(input: &SceneInput, layer: &mut SceneLayer) {
    let frame = &input.frame;
    for limits in input.own.limits.iter() {
        let lines = limits.lines(frame);
        if !lines.is_empty() {
            let unit_px = limits.median_width() / frame.pixel();
            layer.strokes.push(Stroke { lines, style: style(input.palette, unit_px) });
        }
        names(limits, frame, input.palette, layer);
    }
}

fn names(limits: &OwnLimits, frame: &Frame, palette: &Palette, layer: &mut SceneLayer) {
    let bounds: WorldRect = frame.bounds();
    let type_px = palette.label(LabelRole::OwnUnit).size_px;
    let label = |(order, name): (usize, &Name)| {
        // A letter is about half as wide as the type is high.
        let text_px = name.text.chars().count() as f64 * f64::from(type_px) * 0.5;
        let min_zoom = (NAME_ROOM * text_px / (name.width * WORLD_PX)).log2();
        (min_zoom <= f64::from(frame.zoom) + 0.7).then(|| Label {
            text: name.text.clone(),
            position: name.position,
            role: LabelRole::OwnUnit,
            // After all that the map itself names.
            rank: 2_000_000 + order as u32,
            min_zoom: min_zoom as f32,
            max_zoom: ALWAYS,
            beside: Beside::Centred,
            mark: None,
            area: None,
        })
    };
    let near = limits.names.iter().enumerate().filter(|(_, name)| bounds.contains(name.position));
    layer.labels.extend(near.filter_map(label).take(MOST_NAMES));
}

#[cfg(test)]
mod tests {
    use geo::{Polygon, polygon};

    use super::super::{LayerKind, build_layer, test_atlas};
    use super::*;
    use crate::earth::LonLat;

    /// Two units beside each other, whose shared side has a vertex in the middle.
    fn neighbours() -> OwnLimits {
        let west: MultiPolygon<f64> = polygon![
            (x: -70.0, y: -5.0), (x: -69.0, y: -5.0), (x: -68.8, y: -4.6), (x: -69.0, y: -4.0), (x: -70.0, y: -4.0)
        ]
        .into();
        let east: MultiPolygon<f64> = polygon![
            (x: -69.0, y: -4.0), (x: -68.8, y: -4.6), (x: -69.0, y: -5.0), (x: -65.0, y: -5.0), (x: -65.0, y: -4.0)
        ]
        .into();
        OwnLimits::new(3, [("Oeste", &west), ("Leste", &east)])
    }

    fn frame(zoom: f64) -> Frame {
        let view = WorldRect::of_corners(LonLat::wrapped(-71.0, -6.0), LonLat::wrapped(-64.0, -3.0));
        Frame::covering(&view, zoom)
    }

    fn edges(lines: &[LineString<f64>]) -> usize {
        lines.iter().map(|line| line.0.len() - 1).sum()
    }

    #[test]
    fn a_side_that_two_units_share_is_drawn_once() {
        // Five edges each, two of them shared.
        assert_eq!(edges(&neighbours().lines(&frame(9.0))), 8);
    }

    #[test]
    fn far_away_a_limit_has_no_more_vertices_than_can_be_seen() {
        let ring: Vec<(f64, f64)> = (0..=2_000)
            .map(|step| {
                let turn = f64::from(step % 2_000) / 2_000.0 * std::f64::consts::TAU;
                (-67.0 + 1.3 * turn.cos(), -4.5 + 0.9 * turn.sin())
            })
            .collect();
        let round: MultiPolygon<f64> = Polygon::new(LineString::from(ring), vec![]).into();
        let limits = OwnLimits::new(1, [("Redondo", &round)]);
        let [far, near] = [4.0, 12.0].map(|zoom| edges(&limits.lines(&frame(zoom))));
        assert!((10..80).contains(&far) && (200..2_000).contains(&near), "{far}, {near}");
    }

    #[test]
    fn what_lies_outside_the_frame_is_left_out_and_what_crosses_it_stays() {
        let view = WorldRect::of_corners(LonLat::wrapped(-67.1, -4.05), LonLat::wrapped(-66.9, -3.95));
        let lines = neighbours().lines(&Frame::covering(&view, 12.0));
        assert_eq!(edges(&lines), 1, "the northern side, whose ends lie far outside");
    }

    #[test]
    fn a_name_stands_inside_its_unit_and_shows_once_it_has_room() {
        let limits = neighbours();
        assert_eq!(
            limits.names.iter().map(|name| name.text.as_str()).collect::<Vec<_>>(),
            ["Leste", "Oeste"]
        );
        let at = crate::earth::lon_lat_from_world(limits.names[1].position);
        assert!((-70.0..-68.8).contains(&at.lon_deg()) && (-5.0..-4.0).contains(&at.lat_deg()), "{at:?}");
        let named = |zoom: f64| {
            let mut layer = SceneLayer::empty(layer_key());
            names(&limits, &frame(zoom), &Palette::light(), &mut layer);
            layer.labels.len()
        };
        assert_eq!((named(2.0), named(4.0), named(8.0)), (0, 1, 2));
    }

    fn layer_key() -> super::super::LayerKey {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        super::super::key_of(&test_atlas::input(&atlas, &palette), LayerKind::OwnLimits)
    }

    #[test]
    fn the_layer_follows_the_choice_of_limits() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::dark());
        let none = test_atlas::input(&atlas, &palette);
        let own = OwnShown { limits: vec![Arc::new(neighbours())].into() };
        let some = SceneInput { own: &own, ..none };
        let (before, after) =
            (build_layer(&none, LayerKind::OwnLimits), build_layer(&some, LayerKind::OwnLimits));
        assert!(before.strokes.is_empty() && after.strokes.len() == 1);
        assert_ne!(before.key, after.key);
        let other = OwnShown { limits: vec![Arc::new(OwnLimits::new(4, []))].into() };
        assert_ne!(own.number(), other.number());
        assert_ne!(own.number(), OwnShown::default().number());
    }
}
