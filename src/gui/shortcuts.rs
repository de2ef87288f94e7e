//! Keys to commands, and commands to the names of their keys.

use egui::{KeyboardShortcut, Modifiers};

use crate::{
    command::{Command, Key, Queue, Shortcut},
    i18n::Messages,
};

/// Pushes the commands whose keys were pressed. Keys without Ctrl or Alt belong to a text field that has the
/// focus.
pub(crate) fn push_pressed(ctx: &egui::Context, queue: &mut Queue) {
    let is_typing = ctx.egui_wants_keyboard_input();
    for command in Command::listed() {
        let Some(shortcut) = command.shortcut() else { continue };
        if is_typing && !shortcut.is_ctrl && !shortcut.is_alt {
            continue;
        }
        if ctx.input_mut(|input| egui_shortcuts(shortcut).iter().any(|keys| input.consume_shortcut(keys))) {
            queue.push(command);
        }
    }
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
        Key::Escape => name.push_str(messages.text("key-escape")),
        Key::F1 => name.push_str("F1"),
    }
    name
}

/// The physical keys that mean a shortcut: plus is `=` on some layouts, and neither has Shift on others.
fn egui_shortcuts(shortcut: Shortcut) -> Vec<KeyboardShortcut> {
    let modifiers = match (shortcut.is_ctrl, shortcut.is_alt) {
        (true, _) => Modifiers::COMMAND,
        (false, true) => Modifiers::ALT,
        (false, false) => Modifiers::NONE,
    };
    let keys = match shortcut.key {
        Key::Letter(letter) => egui::Key::from_name(&letter.to_string()).into_iter().collect(),
        Key::Digit(digit) => egui::Key::from_name(&digit.to_string()).into_iter().collect(),
        Key::Plus => vec![egui::Key::Plus, egui::Key::Equals],
        Key::Minus => vec![egui::Key::Minus],
        Key::ArrowUp => vec![egui::Key::ArrowUp],
        Key::ArrowDown => vec![egui::Key::ArrowDown],
        Key::ArrowLeft => vec![egui::Key::ArrowLeft],
        Key::ArrowRight => vec![egui::Key::ArrowRight],
        Key::Home => vec![egui::Key::Home],
        Key::Escape => vec![egui::Key::Escape],
        Key::F1 => vec![egui::Key::F1],
    };
    keys.into_iter().map(|key| KeyboardShortcut::new(modifiers, key)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shortcut_is_a_key_of_the_window() {
        for shortcut in Command::listed().iter().filter_map(Command::shortcut) {
            assert!(!egui_shortcuts(shortcut).is_empty(), "{shortcut:?}");
        }
    }
}
