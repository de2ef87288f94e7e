//! What somebody draws over the map: a strip with an edge to compare it with, and distances with their lengths.

use std::sync::Arc;

use egui::{Painter, Pos2, Rect};
use geo::{LineString, Polygon};

use super::camera::ScreenMap;
use super::gpu::GpuLayer;
use super::pen::Pen;
use super::plates::Plates;
use super::text::MapFonts;
use crate::earth::{GeodesicPath, LonLat, destination, geodesic_path};
use crate::scene::{Fill, Frame, LineRole, Palette, PaletteName, Stroke as SceneStroke, StrokeStyle};

/// A drawing of areas, in Web Mercator's unit square.
#[derive(Debug)]
pub struct Drawing {
    /// Its number: no two drawings share one.
    pub number: u64,
    /// What is filled and outlined.
    pub polygons: Vec<Polygon<f64>>,
    /// What is drawn dashed, to be compared.
    pub compared: Vec<LineString<f64>>,
}

/// A drawing, as built for a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DrawingKey {
    /// Which drawing.
    pub number: u64,
    /// The part of the world and the zoom.
    pub frame: Frame,
    /// The colours.
    pub palette: PaletteName,
}

impl DrawingKey {
    /// Its triangles and lines.
    pub fn build(&self, drawing: &Arc<Drawing>) -> Option<GpuLayer> {
        let palette = Palette::named(self.palette);
        let zoom = f32::from(self.frame.zoom);
        let fill = Fill {
            polygons: drawing.polygons.clone(),
            color: palette.drawn.with_alpha(palette.drawn_alpha),
            hatch: None,
        };
        let rings = drawing
            .polygons
            .iter()
            .flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()));
        let edge = SceneStroke {
            lines: rings.cloned().collect(),
            style: palette.line(LineRole::Drawn, palette.drawn, zoom),
        };
        let compared = SceneStroke {
            lines: drawing.compared.clone(),
            style: StrokeStyle {
                dash_px: vec![7.0, 4.0],
                ..palette.line(LineRole::Mistaken, palette.mistaken, zoom)
            },
        };
        GpuLayer::new(&self.frame, &[fill], &[compared, edge])
    }
}

/// A distance between two positions, drawn along the geodesic with its length.
#[derive(Clone, Debug, PartialEq)]
pub struct Distance {
    /// From here.
    pub from: LonLat,
    /// To there.
    pub to: LonLat,
    /// What it says: the length.
    pub text: String,
}

/// A geodesic as it runs over the map, in points of the screen: 33 of them, both ends included.
#[must_use]
pub(super) fn geodesic_points(map: &ScreenMap, from: LonLat, path: GeodesicPath) -> Vec<Pos2> {
    let steps = 32_u32;
    let at = |step| {
        let way_m = path.distance_m * f64::from(step) / f64::from(steps);
        map.screen_from_lon_lat(destination(from, path.bearing_deg, way_m))
    };
    (0..=steps).map(at).collect()
}

/// Distances in their places on the screen: lines, and lengths on plates, which names of the map keep clear of.
pub(super) struct DistancesOnScreen<'a> {
    lines: Vec<Vec<Pos2>>,
    plates: Plates<'a>,
}

impl<'a> DistancesOnScreen<'a> {
    /// Finds the places.
    pub(super) fn new(
        painter: &'a Painter,
        map: &ScreenMap,
        palette: &Palette,
        fonts: &MapFonts,
        distances: &[Distance],
    ) -> Self {
        let mut plates = Plates::new(painter, palette, fonts);
        let lines: Vec<Vec<Pos2>> = distances
            .iter()
            .map(|distance| geodesic_points(map, distance.from, geodesic_path(distance.from, distance.to)))
            .collect();
        for end in lines.iter().flat_map(|points| [points[0], points[points.len() - 1]]) {
            plates.avoid(end, 7.0);
        }
        for (distance, points) in distances.iter().zip(&lines) {
            plates.put_along(points, &distance.text);
        }
        Self { lines, plates }
    }

    /// Where the plates lie.
    pub(super) fn plates(&self) -> impl Iterator<Item = Rect> {
        self.plates.rects()
    }

    /// Paints all lines, then all plates: no line runs over a plate.
    pub(super) fn paint(self, painter: &Painter, palette: &Palette) {
        let pen = Pen::new(painter, palette);
        for points in &self.lines {
            pen.dashed(points);
            for end in [points[0], points[points.len() - 1]] {
                pen.end(end);
            }
        }
        self.plates.paint();
    }
}
