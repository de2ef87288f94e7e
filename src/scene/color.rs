//! Colours as plain numbers, so that a window, a picture and a page paint the same.

use serde::Deserialize;

/// A colour in sRGB with straight (not premultiplied) opacity, each channel 0 to 255. In a file it is `#RRGGBB`, or
/// `#RRGGBBAA`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Rgba {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
    /// Opacity: 0 is clear, 255 opaque.
    pub a: u8,
}

impl Rgba {
    /// An opaque colour from its hexadecimal form, such as `0x0072B2`.
    #[must_use]
    pub const fn hex(rgb: u32) -> Self {
        let [_, r, g, b] = rgb.to_be_bytes();
        Self { r, g, b, a: 255 }
    }

    /// The same colour with another opacity, 0 to 255.
    #[must_use]
    pub const fn with_alpha(self, a: u8) -> Self {
        Self { a, ..self }
    }

    /// Relative luminance by WCAG 2.1, 0 (black) to 1 (white), its opacity left aside.
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.r) + 0.7152 * linear(self.g) + 0.0722 * linear(self.b)
    }

    /// Contrast ratio of two opaque colours by WCAG 2.1, 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// This colour laid over an opaque ground.
    #[must_use]
    pub fn over(self, ground: Self) -> Self {
        let mix = |top: u8, under: u8| {
            let alpha = u32::from(self.a);
            let sum = u32::from(top) * alpha + u32::from(under) * (255 - alpha) + 127;
            // A weighted mean of two bytes fits a byte.
            (sum / 255) as u8
        };
        Self { r: mix(self.r, ground.r), g: mix(self.g, ground.g), b: mix(self.b, ground.b), a: 255 }
    }
}

impl TryFrom<String> for Rgba {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let complaint = || format!("\"{text}\" is not a colour: write #RRGGBB or #RRGGBBAA");
        let digits = text.strip_prefix('#').ok_or_else(complaint)?;
        let number = u32::from_str_radix(digits, 16).map_err(|_| complaint())?;
        match digits.len() {
            6 => Ok(Self::hex(number)),
            8 => {
                let [r, g, b, a] = number.to_be_bytes();
                Ok(Self { r, g, b, a })
            }
            _ => Err(complaint()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_of_a_file_has_six_or_eight_digits() {
        let read = |text: &str| Rgba::try_from(text.to_owned());
        assert_eq!(read("#0072B2"), Ok(Rgba::hex(0x00_72_B2)));
        assert_eq!(read("#D55E0034"), Ok(Rgba::hex(0xD5_5E_00).with_alpha(0x34)));
        for wrong in ["0072B2", "#72B2", "#0072B", "#0072BG"] {
            assert!(read(wrong).is_err_and(|error| error.contains(wrong)), "{wrong}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((Rgba::hex(0).contrast(Rgba::hex(0xFF_FF_FF)) - 21.0).abs() < 1e-9);
        // Mid grey #777777 on white: 4.48 in WCAG's own examples.
        assert!((Rgba::hex(0x77_77_77).contrast(Rgba::hex(0xFF_FF_FF)) - 4.48).abs() < 0.01);
    }

    #[test]
    fn a_half_clear_colour_lies_half_way_to_its_ground() {
        let half = Rgba::hex(0xFF_00_00).with_alpha(128).over(Rgba::hex(0x00_00_FF));
        assert_eq!((half.r, half.g, half.b, half.a), (128, 0, 127, 255));
    }
}
