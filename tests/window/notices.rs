//! What goes wrong is told once, can be dismissed by the keyboard, and stays in a log one can open and copy.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use franja::{command::Command, i18n::Lang, state::Notice};

use super::driver::{Window, carry_out, click, open_in, press, shows, text};

fn not_saved() -> Command {
    Command::Notify(Notice::problem("notice-not-saved").with("reason", "No space left on device").ongoing())
}

#[test]
fn a_problem_appears_once_and_escape_takes_it_off_the_screen() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [not_saved(), not_saved()]);
    assert_eq!(window.query_all_by_label_contains("No space left on device").count(), 1);
    press(&mut window, Modifiers::NONE, &[Key::Escape]);
    assert!(!shows(&window, "No space left on device"));
    carry_out(&mut window, [not_saved()]);
    assert!(!shows(&window, "No space left on device"), "dismissed, it does not come back by itself");
}

#[test]
fn the_log_keeps_what_was_dismissed_in_every_language_and_is_copied_whole() {
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        press(&mut window, Modifiers::NONE, &[Key::F8]);
        assert!(shows(&window, &text(lang, "notice-log-empty")), "{lang}");
        carry_out(&mut window, [not_saved()]);
        press(&mut window, Modifiers::NONE, &[Key::F8]);
        click(&mut window, &text(lang, "command-dismiss-notice"));
        press(&mut window, Modifiers::NONE, &[Key::F8]);
        assert!(
            shows(&window, "No space left on device") && shows(&window, &text(lang, "notice-tone-problem"))
        );
        assert_eq!(window.unnamed_widgets(), Vec::<String>::new());
        let copied = copied(&mut window, &text(lang, "command-copy-log")).expect("the log");
        assert!(copied.starts_with(&text(lang, "notice-tone-problem")), "{copied}");
    }
}

/// What a click on a control puts on the clipboard.
fn copied(window: &mut Window, name: &str) -> Option<String> {
    window.get_by_label(name).click();
    (0..4).find_map(|_| {
        window.step();
        window.output().platform_output.commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    })
}
