//! Where points lie on the real ground: in which country, and how far from which border.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use geo::{Contains, Coord, LineString, MultiLineString, MultiPolygon};

use crate::{
    catalogue::model::Country,
    earth::{LonLat, metres_per_degree, nearest_on_segment},
    geometry::Geometry,
};

/// What was unpacked, where there was something.
type Kept<T> = Option<Rc<T>>;

/// The embedded outlines and borders at full detail, unpacked when they are first asked for.
pub(super) struct Ground {
    geometry: &'static Geometry,
    shapes: RefCell<BTreeMap<String, Kept<MultiPolygon<f64>>>>,
    borders: RefCell<BTreeMap<[Country; 2], Kept<MultiLineString<f64>>>>,
}

impl Ground {
    /// The ground of the embedded geometry.
    pub(super) fn new() -> Self {
        Self { geometry: Geometry::embedded(), shapes: RefCell::default(), borders: RefCell::default() }
    }

    /// How far a position lies outside an area of the embedded geometry, in metres: 0 inside. `None` where there is
    /// no such area.
    pub(super) fn outside_m(&self, shape: &str, position: LonLat) -> Option<f64> {
        let polygons = self.polygons(shape)?;
        if polygons.contains(&Coord::from(position)) {
            return Some(0.0);
        }
        let rings = polygons.iter().flat_map(|one| std::iter::once(one.exterior()).chain(one.interiors()));
        distance_m(position, rings)
    }

    /// How far a position lies outside a country, in metres: 0 inside. `None` for a country that is not on the map.
    pub(super) fn outside_country_m(&self, country: Country, position: LonLat) -> Option<f64> {
        self.outside_m(&shape_of(country), position)
    }

    /// How far a position lies from the land border of two countries, in metres. `None` where they have none.
    pub(super) fn border_m(&self, countries: [Country; 2], position: LonLat) -> Option<f64> {
        distance_m(position, self.border(countries)?.iter())
    }

    /// Whether a country is on the map, so that its outline is known.
    pub(super) fn has_country(&self, country: Country) -> bool {
        self.geometry.area(&shape_of(country)).is_some()
    }

    /// Whether two countries have a land border.
    pub(super) fn has_border(&self, [one, other]: [Country; 2]) -> bool {
        self.geometry.border(one.code(), other.code()).is_some()
    }

    /// How far the limit of an area of the embedded geometry may lie from the truth, in metres.
    pub(super) fn accuracy_m(&self, shape: &str) -> Option<f64> {
        self.geometry.area(shape).map(crate::geometry::AreaShape::accuracy_m)
    }

    /// The surface of an area of the embedded geometry, in square kilometres.
    pub(super) fn area_km2(&self, shape: &str) -> Option<f64> {
        self.geometry.area(shape).map(|area| area.area_m2() / 1e6)
    }

    /// The surface of a country, in square kilometres.
    pub(super) fn country_km2(&self, country: Country) -> Option<f64> {
        self.area_km2(&shape_of(country))
    }

    /// The length of the land border of two countries, in kilometres.
    pub(super) fn border_km(&self, [one, other]: [Country; 2]) -> Option<f64> {
        self.geometry.border(one.code(), other.code()).map(|border| border.length_m() / 1_000.0)
    }

    fn polygons(&self, shape: &str) -> Option<Rc<MultiPolygon<f64>>> {
        let mut shapes = self.shapes.borrow_mut();
        let unpack = || self.geometry.area(shape).map(|area| Rc::new(area.polygons(0)));
        shapes.entry(shape.to_owned()).or_insert_with(unpack).clone()
    }

    fn border(&self, countries: [Country; 2]) -> Option<Rc<MultiLineString<f64>>> {
        let [one, other] = countries;
        let mut borders = self.borders.borrow_mut();
        let unpack = || self.geometry.border(one.code(), other.code()).map(|border| Rc::new(border.lines(0)));
        borders.entry(countries).or_insert_with(unpack).clone()
    }
}

fn shape_of(country: Country) -> String {
    format!("{}/country", country.code().to_lowercase())
}

/// The geodesic distance to the nearest of some lines, in metres: the edge that is nearest on a plane is measured.
fn distance_m<'l>(position: LonLat, lines: impl Iterator<Item = &'l LineString<f64>>) -> Option<f64> {
    let (east, north) = metres_per_degree(position);
    let plane =
        |coord: Coord<f64>| [(coord.x - position.lon_deg()) * east, (coord.y - position.lat_deg()) * north];
    let edges = lines.flat_map(|line| line.0.windows(2)).map(|edge| {
        let away_2 = away_2(plane(edge[0]), plane(edge[1]));
        (away_2, edge)
    });
    let (_, edge) = edges.min_by(|a, b| a.0.total_cmp(&b.0))?;
    Some(nearest_on_segment(position, edge[0].into(), edge[1].into()).distance_m)
}

/// The square of the distance from the origin to an edge of a plane.
fn away_2(start: [f64; 2], end: [f64; 2]) -> f64 {
    let along = [end[0] - start[0], end[1] - start[1]];
    let length_2 = along[0] * along[0] + along[1] * along[1];
    let share = if length_2 > 0.0 {
        (-(start[0] * along[0] + start[1] * along[1]) / length_2).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let [x, y] = [start[0] + share * along[0], start[1] + share * along[1]];
    x * x + y * y
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lon_deg: f64, lat_deg: f64) -> LonLat {
        LonLat::new(lon_deg, lat_deg).expect("on Earth")
    }

    #[test]
    fn a_point_is_inside_its_country_and_outside_the_next() {
        let ground = Ground::new();
        let tabatinga = at(-69.9383, -4.2525);
        assert_eq!(ground.outside_country_m(Country::BRAZIL, tabatinga), Some(0.0));
        let to_peru_m = ground.outside_country_m(Country::PERU, tabatinga).expect("on the map");
        assert!((500.0..6_000.0).contains(&to_peru_m), "{to_peru_m}");
    }

    #[test]
    fn the_border_is_as_far_as_it_is_and_some_countries_have_none() {
        let ground = Ground::new();
        let both = [Country::PERU, Country::BRAZIL];
        let far_m = ground.border_m(both, at(-47.93, -15.78)).expect("a border");
        assert!((2_200_000.0..2_500_000.0).contains(&far_m), "{far_m}");
        let ecuador = Country::try_from("EC".to_owned()).expect("a code");
        assert_eq!(ground.border_m([Country::BRAZIL, ecuador], at(-69.9, -4.2)), None);
        assert!(ground.has_border(both) && !ground.has_border([Country::BRAZIL, ecuador]));
    }
}
