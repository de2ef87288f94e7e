//! Positions in every form, and what is wrong with others.

use super::*;

fn at(lon_deg: f64, lat_deg: f64) -> LonLat {
    LonLat::new(lon_deg, lat_deg).expect("a position on Earth")
}

fn is_at(text: &str, lon_deg: f64, lat_deg: f64, tolerance_deg: f64) {
    let found = parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
    assert!((found.lon_deg() - lon_deg).abs() < tolerance_deg, "{text}: {found:?}");
    assert!((found.lat_deg() - lat_deg).abs() < tolerance_deg, "{text}: {found:?}");
}

#[test]
fn numbers_alone_are_longitude_then_latitude() {
    for text in [
        "-69.94 -4.23",
        "-69,94 -4,23",
        "-69.94, -4.23",
        "-69.94,-4.23",
        "-69,94,-4,23",
        "-69,94; -4,23",
        "−69.94 −4.23",
        "(-69.94, -4.23)",
        "-69.94°, -4.23°",
        "-69°56'24\" -4°13'48\"",
        "-69:56:24 -4:13:48",
    ] {
        is_at(text, -69.94, -4.23, 1e-9);
    }
}

#[test]
fn with_letters_any_order_and_any_language_will_do() {
    for text in [
        "4.23S 69.94W",
        "69.94 W 4.23 S",
        "4,23° S; 69,94° O",
        "S 4.23 W 69.94",
        "4°13'48\"S 69°56'24\"W",
        "4° 13′ 48″ S, 69° 56′ 24″ O",
        "4º13'48''S 69º56'24''O",
        "4°13’48,0”S 69°56’24,0”W",
        "4°13.8'S 69°56.4'W",
        "4 13 48 S 69 56 24 W",
        "4:13:48 s, 69:56:24 w",
        "69°56'24\" oeste, 4°13'48\" sur",
        "69,94 ouest 4,23 sud",
        "W69°56'24\" S4°13'48\"",
    ] {
        is_at(text, -69.94, -4.23, 1e-9);
    }
    is_at("2.8235 N 60.6719 O", -60.6719, 2.8235, 1e-9);
    is_at("48,8566 N 2,3522 E", 2.3522, 48.8566, 1e-9);
    is_at("48,8566 norte 2,3522 leste", 2.3522, 48.8566, 1e-9);
}

#[test]
fn utm_is_read_with_its_band_or_its_hemisphere() {
    for text in [
        "19M 395679.901874 9532386.260049",
        "19 M 395679,901874 9532386,260049",
        "UTM 19M 0395679.901874mE 9532386.260049mN",
        "19S 395679.901874 9532386.260049",
        "19 sur 395679.901874 9532386.260049",
        "zona 19 395679.901874 9532386.260049",
        "395679.901874 9532386.260049 19M",
    ] {
        is_at(text, -69.94, -4.23, 1e-9);
    }
    is_at("20N 758818.211341 312343.249176", -60.6719, 2.8235, 1e-9);
    is_at("38 norte 444140.544918 3684706.355550", 44.4, 33.3, 1e-9);
}

#[test]
fn a_geo_address_has_its_latitude_first() {
    is_at("geo:-4.23,-69.94", -69.94, -4.23, 1e-12);
    is_at("GEO:-4.23,-69.94,73;crs=WGS84;u=35", -69.94, -4.23, 1e-12);
    assert_eq!(parse("geo:-4.23,-69.94;crs=nad27"), Err(CoordinateError::Reference("nad27".to_owned())));
    assert_eq!(parse("geo:-69.94"), Err(CoordinateError::NotUnderstood));
    assert_eq!(parse("geo:-94,-69"), Err(PositionError::Latitude(-94.0).into()));
}

#[test]
fn what_may_be_the_other_way_round_is_refused_with_both_readings() {
    for (text, lon_deg, lat_deg) in [
        ("-4 -69", -4.0, -69.0),
        ("-4.23 -69.94", -4.23, -69.94),
        ("-4.23, -69.94", -4.23, -69.94),
        ("4,5 69,9", 4.5, 69.9),
        ("-30.03 -51.23", -30.03, -51.23),
        ("-53.16 -70.91", -53.16, -70.91),
        ("2.3522 48.8566", 2.3522, 48.8566),
    ] {
        let both = [at(lon_deg, lat_deg), at(lat_deg, lon_deg)];
        assert_eq!(parse(text), Err(CoordinateError::Order(both)), "{text}");
    }
    // Only one reading is a position: 120 degrees are no latitude.
    is_at("120.5 30.25", 120.5, 30.25, 1e-12);
}

#[test]
fn a_comma_that_may_be_a_point_is_refused() {
    for (text, before, after) in [("-60,2", "-60", "2"), ("-69,94", "-69", "94"), ("4,5", "4", "5")] {
        let (before, after) = (before.to_owned(), after.to_owned());
        assert_eq!(parse(text), Err(CoordinateError::Comma { before, after }), "{text}");
    }
    is_at("-60,-2", -60.0, -2.0, 1e-12);
    is_at("-60, 2", -60.0, 2.0, 1e-12);
}

#[test]
fn a_northing_of_either_hemisphere_is_refused_with_both_readings() {
    for text in ["19S 616982 3684706", "19 616982 3684706"] {
        let Err(CoordinateError::Hemisphere([north, south])) = parse(text) else { panic!("{text}") };
        assert!(
            (north.lat_deg() - 33.29).abs() < 0.1 && (south.lat_deg() + 56.9).abs() < 0.2,
            "{north:?} {south:?}"
        );
    }
    is_at("19 south 616982 3684706", -67.079_6, -56.946_5, 0.1);
    is_at("19F 616982 4284706", -67.3, -51.56, 0.1);
}

#[test]
fn what_is_wrong_is_said() {
    for (text, error) in [
        ("", CoordinateError::Empty),
        ("Tabatinga", CoordinateError::NotUnderstood),
        ("-69.94 -4.23 3", CoordinateError::NotUnderstood),
        ("4 13 48 69 56 24", CoordinateError::NotUnderstood),
        ("9.532.444 1", CoordinateError::NotUnderstood),
        ("-69.94", CoordinateError::OneOnly),
        ("4.23 S", CoordinateError::OneOnly),
        ("-70 91", PositionError::Latitude(91.0).into()),
        ("200 3", PositionError::Longitude(200.0).into()),
        ("4°73'S 69°56'W", CoordinateError::Sixty(73.0)),
        ("-4.23 S -69.94 W", CoordinateError::SignAndLetter),
        ("4.23 S 69.94 S", CoordinateError::Letters),
        ("4.23 S 69.94", CoordinateError::Letters),
        ("4.5°13'S 69°56'W", CoordinateError::NotUnderstood),
        ("61M 616982 9532444", CoordinateError::Zone),
        ("616982 9532444", CoordinateError::Zone),
        ("19I 616982 9532444", CoordinateError::Band('I')),
        ("19N 616982 9532444", CoordinateError::OutsideZone),
        ("19M 16982 9532444", CoordinateError::OutsideZone),
    ] {
        assert_eq!(parse(text), Err(error), "{text}");
    }
    assert!(matches!(parse("19K 616982 9532444"), Err(CoordinateError::OutsideBand { band: 'K', .. })));
}

#[test]
fn a_column_holds_one_coordinate_of_its_own_axis() {
    for text in ["-69.94", " -69,94 ", "69.94 W", "69°56'24\"O", "W 69,94"] {
        assert!((longitude_deg(text).expect("a longitude") + 69.94).abs() < 1e-9, "{text}");
    }
    assert!((latitude_deg("4°13'48\" S").expect("a latitude") + 4.23).abs() < 1e-9);
    assert_eq!(latitude_deg("69.94 W"), Err(CoordinateError::Letters));
    assert_eq!(latitude_deg("-94"), Err(PositionError::Latitude(-94.0).into()));
    assert!(latitude_deg("NaN").is_err() && longitude_deg("inf").is_err());
    assert_eq!(longitude_deg("n/a"), Err(CoordinateError::NotUnderstood));
    assert_eq!(longitude_deg(""), Err(CoordinateError::Empty));
}
