//! The countries' outlines as a network of directed segments: what lies left and what lies right of each.

use std::collections::BTreeMap;

use super::faces;
use super::names::COUNTRIES;
use super::noding::{Segments, Traits};
use super::plane::{Point, doubled_area, ring_edges, rough_km2};
use super::sources::{Named, Rings};

/// Segments by their two ends, the smaller first, with the countries (0 the sea) left and right of that direction.
pub type Outline = BTreeMap<(Point, Point), [u16; 2]>;

/// Polygons of each country of [`COUNTRIES`], in that order.
pub fn chosen(countries: Vec<Named>) -> Vec<Vec<Rings>> {
    let mut by_name: BTreeMap<String, Vec<Rings>> =
        countries.into_iter().map(|c| (c.name, c.polygons)).collect();
    COUNTRIES.iter().map(|row| by_name.remove(row.0).unwrap_or_default()).collect()
}

/// The segments of all countries. The source repeats some territories within their parent: the first in the table
/// keeps the side.
pub fn outline(countries: &[Vec<Rings>]) -> Outline {
    let mut outline = Outline::new();
    for (i, polygons) in countries.iter().enumerate() {
        let country = i as u16 + 1;
        for (&a, &b) in polygons.iter().flatten().flat_map(|ring| ring_edges(ring)) {
            let (key, side) = if a < b { ((a, b), 0) } else { ((b, a), 1) };
            let sides = outline.entry(key).or_default();
            if sides[side] == 0 {
                sides[side] = country;
            }
        }
    }
    outline
}

/// What lies between two countries and is smaller than this is no sea, in square kilometres.
const MAX_GAP_KM2: f64 = 20.0;

/// The outline without the gaps between countries that the source's two drawings of one border leave: each goes to the
/// country that has most of it around. Returns how many there were, and their surface in square kilometres.
pub fn without_gaps(mut outline: Outline) -> (Outline, usize, f64) {
    let to_sea = outline.iter().filter(|(_, sides)| sides.contains(&0));
    let open: Segments =
        to_sea.map(|(&ends, &sides)| (ends, Traits { outline: Some(sides), ..Traits::default() })).collect();
    let faces = faces::trace(&open);
    let (mut count, mut surface_km2) = (0, 0.0);
    for cycle in 0..faces.cycles.len() {
        let ring = faces.ring(cycle);
        // Walked with the face on the left: what is bounded runs counter-clockwise.
        if doubled_area(&ring) <= 0 || rough_km2(&ring) > MAX_GAP_KM2 {
            continue;
        }
        let mut around: BTreeMap<u16, f64> = BTreeMap::new();
        let mut is_open = true;
        for (_, half) in faces.halves_of(cycle) {
            let [left, right] = half.traits.outline.unwrap_or_default();
            is_open &= left == 0;
            *around.entry(right).or_default() += length(half.from, half.to);
        }
        let owner = around.iter().max_by(|a, b| a.1.total_cmp(b.1)).map(|(&country, _)| country);
        let Some(owner) = owner.filter(|_| is_open && around.len() > 1) else { continue };
        for (_, half) in faces.halves_of(cycle) {
            let (ends, side) =
                if half.from < half.to { ((half.from, half.to), 0) } else { ((half.to, half.from), 1) };
            let Some(sides) = outline.get_mut(&ends) else { continue };
            sides[side] = owner;
            if *sides == [owner; 2] {
                outline.remove(&ends);
            }
        }
        count += 1;
        surface_km2 += rough_km2(&ring);
    }
    (outline, count, surface_km2)
}

fn length(a: Point, b: Point) -> f64 {
    (f64::from(b[0]) - f64::from(a[0])).hypot(f64::from(b[1]) - f64::from(a[1]))
}

/// The border of a country with its neighbours on land, as directed segments with the country on the left.
pub fn land_border(outline: &Outline, country: u16) -> Vec<(Point, Point)> {
    let mut border = Vec::new();
    for (&(a, b), &[left, right]) in outline {
        if left == country && right != 0 && right != country {
            border.push((a, b));
        } else if right == country && left != 0 && left != country {
            border.push((b, a));
        }
    }
    border
}

/// Joins segments into lines, as long as they go on without a fork; sorted input gives the same lines every time.
pub fn chained(segments: &[(Point, Point)]) -> Vec<Vec<Point>> {
    let mut at: BTreeMap<Point, Vec<usize>> = BTreeMap::new();
    for (i, &(a, b)) in segments.iter().enumerate() {
        at.entry(a).or_default().push(i);
        at.entry(b).or_default().push(i);
    }
    let mut used = vec![false; segments.len()];
    let mut lines = Vec::new();
    let walk = |start: Point, first: usize, used: &mut Vec<bool>| {
        let mut line = vec![start];
        let mut next = Some(first);
        let mut here = start;
        while let Some(i) = next {
            used[i] = true;
            let (a, b) = segments[i];
            here = if a == here { b } else { a };
            line.push(here);
            next = at.get(&here).filter(|s| s.len() == 2).and_then(|s| s.iter().copied().find(|&s| !used[s]));
        }
        line
    };
    for (&point, around) in at.iter().filter(|(_, around)| around.len() != 2) {
        for &i in around {
            if !used[i] {
                lines.push(walk(point, i, &mut used));
            }
        }
    }
    for i in 0..segments.len() {
        if !used[i] {
            lines.push(walk(segments[i].0, i, &mut used));
        }
    }
    lines
}
