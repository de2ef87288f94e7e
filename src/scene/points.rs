//! The layers of marks: twin cities with the city across, frontier municipalities, crossings.

use super::build::SceneInput;
use super::layer::Theme;
use super::model::{Beside, Label, Mark, Partner, SceneLayer};
use super::style::{LabelRole, MarkShape, MarkStyle};
use crate::catalogue::model::{Area, AreaKind, FacingPlace, Means, MunicipalityTier};
use crate::earth::{WorldPos, world_from_lon_lat};

/// No upper zoom.
pub(super) const ALWAYS: f32 = 99.0;

/// A label beside the mark of an area.
fn beside_mark(input: &SceneInput, area: &Area, role: LabelRole, position: WorldPos) -> Label {
    let (rank, min_zoom) = match role {
        LabelRole::TwinCity => (200, 6.0),
        LabelRole::Municipality => (500, 7.8),
        LabelRole::Dispute => (450, 7.0),
        _ => (600, 8.6),
    };
    Label {
        text: area.name_in(input.lang).to_owned(),
        position,
        role,
        rank,
        min_zoom,
        max_zoom: ALWAYS,
        beside: Beside::Mark(input.palette.mark(role)),
        mark: None,
        area: Some(area.id.clone()),
    }
}

fn across(input: &SceneInput, area: &Area, place: &FacingPlace) -> Label {
    let role = LabelRole::AcrossCity;
    Label {
        text: place.name.clone(),
        position: world_from_lon_lat(place.position),
        role,
        rank: 300,
        min_zoom: 7.6,
        max_zoom: ALWAYS,
        beside: Beside::Mark(input.palette.mark(LabelRole::TwinCity)),
        mark: None,
        area: Some(area.id.clone()),
    }
}

fn partner(place: &FacingPlace) -> Partner {
    Partner { position: world_from_lon_lat(place.position), link: place.link }
}

/// The shape of an area's mark, where what is known of the area says more than its kind.
fn shape_of(area: &Area) -> Option<MarkShape> {
    let means = area.crossing.as_ref().map(|crossing| crossing.means);
    match (area.tier, means) {
        (Some(MunicipalityTier::Provincial), _) => Some(MarkShape::HollowSquare),
        (_, Some(Means::Bridge | Means::Dam)) => Some(MarkShape::BarredDiamond),
        (_, Some(Means::Ferry | Means::Lake)) => Some(MarkShape::HollowDiamond),
        _ => None,
    }
}

pub(super) fn twin_cities(input: &SceneInput, layer: &mut SceneLayer) {
    if !input.shown.has(Theme::TwinCities) {
        return;
    }
    let role = LabelRole::TwinCity;
    for area in input.areas(AreaKind::TwinCity) {
        let Some(position) = area.position.map(world_from_lon_lat) else { continue };
        layer.marks.push(Mark {
            position,
            partners: area.faces.iter().map(partner).collect(),
            style: input.palette.mark(role),
            area: Some(area.id.clone()),
        });
        layer.labels.push(beside_mark(input, area, role, position));
        layer.labels.extend(area.faces.iter().map(|place| across(input, area, place)));
    }
    // Two twin cities may face the same city: it is named once.
    let mut named = std::collections::BTreeSet::new();
    layer.labels.retain(|label| {
        let key = (label.text.clone(), label.position.x.to_bits(), label.position.y.to_bits());
        label.role != LabelRole::AcrossCity || named.insert(key)
    });
}

pub(super) fn municipalities(input: &SceneInput, layer: &mut SceneLayer) {
    if input.shown.has(Theme::Municipalities) {
        seats(input, AreaKind::Municipality, LabelRole::Municipality, layer);
    }
}

pub(super) fn crossings(input: &SceneInput, layer: &mut SceneLayer) {
    if input.shown.has(Theme::Crossings) {
        seats(input, AreaKind::Crossing, LabelRole::Crossing, layer);
    }
}

pub(super) fn disputes(input: &SceneInput, layer: &mut SceneLayer) {
    if input.shown.has(Theme::Disputes) {
        seats(input, AreaKind::Dispute, LabelRole::Dispute, layer);
    }
}

fn seats(input: &SceneInput, kind: AreaKind, role: LabelRole, layer: &mut SceneLayer) {
    for area in input.areas(kind) {
        let Some(position) = area.position.map(world_from_lon_lat) else { continue };
        let style = input.palette.mark(role);
        let style = MarkStyle { shape: shape_of(area).unwrap_or(style.shape), ..style };
        layer.marks.push(Mark { position, partners: Vec::new(), style, area: Some(area.id.clone()) });
        layer.labels.push(beside_mark(input, area, role, position));
    }
}

#[cfg(test)]
mod tests {
    use super::super::palette::Palette;
    use super::super::{LayerKind, build_layer, test_atlas};
    use super::*;

    #[test]
    fn a_twin_city_is_a_pair_with_both_names() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let layer = build_layer(&test_atlas::input(&atlas, &palette), LayerKind::TwinCities);
        let mark = layer
            .marks
            .iter()
            .find(|mark| mark.area.as_ref().is_some_and(|area| area.as_str() == "br/twin-city/tabatinga"));
        let mark = mark.expect("Tabatinga");
        assert_eq!((mark.style.shape, mark.partners.len()), (MarkShape::Pair, 1));
        let names: Vec<_> = layer.labels.iter().map(|label| label.text.as_str()).collect();
        assert!(names.contains(&"Tabatinga") && names.contains(&"Leticia"));
    }

    #[test]
    fn a_mark_says_how_one_crosses_and_of_which_tier_a_municipality_is() {
        let area = |text: &str| -> Area { serde_json::from_str(text).expect("an area") };
        let crossing = |means: &str| {
            let text = r#"{"id": "br-ar/crossing/x", "kind": "crossing", "name": "X", "countries": ["BR"],
                "crossing": {"means": "MEANS", "sides": []}, "sources": ["s"], "confidence": "high"}"#;
            shape_of(&area(&text.replace("MEANS", means)))
        };
        assert_eq!(crossing("bridge"), Some(MarkShape::BarredDiamond));
        assert_eq!(crossing("ferry"), Some(MarkShape::HollowDiamond));
        assert_eq!(crossing("land"), None);
        let seat = area(
            r#"{"id": "pe/municipality/160401", "kind": "municipality", "name": "X", "countries": ["PE"],
            "tier": "provincial", "sources": ["s"], "confidence": "high"}"#,
        );
        assert_eq!(shape_of(&seat), Some(MarkShape::HollowSquare));
    }

    #[test]
    fn a_twin_city_of_2019_is_not_there_the_day_before() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let on = |day| {
            let date = jiff::civil::date(2019, 4, day);
            let input = SceneInput { date, ..test_atlas::input(&atlas, &palette) };
            build_layer(&input, LayerKind::TwinCities).marks.len()
        };
        assert_eq!((on(28), on(29)), (1, 2));
    }
}
