//! The strip engine: opened by its key, moved by keys and by the law's own width, told in each language.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use franja::{
    catalogue::model::Country,
    command::Command,
    i18n::Lang,
    index::Along,
    state::{DrawnStrip, Subject},
};

use super::driver::{Window, carry_out, click, known, open_in, press, shows, spoken, text};

fn strip(window: &Window) -> DrawnStrip {
    match window.state().state().document.subject {
        Some(Subject::Strip(strip)) => strip,
        ref other => panic!("no strip but {other:?}"),
    }
}

fn draw(window: &mut Window, width_km: u16) {
    let strip = DrawnStrip { along: Along::Country(Country::PERU), width_km };
    carry_out(window, [Command::Select(Subject::Strip(strip))]);
}

#[test]
fn its_key_opens_it_and_the_slider_is_moved_by_keys() {
    let mut window = open_in(Lang::En);
    press(&mut window, Modifiers::NONE, &[Key::S]);
    assert_eq!(strip(&window), DrawnStrip::default());
    let name = text(Lang::En, "strip-width");
    window.get_by_role_and_label(egui::accesskit::Role::Slider, &name).focus();
    window.run();
    press(&mut window, Modifiers::NONE, &[Key::ArrowRight]);
    assert_eq!(strip(&window).width_km, 151);
}

#[test]
fn what_enters_and_leaves_is_told_against_the_law() {
    let mut window = open_in(Lang::En);
    draw(&mut window, 80);
    assert!(shows(&window, "Leave, compared with the law: 0"));
    assert!(!shows(&window, "Enter, compared with the law: 0"));
    click(&mut window, "Peru: 50 km in law");
    assert_eq!(strip(&window).width_km, 50);
    let mapped_km2 = known().geometry.area("pe/strip").expect("the zone").area_m2() / 1e6;
    let surfaces = spoken(&window);
    let surface = surfaces.iter().find(|text| text.ends_with("km²")).expect("the strip's area");
    let digits: String = surface.chars().filter(char::is_ascii_digit).collect();
    let drawn_km2: f64 = digits.parse().expect("a whole number");
    assert!((drawn_km2 / mapped_km2 - 1.0).abs() < 0.001, "{surface}, {mapped_km2}");
    assert!(shows(&window, "Enter, compared with the law: 0"));
    assert!(shows(&window, "Leave, compared with the law: 0"));
    draw(&mut window, 5);
    assert!(!shows(&window, "Leave, compared with the law: 0"));
}

#[test]
fn all_widths_that_a_slider_passes_are_one_change() {
    let mut window = open_in(Lang::En);
    for width_km in [10, 11, 12, 13] {
        draw(&mut window, width_km);
    }
    carry_out(&mut window, [Command::Undo]);
    assert_eq!(window.state().state().document.subject, None);
}

#[test]
fn it_speaks_each_language() {
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        draw(&mut window, 50);
        for key in ["strip-title", "strip-wrong", "strip-area"] {
            assert!(shows(&window, &text(lang, key)), "{lang:?} {key}");
        }
    }
}
