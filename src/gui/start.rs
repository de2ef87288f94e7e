//! How the window is opened: what was asked for, the session of last time, the catalogue, the graphics adapter.

use std::path::PathBuf;

use jiff::civil::Date;

use super::{
    App, Known, gpu_setup,
    profile::{Outlet, Profile, Profiler, Profiling},
    session_file,
};
use crate::{
    catalogue::model::AreaId,
    earth::LonLat,
    i18n::Lang,
    jobs::Job,
    state::{Camera, Dialog, OwnFile, State, Subject, Theme},
};

/// What the command line asked the window to open with; the session of last time says the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// Where to put the map: a position and a zoom.
    pub view: Option<(LonLat, f64)>,
    /// The area to select and show.
    pub area: Option<AreaId>,
    /// The day to show.
    pub day: Option<Date>,
    /// The language to speak.
    pub lang: Option<Lang>,
    /// The colours.
    pub theme: Option<Theme>,
    /// The folder of another catalogue.
    pub catalogue: Option<PathBuf>,
    /// Another file for the session.
    pub session: Option<PathBuf>,
    /// Where the window is opened to be measured: it then opens as for the first time, and keeps no session.
    pub profiling: Option<Profiling>,
    /// Files of limits to open, in absolute paths.
    pub files: Vec<OwnFile>,
}

/// Why the window could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The system gave no thread to read it on.
    #[error("the catalogue cannot be read: {0}")]
    Thread(#[from] std::io::Error),
    /// There is no display, or no graphics adapter that works, not even a software one.
    #[error("the window cannot be opened: {0}")]
    Window(#[from] gpu_setup::StartError),
}

/// The inside of the window that is measured, in points.
const PROFILED_SIZE: [f32; 2] = [1920.0, 1080.0];

/// Opens the window, and returns once it is closed: with what was measured, where that was asked for.
///
/// # Errors
/// [`StartError`] where the catalogue cannot be read, or no window can be opened.
pub fn run(options: Options) -> Result<Option<Profile>, StartError> {
    // Read while the window and the graphics adapter are being made.
    let folder = options.catalogue.clone();
    let reading = Job::start("catalogue", move || Known::read(folder.as_deref()))?;
    let viewport = egui::ViewportBuilder::default()
        .with_title("Franja")
        .with_app_id("franja")
        .with_inner_size(if options.profiling.is_some() { PROFILED_SIZE } else { [1280.0, 800.0] })
        .with_min_inner_size([720.0, 480.0]);
    let outlet = Outlet::default();
    let profiler =
        options.profiling.clone().map(|profiling| Profiler::new(profiling, Outlet::clone(&outlet)));
    let native = gpu_setup::native_options(viewport);
    let result = eframe::run_native(
        "franja",
        native,
        Box::new(move |context| {
            gpu_setup::install_map_renderer(context)?;
            let known = reading.wait().ok_or("its reader ended early")??;
            let app = match profiler {
                Some(profiler) => App::measured(context, known, &options, profiler),
                None => App::open(context, known, &options),
            };
            Ok(Box::new(app))
        }),
    );
    result.map_err(|error| StartError::Window(gpu_setup::StartError::from(error)))?;
    Ok(outlet.get().cloned())
}

/// The state to open with: that of last time, changed by what was asked for.
pub(super) fn state_of(options: &Options, opened: session_file::Opened) -> State {
    let mut state = match opened {
        session_file::Opened::Restored(state) => *state,
        session_file::Opened::New | session_file::Opened::Broken { .. } => {
            let mut state = State::default();
            // A first visit. Who asks for a place knows the program.
            if matches!(opened, session_file::Opened::New) && options.view.is_none() && options.area.is_none()
            {
                state.interface.toggle(Dialog::Hints);
            }
            state.interface.lang =
                sys_locale::get_locale().and_then(|tag| Lang::from_locale_tag(&tag)).unwrap_or_default();
            state
        }
    };
    if let Some((center, zoom)) = options.view {
        state.camera = Camera { center, zoom, is_placed: true };
    }
    if let Some(area) = &options.area {
        state.document.subject = Some(Subject::Area(area.clone()));
    }
    if options.day.is_some() {
        state.document.day = options.day;
    }
    state.interface.lang = options.lang.unwrap_or(state.interface.lang);
    state.interface.theme = options.theme.unwrap_or(state.interface.theme);
    state
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_goes_before_the_session_of_last_time() {
        let mut before = State::default();
        before.interface.theme = Theme::Dark;
        before.interface.lang = Lang::Fr;
        before.document.day = Some(jiff::civil::date(2014, 3, 21));
        let options = Options { lang: Some(Lang::Pt), ..Options::default() };
        let state = state_of(&options, session_file::Opened::Restored(Box::new(before)));
        assert_eq!(state.interface.lang, Lang::Pt);
        assert_eq!(state.interface.theme, Theme::Dark);
        assert_eq!(state.document.day, Some(jiff::civil::date(2014, 3, 21)));
    }

    #[test]
    fn a_first_visit_has_hints_and_no_other_has() {
        let has_hints =
            |options: &Options, opened| state_of(options, opened).interface.is_open(Dialog::Hints);
        assert!(has_hints(&Options::default(), session_file::Opened::New));
        let asked = Options { view: Some((LonLat::wrapped(-69.94, -4.23), 9.0)), ..Options::default() };
        assert!(!has_hints(&asked, session_file::Opened::New));
        let first = state_of(&Options::default(), session_file::Opened::New);
        let text = crate::state::Session::of(&first).to_json().expect("JSON");
        let second = crate::state::Session::from_json(&text).expect("a session").into_state();
        assert!(!has_hints(&Options::default(), session_file::Opened::Restored(Box::new(second))));
    }
}
