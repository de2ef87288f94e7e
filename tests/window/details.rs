//! The details: the law as it stands on a day and why it applies, projects chosen, back and forward, copied whole.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use franja::{
    catalogue::model::Status,
    command::Command,
    i18n::Lang,
    state::{Subject, Tab},
};
use jiff::civil::date;

use super::driver::{Window, area, carry_out, click, known, open_in, press, shows, text};

fn subject(window: &Window) -> Option<Subject> {
    window.state().state().document.subject.clone()
}

/// Whether a text is on the screen by itself.
fn says(window: &Window, text: &str) -> bool {
    super::driver::spoken(window).contains(text)
}

#[test]
fn back_and_forward_go_through_what_was_shown_by_keys_and_by_buttons() {
    let mut window = open_in(Lang::En);
    let subjects = ["br/strip", "pe/region/puno", "br/twin-city/tabatinga"].map(area);
    carry_out(&mut window, subjects.clone().map(Command::Select));
    press(&mut window, Modifiers::COMMAND, &[Key::OpenBracket, Key::OpenBracket]);
    assert_eq!(subject(&window).as_ref(), Some(&subjects[0]));
    press(&mut window, Modifiers::COMMAND, &[Key::CloseBracket]);
    assert_eq!(subject(&window).as_ref(), Some(&subjects[1]));
    click(&mut window, &text(Lang::En, "command-show-next-subject"));
    assert_eq!(subject(&window).as_ref(), Some(&subjects[2]));
    let next = text(Lang::En, "command-show-next-subject");
    assert!(window.get_by_label(&next).accesskit_node().is_disabled());
    click(&mut window, &text(Lang::En, "command-show-previous-subject"));
    assert_eq!(subject(&window).as_ref(), Some(&subjects[1]));
    press(&mut window, Modifiers::COMMAND, &[Key::Z]);
    assert_eq!(subject(&window).as_ref(), Some(&subjects[2]), "going back can be undone");
}

#[test]
fn an_instrument_that_has_ended_is_said_to_have_ended_and_one_to_come_is_not_there() {
    let catalogue = &known().catalogue;
    let ended =
        catalogue.instruments().find(|one| one.in_force_to.is_some()).expect("an instrument that has ended");
    let end = ended.in_force_to.expect("its end").last_day();
    let show = |window: &mut Window, day| {
        let subject = Subject::Instrument(ended.id.clone());
        carry_out(window, [Command::SetDay(Some(day)), Command::Select(subject)]);
    };
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        show(&mut window, end);
        assert!(says(&window, &text(lang, "force-in-force")) && !says(&window, &text(lang, "force-ended")));
        show(&mut window, end.tomorrow().expect("a day"));
        assert!(says(&window, &text(lang, "force-ended")) && !says(&window, &text(lang, "force-in-force")));
    }
    let city = area("br/twin-city/tabatinga");
    let titles: std::collections::BTreeSet<String> = catalogue
        .instruments()
        .map(|one| one.exonyms.get(Lang::En).unwrap_or(&one.title).to_owned())
        .collect();
    let count = |day| {
        let mut window = open_in(Lang::En);
        carry_out(
            &mut window,
            [Command::SetDay(Some(day)), Command::Select(city.clone()), Command::ShowTab(Tab::Law)],
        );
        let marks = window.query_all_by_role(Role::Image).count();
        let names = window
            .query_all_by_role(Role::Button)
            .filter(|node| titles.contains(&node.accesskit_node().label().unwrap_or_default()))
            .count();
        assert_eq!(marks, 1, "the line of time");
        names
    };
    assert!(count(date(1985, 3, 15)) < count(date(2026, 1, 15)));
}

#[test]
fn every_instrument_of_an_area_says_why_it_applies_there() {
    for (lang, id) in
        Lang::ALL.into_iter().zip(["br/strip", "br/twin-city/tabatinga", "pe/region/puno", "pe/strip"])
    {
        let mut window = open_in(lang);
        carry_out(&mut window, [Command::Select(area(id)), Command::ShowTab(Tab::Law)]);
        let why = text(lang, "why-names").split(':').next().expect("a beginning").trim().to_owned();
        assert!(shows(&window, &why), "{lang} {id}: {why}");
    }
}

#[test]
fn projects_are_chosen_by_how_they_stand_and_what_they_are_about() {
    let mut window = open_in(Lang::En);
    let city = "br/twin-city/foz-do-iguacu";
    carry_out(&mut window, [Command::Select(area(city)), Command::ShowTab(Tab::Projects)]);
    let links = known().catalogue.projects_of(&city.parse().expect("an id"));
    let projects = links.iter().filter_map(|link| known().catalogue.project(&link.project));
    let active = projects.filter(|one| one.status == Status::Active).count();
    let tab =
        |window: &Window, count: usize| shows(window, &format!("{} {count}", text(Lang::En, "tab-projects")));
    assert!(active > 0 && active < links.len() && !tab(&window, active), "{active} of {}", links.len());
    click(&mut window, &text(Lang::En, "label-status"));
    click(&mut window, &format!("{} ({active})", text(Lang::En, "status-active")));
    assert!(tab(&window, active));
    press(&mut window, Modifiers::NONE, &[Key::Escape]);
    press(&mut window, Modifiers::COMMAND, &[Key::Z]);
    assert!(!tab(&window, active), "a choice can be undone");
}

#[test]
fn the_whole_panel_is_copied_as_text_with_its_sources() {
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        carry_out(&mut window, [Command::Select(area("br/twin-city/foz-do-iguacu"))]);
        // By its button: of a key's frames the harness keeps the last, and the copy is in the first.
        window.get_by_label(&text(lang, "command-copy-details")).click();
        let copied = (0..12)
            .find_map(|_| {
                window.step();
                window.output().platform_output.commands.iter().find_map(|command| match command {
                    egui::OutputCommand::CopyText(text) => Some(text.clone()),
                    _ => None,
                })
            })
            .expect("something is copied");
        for part in
            ["Foz do Iguaçu", "http", &text(lang, "tab-law").to_uppercase(), &text(lang, "map-credit")]
        {
            assert!(copied.contains(part), "{lang}: no {part} in\n{copied}");
        }
        assert!(copied.lines().count() > 30, "{lang}");
    }
}

#[test]
fn a_figure_shows_its_sources_once_it_is_opened() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [Command::Select(area("br/strip"))]);
    let figure = known()
        .catalogue
        .figures_of(&"br/strip".parse().expect("an id"))
        .find(|figure| figure.note.is_some())
        .expect("a figure with a note");
    let note = figure.note.as_ref().expect("a note").get(Lang::En);
    assert!(!shows(&window, note));
    let header = window.query_all_by_label_contains(&figure.by).next().expect("its line");
    header.focus();
    let spoken = super::driver::spoken(&window);
    assert!(spoken.iter().any(|line| line.contains(&figure.by)), "{spoken:?}");
}

/// How long a frame of the longest panels takes: `cargo test --test window -- --ignored --nocapture frame`.
#[test]
#[ignore = "a measure, not a check: it needs an idle machine"]
fn the_time_of_a_frame_of_the_longest_panels() {
    let mut window = open_in(Lang::En);
    carry_out(&mut window, [Command::Select(area("br/strip"))]);
    for tab in Tab::ALL {
        carry_out(&mut window, [Command::ShowTab(tab)]);
        let start = std::time::Instant::now();
        for _ in 0..30 {
            window.step();
        }
        println!("{tab:?}: {:.2} ms a frame", start.elapsed().as_secs_f64() * 1e3 / 30.0);
    }
    carry_out(&mut window, [Command::ClearSelection]);
    let start = std::time::Instant::now();
    for _ in 0..30 {
        window.step();
    }
    println!("nothing selected: {:.2} ms a frame", start.elapsed().as_secs_f64() * 1e3 / 30.0);
}

/// Pictures of many sizes to look at: `SHOTS=/tmp/shots cargo test --test window -- --ignored shots`.
#[test]
#[ignore = "for the eyes"]
fn shots() {
    use egui::vec2;
    use egui_kittest::wgpu::WgpuTestRenderer;
    use franja::state::{Dialog, Theme};
    let Some(folder) = std::env::var_os("SHOTS").map(std::path::PathBuf::from) else { return };
    for (name, w, h, zoom, theme, lang, subject, tab, hints) in [
        (
            "law-light",
            1280.0,
            800.0,
            1.0,
            Theme::Light,
            Lang::En,
            Some("br/twin-city/tabatinga"),
            Tab::Law,
            false,
        ),
        ("law-dark", 1280.0, 800.0, 1.0, Theme::Dark, Lang::Fr, Some("br/strip"), Tab::Law, false),
        ("projects", 1280.0, 800.0, 1.0, Theme::Light, Lang::Es, Some("br/strip"), Tab::Projects, false),
        ("overview", 1280.0, 800.0, 1.0, Theme::Light, Lang::Pt, Some("br/strip"), Tab::Overview, false),
        ("hints", 1280.0, 800.0, 1.0, Theme::Light, Lang::Fr, None, Tab::Overview, true),
        ("hints-dark-200", 1024.0, 640.0, 2.0, Theme::Dark, Lang::Fr, None, Tab::Overview, true),
        (
            "at-200",
            1024.0,
            640.0,
            2.0,
            Theme::Light,
            Lang::Pt,
            Some("br/twin-city/tabatinga"),
            Tab::Overview,
            false,
        ),
        (
            "at-150",
            1024.0,
            640.0,
            1.5,
            Theme::Light,
            Lang::Es,
            Some("br/twin-city/tabatinga"),
            Tab::Projects,
            false,
        ),
        (
            "at-100",
            1024.0,
            640.0,
            1.0,
            Theme::Light,
            Lang::Fr,
            Some("br/twin-city/tabatinga"),
            Tab::Sources,
            false,
        ),
        (
            "at-80",
            1024.0,
            640.0,
            0.8,
            Theme::Dark,
            Lang::En,
            Some("br/twin-city/tabatinga"),
            Tab::Actors,
            false,
        ),
        ("wide-200", 1920.0, 1080.0, 2.0, Theme::Light, Lang::Fr, Some("pe/region/puno"), Tab::Law, false),
    ] {
        let builder = super::driver::builder(vec2(w / zoom, h / zoom))
            .with_pixels_per_point(zoom)
            .renderer(WgpuTestRenderer::new());
        let mut state = super::driver::state_in(lang);
        state.interface.theme = theme;
        state.interface.tab = tab;
        if hints {
            state.interface.toggle(Dialog::Hints);
        }
        let mut window = super::driver::finish(builder, state);
        carry_out(&mut window, subject.map(|id| Command::Visit(area(id))));
        window.render().expect("a picture").save(folder.join(format!("{name}.png"))).expect("saved");
    }
}
