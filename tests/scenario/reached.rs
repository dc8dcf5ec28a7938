//! The walks over every screen reach every screen: what may stand on top of another, in each of its kinds. The lists
//! below know every variant, since they do not compile without; a new one must be walked to, or said to hold nothing
//! of a client.

use std::collections::BTreeSet;

use ecogram::app::comparing::Told;
use ecogram::app::form::Subject;
use ecogram::app::gate::Gate;
use ecogram::app::layer::{AskFor, Layer, ReadingOf, StepsTab, WorkerTab, Yes};
use ecogram::app::model::{Model, Screen};
use ecogram::domain::{Code, Language};
use ecogram::seen::PageFor;

use super::privacy::canary_desk;
use super::screens::EVERY;

/// A list of names, and the name of a value.
macro_rules! names {
    ($list:ident, $name:ident, $of:ty, $($pattern:pat => $text:literal),+ $(,)?) => {
        const $list: &[&str] = &[$($text),+];
        fn $name(value: &$of) -> &'static str {
            match value { $($pattern => $text),+ }
        }
    };
}

names!(LAYERS, layer, Layer,
    Layer::Line(_) => "line", Layer::Find(_) => "find", Layer::Form(_) => "form", Layer::Knows(_) => "knows", Layer::Together(_) => "together",
    Layer::Asked(_) => "asked", Layer::Measures(_) => "measures", Layer::Steps(_) => "steps",
    Layer::Directory(_) => "directory", Layer::Visits(_) => "visits", Layer::Discuss(_) => "discuss",
    Layer::Compare(_) => "compare", Layer::Page(_) => "page", Layer::Reading(_) => "reading",
    Layer::Question(_) => "question", Layer::Ask(_) => "ask", Layer::Worker(_) => "worker",
    Layer::Options(_) => "options", Layer::Files(_) => "files", Layer::Bring(_) => "who comes in",
    Layer::Columns(_) => "which column", Layer::Code(_) => "a code");
names!(SUBJECTS, subject, Subject,
    Subject::Person(_) => "form of a person", Subject::Client => "form of the client",
    Subject::Visit => "form of the visit", Subject::Step(_) => "form of a step", Subject::Goal(_) => "form of a goal",
    Subject::Resource(_) => "form of an entry");
names!(TABS, tab, StepsTab,
    StepsTab::Suggested => "suggested", StepsTab::Plan => "plan", StepsTab::AskNext => "ask next",
    StepsTab::Ideas => "ideas");
names!(READINGS, reading, ReadingOf,
    ReadingOf::Help => "help", ReadingOf::Words => "in words", ReadingOf::Legend => "legend",
    ReadingOf::RecoveryCode => "new recovery code");
names!(QUESTIONS, question, Yes,
    Yes::Quit => "quit?", Yes::Leave => "leave the client?", Yes::AddClient(_) => "a new client?",
    Yes::CloseVisit => "close the visit?", Yes::Worker => "although others are present?",
    Yes::Page => "a page, although others are present?",
    Yes::Qualities => "how the ties are, although others are present?",
    Yes::WritePage => "write the page?", Yes::ReplacePage => "replace the page?",
    Yes::GoBack => "back to a backup?");
names!(ASKED, asked, AskFor,
    AskFor::NotForUs(..) => "why not?", AskFor::OwnStep => "which step?", AskFor::Dropped(_) => "why dropped?",
    AskFor::Outcome(_) => "what came of it?", AskFor::Goal => "which goal?", AskFor::Entry => "which entry?",
    AskFor::MapEntry => "which network of the neighbourhood?", AskFor::EntryWords => "which words?",
    AskFor::Delete(..) => "delete whom?", AskFor::NotKept(..) => "not kept?", AskFor::Erase(..) => "erase whom?", AskFor::Rename(_) => "which code?",
    AskFor::VisitDate => "which day?", AskFor::BringDay => "of which day are they?", AskFor::PassphraseOfNow => "which passphrase now?", AskFor::Passphrase(_) => "which passphrase?",
    AskFor::PassphraseAgain(..) => "which passphrase again?");
names!(WORKERS, worker, WorkerTab,
    WorkerTab::Facts => "facts", WorkerTab::HeldBack => "held back", WorkerTab::Agenda => "agenda", WorkerTab::Map => "map",
    WorkerTab::Clients => "clients", WorkerTab::Audit => "audit");
names!(TOLD, told, Told,
    Told::Sentences => "what changed", Told::Measures => "measures before and after",
    Told::OverTime => "measures over time");
names!(GATES, gate, Gate,
    Gate::First(_) => "first start", Gate::Code(_) => "recovery code", Gate::Unlock(_) => "unlock",
    Gate::Restore(_) => "restore", Gate::Neutral => "neutral");
names!(SCREENS, screen, Screen,
    Screen::Gate(_) => "gate", Screen::Start(_) => "start", Screen::Client(_) => "client");

/// There is no client yet, or no key leads there and it says nothing of one: the file turned out to be damaged.
const NO_CLIENT: [&str; 3] = ["first start", "recovery code", "back to a backup?"];

/// What a screen or a window is besides, which no list of variants holds.
const FACES: [&str; 3] = ["turned", "every figure", "a measure explained"];

fn here(model: &Model) -> Vec<&'static str> {
    let mut names = vec![screen(&model.screen)];
    if let Screen::Gate(shown) = &model.screen {
        names.push(gate(shown));
    }
    if model.session().is_some_and(|s| s.turned) {
        names.push("turned");
    }
    for shown in &model.layers {
        names.push(layer(shown));
        names.extend(match shown {
            Layer::Form(form) => Some(subject(&form.subject)),
            Layer::Steps(steps) => Some(tab(&steps.tab)),
            Layer::Reading(page) => Some(reading(&page.what)),
            Layer::Question(asked) => Some(question(&asked.yes)),
            Layer::Ask(ask) => Some(asked(&ask.goes_to)),
            Layer::Worker(pages) => Some(worker(&pages.tab)),
            Layer::Compare(compare) => Some(told(&compare.told)),
            Layer::Measures(measures) if measures.every => Some("every figure"),
            Layer::Measures(measures) if measures.explained => Some("a measure explained"),
            Layer::Page(page) => Some(page.order.profile.code()),
            _ => None,
        });
    }
    names
}

/// Seen to fail while nobody walked to who is not discussed yet and to three of the questions.
#[test]
fn the_walk_over_every_screen_reaches_every_layer() {
    let mut reached = BTreeSet::new();
    for keys in EVERY {
        let mut desk = canary_desk(Language::Nl, (120, 40));
        desk.press(keys);
        reached.extend(here(&desk.model));
    }
    let profiles: Vec<&str> = PageFor::ALL.iter().map(|page| page.code()).collect();
    let lists = [LAYERS, SUBJECTS, TABS, READINGS, QUESTIONS, ASKED, WORKERS, GATES, SCREENS, &profiles, TOLD, &FACES];
    let all = lists.into_iter().flatten().copied().filter(|name| !NO_CLIENT.contains(name));
    let missed: Vec<&str> = all.filter(|name| !reached.contains(name)).collect();
    assert!(missed.is_empty(), "nobody walks to {missed:?}");
}
