//! Strips of any width along a border: a quick sketch while the width changes, the exact strip once it rests, and the
//! strip that somebody gets who takes the metres of Web Mercator for metres on the ground.
//!
//! The exact strip grows from a sketch: each vertex of its edge is moved along the geodesic from its nearest position
//! on the border until it lies as far as asked, and edges are divided until their middles do so too. An edge of the
//! border is straight in longitude and latitude, as GeoJSON has it.
//!
//! What the sketch does not have the exact strip cannot have: an inlet or a gap narrower than about a twentieth of
//! the width may be missing, and one that is closed on the ground is closed. Everywhere else the edge is right to 5 m.

use std::collections::BTreeSet;

use geo::{BooleanOps, Coord, LineString, MultiLineString, MultiPolygon, Polygon, unary_union};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::lines::{LineTree, NearestOnLines};
use crate::{
    catalogue::{
        Catalogue,
        model::{Area, AreaId, AreaKind, Country, Measure},
    },
    earth::{
        GeodesicPath, LonLat, MercatorScale, bearing_deg, destination, distance_m, geodesic_path,
        importance_m, mercator_buffer,
    },
    geometry::{Geometry, PlaceRank},
    i18n::fold,
};

/// The widest strip, in kilometres.
pub const WIDEST_KM: u16 = 300;

/// The finest level of detail.
const FINEST: usize = 0;
/// How far the exact edge may lie from where it should, in metres.
const EXACT_M: f64 = 5.0;
/// An edge is divided at most so many times in two: its parts are then shorter than anything on the border.
const DIVISIONS: u32 = 10;
/// Ends nearer to each other than this, in degrees, have nothing between them that could stray.
const SHORT_DEG: f64 = 4e-5;
/// A vertex is moved so many times before it is given up.
const MOVES: u32 = 12;
/// A vertex of the sketch lies no farther than this part of the width from where it should.
const FARTHEST_MOVE: f64 = 0.25;
/// Directions to two stretches of the border that differ by a smaller sine are one direction, or opposite ones.
const LEAST_SINE: f64 = 0.05;
/// The arcs of what is drawn while the width changes, and of what is drawn once it rests, in radians from vertex to
/// vertex: their chords stray by 1.1 % and 0.3 % of the width.
const ROUGH_STEP_RAD: f64 = 0.3;
const FINE_STEP_RAD: f64 = 0.15;
/// A populated place that bears the name of a seat so near to it is that seat, in metres.
const SAME_PLACE_M: f64 = 15_000.0;

/// The border that a strip runs along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Along {
    /// All land borders of a country, on its side.
    Country(Country),
    /// The border between two countries, on both sides; in the order of their codes.
    Pair(Country, Country),
}

impl Along {
    /// Whether a strip along it lies on a country's side.
    #[must_use]
    pub fn is_on_side_of(self, country: &str) -> bool {
        match self {
            Self::Country(one) => one.code() == country,
            Self::Pair(one, other) => one.code() == country || other.code() == country,
        }
    }

    /// All that the geometry has: Peru, Brazil, then each pair that one of them belongs to.
    #[must_use]
    pub fn all(geometry: &Geometry) -> Vec<Self> {
        let mut all = vec![Self::Country(Country::PERU), Self::Country(Country::BRAZIL)];
        for border in geometry.borders().iter().filter(|border| border.is_of("PE") || border.is_of("BR")) {
            let codes = [border.a(), border.b()].map(|code| Country::try_from(code.to_owned()));
            if let [Ok(a), Ok(b)] = codes {
                all.push(Self::Pair(a, b));
            }
        }
        all
    }
}

/// The width in kilometres that the law in force gives the strip of a country, by the catalogue's latest figure; none
/// where it has no strip of law here.
#[must_use]
pub fn width_in_law_km(catalogue: &Catalogue, country: &str) -> Option<u16> {
    let is_whole_strip = |area: &&Area| {
        area.part_of.is_empty() && area.countries.len() == 1 && area.countries[0].code() == country
    };
    let strip = catalogue.areas_of_kind(AreaKind::Strip).find(is_whole_strip)?;
    let widths = catalogue.figures_of(&strip.id).filter(|figure| figure.measure == Measure::Width);
    let width_km = widths.max_by_key(|figure| figure.date)?.value;
    (1..=WIDEST_KM).find(|whole_km| (f64::from(*whole_km) - width_km).abs() < 0.5)
}

/// A place, and how far from the border it is.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceBeside {
    /// The area that it stands for; none for a populated place that is no area of the catalogue.
    pub area: Option<AreaId>,
    /// Its name, where it is no area.
    pub name: String,
    /// ISO 3166-1 code of its country.
    pub country: String,
    /// Where it is.
    pub position: LonLat,
    /// Geodesic distance to the border, in metres.
    pub distance_m: f64,
}

/// How much care a strip is drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Care {
    /// For a moment, while the width changes.
    Rough,
    /// To be looked at.
    Fine,
}

/// A border, ready for strips of any width along it.
pub struct Band {
    lines: Vec<LineString<f64>>,
    /// How far each line would stray without each of its vertices, in metres.
    importance_m: Vec<Vec<f64>>,
    tree: LineTree,
    /// The countries on whose side the strip lies, at the finest level and at one for sketches.
    sides: [MultiPolygon<f64>; 2],
}

impl std::fmt::Debug for Band {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Band").field("lines", &self.lines.len()).finish_non_exhaustive()
    }
}

impl Band {
    /// Prepares a border; none where the geometry has no such border.
    #[must_use]
    pub fn new(geometry: &Geometry, along: Along) -> Option<Self> {
        let (lines, codes): (Vec<LineString<f64>>, Vec<Country>) = match along {
            Along::Country(one) => {
                let own = geometry.borders().iter().filter(|border| border.is_of(one.code()));
                (own.flat_map(|border| border.lines(FINEST)).collect(), vec![one])
            }
            Along::Pair(one, other) => {
                (geometry.border(one.code(), other.code())?.lines(FINEST).0, vec![one, other])
            }
        };
        let sketched = geometry.level_for(1_500.0);
        let side = |level: usize| {
            let keys = codes.iter().map(|code| format!("{}/country", code.code().to_lowercase()));
            let shapes: Vec<_> = keys.filter_map(|key| Some(geometry.area(&key)?.polygons(level))).collect();
            unary_union(shapes.iter())
        };
        let tree = LineTree::new(lines.iter().map(|line| line.0.as_slice()));
        (!lines.is_empty()).then(|| Self {
            importance_m: lines.iter().map(|line| importance_m(&line.0)).collect(),
            lines,
            tree,
            sides: [side(FINEST), side(sketched)],
        })
    }

    /// The border's lines, simplified by at most so many metres.
    fn simplified(&self, by_m: f64) -> MultiLineString<f64> {
        let line = |(line, importance_m): (&LineString<f64>, &Vec<f64>)| {
            let kept = line.0.iter().zip(importance_m).filter(|(_, importance_m)| **importance_m > by_m);
            kept.map(|(&at, _)| at).collect::<LineString<f64>>()
        };
        self.lines.iter().zip(&self.importance_m).map(line).collect()
    }

    /// Geodesic distance from a position to the border, in metres.
    #[must_use]
    pub fn distance_m(&self, from: LonLat) -> f64 {
        self.tree.nearest(from, f64::INFINITY).map_or(f64::INFINITY, |near| near.distance_m)
    }

    /// A quick strip, right to some per cent of its width and to 1.5 km.
    #[must_use]
    pub fn sketch(&self, width_m: f64) -> MultiPolygon<f64> {
        let lines = self.simplified((width_m / 15.0).max(1_500.0));
        let buffer = mercator_buffer(&lines, width_m, MercatorScale::Ground, ROUGH_STEP_RAD);
        buffer.intersection(&self.sides[1])
    }

    /// The strip that comes of taking Web Mercator's metres for metres on the ground.
    #[must_use]
    pub fn on_the_plane(&self, width_m: f64, care: Care) -> MultiPolygon<f64> {
        let (simplified_m, step_rad) = match care {
            Care::Rough => ((width_m / 15.0).max(1_500.0), ROUGH_STEP_RAD),
            Care::Fine => ((width_m / 40.0).max(500.0), FINE_STEP_RAD),
        };
        let lines = self.simplified(simplified_m);
        mercator_buffer(&lines, width_m, MercatorScale::Plane, step_rad).intersection(&self.sides[1])
    }

    /// The exact strip: its inner edge lies `width_m` metres from the border to within 5 m.
    #[must_use]
    pub fn exact(&self, width_m: f64) -> MultiPolygon<f64> {
        let lines = self.simplified(width_m / 40.0);
        let sketch = mercator_buffer(&lines, width_m, MercatorScale::Ground, FINE_STEP_RAD);
        let ring = |ring: &LineString<f64>| self.refined(ring, width_m);
        let parts = sketch.iter().map(|polygon| {
            Polygon::new(ring(polygon.exterior()), polygon.interiors().iter().map(ring).collect())
        });
        let parts: Vec<Polygon<f64>> = parts.collect();
        unary_union(parts.iter()).intersection(&self.sides[0])
    }

    /// A ring of a sketch, brought to where it should lie.
    fn refined(&self, ring: &LineString<f64>, width_m: f64) -> LineString<f64> {
        let mut vertices: Vec<Coord<f64>> = ring
            .0
            .par_iter()
            .filter_map(|&at| self.moved(at, width_m, FARTHEST_MOVE * width_m).map(Coord::from))
            .collect();
        if let Some(&first) = vertices.first()
            && vertices.last() != Some(&first)
        {
            vertices.push(first);
        }
        let edges = vertices.par_windows(2).flat_map_iter(|edge| {
            let mut line = vec![edge[0]];
            self.divide([edge[0], edge[1]], width_m, DIVISIONS, &mut line);
            line
        });
        let mut line: Vec<Coord<f64>> = edges.collect();
        line.extend(vertices.last());
        LineString(line)
    }

    /// Puts vertices between two until the line strays nowhere.
    fn divide(&self, ends: [Coord<f64>; 2], width_m: f64, divisions: u32, line: &mut Vec<Coord<f64>>) {
        let [from, to] = ends;
        let (middle, along) = ((from + to) / 2.0, to - from);
        let is_short = along.x.abs() < SHORT_DEG && along.y.abs() < SHORT_DEG;
        if divisions == 0 || is_short || (self.distance_m(middle.into()) - width_m).abs() <= EXACT_M {
            return;
        }
        // Where the middle cannot be brought there, or only by leaving its edge behind, more vertices would run to and
        // fro across each other.
        let reach_m = distance_m(from.into(), to.into());
        let Some(moved) = self.moved(middle, width_m, reach_m).map(Coord::from) else { return };
        self.divide([from, moved], width_m, divisions - 1, line);
        line.push(moved);
        self.divide([moved, to], width_m, divisions - 1, line);
    }

    /// A position moved away from the border, or towards it, until it lies at the width; none where it does not get
    /// there within `reach_m` metres.
    fn moved(&self, at: Coord<f64>, width_m: f64, reach_m: f64) -> Option<LonLat> {
        let start = LonLat::from(at);
        let mut here = start;
        let mut before: Option<NearestOnLines> = None;
        for _ in 0..MOVES {
            let near = self.tree.nearest(here, f64::INFINITY)?;
            if (near.distance_m - width_m).abs() < 1.0 {
                return (here == start || distance_m(start, here) <= reach_m).then_some(here);
            }
            let there = destination(near.nearest, bearing_deg(near.nearest, here), width_m);
            // Where two stretches of the border are as near, the edge has a corner: to go away from the one leads
            // towards the other, and back, and so on.
            let corner = before
                .filter(|before| distance_m(before.nearest, there) < width_m - 0.5)
                .and_then(|before| towards_corner(here, [near.nearest, before.nearest], width_m));
            here = corner.unwrap_or(there);
            before = Some(near);
        }
        None
    }

    /// The seats of the catalogue and the populated places on the strip's side that lie within the widest strip, the
    /// nearest first.
    #[must_use]
    pub fn places(&self, along: Along, catalogue: &Catalogue, geometry: &Geometry) -> Vec<PlaceBeside> {
        let reach_m = f64::from(WIDEST_KM) * 1_000.0;
        let near = |position: LonLat| {
            let found = self.tree.nearest(position, reach_m)?;
            Some(found.distance_m)
        };
        let kinds = [AreaKind::TwinCity, AreaKind::Municipality];
        let seats = catalogue.areas().filter(|area| kinds.contains(&area.kind)).filter_map(|area| {
            let country = area.countries.first().filter(|one| along.is_on_side_of(one.code()))?;
            let position = area.position?;
            Some(PlaceBeside {
                area: Some(area.id.clone()),
                name: area.name.clone(),
                country: country.code().to_owned(),
                position,
                distance_m: near(position)?,
            })
        });
        let mut places: Vec<PlaceBeside> = seats.collect();
        let names: BTreeSet<String> = places.iter().map(|place| fold(&place.name)).collect();
        let seats = places.len();
        for place in geometry.places() {
            if place.rank() == PlaceRank::Quarter || !along.is_on_side_of(place.country()) {
                continue;
            }
            let Some(distance_m) = near(place.position()) else { continue };
            let is_seat = names.contains(&fold(place.name()))
                && places[..seats].iter().any(|seat| {
                    fold(&seat.name) == fold(place.name())
                        && crate::earth::distance_m(seat.position, place.position()) < SAME_PLACE_M
                });
            if !is_seat {
                places.push(PlaceBeside {
                    area: None,
                    name: place.name().to_owned(),
                    country: place.country().to_owned(),
                    position: place.position(),
                    distance_m,
                });
            }
        }
        places.sort_by(|a, b| a.distance_m.total_cmp(&b.distance_m).then_with(|| a.name.cmp(&b.name)));
        places
    }
}

/// A step towards the position that lies `width_m` metres from two others at once, by Newton's method; none where
/// they lie in one direction or in opposite ones.
fn towards_corner(here: LonLat, feet: [LonLat; 2], width_m: f64) -> Option<LonLat> {
    let [one, other] = feet.map(|foot| {
        let GeodesicPath { distance_m, final_bearing_deg, .. } = geodesic_path(foot, here);
        let (east, north) = final_bearing_deg.to_radians().sin_cos();
        (east, north, width_m - distance_m)
    });
    let sine = one.0 * other.1 - one.1 * other.0;
    if sine.abs() < LEAST_SINE {
        return None;
    }
    let east_m = (one.2 * other.1 - other.2 * one.1) / sine;
    let north_m = (one.0 * other.2 - other.0 * one.2) / sine;
    let step_m = east_m.hypot(north_m);
    (step_m < width_m).then(|| destination(here, east_m.atan2(north_m).to_degrees(), step_m))
}

/// How many metres on the ground `width_m` metres of Web Mercator's plane are at a latitude, measured eastwards.
#[must_use]
pub fn plane_width_on_ground_m(width_m: f64, lat_deg: f64) -> f64 {
    let lon_deg = width_m / crate::earth::metres_per_world_unit(0.0) * 360.0;
    distance_m(LonLat::wrapped(0.0, lat_deg), LonLat::wrapped(lon_deg, lat_deg))
}

#[cfg(test)]
mod tests {
    use geo::{Contains, Point};

    use super::*;
    use crate::{earth::area_m2, index::testing::Lcg};

    fn uruguay() -> Band {
        let pair = Along::all(Geometry::embedded())[2..]
            .iter()
            .copied()
            .find(|along| along.is_on_side_of("BR") && along.is_on_side_of("UY"))
            .expect("Brazil borders on Uruguay");
        Band::new(Geometry::embedded(), pair).expect("a border")
    }

    #[test]
    fn the_widths_of_the_law_are_those_that_the_catalogue_gives() {
        let catalogue = Catalogue::embedded().expect("the catalogue");
        let widths_km = ["BR", "PE", "BO"].map(|country| width_in_law_km(&catalogue, country));
        assert_eq!(widths_km, [Some(150), Some(50), None]);
    }

    #[test]
    fn what_lies_in_the_exact_strip_is_what_is_near_enough() {
        let (band, mut random) = (uruguay(), Lcg::new(61));
        for width_km in [3.0, 40.0, 150.0] {
            let (width_m, strip) = (width_km * 1_000.0, band.exact(width_km * 1_000.0));
            let (mut inside, mut outside) = (0, 0);
            for _ in 0..1_500 {
                let at = random.position([-58.5, -34.5], [-51.5, -28.5]);
                let point = Point(Coord::from(at));
                let distance_m = band.distance_m(at);
                if !band.sides[0].contains(&point) || (distance_m - width_m).abs() < 2.0 * EXACT_M {
                    continue;
                }
                assert_eq!(strip.contains(&point), distance_m < width_m, "{width_km} km, {at:?}");
                if distance_m < width_m { inside += 1 } else { outside += 1 }
            }
            assert!(inside > 5 && outside > 100, "{inside} and {outside}");
        }
    }

    #[test]
    fn the_strip_of_the_law_has_the_area_of_the_strip_of_the_map() {
        let geometry = Geometry::embedded();
        let band = Band::new(geometry, Along::Country(Country::PERU)).expect("a border");
        let drawn_m2 = area_m2(&band.exact(50_000.0));
        let mapped_m2 = geometry.area("pe/strip").expect("the zone").area_m2();
        assert!((drawn_m2 / mapped_m2 - 1.0).abs() < 0.001, "{drawn_m2} and {mapped_m2}");
        let sketched_m2 = area_m2(&band.sketch(50_000.0));
        assert!((sketched_m2 / drawn_m2 - 1.0).abs() < 0.04, "{sketched_m2} and {drawn_m2}");
    }

    #[test]
    fn places_come_from_the_nearest_outwards_and_each_once() {
        let geometry = Geometry::embedded();
        let catalogue = Catalogue::embedded().expect("the catalogue");
        let along = Along::Country(Country::BRAZIL);
        let places = Band::new(geometry, along).expect("a border").places(along, &catalogue, geometry);
        assert!(places.windows(2).all(|pair| pair[0].distance_m <= pair[1].distance_m));
        assert!(places.iter().all(|place| place.country == "BR" && place.distance_m <= 300_000.0));
        assert_eq!(places.iter().filter(|place| place.name == "Uruguaiana").count(), 1);
        assert_eq!(places.iter().filter(|place| place.area.is_some()).count(), 33);
    }

    #[test]
    fn the_plane_is_wrong_by_the_cosine_of_the_latitude() {
        let at_chui_m = plane_width_on_ground_m(150_000.0, -33.69);
        assert!((at_chui_m - 124_930.0).abs() < 100.0, "{at_chui_m}");
        assert!((plane_width_on_ground_m(150_000.0, 0.0) - 150_000.0).abs() < 1.0);
    }
}
