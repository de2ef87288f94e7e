//! How things of the catalogue are called in a sentence: names with identifiers, dates, spans of time, sources.

use jiff::civil::Date;

use super::page::Page;
use crate::{
    catalogue::{
        Catalogue, date_in_words,
        model::{
            Actor, ActorId, Area, AreaId, Budget, Confidence, Country, Figure, Instrument, InstrumentId,
            PartialDate, Project, ProjectId, Source, SourceId, Unit,
        },
        project_dates_in_words, span_in_words,
    },
    earth::LonLat,
    i18n::{self, Lang, Messages},
};

/// Speaks of the things of a catalogue in a language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'c> {
    pub(super) catalogue: &'c Catalogue,
    pub(super) messages: Messages,
}

impl Words<'_> {
    fn lang(self) -> Lang {
        self.messages.lang()
    }

    /// Names joined as a list.
    pub(super) fn joined(self, names: impl IntoIterator<Item = String>) -> String {
        names.into_iter().collect::<Vec<_>>().join(self.messages.text("list-separator"))
    }

    /// A label and what it says, with the colon as the language writes it.
    pub(super) fn labelled(self, label: &str, text: &str) -> String {
        self.messages.text_with("cli-labelled", &[("label", label.into()), ("text", text.into())])
    }

    /// A date as exact as it is known.
    pub(super) fn date(self, date: PartialDate) -> String {
        date_in_words(date, self.lang())
    }

    /// A day.
    pub(super) fn day(self, day: Date) -> String {
        i18n::day(day, self.lang())
    }

    /// A span of time; no limit where neither end is given.
    pub(super) fn span(self, from: Option<PartialDate>, to: Option<PartialDate>) -> String {
        span_in_words(from, to, self.lang())
    }

    /// A span of time of which something is known.
    pub(super) fn known_span(self, from: Option<PartialDate>, to: Option<PartialDate>) -> Option<String> {
        (from.is_some() || to.is_some()).then(|| self.span(from, to))
    }

    /// The dates of a project, as far as they are known.
    pub(super) fn dates(self, project: &Project) -> Option<String> {
        project_dates_in_words(project, self.lang())
    }

    /// The names of countries.
    pub(super) fn countries(self, countries: &[Country]) -> String {
        self.joined(countries.iter().map(|country| self.messages.country(country.code()).to_owned()))
    }

    /// A position, latitude first as maps print it.
    pub(super) fn position(self, place: LonLat) -> String {
        position(place, self.messages)
    }

    /// A name with its identifier, so that it can be asked for.
    fn with_id(name: &str, id: &str) -> String {
        format!("{name} ({id})")
    }

    /// An area by its name and identifier; by its identifier alone where it is not in the catalogue.
    pub(super) fn area(self, id: &AreaId) -> String {
        self.catalogue
            .area(id)
            .map_or_else(|| id.to_string(), |area| Self::with_id(area.name_in(self.lang()), id.as_str()))
    }

    /// Areas by their names and identifiers.
    pub(super) fn areas(self, ids: &[AreaId]) -> String {
        self.joined(ids.iter().map(|id| self.area(id)))
    }

    /// Instruments by their short names and identifiers.
    pub(super) fn instruments(self, ids: &[InstrumentId]) -> String {
        self.joined(ids.iter().map(|id| self.instrument(id)))
    }

    /// An instrument by its short name, number and identifier.
    pub(super) fn instrument(self, id: &InstrumentId) -> String {
        self.catalogue
            .instrument(id)
            .map_or_else(|| id.to_string(), |one| Self::with_id(&self.title(one), id.as_str()))
    }

    /// What an instrument is called for short, or its whole title where it has no short name.
    pub(super) fn title(self, instrument: &Instrument) -> String {
        instrument.exonyms.get(self.lang()).unwrap_or(&instrument.title).to_owned()
    }

    /// A project by its name and identifier.
    pub(super) fn project(self, id: &ProjectId) -> String {
        let name =
            |one: &Project| Self::with_id(one.exonyms.get(self.lang()).unwrap_or(&one.name), id.as_str());
        self.catalogue.project(id).map_or_else(|| id.to_string(), name)
    }

    /// An actor by its name and identifier.
    pub(super) fn actor(self, id: &ActorId) -> String {
        let name =
            |one: &Actor| Self::with_id(one.exonyms.get(self.lang()).unwrap_or(&one.name), id.as_str());
        self.catalogue.actor(id).map_or_else(|| id.to_string(), name)
    }

    /// What kind of area it is, where it lies and what it faces, in one line.
    pub(super) fn kind_and_place(self, area: &Area) -> String {
        let mut parts =
            vec![self.messages.name_of("area-kind", &area.kind).to_owned(), self.countries(&area.countries)];
        if !area.neighbours.is_empty() {
            let args = [("countries", self.countries(&area.neighbours).into())];
            parts.push(self.messages.text_with("show-faces", &args));
        }
        parts.join(" · ")
    }

    /// A figure with its unit.
    pub(super) fn amount(self, figure: &Figure) -> String {
        let number = i18n::round_trip_number(figure.value, self.lang());
        match figure.unit {
            Unit::Kilometres => format!("{number}\u{a0}{}", self.messages.text("unit-km")),
            Unit::SquareKilometres => format!("{number}\u{a0}{}", self.messages.text("unit-km2")),
            Unit::Percent => i18n::percent(figure.value, self.lang()),
            Unit::Inhabitants => format!("{number} {}", self.messages.text("unit-inhabitants")),
            Unit::Count => number,
        }
    }

    /// An amount of money, and the year that it is of.
    pub(super) fn money(self, budget: &Budget) -> String {
        let amount =
            format!("{}\u{a0}{}", i18n::round_trip_number(budget.amount, self.lang()), budget.currency);
        budget.year.map_or(amount.clone(), |year| format!("{amount} ({year})"))
    }

    /// How far a statement is to be trusted.
    pub(super) fn confidence(self, confidence: Confidence) -> String {
        let level = self.messages.name_of("confidence", &confidence);
        self.messages.text_with("confidence-note", &[("level", level.into())])
    }
}

/// A position in a language, latitude first as maps print it.
pub(super) fn position(position: LonLat, messages: Messages) -> String {
    let half = |degrees: f64, positive, negative| {
        let side = if degrees < 0.0 { negative } else { positive };
        format!("{}°\u{a0}{}", i18n::number(degrees.abs(), 4, messages.lang()), messages.text(side))
    };
    let halves = [
        half(position.lat_deg(), "bearing-n", "bearing-s"),
        half(position.lon_deg(), "bearing-e", "bearing-w"),
    ];
    halves.join(messages.text("list-separator"))
}

/// The sources that a text cites: numbered in the order in which they come up, listed at its end.
#[derive(Debug)]
pub(super) struct Citations<'c> {
    words: Words<'c>,
    cited: Vec<SourceId>,
}

impl<'c> Citations<'c> {
    /// None yet.
    pub(super) fn new(words: Words<'c>) -> Self {
        Self { words, cited: Vec::new() }
    }

    /// How far a statement is to be trusted and the numbers of its sources, as `high confidence [1, 2]`.
    pub(super) fn cite(&mut self, sources: &[SourceId], confidence: Confidence) -> String {
        let numbers = self.numbers(sources);
        let confidence = self.words.confidence(confidence);
        if numbers.is_empty() { confidence } else { format!("{confidence} {numbers}") }
    }

    fn numbers(&mut self, sources: &[SourceId]) -> String {
        let mut numbers: Vec<usize> = Vec::new();
        for id in sources {
            let at = self.cited.iter().position(|one| one == id).unwrap_or_else(|| {
                self.cited.push(id.clone());
                self.cited.len() - 1
            });
            numbers.push(at + 1);
        }
        numbers.sort_unstable();
        numbers.dedup();
        if numbers.is_empty() {
            return String::new();
        }
        let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        format!("[{}]", numbers.join(",\u{a0}"))
    }

    /// Writes the list of what was cited under its heading, where anything was.
    pub(super) fn write(&self, page: &mut Page) {
        if !self.cited.is_empty() {
            page.heading(self.words.messages.text("label-sources"));
        }
        for (at, id) in self.cited.iter().enumerate() {
            let source = self.words.catalogue.source(id);
            let told = source.map_or_else(|| id.to_string(), |source| self.words.source(source));
            page.item(&format!("[{}] {told}", at + 1));
        }
    }
}

impl Words<'_> {
    /// A source as a bibliography gives it.
    pub(super) fn source(self, source: &Source) -> String {
        let mut told = format!("{}. {}", source.title, source.publisher);
        if let Some(date) = source.date {
            told.push_str(", ");
            told.push_str(&self.date(date));
        }
        told.push('.');
        if let Some(address) = &source.address {
            told.push(' ');
            told.push_str(address);
        }
        told
    }
}
