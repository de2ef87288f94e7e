//! The buttons beside the timeline: step, play, the deck's day, today.

use egui::{Button, Color32, Painter, Rect, Response, Role, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};
use jiff::civil::{Date, date};

use super::handle;
use crate::{
    command::{Command, Queue},
    gui::{View, shortcuts},
    i18n,
};

/// The day of the map of the source deck.
const DECK_DAY: Date = date(2014, 3, 21);

/// Draws the buttons.
pub(super) fn controls_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        let shown = view.state.document.day;
        ui.horizontal(|ui| {
            if sign_button(ui, Sign::Previous, view.messages.text("timeline-previous")).clicked() {
                queue.push(Command::SetDay(handle::day_before(shown, view)));
            }
            play_ui(ui, view, queue);
            if sign_button(ui, Sign::Next, view.messages.text("timeline-next")).clicked() {
                queue.push(Command::SetDay(handle::day_after(shown, view)));
            }
        });
        ui.horizontal(|ui| {
            let day = i18n::day(DECK_DAY, view.lang());
            let name = view.messages.text_with("timeline-deck-day", &[("day", day.as_str().into())]);
            if text_button(ui, &i18n::year(DECK_DAY), &name).clicked() {
                queue.push(Command::SetDay(Some(DECK_DAY)));
            }
            if text_button(ui, view.messages.text("today"), view.messages.text("timeline-today")).clicked() {
                queue.push(Command::SetDay(None));
            }
        });
    });
}

fn play_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let (sign, key) = if view.state.interface.is_playing {
        (Sign::Pause, "timeline-pause")
    } else {
        (Sign::Play, "timeline-play")
    };
    let keys = Command::TogglePlay.shortcut().map(|keys| shortcuts::name(keys, *view.messages));
    let name = format!("{} ({})", view.messages.text(key), keys.unwrap_or_default());
    if sign_button(ui, sign, &name).clicked() {
        queue.push(Command::TogglePlay);
    }
}

/// A button with a short text, its name in full as its tooltip and for a screen reader.
fn text_button(ui: &mut Ui, text: &str, name: &str) -> Response {
    named(ui.button(text), name)
}

/// A button with a sign.
fn sign_button(ui: &mut Ui, sign: Sign, name: &str) -> Response {
    let side = ui.spacing().interact_size.y;
    let response = ui.add_sized([side * 1.3, side], Button::new(""));
    let color = ui.style().interact(&response).text_color();
    sign.paint(ui.painter(), response.rect, side / 4.0, color);
    named(response, name)
}

fn named(response: Response, name: &str) -> Response {
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    response.on_hover_text(name)
}

/// What a button does, drawn: fonts seldom have these signs.
#[derive(Clone, Copy)]
enum Sign {
    Previous,
    Play,
    Pause,
    Next,
}

impl Sign {
    /// Paints it in the middle of a rectangle, by its radius in points.
    fn paint(self, painter: &Painter, room: Rect, radius: f32, color: Color32) {
        let middle = room.center();
        let bar = |x: f32| {
            let size = vec2(0.5 * radius, 2.0 * radius);
            painter.rect_filled(
                Rect::from_center_size(pos2(middle.x + x * radius, middle.y), size),
                0.0,
                color,
            );
        };
        let wedge = |back: f32, tip: f32| {
            let corners = [vec2(back, -1.0), vec2(tip, 0.0), vec2(back, 1.0)];
            let points = corners.map(|corner| middle + corner * radius).to_vec();
            painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
        };
        match self {
            Self::Previous => {
                bar(-0.8);
                wedge(0.9, -0.6);
            }
            Self::Play => wedge(-0.7, 1.0),
            Self::Pause => {
                bar(-0.5);
                bar(0.5);
            }
            Self::Next => {
                wedge(-0.9, 0.6);
                bar(0.8);
            }
        }
    }
}
