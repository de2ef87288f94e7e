//! The window under test: opened without a clock, a session's file or motion, and driven as a user drives it.

use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

use egui::{Shape, Vec2, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};
use franja::{
    command::Command,
    earth::LonLat,
    gui::{App, Known, install_map_renderer},
    i18n::{Lang, Messages},
    state::{Camera, State, Subject},
};
use jiff::civil::{Date, date};

/// The window in a harness. It fails by itself on a control without a name and on a missing glyph.
pub(crate) type Window = Harness<'static, App>;

/// The day that passes for today: one on which all that the tests name is in force.
const TODAY: Date = date(2026, 1, 15);

/// Read once for all tests of the run.
static KNOWN: LazyLock<Arc<Known>> = LazyLock::new(|| Arc::new(Known::read(None).expect("the catalogue")));

/// All that is known.
pub(crate) fn known() -> &'static Known {
    &KNOWN
}

/// The size of the window, in points, where a test does not ask for another.
const SIZE: Vec2 = vec2(1280.0, 800.0);

/// The window as it opens in a language.
pub(crate) fn open_in(lang: Lang) -> Window {
    open(state_in(lang))
}

/// The window as it opens with a state.
pub(crate) fn open(state: State) -> Window {
    open_sized(state, SIZE)
}

/// The window in a size.
pub(crate) fn open_sized(state: State, size: Vec2) -> Window {
    finish(builder(size), state)
}

/// The harness before the window is in it.
pub(crate) fn builder(size: Vec2) -> egui_kittest::HarnessBuilder<App> {
    Harness::builder().with_size(size).with_max_steps(20)
}

/// Puts the window into its harness.
pub(crate) fn finish(builder: egui_kittest::HarnessBuilder<App>, state: State) -> Window {
    builder.build_eframe(|context| {
        // Only what paints pictures has a renderer.
        if context.wgpu_render_state.is_some() {
            install_map_renderer(context).expect("a renderer for the map");
        }
        App::new(&context.egui_ctx, Arc::clone(&KNOWN), state, TODAY).without_motion()
    })
}

/// The state of a new window in a language.
pub(crate) fn state_in(lang: Lang) -> State {
    let mut state = State::default();
    state.interface.lang = lang;
    state
}

/// The state of a new window whose map looks at a position.
pub(crate) fn state_at(center: LonLat, zoom: f64) -> State {
    State { camera: Camera { center, zoom, is_placed: true }, ..state_in(Lang::En) }
}

/// Where Tabatinga's disc is.
pub(crate) fn tabatinga() -> LonLat {
    let id = "br/twin-city/tabatinga".parse().expect("an id");
    known().catalogue.area(&id).and_then(|area| area.position).expect("the position of Tabatinga")
}

/// An area as a subject.
pub(crate) fn area(id: &str) -> Subject {
    Subject::Area(id.parse().expect("the id of an area"))
}

/// A message in a language.
pub(crate) fn text(lang: Lang, key: &str) -> String {
    assert!(Messages::new(lang).has(key), "no message {key} in {lang}");
    Messages::new(lang).text(key).to_owned()
}

/// Lets the window carry out commands, and waits until it rests.
pub(crate) fn carry_out(window: &mut Window, commands: impl IntoIterator<Item = Command>) {
    for command in commands {
        window.state_mut().push(command);
    }
    window.run();
}

/// Clicks on the control of a name, and waits until the window rests.
pub(crate) fn click(window: &mut Window, name: &str) {
    window.get_by_label(name).click();
    window.run();
}

/// Presses keys one after the other, and waits until the window rests.
pub(crate) fn press(window: &mut Window, modifiers: egui::Modifiers, keys: &[egui::Key]) {
    for key in keys {
        window.key_press_modifiers(modifiers, *key);
    }
    window.run();
}

/// Types into what has the focus, and waits until the window rests.
pub(crate) fn type_text(window: &mut Window, text: &str) {
    window.event(egui::Event::Text(text.to_owned()));
    window.run();
}

/// The map's rectangle, in points.
pub(crate) fn map_rect(window: &Window) -> egui::Rect {
    let name = text(window.state().state().interface.lang, "panel-map");
    window.get_by_role_and_label(egui::accesskit::Role::Canvas, &name).rect()
}

/// All that a screen reader reads out: names and values of what is on the screen.
pub(crate) fn spoken(window: &Window) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for node in window.root().children_recursive() {
        let node = node.accesskit_node();
        // The lines of a text: the text is read out whole.
        if node.role() == egui::accesskit::Role::TextRun {
            continue;
        }
        texts.extend(
            node.label().into_iter().chain(node.value()).chain(node.placeholder().map(str::to_owned)),
        );
    }
    texts.remove("");
    texts
}

/// All texts that are painted, the map's names among them.
pub(crate) fn painted(window: &Window) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for clipped in &window.output().shapes {
        collect(&clipped.shape, &mut texts);
    }
    texts
}

fn collect(shape: &Shape, texts: &mut BTreeSet<String>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, texts)),
        Shape::Text(text) => {
            texts.insert(text.galley.text().to_owned());
        }
        _ => {}
    }
}

/// Whether a text is on the screen, alone or within another.
pub(crate) fn shows(window: &Window, text: &str) -> bool {
    spoken(window).iter().any(|spoken| spoken.contains(text))
}
