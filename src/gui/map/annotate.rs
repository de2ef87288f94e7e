//! Marks and labels over the map: which are seen, where they go, and painting them; kept while the camera rests.

use std::collections::{BTreeMap, BTreeSet};

use egui::{Painter, Rect};

use super::camera::ScreenMap;
use super::gpu::color32;
use super::labels::{Candidate, Placed, Placer, Surroundings};
use super::marks::{ScreenMark, emphasis_ui, mark_ui, shape_ui};
use super::mask::{BUSY, STRONG};
use super::text::{MapFonts, Sizes, delay_of, galley, label_ui, style_of};
use super::worker::{Built, BuiltLayer, Request};
use crate::catalogue::model::AreaId;
use crate::i18n::Lang;
use crate::scene::{Beside, Label, LabelRole, Mark, MarkStyle, Palette};
use crate::state::Names;

/// How far below its own zoom a label stays that is there already.
const LINGERS: f64 = 0.15;

/// Seconds in which a label appears.
const FADE_SECS: f32 = 0.14;

/// What marks and labels are painted with.
pub struct Lettering<'a> {
    /// The colours.
    pub palette: &'a Palette,
    /// The fonts.
    pub fonts: &'a MapFonts,
    /// The language that labels are in.
    pub lang: Lang,
    /// Which labels are written, and how large.
    pub names: Names,
    /// The area that is chosen.
    pub selected: Option<&'a AreaId>,
    /// The area under the pointer.
    pub hovered: Option<&'a AreaId>,
    /// Rectangles of the screen that labels keep clear of, in points.
    pub overlays: &'a [Rect],
    /// Seconds since the last frame; infinite where nothing fades.
    pub fade_secs: f32,
}

/// One label in its place.
#[derive(Clone, Debug)]
struct Shown {
    layer: usize,
    label: usize,
    placed: Placed,
    has_halo: bool,
}

/// What the last placement was made for: while it is the same nothing needs a new place.
#[derive(Clone, Debug, PartialEq)]
struct Made {
    map: ScreenMap,
    room: Rect,
    request: Request,
    names: Names,
    overlays: Vec<Rect>,
}

/// Marks and labels, kept between frames.
#[derive(Debug, Default)]
pub struct Annotations {
    sizes: Sizes,
    placer: Placer,
    made: Option<Made>,
    marks: Vec<(ScreenMark, MarkStyle, Option<AreaId>)>,
    hidden: BTreeSet<AreaId>,
    shown: Vec<Shown>,
    opacity: BTreeMap<u64, f32>,
    picked_marks: Vec<(ScreenMark, AreaId)>,
    picked_labels: Vec<(Rect, AreaId)>,
}

impl Annotations {
    /// The marks on the screen that stand for an area.
    #[must_use]
    pub fn marks(&self) -> &[(ScreenMark, AreaId)] {
        &self.picked_marks
    }

    /// The labels on the screen that name an area.
    #[must_use]
    pub fn labels(&self) -> &[(Rect, AreaId)] {
        &self.picked_labels
    }

    /// Paint marks and labels. Returns whether some label is still appearing.
    pub fn show(&mut self, painter: &Painter, map: &ScreenMap, built: &Built, look: &Lettering) -> bool {
        let overlays = look.overlays.to_vec();
        // Where two maps are compared, each has its own part of the screen.
        let room = map.rect().intersect(painter.clip_rect());
        let made = Made { map: *map, room, request: built.request, names: look.names, overlays };
        if self.made.as_ref() != Some(&made) {
            self.arrange(painter, (map, room), built, look);
            self.made = Some(made);
        }
        for (mark, style, _) in &self.marks {
            mark_ui(painter, mark, style);
        }
        self.emphasise(painter, look);
        self.letter(painter, built, look)
    }

    fn arrange(
        &mut self,
        painter: &Painter,
        (map, room): (&ScreenMap, Rect),
        built: &Built,
        look: &Lettering,
    ) {
        self.sizes.on_screen(map.pixels_per_point(), (look.palette.name, look.names));
        let view = map.rect().expand(24.0);
        let seen = |mark: &Mark| {
            let at = ScreenMark::new(mark, map);
            let is_seen = view.contains(at.at) || at.partners.iter().any(|&partner| view.contains(partner));
            is_seen.then(|| (at, mark.style, mark.area.clone()))
        };
        self.marks = built.layers.iter().flat_map(|layer| &layer.marks).filter_map(seen).collect();
        self.hide_crowded();
        self.picked_marks =
            self.marks.iter().filter_map(|(mark, _, area)| Some((mark.clone(), area.clone()?))).collect();
        let mut obstacles: Vec<Rect> = look.overlays.to_vec();
        obstacles.extend(self.marks.iter().flat_map(|(mark, style, _)| mark.rects(style)));

        let (indices, candidates) = self.candidates(painter, map, built, look);
        let crossed = |rect: Rect| built.mask.under(rect, map) & STRONG != 0;
        let bounds = room.shrink(3.0);
        let around = Surroundings { bounds, obstacles: &obstacles, crossed: &crossed };
        let names = indices.iter().map(|&(layer, label)| repeated_name(&built.layers[layer].labels[label].1));
        let names: Vec<Option<&str>> = names.collect();
        let kept = self.placer.one_of_each(&candidates, &names, &around);
        let indices: Vec<_> = kept.iter().map(|&index| indices[index]).collect();
        let candidates: Vec<_> = kept.iter().map(|&index| candidates[index]).collect();
        let placed = self.placer.place(&candidates, &around);
        self.shown = placed
            .into_iter()
            .map(|placed| {
                let (layer, label) = indices[placed.index];
                let has_halo = built.mask.under(placed.rect.expand(1.0), map) & BUSY != 0;
                Shown { layer, label, placed, has_halo }
            })
            .collect();
        let area_of = |shown: &Shown| built.layers[shown.layer].labels[shown.label].1.area.clone();
        self.picked_labels =
            self.shown.iter().filter_map(|shown| Some((shown.placed.rect, area_of(shown)?))).collect();
    }

    /// Leaves out the crossings that lie under the cities they belong to: they show from nearer.
    fn hide_crowded(&mut self) {
        let of_cities = self.marks.iter().filter(|(_, style, _)| !style.shape.is_diamond());
        let cities: Vec<Rect> = of_cities.flat_map(|(mark, style, _)| mark.rects(style)).collect();
        self.hidden.clear();
        self.marks.retain(|(mark, style, area)| {
            let is_hidden = style.shape.is_diamond() && cities.iter().any(|city| city.contains(mark.at));
            if is_hidden {
                self.hidden.extend(area.clone());
            }
            !is_hidden
        });
    }

    /// The labels that the zoom shows and whose position is in view, and what they need.
    fn candidates(
        &mut self,
        painter: &Painter,
        map: &ScreenMap,
        built: &Built,
        look: &Lettering,
    ) -> (Vec<(usize, usize)>, Vec<Candidate>) {
        let (mut indices, mut candidates) = (Vec::new(), Vec::new());
        let view = map.rect().expand(8.0);
        for (layer_at, layer) in built.layers.iter().enumerate() {
            for (label_at, (id, label)) in layer.labels.iter().enumerate() {
                let excess = f64::from(label.min_zoom) - map.zoom();
                // Those that come later show from nearer still.
                if excess > LINGERS {
                    break;
                }
                let Some(delay) = delay_of(label.role, look.names) else { continue };
                let excess = excess + delay;
                if excess > LINGERS {
                    continue;
                }
                if excess > 0.0 && !self.placer.had(*id) || map.zoom() > f64::from(label.max_zoom) {
                    continue;
                }
                let anchor = map.snapped_from_world(label.position);
                if !view.contains(anchor)
                    || label.area.as_ref().is_some_and(|area| self.hidden.contains(area))
                {
                    continue;
                }
                let style = style_of(look.palette, label.role, look.names);
                let size =
                    self.sizes.of((*id, look.lang), || galley(painter, label, &style, look.fonts).size());
                indices.push((layer_at, label_at));
                candidates.push(Candidate {
                    id: *id,
                    anchor: self.anchor_of(label, layer, anchor),
                    size,
                    rank: label.rank,
                    mark_radius: mark_radius(label, map.zoom()),
                    brings_mark: label.mark.is_some(),
                    facing: self.facing_of(label),
                });
            }
        }
        (indices, candidates)
    }

    /// What lies across the border from what a label names: the city of a pair, or the middle of those that it faces.
    fn facing_of(&self, label: &Label) -> Option<egui::Pos2> {
        let is_of_pair = matches!(label.role, LabelRole::TwinCity | LabelRole::AcrossCity);
        let (mark, ..) = self.marks.iter().find(|(_, _, area)| is_of_pair && *area == label.area)?;
        if label.role == LabelRole::AcrossCity {
            return Some(mark.at);
        }
        let sum = mark.partners.iter().fold(egui::Vec2::ZERO, |sum, partner| sum + partner.to_vec2());
        (!mark.partners.is_empty()).then(|| (sum / mark.partners.len() as f32).to_pos2())
    }

    /// Where the mark of a label is drawn: a partner may have been moved off its own place.
    fn anchor_of(&self, label: &Label, layer: &BuiltLayer, anchor: egui::Pos2) -> egui::Pos2 {
        if label.role != LabelRole::AcrossCity {
            return anchor;
        }
        let pairs = layer.marks.iter().filter(|mark| mark.area == label.area);
        let mut partners = pairs.flat_map(|mark| &mark.partners);
        let index = partners.position(|partner| partner.position == label.position);
        let drawn =
            self.marks.iter().find(|(_, _, area)| *area == label.area).map(|(mark, ..)| &mark.partners);
        index.zip(drawn).and_then(|(index, partners)| partners.get(index)).copied().unwrap_or(anchor)
    }

    fn emphasise(&self, painter: &Painter, look: &Lettering) {
        let palette = look.palette;
        for (area, color, width) in
            [(look.hovered, palette.hover, 1.4), (look.selected, palette.selection, 2.2)]
        {
            let Some(area) = area else { continue };
            let marks = self.marks.iter().filter(|(_, _, own)| own.as_ref() == Some(area));
            for (mark, style, _) in marks {
                emphasis_ui(painter, mark, [color32(color), color32(palette.paper)], width);
                mark_ui(painter, mark, style);
            }
        }
    }

    fn letter(&mut self, painter: &Painter, built: &Built, look: &Lettering) -> bool {
        let mut opacity = BTreeMap::new();
        let is_first = self.opacity.is_empty();
        let mut is_fading = false;
        for shown in &self.shown {
            let Some((id, label)) =
                built.layers.get(shown.layer).and_then(|layer| layer.labels.get(shown.label))
            else {
                continue;
            };
            let before = self.opacity.get(id).copied().unwrap_or(0.0);
            // Where nothing was before, all is there at once: the first picture is a whole one.
            let now = if is_first { 1.0 } else { (before + look.fade_secs / FADE_SECS).min(1.0) };
            is_fading |= now < 1.0;
            opacity.insert(*id, now);
            let style = style_of(look.palette, label.role, look.names);
            if let (Some(mark), Some(zoom)) = (&label.mark, self.made.as_ref().map(|made| made.map.zoom())) {
                let map = self.made.as_ref().map(|made| made.map.snapped_from_world(label.position));
                if let Some(at) = map {
                    shape_ui(painter, at, mark.size_px(zoom) / 2.0, mark);
                }
            }
            let text = galley(painter, label, &style, look.fonts);
            let at = self
                .made
                .as_ref()
                .map_or(shown.placed.rect.min, |made| made.map.snapped(shown.placed.rect.min));
            label_ui(painter, at, text, &style, (now, shown.has_halo));
        }
        self.opacity = opacity;
        is_fading
    }
}

/// The name of what has its name in several places, of which one is shown at a time: a country, a water.
fn repeated_name(label: &Label) -> Option<&str> {
    let is_repeated = matches!(label.role, LabelRole::Country | LabelRole::Neighbour | LabelRole::Water);
    is_repeated.then_some(label.text.as_str())
}

fn mark_radius(label: &Label, zoom: f64) -> Option<f32> {
    match label.beside {
        Beside::Centred => None,
        Beside::Mark(style) => Some(style.size_px(zoom) / 2.0 + style.casing.width_px),
    }
}
