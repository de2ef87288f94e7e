//! What the user is told now: cards over the lower edge of the map, the latest below.

use egui::{Align2, Area, Frame, Id, Label, Rect, RichText, Stroke, Ui, accesskit::Live, vec2};

use crate::{
    command::{Command, Queue},
    gui::{
        View,
        theme::Palette,
        widgets::{command_button, link_button},
    },
    state::{Dialog, LogEntry, Tone},
};

/// The most cards at once: the others wait in the log.
const MOST: usize = 3;

/// How wide a card is at most, in points.
const WIDTH: f32 = 560.0;

/// Draws the notices on the screen over a map's rectangle.
pub(crate) fn notices_ui(ctx: &egui::Context, map: Rect, view: &View<'_>, queue: &mut Queue) {
    let shown: Vec<&LogEntry> = view.state.notices.shown().collect();
    if shown.is_empty() {
        return;
    }
    let width = WIDTH.min(map.width() - 24.0).max(180.0);
    Area::new(Id::unique("notices"))
        .pivot(Align2::CENTER_BOTTOM)
        // Above the scale bar and the credit.
        .fixed_pos(map.center_bottom() - vec2(0.0, 52.0))
        .order(egui::Order::Foreground)
        .show(ctx, |ui| {
            ui.set_width(width);
            for entry in shown.iter().take(MOST).rev() {
                notice_ui(ui, entry, view, queue);
            }
            let rest = shown.len().saturating_sub(MOST);
            if rest > 0 {
                let text = view.messages.text_with("notice-more", &[("count", (rest as f64).into())]);
                link_button(ui, text, Command::ToggleDialog(Dialog::Log), queue);
            }
        });
}

/// The colour of a tone; its word stands beside it.
pub(super) fn tone_color(tone: Tone, palette: &Palette) -> egui::Color32 {
    match tone {
        Tone::Note => palette.accent,
        Tone::Problem => palette.bad,
    }
}

fn notice_ui(ui: &mut Ui, entry: &LogEntry, view: &View<'_>, queue: &mut Queue) {
    let color = tone_color(entry.notice.tone, &view.palette);
    Frame::popup(ui.style()).stroke(Stroke::new(2.0, color)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.label(RichText::new(view.word("notice-tone", &entry.notice.tone)).strong().color(color));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                command_button(ui, "✕", Command::DismissNotice(entry.number), view, queue);
                let log = view.messages.text("notice-log");
                link_button(ui, log, Command::ToggleDialog(Dialog::Log), queue);
            });
        });
        let label = ui.add(Label::new(entry.notice.text(*view.messages)).wrap());
        // A screen reader says it as soon as it is there.
        let live = if entry.notice.tone == Tone::Problem { Live::Assertive } else { Live::Polite };
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(live));
    });
}
