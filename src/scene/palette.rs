//! The look of a map by role: colours, widths and sizes, read from the theme's file, and as others see them.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

use super::color::Rgba;
use super::style::{Casing, LabelRole, LabelStyle, LineRole, LineWidths, MarkShape, MarkStyle, StrokeStyle};
use crate::state::{Theme, Vision};

/// Which palette: what a layer's key holds of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaletteName {
    /// The theme.
    pub theme: Theme,
    /// Whose eyes it is shown to.
    pub vision: Vision,
}

/// A border strip, as far as its colours go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StripHue {
    /// Peru's zone.
    Peru,
    /// Brazil's strip as one.
    Brazil,
    /// Its northern arc.
    Norte,
    /// Its central arc.
    Central,
    /// Its southern arc.
    Sul,
}

impl StripHue {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Peru, Self::Brazil, Self::Norte, Self::Central, Self::Sul];

    /// The hue of a strip by its identifier.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        match id {
            "pe/strip" => Some(Self::Peru),
            "br/strip" => Some(Self::Brazil),
            "br/strip/arco-norte" => Some(Self::Norte),
            "br/strip/arco-central" => Some(Self::Central),
            "br/strip/arco-sul" => Some(Self::Sul),
            _ => None,
        }
    }
}

/// The colours, widths and sizes of a map, by role, and those of the window around it: a file of `assets/themes`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Palette {
    /// Which one it is.
    #[serde(skip)]
    pub name: PaletteName,
    /// The sea.
    pub sea: Rgba,
    /// Lakes and rivers.
    pub water: Rgba,
    /// The line around lakes and rivers.
    pub water_line: Rgba,
    /// The line between land and sea.
    pub coast: Rgba,
    /// Land of Peru and Brazil.
    pub land_focus: Rgba,
    /// Land of all others.
    pub land_muted: Rgba,
    /// Limits between departments, between states.
    pub limit: Rgba,
    /// Borders of Peru and Brazil.
    pub border: Rgba,
    /// Borders among others.
    pub border_muted: Rgba,
    /// What holds lines, marks and labels apart from any ground.
    pub paper: Rgba,
    /// Text and what frames the map.
    pub ink: Rgba,
    /// Text of less weight.
    pub ink_muted: Rgba,
    /// Names of waters.
    pub ink_water: Rgba,
    /// What is chosen.
    pub selection: Rgba,
    /// What is under the pointer.
    pub hover: Rgba,
    /// What somebody draws: a strip of another width, a distance.
    pub drawn: Rgba,
    /// The same, done wrong to be compared.
    pub mistaken: Rgba,
    /// Limits that the user brought along.
    pub own: Rgba,
    /// Names of units that the user brought along.
    pub own_ink: Rgba,
    /// The opacity of a hatch, 0 to 255.
    pub hatch_alpha: u8,
    /// The opacity of what is drawn, 0 to 255.
    pub drawn_alpha: u8,
    /// The window around the map.
    pub window: WindowColors,
    /// Heights of type.
    pub text: TextSizes,
    strips: BTreeMap<StripHue, StripColors>,
    lines: BTreeMap<LineRole, LineWidths>,
    marks: BTreeMap<LabelRole, MarkLook>,
    labels: BTreeMap<LabelRole, LabelLook>,
}

/// The colours of the window around the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WindowColors {
    /// Titles, links and what is chosen.
    pub accent: Rgba,
    /// Text.
    pub text: Rgba,
    /// Text of less weight.
    pub muted: Rgba,
    /// The ground of panels.
    pub ground: Rgba,
    /// The ground of cards on a panel.
    pub card: Rgba,
    /// Thin lines.
    pub line: Rgba,
    /// What went well.
    pub good: Rgba,
    /// What calls for care.
    pub caution: Rgba,
    /// What went wrong.
    pub bad: Rgba,
}

/// Heights of type, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextSizes {
    /// Remarks.
    pub small: f32,
    /// Text, and what is on buttons.
    pub body: f32,
    /// Codes.
    pub monospace: f32,
    /// Headings inside a panel.
    pub section: f32,
    /// Titles.
    pub heading: f32,
    /// The credit of the map.
    pub credit: f32,
    /// The scale bar and what else frames the map.
    pub furniture: f32,
    /// Lengths written along what is measured.
    pub measure: f32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct StripColors {
    edge: Rgba,
    tint: Rgba,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct MarkLook {
    color: Rgba,
    far_px: f32,
    near_px: f32,
    rim_px: f32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct LabelLook {
    size_px: f32,
    color: Option<Rgba>,
    halo: Option<Rgba>,
    halo_px: Option<f32>,
    #[serde(default)]
    italic: bool,
    #[serde(default)]
    strong: bool,
    #[serde(default)]
    capitals: bool,
    #[serde(default)]
    spacing_px: f32,
}

/// How far a halo stands out, where a theme does not say.
const HALO_PX: f32 = 1.5;

/// The file of a theme.
fn file_of(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => include_str!("../../assets/themes/light.toml"),
        Theme::Dark => include_str!("../../assets/themes/dark.toml"),
        Theme::Projector => include_str!("../../assets/themes/projector.toml"),
    }
}

/// Read once, as everybody sees them.
static PALETTES: LazyLock<BTreeMap<PaletteName, Palette>> = LazyLock::new(|| {
    let mut palettes = BTreeMap::new();
    for theme in Theme::ALL {
        // A test reads each file: what cannot be read is not built.
        let read: Palette = toml::from_str(file_of(theme)).unwrap_or_default();
        for vision in Vision::ALL {
            let name = PaletteName { theme, vision };
            palettes.insert(name, Palette { name, ..read.clone() }.seen_by(vision));
        }
    }
    palettes
});

impl Palette {
    /// Dark ink on light paper.
    #[must_use]
    pub fn light() -> Self {
        Self::named(PaletteName { theme: Theme::Light, ..PaletteName::default() }).clone()
    }

    /// Light ink on a dark ground.
    #[must_use]
    pub fn dark() -> Self {
        Self::named(PaletteName { theme: Theme::Dark, ..PaletteName::default() }).clone()
    }

    /// The palette of a name.
    #[must_use]
    pub fn named(name: PaletteName) -> &'static Self {
        // Every name is among them.
        static NONE: LazyLock<Palette> = LazyLock::new(Palette::default);
        PALETTES.get(&name).unwrap_or(&NONE)
    }

    /// The same with every colour as it is seen.
    fn seen_by(mut self, vision: Vision) -> Self {
        let window = &mut self.window;
        let colors = [
            &mut self.sea,
            &mut self.water,
            &mut self.water_line,
            &mut self.coast,
            &mut self.land_focus,
            &mut self.land_muted,
            &mut self.limit,
            &mut self.border,
            &mut self.border_muted,
            &mut self.paper,
            &mut self.ink,
            &mut self.ink_muted,
            &mut self.ink_water,
            &mut self.selection,
            &mut self.hover,
            &mut self.drawn,
            &mut self.mistaken,
            &mut self.own,
            &mut self.own_ink,
            &mut window.accent,
            &mut window.text,
            &mut window.muted,
            &mut window.ground,
            &mut window.card,
            &mut window.line,
            &mut window.good,
            &mut window.caution,
            &mut window.bad,
        ];
        let strips = self.strips.values_mut().flat_map(|strip| [&mut strip.edge, &mut strip.tint]);
        let marks = self.marks.values_mut().map(|mark| &mut mark.color);
        let labels = self.labels.values_mut().flat_map(|label| label.color.iter_mut().chain(&mut label.halo));
        for color in colors.into_iter().chain(strips).chain(marks).chain(labels) {
            *color = color.seen_by(vision);
        }
        self
    }

    /// The hue of a strip, opaque: its edge, its entry in the legend.
    #[must_use]
    pub fn strip(&self, hue: StripHue) -> Rgba {
        self.strips.get(&hue).copied().unwrap_or_default().edge
    }

    /// The tint laid over a strip's land.
    #[must_use]
    pub fn strip_tint(&self, hue: StripHue) -> Rgba {
        self.strips.get(&hue).copied().unwrap_or_default().tint
    }

    /// How wide a line is.
    #[must_use]
    pub fn widths(&self, role: LineRole) -> LineWidths {
        self.lines.get(&role).copied().unwrap_or_default()
    }

    /// A line of a colour, solid, as wide as its role is at a zoom, on its casing of the palette's paper.
    #[must_use]
    pub fn line(&self, role: LineRole, color: Rgba, zoom: f32) -> StrokeStyle {
        let widths = self.widths(role);
        let casing = Casing { color: self.paper, width_px: widths.casing_px };
        let casing = (casing.width_px > 0.0).then_some(casing);
        StrokeStyle { color, width_px: widths.at_px(zoom), casing, dash_px: Vec::new() }
    }

    /// The mark of what a label names.
    #[must_use]
    pub fn mark(&self, role: LabelRole) -> MarkStyle {
        let shape = match role {
            LabelRole::Capital => MarkShape::Star,
            LabelRole::City => MarkShape::Ring,
            LabelRole::TwinCity => MarkShape::Pair,
            LabelRole::Municipality => MarkShape::Square,
            LabelRole::Crossing => MarkShape::Diamond,
            LabelRole::Dispute => MarkShape::Triangle,
            _ => MarkShape::Disc,
        };
        let look = self.marks.get(&role).or_else(|| self.marks.get(&LabelRole::Town));
        let MarkLook { color, far_px, near_px, rim_px } = look.copied().unwrap_or_default();
        MarkStyle { shape, far_px, near_px, color, casing: Casing { color: self.paper, width_px: rim_px } }
    }

    /// How a label is written.
    #[must_use]
    pub fn label(&self, role: LabelRole) -> LabelStyle {
        let look = self.labels.get(&role).copied().unwrap_or_default();
        let halo =
            Casing { color: look.halo.unwrap_or(self.paper), width_px: look.halo_px.unwrap_or(HALO_PX) };
        LabelStyle {
            size_px: look.size_px,
            color: look.color.unwrap_or(self.ink),
            halo: (halo.width_px > 0.0).then_some(halo),
            italic: look.italic,
            strong: look.strong,
            capitals: look.capitals,
            spacing_px: look.spacing_px,
        }
    }
}

#[cfg(test)]
mod tests;
