//! The faces of a network of noded segments, walked as cycles with the face on the left.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::noding::{Segments, Traits};
use super::plane::{Point, turn};

/// A directed segment.
#[derive(Clone, Copy, Debug)]
pub struct Half {
    pub from: Point,
    pub to: Point,
    /// Left and right are seen in this direction.
    pub traits: Traits,
    /// The cycle that it is part of.
    pub cycle: usize,
}

/// A network: its directed segments, two by two (`i` and `i ^ 1` are one segment), and its cycles.
pub struct Faces {
    pub halves: Vec<Half>,
    pub cycles: Vec<Vec<u32>>,
}

/// Order of directions around a point, counter-clockwise from east, exactly.
pub fn by_angle(centre: Point, a: Point, b: Point) -> Ordering {
    let is_lower = |p: Point| p[1] < centre[1] || (p[1] == centre[1] && p[0] < centre[0]);
    is_lower(a).cmp(&is_lower(b)).then_with(|| 0.cmp(&turn(centre, a, b)))
}

pub fn trace(segments: &Segments) -> Faces {
    let mut halves = Vec::with_capacity(segments.len() * 2);
    for (&(a, b), &traits) in segments {
        halves.push(Half { from: a, to: b, traits, cycle: usize::MAX });
        halves.push(Half { from: b, to: a, traits: traits.reversed(), cycle: usize::MAX });
    }
    let mut leaving: BTreeMap<Point, Vec<u32>> = BTreeMap::new();
    for (i, half) in halves.iter().enumerate() {
        leaving.entry(half.from).or_default().push(i as u32);
    }
    for (&centre, out) in &mut leaving {
        out.sort_by(|&i, &j| by_angle(centre, halves[i as usize].to, halves[j as usize].to));
    }
    // With the face on the left, the next segment at a vertex is the first clockwise from the way back.
    let mut next = vec![0_u32; halves.len()];
    for out in leaving.values() {
        for (k, &i) in out.iter().enumerate() {
            let before = out[(k + out.len() - 1) % out.len()];
            next[(i ^ 1) as usize] = before;
        }
    }
    let mut cycles = Vec::new();
    for start in 0..halves.len() {
        if halves[start].cycle != usize::MAX {
            continue;
        }
        let mut cycle = Vec::new();
        let mut at = start;
        while halves[at].cycle == usize::MAX {
            halves[at].cycle = cycles.len();
            cycle.push(at as u32);
            at = next[at] as usize;
        }
        cycles.push(cycle);
    }
    Faces { halves, cycles }
}

impl Faces {
    /// Vertices of a cycle in order.
    pub fn ring(&self, cycle: usize) -> Vec<Point> {
        self.cycles[cycle].iter().map(|&i| self.halves[i as usize].from).collect()
    }

    pub fn halves_of(&self, cycle: usize) -> impl Iterator<Item = (usize, &Half)> {
        self.cycles[cycle].iter().map(|&i| (i as usize, &self.halves[i as usize]))
    }
}
