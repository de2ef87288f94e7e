//! The menu: how large the text is, which panels are open, and the windows that have no button of their own.

use egui::{Button, Ui};

use crate::{
    command::{Command, Queue},
    gui::{View, shortcuts, widgets::command_button},
    i18n,
    state::{Dialog, Side},
};

/// Draws the button and, where it is open, the menu. Where the bar has no room for them, the choices that `others` draws
/// stand in it too.
pub(crate) fn menu_ui(
    ui: &mut Ui,
    view: &View<'_>,
    queue: &mut Queue,
    others: impl FnOnce(&mut Ui, &mut Queue),
) {
    let name = view.messages.text("menu");
    let menu = ui.menu_button("☰", |ui| {
        ui.set_min_width(240.0);
        text_size_ui(ui, view, queue);
        others(ui, queue);
        ui.separator();
        let panels = Side::ALL.map(Command::TogglePanel);
        for command in panels.into_iter().chain([Command::ToggleMapAlone]) {
            item_ui(ui, command, view, queue);
        }
        ui.separator();
        for command in Dialog::ALL.map(Command::ToggleDialog) {
            item_ui(ui, command, view, queue);
        }
        ui.separator();
        item_ui(ui, Command::Quit, view, queue);
    });
    let response = menu.response.on_hover_text(name);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
}

fn text_size_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    ui.horizontal(|ui| {
        ui.label(view.messages.text("setting-text-size"));
        let percent = i18n::percent(f64::from(view.state.interface.text_percent), view.lang());
        for (face, command) in [
            ("A−", Command::ReduceText),
            (percent.as_str(), Command::ResetText),
            ("A+", Command::EnlargeText),
        ] {
            command_button(ui, face, command, view, queue);
        }
    });
}

/// A line of the menu: what it does, and its keys.
fn item_ui(ui: &mut Ui, command: Command, view: &View<'_>, queue: &mut Queue) {
    let mut button = Button::new(view.messages.text(&command.message_key()));
    if let Some(shortcut) = command.shortcut() {
        button = button.shortcut_text(shortcuts::name(shortcut, *view.messages));
    }
    if ui.add(button).clicked() {
        queue.push(command);
        ui.close();
    }
}
