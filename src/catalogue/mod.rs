//! What is known about the borders: areas, law, projects, actors, figures, sources; loading, links, time, checks.
//!
//! May import `earth`, `i18n` and `geometry`.

mod book;
mod check;
mod files;
mod in_words;
mod links;
mod load;
pub mod model;
mod nearest;
mod on;
mod problem;
mod timeline;

pub use book::Catalogue;
pub use check::{Checked, check};
pub use files::{File, Files};
pub use in_words::{as_of_in_words, date_in_words, project_dates_in_words, span_in_words};
pub use links::{ProjectLink, Reach};
pub use nearest::nearest;
pub use on::CatalogueOn;
pub use problem::{LoadError, Problem, Severity};
pub use timeline::{Event, Happening, Timeline};
