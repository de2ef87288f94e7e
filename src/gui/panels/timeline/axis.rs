//! Between days and the screen: where a day stands on the timeline, and which day is at a point of it. Pure.

use egui::Rangef;
use jiff::{Span, civil::Date};

/// Room that the label of a year needs, in points, at the common size of text.
const LABEL_WIDTH: f32 = 46.0;

/// How many years may lie between two labels.
const STEPS: [i16; 6] = [1, 2, 5, 10, 20, 50];

/// The days of the timeline, and where they are on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Axis {
    /// The first day.
    start: Date,
    /// The last day.
    end: Date,
    /// Where they are, in points.
    x: Rangef,
}

/// Days from one day to another; negative where the other comes first.
fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

impl Axis {
    /// The axis from a first to a last day over a range of the screen.
    pub(super) fn new(start: Date, end: Date, x: Rangef) -> Self {
        Self { start, end, x }
    }

    /// Where a day stands, in points; those before and after stand at the ends.
    pub(super) fn x_of(&self, day: Date) -> f32 {
        let length = days_between(self.start, self.end).max(1);
        let share = days_between(self.start, day) as f32 / length as f32;
        self.x.min + share.clamp(0.0, 1.0) * self.x.span()
    }

    /// The day at a point of the screen.
    pub(super) fn day_at(&self, x: f32) -> Date {
        let length = days_between(self.start, self.end);
        let share = ((x - self.x.min) / self.x.span().max(1.0)).clamp(0.0, 1.0);
        let days = (share * length as f32).round() as i32;
        self.start.checked_add(Span::new().days(days)).unwrap_or(self.end)
    }

    /// The range of the screen, in points.
    pub(super) fn range(&self) -> Rangef {
        self.x
    }

    /// The years to label, so that their labels stand apart where texts are so many times their common size.
    pub(super) fn labelled_years(&self, text_scale: f32) -> impl Iterator<Item = Date> {
        let years = f32::from(self.end.year() - self.start.year()).max(1.0);
        let per_year = self.x.span() / years;
        let fits = |step: &i16| f32::from(*step) * per_year >= LABEL_WIDTH * text_scale;
        let step = STEPS.into_iter().find(fits).unwrap_or(STEPS[STEPS.len() - 1]);
        let (start, end) = (self.start, self.end);
        let first = start.year() - start.year().rem_euclid(step);
        (first..=end.year())
            .step_by(usize::from(step.unsigned_abs()))
            .filter_map(|year| Date::new(year, 1, 1).ok())
            .filter(move |day| *day >= start)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn axis(width: f32) -> Axis {
        Axis::new(date(1979, 1, 1), date(2026, 1, 15), Rangef::new(210.0, 210.0 + width))
    }

    #[test]
    fn a_day_comes_back_from_the_screen_where_a_point_is_less_than_a_day() {
        let axis = axis(40_000.0);
        for day in [date(1979, 5, 2), date(2014, 3, 21), date(2019, 4, 29)] {
            assert_eq!(axis.day_at(axis.x_of(day)), day);
        }
    }

    #[test]
    fn what_lies_beyond_the_ends_stands_at_them() {
        let axis = axis(900.0);
        assert!((axis.x_of(date(1909, 9, 8)) - 210.0).abs() < 1e-3);
        assert!((axis.x_of(date(2044, 9, 8)) - 1110.0).abs() < 1e-3);
        assert_eq!((axis.day_at(-50.0), axis.day_at(5000.0)), (date(1979, 1, 1), date(2026, 1, 15)));
    }

    #[test]
    fn labels_of_years_stand_apart_at_every_width_and_size_of_text() {
        for (width, scale) in [(300.0, 1.0), (700.0, 2.0), (900.0, 1.0), (3600.0, 0.8)] {
            let axis = axis(width);
            let places: Vec<f32> = axis.labelled_years(scale).map(|day| axis.x_of(day)).collect();
            assert!(places.len() >= 2, "{width}");
            assert!(
                places.windows(2).all(|pair| pair[1] - pair[0] > LABEL_WIDTH * scale * 0.98),
                "{width}: {places:?}"
            );
        }
    }
}
