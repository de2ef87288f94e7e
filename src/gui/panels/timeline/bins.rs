//! Events that fall on nearly the same point of the screen stand as one mark. Pure.

use std::ops::Range;

use super::axis::Axis;
use crate::catalogue::Event;

/// Events that one mark stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bin {
    /// Where the mark stands: at the first of its events, in points.
    pub(super) x: f32,
    /// Which events, counted in the order of their days.
    pub(super) events: Range<usize>,
}

/// The marks of events in the order of their days, none nearer to the one before than `room`, in points.
pub(super) fn bins(events: &[&Event], axis: &Axis, room: f32) -> Vec<Bin> {
    let mut bins: Vec<Bin> = Vec::new();
    for (place, event) in events.iter().enumerate() {
        let x = axis.x_of(event.day());
        match bins.last_mut() {
            Some(bin) if x - bin.x < room => bin.events.end = place + 1,
            _ => bins.push(Bin { x, events: place..place + 1 }),
        }
    }
    bins
}

#[cfg(test)]
mod tests {
    use egui::Rangef;
    use jiff::civil::date;

    use super::*;
    use crate::catalogue::Happening;

    fn event(date: &str) -> Event {
        let what = Happening::Law("br/lei-6634-1979".parse().expect("an id"));
        Event { date: date.parse().expect("a date"), what, is_turn: true }
    }

    #[test]
    fn near_events_share_a_mark_and_marks_stand_apart() {
        let events = ["1980-01-01", "1980-02-01", "1980-05-01", "1981-01-01", "1990"].map(event);
        let events: Vec<&Event> = events.iter().collect();
        // A hundred points for ten years.
        let axis = Axis::new(date(1980, 1, 1), date(1990, 1, 1), Rangef::new(0.0, 100.0));
        let bins = bins(&events, &axis, 8.0);
        let ranges: Vec<_> = bins.iter().map(|bin| bin.events.clone()).collect();
        assert_eq!(ranges, [0..3, 3..4, 4..5]);
        assert!(bins.windows(2).all(|pair| pair[1].x - pair[0].x >= 8.0));
        assert!((bins[0].x - axis.x_of(date(1980, 1, 1))).abs() < 1e-6, "at its first event");
    }
}
