//! The handle of the timeline: dragged, or moved from event to event by keys.

use egui::{
    Align2, EventFilter, Id, Key, Modifiers, Rect, Response, Sense, Shape, Stroke, StrokeKind, TextStyle, Ui,
    WidgetInfo, accesskit::Action, pos2, vec2,
};
use jiff::civil::Date;

use super::{axis::Axis, lanes};
use crate::{
    command::{Command, Queue},
    gui::View,
    i18n,
};

/// How near to an event, in points, the handle takes its day.
const SNAP: f32 = 4.0;

/// The name by which the handle is known.
fn handle_id() -> Id {
    Id::unique("timeline-handle")
}

/// Reads the pointer and the keys on the whole track; the marks on it go first.
pub(super) fn read_handle(
    ui: &mut Ui,
    track: Rect,
    axis: &Axis,
    context: (&View<'_>, &mut Queue),
) -> Response {
    let (view, queue) = context;
    let response = ui.interact(track, handle_id(), Sense::click_and_drag());
    let by_pointer = response.interact_pointer_pos().map(|at| day_near(at.x, axis, view));
    if let Some(day) = by_pointer.filter(|day| *day != view.state.document.day) {
        if response.drag_started() || response.clicked() {
            queue.push(Command::SetDay(day));
        } else if response.dragged() {
            queue.push(Command::SlideDay(day));
        }
    }
    if response.drag_started() && view.state.interface.is_playing {
        queue.push(Command::TogglePlay);
    }
    if response.clicked()
        && by_pointer.is_none()
        && let Some(event) = view.known.timeline.on(view.day).first()
    {
        lanes::go_to(event, queue);
    }
    read_keys(ui, &response, view, queue);
    response.widget_info(|| {
        let year = f64::from(view.day.year());
        let mut info = WidgetInfo::slider(true, year, view.messages.text("timeline-handle"));
        info.current_text_value = Some(spoken_day(view));
        info
    });
    response
}

fn read_keys(ui: &mut Ui, response: &Response, view: &View<'_>, queue: &mut Queue) {
    let (mut back, mut forth) = ui.input(|input| {
        let times = |action| input.num_accesskit_action_requests(response.id, action);
        (times(Action::Decrement), times(Action::Increment))
    });
    if response.has_focus() {
        let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        ui.input_mut(|input| {
            back += input.count_and_consume_key(Modifiers::NONE, Key::ArrowLeft);
            forth += input.count_and_consume_key(Modifiers::NONE, Key::ArrowRight);
        });
    }
    if back + forth > 0 {
        let day = (0..back).fold(view.state.document.day, |day, _| day_before(day, view));
        queue.push(Command::SetDay((0..forth).fold(day, |day, _| day_after(day, view))));
    }
}

/// The day of the event before a day; the same day where there is none.
pub(super) fn day_before(day: Option<Date>, view: &View<'_>) -> Option<Date> {
    let before = view.known.timeline.day_before(day.unwrap_or(view.today));
    before.filter(|before| before.year() >= super::FIRST_YEAR).or(day)
}

/// The day of the event after a day; today after the last of them.
pub(super) fn day_after(day: Option<Date>, view: &View<'_>) -> Option<Date> {
    view.known.timeline.day_after(day?).filter(|after| *after <= view.today)
}

/// The day at a point of the screen: that of an event where one is near, and none at the end, which is today.
fn day_near(x: f32, axis: &Axis, view: &View<'_>) -> Option<Date> {
    if x >= axis.x_of(view.today) - SNAP {
        return None;
    }
    let days = view.known.timeline.events().iter().map(crate::catalogue::Event::day);
    let distance = |day: &Date| (axis.x_of(*day) - x).abs();
    let near = days.filter(|day| distance(day) < SNAP && day.year() >= super::FIRST_YEAR);
    Some(
        near.min_by(|one, other| distance(one).total_cmp(&distance(other))).unwrap_or_else(|| axis.day_at(x)),
    )
}

/// The day and what happened on it.
fn spoken_day(view: &View<'_>) -> String {
    let mut text = day_text(view);
    for event in view.known.timeline.on(view.day) {
        text.push_str(" · ");
        text.push_str(&lanes::title(event, view));
    }
    text
}

fn day_text(view: &View<'_>) -> String {
    let day = view.state.document.day;
    day.map_or_else(|| view.messages.text("today").to_owned(), |day| i18n::day(day, view.lang()))
}

/// The flag with the day below the lanes.
pub(super) fn flag(ui: &Ui, track: Rect, axis: &Axis, view: &View<'_>) -> Rect {
    let font = TextStyle::Small.resolve(ui.style());
    let size =
        ui.painter().layout_no_wrap(day_text(view), font, view.palette.ground).size() + vec2(12.0, 2.0);
    let left = axis.x_of(view.day).round() - size.x / 2.0;
    let left = left.clamp(track.left(), (track.right() - size.x).max(track.left()));
    Rect::from_min_size(pos2(left, track.bottom() - size.y), size)
}

/// Paints the handle over the lanes and its day below them.
pub(super) fn handle_ui(
    ui: &Ui,
    (track, flag): (Rect, Rect),
    axis: &Axis,
    response: &Response,
    view: &View<'_>,
) {
    let x = axis.x_of(view.day).round();
    let painter = ui.painter();
    let color =
        if response.hovered() || response.dragged() { view.palette.text } else { view.palette.accent };
    let font = TextStyle::Small.resolve(ui.style());
    let text = painter.layout_no_wrap(day_text(view), font, view.palette.ground);
    painter.line_segment([pos2(x, track.top()), pos2(x, flag.top())], Stroke::new(2.0, color));
    let tip = [pos2(x - 5.0, flag.top() + 1.0), pos2(x, flag.top() - 6.0), pos2(x + 5.0, flag.top() + 1.0)];
    painter.add(Shape::convex_polygon(tip.to_vec(), color, Stroke::NONE));
    painter.rect_filled(flag, 3.0, color);
    let at = Align2::CENTER_CENTER.anchor_size(flag.center(), text.size()).min;
    painter.galley(at, text, view.palette.ground);
    if response.has_focus() {
        painter.rect_stroke(flag.expand(2.0), 4.0, ui.visuals().selection.stroke, StrokeKind::Outside);
    }
}
