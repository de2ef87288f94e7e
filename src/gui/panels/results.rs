//! What the search found, under the search field, keyboard first.

use egui::{Frame, RichText, ScrollArea, Ui};

use crate::{
    command::{Command, Queue, kebab},
    gui::View,
    index::text::{Hit, Target},
    state::Subject,
};

/// The zoom at which a place found by its name is shown.
const PLACE_ZOOM: f64 = 11.0;

/// The most results shown: what is not among them asks for a better word.
const LIMIT: usize = 12;

/// Draws what the search found, where there is anything to search for.
pub(crate) fn results_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let text = view.state.interface.search.trim();
    if text.is_empty() {
        return;
    }
    let hits = view.known.texts.search(text, view.lang(), LIMIT);
    Frame::popup(ui.style()).show(ui, |ui| {
        ui.set_width(420.0);
        if hits.is_empty() {
            ui.label(view.messages.text_with("search-nothing", &[("text", text.into())]));
            return;
        }
        ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            for (place, hit) in hits.iter().enumerate() {
                let is_chosen = hit_ui(ui, hit, view);
                let is_entered = place == 0 && ui.input(|input| input.key_pressed(egui::Key::Enter));
                if is_chosen || is_entered {
                    queue.push(command_of(hit));
                    queue.push(Command::Search(String::new()));
                }
            }
        });
    });
}

/// One result: its name, and what it is. Returns whether it was chosen.
fn hit_ui(ui: &mut Ui, hit: &Hit, view: &View<'_>) -> bool {
    ui.horizontal(|ui| {
        let is_chosen = ui.add(egui::Button::new(&hit.label).frame(false).truncate()).clicked();
        ui.label(RichText::new(kind_name(hit, view)).small().color(view.palette.muted));
        is_chosen
    })
    .inner
}

fn kind_name(hit: &Hit, view: &View<'_>) -> String {
    let key = match &hit.target {
        Target::Area(id) => match view.known.catalogue.area(id) {
            Some(area) => format!("area-kind-{}", kebab(&area.kind)),
            None => return String::new(),
        },
        Target::Instrument(_) => "record-kind-instrument".to_owned(),
        Target::Project(_) => "record-kind-project".to_owned(),
        Target::Actor(_) => "record-kind-actor".to_owned(),
        Target::Source(_) => "record-kind-source".to_owned(),
        Target::Place(_) => "record-kind-place".to_owned(),
    };
    view.messages.text(&key).to_owned()
}

/// What choosing a result does.
fn command_of(hit: &Hit) -> Command {
    match &hit.target {
        Target::Area(id) => Command::Visit(Subject::Area(id.clone())),
        Target::Instrument(id) => Command::Visit(Subject::Instrument(id.clone())),
        Target::Project(id) => Command::Visit(Subject::Project(id.clone())),
        Target::Actor(id) => Command::Visit(Subject::Actor(id.clone())),
        Target::Source(_) => Command::Copy(hit.label.clone()),
        Target::Place(position) => Command::ShowPosition(*position, PLACE_ZOOM),
    }
}
