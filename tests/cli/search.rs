//! `franja search`.

use serde_json::Value;

use super::{LANGS, franja};

fn found(text: &[&str], lang: &str) -> Vec<Value> {
    let answer = franja(&[&["search"], text, &["--lang", lang, "--format", "json"]].concat());
    assert_eq!((answer.code, answer.errors.as_str()), (0, ""), "{text:?}");
    serde_json::from_str(&answer.output).expect("JSON")
}

#[test]
fn a_law_is_found_by_its_number_first_in_every_language_and_with_or_without_quotes() {
    for lang in LANGS {
        for words in [&["ley 29778"][..], &["ley", "29778"], &["LEY 29778"]] {
            let hits = found(words, lang);
            assert_eq!(hits[0]["id"], "pe/ley-29778-2011", "{lang}: {}", hits[0]);
            assert_eq!(hits[0]["kind"], "instrument");
        }
    }
}

#[test]
fn a_town_is_found_by_its_name_first_and_with_its_place() {
    for lang in LANGS {
        let hits = found(&["tabatinga"], lang);
        assert_eq!(
            (&hits[0]["id"], &hits[0]["kind"]),
            (&"br/twin-city/tabatinga".into(), &"twin-city".into())
        );
        assert!(hits[0]["lon"].as_f64().is_some_and(|lon_deg| (lon_deg + 69.94).abs() < 0.05), "{}", hits[0]);
        assert!(hits.iter().any(|hit| hit["id"] == "br-co/crossing/tabatinga"), "{lang}");
    }
}

#[test]
fn accents_and_capitals_do_not_matter() {
    assert_eq!(found(&["GUAJARA mirim"], "en")[0]["id"], "br/twin-city/guajara-mirim");
}

#[test]
fn people_read_what_was_found_and_what_it_is() {
    let first = LANGS.map(|lang| {
        let answer = franja(&["search", "tabatinga", "--lang", lang]);
        answer.output.lines().next().unwrap_or_default().to_owned()
    });
    insta::assert_snapshot!(first.join("\n"), @r"
    Tabatinga – ville jumelle (br/twin-city/tabatinga)
    Tabatinga – ciudad gemela (br/twin-city/tabatinga)
    Tabatinga – cidade-gêmea (br/twin-city/tabatinga)
    Tabatinga – twin city (br/twin-city/tabatinga)
    ");
}

#[test]
fn nothing_found_is_a_no_on_the_error_stream() {
    let told = LANGS.map(|lang| {
        let answer = franja(&["search", "xyzzyqq", "--lang", lang]);
        assert_eq!((answer.code, answer.output.as_str()), (1, ""), "{lang}");
        answer.errors.replace('\u{a0}', "~")
    });
    insta::assert_snapshot!(told.concat(), @r"
    Rien trouvé pour «~xyzzyqq~».
    No se encontró nada para «xyzzyqq».
    Nada encontrado para “xyzzyqq”.
    Nothing found for “xyzzyqq”.
    ");
    let answer = franja(&["search", "xyzzyqq", "--lang", "en", "--format", "json"]);
    assert_eq!((answer.code, answer.output.as_str()), (1, "[]\n"));
}
