//! All words that anything can be found by, and what somebody who mistyped one may have meant.

use std::collections::BTreeMap;

use crate::i18n::{slips, slips_from_start};

/// A word, its letters, and the entries that have it.
struct Word {
    text: String,
    letters: Vec<char>,
    entries: Vec<u32>,
}

/// A word that may have been meant, and how far what was typed lies from it.
pub(super) struct Meant<'v> {
    pub(super) slips: usize,
    pub(super) word: &'v str,
    pub(super) entries: &'v [u32],
}

/// The words of all entries, sorted.
pub(super) struct Vocabulary(Vec<Word>);

impl Vocabulary {
    /// The vocabulary of entries, given word by word.
    pub(super) fn new<'w>(words: impl Iterator<Item = (&'w str, u32)>) -> Self {
        let mut found: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for (word, entry) in words {
            let entries = found.entry(word).or_default();
            if entries.last() != Some(&entry) {
                entries.push(entry);
            }
        }
        let word = |(text, entries): (&str, Vec<u32>)| Word {
            text: text.to_owned(),
            letters: text.chars().collect(),
            entries,
        };
        Self(found.into_iter().map(word).collect())
    }

    /// Whether a word is one of them.
    pub(super) fn has(&self, word: &str) -> bool {
        self.0.binary_search_by(|one| one.text.as_str().cmp(word)).is_ok()
    }

    /// The words that begin so.
    pub(super) fn beginning<'v>(&'v self, start: &'v str) -> impl Iterator<Item = Meant<'v>> {
        let from = self.0.partition_point(|one| one.text.as_str() < start);
        let words = self.0[from..].iter().take_while(move |one| one.text.starts_with(start));
        words.map(|one| Meant { slips: 0, word: &one.text, entries: &one.entries })
    }

    /// The words that may have been meant by one that is none of them. Numbers and codes mean themselves.
    pub(super) fn meant_by(&self, typed: &str) -> Vec<Meant<'_>> {
        let letters: Vec<char> = typed.chars().collect();
        let allowed = match letters.len() {
            0..=3 => return Vec::new(),
            4..=6 => 1,
            _ => 2,
        };
        if letters.iter().any(char::is_ascii_digit) {
            return Vec::new();
        }
        let meant = |one: &'_ Word| {
            let is_long_enough = one.letters.len() + allowed >= letters.len();
            if !is_long_enough || one.letters.iter().any(char::is_ascii_digit) {
                return None;
            }
            let has_same_start = one.letters.first() == letters.first();
            let is_as_long = one.letters.len() <= letters.len() + allowed;
            if is_as_long {
                let count = slips(&letters, &one.letters);
                // Two slips in a word whose first letter differs as well make another word.
                if count <= allowed && (count < 2 || has_same_start) {
                    return Some(count);
                }
            }
            // Still being typed: one slip, and behind the words that are whole.
            let is_begun =
                letters.len() >= 5 && has_same_start && slips_from_start(&letters, &one.letters) <= 1;
            is_begun.then_some(allowed + 1)
        };
        self.0
            .iter()
            .filter_map(|one| Some(Meant { slips: meant(one)?, word: &one.text, entries: &one.entries }))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(typed: &str) -> Vec<(usize, String)> {
        let words = ["iquique", "iquitos", "rivera", "tabatinga", "6634"];
        let vocabulary = Vocabulary::new(words.into_iter().zip(0..));
        let found = vocabulary.meant_by(typed);
        found.into_iter().map(|one| (one.slips, one.word.to_owned())).collect()
    }

    #[test]
    fn the_slips_allowed_grow_with_the_word() {
        assert_eq!(meant("tabatnia"), [(2, "tabatinga".to_owned())]);
        assert_eq!(meant("rivra"), [(1, "rivera".to_owned())]);
        assert_eq!(meant("rivr"), [], "two slips in four letters");
        assert_eq!(meant("6635"), [], "a number means itself");
    }

    #[test]
    fn a_word_of_which_the_beginning_was_mistyped_comes_behind_whole_words() {
        assert_eq!(meant("tabtain"), [(3, "tabatinga".to_owned())]);
        assert_eq!(meant("tbatian"), [], "two slips, still being typed");
    }
}
