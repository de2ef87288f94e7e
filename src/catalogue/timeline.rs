//! What happened when: laws that came into force, lists that were drawn up, projects that began.

use std::collections::BTreeSet;

use jiff::{Span, civil::Date};

use super::{
    book::Catalogue,
    model::{InstrumentId, ListId, PartialDate, ProjectId},
};

/// Of turns that follow one another within so many days the last stands for all: an order, and its first day of force.
const SAME_TURN_DAYS: i64 = 10;

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Happening {
    /// An instrument came into force, or was adopted where its day of force is not known.
    Law(InstrumentId),
    /// A list was drawn up.
    List(ListId),
    /// A project began.
    Project(ProjectId),
}

/// Something that happened on a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event {
    /// When, as exactly as it is known.
    pub date: PartialDate,
    /// What.
    pub what: Happening,
    /// Whether it changed what the map shows: an area began or ended by it, or it is a list.
    pub is_turn: bool,
}

impl Event {
    /// The first day that it can have happened on.
    #[must_use]
    pub fn day(&self) -> Date {
        self.date.first_day()
    }
}

/// All that happened, in the order of its days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    events: Vec<Event>,
    turns: Vec<Date>,
}

impl Timeline {
    /// What a catalogue knows to have happened on some day; what has no date is left out.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Self {
        let validities = catalogue.areas().flat_map(|area| &area.validity);
        let turning: BTreeSet<&InstrumentId> = validities.filter_map(|span| span.by.as_ref()).collect();
        let laws = catalogue.instruments().map(|law| Event {
            date: law.in_force_from.unwrap_or(law.adopted),
            is_turn: turning.contains(&law.id) || !law.defines.is_empty(),
            what: Happening::Law(law.id.clone()),
        });
        let lists = catalogue.lists().filter_map(|list| {
            let what = Happening::List(list.id.clone());
            Some(Event { date: list.date?, what, is_turn: true })
        });
        let projects = catalogue.projects().filter_map(|project| {
            let what = Happening::Project(project.id.clone());
            Some(Event { date: project.from?, what, is_turn: false })
        });
        let mut events: Vec<Event> = laws.chain(lists).chain(projects).collect();
        events.sort();
        let mut turns: Vec<Date> = events.iter().filter(|event| event.is_turn).map(Event::day).collect();
        turns.dedup();
        let followed = turns.windows(2).filter(|pair| is_soon_after(pair[0], pair[1])).map(|pair| pair[0]);
        let followed: BTreeSet<Date> = followed.collect();
        turns.retain(|day| !followed.contains(day));
        Self { events, turns }
    }

    /// All events, the earliest first.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The events of a day.
    #[must_use]
    pub fn on(&self, day: Date) -> &[Event] {
        let from = self.events.partition_point(|event| event.day() < day);
        let to = self.events.partition_point(|event| event.day() <= day);
        &self.events[from..to]
    }

    /// The last day before a day on which something happened.
    #[must_use]
    pub fn day_before(&self, day: Date) -> Option<Date> {
        let end = self.events.partition_point(|event| event.day() < day);
        self.events[..end].last().map(Event::day)
    }

    /// The first day after a day on which something happened.
    #[must_use]
    pub fn day_after(&self, day: Date) -> Option<Date> {
        let start = self.events.partition_point(|event| event.day() <= day);
        self.events.get(start).map(Event::day)
    }

    /// The first day after a day on which what the map shows changed.
    #[must_use]
    pub fn turn_after(&self, day: Date) -> Option<Date> {
        self.turns.get(self.turns.partition_point(|turn| *turn <= day)).copied()
    }
}

fn is_soon_after(first: Date, second: Date) -> bool {
    first.checked_add(Span::new().days(SAME_TURN_DAYS)).is_ok_and(|limit| second <= limit)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn timeline() -> Timeline {
        Timeline::of(&Catalogue::embedded().expect("the catalogue"))
    }

    #[test]
    fn events_are_in_the_order_of_their_days_and_of_all_three_kinds() {
        let timeline = timeline();
        assert!(timeline.events().is_sorted_by_key(Event::day));
        let count = |is: fn(&Happening) -> bool| timeline.events().iter().filter(|one| is(&one.what)).count();
        assert!(count(|what| matches!(what, Happening::Law(_))) > 100);
        assert!(count(|what| matches!(what, Happening::List(_))) >= 6);
        assert!(count(|what| matches!(what, Happening::Project(_))) > 90);
    }

    #[test]
    fn the_first_list_of_twin_cities_and_its_order_are_of_one_day() {
        let timeline = timeline();
        let day = date(2014, 3, 21);
        let names: Vec<_> = timeline.on(day).iter().map(|event| event.what.clone()).collect();
        assert!(names.contains(&Happening::List("br/twin-cities-2014".parse().expect("an id"))), "{names:?}");
        assert!(names.contains(&Happening::Law("br/portaria-mi-125-2014".parse().expect("an id"))));
        assert!(timeline.on(date(2014, 3, 22)).is_empty());
    }

    #[test]
    fn steps_go_to_the_next_and_the_last_day_of_an_event_and_end_at_both_ends() {
        let timeline = timeline();
        let strip_law = date(1979, 5, 2);
        let next = timeline.day_after(strip_law).expect("more happened since");
        assert!(next > strip_law && !timeline.on(next).is_empty());
        assert_eq!(timeline.day_before(next), Some(strip_law));
        assert_eq!(timeline.day_before(date(1500, 1, 1)), None);
        assert_eq!(timeline.day_after(date(2200, 1, 1)), None);
    }

    #[test]
    fn turns_are_those_of_the_strips_and_lists_and_an_order_and_its_force_are_one() {
        let timeline = timeline();
        let mut turns = Vec::new();
        let mut day = date(1979, 1, 1);
        while let Some(turn) = timeline.turn_after(day) {
            turns.push(turn);
            day = turn;
        }
        for expected in [date(1979, 5, 2), date(2014, 3, 21), date(2016, 7, 20), date(2019, 4, 29)] {
            assert!(turns.contains(&expected), "{expected}: {turns:?}");
        }
        // Adopted five days before it came into force, when the list was drawn up.
        assert!(!turns.contains(&date(2019, 4, 24)), "{turns:?}");
        assert!(turns.len() < 25, "{turns:?}");
    }
}
