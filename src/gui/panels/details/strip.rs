//! The strip engine: a strip of any width along a border, what lies in it, and the same width done wrong.

use egui::{ComboBox, Label, RichText, ScrollArea, Slider, Ui};

use crate::{
    command::{Command, Queue},
    gui::{
        View,
        strip_drawer::StripDrawing,
        widgets::{fact_row, section, subject_link},
    },
    i18n::{self, Messages},
    index::{Along, PlaceBeside, WIDEST_KM, plane_width_on_ground_m, width_in_law_km},
    state::{DrawnStrip, Subject},
};

/// Draws the panel.
pub(super) fn strip_ui(ui: &mut Ui, strip: DrawnStrip, view: &View<'_>, queue: &mut Queue) {
    ScrollArea::vertical().id_salt("strip").auto_shrink([false, false]).show(ui, |ui| {
        ui.label(view.messages.text("strip-text"));
        ui.add_space(6.0);
        border_ui(ui, strip, view, queue);
        width_ui(ui, strip, view, queue);
        let Some(drawing) = view.strip else {
            ui.spinner();
            return;
        };
        area_ui(ui, strip, drawing, view);
        wrong_ui(ui, strip, view);
        places_ui(ui, strip, drawing, view, queue);
    });
}

/// How a border is called.
pub(super) fn border_name(along: Along, messages: Messages) -> String {
    match along {
        Along::Country(one) => {
            messages.text_with("strip-all-borders", &[("country", messages.country(one.code()).into())])
        }
        Along::Pair(one, other) => {
            format!("{} – {}", messages.country(one.code()), messages.country(other.code()))
        }
    }
}

fn border_ui(ui: &mut Ui, strip: DrawnStrip, view: &View<'_>, queue: &mut Queue) {
    let name = view.messages.text("label-border");
    let shown = border_name(strip.along, *view.messages);
    let combo = ComboBox::from_id_salt("strip-border").selected_text(shown).width(260.0).show_ui(ui, |ui| {
        for along in Along::all(view.known.geometry) {
            let text = border_name(along, *view.messages);
            if ui.selectable_label(along == strip.along, text).clicked() {
                queue.push(Command::Select(Subject::Strip(DrawnStrip { along, ..strip })));
            }
        }
    });
    combo.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, name));
    combo.response.on_hover_text(name);
}

fn width_ui(ui: &mut Ui, strip: DrawnStrip, view: &View<'_>, queue: &mut Queue) {
    let mut width_km = strip.width_km;
    ui.spacing_mut().slider_width = (ui.available_width() - 90.0).clamp(80.0, 400.0);
    let slider = Slider::new(&mut width_km, 1..=WIDEST_KM).suffix(" km");
    let response = ui.add(slider);
    let name = view.messages.text("strip-width");
    response.widget_info(|| egui::WidgetInfo::slider(true, f64::from(strip.width_km), name));
    let response = response.on_hover_text(name);
    if response.changed() {
        queue.push(Command::Select(Subject::Strip(DrawnStrip { width_km, ..strip })));
    }
    let in_law = ["PE", "BR"].into_iter().filter(|country| strip.along.is_on_side_of(country));
    for (country, law_km) in
        in_law.filter_map(|country| Some((country, width_in_law_km(&view.known.catalogue, country)?)))
    {
        let args = [("country", view.messages.country(country).into()), ("width", f64::from(law_km).into())];
        if ui.link(view.messages.text_with("strip-in-law", &args)).clicked() {
            queue.push(Command::Select(Subject::Strip(DrawnStrip { width_km: law_km, ..strip })));
        }
    }
}

fn area_ui(ui: &mut Ui, strip: DrawnStrip, drawing: &StripDrawing, view: &View<'_>) {
    let area_m2 = drawing.area_m2.filter(|_| drawing.strip == strip);
    let text = area_m2.map_or_else(|| "…".to_owned(), |area_m2| i18n::surface(area_m2 / 1e6, view.lang()));
    ui.add_space(4.0);
    fact_row(ui, view.messages.text("strip-area"), &view.palette, |ui| {
        ui.label(RichText::new(text).strong());
    });
}

/// What Web Mercator's metres are on the ground, in the middle of the map and at the ends of the two countries.
fn wrong_ui(ui: &mut Ui, strip: DrawnStrip, view: &View<'_>) {
    let (messages, palette, lang) = (view.messages, &view.palette, view.lang());
    section(ui, messages.text("strip-wrong"), palette);
    ui.label(messages.text("strip-wrong-text"));
    let width_m = f64::from(strip.width_km) * 1_000.0;
    let middle_deg = view.state.camera.center.lat_deg();
    for (lat_deg, is_middle) in [(5.0, false), (-15.0, false), (-33.7, false), (middle_deg, true)] {
        let ground_m = plane_width_on_ground_m(width_m, lat_deg);
        let latitude = latitude_text(lat_deg, view);
        let label = if is_middle {
            messages.text_with("strip-wrong-here", &[("latitude", latitude.as_str().into())])
        } else {
            latitude
        };
        fact_row(ui, &label, palette, |ui| {
            let ground = i18n::length(ground_m, lang);
            let missing = i18n::length((width_m - ground_m).max(0.0), lang);
            let args = [("width", ground.as_str().into()), ("missing", missing.as_str().into())];
            ui.label(messages.text_with("strip-wrong-width", &args));
        });
    }
}

fn latitude_text(lat_deg: f64, view: &View<'_>) -> String {
    let key = if lat_deg < 0.0 { "strip-south" } else { "strip-north" };
    format!("{}° {}", i18n::number(lat_deg.abs(), 1, view.lang()), view.messages.text(key))
}

/// What lies in the strip and not in that of the law, and the other way round; then all that lies in it.
fn places_ui(ui: &mut Ui, strip: DrawnStrip, drawing: &StripDrawing, view: &View<'_>, queue: &mut Queue) {
    let width_m = f64::from(strip.width_km) * 1_000.0;
    let widths_km =
        ["PE", "BR"].map(|country| Some((country, width_in_law_km(&view.known.catalogue, country)?)));
    let law_m = |place: &PlaceBeside| {
        let in_law = widths_km.iter().flatten().find(|(country, _)| *country == place.country);
        in_law.map(|(_, law_km)| f64::from(*law_km) * 1_000.0)
    };
    let is_in = |place: &&PlaceBeside| place.distance_m <= width_m;
    let places = drawing.places.iter();
    let enter: Vec<_> = places
        .clone()
        .filter(is_in)
        .filter(|place| law_m(place).is_some_and(|law_m| place.distance_m > law_m))
        .collect();
    let leave: Vec<_> = places
        .clone()
        .filter(|place| !is_in(place))
        .filter(|place| law_m(place).is_some_and(|law_m| place.distance_m <= law_m))
        .collect();
    let inside: Vec<_> = places.filter(is_in).collect();
    for (key, sign, those) in
        [("strip-enter", "+", &enter), ("strip-leave", "−", &leave), ("strip-inside", "", &inside)]
    {
        let count = [("count", (those.len() as f64).into())];
        section(ui, &view.messages.text_with(key, &count), &view.palette);
        list_ui(ui, (key, sign), those, view, queue);
    }
}

/// How many rows of a list are shown before it scrolls.
const ROWS: usize = 8;

/// A list under its key, with the sign of its rows.
fn list_ui(
    ui: &mut Ui,
    (key, sign): (&str, &str),
    places: &[&PlaceBeside],
    view: &View<'_>,
    queue: &mut Queue,
) {
    if places.is_empty() {
        ui.label(RichText::new(view.messages.text("strip-none")).color(view.palette.muted));
        return;
    }
    let height = ui.text_style_height(&egui::TextStyle::Body).max(ui.spacing().interact_size.y);
    let rows = places.len();
    ScrollArea::vertical()
        .id_salt(key)
        .max_height(height * ROWS.min(rows) as f32 + ui.spacing().item_spacing.y * ROWS as f32)
        .auto_shrink([false, true])
        .show_rows(ui, height, rows, |ui, shown| {
            for place in &places[shown] {
                row_ui(ui, sign, place, view, queue);
            }
        });
}

fn row_ui(ui: &mut Ui, sign: &str, place: &PlaceBeside, view: &View<'_>, queue: &mut Queue) {
    ui.horizontal(|ui| {
        if !sign.is_empty() {
            ui.label(RichText::new(sign).strong());
        }
        let known = place.area.as_ref().and_then(|id| view.known.catalogue.area(id));
        if let Some(area) = known {
            subject_link(ui, area.name_in(view.lang()), Subject::Area(area.id.clone()), view, queue);
        } else {
            let link = egui::Link::new(RichText::new(&place.name).color(view.palette.text));
            if ui.add(link).clicked() {
                queue.push(Command::ShowPosition(place.position, ZOOM));
            }
        }
        let text = format!("{} · {}", place.country, i18n::length(place.distance_m, view.lang()));
        ui.add(Label::new(RichText::new(text).color(view.palette.muted)).truncate());
    });
}

/// The zoom at which a town is seen with what lies around it.
const ZOOM: f64 = 9.0;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{catalogue::model::Country, i18n::Lang};

    #[test]
    fn each_border_has_a_name_of_its_own_in_each_language() {
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            let names: std::collections::BTreeSet<String> = Along::all(crate::geometry::Geometry::embedded())
                .into_iter()
                .map(|along| border_name(along, messages))
                .collect();
            assert_eq!(names.len(), 16, "{names:?}");
            assert!(names.contains(&border_name(Along::Country(Country::PERU), messages)));
        }
    }
}
