//! The countries' outlines as a network of directed segments: what lies left and what lies right of each.

use std::collections::BTreeMap;

use super::names::COUNTRIES;
use super::plane::{Point, ring_edges};
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
/// keeps the side. Segments with one country on both sides (spikes) are none.
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
    outline.retain(|_, sides| sides[0] != sides[1]);
    outline
}

/// The border of a country with its neighbours on land, as directed segments with the country on the left.
pub fn land_border(outline: &Outline, country: u16) -> Vec<(Point, Point)> {
    let mut border = Vec::new();
    for (&(a, b), &[left, right]) in outline {
        if left == country && right != 0 {
            border.push((a, b));
        } else if right == country && left != 0 {
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
