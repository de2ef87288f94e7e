//! Colours as plain numbers, so that a window, a picture and a page paint the same.

/// A colour in sRGB with straight (not premultiplied) opacity, each channel 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

#[cfg(test)]
mod tests {
    use super::*;

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
