//! The colours of a map, by role: Okabe and Ito's hues, which hold for the colour-blind, on a light or a dark ground.

use super::color::Rgba;
use super::style::{Casing, LabelRole, LabelStyle, MarkShape, MarkStyle, StrokeStyle};

// Okabe and Ito, "Color Universal Design" (2008).
const ORANGE: Rgba = Rgba::hex(0xE6_9F_00);
const SKY_BLUE: Rgba = Rgba::hex(0x56_B4_E9);
const BLUISH_GREEN: Rgba = Rgba::hex(0x00_9E_73);
const YELLOW: Rgba = Rgba::hex(0xF0_E4_42);
const BLUE: Rgba = Rgba::hex(0x00_72_B2);
const VERMILION: Rgba = Rgba::hex(0xD5_5E_00);
const REDDISH_PURPLE: Rgba = Rgba::hex(0xCC_79_A7);
const WHITE: Rgba = Rgba::hex(0xFF_FF_FF);

/// Which palette: what a layer's key holds of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaletteName {
    /// Dark ink on light paper.
    #[default]
    Light,
    /// Light ink on a dark ground.
    Dark,
}

/// A border strip, as far as its colours go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StripHue {
    /// Peru's zone.
    Peru,
    /// Brazil's strip as one.
    Brazil,
    /// Its northern arc.
    Norte,
    /// Its central arc.
    Central,
    /// Its southern arc.
    Sul,
}

impl StripHue {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Peru, Self::Brazil, Self::Norte, Self::Central, Self::Sul];

    /// The hue of a strip by its identifier.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        match id {
            "pe/strip" => Some(Self::Peru),
            "br/strip" => Some(Self::Brazil),
            "br/strip/arco-norte" => Some(Self::Norte),
            "br/strip/arco-central" => Some(Self::Central),
            "br/strip/arco-sul" => Some(Self::Sul),
            _ => None,
        }
    }
}

/// The colours of a map, by role.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    /// Which one it is.
    pub name: PaletteName,
    /// The sea.
    pub sea: Rgba,
    /// Lakes and rivers.
    pub water: Rgba,
    /// The line around lakes and rivers.
    pub water_line: Rgba,
    /// The line between land and sea.
    pub coast: Rgba,
    /// Land of Peru and Brazil.
    pub land_focus: Rgba,
    /// Land of all others.
    pub land_muted: Rgba,
    /// Limits between departments, between states.
    pub limit: Rgba,
    /// Borders of Peru and Brazil.
    pub border: Rgba,
    /// Borders among others.
    pub border_muted: Rgba,
    /// What holds lines, marks and labels apart from any ground.
    pub paper: Rgba,
    /// Text and what frames the map.
    pub ink: Rgba,
    /// Text of less weight.
    pub ink_muted: Rgba,
    /// Names of waters.
    pub ink_water: Rgba,
    /// What is chosen.
    pub selection: Rgba,
    /// What is under the pointer.
    pub hover: Rgba,
    /// What somebody draws: a strip of another width, a distance.
    pub drawn: Rgba,
    /// The same, done wrong to be compared.
    pub mistaken: Rgba,
    /// Limits that the user brought along.
    pub own: Rgba,
    /// Names of units that the user brought along.
    pub own_ink: Rgba,
}

impl Palette {
    /// Dark ink on light paper.
    #[must_use]
    pub fn light() -> Self {
        Self {
            name: PaletteName::Light,
            sea: Rgba::hex(0xD3_E6_F0),
            water: Rgba::hex(0xB9_D9_EA),
            water_line: Rgba::hex(0x83_B3_CD),
            coast: Rgba::hex(0x6F_9C_B6),
            land_focus: Rgba::hex(0xFD_FB_F6),
            land_muted: Rgba::hex(0xED_EA_E4),
            limit: Rgba::hex(0xA3_9C_93),
            border: Rgba::hex(0x3B_35_3F),
            border_muted: Rgba::hex(0xA8_A2_9B),
            paper: WHITE,
            ink: Rgba::hex(0x24_22_28),
            ink_muted: Rgba::hex(0x57_53_5B),
            ink_water: Rgba::hex(0x2F_6A_8C),
            selection: Rgba::hex(0x1A_17_1E),
            hover: Rgba::hex(0x4A_45_50),
            drawn: BLUE,
            mistaken: VERMILION,
            own: Rgba::hex(0x5B_4B_8A),
            own_ink: Rgba::hex(0x4B_3D_75),
        }
    }

    /// Light ink on a dark ground.
    #[must_use]
    pub fn dark() -> Self {
        Self {
            name: PaletteName::Dark,
            sea: Rgba::hex(0x12_1E_29),
            water: Rgba::hex(0x1C_36_4A),
            water_line: Rgba::hex(0x33_5E_7C),
            coast: Rgba::hex(0x47_69_80),
            land_focus: Rgba::hex(0x30_32_36),
            land_muted: Rgba::hex(0x22_24_28),
            limit: Rgba::hex(0x6C_6D_72),
            border: Rgba::hex(0xF1_EC_E2),
            border_muted: Rgba::hex(0x5F_62_69),
            paper: Rgba::hex(0x14_16_1A),
            ink: Rgba::hex(0xF2_EF_E9),
            ink_muted: Rgba::hex(0xC4_C5_C9),
            ink_water: Rgba::hex(0x8F_C4_E4),
            selection: WHITE,
            hover: Rgba::hex(0xDD_DA_D3),
            drawn: SKY_BLUE,
            mistaken: ORANGE,
            own: Rgba::hex(0xB9_A9_F2),
            own_ink: Rgba::hex(0xCF_C4_F7),
        }
    }

    /// The palette of a name.
    #[must_use]
    pub fn named(name: PaletteName) -> Self {
        match name {
            PaletteName::Light => Self::light(),
            PaletteName::Dark => Self::dark(),
        }
    }

    fn is_dark(&self) -> bool {
        self.name == PaletteName::Dark
    }

    /// The hue of a strip, opaque: its edge, its entry in the legend.
    #[must_use]
    pub fn strip(&self, hue: StripHue) -> Rgba {
        match (hue, self.is_dark()) {
            (StripHue::Peru, false) => Rgba::hex(0xC2_52_00),
            (StripHue::Peru, true) => Rgba::hex(0xF0_7B_22),
            (StripHue::Brazil | StripHue::Norte, false) => Rgba::hex(0x00_84_60),
            (StripHue::Brazil | StripHue::Norte, true) => Rgba::hex(0x1F_C0_91),
            (StripHue::Central, false) => Rgba::hex(0x9E_6C_00),
            (StripHue::Central, true) => Rgba::hex(0xF2_B2_26),
            (StripHue::Sul, false) => Rgba::hex(0xB2_57_89),
            (StripHue::Sul, true) => Rgba::hex(0xE0_94_BE),
        }
    }

    /// The tint laid over a strip's land.
    #[must_use]
    pub fn strip_tint(&self, hue: StripHue) -> Rgba {
        let color = match hue {
            StripHue::Peru => VERMILION,
            StripHue::Brazil | StripHue::Norte => BLUISH_GREEN,
            StripHue::Central => ORANGE,
            StripHue::Sul => REDDISH_PURPLE,
        };
        color.with_alpha(if self.is_dark() { 54 } else { 52 })
    }

    /// A line of the palette, solid.
    #[must_use]
    pub fn line(&self, color: Rgba, width_px: f32) -> StrokeStyle {
        StrokeStyle { color, width_px, casing: None, dash_px: Vec::new() }
    }

    /// A line with a casing of the palette's paper.
    #[must_use]
    pub fn cased_line(&self, color: Rgba, width_px: f32, casing_px: f32) -> StrokeStyle {
        let casing = Some(Casing { color: self.paper, width_px: casing_px });
        StrokeStyle { casing, ..self.line(color, width_px) }
    }

    /// The mark of what a label names.
    #[must_use]
    pub fn mark(&self, role: LabelRole) -> MarkStyle {
        let (shape, far_px, near_px, color) = match role {
            LabelRole::Capital => (MarkShape::Star, 11.0, 13.0, self.ink),
            LabelRole::City => (MarkShape::Ring, 6.0, 7.5, self.ink),
            LabelRole::TwinCity => (MarkShape::Pair, 6.0, 11.0, if self.is_dark() { SKY_BLUE } else { BLUE }),
            LabelRole::Municipality => {
                let color = if self.is_dark() { Rgba::hex(0xFF_8A_3A) } else { Rgba::hex(0xB3_45_00) };
                (MarkShape::Square, 4.5, 8.5, color)
            }
            LabelRole::Crossing => {
                (MarkShape::Diamond, 6.0, 10.0, if self.is_dark() { YELLOW } else { Rgba::hex(0x8A_7B_00) })
            }
            LabelRole::Dispute => {
                let color = if self.is_dark() { Rgba::hex(0xE8_A5_CB) } else { Rgba::hex(0x8E_2F_66) };
                (MarkShape::Triangle, 6.5, 11.0, color)
            }
            _ => (MarkShape::Disc, 3.0, 4.5, self.ink_muted),
        };
        let width_px = if shape == MarkShape::Disc { 1.0 } else { 1.25 };
        MarkStyle { shape, far_px, near_px, color, casing: Casing { color: self.paper, width_px } }
    }

    /// How a label is written.
    #[must_use]
    pub fn label(&self, role: LabelRole) -> LabelStyle {
        let style = LabelStyle {
            size_px: 12.0,
            color: self.ink,
            halo: Some(Casing { color: self.paper, width_px: 1.5 }),
            italic: false,
            strong: false,
            capitals: false,
            spacing_px: 0.0,
        };
        match role {
            LabelRole::Country => {
                LabelStyle { size_px: 19.0, strong: true, capitals: true, spacing_px: 5.0, ..style }
            }
            LabelRole::Neighbour => LabelStyle {
                size_px: 12.0,
                color: self.ink_muted,
                capitals: true,
                spacing_px: 2.0,
                halo: Some(Casing { color: self.land_muted, width_px: 1.5 }),
                ..style
            },
            LabelRole::Division => {
                LabelStyle { size_px: 11.5, color: self.ink_muted, capitals: true, spacing_px: 1.5, ..style }
            }
            LabelRole::Strip => LabelStyle { size_px: 12.5, strong: true, spacing_px: 0.6, ..style },
            LabelRole::Water => LabelStyle {
                size_px: 12.5,
                color: self.ink_water,
                italic: true,
                spacing_px: 0.6,
                halo: None,
                ..style
            },
            LabelRole::Capital => LabelStyle { size_px: 14.0, strong: true, ..style },
            LabelRole::Town => LabelStyle { size_px: 11.5, color: self.ink_muted, ..style },
            LabelRole::TwinCity => LabelStyle { size_px: 13.0, strong: true, ..style },
            LabelRole::City | LabelRole::AcrossCity => LabelStyle { size_px: 12.5, ..style },
            LabelRole::Municipality | LabelRole::Crossing | LabelRole::Dispute => {
                LabelStyle { size_px: 12.0, ..style }
            }
            LabelRole::OwnUnit => LabelStyle { size_px: 11.0, color: self.own_ink, ..style },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HUES: [StripHue; 5] =
        [StripHue::Peru, StripHue::Brazil, StripHue::Norte, StripHue::Central, StripHue::Sul];

    fn both() -> [Palette; 2] {
        [Palette::light(), Palette::dark()]
    }

    #[test]
    fn borders_and_strip_edges_stand_out_from_land_and_water_3_to_1() {
        for palette in both() {
            for ground in [palette.land_focus, palette.land_muted, palette.sea, palette.water] {
                assert!(palette.border.contrast(ground) >= 3.0, "{:?}", palette.name);
                assert!(palette.own.contrast(ground) >= 3.0, "{:?}", palette.name);
            }
            for hue in HUES {
                let tinted = palette.strip_tint(hue).over(palette.land_focus);
                assert!(palette.own.contrast(tinted) >= 3.0, "{:?} {hue:?}", palette.name);
                for ground in [palette.land_focus, tinted, palette.paper] {
                    let contrast = palette.strip(hue).contrast(ground);
                    assert!(contrast >= 3.0, "{:?} {hue:?}: {contrast:.2}", palette.name);
                }
            }
        }
    }

    #[test]
    fn every_label_reads_4_and_a_half_to_1_on_land_and_on_every_tint() {
        let roles = [
            LabelRole::Country,
            LabelRole::Neighbour,
            LabelRole::Division,
            LabelRole::Strip,
            LabelRole::Capital,
            LabelRole::City,
            LabelRole::Town,
            LabelRole::TwinCity,
            LabelRole::AcrossCity,
            LabelRole::Municipality,
            LabelRole::Crossing,
            LabelRole::Dispute,
            LabelRole::OwnUnit,
        ];
        for palette in both() {
            for role in roles {
                let ink = palette.label(role).color;
                let mut grounds = vec![palette.land_focus, palette.land_muted];
                grounds.extend(HUES.map(|hue| palette.strip_tint(hue).over(palette.land_focus)));
                for ground in grounds {
                    assert!(
                        ink.contrast(ground) >= 4.5,
                        "{:?} {role:?} {:.2}",
                        palette.name,
                        ink.contrast(ground)
                    );
                }
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
        let shapes: std::collections::BTreeSet<_> =
            roles.iter().map(|&role| palette.mark(role).shape).collect();
        assert_eq!(shapes.len(), roles.len());
    }
}
