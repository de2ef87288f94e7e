//! Buttons and links that push commands, each with its tooltip and its name for a screen reader.

use egui::{Response, RichText, Ui};

use crate::{
    command::{Command, Queue},
    gui::{View, shortcuts},
    state::Subject,
};

/// A button that pushes a command. Its face may be a sign; its name and tooltip say what it does.
pub(crate) fn command_button(ui: &mut Ui, face: &str, command: Command, view: &View<'_>, queue: &mut Queue) {
    let name = view.messages.text(&command.message_key()).to_owned();
    let tooltip = match command.shortcut() {
        Some(shortcut) => format!("{name} ({})", shortcuts::name(shortcut, view.messages)),
        None => name.clone(),
    };
    let response = ui.button(face).on_hover_text(tooltip);
    named(&response, &name);
    if response.clicked() {
        queue.push(command);
    }
}

/// A link that pushes a command.
pub(crate) fn link_button(
    ui: &mut Ui,
    text: impl Into<String>,
    command: Command,
    queue: &mut Queue,
) -> Response {
    let response = ui.link(text.into());
    if response.clicked() {
        queue.push(command);
    }
    response
}

/// A link to something that the side panel can show: it goes there on the map too.
pub(crate) fn subject_link(ui: &mut Ui, text: &str, subject: Subject, view: &View<'_>, queue: &mut Queue) {
    let text = RichText::new(text).color(view.palette.accent);
    if ui.link(text).clicked() {
        queue.push(Command::Visit(subject));
    }
}

/// Gives a control its name for a screen reader.
fn named(response: &Response, name: &str) {
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, response.enabled(), name));
}
