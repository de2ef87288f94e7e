//! What is drawn: fills, strokes, marks and labels, in layers, in Web Mercator's unit square.

use geo::{LineString, Polygon};

use super::{LabelRole, LayerKey, LayerKind, MarkStyle, StrokeStyle, color::Rgba};
use crate::{
    catalogue::model::{AreaId, LinkKind},
    earth::WorldPos,
};

/// What a map shows, layer by layer, from the bottom to the top. Outlines are in Web Mercator's unit square.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// The layers, the lowest first.
    pub layers: Vec<SceneLayer>,
}

/// One layer of a scene. Within it fills lie under strokes, strokes under marks, marks under labels.
#[derive(Clone, Debug, PartialEq)]
pub struct SceneLayer {
    /// What it depends on: two layers with the same key are the same.
    pub key: LayerKey,
    /// Its fills, the lowest first.
    pub fills: Vec<Fill>,
    /// Its lines, the lowest first.
    pub strokes: Vec<Stroke>,
    /// Its marks, the lowest first.
    pub marks: Vec<Mark>,
    /// Its labels, in any order: [`Label::rank`] says which yields.
    pub labels: Vec<Label>,
}

impl SceneLayer {
    /// A layer with nothing in it.
    #[must_use]
    pub fn empty(key: LayerKey) -> Self {
        Self { key, fills: Vec::new(), strokes: Vec::new(), marks: Vec::new(), labels: Vec::new() }
    }

    /// Which layer it is.
    #[must_use]
    pub fn kind(&self) -> LayerKind {
        self.key.kind
    }
}

/// Polygons of one colour. Their edges are hard: what lies above outlines them.
#[derive(Clone, Debug, PartialEq)]
pub struct Fill {
    /// The outlines, each filled on its own by the even-odd rule.
    pub polygons: Vec<Polygon<f64>>,
    /// Their colour.
    pub color: Rgba,
    /// Parallel lines over the colour, as a second cue.
    pub hatch: Option<Hatch>,
}

/// Parallel lines inside a fill.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hatch {
    /// The lines' colour.
    pub color: Rgba,
    /// The lines' width in pixels.
    pub width_px: f32,
    /// The distance between lines in pixels.
    pub spacing_px: f32,
    /// The lines' direction in degrees, 0 along the parallels, 90 along the meridians, 45 rising to the east.
    pub angle_deg: f32,
}

/// Lines of one style.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// The lines.
    pub lines: Vec<LineString<f64>>,
    /// How they are drawn.
    pub style: StrokeStyle,
}

/// A mark at a position, as large at every zoom as its style says.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where it is.
    pub position: WorldPos,
    /// The other ends of a pair: each is drawn as the style's partner, joined by a line.
    pub partners: Vec<Partner>,
    /// How it is drawn.
    pub style: MarkStyle,
    /// The area that a click on it selects.
    pub area: Option<AreaId>,
}

/// The other end of a pair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Partner {
    /// Where it is.
    pub position: WorldPos,
    /// How the border runs between the two, which the line says; none where no source does.
    pub link: Option<LinkKind>,
}

/// A text at a position.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// What it says.
    pub text: String,
    /// Where it is.
    pub position: WorldPos,
    /// What kind of thing it names, which gives its style.
    pub role: LabelRole,
    /// Which label yields: the one with the greater rank.
    pub rank: u32,
    /// The zoom from which it is shown.
    pub min_zoom: f32,
    /// The zoom up to which it is shown.
    pub max_zoom: f32,
    /// Whether it lies beside its position, clear of a mark there, or on it.
    pub beside: Beside,
    /// A mark that is drawn only where the label is.
    pub mark: Option<MarkStyle>,
    /// The area that a click on it selects.
    pub area: Option<AreaId>,
}

/// Where a label lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Beside {
    /// Centred on its position.
    Centred,
    /// Beside its position: to the right, else to the left, above or below, clear of the mark there.
    Mark(MarkStyle),
}
