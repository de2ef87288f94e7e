//! Colours as those see them who lack one kind of cones, and without colours at all.

use super::color::Rgba;
use crate::state::Vision;

/// From linear light to linear light, row by row: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0.
type Matrix = [[f64; 3]; 3];

const PROTANOPIA: Matrix = [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
];

const DEUTERANOPIA: Matrix = [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_820, 0.042_940, 0.968_881],
];

const TRITANOPIA: Matrix = [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.303_900],
];

/// Relative luminance in every channel, by the weights of sRGB.
const GREY: Matrix = [[0.2126, 0.7152, 0.0722]; 3];

impl Rgba {
    /// The colour as it is seen.
    #[must_use]
    pub fn seen_by(self, vision: Vision) -> Self {
        let matrix = match vision {
            Vision::Full => return self,
            Vision::Protanopia => PROTANOPIA,
            Vision::Deuteranopia => DEUTERANOPIA,
            Vision::Tritanopia => TRITANOPIA,
            Vision::Grey => GREY,
        };
        let light = [self.r, self.g, self.b].map(light_of);
        let [r, g, b] =
            matrix.map(|row| byte_of(row.iter().zip(light).map(|(weight, part)| weight * part).sum()));
        Self { r, g, b, a: self.a }
    }
}

/// The light of a channel, 0 to 1 (IEC 61966-2-1).
fn light_of(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

fn byte_of(light: f64) -> u8 {
    let light = light.clamp(0.0, 1.0);
    let value = if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
    // From 0 to 255 after the clamp.
    (value * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    const VERMILION: Rgba = Rgba::hex(0xD5_5E_00);
    const BLUISH_GREEN: Rgba = Rgba::hex(0x00_9E_73);

    #[test]
    fn black_and_white_stay_and_so_does_the_opacity() {
        for vision in Vision::ALL {
            for grey in [0x00_00_00, 0xFF_FF_FF] {
                let seen = Rgba::hex(grey).with_alpha(70).seen_by(vision);
                let far = |a: u8, b: u8| a.abs_diff(b);
                assert!(
                    far(seen.r, Rgba::hex(grey).r) <= 1 && far(seen.b, Rgba::hex(grey).b) <= 1,
                    "{vision:?}"
                );
                assert_eq!(seen.a, 70);
            }
        }
    }

    #[test]
    fn without_one_kind_of_cones_pure_red_and_green_lie_on_one_axis_of_yellow() {
        for vision in [Vision::Protanopia, Vision::Deuteranopia] {
            let [red, green] = [0xFF_00_00, 0x00_FF_00].map(|hex| Rgba::hex(hex).seen_by(vision));
            assert!(red.b < 40 && green.b < 60, "{vision:?} {red:?} {green:?}");
            assert!(red.r.abs_diff(red.g) < 70 && green.r.abs_diff(green.g) < 50, "{red:?} {green:?}");
        }
    }

    #[test]
    fn the_hues_of_the_strips_stay_apart_for_all_and_lie_near_one_another_in_grey() {
        for vision in [Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia] {
            let (a, b) = (VERMILION.seen_by(vision), BLUISH_GREEN.seen_by(vision));
            let apart = a.r.abs_diff(b.r).max(a.g.abs_diff(b.g)).max(a.b.abs_diff(b.b));
            assert!(apart > 60, "{vision:?}: {a:?} {b:?}");
        }
        let (a, b) = (VERMILION.seen_by(Vision::Grey), BLUISH_GREEN.seen_by(Vision::Grey));
        assert_eq!((a.r, a.g), (a.b, a.b));
        assert!(a.r.abs_diff(b.r) < 40, "colour alone would not do: {a:?} {b:?}");
    }
}
