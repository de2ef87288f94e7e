//! Themes, the preview of colours, and which names the map writes.

use egui_kittest::kittest::Queryable;
use franja::{
    command::Command,
    earth::LonLat,
    i18n::Lang,
    state::{Names, Session, Theme, Vision},
};

use super::driver::{Window, area, carry_out, open, open_in, painted, state_at, text};

/// The height of the letters of a control, in points.
fn height_of(window: &Window, name: &str) -> f32 {
    window.get_by_label(name).rect().height()
}

#[test]
fn the_theme_of_a_projector_is_chosen_in_the_list_and_writes_larger() {
    let mut window = open_in(Lang::Es);
    carry_out(&mut window, [Command::Select(area("br/twin-city/tabatinga"))]);
    let before = height_of(&window, &text(Lang::Es, "panel-legend"));
    window.get_by_label(&text(Lang::Es, "setting-theme")).click();
    window.run();
    window.get_by_label(&text(Lang::Es, "theme-projector")).click();
    window.run();
    assert_eq!(window.state().state().interface.theme, Theme::Projector);
    let after = height_of(&window, &text(Lang::Es, "panel-legend"));
    assert!(after > 1.15 * before, "{after}, {before} before");
    carry_out(&mut window, [Command::SetTheme(Theme::Light)]);
    assert!((height_of(&window, &text(Lang::Es, "panel-legend")) - before).abs() < 1e-3);
}

#[test]
fn a_preview_of_colours_changes_the_window_and_is_gone_with_it() {
    let mut window = open_in(Lang::Pt);
    let fill = |window: &Window| window.ctx.global_style().visuals.hyperlink_color;
    let before = fill(&window);
    carry_out(&mut window, [Command::SetVision(Vision::Grey)]);
    let grey = fill(&window);
    assert!(grey != before && grey.r() == grey.g() && grey.g() == grey.b(), "{grey:?}");
    let kept = Session::of(window.state().state()).to_json().expect("JSON");
    let reopened = Session::from_json(&kept).expect("a session").into_state();
    assert_eq!(reopened.interface.vision, Vision::Full);
}

#[test]
fn names_are_all_those_of_zones_or_few_and_large() {
    let names = |choice| {
        let mut window = open(state_at(LonLat::wrapped(-69.0, -8.0), 5.6));
        carry_out(&mut window, [Command::SetNames(choice)]);
        painted(&window)
    };
    let (all, zones, back_row) = (names(Names::All), names(Names::Zones), names(Names::BackRow));
    assert!(all.contains("Rio Branco") && !zones.contains("Rio Branco"), "{zones:?}");
    assert!(all.contains("BOLIVIA") && zones.contains("BOLIVIA"), "{all:?}");
    assert!(back_row.len() < all.len());
}

#[test]
fn the_panels_are_dark_in_the_dark_theme_and_light_in_the_others() {
    let mut window = open_in(Lang::Fr);
    for (theme, is_dark) in [(Theme::Light, false), (Theme::Dark, true), (Theme::Projector, false)] {
        carry_out(&mut window, [Command::SetTheme(theme)]);
        let visuals = window.ctx.global_style().visuals.clone();
        assert_eq!(visuals.dark_mode, is_dark, "{theme:?}");
        let [ground, text] = [visuals.panel_fill, visuals.widgets.inactive.fg_stroke.color];
        assert_eq!(ground.r() < text.r(), is_dark, "{theme:?}");
    }
}
