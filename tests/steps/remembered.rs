//! Who was ever gated stays so until a worker answers otherwise: whoever is taken off, called otherwise, entered once
//! more, or looked at in an earlier visit.

use std::collections::{BTreeMap, BTreeSet};

use ecogram::domain::*;
use ecogram::steps::*;

use super::build::*;
use crate::support::dice::Dice;
use crate::support::former::EX;

/// What is known of somebody, written down here once more, on its own.
#[derive(Clone, Default)]
struct Facts {
    safety: Option<Safety>,
    quality: Option<Quality>,
    wish: Option<Wish>,
    contact: bool,
    is_ex: bool,
    names: BTreeSet<String>,
}

impl Facts {
    fn learn(&mut self, p: &Person) {
        self.safety = p.safety.or(self.safety);
        self.quality = p.quality.or(self.quality);
        self.wish = p.wish.or(self.wish);
        self.contact = p.asked_not_to_be_contacted;
        self.was_called(p);
    }
    /// What nobody takes back by saying something else.
    fn was_called(&mut self, p: &Person) {
        let role = p.role.as_ref().map_or("", Role::as_str);
        self.is_ex |= role.starts_with("ex_") || p.name.as_str().contains("(ex)");
        self.names.insert(p.name.to_string());
    }
    fn is_gated(&self) -> bool {
        matches!(self.safety, Some(Safety::Caution | Safety::Unsafe | Safety::NoContactOrder))
            || matches!(self.quality, Some(Quality::Stressful | Quality::Broken))
            || matches!(self.wish, Some(Wish::Further | Wish::End))
            || self.contact
            || (self.is_ex && self.safety.is_none())
    }
}

/// A client over several visits, with what was learned of everybody.
struct Told {
    network: Network,
    history: History,
    past: Register,
    earlier: Vec<Network>,
    /// From the visits before.
    known: BTreeMap<PersonId, Facts>,
    /// Taken off in this visit.
    gone: BTreeMap<PersonId, Person>,
    /// As whom they were put down in this visit, and what of it was taken back.
    put: (Vec<Option<Person>>, Vec<Option<Person>>),
    next: usize,
}

const NAMES: &[&str] = &["Zephyrin", "Maximiliaan", "Wolfgang", "Dieter (ex)", "Oenone", "Tiburce", "Ysolde"];

impl Told {
    fn new() -> Self {
        let network = net().client(|c| c.asked_support.extend(Support::ALL)).build();
        let (past, earlier, known, gone, put) = Default::default();
        Self { network, history: History::default(), past, earlier, known, gone, put, next: 1 }
    }
    fn make(&mut self, edit: Edit) {
        self.put.0.push(if let Edit::PutPerson(person) = &edit { Some((**person).clone()) } else { None });
        self.put.1.clear();
        self.history.make(&mut self.network, Change::one(edit)).unwrap();
    }
    fn any(&self, dice: &mut Dice) -> Option<Person> {
        let people: Vec<_> = self.network.people().collect();
        (!people.is_empty()).then(|| people[dice.below(people.len())].clone())
    }
    fn answer(p: &mut Person, dice: &mut Dice) {
        match dice.below(7) {
            0 => {
                p.safety =
                    dice.pick(&[None, Some(Safety::NoneKnown), Some(Safety::Unsafe), Some(Safety::NoContactOrder)])
            }
            1 => p.quality = dice.pick(&[None, Some(Quality::Supportive), Some(Quality::Stressful)]),
            2 => p.wish = dice.pick(&[None, Some(Wish::Closer), Some(Wish::End)]),
            3 => p.asked_not_to_be_contacted = dice.one_in(2),
            4 => p.role = Role::parse(dice.pick(&["ex_partner", "friend", "sibling"])),
            5 => p.name = Name::new(dice.pick(NAMES)).unwrap(),
            _ => p.status = dice.pick(&[Status::Active, Status::Dormant]),
        }
    }
    fn go_on(&mut self, dice: &mut Dice) {
        match (dice.below(8), self.any(dice)) {
            (0 | 1, _) | (_, None) => {
                let mut person = Person::new(id(self.next), Name::new(dice.pick(NAMES)).unwrap());
                person.formal = Some(Formal::Informal);
                Self::answer(&mut person, dice);
                self.next += 1;
                self.make(Edit::PutPerson(person.into()));
            }
            (2, Some(person)) => {
                self.make(Edit::RemovePerson(person.id));
                self.gone.insert(person.id, person);
            }
            (3, _) => {
                let (done, undone) = &mut self.put;
                undone.extend(self.history.undo(&mut self.network).unwrap().and_then(|_| done.pop()));
            }
            (4, _) => {
                let (done, undone) = &mut self.put;
                done.extend(self.history.redo(&mut self.network).unwrap().and_then(|_| undone.pop()));
            }
            (5, _) => self.close(),
            (_, Some(mut person)) => {
                Self::answer(&mut person, dice);
                self.make(Edit::PutPerson(person.into()));
            }
        }
        // Undone is undone, and redone is gone again.
        let (network, taken_off) = (&self.network, &self.network.visit().taken_off);
        self.gone.retain(|id, _| network.person(*id).is_none());
        let gone = taken_off.iter().filter(|gone| network.person(gone.person.id).is_none());
        self.gone.extend(gone.map(|gone| (gone.person.id, (*gone.person).clone())));
    }
    fn close(&mut self) {
        self.known = self.learned();
        self.gone.clear();
        self.put = Default::default();
        self.past.see(self.network.visit(), self.network.people(), self.network.ties());
        self.earlier.push(self.network.clone());
        let mut parts = self.network.clone().into_parts();
        parts.visit = Visit::new(VisitId(uuid::Uuid::from_u128(2000 + self.earlier.len() as u128)), 2, today());
        self.network = Network::from_parts(parts).after(self.past.clone().into());
        self.history = History::default();
    }
    fn learned(&self) -> BTreeMap<PersonId, Facts> {
        let mut known = self.known.clone();
        for person in self.gone.values().chain(self.network.people()) {
            known.entry(person.id).or_default().learn(person);
        }
        for person in self.put.0.iter().flatten() {
            // Who was never meant to be there is not remembered.
            known.entry(person.id).and_modify(|facts| facts.was_called(person));
        }
        known
    }
}

fn nobody_gated_is_named_or_the_object(told: &Told, seed: u64) {
    let known = told.learned();
    let all = told.network.register();
    let views = [told.network.clone()].into_iter();
    let earlier = told.earlier.iter().map(|network| network.clone().before(all.clone().into()));
    for network in views.chain(earlier) {
        let (gates, silence) = (Gates::of(&network), Silence::of(&network));
        for (id, facts) in known.iter().filter(|(_, facts)| facts.is_gated()) {
            for name in &facts.names {
                assert!(silence.broken_by(&format!("{name} bellen")).is_some(), "seed {seed}: {name} {id} is named");
            }
            if let Some(person) = network.person(*id) {
                let outcome = gates.object(Action::Reconnect, person);
                assert!(matches!(outcome, Outcome::HeldBack(_)), "seed {seed}: {id} {outcome:?}");
            }
            for other in network.people().filter(|p| facts.names.contains(p.name.as_str())) {
                assert_ne!(
                    gates.object(Action::Strengthen, other),
                    Outcome::Pass,
                    "seed {seed}: {} like {id}",
                    other.id
                );
            }
        }
    }
}

/// Planted, one at a time: the gates look at the drawing alone; the silence hears the last name alone; who is taken off is
/// not kept at the visit; a name of the same visit is forgotten; what is not answered takes the place of what was; who is called the same passes. Each was seen
/// to fail.
#[test]
fn in_ten_thousand_histories_nothing_gated_is_ungated_but_by_an_answer() {
    let mut gated = 0;
    for seed in 1..=10_000u64 {
        let mut dice = Dice(seed);
        let mut told = Told::new();
        for _ in 0..12 {
            told.go_on(&mut dice);
        }
        nobody_gated_is_named_or_the_object(&told, seed);
        let drawn = |id: &PersonId| told.network.person(*id).is_some();
        gated += told.learned().iter().filter(|(id, facts)| facts.is_gated() && !drawn(id)).count();
    }
    assert!(gated > 5_000, "the histories do not tempt: {gated} gated and not drawn");
}

/// What makes a person the one that is wanted.
type Wanted<'w> = &'w dyn Fn(&mut Person);

/// A network of these, and R7 for whoever sleeps and is missed.
fn missed(names: &[(&str, Wanted<'_>)]) -> Net {
    names.iter().fold(net(), |net, (name, change)| {
        net.with(|p| {
            friend(p);
            p.status = Status::Dormant;
            p.wish = Some(Wish::Closer);
            p.name = Name::new(name).unwrap();
            change(p);
        })
    })
}

#[test]
fn taking_somebody_off_the_drawing_opens_no_gate() {
    let order = |p: &mut Person| p.safety = Some(Safety::NoContactOrder);
    let mut network = missed(&[("Zephyrin", &order), ("Greet", &|_| ())]).tie(1, 2, Tie::KNOWS).build();
    let catalogue = Catalogue::built_in().unwrap();
    let proposed = |network: &Network| {
        let found = suggest(network, &catalogue, context());
        found.steps.into_iter().filter(|step| step.rule == "R7").count()
    };
    assert_eq!(proposed(&network), 0, "he by G1, she by G11");
    network.apply(&Change::one(Edit::RemovePerson(id(1)))).unwrap();
    assert_eq!(proposed(&network), 0, "he is gone from the drawing, and she knows him all the same");
    assert_eq!(Gates::of(&network).step(Action::Mediate, &[]), Outcome::HeldBack(Gate::G7));
    assert!(Silence::of(&network).broken_by("Zephyrin bellen").is_some());
}

/// Planted: the names of members are not listened to. Seen to propose "Kaartclub bij Zephyrin".
#[test]
fn a_member_whose_name_names_somebody_held_back_is_not_proposed() {
    for gate in [
        &(|p: &mut Person| p.safety = Some(Safety::NoContactOrder)) as &dyn Fn(&mut Person),
        &|p: &mut Person| p.safety = Some(Safety::Caution),
        &|p: &mut Person| p.asked_not_to_be_contacted = true,
        &|p: &mut Person| p.wish = Some(Wish::End),
        &|p: &mut Person| p.quality = Some(Quality::Stressful),
    ] {
        for name in ["Kaartclub bij Zephyrin", "Mama van Zephyrin", "Zephyrin", "zephyrin okonkwo"] {
            let n = missed(&[("Zephyrin", gate), (name, &|_| ()), ("Mia", &|_| ())]).all_other_pairs_asked();
            assert_eq!(n.people_of("R7"), Some(vec![id(3)]), "{name}");
        }
    }
}

/// Planted: words that the client said of interests pass by a door of their own. Seen to leak.
#[test]
fn interests_and_experiences_lead_to_nobody_held_back() {
    for (name, role, said) in [
        ("Tom", None, "voetbal met tom"),
        ("Tom", None, "TOM zien spelen"),
        ("Karim Benali", None, "le foot avec karim"),
        ("Dieter", Some("ex_partner"), "dansen met mijn ex"),
        ("Papa", Some("parent"), "vissen met mijn vader"),
        ("Ben Peeters", None, "wandelen met Ben"),
    ] {
        let n = missed(&[(name, &|p| {
            p.safety = Some(Safety::NoContactOrder);
            p.role = role.and_then(Role::parse);
        })]);
        let n = (0..5).fold(n, |n, _| n.informal(1)).client(|c| {
            c.asked_sectors.extend(Sector::DOMAINS);
            c.interests = vec![Words::of(said)];
            c.experiences = vec![Words::of(said)];
        });
        let told = n.suggest().steps.into_iter().filter_map(|s| s.interest.or(s.experience)).collect::<Vec<_>>();
        assert_eq!(told, [], "{name}: {said}");
    }
}

#[test]
fn an_ex_by_any_word_is_screened_whatever_role_was_chosen() {
    for (name, role) in EX {
        let n = missed(&[(name, &|p| (p.safety = None, p.role = Role::parse(role)).1)]);
        assert_eq!(
            Gates::of(&n.build()).object(Action::Strengthen, &n.0.people[0]),
            Outcome::HeldBack(Gate::G2),
            "{name} {role}"
        );
    }
    let colleague = missed(&[("Ex-collega Els", &|p| (p.safety = None, p.role = Role::parse("colleague")).1)]);
    assert_ne!(
        Gates::of(&colleague.build()).object(Action::Strengthen, &colleague.0.people[0]),
        Outcome::HeldBack(Gate::G2)
    );
}

/// Planted: trust by what an entry says; an action that a file may change. Seen to fail.
#[test]
fn an_own_file_changes_neither_what_a_step_does_nor_what_a_place_is() {
    let languages = |body: &str| ["nl", "fr", "en"].map(|l| format!("[resource.{l}]\n{body}\n")).concat();
    let entry = format!(
        "[[resource]]\nid = \"praatcafe\"\nname = \"Praatcafe\"\ntags = [\"peers\", \"self_help\", \"buddy\"]\nregions = [\"brussels\"]\n\
         languages = [\"nl\"]\nsource = \"x\"\n{}",
        languages(
            "what = \"praten\"\naudience = \"ieder\"\nreach = \"bij Zephyrin 0470\"\ncost = \"0\"\ncheck = \"x\""
        )
    );
    let (catalogue, faults) = Catalogue::parse(&[("own.toml", &entry)]).unwrap();
    assert_eq!(faults, []);
    let network = missed(&[("Zephyrin", &|p| p.safety = Some(Safety::NoContactOrder))]).build();
    let entry = catalogue.resources().last().unwrap();
    assert!(catalogue.breaks(entry, &Quiet::Held(&Silence::of(&network))));

    let shipped = Catalogue::built_in().unwrap();
    let digital = shipped.resources().iter().find(|r| r.digital && r.group).unwrap().clone();
    let changed = Resource { digital: false, group: false, ..digital };
    let (after, faults) = Catalogue::parse(&[("own.toml", &to_file(std::slice::from_ref(&changed)).unwrap())]).unwrap();
    assert_eq!(faults, []);
    let kept = after.resources().iter().find(|r| r.id == changed.id).unwrap();
    assert!(kept.digital && kept.group);

    let texts = "title = \"t\"\nchanges = \"c\"\nwatch_out = \"w\"\nfirst = []\nevidence = \"e\"";
    let limits = ["nl", "fr", "en"].map(|l| format!("[intervention.{l}]\n{texts}\n")).concat();
    let file = format!("[[intervention]]\nid = \"limits\"\naction = \"talk\"\n{limits}");
    let (after, faults) = Catalogue::parse(&[("own.toml", &file)]).unwrap();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(after.intervention("limits").unwrap().action, Action::Mediate);
}
