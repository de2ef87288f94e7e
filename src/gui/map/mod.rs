//! The map: the only user of walkers. Camera and gestures, scenes on the graphics card, labels, marks, picking.

mod annotate;
mod camera;
mod gestures;
mod gpu;
mod hatch;
mod labels;
mod marks;
mod mask;
mod motion;
mod overlays;
mod pick;
mod text;
mod view;
mod worker;

pub use camera::{Camera, MAX_ZOOM, MIN_ZOOM, focus_bounds};
pub use gpu::color32;
pub use marks::shape_ui;
pub use overlays::{ScaleBar, scale_bar};
pub use text::MapFonts;
pub use view::{MapClick, MapInput, MapOutput, MapStats, MapView, map_ui};
