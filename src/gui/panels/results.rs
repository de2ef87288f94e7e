//! What the search found, under the search field, keyboard first.

use std::ops::Range;

use egui::{
    Align, FontSelection, Frame, Key, Modifiers, Role, ScrollArea, Sense, TextFormat, TextStyle, Ui, Vec2,
    WidgetInfo, text::LayoutJob,
};

use super::search_id;
use crate::{
    catalogue::model::AreaKind,
    command::{Command, Queue, kebab},
    earth::{
        LonLat,
        coordinates::{self, CoordinateError},
    },
    gui::{View, fonts},
    i18n,
    index::text::{Hit, Target},
    state::Subject,
};

/// The zoom at which a place found by its name is shown.
const PLACE_ZOOM: f64 = 11.0;

/// The most results shown: what is not among them asks for a better word.
const LIMIT: usize = 24;

/// How wide the list of results is, in points.
const WIDTH: f32 = 440.0;

/// Draws what the search found, where there is anything to search for.
pub(crate) fn results_ui(ctx: &egui::Context, view: &View<'_>, queue: &mut Queue) {
    let text = view.state.interface.search.trim();
    let Some(field) = ctx.read_response(search_id()).filter(|_| !text.is_empty()) else { return };
    let corner = field.rect.left_bottom() + egui::vec2(0.0, 4.0);
    egui::Area::new(egui::Id::unique("results"))
        .order(egui::Order::Foreground)
        .fixed_pos(corner)
        .show(ctx, |ui| list_ui(ui, text, view, queue));
}

fn list_ui(ui: &mut Ui, text: &str, view: &View<'_>, queue: &mut Queue) {
    let hits = found(view);
    let mut frame = Frame::popup(ui.style());
    frame.inner_margin = 4.into();
    frame.show(ui, |ui| {
        ui.set_width(WIDTH);
        if hits.is_empty() {
            ui.label(view.messages.text_with("search-nothing", &[("text", text.into())]));
            return;
        }
        // Down to near the window's lower edge; without the least height it would stay as high as fewer results were.
        let room = ui.ctx().content_rect().bottom() - ui.cursor().top() - 16.0;
        let most = room.clamp(60.0, 420.0);
        let area = ScrollArea::vertical().max_height(most).min_scrolled_height(most);
        area.auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
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
pub(crate) fn position_text(position: LonLat, view: &View<'_>) -> String {
    let part = |degrees: f64, key: &str| {
        format!("{}° {}", i18n::number(degrees.abs(), 5, view.lang()), view.messages.text(key))
    };
    let (lat_deg, lon_deg) = (position.lat_deg(), position.lon_deg());
    let north = part(lat_deg, if lat_deg < 0.0 { "strip-south" } else { "strip-north" });
    let east = part(lon_deg, if lon_deg < 0.0 { "side-west" } else { "side-east" });
    format!("{north}, {east}")
}

/// What stands on the scale bar: its length, and the latitude at which it is right.
pub(crate) fn scale_text(length_m: f64, lat_deg: f64, view: &View<'_>) -> String {
    let (length, side) = (
        i18n::round_length(length_m, view.lang()),
        if lat_deg < 0.0 { "strip-south" } else { "strip-north" },
    );
    let latitude = format!("{}° {}", i18n::number(lat_deg.abs(), 1, view.lang()), view.messages.text(side));
    view.messages.text_with("map-scale-at", &[("length", length.into()), ("latitude", latitude.into())])
}

/// Goes to a result, and ends the search: the keys are the map's again.
fn choose(ctx: &egui::Context, hit: &Found, queue: &mut Queue) {
    queue.push(command_of(hit));
    queue.push(Command::Search(String::new()));
    ctx.memory_mut(|memory| memory.surrender_focus(search_id()));
}

/// One result: its name with the letters that fit, what it is and where, and what else it was found by. Returns
/// whether it was chosen.
fn hit_ui(ui: &mut Ui, found: &Found, is_marked: bool, view: &View<'_>) -> bool {
    let name = label_of(found, view);
    let about = about(found, view);
    let reason = reason(found, &name);
    let mut job = LayoutJob::default();
    let own = match found {
        Found::Hit(hit) if reason.is_none() => hit.letters.as_slice(),
        _ => &[],
    };
    let line = |style| TextFormat {
        valign: Align::BOTTOM,
        ..TextFormat::simple(FontSelection::Style(style).resolve(ui.style()), view.palette.text)
    };
    append(&mut job, &name, own, &line(TextStyle::Body), view);
    let small = TextFormat { color: view.palette.muted, ..line(TextStyle::Small) };
    job.append(&about, 10.0, small.clone());
    if let Some((text, letters)) = reason {
        job.append("\n", 0.0, small.clone());
        append(&mut job, text, letters, &small, view);
    }
    let padding = Vec2::new(8.0, 4.0);
    job.wrap.max_width = ui.available_width() - 2.0 * padding.x;
    job.wrap.max_rows = 3;
    let galley = ui.painter().layout_job(job);
    let size = Vec2::new(ui.available_width(), galley.size().y + 2.0 * padding.y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let spoken = match reason {
        Some((text, _)) => format!("{name}, {about}: {text}"),
        None => format!("{name}, {about}"),
    };
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_marked, &spoken));
    if is_marked {
        response.scroll_to_me(None);
    }
    if is_marked || response.hovered() || response.has_focus() {
        let visuals = ui.visuals();
        let fill = if is_marked { visuals.selection.bg_fill } else { visuals.widgets.hovered.bg_fill };
        ui.painter().rect_filled(rect, 4.0, fill);
    }
    ui.painter().galley(rect.min + padding, galley, view.palette.text);
    response.clicked()
}

/// Appends a text whose letters that fit stand out, by weight and by colour.
fn append(job: &mut LayoutJob, text: &str, letters: &[Range<usize>], plain: &TextFormat, view: &View<'_>) {
    let mut font = plain.font_id.clone();
    font.family = fonts::bold();
    let strong = TextFormat { font_id: font, color: view.palette.accent, ..plain.clone() };
    let mut at = 0;
    for range in letters {
        job.append(&text[at..range.start], 0.0, plain.clone());
        job.append(&text[range.clone()], 0.0, strong.clone());
        at = range.end;
    }
    job.append(&text[at..], 0.0, plain.clone());
}

/// What something was found by, with the letters that fit, where its name does not show it.
fn reason<'f>(found: &'f Found, name: &str) -> Option<(&'f str, &'f [Range<usize>])> {
    let Found::Hit(hit) = found else { return None };
    (hit.matched != name).then_some((hit.matched.as_str(), hit.letters.as_slice()))
}

/// What something is, and where it lies.
fn about(found: &Found, view: &View<'_>) -> String {
    let kind = kind_name(found, view);
    let Found::Hit(hit) = found else { return kind };
    let country = |code: &str| view.messages.country(code).to_owned();
    let place: Vec<String> = match &hit.target {
        Target::Area(id) => view
            .known
            .catalogue
            .area(id)
            .into_iter()
            .flat_map(|area| &area.countries)
            .map(|one| country(one.code()))
            .collect(),
        Target::Place(position) => {
            let division = view.known.index.holding(*position).filter_map(|id| view.known.catalogue.area(id));
            let division = division.filter(|area| matches!(area.kind, AreaKind::Region | AreaKind::State));
            let names = division.map(|area| area.name_in(view.lang()).to_owned());
            names.chain(view.known.index.country_at(*position).map(|one| country(one.code()))).collect()
        }
        _ => Vec::new(),
    };
    if place.is_empty() { kind } else { format!("{kind} · {}", place.join(", ")) }
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
