//! Buttons and links that push commands, each with its tooltip and its name for a screen reader.

use egui::{Rect, Response, RichText, Stroke, StrokeKind, Ui};

use crate::{
    command::{Command, Queue},
    gui::{View, shortcuts},
    state::{Side, Subject},
};

/// A button that pushes a command. Its face may be a sign; its name and tooltip say what it does.
pub(crate) fn command_button(ui: &mut Ui, face: &str, command: Command, view: &View<'_>, queue: &mut Queue) {
    let response = ui.button(face);
    command_ui(response, command, view, queue);
}

/// Gives a control that does a command its tooltip with the keys and its name, and pushes the command at a click.
pub(crate) fn command_ui(response: Response, command: Command, view: &View<'_>, queue: &mut Queue) {
    let name = view.messages.text(&command.message_key()).to_owned();
    let tooltip = match command.shortcut() {
        Some(shortcut) => format!("{name} ({})", shortcuts::name(shortcut, *view.messages)),
        None => name.clone(),
    };
    let response = response.on_hover_text(tooltip);
    named(&response, &name);
    if response.clicked() {
        queue.push(command);
    }
}

/// A button that copies the whole of the side panel: two sheets, one over the other.
pub(crate) fn copy_button(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let response = ui.add(egui::Button::new("").min_size(egui::vec2(28.0, 26.0)));
    let visuals = ui.style().interact(&response);
    let stroke = Stroke::new(1.2, visuals.text_color());
    let sheet = Rect::from_center_size(response.rect.center(), egui::vec2(8.0, 10.0));
    let shift = egui::vec2(2.0, 2.0);
    let painter = ui.painter();
    painter.rect_stroke(sheet.translate(-shift), 1.0, stroke, StrokeKind::Middle);
    painter.rect(sheet.translate(shift), 1.0, visuals.weak_bg_fill, stroke, StrokeKind::Middle);
    command_ui(response, Command::CopyDetails, view, queue);
}

/// A button that opens or closes a panel beside the map: a window with the panel in it, filled where it is open.
pub(crate) fn panel_button(ui: &mut Ui, side: Side, view: &View<'_>, queue: &mut Queue) {
    let interface = &view.state.interface;
    let is_open = interface.shows(side) && interface.folded != Some(side);
    let response = ui.add(egui::Button::new("").min_size(egui::vec2(30.0, 26.0)));
    let color = ui.style().interact(&response).text_color();
    let whole = Rect::from_center_size(response.rect.center(), egui::vec2(16.0, 12.0));
    let mut part = whole;
    match side {
        Side::Layers => part.max.x = whole.min.x + 6.0,
        Side::Details => part.min.x = whole.max.x - 6.0,
    }
    let painter = ui.painter();
    if is_open {
        painter.rect_filled(part, 1.0, color);
    } else {
        painter.rect_stroke(part, 1.0, Stroke::new(1.0, color), StrokeKind::Inside);
    }
    painter.rect_stroke(whole, 1.0, Stroke::new(1.0, color), StrokeKind::Inside);
    command_ui(response, Command::TogglePanel(side), view, queue);
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
