//! Texts as they are compared, and back from there to the letters as written.

use std::ops::Range;

use crate::i18n::fold;

/// A text as it is compared: folded, its signs made spaces (dots between digits dropped, so that `6.634` is found
/// by `6634`), one space between words.
pub(super) fn plain(text: &str) -> String {
    squeezed(fold(text).chars().map(|letter| (letter, 0..0))).0
}

/// The same, and for each byte of it the letter of the text that it comes from.
pub(super) fn traced(text: &str) -> (String, Vec<Range<usize>>) {
    squeezed(text.char_indices().flat_map(|(at, letter)| {
        let end = at + letter.len_utf8();
        fold(&text[at..end]).chars().map(|folded| (folded, at..end)).collect::<Vec<_>>()
    }))
}

fn squeezed(letters: impl Iterator<Item = (char, Range<usize>)>) -> (String, Vec<Range<usize>>) {
    let letters: Vec<(char, Range<usize>)> = letters.collect();
    let mut plain = String::with_capacity(letters.len());
    let mut origins = Vec::with_capacity(letters.len());
    for (place, (letter, origin)) in letters.iter().enumerate() {
        let is_digit_at = |at: Option<usize>| {
            at.and_then(|at| letters.get(at)).is_some_and(|(one, _)| one.is_ascii_digit())
        };
        let kept = if letter.is_alphanumeric() {
            *letter
        } else if (*letter == '.' && is_digit_at(place.checked_sub(1)) && is_digit_at(Some(place + 1)))
            || plain.is_empty()
            || plain.ends_with(' ')
        {
            // A thousands separator, or one sign more between two words.
            continue;
        } else {
            ' '
        };
        plain.push(kept);
        origins.resize(plain.len(), origin.clone());
    }
    plain.truncate(plain.trim_end().len());
    origins.truncate(plain.len());
    (plain, origins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_part_words_and_dots_between_digits_do_not() {
        assert_eq!(plain("Lei n.º 6.634/1979,"), "lei n o 6634 1979");
        assert_eq!(plain(" « Oyapock – Oiapoque » "), "oyapock oiapoque");
    }

    #[test]
    fn each_letter_is_traced_to_where_it_was_written() {
        let text = "São Borja, 2.507";
        let (compared, origins) = traced(text);
        assert_eq!(compared, plain(text));
        let written: String = origins.iter().map(|origin| &text[origin.clone()]).collect();
        assert_eq!(written, "São Borja,2507");
    }
}
