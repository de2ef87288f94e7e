//! The inner edges of the border strips: where the geodesic distance from the land border is exactly the law's.

use franja::earth::{BufferQuality, geodesic_buffer};
use geo::{Contains, LineString, MultiLineString, MultiPolygon};

use super::noding::{Segments, Traits, add};
use super::outline::{Outline, chained, land_border};
use super::plane::{Point, degrees, is_within, quantised};
use franja::earth::simplified;

/// The buffer's edge may be simplified by this, in metres: it is made of arcs of circles with more vertices than its
/// accuracy deserves.
const SIMPLIFY_M: f64 = 4.0;

/// A country's strip.
pub struct Strip {
    pub country: u16,
    pub buffer: MultiPolygon<f64>,
}

impl Strip {
    /// All that lies within `width_m` metres of the country's land border, on both sides of it.
    pub fn new(outline: &Outline, country: u16, width_m: f64) -> Self {
        let line = |points: Vec<Point>| LineString::new(points.into_iter().map(degrees).collect());
        let border = chained(&land_border(outline, country)).into_iter().map(line).collect();
        Self { country, buffer: geodesic_buffer(&MultiLineString(border), width_m, BufferQuality::default()) }
    }

    pub fn contains(&self, at: Point) -> bool {
        self.buffer.contains(&geo::Point(degrees(at)))
    }

    /// Adds the edge's parts within the country to the network.
    pub fn add_edge(&self, outline: &Outline, segments: &mut Segments) {
        let own: Vec<(Point, Point)> = outline
            .iter()
            .filter(|(_, sides)| sides.contains(&self.country))
            .map(|(&ends, _)| ends)
            .collect();
        let rings =
            self.buffer.iter().flat_map(|part| std::iter::once(part.exterior()).chain(part.interiors()));
        for ring in rings {
            let points: Vec<Point> = simplified(&ring.0, SIMPLIFY_M).into_iter().map(quantised).collect();
            let inside: Vec<bool> =
                points.iter().map(|&point| is_within(point, own.iter().map(|(a, b)| (a, b)))).collect();
            for i in 1..points.len() {
                if inside[i - 1] || inside[i] {
                    // geo winds its results as RFC 7946 has it: the buffer is on the left.
                    let strip = Some((self.country, [true, false]));
                    add(segments, points[i - 1], points[i], Traits { strip, ..Traits::default() });
                }
            }
        }
    }
}
