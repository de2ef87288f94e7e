//! Folding for search, and alphabetical order by language.

use std::{cmp::Ordering, sync::LazyLock};

use icu_collator::{
    Collator, CollatorBorrowed, CollatorPreferences,
    options::{CollatorOptions, Strength},
};
use icu_locale_core::Locale;
use icu_normalizer::{DecomposingNormalizerBorrowed, properties::CanonicalCombiningClassMapBorrowed};

use super::Lang;

static COLLATORS: LazyLock<[Option<CollatorBorrowed<'static>>; 4]> =
    LazyLock::new(|| Lang::ALL.map(collator));

fn collator(lang: Lang) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = lang.locale_tag().parse().ok()?;
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Tertiary);
    Collator::try_new(CollatorPreferences::from(&locale), options).ok()
}

/// The alphabetical order of two texts in a language, by CLDR: accents and capitals decide only between texts
/// that are equal otherwise. Texts that a reader cannot tell apart are ordered by their bytes, so that the order
/// is total and the same everywhere.
#[must_use]
pub fn compare(a: &str, b: &str, lang: Lang) -> Ordering {
    // The data of the four languages are compiled in; were they not, the folded texts are the next best order.
    let order = match &COLLATORS[lang.index()] {
        Some(collator) => collator.compare(a, b),
        None => fold(a).cmp(&fold(b)),
    };
    order.then_with(|| a.cmp(b))
}

/// A text without what a hurried typist leaves out: accents, capitals, ligatures, typographic dashes, quotes and
/// spaces. Two texts that differ in nothing else fold to the same.
///
/// The text is decomposed by compatibility (Unicode NFKD, so that `n.º` folds to `n.o`), its combining marks are
/// dropped, and letters that do not decompose are spelled out (`ß` as `ss`, `ø` as `o`).
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let marks = CanonicalCombiningClassMapBorrowed::new();
    let mut folded = String::with_capacity(text.len());
    for character in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(text.chars()) {
        if marks.get_u8(character) != 0 {
            continue;
        }
        match character {
            'ß' | 'ẞ' => folded.push_str("ss"),
            'Æ' | 'æ' => folded.push_str("ae"),
            'Œ' | 'œ' => folded.push_str("oe"),
            'Þ' | 'þ' => folded.push_str("th"),
            'Ø' | 'ø' => folded.push('o'),
            'Đ' | 'đ' | 'Ð' | 'ð' => folded.push('d'),
            'Ł' | 'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            '‘' | '’' | 'ʼ' | '\u{2032}' => folded.push('\''),
            '“' | '”' | '«' | '»' => folded.push('"'),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => folded.push('-'),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
            other => folded.extend(other.to_lowercase()),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_capitals_and_ligatures_fold_away() {
        for (written, folded) in [
            ("São Borja", "sao borja"),
            ("Sa\u{303}o Borja", "sao borja"),
            ("Puyó", "puyo"),
            ("Îles de la Sœur", "iles de la soeur"),
            ("Ñuñoa", "nunoa"),
            ("Straße", "strasse"),
            ("Tromsø", "tromso"),
            ("LEI N.º 6.634", "lei n.o 6.634"),
            ("Oyapock – Oiapoque", "oyapock - oiapoque"),
            ("l’Amérique\u{a0}du Sud", "l'amerique du sud"),
            ("Mbya Guaraní g̃", "mbya guarani g"),
        ] {
            assert_eq!(fold(written), folded, "{written}");
        }
    }

    #[test]
    fn folding_twice_changes_nothing_more() {
        for text in ["Ação Fronteiriça", "ŒUVRE", "İstanbul", "n.º 2 ²", "ẞ"] {
            assert_eq!(fold(&fold(text)), fold(text), "{text}");
        }
    }

    #[test]
    fn names_are_ordered_as_a_reader_of_the_language_expects() {
        let mut names = ["Zumba", "Ñagazú", "Água Doce", "Nueva", "Acre", "água doce", "Ézanville"];
        names.sort_by(|a, b| compare(a, b, Lang::Es));
        // In Spanish ñ is a letter of its own, after n.
        assert_eq!(names, ["Acre", "água doce", "Água Doce", "Ézanville", "Nueva", "Ñagazú", "Zumba"]);
        names.sort_by(|a, b| compare(a, b, Lang::Fr));
        // In French it is an n with a mark.
        assert_eq!(names, ["Acre", "água doce", "Água Doce", "Ézanville", "Ñagazú", "Nueva", "Zumba"]);
    }

    #[test]
    fn every_language_has_its_collation_compiled_in() {
        for lang in Lang::ALL {
            assert!(COLLATORS[lang.index()].is_some(), "{lang}");
        }
    }
}
