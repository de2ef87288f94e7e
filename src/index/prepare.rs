//! What the index needs to know of the areas before it is asked: which arcs of the geometry limit which of them.

use super::{
    limits::MOST_BORDERS,
    store::{AreaSet, Limit, MOST_AREAS},
};
use crate::{
    catalogue::{
        Catalogue,
        model::{Area, AreaId, AreaKind, Country},
    },
    geometry::{AreaShape, BorderLine, Geometry},
};

/// The areas that the index knows, by their places in an [`AreaSet`]: those of the catalogue with a limit, then the
/// countries, then the land beyond the Americas.
pub(super) struct Known {
    /// By kind, then identifier.
    pub areas: Vec<AreaId>,
    pub countries: Vec<Country>,
    /// The countries that meet at each border that is measured to.
    pub borders: Vec<[Country; 2]>,
    /// The whole strips, and where they stand.
    pub strips: Vec<(Country, usize)>,
    /// The limit that each arc is.
    pub limits: Vec<Option<Limit>>,
}

impl Known {
    pub(super) fn new(catalogue: &Catalogue, geometry: &Geometry) -> Self {
        let mut areas: Vec<(&Area, Vec<&AreaShape>)> =
            catalogue.areas().filter_map(|area| Some((area, shapes_of(area, geometry)?))).collect();
        areas.sort_by_key(|(area, _)| (area.kind, &area.id));
        let mut shapes: Vec<Vec<&AreaShape>> = Vec::new();
        let mut known = Self {
            areas: Vec::new(),
            countries: Vec::new(),
            borders: Vec::new(),
            strips: Vec::new(),
            limits: Vec::new(),
        };
        for (place, (area, parts)) in areas.into_iter().enumerate() {
            if let (AreaKind::Strip, true, [country]) =
                (area.kind, area.part_of.is_empty(), &area.countries[..])
            {
                known.strips.push((*country, place));
            }
            known.areas.push(area.id.clone());
            shapes.push(parts);
        }
        for (code, shape) in geometry.countries() {
            if let Ok(country) = Country::try_from(code.to_owned()) {
                known.countries.push(country);
                shapes.push(vec![shape]);
            }
        }
        shapes.push(geometry.far_land().into_iter().collect());
        debug_assert!(shapes.len() <= MOST_AREAS, "{} areas", shapes.len());
        known.add_limits(&shapes, geometry);
        known
    }

    fn add_limits(&mut self, shapes: &[Vec<&AreaShape>], geometry: &Geometry) {
        let mut sides: Vec<AreaSet> = vec![0; geometry.arc_count()];
        for (place, parts) in shapes.iter().enumerate().take(MOST_AREAS) {
            // What runs between two parts of an area, used twice, is not its limit.
            parts.iter().flat_map(|part| part.arc_numbers()).for_each(|arc| sides[arc] ^= 1 << place);
        }
        let mut borders: Vec<Option<u8>> = vec![None; geometry.arc_count()];
        for border in geometry.borders() {
            if let Some(countries) = measured_border(border)
                && self.borders.len() < MOST_BORDERS
            {
                let number = u8::try_from(self.borders.len()).ok();
                border.arc_numbers().for_each(|arc| borders[arc] = number);
                self.borders.push(countries);
            }
        }
        let limit = |(arc, (sides, border)): (usize, (AreaSet, Option<u8>))| {
            let kind = geometry.arc_kind(arc);
            (sides != 0 || border.is_some()).then_some(Limit { border, kind, sides })
        };
        self.limits = sides.into_iter().zip(borders).enumerate().map(limit).collect();
    }

    /// The areas of the catalogue.
    pub(super) fn catalogued(&self) -> AreaSet {
        (1 << self.areas.len()) - 1
    }

    /// The land beyond the Americas.
    pub(super) fn far_land(&self) -> AreaSet {
        1 << (self.areas.len() + self.countries.len())
    }

    /// The country among what holds a position.
    pub(super) fn country(&self, inside: AreaSet) -> Option<Country> {
        let among_countries = inside >> self.areas.len();
        self.countries.get(among_countries.trailing_zeros() as usize).copied()
    }

    /// The place of the whole strip of a country.
    pub(super) fn strip_of(&self, country: Country) -> Option<usize> {
        self.strips.iter().find(|(of, _)| *of == country).map(|(_, place)| *place)
    }
}

/// The embedded shape of an area, or those of all its parts; none where it or one of its parts has none.
fn shapes_of<'g>(area: &Area, geometry: &'g Geometry) -> Option<Vec<&'g AreaShape>> {
    if let Some(shape) = geometry.area(area.id.as_str()) {
        return Some(vec![shape]);
    }
    let parts: Vec<&AreaShape> =
        area.consists_of.iter().map(|part| geometry.area(part.as_str())).collect::<Option<_>>()?;
    (!parts.is_empty()).then_some(parts)
}

/// The countries of a border of Peru or Brazil, in the order of their codes.
fn measured_border(border: &BorderLine) -> Option<[Country; 2]> {
    let code = |text: &str| Country::try_from(text.to_owned()).ok();
    let (a, b) = (code(border.a())?, code(border.b())?);
    let is_ours = |country| country == Country::PERU || country == Country::BRAZIL;
    (is_ours(a) || is_ours(b)).then_some([a.min(b), a.max(b)])
}
