//! Where the map is.

use serde::{Deserialize, Serialize};

use crate::earth::LonLat;

/// A box of longitudes and latitudes, in degrees, that does not cross the antimeridian.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bounds {
    /// The south-western corner.
    pub south_west: LonLat,
    /// The north-eastern corner.
    pub north_east: LonLat,
}

impl Bounds {
    /// The smallest box around some positions; none where there are none.
    #[must_use]
    pub fn around(positions: impl IntoIterator<Item = LonLat>) -> Option<Self> {
        positions.into_iter().fold(None, |bounds: Option<Self>, position| {
            let Some(Self { south_west, north_east }) = bounds else {
                return Some(Self { south_west: position, north_east: position });
            };
            Some(Self {
                south_west: LonLat::wrapped(
                    south_west.lon_deg().min(position.lon_deg()),
                    south_west.lat_deg().min(position.lat_deg()),
                ),
                north_east: LonLat::wrapped(
                    north_east.lon_deg().max(position.lon_deg()),
                    north_east.lat_deg().max(position.lat_deg()),
                ),
            })
        })
    }
}

/// The middle of the map and its zoom, as in Web Mercator: at zoom 0 the world is 256 points wide.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Camera {
    /// The position in the middle.
    pub center: LonLat,
    /// The zoom; a step of 1 doubles the scale.
    pub zoom: f64,
    /// Whether the user has moved it: until then the map opens fitted to the two countries.
    #[serde(default)]
    pub is_placed: bool,
}

impl Default for Camera {
    fn default() -> Self {
        Self { center: LonLat::wrapped(-58.0, -14.0), zoom: 4.0, is_placed: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_box_around_positions_holds_the_outermost_of_each_side() {
        let bounds = Bounds::around([
            LonLat::wrapped(-69.94, -4.23),
            LonLat::wrapped(-54.59, -25.55),
            LonLat::wrapped(-70.33, -18.36),
        ])
        .expect("three positions");
        assert_eq!(bounds.south_west, LonLat::wrapped(-70.33, -25.55));
        assert_eq!(bounds.north_east, LonLat::wrapped(-54.59, -4.23));
        assert_eq!(Bounds::around([]), None);
    }
}
