//! Bad input: one clear sentence on the error stream, exit code 2, nothing on the output.

use std::{fs, path::Path};

use super::{LANGS, folder, franja};

/// What people mistype.
const MISTAKES: [&[&str]; 31] = [
    &["show", "br/twin-city/tabatingo"],
    &["show", "BR/STRIP"],
    &["show", "zzzzzzzzzz"],
    &["where", "-70", "91"],
    &["where", "200", "3"],
    &["where", "-69.94"],
    &["where", "-69.94", "-4.23", "3"],
    &["where", "-4.23", "-69.94"],
    &["where", "-60,2"],
    &["where", "19S", "616982", "3684706"],
    &["where", "4°13'S 69°56'"],
    &["where", "Tabatinga"],
    &["where"],
    &["where", "--lon", "x", "-69.94", "-4.23"],
    &["where", "-69.94", "-4.23", "--csv", "points.csv"],
    &["where", "--csv", "/nowhere/points.csv"],
    &["where", "-69.94", "-4.23", "--with", "/nowhere/limits.geojson"],
    &["list", "strips", "--in", "br/strip"],
    &["list", "units", "--in", "br/strip"],
    &["list", "twin-citys"],
    &["list", "strips", "--date", "2014-02-30"],
    &["list", "strips", "--date", "yesterday"],
    &["list", "strips", "--dat", "2014-03-21"],
    &["list", "strips", "--country", "Peru"],
    &["list", "strips", "--format", "xml"],
    &["list", "sources", "--country", "PE"],
    &["search", ","],
    &["shw", "br/strip"],
    &["--area", "br/stripe"],
    &["--view", "1,2"],
    &["--catalogue", "/nowhere", "list", "strips"],
];

/// What the program says of a mistake in a language, checked to be one line and nothing else.
fn refusal(arguments: &[&str], lang: &str) -> String {
    let answer = franja(&[arguments, &["--lang", lang]].concat());
    assert_eq!((answer.code, answer.output.as_str()), (2, ""), "{arguments:?} in {lang}: {}", answer.errors);
    assert!(answer.errors.starts_with("franja"), "{arguments:?} in {lang}: {}", answer.errors);
    assert_eq!(answer.errors.lines().count(), 1, "{arguments:?} in {lang}: {}", answer.errors);
    answer.errors
}

#[test]
fn each_mistake_is_told_in_one_sentence() {
    let told: String = MISTAKES.iter().map(|arguments| refusal(arguments, "en")).collect();
    insta::assert_snapshot!(told.replace('\u{a0}', "~"), @r#"
    franja: nothing has the identifier “br/twin-city/tabatingo”: did you mean “br/twin-city/tabatinga”?
    franja: nothing has the identifier “BR/STRIP”: did you mean “br/strip”?
    franja: nothing has the identifier “zzzzzzzzzz”
    franja: latitude 91 is not between -90 and 90 degrees (longitude comes first)
    franja: longitude 200 is not between -180 and 180 degrees
    franja: “-69.94” is only one coordinate: write the longitude, then the latitude
    franja: “-69.94 -4.23 3” is not a position: write -69.94 -4.23 (longitude first), 4°13'48"S 69°56'24"W, 19M 395680 9532386 or geo:-4.23,-69.94
    franja: “-4.23 -69.94” can be read in two ways, 69.9400°~S, 4.2300°~W or 4.2300°~S, 69.9400°~W: write N, S, E or W after each number
    franja: “-60,2” can be read in two ways, -60.2 alone or -60 and 2: write a space between two numbers
    franja: “19S 616982 3684706” can be read in two ways, 33.2951°~N, 67.7436°~W or 56.9664°~S, 67.0759°~W: write north or south after the zone
    franja: “4°13'S 69°56'” does not tell one latitude and one longitude: write N or S after one number and E or W after the other
    franja: “Tabatinga” is not a position: write -69.94 -4.23 (longitude first), 4°13'48"S 69°56'24"W, 19M 395680 9532386 or geo:-4.23,-69.94
    franja: missing LON LAT: try “franja where --help”
    franja: --lon goes only with --csv
    franja: --csv does not go with -69.94 -4.23
    franja: /nowhere/points.csv cannot be read (No such file or directory (os error 2))
    franja: /nowhere/limits.geojson cannot be read (No such file or directory (os error 2))
    franja: --in goes only with franja list units
    franja: missing --with FILE: try “franja list --help”
    franja: “twin-citys” cannot be listed: did you mean “twin-cities”?
    franja: “2014-02-30” is not a day: write YYYY-MM-DD, such as 2014-03-21
    franja: “yesterday” is not a day: write YYYY-MM-DD, such as 2014-03-21
    franja: there is no option “--dat” here: did you mean “--date”?
    franja: “Peru” is not a country: write an ISO 3166-1 code of two letters, such as PE
    franja: “xml” is no choice for --format: choose table, json, csv, geojson
    franja: sources have no country: ask for the list without --country
    franja: nothing to look for: write a name, a code or a word
    franja: there is no command “shw”: did you mean “show”?
    franja: nothing has the identifier “br/stripe”: did you mean “br/strip”?
    franja: “1,2” is not a view: write LON,LAT,ZOOM, such as -69.94,-4.23,11
    franja: /nowhere is not a folder: give that of a catalogue, laid out as data/ is
    "#);
}

#[test]
fn each_mistake_is_told_in_the_language_of_the_user() {
    for arguments in MISTAKES {
        let told: std::collections::BTreeSet<String> =
            LANGS.iter().map(|lang| refusal(arguments, lang)).collect();
        assert_eq!(told.len(), 4, "{arguments:?}: {told:?}");
    }
}

#[test]
fn an_unknown_kind_is_told_with_those_that_there_are() {
    let told = refusal(&["list", "volcanoes"], "en");
    assert!(told.contains("“volcanoes” cannot be listed") && told.contains("twin-cities"), "{told}");
}

#[test]
fn an_unknown_language_is_told_in_that_of_the_system() {
    insta::assert_snapshot!(refusal(&["list", "strips"], "quechua"), @r"franja: unknown language “quechua”: choose fr, es, pt or en");
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_display_it_is_told_what_answers_without_a_window() {
    let told = LANGS.map(|lang| refusal(&[], lang).replace('\u{a0}', "~"));
    for text in &told {
        assert!(
            ["franja where", "franja list", "franja show"].iter().all(|name| text.contains(name)),
            "{text}"
        );
    }
    insta::assert_snapshot!(told.concat(), @r"
    franja~: la fenêtre ne peut pas s’ouvrir~: il n’y a pas d’écran. Sans fenêtre répondent «~franja where~», «~franja list~» et «~franja show~»
    franja: no se puede abrir la ventana: no hay pantalla. Sin ventana responden «franja where», «franja list» y «franja show»
    franja: não se pode abrir a janela: não há tela. Sem janela respondem “franja where”, “franja list” e “franja show”
    franja: the window cannot be opened: there is no display. “franja where”, “franja list” and “franja show” answer without a window
    ");
}

fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copied(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a copy");
        }
    }
}

/// A copy of the catalogue with a mistake in one of its files.
fn broken(name: &str, file: &str, right: &str, wrong: &str) -> (String, String) {
    let root = folder(name);
    copied(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data")), &root);
    let path = root.join(file);
    let text = fs::read_to_string(&path).expect("the file");
    let at = text.find(right).expect("what to break");
    let line = text[..at].matches('\n').count() + 1;
    fs::write(&path, text.replacen(right, wrong, 1)).expect("the file");
    (root.display().to_string(), format!("{}:{line}:", path.display()))
}

#[test]
fn a_broken_catalogue_is_told_with_its_file_and_line() {
    let mistakes = [
        ("level", "law/br.toml", "level = \"constitution\"", "level = \"constitutoin\""),
        ("quote", "law/pe.toml", "level = \"constitution\"", "level = constitution"),
        ("comma", "areas/strips.geojson", "\"properties\":", "\"properties\""),
    ];
    for (name, file, right, wrong) in mistakes {
        let (root, place) = broken(name, file, right, wrong);
        let answer = franja(&["list", "strips", "--catalogue", &root, "--lang", "en"]);
        assert_eq!((answer.code, answer.output.as_str()), (2, ""), "{name}: {}", answer.errors);
        let first = answer.errors.lines().next().unwrap_or_default();
        assert!(first.starts_with(&format!("franja: the catalogue {root} cannot be read")), "{first}");
        assert!(answer.errors.contains(&place), "{name}: no {place} in {}", answer.errors);
        let checked = franja(&["check", &root, "--lang", "en"]);
        assert_eq!(checked.code, 1, "{name}: {}", checked.output);
        assert!(checked.output.contains(&place), "{name}: no {place} in {}", checked.output);
        fs::remove_dir_all(root).expect("the folder goes");
    }
}
