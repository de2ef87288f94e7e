//! Measuring on the map, boxes to zoom to, views to go back to, and clicks that may mean several things.

use egui::{Key, Modifiers, Pos2, vec2};
use egui_kittest::kittest::Queryable;
use franja::{
    command::Command,
    earth::{LonLat, distance_m},
    i18n::Lang,
    state::{Camera, Subject},
};

use super::driver::{
    Window, area, carry_out, map_rect, open, painted, press, shows, state_at, tabatinga, text,
};

fn click_at(window: &mut Window, at: Pos2) {
    window.hover_at(at);
    window.drag_at(at);
    window.drop_at(at);
    window.run();
}

fn measured(window: &Window) -> Vec<LonLat> {
    window.state().state().document.measured.clone()
}

fn camera(window: &Window) -> Camera {
    window.state().state().camera
}

fn inland() -> Window {
    open(state_at(LonLat::wrapped(-58.0, -12.5), 7.0))
}

#[test]
fn clicks_measure_a_way_and_its_lengths_are_those_of_the_ellipsoid() {
    let mut window = inland();
    press(&mut window, Modifiers::NONE, &[Key::M]);
    let middle = map_rect(&window).center();
    for offset in [vec2(-100.0, -60.0), vec2(120.0, -40.0), vec2(30.0, 90.0)] {
        click_at(&mut window, middle + offset);
    }
    let positions = measured(&window);
    assert_eq!(positions.len(), 3);
    // 220 points at zoom 7 are about 2.4 degrees of longitude.
    assert!((positions[1].lon_deg() - positions[0].lon_deg() - 220.0 * 360.0 / 32_768.0).abs() < 1e-3);
    let length = distance_m(positions[0], positions[1]);
    assert!(shows(&window, &format!("1–2: {}", franja::i18n::length(length, Lang::En))), "{length}");
    assert!(shows(&window, "Area: "));
    assert!(painted(&window).iter().any(|text| text.contains("km²")), "the area is written on the map");
    assert_eq!(window.state().state().document.subject, None, "a click that measures selects nothing");
}

#[test]
fn the_keyboard_measures_too() {
    let mut window = inland();
    press(&mut window, Modifiers::NONE, &[Key::M, Key::Enter]);
    press(&mut window, Modifiers::NONE, &[Key::ArrowRight]);
    press(&mut window, Modifiers::NONE, &[Key::Enter]);
    let positions = measured(&window);
    assert_eq!(positions.len(), 2);
    assert!((positions[0].lon_deg() + 58.0).abs() < 0.01 && positions[1].lon_deg() > -57.0, "{positions:?}");
    press(&mut window, Modifiers::NONE, &[Key::Backspace]);
    assert_eq!(measured(&window).len(), 1);
    press(&mut window, Modifiers::COMMAND, &[Key::Z]);
    assert_eq!(measured(&window).len(), 2, "taking back can be taken back");
    press(&mut window, Modifiers::NONE, &[Key::Escape]);
    assert!(measured(&window).is_empty() && !window.state().state().interface.is_measuring());
}

#[test]
fn the_way_between_two_areas_is_measured_from_their_seats() {
    let mut window = open(state_at(tabatinga(), 11.0));
    carry_out(&mut window, [Command::Select(area("br/twin-city/foz-do-iguacu"))]);
    let middle = map_rect(&window).center();
    window.event(egui::Event::PointerMoved(middle));
    window.event(egui::Event::ModifiersChanged(Modifiers::COMMAND));
    for pressed in [true, false] {
        window.event(egui::Event::PointerButton {
            pos: middle,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::COMMAND,
        });
        window.step();
    }
    window.event(egui::Event::ModifiersChanged(Modifiers::NONE));
    window.run();
    let positions = measured(&window);
    assert_eq!(positions.len(), 2, "{positions:?}");
    assert!((positions[1].lon_deg() - tabatinga().lon_deg()).abs() < 1e-9, "the mark's own position");
    let length = franja::i18n::length(distance_m(positions[0], positions[1]), Lang::En);
    assert!(shows(&window, &length), "{length}");
}

#[test]
fn a_box_drawn_with_shift_is_shown_whole() {
    let mut window = inland();
    let (from, to) =
        (map_rect(&window).center() + vec2(-80.0, -50.0), map_rect(&window).center() + vec2(60.0, 30.0));
    let before = camera(&window);
    window.event(egui::Event::ModifiersChanged(Modifiers::SHIFT));
    window.hover_at(from);
    window.drag_at(from);
    for share in [0.2, 0.6, 1.0] {
        window.hover_at(from + (to - from) * share);
        window.step();
    }
    window.drop_at(to);
    window.event(egui::Event::ModifiersChanged(Modifiers::NONE));
    window.run();
    let now = camera(&window);
    let size = map_rect(&window).size();
    let levels = (f64::from((size.x / 140.0).min(size.y / 80.0))).log2();
    assert!((now.zoom - before.zoom - levels).abs() < 0.05, "{now:?}");
    let west = before.center.lon_deg() - 10.0 * 360.0 / (256.0 * 128.0);
    assert!((now.center.lon_deg() - west).abs() < 0.02, "{now:?}");
}

#[test]
fn alt_and_an_arrow_go_back_and_forward_through_views() {
    let mut window = open(state_at(tabatinga(), 11.0));
    carry_out(&mut window, [Command::Visit(area("br/twin-city/foz-do-iguacu"))]);
    let foz = camera(&window);
    press(&mut window, Modifiers::ALT, &[Key::ArrowLeft]);
    assert!((camera(&window).center.lon_deg() - tabatinga().lon_deg()).abs() < 0.01);
    assert!((camera(&window).zoom - 11.0).abs() < 0.01);
    press(&mut window, Modifiers::ALT, &[Key::ArrowRight]);
    assert!((camera(&window).center.lon_deg() - foz.center.lon_deg()).abs() < 0.01);
    assert_eq!(window.state().state().document.subject, Some(area("br/twin-city/foz-do-iguacu")));
}

#[test]
fn the_second_button_offers_all_that_lies_there_and_escape_takes_the_offer_back() {
    let mut window = open(state_at(tabatinga(), 11.0));
    let middle = map_rect(&window).center();
    let click = |window: &mut Window| {
        window.hover_at(middle);
        for pressed in [true, false] {
            let button = egui::PointerButton::Secondary;
            window.event(egui::Event::PointerButton {
                pos: middle,
                button,
                pressed,
                modifiers: Modifiers::NONE,
            });
            window.step();
        }
        window.run();
    };
    click(&mut window);
    let offered = window.state().state().interface.offered.clone().expect("an offer");
    let ids: Vec<&str> = offered.areas.iter().map(franja::catalogue::model::AreaId::as_str).collect();
    assert!(ids.contains(&"br/twin-city/tabatinga") && ids.contains(&"br/state/am"), "{ids:?}");
    press(&mut window, Modifiers::NONE, &[Key::Escape]);
    assert_eq!(window.state().state().interface.offered, None);
    click(&mut window);
    window.get_by_label(&text(Lang::En, "details-what-is-here")).click();
    window.run();
    assert!(matches!(window.state().state().document.subject, Some(Subject::Point(_))));
    assert_eq!(window.state().state().interface.offered, None);
}
