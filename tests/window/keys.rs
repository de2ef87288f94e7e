//! The keyboard: what keys do, and whom they belong to.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use franja::{
    command::Command,
    earth::LonLat,
    i18n::Lang,
    state::{Camera, Dialog, Layer, Tab},
};

use super::driver::{Window, area, carry_out, map_rect, open, open_in, press, state_at, text, type_text};

fn plain(window: &mut Window, key: Key) {
    press(window, Modifiers::NONE, &[key]);
}

fn camera(window: &Window) -> Camera {
    window.state().state().camera
}

fn layers(window: &Window) -> usize {
    window.state().state().document.layers.len()
}

/// A window whose map has room to move in all directions.
fn inland() -> Window {
    open(state_at(LonLat::wrapped(-58.0, -12.5), 7.0))
}

fn search_has_focus(window: &Window) -> bool {
    let name = text(Lang::En, "search-label");
    window.get_by_role_and_label(egui::accesskit::Role::TextInput, &name).is_focused()
}

#[test]
fn ctrl_f_goes_to_the_search_field_from_anywhere() {
    let mut window = open_in(Lang::En);
    assert!(!search_has_focus(&window));
    press(&mut window, Modifiers::COMMAND, &[Key::F]);
    assert!(search_has_focus(&window));
    window.get_by_label(&text(Lang::En, "layer-strips")).focus();
    window.run();
    assert!(!search_has_focus(&window));
    press(&mut window, Modifiers::COMMAND, &[Key::F]);
    assert!(search_has_focus(&window));
}

#[test]
fn escape_closes_help_then_the_search_then_the_selection() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [Command::Select(area("br/strip")), Command::ToggleDialog(Dialog::Keys)]);
    press(&mut window, Modifiers::COMMAND, &[Key::F]);
    type_text(&mut window, "puno");
    let seen = |window: &Window| {
        let state = window.state().state();
        (
            state.interface.is_open(Dialog::Keys),
            !state.interface.search.is_empty(),
            state.document.subject.is_some(),
        )
    };
    assert_eq!(seen(&window), (true, true, true));
    plain(&mut window, Key::Escape);
    assert_eq!(seen(&window), (false, true, true));
    plain(&mut window, Key::Escape);
    assert_eq!(seen(&window), (false, false, true));
    plain(&mut window, Key::Escape);
    assert_eq!(seen(&window), (false, false, false));
}

#[test]
fn escape_leaves_an_empty_search_field_and_no_more() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [Command::Select(area("br/strip"))]);
    press(&mut window, Modifiers::COMMAND, &[Key::F]);
    plain(&mut window, Key::Escape);
    assert!(!search_has_focus(&window));
    assert!(window.state().state().document.subject.is_some());
}

#[test]
fn escape_closes_an_open_list_and_no_more() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [Command::Select(area("br/strip"))]);
    window.get_by_label(&text(Lang::En, "setting-language")).click();
    window.run();
    assert!(window.query_by_label("Français").is_some());
    plain(&mut window, Key::Escape);
    assert!(window.query_by_label("Français").is_none());
    assert!(window.state().state().document.subject.is_some());
}

#[test]
fn plus_minus_and_arrows_move_the_map() {
    let mut window = inland();
    let before = camera(&window);
    for (key, levels) in [(Key::Plus, 1.0), (Key::Minus, 0.0), (Key::Equals, 1.0), (Key::Minus, 0.0)] {
        plain(&mut window, key);
        let zoom = camera(&window).zoom;
        assert!((zoom - before.zoom - levels).abs() < 1e-6, "{key:?}: {zoom}");
    }
    for (key, east, north) in [
        (Key::ArrowRight, 1.0, 0.0),
        (Key::ArrowUp, 1.0, 1.0),
        (Key::ArrowLeft, 0.0, 1.0),
        (Key::ArrowDown, 0.0, 0.0),
    ] {
        plain(&mut window, key);
        let now = camera(&window).center;
        let step = 160.0 * 360.0 / (256.0 * 128.0);
        assert!((now.lon_deg() - before.center.lon_deg() - east * step).abs() < 1e-6, "{key:?}: {now:?}");
        assert_eq!(now.lat_deg() > before.center.lat_deg() + 0.1, north > 0.5, "{key:?}: {now:?}");
    }
}

#[test]
fn home_shows_the_two_countries() {
    let mut window = inland();
    plain(&mut window, Key::Home);
    let Camera { center, zoom, .. } = camera(&window);
    assert!((3.0..5.0).contains(&zoom), "{zoom}");
    assert!((center.lon_deg() + 58.0).abs() < 4.0 && (center.lat_deg() + 14.0).abs() < 4.0, "{center:?}");
}

#[test]
fn a_digit_switches_its_layer_and_ctrl_z_and_y_go_back_and_forth() {
    let mut window = inland();
    let all = Layer::ALL.len();
    plain(&mut window, Key::Num4);
    let is_on = |window: &Window| window.state().state().document.layers.contains(&Layer::TwinCities);
    assert!(!is_on(&window) && layers(&window) == all - 1);
    press(&mut window, Modifiers::COMMAND, &[Key::Z]);
    assert!(is_on(&window));
    press(&mut window, Modifiers::COMMAND, &[Key::Y]);
    assert!(!is_on(&window));
}

#[test]
fn alt_and_a_digit_open_a_tab_and_leave_the_layers() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [Command::Select(area("br/twin-city/tabatinga"))]);
    let keys = [(Key::Num2, Tab::Law), (Key::Num5, Tab::Sources), (Key::Num1, Tab::Overview)];
    for (key, tab) in keys {
        press(&mut window, Modifiers::ALT, &[key]);
        assert_eq!(window.state().state().interface.tab, tab);
        assert_eq!(layers(&window), Layer::ALL.len(), "{key:?}");
    }
}

#[test]
fn a_text_field_keeps_the_keys_that_type_or_edit() {
    let mut window = inland();
    plain(&mut window, Key::Num1);
    let (before, document) = (camera(&window), window.state().state().document.clone());
    press(&mut window, Modifiers::COMMAND, &[Key::F]);
    let keys = [Key::Plus, Key::Minus, Key::ArrowUp, Key::ArrowLeft, Key::Home, Key::Num3, Key::L, Key::W];
    press(&mut window, Modifiers::NONE, &keys);
    press(&mut window, Modifiers::COMMAND, &[Key::Z]);
    assert_eq!(camera(&window), before);
    assert_eq!(window.state().state().document, document);
    assert!(window.state().state().interface.shows_layers);
    plain(&mut window, Key::F1);
    assert!(window.state().state().interface.is_open(Dialog::Keys), "a function key types nothing");
}

#[test]
fn arrows_go_from_control_to_control_where_one_has_the_focus_and_move_the_map_where_it_has() {
    let mut window = inland();
    let before = camera(&window);
    let (one, two) = (text(Lang::En, "layer-strips"), text(Lang::En, "layer-arcs"));
    window.get_by_label(&one).focus();
    window.run();
    plain(&mut window, Key::ArrowDown);
    assert!(window.get_by_label(&two).is_focused());
    assert_eq!(camera(&window), before);

    let map = text(Lang::En, "panel-map");
    window.get_by_label(&map).focus();
    window.run();
    plain(&mut window, Key::ArrowDown);
    assert!(window.get_by_label(&map).is_focused());
    assert!(camera(&window).center.lat_deg() < before.center.lat_deg() - 0.1);
}

#[test]
fn the_list_of_keys_names_every_key() {
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        plain(&mut window, Key::F1);
        for command in Command::listed().iter().filter(|command| command.shortcut().is_some()) {
            let name = text(lang, &command.message_key());
            assert!(
                window.query_all_by_label(&name).any(|node| !node.accesskit_node().is_hidden()),
                "{name}"
            );
        }
        plain(&mut window, Key::F1);
        let last = text(lang, &Command::Quit.message_key());
        assert!(window.query_by_label(&last).is_none(), "{lang}: the list is closed");
    }
}

#[test]
fn the_map_fills_its_room_with_or_without_what_lies_over_it() {
    let mut window = inland();
    let before = map_rect(&window);
    carry_out(
        &mut window,
        [
            Command::ToggleDialog(Dialog::Keys),
            Command::ToggleDialog(Dialog::Credits),
            Command::Search("puno".to_owned()),
        ],
    );
    assert_eq!(map_rect(&window), before);
}

#[test]
fn other_keys_do_the_same() {
    let mut window = open_in(Lang::En);
    press(&mut window, Modifiers::COMMAND, &[Key::K]);
    assert!(search_has_focus(&window));
    plain(&mut window, Key::Escape);
    plain(&mut window, Key::Questionmark);
    assert!(window.state().state().interface.is_open(Dialog::Keys));
    plain(&mut window, Key::Escape);
    plain(&mut window, Key::Num4);
    press(&mut window, Modifiers::COMMAND, &[Key::Z]);
    assert_eq!(layers(&window), Layer::ALL.len());
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, &[Key::Z]);
    assert_eq!(layers(&window), Layer::ALL.len() - 1);
}
