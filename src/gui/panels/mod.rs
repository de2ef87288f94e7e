//! The panels around the map, one a file. Each reads the view and pushes commands.

mod credits;
mod details;
mod drawer;
mod filters;
mod keys;
mod layers;
mod list;
mod log;
mod notices;
mod own_files;
mod results;
mod timeline;
mod top;

pub(crate) use credits::credits_ui;
pub(crate) use details::details_ui;
pub(crate) use drawer::drawer_ui;
pub(crate) use filters::{chips_ui, has_chips};
pub(crate) use keys::keys_ui;
pub(crate) use layers::layers_ui;
pub(crate) use log::log_ui;
pub(crate) use notices::notices_ui;
pub(crate) use own_files::{credit, drop_hint_ui, readings_ui};
pub(crate) use results::results_ui;
pub(crate) use timeline::timeline_ui;
pub(crate) use top::{search_id, top_ui};
