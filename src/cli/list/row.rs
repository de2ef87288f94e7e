//! A row of a list: named cells for programs, and the cells of a table for people.

use serde::{Serialize, Serializer, ser::SerializeMap as _};

use super::kind_word;
use crate::{
    catalogue::model::{Actor, Area, Country, Instrument, PartialDate, Project, Source},
    cli::{choices::Listable, words::Words},
    earth::LonLat,
};

/// A cell of a row.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Cell {
    /// Not known, or without meaning here.
    None,
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// Several texts.
    Texts(Vec<String>),
}

impl Cell {
    fn optional(text: Option<String>) -> Self {
        text.map_or(Self::None, Self::Text)
    }

    fn date(date: Option<PartialDate>) -> Self {
        Self::optional(date.map(|date| date.to_string()))
    }

    /// The word that a value is written as in the catalogue's files.
    fn word(value: &impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(serde_json::Value::String(word)) => Self::Text(word),
            _ => Self::None,
        }
    }
}

/// A row of a list.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// What programs read, in the order in which it is written; each row of a list has the same names.
    pub(super) cells: Vec<(&'static str, Cell)>,
    /// What people read.
    pub(super) table: Vec<String>,
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.cells.len()))?;
        for (key, cell) in &self.cells {
            map.serialize_entry(key, cell)?;
        }
        map.end()
    }
}

/// The cells that every row begins with.
fn head(id: &str, kind: &str, name: &str, countries: &[Country]) -> Vec<(&'static str, Cell)> {
    vec![
        ("id", Cell::Text(id.to_owned())),
        ("kind", Cell::Text(kind.to_owned())),
        ("name", Cell::Text(name.to_owned())),
        ("countries", codes(countries)),
    ]
}

fn codes(countries: &[Country]) -> Cell {
    Cell::Texts(countries.iter().map(ToString::to_string).collect())
}

fn joined(countries: &[Country]) -> String {
    countries.iter().map(Country::code).collect::<Vec<_>>().join(" ")
}

impl Row {
    /// The keys of the messages that stand over the columns of the table.
    pub(super) fn table_header(listable: Listable) -> &'static [&'static str] {
        match listable {
            Listable::Areas(_) => &["label-identifier", "label-countries", "label-neighbours", "label-name"],
            Listable::Projects => &["label-identifier", "label-countries", "label-status", "label-name"],
            Listable::Instruments => &["label-identifier", "label-adopted", "label-level", "label-title"],
            Listable::Actors => &["label-identifier", "label-countries", "label-kind", "label-name"],
            Listable::Sources => &["label-identifier", "label-date", "label-title"],
            Listable::Units => &[],
        }
    }

    pub(super) fn of_area(area: &Area, words: Words<'_>) -> Self {
        let mut cells = head(area.id.as_str(), kind_word(area.kind), &area.name, &area.countries);
        let valid_from = area.validity.iter().filter_map(|span| span.from).min();
        cells.extend([
            ("lon", area.position.map_or(Cell::None, |position| Cell::Number(position.lon_deg()))),
            ("lat", area.position.map_or(Cell::None, |position| Cell::Number(position.lat_deg()))),
            ("accuracy_m", area.accuracy_m.map_or(Cell::None, Cell::Number)),
            ("neighbours", codes(&area.neighbours)),
            ("ibge", Cell::optional(area.codes.ibge.clone())),
            ("ubigeo", Cell::optional(area.codes.ubigeo.clone())),
            ("iso_3166_2", Cell::optional(area.codes.iso_3166_2.clone())),
            ("valid_from", Cell::date(valid_from)),
            ("part_of", Cell::Texts(area.part_of.iter().map(ToString::to_string).collect())),
            ("confidence", Cell::word(&area.confidence)),
        ]);
        let name = area.name_in(words.messages.lang()).to_owned();
        Self {
            cells,
            table: vec![area.id.to_string(), joined(&area.countries), joined(&area.neighbours), name],
        }
    }

    pub(super) fn of_project(project: &Project, words: Words<'_>) -> Self {
        let mut cells = head(project.id.as_str(), "project", &project.name, &project.countries);
        cells.extend([
            ("from", Cell::date(project.from)),
            ("to", Cell::date(project.to)),
            ("status", Cell::word(&project.status)),
            ("modality", Cell::word(&project.modality)),
            ("themes", Cell::Texts(project.themes.iter().map(ToString::to_string).collect())),
            ("areas", Cell::Texts(project.areas.iter().map(ToString::to_string).collect())),
            ("confidence", Cell::word(&project.confidence)),
        ]);
        let lang = words.messages.lang();
        let name = project.exonyms.get(lang).unwrap_or(&project.name).to_owned();
        let status = words.messages.name_of("status", &project.status).to_owned();
        Self { cells, table: vec![project.id.to_string(), joined(&project.countries), status, name] }
    }

    pub(super) fn of_instrument(instrument: &Instrument, words: Words<'_>) -> Self {
        let mut cells = head(instrument.id.as_str(), "instrument", &instrument.title, &instrument.countries);
        cells.extend([
            ("level", Cell::word(&instrument.level)),
            ("number", Cell::optional(instrument.number.clone())),
            ("adopted", Cell::date(Some(instrument.adopted))),
            ("in_force_from", Cell::date(instrument.in_force_from)),
            ("in_force_to", Cell::date(instrument.in_force_to)),
            ("confidence", Cell::word(&instrument.confidence)),
        ]);
        let level = words.messages.name_of("level", &instrument.level).to_owned();
        let year = instrument.adopted.year().to_string();
        Self { cells, table: vec![instrument.id.to_string(), year, level, words.title(instrument)] }
    }

    pub(super) fn of_actor(actor: &Actor, words: Words<'_>) -> Self {
        let mut cells = head(actor.id.as_str(), "actor", &actor.name, &actor.countries);
        cells
            .extend([("actor_kind", Cell::word(&actor.kind)), ("confidence", Cell::word(&actor.confidence))]);
        let kind = words.messages.name_of("actor-kind", &actor.kind).to_owned();
        let name = actor.exonyms.get(words.messages.lang()).unwrap_or(&actor.name).to_owned();
        Self { cells, table: vec![actor.id.to_string(), joined(&actor.countries), kind, name] }
    }

    pub(super) fn of_source(source: &Source, words: Words<'_>) -> Self {
        let mut cells = head(source.id.as_str(), "source", &source.title, &[]);
        cells.extend([
            ("publisher", Cell::Text(source.publisher.clone())),
            ("date", Cell::date(source.date)),
            ("consulted", Cell::date(source.consulted)),
            ("address", Cell::optional(source.address.clone())),
            ("source_kind", Cell::word(&source.kind)),
            ("licence", Cell::optional(source.licence.clone())),
        ]);
        let date = source.date.map_or_else(String::new, |date| words.date(date));
        let title = format!("{}. {}", source.title, source.publisher);
        Self { cells, table: vec![source.id.to_string(), date, title] }
    }

    /// The identifier.
    pub(super) fn id(&self) -> &str {
        match self.cells.first() {
            Some((_, Cell::Text(id))) => id,
            _ => "",
        }
    }

    /// The position, for what is known by a point.
    pub(super) fn position(&self) -> Option<LonLat> {
        let number = |name: &str| {
            self.cells.iter().find_map(|(key, cell)| match cell {
                Cell::Number(number) if *key == name => Some(*number),
                _ => None,
            })
        };
        LonLat::new(number("lon")?, number("lat")?).ok()
    }
}
