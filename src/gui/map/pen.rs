//! Lines and points that somebody draws over the map, with casings in the colour of the paper. May import `scene` for the
//! palette.

use egui::{Color32, Painter, Pos2, Shape, Stroke};

use super::gpu::color32;
use crate::scene::{LineRole, Palette};

/// What they are painted with.
pub(super) struct Pen<'a> {
    painter: &'a Painter,
    colors: [Color32; 2],
    width_px: f32,
    casing_px: f32,
}

impl<'a> Pen<'a> {
    pub(super) fn new(painter: &'a Painter, palette: &Palette) -> Self {
        let widths = palette.widths(LineRole::Measured);
        Self {
            painter,
            colors: [palette.drawn, palette.paper].map(color32),
            width_px: widths.near_px,
            casing_px: widths.casing_px,
        }
    }

    pub(super) fn solid(&self, points: &[Pos2]) {
        let [color, paper] = self.colors;
        self.painter.line(points.to_vec(), Stroke::new(self.width_px + 2.0 * self.casing_px, paper));
        self.painter.line(points.to_vec(), Stroke::new(self.width_px, color));
    }

    pub(super) fn dashed(&self, points: &[Pos2]) {
        let [color, paper] = self.colors;
        self.painter.line(points.to_vec(), Stroke::new(self.width_px + 2.0 * self.casing_px, paper));
        self.painter.extend(Shape::dashed_line(points, Stroke::new(self.width_px, color), 6.0, 5.0));
    }

    pub(super) fn point(&self, at: Pos2) {
        let [color, paper] = self.colors;
        self.painter.circle(at, 2.5 * self.width_px, paper, Stroke::new(self.width_px, color));
    }

    /// A point that ends a line.
    pub(super) fn end(&self, at: Pos2) {
        let [color, paper] = self.colors;
        self.painter.circle(at, 4.0, color, Stroke::new(1.5, paper));
    }
}
