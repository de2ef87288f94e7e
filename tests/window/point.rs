//! What is here, in the window: asked by the map's middle or by coordinates in the search field, copied, in words.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use franja::{command::Command, earth::LonLat, i18n::Lang, state::Subject};

use super::driver::{Window, carry_out, known, open_in, press, shows, text, type_text};

fn ask(lang: Lang, lon_deg: f64, lat_deg: f64) -> Window {
    let mut window = open_in(lang);
    carry_out(&mut window, [Command::Select(Subject::Point(LonLat::wrapped(lon_deg, lat_deg)))]);
    window
}

fn subject(window: &Window) -> Option<Subject> {
    window.state().state().document.subject.clone()
}

#[test]
fn coordinates_in_the_search_field_ask_what_is_there() {
    for typed in ["4°13'48\"S 69°56'24\"W", "-69.94 -4.23", "geo:-4.23,-69.94"] {
        let mut window = open_in(Lang::En);
        press(&mut window, Modifiers::COMMAND, &[Key::F]);
        type_text(&mut window, typed);
        press(&mut window, Modifiers::NONE, &[Key::Enter]);
        let Some(Subject::Point(at)) = subject(&window) else { panic!("{typed}: {:?}", subject(&window)) };
        assert!((at.lon_deg() + 69.94).abs() < 1e-6 && (at.lat_deg() + 4.23).abs() < 1e-6, "{typed}: {at:?}");
    }
}

#[test]
fn of_two_readings_of_coordinates_both_are_offered() {
    let mut window = open_in(Lang::En);
    press(&mut window, Modifiers::COMMAND, &[Key::F]);
    type_text(&mut window, "-4.23 -69.94");
    for offered in ["4.23000° S, 69.94000° W", "69.94000° S, 4.23000° W"] {
        assert!(shows(&window, offered), "{offered}");
    }
}

#[test]
fn the_answer_is_a_sentence_and_what_is_uncertain_says_why() {
    let window = ask(Lang::En, -53.5, -25.2);
    assert!(shows(&window, "In a border zone: Border strip of Brazil."));
    let window = ask(Lang::En, -47.9, -15.8);
    assert!(shows(&window, "Outside the border strips of Peru and Brazil."));
    // Some metres from the border no data tell the side.
    let index = &known().index;
    let on_border = index.nearest_border(LonLat::wrapped(-53.5, -25.2)).expect("a border").nearest;
    let window = ask(Lang::En, on_border.lon_deg(), on_border.lat_deg());
    assert!(shows(&window, "that one cannot tell on which side"));
    assert!(shows(&window, &text(Lang::En, "point-why-uncertain")));
}

#[test]
fn it_can_be_copied_as_text_as_json_and_as_an_address() {
    for lang in Lang::ALL {
        let window = ask(lang, -53.5, -25.2);
        for key in ["point-copy-text", "point-copy-json", "point-copy-address"] {
            assert!(shows(&window, &text(lang, key)), "{lang:?} {key}");
        }
    }
    let mut window = ask(Lang::En, -53.5, -25.2);
    let copied = |window: &mut Window, key: &str| {
        window.get_by_label(&text(Lang::En, key)).click();
        (0..4).find_map(|_| {
            window.step();
            window.output().platform_output.commands.iter().find_map(|command| match command {
                egui::OutputCommand::CopyText(text) => Some(text.clone()),
                _ => None,
            })
        })
    };
    let json = copied(&mut window, "point-copy-json").expect("something is copied");
    let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(value["country"], "BR");
    assert_eq!(copied(&mut window, "point-copy-address").as_deref(), Some("geo:-25.200000,-53.500000"));
    assert!(
        copied(&mut window, "point-copy-text").expect("copied").contains("Border strip of Brazil: inside")
    );
}
