//! From the pointer to the camera: the wheel zooms about the pointer, a drag pans, a double click comes nearer.

use egui::{PointerButton, Response, Ui, Vec2};

use super::camera::{Camera, offset_in};
use super::motion::Motion;

/// Points of wheel that make one level of zoom: two notches of a common wheel.
const WHEEL_POINTS_PER_LEVEL: f64 = 80.0;

/// What the pointer asks for in a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Gesture {
    /// Levels of zoom to apply at once, about the offset.
    pub zoom_levels: f64,
    /// Levels of zoom to glide, about the offset.
    pub glide_levels: f64,
    /// From the view's middle to the pointer, in points.
    pub offset: Vec2,
    /// How far the map is dragged, in points.
    pub drag: Vec2,
    /// The speed at which the map is let go of, in points per second.
    pub released: Option<Vec2>,
    /// Whether a button is held on the map.
    pub is_held: bool,
}

/// Reads the gesture on the map; what it uses of the wheel no other widget sees.
#[must_use]
pub fn read(ui: &Ui, response: &Response) -> Gesture {
    let mut gesture = Gesture { is_held: response.is_pointer_button_down_on(), ..Gesture::default() };
    let pointer =
        response.hover_pos().or_else(|| ui.input(|input| input.multi_touch().map(|touch| touch.center_pos)));
    if let Some(at) = pointer {
        gesture.offset = offset_in(response.rect, at);
        let (factor, wheel) =
            ui.input(|input| (f64::from(input.zoom_delta()), f64::from(input.smooth_scroll_delta.y)));
        gesture.zoom_levels = factor.max(1e-3).log2() + wheel / WHEEL_POINTS_PER_LEVEL;
        ui.input_mut(|input| input.smooth_scroll_delta = Vec2::ZERO);
    }
    if response.double_clicked_by(PointerButton::Primary) {
        gesture.glide_levels = if ui.input(|input| input.modifiers.shift) { -1.0 } else { 1.0 };
    }
    let is_panning =
        response.dragged_by(PointerButton::Primary) || response.dragged_by(PointerButton::Middle);
    if is_panning {
        gesture.drag = response.drag_delta();
    }
    let let_go =
        response.drag_stopped_by(PointerButton::Primary) || response.drag_stopped_by(PointerButton::Middle);
    if let_go {
        gesture.released = Some(ui.input(|input| input.pointer.velocity()));
    }
    gesture
}

/// The camera after the gesture; what goes on after it is left to the motion.
#[must_use]
pub fn apply(gesture: &Gesture, camera: Camera, motion: &mut Motion, size: Vec2) -> Camera {
    let mut camera = camera;
    if gesture.is_held && gesture.drag != Vec2::ZERO {
        motion.stop();
    }
    camera = camera.dragged(gesture.drag);
    if gesture.zoom_levels.abs() > 1e-6 {
        motion.stop();
        let zoom =
            Camera::at_world(camera.world_centre(), camera.zoom() + gesture.zoom_levels).held(size).zoom();
        camera = camera.zoomed_about(gesture.offset, zoom);
    }
    if gesture.glide_levels != 0.0 {
        motion.zoom_by(gesture.glide_levels, gesture.offset);
    }
    if let Some(velocity) = gesture.released {
        motion.release(velocity);
    }
    camera.held(size)
}

#[cfg(test)]
mod tests {
    use egui::vec2;

    use super::*;
    use crate::earth::LonLat;
    use crate::gui::map::camera::MAX_ZOOM;

    const SIZE: Vec2 = vec2(1280.0, 800.0);

    #[test]
    fn a_wheel_at_the_nearest_zoom_does_not_shift_the_map() {
        let camera = Camera::new(LonLat::wrapped(-54.6, -25.5), MAX_ZOOM);
        let gesture = Gesture { zoom_levels: 0.5, offset: vec2(300.0, 200.0), ..Gesture::default() };
        assert_eq!(apply(&gesture, camera, &mut Motion::default(), SIZE), camera);
    }

    #[test]
    fn a_gesture_ends_a_flight() {
        let camera = Camera::new(LonLat::wrapped(-60.0, -10.0), 5.0);
        let mut motion = Motion::default();
        motion.fly(camera, Camera::new(LonLat::wrapped(-70.0, -4.0), 9.0), SIZE);
        let drag = Gesture { drag: vec2(5.0, 0.0), is_held: true, ..Gesture::default() };
        let dragged = apply(&drag, camera, &mut motion, SIZE);
        assert!(!motion.is_moving() && dragged.world_centre().x < camera.world_centre().x);
    }

    #[test]
    fn a_double_click_glides_one_level_nearer_about_the_pointer() {
        let camera = Camera::new(LonLat::wrapped(-60.0, -10.0), 5.0);
        let mut motion = Motion::default();
        let click = Gesture { glide_levels: 1.0, offset: vec2(100.0, 50.0), ..Gesture::default() };
        let camera = apply(&click, camera, &mut motion, SIZE);
        assert!((motion.end(camera, SIZE).zoom() - 6.0).abs() < 1e-9);
    }
}
