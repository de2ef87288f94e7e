//! Web Mercator, the plane that the screen and the page draw in.

use std::f64::consts::PI;

use super::LonLat;

/// Latitude at which Web Mercator's world is as high as wide, in degrees.
pub const MAX_LATITUDE_DEG: f64 = 85.051_128_779_806_59;

/// A position in Web Mercator's unit square: `x` from 0 at 180° west to 1 at 180° east, `y` from 0 at 85.05° north
/// **down** to 1 at 85.05° south. Times `256 * 2^zoom` it is a position in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct WorldPos {
    /// Fraction of the world's width, from the west.
    pub x: f64,
    /// Fraction of the world's height, from the north.
    pub y: f64,
}

/// Where a position falls in Web Mercator's unit square (EPSG:3857: the sphere's formula on WGS 84's latitude).
/// Latitudes nearer to a pole than [`MAX_LATITUDE_DEG`] are brought to it.
#[must_use]
pub fn world_from_lon_lat(position: LonLat) -> WorldPos {
    let lat_rad = position.lat_deg().clamp(-MAX_LATITUDE_DEG, MAX_LATITUDE_DEG).to_radians();
    WorldPos { x: position.lon_deg() / 360.0 + 0.5, y: 0.5 - lat_rad.tan().asinh() / (2.0 * PI) }
}

/// The position that falls there; what lies outside the unit square is wrapped in `x` and held in `y`.
#[must_use]
pub fn lon_lat_from_world(world: WorldPos) -> LonLat {
    let lat_deg = ((0.5 - world.y.clamp(0.0, 1.0)) * 2.0 * PI).sinh().atan().to_degrees();
    LonLat::wrapped((world.x - 0.5) * 360.0, lat_deg)
}

/// Metres on the ground that one unit of the world square covers at a latitude, to 0.4 % (the sphere's scale).
#[must_use]
pub fn metres_per_world_unit(lat_deg: f64) -> f64 {
    2.0 * PI * 6_378_137.0 * lat_deg.clamp(-MAX_LATITUDE_DEG, MAX_LATITUDE_DEG).to_radians().cos()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_comes_back_from_the_plane() {
        for (lon, lat) in [(-69.9429, -4.2289), (-54.6, -25.5), (-51.8, 4.05), (179.5, -84.0)] {
            let position = LonLat::new(lon, lat).expect("a position on Earth");
            let back = lon_lat_from_world(world_from_lon_lat(position));
            assert!((back.lon_deg() - lon).abs() < 1e-9 && (back.lat_deg() - lat).abs() < 1e-9);
        }
    }

    /// EPSG Guidance Note 7-2 gives easting -11169055.58 m, northing 2800000.00 m for this point.
    #[test]
    fn the_epsg_example_falls_where_the_guidance_note_says() {
        let position = LonLat::new(-100.333_333_333, 24.381_786_944).expect("a position on Earth");
        let world = world_from_lon_lat(position);
        let half_m = PI * 6_378_137.0;
        assert!(((world.x - 0.5) * 2.0 * half_m + 11_169_055.58).abs() < 0.01);
        assert!(((0.5 - world.y) * 2.0 * half_m - 2_800_000.0).abs() < 0.01);
    }

    #[test]
    fn north_is_up_and_the_poles_are_held_at_the_edge() {
        let y = |lat| world_from_lon_lat(LonLat::new(-60.0, lat).expect("a position on Earth")).y;
        assert!(y(5.0) < y(-5.0));
        assert!(y(90.0).abs() < 1e-12 && (y(-90.0) - 1.0).abs() < 1e-12);
    }
}
