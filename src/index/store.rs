//! The edges of all limits, each held once, in runs; which areas lie on one side of them only.
//!
//! An edge between two vertices is straight in longitude and latitude, as GeoJSON (RFC 7946, 3.1.1) defines it.
//! Edges that are measured to are cut into pieces so short that the straight line through the Earth between their
//! ends strays from them by centimetres only.

use std::{collections::BTreeMap, ops::Range};

use geo::{Coord, MultiPolygon};

use super::chord::Space;
use crate::{
    earth::LonLat,
    geometry::{ArcKind, Geometry},
};

/// How many edges one run holds: fewer make bigger trees, more make more straight distances to compute.
pub(super) const EDGES_PER_RUN: usize = 16;
/// Longer edges are cut, in degrees: over this length the straight line strays by 4 cm at most.
const LONGEST_EDGE_DEG: f64 = 0.01;

/// A set of areas: area `i` is bit `i`.
pub(super) type AreaSet = u128;

/// The most areas that a set can tell apart.
pub(super) const MOST_AREAS: usize = 128;

/// The members of a set, in order.
pub(super) fn members(mut set: AreaSet) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let first = set.trailing_zeros() as usize;
        set &= set.wrapping_sub(1);
        (first < MOST_AREAS).then_some(first)
    })
}

/// What is the same for all edges of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Limit {
    /// Which border it is part of, among those that are measured to.
    pub border: Option<u8>,
    /// What it is the limit of.
    pub kind: ArcKind,
    /// The areas that lie on one side of it only: who crosses it enters or leaves them.
    pub sides: AreaSet,
}

/// Consecutive edges of one line: edge `i` goes from vertex `i` to vertex `i + 1`.
pub(super) struct Run {
    pub first_vertex: u32,
    pub edges: u16,
    pub group: u16,
    /// South-west and north-east corner of its box in degrees.
    pub low: Coord<f64>,
    pub high: Coord<f64>,
}

/// Edges that are the limit of the same areas: their runs stand side by side.
pub(super) struct Group {
    pub limit: Limit,
    pub runs: Range<usize>,
}

/// All edges.
#[derive(Default)]
pub(super) struct EdgeStore {
    pub vertices: Vec<Coord<f64>>,
    /// Where the vertices lie in space, one array a coordinate: only of those that are measured to, which come first.
    pub in_space: [Vec<f64>; 3],
    pub runs: Vec<Run>,
    pub groups: Vec<Group>,
    /// How many of the groups, from the first, are measured to.
    pub measured: usize,
}

impl EdgeStore {
    /// The arcs of a geometry that have a limit; `is_measured` says to which ones distances are wanted.
    pub(super) fn new(
        geometry: &Geometry,
        limits: &[Option<Limit>],
        is_measured: impl Fn(&Limit) -> bool,
    ) -> Self {
        let mut by_limit: BTreeMap<(bool, Limit), Vec<usize>> = BTreeMap::new();
        for (arc, limit) in limits.iter().enumerate() {
            if let Some(limit) = limit {
                by_limit.entry((!is_measured(limit), *limit)).or_default().push(arc);
            }
        }
        let mut store = Self::default();
        for ((is_for_sides_only, limit), arcs) in by_limit {
            let lines = arcs.into_iter().map(|arc| geometry.arc_vertices(arc));
            store.add_group(limit, lines, !is_for_sides_only);
        }
        store
    }

    /// Lines of no area in one group, all of them measured to.
    pub(super) fn of_lines<'l>(lines: impl Iterator<Item = &'l [Coord<f64>]>) -> Self {
        let mut store = Self::default();
        let limit = Limit { border: None, kind: ArcKind::Border, sides: 0 };
        store.add_group(limit, lines.map(|line| line.iter().copied()), true);
        store
    }

    /// The rings of some polygons: area 0 lies within, all of its edges are measured to.
    pub(super) fn of_polygons(polygons: &MultiPolygon<f64>) -> Self {
        let mut store = Self::default();
        let rings = polygons.iter().flat_map(|one| std::iter::once(one.exterior()).chain(one.interiors()));
        let limit = Limit { border: None, kind: ArcKind::Border, sides: 1 };
        store.add_group(limit, rings.map(|ring| ring.0.iter().copied()), true);
        store
    }

    fn add_group<L: Iterator<Item = Coord<f64>>>(
        &mut self,
        limit: Limit,
        lines: impl Iterator<Item = L>,
        is_measured: bool,
    ) {
        let first_run = self.runs.len();
        for line in lines {
            let first = self.vertices.len();
            for vertex in line {
                self.push(vertex, first, is_measured);
            }
            if is_measured {
                for &vertex in &self.vertices[first..] {
                    let Space(spot) = Space::of(LonLat::wrapped(vertex.x, vertex.y));
                    self.in_space.iter_mut().zip(spot).for_each(|(axis, metres)| axis.push(metres));
                }
            }
            self.cut_into_runs(first);
        }
        self.groups.push(Group { limit, runs: first_run..self.runs.len() });
        if is_measured {
            self.measured = self.groups.len();
        }
    }

    /// Appends a vertex to the line that begins at `first`, and before it what cuts its edge.
    fn push(&mut self, vertex: Coord<f64>, first: usize, is_measured: bool) {
        let before = self.vertices[first..].last().copied();
        if let (Some(before), true) = (before, is_measured) {
            let step = vertex - before;
            let pieces = (step.x.abs().max(step.y.abs()) / LONGEST_EDGE_DEG).ceil();
            let mut piece = 1.0;
            while piece < pieces {
                self.vertices.push(before + step * (piece / pieces));
                piece += 1.0;
            }
        }
        if before != Some(vertex) {
            self.vertices.push(vertex);
        }
    }

    fn cut_into_runs(&mut self, first: usize) {
        let last = self.vertices.len().saturating_sub(1);
        for start in (first..last).step_by(EDGES_PER_RUN) {
            let edges = EDGES_PER_RUN.min(last - start);
            let (mut low, mut high) = (self.vertices[start], self.vertices[start]);
            for vertex in &self.vertices[start..=start + edges] {
                low = Coord { x: low.x.min(vertex.x), y: low.y.min(vertex.y) };
                high = Coord { x: high.x.max(vertex.x), y: high.y.max(vertex.y) };
            }
            // There are fewer groups than arcs, and fewer vertices than fit.
            let group = self.groups.len() as u16;
            self.runs.push(Run { first_vertex: start as u32, edges: edges as u16, group, low, high });
        }
    }

    pub(super) fn limit_of(&self, run: &Run) -> &Limit {
        &self.groups[usize::from(run.group)].limit
    }

    pub(super) fn vertices_of(&self, run: &Run) -> &[Coord<f64>] {
        let first = run.first_vertex as usize;
        &self.vertices[first..=first + usize::from(run.edges)]
    }

    /// The place in space of a vertex that is measured to.
    pub(super) fn space(&self, vertex: usize) -> Space {
        let [x, y, z] = &self.in_space;
        Space([x[vertex], y[vertex], z[vertex]])
    }

    /// Memory that it holds, in bytes.
    pub(super) fn memory_bytes(&self) -> usize {
        size_of_val(self.vertices.as_slice())
            + self.in_space.iter().map(|axis| size_of_val(axis.as_slice())).sum::<usize>()
            + size_of_val(self.runs.as_slice())
            + size_of_val(self.groups.as_slice())
    }
}

#[cfg(test)]
mod tests {
    use geo::CoordsIter;

    use super::*;
    use crate::index::{chord::stray_m, testing::ragged_land};

    #[test]
    fn the_members_of_a_set_come_in_order() {
        assert_eq!(members(1 << 3 | 1 << 127 | 1).collect::<Vec<_>>(), [0, 3, 127]);
        assert_eq!(members(0).count(), 0);
    }

    #[test]
    fn edges_that_are_measured_to_stray_from_their_chords_by_centimetres() {
        let land = ragged_land(5);
        let store = EdgeStore::of_polygons(&land);
        assert!(store.vertices.len() > land.coords_count());
        for run in &store.runs {
            for edge in store.vertices_of(run).windows(2) {
                assert!(stray_m(edge[0].into(), edge[1].into()) < 0.08, "{edge:?}");
            }
        }
    }
}
