//! `franja show`.

use super::{LANGS, franja, head, json, told_in};

/// One of each kind of thing: its identifier, and what JSON says it is.
const THINGS: [(&str, &str); 17] = [
    ("br/strip", "area"),
    ("pe/region/loreto", "area"),
    ("br/state/am", "area"),
    ("pe/province/1604", "area"),
    ("pe-ec/integration-zone", "area"),
    ("br/twin-city/tabatinga", "area"),
    ("pe/municipality/160401", "area"),
    ("pe-bo/crossing/desaguadero", "area"),
    ("pe-ec/border", "area"),
    ("pe-co/dispute/leticia", "area"),
    ("br/lei-6634-1979", "instrument"),
    ("pe-ec/plan-binacional", "project"),
    ("pe/mre", "actor"),
    ("lei-6634-1979-legisweb", "source"),
    ("water", "theme"),
    ("br/twin-cities-2014", "list"),
    ("borders-of-peru", "slide"),
];

#[test]
fn one_of_each_kind_of_thing_is_shown_in_every_language() {
    for (id, _) in THINGS {
        let shown = LANGS.map(|lang| told_in(lang, &["show", id]));
        for (lang, text) in LANGS.iter().zip(&shown) {
            assert!(text.contains(id), "{id} in {lang} does not tell its identifier:\n{text}");
            // A message that is not there would show as its key, a variable as its braces.
            for trace in ["label-", "-kind-", "{", "}", "\u{2068}"] {
                assert!(!text.contains(trace), "{id} in {lang} shows {trace:?}:\n{text}");
            }
            let too_wide = text.lines().find(|line| line.chars().count() > 100 && !line.contains("://"));
            assert_eq!(too_wide, None, "{id} in {lang}");
        }
        let different: std::collections::BTreeSet<&String> = shown.iter().collect();
        assert!(different.len() == 4, "{id} reads the same in two languages");
    }
}

#[test]
fn one_of_each_kind_of_thing_is_shown_to_programs() {
    for (id, record) in THINGS {
        let shown = json(&["show", id]);
        assert_eq!((&shown["id"], &shown["record"]), (&id.into(), &record.into()));
    }
}

#[test]
fn a_strip_begins_with_its_names_and_what_it_faces() {
    let begin = LANGS.map(|lang| head(&told_in(lang, &["show", "br/strip"]), 5));
    insta::assert_snapshot!(begin.join("\n\n"), @r"
    Bande de frontière du Brésil
    ────────────────────────────
    bande frontalière · Brésil · face à~: Argentine, Bolivie, Colombie, Guyane française, Guyana, Pérou,
    Paraguay, Suriname, Uruguay, Venezuela
    Faixa de Fronteira

    Franja de frontera de Brasil
    ────────────────────────────
    franja de frontera · Brasil · frente a Argentina, Bolivia, Colombia, Guayana Francesa, Guyana, Perú,
    Paraguay, Surinam, Uruguay, Venezuela
    Faixa de Fronteira

    Faixa de fronteira do Brasil
    ────────────────────────────
    faixa de fronteira · Brasil · em frente a: Argentina, Bolívia, Colômbia, Guiana Francesa, Guiana,
    Peru, Paraguai, Suriname, Uruguai, Venezuela
    Faixa de Fronteira

    Border strip of Brazil
    ──────────────────────
    border strip · Brazil · facing Argentina, Bolivia, Colombia, French Guiana, Guyana, Peru, Paraguay,
    Suriname, Uruguay, Venezuela
    Faixa de Fronteira
    ");
}

#[test]
fn what_is_not_valid_on_the_day_says_so() {
    let answer = franja(&["show", "br/strip", "--date", "1970-01-01", "--lang", "en"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(head(&answer.output, 7).contains("1 January 1970"), "{}", answer.output);
}
