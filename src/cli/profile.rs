//! `franja --profile SECONDS`: what the window is to measure, and what it measured, for people or programs.

use std::time::Duration;

use serde_json::Value;

use super::{
    Outcome,
    arguments::Window,
    choices::{Form, Reader},
    context::Answer,
    failure::Failure,
    refuse, say,
};
use crate::i18n::{self, Lang, Messages};

/// The forms of the output.
const FORMS: [(&str, Form); 2] = [("text", Form::Text), ("json", Form::Json)];

/// What is to be measured, and how to tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProfileRequest {
    /// How long the flight takes.
    pub flight: Duration,
    /// Whether a program is to read the result.
    pub is_for_programs: bool,
}

/// What the arguments ask to be measured.
pub(super) fn request(window: &Window, reader: Reader) -> Result<Option<ProfileRequest>, Failure> {
    let form = reader.form(window.format.as_deref(), &FORMS)?;
    let asked = window.profile.as_deref().map(|word| reader.seconds(word)).transpose()?;
    Ok(asked.map(|flight| ProfileRequest { flight, is_for_programs: form == Form::Json }))
}

/// Writes what was measured; the exit code. None was where the window was closed before the end of the flight.
#[must_use]
pub fn tell(profile: Option<&Value>, request: ProfileRequest, lang: Option<Lang>) -> u8 {
    let lang = lang.unwrap_or_else(Lang::of_system);
    let messages = Messages::new(lang);
    let text = profile.map(|profile| {
        if request.is_for_programs { format!("{profile:#}\n") } else { in_words(profile, messages) }
    });
    let outcome = match text {
        Some(text) => say(&Answer::yes(text), lang),
        None => refuse(&Failure::new(messages.text("error-profile-unfinished").to_owned()), lang),
    };
    match outcome {
        Outcome::Done(code) => code,
        Outcome::OpenWindow(_) => super::NO,
    }
}

/// A line for each figure.
fn in_words(profile: &Value, messages: Messages) -> String {
    let number = |place: &str, decimals: usize| {
        let value = profile.pointer(place).and_then(Value::as_f64).unwrap_or(f64::NAN);
        i18n::number(value, decimals, messages.lang())
    };
    let args = [
        ("width", number("/size_px/0", 0)),
        ("height", number("/size_px/1", 0)),
        ("first", number("/first_complete_frame_ms", 0)),
        ("frames", number("/frames", 0)),
        ("median", number("/frame_cpu_ms/median", 2)),
        ("most", number("/frame_cpu_ms/percentile_95", 2)),
        ("worst", number("/frame_cpu_ms/worst", 2)),
        ("own-median", number("/window_cpu_ms/median", 2)),
        ("own-most", number("/window_cpu_ms/percentile_95", 2)),
        ("own-worst", number("/window_cpu_ms/worst", 2)),
        ("runs", number("/draw_runs", 0)),
        ("vertices", number("/vertices", 0)),
        ("resident", number("/resident_mib", 1)),
        ("most-resident", number("/most_resident_mib", 1)),
    ];
    let args = args.each_ref().map(|(name, text)| (*name, text.as_str().into()));
    format!("{}\n", messages.text_with("profile", &args))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_measured_is_told_with_the_numbers_of_the_language() {
        let profile = json!({
            "size_px": [1920, 1080], "first_complete_frame_ms": 512.3, "frames": 1204,
            "frame_cpu_ms": {"median": 1.25, "percentile_95": 3.5, "worst": 20.75},
            "window_cpu_ms": {"median": 0.75, "percentile_95": 2.5, "worst": 9.5},
            "draw_runs": 23, "vertices": 123_456, "resident_mib": null, "most_resident_mib": 150.5,
        });
        for lang in Lang::ALL {
            let text = in_words(&profile, Messages::new(lang));
            let numbers =
                ["1204", "123456"].map(|digits| i18n::number(digits.parse().unwrap_or(0.0), 0, lang));
            assert!(numbers.iter().all(|number| text.contains(number)), "{text}");
            let none = i18n::number(f64::NAN, 1, lang);
            assert!(text.contains(&i18n::number(20.75, 2, lang)) && text.contains(&none), "{text}");
        }
    }
}
