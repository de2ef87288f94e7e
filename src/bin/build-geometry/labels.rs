//! Says of every face of the network to which country, unit and strip it belongs, and keeps the segments between
//! faces that differ.

use std::collections::BTreeMap;

use super::faces::{self, Faces};
use super::names::{BRAZIL, PERU};
use super::noding::{self, Segments, Traits};
use super::outline::Outline;
use super::plane::{Point, degrees, is_within, rough_km2};
use super::strips::Strip;
use super::units::Units;

/// What a place belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    /// Index of the country, 0 the sea.
    pub country: u16,
    /// Index of the state or department, 0 none.
    pub unit: u16,
    /// Whether within the country's strip.
    pub strip: bool,
}

/// Pieces that a limit cuts off by running to and fro across the outline: smaller than this, in square kilometres,
/// they go to the neighbour.
const SCRAP_KM2: f64 = 40.0;
/// Pieces of the strip's inside or outside smaller than this, in square kilometres, are none.
const STRIP_SCRAP_KM2: f64 = 0.2;

/// Segments by their ends, the smaller first, with what lies left and right.
pub type Labelled = BTreeMap<(Point, Point), [Label; 2]>;

/// What decides: the networks' owners.
pub struct Deciders<'a> {
    pub outline: &'a Outline,
    pub units: &'a [Units],
    pub strips: &'a [Strip],
}

pub fn labelled(faces: &Faces, deciders: &Deciders) -> Labelled {
    let countries = cycle_countries(faces, deciders.outline);
    let units = cycle_units(faces, &countries, deciders.units);
    let strips = cycle_strips(faces, &countries, deciders.strips);
    let label = |half: usize| {
        let cycle = faces.halves[half].cycle;
        Label { country: countries[cycle], unit: units[cycle], strip: strips[cycle] }
    };
    let mut out = Labelled::new();
    for i in (0..faces.halves.len()).step_by(2) {
        let sides = [label(i), label(i + 1)];
        if sides[0] != sides[1] {
            out.insert((faces.halves[i].from, faces.halves[i].to), sides);
        }
    }
    out
}

/// The labels of an outline alone, cleaned of what overlaps in it.
pub fn of_countries(outline: &Outline) -> Labelled {
    let mut segments = Segments::new();
    for (&(a, b), sides) in outline {
        noding::add(&mut segments, a, b, Traits { outline: Some(*sides), ..Traits::default() });
    }
    let faces = faces::trace(&noding::noded(segments));
    labelled(&faces, &Deciders { outline, units: &[], strips: &[] })
}

fn is_ours(country: u16) -> bool {
    country == PERU || country == BRAZIL
}

/// The share of a cycle's outline that must be a country's for the cycle to be land: in the source some outlines run
/// to and fro along one line in the sea, or are wound the wrong way, and must not make land of an ocean.
const LAND_SHARE: f64 = 0.01;

/// The country of each cycle, 0 the sea. Where the source has a place in two countries (some metres of disputed
/// limit), the one that has more of the outline.
fn cycle_countries(faces: &Faces, outline: &Outline) -> Vec<u16> {
    let of = |cycle: usize| {
        let mut votes: BTreeMap<u16, f64> = BTreeMap::new();
        let (mut outline_length, mut land_length) = (0.0, 0.0);
        let mut has_outline = false;
        for (_, half) in faces.halves_of(cycle) {
            if let Some([left, _]) = half.traits.outline {
                has_outline = true;
                outline_length += length(half.from, half.to);
                if left != 0 {
                    land_length += length(half.from, half.to);
                    *votes.entry(left).or_default() += length(half.from, half.to);
                }
            }
        }
        if has_outline {
            if land_length < LAND_SHARE * outline_length {
                return 0;
            }
            return votes.into_iter().max_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(country, _)| country);
        }
        let Some((_, half)) = faces.halves_of(cycle).next() else { return 0 };
        let within = |country: u16| {
            let edges = outline.iter().filter(|(_, sides)| sides.contains(&country));
            is_within(half.from, edges.map(|((a, b), _)| (a, b)))
        };
        [PERU, BRAZIL].into_iter().find(|&country| within(country)).unwrap_or(0)
    };
    (0..faces.cycles.len()).map(of).collect()
}

/// The unit of each cycle: that which the limits around it name, by length; else that of the source at its vertices.
fn cycle_units(faces: &Faces, countries: &[u16], units: &[Units]) -> Vec<u16> {
    // What only a strip's edge divides is one piece.
    let mut pieces = Pieces::new(faces.cycles.len());
    for (i, half) in faces.halves.iter().enumerate() {
        let other = faces.halves[i ^ 1].cycle;
        if half.traits.outline.is_none()
            && half.traits.limit.is_none()
            && countries[half.cycle] == countries[other]
        {
            pieces.join(half.cycle, other);
        }
    }
    let mut votes: BTreeMap<usize, BTreeMap<u16, f64>> = BTreeMap::new();
    let mut area: BTreeMap<usize, f64> = BTreeMap::new();
    for half in &faces.halves {
        if let (Some([unit, _]), true) = (half.traits.limit, is_ours(countries[half.cycle]))
            && half.traits.outline.is_none()
        {
            let piece = pieces.root(half.cycle);
            *votes.entry(piece).or_default().entry(unit).or_default() += length(half.from, half.to);
        }
    }
    for cycle in (0..faces.cycles.len()).filter(|&cycle| is_ours(countries[cycle])) {
        let ring = faces.ring(cycle);
        let km2 = rough_km2(&ring) * if super::plane::doubled_area(&ring) > 0 { 1.0 } else { -1.0 };
        *area.entry(pieces.root(cycle)).or_default() += km2;
    }
    let mut of_piece: BTreeMap<usize, u16> = BTreeMap::new();
    for &piece in area.keys() {
        let voted = votes.get(&piece).and_then(|votes| votes.iter().max_by(|a, b| a.1.total_cmp(b.1)));
        let country = countries[piece];
        let unit = voted.map_or_else(|| from_source(&faces.ring(piece), country, units), |(&unit, _)| unit);
        of_piece.insert(piece, unit);
    }
    give_scraps(faces, countries, &mut pieces, &area, &mut of_piece);
    (0..faces.cycles.len()).map(|cycle| of_piece.get(&pieces.root(cycle)).copied().unwrap_or(0)).collect()
}

/// The unit that most of up to 60 vertices lie in, or nearest to.
fn from_source(ring: &[Point], country: u16, units: &[Units]) -> u16 {
    let Some(units) = units.iter().find(|units| units.country == country) else { return 0 };
    let mut count: BTreeMap<u16, usize> = BTreeMap::new();
    for &vertex in ring.iter().step_by(ring.len() / 60 + 1) {
        *count.entry(units.nearest(vertex)).or_default() += 1;
    }
    count.into_iter().max_by_key(|&(_, count)| count).map_or(0, |(unit, _)| unit)
}

/// Gives the small pieces that limits cut off to the neighbour with which they share most.
fn give_scraps(
    faces: &Faces,
    countries: &[u16],
    pieces: &mut Pieces,
    area: &BTreeMap<usize, f64>,
    of_piece: &mut BTreeMap<usize, u16>,
) {
    let mut largest: BTreeMap<u16, f64> = BTreeMap::new();
    for (piece, unit) in of_piece.iter() {
        let most = largest.entry(*unit).or_default();
        *most = most.max(area[piece]);
    }
    let mut shared: BTreeMap<usize, BTreeMap<usize, f64>> = BTreeMap::new();
    for (i, half) in faces.halves.iter().enumerate() {
        let (own, other) = (pieces.root(half.cycle), pieces.root(faces.halves[i ^ 1].cycle));
        if own != other && half.traits.outline.is_none() && countries[own] == countries[other] {
            *shared.entry(own).or_default().entry(other).or_default() += length(half.from, half.to);
        }
    }
    let mut scraps: Vec<usize> = of_piece.keys().copied().collect();
    scraps.retain(|piece| area[piece] < SCRAP_KM2 && area[piece] < largest[&of_piece[piece]]);
    scraps.sort_by(|a, b| area[a].total_cmp(&area[b]));
    for piece in scraps {
        let neighbour = shared.get(&piece).and_then(|s| s.iter().max_by(|a, b| a.1.total_cmp(b.1)));
        if let Some((neighbour, _)) = neighbour {
            let unit = of_piece[neighbour];
            of_piece.insert(piece, unit);
        }
    }
}

/// Whether each cycle is in its country's strip: as the strip's edge beside it says, or a vertex of it.
fn cycle_strips(faces: &Faces, countries: &[u16], strips: &[Strip]) -> Vec<bool> {
    let of = |cycle: usize| {
        let country = countries[cycle];
        let Some(strip) = strips.iter().find(|strip| strip.country == country) else { return false };
        let mut length_in = 0.0;
        let mut votes = 0.0;
        for (_, half) in faces.halves_of(cycle) {
            if let Some((owner, [left, _])) = half.traits.strip
                && owner == country
            {
                let length = length(half.from, half.to);
                votes += length;
                length_in += if left { length } else { 0.0 };
            }
        }
        if votes > 0.0 {
            return length_in * 2.0 > votes;
        }
        faces.halves_of(cycle).next().is_some_and(|(_, half)| strip.contains(half.from))
    };
    let mut inside: Vec<bool> = (0..faces.cycles.len()).map(of).collect();
    for cycle in 0..faces.cycles.len() {
        if is_ours(countries[cycle]) && rough_km2(&faces.ring(cycle)) < STRIP_SCRAP_KM2 {
            let across = faces
                .halves_of(cycle)
                .filter(|(_, half)| half.traits.strip.is_some() && half.traits.outline.is_none())
                .max_by(|a, b| length(a.1.from, a.1.to).total_cmp(&length(b.1.from, b.1.to)));
            if let Some((i, _)) = across {
                inside[cycle] = inside[faces.halves[i ^ 1].cycle];
            }
        }
    }
    inside
}

/// Length in degrees, for votes.
fn length(a: Point, b: Point) -> f64 {
    let step = degrees(b) - degrees(a);
    step.x.hypot(step.y)
}

/// Sets of cycles that belong together (union and find).
struct Pieces {
    parent: Vec<usize>,
}

impl Pieces {
    fn new(len: usize) -> Self {
        Self { parent: (0..len).collect() }
    }

    fn root(&mut self, mut at: usize) -> usize {
        while self.parent[at] != at {
            self.parent[at] = self.parent[self.parent[at]];
            at = self.parent[at];
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        // The smaller number is the root, so that the result does not depend on the order.
        self.parent[a.max(b)] = a.min(b);
    }
}
