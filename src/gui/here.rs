//! What is at the point that the side panel is about: asked of the index once for a point and a day, and kept.

use jiff::civil::Date;

use super::{Known, View, map::Distance};
use crate::{i18n, index::PointReport, state::Subject};

/// Sees to it that what is kept answers for the subject and the day: nothing where the subject is no point.
pub(super) fn keep(kept: &mut Option<PointReport>, subject: Option<&Subject>, day: Date, known: &Known) {
    let Some(Subject::Point(point)) = subject else {
        *kept = None;
        return;
    };
    if kept.as_ref().is_none_or(|report| report.point != *point || report.date != day) {
        *kept = Some(known.index.at(*point, day, &known.catalogue));
    }
}

/// The distances from the point to the border and to the nearest twin city.
pub(super) fn distances(view: &View<'_>) -> Vec<Distance> {
    let Some(report) = view.here else { return Vec::new() };
    let (from, text) = (report.point, |length_m| i18n::length(length_m, view.lang()));
    let border = report.border.as_ref().map(|border| Distance {
        from,
        to: border.nearest,
        text: text(border.distance_m),
    });
    let city = report.nearest.twin_city.as_ref().and_then(|near| {
        let area = view.known.catalogue.area(&near.id)?;
        let text = format!("{} · {}", area.name_in(view.lang()), text(near.distance_m));
        Some(Distance { from, to: area.position?, text })
    });
    border.into_iter().chain(city).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::earth::LonLat;

    #[test]
    fn a_report_is_kept_until_the_point_or_the_day_changes() {
        let known = Known::read(None).expect("what is embedded");
        let day = |year| jiff::civil::date(year, 3, 21);
        let at_tabatinga = Subject::Point(LonLat::wrapped(-69.93, -4.24));
        let mut kept = None;
        keep(&mut kept, Some(&at_tabatinga), day(2014), &known);
        // A mark that a new report would not bear.
        kept.as_mut().expect("a report").at_sea = true;
        keep(&mut kept, Some(&at_tabatinga), day(2014), &known);
        assert!(kept.as_ref().is_some_and(|report| report.at_sea));
        keep(&mut kept, Some(&at_tabatinga), day(2026), &known);
        assert!(kept.as_ref().is_some_and(|report| !report.at_sea && report.date == day(2026)));
        keep(&mut kept, Some(&Subject::Point(LonLat::wrapped(-53.46, -33.69))), day(2026), &known);
        assert!(kept.as_ref().is_some_and(|report| report.point.lat_deg() < -33.0));
        keep(&mut kept, None, day(2026), &known);
        assert!(kept.is_none());
    }
}
