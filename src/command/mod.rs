//! Everything that a user can do, as values: each with a label, a tooltip and, where it has one, a shortcut.
//!
//! May import all rooms of the ranks below: it changes the state and reads the catalogue.

mod apply;
mod queue;
mod shortcut;

pub use apply::{Effect, apply};
pub use queue::Queue;
pub use shortcut::{Key, Shortcut};

use std::path::PathBuf;

use jiff::civil::Date;

use crate::{
    catalogue::model::AreaId,
    earth::LonLat,
    i18n::Lang,
    state::{
        Bounds, Camera, Choice, Column, Compared, Dialog, Drawer, Layer, Names, Notice, Offered, OwnFile,
        Side, Subject, Tab, Theme, Vision,
    },
};

/// A direction on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Towards the top.
    Up,
    /// Towards the bottom.
    Down,
    /// Towards the left.
    Left,
    /// Towards the right.
    Right,
}

/// What a user can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Show something in the side panel.
    Select(Subject),
    /// Show something in the side panel, and go there on the map.
    Visit(Subject),
    /// Show nothing in the side panel.
    ClearSelection,
    /// Show again what the side panel showed before.
    ShowPreviousSubject,
    /// Show again what the side panel showed before going back.
    ShowNextSubject,
    /// Put all that the side panel says on the clipboard, as text.
    CopyDetails,
    /// Ask what is in the middle of the map.
    AskAtCenter,
    /// Draw a strip along a border, of any width.
    OpenStrip,
    /// Switch a layer on or off.
    ToggleLayer(Layer),
    /// Let through only what fits something, or no longer so.
    ToggleFilter(Choice),
    /// Let everything through, as of today.
    ClearFilters,
    /// Choose files of limits to open.
    ChooseFiles,
    /// Read a file of limits, and show it once it is read.
    OpenFile(OwnFile),
    /// Show a file of limits that was read.
    AddFile(OwnFile),
    /// Do not show a file of limits any more.
    RemoveFile(PathBuf),
    /// Switch a file of limits on or off.
    ToggleFile(PathBuf),
    /// End the reading of a file of limits.
    CancelFile(PathBuf),
    /// Show a day; none for today.
    SetDay(Option<Date>),
    /// Show two days side by side, or one again.
    ToggleCompare,
    /// Show something beside what is shown.
    SetCompared(Compared),
    /// Show a further day of the same movement, of a hand or of the play: undoing goes back to before the movement.
    SlideDay(Option<Date>),
    /// Take back the last change.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Move the map by a third of its width or height.
    Pan(Direction),
    /// Show twice as near.
    ZoomIn,
    /// Show twice as far.
    ZoomOut,
    /// Show the two countries.
    ShowHome,
    /// Show what is selected, whole.
    ShowSelection,
    /// Show the view before this one.
    ShowPreviousView,
    /// Show the view that was left by going back.
    ShowNextView,
    /// Begin to measure, or end it: then what was measured goes.
    ToggleMeasure,
    /// Measure on to a position.
    MeasureTo(LonLat),
    /// Measure on to the middle of the map.
    MeasureToCenter,
    /// Measure on to what is selected; begin there, where nothing is measured yet.
    MeasureToSelection,
    /// Take back the last position of what is measured.
    RemoveMeasured,
    /// Offer the areas that lie over one another where the map was clicked; or no longer.
    Offer(Option<Offered>),
    /// Let the map glide, fly and fade, or let it keep still.
    ToggleMotion,
    /// Show or hide the small map in the corner.
    ToggleOverview,
    /// Show a box.
    ShowBounds(Bounds),
    /// Show a position at a zoom.
    ShowPosition(LonLat, f64),
    /// The map was moved by hand.
    MoveCamera(Camera),
    /// Speak a language.
    SetLang(Lang),
    /// Use the colours of a theme.
    SetTheme(Theme),
    /// Show the colours as they are seen.
    SetVision(Vision),
    /// Write these names on the map.
    SetNames(Names),
    /// Open a tab of the side panel.
    ShowTab(Tab),
    /// Open or close a panel beside the map.
    TogglePanel(Side),
    /// Put all panels away so that the map has the window for itself, or bring them back.
    ToggleMapAlone,
    /// Make a panel beside the map so wide, in points.
    ResizePanel(Side, u16),
    /// Make the drawer under the map so high, in points.
    ResizeDrawer(u16),
    /// Make a panel beside the map wider by a step.
    WidenPanel(Side),
    /// Make a panel beside the map narrower by a step.
    NarrowPanel(Side),
    /// A panel that is open has no room in the window, or all have.
    FoldPanel(Option<Side>),
    /// Go to the next part of the window.
    FocusNextPart,
    /// Go to the part of the window before.
    FocusPreviousPart,
    /// Make the text and all else larger.
    EnlargeText,
    /// Make the text and all else smaller.
    ReduceText,
    /// Make the text and all else as large as usual.
    ResetText,
    /// Open the drawer under the map, or go to another of its tabs.
    ShowDrawer(Drawer),
    /// Close the drawer under the map.
    CloseDrawer,
    /// Order the list by a column; by the one that orders it already, the other way round.
    SortList(Column),
    /// List only what is in view on the map, or all.
    ToggleListInView,
    /// Put the list on the clipboard, as comma-separated values.
    CopyList,
    /// Save the list as a file, as comma-separated values.
    SaveList,
    /// Show on the map which area a row tells of; none for no row.
    PointAt(Option<AreaId>),
    /// Open or close a window over the map.
    ToggleDialog(Dialog),
    /// Open or close the timeline.
    ToggleTimeline,
    /// Let the days go by of themselves, or stop them.
    TogglePlay,
    /// Go to the search field.
    FocusSearch,
    /// Search for a text.
    Search(String),
    /// Mark a result of the search, counted from 0: the one that Enter chooses.
    MarkResult(usize),
    /// Tell the user something, once; it stays in the log.
    Notify(Notice),
    /// Take a notice off the screen, by its number.
    DismissNotice(u64),
    /// Put the log on the clipboard.
    CopyLog,
    /// Put a text on the clipboard.
    Copy(String),
    /// Open an address in the browser.
    OpenAddress(String),
    /// Close the window.
    Quit,
}

impl Command {
    /// The commands that menus, the list of keys and the tests go through: those that need nothing more to be
    /// said, and each choice of those that choose among few.
    #[must_use]
    pub fn listed() -> Vec<Self> {
        let mut commands = vec![
            Self::FocusSearch,
            Self::AskAtCenter,
            Self::OpenStrip,
            Self::ChooseFiles,
            Self::ClearSelection,
            Self::ShowPreviousSubject,
            Self::ShowNextSubject,
            Self::CopyDetails,
            Self::ShowHome,
            Self::ShowSelection,
            Self::ShowPreviousView,
            Self::ShowNextView,
            Self::ToggleMeasure,
            Self::MeasureToCenter,
            Self::MeasureToSelection,
            Self::RemoveMeasured,
            Self::ToggleMotion,
            Self::ToggleOverview,
            Self::ZoomIn,
            Self::ZoomOut,
            Self::Pan(Direction::Up),
            Self::Pan(Direction::Down),
            Self::Pan(Direction::Left),
            Self::Pan(Direction::Right),
            Self::Undo,
            Self::Redo,
        ];
        commands.extend(Layer::ALL.map(Self::ToggleLayer));
        commands.push(Self::ClearFilters);
        commands.extend(Tab::ALL.map(Self::ShowTab));
        commands.extend(Drawer::ALL.map(Self::ShowDrawer));
        commands.extend([Self::CloseDrawer, Self::ToggleListInView, Self::CopyList, Self::SaveList]);
        commands.extend(Lang::ALL.map(Self::SetLang));
        commands.extend(Theme::ALL.map(Self::SetTheme));
        commands.extend([Self::ToggleTimeline, Self::TogglePlay, Self::ToggleCompare]);
        commands.extend(Side::ALL.map(Self::TogglePanel));
        commands.push(Self::ToggleMapAlone);
        commands.extend(Side::ALL.map(Self::WidenPanel));
        commands.extend(Side::ALL.map(Self::NarrowPanel));
        commands.extend([Self::FocusNextPart, Self::FocusPreviousPart]);
        commands.extend([Self::EnlargeText, Self::ReduceText, Self::ResetText]);
        commands.extend(Dialog::ALL.map(Self::ToggleDialog));
        commands.extend(Vision::ALL.map(Self::SetVision));
        commands.extend(Names::ALL.map(Self::SetNames));
        commands.push(Self::Quit);
        commands
    }

    /// The key of the label among the messages; the tooltip is the label with the shortcut.
    #[must_use]
    pub fn message_key(&self) -> String {
        let fixed = match self {
            Self::Select(_) => "command-select",
            Self::Visit(_) => "command-visit",
            Self::ClearSelection => "command-clear-selection",
            Self::ShowPreviousSubject => "command-show-previous-subject",
            Self::ShowNextSubject => "command-show-next-subject",
            Self::CopyDetails => "command-copy-details",
            Self::AskAtCenter => "command-ask-at-center",
            Self::OpenStrip => "command-open-strip",
            Self::ToggleLayer(layer) => return format!("command-toggle-layer-{}", kebab(layer)),
            Self::ToggleFilter(_) => "command-toggle-filter",
            Self::ClearFilters => "command-clear-filters",
            Self::SetDay(_) | Self::SlideDay(_) => "command-set-day",
            Self::ChooseFiles => "command-choose-files",
            Self::OpenFile(_) | Self::AddFile(_) => "command-open-file",
            Self::RemoveFile(_) => "command-remove-file",
            Self::ToggleFile(_) => "command-toggle-file",
            Self::CancelFile(_) => "command-cancel-file",
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
            Self::Pan(direction) => return format!("command-pan-{}", kebab(direction)),
            Self::ZoomIn => "command-zoom-in",
            Self::ZoomOut => "command-zoom-out",
            Self::ShowHome => "command-show-home",
            Self::ShowSelection => "command-show-selection",
            Self::ShowPreviousView => "command-show-previous-view",
            Self::ShowNextView => "command-show-next-view",
            Self::ToggleMeasure => "command-toggle-measure",
            Self::MeasureTo(_) => "command-measure-to",
            Self::MeasureToCenter => "command-measure-to-center",
            Self::MeasureToSelection => "command-measure-to-selection",
            Self::RemoveMeasured => "command-remove-measured",
            Self::Offer(_) => "command-offer",
            Self::ToggleMotion => "command-toggle-motion",
            Self::ToggleOverview => "command-toggle-overview",
            Self::ShowBounds(_) | Self::ShowPosition(..) | Self::MoveCamera(_) | Self::PointAt(_) => {
                "command-show-on-map"
            }
            Self::SetLang(lang) => return format!("command-set-lang-{}", lang.code()),
            Self::SetTheme(theme) => return format!("command-set-theme-{}", kebab(theme)),
            Self::SetVision(vision) => return format!("command-set-vision-{}", kebab(vision)),
            Self::SetNames(names) => return format!("command-set-names-{}", kebab(names)),
            Self::ShowTab(tab) => return format!("command-show-tab-{}", kebab(tab)),
            Self::ShowDrawer(drawer) => return format!("command-show-drawer-{}", kebab(drawer)),
            Self::CloseDrawer => "command-close-drawer",
            Self::SortList(_) => "list-sort",
            Self::ToggleListInView => "command-toggle-list-in-view",
            Self::CopyList => "command-copy-list",
            Self::SaveList => "command-save-list",
            Self::TogglePanel(side) => return format!("command-toggle-{}", kebab(side)),
            Self::ToggleMapAlone => "command-toggle-map-alone",
            Self::ResizePanel(..) | Self::ResizeDrawer(_) | Self::FoldPanel(_) => "command-resize-panel",
            Self::WidenPanel(side) => return format!("command-widen-{}", kebab(side)),
            Self::NarrowPanel(side) => return format!("command-narrow-{}", kebab(side)),
            Self::FocusNextPart => "command-focus-next-part",
            Self::FocusPreviousPart => "command-focus-previous-part",
            Self::EnlargeText => "command-enlarge-text",
            Self::ReduceText => "command-reduce-text",
            Self::ResetText => "command-reset-text",
            Self::ToggleDialog(dialog) => return format!("command-toggle-{}", kebab(dialog)),
            Self::ToggleCompare => "command-toggle-compare",
            Self::SetCompared(_) => "command-set-compared",
            Self::ToggleTimeline => "command-toggle-timeline",
            Self::TogglePlay => "command-toggle-play",
            Self::FocusSearch => "command-focus-search",
            Self::Search(_) | Self::MarkResult(_) => "command-search",
            Self::Notify(_) => "command-notify",
            Self::DismissNotice(_) => "command-dismiss-notice",
            Self::CopyLog => "command-copy-log",
            Self::Copy(_) => "command-copy",
            Self::OpenAddress(_) => "command-open-address",
            Self::Quit => "command-quit",
        };
        fixed.to_owned()
    }

    /// The keys that do it.
    #[must_use]
    pub fn shortcut(&self) -> Option<Shortcut> {
        Some(match self {
            Self::FocusSearch => Shortcut::ctrl(Key::Letter('F')),
            Self::AskAtCenter => Shortcut::plain(Key::Letter('W')),
            Self::OpenStrip => Shortcut::plain(Key::Letter('S')),
            Self::ShowPreviousSubject => Shortcut::ctrl(Key::BracketLeft),
            Self::ShowNextSubject => Shortcut::ctrl(Key::BracketRight),
            // Ctrl+Shift+C is the system's copy of what is selected.
            Self::CopyDetails => Shortcut::ctrl(Key::Letter('D')),
            Self::ChooseFiles => Shortcut::ctrl(Key::Letter('O')),
            Self::ClearSelection => Shortcut::plain(Key::Escape),
            Self::ShowHome => Shortcut::plain(Key::Home),
            Self::ShowSelection => Shortcut::plain(Key::Letter('Z')),
            Self::ShowPreviousView => Shortcut::alt(Key::ArrowLeft),
            Self::ShowNextView => Shortcut::alt(Key::ArrowRight),
            Self::ToggleMeasure => Shortcut::plain(Key::Letter('M')),
            Self::MeasureToCenter => Shortcut::plain(Key::Enter),
            Self::MeasureToSelection => Shortcut::plain(Key::Letter('R')),
            Self::ToggleOverview => Shortcut::plain(Key::Letter('O')),
            Self::RemoveMeasured => Shortcut::plain(Key::Backspace),
            Self::ZoomIn => Shortcut::plain(Key::Plus),
            Self::ZoomOut => Shortcut::plain(Key::Minus),
            Self::Pan(Direction::Up) => Shortcut::plain(Key::ArrowUp),
            Self::Pan(Direction::Down) => Shortcut::plain(Key::ArrowDown),
            Self::Pan(Direction::Left) => Shortcut::plain(Key::ArrowLeft),
            Self::Pan(Direction::Right) => Shortcut::plain(Key::ArrowRight),
            Self::Undo => Shortcut::ctrl(Key::Letter('Z')),
            Self::Redo => Shortcut::ctrl(Key::Letter('Y')),
            Self::ShowTab(tab) => Shortcut::alt(Key::Digit(position_of(tab, &Tab::ALL))),
            Self::ToggleLayer(layer) => Shortcut::plain(Key::Digit(position_of(layer, &Layer::ALL))),
            // As in "no filters", in all four languages.
            Self::ClearFilters => Shortcut::plain(Key::Letter('N')),
            // The letter of the table, in all four languages.
            // The letter of the graphs, in all four.
            Self::ShowDrawer(Drawer::Statistics) => Shortcut::plain(Key::Letter('G')),
            Self::ShowDrawer(Drawer::List) => Shortcut::plain(Key::Letter('T')),
            Self::CloseDrawer => Shortcut::plain(Key::Letter('X')),
            Self::ToggleListInView => Shortcut::plain(Key::Letter('V')),
            Self::CopyList => Shortcut::alt(Key::Letter('C')),
            Self::SaveList => Shortcut::alt(Key::Letter('S')),
            Self::TogglePanel(Side::Layers) => Shortcut::plain(Key::Letter('L')),
            Self::TogglePanel(Side::Details) => Shortcut::plain(Key::Letter('D')),
            Self::ToggleMapAlone => Shortcut::plain(Key::Tab),
            Self::WidenPanel(Side::Layers) => Shortcut::ctrl_shift(Key::ArrowRight),
            Self::NarrowPanel(Side::Layers) => Shortcut::ctrl_shift(Key::ArrowLeft),
            Self::WidenPanel(Side::Details) => Shortcut::ctrl(Key::ArrowLeft),
            Self::NarrowPanel(Side::Details) => Shortcut::ctrl(Key::ArrowRight),
            Self::FocusNextPart => Shortcut::plain(Key::Function(6)),
            Self::FocusPreviousPart => Shortcut::shift(Key::Function(6)),
            Self::EnlargeText => Shortcut::ctrl(Key::Plus),
            Self::ReduceText => Shortcut::ctrl(Key::Minus),
            Self::ResetText => Shortcut::ctrl(Key::Digit(0)),
            Self::ToggleDialog(Dialog::Keys) => Shortcut::plain(Key::Function(1)),
            Self::ToggleDialog(Dialog::Log) => Shortcut::plain(Key::Function(8)),
            Self::ToggleCompare => Shortcut::plain(Key::Letter('C')),
            // Its history, in all four languages.
            Self::ToggleTimeline => Shortcut::plain(Key::Letter('H')),
            Self::TogglePlay => Shortcut::plain(Key::Space),
            Self::Quit => Shortcut::ctrl(Key::Letter('Q')),
            _ => return None,
        })
    }

    /// Other keys that do it, for hands that learnt them elsewhere.
    #[must_use]
    pub fn other_shortcuts(&self) -> &'static [Shortcut] {
        match self {
            Self::FocusSearch => const { &[Shortcut::ctrl(Key::Letter('K'))] },
            Self::Redo => const { &[Shortcut::ctrl_shift(Key::Letter('Z'))] },
            Self::ToggleDialog(Dialog::Keys) => const { &[Shortcut::plain(Key::QuestionMark)] },
            _ => &[],
        }
    }

    /// All keys that do it, the first being the one that tooltips name.
    pub fn shortcuts(&self) -> impl Iterator<Item = Shortcut> + use<> {
        self.shortcut().into_iter().chain(self.other_shortcuts().iter().copied())
    }
}

/// The place of a choice among all, from 1: the digit that chooses it.
fn position_of<T: PartialEq>(choice: &T, all: &[T]) -> u8 {
    // There are never more than nine, and each is one of them.
    all.iter().position(|one| one == choice).map_or(0, |index| index as u8 + 1)
}

/// The name of an enum value as messages write it: `TwinCities` as `twin-cities`.
#[must_use]
pub fn kebab(value: &impl std::fmt::Debug) -> String {
    let mut text = String::new();
    for letter in format!("{value:?}").chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_commands_share_a_shortcut_or_a_message() {
        let listed = Command::listed();
        let shortcuts: Vec<_> = listed.iter().flat_map(Command::shortcuts).collect();
        assert_eq!(shortcuts.iter().collect::<BTreeSet<_>>().len(), shortcuts.len());
        let keys: BTreeSet<_> = listed.iter().map(Command::message_key).collect();
        assert_eq!(keys.len(), listed.len());
    }

    #[test]
    fn the_message_of_a_choice_names_it() {
        assert_eq!(Command::ToggleLayer(Layer::TwinCities).message_key(), "command-toggle-layer-twin-cities");
        assert_eq!(Command::SetLang(Lang::Pt).message_key(), "command-set-lang-pt");
    }
}
