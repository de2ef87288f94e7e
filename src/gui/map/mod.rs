//! The map: the only user of walkers. Camera and gestures, scenes on the graphics card, labels, marks, picking.

mod annotate;
mod box_zoom;
mod camera;
mod drawn;
mod gestures;
mod gpu;
mod hatch;
mod labels;
mod marks;
mod mask;
mod measuring;
mod motion;
mod overlays;
mod overview;
mod pen;
mod pick;
mod plates;
mod second;
mod text;
mod view;
mod worker;

pub(crate) use drawn::{Distance, Drawing};
pub(crate) use gpu::{Load, color32};
pub(crate) use marks::{link_ui, shape_ui};
pub(crate) use measuring::Measuring;
pub use second::Second;
pub use text::MapFonts;
pub use view::{MapClick, MapInput, MapOutput, MapView, map_ui};

/// Gets walkers ready to draw in a window. Once, before the first map.
pub(crate) fn install_renderer(state: &eframe::egui_wgpu::RenderState) {
    walkers::install_renderer(Some(state));
}
