//! How well a key fits what is searched for, and which of its letters do.

use std::ops::Range;

use super::{
    entry::{Key, Why},
    plain::traced,
};

/// How well a text fits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It is the whole key.
    Whole,
    /// The key begins with it.
    Start,
    /// Its words begin words of the key.
    Words,
    /// Its words begin words of several keys of one thing.
    Across,
    /// It stands somewhere in the key.
    Inside,
    /// Some of its words do with so many slips.
    Mistyped(usize),
}

/// Whether a word begins a word of a key.
pub(super) fn begins_a_word(key: &str, word: &str) -> bool {
    key.split(' ').any(|of_key| of_key.starts_with(word))
}

/// How well a key alone fits what is wanted; not at all where a word is missing.
///
/// What only says where a thing lies is no way to find it. What kind it is fits one degree less well than a name.
pub(super) fn fit(key: &Key, wanted: &str) -> Option<Fit> {
    let fit = plain_fit(&key.plain, wanted)?;
    match (key.why, fit) {
        (Why::Within, _) | (Why::Kind, Fit::Inside) => None,
        (Why::Kind, Fit::Whole) => Some(Fit::Start),
        (Why::Kind, _) if wanted.len() < 3 => None,
        (Why::Kind, _) => Some(Fit::Words),
        _ => Some(fit),
    }
}

fn plain_fit(key: &str, wanted: &str) -> Option<Fit> {
    if key == wanted {
        return Some(Fit::Whole);
    }
    if key.starts_with(wanted) {
        return Some(Fit::Start);
    }
    if wanted.split(' ').all(|word| begins_a_word(key, word)) {
        return Some(Fit::Words);
    }
    (wanted.len() >= 3 && key.contains(wanted)).then_some(Fit::Inside)
}

/// The letters of a text that a search found it by, as ranges of bytes in order: the beginnings of words that were
/// searched for, else wherever the words stand.
pub(super) fn letters<'w>(text: &str, words: impl Iterator<Item = &'w str>) -> Vec<Range<usize>> {
    let (compared, origins) = traced(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    for word in words.filter(|word| !word.is_empty()) {
        let mut places = compared.match_indices(word).map(|(at, _)| at);
        let starts_a_word = |at: usize| at == 0 || compared.as_bytes()[at - 1] == b' ';
        let first = compared.match_indices(word).map(|(at, _)| at).find(|at| starts_a_word(*at));
        let Some(at) = first.or_else(|| places.next()) else { continue };
        let letters = &origins[at..at + word.len()];
        if let (Some(first), Some(last)) = (letters.first(), letters.last()) {
            found.push(first.start..last.end);
        }
    }
    found.sort_by_key(|range| (range.start, range.end));
    found.dedup_by(|next, kept| {
        let overlaps = next.start < kept.end;
        if overlaps {
            kept.end = kept.end.max(next.end);
        }
        overlaps
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_may_come_in_any_order_but_must_all_be_there() {
        assert_eq!(plain_fit("lei no 6634 de 2 de maio de 1979", "1979 lei"), Some(Fit::Words));
        assert_eq!(plain_fit("iquitos", "iquique"), None);
    }

    #[test]
    fn the_letters_that_fit_are_those_of_the_text_as_written() {
        let text = "Portaria MDR nº 2.507, de 5 de outubro de 2021";
        let found = letters(text, ["portaria", "2507"].into_iter());
        let shown: Vec<&str> = found.iter().map(|range| &text[range.clone()]).collect();
        assert_eq!(shown, ["Portaria", "2.507"]);
        let text = "São Borja";
        let shown: Vec<&str> =
            letters(text, ["sa", "sao"].into_iter()).iter().map(|r| &text[r.clone()]).collect();
        assert_eq!(shown, ["São"]);
    }
}
