//! The list of keys.

use egui::{Grid, RichText, ScrollArea, Window};

use crate::{
    command::{Command, Queue},
    gui::{View, shortcuts},
};

/// Draws the list, where it is open.
pub(crate) fn keys_ui(ctx: &egui::Context, view: &View<'_>, queue: &mut Queue) {
    if !view.state.interface.shows_keys {
        return;
    }
    let mut is_open = true;
    Window::new(view.messages.text("keys-title"))
        .id(egui::Id::new("keys"))
        .open(&mut is_open)
        .collapsible(false)
        .show(ctx, |ui| {
            ScrollArea::vertical().max_height(460.0).show(ui, |ui| {
                Grid::new("keys").striped(true).num_columns(2).show(ui, |ui| {
                    for command in Command::listed() {
                        let Some(shortcut) = command.shortcut() else { continue };
                        ui.label(RichText::new(shortcuts::name(shortcut, view.messages)).strong());
                        ui.label(view.messages.text(&command.message_key()));
                        ui.end_row();
                    }
                });
            });
        });
    if !is_open {
        queue.push(Command::ToggleKeys);
    }
}
