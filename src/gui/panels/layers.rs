//! The panel on the left: which layers the map shows.

use egui::Ui;

use crate::{
    command::{Command, Queue},
    gui::{View, shortcuts, widgets::section},
    state::Layer,
};

/// Draws the panel.
pub(crate) fn layers_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    section(ui, view.messages.text("panel-layers"), &view.palette);
    for layer in Layer::ALL {
        let mut is_on = view.state.document.layers.contains(&layer);
        let text = view.word("layer", &layer);
        let mut response = ui.checkbox(&mut is_on, text);
        if let Some(shortcut) = Command::ToggleLayer(layer).shortcut() {
            response = response.on_hover_text(shortcuts::name(shortcut, view.messages));
        }
        if response.changed() {
            queue.push(Command::ToggleLayer(layer));
        }
    }
    slides_ui(ui, view, queue);
}

/// The slides of the source deck, in their order.
fn slides_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    ui.add_space(6.0);
    section(ui, view.messages.text("label-deck"), &view.palette);
    for slide in view.known.catalogue.slides() {
        let subject = crate::state::Subject::Slide(slide.id.clone());
        let is_shown = view.state.document.subject.as_ref() == Some(&subject);
        if ui.selectable_label(is_shown, slide.title.get(view.lang())).clicked() {
            queue.push(Command::Select(subject));
        }
    }
}
