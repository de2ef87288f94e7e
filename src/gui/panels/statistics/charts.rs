//! What the statistics count: what passes the filter on the day that is shown, by theme, border, status, level, decade
//! and arc.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    catalogue::model::{Area, AreaKind, Country, Measure},
    gui::{View, panels::filters},
    i18n,
    state::{Choice, Facet},
};

/// One bar of a chart.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bar {
    /// What is counted.
    pub(super) name: String,
    /// How many.
    pub(super) value: f64,
    /// What to filter by where it is pressed.
    pub(super) choice: Option<Choice>,
}

/// A chart.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Chart {
    /// What it is about.
    pub(super) title: String,
    /// What one must know to read it.
    pub(super) note: Option<String>,
    /// Its bars, from the top.
    pub(super) bars: Vec<Bar>,
}

/// All charts.
pub(super) fn charts(view: &View<'_>) -> Vec<Chart> {
    vec![
        of_facet("statistics-themes", Facet::Theme, view),
        borders(view),
        of_facet("statistics-status", Facet::Status, view),
        decades(view),
        of_facet("statistics-levels", Facet::Level, view),
        population(view),
    ]
}

/// The charts as a table: a line for each bar.
pub(super) fn csv(charts: &[Chart]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for chart in charts {
        for bar in &chart.bars {
            // Memory takes all that is written to it.
            let _ = writer.write_record([&chart.title, &bar.name, &bar.value.to_string()]);
        }
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// How many would pass of each choice of a sort; the most first, but levels in their order.
fn of_facet(title: &str, facet: Facet, view: &View<'_>) -> Chart {
    let counted = view.sifted.counts(facet).filter(|(_, count)| *count > 0);
    let mut bars: Vec<Bar> = counted
        .map(|(choice, count)| Bar {
            name: filters::name_of(choice, view),
            value: count as f64,
            choice: Some(choice.clone()),
        })
        .collect();
    if facet != Facet::Level {
        bars.sort_by(|one, other| other.value.total_cmp(&one.value));
    }
    Chart { title: view.messages.text(title).to_owned(), note: None, bars }
}

/// The projects that pass, by the borders that their countries share; one of three countries counts at each.
fn borders(view: &View<'_>) -> Chart {
    let catalogue = &view.known.catalogue;
    let lines = catalogue.areas_of_kind(AreaKind::Border);
    let pairs: BTreeSet<[Country; 2]> = lines.filter_map(pair_of).collect();
    let projects: Vec<_> = view.sifted.projects().filter_map(|id| catalogue.project(id)).collect();
    let mut bars: Vec<Bar> = pairs
        .into_iter()
        .map(|pair| {
            let is_there = |country: &Country, of: &[Country]| of.contains(country);
            let both = projects.iter().filter(|one| pair.iter().all(|own| is_there(own, &one.countries)));
            let choice = Choice::border(pair[0], pair[1]);
            Bar { name: filters::name_of(&choice, view), value: both.count() as f64, choice: Some(choice) }
        })
        .filter(|bar| bar.value > 0.0)
        .collect();
    bars.sort_by(|one, other| other.value.total_cmp(&one.value));
    Chart { title: view.messages.text("statistics-borders").to_owned(), note: None, bars }
}

fn pair_of(border: &Area) -> Option<[Country; 2]> {
    match border.countries[..] {
        [one, other] => Some([one.min(other), one.max(other)]),
        _ => None,
    }
}

/// The law in force that passes, by the decade of its adoption.
fn decades(view: &View<'_>) -> Chart {
    let mut counts: BTreeMap<i16, usize> = BTreeMap::new();
    for law in view.sifted.instruments().filter_map(|id| view.known.catalogue.instrument(id)) {
        let year = law.adopted.year();
        *counts.entry(year - year.rem_euclid(10)).or_default() += 1;
    }
    let bar = |(decade, count): (i16, usize)| {
        let year = decade.to_string();
        let name = view.messages.text_with("statistics-decade", &[("year", year.as_str().into())]);
        Bar { name, value: count as f64, choice: None }
    };
    Chart {
        title: view.messages.text("statistics-decades").to_owned(),
        note: None,
        bars: counts.into_iter().map(bar).collect(),
    }
}

/// The inhabitants of the twin cities of each arc, as far as there is a figure; and how far that is.
fn population(view: &View<'_>) -> Chart {
    let catalogue = &view.known.catalogue;
    let passing = view.sifted.areas().filter_map(|id| catalogue.area(id));
    let cities: Vec<&Area> = passing.filter(|area| area.kind == AreaKind::TwinCity).collect();
    let (mut sums, mut known, mut years) = (BTreeMap::new(), 0_usize, BTreeSet::new());
    for city in &cities {
        let arc =
            city.part_of.iter().filter_map(|id| catalogue.area(id)).find(|area| area.kind == AreaKind::Strip);
        let figures = catalogue.figures_of(&city.id).filter(|figure| figure.measure == Measure::Population);
        let (Some(arc), Some(figure)) = (arc, figures.max_by_key(|figure| figure.date)) else { continue };
        *sums.entry(&arc.id).or_insert(0.0) += figure.value;
        known += 1;
        years.extend(figure.date.map(|date| i18n::year(date.first_day())));
    }
    let bar = |(arc, value): (&_, f64)| {
        let name = catalogue.area(arc).map(|arc| arc.name_in(view.lang()).to_owned());
        Bar { name: name.unwrap_or_default(), value, choice: None }
    };
    let years: Vec<String> = years.into_iter().collect();
    let years = years.join(", ");
    let args = [("known", known.into()), ("all", cities.len().into()), ("years", years.as_str().into())];
    Chart {
        title: view.messages.text("statistics-population").to_owned(),
        note: Some(view.messages.text_with("statistics-population-note", &args)),
        bars: sums.into_iter().map(bar).collect(),
    }
}
