//! What people type, and what they find.

use std::sync::LazyLock;

use super::*;

static TEXTS: LazyLock<TextIndex> = LazyLock::new(|| {
    let catalogue = Catalogue::embedded().expect("the embedded catalogue");
    TextIndex::new(&catalogue, Geometry::embedded())
});

fn hits(text: &str, lang: Lang) -> Vec<Hit> {
    TEXTS.search(text, lang, 24)
}

fn first(text: &str) -> Hit {
    hits(text, Lang::En).into_iter().next().unwrap_or_else(|| panic!("nothing for {text}"))
}

fn area(id: &str) -> Target {
    Target::Area(id.parse().expect("id"))
}

fn instrument(id: &str) -> Target {
    Target::Instrument(id.parse().expect("id"))
}

/// The letters of a hit that fit.
fn shown(hit: &Hit) -> Vec<&str> {
    hit.letters.iter().map(|range| &hit.matched[range.clone()]).collect()
}

#[test]
fn accents_capitals_and_dots_do_not_matter() {
    for typed in ["SAO BORJA", "sao borja", "São Borja", "borja sao"] {
        assert_eq!(first(typed).target, area("br/twin-city/sao-borja"), "{typed}");
    }
    assert_eq!(first("lei 6634").target, instrument("br/lei-6634-1979"));
    assert_eq!(first("lei 6.634/1979").target, instrument("br/lei-6634-1979"));
}

#[test]
fn codes_and_numbers_are_found_in_every_language() {
    for lang in Lang::ALL {
        let found = |text: &str| hits(text, lang).into_iter().next().expect("a hit");
        assert_eq!(
            (found("4318002").target, found("4318002").why),
            (area("br/twin-city/sao-borja"), Why::Code)
        );
        assert_eq!(found("br-rs").target, area("br/state/rs"));
        assert_eq!(found("ley 29778").target, instrument("pe/ley-29778-2011"));
        assert_eq!(found("portaria 2507").target, instrument("br/portaria-mdr-2507-2021"));
        assert_eq!(shown(&found("portaria 2507")), ["Portaria", "2.507"]);
    }
    assert_eq!(first("law 29778").target, instrument("pe/ley-29778-2011"), "the level in another language");
}

#[test]
fn slips_are_forgiven_and_the_word_that_was_meant_is_shown() {
    for typed in ["tabatnga", "tabtainga", "tabatinha", "tabattinga"] {
        let hit = first(typed);
        assert_eq!(hit.target, area("br/twin-city/tabatinga"), "{typed}");
        assert!(hit.is_mistyped);
        assert_eq!(shown(&hit), ["Tabatinga"]);
    }
    assert_eq!(first("foz do iguasu").target, area("br/twin-city/foz-do-iguacu"));
    assert_eq!(first("asis brasil").target, area("br/twin-city/assis-brasil"));
}

#[test]
fn a_word_that_something_has_is_never_bent_to_another() {
    let targets = |typed: &str| hits(typed, Lang::Es);
    for (typed, other) in [("iquique", "iquitos"), ("iquitos", "iquique"), ("leticia", "letecia")] {
        let found = targets(typed);
        assert!(!found.is_empty(), "{typed}");
        for hit in found {
            assert!(!hit.is_mistyped && !plain(&hit.matched).contains(other), "{typed}: {hit:?}");
        }
    }
}

#[test]
fn what_fits_as_it_is_goes_before_what_was_mistyped() {
    for typed in ["santan", "rivera", "tabat", "asis", "marco"] {
        let found = hits(typed, Lang::Pt);
        let first_mistyped = found.iter().position(|hit| hit.is_mistyped).unwrap_or(found.len());
        assert!(found[first_mistyped..].iter().all(|hit| hit.is_mistyped), "{typed}");
    }
}

#[test]
fn numbers_and_short_words_are_not_bent() {
    assert!(hits("4318003", Lang::En).is_empty());
    assert!(hits("xqz", Lang::En).is_empty());
    assert!(hits("qqzzxx", Lang::En).is_empty());
}

#[test]
fn kinds_are_found_in_four_languages() {
    for typed in ["bridge", "ponte", "puente", "pont"] {
        let found = hits(typed, Lang::En);
        let is_crossing =
            |hit: &&Hit| matches!(&hit.target, Target::Area(id) if id.as_str().contains("/crossing/"));
        assert!(found.iter().filter(is_crossing).count() > 12, "{typed}");
        assert!(
            found.iter().any(|hit| hit.why == Why::Kind && shown(hit)[0].to_lowercase().starts_with(typed))
        );
    }
    for typed in ["twin city", "cidades-gêmeas", "ciudad gemela", "ville jumelle"] {
        let found = hits(typed, Lang::Pt);
        let twins = found
            .iter()
            .filter(|hit| matches!(&hit.target, Target::Area(id) if id.as_str().contains("twin")));
        assert!(twins.count() > 12, "{typed}");
    }
}

#[test]
fn kind_and_name_or_country_together_narrow_the_search() {
    let hit = first("puente foz");
    assert!(matches!(&hit.target, Target::Area(id) if id.as_str().contains("foz")), "{hit:?}");
    let found = hits("ciudad gemela acre", Lang::Es);
    assert!(!found.is_empty() && found.len() < 10);
    assert!(found.iter().all(|hit| hit.matched.contains("Acre")), "{found:?}");
    assert!(
        hits("peru", Lang::En).iter().all(|hit| hit.why != Why::Within),
        "a country alone is no way to find"
    );
}

#[test]
fn a_place_itself_goes_before_what_lies_across_from_it_and_is_there_once() {
    assert!(matches!(first("leticia").target, Target::Place(_)));
    let found = hits("tabatinga", Lang::En);
    assert_eq!(found[0].target, area("br/twin-city/tabatinga"));
    let near = found.iter().filter(|hit| {
        matches!(hit.target, Target::Place(position) if crate::earth::distance_m(position, LonLat::wrapped(-69.94, -4.25)) < 9e3)
    });
    assert_eq!(near.count(), 0, "the town is the twin city");
}

#[test]
fn every_answer_is_quick() {
    // A debug build on a busy machine: the bench measures, this only keeps an accident out.
    hits("warm", Lang::En);
    let start = std::time::Instant::now();
    for typed in ["a", "sao borja", "tabatnga", "puente", "asistencia tecnica de", "4318002"] {
        let _ = hits(typed, Lang::En);
    }
    assert!(start.elapsed().as_secs_f64() < 3.0, "{:?}", start.elapsed());
}

#[test]
fn spaces_left_out_or_put_in_are_forgiven() {
    assert_eq!(first("saoborja").target, area("br/twin-city/sao-borja"));
    assert_eq!(first("fozdoigua").target, area("br/twin-city/foz-do-iguacu"));
    assert_eq!(first("taba tinga").target, area("br/twin-city/tabatinga"));
    assert!(hits("xyzzyborja", Lang::En).is_empty());
}
