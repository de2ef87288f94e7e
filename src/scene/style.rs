//! How lines, marks and labels are drawn: sizes in pixels, colours as numbers.

use serde::Deserialize;

use super::color::Rgba;

/// How a line is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct StrokeStyle {
    /// Its colour.
    pub color: Rgba,
    /// Its width in pixels.
    pub width_px: f32,
    /// A wider line under it that holds it apart from any ground.
    pub casing: Option<Casing>,
    /// Lengths in pixels of dash and gap, by turns, four at most; empty for a solid line.
    pub dash_px: Vec<f32>,
}

/// A wider line under a line, or a rim around a mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Casing {
    /// Its colour.
    pub color: Rgba,
    /// How far it stands out on each side, in pixels.
    pub width_px: f32,
}

/// What a mark looks like: never told by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarkShape {
    /// A filled disc.
    Disc,
    /// A disc with a hole.
    Ring,
    /// A square.
    Square,
    /// A square with a hole.
    HollowSquare,
    /// A square on its tip.
    Diamond,
    /// A square on its tip with a bar across: a bridge, a dam.
    BarredDiamond,
    /// A square on its tip with a hole: a ferry, a boat.
    HollowDiamond,
    /// A triangle on its base.
    Triangle,
    /// A star of five points.
    Star,
    /// Two discs joined by a line, the second hollow: a twin city and the city across.
    Pair,
}

impl MarkShape {
    /// Whether it is a square on its tip.
    #[must_use]
    pub fn is_diamond(self) -> bool {
        matches!(self, Self::Diamond | Self::BarredDiamond | Self::HollowDiamond)
    }
}

/// How a mark is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MarkStyle {
    /// Its shape.
    pub shape: MarkShape,
    /// Its width in pixels at zoom 4 and below.
    pub far_px: f32,
    /// Its width in pixels at zoom 10 and above.
    pub near_px: f32,
    /// Its colour.
    pub color: Rgba,
    /// The rim around it.
    pub casing: Casing,
}

impl MarkStyle {
    /// Its width in pixels at a zoom, without its rim.
    #[must_use]
    pub fn size_px(&self, zoom: f64) -> f32 {
        // Exact: a ratio of two small numbers.
        let t = ((zoom - 4.0) / 6.0).clamp(0.0, 1.0) as f32;
        self.far_px + (self.near_px - self.far_px) * t
    }
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineRole {
    /// Between land and sea.
    Coast,
    /// A border of one of the two countries.
    Border,
    /// A border among others.
    BorderMuted,
    /// A limit between departments, between states.
    Limit,
    /// The inner edge of a border strip.
    StripEdge,
    /// Around a lake, along a river with two banks.
    WaterEdge,
    /// A river of a thousand kilometres or more.
    GreatRiver,
    /// A river of three hundred kilometres or more.
    River,
    /// A lesser river.
    Stream,
    /// A line of a hatch.
    Hatch,
    /// Around what somebody draws.
    Drawn,
    /// Around the same, done wrong.
    Mistaken,
    /// A limit that the user brought along: narrow where units are small on the screen, wide where they are large.
    Own,
    /// A distance.
    Measured,
    /// Around what is under the pointer.
    Hovered,
    /// Around what is chosen.
    Selected,
}

impl LineRole {
    /// All of them.
    pub const ALL: [Self; 16] = [
        Self::Coast,
        Self::Border,
        Self::BorderMuted,
        Self::Limit,
        Self::StripEdge,
        Self::WaterEdge,
        Self::GreatRiver,
        Self::River,
        Self::Stream,
        Self::Hatch,
        Self::Drawn,
        Self::Mistaken,
        Self::Own,
        Self::Measured,
        Self::Hovered,
        Self::Selected,
    ];
}

/// How wide a line is, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineWidths {
    /// At zoom 4 and below.
    pub far_px: f32,
    /// At zoom 11 and above.
    pub near_px: f32,
    /// How far the casing stands out on each side; 0 for none.
    pub casing_px: f32,
}

impl LineWidths {
    /// The width at a zoom.
    #[must_use]
    pub fn at_px(&self, zoom: f32) -> f32 {
        let t = ((zoom - 4.0) / 7.0).clamp(0.0, 1.0);
        self.far_px + (self.near_px - self.far_px) * t
    }
}

/// What a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LabelRole {
    /// A country of the two.
    Country,
    /// A neighbouring country.
    Neighbour,
    /// A department, a state.
    Division,
    /// A border strip or an arc of one.
    Strip,
    /// A sea, a lake, a river.
    Water,
    /// The capital of a country.
    Capital,
    /// A city of half a million or more.
    City,
    /// A smaller place.
    Town,
    /// A Brazilian twin city.
    TwinCity,
    /// The city across from a twin city.
    AcrossCity,
    /// A frontier municipality of Peru.
    Municipality,
    /// A border crossing.
    Crossing,
    /// A disputed place.
    Dispute,
    /// A unit whose limits the user brought along.
    OwnUnit,
}

impl LabelRole {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Country,
        Self::Neighbour,
        Self::Division,
        Self::Strip,
        Self::Water,
        Self::Capital,
        Self::City,
        Self::Town,
        Self::TwinCity,
        Self::AcrossCity,
        Self::Municipality,
        Self::Crossing,
        Self::Dispute,
        Self::OwnUnit,
    ];
}

/// How a label is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelStyle {
    /// The height of its type in pixels.
    pub size_px: f32,
    /// Its colour.
    pub color: Rgba,
    /// The rim that holds it apart from what lies under it.
    pub halo: Option<Casing>,
    /// Whether it is slanted, as waters are.
    pub italic: bool,
    /// Whether it is heavier than the others.
    pub strong: bool,
    /// Whether it is in capitals.
    pub capitals: bool,
    /// Room added between letters, in pixels.
    pub spacing_px: f32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_grows_between_zoom_4_and_10_only() {
        let rim = Casing { color: Rgba::hex(0xFF_FF_FF), width_px: 1.0 };
        let style = MarkStyle {
            shape: MarkShape::Disc,
            far_px: 4.0,
            near_px: 10.0,
            color: Rgba::hex(0),
            casing: rim,
        };
        let sizes: Vec<_> = [3.0, 4.0, 7.0, 10.0, 18.0].map(|zoom| style.size_px(zoom)).into();
        for (size, expected) in sizes.into_iter().zip([4.0, 4.0, 7.0, 10.0, 10.0]) {
            assert!((size - expected).abs() < 1e-6);
        }
    }
}
