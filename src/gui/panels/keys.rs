//! The list of keys.

use egui::{Grid, RichText, ScrollArea};

use crate::{
    command::{Command, Queue},
    gui::{View, shortcuts, widgets::dialog},
    state::Dialog,
};

/// Draws the list, where it is open.
pub(crate) fn keys_ui(ctx: &egui::Context, view: &View<'_>, queue: &mut Queue) {
    if !view.state.interface.is_open(Dialog::Keys) {
        return;
    }
    let mut is_open = true;
    dialog(ctx, "keys", view.messages.text("keys-title"), &mut is_open).show(ctx, |ui| {
        let most = (ctx.content_rect().height() - 140.0).max(120.0);
        ScrollArea::vertical().max_height(most).min_scrolled_height(most).show(ui, |ui| {
            Grid::new("keys").striped(true).num_columns(2).show(ui, |ui| {
                for command in Command::listed() {
                    let keys: Vec<String> = command
                        .shortcuts()
                        .map(|shortcut| shortcuts::name(shortcut, *view.messages))
                        .collect();
                    if keys.is_empty() {
                        continue;
                    }
                    ui.label(RichText::new(keys.join("  ·  ")).strong());
                    ui.label(view.messages.text(&command.message_key()));
                    ui.end_row();
                }
            });
        });
    });
    if !is_open {
        queue.push(Command::ToggleDialog(Dialog::Keys));
    }
}
