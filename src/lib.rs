//! Franja: a viewer for the border zones of Peru and Brazil.
//!
//! # The rooms
//!
//! One library in rooms, and the program in `main.rs`. Imports go down only, from a greater rank to a smaller;
//! `tests/rooms.rs` reads every `use` and keeps it so.
//!
//! | rank | room | what it is for |
//! |---|---|---|
//! | 0 | [`earth`] | positions, geodesics, areas, buffers, Mercator, simplification, clipping |
//! | 0 | [`i18n`] | four languages: messages, numbers, dates, folding, collation |
//! | 0 | [`error`] | an error and its causes in one sentence |
//! | 1 | [`geometry`] | the embedded outlines, borders, water and places, at levels of detail |
//! | 2 | [`catalogue`] | what is known: loading, links, validity in time |
//! | 3 | [`index`] | what is at a point, what is near, what a text finds |
//! | 4 | [`state`] | what the user sees or made |
//! | 5 | [`command`] | what the user can do |
//! | 6 | [`scene`] | what a map shows, as plain data |
//! | 7 | [`import`] | others' files: read whole, what is wrong with each part reported |
//! | 7 | [`jobs`] | work off the frame's thread |
//! | 8 | [`cli`] | the command line: one file per subcommand |
//! | 8 | [`gui`] | the window: the only user of egui |
pub mod catalogue;
pub mod cli;
pub mod command;
pub mod earth;
pub mod error;
pub mod geometry;
pub mod gui;
pub mod i18n;
pub mod import;
pub mod index;
pub mod jobs;
pub mod scene;
pub mod state;
