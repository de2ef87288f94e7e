//! Files of units, whole and broken.

use super::{units as units_of, *};

const SQUARE: &str = r#"{"type":"Polygon","coordinates":[[[-70,-5],[-69,-5],[-69,-4],[-70,-4],[-70,-5]]]}"#;

fn units(text: &str, name: Option<&str>) -> Result<Imported, ImportError> {
    units_of(text, name.map_or(Naming::Known, Naming::By), &Follow::default())
}

fn collection(features: &[String]) -> String {
    format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}", features.join(",\n"))
}

fn feature(properties: &str, geometry: &str) -> String {
    format!("{{\"type\":\"Feature\",\"properties\":{properties},\"geometry\":{geometry}}}")
}

#[test]
fn names_and_codes_are_found_by_what_their_properties_are_usually_called() {
    for (properties, id, name) in [
        (r#"{"id":"1304062","name":"Tabatinga"}"#, Some("1304062"), "Tabatinga"),
        (r#"{"OBJECTID":1,"IDDIST":"160401","NOMBDIST":"RAMON CASTILLA"}"#, Some("160401"), "RAMON CASTILLA"),
        (r#"{"CD_MUN":1304062,"NM_MUN":"Tabatinga","AREA_KM2":3.1}"#, Some("1304062"), "Tabatinga"),
        (r#"{"nome":"Assis Brasil"}"#, None, "Assis Brasil"),
    ] {
        let read = units(&collection(&[feature(properties, SQUARE)]), None).expect("units");
        assert_eq!((read.units[0].id.as_deref(), read.units[0].name.as_str()), (id, name));
        assert!(read.warnings.is_empty());
    }
}

#[test]
fn each_part_that_cannot_be_read_is_told_with_its_number_and_line_and_the_rest_is_read() {
    let projected = SQUARE.replace("-70", "470000");
    let text = collection(&[
        feature(r#"{"name":"A"}"#, "null"),
        feature(r#"{"name":"B"}"#, SQUARE),
        feature(r#"{"name":"C"}"#, r#"{"type":"Point","coordinates":[-69.9,-4.2]}"#),
        feature(r#"{"name":"D"}"#, &projected),
        feature("{}", SQUARE),
        feature(r#"{"name":"F"}"#, r#"{"type":"Polygon","coordinates":[[[-70],[-69,-5]]]}"#),
        feature(r#"{"name":"G"}"#, r#"{"type":"Polygon","coordinates":[[["a","b"]]]}"#),
        feature(r#"{"name":"H"}"#, r#"{"type":"Polygon","coordinates":[]}"#),
    ]);
    let read = units(&text, None).expect("units");
    assert_eq!(read.units.iter().map(|unit| unit.name.as_str()).collect::<Vec<_>>(), ["B", "#5"]);
    let told: Vec<(usize, usize)> = read.warnings.iter().map(|one| (one.feature, one.line)).collect();
    assert_eq!(told, [(1, 2), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (8, 9)]);
    assert_eq!(read.warnings[0].why, Why::NoGeometry);
    assert_eq!(read.warnings[1].why, Why::NotPolygons("Point".to_owned()));
    assert_eq!(read.warnings[2].why, Why::NotOnEarth { first: 470_000.0, second: -5.0 });
    assert_eq!(read.warnings[3].why, Why::NoName);
}

#[test]
fn the_property_that_is_asked_for_names_and_one_that_is_nowhere_is_refused() {
    let text = collection(&[feature(r#"{"name":"A","apelido":"B"}"#, SQUARE)]);
    assert_eq!(units(&text, Some("apelido")).expect("units").units[0].name, "B");
    let Err(ImportError::NoNames(there)) = units(&text, Some("nada")) else { panic!("read") };
    assert_eq!(there, ["apelido", "name"]);
}

#[test]
fn what_is_no_collection_of_degrees_is_refused() {
    assert!(matches!(units("<html>", None), Err(ImportError::NotJson { line: 1, .. })));
    assert!(matches!(units("[1]", None), Err(ImportError::NotCollection)));
    assert!(matches!(units(SQUARE, None), Err(ImportError::NotCollection)));
    assert!(matches!(units(&collection(&[]), None), Err(ImportError::NoUnits(_))));
    let crs =
        "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::31979\"}},\"features\"";
    let text = collection(&[feature(r#"{"name":"A"}"#, SQUARE)]).replace("\"features\"", crs);
    assert!(matches!(units(&text, None), Err(ImportError::Reference(_))));
    assert!(units(&text.replace("31979", "4674"), None).is_ok());
}

#[test]
fn a_file_that_is_empty_or_cut_off_says_so() {
    for nothing in ["", " \n\t"] {
        assert!(matches!(units(nothing, None), Err(ImportError::Empty)));
    }
    let whole = collection(&[feature(r#"{"name":"A"}"#, SQUARE), feature(r#"{"name":"B"}"#, SQUARE)]);
    let cut = &whole[..whole.len() - 60];
    assert!(matches!(units(cut, None), Err(ImportError::Truncated { line: 3 })), "{:?}", units(cut, None));
}

#[test]
fn metres_and_latitudes_that_come_first_are_told_with_the_line() {
    let metres = r#"{"type":"Polygon","coordinates":[[[395680,9532386],[401000,9532386],[401000,9540000]]]}"#;
    let text = collection(&[feature("{}", "null"), feature(r#"{"name":"A"}"#, metres)]);
    let Err(ImportError::Projected { line: 3, first, second }) = units(&text, None) else { panic!("read") };
    assert_eq!((first, second), (395_680.0, 9_532_386.0));
    let swapped = r#"{"type":"Polygon","coordinates":[[[-4.5,-70],[-4.5,-69],[-4,-69],[-4,-70]]]}"#;
    let text = collection(&[feature(r#"{"name":"A"}"#, swapped)]);
    let Err(ImportError::Swapped { line: 2, first, second }) = units(&text, None) else { panic!("read") };
    assert_eq!((first, second), (-4.5, -70.0));
    // Units of other continents are read as they stand.
    let africa = SQUARE.replace("-70", "18").replace("-69", "19");
    assert!(units(&collection(&[feature(r#"{"name":"A"}"#, &africa)]), None).is_ok());
}

#[test]
fn a_file_without_known_names_is_read_where_any_name_will_do() {
    let any = |properties: &str| {
        let text = collection(&[feature(properties, SQUARE)]);
        units_of(&text, Naming::Any, &Follow::default()).expect("units").units.remove(0).name
    };
    assert_eq!(any(r#"{"AREA":3.5,"CODE_X":"17","bezirk":"Mitte"}"#), "Mitte");
    assert_eq!(any(r#"{"ubigeo":"160401"}"#), "160401");
    assert_eq!(any("null"), "#1");
}

#[test]
fn what_is_not_wanted_any_more_is_not_read_on() {
    let follow = Follow::default();
    follow.cancel();
    let read = units_of(&collection(&[feature(r#"{"name":"A"}"#, SQUARE)]), Naming::Known, &follow);
    assert!(matches!(read, Err(ImportError::Cancelled)));
}

#[test]
fn a_geometry_says_what_it_is_before_or_after_its_positions() {
    let turned = r#"{"coordinates":[[[-70,-5,120.5],[-69,-5,80],[-69,-4,3]]],"type":"Polygon"}"#;
    let nested = format!(r#"{{"type":"GeometryCollection","geometries":[{turned},{SQUARE}]}}"#);
    let text = collection(&[feature(r#"{"name":"A"}"#, turned), feature(r#"{"name":"B"}"#, &nested)]);
    let read = units(&text, None).expect("units");
    assert_eq!(read.units.iter().map(|unit| unit.polygons.0.len()).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(read.units[0].polygons.0[0].exterior().0.len(), 4, "the ring is closed");
}
