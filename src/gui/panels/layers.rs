//! The panel on the left: which layers the map shows, and what their signs mean.

use egui::Ui;

use super::own_files;
use crate::{
    command::{Command, Queue},
    gui::{
        View, atlas, shortcuts,
        widgets::{follow_focus_ui, legend_symbol_ui, section},
    },
    scene::{self, Palette},
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
            response = response.on_hover_text(shortcuts::name(shortcut, *view.messages));
        }
        if response.changed() {
            queue.push(Command::ToggleLayer(layer));
        }
    }
    super::filters::filters_ui(ui, view, queue);
    own_files::files_ui(ui, view, queue);
    legend_ui(ui, view);
    super::drawing_ui(ui, view, queue);
    follow_focus_ui(ui);
}

/// What is drawn, in the styles of the map itself.
fn legend_ui(ui: &mut Ui, view: &View<'_>) {
    ui.add_space(6.0);
    section(ui, view.messages.text("panel-legend"), &view.palette);
    let palette = Palette::named(atlas::palette(&view.state.interface));
    for entry in scene::legend(palette, atlas::shown(view)) {
        ui.horizontal(|ui| {
            legend_symbol_ui(ui, &entry.symbol);
            ui.add(egui::Label::new(view.messages.text(entry.message)).wrap());
        });
    }
    own_files::legend_ui(ui, view);
}
