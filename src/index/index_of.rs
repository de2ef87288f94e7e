//! The index: prepared once from the catalogue and the geometry, asked about points and boxes.

use std::collections::{BTreeMap, BTreeSet};

use geo::Rect;
use jiff::civil::Date;
use rstar::{AABB, RTree, RTreeObject};

use super::{
    edges::{Chain, EdgeTree, Tag},
    outline::Outline,
    places::Seats,
    report::{AreaHere, BorderHit, Certainty, Near, Nearest, PointReport},
};
use crate::{
    catalogue::{
        Catalogue, Reach,
        model::{AreaId, AreaKind, Country, InstrumentId, ProjectId},
    },
    earth::{LonLat, bearing_deg, degrees_around},
    geometry::{ArcKind, AreaShape, Geometry},
};

/// The finest level of detail.
const FINEST: usize = 0;

/// No position on Earth is farther from another than this, in metres.
const ANYWHERE_M: f64 = 2.1e7;

/// An area with a limit: its outline, and the edges to measure to.
struct Limit {
    id: AreaId,
    outline: Outline,
    edges: Vec<Edges>,
}

/// The edges of a limit that are known equally well: a state's border with another country is known far better than
/// its limit with the next state.
struct Edges {
    accuracy_m: f64,
    tree: EdgeTree,
}

/// How far a point is from a limit.
struct ToLimit {
    distance_m: f64,
    accuracy_m: f64,
}

impl Limit {
    fn worst_accuracy_m(&self) -> f64 {
        self.edges.iter().map(|edges| edges.accuracy_m).fold(0.0, f64::max)
    }

    /// The edges that leave a point's side in doubt, else the nearest ones; none where a point outside is in no doubt.
    fn nearest(&self, point: LonLat, is_inside: bool) -> Option<ToLimit> {
        let found = self.edges.iter().filter_map(|edges| {
            let within_m = if is_inside { ANYWHERE_M } else { edges.accuracy_m };
            let distance_m = edges.tree.nearest(point, within_m, |_| 0)?.found.distance_m;
            Some(ToLimit { distance_m, accuracy_m: edges.accuracy_m })
        });
        let (doubtful, clear): (Vec<_>, Vec<_>) = found.partition(ToLimit::is_doubtful);
        let nearest =
            |those: Vec<ToLimit>| those.into_iter().min_by(|a, b| a.distance_m.total_cmp(&b.distance_m));
        nearest(doubtful).or_else(|| nearest(clear))
    }
}

impl ToLimit {
    fn is_doubtful(&self) -> bool {
        self.distance_m <= self.accuracy_m
    }
}

/// A limit's box in degrees, widened by its accuracy, and its place among the limits.
struct LimitBox {
    place: usize,
    bounds: AABB<[f64; 2]>,
}

impl RTreeObject for LimitBox {
    type Envelope = AABB<[f64; 2]>;

    fn envelope(&self) -> Self::Envelope {
        self.bounds
    }
}

/// Answers what is at a point, what is in a box, what is near.
pub struct Index {
    limits: Vec<Limit>,
    boxes: RTree<LimitBox>,
    countries: Vec<(Country, Outline)>,
    borders: EdgeTree,
    pairs: Vec<[Country; 2]>,
    seats: Seats,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Index").field("limits", &self.limits.len()).finish_non_exhaustive()
    }
}

impl Index {
    /// Prepares the index.
    #[must_use]
    pub fn new(catalogue: &Catalogue, geometry: &Geometry) -> Self {
        let limits: Vec<Limit> = catalogue
            .areas()
            .filter_map(|area| {
                let shape = geometry.area(area.id.as_str())?;
                Some(limit(area.id.clone(), shape))
            })
            .collect();
        let boxes = limits.iter().enumerate().filter_map(|(place, limit)| {
            let bounds = limit.outline.bounds()?;
            let reach = degrees_around(bounds.min().into(), limit.worst_accuracy_m());
            let (low, high) = (bounds.min() - reach, bounds.max() + reach);
            Some(LimitBox { place, bounds: AABB::from_corners([low.x, low.y], [high.x, high.y]) })
        });
        let boxes = RTree::bulk_load(boxes.collect());
        let countries = geometry
            .countries()
            .filter_map(|(code, shape)| {
                Some((Country::try_from(code.to_owned()).ok()?, Outline::new(&shape.polygons(FINEST))))
            })
            .collect();
        let (borders, pairs) = borders(geometry);
        Self { limits, boxes, countries, borders, pairs, seats: Seats::new(catalogue.areas()) }
    }

    /// What is at a point on a day.
    #[must_use]
    pub fn at(&self, point: LonLat, day: Date, catalogue: &Catalogue) -> PointReport {
        let areas = self.areas_at(point, day, catalogue);
        let mut projects: BTreeSet<&ProjectId> = BTreeSet::new();
        let mut instruments: BTreeSet<&InstrumentId> = BTreeSet::new();
        let on = catalogue.on(day);
        for here in &areas {
            let near = catalogue.projects_of(&here.id).iter().filter(|link| link.reach == Reach::Here);
            projects.extend(near.map(|link| &link.project).filter(|id| on.project(id).is_some()));
            instruments
                .extend(catalogue.instruments_of(&here.id).iter().filter(|id| on.instrument(id).is_some()));
        }
        let mut instruments: Vec<InstrumentId> = instruments.into_iter().cloned().collect();
        instruments.sort_by_key(|id| catalogue.instrument(id).map(|one| (one.level, one.adopted)));
        let nearest = |kind| self.nearest(point, 1, |id, of| of == kind && on.area(id).is_some()).pop();
        PointReport {
            point,
            date: day,
            country: self.country_at(point),
            areas,
            border: self.nearest_border(point),
            nearest: Nearest {
                twin_city: nearest(AreaKind::TwinCity),
                municipality: nearest(AreaKind::Municipality),
                crossing: nearest(AreaKind::Crossing),
            },
            projects: projects.into_iter().cloned().collect(),
            instruments,
        }
    }

    /// The areas that hold a point on a day, or may hold it, in the order of the kinds.
    fn areas_at(&self, point: LonLat, day: Date, catalogue: &Catalogue) -> Vec<AreaHere> {
        let on = catalogue.on(day);
        let at = [point.lon_deg(), point.lat_deg()];
        let mut areas: Vec<AreaHere> = self
            .boxes
            .locate_in_envelope_intersecting(&AABB::from_point(at))
            .filter_map(|found| {
                let limit = &self.limits[found.place];
                let area = on.area(&limit.id)?;
                let is_inside = limit.outline.contains(point.into());
                let edge = match limit.nearest(point, is_inside) {
                    Some(edge) => edge,
                    None if is_inside => ToLimit { distance_m: ANYWHERE_M, accuracy_m: 0.0 },
                    None => return None,
                };
                let is_certain = is_inside && !edge.is_doubtful();
                let made_by = area.validity.iter().filter(|span| span.contains(day));
                let own = made_by.filter_map(|span| span.by.clone());
                let instruments = own.filter(|id| on.instrument(id).is_some()).collect();
                Some(AreaHere {
                    id: area.id.clone(),
                    kind: area.kind,
                    name: area.name.clone(),
                    status: if is_certain { Certainty::Inside } else { Certainty::Uncertain },
                    distance_to_limit_m: edge.distance_m,
                    accuracy_m: edge.accuracy_m,
                    instruments,
                })
            })
            .collect();
        areas.sort_by(|a, b| (a.kind, &a.id).cmp(&(b.kind, &b.id)));
        areas
    }

    /// The country that a point lies in.
    #[must_use]
    pub fn country_at(&self, point: LonLat) -> Option<Country> {
        self.countries.iter().find(|(_, outline)| outline.contains(point.into())).map(|(code, _)| *code)
    }

    /// The nearest land border of Peru or Brazil; none only where the geometry has no border.
    #[must_use]
    pub fn nearest_border(&self, from: LonLat) -> Option<BorderHit> {
        let nearest = self.borders.nearest(from, ANYWHERE_M, |_| 0)?;
        Some(BorderHit {
            countries: *self.pairs.get(usize::from(nearest.tag))?,
            distance_m: nearest.found.distance_m,
            bearing_deg: bearing_deg(from, nearest.found.nearest),
            nearest: nearest.found.nearest,
        })
    }

    /// The `count` nearest seats among the areas wanted, the nearest first.
    #[must_use]
    pub fn nearest(
        &self,
        from: LonLat,
        count: usize,
        is_wanted: impl Fn(&AreaId, AreaKind) -> bool,
    ) -> Vec<Near> {
        self.seats.nearest(from, count, is_wanted)
    }

    /// The areas that a box of degrees meets: limits that cross or hold it, seats that lie in it; sorted.
    #[must_use]
    pub fn within(&self, bounds: Rect<f64>) -> Vec<AreaId> {
        let corners = AABB::from_corners([bounds.min().x, bounds.min().y], [bounds.max().x, bounds.max().y]);
        let limits =
            self.boxes.locate_in_envelope_intersecting(&corners).map(|found| &self.limits[found.place]);
        let mut found: BTreeSet<AreaId> =
            limits.filter(|limit| limit.outline.meets(bounds)).map(|limit| limit.id.clone()).collect();
        found.extend(self.seats.within(bounds).cloned());
        found.into_iter().collect()
    }
}

fn limit(id: AreaId, shape: &AreaShape) -> Limit {
    let mut by_accuracy: BTreeMap<u32, Vec<geo::LineString<f64>>> = BTreeMap::new();
    for kind in ArcKind::ALL {
        by_accuracy.entry(kind.accuracy_m()).or_default().extend(shape.outline(FINEST, |own| own == kind));
    }
    let edges =
        by_accuracy.into_iter().filter(|(_, lines)| !lines.is_empty()).map(|(accuracy_m, lines)| Edges {
            accuracy_m: f64::from(accuracy_m),
            tree: EdgeTree::new(lines.iter().map(|line| Chain { tag: 0, line: &line.0 })),
        });
    Limit { id, edges: edges.collect(), outline: Outline::new(&shape.polygons(FINEST)) }
}

/// The land borders of Peru and Brazil, and which countries each tag stands for.
fn borders(geometry: &Geometry) -> (EdgeTree, Vec<[Country; 2]>) {
    let (mut lines, mut pairs) = (Vec::new(), Vec::new());
    for border in geometry.borders() {
        let codes = [border.a(), border.b()].map(|code| Country::try_from(code.to_owned()));
        let [Ok(a), Ok(b)] = codes else { continue };
        if [a, b].iter().all(|code| *code != Country::PERU && *code != Country::BRAZIL) {
            continue;
        }
        // There are fewer pairs of neighbours than tags.
        let tag = pairs.len() as Tag;
        pairs.push([a.min(b), a.max(b)]);
        lines.push((tag, border.lines(FINEST)));
    }
    let chains =
        lines.iter().flat_map(|(tag, part)| part.iter().map(|line| Chain { tag: *tag, line: &line.0 }));
    (EdgeTree::new(chains), pairs)
}
