//! Chains labelled segments into arcs, and closes arcs into the rings of shapes.

use std::collections::{BTreeMap, BTreeSet};

use franja::geometry::ArcKind;

use super::faces::by_angle;
use super::labels::{Label, Labelled};
use super::plane::{Point, bounds, doubled_area, is_within, ring_edges};

/// A line between two nodes, or a ring of its own (first vertex repeated at the end).
pub struct RawArc {
    pub points: Vec<Point>,
    /// What lies left and right.
    pub sides: [Label; 2],
}

impl RawArc {
    pub fn kind(&self) -> ArcKind {
        let [left, right] = self.sides;
        if left.country != right.country {
            return if left.country == 0 || right.country == 0 { ArcKind::Coast } else { ArcKind::Border };
        }
        if left.unit == right.unit { ArcKind::StripEdge } else { ArcKind::Limit }
    }
}

/// An arc's use: its index twice, plus one when it is walked backwards.
pub type ArcUse = u32;

/// Arcs between the vertices where more or fewer than two segments meet, or where what lies beside changes.
pub fn arcs(labelled: &Labelled) -> Vec<RawArc> {
    let mut at: BTreeMap<Point, Vec<(Point, [Label; 2])>> = BTreeMap::new();
    for (&(a, b), &[left, right]) in labelled {
        at.entry(a).or_default().push((b, [left, right]));
        at.entry(b).or_default().push((a, [right, left]));
    }
    // Leaving one way and arriving the other: the sides are the same if what leaves has what arrives mirrored.
    let is_node = |around: &[(Point, [Label; 2])]| match around {
        [(_, one), (_, other)] => one[0] != other[1] || one[1] != other[0],
        _ => true,
    };
    let mut done: BTreeSet<(Point, Point)> = BTreeSet::new();
    let mut arcs = Vec::new();
    let mut walk = |start: Point, first: Point, sides: [Label; 2], done: &mut BTreeSet<(Point, Point)>| {
        let mut points = vec![start, first];
        loop {
            let [.., before, here] = points[..] else { break };
            done.insert((before.min(here), before.max(here)));
            let around = &at[&here];
            if here == start || is_node(around) {
                break;
            }
            let Some((next, _)) = around.iter().find(|(next, _)| *next != before) else { break };
            points.push(*next);
        }
        arcs.push(RawArc { points, sides });
    };
    for (&start, around) in at.iter().filter(|(_, around)| is_node(around)) {
        for &(first, sides) in around {
            if !done.contains(&(start.min(first), start.max(first))) {
                walk(start, first, sides, &mut done);
            }
        }
    }
    for (&(a, b), &sides) in labelled {
        if !done.contains(&(a, b)) {
            walk(a, b, sides, &mut done);
        }
    }
    arcs
}

/// Polygons as rings of arcs' uses, largest first; exteriors counter-clockwise, holes clockwise.
pub fn polygons(arcs: &[RawArc], is_in: impl Fn(&Label) -> bool) -> Vec<Vec<Vec<ArcUse>>> {
    let uses = arcs.iter().enumerate().filter_map(|(i, arc)| {
        let code = (i as u32) << 1;
        match [is_in(&arc.sides[0]), is_in(&arc.sides[1])] {
            [true, false] => Some(code),
            [false, true] => Some(code | 1),
            _ => None,
        }
    });
    nested(arcs, rings(arcs, uses.collect()))
}

fn ends(arcs: &[RawArc], code: ArcUse) -> [Point; 4] {
    let points = &arcs[(code >> 1) as usize].points;
    let last = points.len() - 1;
    let forward = [points[0], points[1], points[last - 1], points[last]];
    if code & 1 == 0 { forward } else { [forward[3], forward[2], forward[1], forward[0]] }
}

/// Closes uses into rings: at a node the ring goes on with the first use clockwise from where it came, so that it
/// keeps to its own side; a ring that comes through a node twice is two.
fn rings(arcs: &[RawArc], uses: Vec<ArcUse>) -> Vec<Vec<ArcUse>> {
    let mut leaving: BTreeMap<Point, Vec<ArcUse>> = BTreeMap::new();
    for &code in &uses {
        leaving.entry(ends(arcs, code)[0]).or_default().push(code);
    }
    let mut used = BTreeSet::new();
    let mut rings = Vec::new();
    for &start in &uses {
        if used.contains(&start) {
            continue;
        }
        let mut ring: Vec<ArcUse> = Vec::new();
        let mut at = start;
        loop {
            used.insert(at);
            ring.push(at);
            let [_, _, before, node] = ends(arcs, at);
            // Close what came back to a node that the ring has left before.
            if let Some(k) = ring.iter().position(|&code| ends(arcs, code)[0] == node) {
                rings.push(ring.split_off(k));
            }
            let choices = leaving.get(&node).map(Vec::as_slice).unwrap_or_default();
            let free = choices.iter().copied().filter(|code| !used.contains(code));
            let Some(next) = first_clockwise(arcs, node, before, free) else { break };
            if ring.is_empty() {
                break;
            }
            at = next;
        }
    }
    rings
}

fn first_clockwise(
    arcs: &[RawArc],
    node: Point,
    before: Point,
    choices: impl Iterator<Item = ArcUse>,
) -> Option<ArcUse> {
    let mut sorted: Vec<ArcUse> = choices.collect();
    sorted.sort_by(|&a, &b| by_angle(node, ends(arcs, a)[1], ends(arcs, b)[1]));
    let clockwise = sorted.iter().rev().find(|&&code| by_angle(node, ends(arcs, code)[1], before).is_lt());
    clockwise.or_else(|| sorted.last()).copied()
}

/// The vertices of a ring of uses, without repetition.
pub fn ring_points(arcs: &[RawArc], ring: &[ArcUse]) -> Vec<Point> {
    let mut points = Vec::new();
    for &code in ring {
        let arc = &arcs[(code >> 1) as usize].points;
        if code & 1 == 0 {
            points.extend(&arc[..arc.len() - 1]);
        } else {
            points.extend(arc[1..].iter().rev());
        }
    }
    points
}

/// Gives each hole to the smallest exterior around it.
fn nested(arcs: &[RawArc], rings: Vec<Vec<ArcUse>>) -> Vec<Vec<Vec<ArcUse>>> {
    let mut exteriors = Vec::new();
    let mut holes = Vec::new();
    for ring in rings {
        let points = ring_points(arcs, &ring);
        let area = doubled_area(&points);
        if area > 0 { exteriors.push((area, points, vec![ring])) } else { holes.push((area, points, ring)) }
    }
    exteriors.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    holes.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.cmp(&b.1)));
    let boxes: Vec<_> = exteriors.iter().map(|exterior| bounds(exterior.1.iter())).collect();
    for (_, points, ring) in holes {
        let owner = exteriors.iter().zip(&boxes).rposition(|(exterior, range)| {
            let Some((low, high)) = range else { return false };
            let fits = |p: &Point| (0..2).all(|i| p[i] >= low[i] && p[i] <= high[i]);
            // A vertex that is not on the exterior tells; a hole may touch it at nodes.
            points.iter().all(fits)
                && points
                    .iter()
                    .find(|point| !exterior.1.contains(point))
                    .is_some_and(|&point| is_within(point, ring_edges(&exterior.1)))
        });
        if let Some(owner) = owner {
            exteriors[owner].2.push(ring);
        }
    }
    exteriors.into_iter().map(|exterior| exterior.2).collect()
}
