//! What the tests of the index share: numbers that look random and are the same each time, and shapes to ask about.

use geo::{Coord, LineString, MultiPolygon, Polygon};

use crate::earth::LonLat;

/// A linear congruential generator (the multiplier of Knuth's MMIX): the same numbers for the same seed.
pub(super) struct Lcg(u64);

impl Lcg {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number from 0 to 1, 1 excluded.
    pub(super) fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub(super) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// A position in the box with these corners, longitude first.
    pub(super) fn position(&mut self, south_west: [f64; 2], north_east: [f64; 2]) -> LonLat {
        LonLat::wrapped(
            self.between(south_west[0], north_east[0]),
            self.between(south_west[1], north_east[1]),
        )
    }
}

/// A closed, crooked outline of `vertices` vertices around a centre, star-shaped, so that it never crosses itself.
pub(super) fn blob(centre: [f64; 2], radius_deg: f64, vertices: u32, seed: u64) -> LineString<f64> {
    let mut random = Lcg::new(seed);
    let mut coords: Vec<Coord<f64>> = (0..vertices)
        .map(|i| {
            let angle_rad = f64::from(i) / f64::from(vertices) * std::f64::consts::TAU;
            let reach_deg = radius_deg * random.between(0.7, 1.0);
            Coord { x: centre[0] + reach_deg * angle_rad.cos(), y: centre[1] + reach_deg * angle_rad.sin() }
        })
        .collect();
    coords.push(coords[0]);
    LineString::new(coords)
}

/// Two polygons, the first with a hole that holds an island: what a real country looks like.
pub(super) fn ragged_land(seed: u64) -> MultiPolygon<f64> {
    let main =
        Polygon::new(blob([-60.0, -10.0], 8.0, 3_000, seed), vec![blob([-61.0, -9.0], 2.0, 400, seed + 1)]);
    let island_in_lake = Polygon::new(blob([-61.0, -9.0], 1.0, 200, seed + 2), vec![]);
    let island = Polygon::new(blob([-48.0, -14.0], 1.5, 300, seed + 3), vec![]);
    MultiPolygon::new(vec![main, island_in_lake, island])
}
