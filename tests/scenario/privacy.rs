//! Every screen is safe to turn. A client full of worker facts is walked through screen by screen: none of them may
//! be read outside the worker view.

use ecogram::app::gate::Gate;
use ecogram::app::model::Screen;
use ecogram::domain::{
    Capacity, Client, ClientCode, ClientId, Code, Decision, DecisionId, Goal, GoalId, Language, Name, Named, Network,
    Others, Person, PersonId, Plan, Quality, Role, Safety, Status, Step, StepId, StepState, Verdict, Visit, VisitId,
    Words,
};
use uuid::Uuid;

use super::desk::{Desk, SIZES, demo_visits, keep, one_line, said, today};
use super::screens::EVERY;

/// What stands in the worker's notes of the canary client, and nowhere else.
pub const CANARY: &str = "kanarie";
/// Another client in the same file.
const OTHER: &str = "ANDER-99";

/// How a member is called; the second and the fifth are those of whom everything that somebody wrote speaks.
fn spoken_of(n: usize) -> String {
    let letter = char::from(b'a' + (n % 26) as u8);
    format!("Q{letter}zzel Wy{letter}vern")
}

/// So that what names them stands on the shared screens.
pub fn of_whom_no_gate_knows(person: Person) -> Person {
    let wish = person.wish.filter(|wish| !wish.is_distance());
    Person {
        safety: Some(Safety::NoneKnown),
        quality: Some(Quality::Supportive),
        role: None,
        status: Status::Active,
        asked_not_to_be_contacted: false,
        wish,
        ..person
    }
}

/// Words of somebody's own that name a member, in this kind of text.
fn about(kind: &str) -> Words {
    let (name, first) = (spoken_of(1), spoken_of(4));
    let first = first.split(' ').next().unwrap().to_lowercase();
    Words::of(&format!("{kind} met {name}, en {first} erbij"))
}

/// A plan in which every text of every row names somebody.
fn plan_that_names(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    let id = Uuid::from_u128;
    plan.goals.push(Goal { id: GoalId(id(501)), words: about("doel"), dimension: None, created: today() });
    let step = |n: u128, state| Step {
        id: StepId(id(510 + n)),
        goal: Some(GoalId(id(501))),
        rule: None,
        text: about("stap"),
        who: about("wie"),
        by: Some(today()),
        state,
        why: about("waarom"),
        outcome: about("uitkomst"),
        people: Vec::new(),
        resource: None,
        chosen_on: today(),
        for_worker: false,
    };
    // What names somebody whom a gate holds back is the worker's.
    let held = Words::of(&format!("{CANARY} met {}", spoken_of(0)));
    plan.goals.push(Goal { id: GoalId(id(503)), words: held.clone(), dimension: None, created: today() });
    plan.steps.push(Step { text: held, ..step(9, StepState::Done) });
    // So is a step that is theirs alone, whomever it names.
    plan.steps.push(Step { text: Words::of(CANARY), for_worker: true, ..step(8, StepState::Agreed) });
    let states = [StepState::Agreed, StepState::Done, StepState::Dropped];
    plan.steps.extend(states.into_iter().enumerate().map(|(n, state)| step(n as u128, state)));
    plan.decisions.push(Decision {
        id: DecisionId(id(502)),
        rule: "R9".into(),
        facts: String::new(),
        verdict: Verdict::NotForUs,
        reason: about("reden"),
        on: today(),
    });
    plan
}

/// The demonstration, with a worker fact of every kind on everybody, and with names that no sentence holds; everything
/// that somebody wrote names somebody.
pub fn canary(language: Language) -> Vec<Network> {
    let visits = demo_visits(language);
    // One name each over all visits, as the last one counts them: what somebody was ever called is remembered.
    let mut everybody: Vec<PersonId> = Vec::new();
    for person in visits.iter().rev().flat_map(Network::people) {
        if !everybody.contains(&person.id) {
            everybody.push(person.id);
        }
    }
    let number = |person: &Person| everybody.iter().position(|id| *id == person.id).unwrap();
    visits
        .into_iter()
        .map(|network| {
            let mut parts = network.into_parts();
            parts.visit.note = Words::of(&format!("{CANARY} {}", about("bezoek")));
            parts.client.purpose = about("waarvoor");
            parts.client.interests = vec![about("koken")];
            parts.client.experiences = vec![about("verhuizen")];
            parts.plan = plan_that_names(&parts.plan);
            parts.client.nickname = Words::of("Nikolien Zandkasteel");
            // Nobody of whom a gate knows stands near them.
            let apart = [everybody[1], everybody[4]];
            parts.ties.retain(|(pair, _)| apart.iter().all(|id| pair.other(*id).is_none()));
            parts.people = parts.people.into_iter().map(|p| with_worker_facts(number(&p), p)).collect();
            Network::from_parts(parts)
        })
        .collect()
}

fn with_worker_facts(n: usize, person: Person) -> Person {
    let gated = [Safety::Unsafe, Safety::Caution, Safety::NoContactOrder];
    let person = if matches!(n, 1 | 4) { of_whom_no_gate_knows(person) } else { person };
    Person {
        name: Name::new(&spoken_of(n)).unwrap(),
        safety: if n.is_multiple_of(3) { Some(gated[n / 3 % 3]) } else { person.safety },
        role: if n == 5 { Some(Role::Free(about("kennis"))) } else { person.role.clone() },
        client_words: about("woorden"),
        capacity: if n.is_multiple_of(2) { Some(Capacity::Overloaded) } else { Some(Capacity::Strained) },
        worker_note: Words::of(&format!("{CANARY} nota {n} {}", about("nota"))),
        doubt: true,
        ..person
    }
}

pub fn canary_desk(language: Language, size: (u16, u16)) -> Desk {
    let mut desk = Desk::with("canary", language, |store| {
        keep(store, canary(language));
        let other = Client::new(ClientId(Uuid::from_u128(7)), ClientCode::new(OTHER).unwrap(), language);
        store.add_client(&other, &Visit::new(VisitId(Uuid::from_u128(8)), 1, today())).unwrap();
        let client = canary(language)[0].client().id;
        store.note("report", Some(client), &format!("file /home/w/{}.pdf", spoken_of(1))).unwrap();
    })
    .size(size);
    desk.press("'b-01' Enter");
    assert!(desk.model.session().is_some());
    desk
}

/// What may not be read on a screen that is not the worker's.
fn worker_words(language: Language) -> Vec<String> {
    let mut words = vec![CANARY.to_string(), OTHER.to_string(), "1712".into(), "0800 30 030".into()];
    let gated = [Safety::Caution, Safety::Unsafe, Safety::NoContactOrder].map(|s| s.key().as_str());
    let borne = [Capacity::Strained, Capacity::Overloaded].map(|c| c.key().as_str());
    let labels = [
        "worker-doubt",
        "worker-held-back",
        "worker-safety-not-asked",
        "person-worker-note",
        "person-capacity",
        "person-safety",
        "visit-note",
        "worker-home",
    ];
    words.extend(gated.iter().chain(&borne).copied().chain(labels).map(|key| said(language, key)));
    words
}

/// Those of the words that stand on the screen, as whole words.
fn read_on(screen: &str, words: &[String]) -> Vec<String> {
    let text = one_line(screen);
    let whole = |word: &str| {
        text.match_indices(word).any(|(at, found)| {
            let before = text[..at].chars().next_back();
            let after = text[at + found.len()..].chars().next();
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        })
    };
    words.iter().filter(|word| whole(word)).cloned().collect()
}

/// The keys that open what is the worker's.
fn is_workers(keys: &str) -> bool {
    keys.starts_with(['w', 'p']) || keys.ends_with(" w") || keys.contains("F2")
}

/// How a screen is walked to its end: lists row by row, pages page by page.
const WALK: [&str; 2] = ["Down", "PgDn"];

/// What was read where, and the first screen of it.
pub fn told(found: &[(String, String)]) -> String {
    let lines: Vec<&str> = found.iter().map(|(at, _)| at.as_str()).collect();
    format!("{}\n{}", lines.join("\n"), found.first().map_or("", |(_, screen)| screen))
}

fn walk(desk: &mut Desk, keys: &str, mut look: impl FnMut(&str, &str)) {
    let mut last = desk.press(keys).screen();
    look(keys, &last);
    for step in WALK {
        // As long as it leads on: at the end of a list the screen stays as it is.
        for _ in 0..6 {
            let screen = desk.press(step).screen();
            if screen == last {
                break;
            }
            look(&format!("{keys} {step}"), &screen);
            last = screen;
        }
    }
}

/// Planted: the form with the worker's rows for everybody. Seen to fail.
#[test]
fn nothing_that_is_the_workers_is_read_outside_the_worker_view() {
    let words: Vec<Vec<String>> = Language::ALL.iter().map(|language| worker_words(*language)).collect();
    let mut found = Vec::new();
    for (n, keys) in EVERY.iter().filter(|keys| !is_workers(keys)).enumerate() {
        // As it is, with others present, and under the veil: each in another of the three languages, which take turns.
        for (way, before) in ["", "v e Right*2 Esc Esc", "n"].into_iter().enumerate() {
            let at = (n + way) % Language::ALL.len();
            let (language, words) = (Language::ALL[at], &words[at]);
            let mut desk = canary_desk(language, (120, 40));
            desk.press(before);
            walk(&mut desk, keys, |at, screen| {
                let mut read = read_on(screen, words);
                // A package may be called what it likes.
                let packages = keys.starts_with("o Down*8 Enter");
                read.retain(|word| !(packages && *word == said(language, "safety-unsafe")));
                if !read.is_empty() {
                    found.push((format!("{language:?} after {before:?} {at:?}: {read:?}"), screen.to_string()));
                }
            });
        }
    }
    assert!(found.is_empty(), "{}", told(&found));
}

#[test]
fn the_worker_view_shows_them_so_that_the_walk_above_can_find_them() {
    for language in Language::ALL {
        let mut desk = canary_desk(*language, (120, 40));
        let words = worker_words(*language);
        desk.press("w");
        assert!(desk.says("worker-bar"), "{}", desk.screen());
        let mut seen = Vec::new();
        for keys in ["", "Down*8", "Right", "PgDn*3", "Right", "Right", "Right", "Right", "Right Enter", "End PgDn*4"] {
            let screen = desk.press(keys).screen();
            seen.extend(read_on(&screen, &words));
        }
        for word in [
            CANARY,
            OTHER,
            &said(*language, "safety-unsafe"),
            &said(*language, "capacity-overloaded"),
            &said(*language, "worker-doubt"),
            &said(*language, "person-worker-note"),
        ] {
            assert!(
                seen.iter().any(|s| s == word),
                "{language:?}: the worker view does not show {word}; seen {seen:?}"
            );
        }
    }
}

#[test]
fn the_worker_view_closes_after_a_minute_without_a_key_and_everything_in_it() {
    for keys in ["w", "w Enter", "w Right"] {
        let mut desk = canary_desk(Language::Nl, SIZES[0]);
        desk.press(keys).wait(59);
        assert!(desk.model.worker_view(), "{keys} closed too early");
        desk.wait(2);
        assert!(!desk.model.worker_view() && desk.model.layers.is_empty(), "{keys} stays open");
        assert!(read_on(&desk.screen(), &worker_words(Language::Nl)).is_empty());
    }
}

#[test]
fn a_key_keeps_the_worker_view_open_another_minute() {
    let mut desk = canary_desk(Language::Nl, SIZES[0]);
    desk.press("w").wait(50).press("Down").wait(50);
    assert!(desk.model.worker_view());
}

#[test]
fn with_others_present_the_worker_view_needs_a_second_key() {
    let mut desk = canary_desk(Language::Nl, SIZES[0]);
    desk.press("v e Right*2 Esc Esc");
    assert_eq!(desk.session().network.visit().others, Some(Others::Family));
    desk.press("w");
    assert!(!desk.model.worker_view() && desk.says("worker-others-question"), "{}", desk.screen());
    assert!(read_on(&desk.screen(), &worker_words(Language::Nl)).is_empty());
    desk.press("Esc");
    assert!(!desk.model.worker_view());
    desk.press("w Enter");
    assert!(desk.model.worker_view());
}

#[test]
fn with_others_present_tie_qualities_are_hidden_until_the_worker_asks_for_them() {
    let qualities: Vec<String> =
        Quality::ALL.iter().filter(|q| **q != Quality::Neutral).map(|q| said(Language::Nl, q.key().as_str())).collect();
    let walked = ["", "Tab", "Tab*2", "Tab*5", "i", "m", "t"];
    for keys in walked {
        let mut desk = canary_desk(Language::Nl, (120, 40));
        desk.press("v e Right*2 Esc Esc");
        walk(&mut desk, keys, |at, screen| {
            let read = read_on(screen, &qualities);
            assert!(read.is_empty(), "after {at:?}: {read:?}\n{screen}");
        });
    }
    let mut desk = canary_desk(Language::Nl, (120, 40));
    desk.press("v e Right*2 Esc Esc h Enter i");
    assert!(!read_on(&desk.screen(), &qualities).is_empty(), "h shows them\n{}", desk.screen());
}

/// Planted: the doubt among the chips of the line. Seen to fail.
#[test]
fn a_doubt_parked_on_the_quick_line_is_seen_in_the_worker_view_only() {
    let mut desk = Desk::empty_client(Language::Nl).size((120, 40));
    let doubt = said(Language::Nl, "worker-doubt");
    let label = said(Language::Nl, "person-doubt");
    let chip = format!("[{}", said(Language::Nl, "field-doubt"));
    desk.press("a 'Fatima zus 1 ?'");
    let screen = desk.screen();
    assert!(!screen.contains(&doubt) && !screen.contains(&label) && !screen.contains(&chip), "{screen}");
    desk.press("Enter Enter");
    assert!(desk.person("Fatima").doubt && desk.person("Fatima").name.as_str() == "Fatima");
    for keys in ["", "Tab*2", "e", "Esc i"] {
        let screen = desk.press(keys).screen();
        assert!(!screen.contains(&doubt) && !screen.contains(&label), "after {keys}\n{screen}");
    }
    desk.press("Esc w");
    assert!(desk.screen().contains(&doubt), "{}", desk.screen());
}

#[test]
fn the_panic_key_shows_nothing_and_keeps_the_half_typed_line() {
    for key in ["F9", "C-n"] {
        let mut desk = canary_desk(Language::Fr, SIZES[0]);
        desk.press("Tab a 'Fatima soeur 1 hebdo'").press(key);
        assert_eq!(one_line(&desk.screen()), "Enter", "the screen names neither people nor the program");
        assert!(desk.model.parked.is_none() && desk.model.session().is_none(), "nothing stays in memory");
        desk.press("Enter");
        assert!(desk.says("gate-locked"));
        desk.unlock();
        assert!(desk.words().contains("Fatima soeur 1 hebdo"), "{}", desk.screen());
        desk.press("Enter");
        assert!(desk.names().contains(&"Fatima".to_string()));
    }
}

#[test]
fn the_panic_key_works_on_every_screen() {
    for keys in EVERY {
        let mut desk = canary_desk(Language::Nl, SIZES[0]);
        desk.press(keys).press("C-n");
        assert!(matches!(desk.model.screen, Screen::Gate(Gate::Neutral)), "after {keys}");
        assert_eq!(one_line(&desk.screen()), "Enter", "after {keys}");
    }
}

#[test]
fn with_an_open_visit_it_locks_after_a_quarter_of_an_hour_and_warns_half_a_minute_before() {
    let mut desk = canary_desk(Language::Nl, SIZES[0]);
    desk.press("a 'Half'").wait(14 * 60 + 29);
    assert!(desk.model.notice.is_none() && desk.model.session().is_some());
    desk.wait(2);
    assert!(desk.words().contains("seconden"), "{}", desk.screen());
    desk.wait(30);
    assert!(matches!(desk.model.screen, Screen::Gate(Gate::Unlock(_))), "{}", desk.screen());
    assert!(!desk.screen().contains("Half"));
    desk.unlock();
    assert!(desk.words().contains("Half"), "the half-typed line survives\n{}", desk.screen());
}

#[test]
fn without_an_open_visit_it_locks_after_five_minutes() {
    let mut desk = Desk::open(Language::Nl);
    desk.wait(4 * 60 + 29);
    assert!(desk.model.notice.is_none());
    desk.wait(32);
    assert!(matches!(desk.model.screen, Screen::Gate(Gate::Unlock(_))));
}

#[test]
fn a_wrong_recovery_code_opens_nothing_and_says_so() {
    let mut desk = canary_desk(Language::En, SIZES[0]);
    desk.press("C-l F2 'one two three' Enter");
    assert!(desk.says("trouble-not-a-code"), "{}", desk.screen());
}

#[test]
fn the_turned_screen_is_the_ring_alone_and_leaves_by_one_key() {
    let mut desk = canary_desk(Language::Nl, SIZES[0]);
    desk.press("Tab t");
    assert!(desk.says("turned-told"), "the way back is told once\n{}", desk.screen());
    desk.press("Tab");
    assert!(!desk.says("turned-told"));
    let before = desk.session().network.clone();
    // What a child's hand could press changes nothing but the ring of who is selected.
    desk.press("Enter Del a k m s v w n o q u x i p / Esc*4");
    assert!(desk.session().turned && desk.model.layers.is_empty() && !desk.ended, "{}", desk.screen());
    assert_eq!(before, desk.session().network);
    let screen = desk.screen();
    assert!(
        !screen.contains(&said(Language::Nl, "app-saved"))
            && !screen.contains(&said(Language::Nl, "visits-state-open")),
        "{screen}"
    );
    desk.press("t");
    assert!(!desk.session().turned);
}

#[test]
fn the_turned_screen_speaks_the_language_of_the_client() {
    // A file of its own: the screen is English and the client French.
    let mut desk = Desk::with("canary-french", Language::En, |store| keep(store, canary(Language::Fr)));
    desk.press("'B-01' Enter t");
    assert!(desk.words().contains(&one_line(&said(Language::Fr, "turned-told"))), "{}", desk.screen());
    let screen = desk.screen();
    let famille = said(Language::Fr, "sector-family");
    assert!(screen.contains(&famille), "the sectors are in the worker's language\n{screen}");
}

/// Planted: the name was not compared with what was typed. Seen to fail.
#[test]
fn somebody_who_wants_out_is_gone_from_every_visit_once_the_name_is_typed() {
    let mut desk = Desk::demo_client(Language::En);
    let somebody = desk.names().into_iter().find(|n| n.contains("Sofie")).expect("Sofie is drawn");
    let row = {
        let session = desk.session();
        let at = |id: &ecogram::domain::PersonId| session.network.person(*id).unwrap().name.as_str() == somebody;
        session.sorted().iter().position(at).unwrap()
    };
    let downs = "Down ".repeat(row);
    desk.press(&format!("w {downs}Del 'somebody else' Enter"));
    assert!(desk.names().contains(&somebody), "the name was not typed as it is written");
    desk.press(&format!("Esc Del '{somebody}' Enter"));
    assert!(!desk.names().contains(&somebody));
    assert!(desk.says("receipt-title") && desk.says("receipt-elsewhere"), "{}", desk.screen());
    assert!(!desk.words().contains(&somebody), "the receipt names nobody\n{}", desk.screen());
    desk.press("Enter Esc");
    desk.press("v Up Enter");
    assert!(!desk.names().contains(&somebody), "closed visits too");
    desk.restart();
    desk.press("Esc Enter");
    assert!(!desk.words().contains(&somebody));
}

/// A first name alone in the words of a step: only a gate kept it from the shared screen. Seen to fail while such a row
/// stayed, while the name was looked for whole, and while the receipt that tells of it stood on the shared screen.
#[test]
fn erasing_somebody_lays_nothing_bare_that_their_name_kept_apart() {
    let mut desk = canary_desk(Language::En, (120, 40));
    let unsafe_one = desk.session().network.people().rfind(|p| p.safety == Some(Safety::Unsafe)).unwrap();
    let (id, name) = (unsafe_one.id, unsafe_one.name.to_string());
    let first = name.split(' ').next().unwrap().to_lowercase();
    desk.press(&format!("s a 'ask {first} for the keys' Enter Esc"));
    let step = |desk: &Desk| desk.session().network.plan().steps.iter().any(|s| s.text.as_str().contains("the keys"));
    desk.press("s p");
    assert!(step(&desk) && !desk.words().contains("the keys"), "it is kept apart\n{}", desk.screen());
    let row = desk.session().sorted().iter().position(|other| *other == id).unwrap();
    // This step, and what else is about them by name or by what they are to the client.
    let rows = ecogram::steps::newly_exposed_rows(&desk.session().network, id).len();
    assert!(rows >= 1);
    desk.press("Esc w").press(&"Down ".repeat(row)).press(&format!("Del '{name}' Enter"));
    assert!(desk.says("receipt-title") && desk.session().network.person(id).is_none(), "{}", desk.screen());
    let told = one_line(&desk.model.texts.with(key!("receipt-plan"), &[("n", rows.into())]));
    assert!(desk.words().contains(&told), "{}", desk.screen());
    assert!(desk.model.worker_view(), "that a row was kept apart is told on the caseworker's pages\n{}", desk.screen());
    assert!(!step(&desk));
    desk.press("Esc Esc s p");
    assert!(!desk.words().contains("the keys") && !desk.words().to_lowercase().contains(&first), "{}", desk.screen());
}
