//! The map in the window: what it is given from the state, and what is done on it as commands.

use egui::Frame;

use crate::{
    command::{Command, Queue},
    gui::{
        View, atlas, fonts, here,
        map::{self, MapFonts, MapInput, MapOutput, MapView, Measuring, map_ui},
        panels,
    },
    i18n,
    state::{Camera, Layer, Offered, Overview, Subject},
};

/// The map, in all the room that the panels leave; what was done on it goes to the queue.
pub(super) fn map_panel_ui(
    ui: &mut egui::Ui,
    map: &mut MapView,
    is_animated: bool,
    view: &View<'_>,
    queue: &mut Queue,
) {
    let document = &view.state.document;
    let lang = view.lang();
    let fonts =
        MapFonts { regular: egui::FontFamily::Proportional, strong: fonts::bold(), italic: fonts::italic() };
    let (leg_text, area_text) =
        (|leg: &_| panels::leg_text(leg, lang), |area_m2| i18n::small_surface(area_m2, lang));
    let is_live = view.state.interface.is_measuring();
    let positions = &document.measured[..];
    let measuring = (is_live || !positions.is_empty()).then_some(Measuring {
        positions,
        leg_text: &leg_text,
        area_text: &area_text,
        is_live,
    });
    let input = MapInput {
        shown: atlas::shown(view),
        date: view.day,
        lang,
        names: view.state.interface.names,
        palette: atlas::palette(&view.state.interface),
        fonts: &fonts,
        selected: match &document.subject {
            Some(Subject::Area(id)) => Some(id),
            _ => None,
        },
        pointed: view.state.interface.pointed.as_ref(),
        second: atlas::second(view),
        own: view.own.shown(),
        drawing: view.strip.map(|strip| &strip.drawing),
        measuring,
        distances: &here::distances(view),
        name: view.messages.text("panel-map"),
        credit: &credit(view),
        scale_text: &|length_m, lat_deg| panels::scale_text(length_m, lat_deg, view),
        position_text: &|position| panels::position_text(position, view),
        north: view.messages.text("strip-north"),
        has_overview: view.state.interface.overview == Overview::Shown,
        is_animated,
    };
    let output = map_ui(ui, &input, map);
    panels::compare_ui(ui, output.response.rect, view, queue);
    let camera = Camera { center: output.camera.centre(), zoom: output.camera.zoom(), is_placed: true };
    if camera != view.state.camera && output.is_settled {
        queue.push(Command::MoveCamera(camera));
    }
    let names = names_under(&output, view);
    if !names.is_empty() {
        output.response.clone().on_hover_text_at_pointer(names.join("\n"));
    }
    if let Some(click) = output.clicked {
        let is_ctrl = ui.input(|input| input.modifiers.command);
        queue.extend(clicked(click, is_ctrl, view));
    }
}

/// What is under the pointer: the best area, and the units of files that hold the position.
fn names_under(output: &MapOutput, view: &View<'_>) -> Vec<String> {
    let area = output.hovered.first().and_then(|id| view.known.catalogue.area(id));
    let mut names: Vec<String> = area.map(|area| area.name_in(view.lang()).to_owned()).into_iter().collect();
    for file in view.own.shown_files(&view.state.document) {
        let units = output.pointer.map(|at| file.units_at(at)).unwrap_or_default();
        names.extend(units.into_iter().map(|unit| unit.name.clone()));
    }
    names.dedup();
    names
}

/// What floats over the map, the lowest first: results, hints and notices, what is measured, what a click may have meant,
/// dialogs.
pub(super) fn floating_ui(
    ctx: &egui::Context,
    map: &MapView,
    rect: egui::Rect,
    view: &View<'_>,
    queue: &mut Queue,
) {
    panels::results_ui(ctx, view, queue);
    panels::hints_ui(ctx, rect, view, queue);
    panels::notices_ui(ctx, rect, view, queue);
    panels::log_ui(ctx, view, queue);
    let frame = Frame::window(&ctx.global_style());
    if view.state.interface.is_measuring() {
        egui::Area::new(egui::Id::unique("measure"))
            .pivot(egui::Align2::LEFT_BOTTOM)
            // Above the credit.
            .fixed_pos(rect.left_bottom() + egui::vec2(8.0, -34.0))
            .constrain_to(rect)
            .show(ctx, |ui| frame.show(ui, |ui| panels::measure_ui(ui, rect.size(), view, queue)));
    }
    let offered = view.state.interface.offered.as_ref();
    if let Some((offered, at)) = offered.and_then(|it| Some((it, map.screen_from_lon_lat(it.position)?))) {
        egui::Area::new(egui::Id::unique("offered"))
            .fixed_pos(at + egui::vec2(6.0, 6.0))
            .constrain_to(rect)
            .show(ctx, |ui| frame.show(ui, |ui| panels::offered_ui(ui, offered, view, queue)));
    }
    panels::readings_ui(ctx, rect, view, queue);
    panels::drop_hint_ui(ctx, rect, view);
    panels::keys_ui(ctx, view, queue);
}

/// The credit of what is drawn: of each source only where something of it is.
fn credit(view: &View<'_>) -> String {
    let layers = &view.state.document.layers;
    let parts = [
        ("map-credit-openstreetmap", None),
        ("map-credit-gshhg", Some(Layer::Water)),
        ("map-credit-geonames", Some(Layer::Places)),
        ("map-credit-natural-earth", Some(Layer::Regions)),
    ];
    let drawn = parts.into_iter().filter(|(_, layer)| layer.is_none_or(|layer| layers.contains(&layer)));
    let data = drawn.map(|(key, _)| view.messages.text(key).to_owned());
    data.chain(panels::own_credit(view)).collect::<Vec<_>>().join(" · ")
}

/// What a click on the map asks for: to measure on, to choose, or to show what is there.
fn clicked(click: map::MapClick, is_ctrl: bool, view: &View<'_>) -> Vec<Command> {
    let state = view.state;
    let first = click.areas.first();
    let seat = first.and_then(|id| view.known.catalogue.area(id)).and_then(|area| area.position);
    // A mark stands for its own position, wherever on it one clicks.
    let position = seat.unwrap_or(click.position);
    if state.interface.is_measuring() {
        return vec![Command::MeasureTo(position)];
    }
    if is_ctrl && state.document.subject.is_some() {
        return vec![Command::MeasureToSelection, Command::MeasureTo(position)];
    }
    if !click.choices.is_empty() {
        return vec![Command::Offer(Some(Offered { position: click.position, areas: click.choices }))];
    }
    vec![Command::Select(match click.areas.into_iter().next() {
        Some(area) => Subject::Area(area),
        None => Subject::Point(click.position),
    })]
}
