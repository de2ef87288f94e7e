//! What can be drawn: outlines at levels of detail, brought to the unit square once, the areas, and the names.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::admission::{Admission, Admissions};
use super::shape::{Path, Shape, paths_from_degrees, shapes_from_degrees};
use crate::catalogue::model::{Area, AreaKind};
use crate::earth::{LonLat, WorldPos, world_from_lon_lat};
use crate::geometry::{AreaShape, Geometry, PlaceRank};
use crate::i18n::Lang;

/// The two countries that the program is about, by ISO 3166-1 alpha-2 code.
pub const FOCUS: [&str; 2] = ["PE", "BR"];

/// A lake or river.
#[derive(Clone, Debug, PartialEq)]
pub struct Water {
    /// Its outlines.
    pub shapes: Vec<Shape>,
    /// Its surface in square kilometres.
    pub area_km2: f64,
}

/// A river drawn as one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Stream {
    /// Its line.
    pub path: Path,
    /// Its length in kilometres.
    pub length_km: f64,
}

/// A border strip or an arc of one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Strip {
    /// Its outlines.
    pub shapes: Vec<Shape>,
    /// Its outline within the country: without borders and coasts.
    pub edge: Vec<Path>,
}

/// All outlines at one level of detail, in Web Mercator's unit square.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlines {
    /// Land of the Americas and, coarser, of the rest of the world.
    pub land: Vec<Shape>,
    /// Land of the two countries.
    pub focus: Vec<Shape>,
    /// Coasts.
    pub coasts: Vec<Path>,
    /// Land borders of the two countries, by the ISO 3166-1 alpha-2 codes of the two that meet there.
    pub borders: BTreeMap<[String; 2], Vec<Path>>,
    /// Land borders among others.
    pub borders_muted: Vec<Path>,
    /// Limits between departments, between states.
    pub limits: Vec<Path>,
    /// Lakes, largest first.
    pub lakes: Vec<Water>,
    /// Rivers with two banks, largest first.
    pub rivers: Vec<Water>,
    /// Rivers that are one line, longest first.
    pub streams: Vec<Stream>,
    /// Strips and arcs by identifier.
    pub strips: BTreeMap<String, Strip>,
    /// Departments, states and countries by identifier.
    pub divisions: BTreeMap<String, Vec<Shape>>,
}

/// A populated place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceFact {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub position: WorldPos,
    /// Its inhabitants, 0 where that is not known.
    pub population: u32,
    /// What it is the seat of.
    pub rank: PlaceRank,
    /// Whether it lies in one of the two countries.
    pub is_focus: bool,
}

/// What can be drawn. Made once, shared by the frame and the thread that builds.
#[derive(Debug)]
pub struct Atlas {
    geometry: Option<&'static Geometry>,
    tolerances_m: Vec<f64>,
    levels: Vec<OnceLock<Arc<Outlines>>>,
    countries: OnceLock<BTreeMap<String, Vec<Shape>>>,
    areas: Vec<Area>,
    places: Vec<PlaceFact>,
    label_points: BTreeMap<String, WorldPos>,
    widths: BTreeMap<String, f64>,
    names: BTreeMap<(String, Lang), String>,
    admissions: Admissions,
}

/// The countries whose names a map shows, by ISO 3166-1 alpha-2 code in lower case.
pub const NAMED_COUNTRIES: [&str; 14] =
    ["ar", "bo", "br", "cl", "co", "ec", "gf", "gy", "pa", "pe", "py", "sr", "uy", "ve"];

/// The size of a pixel, in metres, at which the outlines that names are placed by are drawn.
const NAME_DETAIL_M: f64 = 1_500.0;

/// The waters whose names a map shows: the message's key, where, and the zooms from and up to which.
pub const NAMED_WATERS: [(&str, [f64; 2], f32, f32); 17] = [
    ("water-pacific-ocean", [-78.0, -24.5], 3.2, 7.0),
    ("water-pacific-ocean", [-82.5, -7.2], 5.0, 9.0),
    ("water-pacific-ocean", [-78.2, -13.6], 6.0, 10.0),
    ("water-pacific-ocean", [-73.4, -20.5], 5.0, 10.0),
    ("water-atlantic-ocean", [-41.5, -30.5], 3.2, 7.0),
    ("water-atlantic-ocean", [-44.5, 3.2], 4.0, 8.0),
    ("water-atlantic-ocean", [-46.5, -27.5], 5.5, 10.0),
    ("water-atlantic-ocean", [-53.1, -33.94], 9.0, 13.0),
    ("water-lagoa-mirim", [-53.56, -33.32], 9.0, 13.0),
    ("water-itaipu-lake", [-54.5, -25.2], 9.8, 13.0),
    ("water-pacific-ocean", [-84.5, -15.5], 3.2, 7.0),
    ("water-atlantic-ocean", [-33.5, -25.0], 3.2, 7.0),
    ("water-caribbean-sea", [-72.0, 14.5], 4.0, 7.0),
    ("water-lake-titicaca", [-69.55, -15.85], 7.4, 12.0),
    ("water-itaipu-lake", [-54.45, -25.05], 8.6, 12.0),
    ("water-lagoa-dos-patos", [-51.25, -31.1], 6.6, 11.0),
    ("water-lagoa-mirim", [-53.0, -32.7], 7.2, 11.0),
];

impl Atlas {
    /// The atlas of the geometry, the areas of a catalogue, and names: `name_of(key, lang)` is asked for
    /// `country-pe` ([`NAMED_COUNTRIES`]) and for the keys of [`NAMED_WATERS`].
    #[must_use]
    pub fn new(
        geometry: &'static Geometry,
        areas: impl IntoIterator<Item = Area>,
        name_of: impl Fn(&str, Lang) -> String,
    ) -> Self {
        let countries = NAMED_COUNTRIES.into_iter().map(|code| format!("country-{code}"));
        let names = countries
            .chain(NAMED_WATERS.map(|(key, ..)| key.to_owned()))
            .flat_map(|key| Lang::ALL.map(|lang| ((key.clone(), lang), name_of(&key, lang))))
            .collect();
        let is_named = |code: &str| NAMED_COUNTRIES.iter().any(|named| named.eq_ignore_ascii_case(code));
        let place = |place: &crate::geometry::Place| PlaceFact {
            name: place.name().to_owned(),
            position: world_from_lon_lat(place.position()),
            population: place.population(),
            rank: place.rank(),
            is_focus: FOCUS.contains(&place.country()),
        };
        Self {
            geometry: Some(geometry),
            tolerances_m: geometry.levels().iter().map(|level| f64::from(level.tolerance_m)).collect(),
            levels: geometry.levels().iter().map(|_| OnceLock::new()).collect(),
            countries: OnceLock::new(),
            areas: areas.into_iter().collect(),
            places: geometry.places().iter().filter(|place| is_named(place.country())).map(place).collect(),
            label_points: geometry
                .areas()
                .map(|shape| (shape.id().to_owned(), world_from_lon_lat(shape.label_point())))
                .collect(),
            widths: geometry
                .areas()
                .map(|shape| (shape.id().to_owned(), shape.bounds().width() / 360.0))
                .collect(),
            names,
            admissions: Admissions::default(),
        }
    }

    /// An atlas of outlines at hand, all at one level.
    #[must_use]
    pub fn of_outlines(outlines: Outlines, areas: Vec<Area>, places: Vec<PlaceFact>) -> Self {
        Self {
            geometry: None,
            tolerances_m: vec![0.0],
            levels: vec![OnceLock::from(Arc::new(outlines))],
            countries: OnceLock::new(),
            areas,
            places,
            label_points: BTreeMap::new(),
            widths: BTreeMap::new(),
            names: BTreeMap::new(),
            admissions: Admissions::default(),
        }
    }

    /// The areas of the catalogue, sorted as given.
    #[must_use]
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// The areas that pass, to be let onto a map.
    pub fn admission(&self, passes: impl FnMut(&Area) -> bool) -> Admission {
        self.admissions.number_of(self.areas.iter().map(passes).collect())
    }

    /// Of what is let through, the areas of some kinds: what tells two builds of a layer apart that draws those.
    #[must_use]
    pub fn admission_of(&self, admission: Admission, kinds: &[AreaKind]) -> Admission {
        let Some(admitted) = self.admissions.set_of(admission) else { return Admission::ALL };
        let set = self.areas.iter().zip(admitted.iter());
        self.admissions.number_of(set.map(|(area, is_in)| *is_in || !kinds.contains(&area.kind)).collect())
    }

    /// The areas that are let through, in the order of all.
    pub fn admitted(&self, admission: Admission) -> impl Iterator<Item = &Area> {
        let set = self.admissions.set_of(admission);
        let is_in = move |place: usize| set.as_ref().is_none_or(|set| set.get(place).is_none_or(|one| *one));
        self.areas.iter().enumerate().filter(move |(place, _)| is_in(*place)).map(|(_, area)| area)
    }

    /// Populated places of the countries that have their names, most populous first.
    #[must_use]
    pub fn places(&self) -> &[PlaceFact] {
        &self.places
    }

    /// A position well inside an area with an outline, for its label.
    #[must_use]
    pub fn label_point(&self, id: &str) -> Option<WorldPos> {
        self.label_points.get(id).copied()
    }

    /// How wide an area with an outline is from west to east, in fractions of the world; 0 where that is not known.
    #[must_use]
    pub fn width(&self, id: &str) -> f64 {
        self.widths.get(id).copied().unwrap_or_default()
    }

    /// What a message key names in a language; nothing where there is no name.
    #[must_use]
    pub fn name(&self, key: &str, lang: Lang) -> Option<&str> {
        self.names.get(&(key.to_owned(), lang)).map(String::as_str).filter(|name| !name.is_empty())
    }

    /// The level of detail for a scale: the coarsest whose lines stray by at most half a pixel; 0 is the finest.
    #[must_use]
    pub fn level_for(&self, metres_per_pixel: f64) -> usize {
        self.tolerances_m.iter().rposition(|&tolerance_m| tolerance_m <= metres_per_pixel / 2.0).unwrap_or(0)
    }

    /// The outlines at a level of detail, made at the first call (a fraction of a second for the finest).
    #[must_use]
    pub fn outlines(&self, level: usize) -> Arc<Outlines> {
        let Some(slot) = self.levels.get(level.min(self.levels.len().saturating_sub(1))) else {
            return Arc::default();
        };
        let made = slot.get_or_init(|| {
            Arc::new(self.geometry.map(|geometry| outlines_of(geometry, level)).unwrap_or_default())
        });
        Arc::clone(made)
    }

    /// The land of the countries that have their names, by code in lower case, fine enough to place a name: made at the
    /// first call.
    #[must_use]
    pub fn countries(&self) -> &BTreeMap<String, Vec<Shape>> {
        self.countries.get_or_init(|| {
            let level = self.level_for(NAME_DETAIL_M);
            let shapes = |code: &&str| {
                let id = format!("{code}/country");
                let shapes = match self.geometry {
                    Some(geometry) => shapes_from_degrees(&geometry.area(&id)?.polygons(level)),
                    None => self.outlines(0).divisions.get(&id)?.clone(),
                };
                Some(((*code).to_owned(), shapes))
            };
            NAMED_COUNTRIES.iter().filter_map(shapes).collect()
        })
    }

    /// The outlines at a level of detail where they are made already, else at the next coarser or finer level.
    #[must_use]
    pub fn outlines_at_hand(&self, level: usize) -> Option<&Outlines> {
        let coarser = self.levels.iter().skip(level);
        let finer = self.levels.iter().take(level).rev();
        coarser.chain(finer).find_map(|slot| slot.get().map(Arc::as_ref))
    }
}

fn outlines_of(geometry: &Geometry, level: usize) -> Outlines {
    let shapes = |shape: Option<&AreaShape>| {
        shape.map(|shape| shapes_from_degrees(&shape.polygons(level))).unwrap_or_default()
    };
    let mut outlines = Outlines {
        land: shapes(geometry.land()),
        coasts: paths_from_degrees(&geometry.coasts().lines(level)),
        ..Outlines::default()
    };
    outlines.land.extend(shapes(geometry.far_land()));
    for border in geometry.borders() {
        let paths = paths_from_degrees(&border.lines(level));
        let is_focus = FOCUS.iter().any(|code| border.is_of(code));
        if is_focus {
            outlines.borders.entry([border.a(), border.b()].map(str::to_owned)).or_default().extend(paths);
        } else {
            outlines.borders_muted.extend(paths);
        }
    }
    for limit in geometry.limits() {
        outlines.limits.extend(paths_from_degrees(&limit.lines(level)));
    }
    let water = |body: &crate::geometry::WaterBody| {
        let shapes = shapes_from_degrees(&body.polygons(level));
        (!shapes.is_empty()).then(|| Water { shapes, area_km2: body.area_m2() / 1e6 })
    };
    outlines.lakes = geometry.lakes().iter().filter_map(water).collect();
    outlines.rivers = geometry.rivers().iter().filter_map(water).collect();
    outlines.streams = geometry
        .streams()
        .iter()
        .flat_map(|stream| {
            let paths = paths_from_degrees(&stream.line(level));
            paths.into_iter().map(|path| Stream { path, length_km: stream.length_m() / 1e3 })
        })
        .collect();
    for area in geometry.areas() {
        let id = area.id();
        if id.contains("/strip") {
            let strip =
                Strip { shapes: shapes(Some(area)), edge: paths_from_degrees(&area.inner_edge(level)) };
            outlines.strips.insert(id.to_owned(), strip);
        } else if id.contains("/region/") || id.contains("/state/") {
            outlines.divisions.insert(id.to_owned(), shapes(Some(area)));
        } else if area.country_code().is_some_and(|code| FOCUS.contains(&code)) {
            let shapes = shapes(Some(area));
            outlines.focus.extend(shapes.iter().cloned());
            outlines.divisions.insert(id.to_owned(), shapes);
        }
    }
    outlines
}

/// Where a position given longitude first falls; for tables of constants, which lie on Earth.
pub(super) fn world_at([lon_deg, lat_deg]: [f64; 2]) -> WorldPos {
    world_from_lon_lat(LonLat::wrapped(lon_deg, lat_deg))
}
