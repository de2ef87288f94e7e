//! The populated places that are embedded.

use super::names::COUNTRIES;
use super::sources::City;
use super::write::Writer;

/// Places with fewer inhabitants are kept only as seats of something, in metres-free numbers.
const MIN_POPULATION: u32 = 1_000;
/// Outside South America and Panama only places of this size or capitals are kept.
const MIN_POPULATION_FAR: u32 = 20_000;

/// The places to keep, most populous first.
pub fn chosen(mut cities: Vec<City>) -> Vec<City> {
    cities.retain(|city| {
        let row = COUNTRIES.iter().position(|row| row.1 == city.country);
        let is_near = row.is_some_and(|row| row < usize::from(super::names::LAST_WITH_BORDERS));
        let is_seat = city.feature.starts_with("PPLA") || city.feature == "PPLC";
        let is_settled = !matches!(city.feature.as_str(), "PPLQ" | "PPLH" | "PPLW");
        let is_large = city.population >= if is_near { MIN_POPULATION } else { MIN_POPULATION_FAR };
        is_settled && row.is_some() && (is_large || (is_near && is_seat) || city.feature == "PPLC")
    });
    cities.sort_by(|a, b| b.population.cmp(&a.population).then_with(|| a.geonames_id.cmp(&b.geonames_id)));
    cities.dedup_by_key(|city| city.geonames_id);
    cities
}

pub fn write(cities: &[City], writer: &mut Writer) {
    let mut features: Vec<&str> = cities.iter().map(|city| city.feature.as_str()).collect();
    features.sort_unstable();
    features.dedup();
    writer.number(features.len() as u32);
    for feature in &features {
        writer.text(feature);
    }
    writer.number(cities.len() as u32);
    for city in cities {
        writer.number(city.geonames_id);
        writer.text(&city.name);
        writer.position(city.at);
        writer.number(city.population);
        writer.text(&city.country);
        writer.text(&city.admin_code);
        writer.number(features.binary_search(&city.feature.as_str()).unwrap_or(0) as u32);
    }
}
