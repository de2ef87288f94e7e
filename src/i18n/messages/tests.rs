//! The four languages held against each other and against what the program asks for.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use super::*;

/// The variables of every message of a language, by file and key.
fn variables(lang: Lang) -> BTreeMap<(&'static str, String), BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (file, source) in files(lang) {
        let resource =
            parser::parse(*source).unwrap_or_else(|(_, errors)| panic!("{lang}/{file}: {errors:?}"));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let mut names = BTreeSet::new();
                    let value = message.value.unwrap_or_else(|| panic!("{lang}/{file}: {}", message.id.name));
                    of_pattern(&value, &mut names);
                    let before = found.insert((*file, message.id.name.to_owned()), names);
                    assert!(before.is_none(), "{lang}/{file}: {} twice", message.id.name);
                }
                Entry::Junk { content } => panic!("{lang}/{file}: {content}"),
                _ => {}
            }
        }
    }
    found
}

fn of_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, names);
        }
    }
}

fn of_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, names),
        Expression::Select { selector, variants } => {
            of_inline(selector, names);
            for variant in variants {
                of_pattern(&variant.value, names);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, names),
        _ => {}
    }
}

#[test]
fn the_four_languages_have_the_same_messages_with_the_same_variables() {
    let english = variables(Lang::En);
    assert!(english.len() > 200);
    for lang in [Lang::Fr, Lang::Es, Lang::Pt] {
        let other = variables(lang);
        for (key, names) in &english {
            assert_eq!(other.get(key), Some(names), "{lang}: {key:?}");
        }
        for key in other.keys() {
            assert!(english.contains_key(key), "{lang} alone has {key:?}");
        }
    }
}

#[test]
fn no_key_stands_in_two_files() {
    let mut files = BTreeMap::new();
    for (file, key) in variables(Lang::En).into_keys() {
        if let Some(other) = files.insert(key.clone(), file) {
            panic!("{key} is in {other} and in {file}");
        }
    }
}

#[test]
fn every_locale_file_is_compiled_in() {
    for lang in Lang::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(lang.code());
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("the folder of a language")
            .map(|entry| entry.expect("a file").file_name().into_string().expect("a name"))
            .collect();
        names.sort();
        assert_eq!(names, files(lang).iter().map(|(name, _)| *name).collect::<Vec<_>>(), "{lang}");
    }
}

/// Every Rust file under a folder.
fn rust_files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The text literals that directly follow an opening such as `text(`, wherever the line is broken.
fn literals_after<'a>(source: &'a str, opening: &'a str) -> impl Iterator<Item = &'a str> {
    source.match_indices(opening).filter_map(move |(at, _)| {
        let rest = source[at + opening.len()..].trim_start().strip_prefix('"')?;
        rest.split('"').next()
    })
}

#[test]
fn every_key_that_the_sources_name_is_a_message_of_the_right_sort() {
    let known: BTreeMap<String, BTreeSet<String>> =
        variables(Lang::En).into_iter().map(|((_, key), names)| (key, names)).collect();
    let mut paths = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut paths);
    for path in paths
        .iter()
        .filter(|path| !["i18n", "geometry"].iter().any(|room| path.to_string_lossy().contains(room)))
    {
        let source = fs::read_to_string(path).expect("a source");
        for key in literals_after(&source, ".text(") {
            let names = known.get(key).unwrap_or_else(|| panic!("{}: no message {key}", path.display()));
            assert!(names.is_empty(), "{}: {key} has variables", path.display());
        }
        for key in literals_after(&source, ".text_with(") {
            let names = known.get(key).unwrap_or_else(|| panic!("{}: no message {key}", path.display()));
            assert!(!names.is_empty(), "{}: {key} has no variables", path.display());
        }
    }
}

#[test]
fn a_plural_follows_its_number_and_the_number_its_language() {
    let problems =
        |lang, count: usize| Messages::new(lang).text_with("check-problems", &[("count", count.into())]);
    assert_eq!(problems(Lang::En, 1), "One problem");
    assert_eq!(problems(Lang::Fr, 1_500), "1\u{202f}500 problèmes");
    assert_eq!(problems(Lang::Pt, 1_500), "1.500 problemas");
    assert_eq!(problems(Lang::Es, 1_500), "1,500 problemas");
}

#[test]
fn an_unknown_key_is_shown_and_not_hidden() {
    let messages = Messages::new(Lang::Es);
    assert_eq!(messages.text("no-such-key"), "no-such-key");
    assert_eq!(messages.text_with("no-such-key", &[("a", 1.into())]), "no-such-key");
    assert!(!messages.has("no-such-key"));
}

#[test]
fn countries_are_named_in_the_language() {
    let named = Lang::ALL.map(|lang| Messages::new(lang).country("GF"));
    assert_eq!(named, ["Guyane française", "Guayana Francesa", "Guiana Francesa", "French Guiana"]);
    assert_eq!(Messages::new(Lang::Fr).country("QQ"), "QQ");
}

#[test]
fn a_bearing_is_the_nearest_of_eight_points() {
    let messages = Messages::new(Lang::Pt);
    let points = [0.0, 22.4, 22.6, 90.0, 157.6, 225.0, 359.9, -90.0, 720.0].map(|deg| messages.bearing(deg));
    assert_eq!(points, ["N", "N", "NE", "L", "S", "SO", "N", "O", "N"]);
}

#[test]
fn a_message_is_found_quickly_enough_for_every_frame() {
    let messages = Messages::new(Lang::Fr);
    assert_eq!(messages.text("tab-law"), "Droit");
    let start = std::time::Instant::now();
    for _ in 0..20_000 {
        assert!(!messages.text("tab-law").is_empty());
    }
    assert!(start.elapsed().as_secs_f64() < 1.0, "{:?}", start.elapsed());
}
