//! What a click on the map may have meant, where several areas lie over one another: a small menu.

use egui::Ui;

use crate::{
    command::{Command, Queue},
    gui::View,
    state::{Offered, Subject},
};

/// Draws the menu.
pub(crate) fn offered_ui(ui: &mut Ui, offered: &Offered, view: &View<'_>, queue: &mut Queue) {
    let areas = offered.areas.iter().filter_map(|id| view.known.catalogue.area(id));
    for area in areas {
        let text = format!("{} · {}", area.name_in(view.lang()), view.word("area-kind", &area.kind));
        if ui.button(text).clicked() {
            queue.push(Command::Select(Subject::Area(area.id.clone())));
        }
    }
    if ui.button(view.messages.text("details-what-is-here")).clicked() {
        queue.push(Command::Select(Subject::Point(offered.position)));
    }
}
