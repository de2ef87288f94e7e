//! The timeline: laws, lists and projects by their days, and a handle that chooses the day that is shown.

mod axis;
mod bins;
mod controls;
mod handle;
mod lanes;

use egui::{Align2, Rect, Sense, Stroke, TextStyle, Ui, pos2, vec2};
use jiff::civil::date;

use self::{axis::Axis, lanes::Lane};
use crate::{command::Queue, gui::View, i18n};

/// The year in which the timeline begins: that of the law of Brazil's strip.
const FIRST_YEAR: i16 = 1979;

/// Draws the timeline.
pub(crate) fn timeline_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    ui.horizontal(|ui| {
        controls::controls_ui(ui, view, queue);
        ui.add_space(4.0);
        let text_height = ui.text_style_height(&TextStyle::Small);
        let lane_height = text_height + 2.0;
        let height = 3.0 * lane_height + text_height + 6.0;
        let size = vec2(ui.available_width().max(200.0), height);
        let (room, _) = ui.allocate_exact_size(size, Sense::hover());
        track_ui(ui, room, lane_height, (view, queue));
    });
}

/// The lanes with their names, the years below them, and the handle.
fn track_ui(ui: &mut Ui, room: Rect, lane_height: f32, context: (&View<'_>, &mut Queue)) {
    let (view, queue) = context;
    let font = TextStyle::Small.resolve(ui.style());
    let width_of = |lane: Lane| {
        let text = view.messages.text(lane.message()).to_owned();
        ui.painter().layout_no_wrap(text, font.clone(), view.palette.muted).size().x
    };
    let names_width = Lane::ALL.into_iter().map(width_of).fold(0.0, f32::max) + 22.0;
    let mut track = room;
    track.min.x += names_width + 4.0;
    let first = date(FIRST_YEAR.min(view.day.year()), 1, 1);
    let range = track.x_range().shrink(10.0);
    let axis = Axis::new(first, view.today.max(view.day), range);
    let response = handle::read_handle(ui, track, &axis, (view, &mut *queue));
    let flag = handle::flag(ui, track, &axis, view);
    years_ui(ui, track, &axis, (flag, view));
    for (place, lane) in Lane::ALL.into_iter().enumerate() {
        let top = room.top() + place as f32 * lane_height;
        let names = Rect::from_min_size(pos2(room.left(), top), vec2(names_width, lane_height));
        lanes::lane_name_ui(ui, lane, names, view);
        let lane_room = Rect::from_min_max(pos2(track.left(), top), pos2(track.right(), top + lane_height));
        let line = Stroke::new(1.0, view.palette.line);
        ui.painter().hline(range, lane_room.center().y.round(), line);
        lanes::lane_ui(ui, lane, lane_room, &axis, (view, &mut *queue));
    }
    handle::handle_ui(ui, (track, flag), &axis, &response, view);
}

/// A thin line for each year that is labelled, and its label at the bottom, unless the handle's day lies on it.
fn years_ui(ui: &Ui, track: Rect, axis: &Axis, (flag, view): (Rect, &View<'_>)) {
    let font = TextStyle::Small.resolve(ui.style());
    let text_scale = font.size / 12.0;
    let flag = flag.expand(3.0);
    for year in axis.labelled_years(text_scale) {
        let x = axis.x_of(year).round();
        let bottom = track.bottom() - font.size - 5.0;
        ui.painter().vline(x, track.top()..=bottom, Stroke::new(1.0, view.palette.line));
        let at = pos2(x, track.bottom() - 1.0);
        let label = ui.painter().layout_no_wrap(i18n::year(year), font.clone(), view.palette.muted);
        let rect = Align2::CENTER_BOTTOM.anchor_size(at, label.size());
        if !rect.intersects(flag) {
            ui.painter().galley(rect.min, label, view.palette.muted);
        }
    }
}
