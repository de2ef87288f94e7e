//! The statistics: opened by their key, read out with their numbers, linked with the filter, taken along as CSV.

use egui::{Key, Modifiers, OutputCommand, accesskit::Role};
use egui_kittest::kittest::Queryable;
use franja::{
    catalogue::model::Status,
    command::Command,
    i18n::Lang,
    state::{Choice, Drawer},
};

use super::driver::{carry_out, known, open_in, press, shows, text};

fn active_projects(on: jiff::civil::Date) -> usize {
    known().catalogue.on(on).projects().filter(|project| project.status == Status::Active).count()
}

#[test]
fn their_key_opens_them_and_every_chart_has_its_title_in_every_language() {
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        press(&mut window, Modifiers::NONE, &[Key::G]);
        assert_eq!(window.state().state().interface.drawer, Some(Drawer::Statistics));
        for key in ["themes", "borders", "status", "levels", "decades", "population"] {
            let title = text(lang, &format!("statistics-{key}"));
            assert!(shows(&window, &title), "{lang}: {title}");
        }
        assert_eq!(window.unnamed_widgets(), Vec::<String>::new());
    }
}

#[test]
fn a_bar_is_read_out_with_its_number_follows_the_day_and_filters_where_it_is_pressed() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [Command::ShowDrawer(Drawer::Statistics)]);
    let name = text(Lang::En, "status-active");
    let bar = |count: usize| format!("{name}: {count}");
    let (today, then) = (jiff::civil::date(2026, 1, 15), jiff::civil::date(2014, 3, 21));
    assert!(active_projects(today) > active_projects(then));
    window.get_by_role_and_label(Role::Button, &bar(active_projects(today))).focus();
    window.run();
    press(&mut window, Modifiers::NONE, &[Key::Enter]);
    assert!(window.state().state().document.filter.has(&Choice::Status(Status::Active)));
    carry_out(&mut window, [Command::Undo, Command::SetDay(Some(then))]);
    assert!(shows(&window, &bar(active_projects(then))));
}

#[test]
fn the_inhabitants_of_an_arc_are_the_sum_of_its_cities_figures() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [Command::ShowDrawer(Drawer::Statistics)]);
    assert!(shows(&window, "33 of 33 twin cities have a figure; years: 2022"));
}

#[test]
fn the_numbers_are_copied_as_csv() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [Command::ShowDrawer(Drawer::Statistics)]);
    window.get_by_label(&text(Lang::En, "statistics-copy")).click();
    let mut copied = None;
    for _ in 0..4 {
        window.step();
        for command in &window.output().platform_output.commands {
            if let OutputCommand::CopyText(text) = command {
                copied = Some(text.clone());
            }
        }
    }
    let csv = copied.expect("a copied text");
    let title = text(Lang::En, "statistics-status");
    let line = format!("{title},{},", text(Lang::En, "status-active"));
    let number = csv.lines().find_map(|one| one.strip_prefix(&line)).expect("a line for what runs");
    assert_eq!(number, active_projects(jiff::civil::date(2026, 1, 15)).to_string());
}
