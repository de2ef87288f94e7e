//! What the search found, under the search field, keyboard first.

use egui::{Frame, Key, Modifiers, RichText, ScrollArea, Ui};

use super::search_id;
use crate::{
    command::{Command, Queue, kebab},
    earth::{
        LonLat,
        coordinates::{self, CoordinateError},
    },
    gui::View,
    i18n,
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
    let hits = found(view);
    Frame::popup(ui.style()).show(ui, |ui| {
        ui.set_width(420.0);
        if hits.is_empty() {
            ui.label(view.messages.text_with("search-nothing", &[("text", text.into())]));
            return;
        }
        ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            for (place, hit) in hits.iter().enumerate() {
                if hit_ui(ui, hit, place == view.state.interface.marked_result, view) {
                    choose(ui.ctx(), hit, queue);
                }
            }
        });
    });
}

/// Moves the mark among the results with the arrows, and chooses the marked one with Enter, while the search field
/// has the focus. Before the field is drawn: what is used here it does not see.
pub(crate) fn read_keys(ctx: &egui::Context, view: &View<'_>, queue: &mut Queue) {
    if view.state.interface.search.trim().is_empty() || !ctx.memory(|m| m.has_focus(search_id())) {
        return;
    }
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let [is_up, is_down, is_entered] = [Key::ArrowUp, Key::ArrowDown, Key::Enter].map(pressed);
    if !(is_up || is_down || is_entered) {
        return;
    }
    let hits = found(view);
    let marked = view.state.interface.marked_result;
    if is_entered {
        if let Some(hit) = hits.get(marked) {
            choose(ctx, hit, queue);
        }
    } else {
        let next = if is_up { marked.saturating_sub(1) } else { marked + 1 };
        queue.push(Command::MarkResult(next.min(hits.len().saturating_sub(1))));
    }
}

/// What a search found.
enum Found {
    /// Something that is known.
    Hit(Hit),
    /// A position that was typed or pasted.
    Position(LonLat),
}

/// First the positions that the text may mean, then what it finds.
fn found(view: &View<'_>) -> Vec<Found> {
    let text = view.state.interface.search.trim();
    let positions = match coordinates::parse(text) {
        Ok(position) => vec![position],
        Err(CoordinateError::Order(both) | CoordinateError::Hemisphere(both)) => both.to_vec(),
        Err(_) => Vec::new(),
    };
    let hits = view.known.texts.search(text, view.lang(), LIMIT);
    positions.into_iter().map(Found::Position).chain(hits.into_iter().map(Found::Hit)).collect()
}

fn label_of(found: &Found, view: &View<'_>) -> String {
    match found {
        Found::Hit(hit) => hit.label.clone(),
        Found::Position(position) => position_text(*position, view),
    }
}

/// A position as people read it: latitude first, each with its side.
fn position_text(position: LonLat, view: &View<'_>) -> String {
    let part = |degrees: f64, key: &str| {
        format!("{}° {}", i18n::number(degrees.abs(), 5, view.lang()), view.messages.text(key))
    };
    let (lat_deg, lon_deg) = (position.lat_deg(), position.lon_deg());
    let north = part(lat_deg, if lat_deg < 0.0 { "strip-south" } else { "strip-north" });
    let east = part(lon_deg, if lon_deg < 0.0 { "side-west" } else { "side-east" });
    format!("{north}, {east}")
}

/// Goes to a result, and ends the search: the keys are the map's again.
fn choose(ctx: &egui::Context, hit: &Found, queue: &mut Queue) {
    queue.push(command_of(hit));
    queue.push(Command::Search(String::new()));
    ctx.memory_mut(|memory| memory.surrender_focus(search_id()));
}

/// One result: its name, and what it is. Returns whether it was chosen.
fn hit_ui(ui: &mut Ui, hit: &Found, is_marked: bool, view: &View<'_>) -> bool {
    ui.horizontal(|ui| {
        let button = ui.add(egui::Button::selectable(is_marked, label_of(hit, view)).truncate());
        if is_marked {
            button.scroll_to_me(None);
        }
        ui.label(RichText::new(kind_name(hit, view)).small().color(view.palette.muted));
        button.clicked()
    })
    .inner
}

fn kind_name(found: &Found, view: &View<'_>) -> String {
    let Found::Hit(hit) = found else { return view.messages.text("details-what-is-here").to_owned() };
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
fn command_of(found: &Found) -> Command {
    let hit = match found {
        Found::Hit(hit) => hit,
        Found::Position(position) => return Command::Visit(Subject::Point(*position)),
    };
    match &hit.target {
        Target::Area(id) => Command::Visit(Subject::Area(id.clone())),
        Target::Instrument(id) => Command::Visit(Subject::Instrument(id.clone())),
        Target::Project(id) => Command::Visit(Subject::Project(id.clone())),
        Target::Actor(id) => Command::Visit(Subject::Actor(id.clone())),
        Target::Source(_) => Command::Copy(hit.label.clone()),
        Target::Place(position) => Command::ShowPosition(*position, PLACE_ZOOM),
    }
}
