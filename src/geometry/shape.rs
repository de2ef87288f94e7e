//! Areas and lines as uses of arcs, turned into coordinates at the level that a caller asks for.

use std::sync::Arc;

use geo::{LineString, MultiLineString, MultiPolygon, Polygon, Rect};

use crate::earth::LonLat;

use super::arcs::{ArcKind, ArcRef, Arcs};

/// Rings, each a list of arcs that close it; the first of a polygon is its exterior.
pub(super) type Rings = Vec<Vec<ArcRef>>;

/// An area's shape: polygons whose outlines are shared with their neighbours.
#[derive(Debug)]
pub struct AreaShape {
    pub(super) arcs: Arc<Arcs>,
    pub(super) id: String,
    pub(super) country_code: Option<String>,
    pub(super) accuracy_m: u32,
    pub(super) area_m2: f64,
    pub(super) label: LonLat,
    pub(super) bounds: Rect<f64>,
    pub(super) polygons: Vec<Rings>,
}

impl AreaShape {
    /// The area's id, as [`super::Geometry::area`] takes it.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// ISO 3166-1 alpha-2 code in capitals if this is a country, else none.
    #[must_use]
    pub fn country_code(&self) -> Option<&str> {
        self.country_code.as_deref()
    }

    /// How far, in metres, the finest outline may lie from the official limit: `data/README.md` tells how this was
    /// measured.
    #[must_use]
    pub fn accuracy_m(&self) -> f64 {
        f64::from(self.accuracy_m)
    }

    /// Area on the ellipsoid at full detail, in square metres.
    #[must_use]
    pub fn area_m2(&self) -> f64 {
        self.area_m2
    }

    /// A position well inside the largest part, for its label.
    #[must_use]
    pub fn label_point(&self) -> LonLat {
        self.label
    }

    /// Box in degrees around all parts at full detail: `min` is south-west, `max` north-east.
    #[must_use]
    pub fn bounds(&self) -> Rect<f64> {
        self.bounds
    }

    /// The polygons at a level of detail (0 finest; beyond the coarsest means the coarsest), in degrees, longitude
    /// first, exteriors counter-clockwise and holes clockwise as RFC 7946 has it. Edges are straight in longitude
    /// and latitude. Parts too small for the level are left out.
    #[must_use]
    pub fn polygons(&self, level: usize) -> MultiPolygon<f64> {
        multi_polygon(&self.arcs, &self.polygons, level)
    }

    /// The part of the outline that lies within the country: the limits with neighbouring units and, of a strip, its
    /// inner edge; without borders and coast.
    #[must_use]
    pub fn inner_edge(&self, level: usize) -> MultiLineString<f64> {
        self.outline(level, |kind| matches!(kind, ArcKind::Limit | ArcKind::StripEdge))
    }

    /// The part of the outline that is inner edge of a strip and nothing else: where the distance from the border
    /// decides, not a state's limit.
    #[must_use]
    pub fn strip_edge(&self, level: usize) -> MultiLineString<f64> {
        self.outline(level, |kind| kind == ArcKind::StripEdge)
    }

    /// The arcs of the outline of the kinds asked for, one line each, in the direction of their rings.
    #[must_use]
    pub fn outline(&self, level: usize, is_wanted: impl Fn(ArcKind) -> bool) -> MultiLineString<f64> {
        let lines = self.arc_refs().filter(|&arc| is_wanted(self.arcs.kind(arc)));
        MultiLineString(lines.filter_map(|arc| line(&self.arcs, &[arc], level)).collect())
    }

    /// The numbers of the arcs of the outline, in the order of the rings: shapes that share a limit share its arcs.
    pub fn arc_numbers(&self) -> impl Iterator<Item = usize> {
        self.arc_refs().map(|arc| arc.index() as usize)
    }

    pub(super) fn arc_refs(&self) -> impl Iterator<Item = ArcRef> {
        self.polygons.iter().flatten().flatten().copied()
    }
}

/// Lines as uses of arcs.
#[derive(Debug)]
pub struct Lines {
    pub(super) arcs: Arc<Arcs>,
    pub(super) lines: Vec<Vec<ArcRef>>,
}

impl Lines {
    /// The lines at a level of detail (0 finest), in degrees, longitude first.
    #[must_use]
    pub fn lines(&self, level: usize) -> MultiLineString<f64> {
        MultiLineString(self.lines.iter().filter_map(|refs| line(&self.arcs, refs, level)).collect())
    }
}

/// The line between two neighbours: countries or units of one country.
#[derive(Debug)]
pub struct BorderLine {
    pub(super) a: String,
    pub(super) b: String,
    pub(super) length_m: f64,
    pub(super) lines: Lines,
}

impl BorderLine {
    /// The neighbour whose code sorts first; the line has it on its left.
    #[must_use]
    pub fn a(&self) -> &str {
        &self.a
    }

    /// The neighbour whose code sorts last; the line has it on its right.
    #[must_use]
    pub fn b(&self) -> &str {
        &self.b
    }

    /// Whether the country or unit is one of the two.
    #[must_use]
    pub fn is_of(&self, code: &str) -> bool {
        self.a == code || self.b == code
    }

    /// Geodesic length at full detail, in metres.
    #[must_use]
    pub fn length_m(&self) -> f64 {
        self.length_m
    }

    /// The numbers of the arcs of the line.
    pub fn arc_numbers(&self) -> impl Iterator<Item = usize> {
        self.lines.lines.iter().flatten().map(|arc| arc.index() as usize)
    }

    /// The line at a level of detail (0 finest), in degrees, longitude first; several where rivers' islands or other
    /// neighbours interrupt it.
    #[must_use]
    pub fn lines(&self, level: usize) -> MultiLineString<f64> {
        self.lines.lines(level)
    }
}

pub(super) fn multi_polygon(arcs: &Arcs, polygons: &[Rings], level: usize) -> MultiPolygon<f64> {
    let ring = |refs: &Vec<ArcRef>| line(arcs, refs, level).filter(|ring| ring.0.len() >= 4);
    let polygon = |rings: &Rings| {
        let (exterior, holes) = rings.split_first()?;
        Some(Polygon::new(ring(exterior)?, holes.iter().filter_map(ring).collect()))
    };
    MultiPolygon(polygons.iter().filter_map(polygon).collect())
}

/// The arcs joined into one line; none if the level does not draw them.
fn line(arcs: &Arcs, refs: &[ArcRef], level: usize) -> Option<LineString<f64>> {
    if !refs.iter().all(|&arc| arcs.is_drawn(arc, level)) {
        return None;
    }
    let mut coords = Vec::new();
    for &arc in refs {
        arcs.append(arc, level, &mut coords);
    }
    (coords.len() >= 2).then(|| LineString::new(coords))
}
