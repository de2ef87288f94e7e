//! Every position within a distance of a line, on the WGS 84 ellipsoid.

use geo::{Coord, LineString, MultiLineString, MultiPolygon, Polygon, unary_union};

use super::geodesic::{destination, distance_m};
use super::simplify::simplified;
use super::{LonLat, metres_per_degree};

/// How finely a buffer is built; its error is the sum of the three that these leave.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BufferQuality {
    /// The line is first simplified by at most this, in metres.
    pub simplify_m: f64,
    /// Discs stand at most this far apart along the line, in metres.
    pub step_m: f64,
    /// Vertices of each disc.
    pub vertices: u32,
}

impl Default for BufferQuality {
    /// At 150 km: 5 m by simplifying, 0.8 m between discs (step²/8r), 0.7 m between vertices (half the sagitta).
    fn default() -> Self {
        Self { simplify_m: 5.0, step_m: 1_000.0, vertices: 720 }
    }
}

/// All positions within `radius_m` metres of the lines: the union of geodesic discs along them.
///
/// The discs' vertices stand half a sagitta outside the circle, so that their edges are wrong by as much outwards
/// as inwards: by `radius_m * (1 - cos(pi / vertices)) / 2`. Not made for buffers that hold a pole or cross the
/// antimeridian.
#[must_use]
pub fn geodesic_buffer(
    lines: &MultiLineString<f64>,
    radius_m: f64,
    quality: BufferQuality,
) -> MultiPolygon<f64> {
    let mut parts: Vec<MultiPolygon<f64>> = lines
        .iter()
        .flat_map(|line| stations(line, quality))
        .map(|centre| MultiPolygon(vec![disc(centre, radius_m, quality.vertices)]))
        .collect();
    // Neighbours first: the union of a few discs that nearly coincide has hardly more vertices than one.
    while parts.len() > 1 {
        parts = parts.chunks(8).map(|chunk| unary_union(chunk.iter())).collect();
    }
    parts.pop().unwrap_or_else(|| MultiPolygon(vec![]))
}

/// Centres for the discs: the simplified line's vertices and as many between as the step asks.
fn stations(line: &LineString<f64>, quality: BufferQuality) -> Vec<LonLat> {
    let coords = simplified(&line.0, quality.simplify_m);
    let mut centres: Vec<LonLat> = coords.first().map(|&first| first.into()).into_iter().collect();
    for pair in coords.windows(2) {
        let pieces = (distance_m(pair[0].into(), pair[1].into()) / quality.step_m).ceil().max(1.0);
        let mut piece = 1.0;
        while piece <= pieces {
            centres.push((pair[0] + (pair[1] - pair[0]) * (piece / pieces)).into());
            piece += 1.0;
        }
    }
    centres
}

/// A geodesic disc as a polygon, counter-clockwise.
fn disc(centre: LonLat, radius_m: f64, vertices: u32) -> Polygon<f64> {
    let step_deg = 360.0 / f64::from(vertices.max(3));
    let sagitta_m = radius_m * (1.0 - (step_deg / 2.0).to_radians().cos());
    let at = |i: u32| {
        Coord::from(destination(centre, 360.0 - f64::from(i) * step_deg, radius_m + sagitta_m / 2.0))
    };
    Polygon::new((0..vertices.max(3)).map(at).collect(), vec![])
}

/// Rough size in degrees of latitude of a distance in metres at a position: for boxes around a buffer.
#[must_use]
pub fn degrees_around(at: LonLat, distance_m: f64) -> Coord<f64> {
    let (east_m, north_m) = metres_per_degree(at);
    Coord { x: distance_m / east_m.max(1.0), y: distance_m / north_m }
}

#[cfg(test)]
mod tests {
    use geo::{Contains, Point, line_string};

    use super::super::nearest_on_segment;
    use super::*;

    fn bent() -> LineString<f64> {
        line_string![(x: -58.1, y: -26.9), (x: -57.2, y: -25.3), (x: -54.6, y: -25.5), (x: -54.2, y: -24.1)]
    }

    fn nearest_m(line: &LineString<f64>, at: Coord<f64>) -> f64 {
        line.lines()
            .map(|edge| nearest_on_segment(at.into(), edge.start.into(), edge.end.into()).distance_m)
            .fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn the_edge_of_a_buffer_is_everywhere_as_far_as_asked() {
        let buffer = geodesic_buffer(&MultiLineString(vec![bent()]), 150_000.0, BufferQuality::default());
        assert_eq!(buffer.0.len(), 1);
        for edge in buffer.0[0].exterior().lines() {
            for at in [edge.start, (edge.start + edge.end) / 2.0] {
                let off_m = nearest_m(&bent(), at) - 150_000.0;
                assert!(off_m.abs() < 2.5, "{off_m} m at {at:?}");
            }
        }
        assert!(buffer.contains(&Point::new(-55.9, -24.6)) && !buffer.contains(&Point::new(-50.9, -24.6)));
    }

    #[test]
    fn a_buffer_of_nothing_is_nothing() {
        assert!(geodesic_buffer(&MultiLineString(vec![]), 1_000.0, BufferQuality::default()).0.is_empty());
    }
}
