//! How the map is drawn: which names it writes, and whose eyes its colours are shown to.

use egui::{ComboBox, RichText, Ui};

use super::top::name_combo;
use crate::{
    command::{Command, Queue},
    gui::{
        View,
        widgets::{command_button, section},
    },
    state::{Motion, Names, Overview, Vision},
};

/// Draws the choices.
pub(crate) fn drawing_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    section(ui, view.messages.text("panel-drawing"), &view.palette);
    names_ui(ui, view, queue);
    vision_ui(ui, view, queue);
    let mut keeps_still = view.state.interface.motion == Motion::Still;
    if ui.checkbox(&mut keeps_still, view.messages.text("setting-keeps-still")).changed() {
        queue.push(Command::ToggleMotion);
    }
    let mut has_overview = view.state.interface.overview == Overview::Shown;
    if ui.checkbox(&mut has_overview, view.messages.text("setting-overview")).changed() {
        queue.push(Command::ToggleOverview);
    }
    ui.horizontal(|ui| {
        command_button(ui, "←", Command::ShowPreviousView, view, queue);
        command_button(ui, "→", Command::ShowNextView, view, queue);
        command_button(ui, view.messages.text("way-title"), Command::ToggleMeasure, view, queue);
    });
}

fn names_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let current = view.state.interface.names;
    let name = view.messages.text("setting-names");
    ui.label(RichText::new(name).small().color(view.palette.muted));
    let combo = ComboBox::from_id_salt("names").selected_text(view.word("names", &current)).width(150.0);
    let combo = combo.show_ui(ui, |ui| {
        for names in Names::ALL {
            if ui.selectable_label(names == current, view.word("names", &names)).clicked() {
                queue.push(Command::SetNames(names));
            }
        }
    });
    name_combo(&combo.response, name);
}

fn vision_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let current = view.state.interface.vision;
    let name = view.messages.text("setting-vision");
    ui.label(RichText::new(name).small().color(view.palette.muted))
        .on_hover_text(view.messages.text("setting-vision-why"));
    let combo = ComboBox::from_id_salt("vision").selected_text(view.word("vision", &current)).width(150.0);
    let combo = combo.show_ui(ui, |ui| {
        for vision in Vision::ALL {
            if ui.selectable_label(vision == current, view.word("vision", &vision)).clicked() {
                queue.push(Command::SetVision(vision));
            }
        }
    });
    name_combo(&combo.response, name);
}
