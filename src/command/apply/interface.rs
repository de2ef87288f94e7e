//! Commands that change how the window looks.

use crate::{
    command::Command,
    state::{Interface, Motion, Overview},
};

/// Applies a command of this domain; others change nothing.
pub(super) fn apply(interface: &mut Interface, command: Command) {
    match command {
        Command::SetLang(lang) => interface.lang = lang,
        Command::SetTheme(theme) => interface.theme = theme,
        Command::SetVision(vision) => interface.vision = vision,
        Command::SetNames(names) => interface.names = names,
        Command::ToggleMotion => {
            interface.motion = match interface.motion {
                Motion::Smooth => Motion::Still,
                Motion::Still => Motion::Smooth,
            };
        }
        Command::ToggleOverview => {
            interface.overview = match interface.overview {
                Overview::Shown => Overview::Hidden,
                Overview::Hidden => Overview::Shown,
            };
        }
        Command::Offer(offered) => interface.offered = offered,
        Command::ShowTab(tab) => interface.tab = tab,
        Command::ShowDrawer(drawer) => interface.drawer = Some(drawer),
        Command::CloseDrawer => {
            interface.drawer = None;
            interface.pointed = None;
        }
        Command::SortList(column) => interface.list.sort_by(column),
        Command::ToggleListInView => interface.list.is_in_view = !interface.list.is_in_view,
        Command::PointAt(area) => interface.pointed = area,
        Command::ToggleLayers => interface.shows_layers = !interface.shows_layers,
        Command::ToggleDialog(dialog) => interface.toggle(dialog),
        Command::ToggleTimeline => {
            interface.shows_timeline = !interface.shows_timeline;
            // Days that go by unseen would be a riddle.
            interface.is_playing &= interface.shows_timeline;
        }
        Command::TogglePlay => {
            interface.is_playing = !interface.is_playing;
            interface.shows_timeline |= interface.is_playing;
        }
        Command::Search(text) => {
            interface.search = text;
            interface.marked_result = 0;
        }
        Command::MarkResult(place) => interface.marked_result = place,
        _ => {}
    }
}
