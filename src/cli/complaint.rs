//! What the argument parser complains of, in one sentence of the user's language.

use std::ffi::OsString;

use clap::{
    Arg, Command, CommandFactory,
    error::{ContextKind, ContextValue, ErrorKind},
};

use super::{
    arguments::{self, Arguments},
    failure::Failure,
};
use crate::{catalogue::nearest, i18n::Messages};

/// What is wrong with the arguments.
pub(super) fn explain(error: &clap::Error, arguments: &[OsString], messages: Messages) -> Failure {
    let program = Arguments::command();
    let task = task_of(&program, arguments);
    let help =
        task.map_or_else(|| "franja --help".to_owned(), |task| format!("franja {} --help", task.get_name()));
    let invalid = told(error, ContextKind::InvalidArg);
    let with_help = |key: &str, name: &str, text: &str| {
        messages.text_with(key, &[(name, text.into()), ("help", help.as_str().into())])
    };
    Failure::new(match error.kind() {
        ErrorKind::UnknownArgument if invalid.starts_with("--") => {
            match nearest(&invalid, options(&program, task).iter().map(String::as_str)) {
                Some(similar) => messages.text_with(
                    "error-unknown-option-similar",
                    &[("option", invalid.as_str().into()), ("similar", similar.into())],
                ),
                None => with_help("error-unknown-option", "option", &invalid),
            }
        }
        // A dash before a digit can only have been meant as a number; the parser tells its first letters only.
        ErrorKind::UnknownArgument if is_like_a_number(&invalid) => {
            let whole =
                arguments.iter().map(|word| word.to_string_lossy()).find(|word| word.starts_with(&invalid));
            let text = whole.map_or(invalid, std::borrow::Cow::into_owned);
            messages.text_with("error-not-a-number", &[("text", text.into())])
        }
        ErrorKind::UnknownArgument if invalid.starts_with('-') => {
            with_help("error-unknown-option", "option", &invalid)
        }
        ErrorKind::UnknownArgument => with_help("error-unexpected", "text", &invalid),
        ErrorKind::InvalidSubcommand => {
            return unknown_command(&told(error, ContextKind::InvalidSubcommand), messages);
        }
        ErrorKind::MissingRequiredArgument => with_help("error-missing", "arguments", &invalid),
        ErrorKind::InvalidValue if told(error, ContextKind::InvalidValue).is_empty() => {
            messages.text_with("error-missing-value", &[("option", invalid.into())])
        }
        ErrorKind::ArgumentConflict => {
            let other = told(error, ContextKind::PriorArg);
            if other == invalid {
                messages.text_with("error-repeated", &[("option", invalid.into())])
            } else {
                messages.text_with("error-conflict", &[("option", invalid.into()), ("other", other.into())])
            }
        }
        kind => with_help("error-arguments", "detail", &kind.to_string()),
    })
}

/// That a word is no command.
pub(super) fn unknown_command(text: &str, messages: Messages) -> Failure {
    let program = Arguments::command();
    let args =
        |name: &'static str, value: &str| [("text", text.to_owned().into()), (name, value.to_owned().into())];
    Failure::new(match nearest(text, program.get_subcommands().map(Command::get_name)) {
        Some(similar) => messages.text_with("error-unknown-command-similar", &args("similar", similar)),
        None => messages.text_with("error-unknown-command", &args("help", "franja --help")),
    })
}

/// The command that the arguments ask for.
fn task_of<'c>(program: &'c Command, arguments: &[OsString]) -> Option<&'c Command> {
    arguments.iter().skip(1).find_map(|word| program.find_subcommand(word))
}

/// The options of a command and those that hold for all, as they are written.
fn options(program: &Command, task: Option<&Command>) -> Vec<String> {
    let global = program.get_arguments().filter(|arg| task.is_none() || arg.is_global_set());
    let own = task.into_iter().flat_map(Command::get_arguments);
    global.chain(own).filter_map(Arg::get_long).map(|name| format!("--{name}")).collect()
}

fn is_like_a_number(word: &str) -> bool {
    word.strip_prefix('-').is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()))
}

/// What the parser knows of an error, in words: names without the marks that its own help sets around them.
fn told(error: &clap::Error, kind: ContextKind) -> String {
    let bare = |text: &str| {
        let text = arguments::as_written(text);
        let name = text.split(" <").next().unwrap_or(&text).trim_end_matches("...");
        name.trim_start_matches('<').trim_end_matches('>').to_owned()
    };
    match error.get(kind) {
        Some(ContextValue::String(text)) => bare(text),
        Some(ContextValue::Strings(texts)) => {
            texts.iter().map(|text| bare(text)).collect::<Vec<_>>().join(", ")
        }
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    }
}
