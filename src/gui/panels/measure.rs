//! The panel of what is measured: legs, length, area, to be read and copied.

use egui::{Align, Layout, RichText, ScrollArea, Ui, Vec2};

use super::results::position_text;
use crate::{
    command::{Command, Queue},
    earth::{GeodesicPath, Way},
    gui::{View, fonts, widgets::command_button},
    i18n::{self, Lang},
};

/// A leg: its length and its direction.
#[must_use]
pub(crate) fn leg_text(leg: &GeodesicPath, lang: Lang) -> String {
    format!("{} · {}", i18n::length(leg.distance_m, lang), i18n::bearing(leg.bearing_deg))
}

/// What the panel says, line by line.
fn lines(view: &View<'_>, way: &Way) -> Vec<String> {
    let lang = view.lang();
    let messages = view.messages;
    let leg = |(index, leg): (usize, &GeodesicPath)| {
        format!("{}–{}: {}", index + 1, index + 2, leg_text(leg, lang))
    };
    let mut lines: Vec<String> = way.legs.iter().enumerate().map(leg).collect();
    let value = |key: &str, value: String| messages.text_with(key, &[("value", value.into())]);
    if way.legs.len() > 1 {
        lines.push(value("way-length", i18n::length(way.length_m(), lang)));
    }
    if let (Some(perimeter_m), Some(area_m2)) = (way.perimeter_m(), way.area_m2) {
        lines.push(value("way-perimeter", i18n::length(perimeter_m, lang)));
        lines.push(value("way-area", i18n::small_surface(area_m2, lang)));
    }
    lines
}

/// In a map lower than this, in points, the panel leaves out what it explains.
const LOW: f32 = 600.0;

/// Draws the panel over a map of a size, of which it leaves some free.
pub(crate) fn measure_ui(ui: &mut Ui, map: Vec2, view: &View<'_>, queue: &mut Queue) {
    let measured = &view.state.document.measured;
    let lines = lines(view, &Way::through(measured));
    let explains = map.y >= LOW;
    ui.set_width(320.0_f32.min(map.x - 48.0).max(160.0));
    ui.horizontal(|ui| {
        let title = RichText::new(view.messages.text("way-title")).family(fonts::bold());
        ui.label(title.size(view.palette.section_size));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            command_button(ui, "×", Command::ToggleMeasure, view, queue);
        });
    });
    let muted = |text: &str| RichText::new(text).small().color(view.palette.muted);
    if explains {
        ui.label(muted(view.messages.text("way-hint")));
    }
    // In a low map one scrolls through them.
    let most = (0.4 * map.y).max(40.0);
    ScrollArea::vertical().max_height(most).min_scrolled_height(most).show(ui, |ui| {
        for line in &lines {
            ui.label(line);
        }
    });
    if explains || lines.is_empty() {
        ui.label(muted(view.messages.text("way-how")));
    }
    ui.horizontal_wrapped(|ui| {
        let has_subject = view.state.document.subject.is_some();
        ui.add_enabled_ui(has_subject, |ui| {
            let face = view.messages.text("way-selection");
            command_button(ui, face, Command::MeasureToSelection, view, queue);
        });
        ui.add_enabled_ui(!measured.is_empty(), |ui| {
            command_button(ui, "−", Command::RemoveMeasured, view, queue);
        });
        ui.add_enabled_ui(!lines.is_empty(), |ui| {
            let points = measured.iter().enumerate();
            let points = points.map(|(index, &at)| format!("{}: {}", index + 1, position_text(at, view)));
            let text: Vec<String> = points.chain(lines.iter().cloned()).collect();
            if ui.button(view.messages.text("way-copy")).clicked() {
                queue.push(Command::Copy(text.join("\n")));
            }
        });
    });
}
