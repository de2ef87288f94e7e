//! The embedded geometry: countries, borders, strips, states and departments, water and places, at levels of detail.
//!
//! All lines are **arcs**, stored once; shapes are rings of arcs, so that neighbours share their limit at every
//! level. `src/bin/build-geometry.rs` makes the file (see `data/README.md`); this room reads it. Imports `earth` only.

mod arcs;
mod bytes;
mod decode;
mod place;
mod shape;
mod water;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use geo::Coord;

pub use arcs::{ArcKind, Level};
pub use bytes::checksum;
pub use decode::DecodeError;
pub use place::{Place, PlaceRank};
pub use shape::{AreaShape, BorderLine, Lines};
pub use water::{Stream, WaterBody};

use arcs::Arcs;

/// Degrees in one unit of the embedded integers: 1e-6, at most 0.11 m on the ground.
pub const QUANTUM_DEG: f64 = 1e-6;

static EMBEDDED: &[u8] = include_bytes!("../../assets/geometry.bin");

/// Everything in the embedded file. Read once, then only looked at; shared freely between threads.
#[derive(Debug)]
pub struct Geometry {
    arcs: Arc<Arcs>,
    areas: BTreeMap<String, AreaShape>,
    borders: Vec<BorderLine>,
    limits: Vec<BorderLine>,
    coasts: Lines,
    lakes: Vec<WaterBody>,
    rivers: Vec<WaterBody>,
    streams: Vec<Stream>,
    places: Vec<Place>,
}

impl Geometry {
    /// The geometry in the binary, decoded at the first call (some milliseconds).
    ///
    /// # Panics
    /// Never in a build that passes its tests: they decode the same bytes.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static GEOMETRY: LazyLock<Geometry> = LazyLock::new(|| {
            #[expect(
                clippy::expect_used,
                reason = "the bytes are part of the binary, and a test decodes them"
            )]
            Geometry::decode(EMBEDDED).expect("the embedded geometry decodes")
        });
        &GEOMETRY
    }

    /// Reads a geometry file.
    ///
    /// # Errors
    /// [`DecodeError`] for bytes that are not such a file, whole and unchanged. It never panics.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        decode::geometry(bytes)
    }

    /// The bytes in the binary, for `franja check` and for tests.
    #[must_use]
    pub fn embedded_bytes() -> &'static [u8] {
        EMBEDDED
    }

    /// The levels of detail, 0 the finest.
    #[must_use]
    pub fn levels(&self) -> &[Level] {
        self.arcs.levels()
    }

    /// The coarsest level whose tolerance is not seen at a scale: at most half a pixel.
    #[must_use]
    pub fn level_for(&self, metres_per_pixel: f64) -> usize {
        self.levels()
            .iter()
            .rposition(|level| f64::from(level.tolerance_m) <= metres_per_pixel / 2.0)
            .unwrap_or(0)
    }

    /// The shape of an area by its id: `br/strip`, `br/strip/arco-norte` (`-central`, `-sul`), `pe/strip`,
    /// `pe/region/loreto`, `br/state/ac`, `pe/country` (any ISO 3166-1 alpha-2 code of the Americas in lower case;
    /// French Guiana is `gf`), and `land`: all countries of the Americas as one.
    #[must_use]
    pub fn area(&self, id: &str) -> Option<&AreaShape> {
        self.areas.get(id)
    }

    /// All areas, sorted by id.
    pub fn areas(&self) -> impl Iterator<Item = &AreaShape> {
        self.areas.values()
    }

    /// The countries of the Americas, as (ISO 3166-1 alpha-2 code in capitals, shape), sorted by code.
    pub fn countries(&self) -> impl Iterator<Item = (&str, &AreaShape)> {
        self.areas.values().filter_map(|shape| Some((shape.country_code()?, shape)))
    }

    /// All land of the Americas; what borders on the sea borders it here.
    #[must_use]
    pub fn land(&self) -> Option<&AreaShape> {
        self.area("land")
    }

    /// The land of the rest of the world, coarse at every level; a backdrop.
    #[must_use]
    pub fn far_land(&self) -> Option<&AreaShape> {
        self.area("land/far")
    }

    /// The land borders of South America (and of Panama), one per pair of neighbours, sorted by the two codes.
    #[must_use]
    pub fn borders(&self) -> &[BorderLine] {
        &self.borders
    }

    /// The border between two countries by their ISO 3166-1 alpha-2 codes in capitals, in any order.
    #[must_use]
    pub fn border(&self, one: &str, other: &str) -> Option<&BorderLine> {
        let (a, b) = if one <= other { (one, other) } else { (other, one) };
        self.borders.iter().find(|border| border.a() == a && border.b() == b)
    }

    /// The limits between the departments of Peru and between the states of Brazil, one per pair of neighbours,
    /// sorted by the two area ids.
    #[must_use]
    pub fn limits(&self) -> &[BorderLine] {
        &self.limits
    }

    /// The coast: every line between land and sea of the Americas, for strokes that do not run along borders.
    #[must_use]
    pub fn coasts(&self) -> &Lines {
        &self.coasts
    }

    /// Lakes, lagoons and reservoirs, largest first.
    #[must_use]
    pub fn lakes(&self) -> &[WaterBody] {
        &self.lakes
    }

    /// Rivers wide enough to have two banks, largest first.
    #[must_use]
    pub fn rivers(&self) -> &[WaterBody] {
        &self.rivers
    }

    /// Rivers drawn as one line, longest first. Where a border follows a river closely, the border stands for it.
    #[must_use]
    pub fn streams(&self) -> &[Stream] {
        &self.streams
    }

    /// Populated places, most populous first.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// How many vertices all arcs have together at a level.
    #[must_use]
    pub fn vertex_count(&self, level: usize) -> usize {
        self.arcs.vertex_count(level)
    }

    /// How many arcs there are; each has a number below this.
    #[must_use]
    pub fn arc_count(&self) -> usize {
        self.arcs.spans.len()
    }

    /// What an arc is the limit of.
    ///
    /// # Panics
    /// Where there is no arc of that number.
    #[must_use]
    pub fn arc_kind(&self, arc: usize) -> ArcKind {
        self.arcs.spans[arc].kind
    }

    /// An arc's vertices at full detail, in degrees, longitude first. Edges are straight in longitude and latitude.
    ///
    /// # Panics
    /// Where there is no arc of that number.
    #[must_use]
    pub fn arc_vertices(&self, arc: usize) -> impl ExactSizeIterator<Item = Coord<f64>> {
        let span = self.arcs.spans[arc];
        self.arcs.vertices[span.start..span.end].iter().map(|&vertex| arcs::coord(vertex))
    }

    /// How many times each arc is used by the shapes of the given areas, forwards and backwards: shapes tile their
    /// union when no inner arc is used twice in one direction.
    #[must_use]
    pub fn arc_uses(&self, ids: &[&str]) -> BTreeMap<(u32, ArcKind), [usize; 2]> {
        let mut uses: BTreeMap<(u32, ArcKind), [usize; 2]> = BTreeMap::new();
        for reference in ids.iter().filter_map(|id| self.area(id)).flat_map(AreaShape::arc_refs) {
            let entry = uses.entry((reference.index(), self.arcs.kind(reference))).or_default();
            entry[usize::from(reference.is_reversed())] += 1;
        }
        uses
    }
}
