//! What is measured, over the map: its legs with their lengths and directions, and its area.

use egui::{Painter, Pos2, Rect, Vec2};

use super::camera::ScreenMap;
use super::drawn::geodesic_points;
use super::pen::Pen;
use super::plates::Plates;
use super::text::MapFonts;
use crate::earth::{GeodesicPath, LonLat, Way};
use crate::scene::Palette;

/// What is measured, and how it is written.
pub struct Measuring<'a> {
    /// Its positions, in their order.
    pub positions: &'a [LonLat],
    /// What a leg says: its length and its direction.
    pub leg_text: &'a dyn Fn(&GeodesicPath) -> String,
    /// What the area says, in square metres.
    pub area_text: &'a dyn Fn(f64) -> String,
    /// Whether the leg to the pointer is shown.
    pub is_live: bool,
}

/// The room of a point, in points.
const POINT: f32 = 18.0;

/// What is measured in its place on the screen: lines, points, and plates, which names of the map keep clear of.
pub(super) struct MeasuringOnScreen<'a> {
    solid: Vec<Vec<Pos2>>,
    dashed: Vec<Vec<Pos2>>,
    points: Vec<Pos2>,
    plates: Plates<'a>,
    /// How many plates are there whether or not the pointer moves.
    lasting: usize,
}

impl<'a> MeasuringOnScreen<'a> {
    /// Finds the places. The pointer is where it is on the map, if it is.
    pub(super) fn new(
        painter: &'a Painter,
        map: &ScreenMap,
        (palette, fonts): (&Palette, &MapFonts),
        measuring: &Measuring,
        pointer: Option<Pos2>,
    ) -> Self {
        let positions = measuring.positions;
        let way = Way::through(positions);
        let points: Vec<Pos2> = positions.iter().map(|&at| map.screen_from_lon_lat(at)).collect();
        let legs = positions.iter().zip(&way.legs);
        let solid: Vec<_> = legs.map(|(from, leg)| geodesic_points(map, *from, *leg)).collect();
        let mut plates = Plates::new(painter, palette, fonts);
        for &at in &points {
            plates.avoid(at, POINT / 2.0);
        }
        for (leg, line) in way.legs.iter().zip(&solid) {
            plates.put_along(line, &(measuring.leg_text)(leg));
        }
        if let Some(area_m2) = way.area_m2 {
            let sum = points.iter().fold(Vec2::ZERO, |sum, at| sum + at.to_vec2());
            plates.put_around((sum / points.len() as f32).to_pos2(), &(measuring.area_text)(area_m2));
        }
        let lasting = plates.rects().count();
        let closing = way.closing.zip(positions.last());
        let mut dashed: Vec<_> =
            closing.map(|(closing, &last)| geodesic_points(map, last, closing)).into_iter().collect();
        if let Some((at, &last)) = pointer.filter(|_| measuring.is_live).zip(positions.last()) {
            let leg = crate::earth::geodesic_path(last, map.lon_lat_from_screen(at));
            let line = geodesic_points(map, last, leg);
            plates.put_along(&line, &(measuring.leg_text)(&leg));
            dashed.push(line);
        }
        Self { solid, dashed, points, plates, lasting }
    }

    /// Where points and plates lie that do not follow the pointer: names keep clear of them.
    pub(super) fn rects(&self) -> impl Iterator<Item = Rect> {
        let points = self.points.iter().map(|&at| Rect::from_center_size(at, Vec2::splat(POINT)));
        self.plates.rects().take(self.lasting).chain(points)
    }

    /// Paints it.
    pub(super) fn paint(self, painter: &Painter, palette: &Palette) {
        let pen = Pen::new(painter, palette);
        for line in &self.dashed {
            pen.dashed(line);
        }
        for line in &self.solid {
            pen.solid(line);
        }
        for &at in &self.points {
            pen.point(at);
        }
        self.plates.paint();
    }
}
