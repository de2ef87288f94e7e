//! The timeline: the day set by keys, by a click and by the play, and what follows it.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use franja::{catalogue::model::AreaKind, command::Command, i18n::Lang, state::Subject};
use jiff::civil::{Date, date};

use super::driver::{Window, carry_out, click, known, map_rect, open_in, press, shows, text};

/// Frames in which more than the time of one stay goes by: the harness counts a quarter of a second for each.
const STAY_FRAMES: usize = 7;

fn day(window: &Window) -> Option<Date> {
    window.state().state().document.day
}

fn focus_handle(window: &mut Window, lang: Lang) {
    window.get_by_role_and_label(Role::Slider, &text(lang, "timeline-handle")).focus();
    window.run();
}

fn twin_cities(window: &Window, lang: Lang, count: usize) -> bool {
    shows(window, &format!("{count} {}", text(lang, "area-kind-twin-city-plural")))
}

#[test]
fn keys_step_from_event_to_event_and_back_to_today() {
    let mut window = open_in(Lang::En);
    focus_handle(&mut window, Lang::En);
    let events = &known().timeline;
    let last = events.day_before(date(2026, 1, 15)).expect("events");
    press(&mut window, Modifiers::NONE, &[Key::ArrowLeft]);
    assert_eq!(day(&window), Some(last));
    press(&mut window, Modifiers::NONE, &[Key::ArrowLeft]);
    assert_eq!(day(&window), events.day_before(last));
    press(&mut window, Modifiers::NONE, &[Key::ArrowRight, Key::ArrowRight]);
    assert_eq!(day(&window), None);
    carry_out(&mut window, [Command::SetDay(Some(date(1979, 5, 2)))]);
    press(&mut window, Modifiers::NONE, &[Key::ArrowLeft]);
    assert_eq!(day(&window), Some(date(1979, 5, 2)), "nothing before the first");
}

#[test]
fn a_screen_reader_hears_the_day_and_what_happened_on_it() {
    let mut window = open_in(Lang::Fr);
    carry_out(&mut window, [Command::SetDay(Some(date(2014, 3, 21)))]);
    let name = text(Lang::Fr, "timeline-handle");
    let handle = window.get_by_role_and_label(Role::Slider, &name);
    let value = handle.accesskit_node().value().expect("a value");
    assert!(value.starts_with("21 mars 2014 · "), "{value}");
    assert!(value.contains("Villes jumelles du Brésil, 2014"), "{value}");
}

#[test]
fn twin_cities_are_as_many_as_the_lists_of_the_day_have() {
    let mut window = open_in(Lang::En);
    for (day, count) in [
        (Some(date(2014, 3, 20)), 0),
        (Some(date(2014, 3, 21)), 29),
        (Some(date(2016, 7, 20)), 32),
        (Some(date(2019, 4, 28)), 32),
        (Some(date(2019, 4, 29)), 33),
        (None, 33),
    ] {
        carry_out(&mut window, [Command::SetDay(day)]);
        assert!(twin_cities(&window, Lang::En, count), "{day:?}: {count}");
        let on = known().catalogue.on(day.unwrap_or(date(2026, 1, 15)));
        assert_eq!(on.areas_of_kind(AreaKind::TwinCity).count(), count);
    }
}

#[test]
fn the_day_of_the_deck_and_today_are_one_click() {
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        let deck_day = franja::i18n::day(date(2014, 3, 21), lang);
        let name = franja::i18n::Messages::new(lang)
            .text_with("timeline-deck-day", &[("day", deck_day.as_str().into())]);
        click(&mut window, &name);
        assert_eq!(day(&window), Some(date(2014, 3, 21)));
        assert!(twin_cities(&window, lang, 29), "{lang}");
        click(&mut window, &text(lang, "timeline-today"));
        assert_eq!(day(&window), None);
    }
}

#[test]
fn a_drag_is_one_change_and_takes_the_day_of_a_near_event() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [Command::SetDay(Some(date(2016, 7, 20)))]);
    let track = window.get_by_role_and_label(Role::Slider, &text(Lang::En, "timeline-handle")).rect();
    // Below the lanes, where no mark is.
    let y = track.bottom() - 6.0;
    let at = |share: f32| egui::pos2(track.left() + share * track.width(), y);
    window.drag_at(at(0.9));
    for share in [0.8, 0.7, 0.6, 0.4] {
        window.hover_at(at(share));
        window.run();
    }
    let while_dragged = day(&window).expect("a day of the past");
    window.drop_at(at(0.4));
    window.run();
    assert!((1995..2002).contains(&while_dragged.year()), "{while_dragged}");
    assert_eq!(day(&window), Some(while_dragged));
    carry_out(&mut window, [Command::Undo]);
    assert_eq!(day(&window), Some(date(2016, 7, 20)));
}

#[test]
fn a_click_on_the_mark_of_a_law_goes_to_its_day_and_shows_it() {
    let mut window = open_in(Lang::En);
    let law = known().catalogue.instrument(&"br/lei-6634-1979".parse().expect("an id")).expect("the law");
    let title = law.exonyms.en.clone().unwrap_or_else(|| law.title.clone());
    click(&mut window, &format!("{}, {title}", franja::i18n::day(date(1979, 5, 2), Lang::En)));
    assert_eq!(day(&window), Some(date(1979, 5, 2)));
    assert_eq!(window.state().state().document.subject, Some(Subject::Instrument(law.id.clone())));
}

#[test]
fn the_space_bar_plays_from_turn_to_turn_and_one_undo_takes_all_back() {
    let mut window = open_in(Lang::En);
    let map = text(Lang::En, "panel-map");
    window.get_by_label(&map).focus();
    window.run();
    press(&mut window, Modifiers::NONE, &[Key::Space]);
    assert!(window.state().state().interface.is_playing);
    assert_eq!(window.state().state().document.subject, None, "the space bar did not press the map");
    let first = day(&window).expect("the first turn");
    assert_eq!(first, date(1979, 5, 2));
    for _ in 0..STAY_FRAMES {
        if day(&window) == Some(first) {
            window.step();
        }
    }
    let second = day(&window).expect("the second turn");
    assert_eq!(Some(second), known().timeline.turn_after(first));
    press(&mut window, Modifiers::NONE, &[Key::Space]);
    assert!(!window.state().state().interface.is_playing);
    window.run_steps(2 * STAY_FRAMES);
    assert_eq!(day(&window), Some(second), "it stays where it was stopped");
    carry_out(&mut window, [Command::Undo]);
    assert_eq!(day(&window), None);
}

#[test]
fn the_play_ends_today() {
    let mut window = open_in(Lang::En);
    let events = &known().timeline;
    let mut last = date(1979, 1, 1);
    while let Some(turn) = events.turn_after(last).filter(|turn| *turn <= date(2026, 1, 15)) {
        last = turn;
    }
    let before = events.day_before(last).expect("events before it");
    carry_out(&mut window, [Command::SetDay(Some(before)), Command::TogglePlay]);
    assert_eq!(day(&window), Some(last));
    window.run_steps(STAY_FRAMES);
    assert_eq!(day(&window), None);
    assert!(!window.state().state().interface.is_playing);
}

#[test]
fn its_key_hides_it_and_leaves_its_room_to_the_map() {
    let mut window = open_in(Lang::Es);
    let before = map_rect(&window);
    press(&mut window, Modifiers::NONE, &[Key::H]);
    let handle = text(Lang::Es, "timeline-handle");
    assert!(window.query_by_label(&handle).is_none());
    assert!(map_rect(&window).height() > before.height() + 40.0);
    press(&mut window, Modifiers::NONE, &[Key::H]);
    assert!(window.query_by_label(&handle).is_some());
    assert_eq!(map_rect(&window), before);
}
