//! The colours and sizes of the window, from the theme's file, given to egui.

use egui::{Color32, CornerRadius, Margin, Stroke, Style, Vec2, Visuals, style::WidgetVisuals};

use super::{atlas, fonts, map::color32};
use crate::{
    catalogue::model::{Confidence, Status},
    scene,
    state::{Interface, Theme},
};

/// The colours that panels use beyond egui's own.
#[derive(Clone, Copy, Debug)]
pub struct Palette {
    /// Titles, links and what is chosen.
    pub accent: Color32,
    /// Text.
    pub text: Color32,
    /// Text of less weight: labels, dates. Still 4.5:1 on the ground.
    pub muted: Color32,
    /// The ground of panels.
    pub ground: Color32,
    /// The ground of cards on a panel.
    pub card: Color32,
    /// Thin lines.
    pub line: Color32,
    /// What went well.
    pub good: Color32,
    /// What calls for care.
    pub caution: Color32,
    /// What went wrong.
    pub bad: Color32,
    /// Height of type of headings inside a panel, in points.
    pub section_size: f32,
}

impl Palette {
    /// The colours of a theme, as they are seen.
    #[must_use]
    pub fn of(interface: &Interface) -> Self {
        let palette = atlas::palette(interface);
        let palette = scene::Palette::named(palette);
        let window = &palette.window;
        Self {
            accent: color32(window.accent),
            text: color32(window.text),
            muted: color32(window.muted),
            ground: color32(window.ground),
            card: color32(window.card),
            line: color32(window.line),
            good: color32(window.good),
            caution: color32(window.caution),
            bad: color32(window.bad),
            section_size: palette.text.section,
        }
    }

    /// The colour of a degree of confidence; its name stands beside it.
    #[must_use]
    pub fn confidence(&self, confidence: Confidence) -> Color32 {
        match confidence {
            Confidence::High => self.good,
            Confidence::Medium => self.caution,
            Confidence::Low => self.bad,
        }
    }

    /// The colour of a project's status; its name stands beside it.
    #[must_use]
    pub fn status(&self, status: Status) -> Color32 {
        match status {
            Status::Active => self.good,
            Status::Planned => self.accent,
            Status::Suspended => self.bad,
            Status::Completed | Status::Unknown => self.muted,
        }
    }
}

/// Gives egui the fonts. Once, at the start.
pub(crate) fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts::definitions());
}

/// Gives egui the look that the interface asks for, where it has another.
pub(crate) fn wear(ctx: &egui::Context, interface: &Interface) {
    let id = egui::Id::unique("theme");
    let name = atlas::palette(interface);
    let theme = egui_theme(interface.theme);
    // Whatever else chose a theme, such as the system.
    ctx.set_theme(theme);
    if ctx.data(|data| data.get_temp(id)) != Some(name) {
        ctx.data_mut(|data| data.insert_temp(id, name));
        ctx.set_style_of(theme, style(interface));
    }
}

/// egui's name for a theme.
fn egui_theme(theme: Theme) -> egui::Theme {
    match theme {
        Theme::Light | Theme::Projector => egui::Theme::Light,
        Theme::Dark => egui::Theme::Dark,
    }
}

fn style(interface: &Interface) -> Style {
    let palette = Palette::of(interface);
    let sizes = &scene::Palette::named(atlas::palette(interface)).text;
    let mut style = Style {
        text_styles: fonts::text_styles(sizes),
        visuals: match egui_theme(interface.theme) {
            egui::Theme::Light => Visuals::light(),
            egui::Theme::Dark => Visuals::dark(),
        },
        ..Style::default()
    };
    style.spacing.item_spacing = Vec2::new(8.0, 6.0);
    style.spacing.button_padding = Vec2::new(8.0, 4.0);
    // Touch and unsteady hands: no target is lower than this.
    style.spacing.interact_size = Vec2::new(24.0, 26.0);
    style.spacing.menu_margin = Margin::same(6);
    style.spacing.scroll = egui::style::ScrollStyle::solid();
    style.interaction.tooltip_delay = 0.4;
    style.url_in_tooltip = true;
    colour(&mut style.visuals, &palette);
    style
}

fn colour(visuals: &mut Visuals, palette: &Palette) {
    visuals.panel_fill = palette.ground;
    visuals.window_fill = palette.ground;
    visuals.extreme_bg_color = palette.card;
    visuals.faint_bg_color = palette.card;
    visuals.hyperlink_color = palette.accent;
    visuals.weak_text_color = Some(palette.muted);
    visuals.warn_fg_color = palette.caution;
    visuals.error_fg_color = palette.bad;
    visuals.window_stroke = Stroke::new(1.0, palette.line);
    visuals.selection.bg_fill = palette.accent.gamma_multiply(0.25);
    visuals.selection.stroke = Stroke::new(2.0, palette.accent);
    let radius = CornerRadius::same(4);
    visuals.menu_corner_radius = radius;
    visuals.window_corner_radius = CornerRadius::same(6);
    let set = |widget: &mut WidgetVisuals, fill: Color32, border: Color32, text: Color32| {
        widget.bg_fill = fill;
        widget.weak_bg_fill = fill;
        widget.bg_stroke = Stroke::new(1.0, border);
        widget.fg_stroke = Stroke::new(1.0, text);
        widget.corner_radius = radius;
        widget.expansion = 0.0;
    };
    let widgets = &mut visuals.widgets;
    set(&mut widgets.noninteractive, palette.ground, palette.line, palette.text);
    set(&mut widgets.inactive, palette.card, palette.line, palette.text);
    set(&mut widgets.hovered, palette.card, palette.accent, palette.text);
    set(&mut widgets.active, palette.accent.gamma_multiply(0.25), palette.accent, palette.text);
    set(&mut widgets.open, palette.card, palette.accent, palette.text);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance, Web Content Accessibility Guidelines 2.2.
    fn luminance(colour: Color32) -> f64 {
        let channel = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(colour.r()) + 0.7152 * channel(colour.g()) + 0.0722 * channel(colour.b())
    }

    fn contrast(one: Color32, other: Color32) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_text_colour_stands_out_from_panels_and_cards() {
        let themes = Theme::ALL.map(|theme| {
            let mut interface = Interface::default();
            interface.theme = theme;
            Palette::of(&interface)
        });
        for palette in themes {
            for ground in [palette.ground, palette.card] {
                for text in
                    [palette.accent, palette.text, palette.muted, palette.good, palette.caution, palette.bad]
                {
                    assert!(
                        contrast(text, ground) >= 4.5,
                        "{text:?} on {ground:?}: {}",
                        contrast(text, ground)
                    );
                }
            }
        }
    }
}
