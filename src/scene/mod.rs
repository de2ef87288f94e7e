//! What a map shows for a view, a date, a language and a palette: plain data in world coordinates, for any painter.
//!
//! May import `earth`, `i18n`, `geometry`, `catalogue` and, of `state`, what one can choose; knows nothing of windows and pages.

mod admission;
mod atlas;
mod base;
mod build;
mod color;
mod country;
mod disputed;
mod label;
mod layer;
mod legend;
mod model;
mod own;
mod palette;
mod points;
mod rect;
mod shape;
mod style;
#[cfg(test)]
mod test_atlas;
mod vision;

pub use admission::Admission;
pub use atlas::{Atlas, FOCUS, NAMED_COUNTRIES, NAMED_WATERS, Outlines, PlaceFact, Strip, Water};
pub use build::{SceneInput, build, build_layer, key_of, outline_of};
pub use color::Rgba;
pub use layer::{Frame, LayerKey, LayerKind, Shown, Theme};
pub use legend::{LegendEntry, LegendSymbol, legend};
pub use model::{Beside, Fill, Hatch, Label, Mark, Partner, Scene, SceneLayer, Stroke};
pub use own::{OwnLimits, OwnShown, own_style};
pub use palette::{Palette, PaletteName, StripHue, TextSizes, WindowColors};
pub use rect::{WORLD_PX, WorldRect, world_px};
pub use shape::{Path, Shape, cut_paths, cut_shapes, outlines, paths_from_degrees, shapes_from_degrees};
pub use style::{Casing, LabelRole, LabelStyle, LineRole, LineWidths, MarkShape, MarkStyle, StrokeStyle};
