//! The directory, the plan and the agenda as they are drawn, in three languages and two sizes.

use ecogram::app::outcome;
use ecogram::app::outcome::Outcome;
use ecogram::domain::*;
use ecogram::ui::{self, theme::Theme};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::KeyCode;

use super::program::{Program, day, program};

pub const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

pub fn drawn(program: &mut Program, (cols, rows): (u16, u16)) -> String {
    let resize = ecogram::app::Event::Resize(cols, rows);
    ecogram::app::handle(&mut program.model, resize, super::program::now());
    let mut terminal = Terminal::new(TestBackend::new(cols, rows)).unwrap();
    let mut cache = ui::Cache::default();
    terminal.draw(|frame| _ = ui::draw(frame.buffer_mut(), &program.model, &Theme::MONO, &mut cache)).unwrap();
    let buffer = terminal.backend().buffer();
    let cells = buffer.content().chunks(cols as usize);
    let screen: String = cells.map(|row| row.iter().map(|c| c.symbol()).collect::<String>() + "\n").collect();
    for key in ["steps-", "step-", "goal-", "directory-", "worker-"] {
        assert!(!screen.contains(key), "a message that is missing shows its key\n{screen}");
    }
    screen
}

#[test]
fn the_directory_shows_each_entry_with_its_day_and_marks_what_is_old() {
    for language in Language::ALL {
        for size in SIZES {
            let mut program = program(*language);
            program.keys("sr");
            let all = drawn(&mut program, size);
            let all = if all.contains("Buddywerking") { all } else { drawn(program.keys("s"), size) };
            let line = |name: &str| {
                all.lines().find(|l| l.contains(name)).unwrap_or_else(|| panic!("{name} in\n{all}")).to_string()
            };
            assert!(line("Buddywerking").contains("(2025)"), "of the source, as nobody called\n{all}");
            assert!(!all.contains("ArmenTeKort"), "of one city, and where the client lives is not known\n{all}");
            let whole = drawn(program.keys("\n"), size);
            assert!(whole.contains("S66 buddywerking.be"), "the whole entry, with its source\n{whole}");
        }
    }
}

#[test]
fn the_plan_shows_goal_step_who_and_when() {
    for language in Language::ALL {
        for size in SIZES {
            let mut program = program(*language);
            program.keys("sgsamen eten\n").key(KeyCode::Esc).keys("akoffie\np").key(KeyCode::Down).keys("\n");
            program.key(KeyCode::Down).key(KeyCode::Down).keys("\nAnn en ik\n").key(KeyCode::Esc);
            let plan = drawn(&mut program, size);
            for part in ["samen eten", "koffie", "Ann en ik"] {
                assert!(plan.contains(part), "{part} in\n{plan}");
            }
        }
    }
}

#[test]
fn the_agenda_stands_in_the_worker_view_and_nowhere_else() {
    for language in Language::ALL {
        for size in SIZES {
            let mut program = program(*language);
            program.keys("w");
            let of = AgendaLine {
                id: ClientId(uuid::Uuid::from_u128(9)),
                code: ClientCode::new("Z-9").unwrap(),
                steps: vec![AgendaStep {
                    text: Words::of("de huisarts bellen"),
                    by: day("2026-11-01"),
                    state: StepState::Doing,
                }],
                review_on: Some(day("2026-12-01")),
                delete_on: None,
                last_visit: Some(day("2026-01-01")),
            };
            outcome(&mut program.model, Outcome::Agenda(vec![of]));
            program.key(KeyCode::Right).key(KeyCode::Right);
            let agenda = drawn(&mut program, size);
            assert!(agenda.contains("de huisarts bellen") && agenda.matches("Z-9").count() == 3, "{agenda}");
            assert!(agenda.contains(&program.model.texts.get(key!("worker-late"))), "{agenda}");
            let closed = drawn(program.key(KeyCode::Esc), size);
            assert!(!closed.contains("Z-9") && !closed.contains("huisarts"), "{closed}");
        }
    }
}
