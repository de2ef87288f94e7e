//! Headings, cards, chips, and rows of a fact with its label.

use egui::{Color32, Frame, Margin, RichText, Stroke, Ui};

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

/// A word in a frame of its colour: a status, a theme, a level.
pub(crate) fn chip(ui: &mut Ui, text: &str, color: Color32) {
    Frame::new()
        .stroke(Stroke::new(1.0, color))
        .corner_radius(8)
        .inner_margin(Margin::symmetric(6, 1))
        .show(ui, |ui| ui.label(RichText::new(text).small().color(color)));
}

/// A label and, beside it, what it says.
pub(crate) fn fact_row(ui: &mut Ui, label: &str, palette: &Palette, value: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(RichText::new(label).small().color(palette.muted));
        value(ui);
    });
}
