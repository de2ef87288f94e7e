//! Whether units tile their country and arcs their strip: no gap, no overlap.

use std::collections::BTreeMap;

use franja::geometry::{ArcKind, Geometry};

use super::{double_area, ids_of, levels};

/// The first count less the second.
fn less([forwards, backwards]: [usize; 2]) -> isize {
    forwards.cast_signed() - backwards.cast_signed()
}

/// How often each arc is walked forwards less backwards, without those that cancel.
fn net(ids: &[&str]) -> BTreeMap<u32, isize> {
    let uses = Geometry::embedded().arc_uses(ids);
    uses.into_iter().map(|((arc, _), uses)| (arc, less(uses))).filter(|(_, net)| *net != 0).collect()
}

/// Checks that the parts have the whole's outline, once inner limits cancel, and its exact area at every level.
fn check_tiling(parts: &[&str], whole: &str, inner: ArcKind) {
    for ((arc, kind), uses) in Geometry::embedded().arc_uses(parts) {
        assert!(uses.iter().all(|&count| count <= 1), "{whole}: arc {arc} ({kind:?}) is used {uses:?} times");
        if kind == inner {
            assert_eq!(uses, [1, 1], "{whole}: arc {arc} has a part on one side only");
        }
    }
    let (of_parts, of_whole) = (net(parts), net(&[whole]));
    let strange: Vec<u32> = of_parts
        .keys()
        .chain(of_whole.keys())
        .copied()
        .filter(|arc| of_parts.get(arc) != of_whole.get(arc))
        .collect();
    assert!(strange.is_empty(), "{whole}: arcs {strange:?} bound the whole or the parts only");
    for level in levels() {
        let sum: i128 = parts.iter().map(|id| double_area(id, level)).sum();
        let own = double_area(whole, level);
        let share = (sum - own) as f64 / own as f64;
        assert_eq!(sum, own, "{whole} at level {level}: the parts differ by {share:.2e} of the area");
    }
}

#[test]
fn the_departments_tile_peru() {
    check_tiling(&ids_of("pe/region/"), "pe/country", ArcKind::Limit);
}

#[test]
fn the_states_tile_brazil() {
    check_tiling(&ids_of("br/state/"), "br/country", ArcKind::Limit);
}

#[test]
fn the_three_arcs_tile_brazils_strip() {
    let arcs = ids_of("br/strip/");
    assert_eq!(arcs, ["br/strip/arco-central", "br/strip/arco-norte", "br/strip/arco-sul"]);
    check_tiling(&arcs, "br/strip", ArcKind::Limit);
}

#[test]
fn the_countries_tile_the_land() {
    let countries: Vec<&str> = Geometry::embedded().countries().map(|(_, shape)| shape.id()).collect();
    check_tiling(&countries, "land", ArcKind::Border);
}

#[test]
fn a_strip_shares_the_border_of_its_country() {
    let geometry = Geometry::embedded();
    for (strip, country) in [("br/strip", "br/country"), ("pe/strip", "pe/country")] {
        let of_country = net(&[country]);
        let mut borders = 0;
        for ((arc, kind), uses) in geometry.arc_uses(&[strip]) {
            if matches!(kind, ArcKind::Border | ArcKind::Coast) {
                borders += 1;
                assert_eq!(of_country.get(&arc), Some(&less(uses)), "{strip}: arc {arc} ({kind:?})");
            }
        }
        assert!(borders > 10, "{strip}: {borders} arcs of border and coast");
    }
}
