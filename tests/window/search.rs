//! The search: typing finds, arrows walk, Enter and a click choose.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use franja::{i18n::Lang, state::Subject};

use super::driver::{Window, area, click, open_in, press, shows, tabatinga, text, type_text};

/// The window with a text typed into its search field.
fn searched(typed: &str) -> Window {
    let mut window = open_in(Lang::En);
    press(&mut window, Modifiers::COMMAND, &[Key::F]);
    type_text(&mut window, typed);
    window
}

fn subject(window: &Window) -> Option<&Subject> {
    window.state().state().document.subject.as_ref()
}

/// The names of the results, from the top.
fn results(window: &Window) -> Vec<String> {
    let interface = &window.state().state().interface;
    let hits = super::driver::known().texts.search(&interface.search, interface.lang, 24);
    hits.into_iter().map(|hit| hit.label).collect()
}

/// The results on the screen that begin with a name.
fn offered<'w>(window: &'w Window, name: &str) -> impl Iterator<Item = egui_kittest::Node<'w>> {
    let name = format!("{name}, ");
    window
        .query_all_by_role(egui::accesskit::Role::ListBoxOption)
        .filter(move |node| node.accesskit_node().label().is_some_and(|label| label.starts_with(&name)))
}

#[test]
fn ctrl_k_searches_too_and_a_slip_is_forgiven_and_shown() {
    let mut window = open_in(Lang::Pt);
    press(&mut window, Modifiers::COMMAND, &[Key::K]);
    type_text(&mut window, "tabatnga");
    let twin = text(Lang::Pt, "area-kind-twin-city");
    let first = offered(&window, "Tabatinga").next().expect("the twin city");
    let spoken = first.accesskit_node().label().expect("a name");
    assert!(spoken.starts_with(&format!("Tabatinga, {twin}")), "{spoken}");
    press(&mut window, Modifiers::NONE, &[Key::Enter]);
    assert_eq!(subject(&window), Some(&area("br/twin-city/tabatinga")));
}

#[test]
fn what_was_found_by_its_code_or_its_kind_says_so() {
    let window = searched("4318002");
    let spoken = offered(&window, "São Borja").next().expect("the twin city").accesskit_node().label();
    assert!(spoken.expect("a name").ends_with(": 4318002"));
    let window = searched("puente");
    assert!(shows(&window, ": puente"), "a crossing that is a bridge");
}

#[test]
fn enter_goes_to_the_first_result_on_the_map_and_in_the_panel() {
    let mut window = searched("tabatinga");
    let first = results(&window).first().cloned().expect("a result");
    assert!(offered(&window, &first).count() >= 1, "{first} is offered");

    press(&mut window, Modifiers::NONE, &[Key::Enter]);
    assert_eq!(subject(&window), Some(&area("br/twin-city/tabatinga")));
    assert!(window.query_by_label(&text(Lang::En, "command-clear-selection")).is_some(), "the panel is open");
    assert!(shows(&window, &text(Lang::En, "area-kind-twin-city")));
    let camera = window.state().state().camera;
    let (lon_off, lat_off) =
        (camera.center.lon_deg() - tabatinga().lon_deg(), camera.center.lat_deg() - tabatinga().lat_deg());
    assert!(lon_off.abs() < 0.2 && lat_off.abs() < 0.2 && camera.zoom > 9.0, "{camera:?}");
}

#[test]
fn the_search_ends_with_the_choice_and_the_keys_are_the_maps_again() {
    let mut window = searched("tabatinga");
    press(&mut window, Modifiers::NONE, &[Key::Enter]);
    assert_eq!(window.state().state().interface.search, "");
    let before = window.state().state().camera.zoom;
    press(&mut window, Modifiers::NONE, &[Key::Minus]);
    let after = window.state().state().camera.zoom;
    assert!((before - after - 1.0).abs() < 1e-6, "{before}, then {after}");
}

#[test]
fn arrows_walk_the_results_within_their_ends_and_enter_chooses_the_marked_one() {
    let mut window = searched("tabatinga");
    let camera = window.state().state().camera;
    let last = results(&window).len() - 1;
    let marked = |window: &Window| window.state().state().interface.marked_result;
    press(&mut window, Modifiers::NONE, &[Key::ArrowUp]);
    assert_eq!(marked(&window), 0);
    press(&mut window, Modifiers::NONE, &[Key::ArrowDown, Key::ArrowDown, Key::ArrowUp]);
    assert_eq!(marked(&window), 1);
    press(&mut window, Modifiers::NONE, &[Key::ArrowDown; 40]);
    assert_eq!(marked(&window), last);
    assert_eq!(window.state().state().camera, camera, "the map stays");

    type_text(&mut window, " ");
    assert_eq!(marked(&window), 0, "a new search begins at the top");
    assert_eq!(window.state().state().interface.search, "tabatinga ", "the cursor is where it was");
}

#[test]
fn enter_chooses_the_result_that_the_arrows_marked() {
    let mut window = searched("santa");
    let hits = super::driver::known().texts.search("santa", Lang::En, 24);
    let is_area = |hit: &franja::index::text::Hit| matches!(hit.target, franja::index::text::Target::Area(_));
    let place = 1 + hits.iter().skip(1).position(is_area).expect("an area that is not the first result");
    press(&mut window, Modifiers::NONE, &vec![Key::ArrowDown; place]);
    press(&mut window, Modifiers::NONE, &[Key::Enter]);
    let franja::index::text::Target::Area(id) = &hits[place].target else { panic!("an area") };
    assert_eq!(subject(&window), Some(&Subject::Area(id.clone())));
}

#[test]
fn a_click_chooses_a_result() {
    let mut window = searched("foz do iguacu");
    let first = results(&window).first().cloned().expect("a result");
    offered(&window, &first).next().expect("the result").click();
    window.run();
    assert_eq!(subject(&window), Some(&area("br/twin-city/foz-do-iguacu")));
    assert_eq!(window.state().state().interface.search, "");
}

#[test]
fn what_is_not_found_is_said_and_enter_then_changes_nothing() {
    let mut window = searched("qqzzxx");
    assert!(shows(&window, "qqzzxx”"), "the message names what was searched for");
    press(&mut window, Modifiers::NONE, &[Key::Enter]);
    assert_eq!(subject(&window), None);
    assert_eq!(window.state().state().interface.search, "qqzzxx");
}

#[test]
fn enter_elsewhere_chooses_no_result() {
    let mut window = searched("tabatinga");
    let strips = text(Lang::En, "layer-strips");
    window.get_by_label(&strips).focus();
    window.run();
    press(&mut window, Modifiers::NONE, &[Key::Enter]);
    assert_eq!(subject(&window), None, "Enter was for the layer that has the focus");
    click(&mut window, &strips);
    assert_eq!(window.state().state().interface.search, "tabatinga");
}
