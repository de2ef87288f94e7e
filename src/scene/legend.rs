//! The legend: what each colour, line and mark that is shown stands for, from the same styles as the map.

use super::color::Rgba;
use super::layer::{Shown, Theme};
use super::palette::{Palette, StripHue};
use super::style::{LabelRole, MarkStyle, StrokeStyle};

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
}

/// One line of a legend.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    /// The message that says what it stands for.
    pub message: &'static str,
    /// What the map shows.
    pub symbol: LegendSymbol,
}

fn strip(palette: &Palette, message: &'static str, hue: StripHue) -> LegendEntry {
    let color = palette.strip_tint(hue).over(palette.land_focus);
    let dash_px = super::base::edge_dash_px(hue);
    let edge = StrokeStyle { dash_px, ..palette.line(palette.strip(hue), 2.0) };
    LegendEntry { message, symbol: LegendSymbol::Fill { color, edge } }
}

/// The entries for the themes that are on, in the order of the panel that switches them.
#[must_use]
pub fn legend(palette: &Palette, shown: Shown) -> Vec<LegendEntry> {
    let stroke = |message, style| LegendEntry { message, symbol: LegendSymbol::Stroke(style) };
    let mark = |message, role| LegendEntry { message, symbol: LegendSymbol::Mark(palette.mark(role)) };
    let mut entries = vec![stroke("legend-border", palette.cased_line(palette.border, 2.0, 1.0))];
    if shown.has(Theme::Strips) {
        entries.push(strip(palette, "legend-strip-peru", StripHue::Peru));
        if shown.has(Theme::Arcs) {
            entries.push(strip(palette, "legend-arc-norte", StripHue::Norte));
            entries.push(strip(palette, "legend-arc-central", StripHue::Central));
            entries.push(strip(palette, "legend-arc-sul", StripHue::Sul));
        } else {
            entries.push(strip(palette, "legend-strip-brazil", StripHue::Brazil));
        }
    }
    if shown.has(Theme::Divisions) {
        let dash_px = super::base::LIMIT_DASH_PX.to_vec();
        entries.push(stroke("legend-limit", StrokeStyle { dash_px, ..palette.line(palette.limit, 1.2) }));
    }
    if shown.has(Theme::TwinCities) {
        entries.push(mark("legend-twin-city", LabelRole::TwinCity));
    }
    if shown.has(Theme::Municipalities) {
        entries.push(mark("legend-municipality", LabelRole::Municipality));
    }
    if shown.has(Theme::Crossings) {
        entries.push(mark("legend-crossing", LabelRole::Crossing));
    }
    if shown.has(Theme::Disputes) {
        let dash_px = super::base::DISPUTED_DASH_PX.to_vec();
        let line = StrokeStyle { dash_px, ..palette.cased_line(palette.border, 2.0, 1.0) };
        entries.push(stroke("legend-border-disputed", line));
        entries.push(mark("legend-dispute", LabelRole::Dispute));
    }
    if shown.has(Theme::Places) {
        entries.push(mark("legend-capital", LabelRole::Capital));
        entries.push(mark("legend-city", LabelRole::City));
        entries.push(mark("legend-town", LabelRole::Town));
    }
    if shown.has(Theme::Water) {
        let edge = palette.line(palette.water_line, 1.0);
        let symbol = LegendSymbol::Fill { color: palette.water, edge };
        entries.push(LegendEntry { message: "legend-water", symbol });
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

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
