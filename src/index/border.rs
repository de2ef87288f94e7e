//! The nearest position on a border, to GeographicLib's exactness.

use super::{
    chord::{SHORTCUT_M, Space},
    store::{EdgeStore, Run},
    tree::{Found, From},
};
use crate::earth::{GeodesicPath, LonLat, NearestOnSegment, distance_m, geodesic_path, nearest_on_segment};

/// Up to here, in metres, the foot of the straight line on an edge is as near as the geodesic's, to 4 cm.
const STRAIGHT_M: f64 = 2.0e6;

/// What the shortcut found, measured.
pub(super) fn exactly(store: &EdgeStore, from: &From, found: &Found) -> NearestOnSegment {
    if found.distance_m > STRAIGHT_M {
        return on_edge(store, from, found.vertex);
    }
    let nearest = found.position(store);
    let GeodesicPath { distance_m, bearing_deg, .. } = geodesic_path(from.position, nearest);
    NearestOnSegment { nearest, distance_m, bearing_deg }
}

fn on_edge(store: &EdgeStore, from: &From, vertex: usize) -> NearestOnSegment {
    let [start, end] = [vertex, vertex + 1].map(|vertex| LonLat::from(store.vertices[vertex]));
    nearest_on_segment(from.position, start, end)
}

/// Whether the shortcut cannot be trusted to have found the nearest.
pub(super) fn is_too_far(found: &Found) -> bool {
    found.distance_m > SHORTCUT_M
}

/// The nearest border from the other side of the Earth: its number and the position, by measuring to every run.
pub(super) fn from_afar(store: &EdgeStore, from: &From) -> Option<(u8, NearestOnSegment)> {
    let mut best: Option<(u8, NearestOnSegment)> = None;
    for group in &store.groups[..store.measured] {
        let Some(border) = group.limit.border else { continue };
        for run in &store.runs[group.runs.clone()] {
            let best_m = best.map_or(f64::INFINITY, |(_, found)| found.distance_m);
            let first = run.first_vertex as usize;
            let start_m = distance_m(from.position, store.vertices[first].into());
            // No position on the run is farther from its start than the run is long.
            if start_m - 1.01 * length_m(store, run) > best_m {
                continue;
            }
            for vertex in first..first + usize::from(run.edges) {
                let found = on_edge(store, from, vertex);
                if best.is_none_or(|(_, old)| found.distance_m < old.distance_m) {
                    best = Some((border, found));
                }
            }
        }
    }
    best
}

fn length_m(store: &EdgeStore, run: &Run) -> f64 {
    let first = run.first_vertex as usize;
    let spots: Vec<Space> =
        (first..=first + usize::from(run.edges)).map(|vertex| store.space(vertex)).collect();
    spots.windows(2).map(|edge| edge[0].distance_m(edge[1])).sum()
}
