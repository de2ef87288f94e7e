//! Where the map looks: centre and zoom, how they fit a box, and what keeps them on the Earth. Pure.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use crate::earth::{LonLat, WorldPos, lon_lat_from_world, world_from_lon_lat};
use crate::scene::{WORLD_PX, WorldRect, world_px};

/// The farthest zoom.
pub const MIN_ZOOM: f64 = 2.5;

/// The nearest zoom: beyond it the data has nothing more to show.
pub const MAX_ZOOM: f64 = 18.0;

/// Where the map looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    centre: WorldPos,
    zoom: f64,
}

/// The box around Peru and Brazil, without the islands far off their coasts.
#[must_use]
pub fn focus_bounds() -> WorldRect {
    WorldRect::of_corners(LonLat::wrapped(-81.36, -33.76), LonLat::wrapped(-34.78, 5.28))
}

/// The box that the centre stays in: South America, and enough around it to look at its coasts.
fn centre_bounds() -> WorldRect {
    WorldRect::of_corners(LonLat::wrapped(-100.0, -56.0), LonLat::wrapped(-20.0, 22.0))
}

impl Camera {
    /// Looking at a position; held to what the map shows.
    #[must_use]
    pub fn new(centre: LonLat, zoom: f64) -> Self {
        Self { centre: world_from_lon_lat(centre), zoom }.held(Vec2::ZERO)
    }

    /// The camera that shows the whole of a box in a view of a size, in points, as large as a margin in points on
    /// each side allows.
    #[must_use]
    pub fn fitting(bounds: &WorldRect, size: Vec2, margin: f32) -> Self {
        let room = |length: f32| f64::from((length - 2.0 * margin).max(length / 4.0).max(1.0));
        let zoom_x = (room(size.x) / (bounds.width().max(1e-9) * WORLD_PX)).log2();
        let zoom_y = (room(size.y) / (bounds.height().max(1e-9) * WORLD_PX)).log2();
        Self { centre: bounds.centre(), zoom: zoom_x.min(zoom_y) }.held(size)
    }

    /// What it looks at.
    #[must_use]
    pub fn centre(&self) -> LonLat {
        lon_lat_from_world(self.centre)
    }

    /// What it looks at, in the unit square.
    #[must_use]
    pub fn world_centre(&self) -> WorldPos {
        self.centre
    }

    /// How near: the world is `256 * 2^zoom` points wide.
    #[must_use]
    pub fn zoom(&self) -> f64 {
        self.zoom
    }

    /// The part of the world seen in a view of a size in points.
    #[must_use]
    pub fn view(&self, size: Vec2) -> WorldRect {
        WorldRect::around(self.centre, self.zoom, f64::from(size.x), f64::from(size.y))
    }

    /// The same, its centre within South America and its zoom within limits: never farther than the world fills the
    /// view's width.
    #[must_use]
    pub fn held(self, size: Vec2) -> Self {
        let whole_world = (f64::from(size.x.max(1.0)) / WORLD_PX).log2();
        let zoom = if self.zoom.is_finite() { self.zoom } else { MIN_ZOOM };
        let zoom = zoom.clamp(MIN_ZOOM.max(whole_world), MAX_ZOOM);
        let bounds = centre_bounds();
        let centre = WorldPos {
            x: self.centre.x.clamp(bounds.min.x, bounds.max.x),
            y: self.centre.y.clamp(bounds.min.y, bounds.max.y),
        };
        Self { centre, zoom }
    }

    /// The same, its zoom at most so near.
    #[must_use]
    pub fn no_nearer(self, zoom: f64) -> Self {
        Self { zoom: self.zoom.min(zoom), ..self }
    }

    /// Moved so that what is drawn moves by an offset in points.
    #[must_use]
    pub fn dragged(self, by: Vec2) -> Self {
        let scale = world_px(self.zoom);
        let centre = WorldPos {
            x: self.centre.x - f64::from(by.x) / scale,
            y: self.centre.y - f64::from(by.y) / scale,
        };
        Self { centre, ..self }
    }

    /// Zoomed so that what lies at an offset in points from the view's middle stays there.
    #[must_use]
    pub fn zoomed_about(self, offset: Vec2, zoom: f64) -> Self {
        let shift = 1.0 / world_px(self.zoom) - 1.0 / world_px(zoom);
        let centre = WorldPos {
            x: self.centre.x + f64::from(offset.x) * shift,
            y: self.centre.y + f64::from(offset.y) * shift,
        };
        Self { centre, zoom }
    }

    pub(super) fn at_world(centre: WorldPos, zoom: f64) -> Self {
        Self { centre, zoom }
    }
}

/// Between the unit square and the screen, for one frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScreenMap {
    origin_x: f64,
    origin_y: f64,
    scale: f64,
    zoom: f64,
    rect: Rect,
    pixels_per_point: f32,
}

impl ScreenMap {
    /// What a camera shows in a rectangle of the screen, moved by less than half a pixel so that lines and letters
    /// keep their shape while the map is dragged.
    #[must_use]
    pub fn new(camera: &Camera, rect: Rect, pixels_per_point: f32) -> Self {
        let scale = world_px(camera.zoom);
        let snap = |value: f64| (value * f64::from(pixels_per_point)).round() / f64::from(pixels_per_point);
        let middle = rect.center();
        Self {
            origin_x: snap(f64::from(middle.x) - camera.centre.x * scale),
            origin_y: snap(f64::from(middle.y) - camera.centre.y * scale),
            scale,
            zoom: camera.zoom,
            rect,
            pixels_per_point,
        }
    }

    /// Where a position falls on the screen, in points.
    #[must_use]
    pub fn screen_from_world(&self, world: WorldPos) -> Pos2 {
        // Subtracted in f64; what is left is near the screen, where f32 has room to spare.
        pos2((self.origin_x + world.x * self.scale) as f32, (self.origin_y + world.y * self.scale) as f32)
    }

    /// Where a position falls on the screen, in points.
    #[must_use]
    pub fn screen_from_lon_lat(&self, position: LonLat) -> Pos2 {
        self.screen_from_world(world_from_lon_lat(position))
    }

    /// Where a position falls on the screen, brought to whole pixels, in points.
    #[must_use]
    pub fn snapped_from_world(&self, world: WorldPos) -> Pos2 {
        self.snapped(self.screen_from_world(world))
    }

    /// A position brought to whole pixels, in points.
    #[must_use]
    pub fn snapped(&self, at: Pos2) -> Pos2 {
        let ppp = self.pixels_per_point;
        pos2((at.x * ppp).round() / ppp, (at.y * ppp).round() / ppp)
    }

    /// What lies at a point of the screen, in the unit square.
    #[must_use]
    pub fn world_from_screen(&self, screen: Pos2) -> WorldPos {
        WorldPos {
            x: (f64::from(screen.x) - self.origin_x) / self.scale,
            y: (f64::from(screen.y) - self.origin_y) / self.scale,
        }
    }

    /// What lies at a point of the screen.
    #[must_use]
    pub fn lon_lat_from_screen(&self, screen: Pos2) -> LonLat {
        lon_lat_from_world(self.world_from_screen(screen))
    }

    /// The rectangle of the screen.
    #[must_use]
    pub fn rect(&self) -> Rect {
        self.rect
    }

    /// The zoom.
    #[must_use]
    pub fn zoom(&self) -> f64 {
        self.zoom
    }

    /// Pixels in a point of the screen.
    #[must_use]
    pub fn pixels_per_point(&self) -> f32 {
        self.pixels_per_point
    }
}

/// From the middle of a rectangle to a point.
pub(super) fn offset_in(rect: Rect, at: Pos2) -> Vec2 {
    vec2(at.x - rect.center().x, at.y - rect.center().y)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Vec2 = vec2(1280.0, 800.0);

    fn rect() -> Rect {
        Rect::from_min_size(pos2(210.0, 40.0), SIZE)
    }

    #[test]
    fn a_box_that_is_fitted_touches_the_margin_on_its_longer_side_and_is_seen_whole() {
        let bounds = focus_bounds();
        for size in [SIZE, vec2(700.0, 900.0), vec2(1920.0, 1080.0)] {
            let view = Camera::fitting(&bounds, size, 24.0).view(size);
            assert!(view.contains_rect(&bounds));
            let fills_x = bounds.width() / view.width() * f64::from(size.x) - f64::from(size.x - 48.0);
            let fills_y = bounds.height() / view.height() * f64::from(size.y) - f64::from(size.y - 48.0);
            assert!(fills_x.max(fills_y).abs() < 1e-3, "{fills_x} {fills_y}");
            assert!((view.centre().x - bounds.centre().x).abs() < 1e-12);
        }
    }

    #[test]
    fn what_lies_under_the_pointer_stays_there_while_zooming() {
        let camera = Camera::new(LonLat::wrapped(-54.6, -25.5), 6.3);
        let offset = vec2(-311.0, 127.0);
        let at = |camera: &Camera| {
            let scale = world_px(camera.zoom());
            let centre = camera.world_centre();
            (centre.x + f64::from(offset.x) / scale, centre.y + f64::from(offset.y) / scale)
        };
        let near = camera.zoomed_about(offset, 9.1);
        let ((x, y), (near_x, near_y)) = (at(&camera), at(&near));
        assert!((x - near_x).abs() < 1e-12 && (y - near_y).abs() < 1e-12);
    }

    #[test]
    fn a_drag_moves_the_map_by_as_much_as_the_pointer() {
        let camera = Camera::new(LonLat::wrapped(-69.94, -4.23), 11.0);
        let target = world_from_lon_lat(LonLat::wrapped(-69.90, -4.20));
        let before = ScreenMap::new(&camera, rect(), 1.0).screen_from_world(target);
        let after = ScreenMap::new(&camera.dragged(vec2(40.0, -25.0)), rect(), 1.0).screen_from_world(target);
        assert!((after - before - vec2(40.0, -25.0)).length() < 1.0);
    }

    #[test]
    fn the_map_cannot_be_lost_nor_zoomed_without_end() {
        let camera = Camera::new(LonLat::wrapped(-69.94, -4.23), 6.0);
        let far = camera.dragged(vec2(-1e7, 1e7)).held(SIZE);
        assert!(centre_bounds().contains(far.world_centre()));
        let zoom = |zoom| camera.zoomed_about(Vec2::ZERO, zoom).held(SIZE).zoom();
        assert!((zoom(40.0) - MAX_ZOOM).abs() < 1e-12);
        assert!((zoom(-3.0) - MIN_ZOOM).abs() < 1e-12);
        assert!((zoom(f64::NAN) - MIN_ZOOM).abs() < 1e-12);
    }

    #[test]
    fn a_point_of_the_screen_comes_back_to_a_hundredth_of_a_pixel_at_zoom_18() {
        let camera = Camera::new(LonLat::wrapped(-69.9429, -4.2289), 18.0);
        let map = ScreenMap::new(&camera, rect(), 1.5);
        for at in [pos2(333.0, 77.0), pos2(1200.5, 700.25)] {
            assert!((map.screen_from_world(map.world_from_screen(at)) - at).length() < 0.01);
        }
    }
}
