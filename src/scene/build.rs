//! From what is known and what is asked for to a scene, layer by layer, and the key of each layer.

use jiff::civil::Date;

use super::atlas::Atlas;
use super::layer::{Frame, LayerKey, LayerKind, Shown, Theme};
use super::model::{Scene, SceneLayer};
use super::own::{self, OwnShown};
use super::palette::{Palette, StripHue};
use super::shape::{Path, outlines};
use super::{base, country, label, points};
use crate::catalogue::model::{Area, AreaId, AreaKind, PartialDate};
use crate::earth::metres_per_world_unit;
use crate::i18n::Lang;

/// What a scene is made from.
#[derive(Clone, Copy, Debug)]
pub struct SceneInput<'a> {
    /// What can be drawn.
    pub atlas: &'a Atlas,
    /// The part of the world, and the zoom, which gives the level of detail.
    pub frame: Frame,
    /// The themes that are on.
    pub shown: Shown,
    /// The day as of which.
    pub date: Date,
    /// The language of names.
    pub lang: Lang,
    /// The colours.
    pub palette: &'a Palette,
    /// The limits of the user's own that are shown.
    pub own: &'a OwnShown,
}

impl SceneInput<'_> {
    /// The level of detail for the frame's zoom, fine enough up to half a zoom further in.
    #[must_use]
    pub fn level(&self) -> usize {
        self.atlas.level_for(metres_per_world_unit(0.0) * self.frame.pixel() / std::f64::consts::SQRT_2)
    }

    /// The areas of a kind that are what it says on the date and that are let through.
    pub(super) fn areas(&self, kind: AreaKind) -> impl Iterator<Item = &Area> {
        let date = self.date;
        let admitted = self.atlas.admitted(self.shown.admission());
        admitted.filter(move |area| area.kind == kind && area.is_valid_on(date))
    }

    /// The same whether they are let through or not: for what the line of the border is, whatever is looked for.
    pub(super) fn all_areas(&self, kind: AreaKind) -> impl Iterator<Item = &Area> {
        let date = self.date;
        self.atlas.areas().iter().filter(move |area| area.kind == kind && area.is_valid_on(date))
    }
}

/// The whole scene.
#[must_use]
pub fn build(input: &SceneInput) -> Scene {
    Scene { layers: LayerKind::ALL.into_iter().map(|kind| build_layer(input, kind)).collect() }
}

/// One layer; empty where its theme is off.
#[must_use]
pub fn build_layer(input: &SceneInput, kind: LayerKind) -> SceneLayer {
    let mut layer = SceneLayer::empty(key_of(input, kind));
    match kind {
        LayerKind::Land => base::land(input, &mut layer),
        LayerKind::StripTints => base::strip_tints(input, &mut layer),
        LayerKind::Water => base::water(input, &mut layer),
        LayerKind::Limits => base::limits(input, &mut layer),
        LayerKind::StripEdges => base::strip_edges(input, &mut layer),
        LayerKind::OwnLimits => own::own_limits(input, &mut layer),
        LayerKind::Borders => base::borders(input, &mut layer),
        LayerKind::Places => label::places(input, &mut layer),
        LayerKind::Crossings => points::crossings(input, &mut layer),
        LayerKind::Disputes => points::disputes(input, &mut layer),
        LayerKind::Municipalities => points::municipalities(input, &mut layer),
        LayerKind::TwinCities => points::twin_cities(input, &mut layer),
        LayerKind::Names => label::names(input, &mut layer),
        LayerKind::CountryNames => country::country_names(input, &mut layer),
    }
    layer
}

/// The key of a layer: all that [`build_layer`] looks at, and no more.
#[must_use]
pub fn key_of(input: &SceneInput, kind: LayerKind) -> LayerKey {
    let themes: &[Theme] = match kind {
        LayerKind::Land | LayerKind::CountryNames | LayerKind::OwnLimits => &[],
        LayerKind::Borders | LayerKind::Disputes => &[Theme::Disputes],
        LayerKind::StripTints | LayerKind::StripEdges => &[Theme::Strips, Theme::Arcs],
        LayerKind::Water => &[Theme::Water],
        LayerKind::Limits => &[Theme::Divisions],
        LayerKind::Places => &[Theme::Places, Theme::TwinCities, Theme::Municipalities],
        LayerKind::Crossings => &[Theme::Crossings],
        LayerKind::Municipalities => &[Theme::Municipalities],
        LayerKind::TwinCities => &[Theme::TwinCities],
        LayerKind::Names => &[Theme::Strips, Theme::Arcs, Theme::Divisions, Theme::Water],
    };
    let kinds: &[AreaKind] = match kind {
        LayerKind::Crossings => &[AreaKind::Crossing],
        LayerKind::Borders | LayerKind::Disputes => &[AreaKind::Dispute],
        LayerKind::Municipalities => &[AreaKind::Municipality],
        LayerKind::TwinCities => &[AreaKind::TwinCity],
        LayerKind::Places => &[AreaKind::TwinCity, AreaKind::Municipality],
        _ => &[],
    };
    let drawn: &[AreaKind] = match kind {
        LayerKind::Borders => &[],
        LayerKind::Limits => &[AreaKind::Region, AreaKind::State],
        LayerKind::Names => &[AreaKind::Region, AreaKind::State, AreaKind::Strip],
        _ => kinds,
    };
    let strips: &[StripHue] = match kind {
        LayerKind::StripTints | LayerKind::StripEdges => &StripHue::ALL,
        _ => &[],
    };
    let bits = themes.iter().map(|&theme| input.shown.has(theme));
    let bits = bits.chain(strips.iter().map(|&hue| input.shown.has_strip(hue)));
    let variant = bits.fold(0, |bits, bit| bits << 1 | u16::from(bit));
    LayerKey {
        kind,
        frame: (kind.is_framed() || kind == LayerKind::CountryNames).then_some(input.frame),
        palette: input.palette.name,
        lang: (!kind.is_framed()).then_some(input.lang),
        since: last_change(input, kinds),
        admission: input.atlas.admission_of(input.shown.admission(), drawn),
        variant,
        own: match kind {
            LayerKind::OwnLimits => input.own.number(),
            // Only whether there are some matters to them.
            LayerKind::CountryNames => input.own.number().min(1),
            _ => 0,
        },
    }
}

/// The last day up to the date on which an area of one of the kinds began or ceased to be what it is.
fn last_change(input: &SceneInput, kinds: &[AreaKind]) -> Option<Date> {
    let areas = input.atlas.areas().iter().filter(|area| kinds.contains(&area.kind));
    let spans = areas.flat_map(|area| &area.validity);
    let days = spans.flat_map(|span| {
        let ceased = span.to.and_then(|to| to.last_day().tomorrow().ok());
        [span.from.map(PartialDate::first_day), ceased]
    });
    days.flatten().filter(|&day| day <= input.date).max()
}

/// The outline of an area for the frame, in fractions of the world, for showing that it is chosen: its own, or
/// those of the areas it consists of. Empty for an area known by a point.
#[must_use]
pub fn outline_of(input: &SceneInput, id: &AreaId) -> Vec<geo::LineString<f64>> {
    let level = input.atlas.outlines(input.level());
    let area = input.atlas.areas().iter().find(|area| &area.id == id);
    let parts = area.map_or(&[][..], |area| &area.consists_of);
    let ids = std::iter::once(id).chain(parts);
    let paths: Vec<Path> = ids
        .filter_map(|id| {
            let strip = level.strips.get(id.as_str()).map(|strip| &strip.shapes);
            strip.or_else(|| level.divisions.get(id.as_str()))
        })
        .flat_map(|shapes| outlines(shapes))
        .collect();
    let pixel = input.frame.pixel();
    super::shape::cut_paths(&paths, &input.frame.bounds(), base::MIN_LAND_PX * pixel, base::THIN_PX * pixel)
}

#[cfg(test)]
mod tests {
    use super::super::test_atlas;
    use super::*;

    fn keys(input: &SceneInput) -> Vec<LayerKey> {
        LayerKind::ALL.into_iter().map(|kind| key_of(input, kind)).collect()
    }

    /// The layers whose keys differ.
    fn changed(a: &SceneInput, b: &SceneInput) -> Vec<LayerKind> {
        keys(a).into_iter().zip(keys(b)).filter(|(a, b)| a != b).map(|(a, _)| a.kind).collect()
    }

    #[test]
    fn the_layers_are_painted_from_land_up_to_names() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let scene = build(&test_atlas::input(&atlas, &palette));
        let kinds: Vec<_> = scene.layers.iter().map(SceneLayer::kind).collect();
        assert_eq!(kinds, LayerKind::ALL);
    }

    #[test]
    fn a_language_rebuilds_names_only_and_a_palette_everything() {
        let (atlas, light, dark) = (test_atlas::atlas(), Palette::light(), Palette::dark());
        let input = test_atlas::input(&atlas, &light);
        let spoken = changed(&input, &SceneInput { lang: Lang::Pt, ..input });
        assert!(spoken.iter().all(|kind| !kind.is_framed()) && spoken.contains(&LayerKind::Names));
        assert_eq!(changed(&input, &SceneInput { palette: &dark, ..input }), LayerKind::ALL);
    }

    #[test]
    fn a_date_rebuilds_only_what_changed_by_then() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let on = |year, month, day| SceneInput {
            date: jiff::civil::date(year, month, day),
            ..test_atlas::input(&atlas, &palette)
        };
        assert!(changed(&on(2017, 3, 1), &on(2018, 9, 1)).is_empty());
        assert_eq!(changed(&on(2018, 9, 1), &on(2019, 4, 29)), [LayerKind::Places, LayerKind::TwinCities]);
    }

    #[test]
    fn a_theme_rebuilds_its_own_layers() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let input = test_atlas::input(&atlas, &palette);
        let without = SceneInput { shown: Shown::ALL.with(Theme::Divisions, false), ..input };
        assert_eq!(changed(&input, &without), [LayerKind::Limits, LayerKind::Names]);
    }

    #[test]
    fn a_filter_rebuilds_only_the_layers_whose_areas_it_changes() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let input = test_atlas::input(&atlas, &palette);
        let without = |kind: AreaKind| {
            let admission = atlas.admission(|area| area.kind != kind);
            SceneInput { shown: input.shown.with_admission(admission), ..input }
        };
        assert_eq!(changed(&input, &without(AreaKind::TwinCity)), [LayerKind::Places, LayerKind::TwinCities]);
        assert_eq!(changed(&input, &without(AreaKind::State)), [LayerKind::Limits, LayerKind::Names]);
        assert_eq!(changed(&input, &without(AreaKind::Dispute)), [LayerKind::Disputes]);
        let no_peru = SceneInput { shown: input.shown.with_strip(StripHue::Peru, false), ..input };
        assert_eq!(changed(&input, &no_peru), [LayerKind::StripTints, LayerKind::StripEdges]);
    }

    #[test]
    fn what_a_filter_does_not_let_through_is_not_drawn() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let input = test_atlas::input(&atlas, &palette);
        let admission = atlas.admission(|area| area.id.as_str() == "br/twin-city/assis-brasil");
        let input = SceneInput { shown: input.shown.with_admission(admission), ..input };
        let scene = build(&input);
        let marks = scene.layers.iter().flat_map(|layer| &layer.marks).filter_map(|mark| mark.area.as_ref());
        assert_eq!(marks.map(AreaId::as_str).collect::<Vec<_>>(), ["br/twin-city/assis-brasil"]);
        let of = |kind| scene.layers.iter().find(|layer| layer.kind() == kind).expect("the layer");
        assert!(of(LayerKind::Limits).strokes.is_empty());
        assert!(of(LayerKind::Names).labels.iter().all(|label| label.text != "Amazonas"));
        assert!(!of(LayerKind::Borders).strokes.is_empty(), "borders stay, disputed or not");
    }

    #[test]
    fn the_same_input_gives_the_same_scene() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let input = test_atlas::input(&atlas, &palette);
        assert_eq!(build(&input), build(&input));
    }

    #[test]
    fn the_outline_of_a_strip_is_found_and_that_of_a_point_is_empty() {
        let (atlas, palette) = (test_atlas::atlas(), Palette::light());
        let input = test_atlas::input(&atlas, &palette);
        assert!(!outline_of(&input, &"pe/strip".parse().expect("an id")).is_empty());
        assert!(outline_of(&input, &"br/twin-city/tabatinga".parse().expect("an id")).is_empty());
    }
}
