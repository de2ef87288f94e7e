//! A small map of the two countries in a corner: where the view lies in the whole.

use egui::{Painter, Pos2, Rect, Stroke, StrokeKind, Vec2, pos2, vec2};

use super::camera::{ScreenMap, focus_bounds};
use super::gpu::color32;
use crate::earth::WorldPos;
use crate::scene::{Atlas, Palette, WorldRect};

/// Its width in points.
const WIDTH: f32 = 112.0;

/// Room between it and the edge of the map, in points.
const MARGIN: f32 = 10.0;

/// Vertices nearer to the one before are left out, in points.
const THIN: f32 = 1.2;

/// A view wider than this share of the two countries shows them itself.
const WIDE: f64 = 0.55;

/// Whether a map leaves room for it: in a smaller one it would hide what one looks at.
pub fn has_room(map: Rect) -> bool {
    map.width() >= 4.0 * WIDTH && map.height() >= 3.0 * WIDTH
}

/// The outlines of the two countries, in points from the corner of the small map; taken from what is at hand, once.
#[derive(Clone, Debug, Default)]
pub struct Overview {
    lines: Vec<Vec<Vec2>>,
}

impl Overview {
    /// Takes the outlines, where they are made and it has none.
    pub fn take(&mut self, atlas: &Atlas) {
        if !self.lines.is_empty() {
            return;
        }
        let Some(outlines) = atlas.outlines_at_hand(atlas.level_for(40_000.0)) else { return };
        let rings = outlines.focus.iter().map(|shape| shape.polygon.exterior());
        let line = |ring: &geo::LineString<f64>| {
            let mut line: Vec<Vec2> = Vec::new();
            for coord in &ring.0 {
                let at = within(WorldPos { x: coord.x, y: coord.y });
                if line.last().is_none_or(|before| (at - *before).length() >= THIN) {
                    line.push(at);
                }
            }
            line
        };
        self.lines = rings.map(line).filter(|line| line.len() > 8).collect();
    }

    /// Paints it in the upper right corner, below what takes so many points there, with the view in it; nothing where the
    /// view is as wide. Returns its rectangle.
    pub fn show(&self, painter: &Painter, map: &ScreenMap, palette: &Palette, below: f32) -> Option<Rect> {
        let corners = [map.rect().min, map.rect().max].map(|at| map.world_from_screen(at));
        let view = WorldRect::of_points(corners)?;
        if self.lines.is_empty() || view.width() > WIDE * focus_bounds().width() {
            return None;
        }
        let corner = map.rect().right_top() + vec2(-MARGIN - WIDTH, MARGIN + below);
        let rect = Rect::from_min_size(corner, size());
        painter.rect_filled(rect, 3.0, color32(palette.land_muted));
        for line in &self.lines {
            let points: Vec<Pos2> = line.iter().map(|at| corner + *at).collect();
            painter.line(points, Stroke::new(1.0, color32(palette.border)));
        }
        painter.rect_stroke(rect, 3.0, Stroke::new(1.0, color32(palette.ink_muted)), StrokeKind::Inside);
        let [min, max] = [view.min, view.max].map(|at| corner + within(at));
        let seen = Rect::from_min_max(min, max).intersect(rect.shrink(1.0));
        // A view of some streets is a dot: never less than can be seen.
        let seen = Rect::from_center_size(seen.center(), seen.size().max(Vec2::splat(6.0)));
        painter.rect_stroke(seen, 0.0, Stroke::new(4.0, color32(palette.paper)), StrokeKind::Middle);
        painter.rect_stroke(seen, 0.0, Stroke::new(2.0, color32(palette.drawn)), StrokeKind::Middle);
        Some(rect)
    }
}

/// The box that it shows: the two countries, with a little around them.
fn bounds() -> WorldRect {
    let bounds = focus_bounds();
    bounds.grown(bounds.width() * 0.04)
}

fn size() -> Vec2 {
    let bounds = bounds();
    // A ratio of two small numbers.
    vec2(WIDTH, WIDTH * (bounds.height() / bounds.width()) as f32)
}

/// Where a position lies in it, in points from its corner.
fn within(at: WorldPos) -> Vec2 {
    let bounds = bounds();
    let share = |value: f64, from: f64, length: f64| ((value - from) / length) as f32;
    let size = size();
    let x = share(at.x, bounds.min.x, bounds.width()) * size.x;
    pos2(x, share(at.y, bounds.min.y, bounds.height()) * size.y).to_vec2()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::earth::{LonLat, world_from_lon_lat};

    #[test]
    fn north_west_is_up_and_left_and_all_of_both_countries_lies_in_it() {
        let at = |lon, lat| within(world_from_lon_lat(LonLat::wrapped(lon, lat)));
        let (iquitos, chui) = (at(-73.25, -3.75), at(-53.46, -33.69));
        assert!(iquitos.x < chui.x && iquitos.y < chui.y);
        for position in [iquitos, chui, at(-34.8, -7.1), at(-81.3, -4.7), at(-60.2, 5.2)] {
            assert!(Rect::from_min_size(pos2(0.0, 0.0), size()).contains(position.to_pos2()), "{position:?}");
        }
    }
}
