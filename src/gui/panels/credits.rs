//! The bar at the bottom: how to use the map, and the credits of the data in full on demand.

use egui::{RichText, Ui};

use crate::{
    command::{Command, Queue},
    gui::{
        View,
        widgets::{dialog, link_button},
    },
    state::Dialog,
};

/// The hint is there in windows wider than this, in points.
const HINT_WIDTH: f32 = 640.0;

/// Draws the credit in one line, and the window with all of it where that is open.
pub(crate) fn credits_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    ui.horizontal_wrapped(|ui| {
        if ui.available_width() > HINT_WIDTH {
            ui.label(RichText::new(view.messages.text("map-hint")).small().color(view.palette.muted));
        }
        link_button(ui, view.messages.text("credits-more"), Command::ToggleDialog(Dialog::Credits), queue);
        link_button(ui, view.messages.text("timeline-name"), Command::ToggleTimeline, queue);
    });
    if !view.state.interface.is_open(Dialog::Credits) {
        return;
    }
    let mut is_open = true;
    dialog(ui.ctx(), "credits", view.messages.text("credits-title"), &mut is_open).default_width(460.0).show(
        ui.ctx(),
        |ui| {
            for (key, address) in [
                ("credits-openstreetmap", "https://www.openstreetmap.org/copyright"),
                ("credits-gshhg", "https://www.soest.hawaii.edu/pwessel/gshhg/"),
                ("credits-geonames", "https://www.geonames.org/"),
                ("credits-natural-earth", "https://www.naturalearthdata.com/"),
                ("credits-noto", "https://fonts.google.com/noto"),
            ] {
                ui.label(view.messages.text(key));
                link_button(ui, address, Command::OpenAddress(address.to_owned()), queue);
                ui.add_space(4.0);
            }
        },
    );
    if !is_open {
        queue.push(Command::ToggleDialog(Dialog::Credits));
    }
}
