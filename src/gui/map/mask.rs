//! A coarse raster of where lines run, so that labels keep off borders and wear a halo only where one crosses them.

use egui::Rect;
use geo::LineString;

use super::camera::ScreenMap;
use crate::earth::WorldPos;
use crate::scene::Frame;

/// The size of a cell, in pixels at the frame's zoom.
const CELL_PX: f64 = 6.0;

/// Something is drawn in a cell.
pub const BUSY: u8 = 1;

/// A line runs through a cell that a label should keep off.
pub const STRONG: u8 = 2;

/// Which cells of a frame hold what.
#[derive(Clone, Debug)]
pub struct Mask {
    frame: Frame,
    columns: usize,
    rows: usize,
    cells: Vec<u8>,
}

impl Mask {
    /// A mask with nothing in it.
    #[must_use]
    pub fn new(frame: Frame) -> Self {
        let bounds = frame.bounds();
        let cell = CELL_PX * frame.pixel();
        // A frame is some thousand pixels wide.
        let columns = (bounds.width() / cell).ceil() as usize + 1;
        let rows = (bounds.height() / cell).ceil() as usize + 1;
        Self { frame, columns, rows, cells: vec![0; columns * rows] }
    }

    fn column_row(&self, at: WorldPos) -> (f64, f64) {
        let corner = self.frame.bounds().min;
        let cell = CELL_PX * self.frame.pixel();
        ((at.x - corner.x) / cell, (at.y - corner.y) / cell)
    }

    /// Mark the cells along lines, in fractions of the world.
    pub fn add_lines(&mut self, lines: &[LineString<f64>], bits: u8) {
        for segment in lines.iter().flat_map(LineString::lines) {
            let (c0, r0) = self.column_row(WorldPos { x: segment.start.x, y: segment.start.y });
            let (c1, r1) = self.column_row(WorldPos { x: segment.end.x, y: segment.end.y });
            let steps = ((c1 - c0).abs().max((r1 - r0).abs()) * 2.0).ceil().max(1.0) as usize;
            for step in 0..=steps {
                let t = step as f64 / steps as f64;
                let (c, r) = (c0 + (c1 - c0) * t, r0 + (r1 - r0) * t);
                if c >= 0.0 && r >= 0.0 && (c as usize) < self.columns && (r as usize) < self.rows {
                    self.cells[r as usize * self.columns + c as usize] |= bits;
                }
            }
        }
    }

    /// All bits found under a rectangle of the screen.
    #[must_use]
    pub fn under(&self, rect: Rect, map: &ScreenMap) -> u8 {
        let (c0, r0) = self.column_row(map.world_from_screen(rect.min));
        let (c1, r1) = self.column_row(map.world_from_screen(rect.max));
        let clip = |value: f64, limit: usize| (value.floor().max(0.0) as usize).min(limit);
        let mut bits = 0;
        for row in clip(r0, self.rows - 1)..=clip(r1, self.rows - 1) {
            let from = row * self.columns;
            for cell in &self.cells[from + clip(c0, self.columns - 1)..=from + clip(c1, self.columns - 1)] {
                bits |= cell;
            }
        }
        bits
    }
}

#[cfg(test)]
mod tests {
    use egui::{pos2, vec2};
    use geo::line_string;

    use super::*;
    use crate::earth::LonLat;
    use crate::gui::map::camera::Camera;

    #[test]
    fn a_line_is_found_under_a_rectangle_that_it_crosses_and_not_beside_it() {
        let rect = Rect::from_min_size(pos2(100.0, 50.0), vec2(1280.0, 800.0));
        let camera = Camera::new(LonLat::wrapped(-54.6, -25.5), 9.2);
        let map = ScreenMap::new(&camera, rect, 1.0);
        let mut mask = Mask::new(Frame::covering(&camera.view(rect.size()), camera.zoom()));
        let [a, b] = [pos2(300.0, 300.0), pos2(700.0, 500.0)].map(|at| map.world_from_screen(at));
        mask.add_lines(&[line_string![(x: a.x, y: a.y), (x: b.x, y: b.y)]], BUSY | STRONG);
        let around = |x: f32, y: f32| Rect::from_center_size(pos2(x, y), vec2(40.0, 14.0));
        assert_eq!(mask.under(around(500.0, 400.0), &map), BUSY | STRONG);
        assert_eq!(mask.under(around(500.0, 440.0), &map), 0);
        assert_eq!(mask.under(around(900.0, 600.0), &map), 0);
    }
}
