//! `franja list` and `franja check`.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use serde_json::Value;

use super::{LANGS, franja, json, told, told_in};

/// What can be listed, and whether it has a place on the map.
const KINDS: [(&str, bool); 14] = [
    ("strips", true),
    ("regions", true),
    ("states", true),
    ("provinces", true),
    ("integration-zones", true),
    ("twin-cities", true),
    ("municipalities", true),
    ("crossings", true),
    ("borders", true),
    ("disputes", true),
    ("projects", false),
    ("instruments", false),
    ("actors", false),
    ("sources", false),
];

/// The rows of a kind, asked for once.
fn rows(kind: &str) -> &'static [Value] {
    static ROWS: LazyLock<BTreeMap<&str, Vec<Value>>> = LazyLock::new(|| {
        let rows = |kind| json(&["list", kind]).as_array().expect("an array").clone();
        KINDS.iter().map(|(kind, _)| (*kind, rows(kind))).collect()
    });
    &ROWS[kind]
}

/// How many there are of a kind on a day, or today.
fn count(kind: &str, day: Option<&str>) -> usize {
    let mut arguments = vec!["list", kind, "--lang", "en", "--format", "json"];
    arguments.extend(day.into_iter().flat_map(|day| ["--date", day]));
    let answer = franja(&arguments);
    assert_eq!(answer.code, 0, "{answer:?}");
    serde_json::from_str::<Vec<Value>>(&answer.output).expect("JSON").len()
}

#[test]
fn there_are_as_many_twin_cities_as_the_ministry_named_by_each_day() {
    let days = [Some("2014-03-20"), Some("2014-03-21"), Some("2016-12-31"), Some("2021-12-31"), None];
    assert_eq!(days.map(|day| count("twin-cities", day)), [0, 29, 32, 33, 33]);
}

#[test]
fn there_are_as_many_areas_of_the_other_kinds_as_official_sources_say() {
    let kinds = ["municipalities", "provinces", "regions", "states", "strips"];
    assert_eq!(kinds.map(|kind| count(kind, None)), [85, 29, 9, 11, 5]);
}

#[test]
fn programs_read_the_promised_fields_of_every_kind() {
    for (kind, is_on_map) in KINDS {
        let rows = rows(kind);
        assert!(!rows.is_empty(), "{kind}: none");
        let ids: BTreeSet<&str> = rows.iter().filter_map(|row| row["id"].as_str()).collect();
        assert_eq!(ids.len(), rows.len(), "{kind}: an identifier is missing or twice");
        for row in rows {
            assert!(row["kind"].is_string() && row["name"].is_string(), "{kind}: {row}");
            assert!(row["countries"].is_array(), "{kind}: {row}");
            assert_eq!(row.get("lon").is_some() && row.get("lat").is_some(), is_on_map, "{kind}: {row}");
        }
    }
    let tabatinga = rows("twin-cities").iter().find(|row| row["id"] == "br/twin-city/tabatinga");
    let tabatinga = tabatinga.expect("Tabatinga");
    assert_eq!((&tabatinga["kind"], &tabatinga["ibge"]), (&"twin-city".into(), &"1304062".into()));
    assert!(tabatinga["lon"].as_f64().is_some_and(|lon_deg| (lon_deg + 69.94).abs() < 0.05), "{tabatinga}");
    assert!(tabatinga["lat"].as_f64().is_some_and(|lat_deg| (lat_deg + 4.23).abs() < 0.05), "{tabatinga}");
}

#[test]
fn spreadsheets_read_the_same_rows_of_every_kind() {
    for (kind, _) in KINDS {
        let text = told(&["list", kind, "--format", "csv"]);
        let rows = rows(kind);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let header = reader.headers().expect("a header").clone();
        let ids: Vec<String> = reader.records().map(|row| row.expect("a row")[0].to_owned()).collect();
        assert_eq!(ids, rows.iter().filter_map(|row| row["id"].as_str()).collect::<Vec<_>>(), "{kind}");
        let names = rows[0].as_object().expect("an object").keys().map(String::as_str);
        assert_eq!(header.iter().collect::<BTreeSet<_>>(), names.collect(), "{kind}");
    }
}

#[test]
fn maps_read_the_same_areas_with_their_shapes_and_nothing_else_is_a_map() {
    for (kind, is_on_map) in KINDS {
        if !is_on_map {
            let answer = franja(&["list", kind, "--format", "geojson", "--lang", "en"]);
            assert_eq!((answer.code, answer.output.as_str()), (2, ""), "{kind}");
            assert!(answer.errors.contains("no place on the map"), "{kind}: {}", answer.errors);
            continue;
        }
        let text = told(&["list", kind, "--format", "geojson"]);
        let collection: geojson::FeatureCollection =
            text.parse().unwrap_or_else(|error| panic!("{kind}: {error}"));
        assert_eq!(collection.features.len(), rows(kind).len(), "{kind}");
        for feature in collection.features {
            let id = feature.property("id").and_then(Value::as_str).map(str::to_owned);
            assert!(id.is_some(), "{kind}: a feature without id");
            let is_shapeless = kind == "provinces" || kind == "integration-zones";
            assert!(feature.geometry.is_some() || is_shapeless, "{id:?} has no geometry");
        }
    }
}

#[test]
fn people_read_a_table_that_ends_with_the_count_in_every_language() {
    let counts = LANGS.map(|lang| {
        let table = told_in(lang, &["list", "twin-cities"]);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines.len(), 33 + 4, "{lang}: a header, a rule, an empty line, the count");
        lines[lines.len() - 1].replace('\u{a0}', "~")
    });
    insta::assert_snapshot!(counts.join("\n"), @r"
    villes jumelles~: 33, le 15 janvier 2026
    ciudades gemelas: 33, el 15 de enero de 2026
    cidades-gêmeas: 33, em 15 de janeiro de 2026
    twin cities: 33, on 15 January 2026
    ");
    for (kind, _) in KINDS {
        let rows = rows(kind).len();
        let table = told(&["list", kind]);
        // Without the comma before the day and that of the thousands.
        let last = table.lines().last().expect("a line").replace(',', "");
        assert!(last.contains(&format!(": {rows} on")), "{kind}: {last}");
    }
}

#[test]
fn a_list_can_be_of_one_country() {
    let strips = json(&["list", "strips", "--country", "pe"]);
    assert_eq!(strips.as_array().expect("an array").len(), 1);
    assert_eq!(strips[0]["id"], "pe/strip");
}

#[test]
fn the_catalogue_of_the_repository_is_in_order() {
    let answer = franja(&["check", concat!(env!("CARGO_MANIFEST_DIR"), "/data"), "--lang", "en"]);
    assert_eq!(answer.code, 0, "{}{}", answer.output, answer.errors);
    let built_in = franja(&["check", "--lang", "en"]);
    assert_eq!(built_in.code, 0, "{}{}", built_in.output, built_in.errors);
}
