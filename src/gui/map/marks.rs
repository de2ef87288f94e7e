//! Marks as egui's shapes: stars, rings, squares, diamonds, and the pair of discs of a twin city.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

use super::camera::ScreenMap;
use super::gpu::color32;
use crate::catalogue::model::LinkKind;
use crate::scene::{Mark, MarkShape, MarkStyle};

/// A mark where the screen shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct ScreenMark {
    /// Its middle in points.
    pub at: Pos2,
    /// The middles of its partners in points, moved away from it until both can be told apart.
    pub partners: Vec<Pos2>,
    /// How the border runs between it and each partner.
    pub links: Vec<Option<LinkKind>>,
    /// Half its width in points, without its rim.
    pub radius: f32,
}

impl ScreenMark {
    /// Where a mark is seen, on whole pixels.
    #[must_use]
    pub fn new(mark: &Mark, map: &ScreenMap) -> Self {
        let at = map.snapped_from_world(mark.position);
        let size = mark.style.size_px(map.zoom());
        let partners = mark.partners.iter().map(|partner| {
            let offset = map.screen_from_world(partner.position) - map.screen_from_world(mark.position);
            map.snapped(at + apart(offset, size * apart_by(map.zoom())))
        });
        let links = mark.partners.iter().map(|partner| partner.link).collect();
        Self { at, partners: partners.collect(), links, radius: size / 2.0 }
    }

    /// The rectangles that it fills, rim included.
    pub fn rects(&self, style: &MarkStyle) -> impl Iterator<Item = Rect> {
        let size = Vec2::splat(2.0 * (self.radius + style.casing.width_px));
        std::iter::once(self.at)
            .chain(self.partners.iter().copied())
            .map(move |at| Rect::from_center_size(at, size))
    }

    /// How far it lies from a point, in points.
    #[must_use]
    pub fn distance(&self, to: Pos2) -> f32 {
        std::iter::once(&self.at)
            .chain(&self.partners)
            .map(|at| at.distance(to))
            .fold(f32::INFINITY, f32::min)
    }
}

/// How many times their width the discs of a pair lie apart at least: from near so far that the link shows.
fn apart_by(zoom: f64) -> f32 {
    // A share of a small number.
    let t = ((zoom - 7.0) / 2.0).clamp(0.0, 1.0) as f32;
    1.12 + 0.78 * t
}

/// The offset, made at least as long as given; to the right where it has no direction.
fn apart(offset: Vec2, at_least: f32) -> Vec2 {
    let length = offset.length();
    if length >= at_least {
        offset
    } else if length > 1e-6 {
        offset * (at_least / length)
    } else {
        vec2(at_least, 0.0)
    }
}

/// Paint a mark.
pub fn mark_ui(painter: &Painter, mark: &ScreenMark, style: &MarkStyle) {
    if style.shape == MarkShape::Pair {
        pair_ui(painter, mark, style);
    } else {
        shape_ui(painter, mark.at, mark.radius, style);
    }
}

/// The rim of a mark: thinner around a small one, so that many small ones close together do not whiten the ground.
fn rim_px(style: &MarkStyle, radius: f32) -> f32 {
    style.casing.width_px.min(radius * 0.35)
}

/// Paint the shape of a mark: a pair lies side by side, as in a legend.
pub fn shape_ui(painter: &Painter, at: Pos2, radius: f32, style: &MarkStyle) {
    let (color, rim) = (color32(style.color), color32(style.casing.color));
    let rim_px = rim_px(style, radius);
    let outer = radius + rim_px;
    match style.shape {
        MarkShape::Disc => {
            painter.circle_filled(at, outer, rim);
            painter.circle_filled(at, radius, color);
        }
        MarkShape::Ring => {
            painter.circle_filled(at, outer, rim);
            painter.circle_stroke(at, radius - 0.75, Stroke::new(1.5, color));
        }
        MarkShape::Square => {
            for (half, color) in [(outer, rim), (radius, color)] {
                painter.rect_filled(Rect::from_center_size(at, Vec2::splat(2.0 * half)), 0.5, color);
            }
        }
        MarkShape::HollowSquare => {
            for (half, color) in [(outer + 1.0, rim), (radius + 1.0, color), (radius * 0.42, rim)] {
                painter.rect_filled(Rect::from_center_size(at, Vec2::splat(2.0 * half)), 0.5, color);
            }
        }
        MarkShape::Diamond | MarkShape::BarredDiamond | MarkShape::HollowDiamond => {
            diamond_ui(painter, at, outer + rim_px * 0.4, rim);
            diamond_ui(painter, at, radius, color);
            match style.shape {
                MarkShape::HollowDiamond => diamond_ui(painter, at, radius * 0.5, rim),
                MarkShape::BarredDiamond => {
                    let half = vec2(radius, 0.0);
                    painter.line_segment([at - half, at + half], Stroke::new((radius * 0.4).max(1.2), rim));
                }
                _ => {}
            }
        }
        MarkShape::Triangle => {
            for (half, color) in [(outer + rim_px * 0.6, rim), (radius, color)] {
                let tips = [vec2(0.0, -half), vec2(half, half * 0.8), vec2(-half, half * 0.8)];
                let points = tips.map(|tip| at + tip).into();
                painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
            }
        }
        MarkShape::Star => {
            star_ui(painter, at, outer + rim_px, rim);
            star_ui(painter, at, radius, color);
        }
        MarkShape::Pair => {
            let half = vec2(radius, 0.0);
            let links = vec![Some(LinkKind::Dry)];
            let mark = ScreenMark { at: at - half, partners: vec![at + half], links, radius: radius * 0.9 };
            pair_ui(painter, &mark, style);
        }
    }
}

fn diamond_ui(painter: &Painter, at: Pos2, half: f32, color: Color32) {
    let tips = [vec2(0.0, -half), vec2(half, 0.0), vec2(0.0, half), vec2(-half, 0.0)];
    painter.add(Shape::convex_polygon(tips.map(|tip| at + tip).into(), color, Stroke::NONE));
}

/// Paint a pair and its link, as large as in a legend.
pub fn link_ui(painter: &Painter, middle: Pos2, link: Option<LinkKind>, style: &MarkStyle) {
    let half = vec2(8.5, 0.0);
    let mark =
        ScreenMark { at: middle - half, partners: vec![middle + half], links: vec![link], radius: 4.0 };
    pair_ui(painter, &mark, style);
}

/// Paint the line between the two of a pair: on land a line, by a bridge two lines side by side, over a river that has
/// none dots; thin where no source says.
fn line_ui(
    painter: &Painter,
    ends: [Pos2; 2],
    link: Option<LinkKind>,
    line: f32,
    [color, rim]: [Color32; 2],
) {
    match link {
        Some(LinkKind::Dry) => {
            painter.line_segment(ends, Stroke::new(line, color));
        }
        None => {
            painter.line_segment(ends, Stroke::new(line * 0.5, color));
        }
        Some(LinkKind::Bridge) => {
            painter.line_segment(ends, Stroke::new(line * 2.6, color));
            painter.line_segment(ends, Stroke::new(line * 1.2, rim));
        }
        Some(LinkKind::River) => {
            let stroke = Stroke::new(line * 1.1, color);
            painter.extend(Shape::dashed_line(&ends, stroke, line * 1.1, line * 1.1));
        }
    }
}

fn pair_ui(painter: &Painter, mark: &ScreenMark, style: &MarkStyle) {
    let (color, rim) = (color32(style.color), color32(style.casing.color));
    let rim_px = rim_px(style, mark.radius);
    let (radius, outer) = (mark.radius, mark.radius + rim_px);
    let line = (radius * 0.4).clamp(1.2, 2.2);
    for &partner in &mark.partners {
        painter.line_segment([mark.at, partner], Stroke::new(2.6 * line + 2.0 * rim_px, rim));
    }
    for &partner in &mark.partners {
        painter.circle_filled(partner, outer, rim);
    }
    painter.circle_filled(mark.at, outer, rim);
    for (&partner, &link) in mark.partners.iter().zip(&mark.links) {
        line_ui(painter, [mark.at, partner], link, line, [color, rim]);
    }
    for &partner in &mark.partners {
        painter.circle(partner, radius - line / 2.0, rim, Stroke::new(line, color));
    }
    painter.circle_filled(mark.at, radius, color);
}

/// A star of five points, as a fan of kites around its middle: egui fills convex outlines only.
fn star_ui(painter: &Painter, at: Pos2, radius: f32, color: Color32) {
    let point = |step: f32, radius: f32| {
        let angle = step * std::f32::consts::PI / 5.0 - std::f32::consts::FRAC_PI_2;
        pos2(at.x + radius * angle.cos(), at.y + radius * angle.sin())
    };
    let inner = radius * 0.45;
    let mut pentagon = Vec::new();
    for tip in [0.0, 2.0, 4.0, 6.0, 8.0] {
        let kite = vec![at, point(tip - 1.0, inner), point(tip, radius), point(tip + 1.0, inner)];
        painter.add(Shape::convex_polygon(kite, color, Stroke::NONE));
        pentagon.push(point(tip + 1.0, inner));
    }
    // Covers the seams that softened edges leave between the kites.
    painter.add(Shape::convex_polygon(pentagon, color, Stroke::NONE));
}

/// Paint a ring around what is under the pointer or chosen.
pub fn emphasis_ui(painter: &Painter, mark: &ScreenMark, colors: [Color32; 2], width: f32) {
    let [color, rim] = colors;
    for at in std::iter::once(&mark.at).chain(&mark.partners) {
        let radius = mark.radius + 3.5;
        painter.circle_stroke(*at, radius, Stroke::new(width + 2.0, rim));
        painter.circle_stroke(*at, radius, Stroke::new(width, color));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::earth::{LonLat, world_from_lon_lat};
    use crate::gui::map::camera::Camera;
    use crate::scene::{LabelRole, Palette, Partner};

    fn tabatinga() -> Mark {
        let at = |lon, lat| world_from_lon_lat(LonLat::wrapped(lon, lat));
        Mark {
            position: at(-69.9429, -4.2289),
            partners: vec![Partner { position: at(-69.9406, -4.2153), link: Some(LinkKind::Dry) }],
            style: Palette::light().mark(LabelRole::TwinCity),
            area: None,
        }
    }

    fn seen_at(zoom: f64) -> ScreenMark {
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0));
        ScreenMark::new(
            &tabatinga(),
            &ScreenMap::new(&Camera::new(LonLat::wrapped(-70.0, -4.3), zoom), rect, 1.0),
        )
    }

    #[test]
    fn the_two_discs_of_a_pair_can_be_told_apart_at_every_zoom_and_keep_their_direction() {
        for zoom in [3.0, 6.0, 9.0, 12.0, 15.0] {
            let mark = seen_at(zoom);
            let offset = mark.partners[0] - mark.at;
            assert!(offset.length() >= 2.0 * mark.radius - 1.0, "{zoom}: {offset:?}");
            assert!(offset.y < 0.0 && offset.x.abs() < offset.y.abs(), "Leticia lies to the north");
        }
    }

    #[test]
    fn from_near_both_lie_where_they_are() {
        let mark = seen_at(15.0);
        let offset = mark.partners[0] - mark.at;
        let north = (4.2289_f32 - 4.2153) / 360.0 * 256.0 * 15_f32.exp2();
        assert!((offset.y + north).abs() < north * 0.01 + 1.0);
    }
}
