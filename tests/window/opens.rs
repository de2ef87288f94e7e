//! What is there when the window opens, and where.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use franja::{
    command::kebab,
    i18n::Lang,
    state::{Layer, State},
};

use super::driver::{carry_out, click, map_rect, open_in, open_sized, press, shows, state_in, text};

#[test]
fn it_opens_with_search_above_layers_on_the_left_the_map_and_where_to_begin_on_the_right() {
    let window = open_in(Lang::En);
    let map = map_rect(&window);
    assert!(map.width() > 500.0 && map.height() > 600.0, "the map has most of the room: {map:?}");

    let search = window.get_by_role_and_label(Role::TextInput, &text(Lang::En, "search-label")).rect();
    assert!(search.bottom() <= map.top());
    for layer in Layer::ALL {
        let name = text(Lang::En, &format!("layer-{}", kebab(&layer)));
        let layer = window.get_by_role_and_label(Role::CheckBox, &name).rect();
        assert!(layer.right() <= map.left(), "{name}: {layer:?}");
    }
    let title = window.get_by_label(&text(Lang::En, "start-title")).rect();
    assert!(title.left() >= map.right());
    let credits = window.get_by_label(&text(Lang::En, "credits-more")).rect();
    assert!(credits.top() >= map.bottom());
}

#[test]
fn nothing_can_be_undone_before_anything_was_done() {
    let mut window = open_in(Lang::En);
    let is_off = |window: &super::driver::Window, key: &str| {
        window.get_by_role_and_label(Role::Button, &text(Lang::En, key)).accesskit_node().is_disabled()
    };
    assert!(is_off(&window, "command-undo") && is_off(&window, "command-redo"));
    click(&mut window, &text(Lang::En, "layer-strips"));
    assert!(!is_off(&window, "command-undo") && is_off(&window, "command-redo"));
    click(&mut window, &text(Lang::En, "command-undo"));
    assert!(is_off(&window, "command-undo") && !is_off(&window, "command-redo"));
    assert_eq!(window.state().state().document, State::default().document);
}

#[test]
fn without_the_layer_panel_the_map_has_its_room() {
    let mut window = open_in(Lang::En);
    let before = map_rect(&window);
    press(&mut window, egui::Modifiers::NONE, &[egui::Key::L]);
    let after = map_rect(&window);
    assert!(after.left() < 1.0 && after.width() > before.width() + 150.0, "{before:?}, then {after:?}");
    assert!(window.query_by_label(&text(Lang::En, "layer-strips")).is_none());
    press(&mut window, egui::Modifiers::NONE, &[egui::Key::L]);
    assert_eq!(map_rect(&window), before);
}

#[test]
fn the_smallest_window_still_has_every_control_within_it() {
    for lang in Lang::ALL {
        let size = egui::vec2(720.0, 480.0);
        let mut window = open_sized(state_in(lang), size);
        carry_out(&mut window, []);
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
        for key in
            ["command-toggle-keys", "setting-theme", "setting-language", "setting-date", "command-undo"]
        {
            let rect = window.get_by_label(&text(lang, key)).rect();
            assert!(screen.contains_rect(rect), "{lang} {key}: {rect:?}");
        }
        let search = window.get_by_role_and_label(Role::TextInput, &text(lang, "search-label")).rect();
        let undo = window.get_by_label(&text(lang, "command-undo")).rect();
        assert!(search.right() <= undo.left(), "{lang}: {search:?} under {undo:?}");
        assert!(shows(&window, &text(lang, "start-title")));
    }
}
