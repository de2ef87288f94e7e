//! The second map, right of a divider: the same view on another day, or of other layers, in step with the first.

use std::sync::Arc;

use egui::{Context, Rect};
use jiff::civil::Date;

use super::annotate::Annotations;
use super::worker::{Built, Report, Request, Worker};
use crate::scene::{Atlas, OwnShown, Shown};

/// What the second map is to show, and from where on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Second {
    /// The themes that are on.
    pub shown: Shown,
    /// The day as of which.
    pub date: Date,
    /// Which share of the width lies left of the divider, from 0 to 1.
    pub divider: f32,
}

impl Second {
    /// The parts of a rectangle left and right of the divider, which is on a whole pixel.
    #[must_use]
    pub fn sides(&self, rect: Rect, pixels_per_point: f32) -> [Rect; 2] {
        let x = rect.left() + self.divider.clamp(0.0, 1.0) * rect.width();
        let (left, right) = rect.split_left_right_at_x((x * pixels_per_point).round() / pixels_per_point);
        [left, right]
    }
}

/// What is kept of the second map between frames.
pub struct SecondMap {
    worker: Worker,
    asked: Option<Request>,
    /// Its scene, once it is ready.
    pub built: Option<Built>,
    /// Its marks and labels.
    pub annotations: Annotations,
}

impl SecondMap {
    /// A second map of an atlas, which builds on a thread of its own, or in the frame that asks.
    pub fn new(atlas: Arc<Atlas>, builds_at_once: bool) -> Self {
        let worker = if builds_at_once { Worker::immediate(atlas) } else { Worker::threaded(atlas) };
        Self { worker, asked: None, built: None, annotations: Annotations::default() }
    }

    /// Asks for its scene, which differs from that of the first by day and themes, and takes what is ready.
    pub fn update(&mut self, second: &Second, (first, own): (&Request, &OwnShown), context: &Context) {
        let request = Request { shown: second.shown, date: second.date, ..*first };
        self.asked = Some(request);
        self.worker.ask(request, own, context);
        for report in self.worker.take() {
            if let Report::Scene(built) = report {
                self.built = Some(built);
            }
        }
    }

    /// Whether what was asked for is there.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.built.as_ref().map(|built| built.request) == self.asked
    }
}

#[cfg(test)]
mod tests {
    use egui::{pos2, vec2};

    use super::*;

    #[test]
    fn the_two_sides_meet_at_the_divider_and_fill_the_map() {
        let rect = Rect::from_min_size(pos2(210.0, 42.0), vec2(691.0, 637.0));
        for (divider, pixels_per_point) in [(0.25, 1.0), (0.5, 1.5), (1.0, 2.0)] {
            let second = Second { shown: Shown::ALL, date: jiff::civil::date(2014, 3, 21), divider };
            let [left, right] = second.sides(rect, pixels_per_point);
            assert_eq!(left.union(right), rect);
            assert!(
                (left.width() / rect.width() - divider).abs() < 1e-3
                    && (left.right() - right.left()).abs() < 1e-6
            );
        }
    }
}
