//! The list of areas under the map: what is in view or passes the filter, row by row, in step with the map.

mod csv;
mod rows;
mod table;

use egui::{RichText, Ui};

pub(crate) use self::{
    csv::csv,
    rows::{Making, Rows},
};
use crate::{
    command::{Command, Queue},
    gui::{View, widgets::command_button},
};

/// Draws the list.
pub(crate) fn list_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    table::table_ui(ui, view.list.rows(), view, queue);
}

/// Draws what stands beside the tabs of the drawer: how many rows there are, how far they reach, and how to take
/// them along.
pub(crate) fn tools_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    command_button(ui, view.messages.text("list-copy"), Command::CopyList, view, queue);
    command_button(ui, view.messages.text("list-save"), Command::SaveList, view, queue);
    let mut is_on = view.state.interface.list.is_in_view;
    let key = if is_on { "list-in-view" } else { "list-all" };
    let switch = ui.checkbox(&mut is_on, view.messages.text("list-only-in-view"));
    if switch.changed() {
        queue.push(Command::ToggleListInView);
    }
    let text = view.messages.text_with(key, &[("count", view.list.rows().len().into())]);
    ui.label(RichText::new(text).color(view.palette.muted));
}
