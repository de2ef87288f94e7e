//! The log of what the user was told since the window opened, to read and to copy.

use egui::{Label, RichText, ScrollArea, Ui};

use super::notices::tone_color;
use crate::{
    command::{Command, Queue},
    gui::{
        View,
        widgets::{command_button, dialog},
    },
    state::{Dialog, LogEntry},
};

/// Draws the log, where it is open: the latest first.
pub(crate) fn log_ui(ctx: &egui::Context, view: &View<'_>, queue: &mut Queue) {
    if !view.state.interface.is_open(Dialog::Log) {
        return;
    }
    let mut is_open = true;
    dialog(ctx, "log", view.messages.text("notice-log"), &mut is_open).default_width(520.0).show(ctx, |ui| {
        let log = view.state.notices.log();
        if log.is_empty() {
            ui.label(view.messages.text("notice-log-empty"));
            return;
        }
        let name = view.messages.text("command-copy-log");
        command_button(ui, name, Command::CopyLog, view, queue);
        ui.separator();
        ScrollArea::vertical()
            .max_height((ctx.content_rect().height() - 120.0).clamp(120.0, 420.0))
            .auto_shrink([false, true])
            .show(ui, |ui| {
                for entry in log.iter().rev() {
                    entry_ui(ui, entry, view);
                }
            });
    });
    if !is_open {
        queue.push(Command::ToggleDialog(Dialog::Log));
    }
}

fn entry_ui(ui: &mut Ui, entry: &LogEntry, view: &View<'_>) {
    ui.horizontal_wrapped(|ui| {
        let color = tone_color(entry.notice.tone, &view.palette);
        ui.label(RichText::new(view.word("notice-tone", &entry.notice.tone)).strong().color(color));
        if let Some(at) = entry.at {
            let time = at.strftime("%H:%M:%S").to_string();
            ui.label(RichText::new(time).small().color(view.palette.muted));
        }
        if entry.count > 1 {
            let count = [("count", f64::from(entry.count).into())];
            let times = view.messages.text_with("notice-times", &count);
            ui.label(RichText::new(times).small().color(view.palette.muted));
        }
    });
    ui.add(Label::new(entry.notice.text(*view.messages)).wrap());
    ui.add_space(6.0);
}
