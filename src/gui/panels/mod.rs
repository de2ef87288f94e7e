//! The panels around the map, one a file. Each reads the view and pushes commands.

mod compare;
mod credits;
mod details;
mod drawer;
mod drawing;
mod filters;
mod hints;
mod keys;
mod layers;
mod list;
mod log;
mod measure;
mod menu;
mod notices;
mod offered;
mod results;
mod timeline;
mod top;

pub(crate) use compare::compare_ui;
pub(crate) use credits::credits_ui;
pub(crate) use details::{details_text, details_ui};
pub(crate) use drawer::drawer_ui;
pub(crate) use drawing::drawing_ui;
pub(crate) use filters::{chips_ui, has_chips};
pub(crate) use hints::hints_ui;
pub(crate) use keys::keys_ui;
pub(crate) use layers::layers_ui;
pub(crate) use list::{Making, Rows, csv};
pub(crate) use log::log_ui;
pub(crate) use measure::{leg_text, measure_ui};
pub(crate) use notices::notices_ui;
pub(crate) use offered::offered_ui;
pub(crate) use results::{position_text, results_ui, scale_text};
pub(crate) use timeline::timeline_ui;
pub(crate) use top::{search_id, top_ui};
