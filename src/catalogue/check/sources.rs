//! Every statement has a source, every source can be found, and is there for something.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{
        load::Item,
        model::{Source, SourceKind, Verdict},
    },
    report::Report,
    view::View,
    walk,
};

/// Runs the rules.
pub(super) fn check(view: &View<'_>, report: &mut Report<'_>) {
    check_statements(view, report);
    check_addresses(view, report);
    check_use(view, report);
}

/// Every statement has a source; one of the deck has the deck, and its remark needs another.
fn check_statements(view: &View<'_>, report: &mut Report<'_>) {
    let hint = "name in \"sources\" the id of at least one source; new ones go to sources/*.toml";
    for item in &view.draft.slides {
        for (number, statement) in item.value.statements.iter().enumerate() {
            let needs_none = matches!(statement.verdict, Verdict::NotFound | Verdict::Opinion);
            if statement.remark.is_some() && !needs_none && statement.sources.is_empty() {
                let field = format!("statements.{number}.sources");
                report.error(item.at, &field, "this remark has no source", hint);
            }
        }
    }
    for list in walk::sources(view.draft) {
        if list.value.is_empty() && !list.field.starts_with("statements.") {
            report.error(list.at, &list.field, "this has no source", hint);
        }
    }
}

/// Every source but the deck has an address, of its own and well written.
fn check_addresses(view: &View<'_>, report: &mut Report<'_>) {
    let mut first_of: BTreeMap<&str, &Item<Source>> = BTreeMap::new();
    for item in &view.draft.sources {
        let Some(address) = &item.value.address else {
            if item.value.kind != SourceKind::Deck {
                let hint = "write where it can be read: address = \"https://…\"";
                report.error(item.at, "address", "this source has no address", hint);
            }
            continue;
        };
        if let Some(why) = fault_of(address) {
            let hint = "copy the whole address from the browser: https://host.org/page";
            report.error(item.at, "address", format!("\"{address}\" is no web address: {why}"), hint);
        }
        let first = *first_of.entry(address.trim_end_matches('/')).or_insert(item);
        if first.at != item.at {
            let (id, place) = (&first.value.id, report.place(first.at));
            let hint = format!("name only one of the two; the other stands at {place}");
            report.warning(item.at, "address", format!("this is the address of \"{id}\" too"), hint);
        }
    }
}

/// What is wrong with an address.
fn fault_of(address: &str) -> Option<&'static str> {
    let Some(rest) = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")) else {
        return Some("it does not begin with http:// or https://");
    };
    if address.chars().any(|letter| letter.is_whitespace() || letter.is_control()) {
        return Some("it has a space in it");
    }
    if address.contains(['<', '>', '"', '{', '}', '|', '\\', '^', '`']) {
        return Some("it has a sign in it that addresses do not have");
    }
    if rest.contains("http://http")
        || rest.contains("https://http")
        || rest.starts_with("http") && rest.contains("//")
    {
        return Some("it begins twice");
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // A full stop after the last name is odd, and leads there.
    let host = host.split(':').next().unwrap_or_default().trim_end_matches('.');
    let is_label = |label: &str| {
        !label.is_empty()
            && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '_')
    };
    let labels: Vec<&str> = host.split('.').collect();
    let is_host = labels.len() > 1 && labels.iter().all(|label| is_label(label));
    (!is_host).then_some("it names no host, such as www.gob.pe")
}

/// Every source is named by something.
fn check_use(view: &View<'_>, report: &mut Report<'_>) {
    let used: BTreeSet<_> = walk::sources(view.draft).into_iter().flat_map(|list| list.value).collect();
    for item in view.draft.sources.iter().filter(|_| view.is_whole) {
        if item.value.kind != SourceKind::Deck && !used.contains(&item.value.id) {
            let hint = "name it where it says something, or take it out";
            report.warning(item.at, "id", format!("nothing rests on the source \"{}\"", item.value.id), hint);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::testing::problems, *};

    #[test]
    fn a_statement_without_a_source_is_told() {
        assert_eq!(
            problems(&[("projects/p.toml", "sources = [\"mre\"]", "sources = []")]),
            [
                "projects/p.toml:14:11: error: this has no source\n  help: name in \"sources\" the id of at least one \
                 source; new ones go to sources/*.toml"
            ]
        );
    }

    #[test]
    fn a_remark_of_the_deck_needs_a_source_and_a_statement_does_not() {
        let verdict = "verdict = \"confirmed\"";
        let remark = "remark = { fr = \"Oui.\", es = \"Sí.\", pt = \"Sim.\", en = \"Yes.\" }";
        let found = problems(&[("deck.toml", verdict, &format!("{verdict}\n{remark}"))]).concat();
        assert!(found.starts_with("deck.toml:4:1: error: this remark has no source"), "{found}");
    }

    #[test]
    fn a_source_without_an_address_is_told_and_the_deck_needs_none() {
        assert_eq!(
            problems(&[("sources/s.toml", "address = \"https://www.gov.br/mre\"\n", "")]),
            [
                "sources/s.toml:1:1: error: this source has no address\n  help: write where it can be read: address = \
                 \"https://…\""
            ]
        );
    }

    #[test]
    fn a_source_that_nothing_names_is_a_warning() {
        let more = "kind = \"deck\"\n[[source]]\nid = \"spare\"\ntitle = \"T\"\npublisher = \"P\"\n\
                    address = \"http://a.pe\"\nkind = \"press\"\n";
        assert_eq!(
            problems(&[("sources/s.toml", "kind = \"deck\"\n", more)]),
            [
                "sources/s.toml:13:6: warning: nothing rests on the source \"spare\"\n  help: name it where it says \
                 something, or take it out"
            ]
        );
    }

    #[test]
    fn a_page_that_is_a_source_twice_is_a_warning() {
        let address = "address = \"https://www.gov.br/mre\"\n";
        let found =
            problems(&[("sources/s.toml", "kind = \"deck\"\n", &format!("kind = \"deck\"\n{address}"))]);
        assert_eq!(
            found,
            [
                "sources/s.toml:12:11: warning: this is the address of \"mre\" too\n  help: name only one of the two; the \
                 other stands at sources/s.toml:1"
            ]
        );
    }

    #[test]
    fn addresses_that_lead_nowhere_are_told_with_what_is_wrong() {
        for good in
            ["https://www.gob.pe/rree?x=1#y", "http://archive.org/web/2020/http://a.br/", "https://a.br:80/"]
        {
            assert_eq!(fault_of(good), None, "{good}");
        }
        for bad in [
            "www.gob.pe",
            "https://",
            "https://gob",
            "https:/gob.pe",
            "https://gob.pe/a b",
            "https://http://a.br",
        ] {
            assert!(fault_of(bad).is_some(), "{bad}");
        }
        let found = problems(&[("sources/s.toml", "https://www.gov.br/mre", "www.gov.br/mre")]);
        assert_eq!(
            found,
            [
                "sources/s.toml:5:11: error: \"www.gov.br/mre\" is no web address: it does not begin with http:// or \
                 https://\n  help: copy the whole address from the browser: https://host.org/page"
            ]
        );
    }
}
