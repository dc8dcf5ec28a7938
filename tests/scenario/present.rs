//! What is read while others are present, and on what both read: how ties are, which distance is wished for and whom a gate
//! holds back are told there neither in words nor by a number, nor by leaving somebody out.

use ecogram::app::Command;
use ecogram::app::layer::{Layer, StepsTab};
use ecogram::app::shown::{changes, offered_steps, worker_rows};
use ecogram::diagram::Sight;
use ecogram::domain::{
    Address, Capacity, Discussed, Language, MessageKey, Network, Pair, Person, Plan, Quality, Ring, Role, Safety,
    Status, Step, StepId, Tie, Wish, Words, network,
};
use ecogram::steps::{self, Fact};
use ecogram::text::Texts;
use ecogram::words;
use uuid::Uuid;

use super::desk::{Desk, demo_visits, keep, one_line, said, today};
use super::privacy::{CANARY, of_whom_no_gate_knows};

/// What the worker presses when somebody else comes in.
const OTHERS: &str = "v e Right*2 Esc Esc";
/// They leave again.
const ALONE: &str = "v e Left*2 Right Esc Esc";

/// The demonstration with a change in its visits, in a file of its own.
fn changed(name: &str, edit: impl Fn(&mut [network::Parts])) -> Desk {
    let desk = Desk::with(name, Language::Nl, |store| {
        let mut visits: Vec<_> = demo_visits(Language::Nl).into_iter().map(Network::into_parts).collect();
        edit(&mut visits);
        keep(store, visits.into_iter().map(Network::from_parts).collect());
    });
    Desk::on_client(desk.size((120, 40)))
}

/// Somebody of whom no gate knows, and nothing wished.
fn free(person: &Person) -> Person {
    Person { wish: None, ..of_whom_no_gate_knows(person.clone()) }
}

/// How the n-th member of the first visit is called.
fn nth(n: usize) -> String {
    demo_visits(Language::Nl)[0].people().nth(n).unwrap().name.to_string()
}

/// Everything that is read on these screens, row by row.
fn read_through(desk: &mut Desk, screens: &[&str]) -> String {
    let mut all = String::new();
    for keys in screens {
        desk.press(keys);
        for _ in 0..14 {
            all += &desk.words();
            desk.press("Down");
        }
        while !desk.model.layers.is_empty() {
            desk.press("Esc");
        }
    }
    all
}

/// What the open comparison tells, against every other visit and as it is wished.
fn compared(desk: &mut Desk) -> String {
    let lines = |desk: &Desk| changes(&desk.model).into_iter().map(|change| change.text + "\n").collect::<String>();
    desk.press("v c");
    (0..3).map(|_| (lines(desk), desk.press("Right")).0).collect()
}

fn told_with(key: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, (*value).into())).collect();
    Texts::new(Language::Nl).with(MessageKey::known(key), &args)
}

#[test]
fn with_others_present_no_step_and_no_row_of_the_plan_tells_how_the_ties_are() {
    let mut desk = changed("difficult", |visits| {
        for parts in visits {
            parts.client.in_recovery = Some(true);
            for (n, person) in parts.people.iter_mut().enumerate() {
                let quality = if n % 2 == 0 { Quality::Stressful } else { Quality::Supportive };
                *person = Person { quality: Some(quality), ..free(person) };
            }
        }
    });
    let rules = ["R18", "R20b"];
    let titles = rules.map(|rule| steps::title(&desk.model.catalogue, rule, desk.model.texts.to(Address::Formal)));
    let found = |text: &str| titles.iter().filter(|title| text.contains(title.as_str())).cloned().collect::<Vec<_>>();
    desk.press(OTHERS);
    let hidden = read_through(&mut desk, &["s Right", "s Right Enter"]);
    assert_eq!(found(&hidden), Vec::<String>::new());
    desk.press("h Enter");
    assert_eq!(found(&read_through(&mut desk, &["s Right"])), Vec::<String>::new(), "h shows how the ties are alone");
    desk.press(ALONE);
    assert_eq!(found(&read_through(&mut desk, &["s Right"])), titles, "between the two of them");
    for (rule, key) in rules.into_iter().zip(["c", "b"]) {
        desk.press("s Right");
        let at = offered_steps(&desk.model, StepsTab::Suggested).iter().position(|s| s.rule == rule).unwrap();
        desk.press(&"Down ".repeat(at)).press(key).press("Esc");
    }
    assert_eq!(found(&read_through(&mut desk, &["s p"])), titles, "between the two of them");
    desk.press(OTHERS);
    let hidden = read_through(&mut desk, &["", "s p"]);
    assert_eq!(found(&hidden), Vec::<String>::new());
}

#[test]
fn with_others_present_the_comparison_tells_no_wish() {
    let mut desk = changed("distance", |visits| {
        for parts in visits.iter_mut() {
            parts.people.iter_mut().for_each(|p| *p = free(p));
        }
        for (n, wish) in [Wish::Further, Wish::End, Wish::Closer].into_iter().enumerate() {
            let id = visits[0].people[n].id;
            let person = visits[1].people.iter_mut().find(|p| p.id == id).unwrap();
            *person = Person { wish: Some(wish), ring: Some(Ring::Close), ..person.clone() };
        }
    });
    let wish = said(Language::Nl, "compare-field-wish");
    let lines = [
        told_with("report-wish-further", &[("names", &nth(0))]),
        told_with("report-wish-end", &[("names", &nth(1))]),
        told_with("compare-other", &[("name", &nth(0)), ("fields", &wish)]),
        told_with("compare-other", &[("name", &nth(1)), ("fields", &wish)]),
        told_with("report-wish-closer", &[("names", &nth(2))]),
        said(Language::Nl, "compare-wishes-told"),
    ];
    desk.press(OTHERS);
    let told = compared(&mut desk);
    assert!(lines.iter().all(|line| !told.contains(line)), "{told}");
    let Some(Layer::Compare(layer)) = desk.model.layers.last() else { panic!("no comparison") };
    assert!(!layer.has_wishes(), "not even that there are any");
    desk.press("Esc h Enter");
    let told = compared(&mut desk);
    assert!(lines.iter().all(|line| !told.contains(line)), "h shows how the ties are, and no wish\n{told}");
    desk.press("Esc").press(ALONE);
    let told = compared(&mut desk);
    assert!(lines.iter().all(|line| told.contains(line)), "between the two of them\n{told}");
}

/// Seen to fail while h, which asks about the ties alone, showed whatever the two may read, proposals among it.
#[test]
fn with_others_present_nothing_is_read_of_what_the_client_said_of_anybody() {
    let mut desk = changed("words", |visits| {
        for parts in visits {
            parts.ties.clear();
            for (n, person) in parts.people.iter_mut().enumerate() {
                *person = Person { client_words: Words::of(&format!("Woord{n}einde")), ..free(person) };
            }
            parts.people[2].safety = Some(Safety::Unsafe);
        }
    });
    let word = |desk: &Desk, n: usize| desk.person(&nth(n)).client_words.to_string();
    let (held, said) = (word(&desk, 2), word(&desk, 3));
    let open = |n: usize| format!("/ '{}' Enter", nth(n));
    let screens = [open(2), open(2) + " e", open(3), open(3) + " e", "i".into(), "i PgDn".into(), "i End".into()];
    let seen = |desk: &mut Desk| -> (bool, bool) {
        let all: String = screens.iter().map(|keys| read_through(desk, &[keys])).collect();
        (all.contains(&held), all.contains(&said))
    };
    assert_eq!(seen(&mut desk), (true, true), "between the two of them everything is read");
    desk.press(OTHERS);
    assert_eq!(seen(&mut desk), (false, false), "not of some: the gap would tell of whom");
    desk.press("h Enter");
    assert_eq!(seen(&mut desk), (false, false), "h shows how the ties are, and no words");
}

#[test]
fn as_wished_leaves_out_whom_a_gate_holds_back() {
    let mut desk = changed("wished", |visits| {
        for parts in visits {
            parts.ties.clear();
            parts.people.iter_mut().for_each(|p| *p = free(p));
            for n in [1, 2] {
                parts.people[n].wish = Some(Wish::Closer);
                parts.people[n].ring = Some(Ring::Regular);
            }
            parts.people[2].safety = Some(Safety::Unsafe);
        }
    });
    let closer: Vec<_> = desk.session().network.people().filter(|p| p.wish == Some(Wish::Closer)).cloned().collect();
    let told = compared(&mut desk);
    assert!(told.contains(&told_with("report-wish-closer", &[("names", closer[0].name.as_str())])), "{told}");
    let Some(Layer::Compare(layer)) = desk.model.layers.last() else { panic!("no comparison") };
    assert!(layer.is_wish());
    let ring = |n: usize| layer.after().person(closer[n].id).unwrap().ring;
    assert_eq!([ring(0), ring(1)], [Some(Ring::Close), Some(Ring::Regular)], "drawn as it is told");
    desk.press("Esc l");
    while desk.session().sight != Sight::Wishes {
        desk.press("l");
    }
    let lit = |n: usize| {
        let scene = desk.session().scene(std::time::Duration::ZERO, Language::En).unwrap();
        scene.nodes.iter().find(|node| node.id == Some(closer[n].id)).unwrap().light
    };
    assert_ne!(lit(0), lit(1), "the layer of wishes as well");
}

#[test]
fn between_two_visits_a_fact_of_the_workers_makes_nobody_other_than_the_same() {
    let mut desk = changed("same", |visits| {
        for parts in visits.iter_mut() {
            parts.people.iter_mut().for_each(|p| *p = free(p));
        }
        visits[0].people[3].discussed = Discussed::NotDiscussed;
        (visits[1].people, visits[1].ties) = (visits[0].people.clone(), visits[0].ties.clone());
        visits[1].people.iter_mut().for_each(|p| p.discussed = Discussed::Yes);
        visits[1].people[0].safety = Some(Safety::Unsafe);
        visits[1].people[1].capacity = Some(Capacity::Overloaded);
        visits[1].people[2].worker_note = Words::of(CANARY);
        visits[1].people[3].safety = Some(Safety::Caution);
    });
    let told = compared(&mut desk);
    let line = |key: &str| {
        let opening = said(Language::Nl, key);
        let opening = opening.split('{').next().unwrap().split(':').next().unwrap().to_string();
        let opening = format!("{opening}:");
        told.lines().find(|line| line.contains(&opening)).unwrap_or_default().to_string()
    };
    let same = line("compare-same");
    assert!([0, 1, 2, 4].iter().all(|n| same.contains(&nth(*n))), "{told}");
    assert!(line("compare-not-discussed").contains(&nth(3)), "{told}");
}

#[test]
fn what_is_counted_on_a_shared_screen_is_what_is_shown_there() {
    let mut desk = changed("counted", |visits| {
        let parts = &mut visits[1];
        parts.people.iter_mut().for_each(|p| *p = free(p));
        let missed: Vec<_> = [1, 2, 3].map(|n| parts.people[n].id).to_vec();
        for id in &missed {
            let person = parts.people.iter_mut().find(|p| p.id == *id).unwrap();
            (person.status, person.wish) = (Status::Dormant, Some(Wish::Closer));
        }
        parts.people[2].safety = Some(Safety::Unsafe);
        parts.people[3].safety = None;
        parts.people[3].role = Role::parse("ex_partner");
        parts.ties.retain(|(pair, _)| missed.iter().all(|id| pair.other(*id).is_none()));
        for other in &missed[1..] {
            parts.ties.push((Pair::new(missed[0], *other).unwrap(), Tie::DOES_NOT_KNOW));
        }
        let late = today().pred_opt();
        let held = parts.people[2].name.clone();
        let step =
            |n: u128, text: &str| Step { by: late, ..Step::new(StepId(Uuid::from_u128(n)), Words::of(text), today()) };
        parts.plan.goals.clear();
        parts.plan.steps = vec![step(1, "naar de markt"), step(2, &format!("bellen met {held}"))];
        parts.plan.steps.push(Step { by: None, ..step(3, "koken") });
    });
    let texts = Texts::new(Language::Nl);
    let fact = |fact, n| one_line(&words::steps::fact(&texts, Address::Formal, fact, n));
    let told = read_through(&mut desk, &["s Right"]);
    assert!(told.contains(&fact(Fact::MissedTies, 1.0)) && !told.contains(&fact(Fact::MissedTies, 3.0)));
    let told = read_through(&mut desk, &["s p p"]);
    assert!(told.contains(&fact(Fact::OverdueSteps, 1.0)) && !told.contains(&fact(Fact::OverdueSteps, 2.0)));
    desk.press("s a");
    assert!(desk.says("steps-own-question"), "two are shown, and three may be open\n{}", desk.screen());
    desk.press("'wandelen' Enter a");
    let enough = one_line(&texts.with(key!("steps-enough-open"), &[("n", 3.into())]));
    assert!(desk.words().contains(&enough), "{}", desk.screen());
}

#[test]
fn help_on_the_turned_screen_lists_the_keys_that_work_there() {
    let mut desk = Desk::demo_client(Language::Nl).size((120, 60));
    desk.press("F1");
    assert!(desk.says(Command::Delete.key().as_str()), "{}", desk.screen());
    desk.press("Esc t F1");
    let screen = desk.screen();
    assert!(desk.says(Command::TurnBack.key().as_str()), "{screen}");
    for command in [Command::Delete, Command::Worker] {
        assert!(!desk.says(command.key().as_str()), "{command:?}\n{screen}");
    }
    assert!(!desk.says("help-in-the-ring"));
}

#[test]
fn a_page_that_leads_to_somebody_held_back_waits_for_the_caseworkers_decision() {
    let mut desk = changed("decided", |visits| {
        for parts in visits {
            parts.ties.clear();
            parts.people.iter_mut().for_each(|p| *p = free(p));
            parts.people.iter_mut().for_each(|p| p.client_words = Words::default());
            parts.people[2].safety = Some(Safety::Unsafe);
            parts.people[2].client_words = Words::of("woordvanhaar");
            parts.plan = Plan::default();
        }
    });
    desk.press("p");
    assert!(desk.says("report-undecided") && !desk.words().contains("woordvanhaar"), "{}", desk.screen());
    desk.press("Enter Enter");
    assert!(desk.says("report-undecided") && !desk.says("page-written"), "there is no page yet\n{}", desk.screen());
    while !desk.model.layers.is_empty() {
        desk.press("Esc");
    }
    desk.press("w Right");
    let at = worker_rows(&desk.model).iter().position(|row| row.item.is_some()).expect("a row to decide");
    desk.press(&"Down ".repeat(at));
    assert!(desk.says("worker-fate-open") && desk.words().contains("woordvanhaar"), "{}", desk.screen());
    desk.press("c");
    assert!(desk.says("worker-fate-left-out") && !desk.says("worker-fate-open"), "{}", desk.screen());
    desk.press("c c");
    assert!(desk.says("worker-fate-kept"), "the mark stays on its row\n{}", desk.screen());
    // The trouble of before was read long ago.
    desk.press("c Esc").wait(10).press("p");
    assert!(!desk.says("report-undecided"), "{}", desk.screen());
}
