//! The word that somebody probably meant: the nearest of those that exist.

/// The candidate most like `word`, where one is like enough to have been meant.
///
/// Letters put in, left out, exchanged or swapped with their neighbour count one each; up to a quarter of the
/// word may differ. A candidate whose last part (after `/`) is that of the word is like enough too.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (word.chars().count() / 4).max(1);
    let last_part = |id: &str| id.rsplit('/').next().map(str::to_owned);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let distance = distance(word, candidate);
            let is_alike = distance <= allowed || last_part(word) == last_part(candidate);
            is_alike.then_some((distance, candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters must change to get from one word to the other (optimal string alignment).
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    for row in 1..=from.len() {
        let mut this = vec![row; to.len() + 1];
        for column in 1..=to.len() {
            let exchanged = usize::from(from[row - 1] != to[column - 1]);
            this[column] = (last[column - 1] + exchanged).min(last[column] + 1).min(this[column - 1] + 1);
            let is_swap =
                row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1];
            if is_swap {
                this[column] = this[column].min(before_last[column - 2] + 1);
            }
        }
        before_last = std::mem::replace(&mut last, this);
    }
    last[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swap_a_slip_and_a_missing_letter_count_one_each() {
        assert_eq!(distance("tabatinga", "tabtainga"), 1);
        assert_eq!(distance("tabatinga", "tabatinha"), 1);
        assert_eq!(distance("tabatinga", "tabatnga"), 1);
        assert_eq!(distance("", "ac"), 2);
    }

    #[test]
    fn the_nearest_id_is_found_and_a_strange_one_is_not() {
        let ids = ["br/twin-city/tabatinga", "br/twin-city/uruguaiana", "br/state/am"];
        assert_eq!(nearest("br/twin-city/tabatinca", ids), Some("br/twin-city/tabatinga"));
        assert_eq!(nearest("twin-city/uruguaiana", ids), Some("br/twin-city/uruguaiana"));
        assert_eq!(nearest("uruguaiana", ids), Some("br/twin-city/uruguaiana"));
        assert_eq!(nearest("pe/region/loreto", ids), None);
    }
}
