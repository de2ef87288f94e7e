//! The Earth as an ellipsoid: positions, geodesics, areas, buffers, Mercator, simplification and clipping.
//!
//! The only room that orders longitude and latitude. No input or output, nothing of egui; imports no other room.

mod buffer;
mod clip;
pub mod coordinates;
mod densify;
mod geodesic;
mod lon_lat;
mod measure;
mod mercator;
mod segment;
mod simplify;
pub mod utm;
mod way;

pub use buffer::{BufferQuality, MercatorScale, degrees_around, geodesic_buffer, mercator_buffer};
pub use clip::{clip_lines, clip_polygons};
pub use densify::{densified, straight_area_m2};
pub use geodesic::{GeodesicPath, bearing_deg, destination, distance_m, geodesic_path};
pub use lon_lat::LonLat;
pub use measure::{area_m2, line_length_m, lines_length_m, perimeter_m, polygon_area_m2};
pub use mercator::{
    MAX_LATITUDE_DEG, WorldPos, lon_lat_from_world, metres_per_world_unit, world_from_lon_lat,
};
pub use segment::{NearestOnSegment, metres_per_degree, nearest_on_segment};
pub use simplify::{chord_distance_m, importance_m, simplified};
pub use way::Way;

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
