//! The land of the Americas and its water: all of it is there at every level.

use franja::earth::area_m2;
use franja::geometry::{Geometry, WaterBody};
use geo::{Contains as _, Point};

use super::{km2, levels};

/// The most bytes of the embedded file.
const MOST_BYTES: usize = 8_000_000;

#[test]
fn the_land_holds_every_country_of_the_mainland_at_every_level() {
    let land = Geometry::embedded().land().expect("the land");
    for level in levels() {
        let polygons = land.polygons(level);
        for (country, lon_deg, lat_deg) in [
            ("Bolivia", -64.5, -17.1),
            ("Argentina", -65.2, -34.3),
            ("Colombia", -73.6, 4.4),
            ("Mexico", -102.3, 23.6),
            ("Peru", -75.1, -9.4),
            ("Brazil", -52.2, -10.7),
            ("United States", -98.4, 39.3),
            ("Canada", -105.2, 57.1),
        ] {
            let is_land = polygons.contains(&Point::new(lon_deg, lat_deg));
            assert!(is_land, "{country} ({lon_deg}, {lat_deg}) is not in the land at level {level}");
        }
        assert!(!polygons.contains(&Point::new(-85.3, -10.9)), "the Pacific is land at level {level}");
    }
}

#[test]
fn the_land_is_as_large_as_its_countries_at_every_level() {
    let geometry = Geometry::embedded();
    let countries_km2 = km2(geometry.countries().map(|(_, shape)| shape.area_m2()).sum());
    let land = geometry.land().expect("the land");
    for level in levels() {
        let land_km2 = km2(area_m2(&land.polygons(level)));
        let off = land_km2 / countries_km2 - 1.0;
        println!(
            "land at level {level}: {land_km2:.0} km² of {countries_km2:.0} km² ({:+.2} %)",
            off * 100.0
        );
        assert!(
            off.abs() < 0.02,
            "level {level}: {land_km2:.0} km², the countries have {countries_km2:.0} km²"
        );
    }
}

/// The water that holds a position at full detail.
fn water(of: &'static [WaterBody], lon_deg: f64, lat_deg: f64) -> Option<&'static WaterBody> {
    of.iter().find(|one| one.polygons(0).contains(&Point::new(lon_deg, lat_deg)))
}

#[test]
fn lake_titicaca_is_there_with_its_surface() {
    let lake = water(Geometry::embedded().lakes(), -69.45, -15.75).expect("a lake at 69.45 W, 15.75 S");
    let lake_km2 = km2(lake.area_m2());
    println!("Titicaca: {:?}, {lake_km2:.0} km²", lake.name());
    // 8,300 km² in most sources, islands and Lago Menor differently counted.
    assert!((7_000.0..9_000.0).contains(&lake_km2), "{:?}: {lake_km2:.0} km²", lake.name());
}

#[test]
fn the_amazon_is_there_from_manaus_to_its_mouth() {
    for (place, lon_deg, lat_deg) in [("Óbidos", -55.519, -1.93), ("Santarém", -54.75, -2.39)] {
        let river = water(Geometry::embedded().rivers(), lon_deg, lat_deg);
        println!("{place}: {:?}", river.map(|river| (river.name(), km2(river.area_m2()))));
        assert!(river.is_some(), "no river at {place} ({lon_deg}, {lat_deg})");
    }
}

#[test]
fn the_embedded_file_is_small_enough_to_carry() {
    let bytes = Geometry::embedded_bytes().len();
    assert!(bytes <= MOST_BYTES, "{bytes} bytes, at most {MOST_BYTES}");
}

/// OpenStreetMap's shores come in steps; GSHHG's do not.
#[test]
fn the_shore_of_the_titicaca_has_no_steps() {
    let lake = water(Geometry::embedded().lakes(), -69.45, -15.75).expect("a lake at 69.45 W, 15.75 S");
    let shore = lake.polygons(0);
    let edges: Vec<_> = shore.0.iter().flat_map(|polygon| polygon.exterior().lines()).collect();
    let length = |is_wanted: &dyn Fn(f64, f64) -> bool| -> f64 {
        let wanted = edges.iter().filter(|edge| is_wanted(edge.dx().abs(), edge.dy().abs()));
        wanted.map(|edge| edge.dx().hypot(edge.dy())).sum()
    };
    // In the first source 28 % of it do.
    let share = length(&|dx, dy| dx < 1e-5 || dy < 1e-5) / length(&|_, _| true);
    assert!(share < 0.15, "{share:.2} of the shore runs along meridians and parallels");
}
