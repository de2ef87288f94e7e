//! Every panel in every language: the harness fails on a missing glyph and on a control without a name.

use egui_kittest::kittest::Queryable;
use franja::{
    command::{Command, kebab},
    earth::LonLat,
    i18n::Lang,
    state::{Dialog, Subject, Tab},
};
use jiff::civil::Date;

use super::driver::{Window, area, carry_out, known, open_in, painted, shows, text};

/// One subject of each kind, the richest of its kind where that matters.
fn subjects() -> Vec<Subject> {
    let catalogue = &known().catalogue;
    let mut subjects: Vec<Subject> = [
        "br/twin-city/tabatinga",
        "br/twin-city/foz-do-iguacu",
        "br/strip",
        "pe/strip",
        "pe/region/puno",
        "pe-ec/integration-zone",
    ]
    .map(area)
    .into();
    let mut kinds = std::collections::BTreeSet::new();
    let firsts = catalogue.areas().filter(|area| kinds.insert(kebab(&area.kind)));
    subjects.extend(firsts.map(|area| Subject::Area(area.id.clone())));
    subjects.extend(catalogue.instruments().take(3).map(|one| Subject::Instrument(one.id.clone())));
    subjects.extend(catalogue.projects().take(3).map(|one| Subject::Project(one.id.clone())));
    subjects.extend(catalogue.actors().take(3).map(|one| Subject::Actor(one.id.clone())));
    subjects.extend(catalogue.slides().iter().map(|one| Subject::Slide(one.id.clone())));
    subjects.push(Subject::Point(LonLat::wrapped(-69.93, -4.22)));
    subjects.push(Subject::Point(LonLat::wrapped(-85.25, -17.5)));
    subjects
}

/// Whether all tabs have something to show of it.
fn is_rich(subject: &Subject) -> bool {
    *subject == area("br/twin-city/foz-do-iguacu") || *subject == area("pe/region/puno")
}

/// Checks what is on the screen beyond what the harness checks by itself in every frame.
fn check(window: &Window, what: &str) {
    assert_eq!(window.unnamed_widgets(), Vec::<String>::new(), "{what}");
    // A message that is missing shows its key.
    let keys: Vec<_> = super::driver::spoken(window).into_iter().filter(|text| is_key(text)).collect();
    assert_eq!(keys, Vec::<String>::new(), "{what}");
}

/// Whether a text looks like the key of a message: `area-kind-twin-city`.
fn is_key(text: &str) -> bool {
    let prefixes = ["area-kind-", "record-kind-", "command-", "tab-", "label-", "level-", "status-", "role-"];
    let others =
        ["measure-", "confidence-", "source-kind-", "actor-kind-", "modality-", "details-", "legend-"];
    !text.contains(' ') && prefixes.iter().chain(&others).any(|prefix| text.starts_with(prefix))
}

#[test]
fn the_start_and_the_layers_can_be_read_and_named_in_every_language() {
    for lang in Lang::ALL {
        let window = open_in(lang);
        for key in ["start-title", "start-begin", "start-deck", "panel-layers", "panel-legend"] {
            assert!(shows(&window, &text(lang, key)), "{lang}: {key}");
        }
        check(&window, lang.code());
    }
}

fn check_every_tab_of_every_kind_of_subject_in(lang: Lang) {
    let mut window = open_in(lang);
    for subject in subjects() {
        carry_out(&mut window, [Command::Select(subject.clone())]);
        // The cards of the other tabs are the same wherever there are any.
        let tabs = if is_rich(&subject) { &Tab::ALL[..] } else { &[Tab::Overview] };
        for &tab in tabs {
            carry_out(&mut window, [Command::ShowTab(tab)]);
            let what = format!("{lang} {subject:?} {tab:?}");
            assert!(shows(&window, &text(lang, &format!("tab-{}", kebab(&tab)))), "{what}");
            check(&window, &what);
        }
    }
}

#[test]
fn every_tab_of_every_kind_of_subject_can_be_read_and_named_in_french() {
    check_every_tab_of_every_kind_of_subject_in(Lang::Fr);
}

#[test]
fn every_tab_of_every_kind_of_subject_can_be_read_and_named_in_spanish() {
    check_every_tab_of_every_kind_of_subject_in(Lang::Es);
}

#[test]
fn every_tab_of_every_kind_of_subject_can_be_read_and_named_in_portuguese() {
    check_every_tab_of_every_kind_of_subject_in(Lang::Pt);
}

#[test]
fn every_tab_of_every_kind_of_subject_can_be_read_and_named_in_english() {
    check_every_tab_of_every_kind_of_subject_in(Lang::En);
}

#[test]
fn help_credits_and_results_can_be_read_and_named_in_every_language() {
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        carry_out(&mut window, [Command::ToggleDialog(Dialog::Keys), Command::ToggleDialog(Dialog::Credits)]);
        assert!(shows(&window, &text(lang, "keys-title")) && shows(&window, &text(lang, "credits-gshhg")));
        check(&window, lang.code());
        carry_out(&mut window, [Command::ToggleDialog(Dialog::Keys), Command::ToggleDialog(Dialog::Credits)]);
        for search in ["a", "tabatinga", "ley", "lei", "qqzzxx"] {
            carry_out(&mut window, [Command::Search(search.to_owned())]);
            check(&window, &format!("{lang}: {search}"));
        }
    }
}

#[test]
fn the_lists_of_the_bar_can_be_read_and_named_in_every_language() {
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        for key in ["setting-date", "setting-language", "setting-theme"] {
            let name = text(lang, key);
            window.get_by_label(&name).click();
            window.run();
            check(&window, &format!("{lang}: {name}"));
            window.key_press(egui::Key::Escape);
            window.run();
        }
    }
}

#[test]
fn the_day_is_chosen_from_its_list_and_what_is_shown_changes() {
    let mut window = open_in(Lang::Pt);
    let name = text(Lang::Pt, "setting-date");
    window.get_by_label(&name).click();
    window.run();
    let day = Date::constant(1979, 5, 2);
    let written = franja::i18n::day(day, Lang::Pt);
    window.get_by_label(&written).click();
    window.run();
    assert_eq!(window.state().state().document.day, Some(day));
    assert!(painted(&window).contains(&written));
    carry_out(&mut window, [Command::Select(area("br/twin-city/tabatinga"))]);
    let caution = text_before_variable(Lang::Pt, "details-not-valid");
    assert!(shows(&window, &caution), "{caution}");
}

/// A message with a variable, up to the variable.
fn text_before_variable(lang: Lang, key: &str) -> String {
    let text = franja::i18n::Messages::new(lang).text_with(key, &[("date", "\u{1}".into())]);
    text.split('\u{1}').next().expect("a beginning").trim().to_owned()
}

#[test]
#[should_panic(expected = "glyph")]
fn a_missing_glyph_is_found() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [Command::Search("\u{13080}".to_owned())]);
}
