//! Keys to commands, and commands to the names of their keys.

use egui::{Event, Modifiers};

use super::panels::search_id;
use crate::{
    command::{Command, Key, Queue, Shortcut},
    i18n::Messages,
    state::{Interface, State},
};

/// Whom the keyboard belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Focus {
    /// Nobody in particular: the window.
    Window,
    /// The map, reached by the keyboard.
    Map,
    /// A list that is open, which Escape closes and arrows walk.
    List,
    /// A button, a link: arrows go to the next one.
    Control,
    /// A text field: what can be typed or edits a text is its own.
    Text,
    /// The search field was left just now, by Escape.
    LeftSearch,
}

impl Focus {
    /// Who has it now.
    pub(crate) fn of(ctx: &egui::Context, map: Option<egui::Id>) -> Self {
        let has_left_search = ctx.read_response(search_id()).is_some_and(|response| response.lost_focus());
        match ctx.memory(egui::Memory::focused) {
            _ if egui::Popup::is_any_open(ctx) => Self::List,
            None if has_left_search => Self::LeftSearch,
            None => Self::Window,
            Some(id) if Some(id) == map => Self::Map,
            Some(_) if ctx.text_edit_focused() => Self::Text,
            Some(_) => Self::Control,
        }
    }

    /// Whether it leaves the keys of a command to the window.
    fn leaves(self, command: &Command, shortcut: Shortcut) -> bool {
        let is_plain = !shortcut.is_ctrl && !shortcut.is_alt;
        // Where a control has the focus, Tab goes to the next one.
        let is_tab = shortcut.key == Key::Tab;
        match self {
            _ if is_tab => matches!(self, Self::Window | Self::LeftSearch),
            Self::Window | Self::LeftSearch | Self::Map => true,
            Self::List => !is_plain || !(is_of_controls(shortcut.key) || shortcut.key == Key::Escape),
            Self::Control => !is_plain || !is_of_controls(shortcut.key),
            Self::Text if is_plain => matches!(shortcut.key, Key::Escape | Key::Function(_)),
            Self::Text => {
                let edits = [Key::ArrowLeft, Key::ArrowRight].contains(&shortcut.key);
                !edits && !matches!(command, Command::Undo | Command::Redo)
            }
        }
    }
}

/// Whether a control does something of its own at a key: arrows go on or move, the space bar and Enter press.
fn is_of_controls(key: Key) -> bool {
    matches!(
        key,
        Key::ArrowUp
            | Key::ArrowDown
            | Key::ArrowLeft
            | Key::ArrowRight
            | Key::Space
            | Key::Enter
            | Key::Backspace
    )
}

/// Whether a command has something to do now: the keys of the others are left alone.
fn is_at_hand(command: &Command, interface: &Interface) -> bool {
    match command {
        Command::MeasureToCenter | Command::RemoveMeasured => {
            interface.is_measuring() && interface.search.is_empty()
        }
        _ => true,
    }
}

/// Pushes the commands whose keys were pressed, as far as who has the focus leaves them to the window.
pub(crate) fn push_pressed(ctx: &egui::Context, focus: Focus, state: &State, queue: &mut Queue) {
    let is_at_hand = |command: &Command| is_at_hand(command, &state.interface);
    for command in Command::listed().into_iter().filter(is_at_hand) {
        let mut keys = command.shortcuts().filter(|keys| focus.leaves(&command, *keys));
        if !keys.any(|keys| ctx.input_mut(|input| consume(&mut input.events, keys))) {
            continue;
        }
        match command {
            Command::ClearSelection => queue.extend(escape(focus, state)),
            Command::ToggleMapAlone => {
                // egui read the key too, and would give the focus to the first control.
                ctx.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
                queue.push(command);
            }
            command => queue.push(command),
        }
    }
}

/// Pushes what the two buttons at the side of a mouse do: back and forward through what the side panel showed.
pub(crate) fn push_side_buttons(ctx: &egui::Context, queue: &mut Queue) {
    let pressed = |button| ctx.input(|input| input.pointer.button_pressed(button));
    if pressed(egui::PointerButton::Extra1) {
        queue.push(Command::ShowPreviousSubject);
    }
    if pressed(egui::PointerButton::Extra2) {
        queue.push(Command::ShowNextSubject);
    }
}

/// What Escape does: it closes what lies on top, one at a press, and clears the selection last.
fn escape(focus: Focus, state: &State) -> Option<Command> {
    let interface = &state.interface;
    if let Some(dialog) = interface.dialogs.last() {
        Some(Command::ToggleDialog(*dialog))
    } else if let Some(entry) = state.notices.shown().next() {
        Some(Command::DismissNotice(entry.number))
    } else if !interface.search.is_empty() {
        Some(Command::Search(String::new()))
    } else if interface.is_playing {
        Some(Command::TogglePlay)
    } else if focus == Focus::LeftSearch {
        None
    } else if interface.offered.is_some() {
        Some(Command::Offer(None))
    } else if interface.is_measuring() {
        Some(Command::ToggleMeasure)
    } else {
        Some(Command::ClearSelection)
    }
}

/// Takes the presses of a shortcut out of the events. Returns whether there was one.
///
/// egui's own way takes `Alt+1` for `1` too.
fn consume(events: &mut Vec<Event>, shortcut: Shortcut) -> bool {
    let keys = egui_keys(shortcut.key);
    let count = events.len();
    events.retain(|event| match event {
        Event::Key { key, modifiers, pressed: true, .. } => {
            !(keys.contains(key) && are_held(shortcut, *modifiers))
        }
        _ => true,
    });
    events.len() < count
}

/// Whether the modifiers are those of a shortcut. With digits and signs, Shift is left to the layout: some have them
/// there.
fn are_held(shortcut: Shortcut, modifiers: Modifiers) -> bool {
    let is_ctrl = modifiers.command || modifiers.ctrl;
    let is_shift_right = match shortcut.key {
        Key::Letter(_) | Key::Tab | Key::Function(_) => modifiers.shift == shortcut.is_shift,
        _ => modifiers.shift || !shortcut.is_shift,
    };
    is_shift_right
        && modifiers.alt == shortcut.is_alt
        && if shortcut.is_ctrl { modifiers.command } else { !is_ctrl }
}

/// The keys of a command, as read on a keyboard: `Ctrl+F`.
pub(crate) fn name(shortcut: Shortcut, messages: Messages) -> String {
    let mut name = String::new();
    if shortcut.is_ctrl {
        name.push_str(messages.text("key-ctrl"));
        name.push('+');
    }
    if shortcut.is_alt {
        name.push_str("Alt+");
    }
    if shortcut.is_shift {
        name.push_str(messages.text("key-shift"));
        name.push('+');
    }
    match shortcut.key {
        Key::Letter(letter) => name.push(letter),
        Key::Digit(digit) => name.push_str(&digit.to_string()),
        Key::Plus => name.push('+'),
        Key::Minus => name.push('−'),
        Key::ArrowUp => name.push('↑'),
        Key::ArrowDown => name.push('↓'),
        Key::ArrowLeft => name.push('←'),
        Key::ArrowRight => name.push('→'),
        Key::Home => name.push_str(messages.text("key-home")),
        Key::Space => name.push_str(messages.text("key-space")),
        Key::Escape => name.push_str(messages.text("key-escape")),
        Key::Function(number) => {
            name.push('F');
            name.push_str(&number.to_string());
        }
        Key::QuestionMark => name.push('?'),
        Key::BracketLeft => name.push('['),
        Key::BracketRight => name.push(']'),
        Key::Tab => name.push_str(messages.text("key-tab")),
        Key::Enter => name.push_str(messages.text("key-enter")),
        Key::Backspace => name.push_str(messages.text("key-backspace")),
    }
    name
}

/// egui's keys for a key: plus is `=` on some layouts, and neither has Shift on others.
fn egui_keys(key: Key) -> Vec<egui::Key> {
    match key {
        Key::Letter(letter) => egui::Key::from_name(&letter.to_string()).into_iter().collect(),
        Key::Digit(digit) => egui::Key::from_name(&digit.to_string()).into_iter().collect(),
        Key::Plus => vec![egui::Key::Plus, egui::Key::Equals],
        Key::Minus => vec![egui::Key::Minus],
        Key::ArrowUp => vec![egui::Key::ArrowUp],
        Key::ArrowDown => vec![egui::Key::ArrowDown],
        Key::ArrowLeft => vec![egui::Key::ArrowLeft],
        Key::ArrowRight => vec![egui::Key::ArrowRight],
        Key::Home => vec![egui::Key::Home],
        Key::Space => vec![egui::Key::Space],
        Key::Escape => vec![egui::Key::Escape],
        Key::Function(number) => egui::Key::from_name(&format!("F{number}")).into_iter().collect(),
        Key::QuestionMark => vec![egui::Key::Questionmark],
        Key::BracketLeft => vec![egui::Key::OpenBracket],
        Key::BracketRight => vec![egui::Key::CloseBracket],
        Key::Tab => vec![egui::Key::Tab],
        Key::Enter => vec![egui::Key::Enter],
        Key::Backspace => vec![egui::Key::Backspace],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{Dialog, Notice};

    #[test]
    fn every_shortcut_is_a_key_of_the_window() {
        for shortcut in Command::listed().iter().flat_map(Command::shortcuts) {
            assert!(!egui_keys(shortcut.key).is_empty(), "{shortcut:?}");
        }
    }

    #[test]
    fn a_key_is_not_taken_for_the_same_one_with_alt_or_ctrl() {
        let press = |modifiers| Event::Key {
            key: egui::Key::Num1,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        };
        let digit = Key::Digit(1);
        let held = [Modifiers::NONE, Modifiers::ALT, Modifiers::COMMAND];
        for (place, modifiers) in held.into_iter().enumerate() {
            let shortcuts = [Shortcut::plain(digit), Shortcut::alt(digit), Shortcut::ctrl(digit)];
            let taken = shortcuts.map(|shortcut| consume(&mut vec![press(modifiers)], shortcut));
            let expected: [bool; 3] = std::array::from_fn(|own| own == place);
            assert_eq!(taken, expected, "{modifiers:?}");
        }
        assert!(consume(&mut vec![press(Modifiers::SHIFT)], Shortcut::plain(digit)), "digits with Shift");
    }

    #[test]
    fn a_letter_with_shift_is_another_key() {
        let press = Event::Key {
            key: egui::Key::Z,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::COMMAND | Modifiers::SHIFT,
        };
        assert!(!consume(&mut vec![press.clone()], Shortcut::ctrl(Key::Letter('Z'))));
        assert!(consume(&mut vec![press], Shortcut::ctrl_shift(Key::Letter('Z'))));
    }

    #[test]
    fn escape_closes_the_topmost_first() {
        let mut state = State::default();
        state.interface.dialogs = vec![Dialog::Credits, Dialog::Keys];
        state.interface.search = "puno".to_owned();
        state.notices.push(Notice::note("notice-log-empty"), None);
        assert_eq!(escape(Focus::Window, &state), Some(Command::ToggleDialog(Dialog::Keys)));
        state.interface.toggle(Dialog::Keys);
        assert_eq!(escape(Focus::Window, &state), Some(Command::ToggleDialog(Dialog::Credits)));
        state.interface.toggle(Dialog::Credits);
        assert_eq!(escape(Focus::Window, &state), Some(Command::DismissNotice(1)));
        state.notices.dismiss(1);
        assert_eq!(escape(Focus::LeftSearch, &state), Some(Command::Search(String::new())));
        state.interface.search.clear();
        assert_eq!(escape(Focus::LeftSearch, &state), None);
        assert_eq!(escape(Focus::Window, &state), Some(Command::ClearSelection));
    }
}
