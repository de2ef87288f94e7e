//! The panels around the map, one a file. Each reads the view and pushes commands.

mod credits;
mod details;
mod drawer;
mod filters;
mod hints;
mod keys;
mod layers;
mod list;
mod log;
mod menu;
mod notices;
mod results;
mod timeline;
mod top;

pub(crate) use credits::credits_ui;
pub(crate) use details::{details_text, details_ui};
pub(crate) use drawer::drawer_ui;
pub(crate) use filters::{chips_ui, has_chips};
pub(crate) use hints::hints_ui;
pub(crate) use keys::keys_ui;
pub(crate) use layers::layers_ui;
pub(crate) use log::log_ui;
pub(crate) use notices::notices_ui;
pub(crate) use results::results_ui;
pub(crate) use timeline::timeline_ui;
pub(crate) use top::{search_id, top_ui};
