//! What lies over the map and does not move with it: the scale bar and the credit.

use egui::{
    Align2, Color32, CornerRadius, FontFamily, FontId, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2,
};

use super::camera::ScreenMap;
use super::gpu::color32;
use crate::earth::{lon_lat_from_world, metres_per_world_unit};
use crate::scene::{Palette, Rgba, world_px};

/// A scale bar: a round length, and how wide it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScaleBar {
    /// The length on the ground at the middle of the view, in metres.
    pub length_m: f64,
    /// Its width in points.
    pub width: f32,
}

/// The longest bar of a length of 1, 2 or 5 times a power of ten that is at most so wide, in points, at a latitude
/// in degrees and a zoom.
#[must_use]
pub fn scale_bar(lat_deg: f64, zoom: f64, at_most: f32) -> ScaleBar {
    let metres_per_point = metres_per_world_unit(lat_deg) / world_px(zoom);
    let limit_m = metres_per_point * f64::from(at_most);
    let power = 10_f64.powf(limit_m.log10().floor());
    let step = [5.0, 2.0].into_iter().find(|step| step * power <= limit_m).unwrap_or(1.0);
    let length_m = step * power;
    // At most as wide as asked.
    ScaleBar { length_m, width: (length_m / metres_per_point) as f32 }
}

/// Room between the edge of the map and what lies over it, in points.
const MARGIN: f32 = 10.0;

/// What stands on the furniture of the map.
pub struct Texts<'a> {
    /// The credit of what is drawn.
    pub credit: &'a str,
    /// How a length in metres at a latitude in degrees is written.
    pub scale: &'a dyn Fn(f64, f64) -> String,
    /// The letter for north.
    pub north: &'a str,
    /// Where the pointer is, as it is written.
    pub pointer: Option<String>,
}

/// Paint the scale bar and the arrow to the north in the lower right corner, the credit below them, and where the pointer
/// is in the lower left one. Returns the rectangles that labels keep clear of: where the pointer is changes too often.
pub fn overlays_ui(painter: &Painter, map: &ScreenMap, palette: &Palette, texts: &Texts) -> Vec<Rect> {
    let credit = texts.credit;
    let corner = map.rect().right_bottom();
    let mut taken = Vec::new();
    let mut bottom = corner.y;
    if !credit.is_empty() {
        let rect = credit_ui(painter, corner, palette, credit);
        bottom = rect.min.y;
        taken.push(rect);
    }
    if let Some(pointer) = &texts.pointer {
        pointer_ui(painter, map.rect().left_bottom(), palette, pointer, taken.first());
    }
    let lat_deg = lon_lat_from_world(map.world_from_screen(map.rect().center())).lat_deg();
    let bar = scale_bar(lat_deg, map.zoom(), 140.0);
    let text = (texts.scale)(bar.length_m, lat_deg);
    let rect = scale_bar_ui(painter, pos2(corner.x, bottom), palette, (&bar, &text));
    taken.push(rect);
    taken.push(north_ui(painter, rect.left_bottom() - vec2(6.0, 0.0), palette, texts.north));
    taken
}

fn plate(palette: &Palette) -> Color32 {
    let Rgba { r, g, b, .. } = palette.paper;
    Color32::from_rgba_unmultiplied(r, g, b, 200)
}

fn credit_ui(painter: &Painter, corner: Pos2, palette: &Palette, credit: &str) -> Rect {
    let font = FontId::new(palette.text.credit, FontFamily::Proportional);
    let wrap = (painter.clip_rect().width() - 2.0 * MARGIN).max(80.0);
    let galley = painter.layout(credit.to_owned(), font, color32(palette.ink_muted), wrap);
    let rect = Rect::from_min_max(corner - galley.size() - vec2(10.0, 4.0), corner);
    painter.rect_filled(rect, CornerRadius { nw: 4, ..CornerRadius::ZERO }, plate(palette));
    painter.galley(rect.min + vec2(5.0, 2.0), galley, color32(palette.ink_muted));
    rect
}

/// Where the pointer is, in the corner, or above a credit that leaves no room there.
fn pointer_ui(painter: &Painter, corner: Pos2, palette: &Palette, text: &str, credit: Option<&Rect>) {
    let ink = color32(palette.ink_muted);
    let font = FontId::new(palette.text.furniture, FontFamily::Proportional);
    let galley = painter.layout_no_wrap(text.to_owned(), font, ink);
    let size = galley.size() + vec2(10.0, 4.0);
    let rect = Rect::from_min_size(corner - vec2(0.0, size.y), size);
    let raised = credit.filter(|credit| credit.intersects(rect)).map_or(0.0, Rect::height);
    let rect = rect.translate(vec2(0.0, -raised));
    painter.rect_filled(rect, CornerRadius { ne: 4, ..CornerRadius::ZERO }, plate(palette));
    painter.galley(rect.min + vec2(5.0, 2.0), galley, ink);
}

/// The arrow to the north, its lower right corner given: the map is never turned.
fn north_ui(painter: &Painter, corner: Pos2, palette: &Palette, letter: &str) -> Rect {
    let ink = color32(palette.ink);
    let font = FontId::new(palette.text.furniture, FontFamily::Proportional);
    let galley = painter.layout_no_wrap(letter.to_owned(), font, ink);
    let size = vec2(galley.size().x.max(10.0) + 10.0, galley.size().y + 16.0);
    let rect = Rect::from_min_max(corner - size, corner);
    painter.rect_filled(rect, 4.0, plate(palette));
    let tip = pos2(rect.center().x, rect.min.y + 3.0);
    let arrow = [tip, tip + vec2(4.5, 11.0), tip + vec2(0.0, 8.5), tip + vec2(-4.5, 11.0)];
    for half in [[arrow[0], arrow[1], arrow[2]], [arrow[0], arrow[2], arrow[3]]] {
        painter.add(Shape::convex_polygon(half.into(), ink, Stroke::NONE));
    }
    let at = pos2(rect.center().x - galley.size().x / 2.0, rect.max.y - galley.size().y - 1.0);
    painter.galley(at, galley, ink);
    rect
}

fn scale_bar_ui(painter: &Painter, corner: Pos2, palette: &Palette, bar: (&ScaleBar, &str)) -> Rect {
    let (bar, text) = bar;
    let snap = |value: f32| (value * painter.pixels_per_point()).round() / painter.pixels_per_point();
    let right = snap(corner.x - MARGIN - 4.0);
    let y = snap(corner.y - MARGIN - 4.0);
    let left = right - snap(bar.width);
    let ink = color32(palette.ink);
    let galley = painter.layout_no_wrap(
        text.to_owned(),
        FontId::new(palette.text.furniture, FontFamily::Proportional),
        ink,
    );
    let width = bar.width.max(galley.size().x);
    let rect =
        Rect::from_min_max(pos2(right - width - 6.0, y - galley.size().y - 7.0), pos2(right + 6.0, y + 5.0));
    painter.rect_filled(rect, 4.0, plate(palette));
    for (from, to) in [
        (pos2(left, y), pos2(right, y + 2.0)),
        (pos2(left, y - 5.0), pos2(left + 1.5, y)),
        (pos2(right - 1.5, y - 5.0), pos2(right, y)),
    ] {
        painter.rect_filled(Rect::from_min_max(from, to), 0.0, ink);
    }
    // A text wider than the bar ends where the bar does.
    let middle = pos2(f32::midpoint(left, right).min(right - galley.size().x / 2.0), y - 4.0);
    let at = Align2::CENTER_BOTTOM.anchor_size(middle, galley.size()).min;
    painter.galley(pos2(snap(at.x), snap(at.y)), galley, ink);
    rect
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_is_a_round_length_and_as_wide_as_that_length_is_on_the_ground() {
        for (lat_deg, zoom) in [(-4.2289, 11.0), (-25.5, 9.0), (-15.8, 4.6), (4.05, 17.3)] {
            let bar = scale_bar(lat_deg, zoom, 140.0);
            let mantissa = bar.length_m / 10_f64.powf(bar.length_m.log10().floor());
            assert!([1.0, 2.0, 5.0, 10.0].iter().any(|round| (mantissa - round).abs() < 1e-9), "{mantissa}");
            assert!(bar.width <= 140.0 && bar.width > 50.0);
            let metres_per_point = 40_075_016.686 * lat_deg.to_radians().cos() / (256.0 * zoom.exp2());
            assert!((f64::from(bar.width) * metres_per_point / bar.length_m - 1.0).abs() < 1e-4);
        }
    }

    #[test]
    fn the_same_length_is_wider_far_from_the_equator() {
        let (north, south) = (scale_bar(0.0, 6.0, 140.0), scale_bar(-33.0, 6.0, 140.0));
        assert!((north.length_m - south.length_m).abs() < 1e-9 && south.width > north.width);
    }
}
