//! Edges of borders and limits in an R-tree, and the nearest of them to a position, exact on the ellipsoid.
//!
//! An edge is straight in longitude and latitude, as GeoJSON (RFC 7946, 3.1.1) defines it. The tree holds *runs* of
//! consecutive edges by their boxes in space. Straight lines through the Earth bound geodesic distances from both
//! sides (see `chord`), so a query walks the runs from the nearest outwards, keeps the few edges that could be the
//! nearest, and measures only those with GeographicLib.

use geo::Coord;
use rstar::{AABB, Envelope, PointDistance, RTree, RTreeObject};

use super::chord::{Space, hopeless_beyond_m, least_geodesic_m, longest_chord_m, stray_m};
use crate::earth::{LonLat, NearestOnSegment, distance_m, nearest_on_segment};

/// How many edges one box of the tree holds: fewer make a bigger tree, more make more straight distances to compute.
const EDGES_PER_RUN: usize = 16;
/// Two edges whose distances differ by less are equally near, in metres.
const TIE_M: f64 = 0.001;
/// With more candidates than this, each is first measured to one of its ends: one geodesic instead of several.
const FEW: usize = 4;

/// Where the tree's caller finds his own data about an edge: which border it belongs to, which part of a limit.
pub(super) type Tag = u16;

/// A line of edges that carry one tag.
pub(super) struct Chain<'a> {
    pub tag: Tag,
    pub line: &'a [Coord<f64>],
}

/// Consecutive edges of one chain: edge `i` goes from vertex `i` to vertex `i + 1`.
#[derive(Clone, Copy)]
struct Run {
    first_vertex: u32,
    edges: u16,
    tag: Tag,
    /// How far any edge of the run strays from its chord, in metres.
    stray_m: f64,
}

/// A run's box in space.
struct RunBox {
    run: u32,
    bounds: AABB<[f64; 3]>,
}

impl RTreeObject for RunBox {
    type Envelope = AABB<[f64; 3]>;

    fn envelope(&self) -> Self::Envelope {
        self.bounds
    }
}

impl PointDistance for RunBox {
    fn distance_2(&self, point: &[f64; 3]) -> f64 {
        self.bounds.distance_2(point)
    }
}

/// The nearest position on the edges of a tree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct NearestEdge {
    pub tag: Tag,
    pub found: NearestOnSegment,
}

/// An edge that could be the nearest.
struct Candidate {
    run: u32,
    first_vertex: u32,
    /// No point of the edge is nearer than this in a straight line, in metres.
    least_chord_m: f64,
}

/// Edges that can be asked for the nearest.
pub(super) struct EdgeTree {
    vertices: Vec<LonLat>,
    in_space: Vec<Space>,
    runs: Vec<Run>,
    tree: RTree<RunBox>,
}

impl EdgeTree {
    pub(super) fn new<'a>(chains: impl IntoIterator<Item = Chain<'a>>) -> Self {
        let (mut vertices, mut in_space, mut runs) = (Vec::new(), Vec::new(), Vec::new());
        for Chain { tag, line } in chains.into_iter().filter(|chain| chain.line.len() > 1) {
            let first = vertices.len();
            vertices.extend(line.iter().map(|&coord| LonLat::from(coord)));
            in_space.extend(vertices[first..].iter().map(|&vertex| Space::of(vertex)));
            let last_edge = vertices.len() - 1;
            for start in (first..last_edge).step_by(EDGES_PER_RUN) {
                let edges = EDGES_PER_RUN.min(last_edge - start);
                let stray_m = vertices[start..=start + edges]
                    .windows(2)
                    .map(|edge| stray_m(edge[0], edge[1]))
                    .fold(0.0, f64::max);
                runs.push(Run { first_vertex: start as u32, edges: edges as u16, tag, stray_m });
            }
        }
        let boxes = runs
            .iter()
            .enumerate()
            .map(|(run, part)| RunBox { run: run as u32, bounds: bounds_of(part, &in_space) })
            .collect();
        Self { tree: RTree::bulk_load(boxes), vertices, in_space, runs }
    }

    /// The nearest position on any edge, no farther than `within_m` metres. Of edges equally near, the one whose
    /// tag `rank` puts first.
    pub(super) fn nearest(
        &self,
        from: LonLat,
        within_m: f64,
        rank: impl Fn(Tag) -> u8,
    ) -> Option<NearestEdge> {
        let mut candidates = self.candidates(from, longest_chord_m(within_m));
        candidates.sort_unstable_by(|a, b| a.least_chord_m.total_cmp(&b.least_chord_m));
        let many = candidates.len() > FEW;
        let (mut best, mut best_m): (Option<NearestEdge>, f64) = (None, within_m);
        for candidate in candidates {
            let keep_m = best_m + TIE_M;
            if least_geodesic_m(candidate.least_chord_m) > keep_m {
                break;
            }
            if many && self.is_certainly_beyond(&candidate, from, keep_m) {
                continue;
            }
            let vertex = candidate.first_vertex as usize;
            let tag = self.runs[candidate.run as usize].tag;
            let found = nearest_on_segment(from, self.vertices[vertex], self.vertices[vertex + 1]);
            if found.distance_m > within_m {
                continue;
            }
            let better = best.is_none_or(|best| {
                let gain_m = best.found.distance_m - found.distance_m;
                let preferred = rank(tag).cmp(&rank(best.tag));
                gain_m > TIE_M
                    || (gain_m >= -TIE_M && preferred.is_lt())
                    || (gain_m > 0.0 && preferred.is_eq())
            });
            if better {
                best = Some(NearestEdge { tag, found });
            }
            best_m = best_m.min(found.distance_m);
        }
        best
    }

    /// The edges that could be the nearest to `from`, all those no farther than `cut_m` in a straight line.
    fn candidates(&self, from: LonLat, cut_m: f64) -> Vec<Candidate> {
        let here = Space::of(from);
        let (mut candidates, mut cut_m, mut best_chord_m) = (Vec::new(), cut_m, f64::INFINITY);
        for (found, box_distance_2) in self.tree.nearest_neighbor_iter_with_distance_2(&here.0) {
            if box_distance_2 > cut_m * cut_m {
                break;
            }
            let run = &self.runs[found.run as usize];
            let first = run.first_vertex as usize;
            let spots = &self.in_space[first..=first + usize::from(run.edges)];
            for (edge, ends) in spots.windows(2).enumerate() {
                let chord_2 = here.distance_2_to_segment(ends[0], ends[1]);
                let reach_m = cut_m + run.stray_m;
                if chord_2 > reach_m * reach_m {
                    continue;
                }
                let chord_m = chord_2.sqrt();
                candidates.push(Candidate {
                    run: found.run,
                    first_vertex: (first + edge) as u32,
                    least_chord_m: (chord_m - run.stray_m).max(0.0),
                });
                if chord_m + run.stray_m < best_chord_m {
                    best_chord_m = chord_m + run.stray_m;
                    cut_m = cut_m.min(hopeless_beyond_m(best_chord_m + TIE_M));
                }
            }
        }
        candidates.retain(|candidate| candidate.least_chord_m <= cut_m);
        candidates
    }

    /// Whether an edge lies farther than `limit_m`, as told by the distance to one end and the edge's length.
    fn is_certainly_beyond(&self, candidate: &Candidate, from: LonLat, limit_m: f64) -> bool {
        let vertex = candidate.first_vertex as usize;
        let chord_m = self.in_space[vertex].distance_m(self.in_space[vertex + 1]);
        let stray_m = self.runs[candidate.run as usize].stray_m;
        // No point of the edge lies farther from its start than the two legs of the triangle over its chord.
        let length_m = 1.01 * (chord_m + 2.0 * stray_m);
        distance_m(from, self.vertices[vertex]) - length_m > limit_m
    }
}

/// The box in space of a run, wide enough for what strays from the chords.
fn bounds_of(run: &Run, in_space: &[Space]) -> AABB<[f64; 3]> {
    let first = run.first_vertex as usize;
    let mut bounds = AABB::new_empty();
    for spot in &in_space[first..=first + usize::from(run.edges)] {
        bounds.merge(&AABB::from_point(spot.0));
    }
    AABB::from_corners(bounds.lower().map(|m| m - run.stray_m), bounds.upper().map(|m| m + run.stray_m))
}

#[cfg(test)]
mod tests {
    use geo::{CoordsIter, LineString};

    use super::*;
    use crate::index::testing::{Lcg, at, blob, ragged_land};

    fn tree_of(lines: &[LineString<f64>]) -> EdgeTree {
        EdgeTree::new(lines.iter().enumerate().map(|(i, line)| Chain { tag: i as Tag, line: &line.0 }))
    }

    fn rings() -> Vec<LineString<f64>> {
        let land = ragged_land(3);
        land.iter()
            .flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()))
            .cloned()
            .collect()
    }

    /// The smallest distance to points laid on every edge, at most about 500 m apart.
    fn dense_m(lines: &[LineString<f64>], from: LonLat) -> f64 {
        let mut best_m = f64::INFINITY;
        for edge in lines.iter().flat_map(LineString::lines) {
            let ends: (LonLat, LonLat) = (edge.start.into(), edge.end.into());
            let (start_m, length_m) = (distance_m(from, ends.0), distance_m(ends.0, ends.1));
            if start_m - 1.01 * length_m > best_m {
                continue;
            }
            let steps = (length_m / 20.0).ceil().max(1.0) as u32;
            for step in 0..=steps {
                let t = f64::from(step) / f64::from(steps);
                let on_edge = LonLat::wrapped(
                    edge.start.x + t * (edge.end.x - edge.start.x),
                    edge.start.y + t * (edge.end.y - edge.start.y),
                );
                best_m = best_m.min(distance_m(from, on_edge));
            }
        }
        best_m
    }

    #[test]
    fn the_nearest_edge_is_the_nearest_of_all_to_a_metre() {
        let lines = rings();
        let tree = tree_of(&lines);
        let mut random = Lcg::new(41);
        for _ in 0..3 {
            let from = random.position([-72.0, -22.0], [-44.0, 3.0]);
            let found = tree.nearest(from, f64::INFINITY, |_| 0).expect("there are edges").found;
            let dense_m = dense_m(&lines, from);
            // The points of the dense line are 20 m apart: they can only be farther, and not by a metre
            // except within 50 m of the line.
            assert!(found.distance_m <= dense_m + 1e-6, "{from:?}: {found:?} against {dense_m}");
            assert!(found.distance_m >= dense_m - 1.0, "{from:?}: {found:?} against {dense_m}");
            assert!((distance_m(from, found.nearest) - found.distance_m).abs() < 1e-6);
        }
    }

    #[test]
    fn the_tree_answers_as_measuring_every_edge_does_wherever_one_asks() {
        let lines = [blob([-69.0, -4.0], 3.0, 300, 5), blob([-55.0, -25.0], 2.0, 200, 6)];
        let tree = tree_of(&lines);
        let mut random = Lcg::new(43);
        for round in 0..60 {
            let from = if round % 3 == 0 {
                random.position([-180.0, -90.0], [180.0, 90.0])
            } else {
                random.position([-74.0, -30.0], [-50.0, 2.0])
            };
            let every_m = lines
                .iter()
                .flat_map(LineString::lines)
                .map(|edge| nearest_on_segment(from, edge.start.into(), edge.end.into()).distance_m)
                .fold(f64::INFINITY, f64::min);
            let found = tree.nearest(from, f64::INFINITY, |_| 0).expect("there are edges").found;
            assert!((found.distance_m - every_m).abs() < 1e-6, "{from:?}: {found:?} against {every_m}");
        }
    }

    #[test]
    fn an_edge_of_many_degrees_is_found_where_it_runs_and_not_where_its_chord_does() {
        let line = LineString::from(vec![(-70.0, -30.0), (-50.0, -30.0)]);
        let tree = tree_of(std::slice::from_ref(&line));
        let found = tree.nearest(at(-60.0, -30.01), f64::INFINITY, |_| 0).expect("there is an edge").found;
        assert!((found.distance_m - 1_108.6).abs() < 1.0, "{found:?}");
        assert!((found.nearest.lat_deg() + 30.0).abs() < 1e-9);
    }

    #[test]
    fn beyond_the_limit_there_is_nothing() {
        let lines = rings();
        let tree = tree_of(&lines);
        let from = at(-52.3, 1.7);
        let nearest_m = tree.nearest(from, f64::INFINITY, |_| 0).expect("there are edges").found.distance_m;
        assert!(nearest_m > 1_000.0);
        assert_eq!(tree.nearest(from, nearest_m - 0.01, |_| 0), None);
        assert!(tree.nearest(from, nearest_m + 0.01, |_| 0).is_some());
        assert_eq!(EdgeTree::new([]).nearest(from, f64::INFINITY, |_| 0), None);
    }

    #[test]
    fn of_lines_that_meet_where_they_are_nearest_the_preferred_one_answers() {
        // Three lines from one point, as three borders at Santa Rosa; from the west that point is the nearest of all.
        let meeting = (-69.95, -4.23);
        let lines = [
            LineString::from(vec![meeting, (-69.4, -1.1)]),
            LineString::from(vec![meeting, (-69.1, -4.2)]),
            LineString::from(vec![(-68.2, -7.9), meeting]),
        ];
        let tree = tree_of(&lines);
        for preferred in 0..3 {
            let found = tree
                .nearest(at(-71.0, -4.25), f64::INFINITY, |tag| u8::from(tag != preferred))
                .expect("there are edges");
            assert_eq!((found.tag, found.found.nearest), (preferred, at(meeting.0, meeting.1)));
        }
        assert_eq!(lines.iter().map(CoordsIter::coords_count).sum::<usize>(), 6);
    }
}
