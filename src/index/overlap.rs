//! How much of a unit, such as a municipality, lies in an area, and whether the data can tell.

use std::collections::BTreeMap;

use geo::{BooleanOps as _, BoundingRect as _, Coord, MultiPolygon, Rect};
use serde::Serialize;

use super::lines::LineTree;
use crate::{
    earth::{LonLat, clip_polygons, degrees_around, densified, straight_area_m2},
    geometry::{ArcKind, AreaShape, Geometry},
};

/// The finest level of detail.
const FINEST: usize = 0;
/// How far apart the depth of a part is probed along its outline, in degrees: some 500 m.
const PROBE_DEG: f64 = 0.005;
/// How far around a unit the area is cut out, in degrees.
const MARGIN_DEG: f64 = 0.01;
/// The area is first cut into cells of this size or larger, in degrees, so that a unit is held against a small part.
const CELL_DEG: f64 = 1.0;

/// How a unit lies to an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Extent {
    /// No part of it lies beyond the area's limit, within the country, deeper than the area's accuracy.
    Wholly,
    /// A part of it lies inside, and a part beyond.
    Partly,
    /// It reaches the limit, but no deeper than the area's accuracy: the data cannot tell. So does a unit of the
    /// neighbouring country, which no data draw on quite the same border.
    Touches,
}

/// How much of a unit lies where, in square metres on the ellipsoid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Overlap {
    /// How it lies to the area.
    pub extent: Extent,
    /// Area of the unit.
    pub area_m2: f64,
    /// Area of its part inside.
    pub inside_m2: f64,
    /// Area of its part outside the area's country as this program draws it: where two data sets differ about the
    /// border and the coast.
    pub abroad_m2: f64,
}

/// Edges that are known equally well.
struct Edges {
    accuracy_m: f64,
    tree: LineTree,
}

/// Which cell: how many doublings larger than the least, and its place from west and south.
type CellKey = (i32, i64, i64);

/// A part of an area and of its country.
#[derive(Clone)]
struct Cell {
    area: MultiPolygon<f64>,
    country: Option<MultiPolygon<f64>>,
}

impl Cell {
    fn clipped(&self, bounds: Rect<f64>) -> Self {
        let country = self.country.as_ref().map(|country| clip_polygons(country, bounds));
        Self { area: clip_polygons(&self.area, bounds), country }
    }
}

/// An area, made ready to be held against units.
pub struct Zone {
    whole: Cell,
    /// The parts that were needed so far.
    cells: BTreeMap<CellKey, Cell>,
    bounds: Rect<f64>,
    edges: Vec<Edges>,
}

impl std::fmt::Debug for Zone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Zone").field("bounds", &self.bounds).finish_non_exhaustive()
    }
}

impl Zone {
    /// An area with the country that it lies in, both as far as the units reach.
    #[must_use]
    pub fn new(shape: &AreaShape, geometry: &Geometry, reach: Rect<f64>) -> Self {
        let reach = widened(reach, MARGIN_DEG, MARGIN_DEG);
        let of_kind = |kind: ArcKind| {
            let lines = shape.outline(FINEST, |own| own == kind);
            let tree = LineTree::new(lines.iter().map(|line| line.0.as_slice()));
            (!lines.0.is_empty()).then(|| Edges { accuracy_m: f64::from(kind.accuracy_m()), tree })
        };
        let country = shape.id().split('/').next().and_then(|code| geometry.area(&format!("{code}/country")));
        let country = country.map(|country| country.polygons(FINEST));
        Self {
            whole: Cell { area: shape.polygons(FINEST), country }.clipped(reach),
            cells: BTreeMap::new(),
            bounds: shape.bounds(),
            edges: ArcKind::ALL.into_iter().filter_map(of_kind).collect(),
        }
    }

    /// How a unit lies to the area; none where it lies outside, farther from the limit than the area's accuracy.
    #[must_use]
    pub fn overlap(&mut self, unit: &MultiPolygon<f64>) -> Option<Overlap> {
        let bounds = unit.bounding_rect()?;
        let worst_m = self.edges.iter().map(|edges| edges.accuracy_m).fold(0.0, f64::max);
        let reach = degrees_around(bounds.min().into(), worst_m);
        if !meet(widened(bounds, reach.x, reach.y), self.bounds) {
            return None;
        }
        let Cell { area, country } = self.around(widened(bounds, MARGIN_DEG, MARGIN_DEG));
        if area.0.is_empty() {
            return None;
        }
        let inside = unit.intersection(&area);
        if inside.0.is_empty() && !self.is_near(unit) {
            return None;
        }
        let (area_m2, inside_m2) = (straight_area_m2(unit), straight_area_m2(&inside));
        let at_home = country.map(|country| unit.intersection(&country));
        let home_m2 = at_home.as_ref().map_or(area_m2, straight_area_m2);
        let abroad_m2 = (area_m2 - home_m2).max(0.0);
        let is_foreign = home_m2 < area_m2 / 2.0;
        let extent = if self.is_deep(&inside) && !is_foreign {
            let beyond = at_home.as_ref().unwrap_or(unit).difference(&area);
            if self.is_deep(&beyond) { Extent::Partly } else { Extent::Wholly }
        } else {
            Extent::Touches
        };
        Some(Overlap { extent, area_m2, inside_m2, abroad_m2 })
    }

    /// The area and its country within a box, cut out of the cell that holds the box. A cell is twice as wide as
    /// its place is from the next, so that each box lies whole in one.
    fn around(&mut self, bounds: Rect<f64>) -> Cell {
        let size_deg = bounds.width().max(bounds.height());
        let doublings = (size_deg / CELL_DEG).log2().ceil().max(0.0) as i32;
        let cell_deg = CELL_DEG * 2.0_f64.powi(doublings);
        let place = bounds.min() / cell_deg;
        let key = (doublings, place.x.floor() as i64, place.y.floor() as i64);
        let whole = &self.whole;
        let cell = self.cells.entry(key).or_insert_with(|| {
            let corner = Coord { x: place.x.floor(), y: place.y.floor() } * cell_deg;
            whole.clipped(Rect::new(corner, corner + Coord { x: 2.0, y: 2.0 } * cell_deg))
        });
        cell.clipped(bounds)
    }

    /// Whether a part has a point farther from the area's limit than its accuracy.
    fn is_deep(&self, part: &MultiPolygon<f64>) -> bool {
        let is_clear = |coord: &Coord<f64>| !self.is_doubtful((*coord).into());
        vertices(part).any(is_clear) || vertices(&densified(part, PROBE_DEG)).any(is_clear)
    }

    /// Whether a unit has a point as near to the limit as its accuracy.
    fn is_near(&self, unit: &MultiPolygon<f64>) -> bool {
        vertices(&densified(unit, PROBE_DEG / 10.0)).any(|coord| self.is_doubtful((*coord).into()))
    }

    fn is_doubtful(&self, position: LonLat) -> bool {
        self.edges.iter().any(|edges| edges.tree.nearest(position, edges.accuracy_m).is_some())
    }
}

fn vertices(polygons: &MultiPolygon<f64>) -> impl Iterator<Item = &Coord<f64>> {
    polygons
        .iter()
        .flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()))
        .flat_map(|ring| ring.0.iter())
}

fn widened(bounds: Rect<f64>, x_deg: f64, y_deg: f64) -> Rect<f64> {
    let reach = Coord { x: x_deg, y: y_deg };
    Rect::new(bounds.min() - reach, bounds.max() + reach)
}

fn meet(one: Rect<f64>, other: Rect<f64>) -> bool {
    one.min().x <= other.max().x
        && other.min().x <= one.max().x
        && one.min().y <= other.max().y
        && other.min().y <= one.max().y
}

#[cfg(test)]
mod tests {
    use geo::polygon;

    use super::*;
    use crate::earth::destination;

    /// A square with one side along the strip's inner edge near Cacequi, shifted into the strip by a distance.
    fn square_at_the_edge(into_m: f64) -> MultiPolygon<f64> {
        let strip = Geometry::embedded().area("br/strip").expect("the strip");
        let edge = strip.strip_edge(FINEST);
        // The southernmost stretch: the border lies to the west and south-west.
        let near = |coord: &&Coord<f64>| coord.y < -28.0 && coord.y > -29.0;
        let on_edge = edge.iter().flat_map(|line| line.0.iter()).find(near).copied().expect("a vertex");
        let index = LineTree::new(edge.iter().map(|line| line.0.as_slice()));
        // Which way the strip lies: from a probe beyond the edge, the nearest point of it is in that direction.
        let probe = [0.0, 90.0, 180.0, 270.0].map(|bearing| destination(on_edge.into(), bearing, 3_000.0));
        let inside = probe.into_iter().max_by(|a, b| {
            let depth = |at: &LonLat| {
                let is_in = geo::Contains::contains(&strip.polygons(FINEST), &Coord::from(*at));
                let off_m = index.nearest(*at, f64::INFINITY).map_or(0.0, |edge| edge.distance_m);
                if is_in { off_m } else { -off_m }
            };
            depth(a).total_cmp(&depth(b))
        });
        let bearing = crate::earth::bearing_deg(on_edge.into(), inside.expect("one of four"));
        let start = destination(on_edge.into(), bearing, into_m);
        let side = |along_m: f64, back_m: f64| {
            let at = destination(start, bearing + 90.0, along_m);
            Coord::from(destination(at, bearing + 180.0, back_m))
        };
        let ring = vec![
            side(-50.0, 0.0),
            side(50.0, 0.0),
            side(50.0, 2_000.0),
            side(-50.0, 2_000.0),
            side(-50.0, 0.0),
        ];
        MultiPolygon(vec![geo::Polygon::new(geo::LineString::new(ring), vec![])])
    }

    fn zone(around: &MultiPolygon<f64>) -> Zone {
        let geometry = Geometry::embedded();
        let strip = geometry.area("br/strip").expect("the strip");
        Zone::new(strip, geometry, around.bounding_rect().expect("a box"))
    }

    #[test]
    fn a_unit_that_only_reaches_the_limit_touches_and_a_deeper_one_is_partly_inside() {
        for (into_m, expected) in [
            (-1_500.0, None),
            (-60.0, Some(Extent::Touches)),
            (60.0, Some(Extent::Touches)),
            (1_000.0, Some(Extent::Partly)),
        ] {
            let unit = square_at_the_edge(into_m);
            let found = zone(&unit).overlap(&unit);
            assert_eq!(found.map(|overlap| overlap.extent), expected, "{into_m} m: {found:?}");
        }
    }

    #[test]
    fn a_unit_inside_is_wholly_so_and_its_areas_add_up() {
        let unit: MultiPolygon<f64> =
            polygon![(x: -69.5, y: -4.6), (x: -69.1, y: -4.7), (x: -69.2, y: -4.4)].into();
        let found = zone(&unit).overlap(&unit).expect("inside");
        assert_eq!(found.extent, Extent::Wholly);
        assert!((found.inside_m2 / found.area_m2 - 1.0).abs() < 1e-6 && found.abroad_m2 < 1.0, "{found:?}");
    }

    #[test]
    fn a_unit_over_the_border_is_wholly_inside_as_far_as_its_country_goes_and_a_foreign_one_touches() {
        // The border near Ponta Porã runs from north to south at 55.7 degrees west.
        let shifted = |west_deg: f64| -> MultiPolygon<f64> {
            polygon![
                (x: west_deg, y: -22.3), (x: west_deg + 0.3, y: -22.3),
                (x: west_deg + 0.3, y: -22.6), (x: west_deg, y: -22.6)
            ]
            .into()
        };
        let found = |west_deg: f64| {
            let unit = shifted(west_deg);
            zone(&unit).overlap(&unit)
        };
        let over = found(-55.75).expect("inside");
        assert_eq!(over.extent, Extent::Wholly, "{over:?}");
        assert!(
            over.abroad_m2 > 1e6 && (over.inside_m2 + over.abroad_m2 - over.area_m2).abs() < 1.0,
            "{over:?}"
        );
        assert_eq!(found(-55.95).map(|over| over.extent), Some(Extent::Touches));
        assert_eq!(found(-58.9), None);
    }
}
