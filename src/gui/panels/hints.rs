//! Three hints for a first visit. They are shown once, and can be read again from the menu.

use egui::{Align2, Area, Frame, Id, Label, Rect, ScrollArea, accesskit::Live, vec2};

use crate::{
    command::{Command, Queue},
    gui::{View, shortcuts, widgets::section},
    state::Dialog,
};

/// How wide the card is at most, in points.
const WIDTH: f32 = 400.0;

/// Draws the hints over a map's rectangle, where they are open.
pub(crate) fn hints_ui(ctx: &egui::Context, map: Rect, view: &View<'_>, queue: &mut Queue) {
    if !view.state.interface.is_open(Dialog::Hints) {
        return;
    }
    let keys = |command: &Command| {
        command.shortcut().map(|keys| shortcuts::name(keys, *view.messages)).unwrap_or_default()
    };
    let hints = [
        ("hint-ask", keys(&Command::AskAtCenter)),
        ("hint-search", keys(&Command::FocusSearch)),
        ("hint-keys", keys(&Command::ToggleDialog(Dialog::Keys))),
    ];
    Area::new(Id::unique("hints"))
        .pivot(Align2::LEFT_BOTTOM)
        .fixed_pos(map.left_bottom() + vec2(14.0, -14.0))
        .order(egui::Order::Foreground)
        .show(ctx, |ui| {
            Frame::window(ui.style()).show(ui, |ui| {
                ui.set_width(WIDTH.min(map.width() - 56.0).max(180.0));
                // In a low window one scrolls through them.
                let most = (map.height() - 84.0).max(60.0);
                ScrollArea::vertical().max_height(most).min_scrolled_height(most).show(ui, |ui| {
                    section(ui, view.messages.text("hints-title"), &view.palette);
                    for (place, (key, keys)) in hints.iter().enumerate() {
                        let text = view.messages.text_with(key, &[("keys", keys.as_str().into())]);
                        let text = format!("{}. {text}", place + 1);
                        let label = ui.add(Label::new(text).wrap());
                        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(Live::Polite));
                    }
                });
                ui.add_space(4.0);
                let escape = shortcuts::name(
                    crate::command::Shortcut::plain(crate::command::Key::Escape),
                    *view.messages,
                );
                let button = egui::Button::new(view.messages.text("hints-close")).shortcut_text(escape);
                if ui.add(button).clicked() {
                    queue.push(Command::ToggleDialog(Dialog::Hints));
                }
            });
        });
}
