//! What can be found, and what it can be found by.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Target, plain::plain};
use crate::{
    catalogue::{
        Catalogue,
        model::{
            Actor, Area, AreaKind, Country, Exonyms, Instrument, LinkKind, MunicipalityTier, Project, Source,
        },
    },
    earth::{LonLat, distance_m},
    geometry::{Geometry, Place},
    i18n::{Lang, Messages},
};

/// A place of the gazetteer nearer than this to an area of the same name, in metres, is that area.
const SAME_PLACE_M: f64 = 10_000.0;

/// Why something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// By its name or title.
    Name,
    /// By an official code.
    Code,
    /// By its number, as people cite it.
    Number,
    /// By a name that it only has to do with: the city across, a place of a project, a publisher.
    Near,
    /// By what it is: its kind, its level, its theme.
    Kind,
    /// By where it lies, together with something else.
    Within,
}

/// One thing that an entry can be found by.
pub(super) struct Key {
    /// As it is compared.
    pub(super) plain: String,
    /// As it is written.
    pub(super) written: String,
    /// What it says of the entry.
    pub(super) why: Why,
    /// Its language, where it is of one.
    pub(super) lang: Option<Lang>,
}

/// Something that can be found.
pub(super) struct Entry {
    pub(super) target: Target,
    /// Its name by language, in the order of [`Lang::ALL`].
    pub(super) labels: [String; 4],
    /// What it can be found by.
    pub(super) keys: Vec<Key>,
    /// Of things that fit equally well, the lower goes first.
    pub(super) rank: u8,
    /// Of places that fit equally well, the more populous goes first.
    pub(super) population: u32,
}

impl Entry {
    fn named(target: Target, name: &str, exonyms: &Exonyms, rank: u8) -> Self {
        let labels = Lang::ALL.map(|lang| exonyms.get(lang).unwrap_or(name).to_owned());
        let mut entry = Self { target, labels, keys: Vec::new(), rank, population: 0 };
        entry.add(name, Why::Name, None);
        for lang in Lang::ALL {
            if let Some(exonym) = exonyms.get(lang) {
                entry.add(exonym, Why::Name, Some(lang));
            }
        }
        entry
    }

    fn add(&mut self, written: &str, why: Why, lang: Option<Lang>) {
        let plain = plain(written);
        // The same in two languages is one key, of no language.
        if let Some(same) = self.keys.iter_mut().find(|key| key.why == why && key.plain == plain) {
            same.lang = same.lang.filter(|_| lang.is_some() && lang == same.lang);
        } else if !plain.is_empty() {
            self.keys.push(Key { plain, written: written.to_owned(), why, lang });
        }
    }

    fn add_all<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>, why: Why) {
        texts.into_iter().for_each(|text| self.add(text, why, None));
    }

    /// Adds a message in the four languages, where it has one.
    fn add_message(&mut self, key: &str, why: Why) {
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            if messages.has(key) {
                self.add(messages.text(key), why, Some(lang));
            }
        }
    }

    /// Adds the word for a value of an enum, and its plural.
    fn add_kind(&mut self, group: &str, value: &impl std::fmt::Debug) {
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            let one = messages.name_of(group, value);
            self.add(one, Why::Kind, Some(lang));
            self.add(messages.name_of_many(group, value), Why::Kind, Some(lang));
        }
    }

    fn add_countries<'c>(&mut self, countries: impl IntoIterator<Item = &'c Country>) {
        for country in countries {
            self.add_message(&format!("country-{}", country.code().to_ascii_lowercase()), Why::Within);
        }
    }
}

/// All that can be found.
pub(super) fn entries(catalogue: &Catalogue, geometry: &Geometry) -> Vec<Entry> {
    let mut entries: Vec<Entry> = catalogue.areas().map(|area| of_area(area, catalogue)).collect();
    entries.extend(catalogue.instruments().map(of_instrument));
    entries.extend(catalogue.projects().map(|project| of_project(project, catalogue)));
    entries.extend(catalogue.actors().map(of_actor));
    let marked = marked_places(catalogue);
    entries.extend(geometry.places().iter().filter(|place| !is_marked(place, &marked)).map(of_place));
    entries.extend(catalogue.sources().map(of_source));
    entries
}

fn of_area(area: &Area, catalogue: &Catalogue) -> Entry {
    let mut entry = Entry::named(Target::Area(area.id.clone()), &area.name, &area.exonyms, 0);
    let codes = [&area.codes.ibge, &area.codes.ubigeo, &area.codes.iso_3166_2];
    entry.add_all(codes.into_iter().flatten().map(String::as_str), Why::Code);
    entry.add_all(area.faces.iter().map(|place| place.name.as_str()), Why::Near);
    entry.add_kind("area-kind", &area.kind);
    if let Some(facts) = &area.crossing {
        entry.add_all(facts.sides.iter().map(|side| side.name.as_str()), Why::Near);
        entry.add_kind("means", &facts.means);
    }
    let links = area.faces.iter().filter_map(|place| place.link);
    links.for_each(|link: LinkKind| entry.add_kind("link", &link));
    if let Some(tier) = area.tier {
        let tier: MunicipalityTier = tier;
        entry.add_kind("tier", &tier);
    }
    let is_division = |kind| matches!(kind, AreaKind::Region | AreaKind::State | AreaKind::Province);
    let parents = catalogue.parents(&area.id).iter().filter_map(|id| catalogue.area(id));
    parents
        .filter(|parent| is_division(parent.kind))
        .for_each(|parent| entry.add(&parent.name, Why::Within, None));
    entry.add_countries(area.countries.iter().chain(&area.neighbours));
    entry
}

fn of_instrument(one: &Instrument) -> Entry {
    let mut entry = Entry::named(Target::Instrument(one.id.clone()), &one.title, &one.exonyms, 1);
    if let Some(number) = &one.number {
        // As people cite it: "Lei 6.634/1979".
        let sort = one.title.split_whitespace().next().unwrap_or_default();
        entry.add(number, Why::Number, None);
        entry.add(&format!("{sort} {number}"), Why::Number, None);
    }
    entry.add_kind("level", &one.level);
    entry.add_message("record-kind-instrument", Why::Kind);
    entry.add_countries(&one.countries);
    entry
}

fn of_project(one: &Project, catalogue: &Catalogue) -> Entry {
    let mut entry = Entry::named(Target::Project(one.id.clone()), &one.name, &one.exonyms, 2);
    entry.add_all(one.places.iter().map(|place| place.name.as_str()), Why::Near);
    entry.add_message("record-kind-project", Why::Kind);
    for theme in one.themes.iter().filter_map(|id| catalogue.theme(id)) {
        for lang in Lang::ALL {
            entry.add(theme.name.get(lang), Why::Kind, Some(lang));
        }
    }
    entry.add_countries(&one.countries);
    entry
}

fn of_actor(one: &Actor) -> Entry {
    let mut entry = Entry::named(Target::Actor(one.id.clone()), &one.name, &one.exonyms, 3);
    entry.add_kind("actor-kind", &one.kind);
    entry.add_message("record-kind-actor", Why::Kind);
    entry.add_countries(&one.countries);
    entry
}

fn of_place(place: &Place) -> Entry {
    let target = Target::Place(place.position());
    Entry { population: place.population(), ..Entry::named(target, place.name(), &Exonyms::default(), 4) }
}

fn of_source(one: &Source) -> Entry {
    let mut entry = Entry::named(Target::Source(one.id.clone()), &one.title, &Exonyms::default(), 5);
    entry.add(&one.publisher, Why::Near, None);
    entry
}

/// The seats of twin cities and municipalities, by their folded names.
fn marked_places(catalogue: &Catalogue) -> BTreeMap<String, Vec<LonLat>> {
    let mut marked: BTreeMap<String, Vec<LonLat>> = BTreeMap::new();
    for kind in [AreaKind::TwinCity, AreaKind::Municipality] {
        for area in catalogue.areas_of_kind(kind) {
            marked.entry(plain(&area.name)).or_default().extend(area.position);
        }
    }
    marked
}

fn is_marked(place: &Place, marked: &BTreeMap<String, Vec<LonLat>>) -> bool {
    let seats = marked.get(&plain(place.name()));
    seats.is_some_and(|seats| seats.iter().any(|seat| distance_m(*seat, place.position()) < SAME_PLACE_M))
}
