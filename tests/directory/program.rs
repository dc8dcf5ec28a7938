//! The directory and the plan in the running program, key by key. The file's part is played: what it was asked to keep
//! is given back as kept.

use ecogram::app::effect::Effect;
use ecogram::app::event::{Event, Now};
use ecogram::app::form::Subject;
use ecogram::app::gate::{Gate, Unlock};
use ecogram::app::layer::{FormLayer, Layer};
use ecogram::app::outcome::{Opened, Outcome};
use ecogram::app::shown::{directory_entries, form_rows, plan_rows};
use ecogram::app::{Model, handle, outcome};
use ecogram::domain::network::Parts;
use ecogram::domain::*;
use ecogram::steps::{Catalogue, Resource};
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

pub fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

pub fn now() -> Now {
    Now { since_start: std::time::Duration::from_secs(1), today: day("2026-11-22") }
}

/// A client whose neighbourhood was gone through, with nobody there.
pub fn network() -> Network {
    let id = |n: u128| uuid::Uuid::from_u128(0x1000 + n);
    let mut client = Client::new(ClientId(id(1)), ClientCode::new("B-01").unwrap(), Language::Nl);
    client.asked_sectors.insert(Sector::Neighbours);
    let person = Person { sector: Sector::Friends, ..Person::new(PersonId(id(3)), Name::new("Ann").unwrap()) };
    let visit = Visit::new(VisitId(id(2)), 1, day("2026-11-22"));
    Network::from_parts(Parts { client, visit, people: vec![person], ties: Vec::new(), plan: Plan::default() })
}

/// The program with that client open.
pub fn program(language: Language) -> Program {
    program_with(language, network())
}

/// The program with this network open.
pub fn program_with(language: Language, network: Network) -> Program {
    let catalogue = Catalogue::built_in().unwrap();
    let gate = Gate::Unlock(Unlock::default());
    let mut model = Model::new(language, catalogue, IdSource::counting(), now(), gate);
    let visits = vec![network.visit().clone()];
    outcome(&mut model, Outcome::Client(Box::new(Opened { network, history: History::default(), visits })));
    Program { model, own: Vec::new(), kept: Vec::new() }
}

pub struct Program {
    pub model: Model,
    /// The entries that the file would hold.
    pub own: Vec<Resource>,
    /// The changes that the file was asked to keep.
    pub kept: Vec<Entry>,
}

impl Program {
    pub fn key(&mut self, code: KeyCode) -> &mut Self {
        let effects = handle(&mut self.model, Event::Key(KeyEvent::new(code, KeyModifiers::NONE)), now());
        for effect in effects {
            match effect {
                Effect::PutResource(resource) => {
                    self.own.retain(|r| r.id != resource.id);
                    self.own.push(*resource);
                    outcome(&mut self.model, Outcome::Resources(self.own.clone()));
                }
                Effect::Save(saving) => self.kept.push(saving.entry),
                _ => {}
            }
        }
        self
    }
    /// Types a text; `\n` is Enter.
    pub fn keys(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            self.key(if c == '\n' { KeyCode::Enter } else { KeyCode::Char(c) });
        }
        self
    }
    pub fn network(&self) -> &Network {
        &self.model.session().unwrap().network
    }
    pub fn names(&self) -> Vec<String> {
        let language = self.model.texts.language();
        directory_entries(&self.model).iter().map(|r| r.called(language).to_string()).collect()
    }
    /// Marks the entry with this name.
    pub fn mark(&mut self, name: &str) -> &mut Self {
        let at = self.names().iter().position(|n| n == name).unwrap_or_else(|| panic!("{name} in {:?}", self.names()));
        if let Some(Layer::Directory(layer)) = self.model.layers.last_mut() {
            layer.at = at;
        }
        self
    }
    /// Goes to the row of the open form with this label.
    pub fn row(&mut self, label: &str) -> &mut Self {
        let rows = form_rows(&self.model).unwrap();
        let at = rows.iter().position(|r| r.label == label).unwrap();
        if let Some(Layer::Form(form)) = self.model.layers.last_mut() {
            form.mark(at);
        }
        self
    }
    pub fn plan(&self) -> &Plan {
        self.network().plan()
    }
}

#[test]
fn the_directory_opens_on_what_serves_the_marked_step() {
    let mut program = program(Language::Nl);
    program.keys("s");
    let at = {
        let shown = ecogram::app::shown::shown_steps(&program.model);
        shown.iter().position(|s| s.rule == "R9").expect("nobody in the neighbourhood: R9 fires")
    };
    for _ in 0..at {
        program.key(KeyCode::Down);
    }
    program.keys("r");
    let narrow = program.names();
    assert!(
        narrow.contains(&"Hoplr".to_string()) && !narrow.contains(&"Buddywerking Vlaanderen".to_string()),
        "{narrow:?}"
    );
    program.keys("s");
    assert!(program.names().len() > narrow.len(), "s shows everything");
    program.keys("gg");
    assert!(program.names().contains(&"Bras dessus Bras dessous".to_string()), "Brussels");
    assert!(!program.names().contains(&"Similes".to_string()), "not Flanders alone");
    program.keys("tt");
    assert!(!program.names().contains(&"Buddywerking Vlaanderen".to_string()), "nothing that speaks Dutch only");
    program.keys("d");
    assert!(directory_entries(&program.model).iter().all(|r| r.digital), "on a screen");
    assert!(!program.names().is_empty());
}

#[test]
fn an_entry_is_added_changed_retired_and_taken_back() {
    let mut program = program(Language::Nl);
    program.keys("srs");
    if !program.names().contains(&"Similes".to_string()) {
        program.keys("s");
    }
    program.keys("aPraatcafé De Kaai\n");
    program.row("Wat het is").keys("\nSamen koffie\n").row("digitaal").key(KeyCode::Right);
    program.row("Regio").keys("b").row("Nagekeken op").key(KeyCode::Right);
    program.key(KeyCode::Esc);
    let entry = program.own.last().unwrap().clone();
    assert_eq!(
        (entry.name.as_str(), entry.nl.what.as_str(), entry.digital),
        ("Praatcafé De Kaai", "Samen koffie", true)
    );
    assert_eq!((entry.regions, entry.verified_on), (vec!["brussels".to_string()], Some(now().today)));
    program.mark("Praatcafé De Kaai").key(KeyCode::Delete);
    assert!(!program.names().contains(&"Praatcafé De Kaai".to_string()), "what is retired is hidden");
    program.keys("x").mark("Praatcafé De Kaai").key(KeyCode::Delete);
    program.keys("x");
    assert!(program.names().contains(&"Praatcafé De Kaai".to_string()), "and comes back");
    assert!(program.kept.is_empty(), "no network was changed");
}

#[test]
fn a_network_of_the_neighbourhood_stands_in_the_ring_as_a_place_online_and_undo_takes_it_out() {
    let mut program = program(Language::Nl);
    program.keys("sr");
    if !program.names().contains(&"WhatsAppgroep van de buurt".to_string()) {
        program.keys("s");
    }
    program.mark("WhatsAppgroep van de buurt").keys("p");
    let member = program.network().people().find(|p| p.name.as_str() == "WhatsAppgroep van de buurt").unwrap().clone();
    assert_eq!((member.kind, member.sector, member.ring), (Kind::OnlinePlace, Sector::Neighbours, None));
    assert_eq!(program.kept.len(), 1, "it is kept");
    program.keys("p");
    assert_eq!(program.network().people().count(), 2, "not twice");
    program.key(KeyCode::Esc).keys("u");
    assert_eq!(program.network().people().count(), 1);
}

#[test]
fn what_the_caseworker_wrote_in_the_directory_is_forgotten_at_the_lock() {
    let mut program = program(Language::Nl);
    program.keys("sraPraatcafé\n");
    assert!(program.model.catalogue.resources().iter().any(|r| r.name == "Praatcafé"));
    program.key(KeyCode::F(9));
    assert_eq!(program.model.catalogue, Catalogue::built_in().unwrap());
}

#[test]
fn a_step_says_who_does_it_by_when_and_what_came_of_it() {
    let mut program = program(Language::Nl);
    program.keys("sakoffie met de buurvrouw\np").keys("\n");
    assert!(matches!(program.model.layers.last(), Some(Layer::Form(FormLayer { subject: Subject::Step(_), .. }))));
    program.row("Wie doet het").keys("\nAnn\n").row("Tegen wanneer").keys("\n5/12/2026\n").key(KeyCode::Esc);
    let step = &program.plan().steps[0];
    assert_eq!((step.who.as_str(), step.by), ("Ann", Some(day("2026-12-05"))));
    program.key(KeyCode::Right).key(KeyCode::Right);
    assert_eq!(program.plan().steps[0].state, StepState::Done);
    program.keys("het was gezellig\n");
    assert_eq!(
        program.plan().steps[0].outcome.as_str(),
        "het was gezellig",
        "a step that is done asks what came of it"
    );
    let kept = program.kept.len();
    assert_eq!(kept, 6, "every answer was saved");
}

#[test]
fn a_day_that_is_none_is_refused_and_changes_nothing() {
    let mut program = program(Language::Nl);
    program.keys("sabellen\np").keys("\n").row("Tegen wanneer").keys("\nooit\n");
    assert_eq!(program.plan().steps[0].by, None);
    assert!(program.model.notice.as_ref().is_some_and(|n| n.warning));
}

#[test]
fn a_goal_has_the_clients_words_and_a_dimension_and_its_steps_outlive_it() {
    let mut program = program(Language::Fr);
    program.keys("sgmoins seule le soir\n").key(KeyCode::Down).key(KeyCode::Right).key(KeyCode::Esc);
    let goal = program.plan().goals[0].clone();
    assert_eq!((goal.words.as_str(), goal.dimension), ("moins seule le soir", Some(Dimension::Size)));
    program.keys("aappeler Ann\np").key(KeyCode::Down).keys("\n").row("Objectif").key(KeyCode::Right).key(KeyCode::Esc);
    assert_eq!(program.plan().steps[0].goal, Some(goal.id));
    program.key(KeyCode::Up).key(KeyCode::Delete);
    assert!(program.plan().goals.is_empty());
    assert_eq!((program.plan().steps.len(), program.plan().steps[0].goal), (1, None));
}

#[test]
fn leaving_it_as_it_is_is_kept_silences_the_suggestion_and_can_be_taken_back() {
    let mut program = program(Language::Nl);
    program.keys("s");
    let rule = ecogram::app::shown::shown_steps(&program.model)[0].rule.clone();
    let fires = |program: &Program| {
        program.model.session().unwrap().suggestions.as_ref().unwrap().steps.iter().any(|s| s.rule == rule)
    };
    program.keys("b");
    assert_eq!(program.plan().decisions[0].verdict, Verdict::LeaveAsItIs);
    assert!(!fires(&program), "{rule} is silent");
    program.keys("p");
    assert_eq!(plan_rows(program.plan()).len(), 1);
    program.key(KeyCode::Delete);
    assert!(program.plan().decisions.is_empty() && fires(&program), "{rule} speaks again");
}
