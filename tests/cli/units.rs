//! Limits that the user brings along: `franja where --with` and `franja list units`.

use std::fs;

use serde_json::{Value, json};

use super::{DAY, LANGS, folder, franja, franja_reading, json as read_json, told, told_in};

/// A square of some degrees with its south-western corner, as a feature.
fn square(properties: &Value, [west, south]: [f64; 2], side: f64) -> Value {
    let (east, north) = (west + side, south + side);
    let ring = [[west, south], [east, south], [east, north], [west, north], [west, south]];
    json!({"type": "Feature", "properties": properties, "geometry": {"type": "Polygon", "coordinates": [ring]}})
}

/// A file of made-up units: one inside Brazil's strip, one across its inner edge, one far off, one broken, one of Peru.
fn file(name: &str) -> String {
    let features = [
        square(&json!({"code": "11", "nome": "Dentro"}), [-69.6, -4.6], 0.3),
        square(&json!({"code": "12", "nome": "Em parte"}), [-54.6, -29.9], 0.8),
        square(&json!({"code": "13", "nome": "Longe"}), [-47.9, -15.8], 0.2),
        json!({"type": "Feature", "properties": {"nome": "Vazio"}, "geometry": null}),
        square(&json!({"code": "15", "nome": "Peru"}), [-70.9, -4.4], 0.9),
    ];
    let lines: Vec<String> = features.iter().map(ToString::to_string).collect();
    let text = format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", lines.join(",\n"));
    let path = folder(name).join("limits.geojson");
    fs::write(&path, text).expect("written");
    path.display().to_string()
}

/// The same without the feature that is told to be broken.
fn whole_file(name: &str) -> String {
    let path = file(name);
    let text = fs::read_to_string(&path).expect("the file");
    let lines: Vec<&str> = text.lines().filter(|line| !line.contains("Vazio")).collect();
    fs::write(&path, lines.join("\n")).expect("written");
    path
}

#[test]
fn a_point_is_told_with_the_unit_that_holds_it_in_every_language() {
    let path = whole_file("units-where");
    for lang in LANGS {
        let text = told_in(lang, &["where", "-69.5", "-4.5", "--with", &path]);
        assert!(text.contains("Dentro (11)") && text.contains("limits.geojson"), "{lang}: {text}");
    }
    let report = read_json(&["where", "-69.5", "-4.5", "--with", &path]);
    assert_eq!((&report["units"][0]["id"], &report["units"][0]["name"]), (&"11".into(), &"Dentro".into()));
    let limit_m = report["units"][0]["distance_to_limit_m"].as_f64().expect("a distance");
    assert!((11_000.0..11_200.0).contains(&limit_m), "{limit_m}");
    assert!(read_json(&["where", "-69.5", "-4.5"]).get("units").is_none());
    let outside = read_json(&["where", "-69", "-4", "--with", &path]);
    assert_eq!(outside["units"], json!([]));
}

#[test]
fn what_cannot_be_read_of_a_file_is_told_and_the_rest_is_read() {
    let path = file("units-broken");
    for arguments in [
        vec!["where", "-69.5", "-4.5", "--with", &path],
        vec!["list", "units", "--with", &path, "--in", "br/strip"],
    ] {
        let answer = franja(&[&arguments[..], &["--lang", "en"]].concat());
        assert_eq!(answer.code, 0, "{arguments:?}");
        assert_eq!(answer.errors, format!("{path}:5: feature 4: has no geometry and is left out\n"));
        assert!(answer.output.contains("Dentro"), "{}", answer.output);
    }
}

#[test]
fn a_table_gets_the_units_too() {
    let path = whole_file("units-table");
    let answer = franja_reading(
        "lon,lat\n-69.5,-4.5\n-60,-4.5\n",
        &["where", "--csv", "-", "--with", &path, "--date", DAY, "--lang", "en"],
    );
    assert_eq!((answer.code, answer.errors.as_str()), (0, ""));
    let lines: Vec<&str> = answer.output.lines().collect();
    assert!(lines[0].ends_with(",franja_unit,franja_unit_id"), "{}", lines[0]);
    assert!(lines[1].ends_with(",Dentro,11") && lines[2].ends_with(",,"), "{}", answer.output);
}

#[test]
fn the_units_of_a_strip_are_listed_with_how_much_of_them_lies_inside() {
    let path = whole_file("units-list");
    let list = ["list", "units", "--with", &path, "--in", "br/strip", "--lang", "en"];
    let answer = franja(&[&list[..], &["--format", "json"]].concat());
    assert_eq!((answer.code, answer.errors.as_str()), (0, ""));
    let rows: Vec<Value> = serde_json::from_str(&answer.output).expect("JSON");
    let found: Vec<(&str, &str)> =
        rows.iter().filter_map(|row| Some((row["id"].as_str()?, row["extent"].as_str()?))).collect();
    // The unit of Peru comes as far as the border, which no two files draw alike.
    assert_eq!(found, [("11", "wholly"), ("12", "partly"), ("15", "touches")]);
    // 0.3 degrees by 0.3 at 4.45 degrees south: in closed form 1,098 km².
    let area_km2 = rows[0]["area_km2"].as_f64().expect("an area");
    assert!((area_km2 - 1_103.6).abs() < 1.0, "{area_km2}");
    assert_eq!(rows[0]["share"], 1.0);
    assert!((0.05..0.95).contains(&rows[1]["share"].as_f64().expect("a share")), "{}", rows[1]);

    let csv = franja(&[&list[..], &["--format", "csv"]].concat()).output;
    assert!(
        csv.starts_with("id,name,extent,area_km2,inside_km2,share,abroad_km2\r\n11,Dentro,wholly,"),
        "{csv}"
    );
    let map = franja(&[&list[..], &["--format", "geojson"]].concat()).output;
    let map: geojson::FeatureCollection = map.parse().expect("GeoJSON");
    assert_eq!(map.features.len(), 3);
    let table = franja(&list).output;
    assert!(table.contains("2 of the 4 units of limits.geojson (1 wholly, 1 partly)"), "{table}");
    assert!(table.contains("One more unit only touches"), "{table}");
}

#[test]
fn a_list_without_any_unit_is_a_no() {
    let path = whole_file("units-none");
    let list =
        ["list", "units", "--with", &path, "--in", "pe/region/tacna", "--lang", "en", "--format", "json"];
    let answer = franja(&list);
    assert_eq!((answer.code, answer.output.trim()), (1, "[]"), "{answer:?}");
}

#[test]
fn a_point_is_a_map_too() {
    let path = whole_file("units-map");
    let text = told(&["where", "-69.5", "-4.5", "--with", &path, "--format", "geojson"]);
    let map: geojson::FeatureCollection = text.parse().expect("GeoJSON");
    let kinds: Vec<&str> = map
        .features
        .iter()
        .filter_map(|feature| feature.geometry.as_ref())
        .map(|geometry| geometry.value.type_name())
        .collect();
    assert_eq!(kinds, ["Point", "LineString", "MultiPolygon"]);
    assert_eq!(map.features[0].property("country"), Some(&"BR".into()));
    assert_eq!(map.features[2].property("name"), Some(&"Dentro".into()));
}

#[test]
fn a_file_that_is_none_of_limits_is_refused_with_what_to_do() {
    let root = folder("units-bad");
    let write = |name: &str, text: &str| {
        let path = root.join(name);
        fs::write(&path, text).expect("written");
        path.display().to_string()
    };
    let unnamed = square(&json!({"alcunha": "A"}), [-69.6, -4.6], 0.3);
    let unnamed = json!({"type": "FeatureCollection", "features": [unnamed]}).to_string();
    let files = [
        write("broken.geojson", "{\"type\": \"FeatureCollection\",\n\"features\": [}"),
        write("other.geojson", "{\"type\": \"Topology\"}"),
        write("empty.geojson", "{\"type\": \"FeatureCollection\", \"features\": []}"),
        write("unnamed.geojson", &unnamed),
    ];
    let mut told = String::new();
    for path in &files {
        for arguments in [
            ["where", "-69.5", "-4.5", "--with", path].as_slice(),
            &["list", "units", "--in", "br/strip", "--with", path],
        ] {
            let answer = franja(&[arguments, &["--lang", "en"]].concat());
            assert_eq!((answer.code, answer.output.as_str()), (2, ""), "{arguments:?}");
            told = if arguments[0] == "where" { told + &answer.errors } else { told };
        }
    }
    insta::assert_snapshot!(told.replace(&root.display().to_string(), "ROOT"), @r"
    franja: ROOT/broken.geojson:2:14: this is not JSON (expected value): give a GeoJSON file
    franja: ROOT/other.geojson is no GeoJSON feature collection: export one from your GIS
    franja: ROOT/empty.geojson has no polygon that can be read: give a file of limits
    franja: ROOT/unnamed.geojson: no property is known to hold names: give one with --name (alcunha)
    ");
    let answer =
        franja(&["where", "-69.5", "-4.5", "--with", &files[3], "--name", "alcunha", "--lang", "en"]);
    assert_eq!(answer.code, 0, "{}", answer.errors);
    assert!(answer.output.contains("  A\n"), "{}", answer.output);
}
