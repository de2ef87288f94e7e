//! The instruments on a line of time, one row a level: when each was adopted, and when it ended.

use egui::{Align2, Color32, Rect, Sense, Stroke, TextStyle, Ui, pos2, vec2};

use super::{law::dates, standing::Standing};
use crate::{
    catalogue::model::{Instrument, Level},
    command::{Command, Queue},
    gui::View,
    state::Subject,
};

/// How high a row is, in points: a mark is as high as a target must be.
const ROW: f32 = 24.0;

/// How wide the names of the levels are, in points.
const NAMES: f32 = 128.0;

/// The half of a mark, in points.
const MARK: f32 = 4.5;

/// The years of the axis and where they are on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Axis {
    first: f32,
    last: f32,
    left: f32,
    right: f32,
}

impl Axis {
    fn x(self, year: f32) -> f32 {
        let share = (year - self.first) / (self.last - self.first).max(1.0);
        self.left + share.clamp(0.0, 1.0) * (self.right - self.left)
    }
}

/// The years between two that an axis names: every ten, twenty or fifty, so that there are few.
fn named_years(first: f32, last: f32) -> Vec<i16> {
    let span = last - first;
    let step = [10_i16, 20, 50].into_iter().find(|step| span / f32::from(*step) <= 5.0).unwrap_or(100);
    let start = (first as i16).div_euclid(step) * step;
    (start..=last as i16)
        .step_by(step.unsigned_abs() as usize)
        .filter(|year| f32::from(*year) >= first)
        .collect()
}

fn year_of(date: jiff::civil::Date) -> f32 {
    f32::from(date.year()) + f32::from(date.day_of_year()) / 366.0
}

/// Draws the line of time. A mark names its instrument on hover and shows it at a click; the cards below say the same to
/// the keyboard.
pub(super) fn timeline_ui(
    ui: &mut Ui,
    instruments: &[(&Instrument, Standing)],
    view: &View<'_>,
    queue: &mut Queue,
) {
    let mut levels: Vec<Level> = instruments.iter().map(|(one, _)| one.level).collect();
    levels.dedup();
    let size = vec2(ui.available_width(), ROW * levels.len() as f32 + 18.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let name = view.messages.text("law-timeline");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, name));
    let years = instruments.iter().map(|(one, _)| year_of(one.adopted.first_day()));
    let first = years.fold(f32::INFINITY, f32::min).floor();
    let names = NAMES.min(rect.width() * 0.4);
    let axis = Axis {
        first,
        last: year_of(view.day).max(first + 1.0),
        left: rect.left() + names + MARK,
        right: rect.right() - MARK - 2.0,
    };
    axis_ui(ui, rect, axis, view);
    for (row, level) in levels.iter().enumerate() {
        let y = rect.top() + ROW * (row as f32 + 0.5);
        let font = TextStyle::Small.resolve(ui.style());
        let word = view.word("level", level);
        let painter = ui.painter().with_clip_rect(rect.intersect(Rect::everything_left_of(axis.left - 6.0)));
        painter.text(pos2(rect.left(), y), Align2::LEFT_CENTER, word, font, view.palette.muted);
        for (instrument, force) in instruments.iter().filter(|(one, _)| one.level == *level) {
            mark_ui(ui, (instrument, *force), (axis, y), view, queue);
        }
    }
}

fn axis_ui(ui: &Ui, rect: Rect, axis: Axis, view: &View<'_>) {
    let painter = ui.painter();
    let line = Stroke::new(1.0, view.palette.line);
    let font = TextStyle::Small.resolve(ui.style());
    let bottom = rect.bottom() - 16.0;
    painter.hline(axis.left..=axis.right, bottom, line);
    for year in named_years(axis.first, axis.last) {
        let x = axis.x(f32::from(year));
        painter.vline(x, rect.top()..=bottom, line);
        let (at, align) = if x > axis.right - 16.0 {
            (pos2(axis.right + 4.0, rect.bottom()), Align2::RIGHT_BOTTOM)
        } else {
            (pos2(x, rect.bottom()), Align2::CENTER_BOTTOM)
        };
        painter.text(at, align, year.to_string(), font.clone(), view.palette.muted);
    }
}

/// One instrument: a disc where it is in force, a ring on the way there, a cross at the end of a line where it ended.
fn mark_ui(
    ui: &Ui,
    (instrument, force): (&Instrument, Standing),
    (axis, y): (Axis, f32),
    view: &View<'_>,
    queue: &mut Queue,
) {
    let x = axis.x(year_of(instrument.adopted.first_day()));
    let area = Rect::from_center_size(pos2(x, y), vec2(2.0 * MARK + 4.0, ROW));
    // Not a stop for the keyboard: the card of the instrument is one.
    let id = ui.scope_id().with(("law-mark", instrument.id.as_str()));
    let response = ui.interact(area, id, Sense::CLICK);
    let title = instrument.exonyms.get(view.lang()).unwrap_or(&instrument.title);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, title));
    let color: Color32 = match force {
        Standing::InForce => view.palette.good,
        Standing::Adopted => view.palette.accent,
        Standing::Ended => view.palette.bad,
    };
    let radius = if response.hovered() { MARK + 1.5 } else { MARK };
    let stroke = Stroke::new(1.6, color);
    let painter = ui.painter();
    match force {
        Standing::InForce => {
            painter.circle(pos2(x, y), radius, color, Stroke::new(1.0, view.palette.ground));
        }
        Standing::Adopted => {
            painter.circle(pos2(x, y), radius, view.palette.ground, stroke);
        }
        Standing::Ended => {
            let end = instrument.in_force_to.map_or(x, |end| axis.x(year_of(end.last_day())));
            painter.hline(x..=end, y, Stroke::new(1.0, color));
            painter.circle(pos2(x, y), radius, view.palette.ground, stroke);
            let arm = vec2(3.0, 3.0);
            let (end, other) = (pos2(end, y), vec2(arm.x, -arm.y));
            painter.line_segment([end - arm, end + arm], stroke);
            painter.line_segment([end - other, end + other], stroke);
        }
    }
    let text = format!("{title}\n{}", dates(instrument, view));
    if response.on_hover_text(text).clicked() {
        queue.push(Command::Visit(Subject::Instrument(instrument.id.clone())));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_names_few_round_years_within_it() {
        assert_eq!(named_years(1979.0, 2026.0), [1980, 1990, 2000, 2010, 2020]);
        assert_eq!(named_years(1851.0, 2026.0), [1900, 1950, 2000]);
        assert!(named_years(2019.0, 2020.5).len() <= 1);
    }

    #[test]
    fn a_year_has_its_place_between_the_ends() {
        let axis = Axis { first: 1979.0, last: 2026.0, left: 100.0, right: 335.0 };
        assert!((axis.x(1979.0) - 100.0).abs() < 1e-3 && (axis.x(2026.0) - 335.0).abs() < 1e-3);
        assert!((axis.x(1989.0) - 150.0).abs() < 1e-3);
    }
}
