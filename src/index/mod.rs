//! What is here: areas, border edges and places in R-trees, one report about a point, and search by text.
//!
//! May import `earth`, `geometry`, `catalogue` and `i18n`.

mod band;
mod chord;
mod edges;
mod index_of;
mod outline;
mod overlap;
mod places;
mod report;
#[cfg(test)]
mod testing;
pub mod text;
mod unit_tree;

pub use band::{Along, Band, PlaceBeside, WIDEST_KM, plane_width_on_ground_m, width_in_law_km};
pub use index_of::Index;
pub use overlap::{Extent, Overlap, Zone};
pub use report::{AreaHere, BorderHit, Certainty, Near, Nearest, PointReport};
pub use unit_tree::{UnitHere, UnitTree};
