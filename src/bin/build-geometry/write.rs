//! Writes the embedded file: the layout that `franja::geometry`'s decoder describes.

use franja::geometry::{ArcKind, checksum};

use super::levels::{LevelArc, TOLERANCES_M};
use super::plane::Point;

/// An area to be written.
pub struct AreaOut {
    pub id: String,
    pub accuracy_m: u32,
    pub area_m2: f64,
    pub label: Point,
    pub polygons: Vec<Vec<Vec<u32>>>,
}

/// A border or a limit to be written.
pub struct BorderOut {
    pub a: String,
    pub b: String,
    pub length_m: f64,
    pub lines: Vec<Vec<u32>>,
}

/// A lake or a river to be written.
pub struct WaterOut {
    pub name: String,
    pub area_m2: f64,
    pub polygons: Vec<Vec<Vec<u32>>>,
}

/// A river that is one line.
pub struct StreamOut {
    pub length_m: f64,
    pub line: Vec<u32>,
}

/// The bytes of the file.
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    pub fn new() -> Self {
        let mut writer = Self { bytes: b"FRJG\x02".to_vec() };
        writer.number(TOLERANCES_M.len() as u32);
        for tolerance_m in TOLERANCES_M {
            writer.number(tolerance_m);
        }
        writer
    }

    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    pub fn number(&mut self, mut value: u32) {
        while value >= 0x80 {
            self.bytes.push((value & 0x7f) as u8 | 0x80);
            value >>= 7;
        }
        self.bytes.push(value as u8);
    }

    fn signed(&mut self, value: i32) {
        self.number(((value << 1) ^ (value >> 31)).cast_unsigned());
    }

    pub fn position(&mut self, [x, y]: Point) {
        self.signed(x);
        self.signed(y);
    }

    pub fn text(&mut self, text: &str) {
        self.number(text.len() as u32);
        self.bytes.extend(text.as_bytes());
    }

    fn float(&mut self, value: f64) {
        self.bytes.extend(value.to_le_bytes());
    }

    pub fn arcs(&mut self, arcs: &[LevelArc]) {
        self.number(arcs.len() as u32);
        for arc in arcs {
            let kind = ArcKind::ALL.iter().position(|&kind| kind == arc.kind).unwrap_or(0);
            self.number(kind as u32);
            self.number(u32::from(arc.coarsest));
            self.number(arc.points.len() as u32);
            let mut before = [0, 0];
            for &point in &arc.points {
                self.position([point[0] - before[0], point[1] - before[1]]);
                before = point;
            }
            for pair in arc.levels.chunks(2) {
                self.bytes.push(pair[0] | pair.get(1).copied().unwrap_or(0) << 4);
            }
        }
    }

    fn line(&mut self, uses: &[u32]) {
        self.number(uses.len() as u32);
        for &code in uses {
            self.number(code);
        }
    }

    fn polygons(&mut self, polygons: &[Vec<Vec<u32>>]) {
        self.number(polygons.len() as u32);
        for rings in polygons {
            self.number(rings.len() as u32);
            for ring in rings {
                self.line(ring);
            }
        }
    }

    pub fn areas(&mut self, areas: &[AreaOut]) {
        self.number(areas.len() as u32);
        for area in areas {
            self.text(&area.id);
            self.number(area.accuracy_m);
            self.float(area.area_m2);
            self.position(area.label);
            self.polygons(&area.polygons);
        }
    }

    pub fn lines(&mut self, lines: &[Vec<u32>]) {
        self.number(lines.len() as u32);
        for line in lines {
            self.line(line);
        }
    }

    pub fn borders(&mut self, borders: &[BorderOut]) {
        self.number(borders.len() as u32);
        for border in borders {
            self.text(&border.a);
            self.text(&border.b);
            self.float(border.length_m);
            self.lines(&border.lines);
        }
    }

    pub fn waters(&mut self, waters: &[WaterOut]) {
        self.number(waters.len() as u32);
        for water in waters {
            self.text(&water.name);
            self.float(water.area_m2);
            self.polygons(&water.polygons);
        }
    }

    pub fn streams(&mut self, streams: &[StreamOut]) {
        self.number(streams.len() as u32);
        for stream in streams {
            self.float(stream.length_m);
            self.line(&stream.line);
        }
    }

    /// The file, with its checksum.
    pub fn finish(mut self) -> Vec<u8> {
        let sum = checksum(&self.bytes);
        self.bytes.extend(sum.to_le_bytes());
        self.bytes
    }
}
