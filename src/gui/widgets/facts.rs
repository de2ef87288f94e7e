//! Headings, cards, chips, and rows of a fact with its label.

use egui::{
    Color32, Frame, Margin, RichText, Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, Ui, WidgetText,
    vec2,
};

use crate::gui::{fonts, theme::Palette};

/// A heading inside a panel.
pub(crate) fn section(ui: &mut Ui, text: &str, palette: &Palette) {
    ui.add_space(8.0);
    ui.label(RichText::new(text).family(fonts::bold()).size(palette.section_size).color(palette.text));
}

/// A card: what belongs together, on a ground of its own.
pub(crate) fn card(ui: &mut Ui, palette: &Palette, contents: impl FnOnce(&mut Ui)) {
    Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(6)
        .inner_margin(Margin::same(10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            contents(ui);
        });
    ui.add_space(2.0);
}

/// A word in a frame of its colour: a status, a theme, a level. It goes to the next line whole, and is cut short where a
/// line is narrower than it.
pub(crate) fn chip(ui: &mut Ui, text: &str, color: Color32) {
    let padding = vec2(7.0, 3.0);
    let most = (ui.max_rect().width() - 2.0 * padding.x).max(24.0);
    let text = RichText::new(text).small().color(color);
    let galley =
        WidgetText::from(text.clone()).into_galley(ui, Some(TextWrapMode::Truncate), most, TextStyle::Small);
    let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * padding, Sense::hover());
    ui.painter().rect_stroke(rect, 8, Stroke::new(1.0, color), StrokeKind::Inside);
    let is_cut = galley.elided;
    ui.painter().galley(rect.min + padding, galley, color);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, text.text()));
    if is_cut {
        response.on_hover_text(text.text());
    }
}

/// A label and, beside it, what it says.
pub(crate) fn fact_row(ui: &mut Ui, label: &str, palette: &Palette, value: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(RichText::new(label).small().color(palette.muted));
        value(ui);
    });
}
