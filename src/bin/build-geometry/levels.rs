//! Gives the vertices of arcs their levels of detail, so that at no level lines cross, touch or change sides.

use franja::earth::importance_m;
use franja::geometry::ArcKind;

use super::plane::{Grid, Point, bounds, degrees, is_crossing, is_on, is_within, ring_edges};

/// Tolerances of the levels in metres, the finest first.
pub const TOLERANCES_M: [u32; 5] = [0, 250, 1_000, 4_000, 15_000];
pub const COARSEST: u8 = 4;

/// An arc whose vertices know their levels.
pub struct LevelArc {
    pub points: Vec<Point>,
    /// Coarsest level that draws each vertex.
    pub levels: Vec<u8>,
    /// How far the line would stray without each vertex, in metres.
    importance_m: Vec<f64>,
    pub kind: ArcKind,
    /// Finest level that is kept.
    pub base: u8,
    /// Coarsest level that draws the arc.
    pub coarsest: u8,
}

impl LevelArc {
    /// An arc whose vertices have the levels that their importance asks for; its own `coarsest` is the common one.
    pub fn new(points: Vec<Point>, kind: ArcKind, base: u8) -> Self {
        let coords: Vec<_> = points.iter().map(|&point| degrees(point)).collect();
        let importance_m = importance_m(&coords);
        let level = |stray_m: &f64| {
            let kept = (0..=COARSEST).rev().find(|&k| *stray_m > f64::from(TOLERANCES_M[usize::from(k)]));
            kept.unwrap_or(0)
        };
        let levels = importance_m.iter().map(level).collect();
        Self { points, levels, importance_m, kind, base, coarsest: COARSEST }
    }

    /// Indices of the vertices that a level draws.
    fn kept(&self, level: u8) -> Vec<usize> {
        let level = level.max(self.base);
        (0..self.points.len()).filter(|&i| self.levels[i] >= level).collect()
    }

    /// Leaves out the vertices finer than the finest level kept.
    pub fn drop_fine(&mut self) {
        let keep: Vec<bool> = self.levels.iter().map(|&level| level >= self.base).collect();
        let mut i = 0;
        self.points.retain(|_| {
            i += 1;
            keep[i - 1]
        });
        self.levels.retain(|&level| level >= self.base);
    }

    /// Keeps the most important vertex strictly between two at a level, and so at all finer ones.
    fn promote(&mut self, from: usize, to: usize, level: u8) -> bool {
        let most = (from + 1..to).max_by(|&a, &b| self.importance_m[a].total_cmp(&self.importance_m[b]));
        let Some(most) = most else { return false };
        self.levels[most] = self.levels[most].max(level.max(self.base));
        true
    }
}

/// Sets from which level on arcs are too small to be drawn: those that hang together stay or go together.
pub fn set_coarsest(arcs: &mut [LevelArc]) {
    let mut group: Vec<usize> = (0..arcs.len()).collect();
    fn root(group: &mut [usize], mut at: usize) -> usize {
        while group[at] != at {
            group[at] = group[group[at]];
            at = group[at];
        }
        at
    }
    let mut ends = std::collections::BTreeMap::new();
    for (i, arc) in arcs.iter().enumerate() {
        for end in [arc.points.first(), arc.points.last()].into_iter().flatten() {
            let other = *ends.entry(*end).or_insert(i);
            let (a, b) = (root(&mut group, i), root(&mut group, other));
            group[a.max(b)] = a.min(b);
        }
    }
    let mut boxes: Vec<Option<(Point, Point)>> = vec![None; arcs.len()];
    for (i, arc) in arcs.iter().enumerate() {
        let at = root(&mut group, i);
        let Some((low, high)) = bounds(arc.points.iter()) else { continue };
        let both = boxes[at].map_or([low, high, low, high], |(l, h)| [l, h, low, high]);
        boxes[at] = bounds(both.iter());
    }
    for i in 0..arcs.len() {
        let Some((low, high)) = boxes[root(&mut group, i)] else { continue };
        let (low, high) = (degrees(low), degrees(high));
        let (east_m, north_m) = franja::earth::metres_per_degree(((low + high) / 2.0).into());
        let size_m = ((high.x - low.x) * east_m).hypot((high.y - low.y) * north_m);
        let seen = (0..=COARSEST).rev().find(|&k| size_m >= 1.5 * f64::from(TOLERANCES_M[usize::from(k)]));
        arcs[i].coarsest = seen.unwrap_or(0);
    }
}

/// What [`repair`] did.
#[derive(Debug, Default)]
pub struct Repaired {
    /// Vertices kept beyond what the tolerances ask.
    pub promoted: usize,
    /// Pieces that cross or touch even with all their vertices: faults of the source.
    pub unresolved: Vec<Point>,
}

/// Keeps more vertices where the levels' lines would cross or touch, or where one would jump over a vertex of
/// another, until none does.
pub fn repair(arcs: &mut [LevelArc]) -> Repaired {
    let mut done = Repaired::default();
    // A vertex kept for one level is kept for all finer ones, where it may do harm in its turn: until all is quiet.
    loop {
        let before = done.promoted;
        done.unresolved.clear();
        for level in (0..=COARSEST).rev() {
            loop {
                let wanted = conflicts(arcs, level);
                let moved: usize = wanted
                    .iter()
                    .map(|&(arc, from, to)| usize::from(arcs[arc].promote(from, to, level)))
                    .sum();
                done.promoted += moved;
                if moved == 0 {
                    done.unresolved.extend(wanted.iter().map(|&(arc, from, _)| arcs[arc].points[from]));
                    break;
                }
            }
        }
        if done.promoted == before {
            return done;
        }
    }
}

/// One drawn piece of an arc: the arc, and the indices of its two vertices.
type Span = (usize, usize, usize);

/// The pieces that need another vertex at a level. Where a piece has none to give, its partner's is asked for; where
/// neither has, the pair comes out all the same, to be reported.
fn conflicts(arcs: &[LevelArc], level: u8) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for (i, arc) in
        arcs.iter().enumerate().filter(|(_, arc)| arc.coarsest >= level && arc.coarsest >= arc.base)
    {
        spans.extend(arc.kept(level).windows(2).map(|pair| (i, pair[0], pair[1])));
    }
    let size = [20_000, 20_000, 30_000, 80_000, 300_000][usize::from(level)];
    let mut grid = Grid::new(size);
    let mut vertices = Grid::new(size);
    let ends = |span: Span| (arcs[span.0].points[span.1], arcs[span.0].points[span.2]);
    for (number, &span) in spans.iter().enumerate() {
        let (a, b) = ends(span);
        grid.add_segment(number as u32, a, b);
        vertices.add_point(number as u32, a);
    }
    let mut wanted = Vec::new();
    for (i, j) in grid.pairs() {
        let (one, other) = (spans[i as usize], spans[j as usize]);
        let ((a, b), (c, d)) = (ends(one), ends(other));
        if meets(a, b, c, d) {
            wanted.extend([one, other]);
        }
    }
    for &span in &spans {
        if span.2 - span.1 > 1 && is_jumping(arcs, span, &spans, &vertices) {
            wanted.push(span);
        }
    }
    wanted.sort_unstable();
    wanted.dedup();
    wanted
}

/// Whether two segments share more than a common end.
fn meets(a: Point, b: Point, c: Point, d: Point) -> bool {
    if (a, b) == (c, d) || (a, b) == (d, c) {
        return true;
    }
    is_crossing(a, b, c, d) || is_on(a, c, d) || is_on(b, c, d) || is_on(c, a, b) || is_on(d, a, b)
}

/// Whether a vertex of the level lies between a piece and the fine line that it stands for.
fn is_jumping(arcs: &[LevelArc], (arc, from, to): Span, spans: &[Span], vertices: &Grid) -> bool {
    let chain = &arcs[arc].points[from..=to];
    let Some((low, high)) = bounds(chain.iter()) else { return false };
    vertices.within(low, high).any(|number| {
        let (other, at, _) = spans[number as usize];
        let point = arcs[other].points[at];
        let is_own = other == arc && (from..=to).contains(&at);
        let in_box = (0..2).all(|i| point[i] >= low[i] && point[i] <= high[i]);
        !is_own && in_box && !chain.contains(&point) && is_within(point, ring_edges(chain))
    })
}
