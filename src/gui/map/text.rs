//! Labels as text: measured once, painted on whole pixels, with a halo where lines cross them.

use std::collections::HashMap;
use std::sync::Arc;

use egui::epaint::TextShape;
use egui::text::{LayoutJob, TextFormat};
use egui::{FontFamily, FontId, Galley, Painter, Pos2, Vec2, vec2};

use super::gpu::color32;
use crate::i18n::Lang;
use crate::scene::{Label, LabelStyle};

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
    sizes: HashMap<(u64, Lang), Vec2>,
}

impl Sizes {
    /// Forget what was measured on a screen of another density.
    pub fn on_screen(&mut self, pixels_per_point: f32) {
        if (self.pixels_per_point - pixels_per_point).abs() > 1e-6 {
            self.sizes.clear();
            self.pixels_per_point = pixels_per_point;
        }
    }

    /// The size of a label, measured at the first call.
    pub fn of(&mut self, key: (u64, Lang), measure: impl FnOnce() -> Vec2) -> Vec2 {
        *self.sizes.entry(key).or_insert_with(measure)
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
