//! Distances by measuring to every edge with GeographicLib; only what the triangle inequality rules out is left out.

use franja::earth::{LonLat, distance_m, nearest_on_segment};
use geo::{Coord, LineString};

/// How many edges stand in for one another at first.
const EDGES_PER_PART: usize = 48;
/// A little more than the ellipsoid's greatest radius of curvature, in metres.
const EARTH_M: f64 = 6_410_000.0;

/// Some consecutive edges: none of their points is farther from the first than this.
struct Part {
    first: usize,
    edges: usize,
    reach_m: f64,
    in_space: [f64; 3],
}

/// Lines to measure to.
pub struct Reference {
    vertices: Vec<Coord<f64>>,
    parts: Vec<Part>,
}

impl Reference {
    pub fn new<'l>(lines: impl IntoIterator<Item = &'l LineString<f64>>) -> Self {
        let (mut vertices, mut parts) = (Vec::<Coord<f64>>::new(), Vec::new());
        for line in lines {
            let first = vertices.len();
            vertices.extend(&line.0);
            let last = vertices.len() - 1;
            for start in (first..last).step_by(EDGES_PER_PART) {
                let edges = EDGES_PER_PART.min(last - start);
                let steps = vertices[start..=start + edges].windows(2);
                let reach_m: f64 = steps.map(|edge| reach_m(edge[0], edge[1])).sum();
                parts.push(Part { first: start, edges, reach_m, in_space: space(vertices[start].into()) });
            }
        }
        Self { vertices, parts }
    }

    pub fn vertices(&self) -> &[Coord<f64>] {
        &self.vertices
    }

    /// The smallest distance to any edge, in metres.
    pub fn distance_m(&self, from: LonLat) -> f64 {
        let here = space(from);
        let least = |part: &Part| (straight_m(here, part.in_space) - part.reach_m, part.first);
        let mut parts: Vec<((f64, usize), &Part)> =
            self.parts.iter().map(|part| (least(part), part)).collect();
        parts.sort_by(|a, b| a.0.0.total_cmp(&b.0.0));
        let mut best_m = f64::INFINITY;
        for ((least_m, first), part) in parts {
            if least_m > best_m {
                break;
            }
            if distance_m(from, self.vertices[first].into()) - part.reach_m > best_m {
                continue;
            }
            for edge in self.vertices[first..=first + part.edges].windows(2) {
                let near_m = distance_m(from, edge[0].into()) - reach_m(edge[0], edge[1]);
                if near_m <= best_m {
                    let found = nearest_on_segment(from, edge[0].into(), edge[1].into());
                    best_m = best_m.min(found.distance_m);
                }
            }
        }
        best_m
    }
}

/// No point of an edge that is straight in degrees is farther from its start than it is long.
fn reach_m(start: Coord<f64>, end: Coord<f64>) -> f64 {
    let step = end - start;
    112_000.0 * step.x.hypot(step.y)
}

fn space(at: LonLat) -> [f64; 3] {
    let (sin_lat, cos_lat) = at.lat_deg().to_radians().sin_cos();
    let (sin_lon, cos_lon) = at.lon_deg().to_radians().sin_cos();
    let radius_m = 6_378_137.0 / (1.0 - 0.006_694_379_990_141_317 * sin_lat * sin_lat).sqrt();
    [radius_m * cos_lat * cos_lon, radius_m * cos_lat * sin_lon, radius_m * 0.993_305_620_009_858_7 * sin_lat]
}

/// A length that no geodesic between the two is shorter than, in metres: the arc of the flattest circle of curvature.
fn straight_m(from: [f64; 3], to: [f64; 3]) -> f64 {
    let chord_m = from.iter().zip(to).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt();
    2.0 * EARTH_M * (chord_m / (2.0 * EARTH_M)).min(1.0).asin()
}
