//! The limits between states or departments, taken from Natural Earth and brought to the finer outline of the country.

use std::collections::BTreeMap;

use franja::earth::metres_per_degree;

use super::names;
use super::noding::{Segments, Traits, add};
use super::outline::Outline;
use super::plane::{Point, degrees, is_within, ring_edges};
use super::sources::{Named, Rings};

/// Limits' ends farther than this from the outline are left where they are: they end in the middle of nothing.
const REACH_M: f64 = 150_000.0;

/// The units of one country: their index and their polygons in the source.
pub struct Units {
    pub country: u16,
    pub shapes: Vec<(u16, Vec<Rings>)>,
}

impl Units {
    pub fn new(country: u16, provinces: Vec<Named>) -> Result<Self, super::Failure> {
        let mut shapes = Vec::new();
        for province in provinces {
            let unit = names::unit(country, &province.name);
            let unit = unit.ok_or_else(|| format!("{}: no id for this unit in the table", province.name))?;
            shapes.push((unit, province.polygons));
        }
        Ok(Self { country, shapes })
    }

    /// The unit that contains a point in the source, or else the one whose outline is nearest.
    pub fn nearest(&self, at: Point) -> u16 {
        let far = |box_deg: &[f64; 4]| {
            let at = degrees(at);
            (box_deg[0]..=box_deg[2]).contains(&at.x) && (box_deg[1]..=box_deg[3]).contains(&at.y)
        };
        if let Some((_, id)) = names::FAR_ISLANDS.iter().find(|(box_deg, _)| far(box_deg))
            && self.country == names::BRAZIL
        {
            return names::unit_of_id(id).unwrap_or(0);
        }
        let inside = |rings: &Rings| is_within(at, rings.iter().flat_map(|ring| ring_edges(ring)));
        if let Some((unit, _)) = self.shapes.iter().find(|(_, polygons)| polygons.iter().any(inside)) {
            return *unit;
        }
        let mut best = (f64::INFINITY, 0);
        for (unit, polygons) in &self.shapes {
            for (&a, &b) in polygons.iter().flatten().flat_map(|ring| ring_edges(ring)) {
                let (distance_m, _) = to_segment(at, a, b);
                if distance_m < best.0 {
                    best = (distance_m, *unit);
                }
            }
        }
        best.1
    }

    /// Edges of the source that two units of the country share, with the unit on the left and on the right.
    fn shared(&self) -> BTreeMap<(Point, Point), [u16; 2]> {
        let mut edges: BTreeMap<(Point, Point), [u16; 2]> = BTreeMap::new();
        for (unit, polygons) in &self.shapes {
            for (&a, &b) in polygons.iter().flatten().flat_map(|ring| ring_edges(ring)) {
                let (key, side) = if a < b { ((a, b), 0) } else { ((b, a), 1) };
                edges.entry(key).or_default()[side] = *unit;
            }
        }
        edges.retain(|_, [left, right]| *left != 0 && *right != 0 && left != right);
        edges
    }

    /// Adds the limits to the network; ends that hang inside the country are joined to its outline.
    pub fn add_limits(&self, outline: &Outline, segments: &mut Segments) {
        let limits = self.shared();
        let own: Vec<(Point, Point)> = outline
            .iter()
            .filter(|(_, sides)| sides.contains(&self.country))
            .map(|(&ends, _)| ends)
            .collect();
        let mut degree: BTreeMap<Point, Vec<(Point, [u16; 2])>> = BTreeMap::new();
        for (&(a, b), &[left, right]) in &limits {
            add(segments, a, b, Traits { limit: Some([left, right]), ..Traits::default() });
            // Units as seen by one who arrives at the end.
            degree.entry(b).or_default().push((a, [left, right]));
            degree.entry(a).or_default().push((b, [right, left]));
        }
        for (end, around) in degree {
            let [(_, sides)] = around[..] else { continue };
            if !is_within(end, own.iter().map(|(a, b)| (a, b))) {
                continue;
            }
            if let Some(foot) = nearest_vertex(end, &own) {
                add(segments, end, foot, Traits { limit: Some(sides), ..Traits::default() });
            }
        }
    }
}

/// The vertex of the outline nearest to a point, within reach. A vertex and no point between two: the outline keeps
/// its vertices.
fn nearest_vertex(at: Point, outline: &[(Point, Point)]) -> Option<Point> {
    let mut best = (REACH_M, None);
    for &(a, b) in outline {
        for vertex in [a, b] {
            let (distance_m, _) = to_segment(at, vertex, vertex);
            if distance_m < best.0 {
                best = (distance_m, Some(vertex));
            }
        }
    }
    best.1
}

/// Distance in metres, on the tangent plane, to a segment, and the fraction of it where the foot is.
pub fn to_segment(at: Point, a: Point, b: Point) -> (f64, f64) {
    let here = degrees(at);
    let (east_m, north_m) = metres_per_degree(here.into());
    let flat = |p: Point| {
        let p = degrees(p) - here;
        [p.x * east_m, p.y * north_m]
    };
    let ([ax, ay], [bx, by]) = (flat(a), flat(b));
    let (dx, dy) = (bx - ax, by - ay);
    let length2 = dx * dx + dy * dy;
    let t = if length2 > 0.0 { (-(ax * dx + ay * dy) / length2).clamp(0.0, 1.0) } else { 0.0 };
    ((ax + t * dx).hypot(ay + t * dy), t)
}
