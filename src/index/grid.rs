//! Which areas hold a position: a grid of cells that know what holds their centre and which edges run through them.
//!
//! From a cell's centre one walks north or south, then east or west, to the position; whoever crosses an edge enters
//! or leaves the areas on its sides. Which side of an edge a position lies on is told by exact arithmetic (Shewchuk's
//! predicates), and every position is taken a hair farther north and east, so that none lies on an edge.

use std::{collections::HashMap, ops::Range};

use geo::{Coord, Rect};

use super::{
    side::{Walk, is_west_of},
    store::{AreaSet, EdgeStore, Run},
};
use crate::earth::{LonLat, degrees_around};

/// The grid's corner is moved by this, in degrees, off the grid that the vertices are rounded to.
const OFF_THE_VERTICES_DEG: f64 = 0.37e-6;
/// A cell: its runs end where those of the next begin.
#[derive(Clone, Copy, Default)]
struct Cell {
    first_run: u32,
    at_centre: u16,
    near: u16,
}

/// What is known of a position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Here {
    /// The areas that hold it.
    pub inside: AreaSet,
    /// The areas whose limit may be nearer to it than the limit is known: all of those, and some others.
    pub near_limit: AreaSet,
}

/// The grid.
pub(super) struct Grid {
    low: Coord<f64>,
    cell_deg: f64,
    columns: usize,
    rows: usize,
    cells: Vec<Cell>,
    runs: Vec<u32>,
    sets: Vec<AreaSet>,
}

impl Grid {
    /// A grid over those runs that are wanted.
    pub(super) fn new(store: &EdgeStore, cell_deg: f64, is_wanted: impl Fn(&Run) -> bool) -> Self {
        let runs: Vec<(u32, &Run)> =
            (0..).zip(&store.runs).filter(|(_, run)| run.edges > 0 && is_wanted(run)).collect();
        let (mut low, mut high) = (Coord { x: 0.0, y: 0.0 }, Coord { x: 0.0, y: 0.0 });
        for (place, (_, run)) in runs.iter().enumerate() {
            let is_first = place == 0;
            low.x = if is_first { run.low.x } else { low.x.min(run.low.x) };
            low.y = if is_first { run.low.y } else { low.y.min(run.low.y) };
            high.x = if is_first { run.high.x } else { high.x.max(run.high.x) };
            high.y = if is_first { run.high.y } else { high.y.max(run.high.y) };
        }
        let margin = Coord { x: cell_deg, y: cell_deg };
        let low = Coord { x: low.x.floor(), y: low.y.floor() } - margin
            + Coord { x: OFF_THE_VERTICES_DEG, y: OFF_THE_VERTICES_DEG };
        let count = |low: f64, high: f64| ((high + cell_deg - low) / cell_deg).ceil() as usize;
        let (columns, rows) = (count(low.x, high.x), count(low.y, high.y));
        let mut grid =
            Self { low, cell_deg, columns, rows, cells: Vec::new(), runs: Vec::new(), sets: Vec::new() };
        grid.spread(&runs);
        let mut sets = Sets::default();
        grid.sweep(store, &mut sets);
        grid.mark_limits(store, &runs, &mut sets);
        grid.sets = sets.sets;
        grid
    }

    /// Tells each cell which runs may pass through it.
    fn spread(&mut self, runs: &[(u32, &Run)]) {
        let mut counts = vec![0_u32; self.columns * self.rows + 1];
        for (_, run) in runs {
            self.cells_of(run.low, run.high).for_each(|cell| counts[cell] += 1);
        }
        let mut total = 0;
        self.cells = counts
            .iter()
            .map(|count| {
                total += count;
                Cell { first_run: total, ..Cell::default() }
            })
            .collect();
        self.runs = vec![0; total as usize];
        for &(number, run) in runs {
            for cell in self.cells_of(run.low, run.high) {
                self.cells[cell].first_run -= 1;
                self.runs[self.cells[cell].first_run as usize] = number;
            }
        }
    }

    /// Finds what holds each cell's centre, row by row from the west, where nothing is.
    fn sweep(&mut self, store: &EdgeStore, sets: &mut Sets) {
        let mut crossings: Vec<(f64, [Coord<f64>; 2], AreaSet)> = Vec::new();
        for row in 0..self.rows {
            let y = self.centre(0, row).y;
            let cells = row * self.columns..(row + 1) * self.columns;
            let mut runs = self.runs_of(cells.clone()).to_vec();
            runs.sort_unstable();
            runs.dedup();
            crossings.clear();
            for run in runs.iter().map(|&run| &store.runs[run as usize]) {
                if run.low.y > y || run.high.y < y {
                    continue;
                }
                let sides = store.limit_of(run).sides;
                for edge in store.vertices_of(run).windows(2) {
                    let (start, end) = (edge[0], edge[1]);
                    if (start.y > y) != (end.y > y) {
                        let x = start.x + (y - start.y) / (end.y - start.y) * (end.x - start.x);
                        crossings.push((x, [start, end], sides));
                    }
                }
            }
            crossings.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
            let (mut inside, mut next) = (0, 0);
            for (column, cell) in cells.enumerate() {
                let centre = self.centre(column, row);
                while let Some((x, edge, sides)) = crossings.get(next)
                    && is_west_of(*x, *edge, centre)
                {
                    inside ^= sides;
                    next += 1;
                }
                self.cells[cell].at_centre = sets.number_of(inside);
            }
        }
    }

    /// Tells each cell the limits that come nearer to it than they are known.
    fn mark_limits(&mut self, store: &EdgeStore, runs: &[(u32, &Run)], sets: &mut Sets) {
        let mut near: Vec<AreaSet> = vec![0; self.cells.len()];
        for (_, run) in runs {
            let limit = store.limit_of(run);
            let farthest_from_equator = if run.low.y.abs() > run.high.y.abs() { run.low } else { run.high };
            let reach =
                degrees_around(farthest_from_equator.into(), f64::from(limit.kind.accuracy_m()) * 1.01);
            for cell in self.cells_of(run.low - reach, run.high + reach) {
                near[cell] |= limit.sides;
            }
        }
        for (cell, near) in self.cells.iter_mut().zip(near) {
            cell.near = sets.number_of(near);
        }
    }

    fn centre(&self, column: usize, row: usize) -> Coord<f64> {
        let at = |low: f64, place: usize| low + (place as f64 + 0.5) * self.cell_deg;
        Coord { x: at(self.low.x, column), y: at(self.low.y, row) }
    }

    /// The cells of a box, as far as they are in the grid.
    fn cells_of(&self, low: Coord<f64>, high: Coord<f64>) -> impl Iterator<Item = usize> + use<> {
        // A negative number becomes 0.
        let place = |at: f64, low: f64, count: usize| (((at - low) / self.cell_deg) as usize).min(count - 1);
        let columns = place(low.x, self.low.x, self.columns)..=place(high.x, self.low.x, self.columns);
        let rows = place(low.y, self.low.y, self.rows)..=place(high.y, self.low.y, self.rows);
        let width = self.columns;
        rows.flat_map(move |row| columns.clone().map(move |column| row * width + column))
    }

    fn runs_of(&self, cells: Range<usize>) -> &[u32] {
        &self.runs[self.cells[cells.start].first_run as usize..self.cells[cells.end].first_run as usize]
    }

    /// What holds a position, and which limits may be near.
    pub(super) fn at(&self, store: &EdgeStore, position: LonLat) -> Here {
        let at: Coord<f64> = position.into();
        let (column, row) = ((at.x - self.low.x) / self.cell_deg, (at.y - self.low.y) / self.cell_deg);
        if column < 0.0 || row < 0.0 {
            return Here::default();
        }
        let (column, row) = (column as usize, row as usize);
        if column >= self.columns || row >= self.rows {
            return Here::default();
        }
        let place = row * self.columns + column;
        let cell = self.cells[place];
        let runs = self.runs_of(place..place + 1);
        let mut inside = self.sets[usize::from(cell.at_centre)];
        let walk = Walk::new(self.centre(column, row), at);
        for run in runs.iter().map(|&run| &store.runs[run as usize]) {
            if walk.may_meet(run) && walk.crosses_odd(store.vertices_of(run)) {
                inside ^= store.limit_of(run).sides;
            }
        }
        Here { inside, near_limit: self.sets[usize::from(cell.near)] }
    }

    /// The areas that have a point in a box of degrees.
    pub(super) fn meeting(&self, store: &EdgeStore, bounds: Rect<f64>) -> AreaSet {
        use geo::Intersects;
        let (low, high) = (bounds.min(), bounds.max());
        let mut met = self.at(store, low.into()).inside;
        for cell in self.cells_of(low, high) {
            for run in self.runs_of(cell..cell + 1).iter().map(|&run| &store.runs[run as usize]) {
                let sides = store.limit_of(run).sides;
                let is_apart =
                    run.low.x > high.x || run.high.x < low.x || run.low.y > high.y || run.high.y < low.y;
                if sides & !met == 0 || is_apart {
                    continue;
                }
                let mut edges = store.vertices_of(run).windows(2);
                if edges.any(|edge| bounds.intersects(&geo::Line::new(edge[0], edge[1]))) {
                    met |= sides;
                }
            }
        }
        met
    }

    /// Memory that it holds, in bytes.
    pub(super) fn memory_bytes(&self) -> usize {
        size_of_val(self.cells.as_slice())
            + size_of_val(self.runs.as_slice())
            + size_of_val(self.sets.as_slice())
    }
}

/// Sets, each once.
#[derive(Default)]
struct Sets {
    sets: Vec<AreaSet>,
    numbers: HashMap<AreaSet, u16>,
}

impl Sets {
    fn number_of(&mut self, set: AreaSet) -> u16 {
        *self.numbers.entry(set).or_insert_with(|| {
            self.sets.push(set);
            // Limits meet at some hundreds of places.
            (self.sets.len() - 1) as u16
        })
    }
}

#[cfg(test)]
mod tests;
