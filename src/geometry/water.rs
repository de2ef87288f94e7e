//! Lakes and rivers.

use std::sync::Arc;

use geo::{MultiLineString, MultiPolygon, Rect};

use super::arcs::Arcs;
use super::shape::{Lines, Rings, multi_polygon};

/// A lake or a stretch of river.
#[derive(Debug)]
pub struct WaterBody {
    pub(super) arcs: Arc<Arcs>,
    pub(super) name: Option<String>,
    pub(super) area_m2: f64,
    pub(super) bounds: Rect<f64>,
    pub(super) polygons: Vec<Rings>,
}

impl WaterBody {
    /// Its name where the data has one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Its surface on the ellipsoid, in square metres: what to draw first.
    #[must_use]
    pub fn area_m2(&self) -> f64 {
        self.area_m2
    }

    /// Box in degrees around it.
    #[must_use]
    pub fn bounds(&self) -> Rect<f64> {
        self.bounds
    }

    /// Its polygons at a level of detail; see [`super::AreaShape::polygons`]. Empty where it is too small to show.
    #[must_use]
    pub fn polygons(&self, level: usize) -> MultiPolygon<f64> {
        multi_polygon(&self.arcs, &self.polygons, level)
    }
}

/// A river drawn as one line.
#[derive(Debug)]
pub struct Stream {
    pub(super) length_m: f64,
    pub(super) lines: Lines,
}

impl Stream {
    /// Geodesic length at full detail, in metres: what to draw first.
    #[must_use]
    pub fn length_m(&self) -> f64 {
        self.length_m
    }

    /// Its line at a level of detail (0 finest), in degrees, longitude first; none where it is too small to show.
    #[must_use]
    pub fn line(&self, level: usize) -> MultiLineString<f64> {
        self.lines.lines(level)
    }
}
