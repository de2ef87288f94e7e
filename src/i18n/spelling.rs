//! How far what was typed lies from a word: slips of the hand, counted.

/// How many slips lead from a word to what was typed: letters put in, left out, exchanged or swapped with their
/// neighbour count one each (Damerau-Levenshtein, each letter touched once).
#[must_use]
pub fn slips(typed: &[char], meant: &[char]) -> usize {
    last_row(typed, meant).last().copied().unwrap_or(typed.len())
}

/// How many slips lead from the beginning of a word, wherever it ends, to what was typed: for a word that is still
/// being typed.
#[must_use]
pub fn slips_from_start(typed: &[char], meant: &[char]) -> usize {
    last_row(typed, meant).into_iter().min().unwrap_or(typed.len())
}

/// For each beginning of `meant`, the empty one first, how many slips lead from it to all of `typed`.
fn last_row(typed: &[char], meant: &[char]) -> Vec<usize> {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=meant.len()).collect();
    for row in 1..=typed.len() {
        let mut this = vec![row; meant.len() + 1];
        for column in 1..=meant.len() {
            let exchanged = usize::from(typed[row - 1] != meant[column - 1]);
            this[column] = (last[column - 1] + exchanged).min(last[column] + 1).min(this[column - 1] + 1);
            let is_swap = row > 1
                && column > 1
                && typed[row - 1] == meant[column - 2]
                && typed[row - 2] == meant[column - 1];
            if is_swap {
                this[column] = this[column].min(before_last[column - 2] + 1);
            }
        }
        before_last = std::mem::replace(&mut last, this);
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[test]
    fn a_swap_a_slip_a_missing_and_an_added_letter_count_one_each() {
        for typed in ["tabtainga", "tabatinha", "tabatnga", "tabattinga"] {
            assert_eq!(slips(&letters(typed), &letters("tabatinga")), 1, "{typed}");
        }
        assert_eq!(slips(&[], &letters("ac")), 2);
        assert_eq!(slips(&letters("iquique"), &letters("iquitos")), 3);
    }

    #[test]
    fn a_word_that_is_still_being_typed_is_held_against_its_beginning() {
        assert_eq!(slips_from_start(&letters("tabta"), &letters("tabatinga")), 1);
        assert_eq!(slips_from_start(&letters("tabat"), &letters("tabatinga")), 0);
        assert!(slips_from_start(&letters("leti"), &letters("tabatinga")) > 2);
    }
}
