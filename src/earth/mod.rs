//! The Earth as an ellipsoid: positions, geodesics, areas, buffers, Mercator, simplification and clipping.
//!
//! The only room that orders longitude and latitude. No input or output, nothing of egui; imports no other room.

mod lon_lat;

pub use lon_lat::LonLat;

/// Why two numbers are not a position on Earth.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum PositionError {
    /// The longitude is outside -180 to 180 degrees, or not a number.
    #[error("longitude {0} is outside -180 to 180 degrees")]
    Longitude(f64),
    /// The latitude is outside -90 to 90 degrees, or not a number.
    #[error("latitude {0} is outside -90 to 90 degrees")]
    Latitude(f64),
}
