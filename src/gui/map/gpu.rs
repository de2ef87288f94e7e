//! From a layer of a scene to what walkers draws: triangles and lines near an anchor, in few runs.

use egui::{Color32, Pos2, emath::TSTransform, pos2};
use geo::{Coord, LineString, Polygon, TriangulateEarcut};
use lyon_tessellation::math::point;
use walkers::{Drawable, Drawables, Line, Mesh, Vertex};

use super::camera::ScreenMap;
use super::hatch::hatch_lines;
use crate::earth::WorldPos;
use crate::scene::{Fill, Frame, Rgba, Stroke, StrokeStyle, world_px};

/// How much the graphics card draws.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// Calls to draw.
    pub runs: usize,
    /// Corners of triangles.
    pub vertices: usize,
}

impl Load {
    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self { runs: self.runs + other.runs, vertices: self.vertices + other.vertices }
    }

    /// walkers draws neighbours of one kind in one run.
    fn of(drawables: &[Drawable]) -> Self {
        let is_fill = |drawable: &Drawable| matches!(drawable, Drawable::Fill(_));
        let runs = drawables.chunk_by(|one, next| is_fill(one) == is_fill(next)).count();
        Self { runs, vertices: drawables.iter().map(vertex_count).sum() }
    }
}

/// What walkers draws, kept between frames: uploaded once, moved and scaled by the transform only.
#[derive(Clone)]
pub struct GpuLayer {
    drawables: Drawables,
    load: Load,
    anchor: WorldPos,
    zoom: f64,
}

impl GpuLayer {
    /// The fills and strokes of a layer that was built for a frame; `None` where there are none.
    #[must_use]
    pub fn new(frame: &Frame, fills: &[Fill], strokes: &[Stroke]) -> Option<Self> {
        let local = Local::new(frame);
        let mut drawables = Vec::new();
        for fill in fills {
            let mut mesh = Mesh::default();
            for polygon in &fill.polygons {
                mesh.append(&local.mesh(polygon, color32(fill.color)));
            }
            if !mesh.is_empty() {
                drawables.push(Drawable::Fill(mesh));
            }
        }
        for fill in fills {
            if let Some(hatch) = &fill.hatch {
                let lines = hatch_lines(&fill.polygons, hatch, frame);
                let style = StrokeStyle {
                    color: hatch.color,
                    width_px: hatch.width_px,
                    casing: None,
                    dash_px: Vec::new(),
                };
                drawables.push(Drawable::Lines(local.lines(&lines, &style)));
            }
        }
        for stroke in strokes {
            if let Some(casing) = stroke.style.casing {
                let under = StrokeStyle {
                    color: casing.color,
                    width_px: stroke.style.width_px + 2.0 * casing.width_px,
                    casing: None,
                    dash_px: Vec::new(),
                };
                drawables.push(Drawable::Lines(local.lines(&stroke.lines, &under)));
            }
            drawables.push(Drawable::Lines(local.lines(&stroke.lines, &stroke.style)));
        }
        drawables.retain(|drawable| !is_empty(drawable));
        let load = Load::of(&drawables);
        (load.vertices > 0).then(|| Self {
            load,
            drawables: Drawables::new(drawables),
            anchor: local.anchor,
            zoom: f64::from(frame.zoom),
        })
    }

    /// How much there is to draw.
    pub fn load(&self) -> Load {
        self.load
    }

    /// What to draw, where the screen now shows it.
    #[must_use]
    pub fn placed(&self, map: &ScreenMap) -> Drawables {
        let translation = map.screen_from_world(self.anchor).to_vec2();
        // The ratio of two zooms that are near each other.
        let scaling = (map.zoom() - self.zoom).exp2() as f32;
        self.drawables.clone().with_transform(TSTransform::new(translation, scaling))
    }
}

fn is_empty(drawable: &Drawable) -> bool {
    match drawable {
        Drawable::Fill(mesh) => mesh.is_empty(),
        Drawable::Lines(lines) => lines.is_empty(),
    }
}

fn vertex_count(drawable: &Drawable) -> usize {
    match drawable {
        Drawable::Fill(mesh) => mesh.vertices.len(),
        // walkers makes four vertices of each segment.
        Drawable::Lines(lines) => lines.iter().map(|line| 4 * line.points.len().saturating_sub(1)).sum(),
    }
}

/// A colour as egui has it.
#[must_use]
pub fn color32(color: Rgba) -> Color32 {
    Color32::from_rgba_unmultiplied(color.r, color.g, color.b, color.a)
}

/// From this width on, in pixels, a line's corners are cut round.
const WIDE_PX: f32 = 3.0;

/// The least turn whose corner is cut, in radians: a lesser one leaves no notch to be seen.
const LEAST_TURN_RAD: f32 = 0.3;

/// A line whose corners are cut round by a radius: walkers joins no segments, and a wide line would show notches.
fn rounded(points: &[Pos2], radius: f32) -> Vec<Pos2> {
    let mut cut = Vec::with_capacity(points.len());
    cut.extend(points.first());
    for corner in points.windows(3) {
        let (to, at, from) = (corner[0] - corner[1], corner[1], corner[2] - corner[1]);
        let turn = std::f32::consts::PI - (to.normalized().dot(from.normalized())).clamp(-1.0, 1.0).acos();
        if turn < LEAST_TURN_RAD {
            cut.push(at);
            continue;
        }
        let reach = radius.min(to.length() / 2.0).min(from.length() / 2.0);
        let (start, end) = (at + to.normalized() * reach, at + from.normalized() * reach);
        // A parabola through the corner's neighbourhood: two points inside are enough for some pixels.
        for t in [0.0, 0.33, 0.67, 1.0] {
            let (a, b) = (start + (at - start) * t, at + (end - at) * t);
            cut.push(a + (b - a) * t);
        }
    }
    if points.len() > 1 {
        cut.extend(points.last());
    }
    cut
}

/// Pixels at the frame's zoom from the frame's middle: small numbers, which `f32` holds to a thousandth of a pixel.
struct Local {
    anchor: WorldPos,
    scale: f64,
}

impl Local {
    fn new(frame: &Frame) -> Self {
        Self { anchor: frame.bounds().centre(), scale: world_px(f64::from(frame.zoom)) }
    }

    fn pos(&self, coord: Coord<f64>) -> Pos2 {
        // Subtracted in f64; see above.
        pos2(((coord.x - self.anchor.x) * self.scale) as f32, ((coord.y - self.anchor.y) * self.scale) as f32)
    }

    fn lines(&self, lines: &[LineString<f64>], style: &StrokeStyle) -> Vec<Line> {
        let is_wide = style.width_px >= WIDE_PX;
        let points = |line: &LineString<f64>| {
            let points: Vec<Pos2> = line.0.iter().map(|&coord| self.pos(coord)).collect();
            if is_wide { rounded(&points, style.width_px / 2.0) } else { points }
        };
        let line = |line: &LineString<f64>| Line {
            points: points(line),
            width: style.width_px,
            color: color32(style.color),
            dasharray: style.dash_px.clone(),
        };
        lines.iter().filter(|line| line.0.len() > 1).map(line).collect()
    }

    /// The triangles of a polygon. Should lyon find it too tangled, ear cutting still fills it.
    fn mesh(&self, polygon: &Polygon<f64>, color: Color32) -> Mesh {
        let ring = |ring: &LineString<f64>| {
            let open = &ring.0[..ring.0.len().saturating_sub(1)];
            open.iter().map(|&coord| self.pos(coord)).map(|at| point(at.x, at.y)).collect::<Vec<_>>()
        };
        let holes: Vec<_> = polygon.interiors().iter().map(ring).collect();
        walkers::tessellate_polygon(&ring(polygon.exterior()), &holes, color)
            .unwrap_or_else(|_| self.ear_cut(polygon, color))
    }

    fn ear_cut(&self, polygon: &Polygon<f64>, color: Color32) -> Mesh {
        let triangles = polygon.earcut_triangles_raw();
        let vertex = |&[x, y]: &[f64; 2]| Vertex { position: self.pos(Coord { x, y }), color };
        Mesh {
            vertices: triangles.vertices.iter().map(vertex).collect(),
            // Vertices of one polygon: far fewer than 2^32.
            indices: triangles.triangle_indices.iter().map(|&index| index as u32).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use geo::polygon;

    use super::*;
    use crate::earth::{LonLat, world_from_lon_lat};
    use crate::gui::map::camera::Camera;
    use crate::scene::{LineRole, Palette, WorldRect};

    fn frame(zoom: f64) -> Frame {
        let centre = world_from_lon_lat(LonLat::wrapped(-69.9429, -4.2289));
        Frame::covering(&WorldRect::around(centre, zoom, 1280.0, 800.0), zoom)
    }

    fn square_around(centre: WorldPos, half: f64) -> Polygon<f64> {
        let WorldPos { x, y } = centre;
        polygon![
            (x: x - half, y: y - half), (x: x + half, y: y - half), (x: x + half, y: y + half), (x: x - half, y: y + half)
        ]
    }

    #[test]
    fn a_position_keeps_a_hundredth_of_a_pixel_at_zoom_18() {
        let frame = frame(18.0);
        let local = Local::new(&frame);
        let centre = frame.bounds().centre();
        for px in [0.0, 333.25, 1999.75] {
            let at = local.pos(Coord { x: centre.x + px / local.scale, y: centre.y - px / local.scale });
            assert!((f64::from(at.x) - px).abs() < 0.01 && (f64::from(at.y) + px).abs() < 0.01);
        }
    }

    #[test]
    fn a_sharp_corner_is_cut_into_turns_that_leave_no_notch_and_a_straight_line_stays() {
        let turn = |points: &[Pos2]| {
            let turns = points.windows(3).map(|p| {
                let (a, b) = ((p[1] - p[0]).normalized(), (p[2] - p[1]).normalized());
                a.dot(b).clamp(-1.0, 1.0).acos()
            });
            turns.fold(0.0, f32::max)
        };
        let corner = [pos2(0.0, 0.0), pos2(40.0, 0.0), pos2(40.0, 30.0)];
        let cut = rounded(&corner, 4.0);
        assert!(turn(&corner) > 1.5 && turn(&cut) < 0.8, "{}", turn(&cut));
        assert!(cut.iter().all(|at| at.distance(pos2(40.0, 0.0)) > 1.0), "the corner itself is gone");
        assert_eq!((cut[0], cut[cut.len() - 1]), (corner[0], corner[2]));
        let straight = [pos2(0.0, 0.0), pos2(9.0, 0.5), pos2(20.0, 1.0)];
        assert_eq!(rounded(&straight, 4.0), straight);
    }

    #[test]
    fn triangles_cover_a_polygon_less_its_hole_whichever_way_they_are_made() {
        let frame = frame(11.0);
        let local = Local::new(&frame);
        let centre = frame.bounds().centre();
        let px = |px: f64| px / local.scale;
        let hole = square_around(centre, px(50.0)).exterior().clone();
        let polygon = Polygon::new(square_around(centre, px(200.0)).exterior().clone(), vec![hole]);
        for mesh in [local.mesh(&polygon, Color32::RED), local.ear_cut(&polygon, Color32::RED)] {
            let at = |index: u32| mesh.vertices[index as usize].position;
            let area: f32 = mesh
                .indices
                .chunks_exact(3)
                .map(|t| {
                    let (a, b) = (at(t[1]) - at(t[0]), at(t[2]) - at(t[0]));
                    (a.x * b.y - a.y * b.x).abs() / 2.0
                })
                .sum();
            assert!((area - (400.0 * 400.0 - 100.0 * 100.0)).abs() < 1.0, "{area}");
        }
    }

    #[test]
    fn a_cased_line_and_its_fill_are_two_runs() {
        let frame = frame(11.0);
        let square = square_around(frame.bounds().centre(), 1e-5);
        let palette = Palette::light();
        let fill = Fill { polygons: vec![square.clone()], color: palette.land_focus, hatch: None };
        let line = Stroke {
            lines: vec![square.exterior().clone()],
            style: palette.line(LineRole::Border, palette.border, 11.0),
        };
        let layer = GpuLayer::new(&frame, &[fill], &[line]).expect("something to draw");
        // Casing and line are one run of lines over the one of triangles; each has four edges, and corners cut round.
        let Load { runs, vertices } = layer.load();
        assert!(runs == 2 && vertices > 4 + 2 * 4 * 4, "{runs} runs, {vertices} vertices");
        assert!(GpuLayer::new(&frame, &[], &[]).is_none());
    }

    #[test]
    fn the_anchor_is_placed_where_the_screen_shows_it() {
        let frame = frame(11.0);
        let square = square_around(frame.bounds().centre(), 1e-5);
        let fill = Fill { polygons: vec![square], color: Palette::light().land_focus, hatch: None };
        let layer = GpuLayer::new(&frame, &[fill], &[]).expect("something to draw");
        let rect = egui::Rect::from_min_size(pos2(0.0, 0.0), egui::vec2(1280.0, 800.0));
        let map = ScreenMap::new(&Camera::new(LonLat::wrapped(-69.9429, -4.2289), 11.4), rect, 1.0);
        let _ = layer.placed(&map);
        assert!((map.screen_from_world(layer.anchor).x - 640.0).abs() < 1280.0);
    }
}
