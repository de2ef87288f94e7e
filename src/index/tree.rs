//! The nearest edge of a group to a position: boxes in space over runs of edges, eight to a node.
//!
//! Straight lines through the Earth bound geodesic distances from both sides (see `chord`): boxes and edges that
//! cannot hold the nearest position are passed over by their straight distance; the rest are compared by `shortcut_m`.

use geo::Coord;

use super::{
    chord::{SHORTCUT_M, Space, longest_chord_m, shortcut_m},
    store::{EDGES_PER_RUN, EdgeStore, Run},
};
use crate::earth::{self, LonLat};

/// How many children a node has at most.
const CHILDREN: usize = 8;
/// Room for what waits to be looked at: seven siblings on each of eight levels, and a node's children.
const WAITING: usize = 64;
/// Boxes are kept in single precision: this covers what their corners and the position are rounded by, in metres.
const ROUNDING_M: f32 = 2.0;

/// The position that one asks from.
#[derive(Clone, Copy)]
pub(super) struct From {
    pub position: LonLat,
    pub space: Space,
    rounded: [f32; 3],
}

impl From {
    pub(super) fn new(position: LonLat) -> Self {
        let space = Space::of(position);
        Self { position, space, rounded: space.0.map(|metres| metres as f32) }
    }

    /// Geodesic distance to a position that lies there in space, in metres: exact to centimetres.
    pub(super) fn distance_m(&self, to: LonLat, to_space: Space) -> f64 {
        let distance_m = shortcut_m(self.space, to_space);
        if distance_m < SHORTCUT_M { distance_m } else { earth::distance_m(self.position, to) }
    }
}

/// The nearest position on the edges of a group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    /// Distance on the ellipsoid, in metres, as the shortcut has it.
    pub distance_m: f64,
    /// The edge goes from this vertex to the next.
    pub vertex: usize,
    /// How far along the edge, from 0 to 1.
    pub t: f64,
}

impl Found {
    /// The position.
    pub(super) fn position(&self, store: &EdgeStore) -> LonLat {
        let (start, end) = (store.vertices[self.vertex], store.vertices[self.vertex + 1]);
        let at: Coord<f64> = if self.t >= 1.0 { end } else { start + (end - start) * self.t };
        at.into()
    }
}

/// Boxes in space of up to eight nodes or runs, coordinate by coordinate.
#[derive(Clone, Copy)]
struct Node {
    low: [[f32; CHILDREN]; 3],
    high: [[f32; CHILDREN]; 3],
}

impl Node {
    const EMPTY: Self =
        Self { low: [[f32::INFINITY; CHILDREN]; 3], high: [[f32::NEG_INFINITY; CHILDREN]; 3] };

    fn set(&mut self, child: usize, (low, high): ([f32; 3], [f32; 3])) {
        for axis in 0..3 {
            self.low[axis][child] = low[axis];
            self.high[axis][child] = high[axis];
        }
    }

    /// The box around all children.
    fn bounds(&self) -> ([f32; 3], [f32; 3]) {
        (
            self.low.map(|axis| axis.into_iter().fold(f32::INFINITY, f32::min)),
            self.high.map(|axis| axis.into_iter().fold(f32::NEG_INFINITY, f32::max)),
        )
    }

    /// Straight distances to the children's boxes, squared.
    fn distances_2(&self, from: [f32; 3]) -> [f32; CHILDREN] {
        let mut sum = [0.0_f32; CHILDREN];
        for ((low, high), at) in self.low.iter().zip(&self.high).zip(from) {
            for ((sum, low), high) in sum.iter_mut().zip(low).zip(high) {
                let off = (low - at).max(at - high).max(0.0);
                *sum += off * off;
            }
        }
        sum
    }
}

/// The nodes over a group's runs: the last level has one node, the first has the runs as children.
struct Tree {
    /// Where each level begins among the nodes.
    levels: Vec<u32>,
    first_run: usize,
    low: [f32; 3],
    high: [f32; 3],
}

/// The trees of the groups that are measured to.
pub(super) struct Forest {
    nodes: Vec<Node>,
    trees: Vec<Tree>,
}

/// What waits to be looked at: a node, or a run on level 0.
#[derive(Clone, Copy, Default)]
struct Waiting {
    distance_2: f32,
    place: u32,
    level: u32,
}

impl Forest {
    pub(super) fn new(store: &EdgeStore) -> Self {
        let mut forest = Self { nodes: Vec::new(), trees: Vec::new() };
        for group in &store.groups[..store.measured] {
            let mut levels = Vec::new();
            let mut boxes: Vec<_> =
                store.runs[group.runs.clone()].iter().map(|run| bounds_of(run, store)).collect();
            loop {
                levels.push(forest.nodes.len() as u32);
                for children in boxes.chunks(CHILDREN) {
                    let mut node = Node::EMPTY;
                    children.iter().enumerate().for_each(|(child, &bounds)| node.set(child, bounds));
                    forest.nodes.push(node);
                }
                let level = &forest.nodes[levels.last().map_or(0, |&first| first as usize)..];
                boxes = level.iter().map(Node::bounds).collect();
                if boxes.len() <= 1 {
                    break;
                }
            }
            let empty = ([f32::INFINITY; 3], [f32::NEG_INFINITY; 3]);
            let (low, high) = boxes.first().copied().unwrap_or(empty);
            forest.trees.push(Tree { levels, first_run: group.runs.start, low, high });
        }
        forest
    }

    /// No edge of a group is nearer than this in a straight line, in metres.
    pub(super) fn least_chord_m(&self, group: usize, from: &From) -> f64 {
        let (tree, mut sum) = (&self.trees[group], 0.0_f32);
        for axis in 0..3 {
            let at = from.rounded[axis];
            let off = (tree.low[axis] - at).max(at - tree.high[axis]).max(0.0);
            sum += off * off;
        }
        f64::from((sum.sqrt() * 0.999_999 - ROUNDING_M).max(0.0))
    }

    /// The nearest position on an edge of a group, if it is nearer than `within_m` metres.
    pub(super) fn nearest(
        &self,
        store: &EdgeStore,
        group: usize,
        from: &From,
        within_m: f64,
    ) -> Option<Found> {
        let tree = &self.trees[group];
        let mut best = Best::new(within_m);
        let mut waiting = [Waiting::default(); WAITING];
        let mut count = 1;
        waiting[0] = Waiting { distance_2: 0.0, place: 0, level: tree.levels.len() as u32 };
        while count > 0 {
            count -= 1;
            let Waiting { distance_2, place, level } = waiting[count];
            if distance_2 >= best.box_cut_2 {
                continue;
            }
            if level == 0 {
                best.look_at(&store.runs[tree.first_run + place as usize], store, from);
                continue;
            }
            let node = &self.nodes[(tree.levels[level as usize - 1] + place) as usize];
            let first = count;
            for (child, distance_2) in node.distances_2(from.rounded).into_iter().enumerate() {
                if distance_2 < best.box_cut_2 && count < WAITING {
                    // The nearest is put last: it is looked at first.
                    let mut spot = count;
                    while spot > first && waiting[spot - 1].distance_2 < distance_2 {
                        waiting[spot] = waiting[spot - 1];
                        spot -= 1;
                    }
                    let place = place * CHILDREN as u32 + child as u32;
                    waiting[spot] = Waiting { distance_2, place, level: level - 1 };
                    count += 1;
                }
            }
        }
        best.found
    }

    /// Memory that it holds, in bytes.
    pub(super) fn memory_bytes(&self) -> usize {
        size_of_val(self.nodes.as_slice()) + size_of_val(self.trees.as_slice())
    }
}

/// The best so far, and what could still be better.
struct Best {
    found: Option<Found>,
    distance_m: f64,
    /// Edges farther than this in a straight line, squared, are farther on the ellipsoid.
    cut_2: f64,
    /// The same for boxes in single precision.
    box_cut_2: f32,
}

impl Best {
    fn new(distance_m: f64) -> Self {
        let mut best = Self { found: None, distance_m, cut_2: f64::INFINITY, box_cut_2: f32::INFINITY };
        best.cut_at(distance_m);
        best
    }

    fn cut_at(&mut self, distance_m: f64) {
        let chord_m = longest_chord_m(distance_m) + 0.1;
        self.distance_m = distance_m;
        self.cut_2 = chord_m * chord_m;
        let box_m = chord_m as f32 * 1.000_001 + ROUNDING_M;
        self.box_cut_2 = box_m * box_m;
    }

    fn look_at(&mut self, run: &Run, store: &EdgeStore, from: &From) {
        let first = run.first_vertex as usize;
        let edges = usize::from(run.edges);
        let [x, y, z] = [0, 1, 2].map(|axis| &store.in_space[axis][first..=first + edges]);
        let [from_x, from_y, from_z] = from.space.0;
        let (mut distances_2, mut ts) = ([0.0_f64; EDGES_PER_RUN], [0.0_f64; EDGES_PER_RUN]);
        for edge in 0..edges.min(EDGES_PER_RUN) {
            let along = [x[edge + 1] - x[edge], y[edge + 1] - y[edge], z[edge + 1] - z[edge]];
            let to = [from_x - x[edge], from_y - y[edge], from_z - z[edge]];
            let length_2 = along[0] * along[0] + along[1] * along[1] + along[2] * along[2];
            let ahead = to[0] * along[0] + to[1] * along[1] + to[2] * along[2];
            let t = (ahead / length_2).clamp(0.0, 1.0);
            let off = [to[0] - along[0] * t, to[1] - along[1] * t, to[2] - along[2] * t];
            distances_2[edge] = off[0] * off[0] + off[1] * off[1] + off[2] * off[2];
            ts[edge] = t;
        }
        let edges = edges.min(EDGES_PER_RUN);
        let nearest = (0..edges).min_by(|&a, &b| distances_2[a].total_cmp(&distances_2[b])).unwrap_or(0);
        // The nearest in a straight line first: it leaves little for the others to do.
        for edge in std::iter::once(nearest).chain((0..edges).filter(|&edge| edge != nearest)) {
            if distances_2[edge] <= self.cut_2 {
                self.measure(first + edge, ts[edge], store, from);
            }
        }
    }

    /// Measures to a position on the edge that begins at a vertex.
    fn measure(&mut self, vertex: usize, t: f64, store: &EdgeStore, from: &From) {
        let (start, end) = (store.space(vertex), store.space(vertex + 1));
        let foot = [0, 1, 2].map(|axis| start.0[axis] + (end.0[axis] - start.0[axis]) * t);
        let distance_m = shortcut_m(from.space, Space(foot));
        if distance_m < self.distance_m {
            self.found = Some(Found { distance_m, vertex, t });
            self.cut_at(distance_m);
        }
    }
}

/// The box in space of a run.
fn bounds_of(run: &Run, store: &EdgeStore) -> ([f32; 3], [f32; 3]) {
    let first = run.first_vertex as usize;
    let of = |axis: usize| {
        let spots = &store.in_space[axis][first..=first + usize::from(run.edges)];
        spots.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &at| (low.min(at), high.max(at)))
    };
    let axes = [0, 1, 2].map(of);
    (axes.map(|(low, _)| low as f32), axes.map(|(_, high)| high as f32))
}

#[cfg(test)]
mod tests;
