//! The parts of the window: put away, made wider, gone through by the keyboard, at every size of window and text.

use egui::{
    Key, Modifiers, Rect,
    accesskit::{Live, Role},
    vec2,
};
use egui_kittest::kittest::{NodeT, Queryable};
use franja::{
    command::Command,
    i18n::Lang,
    state::{Dialog, Session, Side, State},
};

use super::driver::{
    Window, area, carry_out, click, map_rect, open, open_in, open_sized, press, shows, state_in, text,
    type_text,
};

fn interface(window: &Window) -> &franja::state::Interface {
    &window.state().state().interface
}

#[test]
fn tab_shows_the_map_alone_and_brings_the_panels_back() {
    let mut window = open_in(Lang::En);
    let before = map_rect(&window);
    press(&mut window, Modifiers::NONE, &[Key::Tab]);
    let alone = map_rect(&window);
    assert_eq!((alone.min, alone.size()), (egui::Pos2::ZERO, vec2(1280.0, 800.0)));
    assert!(
        !shows(&window, &text(Lang::En, "panel-layers")) && !shows(&window, &text(Lang::En, "start-title"))
    );
    press(&mut window, Modifiers::NONE, &[Key::Tab]);
    assert_eq!(map_rect(&window), before);
    press(&mut window, Modifiers::NONE, &[Key::Tab]);
    press(&mut window, Modifiers::COMMAND, &[Key::F]);
    assert_eq!(map_rect(&window), before, "the search brings them back too");
}

#[test]
fn tab_goes_from_control_to_control_where_one_has_the_focus() {
    let mut window = open_in(Lang::En);
    let (one, two) = (text(Lang::En, "layer-strips"), text(Lang::En, "layer-arcs"));
    window.get_by_label(&one).focus();
    window.run();
    press(&mut window, Modifiers::NONE, &[Key::Tab]);
    assert!(window.get_by_label(&two).is_focused());
    assert!(!interface(&window).is_map_alone);
    window.get_by_label(&text(Lang::En, "panel-map")).focus();
    window.run();
    press(&mut window, Modifiers::NONE, &[Key::Tab]);
    assert!(!interface(&window).is_map_alone, "nor does the map keep who came by the keyboard");
    assert!(!window.get_by_label(&text(Lang::En, "panel-map")).is_focused());
}

#[test]
fn f6_goes_through_the_parts_of_the_window_and_each_has_its_name() {
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        let focused = |window: &Window, role: Role, key: &str| {
            window.get_by_role_and_label(role, &text(lang, key)).is_focused()
        };
        let parts = [
            (Role::TextInput, "search-label"),
            (Role::Pane, "panel-layers"),
            (Role::Canvas, "panel-map"),
            (Role::Pane, "panel-details"),
            (Role::TextInput, "search-label"),
        ];
        for (role, key) in parts {
            press(&mut window, Modifiers::NONE, &[Key::F6]);
            assert!(focused(&window, role, key), "{lang}: {key}");
        }
        press(&mut window, Modifiers::SHIFT, &[Key::F6]);
        assert!(focused(&window, Role::Pane, "panel-details"), "{lang}: back");
        press(&mut window, Modifiers::SHIFT, &[Key::F6]);
        press(&mut window, Modifiers::SHIFT, &[Key::F6]);
        press(&mut window, Modifiers::NONE, &[Key::Tab]);
        assert!(
            window.get_by_label(&text(lang, "layer-strips")).is_focused(),
            "{lang}: Tab goes into the part"
        );
    }
}

#[test]
fn where_a_zone_is_can_be_asked_without_the_screen() {
    let mut window = open_in(Lang::Pt);
    press(&mut window, Modifiers::COMMAND, &[Key::F]);
    type_text(&mut window, "geo:-25.2,-53.5");
    press(&mut window, Modifiers::NONE, &[Key::Enter]);
    // The answer is said by itself, wherever the focus is.
    let said = window.root().children_recursive().find(|node| {
        let node = node.accesskit_node();
        node.live() == Live::Polite && node.value().is_some_and(|value| value.contains("Faixa de fronteira"))
    });
    assert!(said.is_some(), "the answer is a live region");
    // And it is read again in the details, where the keys go.
    for _ in 0..6 {
        press(&mut window, Modifiers::NONE, &[Key::F6]);
        if window.get_by_role_and_label(Role::Pane, &text(Lang::Pt, "panel-details")).is_focused() {
            return;
        }
    }
    panic!("F6 does not reach the details");
}

#[test]
fn keys_make_a_panel_wider_and_narrower_and_it_stays_so_over_a_restart() {
    let mut window = open_in(Lang::En);
    let before = map_rect(&window);
    press(&mut window, Modifiers::COMMAND, &[Key::ArrowLeft, Key::ArrowLeft]);
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, &[Key::ArrowRight]);
    let after = map_rect(&window);
    assert!((before.right() - after.right() - 40.0).abs() < 0.5, "{before:?}, then {after:?}");
    assert!((after.left() - before.left() - 20.0).abs() < 0.5, "{before:?}, then {after:?}");
    let text = Session::of(window.state().state()).to_json().expect("JSON");
    let restarted = open(Session::from_json(&text).expect("a session").into_state());
    assert_eq!(map_rect(&restarted), after);
    press(&mut window, Modifiers::COMMAND, &[Key::ArrowRight; 9]);
    assert_eq!(interface(&window).width_pt(Side::Details), 280, "no narrower than it can be read");
}

#[test]
fn a_drag_of_the_edge_makes_a_panel_as_wide() {
    let mut window = open_in(Lang::En);
    let right = map_rect(&window).right();
    let from = egui::pos2(right + 2.0, 400.0);
    window.drag_at(from);
    window.run();
    window.hover_at(from - vec2(70.0, 0.0));
    window.run();
    window.drop_at(from - vec2(70.0, 0.0));
    window.run();
    let width = i32::from(interface(&window).width_pt(Side::Details));
    assert!((width - 450).abs() <= 3, "{width}");
    assert!((map_rect(&window).right() - (right - 70.0)).abs() <= 3.0);
}

#[test]
fn the_text_grows_and_shrinks_by_keys_and_is_as_large_after_a_restart() {
    let mut window = open_in(Lang::En);
    press(&mut window, Modifiers::COMMAND, &[Key::Plus, Key::Plus, Key::Equals]);
    assert_eq!(interface(&window).text_percent, 130);
    assert!((window.ctx.zoom_factor() - 1.3).abs() < 1e-6);
    press(&mut window, Modifiers::COMMAND, &[Key::Num0]);
    assert_eq!(interface(&window).text_percent, 100);
    press(&mut window, Modifiers::COMMAND, &[Key::Minus; 7]);
    assert_eq!(interface(&window).text_percent, 80);
    let text = Session::of(window.state().state()).to_json().expect("JSON");
    assert_eq!(Session::from_json(&text).expect("a session").into_state().interface.text_percent, 80);
    carry_out(&mut window, vec![Command::EnlargeText; 20]);
    assert_eq!(interface(&window).text_percent, 200);
}

#[test]
fn in_a_narrow_window_the_panel_opened_last_has_the_room() {
    let mut window = open_sized(state_in(Lang::En), vec2(640.0, 400.0));
    window.run();
    assert!(
        shows(&window, &text(Lang::En, "start-title")) && !shows(&window, &text(Lang::En, "layer-strips"))
    );
    press(&mut window, Modifiers::NONE, &[Key::L]);
    assert!(
        !shows(&window, &text(Lang::En, "start-title")) && shows(&window, &text(Lang::En, "layer-strips"))
    );
    press(&mut window, Modifiers::NONE, &[Key::D]);
    assert!(
        shows(&window, &text(Lang::En, "start-title")) && !shows(&window, &text(Lang::En, "layer-strips"))
    );
    press(&mut window, Modifiers::NONE, &[Key::D]);
    assert!(
        !shows(&window, &text(Lang::En, "start-title")) && shows(&window, &text(Lang::En, "layer-strips"))
    );
}

/// Sizes of the window in points: 1024 by 640 pixels at 200, 150, 100 and 80 %, then larger ones.
const SIZES: [(f32, f32); 7] = [
    (512.0, 320.0),
    (682.0, 426.0),
    (1024.0, 640.0),
    (1280.0, 800.0),
    (960.0, 540.0),
    (1920.0, 1080.0),
    (3840.0, 2160.0),
];

#[test]
fn at_every_size_each_control_of_the_bar_is_within_the_window_and_over_no_other() {
    for (width, height) in SIZES {
        for lang in Lang::ALL {
            let mut state = state_in(lang);
            state.document.subject = Some(area("br/twin-city/foz-do-iguacu"));
            let mut window = open_sized(state, vec2(width, height));
            window.run();
            let screen = Rect::from_min_size(egui::Pos2::ZERO, vec2(width, height));
            let what = format!("{width} by {height} in {lang}");
            let mut rects =
                vec![window.get_by_role_and_label(Role::TextInput, &text(lang, "search-label")).rect()];
            let keys = ["command-undo", "command-redo", "setting-date", "command-toggle-keys", "menu"];
            let panels = ["command-toggle-layers", "command-toggle-details"];
            rects.extend(keys.iter().chain(&panels).map(|key| window.get_by_label(&text(lang, key)).rect()));
            for (place, rect) in rects.iter().enumerate() {
                assert!(screen.contains_rect(*rect), "{what}: {rect:?}");
                let others = rects.iter().skip(place + 1);
                assert!(
                    !others.clone().any(|other| rect.shrink(1.0).intersects(*other)),
                    "{what}: {rects:?}"
                );
            }
            let map = map_rect(&window);
            assert!(screen.contains_rect(map) && map.width() >= 0.4 * width, "{what}: {map:?}");
            assert!(map.height() >= 0.6 * height, "{what}: {map:?}");
        }
    }
}

#[test]
fn the_three_hints_of_a_first_visit_are_closed_by_the_keyboard_and_do_not_come_back() {
    for lang in Lang::ALL {
        let mut state = state_in(lang);
        state.interface.toggle(Dialog::Hints);
        let mut window = open(state);
        window.run();
        for key in ["hints-title", "hints-close"] {
            assert!(shows(&window, &text(lang, key)), "{lang}: {key}");
        }
        let spoken = super::driver::spoken(&window);
        for keys in ["Ctrl+F", "Ctrl+Z"] {
            assert!(spoken.iter().any(|text| text.contains(keys)), "{lang}: no {keys} in {spoken:#?}");
        }
        press(&mut window, Modifiers::NONE, &[Key::Escape]);
        assert!(!shows(&window, &text(lang, "hints-close")), "{lang}");
        let restarted: State =
            Session::from_json(&Session::of(window.state().state()).to_json().expect("JSON"))
                .expect("a session")
                .into_state();
        assert!(!restarted.interface.is_open(Dialog::Hints));
    }
}

#[test]
fn the_menu_has_the_size_of_the_text_and_every_panel_in_every_language() {
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        click(&mut window, &text(lang, "menu"));
        for key in ["setting-text-size", "command-toggle-map-alone", "command-toggle-log", "command-quit"] {
            assert!(shows(&window, &text(lang, key)), "{lang}: {key}");
        }
        assert_eq!(window.unnamed_widgets(), Vec::<String>::new(), "{lang}");
        click(&mut window, &text(lang, "command-enlarge-text"));
        assert_eq!(interface(&window).text_percent, 110);
    }
}

#[test]
fn the_edge_of_a_panel_is_named_in_the_language() {
    for lang in Lang::ALL {
        let window = open_in(lang);
        let names: Vec<_> = window
            .query_all_by_role(Role::Splitter)
            .map(|node| node.accesskit_node().label().unwrap_or_default())
            .collect();
        assert_eq!(names, vec![text(lang, "panel-edge"); 2], "{lang}");
    }
}

#[test]
fn the_drawer_keeps_its_height_over_a_restart_and_has_at_most_half_of_a_low_window() {
    let mut state = state_in(Lang::En);
    state.interface.drawer = Some(franja::state::Drawer::ALL[0]);
    state.interface.set_drawer_height_pt(310);
    let text = Session::of(&state).to_json().expect("JSON");
    let restored = || Session::from_json(&text).expect("a session").into_state();
    let (without, with) = (open_in(Lang::En), open(restored()));
    let height = map_rect(&without).height() - map_rect(&with).height();
    assert!((height - 310.0).abs() < 2.0, "{height}");
    let mut low = open_sized(restored(), vec2(1024.0, 420.0));
    low.run();
    assert!(map_rect(&low).height() > 150.0, "{:?}", map_rect(&low));
    assert_eq!(interface(&low).drawer_height_pt(), 310, "a low window does not change what was chosen");
}

#[test]
fn in_a_larger_window_the_two_countries_are_shown_larger_until_somebody_moves_the_map() {
    let mut window = open_in(Lang::En);
    let zoom = |window: &Window| window.state().state().camera.zoom;
    let before = zoom(&window);
    window.set_size(vec2(1920.0, 1200.0));
    window.run();
    let fitted = zoom(&window);
    assert!(fitted > before + 0.4, "from {before} to {fitted}");
    carry_out(&mut window, [Command::ZoomIn]);
    let nearer = zoom(&window);
    assert!(nearer > fitted + 0.5, "from {fitted} to {nearer}");
    window.set_size(vec2(1280.0, 800.0));
    window.run();
    assert!((zoom(&window) - nearer).abs() < 1e-9);
}
