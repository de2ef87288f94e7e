//! The help of the argument parser, in the user's language.

use clap::{Arg, ArgAction, Command, CommandFactory};

use super::{arguments::Arguments, choices, table};
use crate::i18n::Messages;

/// How each command is called, as its help shows it.
const USAGES: [(&str, &str); 6] = [
    (
        "franja",
        "franja [FILE...] [--with FILE [--name PROPERTY]] [--view LON,LAT,ZOOM | --area ID] [--date D] [--lang L]\n\
         \u{20}      [--theme T] [--catalogue DIR]\n\
         \u{20}      franja --profile SECONDS [FILE...] [--format text|json]",
    ),
    (
        "where",
        "franja where LON LAT [--with FILE [--name PROPERTY]] [--date D] [--lang L] [--format text|json|geojson]\n\
         \u{20}      franja where --csv FILE|- [--lon COLUMN] [--lat COLUMN] [--with FILE [--name PROPERTY]] [--date D]",
    ),
    (
        "list",
        "franja list KIND [--date D] [--country C] [--lang L] [--format table|json|csv|geojson]\n\
         \u{20}      franja list units --with FILE --in ID [--name PROPERTY] [--format table|json|csv|geojson]",
    ),
    ("show", "franja show ID [--date D] [--lang L] [--format text|json]"),
    ("search", "franja search TEXT [--lang L] [--format text|json]"),
    ("check", "franja check [DIR] [--lang L]"),
];

/// The parser, whose help speaks a language.
pub(super) fn command(messages: Messages) -> Command {
    let command = Arguments::command();
    let names: Vec<String> = command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    let mut command = localised(command, "help-about", messages)
        .subcommand_help_heading(messages.text("help-commands"))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(messages.text("help-arg-version").to_owned())
                .help_heading(messages.text("help-options")),
        )
        .disable_version_flag(true)
        .disable_help_subcommand(true);
    for name in names {
        let about = format!("help-about-{name}");
        command = command.mut_subcommand(&name, |one| localised(one, &about, messages));
    }
    command
}

/// A command with its help in a language.
fn localised(command: Command, about: &str, messages: Messages) -> Command {
    let usage = USAGES.iter().find(|(name, _)| *name == command.get_name()).map_or("", |(_, usage)| usage);
    let more = match command.get_name() {
        "where" => format!("\n{}\n\n{}\n", messages.text("help-where-positions"), columns(messages)),
        "list" => format!("\n{}\n", messages.text("help-list-units")),
        _ => String::new(),
    };
    let template = format!("{{about}}\n\n{}: {usage}\n\n{{all-args}}\n{more}", messages.text("help-usage"));
    command
        .about(messages.text(about).to_owned())
        .long_about(None)
        .help_template(template)
        .override_usage(usage)
        .disable_help_flag(true)
        .mut_args(|arg| described(arg, messages))
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(messages.text("help-arg-help").to_owned())
                .help_heading(messages.text("help-options")),
        )
}

/// What the answer adds to a table, by the names of the columns.
fn columns(messages: Messages) -> String {
    let names: Vec<String> = table::ANSWERS.iter().map(|name| format!("  {name}")).collect();
    format!("{}\n{}", messages.text("help-where-columns"), names.join("\n"))
}

/// An argument with its help in a language, and its choices where it has some.
fn described(arg: Arg, messages: Messages) -> Arg {
    let mut help = messages.text(&format!("help-arg-{}", arg.get_id())).to_owned();
    if arg.get_id() == "kind" {
        let list = choices::listable().join(", ");
        help = format!("{help} ({})", messages.text_with("help-choices", &[("choices", list.into())]));
    }
    let heading = if arg.is_positional() { "help-arguments" } else { "help-options" };
    arg.help(help).help_heading(messages.text(heading))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn every_command_and_argument_has_its_help_in_every_language() {
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            for one in Arguments::command().get_subcommands() {
                assert!(
                    messages.has(&format!("help-about-{}", one.get_name())),
                    "{lang}: {}",
                    one.get_name()
                );
                assert!(USAGES.iter().any(|(name, _)| *name == one.get_name()), "{}", one.get_name());
                for arg in one.get_arguments() {
                    assert!(messages.has(&format!("help-arg-{}", arg.get_id())), "{lang}: {}", arg.get_id());
                }
            }
            for arg in Arguments::command().get_arguments() {
                assert!(messages.has(&format!("help-arg-{}", arg.get_id())), "{lang}: {}", arg.get_id());
            }
        }
    }
}
