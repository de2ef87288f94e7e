use super::*;

fn all() -> impl Iterator<Item = &'static Palette> {
    Theme::ALL.into_iter().map(|theme| Palette::named(PaletteName { theme, vision: Vision::Full }))
}

/// What lines and marks lie on.
fn grounds(palette: &Palette) -> Vec<Rgba> {
    let mut grounds = vec![palette.land_focus, palette.land_muted, palette.sea, palette.water];
    grounds.extend(StripHue::ALL.map(|hue| palette.strip_tint(hue).over(palette.land_focus)));
    grounds
}

#[test]
fn the_file_of_every_theme_is_read_and_says_how_every_line_mark_and_label_looks() {
    for theme in Theme::ALL {
        let palette: Palette =
            toml::from_str(file_of(theme)).unwrap_or_else(|error| panic!("{theme:?}: {error}"));
        assert_eq!(palette.strips.len(), StripHue::ALL.len(), "{theme:?}");
        assert_eq!(palette.lines.len(), LineRole::ALL.len(), "{theme:?}");
        assert_eq!(palette.labels.len(), LabelRole::ALL.len(), "{theme:?}");
        for role in LabelRole::ALL {
            assert!(
                palette.mark(role).far_px > 0.0 && palette.label(role).size_px > 0.0,
                "{theme:?} {role:?}"
            );
        }
    }
}

#[test]
fn lines_and_marks_stand_out_3_to_1_from_land_from_water_and_from_every_tint() {
    for palette in all() {
        let mut inks: Vec<(String, Rgba)> = vec![
            ("border".to_owned(), palette.border),
            ("selection".to_owned(), palette.selection),
            ("hover".to_owned(), palette.hover),
            ("drawn".to_owned(), palette.drawn),
            ("mistaken".to_owned(), palette.mistaken),
            ("own limits".to_owned(), palette.own),
        ];
        inks.extend(StripHue::ALL.map(|hue| (format!("{hue:?}"), palette.strip(hue))));
        inks.extend(LabelRole::ALL.map(|role| (format!("{role:?}"), palette.mark(role).color)));
        for (what, ink) in inks {
            for ground in grounds(palette) {
                let contrast = ink.contrast(ground);
                assert!(contrast >= 3.0, "{:?} {what} on {ground:?}: {contrast:.2}", palette.name);
            }
        }
    }
}

#[test]
fn the_lines_of_the_context_stand_out_3_to_1_from_where_they_run() {
    for palette in all() {
        let tints = StripHue::ALL.map(|hue| palette.strip_tint(hue).over(palette.land_focus));
        let limit = tints.into_iter().chain([palette.land_focus]).map(|ground| (palette.limit, ground));
        let coast = [palette.land_focus, palette.land_muted].map(|ground| (palette.coast, ground));
        let muted = [(palette.border_muted, palette.land_muted)];
        for (ink, ground) in limit.chain(coast).chain(muted) {
            assert!(ink.contrast(ground) >= 3.0, "{:?} {ink:?}: {:.2}", palette.name, ink.contrast(ground));
        }
    }
}

#[test]
fn every_label_reads_4_and_a_half_to_1_on_land_and_on_every_tint() {
    for palette in all() {
        for role in LabelRole::ALL.into_iter().filter(|&role| role != LabelRole::Water) {
            let ink = palette.label(role).color;
            let mut grounds = vec![palette.land_focus, palette.land_muted];
            grounds.extend(StripHue::ALL.map(|hue| palette.strip_tint(hue).over(palette.land_focus)));
            for ground in grounds {
                assert!(
                    ink.contrast(ground) >= 4.5,
                    "{:?} {role:?} {:.2}",
                    palette.name,
                    ink.contrast(ground)
                );
            }
        }
        for ground in [palette.sea, palette.water] {
            assert!(palette.label(LabelRole::Water).color.contrast(ground) >= 3.0, "{:?}", palette.name);
        }
    }
}

#[test]
fn marks_differ_in_shape_and_not_only_in_colour() {
    let palette = Palette::light();
    let roles = [
        LabelRole::Capital,
        LabelRole::City,
        LabelRole::TwinCity,
        LabelRole::Municipality,
        LabelRole::Crossing,
        LabelRole::Dispute,
    ];
    let shapes: std::collections::BTreeSet<_> = roles.iter().map(|&role| palette.mark(role).shape).collect();
    assert_eq!(shapes.len(), roles.len());
}

#[test]
fn on_a_projector_all_is_larger_and_thicker_and_no_ink_is_weaker() {
    let [light, projector] = [Theme::Light, Theme::Projector]
        .map(|theme| Palette::named(PaletteName { theme, vision: Vision::Full }));
    for role in LabelRole::ALL {
        assert!(projector.label(role).size_px >= 1.25 * light.label(role).size_px, "{role:?}");
        assert!(projector.mark(role).near_px > light.mark(role).near_px, "{role:?}");
    }
    for role in LineRole::ALL {
        assert!(projector.widths(role).near_px >= 1.4 * light.widths(role).near_px, "{role:?}");
    }
    for hue in StripHue::ALL {
        let contrast = |palette: &Palette| palette.strip(hue).contrast(palette.land_focus);
        assert!(contrast(projector) > 1.5 * contrast(light), "{hue:?}");
    }
}

#[test]
fn in_grey_every_colour_is_grey() {
    let grey = Palette::named(PaletteName { theme: Theme::Light, vision: Vision::Grey });
    for color in [grey.sea, grey.strip(StripHue::Sul), grey.mark(LabelRole::TwinCity).color, grey.window.bad]
    {
        assert!(color.r == color.g && color.g == color.b, "{color:?}");
    }
}
