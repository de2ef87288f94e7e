//! The drawer under the map: one tab for each way to look at all areas together.

use egui::{Align, Layout, Ui};

use super::{list, statistics};
use crate::{
    command::{Command, Queue},
    gui::{View, widgets::command_button},
    state::Drawer,
};

/// Narrower than this, in points, the drawer has its tools on a line of their own.
const NARROW: f32 = 620.0;

/// Draws the drawer, where it is open.
pub(crate) fn drawer_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let Some(open) = view.state.interface.drawer else { return };
    let is_narrow = ui.available_width() < NARROW;
    ui.horizontal(|ui| {
        for drawer in Drawer::ALL {
            if ui.selectable_label(drawer == open, view.word("drawer", &drawer)).clicked() {
                queue.push(Command::ShowDrawer(drawer));
            }
        }
        if !is_narrow {
            ui.add_space(12.0);
            tools_ui(ui, open, view, queue);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            command_button(ui, "×", Command::CloseDrawer, view, queue);
        });
    });
    if is_narrow {
        ui.horizontal_wrapped(|ui| tools_ui(ui, open, view, queue));
    }
    match open {
        Drawer::List => list::list_ui(ui, view, queue),
        Drawer::Statistics => statistics::statistics_ui(ui, view, queue),
    }
}

fn tools_ui(ui: &mut Ui, open: Drawer, view: &View<'_>, queue: &mut Queue) {
    match open {
        Drawer::List => list::tools_ui(ui, view, queue),
        Drawer::Statistics => statistics::tools_ui(ui, view, queue),
    }
}
