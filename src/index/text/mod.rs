//! Search by text over names, codes, numbers, titles and kinds: deaf to accents and capitals, forgiving slips.

mod entry;
mod fit;
mod plain;
#[cfg(test)]
mod tests;
mod vocabulary;

use std::{cmp::Reverse, collections::BTreeSet, ops::Range};

pub use entry::Why;

use self::{
    entry::{Entry, Key, entries},
    fit::{Fit, begins_a_word, fit, letters},
    plain::plain,
    vocabulary::{Meant, Vocabulary},
};
use crate::{
    catalogue::{
        Catalogue,
        model::{ActorId, AreaId, InstrumentId, ProjectId, SourceId},
    },
    earth::LonLat,
    geometry::Geometry,
    i18n::Lang,
};

/// With fewer results than this, what was searched for may have been mistyped.
const FEW: usize = 5;

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
    /// The name, code, title or kind that the text was found in; several, joined by dots, where it took several.
    pub matched: String,
    /// What that is.
    pub why: Why,
    /// The letters of `matched` that fit, as ranges of bytes, in order.
    pub letters: Vec<Range<usize>>,
    /// Whether some word fits only if it was mistyped.
    pub is_mistyped: bool,
}

/// All that can be found by its name.
pub struct TextIndex {
    entries: Vec<Entry>,
    vocabulary: Vocabulary,
}

impl std::fmt::Debug for TextIndex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TextIndex").field("entries", &self.entries.len()).finish_non_exhaustive()
    }
}

/// An entry that was found, with the keys that it was found by, and how well they fit.
struct Found<'t> {
    fit: Fit,
    entry: &'t Entry,
    keys: Vec<&'t Key>,
}

impl Found<'_> {
    /// What orders results, the best first.
    fn order(&self, lang: Lang) -> impl Ord + '_ {
        let first = self.keys.first();
        let why = first.map_or(Why::Within, |key| key.why);
        let is_foreign = first.and_then(|key| key.lang).is_some_and(|of| of != lang);
        let is_only_near = why == Why::Near;
        let length: usize = self.keys.iter().map(|key| key.plain.len()).sum();
        let rank = (self.fit, is_only_near, self.entry.rank, why == Why::Kind, is_foreign);
        (rank, Reverse(self.entry.population), length, first.map(|key| key.written.as_str()))
    }
}

/// A word that is searched for, and the words that may have been meant by it.
struct Wanted<'t> {
    word: &'t str,
    meant: Vec<Meant<'t>>,
}

impl Wanted<'_> {
    /// With how many slips a key has it, if at all.
    fn slips_in(&self, key: &Key) -> Option<usize> {
        if begins_a_word(&key.plain, self.word) {
            return Some(0);
        }
        let words = key.plain.split(' ');
        words
            .flat_map(|of_key| self.meant.iter().filter(move |one| one.word == of_key))
            .map(|one| one.slips)
            .min()
    }
}

impl TextIndex {
    /// Prepares the search.
    #[must_use]
    pub fn new(catalogue: &Catalogue, geometry: &Geometry) -> Self {
        let entries = entries(catalogue, geometry);
        let vocabulary = Vocabulary::new(entries.iter().zip(0..).flat_map(|(entry, number)| {
            entry.keys.iter().flat_map(|key| key.plain.split(' ')).map(move |word| (word, number))
        }));
        Self { entries, vocabulary }
    }

    /// The things that fit a text best, at most `limit`. All words of the text must be there, in any order. A word
    /// that nothing has may have been mistyped; what it may have meant comes last.
    #[must_use]
    pub fn search(&self, text: &str, lang: Lang, limit: usize) -> Vec<Hit> {
        let wanted = plain(text);
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<Found<'_>> =
            self.entries.iter().filter_map(|entry| exactly(entry, &wanted, lang)).collect();
        found.sort_by(|a, b| a.order(lang).cmp(&b.order(lang)));
        // A word that something has is what was meant, however like another it is; unless nothing has all the words.
        let is_lost = found.is_empty() && wanted.contains(' ');
        let is_few = found.len() < FEW;
        let words: Vec<Wanted<'_>> = wanted
            .split(' ')
            .map(|word| {
                let is_strange = is_lost || (is_few && !self.vocabulary.has(word));
                Wanted { word, meant: if is_strange { self.vocabulary.meant_by(word) } else { Vec::new() } }
            })
            .collect();
        if words.iter().any(|word| !word.meant.is_empty()) {
            found.extend(self.mistyped(&words, &found, lang));
        }
        if found.is_empty()
            && let Some(spaced) = self.spaced(&wanted)
        {
            return self.search(spaced, lang, limit);
        }
        found.truncate(limit);
        found.into_iter().map(|one| hit(&one, &words, lang)).collect()
    }

    /// What somebody may have meant who left out the spaces of a name, or of its beginning.
    fn spaced(&self, wanted: &str) -> Option<&str> {
        let keys = self.entries.iter().flat_map(|entry| &entry.keys).filter(|key| key.why == Why::Name);
        keys.filter_map(|key| begun_without_spaces(&key.plain, wanted)).find(|spaced| *spaced != wanted)
    }

    /// The entries that have all words, with as few slips as possible, and that were not found without.
    fn mistyped<'t>(&'t self, words: &[Wanted<'t>], exact: &[Found<'t>], lang: Lang) -> Vec<Found<'t>> {
        let having = |wanted: &Wanted<'t>| -> BTreeSet<u32> {
            let beginning = self.vocabulary.beginning(wanted.word).flat_map(|one| one.entries);
            beginning.chain(wanted.meant.iter().flat_map(|one| one.entries)).copied().collect()
        };
        let sets = words.iter().map(having);
        let Some(numbers) = sets.reduce(|all, of_word| &all & &of_word) else { return Vec::new() };
        let entries = numbers.into_iter().filter_map(|number| self.entries.get(number as usize));
        let is_new = |entry: &&Entry| !exact.iter().any(|one| std::ptr::eq(one.entry, *entry));
        let mut found: Vec<Found<'t>> =
            entries.filter(is_new).filter_map(|entry| across(entry, words, lang)).collect();
        found.sort_by(|a, b| a.order(lang).cmp(&b.order(lang)));
        let best = found.first().map(|one| one.fit);
        found.retain(|one| Some(one.fit) == best);
        found
    }
}

/// The beginning of a name that is the same as a text but for spaces, up to the end of a letter; at least five letters
/// of it, since anything begins with some.
fn begun_without_spaces<'k>(name: &'k str, text: &str) -> Option<&'k str> {
    let mut wanted = text.chars().filter(|letter| *letter != ' ').peekable();
    let mut count = 0;
    let mut end = 0;
    for (at, letter) in name.char_indices().filter(|(_, letter)| *letter != ' ') {
        if wanted.peek().is_none() {
            break;
        }
        if wanted.next() != Some(letter) {
            return None;
        }
        count += 1;
        end = at + letter.len_utf8();
    }
    (count >= 5 && wanted.peek().is_none()).then(|| &name[..end])
}

/// An entry that has all words as they are.
fn exactly<'t>(entry: &'t Entry, wanted: &str, lang: Lang) -> Option<Found<'t>> {
    let keys = entry.keys.iter().filter_map(|key| Some((fit(key, wanted)?, key)));
    let best = keys.min_by_key(|(fit, key)| (*fit, preference(key, lang)));
    if let Some((fit, key)) = best {
        return Some(Found { fit, entry, keys: vec![key] });
    }
    if !wanted.contains(' ') {
        return None;
    }
    let words: Vec<Wanted<'_>> = wanted.split(' ').map(|word| Wanted { word, meant: Vec::new() }).collect();
    across(entry, &words, lang)
}

/// An entry whose keys have all words together, at least one of them in a key that does not only say where it lies.
fn across<'t>(entry: &'t Entry, words: &[Wanted<'_>], lang: Lang) -> Option<Found<'t>> {
    let mut slips = 0;
    let mut keys: Vec<&Key> = Vec::new();
    for word in words {
        let having = entry.keys.iter().filter_map(|key| Some((word.slips_in(key)?, key)));
        let is_new = |key: &Key| !keys.iter().any(|known| std::ptr::eq(*known, key));
        let (count, key) = having.min_by_key(|(count, key)| (*count, is_new(key), preference(key, lang)))?;
        slips += count;
        if is_new(key) {
            keys.push(key);
        }
    }
    keys.sort_by_key(|key| preference(key, lang));
    let fit = if slips == 0 { Fit::Across } else { Fit::Mistyped(slips) };
    keys.iter().any(|key| key.why != Why::Within).then_some(Found { fit, entry, keys })
}

/// Of keys that fit equally well, which is shown.
fn preference(key: &Key, lang: Lang) -> (Why, bool, usize) {
    (key.why, key.lang.is_some_and(|of| of != lang), key.plain.len())
}

fn hit(found: &Found<'_>, words: &[Wanted<'_>], lang: Lang) -> Hit {
    let written: Vec<&str> = found.keys.iter().map(|key| key.written.as_str()).collect();
    let matched = written.join(" · ");
    let is_mistyped = matches!(found.fit, Fit::Mistyped(_));
    let of_word = words.iter().flat_map(|wanted| {
        let meant = wanted.meant.iter().map(|one| one.word).filter(|_| is_mistyped);
        std::iter::once(wanted.word).chain(meant)
    });
    Hit {
        target: found.entry.target.clone(),
        label: found.entry.labels[lang.index()].clone(),
        letters: letters(&matched, of_word),
        matched,
        why: found.keys.first().map_or(Why::Name, |key| key.why),
        is_mistyped,
    }
}
