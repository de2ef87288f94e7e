//! The drawer under the map: one tab for each way to look at all areas together.

use egui::{Align, Layout, Ui};

use super::{list, statistics};
use crate::{
    command::{Command, Queue},
    gui::{View, widgets::command_button},
    state::Drawer,
};

/// Draws the drawer, where it is open.
pub(crate) fn drawer_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let Some(open) = view.state.interface.drawer else { return };
    ui.horizontal(|ui| {
        for drawer in Drawer::ALL {
            if ui.selectable_label(drawer == open, view.word("drawer", &drawer)).clicked() {
                queue.push(Command::ShowDrawer(drawer));
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            command_button(ui, "×", Command::CloseDrawer, view, queue);
            match open {
                Drawer::List => list::tools_ui(ui, view, queue),
                Drawer::Statistics => statistics::tools_ui(ui, view, queue),
            }
        });
    });
    match open {
        Drawer::List => list::list_ui(ui, view, queue),
        Drawer::Statistics => statistics::statistics_ui(ui, view, queue),
    }
}
