//! The index: prepared once from the catalogue and the geometry, asked about points and boxes.

use std::{
    collections::BTreeSet,
    sync::{Arc, PoisonError, RwLock},
};

use geo::Rect;
use jiff::civil::Date;

use super::{
    border,
    day::{DayView, LawAndProjects},
    grid::{Grid, Here},
    limits::{Survey, Wanted},
    places::Seats,
    prepare::Known,
    report::{
        AreaHere, BorderHit, Certainty, Near, NearProject, Nearest, PROJECTS_WITHIN_M, PointReport, StripEdge,
    },
    store::{AreaSet, EdgeStore, members},
    tree::{Forest, From},
};
use crate::{
    catalogue::{
        Catalogue,
        model::{AreaId, AreaKind, Country},
    },
    earth::LonLat,
    geometry::{ArcKind, Geometry},
};

/// The size of a cell over the Americas, and over the rest of the world, in degrees.
const CELL_DEG: f64 = 0.25;
const FAR_CELL_DEG: f64 = 2.0;
/// No position on Earth is farther from another than this, in metres.
const ANYWHERE_M: f64 = 2.1e7;

/// Answers what is at a point, what is in a box, what is near.
///
/// An edge of a limit between two vertices is straight in longitude and latitude, as in GeoJSON; distances are
/// geodesics on the WGS 84 ellipsoid.
pub struct Index {
    known: Known,
    store: EdgeStore,
    forest: Forest,
    grid: Grid,
    far_land: Grid,
    seats: Seats,
    /// The view of the day that was last asked for.
    last_day: RwLock<Option<Arc<DayView>>>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Index").field("areas", &self.known.areas.len()).finish_non_exhaustive()
    }
}

impl Index {
    /// Prepares the index.
    #[must_use]
    pub fn new(catalogue: &Catalogue, geometry: &Geometry) -> Self {
        let known = Known::new(catalogue, geometry);
        let (catalogued, far) = (known.catalogued(), known.far_land());
        let store = EdgeStore::new(geometry, &known.limits, |limit| {
            limit.border.is_some() || limit.sides & catalogued != 0
        });
        Self {
            forest: Forest::new(&store),
            grid: Grid::new(&store, CELL_DEG, |run| store.limit_of(run).sides & !far != 0),
            far_land: Grid::new(&store, FAR_CELL_DEG, |run| store.limit_of(run).sides & far != 0),
            seats: Seats::new(catalogue.areas()),
            known,
            store,
            last_day: RwLock::default(),
        }
    }

    /// Memory that the index holds, in bytes.
    #[must_use]
    pub fn memory_bytes(&self) -> usize {
        let grids = self.grid.memory_bytes() + self.far_land.memory_bytes();
        self.store.memory_bytes() + self.forest.memory_bytes() + grids
    }

    /// What is at a point on a day. The catalogue is the one that the index was prepared from.
    ///
    /// The view of the last day asked for is kept; who asks about many points and days by turns keeps his own views
    /// ([`Index::day`]) and asks [`Index::view_at`].
    #[must_use]
    pub fn at(&self, point: LonLat, day: Date, catalogue: &Catalogue) -> PointReport {
        let kept = self.last_day.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(view) = kept.filter(|view| view.day == day) {
            return self.view_at(point, &view);
        }
        let view = Arc::new(self.day(day, catalogue));
        *self.last_day.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&view));
        self.view_at(point, &view)
    }

    /// What of the catalogue holds on a day, prepared for [`Index::view_at`]. The catalogue is the one that the index
    /// was prepared from.
    #[must_use]
    pub fn day(&self, day: Date, catalogue: &Catalogue) -> DayView {
        DayView::new(self.known.areas.iter(), day, catalogue)
    }

    /// What is at a point on a day that was prepared by this index.
    #[must_use]
    pub fn view_at(&self, point: LonLat, view: &DayView) -> PointReport {
        let from = From::new(point);
        let here = self.grid.at(&self.store, point);
        let country = self.known.country(here.inside);
        let inside = here.inside & view.valid;
        let strip = country.and_then(|country| self.known.strip_of(country));
        let wanted = Wanted {
            inside,
            outside: here.near_limit & view.valid & !inside,
            strip: strip.filter(|strip| view.valid >> strip & 1 == 1),
        };
        let survey = Survey::new(&self.store, &self.forest, &from, wanted);
        let (areas, held) = areas_here(&survey, view);
        let LawAndProjects { instruments, projects } = view.law_and_projects(held);
        let [twin_city, municipality, crossing] = view.nearest(&from);
        let near = view.projects_around(&from, PROJECTS_WITHIN_M).into_iter();
        PointReport {
            point,
            date: view.day,
            country,
            at_sea: country.is_none() && !self.is_far_land(point),
            areas,
            border: self.border_hit(&survey, &from),
            strip_edge: self.strip_edge(&survey, wanted),
            nearest: Nearest { twin_city, municipality, crossing },
            projects,
            projects_near: near.map(|(distance_m, id)| NearProject { id: id.clone(), distance_m }).collect(),
            instruments,
        }
    }

    /// The country that a point lies in.
    #[must_use]
    pub fn country_at(&self, point: LonLat) -> Option<Country> {
        self.known.country(self.grid.at(&self.store, point).inside)
    }

    /// The areas with a limit of their own that hold a point, whatever the day and however near the limit; by kind,
    /// then identifier.
    pub fn holding(&self, point: LonLat) -> impl Iterator<Item = &AreaId> {
        let Here { inside, .. } = self.grid.at(&self.store, point);
        members(inside & self.known.catalogued()).map(|place| &self.known.areas[place])
    }

    /// The nearest land border of Peru or Brazil; none only where the geometry has no border.
    #[must_use]
    pub fn nearest_border(&self, from: LonLat) -> Option<BorderHit> {
        let from = From::new(from);
        self.border_hit(&Survey::new(&self.store, &self.forest, &from, Wanted::default()), &from)
    }

    fn border_hit(&self, survey: &Survey, from: &From) -> Option<BorderHit> {
        let (number, found) = survey.border?;
        let (number, found) = if border::is_too_far(&found) {
            border::from_afar(&self.store, from)?
        } else {
            (number, border::exactly(&self.store, from, &found))
        };
        let countries = *self.known.borders.get(usize::from(number))?;
        let near = survey.nearest_borders().filter_map(|border| self.known.borders.get(border));
        let mut meeting: Vec<Country> = near.flatten().copied().chain(countries).collect();
        meeting.sort_unstable();
        meeting.dedup();
        Some(BorderHit {
            countries,
            meeting,
            distance_m: found.distance_m,
            accuracy_m: f64::from(ArcKind::Border.accuracy_m()),
            bearing_deg: found.bearing_deg,
            nearest: found.nearest,
        })
    }

    fn strip_edge(&self, survey: &Survey, wanted: Wanted) -> Option<StripEdge> {
        let (strip, found) = (wanted.strip?, survey.strip_edge?);
        let is_inside = wanted.inside >> strip & 1 == 1;
        Some(StripEdge {
            area: self.known.areas[strip].clone(),
            signed_distance_m: if is_inside { found.distance_m } else { -found.distance_m },
            accuracy_m: f64::from(ArcKind::StripEdge.accuracy_m()),
            nearest: found.position(&self.store),
        })
    }

    fn is_far_land(&self, point: LonLat) -> bool {
        self.far_land.at(&self.store, point).inside != 0
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
        let met = self.grid.meeting(&self.store, bounds) & self.known.catalogued();
        let mut found: BTreeSet<AreaId> = members(met).map(|place| self.known.areas[place].clone()).collect();
        found.extend(self.seats.within(bounds).cloned());
        found.into_iter().collect()
    }
}

/// The areas that hold the point or may hold it, in the order of the kinds.
fn areas_here(survey: &Survey, view: &DayView) -> (Vec<AreaHere>, AreaSet) {
    let mut held = 0;
    let areas = survey.areas.iter().filter_map(|area| {
        let (status, limit) = if area.doubtful.distance_m.is_finite() {
            (Certainty::Uncertain, area.doubtful)
        } else if area.is_inside {
            (Certainty::Inside, area.nearest)
        } else {
            return None;
        };
        let known = view.area(area.place)?;
        held |= 1 << area.place;
        Some(AreaHere {
            id: known.id.clone(),
            kind: known.kind,
            name: Arc::clone(&known.name),
            status,
            distance_to_limit_m: limit.distance_m.min(ANYWHERE_M),
            accuracy_m: limit.accuracy_m,
            instruments: Arc::clone(&known.made_by),
        })
    });
    (areas.collect(), held)
}
