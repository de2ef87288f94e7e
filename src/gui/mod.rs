//! The window: the only room that uses egui. Panels read the state and push commands.
//!
//! May import all rooms of the ranks below.

mod app;
mod atlas;
mod fonts;
mod gpu_setup;
mod here;
mod known;
mod layout;
mod map;
mod own;
mod panels;
mod player;
mod profile;
mod session_file;
mod shortcuts;
mod sieve;
mod start;
mod strip_drawer;
mod table_file;
mod theme;
mod view;
mod widgets;

pub use app::App;
pub use gpu_setup::{StartError as WindowError, install_map_renderer};
pub use known::Known;
pub use profile::{Profile, Profiling, Spread};
pub use start::{Options, StartError, run};
pub use view::View;
