//! On which side of edges a position lies, by exact arithmetic, and the way from a cell's centre to it.

use geo::Coord;
use geo::kernels::{Kernel, Orientation, RobustKernel};

use super::store::Run;

/// A crossing nearer than this to a centre, in degrees, is told by exact arithmetic.
const CLOSE_DEG: f64 = 1e-9;

/// The way from a cell's centre to a position.
pub(super) struct Walk {
    centre: Coord<f64>,
    to: Coord<f64>,
    south: f64,
    north: f64,
    west: f64,
    east: f64,
}

impl Walk {
    pub(super) fn new(centre: Coord<f64>, to: Coord<f64>) -> Self {
        let (south, north) = (centre.y.min(to.y), centre.y.max(to.y));
        let (west, east) = (centre.x.min(to.x), centre.x.max(to.x));
        Self { centre, to, south, north, west, east }
    }

    pub(super) fn may_meet(&self, run: &Run) -> bool {
        let on_first_leg = run.low.x <= self.centre.x
            && run.high.x >= self.centre.x
            && run.low.y <= self.north
            && run.high.y >= self.south;
        let on_second_leg = run.low.y <= self.to.y
            && run.high.y >= self.to.y
            && run.low.x <= self.east
            && run.high.x >= self.west;
        on_first_leg || on_second_leg
    }

    /// Whether the way crosses the edges between these vertices an odd number of times.
    pub(super) fn crosses_odd(&self, vertices: &[Coord<f64>]) -> bool {
        let corner = Coord { x: self.centre.x, y: self.to.y };
        let mut is_odd = false;
        for edge in vertices.windows(2) {
            let (start, end) = (edge[0], edge[1]);
            if (start.x > corner.x) != (end.x > corner.x)
                && start.y.min(end.y) <= self.north
                && start.y.max(end.y) >= self.south
            {
                is_odd ^= is_on_left(start, end, self.centre) != is_on_left(start, end, corner);
            }
            if (start.y > corner.y) != (end.y > corner.y)
                && start.x.min(end.x) <= self.east
                && start.x.max(end.x) >= self.west
            {
                is_odd ^= is_on_left(start, end, corner) != is_on_left(start, end, self.to);
            }
        }
        is_odd
    }
}

/// Whether a position, taken a hair farther north and a hair of that farther east, lies on the left of an edge.
fn is_on_left(start: Coord<f64>, end: Coord<f64>, at: Coord<f64>) -> bool {
    match RobustKernel::orient2d(start, end, at) {
        Orientation::CounterClockwise => true,
        Orientation::Clockwise => false,
        Orientation::Collinear if end.x > start.x => true,
        Orientation::Collinear if end.x < start.x => false,
        Orientation::Collinear => start.y > end.y,
    }
}

/// Whether an edge that crosses the parallel of a centre at about `x` does so west of it.
pub(super) fn is_west_of(x: f64, [start, end]: [Coord<f64>; 2], centre: Coord<f64>) -> bool {
    if (x - centre.x).abs() > CLOSE_DEG {
        x < centre.x
    } else {
        is_on_left(start, end, centre) != (end.y > start.y)
    }
}
