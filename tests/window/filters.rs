//! The filters: chosen in the panel, read and removed as chips, followed by map, legend and panels.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use franja::{
    catalogue::model::{AreaKind, Country, Level},
    command::Command,
    i18n::{Lang, Messages},
    state::Choice,
};

use super::driver::{
    Window, area, carry_out, click, open, open_in, press, shows, spoken, state_in, tabatinga, text,
};

/// Presses a control that may be scrolled out of sight.
fn choose(window: &mut Window, name: &str) {
    // The colours of the window are a "thème" too: theirs stands before.
    let found = window.get_all_by_label(name).last().expect("the control");
    found.click_accesskit();
    window.run();
}

fn filter_is_empty(window: &Window) -> bool {
    window.state().state().document.filter.is_empty()
}

/// The name of the button that removes a chip.
fn chip(lang: Lang, sort: &str, name: &str) -> String {
    let filter = format!("{}: {name}", text(lang, sort));
    Messages::new(lang).text_with("filter-remove", &[("filter", filter.as_str().into())])
}

#[test]
fn a_country_is_chosen_in_the_panel_removed_by_its_chip_and_brought_back_by_undo() {
    let lang = Lang::Es;
    let mut window = open_in(lang);
    choose(&mut window, &text(lang, "filter-title"));
    choose(&mut window, &text(lang, "filter-country"));
    let peru = text(lang, "country-pe");
    let choice = spoken(&window).into_iter().find(|one| one.starts_with(&format!("{peru}: "))).expect("Peru");
    assert!(choice.ends_with(char::is_numeric), "it says how much there is: {choice}");
    choose(&mut window, &choice);
    let wanted = Choice::Country(Country::PERU);
    assert!(window.state().state().document.filter.has(&wanted));
    let chip = chip(lang, "filter-country", &peru);
    click(&mut window, &chip);
    assert!(filter_is_empty(&window));
    assert!(window.query_by_label(&chip).is_none());
    press(&mut window, Modifiers::COMMAND, &[Key::Z]);
    assert!(window.query_by_label(&chip).is_some(), "undo brings it back");
    press(&mut window, Modifiers::NONE, &[Key::N]);
    assert!(filter_is_empty(&window));
}

#[test]
fn the_map_and_the_legend_follow_a_filter_by_kind() {
    let mut state = state_in(Lang::En);
    state.camera = franja::state::Camera { center: tabatinga(), zoom: 10.0, is_placed: true };
    let mut window = open(state);
    let legend = |window: &Window, key: &str| shows(window, &text(Lang::En, key));
    assert!(legend(&window, "legend-twin-city-bridge") && legend(&window, "legend-limit"));
    let named = |window: &Window| super::driver::painted(window).contains("Leticia");
    assert!(named(&window), "the pair is named on the map");
    carry_out(&mut window, [Command::ToggleFilter(Choice::Kind(AreaKind::Crossing))]);
    assert!(legend(&window, "legend-crossing"));
    for gone in ["legend-twin-city-bridge", "legend-limit", "legend-municipality", "legend-strip-peru"] {
        assert!(!legend(&window, gone), "{gone}");
    }
    assert!(!named(&window), "nor is what is not let through");
}

#[test]
fn the_law_of_the_side_panel_follows_a_level_and_says_what_is_hidden() {
    let mut window = open_in(Lang::Pt);
    carry_out(&mut window, [Command::Select(area("br/strip")), Command::ShowTab(franja::state::Tab::Law)]);
    let levels = |window: &Window| {
        [Level::Constitution, Level::Law].map(|level| {
            let name = Messages::new(Lang::Pt).name_of("level", &level);
            window.query_all_by_label(name).any(|node| !node.accesskit_node().is_hidden())
        })
    };
    assert!(levels(&window)[0]);
    carry_out(&mut window, [Command::ToggleFilter(Choice::Level(Level::Law))]);
    assert_eq!(levels(&window), [false, true]);
    let clear = text(Lang::Pt, "filter-clear");
    let hidden = spoken(&window).into_iter().any(|one| one.starts_with("Mais ") && one.contains("filtros"));
    assert!(hidden && window.query_all_by_label(&clear).count() > 0);
}

#[test]
fn every_choice_has_a_name_in_every_language() {
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        choose(&mut window, &text(lang, "filter-title"));
        for facet in franja::state::Facet::ALL {
            let key = format!("filter-{}", franja::command::kebab(&facet));
            choose(&mut window, &text(lang, &key));
        }
        for one in spoken(&window) {
            assert!(!one.starts_with(": "), "{lang}: a choice without a name: {one}");
        }
    }
}
