//! A project says where, who, what for; its amounts are of a real currency.

use super::{
    super::{
        load::Item,
        model::{Budget, Project, Status},
        nearest::nearest,
    },
    currencies::CURRENCIES,
    report::Report,
    view::View,
};

/// A smaller amount for a project is probably written in thousands or millions.
const SMALL_AMOUNT: f64 = 1_000.0;

/// Runs the rules.
pub(super) fn check(view: &View<'_>, report: &mut Report<'_>) {
    for item in &view.draft.projects {
        let project = &item.value;
        let lists = [
            ("areas", project.areas.is_empty(), "name at least one area, such as the border it works at"),
            ("actors", project.actors.is_empty(), "name at least who leads it"),
            ("themes", project.themes.is_empty(), "name at least one theme of themes.toml"),
            ("countries", project.countries.is_empty(), "name the countries that take part"),
        ];
        for (field, is_empty, hint) in lists {
            if is_empty {
                report.error(item.at, field, format!("this project has no {field}"), hint);
            }
        }
        check_status(item, report);
        for (number, budget) in project.budgets.iter().enumerate() {
            check_budget(item, number, budget, report);
        }
    }
}

/// A status that is said to hold on a date fits the dates of the project.
fn check_status(item: &Item<Project>, report: &mut Report<'_>) {
    let project = &item.value;
    let (Some(to), Some(as_of)) = (project.to, project.status_as_of) else { return };
    if project.status == Status::Active && as_of.first_day() > to.last_day() {
        let message = format!("this is active as of {as_of}, and ended on {to}");
        report.warning(item.at, "status", message, "mend the status or one of the dates");
    }
}

fn check_budget(item: &Item<Project>, number: usize, budget: &Budget, report: &mut Report<'_>) {
    let field = |name: &str| format!("budgets.{number}.{name}");
    let currency = budget.currency.as_str();
    if !CURRENCIES.contains(&currency) {
        let hint = match nearest(&currency.to_uppercase(), CURRENCIES) {
            Some(meant) => format!("did you mean \"{meant}\"?"),
            None => "write three capital letters, such as USD, PEN or BRL".to_owned(),
        };
        report.error(item.at, &field("currency"), format!("\"{currency}\" is no ISO 4217 currency"), hint);
    }
    if !budget.amount.is_finite() || budget.amount <= 0.0 {
        let message = format!("{} is no amount", budget.amount);
        report.error(item.at, &field("amount"), message, "write a positive number, or take the budget out");
    } else if budget.amount < SMALL_AMOUNT {
        let message = format!("{} {currency} is very little for a project", budget.amount);
        report.warning(item.at, &field("amount"), message, "write whole units: 2.5 million are 2_500_000.0");
    }
    if let Some(year) = budget.year.filter(|year| !(1900..=2100).contains(year)) {
        let message = format!("{year} is no plausible year of an amount");
        report.error(item.at, &field("year"), message, "mend the year");
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::problems;

    fn with(from: &str, to: &str) -> String {
        problems(&[("projects/p.toml", from, to)]).concat()
    }

    #[test]
    fn a_project_says_where_who_and_what_for() {
        assert_eq!(
            with("areas = [\"pe-br/border\"]", "areas = []"),
            "projects/p.toml:5:9: error: this project has no areas\n  help: name at least one area, such as the border it \
             works at"
        );
        assert!(
            with("themes = [\"health\"]", "themes = []").contains(":8:10: error: this project has no themes")
        );
        let actors = "actors = [{ actor = \"br/mre\", role = \"lead\" }]";
        assert!(with(actors, "actors = []").contains(":7:10: error: this project has no actors"));
    }

    #[test]
    fn a_currency_is_a_known_one() {
        assert_eq!(
            with("\"USD\"", "\"usd\""),
            "projects/p.toml:24:12: error: \"usd\" is no ISO 4217 currency\n  help: did you mean \"USD\"?"
        );
        assert!(with("\"USD\"", "\"soles\"").contains("\"soles\" is no ISO 4217 currency"));
    }

    #[test]
    fn an_amount_in_millions_is_probably_wrong_and_a_negative_one_is() {
        assert!(with("2_500_000.0", "2.5").contains(":23:10: warning: 2.5 USD is very little for a project"));
        assert!(with("2_500_000.0", "-2.5").contains("error: -2.5 is no amount"));
        assert!(with("year = 2011", "year = 211").contains("error: 211 is no plausible year"));
    }

    #[test]
    fn an_active_project_has_not_ended() {
        let found = with("status = \"completed\"", "status = \"active\"\nstatus_as_of = \"2022\"");
        assert!(found.contains(":6:10: warning: this is active as of 2022, and ended on 2020"), "{found}");
    }
}
