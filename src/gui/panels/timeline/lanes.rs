//! The lanes of the timeline: laws, lists and projects, each with a mark of its own shape.

use egui::{
    Align2, Color32, FontFamily, FontId, Id, Painter, Popup, Pos2, Rect, Response, RichText, ScrollArea,
    Sense, Shape, Stroke, TextStyle, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    axis::Axis,
    bins::{Bin, bins},
};
use crate::{
    catalogue::{Event, Happening, date_in_words},
    command::{Command, Queue},
    gui::{View, fonts},
    i18n,
    state::Subject,
};

/// The most events that a tooltip names.
const NAMED: usize = 8;

/// The width of tooltips and lists of events, in points.
const TEXT_WIDTH: f32 = 380.0;

/// A kind of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lane {
    /// Instruments, by their first day.
    Law,
    /// Lists, by their date.
    Lists,
    /// Projects, by their beginning.
    Projects,
}

impl Lane {
    /// All lanes, from the top.
    pub(super) const ALL: [Self; 3] = [Self::Law, Self::Lists, Self::Projects];

    fn holds(self, what: &Happening) -> bool {
        match self {
            Self::Law => matches!(what, Happening::Law(_)),
            Self::Lists => matches!(what, Happening::List(_)),
            Self::Projects => matches!(what, Happening::Project(_)),
        }
    }

    /// The key of its name among the messages.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Law => "timeline-law",
            Self::Lists => "timeline-lists",
            Self::Projects => "timeline-projects",
        }
    }

    fn color(self, view: &View<'_>) -> Color32 {
        match self {
            Self::Law => view.palette.accent,
            Self::Lists => view.palette.caution,
            Self::Projects => view.palette.good,
        }
    }

    /// Its mark: a square, a triangle or a disc, by its radius in points.
    fn mark_ui(self, painter: &Painter, at: Pos2, radius: f32, colors: (Color32, Color32)) {
        let (fill, edge) = colors;
        let stroke = Stroke::new(1.5, edge);
        match self {
            Self::Law => {
                let square = Rect::from_center_size(at, vec2(1.7, 1.7) * radius);
                painter.rect(square, 0.0, fill, stroke, egui::StrokeKind::Inside);
            }
            Self::Lists => {
                let corners = [vec2(0.0, -1.1), vec2(1.1, 0.9), vec2(-1.1, 0.9)];
                let points = corners.map(|corner| at + corner * radius).to_vec();
                painter.add(Shape::convex_polygon(points, fill, stroke));
            }
            Self::Projects => {
                painter.circle(at, radius, fill, stroke);
            }
        }
    }
}

/// Draws the name of a lane, with its mark, at the right end of a room.
pub(super) fn lane_name_ui(ui: &Ui, lane: Lane, room: Rect, view: &View<'_>) {
    let color = lane.color(view);
    lane.mark_ui(ui.painter(), pos2(room.right() - 8.0, room.center().y), 4.5, (color, color));
    let font = TextStyle::Small.resolve(ui.style());
    let at = pos2(room.right() - 18.0, room.center().y);
    ui.painter().text(at, Align2::RIGHT_CENTER, view.messages.text(lane.message()), font, view.palette.muted);
}

/// Draws the marks of a lane; a click on one goes to its day, or offers those that it stands for.
pub(super) fn lane_ui(ui: &mut Ui, lane: Lane, room: Rect, axis: &Axis, context: (&View<'_>, &mut Queue)) {
    let (view, queue) = context;
    let is_seen = |event: &&Event| lane.holds(&event.what) && event.day() >= axis.day_at(axis.range().min);
    let events: Vec<&Event> = view.known.timeline.events().iter().filter(is_seen).collect();
    for bin in bins(&events, axis, room.height().clamp(14.0, 20.0)) {
        let own = &events[bin.events.clone()];
        let at = pos2(bin.x, room.center().y);
        let response = mark_of_bin_ui(ui, lane, at, room.height(), (own, view));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, name_of(own, view)));
        hover_ui(&response, own, view);
        if let [event] = own {
            if response.clicked() {
                go_to(event, queue);
            }
        } else {
            list_ui(&response, &bin, own, (view, &mut *queue));
        }
    }
}

/// The mark of some events: hollow while their day is still to come, larger where the map changed, with their number
/// where there are several.
fn mark_of_bin_ui(ui: &Ui, lane: Lane, at: Pos2, height: f32, what: (&[&Event], &View<'_>)) -> Response {
    let (events, view) = what;
    let id = Id::unique(("timeline", lane.message(), events[0].day().to_string()));
    // The mouse's: with keys the handle goes from day to day, past fewer stops.
    let response = ui.interact(Rect::from_center_size(at, vec2(height, height)), id, Sense::CLICK);
    let has_come = events[0].day() <= view.day;
    let color = lane.color(view);
    let fill = if has_come { color } else { view.palette.ground };
    let radius = match events {
        [event] => (if event.is_turn { 0.34 } else { 0.22 }) * height,
        _ => 0.44 * height,
    };
    let radius = if response.hovered() { radius * 1.25 } else { radius };
    lane.mark_ui(ui.painter(), at, radius, (fill, color));
    if events.len() > 1 {
        let ink = if has_come { view.palette.ground } else { color };
        let font = FontId::new(0.58 * height, FontFamily::clone(&fonts::bold()));
        let text = i18n::number(events.len() as f64, 0, view.lang());
        let drop = if lane == Lane::Lists { 0.12 * height } else { 0.0 };
        ui.painter().text(at + vec2(0.0, drop), Align2::CENTER_CENTER, text, font, ink);
    }
    response
}

fn hover_ui(response: &Response, events: &[&Event], view: &View<'_>) {
    response.clone().on_hover_ui(|ui| {
        ui.set_max_width(TEXT_WIDTH);
        for event in events.iter().take(NAMED) {
            ui.label(RichText::new(date_in_words(event.date, view.lang())).small().color(view.palette.muted));
            ui.label(title(event, view));
            if let (1, Happening::List(id)) = (events.len(), &event.what)
                && let Some(list) = view.known.catalogue.list(id)
            {
                ui.label(RichText::new(list.gist.get(view.lang())).small());
            }
        }
        if let Some(more) = events.len().checked_sub(NAMED).filter(|more| *more > 0) {
            ui.label(view.messages.text_with("timeline-more", &[("count", more.into())]));
        }
    });
}

/// The list of the events that a mark stands for, where it was clicked.
fn list_ui(response: &Response, bin: &Bin, events: &[&Event], context: (&View<'_>, &mut Queue)) {
    let (view, queue) = context;
    let salt = ("timeline-list", bin.events.start);
    Popup::menu(response).width(TEXT_WIDTH).show(|ui| {
        ScrollArea::vertical().id_salt(salt).max_height(320.0).show(ui, |ui| {
            for event in events {
                let text = format!("{} · {}", date_in_words(event.date, view.lang()), title(event, view));
                if ui.add(egui::Button::new(text).wrap()).clicked() {
                    go_to(event, queue);
                    ui.close();
                }
            }
        });
    });
}

/// Shows the day of an event, and in the side panel what happened; a list has no page of its own.
pub(super) fn go_to(event: &Event, queue: &mut Queue) {
    queue.push(Command::SetDay(Some(event.day())));
    match &event.what {
        Happening::Law(id) => queue.push(Command::Select(Subject::Instrument(id.clone()))),
        Happening::Project(id) => queue.push(Command::Select(Subject::Project(id.clone()))),
        Happening::List(_) => {}
    }
}

/// What some events are called: that of the only one, or the first day and their number.
fn name_of(events: &[&Event], view: &View<'_>) -> String {
    match events {
        [event] => format!("{}, {}", date_in_words(event.date, view.lang()), title(event, view)),
        events => {
            let date = date_in_words(events[0].date, view.lang());
            let args = [("count", events.len().into()), ("date", date.as_str().into())];
            view.messages.text_with("timeline-several", &args)
        }
    }
}

/// What an event is called.
pub(super) fn title(event: &Event, view: &View<'_>) -> String {
    let (catalogue, lang) = (&view.known.catalogue, view.lang());
    let title = match &event.what {
        Happening::Law(id) => catalogue.instrument(id).map(|one| one.exonyms.get(lang).unwrap_or(&one.title)),
        Happening::List(id) => catalogue.list(id).map(|one| one.name.get(lang)),
        Happening::Project(id) => catalogue.project(id).map(|one| one.exonyms.get(lang).unwrap_or(&one.name)),
    };
    title.unwrap_or_default().to_owned()
}
