//! The word that somebody probably meant: the nearest of those that exist.

use crate::i18n::slips;

/// The candidate most like `word`, where one is like enough to have been meant.
///
/// Letters put in, left out, exchanged or swapped with their neighbour count one each; up to a quarter of the
/// word may differ. A candidate whose last part (after `/`) is that of the word is like enough too.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed: Vec<char> = word.chars().collect();
    let allowed = (typed.len() / 4).max(1);
    let last_part = |id: &str| id.rsplit('/').next().map(str::to_owned);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let distance = slips(&typed, &candidate.chars().collect::<Vec<_>>());
            let is_alike = distance <= allowed || last_part(word) == last_part(candidate);
            is_alike.then_some((distance, candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_id_is_found_and_a_strange_one_is_not() {
        let ids = ["br/twin-city/tabatinga", "br/twin-city/uruguaiana", "br/state/am"];
        assert_eq!(nearest("br/twin-city/tabatinca", ids), Some("br/twin-city/tabatinga"));
        assert_eq!(nearest("twin-city/uruguaiana", ids), Some("br/twin-city/uruguaiana"));
        assert_eq!(nearest("uruguaiana", ids), Some("br/twin-city/uruguaiana"));
        assert_eq!(nearest("pe/region/loreto", ids), None);
    }
}
