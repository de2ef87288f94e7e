//! Two days or two choices of layers side by side: what stands at the top of each side, and the divider between them.

use egui::{
    Area, ComboBox, CornerRadius, CursorIcon, EventFilter, Frame, Id, Key, Modifiers, Order, Rect, Response,
    Sense, Shape, Stroke, Ui, WidgetInfo, accesskit::Action, pos2, vec2,
};
use jiff::civil::Date;

use super::top::day_choice_ui;
use crate::{
    command::{Command, Queue},
    gui::{View, widgets::command_button},
    i18n,
    state::{Compared, Layer},
};

/// How far a press of an arrow moves the divider, in thousandths of the map's width.
const STEP: u16 = 25;

/// How wide the divider is to the pointer, in points.
const GRIP: f32 = 24.0;

/// Draws the divider and both bars over the map, where two are compared.
pub(crate) fn compare_ui(ui: &mut Ui, map: Rect, view: &View<'_>, queue: &mut Queue) {
    let Some(compared) = &view.state.document.compared else { return };
    let x = map.left() + compared.share() * map.width();
    divider_ui(ui, (map, x), compared, (view, &mut *queue));
    bar_ui(ui, "compare-left", (map, x), |ui| {
        let name = view.messages.text("compare-left-day");
        let shown = view.state.document.day;
        day_choice_ui(ui, ("compare-left", name), shown, view, |day| queue.push(Command::SetDay(day)));
    });
    bar_ui(ui, "compare-right", (map, x), |ui| {
        let name = view.messages.text("compare-right-day");
        day_choice_ui(ui, ("compare-right", name), compared.day, view, |day| {
            queue.push(Command::SetCompared(Compared { day, ..compared.clone() }));
        });
        layers_ui(ui, compared, view, queue);
        command_button(ui, "×", Command::ToggleCompare, view, queue);
    });
}

/// A bar at the top of the map, beside the divider on its side, and always whole: in a narrow map the right one lies
/// below the left one.
fn bar_ui(ui: &Ui, name: &'static str, place: (Rect, f32), contents: impl FnOnce(&mut Ui)) {
    let (map, x) = place;
    let is_left = name == "compare-left";
    let (pivot, at) = if is_left {
        (egui::Align2::RIGHT_TOP, pos2(x - 8.0, map.top() + 8.0))
    } else {
        let size_of = |name| ui.memory(|memory| memory.area_rect(Id::unique(name))).map(|area| area.size());
        let (left, right) = (size_of("compare-left"), size_of("compare-right"));
        let lowered = left.zip(right).filter(|(left, right)| left.x + right.x + 24.0 > map.width());
        let down = lowered.map_or(8.0, |(left, _)| left.y + 14.0);
        (egui::Align2::LEFT_TOP, pos2(x + 8.0, map.top() + down))
    };
    let area = Area::new(Id::unique(name)).order(Order::Middle).pivot(pivot).fixed_pos(at).constrain_to(map);
    area.show(ui.ctx(), |ui| {
        let frame = Frame::popup(ui.style()).inner_margin(egui::Margin::symmetric(6, 4));
        frame.show(ui, |ui| ui.horizontal(contents));
    });
}

/// The layers of the right side: as many switches as the left has in its panel.
fn layers_ui(ui: &mut Ui, compared: &Compared, view: &View<'_>, queue: &mut Queue) {
    let text = view.messages.text("panel-layers");
    let combo = ComboBox::from_id_salt("compare-layers").selected_text(text).width(70.0).show_ui(ui, |ui| {
        for layer in Layer::ALL {
            let mut is_on = compared.layers.contains(&layer);
            if ui.checkbox(&mut is_on, view.word("layer", &layer)).changed() {
                let mut layers = compared.layers.clone();
                let _ = layers.remove(&layer) || layers.insert(layer);
                queue.push(Command::SetCompared(Compared { layers, ..compared.clone() }));
            }
        }
    });
    let name = view.messages.text("compare-right-layers");
    combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, name));
    combo.response.on_hover_text(name);
}

/// The line between the two, dragged or moved by keys.
fn divider_ui(ui: &mut Ui, place: (Rect, f32), compared: &Compared, context: (&View<'_>, &mut Queue)) {
    let ((map, x), (view, queue)) = (place, context);
    let grip = Rect::from_center_size(pos2(x, map.center().y), vec2(GRIP, map.height()));
    let response = ui.interact(grip, Id::unique("compare-divider"), Sense::click_and_drag());
    let response = response.on_hover_cursor(CursorIcon::ResizeHorizontal);
    let mut divider = compared.divider;
    if let Some(at) = response.interact_pointer_pos().filter(|_| response.dragged()) {
        divider = (1000.0 * (at.x - map.left()) / map.width().max(1.0)).round().clamp(0.0, 1000.0) as u16;
    }
    let (back, forth) = steps(ui, &response);
    divider = (divider + forth * STEP).saturating_sub(back * STEP);
    let divider = Compared::held(divider);
    if divider != compared.divider {
        queue.push(Command::SetCompared(Compared { divider, ..compared.clone() }));
    }
    let name = view.messages.text("compare-divider");
    response.widget_info(|| {
        let mut info = WidgetInfo::slider(true, f64::from(compared.divider) / 10.0, name);
        info.current_text_value = Some(sides_text(compared, view));
        info
    });
    paint_divider(ui, map, x, &response, view);
    response.on_hover_text(name);
}

/// How often the divider is asked to go to the left and to the right, by keys or by a screen reader.
fn steps(ui: &mut Ui, response: &Response) -> (u16, u16) {
    // Nobody presses a key as often in a frame as there are numbers.
    let (mut back, mut forth) = ui.input(|input| {
        let times = |action| input.num_accesskit_action_requests(response.id, action) as u16;
        (times(Action::Decrement), times(Action::Increment))
    });
    if response.has_focus() {
        let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        ui.input_mut(|input| {
            back += input.count_and_consume_key(Modifiers::NONE, Key::ArrowLeft) as u16;
            forth += input.count_and_consume_key(Modifiers::NONE, Key::ArrowRight) as u16;
        });
    }
    (back.min(40), forth.min(40))
}

/// What lies on either side, for a screen reader.
fn sides_text(compared: &Compared, view: &View<'_>) -> String {
    let text = |day: Option<Date>| {
        day.map_or_else(|| view.messages.text("today").to_owned(), |day| i18n::day(day, view.lang()))
    };
    let (left, right) = (text(view.state.document.day), text(compared.day));
    view.messages
        .text_with("compare-sides", &[("left", left.as_str().into()), ("right", right.as_str().into())])
}

fn paint_divider(ui: &Ui, map: Rect, x: f32, response: &Response, view: &View<'_>) {
    let painter = ui.painter().with_clip_rect(map);
    let is_active = response.hovered() || response.dragged() || response.has_focus();
    let color = if is_active { view.palette.accent } else { view.palette.text };
    painter.vline(x, map.y_range(), Stroke::new(5.0, view.palette.ground));
    painter.vline(x, map.y_range(), Stroke::new(2.0, color));
    let knob = Rect::from_center_size(pos2(x, map.center().y), vec2(GRIP, 1.6 * GRIP));
    let stroke = Stroke::new(if response.has_focus() { 3.0 } else { 1.5 }, color);
    painter.rect(knob, CornerRadius::same(8), view.palette.ground, stroke, egui::StrokeKind::Inside);
    for side in [-1.0, 1.0] {
        let corners = [vec2(3.0, -5.0), vec2(8.0, 0.0), vec2(3.0, 5.0)];
        let points = corners.map(|corner| knob.center() + vec2(side * corner.x, corner.y)).to_vec();
        painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
    }
}
