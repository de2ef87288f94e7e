//! The list under the map: read row by row, ordered, walked by keys, in step with the map, taken along.

use egui::{Key, Modifiers, OutputCommand};
use egui_kittest::{
    Node,
    kittest::{NodeT, Queryable},
};
use franja::{
    command::Command,
    i18n::{Lang, Messages},
    state::{Column, Drawer, Subject},
};

use super::driver::{Window, area, carry_out, click, open_in, press, shows, tabatinga, text};

/// The window with the list open.
fn listed(lang: Lang) -> Window {
    let mut window = open_in(lang);
    carry_out(&mut window, [Command::ShowDrawer(Drawer::List)]);
    window
}

/// The rows in sight, from the top.
fn rows(window: &Window) -> Vec<Node<'_>> {
    window.query_all_by_role(egui::accesskit::Role::ListBoxOption).collect()
}

fn spoken(row: &Node<'_>) -> String {
    row.accesskit_node().label().unwrap_or_default()
}

fn names(window: &Window) -> Vec<String> {
    rows(window).iter().map(|row| spoken(row).split(", ").next().unwrap_or_default().to_owned()).collect()
}

/// How many rows there are, in sight or not, as the list says.
fn count(window: &Window, key: &str) -> usize {
    let messages = Messages::new(window.state().state().interface.lang);
    let said = super::driver::spoken(window);
    (0..500)
        .find(|count: &usize| said.contains(&messages.text_with(key, &[("count", (*count).into())])))
        .expect("the list says how long it is")
}

fn subject(window: &Window) -> Option<&Subject> {
    window.state().state().document.subject.as_ref()
}

#[test]
fn a_heading_orders_the_rows_and_a_second_press_turns_them_round() {
    let mut window = listed(Lang::Pt);
    click(&mut window, &text(Lang::Pt, "list-column-name"));
    let first = names(&window);
    assert_eq!(window.state().state().interface.list.column, Column::Name);
    assert!(first.len() > 3);
    let ascending = Messages::new(Lang::Pt)
        .text_with("list-ascending", &[("column", text(Lang::Pt, "list-column-name").as_str().into())]);
    click(&mut window, &ascending);
    assert!(window.state().state().interface.list.is_descending);
    let last = names(&window);
    assert_ne!(first[0], last[0]);
    assert_eq!(franja::i18n::compare(&first[0], &last[0], Lang::Pt), std::cmp::Ordering::Less);
}

#[test]
fn a_row_is_read_whole_and_a_press_goes_there() {
    let mut window = listed(Lang::En);
    carry_out(&mut window, [Command::Select(area("br/twin-city/tabatinga"))]);
    let all = rows(&window);
    let row =
        all.iter().find(|row| spoken(row).starts_with("Tabatinga, twin city")).expect("it came into sight");
    let said = spoken(row);
    for part in ["Brazil", "Amazonas", "Population: ", "Projects: "] {
        assert!(said.contains(part), "{said}");
    }
    row.click();
    window.run();
    let camera = window.state().state().camera;
    assert!((camera.center.lon_deg() - tabatinga().lon_deg()).abs() < 0.2 && camera.zoom > 9.0, "{camera:?}");
}

#[test]
fn arrows_walk_the_rows_beyond_those_in_sight_and_enter_goes_to_one() {
    let mut window = listed(Lang::En);
    let first = rows(&window).first().map(spoken).expect("a row");
    rows(&window)[0].focus();
    window.run();
    let in_sight = rows(&window).len();
    press(&mut window, Modifiers::NONE, &vec![Key::ArrowDown; in_sight + 3]);
    let focused = rows(&window).into_iter().find(Node::is_focused).map(|row| spoken(&row));
    let focused = focused.expect("the focus went along");
    assert_ne!(focused, first);
    assert_eq!(subject(&window), None, "walking chooses nothing");
    assert!(window.state().state().interface.pointed.is_some(), "the map shows where the row is");
    press(&mut window, Modifiers::NONE, &[Key::Enter]);
    let Some(Subject::Area(id)) = subject(&window).cloned() else { panic!("an area") };
    let known = super::driver::known();
    let name = known.catalogue.area(&id).expect("the area").name_in(Lang::En).to_owned();
    assert!(focused.starts_with(&name), "{focused}: {name}");
}

#[test]
fn only_what_is_in_view_is_listed_where_that_is_asked_for() {
    let mut window = listed(Lang::Es);
    let all = count(&window, "list-all");
    carry_out(&mut window, [Command::ShowPosition(tabatinga(), 10.0)]);
    press(&mut window, Modifiers::NONE, &[Key::V]);
    window.run();
    let near = count(&window, "list-in-view");
    assert!(near > 2 && near < all / 4, "{near} of {all}");
    assert!(shows(&window, "Tabatinga"));
}

#[test]
fn the_list_is_copied_as_comma_separated_values() {
    let mut window = listed(Lang::Fr);
    let count = count(&window, "list-all");
    window.get_by_label(&text(Lang::Fr, "command-copy-list")).click();
    let copied = (0..4).find_map(|_| {
        window.step();
        window.output().platform_output.commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    });
    let copied = copied.expect("a text on the clipboard");
    assert_eq!(copied.lines().count(), count + 1);
    assert!(
        copied
            .lines()
            .any(|line| line.starts_with("br/twin-city/tabatinga,ville jumelle,Brésil,Tabatinga,Amazonas,"))
    );
}

#[test]
fn an_empty_list_says_what_to_do() {
    use franja::{
        catalogue::model::{AreaKind, Country},
        state::Choice,
    };
    let mut window = listed(Lang::En);
    let choices = [Choice::Kind(AreaKind::TwinCity), Choice::Country(Country::PERU)];
    carry_out(&mut window, choices.map(Command::ToggleFilter));
    assert_eq!(count(&window, "list-all"), 0, "Peru has no twin city of its own law");
    assert!(shows(&window, &text(Lang::En, "list-empty")));
}
