//! `franja where`.

use serde_json::Value;

use super::{LANGS, franja, head, json, lines_of, texts, told, told_in};

const TABATINGA: [&str; 3] = ["where", "-69.94", "-4.23"];

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is not a number"))
}

/// The area of a report.
fn area<'v>(report: &'v Value, id: &str) -> Option<&'v Value> {
    report["areas"].as_array().expect("areas").iter().find(|area| area["id"] == id)
}

#[test]
fn at_tabatinga_the_report_begins_with_the_strip_in_every_language() {
    let begin = LANGS.map(|lang| head(&told_in(lang, &TABATINGA), 7)).join("\n\n");
    insta::assert_snapshot!(begin, @r"
    4,2300°~S, 69,9400°~O · 15 janvier 2026
    ───────────────────────────────────────
    Brésil

    Zones
      Bande de frontière du Brésil (br/strip) – bande frontalière
        à l’intérieur~: limite à 625~m, connue à 150~m près

    4.2300°~S, 69.9400°~O · 15 de enero de 2026
    ───────────────────────────────────────────
    Brasil

    Zonas
      Franja de frontera de Brasil (br/strip) – franja de frontera
        dentro: límite a 625~m, conocido con un margen de 150~m

    4,2300°~S, 69,9400°~O · 15 de janeiro de 2026
    ─────────────────────────────────────────────
    Brasil

    Áreas
      Faixa de fronteira do Brasil (br/strip) – faixa de fronteira
        dentro: limite a 625~m, conhecido com margem de 150~m

    4.2300°~S, 69.9400°~W · 15 January 2026
    ───────────────────────────────────────
    Brazil

    Areas
      Border strip of Brazil (br/strip) – border strip
        inside: the limit is 625~m away, known to within 150~m
    ");
}

#[test]
fn at_tabatinga_the_report_tells_the_border_and_the_twin_city() {
    let mut found = Vec::new();
    for lang in LANGS {
        let starts =
            ["frontière ter", "ville", "frontera ter", "ciudad", "fronteira ter", "cidade", "land", "twin"];
        found.push(lines_of(&told_in(lang, &TABATINGA), &starts));
    }
    insta::assert_snapshot!(found.join("\n"), @r"
    frontière terrestre         Brésil – Colombie~: à 625~m (NO)
    ville jumelle               Tabatinga (br/twin-city/tabatinga)~: à 203~m (SE)
    frontera terrestre           Brasil – Colombia: a 625~m (NO)
    ciudad gemela                Tabatinga (br/twin-city/tabatinga): a 203~m (SE)
    fronteira terrestre     Brasil – Colômbia: a 625~m (NO)
    cidade-gêmea            Tabatinga (br/twin-city/tabatinga): a 203~m (SE)
    land border              Brazil – Colombia: 625~m away (NW)
    twin city                Tabatinga (br/twin-city/tabatinga): 203~m away (SE)
    ");
}

#[test]
fn at_tabatinga_programs_read_the_strip_the_state_and_the_distances() {
    let report = json(&TABATINGA);
    assert_eq!(report["point"], serde_json::json!([-69.94, -4.23]));
    assert_eq!((&report["date"], &report["country"]), (&"2026-01-15".into(), &"BR".into()));
    let strip = area(&report, "br/strip").expect("the strip");
    assert_eq!((&strip["kind"], &strip["status"]), (&"strip".into(), &"inside".into()));
    assert!(texts(&strip["instruments"]).contains(&"br/lei-6634-1979"));
    assert!((600.0..650.0).contains(&number(&strip["distance_to_limit_m"])), "{strip}");
    assert!(number(&strip["accuracy_m"]) > 0.0);
    assert_eq!(area(&report, "br/state/am").expect("the state")["name"], "Amazonas");
    let border = &report["border"];
    assert_eq!(texts(&border["countries"]), ["BR", "CO"]);
    assert!((600.0..650.0).contains(&number(&border["distance_m"])), "{border}");
    assert!((270.0..360.0).contains(&number(&border["bearing_deg"])), "{border}");
    assert!((number(&border["nearest"][0]) + 69.943).abs() < 0.001, "{border}");
    assert!((number(&border["nearest"][1]) + 4.225).abs() < 0.001, "{border}");
    let twin = &report["nearest"]["twin_city"];
    assert_eq!(twin["id"], "br/twin-city/tabatinga");
    assert!(number(&twin["distance_m"]) < 500.0, "{twin}");
    assert!(number(&report["nearest"]["crossing"]["distance_m"]) < 5_000.0);
    assert!(!texts(&report["projects"]).is_empty() && !texts(&report["instruments"]).is_empty());
}

#[test]
fn before_the_law_of_1979_tabatinga_is_in_no_strip() {
    let answer =
        franja(&["where", "-69.94", "-4.23", "--date", "1978-06-01", "--lang", "en", "--format", "json"]);
    let report: Value = serde_json::from_str(&answer.output).expect("JSON");
    assert!(area(&report, "br/strip").is_none() && report["country"] == "BR", "{report}");
}

#[test]
fn elsewhere_the_report_says_where_one_is_and_that_no_area_is_known() {
    let places = [
        ("at sea", ["where", "-85", "-12"]),
        ("Lima", ["where", "-77.03", "-12.05"]),
        ("Bolivia", ["where", "-64.5", "-17.1"]),
    ];
    let begin: Vec<String> =
        places.map(|(name, place)| format!("{name}:\n{}", head(&told(&place), 6))).into();
    insta::assert_snapshot!(begin.join("\n\n"), @r"
    at sea:
    12.0000°~S, 85.0000°~W · 15 January 2026
    ────────────────────────────────────────
    At sea

    Areas
      No known area here.

    Lima:
    12.0500°~S, 77.0300°~W · 15 January 2026
    ────────────────────────────────────────
    Peru

    Areas
      No known area here.

    Bolivia:
    17.1000°~S, 64.5000°~W · 15 January 2026
    ────────────────────────────────────────
    Bolivia

    Areas
      No known area here.
    ");
}

#[test]
fn elsewhere_programs_read_the_country_and_the_nearest_border() {
    let places = [
        (["where", "-85", "-12"], Value::Null, ["EC", "PE"], 900e3..1_000e3),
        (["where", "-77.03", "-12.05"], "PE".into(), ["BR", "PE"], 500e3..520e3),
        (["where", "-64.5", "-17.1"], "BO".into(), ["BO", "PE"], 450e3..480e3),
    ];
    for (place, country, border, distance_m) in places {
        let report = json(&place);
        assert_eq!(report["country"], country, "{place:?}");
        assert!(report["areas"].as_array().expect("areas").is_empty(), "{place:?}: {}", report["areas"]);
        assert_eq!(texts(&report["border"]["countries"]), border, "{place:?}");
        let found_m = number(&report["border"]["distance_m"]);
        assert!(distance_m.contains(&found_m), "{place:?}: {found_m} m");
    }
}

#[test]
fn a_position_may_be_written_in_any_of_its_forms() {
    let expected = json(&TABATINGA);
    for words in [
        &["-69,94", "-4,23"][..],
        &["-69.94, -4.23"],
        &["4.23S", "69.94W"],
        &["4°13'48\"S 69°56'24\"O"],
        &["-69°56'24\"", "-4°13'48\""],
        &["geo:-4.23,-69.94"],
        &["19M", "395679.902", "9532386.260"],
    ] {
        let report = json(&[&["where"], words].concat());
        for place in 0..2 {
            let off_deg = number(&report["point"][place]) - number(&expected["point"][place]);
            assert!(off_deg.abs() < 1e-7, "{words:?}: {}", report["point"]);
        }
        assert_eq!(report["areas"][0]["id"], "br/strip", "{words:?}");
    }
}

#[test]
fn what_can_be_read_in_two_ways_is_refused_with_both_readings() {
    for (words, readings) in [
        (["-4.23", "-69.94"], ["69.9400°\u{a0}S, 4.2300°\u{a0}W", "4.2300°\u{a0}S, 69.9400°\u{a0}W"]),
        (["4,5", "69,9"], ["69.9000°\u{a0}N, 4.5000°\u{a0}E", "4.5000°\u{a0}N, 69.9000°\u{a0}E"]),
    ] {
        let answer = franja(&[&["where", "--lang", "en"][..], &words].concat());
        assert_eq!((answer.code, answer.output.as_str()), (2, ""), "{words:?}");
        assert!(readings.iter().all(|reading| answer.errors.contains(reading)), "{}", answer.errors);
    }
}
