//! Rivers that are one line: joined from source to mouth, and left out where another line already stands for them.

use std::collections::BTreeMap;

use franja::earth::line_length_m;
use franja::geometry::ArcKind;
use geo::{Coord, LineString};

use super::levels::LevelArc;
use super::plane::{Grid, Point, degrees};
use super::sources::Rings;
use super::water::is_in_window;
use super::write::StreamOut;

/// The source draws a river that is a border up to this far beside it: such a stretch is left to the border.
const NEAR_BORDER_DEG: f64 = 0.035;
/// Only where the two run together for this long, in degrees: a river that crosses the border is not broken.
const TOGETHER_DEG: f64 = 0.15;
/// The source draws the banks of wide rivers once more as lines.
const NEAR_BANK_DEG: f64 = 0.004;
/// Lines shorter than this are left out, in metres.
const MIN_LENGTH_M: f64 = 25_000.0;
/// Finest level of rivers: the source is no better.
const BASE: u8 = 1;

/// Lines near which rivers are not drawn.
pub struct Beside {
    segments: Vec<(Point, Point)>,
    grid: Grid,
    reach_deg: f64,
}

impl Beside {
    /// Land borders.
    pub fn borders(segments: Vec<(Point, Point)>) -> Self {
        Self::new(segments, NEAR_BORDER_DEG)
    }

    /// Banks of wide rivers and shores of lakes.
    pub fn banks<'a>(polygons: impl Iterator<Item = &'a Rings>) -> Self {
        let rings = polygons.flatten();
        let edges = rings.flat_map(|ring| ring.iter().copied().zip(ring.iter().copied().cycle().skip(1)));
        Self::new(edges.collect(), NEAR_BANK_DEG)
    }

    fn new(segments: Vec<(Point, Point)>, reach_deg: f64) -> Self {
        let mut grid = Grid::new(50_000);
        for (i, &(a, b)) in segments.iter().enumerate() {
            grid.add_segment(i as u32, a, b);
        }
        Self { segments, grid, reach_deg }
    }

    fn is_near(&self, point: Point) -> bool {
        let reach = (self.reach_deg / franja::geometry::QUANTUM_DEG) as i32;
        let (low, high) = (point.map(|value| value - reach), point.map(|value| value + reach));
        let at = degrees(point);
        self.grid.within(low, high).any(|i| {
            let (a, b) = self.segments[i as usize];
            distance_deg(at, degrees(a), degrees(b)) < self.reach_deg
        })
    }
}

fn distance_deg(at: Coord<f64>, a: Coord<f64>, b: Coord<f64>) -> f64 {
    let (along, to) = (b - a, at - a);
    let length_squared = along.x * along.x + along.y * along.y;
    let t = if length_squared > 0.0 {
        ((to.x * along.x + to.y * along.y) / length_squared).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (to.x - t * along.x).hypot(to.y - t * along.y)
}

/// The rivers worth drawing, longest first.
pub fn chosen(pieces: Vec<Vec<Point>>, borders: &Beside, banks: &Beside) -> Vec<Vec<Point>> {
    let pieces: Vec<Vec<Point>> = pieces.into_iter().filter(|piece| is_in_window(piece[0])).collect();
    let pieces: Vec<Vec<Point>> = pieces.iter().flat_map(|piece| without(piece, banks, 0.0)).collect();
    let mut lines: Vec<Vec<Point>> = joined(&pieces)
        .iter()
        .flat_map(|line| without(line, borders, TOGETHER_DEG))
        .filter(|line| length_m(line) >= MIN_LENGTH_M)
        .collect();
    lines.sort_by(|a, b| length_m(b).total_cmp(&length_m(a)).then_with(|| a.cmp(b)));
    lines
}

fn length_m(line: &[Point]) -> f64 {
    line_length_m(&LineString::from(line.iter().map(|&point| degrees(point)).collect::<Vec<_>>()))
}

/// What is left of a line where it does not run beside others for long.
fn without(line: &[Point], beside: &Beside, long_deg: f64) -> Vec<Vec<Point>> {
    let near: Vec<bool> = line.iter().map(|&point| beside.is_near(point)).collect();
    let mut kept = vec![true; line.len()];
    let mut start = 0;
    while start < line.len() {
        let end = (start..line.len()).find(|&i| near[i] != near[start]).unwrap_or(line.len());
        if near[start] && span_deg(&line[start..end]) >= long_deg {
            kept[start..end].fill(false);
        }
        start = end;
    }
    let parts = kept.iter().zip(line).collect::<Vec<_>>();
    parts
        .split(|(is_kept, _)| !**is_kept)
        .map(|part| part.iter().map(|(_, point)| **point).collect::<Vec<_>>())
        .filter(|part| part.len() > 1)
        .collect()
}

fn span_deg(line: &[Point]) -> f64 {
    line.windows(2)
        .map(|pair| {
            let step = degrees(pair[1]) - degrees(pair[0]);
            step.x.hypot(step.y)
        })
        .sum()
}

/// Joins pieces end to end; where several meet, the two that go on straightest.
fn joined(pieces: &[Vec<Point>]) -> Vec<Vec<Point>> {
    let mut ends: BTreeMap<Point, Vec<(usize, bool)>> = BTreeMap::new();
    for (i, piece) in pieces.iter().enumerate() {
        ends.entry(piece[0]).or_default().push((i, true));
        ends.entry(piece[piece.len() - 1]).or_default().push((i, false));
    }
    let direction = |&(i, at_start): &(usize, bool)| {
        let piece = &pieces[i];
        let step = 6.min(piece.len() - 1);
        let (from, to) = if at_start {
            (piece[0], piece[step])
        } else {
            (piece[piece.len() - 1], piece[piece.len() - 1 - step])
        };
        let (from, to) = (degrees(from), degrees(to));
        (to.y - from.y).atan2(to.x - from.x)
    };
    let mut partner: BTreeMap<(usize, bool), (usize, bool)> = BTreeMap::new();
    for around in ends.values() {
        let mut pairs = Vec::new();
        for (k, one) in around.iter().enumerate() {
            for other in around[k + 1..].iter().filter(|other| other.0 != one.0) {
                // How far from straight on, 0 the best.
                let turn = (direction(one) - direction(other)).rem_euclid(std::f64::consts::TAU);
                pairs.push(((turn - std::f64::consts::PI).abs(), *one, *other));
            }
        }
        pairs.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (_, one, other) in pairs {
            if !partner.contains_key(&one) && !partner.contains_key(&other) {
                partner.insert(one, other);
                partner.insert(other, one);
            }
        }
    }
    let mut used = vec![false; pieces.len()];
    let starts = (0..pieces.len()).flat_map(|i| [(i, true), (i, false)]);
    let open = starts.clone().filter(|end| !partner.contains_key(end));
    let mut lines = Vec::new();
    // From open ends first; what is left then are rings.
    for start in open.chain(starts.clone()).collect::<Vec<_>>() {
        let mut line: Vec<Point> = Vec::new();
        let mut at = Some(start);
        while let Some((i, at_start)) = at.filter(|&(i, _)| !used[i]) {
            used[i] = true;
            let mut points = pieces[i].clone();
            if !at_start {
                points.reverse();
            }
            line.extend(points);
            at = partner.get(&(i, !at_start)).copied();
        }
        line.dedup();
        if line.len() > 1 {
            lines.push(line);
        }
    }
    lines
}

/// Arcs and uses of the lines; the arcs' numbers start at `first`.
pub fn arcs(lines: Vec<Vec<Point>>, first: usize) -> (Vec<LevelArc>, Vec<StreamOut>) {
    let streams = lines.iter().enumerate();
    let streams = streams
        .map(|(i, line)| StreamOut { length_m: length_m(line), line: vec![((first + i) as u32) << 1] });
    let streams = streams.collect();
    (lines.into_iter().map(|line| LevelArc::new(line, ArcKind::Water, BASE)).collect(), streams)
}
