//! Two days side by side: opened by a key, divided by keys, named on both sides.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use franja::{
    command::Command,
    earth::LonLat,
    i18n::{self, Lang},
    state::{Compared, Layer},
};
use jiff::civil::date;

use super::driver::{
    Window, area, carry_out, click, map_rect, open, open_in, painted, press, shows, state_at, text,
};

fn compared(window: &Window) -> Compared {
    window.state().state().document.compared.clone().expect("two are compared")
}

fn divider_text(window: &Window, lang: Lang) -> String {
    let name = text(lang, "compare-divider");
    let divider = window.get_by_role_and_label(Role::Slider, &name);
    divider.accesskit_node().value().expect("what lies on both sides")
}

#[test]
fn its_key_opens_it_on_two_days_that_are_named_on_both_sides_in_every_language() {
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        press(&mut window, Modifiers::NONE, &[Key::C]);
        assert_eq!(compared(&window).day, Some(date(2014, 3, 21)));
        let deck_day = i18n::day(date(2014, 3, 21), lang);
        assert!(painted(&window).contains(&deck_day), "{lang}");
        let sides = divider_text(&window, lang);
        assert!(sides.contains(&deck_day) && sides.contains(&text(lang, "today")), "{lang}: {sides}");
        for key in ["compare-left-day", "compare-right-day", "compare-right-layers"] {
            assert!(shows(&window, &text(lang, key)), "{lang}: {key}");
        }
        assert_eq!(window.unnamed_widgets(), Vec::<String>::new());
        press(&mut window, Modifiers::NONE, &[Key::C]);
        assert_eq!(window.state().state().document.compared, None);
    }
}

#[test]
fn keys_move_the_divider_and_cannot_lose_it() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [Command::ToggleCompare]);
    let name = text(Lang::En, "compare-divider");
    window.get_by_role_and_label(Role::Slider, &name).focus();
    window.run();
    let before = compared(&window).divider;
    press(&mut window, Modifiers::NONE, &[Key::ArrowLeft, Key::ArrowLeft]);
    assert_eq!(compared(&window).divider, before - 50);
    press(&mut window, Modifiers::NONE, &[Key::ArrowRight]);
    assert_eq!(compared(&window).divider, before - 25);
    let map = map_rect(&window);
    for _ in 0..30 {
        press(&mut window, Modifiers::NONE, &[Key::ArrowLeft]);
    }
    let grip = window.get_by_role_and_label(Role::Slider, &name).rect();
    assert!(grip.center().x > map.left(), "{grip:?} in {map:?}");
}

#[test]
fn each_side_shows_the_cities_of_its_own_day() {
    // Cáceres is a twin city of Brazil's since 2019.
    let position = super::driver::known()
        .catalogue
        .areas()
        .find(|area| area.validity.iter().any(|span| span.from.is_some_and(|from| from.year() == 2019)))
        .and_then(|area| area.position)
        .expect("a city of 2019");
    // The city stands left of the middle, and is hit there.
    let center = LonLat::wrapped(position.lon_deg() + 0.2, position.lat_deg());
    let mut window = open(state_at(center, 9.0));
    let map = map_rect(&window);
    let scale = 256.0 * 2_f64.powi(9) / 360.0;
    let city = map.center() - egui::vec2((0.2 * scale) as f32, 0.0);
    let clicked = |window: &mut Window| {
        carry_out(window, [Command::ClearSelection]);
        window.hover_at(city);
        window.run();
        window.drag_at(city);
        window.drop_at(city);
        window.run();
        window.state().state().document.subject.clone()
    };
    let caceres = Some(area("br/twin-city/caceres"));
    assert_eq!(clicked(&mut window), caceres, "today");
    carry_out(&mut window, [Command::ToggleCompare]);
    assert_eq!(clicked(&mut window), caceres, "left of the divider it is still today");
    let compared = compared(&window);
    carry_out(&mut window, [Command::SetCompared(Compared { divider: 100, ..compared })]);
    assert_ne!(clicked(&mut window), caceres, "right of it is 2014");
}

#[test]
fn the_right_side_has_days_and_layers_of_its_own_and_all_can_be_undone() {
    let mut window = open_in(Lang::Es);
    carry_out(&mut window, [Command::ToggleCompare]);
    click(&mut window, &text(Lang::Es, "compare-right-day"));
    click(&mut window, &i18n::day(date(1979, 5, 2), Lang::Es));
    assert_eq!(compared(&window).day, Some(date(1979, 5, 2)));
    assert_eq!(window.state().state().document.day, None);
    let mut other = compared(&window);
    other.layers.remove(&Layer::Strips);
    carry_out(&mut window, [Command::SetCompared(other)]);
    assert!(window.state().state().document.layers.contains(&Layer::Strips));
    carry_out(&mut window, [Command::Undo]);
    assert!(compared(&window).layers.contains(&Layer::Strips));
    carry_out(&mut window, [Command::Undo, Command::Undo]);
    assert_eq!(window.state().state().document.compared, None);
}
