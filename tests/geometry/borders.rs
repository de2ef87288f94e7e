//! The lengths of the land borders, beside the official ones.

use std::collections::BTreeSet;

use franja::earth::{lines_length_m, polygon_area_m2};
use franja::geometry::{BorderLine, Geometry};
use geo::Polygon;

use super::{Vertex, vertices};

/// How a measured length must agree with the official one.
enum Claim {
    /// Within this share of the official length.
    Within(f64),
    /// Not: what was measured, in kilometres, and why it differs. A change of more than one per cent is told.
    Measured(f64, &'static str),
}

/// A land border and its official length.
struct Border {
    countries: [&'static str; 2],
    official_km: f64,
    by: &'static str,
    claim: Claim,
}

const fn border(
    a: &'static str,
    b: &'static str,
    official_km: f64,
    by: &'static str,
    claim: Claim,
) -> Border {
    Border { countries: [a, b], official_km, by, claim }
}

use Claim::{Measured, Within};

const BORDERS: [Border; 14] = [
    border("EC", "PE", 1_529.0, "INEI", Within(0.03)),
    border("CO", "PE", 1_506.0, "INEI", Within(0.03)),
    border("CL", "PE", 169.0, "INEI", Within(0.03)),
    border(
        "BO",
        "PE",
        1_047.0,
        "INEI",
        Measured(1_174.2, "rivers with all bends and the lake line as mapped; the CIA counts 1,212 km"),
    ),
    border(
        "BR",
        "PE",
        2_995.3,
        "IBGE",
        Measured(
            2_631.0,
            "no two agree: INEI counts 2,822 km, the CIA 2,659; rivers and a divide, no one ruler",
        ),
    ),
    border("AR", "BR", 1_261.3, "IBGE", Within(0.03)),
    border("BR", "PY", 1_365.4, "IBGE", Within(0.03)),
    border("BO", "BR", 3_423.2, "IBGE", Within(0.03)),
    border("BR", "UY", 1_068.1, "IBGE", Within(0.03)),
    border("BR", "CO", 1_644.2, "IBGE", Measured(1_720.0, "rivers with all bends; the CIA counts 1,790 km")),
    border(
        "BR",
        "VE",
        2_199.0,
        "IBGE",
        Measured(2_127.3, "a divide with an edge every 0.9 km; the CIA counts 2,137 km"),
    ),
    border(
        "BR",
        "GY",
        1_605.8,
        "IBGE",
        Measured(1_431.7, "the divide is drawn more simply than it was surveyed; the CIA counts 1,308 km"),
    ),
    border(
        "BR",
        "SR",
        593.0,
        "IBGE",
        Measured(425.3, "all divide, an edge every 1.6 km only; the CIA counts 515 km"),
    ),
    border(
        "BR",
        "GF",
        730.4,
        "IBGE",
        Measured(581.5, "a river and a divide, an edge every 1.2 km only; the CIA counts 649 km"),
    ),
];

fn measured_km([a, b]: [&str; 2]) -> f64 {
    Geometry::embedded().border(a, b).unwrap_or_else(|| panic!("no border {a}-{b}")).length_m() / 1e3
}

#[test]
fn borders_are_as_long_as_the_official_ones_or_it_is_known_why_not() {
    let mut wrong = Vec::new();
    println!("border  measured km  official km         difference");
    for Border { countries, official_km, by, claim } in BORDERS {
        let km = measured_km(countries);
        let difference = km / official_km - 1.0;
        let (is_as_claimed, why) = match claim {
            Within(share) => (difference.abs() <= share, String::new()),
            Measured(known_km, why) => ((km / known_km - 1.0).abs() <= 0.01, format!("  {why}")),
        };
        let [a, b] = countries;
        let row =
            format!("{a}-{b}   {km:11.1}  {official_km:11.1} {by:6} {:+9.2} %{why}", difference * 100.0);
        println!("{row}");
        if !is_as_claimed {
            wrong.push(row);
        }
    }
    assert!(wrong.is_empty(), "not as claimed:\n{}", wrong.join("\n"));
}

#[test]
fn all_borders_together_are_as_long_as_the_totals() {
    // Peru's by INEI. Brazil's by the CIA: its own total of 16,886 km counts the divides of the Guianas as surveyed.
    for (country, known_km) in [("PE", 7_073.0), ("BR", 16_145.0)] {
        let own = Geometry::embedded().borders().iter().filter(|border| border.is_of(country));
        let km = own.map(BorderLine::length_m).sum::<f64>() / 1e3;
        println!("{country}: {km:.1} km measured, {known_km} km known");
        assert!((km / known_km - 1.0).abs() < 0.02, "{country}: {km:.1} km, known {known_km} km");
    }
}

#[test]
fn each_line_of_a_border_is_drawn_at_every_level_and_never_longer_than_at_the_finest() {
    for border in Geometry::embedded().borders() {
        let mut last_m = f64::INFINITY;
        for level in super::levels() {
            let length_m = lines_length_m(&border.lines(level));
            let pair = format!("{}-{} at level {level}", border.a(), border.b());
            assert!(
                length_m > 0.0 && length_m <= last_m * 1.000_001,
                "{pair}: {length_m} m after {last_m} m"
            );
            last_m = length_m;
        }
    }
}

/// Two drawings of one border that do not fit leave land of nobody between them, with a coast around.
#[test]
fn no_border_has_a_hole() {
    let geometry = Geometry::embedded();
    let on_borders: BTreeSet<Vertex> = geometry
        .borders()
        .iter()
        .flat_map(|border| border.lines(0).0)
        .flat_map(|line| vertices(&line))
        .collect();
    let coasts = geometry.coasts().lines(0).0;
    let rings = coasts.iter().filter(|coast| coast.is_closed());
    for ring in rings.filter(|ring| vertices(ring).iter().any(|vertex| on_borders.contains(vertex))) {
        let km2 = polygon_area_m2(&Polygon::new(ring.clone(), Vec::new())).abs() / 1e6;
        assert!(km2 > 20.0, "{km2:.2} km² of nobody's land at {:?}", ring.0[0]);
    }
}
