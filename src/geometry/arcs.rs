//! The arcs: quantised polylines, each stored once, whose vertices know at which levels of detail they are drawn.

use geo::{Coord, Rect};

use super::QUANTUM_DEG;

/// One level of detail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// How far, in metres, a line of this level may stray from the finest one; 0 for the finest.
    pub tolerance_m: u32,
}

/// What an arc is the limit of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ArcKind {
    /// Land of a country and the sea.
    Coast,
    /// Two countries.
    Border,
    /// Two departments of Peru or two states of Brazil.
    Limit,
    /// The inside and the outside of a border strip, within a country.
    StripEdge,
    /// A lake or a river.
    Water,
    /// Land of the rest of the world.
    FarCoast,
}

impl ArcKind {
    /// All kinds, in the order of their numbers in the file.
    pub const ALL: [Self; 6] =
        [Self::Coast, Self::Border, Self::Limit, Self::StripEdge, Self::Water, Self::FarCoast];

    /// How far, in metres, a line of this kind may lie from the official one at full detail: `data/README.md` tells
    /// how this was measured.
    #[must_use]
    pub fn accuracy_m(self) -> u32 {
        match self {
            Self::Coast | Self::Border => 150,
            // As far as the border that it was measured from, and what the ellipsoid's buffer strays.
            Self::StripEdge => 160,
            Self::Limit => 5_000,
            Self::Water => 500,
            Self::FarCoast => 4_000,
        }
    }
}

/// A use of an arc by a shape: which, and in which direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ArcRef(u32);

impl ArcRef {
    /// From the number in the file: twice the arc's index, plus one when it is walked backwards.
    pub(super) fn from_code(code: u32) -> Self {
        Self(code)
    }

    pub(super) fn index(self) -> u32 {
        self.0 >> 1
    }

    pub(super) fn is_reversed(self) -> bool {
        self.0 & 1 == 1
    }
}

/// One arc's place in the common store.
#[derive(Clone, Copy, Debug)]
pub(super) struct ArcSpan {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: ArcKind,
    /// Coarsest level that draws it: what it bounds is too small beyond.
    pub(super) coarsest: u8,
}

/// All arcs; vertices one after the other.
#[derive(Debug, Default)]
pub(super) struct Arcs {
    pub(super) levels: Vec<Level>,
    pub(super) spans: Vec<ArcSpan>,
    /// Longitude and latitude in units of [`QUANTUM_DEG`].
    pub(super) vertices: Vec<[i32; 2]>,
    /// Coarsest level that draws each vertex.
    pub(super) vertex_levels: Vec<u8>,
}

impl Arcs {
    pub(super) fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn span(&self, arc: ArcRef) -> ArcSpan {
        self.spans[arc.index() as usize]
    }

    pub(super) fn kind(&self, arc: ArcRef) -> ArcKind {
        self.span(arc).kind
    }

    pub(super) fn is_drawn(&self, arc: ArcRef, level: usize) -> bool {
        usize::from(self.span(arc).coarsest) >= level.min(self.levels.len().saturating_sub(1))
    }

    /// Appends the arc's vertices of a level, in its direction; without the first if it is the last already there.
    pub(super) fn append(&self, arc: ArcRef, level: usize, line: &mut Vec<Coord<f64>>) {
        let level = level.min(self.levels.len().saturating_sub(1));
        let span = self.span(arc);
        let mut push = |i: usize| {
            if usize::from(self.vertex_levels[i]) >= level {
                let coord = coord(self.vertices[i]);
                if line.last() != Some(&coord) {
                    line.push(coord);
                }
            }
        };
        if arc.is_reversed() {
            (span.start..span.end).rev().for_each(&mut push);
        } else {
            (span.start..span.end).for_each(&mut push);
        }
    }

    /// Box around the arcs at full detail; none without arcs.
    pub(super) fn bounds(&self, arcs: impl Iterator<Item = ArcRef>) -> Option<Rect<f64>> {
        let mut range: Option<[i32; 4]> = None;
        for vertex in arcs.flat_map(|arc| {
            let span = self.span(arc);
            &self.vertices[span.start..span.end]
        }) {
            let [x, y] = *vertex;
            let old = range.unwrap_or([x, y, x, y]);
            range = Some([old[0].min(x), old[1].min(y), old[2].max(x), old[3].max(y)]);
        }
        range.map(|[west, south, east, north]| Rect::new(coord([west, south]), coord([east, north])))
    }

    pub(super) fn vertex_count(&self, level: usize) -> usize {
        let shown = |span: &&ArcSpan| usize::from(span.coarsest) >= level;
        let of = |span: &ArcSpan| {
            self.vertex_levels[span.start..span.end].iter().filter(|&&own| usize::from(own) >= level).count()
        };
        self.spans.iter().filter(shown).map(of).sum()
    }
}

/// A position in degrees from the file's integers.
pub(super) fn coord([x, y]: [i32; 2]) -> Coord<f64> {
    Coord { x: f64::from(x) * QUANTUM_DEG, y: f64::from(y) * QUANTUM_DEG }
}
