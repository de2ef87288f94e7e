//! Commands that change how the window looks.

use crate::{
    command::Command,
    state::{Interface, Motion, Overview, TEXT_PERCENTS},
};

/// How much wider or narrower a panel gets at a press of a key, in points.
const WIDTH_STEP_PT: u16 = 20;

/// How much larger or smaller texts get at a press of a key, in per cent of the usual size.
const TEXT_STEP: u16 = 10;

fn set_text(interface: &mut Interface, percent: u16) {
    interface.text_percent = percent.clamp(*TEXT_PERCENTS.start(), *TEXT_PERCENTS.end());
}

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
        Command::TogglePanel(side) => interface.toggle_panel(side),
        Command::ToggleMapAlone => interface.is_map_alone = !interface.is_map_alone,
        Command::ResizePanel(side, width_pt) => interface.set_width_pt(side, width_pt),
        Command::ResizeDrawer(height_pt) => interface.set_drawer_height_pt(height_pt),
        Command::WidenPanel(side) => {
            interface.set_width_pt(side, interface.width_pt(side).saturating_add(WIDTH_STEP_PT));
        }
        Command::NarrowPanel(side) => {
            interface.set_width_pt(side, interface.width_pt(side).saturating_sub(WIDTH_STEP_PT));
        }
        Command::FoldPanel(side) => interface.folded = side,
        Command::EnlargeText => set_text(interface, interface.text_percent.saturating_add(TEXT_STEP)),
        Command::ReduceText => set_text(interface, interface.text_percent.saturating_sub(TEXT_STEP)),
        Command::ResetText => set_text(interface, 100),
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
