//! The drawer under the map.

use egui::{Key, Modifiers};
use franja::{i18n::Lang, state::Drawer};

use super::driver::{map_rect, open_in, press, shows, text};

#[test]
fn a_key_opens_the_list_under_the_map_and_another_closes_it() {
    let mut window = open_in(Lang::Es);
    let before = map_rect(&window);
    assert!(!shows(&window, &text(Lang::Es, "drawer-list")));
    press(&mut window, Modifiers::NONE, &[Key::T]);
    assert_eq!(window.state().state().interface.drawer, Some(Drawer::List));
    assert!(shows(&window, &text(Lang::Es, "drawer-list")));
    let beside = map_rect(&window);
    assert!(beside.height() < before.height() - 100.0 && (beside.top() - before.top()).abs() < 0.5);
    press(&mut window, Modifiers::NONE, &[Key::X]);
    assert_eq!(window.state().state().interface.drawer, None);
    assert_eq!(map_rect(&window), before);
}
