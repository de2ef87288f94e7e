//! What is known about the borders: areas, law, projects, actors, figures, sources; loading, links, time, checks.
//!
//! May import `earth`, `i18n` and `geometry`.

pub mod model;
