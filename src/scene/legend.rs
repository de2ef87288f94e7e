//! The legend: what each colour, line and mark that is shown stands for, from the same styles as the map.

use super::color::Rgba;
use super::layer::{Shown, Theme};
use super::palette::{Palette, StripHue};
use super::style::{LabelRole, LineRole, MarkShape, MarkStyle, StrokeStyle};
use crate::catalogue::model::LinkKind;

/// What a legend shows beside a text.
#[derive(Clone, Debug, PartialEq)]
pub enum LegendSymbol {
    /// A box of a colour with a line along its edge.
    Fill {
        /// The colour inside, laid over the land.
        color: Rgba,
        /// The line.
        edge: StrokeStyle,
    },
    /// A line.
    Stroke(StrokeStyle),
    /// A mark.
    Mark(MarkStyle),
    /// A pair and its link.
    Pair(MarkStyle, LinkKind),
}

/// One line of a legend.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    /// The message that says what it stands for.
    pub message: &'static str,
    /// What the map shows.
    pub symbol: LegendSymbol,
}

/// The zoom whose widths the legend shows.
const ZOOM: f32 = 8.0;

fn strip(palette: &Palette, message: &'static str, hue: StripHue) -> LegendEntry {
    let color = palette.strip_tint(hue).over(palette.land_focus);
    let dash_px = super::base::edge_dash_px(hue);
    let edge = StrokeStyle { dash_px, ..palette.line(LineRole::StripEdge, palette.strip(hue), ZOOM) };
    LegendEntry { message, symbol: LegendSymbol::Fill { color, edge } }
}

/// The entries for the themes that are on, in the order of the panel that switches them.
#[must_use]
pub fn legend(palette: &Palette, shown: Shown) -> Vec<LegendEntry> {
    let stroke = |message, style| LegendEntry { message, symbol: LegendSymbol::Stroke(style) };
    let mark = |message, role| LegendEntry { message, symbol: LegendSymbol::Mark(palette.mark(role)) };
    let shaped = |message, role, shape| {
        let symbol = LegendSymbol::Mark(MarkStyle { shape, ..palette.mark(role) });
        LegendEntry { message, symbol }
    };
    let mut entries = vec![stroke("legend-border", palette.line(LineRole::Border, palette.border, ZOOM))];
    if shown.has(Theme::Strips) {
        let hues: &[(StripHue, &str)] = if shown.has(Theme::Arcs) {
            &[
                (StripHue::Peru, "legend-strip-peru"),
                (StripHue::Norte, "legend-arc-norte"),
                (StripHue::Central, "legend-arc-central"),
                (StripHue::Sul, "legend-arc-sul"),
            ]
        } else {
            &[(StripHue::Peru, "legend-strip-peru"), (StripHue::Brazil, "legend-strip-brazil")]
        };
        let drawn = hues.iter().filter(|(hue, _)| shown.has_strip(*hue));
        entries.extend(drawn.map(|(hue, message)| strip(palette, message, *hue)));
    }
    if shown.has_some(Theme::Divisions) {
        let dash_px = super::base::LIMIT_DASH_PX.to_vec();
        entries.push(stroke(
            "legend-limit",
            StrokeStyle { dash_px, ..palette.line(LineRole::Limit, palette.limit, ZOOM) },
        ));
    }
    if shown.has_some(Theme::TwinCities) {
        let style = palette.mark(LabelRole::TwinCity);
        for (message, link) in [
            ("legend-twin-city-dry", LinkKind::Dry),
            ("legend-twin-city-bridge", LinkKind::Bridge),
            ("legend-twin-city-river", LinkKind::River),
        ] {
            entries.push(LegendEntry { message, symbol: LegendSymbol::Pair(style, link) });
        }
    }
    if shown.has_some(Theme::Municipalities) {
        entries.push(shaped("legend-municipality", LabelRole::Municipality, MarkShape::Square));
        entries.push(shaped(
            "legend-municipality-provincial",
            LabelRole::Municipality,
            MarkShape::HollowSquare,
        ));
    }
    if shown.has_some(Theme::Crossings) {
        entries.push(shaped("legend-crossing", LabelRole::Crossing, MarkShape::Diamond));
        entries.push(shaped("legend-crossing-bridge", LabelRole::Crossing, MarkShape::BarredDiamond));
        entries.push(shaped("legend-crossing-boat", LabelRole::Crossing, MarkShape::HollowDiamond));
    }
    if shown.has(Theme::Disputes) {
        let dash_px = super::base::DISPUTED_DASH_PX.to_vec();
        let line = StrokeStyle { dash_px, ..palette.line(LineRole::Border, palette.border, ZOOM) };
        entries.push(stroke("legend-border-disputed", line));
        if shown.has_some(Theme::Disputes) {
            entries.push(mark("legend-dispute", LabelRole::Dispute));
        }
    }
    if shown.has(Theme::Places) {
        entries.push(mark("legend-capital", LabelRole::Capital));
        entries.push(mark("legend-city", LabelRole::City));
        entries.push(mark("legend-town", LabelRole::Town));
    }
    if shown.has(Theme::Water) {
        let edge = palette.line(LineRole::WaterEdge, palette.water_line, ZOOM);
        let symbol = LegendSymbol::Fill { color: palette.water, edge };
        entries.push(LegendEntry { message: "legend-water", symbol });
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_filter_leaves_nothing_of_has_no_entry() {
        let palette = Palette::light();
        let messages =
            |shown| legend(&palette, shown).into_iter().map(|entry| entry.message).collect::<Vec<_>>();
        let shown = Shown::ALL.with_strip(StripHue::Peru, false).with_some(Theme::Disputes, false);
        let gone: Vec<_> =
            messages(Shown::ALL).into_iter().filter(|one| !messages(shown).contains(one)).collect();
        assert_eq!(gone, ["legend-strip-peru", "legend-dispute"], "the line is disputed all the same");
    }

    #[test]
    fn every_theme_that_is_on_has_an_entry() {
        let palette = Palette::dark();
        let none = legend(&palette, Shown::NONE).len();
        for theme in Theme::ALL.into_iter().filter(|&theme| theme != Theme::Arcs) {
            assert!(legend(&palette, Shown::NONE.with(theme, true)).len() > none, "{theme:?}");
        }
        let messages: Vec<_> = legend(&palette, Shown::ALL).iter().map(|entry| entry.message).collect();
        assert!(messages.contains(&"legend-arc-sul") && !messages.contains(&"legend-strip-brazil"));
    }
}
