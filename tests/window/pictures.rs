//! A few small pictures of the window, held against those of before. They need a graphics adapter.

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use eframe::wgpu;
use egui::{Vec2, vec2};
use egui_kittest::{SnapshotOptions, wgpu::WgpuTestRenderer};
use franja::{
    command::Command,
    earth::LonLat,
    i18n::Lang,
    state::{Drawer, State, Subject, Theme},
};

use super::driver::{Window, area, builder, carry_out, finish, state_at, state_in, tabatinga};

/// The window is painted smaller than people use it, so that the pictures stay small.
const SIZE: Vec2 = vec2(960.0, 600.0);

/// Two thirds of a pixel for a point: 640 pixels by 400.
const PIXELS_PER_POINT: f32 = 2.0 / 3.0;

/// Whether there is an adapter. Where there is none a test is skipped and says so, or fails where the environment
/// requires one.
fn has_adapter() -> bool {
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor::new_without_display_handle());
    let adapters = pin!(instance.enumerate_adapters(wgpu::Backends::all()));
    let found = match adapters.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(adapters) => !adapters.is_empty(),
        Poll::Pending => false,
    };
    let is_required = std::env::var_os("FRANJA_REQUIRE_GPU").is_some_and(|value| value == "1");
    assert!(found || !is_required, "FRANJA_REQUIRE_GPU is set, and there is no graphics adapter");
    if !found {
        eprintln!("skipped: there is no graphics adapter, not even a software one, to paint the window with");
    }
    found
}

/// The painted window, at rest.
fn painted(state: State, commands: Vec<Command>) -> Window {
    let renderer = WgpuTestRenderer::new();
    let builder = builder(SIZE).with_pixels_per_point(PIXELS_PER_POINT).renderer(renderer);
    let mut window = finish(builder, state);
    carry_out(&mut window, commands);
    window
}

/// Holds a picture against that of before. Drivers differ at the edges of lines and letters: those may.
fn compare(mut window: Window, name: &str) {
    let options = SnapshotOptions::new().threshold(2.0).max_failed_pixels(400);
    window.snapshot_options(name, &options);
}

#[test]
fn the_whole_view_in_light() {
    if has_adapter() {
        compare(painted(state_in(Lang::En), Vec::new()), "whole-view-light");
    }
}

#[test]
fn the_whole_view_in_dark() {
    if has_adapter() {
        let mut state = state_in(Lang::Es);
        state.interface.theme = Theme::Dark;
        compare(painted(state, Vec::new()), "whole-view-dark");
    }
}

#[test]
fn tabatinga_and_leticia_from_near() {
    if has_adapter() {
        let mut state = state_at(tabatinga(), 11.0);
        state.interface.shows_layers = false;
        compare(painted(state, Vec::new()), "tabatinga");
    }
}

#[test]
fn the_panel_of_foz_do_iguacu() {
    if has_adapter() {
        let visit = Command::Visit(area("br/twin-city/foz-do-iguacu"));
        compare(painted(state_in(Lang::Fr), vec![visit]), "foz-do-iguacu");
    }
}

/// A state as a session may have left it.
fn state_of(lang: Lang, theme: Theme, (lon_deg, lat_deg, zoom): (f64, f64, f64)) -> State {
    let mut state = state_at(LonLat::wrapped(lon_deg, lat_deg), zoom);
    state.interface.lang = lang;
    state.interface.theme = theme;
    state
}

#[test]
fn what_is_at_chui_on_a_projector() {
    if has_adapter() {
        let state = state_of(Lang::Pt, Theme::Projector, (-53.2, -33.45, 8.0));
        let ask = Command::Select(Subject::Point(LonLat::wrapped(-53.2, -33.3)));
        compare(painted(state, vec![ask]), "chui-projector");
    }
}

#[test]
fn two_days_side_by_side() {
    if has_adapter() {
        let state = state_of(Lang::Fr, Theme::Dark, (-56.0, -29.5, 6.0));
        compare(painted(state, vec![Command::ToggleCompare, Command::ToggleTimeline]), "compare-dark");
    }
}

#[test]
fn the_list_under_the_map() {
    if has_adapter() {
        let state = state_of(Lang::Es, Theme::Light, (-79.5, -4.5, 6.4));
        let list = Command::ShowDrawer(Drawer::List);
        compare(painted(state, vec![Command::ToggleTimeline, list, Command::ToggleListInView]), "list");
    }
}

#[test]
fn a_measured_triangle() {
    if has_adapter() {
        let mut state = state_of(Lang::En, Theme::Projector, (-66.0, -14.6, 3.7));
        state.interface.shows_layers = false;
        let corners = [(-70.0, -4.3), (-54.6, -25.5), (-42.0, -9.0)];
        let measured =
            corners.map(|(lon_deg, lat_deg)| Command::MeasureTo(LonLat::wrapped(lon_deg, lat_deg)));
        let mut commands = vec![Command::ToggleTimeline, Command::ToggleMeasure];
        commands.extend(measured);
        compare(painted(state, commands), "measure-projector");
    }
}
