//! What is here: areas, border edges and places in trees and grids, one report about a point, and search by text.
//!
//! May import `earth`, `geometry`, `catalogue` and `i18n`.

mod border;
mod chord;
mod day;
mod grid;
mod index_of;
mod limits;
mod places;
mod prepare;
mod report;
mod side;
mod store;
#[cfg(test)]
mod testing;
pub mod text;
mod tree;

pub use day::DayView;
pub use index_of::Index;
pub use report::{
    AreaHere, BorderHit, Certainty, Near, NearProject, Nearest, PROJECTS_WITHIN_M, PointReport, StripEdge,
};
