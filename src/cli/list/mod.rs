//! `franja list KIND`: what the catalogue holds of a kind, on a day, of a country.

mod row;
mod shape;
mod units;

use super::{
    arguments::List,
    choices::{Form, Listable},
    context::{Answer, Context, json},
    failure::Failure,
    page::Page,
};
use crate::{
    catalogue::{
        Catalogue, CatalogueOn,
        model::{AreaKind, Country},
    },
    i18n,
};
use row::{Cell, Row};

/// The forms of a list.
const FORMS: [(&str, Form); 4] =
    [("table", Form::Text), ("json", Form::Json), ("csv", Form::Csv), ("geojson", Form::GeoJson)];

/// Answers the command.
pub(super) fn answer(task: &List, context: &Context) -> Result<Answer, Failure> {
    let (reader, messages) = (context.reader(), context.messages);
    let listable = reader.listable(&task.kind)?;
    units::refuse_what_does_not_fit(task, listable == Listable::Units, messages)?;
    let day = reader.day_or_today(task.date.as_deref())?;
    let country = reader.country(task.country.as_deref())?;
    let form = reader.form(task.format.as_deref(), &FORMS)?;
    if listable == Listable::Units {
        return units::answer(task, form, context);
    }
    let kind = name_of(listable, context);
    if listable == Listable::Sources && country.is_some() {
        return Err(Failure::new(messages.text_with("error-no-country", &[("kind", kind.into())])));
    }
    if form == Form::GeoJson && !matches!(listable, Listable::Areas(_)) {
        return Err(Failure::new(messages.text_with("error-no-geojson", &[("kind", kind.into())])));
    }
    let catalogue = context.catalogue()?;
    let rows = rows(listable, country, catalogue.on(day), &catalogue, context);
    Ok(Answer::yes(match form {
        Form::Json => json(&rows)?,
        Form::Csv => csv(&rows)?,
        Form::GeoJson => shape::collection(&rows, &catalogue)?,
        Form::Text => {
            let args = [
                ("count", rows.len().into()),
                ("kind", kind.into()),
                ("date", i18n::day(day, context.lang()).into()),
            ];
            let mut page = Page::new();
            if !rows.is_empty() {
                let header: Vec<&str> =
                    Row::table_header(listable).iter().map(|label| messages.text(label)).collect();
                page.table(&header, &rows.iter().map(|row| row.table.clone()).collect::<Vec<_>>());
                page.blank();
            }
            page.paragraph(&messages.text_with("list-count", &args));
            page.into_text()
        }
    }))
}

/// The word for a kind of area as programs read it.
pub(super) fn kind_word(kind: AreaKind) -> &'static str {
    match kind {
        AreaKind::Strip => "strip",
        AreaKind::Region => "region",
        AreaKind::State => "state",
        AreaKind::Province => "province",
        AreaKind::IntegrationZone => "integration-zone",
        AreaKind::TwinCity => "twin-city",
        AreaKind::Municipality => "municipality",
        AreaKind::Crossing => "crossing",
        AreaKind::Border => "border",
        AreaKind::Dispute => "dispute",
    }
}

/// What is listed, in the plural, in the language.
fn name_of(listable: Listable, context: &Context) -> String {
    let key = match listable {
        Listable::Areas(kind) => format!("area-kind-{}-plural", kind_word(kind)),
        Listable::Projects => "record-kind-project-plural".to_owned(),
        Listable::Instruments => "record-kind-instrument-plural".to_owned(),
        Listable::Actors => "record-kind-actor-plural".to_owned(),
        Listable::Sources => "record-kind-source-plural".to_owned(),
        Listable::Units => "units-plural".to_owned(),
    };
    context.messages.text(&key).to_owned()
}

/// The rows of a list, sorted by identifier; instruments by level and date.
fn rows(
    listable: Listable,
    country: Option<Country>,
    on_day: CatalogueOn<'_>,
    catalogue: &Catalogue,
    context: &Context,
) -> Vec<Row> {
    let words = context.words(catalogue);
    let is_wanted = |countries: &[Country]| country.is_none_or(|wanted| countries.contains(&wanted));
    match listable {
        Listable::Areas(kind) => on_day
            .areas_of_kind(kind)
            .filter(|one| is_wanted(&one.countries))
            .map(|one| Row::of_area(one, words))
            .collect(),
        Listable::Projects => on_day
            .projects()
            .filter(|one| is_wanted(&one.countries))
            .map(|one| Row::of_project(one, words))
            .collect(),
        Listable::Instruments => {
            let mut found: Vec<_> = on_day.instruments().filter(|one| is_wanted(&one.countries)).collect();
            found.sort_by_key(|one| (one.level, one.adopted.first_day(), one.id.clone()));
            found.into_iter().map(|one| Row::of_instrument(one, words)).collect()
        }
        Listable::Actors => catalogue
            .actors()
            .filter(|one| is_wanted(&one.countries))
            .map(|one| Row::of_actor(one, words))
            .collect(),
        Listable::Sources => catalogue.sources().map(|one| Row::of_source(one, words)).collect(),
        // They come from a file, not from the catalogue.
        Listable::Units => Vec::new(),
    }
}

/// The rows as comma-separated values with a header; lists inside a cell are separated by `;`.
fn csv(rows: &[Row]) -> Result<String, Failure> {
    let header: Vec<&str> =
        rows.first().map(|first| first.cells.iter().map(|(key, _)| *key).collect()).unwrap_or_default();
    let mut text = CsvText::new(&header)?;
    for row in rows {
        text.row(row.cells.iter().map(|(_, cell)| cell.plain()))?;
    }
    text.finish()
}

/// Comma-separated values (RFC 4180) in the making.
struct CsvText(csv::Writer<Vec<u8>>);

impl CsvText {
    /// A text with its header; none where the header is empty.
    fn new(header: &[&str]) -> Result<Self, Failure> {
        let mut text =
            Self(csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new()));
        if !header.is_empty() {
            text.row(header.iter().map(|name| (*name).to_owned()))?;
        }
        Ok(text)
    }

    fn row(&mut self, cells: impl IntoIterator<Item = String>) -> Result<(), Failure> {
        self.0.write_record(cells).map_err(|error| Failure::new(error.to_string()))
    }

    fn finish(self) -> Result<String, Failure> {
        let bytes = self.0.into_inner().map_err(|error| Failure::new(error.to_string()))?;
        String::from_utf8(bytes).map_err(|error| Failure::new(error.to_string()))
    }
}

impl Cell {
    /// The cell as one text.
    fn plain(&self) -> String {
        match self {
            Self::None => String::new(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
            Self::Texts(texts) => texts.join(";"),
        }
    }
}
