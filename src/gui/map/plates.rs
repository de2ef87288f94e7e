//! Lengths and areas on plates of their own beside the lines they tell of, none over another. May import `scene` for
//! the palette.

use std::sync::Arc;

use egui::{Align2, Color32, FontId, Galley, Painter, Pos2, Rect, Stroke, StrokeKind, Vec2};

use super::gpu::color32;
use super::text::MapFonts;
use crate::scene::Palette;

/// Room around a text on its plate, in points.
const MARGIN: Vec2 = Vec2::new(5.0, 2.0);

/// Room between a line and a plate beside it, in points.
const GAP: f32 = 4.0;

/// Plates in their places on the screen.
pub(super) struct Plates<'a> {
    painter: &'a Painter,
    font: FontId,
    ink: Color32,
    edge: Color32,
    paper: Color32,
    taken: Vec<Rect>,
    placed: Vec<(Rect, Arc<Galley>)>,
}

impl<'a> Plates<'a> {
    pub(super) fn new(painter: &'a Painter, palette: &Palette, fonts: &MapFonts) -> Self {
        Self {
            painter,
            font: FontId::new(palette.text.measure, fonts.strong.clone()),
            ink: color32(palette.ink),
            edge: color32(palette.drawn).gamma_multiply(0.5),
            paper: color32(palette.paper),
            taken: Vec::new(),
            placed: Vec::new(),
        }
    }

    /// Keeps a point of the screen clear of plates, so far around it, in points.
    pub(super) fn avoid(&mut self, at: Pos2, radius: f32) {
        self.taken.push(Rect::from_center_size(at, Vec2::splat(2.0 * radius)));
    }

    /// Puts a text beside a line, where it is free; nowhere where the line is so short that the plate would hide it.
    pub(super) fn put_along(&mut self, points: &[Pos2], text: &str) {
        let (Some(first), Some(last)) = (points.first(), points.last()) else { return };
        let text = self.layout(text);
        if first.distance(*last) <= 1.2 * text.size().x.min(60.0) {
            return;
        }
        let room = text.size() + 2.0 * MARGIN;
        let down = room.y / 2.0 + GAP;
        let slots = [(2, -down), (2, down), (3, -down), (3, down), (1, -down), (1, down)];
        let slots = slots.map(|(quarter, down)| {
            let on_line = points[(points.len() - 1) * quarter / 4];
            Align2::CENTER_CENTER.anchor_size(on_line + Vec2::new(0.0, down), room)
        });
        self.put(&slots, text);
    }

    /// Puts a text around a point of the screen, or near it.
    pub(super) fn put_around(&mut self, at: Pos2, text: &str) {
        let text = self.layout(text);
        let room = text.size() + 2.0 * MARGIN;
        let step = room.y + GAP;
        let slots = [0.0, step, -step, 2.0 * step, -2.0 * step];
        let slots = slots.map(|down| Align2::CENTER_CENTER.anchor_size(at + Vec2::new(0.0, down), room));
        self.put(&slots, text);
    }

    fn layout(&self, text: &str) -> Arc<Galley> {
        self.painter.layout_no_wrap(text.to_owned(), self.font.clone(), self.ink)
    }

    /// Puts a text into the first rectangle that is free.
    fn put(&mut self, slots: &[Rect], text: Arc<Galley>) {
        let free = slots.iter().find(|slot| self.taken.iter().all(|other| !other.intersects(**slot)));
        if let Some(&rect) = free {
            self.taken.push(rect);
            self.placed.push((rect, text));
        }
    }

    /// Where they lie.
    pub(super) fn rects(&self) -> impl Iterator<Item = Rect> {
        self.placed.iter().map(|(rect, _)| *rect)
    }

    /// Paints them.
    pub(super) fn paint(self) {
        for (rect, text) in self.placed {
            self.painter.rect(rect, 4.0, self.paper, Stroke::new(1.0, self.edge), StrokeKind::Inside);
            self.painter.galley(rect.min + MARGIN, text, self.ink);
        }
    }
}

#[cfg(test)]
mod tests {
    use egui::{Context, FontFamily, LayerId, pos2};

    use super::*;

    #[test]
    fn of_two_lines_side_by_side_each_keeps_its_plate_and_a_short_one_has_none() {
        let context = Context::default();
        let mut rects = Vec::new();
        let mut output = context.run_ui(egui::RawInput::default(), |ui| {
            let painter = Painter::new(
                ui.ctx().clone(),
                LayerId::background(),
                Rect::from_min_size(Pos2::ZERO, Vec2::splat(900.0)),
            );
            let strong = FontFamily::Proportional;
            let fonts = MapFonts { strong, ..MapFonts::default() };
            let mut plates = Plates::new(&painter, &Palette::light(), &fonts);
            let line = |y: f32| (0..=8_u8).map(|step| pos2(f32::from(step) * 50.0, y)).collect::<Vec<_>>();
            plates.put_along(&line(300.0), "1,315 km");
            plates.put_along(&line(302.0), "1,244 km");
            plates.put_along(&[pos2(0.0, 500.0), pos2(4.0, 500.0)], "4 m");
            rects = plates.rects().collect();
        });
        output.textures_delta.clear();
        assert_eq!(rects.len(), 2);
        assert!(!rects[0].intersects(rects[1]));
    }
}
