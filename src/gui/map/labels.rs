//! Where labels go: by rank, clear of each other, of marks and of borders, and the same from frame to frame. Pure.

use std::collections::{BTreeMap, HashMap};

use egui::{Pos2, Rect, Vec2, vec2};

/// A label that wants a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// Known again by it in the next frame.
    pub id: u64,
    /// What it names is here, in points.
    pub anchor: Pos2,
    /// Its width and height in points, without halo.
    pub size: Vec2,
    /// The smaller goes first.
    pub rank: u32,
    /// Half the width of the mark that it lies beside; `None` for a label centred on its anchor.
    pub mark_radius: Option<f32>,
    /// Whether the mark is drawn with the label, and so needs room too.
    pub brings_mark: bool,
    /// What lies across the border: the label keeps to its own side.
    pub facing: Option<Pos2>,
}

/// Where a label lies with regard to its anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// On it.
    Centre,
    /// To its right.
    Right,
    /// To its left.
    Left,
    /// Above it.
    Above,
    /// Below it.
    Below,
    /// Above, to its right.
    AboveRight,
    /// Below, to its right.
    BelowRight,
    /// Above, to its left.
    AboveLeft,
    /// Below, to its left.
    BelowLeft,
}

/// Best first, as cartographers have it since Imhof: right before left, above before below.
const BESIDE: [Slot; 8] = [
    Slot::Right,
    Slot::Left,
    Slot::AboveRight,
    Slot::BelowRight,
    Slot::AboveLeft,
    Slot::BelowLeft,
    Slot::Above,
    Slot::Below,
];

/// A centred label gives way a little before it gives up.
const CENTRED: [Slot; 5] = [Slot::Centre, Slot::Above, Slot::Below, Slot::Right, Slot::Left];

/// A label that found a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// Which candidate, by its place in the list given.
    pub index: usize,
    /// Its identifier.
    pub id: u64,
    /// Where it lies.
    pub slot: Slot,
    /// Its rectangle in points.
    pub rect: Rect,
}

/// Room between a mark and its label, in points: the ring around a chosen mark fits in.
const MARK_GAP: f32 = 4.5;

/// Room kept between labels, in points.
const GAP: f32 = 3.0;

/// How many ranks a label gains by having been there in the frame before: near rivals do not take turns.
const STAYING: u32 = 120;

/// By what one place of a name is better than another, the smaller the better: whether it is new, whether a line crosses it,
/// its rank, and how far it lies from the middle of the screen.
type Merit = (bool, bool, u32, i64);

/// What labels keep clear of.
pub struct Surroundings<'a> {
    /// The rectangle of the screen: labels lie wholly in it.
    pub bounds: Rect,
    /// Marks and what else is in the way.
    pub obstacles: &'a [Rect],
    /// How badly a place is crossed by lines: 0 not at all; such a place is taken only if there is no better.
    pub crossed: &'a dyn Fn(Rect) -> bool,
}

/// Places labels, remembering where they were.
#[derive(Clone, Debug, Default)]
pub struct Placer {
    before: BTreeMap<u64, Slot>,
}

impl Placer {
    /// Whether a label was placed the last time.
    #[must_use]
    pub fn had(&self, id: u64) -> bool {
        self.before.contains_key(&id)
    }

    /// Of the candidates of one name only the best: where it was, else in no line's way, else the nearest to the middle
    /// of the screen. Those that do not fit into the screen, or lie on what is in the way, are left out.
    #[must_use]
    pub fn one_of_each(
        &self,
        candidates: &[Candidate],
        names: &[Option<&str>],
        around: &Surroundings,
    ) -> Vec<usize> {
        let mut best: BTreeMap<&str, (Merit, usize)> = BTreeMap::new();
        let mut kept = Vec::new();
        for (index, (candidate, name)) in candidates.iter().zip(names).enumerate() {
            let Some(name) = name else {
                kept.push(index);
                continue;
            };
            let rect = slot_rect(candidate, Slot::Centre);
            let is_in_the_way = around.obstacles.iter().any(|other| overlap(*other, rect.expand(GAP)));
            if is_in_the_way || !around.bounds.contains_rect(rect) {
                continue;
            }
            // Whole points are near enough.
            let far = candidate.anchor.distance(around.bounds.center()) as i64;
            let key = (!self.had(candidate.id), (around.crossed)(rect), candidate.rank, far);
            let entry = best.entry(name).or_insert((key, index));
            if key < entry.0 {
                *entry = (key, index);
            }
        }
        kept.extend(best.into_values().map(|(_, index)| index));
        kept.sort_unstable();
        kept
    }

    /// Places as many labels as there is room for, the greater first. Time grows with their number, not its square.
    pub fn place(&mut self, candidates: &[Candidate], around: &Surroundings) -> Vec<Placed> {
        let mut order: Vec<usize> = (0..candidates.len()).collect();
        let rank = |index: usize| {
            let candidate = &candidates[index];
            candidate.rank.saturating_sub(if self.had(candidate.id) { STAYING } else { 0 })
        };
        order.sort_by_key(|&index| (rank(index), candidates[index].id));
        let mut taken = Taken::default();
        for &obstacle in around.obstacles {
            taken.add(obstacle);
        }
        let mut placed = Vec::new();
        for index in order {
            let candidate = &candidates[index];
            let Some((slot, rect)) = self.find(candidate, around, &taken) else { continue };
            taken.add(rect);
            if let Some(mark) = own_mark(candidate) {
                taken.add(mark);
            }
            placed.push(Placed { index, id: candidate.id, slot, rect });
        }
        self.before = placed.iter().map(|placed| (placed.id, placed.slot)).collect();
        placed
    }

    /// The best free place: where it was, else one that no line crosses, else any.
    fn find(&self, candidate: &Candidate, around: &Surroundings, taken: &Taken) -> Option<(Slot, Rect)> {
        let mark = own_mark(candidate);
        if mark.is_some_and(|mark| taken.hits(mark)) {
            return None;
        }
        let slots: &[Slot] = if candidate.mark_radius.is_some() { &BESIDE } else { &CENTRED };
        let is_free = |rect: Rect| around.bounds.contains_rect(rect) && !taken.hits(rect.expand(GAP));
        let is_across = |slot: Slot| {
            candidate.facing.is_some_and(|facing| {
                let (away, to) = (candidate.anchor - facing, slot_rect(candidate, slot).center());
                away.normalized().dot((to - candidate.anchor).normalized()) < -0.3
            })
        };
        let free: Vec<(Slot, Rect)> = self
            .before
            .get(&candidate.id)
            .into_iter()
            .chain(slots)
            .map(|&slot| (slot, slot_rect(candidate, slot)))
            // A name on the other side of the border would seem to be that of the city there: rather none.
            .filter(|(slot, rect)| is_free(*rect) && !is_across(*slot))
            .collect();
        let is_clear = |rect: Rect| !(around.crossed)(rect);
        let clear = free.iter().find(|(_, rect)| is_clear(*rect));
        // Where it was is tried first, and is left only for being taken: a line that it crosses it crossed before.
        let stays = free.first().filter(|(slot, _)| self.before.get(&candidate.id) == Some(slot));
        stays.or(clear).or(free.first()).copied()
    }
}

fn own_mark(candidate: &Candidate) -> Option<Rect> {
    let radius = candidate.mark_radius.filter(|_| candidate.brings_mark)?;
    Some(Rect::from_center_size(candidate.anchor, Vec2::splat(2.0 * radius)))
}

fn slot_rect(candidate: &Candidate, slot: Slot) -> Rect {
    let half = candidate.size / 2.0;
    let gap = candidate.mark_radius.map_or(0.0, |radius| radius + MARK_GAP);
    let (aside, above) = match candidate.mark_radius {
        Some(_) => (half.x + gap, half.y + gap),
        // What a name names is not left: it may move by little more than its own height.
        None => (half.x * 0.4, half.y * 1.4),
    };
    // At an angle it begins over the mark, and clear of it: a mark is in the way of its own label too.
    let (near_x, near_y) = (half.x + gap * 0.3, half.y + gap);
    let offset = match slot {
        Slot::Centre => Vec2::ZERO,
        Slot::Right => vec2(aside, 0.0),
        Slot::Left => vec2(-aside, 0.0),
        Slot::Above => vec2(0.0, -above),
        Slot::Below => vec2(0.0, above),
        Slot::AboveRight => vec2(near_x, -near_y),
        Slot::BelowRight => vec2(near_x, near_y),
        Slot::AboveLeft => vec2(-near_x, -near_y),
        Slot::BelowLeft => vec2(-near_x, near_y),
    };
    Rect::from_center_size(candidate.anchor + offset, candidate.size)
}

/// Rectangles by the cells of a grid that they touch.
#[derive(Default)]
struct Taken {
    cells: HashMap<(i32, i32), Vec<Rect>>,
}

const CELL: f32 = 64.0;

impl Taken {
    fn cells(rect: Rect) -> impl Iterator<Item = (i32, i32)> {
        // Positions on a screen.
        let cell = |value: f32| (value / CELL).floor() as i32;
        let rows = cell(rect.min.y)..=cell(rect.max.y);
        rows.flat_map(move |row| (cell(rect.min.x)..=cell(rect.max.x)).map(move |column| (column, row)))
    }

    fn add(&mut self, rect: Rect) {
        for cell in Self::cells(rect) {
            self.cells.entry(cell).or_default().push(rect);
        }
    }

    fn hits(&self, rect: Rect) -> bool {
        Self::cells(rect).any(|cell| {
            self.cells.get(&cell).is_some_and(|rects| rects.iter().any(|other| overlap(*other, rect)))
        })
    }
}

/// Whether two rectangles share more than a side.
fn overlap(a: Rect, b: Rect) -> bool {
    a.min.x < b.max.x && b.min.x < a.max.x && a.min.y < b.max.y && b.min.y < a.max.y
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    fn screen() -> Rect {
        Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0))
    }

    fn candidate(id: u64, x: f32, y: f32, rank: u32) -> Candidate {
        let size = vec2(40.0 + (id % 7) as f32 * 9.0, 14.0);
        Candidate {
            id,
            anchor: pos2(x, y),
            size,
            rank,
            mark_radius: Some(3.0),
            brings_mark: true,
            facing: None,
        }
    }

    fn open(obstacles: &[Rect]) -> Surroundings<'_> {
        Surroundings { bounds: screen(), obstacles, crossed: &|_| false }
    }

    /// Positions without a pattern, the same in every run.
    fn scattered(count: u64) -> Vec<Candidate> {
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        let mut next = |limit: f32| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state % 10_000) as f32 / 10_000.0 * limit
        };
        (0..count).map(|id| candidate(id, next(1280.0), next(800.0), id as u32 * 3)).collect()
    }

    #[test]
    fn labels_overlap_neither_each_other_nor_marks_nor_the_edge() {
        let candidates = scattered(600);
        let obstacles = [Rect::from_center_size(pos2(640.0, 400.0), vec2(120.0, 90.0))];
        let placed = Placer::default().place(&candidates, &open(&obstacles));
        assert!(placed.len() > 100, "{}", placed.len());
        for (i, a) in placed.iter().enumerate() {
            assert!(screen().contains_rect(a.rect) && !overlap(a.rect, obstacles[0]));
            for b in &placed[i + 1..] {
                assert!(!overlap(a.rect, b.rect), "{a:?} {b:?}");
            }
            let marks = placed.iter().filter_map(|other| own_mark(&candidates[other.index]));
            for mark in marks {
                assert!(!overlap(a.rect, mark), "{a:?} {mark:?}");
            }
        }
    }

    #[test]
    fn the_greater_of_two_rivals_stays_and_lies_to_the_right_of_its_mark() {
        let rivals = [candidate(1, 300.0, 300.0, 900), candidate(2, 301.0, 301.0, 10)];
        let placed = Placer::default().place(&rivals, &open(&[]));
        assert_eq!(placed.len(), 1);
        assert_eq!((placed[0].id, placed[0].slot), (2, Slot::Right));
    }

    #[test]
    fn a_label_that_is_there_does_not_yield_to_a_slightly_greater_one_that_comes() {
        let mut placer = Placer::default();
        let (old, new) = (candidate(1, 300.0, 300.0, 500), candidate(2, 302.0, 301.0, 450));
        assert_eq!(placer.place(&[old], &open(&[])).len(), 1);
        assert_eq!(placer.place(&[old, new], &open(&[]))[0].id, 1);
        let great = Candidate { rank: 100, ..new };
        assert_eq!(placer.place(&[old, great], &open(&[]))[0].id, 2);
    }

    #[test]
    fn the_name_of_a_city_that_faces_another_keeps_to_its_own_side() {
        let of = |facing| Candidate { facing: Some(facing), ..candidate(1, 300.0, 300.0, 500) };
        let slot = |label| Placer::default().place(&[label], &open(&[]))[0].slot;
        assert_eq!(slot(of(pos2(330.0, 298.0))), Slot::Left, "what it faces lies to the east");
        assert_eq!(slot(of(pos2(270.0, 303.0))), Slot::Right);
        let crossed = |rect: Rect| rect.max.x < 300.0;
        let around = Surroundings { bounds: screen(), obstacles: &[], crossed: &crossed };
        let placed = Placer::default().place(&[of(pos2(330.0, 298.0))], &around);
        assert_ne!(placed[0].slot, Slot::Right, "rather over a line than on the other side");
    }

    #[test]
    fn a_name_in_several_places_is_shown_in_one_and_stays_there_while_it_can() {
        let mut placer = Placer::default();
        let named = |x: f32| {
            [candidate(1, x, 300.0, 60), candidate(2, x + 300.0, 310.0, 60), candidate(3, x, 500.0, 900)]
                .map(|one| Candidate { mark_radius: None, brings_mark: false, ..one })
        };
        let names = [Some("PARAGUAY"), Some("PARAGUAY"), None];
        let mut shown = |x: f32| {
            let candidates = named(x);
            let kept = placer.one_of_each(&candidates, &names, &open(&[]));
            let kept: Vec<Candidate> = kept.into_iter().map(|index| candidates[index]).collect();
            placer.place(&kept, &open(&[])).iter().map(|placed| placed.id).collect::<Vec<_>>()
        };
        assert_eq!(shown(500.0), [1, 3], "the one nearer to the middle");
        assert_eq!(shown(250.0), [1, 3], "it stays though the other is nearer now");
        assert_eq!(shown(-20.0), [2], "until it leaves the screen");
    }

    #[test]
    fn above_and_below_and_at_an_angle_a_label_is_clear_of_its_own_mark() {
        let label = Candidate { brings_mark: false, ..candidate(1, 300.0, 300.0, 500) };
        let mark = Rect::from_center_size(label.anchor, Vec2::splat(6.0));
        for slot in BESIDE {
            assert!(!overlap(slot_rect(&label, slot).expand(GAP), mark), "{slot:?}");
        }
    }

    #[test]
    fn a_label_keeps_its_side_until_the_side_is_taken() {
        let mut placer = Placer::default();
        let label = candidate(1, 300.0, 300.0, 500);
        let right = [Rect::from_center_size(pos2(340.0, 300.0), vec2(60.0, 60.0))];
        assert_eq!(placer.place(&[label], &open(&right))[0].slot, Slot::Left);
        assert_eq!(placer.place(&[label], &open(&[]))[0].slot, Slot::Left);
        let left = [Rect::from_center_size(pos2(260.0, 300.0), vec2(60.0, 60.0))];
        assert_eq!(placer.place(&[label], &open(&left))[0].slot, Slot::Right);
    }

    #[test]
    fn a_place_that_a_border_crosses_is_taken_only_for_want_of_a_better() {
        let label = candidate(1, 300.0, 300.0, 500);
        let east = |rect: Rect| rect.max.x > 310.0;
        let around = Surroundings { bounds: screen(), obstacles: &[], crossed: &east };
        assert_eq!(Placer::default().place(&[label], &around)[0].slot, Slot::Left);
        let everywhere = Surroundings { bounds: screen(), obstacles: &[], crossed: &|_| true };
        assert_eq!(Placer::default().place(&[label], &everywhere)[0].slot, Slot::Right);
    }

    #[test]
    fn ten_times_as_many_labels_take_far_less_than_a_hundred_times_as_long() {
        let time = |count| {
            let candidates = scattered(count);
            let start = std::time::Instant::now();
            let _ = Placer::default().place(&candidates, &open(&[]));
            start.elapsed().as_secs_f64()
        };
        let few = (0..5).map(|_| time(500)).fold(f64::MAX, f64::min);
        let many = (0..3).map(|_| time(5000)).fold(f64::MAX, f64::min);
        assert!(many < 60.0 * few, "{few} {many}");
    }
}
