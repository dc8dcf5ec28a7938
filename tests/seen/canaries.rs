//! A client with a word of its own in every field: an audience gets those words that it may see, and no other.

use std::collections::BTreeSet;
use std::sync::Arc;

use ecogram::domain::*;
use ecogram::seen::{Audience, Chosen, Decided, Seen, Veil, View};
use ecogram::text::Texts;
use uuid::Uuid;

use super::build::day;

fn words(text: &str) -> Words {
    Words::of(text)
}

fn person(n: u128, name: &str) -> Person {
    Person::new(PersonId(Uuid::from_u128(n)), Name::new(name).unwrap())
}

/// Quercus is somebody of whom no gate knows; Vexillo is unsafe.
#[expect(clippy::too_many_lines, reason = "a word in every field")]
fn full() -> Network {
    let code = ClientCode::new("ccode").unwrap();
    let mut client = Client::new(ClientId(Uuid::from_u128(1)), code, Language::Nl);
    client.nickname = words("cnickname");
    client.purpose = words("cpurpose");
    client.interests = vec![words("cinterest")];
    client.experiences = vec![words("cexperience")];
    client.satisfaction = Some(7);
    client.languages = vec![words("clanguage")];
    (client.municipality, client.postcode) = (words("cmunicipality"), words("cpostcode"));
    client.living = Some(Living::Street);
    client.consents = vec![Consent {
        date: day(1),
        scope: ConsentScope::Keep,
        answer: ConsentAnswer::Oral,
        withdrawn_on: None,
        with: words("crepresentative"),
    }];
    let mut visit = Visit::new(VisitId(Uuid::from_u128(1)), 1, day(5));
    visit.note = words("cvisitnote");
    let free = Person {
        role: Role::parse("crole"),
        client_words: words("cwords"),
        worker_note: words("cnote"),
        wish: Some(Wish::Closer),
        quality: Some(Quality::Supportive),
        proximity: Some(Proximity::Abroad),
        supports_recovery: Some(true),
        ..person(1, "Quercus")
    };
    let gated = Person {
        role: Role::parse("cfree of Vexillo"),
        client_words: words("churts"),
        worker_note: words("cpolice"),
        safety: Some(Safety::Unsafe),
        safety_source: Some(SafetySource::Impression),
        dependence: true,
        capacity: Some(Capacity::Overloaded),
        wish: Some(Wish::Closer),
        ..person(2, "Vexillo")
    };
    let other = Person { client_words: words("cagainst Vexillo"), wish: Some(Wish::End), ..person(3, "Tobias") };
    let step = |n: u128, text: &str, state| Step {
        rule: Some("R5".into()),
        who: words(&format!("{text}who")),
        why: words(&format!("{text}why")),
        outcome: words(&format!("{text}outcome")),
        state,
        ..Step::new(StepId(Uuid::from_u128(n)), words(text), day(2))
    };
    let goal = |n: u128, text: &str| Goal {
        id: GoalId(Uuid::from_u128(n)),
        words: words(text),
        dimension: None,
        created: day(1),
    };
    let decision = Decision {
        id: DecisionId(Uuid::from_u128(1)),
        rule: "R9".into(),
        facts: "cfacts".into(),
        verdict: Verdict::NotForUs,
        reason: words("creason"),
        on: day(3),
    };
    let plan = Plan {
        goals: vec![goal(1, "cgoal"), goal(2, "cheldgoal Vexillo")],
        steps: vec![step(1, "cstep", StepState::Agreed), step(2, "cheldstep Vexillo", StepState::Agreed)],
        decisions: vec![decision],
    };
    let people = vec![free, gated, other];
    let ties = vec![(Pair::new(people[0].id, people[2].id).unwrap(), Tie::KNOWS)];
    Network::from_parts(network::Parts { client, visit, people, ties, plan })
}

/// Everything in it, as bytes.
pub fn bytes(seen: &Seen) -> String {
    serde_json::to_string(&(**seen).clone().into_parts()).unwrap()
}

/// What stands in none but the caseworker's.
const WORKERS: [&str; 8] =
    ["cvisitnote", "cnote", "cpolice", "unsafe", "own_impression", "\"dependence\":true", "overloaded", "cheld"];
/// What the client says of themselves.
const ONESELF: [&str; 10] = [
    "cpurpose",
    "cinterest",
    "cexperience",
    "\"satisfaction\":7",
    "clanguage",
    "cmunicipality",
    "cpostcode",
    "\"living\":\"street\"",
    "crepresentative",
    "\"supports_recovery\":true",
];
/// What nobody reads but the two and the caseworker.
const OF_THE_TWO: [&str; 3] = ["creason", "cfacts", "\"wish\":\"end\""];

/// What is there and what is not, of what may and may not be seen.
fn check(view: &View, there: &[&str], absent: &[&[&str]]) {
    let text = bytes(&Seen::several(&[&full()], view, &Texts::new(Language::Nl))[0]);
    for word in there {
        assert!(text.contains(word), "{:?}: {word} is missing\n{text}", view.audience);
    }
    for word in absent.iter().copied().flatten() {
        assert!(!text.contains(word), "{:?}: {word} is there\n{text}", view.audience);
    }
}

fn page(audience: Audience, veil: Veil, decided: Decided) -> View {
    View::page(audience, veil, Chosen::default(), decided)
}

/// Planted: the note of a visit left in. Seen to fail.
#[test]
fn an_audience_gets_what_it_may_see_and_nothing_else() {
    let words = ["cwords", "churts", "cagainst", "crole", "cfree"];
    check(&View::of(Audience::Worker), &[&WORKERS[..], &ONESELF, &OF_THE_TWO, &words].concat(), &[]);
    let told = [&ONESELF[..], &OF_THE_TWO, &words, &["cgoal", "cstep", "cstepwho"]].concat();
    check(&View::of(Audience::Together), &told, &[&WORKERS]);
    let rules = Arc::new(BTreeSet::from(["R5".to_string()]));
    let others = View::screen(Audience::OthersPresent, Veil::Off, rules);
    let own = ["cgoal", "cstepwho", "cstepwhy", "cstepoutcome", "\"wish\":\"closer\"", "\"supportive\""];
    check(&others, &["cstep", "Quercus", "Vexillo", "cnickname"], &[&WORKERS, &ONESELF, &OF_THE_TWO, &words, &own]);
    let turned = View::of(Audience::Turned);
    check(&turned, &["Quercus", "supportive"], &[&WORKERS, &ONESELF, &OF_THE_TWO, &words, &["cstep", "cgoal"]]);
    let home = page(Audience::ClientPage, Veil::Off, Decided::left_out());
    let hurts = ["churts", "cagainst", "cfree", "cheld", "abroad", "supportive"];
    check(&home, &["cwords", "cgoal", "cstep", "Quercus"], &[&WORKERS, &ONESELF, &OF_THE_TWO, &hurts]);
    let file = page(Audience::FilePage, Veil::Initials, Decided::left_out());
    let names = ["Quercus", "Vexillo", "Tobias", "cnickname", "churts", "cagainst", "abroad", "creason"];
    check(&file, &["cwords", "cgoal", "supportive"], &[&WORKERS, &ONESELF, &names]);
    let colleagues = page(Audience::Supervision, Veil::Roles, Decided::left_out());
    let free = ["cgoal", "cstep", "Quercus", "Vexillo", "cnickname"];
    check(&colleagues, &["supportive"], &[&WORKERS, &ONESELF, &words, &free]);
}

#[test]
fn behind_the_veil_nobody_is_named_and_nothing_is_quoted() {
    let veiled = View { veil: Veil::Initials, ..View::of(Audience::Together) };
    check(&veiled, &["cgoal"], &[&["Quercus", "Vexillo", "Tobias", "cnickname", "cwords", "crole", "cpurpose"]]);
}

#[test]
fn who_is_drawn_without_a_name_has_a_mark_and_who_is_left_off_the_page_for_home_is_not_on_it() {
    let mut parts = full().into_parts();
    parts.people[0].unnamed = true;
    parts.people[2].on_paper = false;
    parts.plan.steps[0].people = vec![parts.people[2].id];
    let network = Network::from_parts(parts);
    let text = |view: &View| bytes(&Seen::several(&[&network], view, &Texts::new(Language::Fr))[0]);
    assert!(text(&View::of(Audience::Worker)).contains("Quercus"));
    for audience in Audience::ALL.into_iter().filter(|a| *a != Audience::Worker) {
        let page = page(audience, Veil::Off, Decided::left_out());
        let text = text(&page);
        assert!(!text.contains("Quercus") && text.contains("\"name\":\"•\""), "{audience:?}");
        let home = audience == Audience::ClientPage;
        assert_eq!(text.contains("Tobias"), !home, "{audience:?}");
        if home {
            assert!(!text.contains("cstep"), "a step about somebody who is not there");
        }
    }
}
