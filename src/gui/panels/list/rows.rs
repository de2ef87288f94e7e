//! The rows of the list: what passes the filter, ordered, made anew only where what they depend on changes. No drawing.

use std::cmp::Ordering;

use jiff::civil::Date;

use crate::{
    catalogue::{
        Catalogue, CatalogueOn,
        model::{Area, AreaId, AreaKind, Figure, Measure, PartialDate},
    },
    gui::Known,
    i18n::{self, Lang, Messages},
    state::{Bounds, Column, Filter, ListOrder, Sifted},
};

/// One area of the list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    /// The area.
    pub(crate) id: AreaId,
    /// Its kind.
    pub(crate) kind: AreaKind,
    /// Its name.
    pub(crate) name: String,
    /// Its countries, by name.
    pub(crate) countries: String,
    /// The department or state that it lies in; empty where it is in none.
    pub(crate) division: String,
    /// Its inhabitants, and the year of the count where that is known.
    pub(crate) population: Option<(f64, Option<i16>)>,
    /// How far its seat is from the nearest land border of the two countries, in metres; nothing for a surface.
    pub(crate) border_m: Option<f64>,
    /// How many projects concern it, as its tab of projects has them.
    pub(crate) projects: usize,
}

/// What the rows depend on.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    filter: Filter,
    day: Date,
    lang: Lang,
    order: ListOrder,
    view: Option<Bounds>,
}

/// The rows, kept from frame to frame.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    key: Option<Key>,
    ordered: Vec<Row>,
    /// All areas on the day, unordered: what does not change with the view and the order.
    all: Vec<Row>,
}

/// What the rows are made of.
pub(crate) struct Making<'a> {
    /// What is known.
    pub(crate) known: &'a Known,
    /// What passes the filter.
    pub(crate) sifted: &'a Sifted,
    /// The filter.
    pub(crate) filter: &'a Filter,
    /// The day.
    pub(crate) day: Date,
    /// The language.
    pub(crate) lang: Lang,
    /// The order.
    pub(crate) order: ListOrder,
    /// What the map shows.
    pub(crate) view: Option<Bounds>,
}

impl Rows {
    /// The rows, in order.
    pub(crate) fn rows(&self) -> &[Row] {
        &self.ordered
    }

    /// Makes the rows anew where something changed that they depend on.
    pub(crate) fn update(&mut self, making: &Making<'_>) {
        let Making { known, sifted, filter, day, lang, order, view } = making;
        if order.is_in_view && view.is_none() && self.key.is_some() {
            // The map is on its way: what is in view is listed when it rests.
            return;
        }
        let view = view.filter(|_| order.is_in_view);
        let key = Key { filter: (*filter).clone(), day: *day, lang: *lang, order: *order, view };
        if self.key.as_ref() == Some(&key) {
            return;
        }
        let is_same_all = self.key.as_ref().is_some_and(|old| (old.day, old.lang) == (key.day, key.lang));
        if !is_same_all {
            self.all = all(known, *day, *lang);
        }
        let seen = view.map(|view| known.index.within(degrees(view)));
        let is_in = |row: &&Row| {
            // What the index finds is sorted.
            sifted.has_area(&row.id) && seen.as_ref().is_none_or(|seen| seen.binary_search(&row.id).is_ok())
        };
        self.ordered = self.all.iter().filter(is_in).cloned().collect();
        sort(&mut self.ordered, *order, *lang);
        self.key = Some(key);
    }
}

fn degrees(view: Bounds) -> geo::Rect<f64> {
    let corner = |at: crate::earth::LonLat| geo::Coord { x: at.lon_deg(), y: at.lat_deg() };
    geo::Rect::new(corner(view.south_west), corner(view.north_east))
}

fn all(known: &Known, day: Date, lang: Lang) -> Vec<Row> {
    let on = known.catalogue.on(day);
    let areas = AreaKind::ALL.into_iter().flat_map(|kind| on.areas_of_kind(kind));
    areas.map(|area| row(area, known, &on, lang)).collect()
}

fn row(area: &Area, known: &Known, on: &CatalogueOn<'_>, lang: Lang) -> Row {
    let messages = Messages::new(lang);
    let countries: Vec<&str> =
        area.countries.iter().map(|country| messages.country(country.code())).collect();
    let begun = |id| on.project(id).is_some();
    Row {
        id: area.id.clone(),
        kind: area.kind,
        name: area.name_in(lang).to_owned(),
        countries: countries.join(", "),
        division: division(area, known, lang),
        population: population(&area.id, &known.catalogue, on.day()),
        border_m: area.position.and_then(|seat| known.index.nearest_border(seat)).map(|hit| hit.distance_m),
        projects: known.catalogue.projects_of(&area.id).iter().filter(|link| begun(&link.project)).count(),
    }
}

/// The departments or states that an area belongs to, or that hold its seat.
fn division(area: &Area, known: &Known, lang: Lang) -> String {
    let is_division = |area: &&Area| matches!(area.kind, AreaKind::Region | AreaKind::State);
    let of = |id: &AreaId| known.catalogue.area(id).filter(is_division).map(|one| one.name_in(lang));
    let mut names: Vec<&str> = known.catalogue.parents(&area.id).iter().filter_map(of).collect();
    if names.is_empty() {
        names.extend(area.position.into_iter().flat_map(|seat| known.index.holding(seat)).filter_map(of));
    }
    names.dedup();
    names.join(", ")
}

/// The inhabitants by the latest count up to a day, or by the first after it; of several the surest.
fn population(id: &AreaId, catalogue: &Catalogue, day: Date) -> Option<(f64, Option<i16>)> {
    let counts = catalogue.figures_of(id).filter(|figure| figure.measure == Measure::Population);
    let rank = |figure: &&Figure| {
        let first = figure.date.map(PartialDate::first_day);
        let is_past = first.is_none_or(|first| first <= day);
        let days =
            first.map_or(i64::MIN, |first| i64::from(first.year()) * 400 + i64::from(first.day_of_year()));
        (is_past, if is_past { days } else { -days }, figure.confidence)
    };
    let best = counts.max_by_key(rank)?;
    Some((best.value, best.date.map(PartialDate::year)))
}

/// Orders rows by a column, then by kind and name. What has no value comes last either way.
fn sort(rows: &mut [Row], order: ListOrder, lang: Lang) {
    let text = |a: &str, b: &str| match (a.is_empty(), b.is_empty()) {
        (false, false) => turned(i18n::compare(a, b, lang), order),
        (a, b) => a.cmp(&b),
    };
    let number = |a: Option<f64>, b: Option<f64>| match (a, b) {
        (Some(a), Some(b)) => turned(a.total_cmp(&b), order),
        (a, b) => b.is_some().cmp(&a.is_some()),
    };
    rows.sort_by(|a, b| {
        let by_column = match order.column {
            Column::Kind => turned(a.kind.cmp(&b.kind), order),
            Column::Country => text(&a.countries, &b.countries),
            Column::Name => text(&a.name, &b.name),
            Column::Division => text(&a.division, &b.division),
            Column::Population => number(a.population.map(|one| one.0), b.population.map(|one| one.0)),
            Column::Border => number(a.border_m, b.border_m),
            Column::Projects => turned(a.projects.cmp(&b.projects), order),
        };
        by_column
            .then_with(|| a.kind.cmp(&b.kind))
            .then_with(|| i18n::compare(&a.name, &b.name, lang))
            .then_with(|| a.id.cmp(&b.id))
    });
}

fn turned(ordering: Ordering, order: ListOrder) -> Ordering {
    if order.is_descending { ordering.reverse() } else { ordering }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::earth::LonLat;

    fn made(order: ListOrder, view: Option<Bounds>) -> Vec<Row> {
        let known = Known::read(None).expect("the catalogue");
        let (filter, day) = (Filter::default(), jiff::civil::date(2026, 1, 15));
        let sifted = Sifted::new(&filter, &known.catalogue, day);
        let mut rows = Rows::default();
        rows.update(&Making {
            known: &known,
            sifted: &sifted,
            filter: &filter,
            day,
            lang: Lang::Pt,
            order,
            view,
        });
        rows.rows().to_vec()
    }

    #[test]
    fn what_has_no_value_comes_last_whichever_way_the_list_is_ordered() {
        for is_descending in [false, true] {
            let order = ListOrder { column: Column::Border, is_descending, is_in_view: false };
            let values: Vec<Option<f64>> = made(order, None).iter().map(|row| row.border_m).collect();
            let known = values.iter().take_while(|value| value.is_some()).count();
            assert!(known > 100 && values[known..].iter().all(Option::is_none));
            assert!(
                values[..known]
                    .windows(2)
                    .all(|pair| (pair[0] <= pair[1]) != is_descending || pair[0] == pair[1])
            );
        }
    }

    #[test]
    fn names_are_ordered_as_a_reader_expects() {
        let order = ListOrder { column: Column::Name, is_descending: false, is_in_view: false };
        let names: Vec<String> = made(order, None).into_iter().map(|row| row.name).collect();
        let place = |name: &str| names.iter().position(|one| one == name).expect("the name");
        assert!(place("Aceguá") < place("Acre") && place("Acre") < place("Assis Brasil"));
    }

    #[test]
    fn in_view_is_what_the_map_shows_and_a_row_tells_what_is_known() {
        let corner = |lon_deg, lat_deg| LonLat::wrapped(lon_deg, lat_deg);
        let view = Bounds { south_west: corner(-70.2, -4.5), north_east: corner(-69.6, -4.0) };
        let order = ListOrder { column: Column::Kind, is_descending: false, is_in_view: true };
        let rows = made(order, Some(view));
        let twin = rows.iter().find(|row| row.id.as_str() == "br/twin-city/tabatinga").expect("Tabatinga");
        assert_eq!((twin.division.as_str(), twin.countries.as_str()), ("Amazonas", "Brasil"));
        assert!(twin.border_m.is_some_and(|distance_m| distance_m < 5_000.0));
        assert!(twin.population.is_some_and(|(people, year)| people > 50_000.0 && year.is_some()));
        assert!(twin.projects > 0);
        assert!(rows.iter().all(|row| row.id.as_str() != "br/twin-city/chui"));
        assert!(rows.iter().any(|row| row.id.as_str() == "br/strip"), "what surrounds the view is in it");
    }
}
