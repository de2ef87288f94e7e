//! Official codes have their form, and agree with the identifier, the country and the wider areas.

use super::{
    super::{
        load::Item,
        model::{Area, AreaKind, Codes, Country},
    },
    report::Report,
    view::{View, as_written},
};

/// Municipalities whose last digit is not the one that the rule gives; the institute keeps them so.
const ODD_IBGE: [&str; 9] =
    ["2201919", "2201988", "2202251", "2611533", "3117836", "3152131", "4305871", "5203939", "5203962"];

/// Runs the rules.
pub(super) fn check(view: &View<'_>, report: &mut Report<'_>) {
    for item in &view.draft.areas {
        check_ibge(item, report);
        check_ubigeo(item, report);
        check_iso(item, report);
        check_parents(item, view, report);
        check_id(item, report);
    }
}

fn is_digits(code: &str) -> bool {
    code.bytes().all(|byte| byte.is_ascii_digit())
}

fn check_ibge(item: &Item<Area>, report: &mut Report<'_>) {
    let Some(code) = &item.value.codes.ibge else { return };
    let digits = if item.value.kind == AreaKind::State { 2 } else { 7 };
    let field = "codes.ibge";
    if !item.value.countries.contains(&Country::BRAZIL) {
        report.error(item.at, field, "only areas of Brazil have an IBGE code", "take it out");
    } else if code.len() != digits || !is_digits(code) {
        let message = format!("\"{code}\" is no IBGE code of a {}", as_written(&item.value.kind));
        report.error(item.at, field, message, format!("it has {digits} digits"));
    } else if digits == 7 && !ODD_IBGE.contains(&code.as_str()) && !has_check_digit(code) {
        let message = format!("\"{code}\" is no IBGE code: its last digit does not fit the others");
        report.error(item.at, field, message, "copy it again from the institute's list");
    }
}

/// Whether the last digit is the check digit: the others weigh 1 and 2 in turn, and the digits of the products and
/// it make a multiple of ten.
fn has_check_digit(code: &str) -> bool {
    let digits = code.bytes().map(|byte| u32::from(byte - b'0'));
    let weighed = digits.enumerate().map(|(place, digit)| if place % 2 == 1 { digit * 2 } else { digit });
    weighed.map(|product| product / 10 + product % 10).sum::<u32>() % 10 == 0
}

fn check_ubigeo(item: &Item<Area>, report: &mut Report<'_>) {
    let Some(code) = &item.value.codes.ubigeo else { return };
    let kind = item.value.kind;
    let digits = match kind {
        AreaKind::Region => 2,
        AreaKind::Province => 4,
        _ => 6,
    };
    let field = "codes.ubigeo";
    let id = item.value.id.as_str();
    let last = id.rsplit('/').next().unwrap_or_default();
    if !item.value.countries.contains(&Country::PERU) {
        report.error(item.at, field, "only areas of Peru have an UBIGEO code", "take it out");
    } else if code.len() != digits || !is_digits(code) {
        let message = format!("\"{code}\" is no UBIGEO code of a {}", as_written(&kind));
        report.error(item.at, field, message, format!("it has {digits} digits, the first may be 0"));
    } else if is_digits(last) && last != code {
        let message = format!("the code \"{code}\" and the id \"{id}\" do not agree");
        report.error(item.at, field, message, "let the id end with the code");
    }
}

fn check_iso(item: &Item<Area>, report: &mut Report<'_>) {
    let Some(code) = &item.value.codes.iso_3166_2 else { return };
    let field = "codes.iso_3166_2";
    let parts = code.split_once('-');
    let is_part = |part: &str| {
        (1..=3).contains(&part.len())
            && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    };
    let Some((country, part)) = parts.filter(|(_, part)| is_part(part)) else {
        let message = format!("\"{code}\" is no ISO 3166-2 code");
        return report.error(item.at, field, message, "write it as PE-LOR or BR-AM");
    };
    if !item.value.countries.iter().any(|own| own.code() == country) {
        let own: Vec<&str> = item.value.countries.iter().map(Country::code).collect();
        let message =
            format!("\"{code}\" is a code of {country}, and the area lies in {}", own.join(" and "));
        return report.error(item.at, field, message, "mend the code or the country");
    }
    let last = item.value.id.as_str().rsplit('/').next().unwrap_or_default();
    if item.value.kind == AreaKind::State && !last.eq_ignore_ascii_case(part) {
        let message = format!("the code \"{code}\" and the id \"{}\" do not agree", item.value.id);
        report.error(item.at, field, message, format!("the id ends with \"{}\"", part.to_lowercase()));
    }
}

/// The code of an area begins with those of the wider areas.
fn check_parents(item: &Item<Area>, view: &View<'_>, report: &mut Report<'_>) {
    type CodeOf = fn(&Codes) -> Option<&str>;
    let systems: [(&str, CodeOf); 2] =
        [("ibge", |codes| codes.ibge.as_deref()), ("ubigeo", |codes| codes.ubigeo.as_deref())];
    for (name, code_of) in systems {
        let Some(own) = code_of(&item.value.codes) else { continue };
        for (number, id) in item.value.part_of.iter().enumerate() {
            let wider = view.area(id).and_then(|area| code_of(&area.codes));
            if let Some(wider) = wider.filter(|wider| !own.starts_with(wider)) {
                let message = format!("the code \"{own}\" does not begin with the \"{wider}\" of \"{id}\"");
                let hint = format!("mend \"codes.{name}\" or \"part_of\"");
                report.error(item.at, &format!("part_of.{number}"), message, hint);
            }
        }
    }
}

/// An identifier begins with the countries, and names the kind: `pe-bo/crossing/desaguadero`.
fn check_id(item: &Item<Area>, report: &mut Report<'_>) {
    let area = &item.value;
    let mut parts = area.id.as_str().split('/');
    let countries = parts.next().unwrap_or_default();
    let claimants = area.claims.iter().map(|claim| claim.country).filter(|one| !area.countries.contains(one));
    let codes: Vec<String> =
        area.countries.iter().copied().chain(claimants).map(|one| one.code().to_lowercase()).collect();
    if countries.split('-').any(|code| !codes.iter().any(|own| own == code)) {
        let message =
            format!("the id begins with \"{countries}\", and the area lies in {}", codes.join(" and "));
        report.warning(item.at, "id", message, "let the id begin with its countries, such as pe-br/");
    }
    let kind = as_written(&area.kind);
    let named = parts.next().unwrap_or_default();
    if named != kind {
        let message = format!("the id names a \"{named}\", and the area is a \"{kind}\"");
        report.warning(item.at, "id", message, format!("write \"{countries}/{kind}/…\", or mend the kind"));
    }
}

#[cfg(test)]
mod tests {
    use super::{super::testing::problems, *};

    #[test]
    fn an_ibge_code_has_its_digits_and_its_check_digit() {
        assert!(has_check_digit("1304062") && has_check_digit("4305439") && !has_check_digit("1304063"));
        let with_code = |code: &str| problems(&[("areas/a.geojson", "1304062", code)]).concat();
        assert_eq!(
            with_code("130406"),
            "areas/a.geojson:6:85: error: \"130406\" is no IBGE code of a twin-city\n  help: it has 7 digits"
        );
        assert!(with_code("1304026").contains("its last digit does not fit the others"));
        assert!(
            with_code("4305439")
                .contains(":7:83: error: the code \"4305439\" does not begin with the \"13\"")
        );
    }

    #[test]
    fn an_ubigeo_code_agrees_with_the_id_and_the_province() {
        let with_code =
            |code: &str| problems(&[("areas/z.geojson", "\"ubigeo\": \"160401\"", code)]).concat();
        assert!(with_code("\"ubigeo\": \"16041\"").contains("\"16041\" is no UBIGEO code of a municipality"));
        assert!(
            with_code("\"ubigeo\": \"160402\"")
                .contains("the code \"160402\" and the id \"pe/municipality/160401\"")
        );
        assert!(
            with_code("\"ubigeo\": \"160501\"")
                .contains("does not begin with the \"1604\" of \"pe/province/1604\"")
        );
    }

    #[test]
    fn an_iso_code_is_of_the_areas_own_country() {
        let with_code = |code: &str| problems(&[("areas/z.geojson", "BR-AM", code)]).concat();
        assert!(with_code("PE-AM").contains("error: \"PE-AM\" is a code of PE, and the area lies in BR"));
        assert!(with_code("BR-AC").contains("the id ends with \"ac\""));
        assert!(with_code("BRAM").contains("error: \"BRAM\" is no ISO 3166-2 code"));
    }

    #[test]
    fn an_id_that_names_another_country_or_kind_is_a_warning() {
        let with_id = |id: &str| problems(&[("areas/z.geojson", "pe-br/crossing/tabatinga", id)]).concat();
        assert!(with_id("pe-co/crossing/tabatinga").contains("14:28: warning: the id begins with \"pe-co\""));
        assert!(
            with_id("pe-br/bridge/tabatinga").contains("warning: the id names a \"bridge\", and the area is")
        );
    }
}
