//! Choosing what the side panel is about: by a command, on the map, by links; and going back.

use egui::{PointerButton, Pos2};
use egui_kittest::kittest::Queryable;
use franja::{
    command::{Command, Direction},
    earth::LonLat,
    i18n::Lang,
    state::Subject,
};

use super::driver::{
    Window, area, carry_out, click, known, map_rect, open, open_in, shows, state_at, tabatinga, text,
};

fn subject(window: &Window) -> Option<&Subject> {
    window.state().state().document.subject.as_ref()
}

/// Clicks on a point of the screen, and takes the pointer away.
fn click_at(window: &mut Window, pos: Pos2) {
    window.hover_at(pos);
    for pressed in [true, false] {
        window.event(egui::Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        });
    }
    window.remove_cursor();
    window.run();
}

fn name_of(id: &str) -> String {
    let id = id.parse().expect("an id");
    known().catalogue.area(&id).expect("an area").name_in(Lang::En).to_owned()
}

#[test]
fn a_command_selects_an_area_and_leaves_the_map_where_it_is() {
    let mut window = open_in(Lang::En);
    let camera = window.state().state().camera;
    carry_out(&mut window, [Command::Select(area("pe/region/puno"))]);
    assert!(shows(&window, &name_of("pe/region/puno")));
    assert!(window.query_by_label(&text(Lang::En, "start-title")).is_none());
    assert_eq!(window.state().state().camera, camera);

    carry_out(&mut window, [Command::Visit(area("pe/region/puno"))]);
    let (center, zoom) = (window.state().state().camera.center, window.state().state().camera.zoom);
    assert!((center.lon_deg() + 70.0).abs() < 1.5 && (center.lat_deg() + 15.0).abs() < 1.5, "{center:?}");
    assert!(zoom > camera.zoom + 1.0, "{zoom}");
}

#[test]
fn a_click_on_the_disc_of_a_twin_city_selects_it() {
    let mut window = open(state_at(tabatinga(), 11.0));
    let middle = map_rect(&window).center();
    click_at(&mut window, middle);
    assert_eq!(subject(&window), Some(&area("br/twin-city/tabatinga")));
    assert!(shows(&window, &text(Lang::En, "area-kind-twin-city")));
}

#[test]
fn with_the_focus_on_the_map_enter_selects_what_is_in_its_middle() {
    let mut window = open(state_at(tabatinga(), 11.0));
    window.get_by_label(&text(Lang::En, "panel-map")).focus();
    window.run();
    window.key_press(egui::Key::Enter);
    window.run();
    assert_eq!(subject(&window), Some(&area("br/twin-city/tabatinga")));
}

#[test]
fn a_click_where_the_layer_is_off_passes_through_to_what_lies_below() {
    let mut window = open(state_at(tabatinga(), 11.0));
    let off = franja::state::Layer::ALL.map(Command::ToggleLayer);
    carry_out(&mut window, off);
    let middle = map_rect(&window).center();
    click_at(&mut window, middle);
    assert!(!matches!(subject(&window), Some(Subject::Area(id)) if id.as_str().contains("twin-city")));
    assert!(subject(&window).is_some());
}

#[test]
fn a_click_at_sea_asks_what_is_there() {
    let sea = LonLat::wrapped(-85.25, -17.5);
    let mut window = open(state_at(sea, 8.0));
    let middle = map_rect(&window).center();
    click_at(&mut window, middle);
    let Some(Subject::Point(position)) = subject(&window) else { panic!("{:?}", subject(&window)) };
    assert!((position.lon_deg() - sea.lon_deg()).abs() < 0.01, "{position:?}");
    assert!((position.lat_deg() - sea.lat_deg()).abs() < 0.01, "{position:?}");
    assert!(shows(&window, &text(Lang::En, "point-at-sea")));
}

#[test]
fn a_drag_moves_the_map_and_selects_nothing() {
    let mut window = open(state_at(tabatinga(), 11.0));
    let from = map_rect(&window).center();
    window.hover_at(from);
    window.drag_at(from);
    for step in [20.0, 60.0, 100.0] {
        window.hover_at(from + egui::vec2(step, 0.0));
    }
    window.drop_at(from + egui::vec2(100.0, 0.0));
    window.run();
    assert_eq!(subject(&window), None);
    let lon_off = window.state().state().camera.center.lon_deg() - tabatinga().lon_deg();
    // 100 points to the west at zoom 11, and what the map goes on by itself.
    assert!(lon_off <= -100.0 * 360.0 / (256.0 * 2048.0) + 1e-6, "{lon_off}");
}

#[test]
fn a_link_of_the_start_goes_there_and_the_cross_comes_back() {
    let mut window = open_in(Lang::En);
    click(&mut window, &name_of("br/twin-city/foz-do-iguacu"));
    assert_eq!(subject(&window), Some(&area("br/twin-city/foz-do-iguacu")));
    click(&mut window, &text(Lang::En, "command-clear-selection"));
    assert_eq!(subject(&window), None);
    assert!(window.query_by_label(&text(Lang::En, "start-title")).is_some());
    click(&mut window, &text(Lang::En, "command-undo"));
    assert_eq!(subject(&window), Some(&area("br/twin-city/foz-do-iguacu")));
}

#[test]
fn what_is_in_the_middle_is_asked_where_the_map_was_moved_to() {
    let mut window = open(state_at(tabatinga(), 9.0));
    carry_out(&mut window, [Command::Pan(Direction::Right)]);
    carry_out(&mut window, [Command::AskAtCenter]);
    let Some(Subject::Point(position)) = subject(&window) else { panic!("{:?}", subject(&window)) };
    let expected = tabatinga().lon_deg() + 160.0 * 360.0 / (256.0 * 512.0);
    assert!((position.lon_deg() - expected).abs() < 1e-3, "{position:?}, not {expected}");
}
