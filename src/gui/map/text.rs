//! Labels as text: measured once, painted on whole pixels, with a halo where lines cross them.

use std::collections::HashMap;
use std::sync::Arc;

use egui::epaint::TextShape;
use egui::text::{LayoutJob, TextFormat};
use egui::{FontFamily, FontId, Galley, Painter, Pos2, Vec2, vec2};

use super::gpu::color32;
use crate::i18n::Lang;
use crate::scene::{Casing, Label, LabelRole, LabelStyle, Palette, PaletteName};
use crate::state::Names;

/// How much larger names are for the back row.
const BACK_ROW: f32 = 1.6;

/// How a label is written, as large as is asked for.
#[must_use]
pub fn style_of(palette: &Palette, role: LabelRole, names: Names) -> LabelStyle {
    let style = palette.label(role);
    match names {
        Names::All | Names::Zones => style,
        Names::BackRow => LabelStyle {
            size_px: style.size_px * BACK_ROW,
            spacing_px: style.spacing_px * BACK_ROW,
            halo: style.halo.map(|halo| Casing { width_px: halo.width_px * 1.3, ..halo }),
            ..style
        },
    }
}

/// How much nearer one must come for a label than it says itself, in levels of zoom; none where it is not written at
/// all.
#[must_use]
pub fn delay_of(role: LabelRole, names: Names) -> Option<f64> {
    let is_of_zones = matches!(role, LabelRole::Country | LabelRole::Neighbour | LabelRole::Strip);
    match names {
        Names::All => Some(0.0),
        Names::Zones => is_of_zones.then_some(0.0),
        Names::BackRow if is_of_zones || role == LabelRole::Capital => Some(0.3),
        // What is larger needs more room: what matters less waits longer.
        Names::BackRow if matches!(role, LabelRole::TwinCity | LabelRole::City | LabelRole::Water) => {
            Some(0.6)
        }
        Names::BackRow => Some(1.2),
    }
}

/// The font families that labels are set in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapFonts {
    /// Most of them.
    pub regular: FontFamily,
    /// The stronger ones.
    pub strong: FontFamily,
    /// Waters. The same as the regular one where there is none: letters are then slanted.
    pub italic: FontFamily,
}

impl Default for MapFonts {
    fn default() -> Self {
        let regular = FontFamily::Proportional;
        Self { strong: regular.clone(), italic: regular.clone(), regular }
    }
}

/// A label as egui lays it out.
#[must_use]
pub fn galley(painter: &Painter, label: &Label, style: &LabelStyle, fonts: &MapFonts) -> Arc<Galley> {
    let family = match (style.strong, style.italic) {
        (true, _) => &fonts.strong,
        (_, true) => &fonts.italic,
        _ => &fonts.regular,
    };
    let text = if style.capitals { label.text.to_uppercase() } else { label.text.clone() };
    let format = TextFormat {
        font_id: FontId::new(style.size_px, family.clone()),
        extra_letter_spacing: style.spacing_px,
        color: color32(style.color),
        italics: style.italic && fonts.italic == fonts.regular,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(text, format);
    job.wrap.max_width = f32::INFINITY;
    painter.layout_job(job)
}

/// The sizes of labels, measured once.
#[derive(Debug, Default)]
pub struct Sizes {
    pixels_per_point: f32,
    look: Option<(PaletteName, Names)>,
    measured: HashMap<(u64, Lang), Vec2>,
}

impl Sizes {
    /// Forget what was measured on a screen of another density, or with type of other sizes.
    pub fn on_screen(&mut self, pixels_per_point: f32, look: (PaletteName, Names)) {
        if (self.pixels_per_point - pixels_per_point).abs() > 1e-6 || self.look != Some(look) {
            self.measured.clear();
            self.pixels_per_point = pixels_per_point;
            self.look = Some(look);
        }
    }

    /// The size of a label, measured at the first call.
    pub fn of(&mut self, key: (u64, Lang), measure: impl FnOnce() -> Vec2) -> Vec2 {
        *self.measured.entry(key).or_insert_with(measure)
    }
}

/// The eight directions in which a halo is stamped.
const HALO: [Vec2; 8] = [
    vec2(1.0, 0.0),
    vec2(0.7, 0.7),
    vec2(0.0, 1.0),
    vec2(-0.7, 0.7),
    vec2(-1.0, 0.0),
    vec2(-0.7, -0.7),
    vec2(0.0, -1.0),
    vec2(0.7, -0.7),
];

/// Paint a label with its upper left corner at a point, faded to an opacity, with its halo if asked for.
pub fn label_ui(painter: &Painter, at: Pos2, galley: Arc<Galley>, style: &LabelStyle, look: (f32, bool)) {
    let (opacity, has_halo) = look;
    if let Some(halo) = style.halo.filter(|_| has_halo) {
        let color = color32(halo.color);
        for direction in HALO {
            let shape = TextShape::new(at + direction * halo.width_px, Arc::clone(&galley), color)
                .with_override_text_color(color)
                .with_opacity_factor(opacity);
            painter.add(shape);
        }
    }
    painter.add(TextShape::new(at, galley, color32(style.color)).with_opacity_factor(opacity));
}
