//! A box drawn with Shift held, which the map then shows whole.

use egui::{Color32, Painter, PointerButton, Pos2, Rect, Response, Stroke, StrokeKind, Ui};

/// A box narrower or lower than this, in points, was not meant.
const LEAST: f32 = 8.0;

/// What becomes of the box in a frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// There is none: the pointer moves the map.
    Idle,
    /// It is being drawn.
    Drawing,
    /// It is drawn.
    Done(Rect),
}

/// The box while it is drawn.
#[derive(Clone, Copy, Debug, Default)]
pub struct BoxZoom {
    origin: Option<Pos2>,
    rect: Option<Rect>,
}

impl BoxZoom {
    /// Reads the pointer on the map.
    pub fn read(&mut self, ui: &Ui, response: &Response) -> Step {
        let (is_shift, pressed, now) = ui
            .input(|input| (input.modifiers.shift, input.pointer.press_origin(), input.pointer.latest_pos()));
        if response.drag_started_by(PointerButton::Primary) && is_shift {
            self.origin = pressed.or(now);
        }
        let (Some(origin), Some(now)) = (self.origin, now) else { return Step::Idle };
        let rect = Rect::from_two_pos(origin, now).intersect(response.rect);
        if response.dragged_by(PointerButton::Primary) {
            self.rect = Some(rect);
            return Step::Drawing;
        }
        *self = Self::default();
        if rect.width() >= LEAST && rect.height() >= LEAST { Step::Done(rect) } else { Step::Idle }
    }

    /// Paints it, in a colour on another.
    pub fn show(&self, painter: &Painter, [color, paper]: [Color32; 2]) {
        if let Some(rect) = self.rect {
            painter.rect_filled(rect, 0.0, color.gamma_multiply(0.12));
            painter.rect_stroke(rect, 0.0, Stroke::new(4.0, paper), StrokeKind::Middle);
            painter.rect_stroke(rect, 0.0, Stroke::new(2.0, color), StrokeKind::Middle);
        }
    }
}
