//! Search by text over names, codes, numbers and titles, deaf to accents and capitals.

use crate::{
    catalogue::{
        Catalogue,
        model::{ActorId, AreaId, Exonyms, InstrumentId, ProjectId, SourceId},
    },
    earth::LonLat,
    geometry::Geometry,
    i18n::{Lang, fold},
};

/// What a search found.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// An area.
    Area(AreaId),
    /// A legal instrument.
    Instrument(InstrumentId),
    /// A project.
    Project(ProjectId),
    /// An actor.
    Actor(ActorId),
    /// A source.
    Source(SourceId),
    /// A populated place that is no area.
    Place(LonLat),
}

/// One result of a search.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// What was found.
    pub target: Target,
    /// What it is called in the language of the search.
    pub label: String,
    /// The name, code or title that the text was found in.
    pub matched: String,
}

/// How well a text fits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Start,
    Words,
    Inside,
}

/// Something that can be found.
struct Entry {
    target: Target,
    /// Its name by language, in the order of [`Lang::ALL`].
    labels: [String; 4],
    /// What it can be found by, folded, and as written.
    keys: Vec<(String, String)>,
    /// Of things that fit equally well, the lower goes first.
    rank: u8,
    /// Of places that fit equally well, the more populous goes first.
    population: u32,
}

/// All that can be found by its name.
pub struct TextIndex {
    entries: Vec<Entry>,
}

impl std::fmt::Debug for TextIndex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TextIndex").field("entries", &self.entries.len()).finish()
    }
}

impl TextIndex {
    /// Prepares the search.
    #[must_use]
    pub fn new(catalogue: &Catalogue, geometry: &Geometry) -> Self {
        let mut entries = Vec::new();
        for area in catalogue.areas() {
            let codes = [&area.codes.ibge, &area.codes.ubigeo, &area.codes.iso_3166_2];
            let mut keys: Vec<&str> = codes.into_iter().flatten().map(String::as_str).collect();
            keys.extend(area.faces.iter().map(|place| place.name.as_str()));
            entries.push(entry(Target::Area(area.id.clone()), &area.name, &area.exonyms, &keys, 0));
        }
        for one in catalogue.instruments() {
            let keys: Vec<&str> = std::iter::once(one.title.as_str()).chain(one.number.as_deref()).collect();
            entries.push(entry(Target::Instrument(one.id.clone()), &one.title, &one.exonyms, &keys, 1));
        }
        for one in catalogue.projects() {
            let keys: Vec<&str> = one.places.iter().map(|place| place.name.as_str()).collect();
            entries.push(entry(Target::Project(one.id.clone()), &one.name, &one.exonyms, &keys, 2));
        }
        for one in catalogue.actors() {
            entries.push(entry(Target::Actor(one.id.clone()), &one.name, &one.exonyms, &[], 3));
        }
        for place in geometry.places() {
            let none = Exonyms::default();
            let place_entry = entry(Target::Place(place.position()), place.name(), &none, &[], 4);
            entries.push(Entry { population: place.population(), ..place_entry });
        }
        for one in catalogue.sources() {
            let keys = [one.publisher.as_str()];
            entries.push(entry(Target::Source(one.id.clone()), &one.title, &Exonyms::default(), &keys, 5));
        }
        Self { entries }
    }

    /// The things that fit a text best, at most `limit`. All words of the text must be there, in any order.
    #[must_use]
    pub fn search(&self, text: &str, lang: Lang, limit: usize) -> Vec<Hit> {
        let wanted = plain(text);
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Fit, usize, &Entry, &str)> = self
            .entries
            .iter()
            .filter_map(|entry| {
                let best = entry
                    .keys
                    .iter()
                    .filter_map(|(key, written)| Some((fit(key, &wanted)?, key.len(), written.as_str())));
                let (fit, length, written) = best.min()?;
                Some((fit, length, entry, written))
            })
            .collect();
        found.sort_by(|a, b| {
            (a.0, a.2.rank, std::cmp::Reverse(a.2.population), a.1, a.3).cmp(&(
                b.0,
                b.2.rank,
                std::cmp::Reverse(b.2.population),
                b.1,
                b.3,
            ))
        });
        found
            .into_iter()
            .take(limit)
            .map(|(_, _, entry, written)| Hit {
                target: entry.target.clone(),
                label: label(entry, lang).to_owned(),
                matched: written.to_owned(),
            })
            .collect()
    }
}

fn label(entry: &Entry, lang: Lang) -> &str {
    let place = Lang::ALL.iter().position(|one| *one == lang).unwrap_or(0);
    &entry.labels[place]
}

fn entry(target: Target, name: &str, exonyms: &Exonyms, keys: &[&str], rank: u8) -> Entry {
    let labels = Lang::ALL.map(|lang| exonyms.get(lang).unwrap_or(name).to_owned());
    let mut written: Vec<&str> = std::iter::once(name).chain(keys.iter().copied()).collect();
    written.extend(Lang::ALL.iter().filter_map(|lang| exonyms.get(*lang)));
    written.sort_unstable();
    written.dedup();
    let keys = written.into_iter().map(|text| (plain(text), text.to_owned())).collect();
    Entry { target, labels, keys, rank, population: 0 }
}

/// A text as it is compared: folded, its signs made spaces (dots between digits dropped, so that `6.634` is
/// found by `6634`), one space between words.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let letters: Vec<char> = folded.chars().collect();
    let mut plain = String::with_capacity(folded.len());
    for (place, &letter) in letters.iter().enumerate() {
        let is_digit_at =
            |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
        if letter.is_alphanumeric() {
            plain.push(letter);
        } else if letter == '.' && is_digit_at(place.checked_sub(1)) && is_digit_at(Some(place + 1)) {
            // A thousands separator.
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain.trim().to_owned()
}

/// How well a key fits what is wanted; not at all where a word is missing.
fn fit(key: &str, wanted: &str) -> Option<Fit> {
    if key == wanted {
        return Some(Fit::Whole);
    }
    if key.starts_with(wanted) {
        return Some(Fit::Start);
    }
    let starts_a_word = |word: &str| key.split(' ').any(|of_key| of_key.starts_with(word));
    if wanted.split(' ').all(starts_a_word) {
        return Some(Fit::Words);
    }
    (wanted.len() >= 3 && key.contains(wanted)).then_some(Fit::Inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str) -> Option<Target> {
        let catalogue = Catalogue::embedded().expect("the embedded catalogue");
        TextIndex::new(&catalogue, Geometry::embedded())
            .search(text, Lang::En, 5)
            .into_iter()
            .next()
            .map(|hit| hit.target)
    }

    #[test]
    fn accents_capitals_and_dots_do_not_matter() {
        assert_eq!(first("SAO BORJA"), Some(Target::Area("br/twin-city/sao-borja".parse().expect("id"))));
        assert_eq!(first("lei 6634"), Some(Target::Instrument("br/lei-6634-1979".parse().expect("id"))));
        assert_eq!(first("4318002"), Some(Target::Area("br/twin-city/sao-borja".parse().expect("id"))));
    }

    #[test]
    fn words_may_come_in_any_order_but_must_all_be_there() {
        assert_eq!(fit("lei no 6634 de 2 de maio de 1979", "1979 lei"), Some(Fit::Words));
        assert_eq!(fit("iquitos", "iquique"), None);
    }
}
