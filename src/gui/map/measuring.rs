//! What is measured, over the map: its legs with their lengths and directions, and its area.

use egui::{Align2, Color32, FontId, Painter, Pos2, Rect, Shape, Stroke, Vec2};

use super::camera::ScreenMap;
use super::drawn::geodesic_points;
use super::gpu::color32;
use super::text::MapFonts;
use crate::earth::{GeodesicPath, LonLat, Way};
use crate::scene::{LineRole, Palette};

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

/// Paints it. The pointer is where it is on the map, if it is.
pub fn measuring_ui(
    painter: &Painter,
    map: &ScreenMap,
    (palette, fonts): (&Palette, &MapFonts),
    measuring: &Measuring,
    pointer: Option<Pos2>,
) {
    let positions = measuring.positions;
    let way = Way::through(positions);
    let pen = Pen::new(painter, palette, fonts);
    if let (Some(closing), Some(&last)) = (way.closing, positions.last()) {
        pen.dashed(&geodesic_points(map, last, closing));
    }
    for (from, leg) in positions.iter().zip(&way.legs) {
        pen.solid(&geodesic_points(map, *from, *leg));
    }
    let live = pointer.filter(|_| measuring.is_live).zip(positions.last());
    if let Some((at, &last)) = live {
        let leg = crate::earth::geodesic_path(last, map.lon_lat_from_screen(at));
        let points = geodesic_points(map, last, leg);
        pen.dashed(&points);
        pen.text(middle(&points) - Vec2::new(0.0, 14.0), &(measuring.leg_text)(&leg));
    }
    for (from, leg) in positions.iter().zip(&way.legs) {
        let points = geodesic_points(map, *from, *leg);
        pen.text(middle(&points) - Vec2::new(0.0, 14.0), &(measuring.leg_text)(leg));
    }
    let at: Vec<Pos2> = positions.iter().map(|&position| map.screen_from_lon_lat(position)).collect();
    for &at in &at {
        pen.point(at);
    }
    if let Some(area_m2) = way.area_m2 {
        let sum = at.iter().fold(Vec2::ZERO, |sum, at| sum + at.to_vec2());
        pen.text((sum / at.len() as f32).to_pos2(), &(measuring.area_text)(area_m2));
    }
}

fn middle(points: &[Pos2]) -> Pos2 {
    points[points.len() / 2]
}

/// What lines, points and texts are painted with.
struct Pen<'a> {
    painter: &'a Painter,
    font: FontId,
    colors: [Color32; 3],
    width_px: f32,
    casing_px: f32,
}

impl<'a> Pen<'a> {
    fn new(painter: &'a Painter, palette: &Palette, fonts: &MapFonts) -> Self {
        let widths = palette.widths(LineRole::Measured);
        Self {
            painter,
            font: FontId::new(palette.text.measure, fonts.strong.clone()),
            colors: [palette.drawn, palette.paper, palette.ink].map(color32),
            width_px: widths.near_px,
            casing_px: widths.casing_px,
        }
    }

    fn solid(&self, points: &[Pos2]) {
        let [color, paper, _] = self.colors;
        self.painter.line(points.to_vec(), Stroke::new(self.width_px + 2.0 * self.casing_px, paper));
        self.painter.line(points.to_vec(), Stroke::new(self.width_px, color));
    }

    fn dashed(&self, points: &[Pos2]) {
        let [color, paper, _] = self.colors;
        self.painter.line(points.to_vec(), Stroke::new(self.width_px + 2.0 * self.casing_px, paper));
        self.painter.extend(Shape::dashed_line(points, Stroke::new(self.width_px, color), 6.0, 5.0));
    }

    fn point(&self, at: Pos2) {
        let [color, paper, _] = self.colors;
        self.painter.circle(at, 2.5 * self.width_px, paper, Stroke::new(self.width_px, color));
    }

    /// Writes a text around a point, on the palette's paper.
    fn text(&self, at: Pos2, text: &str) {
        let [_, paper, ink] = self.colors;
        let text = self.painter.layout_no_wrap(text.to_owned(), self.font.clone(), ink);
        let rect: Rect = Align2::CENTER_CENTER.anchor_size(at, text.size() + Vec2::new(8.0, 2.0));
        self.painter.rect_filled(rect, 3.0, paper.gamma_multiply(0.85));
        self.painter.galley(rect.min + Vec2::new(4.0, 1.0), text, ink);
    }
}
