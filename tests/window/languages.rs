//! The language changes while the window is open: everywhere, and at once.

use std::{collections::BTreeSet, fs, path::Path};

use egui_kittest::kittest::Queryable;
use franja::{
    command::{Command, kebab},
    i18n::{Lang, Messages},
    state::{Dialog, Layer, Tab},
};

use super::driver::{Window, area, carry_out, click, open_in, painted, shows, spoken, text};

/// The files of the messages that the window shows.
const FILES: [&str; 10] =
    ["commands", "common", "details", "kinds", "notices", "own", "panels", "statistics", "time", "window"];

/// All messages without variables that the window may show in a language.
fn messages(lang: Lang) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(lang.code());
    let mut texts = BTreeSet::new();
    for file in FILES {
        let source = fs::read_to_string(folder.join(file).with_extension("ftl")).expect("messages");
        let keys = source.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
        for key in keys.filter(|key| key.starts_with(|first: char| first.is_ascii_lowercase())) {
            let text = Messages::new(lang).text(key);
            if text != key {
                texts.insert(text.to_owned());
            }
        }
    }
    assert!(texts.len() > 200, "{} messages", texts.len());
    texts
}

/// What the screen shows that is a message of a language, and none of the one that is spoken.
fn left_over(window: &Window, before: Lang, now: Lang) -> Vec<String> {
    let (of_before, of_now) = (messages(before), messages(now));
    let shown: BTreeSet<String> = spoken(window).into_iter().chain(painted(window)).collect();
    let parts = shown.iter().flat_map(|text| text.split(" · ")).map(str::trim);
    // A single letter is a key of the keyboard, or a point of the compass.
    let words = parts.filter(|part| part.chars().count() > 1);
    words.filter(|part| of_before.contains(*part) && !of_now.contains(*part)).map(str::to_owned).collect()
}

/// What every language must show in its own words.
fn expected(lang: Lang) -> Vec<String> {
    let mut keys =
        vec!["panel-layers".to_owned(), "panel-legend".into(), "credits-more".into(), "today".into()];
    keys.extend(["setting-language", "setting-theme", "setting-date", "search-label"].map(str::to_owned));
    keys.extend(Layer::ALL.map(|layer| format!("layer-{}", kebab(&layer))));
    keys.iter().map(|key| text(lang, key)).collect()
}

#[test]
fn choosing_a_language_changes_every_text_and_leaves_nothing_of_the_one_before() {
    let mut window = open_in(Lang::En);
    let mut before = Lang::En;
    for now in [Lang::Fr, Lang::Es, Lang::Pt, Lang::En] {
        click(&mut window, &text(before, "setting-language"));
        click(&mut window, now.endonym());
        window.remove_cursor();
        window.run();
        assert_eq!(window.state().state().interface.lang, now);
        for text in expected(now) {
            assert!(shows(&window, &text), "{now}: no {text}");
        }
        assert_eq!(left_over(&window, before, now), Vec::<String>::new(), "{before} in {now}");
        before = now;
    }
}

#[test]
fn the_panel_of_an_area_changes_with_the_language_too() {
    let mut window = open_in(Lang::En);
    carry_out(
        &mut window,
        [Command::Select(area("br/twin-city/tabatinga")), Command::ToggleDialog(Dialog::Keys)],
    );
    for tab in Tab::ALL {
        for (before, now) in
            [(Lang::En, Lang::Pt), (Lang::Pt, Lang::Fr), (Lang::Fr, Lang::Es), (Lang::Es, Lang::En)]
        {
            carry_out(&mut window, [Command::ShowTab(tab), Command::SetLang(now)]);
            assert!(shows(&window, &text(now, "area-kind-twin-city")), "{now} {tab:?}");
            assert!(shows(&window, &text(now, &format!("tab-{}", kebab(&tab)))), "{now} {tab:?}");
            assert_eq!(left_over(&window, before, now), Vec::<String>::new(), "{before} in {now}, {tab:?}");
        }
    }
}

#[test]
fn the_names_on_the_map_change_with_the_language() {
    let mut window = open_in(Lang::En);
    let names = |lang: Lang| text(lang, "country-co");
    let is_painted = |window: &Window, name: &str| {
        painted(window).iter().any(|text| text.to_lowercase() == name.to_lowercase())
    };
    assert!(is_painted(&window, &names(Lang::En)));
    carry_out(&mut window, [Command::SetLang(Lang::Fr)]);
    assert!(is_painted(&window, &names(Lang::Fr)) && !is_painted(&window, "Brazil"));
    assert!(window.query_by_label("Brazil").is_none());
}

#[test]
fn a_left_over_is_found() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [Command::Search(text(Lang::Fr, "panel-layers"))]);
    assert!(!left_over(&window, Lang::Fr, Lang::En).is_empty());
}
