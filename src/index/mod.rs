//! What is here: areas, border edges and places in trees and grids, one report about a point, and search by text.
//!
//! May import `earth`, `geometry`, `catalogue` and `i18n`.

mod band;
mod border;
mod chord;
mod day;
mod grid;
mod index_of;
mod limits;
mod lines;
mod overlap;
mod places;
mod prepare;
mod report;
mod side;
mod store;
#[cfg(test)]
mod testing;
pub mod text;
mod tree;
mod unit_tree;

pub use band::{Along, Band, Care, PlaceBeside, WIDEST_KM, plane_width_on_ground_m, width_in_law_km};
pub use day::DayView;
pub use index_of::Index;
pub use overlap::{Extent, Overlap, Zone};
pub use report::{
    AreaHere, BorderHit, Certainty, Near, NearProject, Nearest, PROJECTS_WITHIN_M, PointReport, StripEdge,
};
pub use unit_tree::{UnitHere, UnitTree};
