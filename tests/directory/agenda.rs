//! The agenda over all clients: what is due, and who sees it.

use chrono::Days;
use ecogram::app::agenda::{What, due, follow_up};
use ecogram::app::effect::Effect;
use ecogram::app::layer::{Layer, WorkerTab};
use ecogram::app::outcome;
use ecogram::app::outcome::Outcome;
use ecogram::domain::*;
use ecogram::steps::Catalogue;
use ecogram::store::{Secret, Store};
use ratatui::crossterm::event::KeyCode;

use super::program::{day, now, program};

fn id(n: u128) -> uuid::Uuid {
    uuid::Uuid::from_u128(n)
}

fn step(n: u128, text: &str, by: Option<&str>, state: StepState) -> Step {
    Step { by: by.map(day), state, ..Step::new(StepId(id(n)), Words::of(text), day("2026-01-01")) }
}

fn of(n: u128, code: &str) -> AgendaLine {
    AgendaLine {
        id: ClientId(id(n)),
        code: ClientCode::new(code).unwrap(),
        steps: Vec::new(),
        review_on: None,
        delete_on: None,
        last_visit: None,
    }
}

#[test]
fn the_file_tells_the_open_steps_with_a_day_of_every_client_that_is_not_put_away() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::create(&folder.path().join("c.eco"), &Secret::fresh_key().unwrap()).unwrap();
    let mut first = Client::new(ClientId(id(1)), ClientCode::new("b-2").unwrap(), Language::Nl);
    first.review_on = Some(day("2026-12-01"));
    let second = Client::new(ClientId(id(2)), ClientCode::new("A-1").unwrap(), Language::Fr);
    let mut away = Client::new(ClientId(id(3)), ClientCode::new("C-3").unwrap(), Language::Fr);
    away.archived = true;
    let visit = |n: u128, number, date: &str| Visit::new(VisitId(id(n)), number, day(date));
    let steps = vec![
        step(21, "bellen", Some("2026-11-01"), StepState::Doing),
        step(22, "geen dag", None, StepState::Agreed),
        step(23, "gedaan", Some("2026-10-01"), StepState::Done),
        step(24, "weg", Some("2026-10-01"), StepState::Dropped),
    ];
    let plan = Plan { steps, ..Plan::default() };
    let closed = Visit { closed: true, ..visit(11, 1, "2026-01-05") };
    store
        .import(|file| -> ecogram::store::Result<()> {
            file.add(&first, &closed, &[], &[])?;
            file.add_visit(&first, &visit(12, 2, "2026-06-07"), &[], &[])?;
            file.put_plan(first.id, &plan)?;
            file.add(&second, &visit(13, 1, "2026-02-02"), &[], &[])?;
            file.add(&away, &visit(14, 1, "2026-02-02"), &[], &[])
        })
        .unwrap();
    let lines = store.agenda().unwrap();
    assert_eq!(lines.iter().map(|l| l.code.as_str()).collect::<Vec<_>>(), ["A-1", "b-2"]);
    let line = &lines[1];
    assert_eq!(line.steps.iter().map(|s| (s.text.as_str(), s.by)).collect::<Vec<_>>(), [("bellen", day("2026-11-01"))]);
    assert_eq!((line.review_on, line.delete_on), (Some(day("2026-12-01")), None));
    assert_eq!(line.last_visit, Some(day("2026-06-07")), "the latest visit counts");
    assert!(lines[0].steps.is_empty());
}

#[test]
fn the_agenda_goes_by_day_and_looks_a_month_ahead() {
    let today = day("2026-11-22");
    let doing = StepState::Doing;
    let step = |by, text: &str| AgendaStep { text: Words::of(text), by, state: doing };
    let a = AgendaLine {
        steps: vec![
            step(day("2026-12-23"), "net binnen een maand"),
            step(day("2026-12-24"), "later"),
            step(day("2026-11-01"), "voorbij"),
        ],
        review_on: Some(day("2026-11-22")),
        ..of(1, "A-1")
    };
    let b = AgendaLine { delete_on: Some(day("2026-11-22")), last_visit: Some(day("2026-05-23")), ..of(2, "B-1") };
    let found = due(&[b.clone(), a], today, Some(183));
    let told: Vec<(String, &str)> = found.iter().map(|d| (d.on.to_string(), d.code.as_str())).collect();
    let on = |date: &str, code| (date.to_string(), code);
    let expected = [
        on("2026-11-01", "A-1"),
        on("2026-11-22", "A-1"),
        on("2026-11-22", "B-1"),
        on("2026-11-22", "B-1"),
        on("2026-12-23", "A-1"),
    ];
    assert_eq!(told, expected);
    assert!(found.iter().any(|d| d.what == What::FollowUp(day("2026-05-23"))));
    assert!(found.iter().any(|d| d.what == What::Delete) && found.iter().any(|d| d.what == What::Review));
    assert!(due(&[AgendaLine { delete_on: None, ..b }], today, None).is_empty(), "no rule asks for a follow-up");
    assert_eq!(due(&[of(3, "C")], today + Days::new(9), Some(1)), []);
}

#[test]
fn the_follow_up_goes_by_the_number_of_days_in_the_rules() {
    assert_eq!(follow_up(&Catalogue::built_in().unwrap()), Some(183));
    let rules = include_str!("../../assets/catalogue/rules.toml").replace("more_than = 183", "more_than = 90");
    let (own, faults) = Catalogue::parse(&[("own.toml", &rules)]).unwrap();
    assert!(faults.is_empty());
    assert_eq!(follow_up(&own), Some(90));
}

#[test]
fn the_agenda_is_asked_for_and_shown_in_the_worker_view_only_and_enter_opens_the_client() {
    let mut program = program(Language::Nl);
    let due = AgendaLine { review_on: Some(now().today), ..of(9, "Z-9") };
    outcome(&mut program.model, Outcome::Agenda(vec![due.clone()]));
    assert!(!program.model.worker_view(), "what comes late opens nothing");
    let asked = ecogram::app::handle(
        &mut program.model,
        ecogram::app::Event::Key(ratatui::crossterm::event::KeyEvent::new(
            KeyCode::Char('w'),
            ratatui::crossterm::event::KeyModifiers::NONE,
        )),
        now(),
    );
    assert!(asked.iter().any(|e| matches!(e, Effect::ListAgenda)));
    outcome(&mut program.model, Outcome::Agenda(vec![due]));
    program.key(KeyCode::Right).key(KeyCode::Right);
    let Some(Layer::Worker(worker)) = program.model.layers.last() else { panic!("the worker view is open") };
    assert_eq!((worker.tab, worker.agenda[0].code.as_str()), (WorkerTab::Agenda, "Z-9"));
    let key = ratatui::crossterm::event::KeyEvent::new(KeyCode::Enter, ratatui::crossterm::event::KeyModifiers::NONE);
    let effects = ecogram::app::handle(&mut program.model, ecogram::app::Event::Key(key), now());
    assert!(matches!(effects[..], [Effect::OpenClient(ClientId(opened))] if opened == id(9)));
}
