//! Every position within a distance of a line, on the WGS 84 ellipsoid.

use geo::buffer::{BufferStyle, LineJoin};
use geo::{Buffer, Coord, LineString, MapCoords, MultiLineString, MultiPolygon, Polygon, unary_union};
use rayon::prelude::*;

use super::geodesic::{destination, distance_m};
use super::simplify::simplified;
use super::{
    LonLat, WorldPos, lon_lat_from_world, metres_per_degree, metres_per_world_unit, world_from_lon_lat,
};

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

/// What a width in metres means on the plane of Web Mercator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MercatorScale {
    /// Metres on the ground, by the scale in the middle of each slice of the line: right to some per cent, and fast.
    Ground,
    /// Metres of the plane, as if its scale were 1 everywhere: wrong by 1 / cos(latitude), as many programs do it.
    Plane,
}

/// A line is buffered in slices at most so high, in degrees of latitude: each has a scale of its own, and the union of
/// short slices takes far less than the buffer of a line that is nowhere far from itself.
const SLICE_DEG: f64 = 0.5;

/// All positions about `radius_m` metres from the lines, drawn on the plane of Web Mercator. Arcs are drawn with a
/// vertex every `step_rad` radians; lines are taken as they are, so simplify them before.
#[must_use]
pub fn mercator_buffer(
    lines: &MultiLineString<f64>,
    radius_m: f64,
    scale: MercatorScale,
    step_rad: f64,
) -> MultiPolygon<f64> {
    let slices: Vec<&[Coord<f64>]> = lines.iter().flat_map(|line| slices(&line.0, SLICE_DEG)).collect();
    let part = |slice: &&[Coord<f64>]| {
        let middle_deg = f64::midpoint(slice[0].y, slice[slice.len() - 1].y);
        let unit_m = metres_per_world_unit(if scale == MercatorScale::Plane { 0.0 } else { middle_deg });
        let on_plane: LineString<f64> = slice.iter().map(|&at| world(at)).collect();
        let style = BufferStyle::new(radius_m / unit_m).line_join(LineJoin::Round(step_rad));
        on_plane.buffer_with_style(style)
    };
    let parts: Vec<MultiPolygon<f64>> = slices.par_iter().map(part).collect();
    let whole = unary_union(parts.iter());
    whole.map_coords(|at| Coord::from(lon_lat_from_world(WorldPos { x: at.x, y: at.y })))
}

fn world(at: Coord<f64>) -> Coord<f64> {
    let WorldPos { x, y } = world_from_lon_lat(at.into());
    Coord { x, y }
}

/// Parts of a line, each at most `height_deg` high where its vertices allow; neighbours share a vertex.
fn slices(coords: &[Coord<f64>], height_deg: f64) -> Vec<&[Coord<f64>]> {
    let (mut slices, mut first) = (Vec::new(), 0);
    for last in 1..coords.len() {
        let is_end = last + 1 == coords.len();
        if is_end || (coords[last + 1].y - coords[first].y).abs() > height_deg {
            slices.push(&coords[first..=last]);
            first = last;
        }
    }
    slices
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
    fn on_the_plane_the_ground_is_met_to_some_per_cent_and_the_plane_is_too_narrow() {
        let lines = MultiLineString(vec![bent()]);
        let reach_m = |scale| {
            let buffer = mercator_buffer(&lines, 150_000.0, scale, 0.15);
            assert_eq!(buffer.0.len(), 1);
            let vertices = buffer.0[0].exterior().0.iter();
            let reaches = vertices.map(|&at| nearest_m(&bent(), at)).collect::<Vec<_>>();
            (
                reaches.iter().copied().fold(f64::INFINITY, f64::min),
                reaches.iter().copied().fold(0.0, f64::max),
            )
        };
        let (least_m, most_m) = reach_m(MercatorScale::Ground);
        assert!(least_m > 145_000.0 && most_m < 155_000.0, "{least_m} to {most_m}");
        let (least_m, most_m) = reach_m(MercatorScale::Plane);
        // cos(25.5°) = 0.903; the buffer spans latitudes from 22.9° to 28.2°.
        assert!(least_m > 130_000.0 && most_m < 139_500.0, "{least_m} to {most_m}");
    }

    #[test]
    fn a_buffer_of_nothing_is_nothing() {
        assert!(geodesic_buffer(&MultiLineString(vec![]), 1_000.0, BufferQuality::default()).0.is_empty());
    }
}
