//! Dates and spans of time in words: as exact as they are known, with the articles that a language asks for.

use super::model::{PartialDate, Project, Status};
use crate::i18n::{self, Lang, Messages};

/// A date in words: `21 mars 2014`, `mars 2014` or `2014`.
#[must_use]
pub fn date_in_words(date: PartialDate, lang: Lang) -> String {
    match (date.month(), date.day()) {
        (Some(_), Some(_)) => i18n::day(date.first_day(), lang),
        (Some(_), None) => i18n::month(date.first_day(), lang),
        (None, _) => i18n::year(date.first_day()),
    }
}

/// A span of time in words: `depuis le 21 mars 2014`, `1979 – 1991`; without limit where neither end is given.
#[must_use]
pub fn span_in_words(from: Option<PartialDate>, to: Option<PartialDate>, lang: Lang) -> String {
    let messages = Messages::new(lang);
    match (from, to) {
        (Some(from), Some(to)) => messages.text_with(
            "period-from-to",
            &[("from", date_in_words(from, lang).into()), ("to", date_in_words(to, lang).into())],
        ),
        (Some(from), None) => {
            let key = if from.day().is_some() { "period-since-day" } else { "period-since" };
            messages.text_with(key, &[("from", date_in_words(from, lang).into())])
        }
        (None, Some(to)) => {
            let key = if to.day().is_some() { "period-until-day" } else { "period-until" };
            messages.text_with(key, &[("to", date_in_words(to, lang).into())])
        }
        (None, None) => messages.text("period-always").to_owned(),
    }
}

/// The dates of a project in words, as far as they are known. One that is planned has not begun: its date is that of
/// the agreement, approval, contract or announcement that it rests on, `convenu ou annoncé le 2 juillet 2025`.
#[must_use]
pub fn project_dates_in_words(project: &Project, lang: Lang) -> Option<String> {
    match (project.status, project.from, project.to) {
        (_, None, None) => None,
        (Status::Planned, Some(from), _) => {
            let key = if from.day().is_some() { "period-planned-day" } else { "period-planned" };
            Some(Messages::new(lang).text_with(key, &[("from", date_in_words(from, lang).into())]))
        }
        (_, Some(from), Some(to)) if from == to => Some(date_in_words(from, lang)),
        (_, from, to) => Some(span_in_words(from, to, lang)),
    }
}

/// The day, month or year that a statement is of, in words: `au 21 mars 2014`, `en 2014`.
#[must_use]
pub fn as_of_in_words(date: PartialDate, lang: Lang) -> String {
    let key = if date.day().is_some() { "as-of-day" } else { "as-of" };
    Messages::new(lang).text_with(key, &[("date", date_in_words(date, lang).into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_day_has_its_article_and_a_year_has_none() {
        let since = |text| Lang::ALL.map(|lang| span_in_words(Some(date(text)), None, lang));
        assert_eq!(
            since("2014-03-21"),
            [
                "depuis le 21 mars 2014",
                "desde el 21 de marzo de 2014",
                "desde 21 de março de 2014",
                "since 21 March 2014"
            ]
        );
        assert_eq!(since("2014"), ["depuis 2014", "desde 2014", "desde 2014", "since 2014"]);
        assert_eq!(as_of_in_words(date("2018"), Lang::Fr), "en 2018");
        assert_eq!(as_of_in_words(date("2018-02-03"), Lang::Es), "al 3 de febrero de 2018");
    }

    #[test]
    fn a_span_tells_both_its_ends() {
        let span = span_in_words(Some(date("1979")), Some(date("1991-08")), Lang::Pt);
        assert_eq!(span, "1979 – agosto de 1991");
        assert_eq!(span_in_words(None, Some(date("1991-08-02")), Lang::Fr), "jusqu’au 2 août 1991");
        assert_eq!(span_in_words(None, None, Lang::En), "no limit in time");
    }

    #[test]
    fn a_planned_project_does_not_read_as_one_under_way() {
        let catalogue = crate::catalogue::Catalogue::embedded().expect("the catalogue");
        let project = |id: &str| catalogue.project(&id.parse().expect("an identifier")).expect("a project");
        let bridge = project("br-ar/ponte-porto-xavier");
        assert_eq!(
            Lang::ALL.map(|lang| project_dates_in_words(bridge, lang).expect("dates")),
            [
                "convenu ou annoncé le 15 octobre 2025",
                "acordado o anunciado el 15 de octubre de 2025",
                "acordado ou anunciado em 15 de outubro de 2025",
                "agreed or announced on 15 October 2025"
            ]
        );
        let dates = |id| project_dates_in_words(project(id), Lang::En);
        assert_eq!(dates("pe-ec/cebaf-alamor-lancones").as_deref(), Some("agreed or announced in 1998"));
        assert_eq!(dates("br-uy/ponte-barao-de-maua").as_deref(), Some("since 1930"));
        assert_eq!(dates("br/indigena-cidadao").as_deref(), Some("agreed or announced on 25 April 2024"));
    }
}
