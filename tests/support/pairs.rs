//! Generated clients, and what the caseworker alone may know of them. Fixed seeds: no chance.
#![allow(dead_code, clippy::unwrap_used, reason = "each test uses its own part")]

use chrono::NaiveDate;
use ecogram::domain::*;
use uuid::Uuid;

use super::dice::Dice;

impl Dice {
    pub fn of<C: Code>(&mut self) -> C {
        C::ALL[self.below(C::ALL.len())]
    }
    /// Not asked as often as every answer.
    pub fn asked<C: Code>(&mut self) -> Option<C> {
        let at = self.below(C::ALL.len() + 1);
        C::ALL.get(at).copied()
    }
}

pub fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1 + n % 12, 1 + n % 28).unwrap()
}

const NAMES: [&str; 14] = [
    "Karim",
    "Zephyrin Okonkwo",
    "Fatima",
    "Ex Dieter",
    "mama",
    "An",
    "Tante Greet",
    "Jan Peeters",
    "Søren",
    "Oma",
    "Ben Maes",
    "Kaartclub",
    "buurvrouw Rosa",
    "Wolfgang",
];
const WORDS: [&str; 10] = [
    "",
    "hij slaat mij",
    "koffie met Karim",
    "zij beschermt mij tegen Zephyrin",
    "mijn ex",
    "elke week",
    "voor Fatima",
    "tot morgen",
    "Wolfgang bellen",
    "Jan is er altijd",
];

fn supports(dice: &mut Dice) -> Supports {
    Support::ALL.iter().fold(Supports::NOT_ASKED, |all, kind| all.with(*kind, dice.answer()))
}

fn person(dice: &mut Dice, n: u128) -> Person {
    let mut p = Person::new(PersonId(Uuid::from_u128(n)), Name::new(dice.pick(&NAMES)).unwrap());
    p.kind = if dice.one_in(6) { dice.of() } else { Kind::Person };
    p.formal = dice.asked();
    p.sector = dice.of();
    p.role = match dice.below(4) {
        0 => None,
        1 => Role::parse(dice.pick(&["beschermt tegen Zephyrin", "vroegere man", "kotmadam"])),
        _ => Some(Role::Known(dice.of())),
    };
    p.ring = dice.asked();
    p.status = if dice.one_in(2) { Status::Active } else { dice.of() };
    p.frequency = dice.asked();
    p.proximity = dice.asked();
    p.initiative = dice.asked();
    p.quality = dice.asked();
    p.strength = dice.asked();
    p.flow = dice.asked();
    (p.support_received, p.support_given) = (supports(dice), supports(dice));
    (p.crisis_reach, p.carer, p.willing) = (dice.answer(), dice.answer(), dice.answer());
    p.wish = dice.asked();
    p.supports_recovery = dice.answer();
    p.asked_not_to_be_contacted = dice.one_in(8);
    (p.unnamed, p.on_paper) = (dice.one_in(12), !dice.one_in(12));
    p.client_words = Words::of(dice.pick(&WORDS));
    p.slot = n as u16;
    p
}

fn plan(dice: &mut Dice, people: &[PersonId]) -> Plan {
    let mut plan = Plan::default();
    for n in 0..dice.below(3) {
        let id = GoalId(Uuid::from_u128(900 + n as u128));
        plan.goals.push(Goal { id, words: Words::of(dice.pick(&WORDS)), dimension: dice.asked(), created: day(1) });
    }
    for n in 0..dice.below(5) {
        let id = StepId(Uuid::from_u128(800 + n as u128));
        let about = if people.is_empty() || dice.one_in(2) { None } else { Some(people[dice.below(people.len())]) };
        plan.steps.push(Step {
            rule: dice.one_in(2).then(|| format!("R{}", 1 + dice.below(24))),
            who: Words::of(dice.pick(&WORDS)),
            why: Words::of(dice.pick(&WORDS)),
            outcome: Words::of(dice.pick(&WORDS)),
            state: dice.of(),
            people: about.into_iter().collect(),
            by: dice.one_in(2).then(|| day(n as u32)),
            ..Step::new(id, Words::of(dice.pick(&WORDS)), day(2))
        });
    }
    for n in 0..dice.below(2) {
        plan.decisions.push(Decision {
            id: DecisionId(Uuid::from_u128(700 + n as u128)),
            rule: format!("R{}", 1 + dice.below(24)),
            facts: String::new(),
            verdict: dice.of(),
            reason: Words::of(dice.pick(&WORDS)),
            on: day(3),
        });
    }
    plan
}

/// A client with up to ten people, of whom the caseworker noted nothing.
pub fn network(dice: &mut Dice) -> Network {
    let mut client = Client::new(ClientId(Uuid::from_u128(1)), ClientCode::new("B-01").unwrap(), dice.of());
    client.nickname = Words::of(dice.pick(&["", "Rosa", "An"]));
    client.purpose = Words::of(dice.pick(&WORDS));
    client.interests = vec![Words::of(dice.pick(&["voetbal", "koken met Karim"]))];
    client.experiences = vec![Words::of(dice.pick(&["geslagen door Zephyrin", "verhuizen"]))];
    (client.lonely, client.wants_company, client.in_recovery) = (dice.answer(), dice.answer(), dice.answer());
    client.satisfaction = Some(dice.below(11) as u8);
    client.asked_support = Support::ALL.iter().filter(|_| dice.one_in(2)).copied().collect();
    client.asked_sectors = Sector::DOMAINS.iter().filter(|_| dice.one_in(2)).copied().collect();
    client.digital.device = dice.asked();
    let mut visit = Visit::new(VisitId(Uuid::from_u128(1)), 1, day(5));
    (visit.kind, visit.others) = (dice.asked(), dice.asked());
    let people: Vec<Person> = (0..dice.below(11)).map(|n| person(dice, 10 + n as u128)).collect();
    let mut ties = Vec::new();
    for (n, one) in people.iter().enumerate() {
        for other in &people[n + 1..] {
            if dice.one_in(3) {
                let tie = if dice.one_in(3) { Tie::DOES_NOT_KNOW } else { Tie { quality: dice.asked(), ..Tie::KNOWS } };
                ties.push((Pair::new(one.id, other.id).unwrap(), tie));
            }
        }
    }
    let ids: Vec<PersonId> = people.iter().map(|p| p.id).collect();
    let plan = plan(dice, &ids);
    // Somebody who was taken off the drawing is remembered with what was known of them.
    if dice.one_in(3) {
        let knows = ids.iter().take(1).map(|id| (*id, true)).collect();
        visit.taken_off.push(TakenOff { person: Box::new(person(dice, 60)), knows });
    }
    Network::from_parts(network::Parts { client, visit, people, ties, plan })
}

/// The same client with other facts of the caseworker's.
pub fn known_otherwise(network: &Network, dice: &mut Dice) -> Network {
    let mut parts = network.clone().into_parts();
    parts.visit.note = Words::of(dice.pick(&WORDS));
    parts.visit.home_asked = dice.one_in(2);
    for person in &mut parts.people {
        person.safety = dice.asked();
        person.safety_source = dice.asked();
        person.capacity = dice.asked();
        person.dependence = dice.one_in(2);
        person.worker_note = Words::of(dice.pick(&WORDS));
        person.doubt = dice.one_in(2);
    }
    for gone in &mut parts.visit.taken_off {
        (gone.person.safety, gone.person.capacity) = (dice.asked(), dice.asked());
    }
    let ids: Vec<PersonId> = parts.people.iter().map(|p| p.id).collect();
    own_steps(dice, &mut parts.plan, &ids);
    Network::from_parts(parts)
}

/// Steps that the caseworker keeps for themselves, somewhere among the client's.
fn own_steps(dice: &mut Dice, plan: &mut Plan, people: &[PersonId]) {
    for n in 0..dice.below(3) {
        let id = StepId(Uuid::from_u128(850 + n as u128));
        let own = Step {
            rule: Some(dice.pick(&["R13", "R18"]).to_string()),
            by: dice.one_in(2).then(|| day(n as u32)),
            state: dice.of(),
            people: people.first().filter(|_| dice.one_in(2)).copied().into_iter().collect(),
            goal: plan.goals.first().map(|goal| goal.id),
            for_worker: true,
            ..Step::new(id, Words::of(dice.pick(&WORDS)), day(2))
        };
        plan.steps.insert(dice.below(plan.steps.len() + 1), own);
    }
}

/// Without what is proposed: nobody is wished closer, and nothing is planned but what the caseworker keeps for themselves.
pub fn without_proposals(network: &Network) -> Network {
    let mut parts = network.clone().into_parts();
    (parts.plan.goals, parts.plan.decisions) = Default::default();
    parts.plan.steps.retain(|step| step.for_worker);
    for person in &mut parts.people {
        person.wish = person.wish.filter(|wish| *wish != Wish::Closer);
        if person.status == Status::Desired {
            person.status = Status::Active;
        }
    }
    Network::from_parts(parts)
}

/// The visit before: somebody was not there yet, and somebody stood further off.
fn visit_before(base: &Network) -> Network {
    let mut parts = base.clone().into_parts();
    let last = parts.people.pop().map(|person| person.id);
    parts.ties.retain(|(pair, _)| last.is_none_or(|last| pair.other(last).is_none()));
    if let Some(first) = parts.people.first_mut() {
        (first.ring, first.quality, first.client_words) = (Some(Ring::Distant), None, Words::of("van vroeger"));
    }
    parts.visit.id = VisitId(Uuid::from_u128(77));
    (parts.visit.date, parts.visit.closed) = (day(1), true);
    parts.visit.others = None;
    Network::from_parts(parts)
}

/// A pair at two visits, the one before with facts of its own.
pub fn two_visits(seed: u64) -> [[Network; 2]; 2] {
    let dice = &mut Dice(seed);
    let mut parts = network(dice).into_parts();
    parts.visit.number = 2;
    let now = Network::from_parts(parts);
    let before = {
        let mut parts = visit_before(&now).into_parts();
        parts.visit.number = 1;
        Network::from_parts(parts)
    };
    [(); 2].map(|()| [known_otherwise(&now, dice), known_otherwise(&before, dice)])
}
