//! Dates lie in a plausible time and in their order.

use jiff::{ToSpan, civil::Date};

use super::{
    super::{
        load::Item,
        model::{Area, Instrument, InstrumentId, PartialDate, Validity},
    },
    report::Report,
    view::View,
    walk,
};

/// The treaty of Tordesillas, the oldest line on these maps.
const FIRST_YEAR: i16 = 1494;
/// Nothing here is planned for later.
const LAST_YEAR: i16 = 2100;

/// Runs the rules.
pub(super) fn check(view: &View<'_>, report: &mut Report<'_>) {
    for date in walk::dates(view.draft) {
        if !(FIRST_YEAR..=LAST_YEAR).contains(&date.value.year()) {
            let message = format!("{} is no plausible date", date.value);
            let hint = format!("dates lie between {FIRST_YEAR} and {LAST_YEAR}");
            report.error(date.at, &date.field, message, hint);
        }
    }
    for item in &view.draft.areas {
        check_validity(item, view, report);
    }
    for item in &view.draft.instruments {
        check_force(item, report);
        check_changes(item, view, report);
    }
    for item in &view.draft.projects {
        check_order(item, "to", [item.value.from, item.value.to], report);
    }
    for item in &view.draft.sources {
        let (published, read) = (item.value.date, item.value.consulted);
        if is_after(published, read) {
            let hint = "\"date\" is when it was published, \"consulted\" when it was read";
            report.error(item.at, "consulted", "this was read before it was published", hint);
        }
    }
}

/// Whether both are known and the first lies after the second for certain.
fn is_after(one: Option<PartialDate>, other: Option<PartialDate>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one.first_day() > other.last_day())
}

/// A span ends after it begins.
fn check_order<T>(
    item: &Item<T>,
    field: &str,
    [from, to]: [Option<PartialDate>; 2],
    report: &mut Report<'_>,
) {
    if let (true, Some(from), Some(to)) = (is_after(from, to), from, to) {
        let message = format!("this ends on {to}, before it begins on {from}");
        report.error(item.at, field, message, "exchange the two dates, or mend the wrong one");
    }
}

/// The spans of an area are in order, do not overlap, and rest on instruments that were there.
fn check_validity(item: &Item<Area>, view: &View<'_>, report: &mut Report<'_>) {
    let spans = &item.value.validity;
    for (number, span) in spans.iter().enumerate() {
        check_order(item, &format!("validity.{number}.to"), [span.from, span.to], report);
        let overlaps = |other: &Validity| {
            let ([from, to], [other_from, other_to]) = (certain(span), certain(other));
            from.max(other_from) <= to.min(other_to)
        };
        if spans[..number].iter().any(overlaps) {
            let hint = "let one end the day before the next begins";
            report.error(item.at, &format!("validity.{number}"), "two of these spans overlap", hint);
        }
        let by = span.by.as_ref().and_then(|id| view.instrument(id));
        let (Some(by), Some(from)) = (by, span.from) else { continue };
        let latest = from.last_day().saturating_add(1.year());
        if by.adopted.first_day() > latest {
            let message =
                format!("this is so from {from}, but \"{}\", which says so, is of {}", by.id, by.adopted);
            let hint = "mend the date, or name the instrument that first said so";
            report.error(item.at, &format!("validity.{number}.by"), message, hint);
        }
    }
}

/// The first and the last day that a span has for certain.
fn certain(span: &Validity) -> [Date; 2] {
    [span.from.map_or(Date::MIN, PartialDate::last_day), span.to.map_or(Date::MAX, PartialDate::first_day)]
}

/// An instrument is adopted, comes into force, and ends, in this order.
fn check_force(item: &Item<Instrument>, report: &mut Report<'_>) {
    let one = &item.value;
    if is_after(Some(one.adopted), one.in_force_from) {
        let hint = "exchange \"adopted\" and \"in_force_from\", or mend the wrong one";
        report.error(item.at, "in_force_from", "this comes into force before it is adopted", hint);
    }
    check_order(
        item,
        "in_force_to",
        [Some(one.in_force_from.unwrap_or(one.adopted)), one.in_force_to],
        report,
    );
}

/// What an instrument changes is older than it; what it repeals has ended.
fn check_changes(item: &Item<Instrument>, view: &View<'_>, report: &mut Report<'_>) {
    let one = &item.value;
    let changes: [(&str, &[InstrumentId]); 3] =
        [("amends", &one.amends), ("repeals", &one.repeals), ("implements", &one.implements)];
    for (field, ids) in changes {
        for (number, id) in ids.iter().enumerate() {
            let Some(other) = view.instrument(id) else { continue };
            let place = format!("{field}.{number}");
            if other.id == one.id {
                report.error(item.at, &place, format!("this {field} itself"), "name another instrument");
            } else if is_after(Some(other.adopted), Some(one.adopted)) {
                let message = format!("this is of {} and {field} \"{id}\" of {}", one.adopted, other.adopted);
                report.error(item.at, &place, message, "exchange the two, or mend the wrong date");
            } else if field == "repeals" && other.in_force_to.is_none() {
                let message = format!("this repeals \"{id}\", which has no end of its force");
                report.warning(item.at, &place, message, format!("give \"{id}\" an \"in_force_to\""));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::problems;

    #[test]
    fn a_date_outside_of_history_is_told() {
        assert_eq!(
            problems(&[("law/br.toml", "adopted = \"1979-05-02\"", "adopted = \"1079-05-02\"")]),
            [
                "law/br.toml:7:11: error: 1079-05-02 is no plausible date\n  help: dates lie between 1494 and 2100"
            ]
        );
    }

    #[test]
    fn a_project_that_ends_before_it_begins_is_told() {
        assert_eq!(
            problems(&[("projects/p.toml", "to = \"2020\"", "to = \"2001-06\"")]),
            [
                "projects/p.toml:20:6: error: this ends on 2001-06, before it begins on 2010\n  help: exchange the two \
                 dates, or mend the wrong one"
            ]
        );
        assert!(problems(&[("projects/p.toml", "to = \"2020\"", "to = \"2010-06\"")]).is_empty());
    }

    #[test]
    fn a_span_is_not_older_than_the_instrument_that_makes_it() {
        assert_eq!(
            problems(&[("areas/a.geojson", "\"from\": \"1979-05-02\"", "\"from\": \"1969-05-02\"")]),
            [
                "areas/a.geojson:6:48: error: this is so from 1969-05-02, but \"br/lei-1979\", which says so, is of \
                 1979-05-02\n  help: mend the date, or name the instrument that first said so"
            ]
        );
    }

    #[test]
    fn spans_that_overlap_are_told() {
        let span = "{ \"from\": \"1979-05-02\", \"by\": \"br/lei-1979\" }";
        let found = problems(&[("areas/a.geojson", span, &format!("{span}, {{ \"from\": \"1990\" }}"))]);
        assert_eq!(
            found,
            [
                "areas/a.geojson:6:65: error: two of these spans overlap\n  help: let one end the day before the next begins"
            ]
        );
    }

    #[test]
    fn an_instrument_is_in_force_after_it_is_adopted_and_before_it_ends() {
        let adopted = "adopted = \"1979-05-02\"";
        let found =
            problems(&[("law/br.toml", adopted, &format!("{adopted}\nin_force_from = \"1978\""))]).concat();
        assert!(
            found.starts_with("law/br.toml:8:17: error: this comes into force before it is adopted"),
            "{found}"
        );
        let found =
            problems(&[("law/br.toml", adopted, &format!("{adopted}\nin_force_to = \"1970\""))]).concat();
        assert!(
            found.starts_with("law/br.toml:8:15: error: this ends on 1970, before it begins on"),
            "{found}"
        );
    }

    #[test]
    fn what_is_changed_is_older_than_what_changes_it_and_what_is_repealed_ends() {
        let amends = "amends = [\"br/lei-1979\"]";
        let younger = problems(&[("law/br.toml", "adopted = \"1980\"", "adopted = \"1970\"")]);
        assert_eq!(
            younger,
            [
                "law/br.toml:24:11: error: this is of 1970 and amends \"br/lei-1979\" of 1979-05-02\n  help: exchange the \
                 two, or mend the wrong date"
            ]
        );
        let itself = problems(&[("law/br.toml", amends, "amends = [\"br/decreto-1980\"]")]).concat();
        assert!(itself.contains("error: this amends itself"), "{itself}");
        let repealed = problems(&[("law/br.toml", amends, "repeals = [\"br/lei-1979\"]")]).concat();
        assert!(repealed.contains("warning: this repeals \"br/lei-1979\", which has no end"), "{repealed}");
    }

    #[test]
    fn a_source_is_not_read_before_it_is_published() {
        let publisher = "publisher = \"MRE\"\n";
        let dated = format!("{publisher}date = \"2020\"\nconsulted = \"2019-03\"\n");
        let found = problems(&[("sources/s.toml", publisher, &dated)]).concat();
        assert!(
            found.starts_with("sources/s.toml:6:13: error: this was read before it was published"),
            "{found}"
        );
    }
}
