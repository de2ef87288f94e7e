//! The list of areas, row by row.

use egui::{ScrollArea, Ui};

use crate::{
    catalogue::model::AreaKind,
    command::Queue,
    gui::{View, widgets::subject_link},
    state::Subject,
};

/// Draws the list.
pub(crate) fn list_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let on = view.known.catalogue.on(view.day);
    let areas: Vec<_> = AreaKind::ALL.into_iter().flat_map(|kind| on.areas_of_kind(kind)).collect();
    let row_height = ui.spacing().interact_size.y;
    ScrollArea::vertical().auto_shrink([false, false]).show_rows(ui, row_height, areas.len(), |ui, rows| {
        for area in &areas[rows] {
            subject_link(ui, area.name_in(view.lang()), Subject::Area(area.id.clone()), view, queue);
        }
    });
}
