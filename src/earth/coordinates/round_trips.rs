//! Every position, written in every form, is read as the same position.

use proptest::prelude::*;

use super::{super::utm::Utm, *};

/// Degrees, minutes and seconds with two decimals: an angle of 0.01" is 0.3 m.
fn dms(size_deg: f64) -> (u32, u32, f64) {
    let hundredths = (size_deg * 360_000.0).round();
    let seconds = (hundredths % 6_000.0) / 100.0;
    let minutes = (hundredths / 6_000.0).floor();
    ((minutes / 60.0) as u32, (minutes % 60.0) as u32, seconds)
}

/// Anywhere on the continent, where numbers alone are taken in their order.
fn on_the_continent() -> impl Strategy<Value = LonLat> {
    (-80.0..-50.0_f64, -35.0..5.0_f64).prop_map(|(lon_deg, lat_deg)| LonLat::wrapped(lon_deg, lat_deg))
}

fn anywhere() -> impl Strategy<Value = LonLat> {
    (-179.99..179.99_f64, -79.99..83.99_f64).prop_map(|(lon_deg, lat_deg)| LonLat::wrapped(lon_deg, lat_deg))
}

fn is_near(text: &str, place: LonLat, tolerance_deg: f64) -> Result<(), TestCaseError> {
    let found = parse(text).map_err(|error| TestCaseError::fail(format!("{text}: {error:?}")))?;
    prop_assert!((found.lon_deg() - place.lon_deg()).abs() <= tolerance_deg, "{text}: {found:?}");
    prop_assert!((found.lat_deg() - place.lat_deg()).abs() <= tolerance_deg, "{text}: {found:?}");
    Ok(())
}

proptest! {
    #[test]
    fn decimals_with_point_or_comma(place in on_the_continent()) {
        let (lon, lat) = (format!("{:.7}", place.lon_deg()), format!("{:.7}", place.lat_deg()));
        for between in [" ", ", ", ",", "; ", "\t"] {
            is_near(&format!("{lon}{between}{lat}"), place, 1e-7)?;
            let text = format!("{}{between}{}", lon.replace('.', ","), lat.replace('.', ","));
            is_near(&text, place, 1e-7)?;
        }
    }

    #[test]
    fn letters_in_any_order(place in anywhere()) {
        let (lon_deg, lat_deg) = (place.lon_deg(), place.lat_deg());
        let ns = if lat_deg < 0.0 { "S" } else { "N" };
        for ew in if lon_deg < 0.0 { ["W", "O", "oeste"] } else { ["E", "L", "este"] } {
            let lat = format!("{:.7}", lat_deg.abs());
            let lon = format!("{:.7}", lon_deg.abs());
            is_near(&format!("{lat}{ns} {lon}{ew}"), place, 1e-7)?;
            is_near(&format!("{lon} {ew}, {lat} {ns}"), place, 1e-7)?;
            is_near(&format!("{ns}{lat} {ew}{lon}"), place, 1e-7)?;
            is_near(&format!("{lat}° {ns} {lon}° {ew}").replace('.', ","), place, 1e-7)?;
            let ((d, m, s), (e, n, t)) = (dms(lat_deg.abs()), dms(lon_deg.abs()));
            is_near(&format!("{d}°{m}'{s:.2}\"{ns} {e}°{n}'{t:.2}\"{ew}"), place, 2e-6)?;
            is_near(&format!("{e}º {n}’ {t:.2}’’ {ew}; {d}º {m}’ {s:.2}’’ {ns}").replace('.', ","), place, 2e-6)?;
            is_near(&format!("{d} {m} {s:.2} {ns} {e} {n} {t:.2} {ew}"), place, 2e-6)?;
            is_near(&format!("{d}:{m}:{s:.2}{ns} {e}:{n}:{t:.2}{ew}"), place, 2e-6)?;
        }
    }

    #[test]
    fn geo_addresses(place in anywhere()) {
        is_near(&format!("geo:{:.7},{:.7};u=5", place.lat_deg(), place.lon_deg()), place, 1e-7)?;
    }

    #[test]
    fn utm_with_its_hemisphere(place in anywhere()) {
        let utm = Utm::of(place);
        let side = if utm.is_south { "sur" } else { "norte" };
        // A centimetre; a degree of longitude is short near the poles.
        let text = format!("{} {side} {:.2} {:.2}", utm.zone, utm.easting_m, utm.northing_m);
        is_near(&text, place, 1e-6)?;
    }

    #[test]
    fn no_text_makes_it_fail(text in "[-0-9.,;:°'\"NSEWO a-z]{0,24}") {
        let _ = (parse(&text), longitude_deg(&text), latitude_deg(&text));
    }
}
