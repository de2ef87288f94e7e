//! Parallel lines inside polygons, by scan lines, in step across the world so that frames agree. Pure.

use geo::{Coord, LineString, Polygon};

use crate::scene::{Frame, Hatch, world_px};

/// The pieces of parallel lines that lie inside the polygons, by the even-odd rule, in fractions of the world.
#[must_use]
pub fn hatch_lines(polygons: &[Polygon<f64>], hatch: &Hatch, frame: &Frame) -> Vec<LineString<f64>> {
    let scale = world_px(f64::from(frame.zoom));
    let turned = Turned::new(hatch.angle_deg, scale);
    let spacing = f64::from(hatch.spacing_px.max(1.0));
    let mut lines = Vec::new();
    for polygon in polygons {
        for (v, spans) in crossings(polygon, turned, spacing) {
            for span in spans.chunks_exact(2) {
                lines.push(LineString::new(vec![turned.back(span[0], v), turned.back(span[1], v)]));
            }
        }
    }
    lines
}

/// Coordinates along (`u`) and across (`v`) the lines, in pixels from the world's corner.
#[derive(Clone, Copy)]
struct Turned {
    cos: f64,
    sin: f64,
    scale: f64,
}

impl Turned {
    fn new(angle_deg: f32, scale: f64) -> Self {
        // y grows southwards, so that a line rising to the east has a falling y.
        let (sin, cos) = (-f64::from(angle_deg)).to_radians().sin_cos();
        Self { cos, sin, scale }
    }

    fn uv(self, at: Coord<f64>) -> (f64, f64) {
        let (x, y) = (at.x * self.scale, at.y * self.scale);
        (x * self.cos + y * self.sin, y * self.cos - x * self.sin)
    }

    fn back(self, u: f64, v: f64) -> Coord<f64> {
        Coord { x: (u * self.cos - v * self.sin) / self.scale, y: (u * self.sin + v * self.cos) / self.scale }
    }
}

/// Each line that crosses the polygon, by its `v`, with the sorted `u` of the crossings.
fn crossings(polygon: &Polygon<f64>, turned: Turned, spacing: f64) -> Vec<(f64, Vec<f64>)> {
    let mut hits: Vec<(i64, f64)> = Vec::new();
    for ring in std::iter::once(polygon.exterior()).chain(polygon.interiors()) {
        for edge in ring.lines() {
            let ((u0, v0), (u1, v1)) = (turned.uv(edge.start), turned.uv(edge.end));
            let (low, high) = if v0 < v1 { (v0, v1) } else { (v1, v0) };
            // A line belongs to an edge from its lower end up to, without, its upper end: so every vertex counts once.
            let mut line = (low / spacing).ceil() as i64;
            while (line as f64) * spacing < high {
                let v = line as f64 * spacing;
                hits.push((line, u0 + (v - v0) / (v1 - v0) * (u1 - u0)));
                line += 1;
            }
        }
    }
    hits.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    hits.chunk_by(|a, b| a.0 == b.0)
        .map(|line| (line[0].0 as f64 * spacing, line.iter().map(|hit| hit.1).collect()))
        .collect()
}

#[cfg(test)]
mod tests {
    use geo::polygon;

    use super::*;
    use crate::earth::{LonLat, world_from_lon_lat};
    use crate::scene::{Palette, WorldRect};

    #[test]
    fn lines_stay_inside_the_polygon_and_out_of_its_hole() {
        let centre = world_from_lon_lat(LonLat::wrapped(-60.0, -3.0));
        let frame = Frame::covering(&WorldRect::around(centre, 6.0, 1280.0, 800.0), 6.0);
        let px = frame.pixel();
        let ring = |half: f64| {
            let (x, y, half) = (centre.x, centre.y, half * px);
            polygon![(x: x - half, y: y - half), (x: x + half, y: y - half), (x: x + half, y: y + half), (x: x - half, y: y + half)]
        };
        let polygon = Polygon::new(ring(200.0).exterior().clone(), vec![ring(50.0).exterior().clone()]);
        for angle_deg in [45.0, 90.0, -45.0] {
            let hatch = Hatch { color: Palette::light().ink, width_px: 1.0, spacing_px: 8.0, angle_deg };
            let lines = hatch_lines(std::slice::from_ref(&polygon), &hatch, &frame);
            let length_px: f64 = lines
                .iter()
                .flat_map(LineString::lines)
                .map(|l| (l.end - l.start).x.hypot((l.end - l.start).y) / px)
                .sum();
            // Every line stands for a band as wide as the spacing.
            let area_px2 = length_px * 8.0;
            assert!((area_px2 - (400.0 * 400.0 - 100.0 * 100.0)).abs() < 4_000.0, "{angle_deg}: {area_px2}");
            for line in &lines {
                let middle = (line.0[0] + line.0[1]) / 2.0 - Coord { x: centre.x, y: centre.y };
                let reach = middle.x.abs().max(middle.y.abs()) / px;
                assert!((50.0 - 1e-6..=200.0 + 1e-6).contains(&reach), "{reach}");
            }
        }
    }
}
