//! What is under the pointer: marks first, then labels, then outlines, the smallest first. Pure.

use egui::{Pos2, Rect};
use geo::{Contains, Coord};

use super::marks::ScreenMark;
use crate::catalogue::model::{AreaId, AreaKind};
use crate::earth::WorldPos;
use crate::scene::{Atlas, Shape, Shown, StripHue, Theme};

/// How near to a mark the pointer must be, in points.
pub const REACH: f32 = 12.0;

/// The marks within reach, nearest first.
#[must_use]
pub fn marks_at(marks: &[(ScreenMark, AreaId)], pointer: Pos2) -> Vec<AreaId> {
    let mut near: Vec<_> = marks
        .iter()
        .map(|(mark, area)| (mark.distance(pointer), area))
        .filter(|(distance, _)| *distance <= REACH)
        .collect();
    near.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(b.1)));
    near.into_iter().map(|(_, area)| area.clone()).collect()
}

/// The marks that the pointer lies on, where there are several: nobody can tell which one is meant.
#[must_use]
pub fn heaped_at(marks: &[(ScreenMark, AreaId)], pointer: Pos2) -> Vec<AreaId> {
    let is_on = |mark: &ScreenMark| mark.distance(pointer) <= mark.radius + 1.5;
    let on: Vec<_> = marks.iter().filter(|(mark, _)| is_on(mark)).cloned().collect();
    if on.len() > 1 { marks_at(&on, pointer) } else { Vec::new() }
}

/// The labels under the pointer that name an area.
#[must_use]
pub fn labels_at(labels: &[(Rect, AreaId)], pointer: Pos2) -> Vec<AreaId> {
    labels
        .iter()
        .filter(|(rect, _)| rect.expand(2.0).contains(pointer))
        .map(|(_, area)| area.clone())
        .collect()
}

/// The areas with an outline around a position that are shown, the smallest first. It looks at the outlines that are
/// ready at the level of detail of the view, so that what is named is what is seen.
#[must_use]
pub fn outlines_at(atlas: &Atlas, level: usize, shown: Shown, at: WorldPos) -> Vec<AreaId> {
    let Some(outlines) = atlas.outlines_at_hand(level) else { return Vec::new() };
    let mut found: Vec<(f64, AreaId)> = Vec::new();
    for area in atlas.admitted(shown.admission()) {
        let is_shown = match area.kind {
            AreaKind::Region | AreaKind::State => shown.has(Theme::Divisions),
            AreaKind::Strip => match StripHue::of_id(area.id.as_str()) {
                Some(StripHue::Peru | StripHue::Brazil) => shown.has(Theme::Strips),
                Some(_) => shown.has(Theme::Strips) && shown.has(Theme::Arcs),
                None => false,
            },
            _ => false,
        };
        if !is_shown {
            continue;
        }
        let id = area.id.as_str();
        let shapes =
            outlines.strips.get(id).map(|strip| &strip.shapes).or_else(|| outlines.divisions.get(id));
        if let Some(shapes) = shapes.filter(|shapes| contains(shapes, at)) {
            let size: f64 = shapes.iter().map(|shape| shape.bounds.width() * shape.bounds.height()).sum();
            found.push((size, area.id.clone()));
        }
    }
    found.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(&b.1)));
    found.into_iter().map(|(_, id)| id).collect()
}

fn contains(shapes: &[Shape], at: WorldPos) -> bool {
    let coord = Coord { x: at.x, y: at.y };
    shapes.iter().any(|shape| shape.bounds.contains(at) && shape.polygon.contains(&coord))
}

#[cfg(test)]
mod tests {
    use egui::{pos2, vec2};

    use super::*;

    fn id(text: &str) -> AreaId {
        text.parse().expect("an id")
    }

    fn mark(x: f32, y: f32, partners: Vec<Pos2>) -> ScreenMark {
        let links = vec![None; partners.len()];
        ScreenMark { at: pos2(x, y), partners, links, radius: 4.0 }
    }

    #[test]
    fn the_nearest_mark_within_reach_is_picked_by_either_of_its_discs() {
        let marks = [
            (mark(100.0, 100.0, vec![pos2(140.0, 100.0)]), id("br/twin-city/tabatinga")),
            (mark(109.0, 100.0, vec![]), id("pe/municipality/160401")),
        ];
        assert_eq!(marks_at(&marks, pos2(103.0, 100.0))[0].as_str(), "br/twin-city/tabatinga");
        assert_eq!(marks_at(&marks, pos2(107.0, 100.0))[0].as_str(), "pe/municipality/160401");
        assert_eq!(marks_at(&marks, pos2(145.0, 103.0)), [id("br/twin-city/tabatinga")]);
        assert!(marks_at(&marks, pos2(100.0, 113.0)).is_empty());
    }

    #[test]
    fn of_marks_that_lie_over_one_another_none_is_picked_by_chance() {
        let marks = [
            (mark(100.0, 100.0, vec![]), id("br/twin-city/brasileia")),
            (mark(104.0, 100.0, vec![]), id("br/twin-city/epitaciolandia")),
        ];
        assert_eq!(heaped_at(&marks, pos2(102.5, 100.0)).len(), 2);
        assert!(heaped_at(&marks, pos2(96.0, 100.0)).is_empty(), "on one of them only");
    }

    #[test]
    fn a_label_is_picked_where_it_is_written() {
        let rect = Rect::from_min_size(pos2(200.0, 50.0), vec2(60.0, 14.0));
        let labels = [(rect, id("br/state/am"))];
        assert_eq!(labels_at(&labels, pos2(250.0, 60.0)).len(), 1);
        assert!(labels_at(&labels, pos2(280.0, 60.0)).is_empty());
    }
}
