//! How the camera gets from one place to another: glides after a gesture, flights after a choice. Pure.

use egui::Vec2;

use super::camera::Camera;
use crate::earth::WorldPos;
use crate::scene::world_px;

/// Seconds in which a glide covers all but a third of what is left.
const GLIDE_SECS: f64 = 0.09;

/// Seconds in which a map let go of in motion loses all but a third of its speed.
const INERTIA_SECS: f64 = 0.18;

/// Slower than this, in points per second, a map let go of stands still.
const STILL_SPEED: f32 = 12.0;

/// A flight from one camera to another, along the path that van Wijk and Nuij ("Smooth and efficient zooming and
/// panning", 2003) found to look shortest: out, across, and in again.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Flight {
    from: Camera,
    to: Camera,
    view_width: f64,
    age_secs: f64,
    duration_secs: f64,
}

/// The trade between zooming and panning in a flight; 1.42 is what the authors' test persons liked.
const RHO: f64 = 1.42;

impl Flight {
    fn new(from: Camera, to: Camera, size: Vec2) -> Self {
        let mut flight =
            Self { from, to, view_width: f64::from(size.x.max(1.0)), age_secs: 0.0, duration_secs: 0.0 };
        let (_, length) = flight.path();
        flight.duration_secs = (0.25 + 0.22 * length.abs()).clamp(0.3, 1.4);
        flight
    }

    /// The two ends' widths in fractions of the world, and the path's length in the authors' measure.
    fn path(&self) -> ([f64; 2], f64) {
        let [w0, w1] = [self.from, self.to].map(|camera| self.view_width / world_px(camera.zoom()));
        let u1 = self.span();
        if u1 < 1e-9 {
            return ([w0, w1], (w1 / w0).ln() / RHO);
        }
        let [r0, r1] = self.angles(w0, w1, u1);
        ([w0, w1], (r1 - r0) / RHO)
    }

    fn span(&self) -> f64 {
        let (a, b) = (self.from.world_centre(), self.to.world_centre());
        (b.x - a.x).hypot(b.y - a.y)
    }

    fn angles(&self, w0: f64, w1: f64, u1: f64) -> [f64; 2] {
        let (rho2, change) = (RHO * RHO, w1 * w1 - w0 * w0);
        let b0 = (change + rho2 * rho2 * u1 * u1) / (2.0 * w0 * rho2 * u1);
        let b1 = (change - rho2 * rho2 * u1 * u1) / (2.0 * w1 * rho2 * u1);
        // The inverse hyperbolic sine, which keeps its digits where ln(sqrt(b^2 + 1) - b) loses them.
        [(-b0).asinh(), (-b1).asinh()]
    }

    /// Where it is at a share of its time, 0 to 1.
    fn at(&self, share: f64) -> Camera {
        if share >= 1.0 {
            return self.to;
        }
        let eased = share * share * (3.0 - 2.0 * share);
        let ([w0, w1], length) = self.path();
        let s = eased * length;
        let u1 = self.span();
        let (along, width) = if u1 < 1e-9 {
            (0.0, w0 * (RHO * s).exp())
        } else {
            let [r0, _] = self.angles(w0, w1, u1);
            let rho2 = RHO * RHO;
            let u = w0 / rho2 * (r0.cosh() * (RHO * s + r0).tanh() - r0.sinh());
            (u / u1, w0 * r0.cosh() / (RHO * s + r0).cosh())
        };
        let (a, b) = (self.from.world_centre(), self.to.world_centre());
        let centre = WorldPos { x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along };
        Camera::at_world(centre, (self.view_width / width / 256.0).log2())
    }
}

/// What the camera is doing by itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Motion {
    flight: Option<Flight>,
    zoom_left: f64,
    zoom_offset: Vec2,
    pan_left: Vec2,
    velocity: Vec2,
}

impl Motion {
    /// Stand still.
    pub fn stop(&mut self) {
        *self = Self::default();
    }

    /// Whether it moves.
    #[must_use]
    pub fn is_moving(&self) -> bool {
        *self != Self::default()
    }

    /// Fly to another camera, in a view of a size in points.
    pub fn fly(&mut self, from: Camera, to: Camera, size: Vec2) {
        self.stop();
        self.flight = Some(Flight::new(from, to, size));
    }

    /// Glide by some levels of zoom, about an offset in points from the view's middle.
    pub fn zoom_by(&mut self, levels: f64, offset: Vec2) {
        self.flight = None;
        self.velocity = Vec2::ZERO;
        self.zoom_left += levels;
        self.zoom_offset = offset;
    }

    /// Glide so that what is drawn moves by an offset in points.
    pub fn pan_by(&mut self, by: Vec2) {
        self.flight = None;
        self.velocity = Vec2::ZERO;
        self.pan_left += by;
    }

    /// Go on by itself at a speed in points per second.
    pub fn release(&mut self, velocity: Vec2) {
        self.stop();
        if velocity.length() >= STILL_SPEED {
            self.velocity = velocity;
        }
    }

    /// The camera some seconds later.
    #[must_use]
    pub fn step(&mut self, camera: Camera, secs: f64, size: Vec2) -> Camera {
        if let Some(flight) = &mut self.flight {
            flight.age_secs += secs;
            let share = flight.age_secs / flight.duration_secs;
            let camera = flight.at(share);
            if share >= 1.0 {
                self.flight = None;
            }
            return camera;
        }
        let mut camera = camera;
        // Shares of what is left; the casts are of small numbers to the screen's precision.
        let share = 1.0 - (-secs / GLIDE_SECS).exp();
        if self.zoom_left != 0.0 {
            let step = if self.zoom_left.abs() < 0.004 { self.zoom_left } else { self.zoom_left * share };
            self.zoom_left -= step;
            let zoom = camera.held(size).zoom() + step;
            let held = Camera::at_world(camera.world_centre(), zoom).held(size).zoom();
            camera = camera.zoomed_about(self.zoom_offset, held);
            if self.zoom_left == 0.0 {
                self.zoom_offset = Vec2::ZERO;
            }
        }
        if self.pan_left != Vec2::ZERO {
            let step =
                if self.pan_left.length() < 0.5 { self.pan_left } else { self.pan_left * share as f32 };
            self.pan_left -= step;
            camera = camera.dragged(step);
        }
        if self.velocity != Vec2::ZERO {
            camera = camera.dragged(self.velocity * secs as f32);
            self.velocity *= (-secs / INERTIA_SECS).exp() as f32;
            if self.velocity.length() < STILL_SPEED {
                self.velocity = Vec2::ZERO;
            }
        }
        camera.held(size)
    }

    /// Where it comes to rest, at once: for those who do not want motion, and for tests.
    #[must_use]
    pub fn end(&mut self, camera: Camera, size: Vec2) -> Camera {
        if let Some(flight) = self.flight.take() {
            return flight.to;
        }
        let zoomed =
            Camera::at_world(camera.world_centre(), camera.zoom() + self.zoom_left).held(size).zoom();
        let camera = camera.zoomed_about(self.zoom_offset, zoomed).dragged(self.pan_left).held(size);
        self.stop();
        camera
    }
}

#[cfg(test)]
mod tests {
    use egui::vec2;

    use super::*;
    use crate::earth::LonLat;

    const SIZE: Vec2 = vec2(1280.0, 800.0);

    fn camera(lon: f64, lat: f64, zoom: f64) -> Camera {
        Camera::new(LonLat::wrapped(lon, lat), zoom)
    }

    fn settle(motion: &mut Motion, mut at: Camera) -> (Camera, usize) {
        let mut steps = 0;
        while motion.is_moving() {
            at = motion.step(at, 1.0 / 60.0, SIZE);
            steps += 1;
            assert!(steps < 600, "it never ends");
        }
        (at, steps)
    }

    #[test]
    fn a_flight_ends_where_it_should_within_a_second_and_a_half() {
        for to in [camera(-69.94, -4.23, 11.0), camera(-54.6, -25.5, 9.0), camera(-60.0, -10.0, 6.0)] {
            let from = camera(-60.0, -10.0, 4.6);
            let mut motion = Motion::default();
            motion.fly(from, to, SIZE);
            let (end, steps) = settle(&mut motion, from);
            assert_eq!(end, to);
            assert!((18..=90).contains(&steps), "{steps}");
        }
    }

    #[test]
    fn a_flight_between_near_views_far_apart_rises_on_the_way() {
        let (from, to) = (camera(-69.94, -4.23, 11.0), camera(-54.6, -25.5, 11.0));
        let flight = Flight::new(from, to, SIZE);
        assert!((flight.at(0.0).zoom() - 11.0).abs() < 1e-6);
        assert!((flight.at(0.999_999).zoom() - 11.0).abs() < 1e-3);
        assert!(flight.at(0.5).zoom() < 7.0);
    }

    #[test]
    fn a_glide_covers_the_whole_way() {
        let from = camera(-60.0, -10.0, 5.0);
        let mut motion = Motion::default();
        motion.zoom_by(1.0, vec2(200.0, -100.0));
        let (end, _) = settle(&mut motion, from);
        assert!((end.zoom() - 6.0).abs() < 1e-9);
        let mut at_once = Motion::default();
        at_once.zoom_by(1.0, vec2(200.0, -100.0));
        let jumped = at_once.end(from, SIZE);
        assert!((end.world_centre().x - jumped.world_centre().x).abs() < 1e-9);
    }

    #[test]
    fn a_map_let_go_of_slows_down_and_stands() {
        let from = camera(-60.0, -10.0, 5.0);
        let mut motion = Motion::default();
        motion.release(vec2(900.0, 0.0));
        let (end, steps) = settle(&mut motion, from);
        assert!(end.world_centre().x < from.world_centre().x && steps < 90);
        motion.release(vec2(3.0, 0.0));
        assert!(!motion.is_moving());
    }
}
