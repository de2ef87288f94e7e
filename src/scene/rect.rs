//! A box in Web Mercator's unit square.

use geo::{Coord, Rect};

use crate::earth::{LonLat, WorldPos, world_from_lon_lat};

/// Width of the world in pixels at zoom 0, as everywhere on the web.
pub const WORLD_PX: f64 = 256.0;

/// Width of the world in pixels at a zoom.
#[must_use]
pub fn world_px(zoom: f64) -> f64 {
    WORLD_PX * zoom.exp2()
}

/// A box in Web Mercator's unit square; `y` grows southwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WorldRect {
    /// Its north-western corner.
    pub min: WorldPos,
    /// Its south-eastern corner.
    pub max: WorldPos,
}

impl WorldRect {
    /// The whole unit square.
    pub const WORLD: Self = Self { min: WorldPos { x: 0.0, y: 0.0 }, max: WorldPos { x: 1.0, y: 1.0 } };

    /// The smallest box that holds two positions.
    #[must_use]
    pub fn of_corners(a: LonLat, b: LonLat) -> Self {
        let (a, b) = (world_from_lon_lat(a), world_from_lon_lat(b));
        Self {
            min: WorldPos { x: a.x.min(b.x), y: a.y.min(b.y) },
            max: WorldPos { x: a.x.max(b.x), y: a.y.max(b.y) },
        }
    }

    /// The smallest box that holds all the positions; `None` where there are none.
    #[must_use]
    pub fn of_points(points: impl IntoIterator<Item = WorldPos>) -> Option<Self> {
        points.into_iter().map(|point| Self { min: point, max: point }).reduce(Self::union)
    }

    /// The box `width_px` by `height_px` around a centre at a zoom.
    #[must_use]
    pub fn around(centre: WorldPos, zoom: f64, width_px: f64, height_px: f64) -> Self {
        let (half_x, half_y) = (width_px / 2.0 / world_px(zoom), height_px / 2.0 / world_px(zoom));
        Self {
            min: WorldPos { x: centre.x - half_x, y: centre.y - half_y },
            max: WorldPos { x: centre.x + half_x, y: centre.y + half_y },
        }
    }

    /// The smallest box that holds both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self {
            min: WorldPos { x: self.min.x.min(other.min.x), y: self.min.y.min(other.min.y) },
            max: WorldPos { x: self.max.x.max(other.max.x), y: self.max.y.max(other.max.y) },
        }
    }

    /// Its middle.
    #[must_use]
    pub fn centre(&self) -> WorldPos {
        WorldPos { x: f64::midpoint(self.min.x, self.max.x), y: f64::midpoint(self.min.y, self.max.y) }
    }

    /// Its width in fractions of the world.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.max.x - self.min.x
    }

    /// Its height in fractions of the world.
    #[must_use]
    pub fn height(&self) -> f64 {
        self.max.y - self.min.y
    }

    /// The box grown by a distance on every side, in fractions of the world.
    #[must_use]
    pub fn grown(&self, by: f64) -> Self {
        Self {
            min: WorldPos { x: self.min.x - by, y: self.min.y - by },
            max: WorldPos { x: self.max.x + by, y: self.max.y + by },
        }
    }

    /// Whether a position lies in it, its sides included.
    #[must_use]
    pub fn contains(&self, point: WorldPos) -> bool {
        (self.min.x..=self.max.x).contains(&point.x) && (self.min.y..=self.max.y).contains(&point.y)
    }

    /// Whether another box lies wholly in it.
    #[must_use]
    pub fn contains_rect(&self, other: &Self) -> bool {
        self.contains(other.min) && self.contains(other.max)
    }

    /// Whether two boxes share a position.
    #[must_use]
    pub fn intersects(&self, other: &Self) -> bool {
        self.min.x <= other.max.x
            && other.min.x <= self.max.x
            && self.min.y <= other.max.y
            && other.min.y <= self.max.y
    }

    /// As `geo` has it.
    #[must_use]
    pub fn to_geo(self) -> Rect<f64> {
        Rect::new(Coord { x: self.min.x, y: self.min.y }, Coord { x: self.max.x, y: self.max.y })
    }
}

impl From<Rect<f64>> for WorldRect {
    fn from(rect: Rect<f64>) -> Self {
        let (min, max) = (rect.min(), rect.max());
        Self { min: WorldPos { x: min.x, y: min.y }, max: WorldPos { x: max.x, y: max.y } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lon: f64, lat: f64) -> LonLat {
        LonLat::new(lon, lat).expect("a position on Earth")
    }

    #[test]
    fn north_is_the_smaller_y() {
        let rect = WorldRect::of_corners(at(-58.0, -12.0), at(-73.5, 2.5));
        assert!((rect.min.x - (0.5 - 73.5 / 360.0)).abs() < 1e-12);
        assert!(rect.min.y < 0.5 && rect.max.y > 0.5);
        assert!(rect.contains(world_from_lon_lat(at(-60.0, -3.0))));
        assert!(!rect.contains(world_from_lon_lat(at(-60.0, 3.0))));
    }

    #[test]
    fn a_box_around_a_centre_has_the_size_in_pixels() {
        let centre = world_from_lon_lat(at(-69.9429, -4.2289));
        let rect = WorldRect::around(centre, 11.0, 1280.0, 800.0);
        assert!((rect.width() * world_px(11.0) - 1280.0).abs() < 1e-6);
        assert!((rect.height() * world_px(11.0) - 800.0).abs() < 1e-6);
        assert!((rect.centre().x - centre.x).abs() < 1e-12);
    }
}
