//! Where the map was: back and forward through views, as through pages.

use super::{Camera, History};

/// How many points the map must have moved, or levels of zoom it must have come nearer, for a view to be another one.
const FAR_POINTS: f64 = 160.0;
const FAR_LEVELS: f64 = 0.5;

/// The views before and after the present one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Views {
    history: History<Camera>,
    present: Option<Camera>,
}

impl Views {
    /// The map has come to rest: at another view, or near the present one.
    pub fn arrive(&mut self, camera: Camera) {
        match self.present {
            Some(present) if !is_far(&present, &camera) => {}
            Some(present) => {
                self.history.record(present);
                self.present = Some(camera);
            }
            None => self.present = Some(camera),
        }
    }

    /// The view before, which becomes the present one.
    pub fn back(&mut self) -> Option<Camera> {
        let present = self.present.as_mut()?;
        self.history.undo(present).then_some(*present)
    }

    /// The view that was left by going back, which becomes the present one.
    pub fn forward(&mut self) -> Option<Camera> {
        let present = self.present.as_mut()?;
        self.history.redo(present).then_some(*present)
    }

    /// Whether there is a view before.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is a view that was left by going back.
    #[must_use]
    pub fn can_go_forward(&self) -> bool {
        self.history.can_redo()
    }
}

/// Whether two cameras show different things.
fn is_far(a: &Camera, b: &Camera) -> bool {
    if (a.zoom - b.zoom).abs() >= FAR_LEVELS {
        return true;
    }
    // Degrees of longitude at the nearer zoom; those of latitude are no shorter on the map.
    let points_per_degree = 256.0 * a.zoom.max(b.zoom).exp2() / 360.0;
    let east = a.center.lon_deg() - b.center.lon_deg();
    let north = a.center.lat_deg() - b.center.lat_deg();
    east.hypot(north) * points_per_degree >= FAR_POINTS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::earth::LonLat;

    fn camera(lon_deg: f64, lat_deg: f64, zoom: f64) -> Camera {
        Camera { center: LonLat::wrapped(lon_deg, lat_deg), zoom, is_placed: true }
    }

    #[test]
    fn back_and_forward_go_through_views_that_differ() {
        let (home, tabatinga, foz) =
            (camera(-58.0, -14.0, 4.0), camera(-69.94, -4.23, 10.0), camera(-54.58, -25.52, 10.0));
        let mut views = Views::default();
        for at in [home, tabatinga, camera(-69.95, -4.24, 10.1), foz] {
            views.arrive(at);
        }
        assert_eq!(views.back(), Some(tabatinga), "a small shift on the way is not a view of its own");
        assert_eq!(views.back(), Some(home));
        assert_eq!(views.back(), None);
        assert_eq!(views.forward(), Some(tabatinga));
        views.arrive(camera(-69.94, -4.23, 7.0));
        assert!(!views.can_go_forward() && views.can_go_back());
    }

    #[test]
    fn many_small_shifts_in_one_direction_are_another_view_in_the_end() {
        let mut views = Views::default();
        for step in 0..20 {
            views.arrive(camera(-60.0 + f64::from(step) * 0.1, -10.0, 7.0));
        }
        assert!(views.can_go_back());
    }
}
