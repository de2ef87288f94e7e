//! The areas, borders and limits that are made of the arcs.

use std::collections::{BTreeMap, BTreeSet};

use franja::earth::{area_m2, line_length_m};
use franja::geometry::ArcKind;
use geo::{LineString, MultiPolygon, Polygon};

use super::chain::{ArcUse, RawArc, polygons, ring_points};
use super::label::label_point;
use super::labels::Label;
use super::names::{BRAZIL, COUNTRIES, LAST_WITH_BORDERS, PERU, STRIP_ARCS, UNITS, alpha2, unit_of_id};
use super::plane::{Point, degrees};
use super::write::{AreaOut, BorderOut};

/// All areas made of the arcs, sorted by id.
pub fn areas(arcs: &[RawArc]) -> Vec<AreaOut> {
    let [country_m, strip_m, unit_m] =
        [ArcKind::Border, ArcKind::StripEdge, ArcKind::Limit].map(ArcKind::accuracy_m);
    let mut areas = vec![area(arcs, "land", country_m, |label| label.country != 0)];
    for (i, row) in COUNTRIES.iter().enumerate() {
        let id = format!("{}/country", row.1.to_lowercase());
        let accuracy_m = country_m.max(super::levels::TOLERANCES_M[usize::from(row.2)]);
        areas.push(area(arcs, &id, accuracy_m, |label| usize::from(label.country) == i + 1));
    }
    let ids: BTreeSet<&str> = UNITS.iter().map(|row| row.2).collect();
    for id in ids {
        areas.push(area(arcs, id, unit_m, |label| Some(label.unit) == unit_of_id(id)));
    }
    for (id, country) in [("pe/strip", PERU), ("br/strip", BRAZIL)] {
        areas.push(area(arcs, id, strip_m, |label| label.country == country && label.strip));
    }
    for (id, states) in STRIP_ARCS {
        let units: Vec<u16> = states.iter().filter_map(|state| unit_of_id(state)).collect();
        areas.push(area(arcs, id, strip_m, |label| label.strip && units.contains(&label.unit)));
    }
    areas.retain(|area| !area.polygons.is_empty());
    areas.sort_by(|a, b| a.id.cmp(&b.id));
    areas
}

fn area(arcs: &[RawArc], id: &str, accuracy_m: u32, is_in: impl Fn(&Label) -> bool) -> AreaOut {
    finished(arcs, id, accuracy_m, polygons(arcs, is_in))
}

fn finished(arcs: &[RawArc], id: &str, accuracy_m: u32, polygons: Vec<Vec<Vec<ArcUse>>>) -> AreaOut {
    let points: Vec<Vec<Vec<Point>>> =
        polygons.iter().map(|rings| rings.iter().map(|ring| ring_points(arcs, ring)).collect()).collect();
    let label = points.first().and_then(|rings| label_point(rings)).unwrap_or_default();
    AreaOut { id: id.to_owned(), accuracy_m, area_m2: area_m2(&in_degrees(&points)), label, polygons }
}

/// The backdrop, whose arcs are rings and start at the number `first`.
pub fn far_area(polygons: &[Vec<Vec<Point>>], first: usize) -> AreaOut {
    let mut next = first as u32;
    let uses = polygons.iter().map(|rings| {
        rings
            .iter()
            .map(|_| {
                next += 1;
                vec![(next - 1) << 1]
            })
            .collect()
    });
    let uses = uses.collect();
    let label = polygons.first().and_then(|rings| rings[0].first()).copied().unwrap_or_default();
    let area_m2 = area_m2(&in_degrees(polygons));
    AreaOut {
        id: "land/far".to_owned(),
        accuracy_m: ArcKind::FarCoast.accuracy_m(),
        area_m2,
        label,
        polygons: uses,
    }
}

fn in_degrees(polygons: &[Vec<Vec<Point>>]) -> MultiPolygon<f64> {
    let line = |ring: &Vec<Point>| -> LineString<f64> { ring.iter().map(|&point| degrees(point)).collect() };
    let polygon = |rings: &Vec<Vec<Point>>| {
        let holes = rings.iter().skip(1).map(line).collect();
        Polygon::new(rings.first().map_or_else(|| LineString::new(vec![]), line), holes)
    };
    MultiPolygon(polygons.iter().map(polygon).collect())
}

/// The land borders, one per pair of neighbours.
pub fn borders(arcs: &[RawArc]) -> Vec<BorderOut> {
    let name = |label: &Label| (label.country <= LAST_WITH_BORDERS).then(|| alpha2(label.country).to_owned());
    lines_between(arcs, ArcKind::Border, name)
}

/// The limits between units, one per pair of neighbours.
pub fn limits(arcs: &[RawArc]) -> Vec<BorderOut> {
    let id = |label: &Label| UNITS.get(usize::from(label.unit).wrapping_sub(1)).map(|row| row.2.to_owned());
    lines_between(arcs, ArcKind::Limit, id)
}

/// Lines between neighbours, with the one whose name sorts first on the left.
fn lines_between(arcs: &[RawArc], kind: ArcKind, name: impl Fn(&Label) -> Option<String>) -> Vec<BorderOut> {
    let mut pairs: BTreeMap<(String, String), Vec<ArcUse>> = BTreeMap::new();
    for (i, arc) in arcs.iter().enumerate().filter(|(_, arc)| arc.kind() == kind) {
        let (Some(left), Some(right)) = (name(&arc.sides[0]), name(&arc.sides[1])) else { continue };
        let code = (i as u32) << 1;
        if left < right {
            pairs.entry((left, right)).or_default().push(code);
        } else {
            pairs.entry((right, left)).or_default().push(code | 1);
        }
    }
    let out = pairs.into_iter().map(|((a, b), uses)| {
        let length = |code: &ArcUse| {
            let points = &arcs[(code >> 1) as usize].points;
            line_length_m(&points.iter().map(|&point| degrees(point)).collect())
        };
        BorderOut { a, b, length_m: uses.iter().map(length).sum(), lines: joined(arcs, &uses) }
    });
    out.collect()
}

/// The coasts: each arc a line.
pub fn coasts(arcs: &[RawArc]) -> Vec<Vec<ArcUse>> {
    let coast = arcs.iter().enumerate().filter(|(_, arc)| arc.kind() == ArcKind::Coast);
    joined(
        arcs,
        &coast.map(|(i, arc)| (i as u32) << 1 | u32::from(arc.sides[0].country == 0)).collect::<Vec<_>>(),
    )
}

/// Joins directed uses end to start into lines, where exactly one goes on.
fn joined(arcs: &[RawArc], uses: &[ArcUse]) -> Vec<Vec<ArcUse>> {
    let ends = |code: ArcUse| {
        let points = &arcs[(code >> 1) as usize].points;
        let (first, last) = (points[0], points[points.len() - 1]);
        if code & 1 == 0 { (first, last) } else { (last, first) }
    };
    let mut starts: BTreeMap<Point, Vec<ArcUse>> = BTreeMap::new();
    let mut stops: BTreeMap<Point, usize> = BTreeMap::new();
    for &code in uses {
        starts.entry(ends(code).0).or_default().push(code);
        *stops.entry(ends(code).1).or_default() += 1;
    }
    let goes_on = |at: &Point| stops.get(at) == Some(&1) && starts.get(at).is_some_and(|s| s.len() == 1);
    let mut used = BTreeSet::new();
    let mut lines = Vec::new();
    let heads = uses.iter().filter(|&&code| !goes_on(&ends(code).0));
    // What has no head is a ring.
    for &head in heads.chain(uses.iter()) {
        let mut line = Vec::new();
        let mut at = Some(head);
        while let Some(code) = at.filter(|&code| used.insert(code)) {
            line.push(code);
            let end = ends(code).1;
            at = if goes_on(&end) { starts[&end].first().copied() } else { None };
        }
        if !line.is_empty() {
            lines.push(line);
        }
    }
    lines
}
