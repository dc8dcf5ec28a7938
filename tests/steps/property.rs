//! What holds for any network: no gated person is ever proposed, and a preview shows what would be.
//!
//! A person may come into a text by the program, and by what people write: an own rule, an entry of the directory, a
//! step, a goal. Both are looked through in the three languages; on the screens and pages in a share of the networks.
//!
//! The rules of who is gated are written down here once more, on their own, from the model. Trusted after it was seen
//! to fail on each of these, planted one at a time: G1 without safety, G1 without quality, G2 without screening, G2
//! without the question, G3, G3 without carers, G4, G6, G7, G8 for steps, G8 for texts and resources, G9 for places,
//! people and resources, G10 without the choice, G10 without the voice, G11 without those who know, G11 without the
//! question, G12; a because that names everybody; client's words that name somebody. G5 planted is seen by
//! `gates.rs` alone: no rule that is built in ever looks at the dead. A preview that leaves an edit out is seen too.

use ecogram::domain::*;
use ecogram::exchange::steps_json;
use ecogram::steps::*;

use super::build::*;
use super::pages;
use crate::support::dice::Dice;

/// What dice make of a network.
impl Dice {
    /// One of the list, or not asked.
    fn any<C: Code>(&mut self) -> Option<C> {
        let n = C::ALL.len();
        C::ALL.get(self.below(n + 2)).copied()
    }
    fn supports(&mut self) -> Supports {
        Support::ALL.iter().fold(Supports::NOT_ASKED, |s, kind| s.with(*kind, self.answer()))
    }

    fn person(&mut self, p: &mut Person) {
        let roles =
            ["ex_partner", "partner", "sibling", "neighbour", "nurse", "child", "peer", "aunt_uncle", "friend", ""];
        p.kind = if self.one_in(5) { self.any().unwrap_or(Kind::Group) } else { Kind::Person };
        p.formal = if self.one_in(2) { Some(Formal::Informal) } else { self.any() };
        p.sector = self.any().unwrap_or(Sector::Other);
        p.role = Role::parse(roles[self.below(roles.len())]);
        p.ring = self.any();
        p.status = if self.one_in(2) { Status::Active } else { self.any().unwrap_or(Status::Active) };
        p.frequency = self.any();
        p.channels.extend(self.any::<Channel>());
        if self.one_in(2) {
            p.unusable_channels = p.channels.clone();
        }
        p.proximity = self.any();
        p.quality = if self.one_in(2) { Some(Quality::Supportive) } else { self.any() };
        p.support_received = self.supports();
        p.support_given = if self.one_in(2) { Supports::NONE } else { self.supports() };
        p.capacity = if self.one_in(3) { self.any() } else { None };
        p.carer = if self.one_in(3) { Some(true) } else { None };
        p.willing = self.answer();
        p.supports_recovery = self.answer();
        p.wish = if self.one_in(2) { Some(Wish::Closer) } else { self.any() };
        p.safety = if self.one_in(2) { Some(Safety::NoneKnown) } else { self.any() };
        p.asked_not_to_be_contacted = self.one_in(8);
    }

    /// A step and a goal about everybody, in words that tell whose they are.
    fn plan(n: &mut Net) {
        for (at, person) in n.0.people.iter().enumerate() {
            let id = 5000 + at as u128;
            n.0.plan.steps.push(step(id, &format!("stap{at}z met {}", person.name)));
            let words = Words::of(&format!("doel{at}z: {}", person.name));
            n.0.plan.goals.push(Goal {
                id: GoalId(uuid::Uuid::from_u128(id)),
                words,
                dimension: None,
                created: today(),
            });
        }
    }

    fn client(&mut self, c: &mut Client) {
        c.language = self.any().unwrap_or(Language::Fr);
        c.digital = DigitalAccess { device: self.any(), internet: self.answer(), skills: self.any() };
        c.age_band = self.any();
        c.guardian = self.answer();
        c.wants_company = self.answer();
        c.lonely = self.answer();
        c.satisfaction = if self.one_in(2) { Some(self.below(11) as u8) } else { None };
        c.small_by_choice = if self.one_in(5) { Some(true) } else { None };
        c.in_recovery = if self.one_in(4) { Some(true) } else { None };
        if self.one_in(2) {
            c.asked_support.extend(Support::ALL);
        }
        if self.one_in(2) {
            c.asked_sectors.extend(Sector::ALL);
        }
        if self.one_in(2) {
            // A name among the client's own words must not come through either.
            c.interests = vec![Words::of("voetbal met Naam1x"), Words::of("tuin")];
            c.experiences = vec![Words::of("ruzie met naam2X")];
        }
    }

    pub fn network(&mut self) -> Net {
        let mut n = net();
        self.client(&mut n.0.client);
        let people = self.below(9);
        for _ in 0..people {
            n = n.with(|p| self.person(p));
        }
        // Some networks are asked through, some hardly.
        let asked = self.below(4);
        for a in 1..=people {
            for b in a + 1..=people {
                if self.below(4) < asked {
                    n = n.tie(a, b, if self.one_in(3) { Tie::KNOWS } else { Tie::DOES_NOT_KNOW });
                }
            }
        }
        if self.one_in(4) {
            Self::plan(&mut n);
        }
        n
    }
}

/// Why this person may not stand in a step that does this; from the model, without a look at the code.
fn gated(action: Action, p: &Person, n: &Network) -> Option<&'static str> {
    let client = n.client();
    let role = |code: &str| p.role.as_ref().is_some_and(|r| r.as_str() == code);
    let unscreened = |p: &Person| {
        let ex = p.role.as_ref().is_some_and(|r| r.as_str() == "ex_partner");
        p.safety.is_none() && (ex || p.quality == Some(Quality::Broken))
    };
    let dangerous = |y: &Person| {
        let ex = y.role.as_ref().is_some_and(|r| r.as_str() == "ex_partner") && y.safety.is_none();
        let unsafe_ = matches!(y.safety, Some(Safety::Unsafe | Safety::NoContactOrder));
        y.status != Status::Deceased && (ex || unsafe_)
    };
    let leans =
        matches!(action, Action::Task | Action::Strengthen | Action::Mentor | Action::Relief | Action::BringTogether);
    let at_home = p.sector == Sector::Household || p.proximity == Some(Proximity::SameHome);
    let comes = role("child") && (p.channels.is_empty() || p.channels.contains(&Channel::InPerson));
    let asks = matches!(action, Action::Task | Action::Strengthen | Action::Mentor);
    let young = matches!(client.age_band, Some(AgeBand::Child | AgeBand::Youth));
    let meeting = |y: &Person| {
        y.status != Status::Deceased
            && (matches!(y.safety, Some(Safety::Unsafe | Safety::NoContactOrder)) || unscreened(y))
    };
    let by_way_of = n.people().any(|y| y.id != p.id && dangerous(y) && n.tie(p.id, y.id).is_none_or(|t| t.knows()));
    let reasons = [
        (matches!(p.safety, Some(Safety::Caution | Safety::Unsafe | Safety::NoContactOrder)), "G1 safety"),
        (matches!(p.quality, Some(Quality::Stressful | Quality::Broken)), "G1 quality"),
        (unscreened(p), "G2"),
        (p.safety.is_none() && action == Action::Reconnect, "G2 ask"),
        (p.safety.is_none() && leans && (role("partner") || at_home || comes), "G2 near, ask"),
        (asks && matches!(p.capacity, Some(Capacity::Strained | Capacity::Overloaded)), "G3"),
        (asks && p.carer == Some(true) && p.capacity.is_none(), "G3 carer"),
        (asks && role("child"), "G3 child"),
        (matches!(action, Action::Task | Action::Strengthen) && young, "G3 young"),
        ((asks || action == Action::Relief) && p.formal == Some(Formal::Professional), "G4"),
        (p.status == Status::Deceased, "G5"),
        (matches!(p.wish, Some(Wish::Further | Wish::End)) || p.asked_not_to_be_contacted, "G6"),
        (action == Action::BringTogether && n.people().any(meeting), "G7"),
        (
            client.in_recovery == Some(true)
                && action == Action::Reconnect
                && !p.supports_recovery.unwrap_or(role("peer")),
            "G9",
        ),
        (action == Action::Mentor && p.wish != Some(Wish::Closer), "G10"),
        (by_way_of, "G11"),
        (named_in(p, n).is_some_and(|named| unnameable(named, n).is_some()), "their name names somebody held back"),
    ];
    reasons.into_iter().find(|(holds, _)| *holds).map(|(_, why)| why)
}

/// Some are called after another: "Kring3 bij Naam1x".
fn called_after_others(mut network: Net, dice: &mut Dice) -> Net {
    for (at, person) in network.0.people.iter_mut().enumerate().skip(1) {
        if dice.one_in(2) {
            let after = 1 + dice.below(at);
            person.name = Name::new(&format!("Kring{} bij Naam{after}x", at + 1)).unwrap();
        }
    }
    network
}

/// Whom the name of this one names.
fn named_in<'n>(p: &Person, n: &'n Network) -> Option<&'n Person> {
    let (_, after) = p.name.as_str().split_once(" bij ")?;
    n.people().find(|other| other.name.as_str() == after)
}

/// Why nobody may read this name in a text that people wrote, whatever the step: danger and distance.
pub fn unnameable(p: &Person, n: &Network) -> Option<&'static str> {
    let at_home = |p: &Person| p.sector == Sector::Household || p.proximity == Some(Proximity::SameHome);
    let ex = |y: &Person| y.role.as_ref().is_some_and(|r| r.as_str() == "ex_partner") && y.safety.is_none();
    let threat = |y: &Person| ex(y) || matches!(y.safety, Some(Safety::Unsafe | Safety::NoContactOrder));
    let dangerous = |y: &&Person| y.id != p.id && y.status != Status::Deceased && threat(y);
    let near = |y: &Person| n.tie(p.id, y.id).is_some_and(|t| t.knows()) || (at_home(p) && at_home(y));
    let unscreened = p.safety.is_none() && (ex(p) || p.quality == Some(Quality::Broken));
    let reasons = [
        (matches!(p.safety, Some(Safety::Caution | Safety::Unsafe | Safety::NoContactOrder)), "G1 safety"),
        (matches!(p.quality, Some(Quality::Stressful | Quality::Broken)), "G1 quality"),
        (unscreened, "G2"),
        (matches!(p.wish, Some(Wish::Further | Wish::End)) || p.asked_not_to_be_contacted, "G6"),
        (p.status != Status::Deceased && n.people().filter(dangerous).any(near), "G11"),
    ];
    reasons.into_iter().find(|(holds, _)| *holds).map(|(_, why)| why)
}

/// The built-in catalogue with own rules and an own entry that name some of the people of the networks.
pub fn written_by_hand() -> Catalogue {
    // Reading it takes longer than a walk over the screens.
    thread_local!(static READ: Catalogue = read_by_hand());
    READ.with(Clone::clone)
}

fn read_by_hand() -> Catalogue {
    let rule = |n: usize, language: &str| {
        let part = |l: &str| {
            let text = if l == language { format!("Bel Naam{n}x") } else { "Iets".to_string() };
            format!("[rule.{l}]\ntitle = \"Eigen\"\ntext = \"{text}\"\nbecause = \"Zo\"\n")
        };
        let when = "when = [{ fact = \"people\", at_least = 1 }]\nintervention = \"look_up\"";
        format!("[[rule]]\nid = \"eigen{n}\"\n{when}\n{}", ["nl", "fr", "en"].map(part).concat())
    };
    let own = [rule(1, "nl"), rule(2, "fr"), rule(3, "en")].concat();
    let (mut catalogue, faults) = Catalogue::parse(&[("own.toml", &own)]).unwrap();
    assert!(faults.is_empty(), "{faults:?}");
    let mut entry = Resource::new("own-1".into(), "Salon").unwrap();
    entry.tags = Tag::CODES.iter().map(|tag| tag.to_string()).collect();
    entry.fr.reach = "Demandez Naam4x".into();
    catalogue.with_resources([entry]);
    catalogue
}

/// What people wrote, as everybody may read it.
fn no_written_word_names_who_is_held_back(n: &Network, catalogue: &Catalogue, found: &Suggestions, seed: u64) {
    let named = |name: &str| n.people().find(|p| p.name.as_str() == name);
    for (rule, name) in [("eigen1", "Naam1x"), ("eigen2", "Naam2x"), ("eigen3", "Naam3x")] {
        let why = named(name).and_then(|p| unnameable(p, n));
        assert!(why.is_none() || found.steps.iter().all(|s| s.rule != rule), "seed {seed}: {rule} {why:?}");
    }
    let entry = catalogue.resources().last().unwrap();
    let why = named("Naam4x").and_then(|p| unnameable(p, n));
    let offered = found.steps.iter().any(|s| s.resources.contains(&entry.identity()));
    assert!(why.is_none() || !offered, "seed {seed}: the entry {why:?}");
    let silence = Silence::of(n);
    let (said, apart) = (silence.said(n.plan()), silence.unsaid(n.plan()));
    let all = n.plan();
    assert_eq!(said.steps.len() + said.goals.len() + apart.len(), all.steps.len() + all.goals.len(), "seed {seed}");
    for (at, p) in n.people().enumerate().filter(|_| !all.steps.is_empty()) {
        let read = said.steps.iter().any(|s| s.text.as_str().contains(&format!("stap{at}z")));
        let goal = said.goals.iter().any(|g| g.words.as_str().contains(&format!("doel{at}z")));
        // What the two say of somebody whom a dangerous person knows is theirs.
        let why = unnameable(p, n).filter(|why| *why != "G11");
        assert_eq!((read, goal), (why.is_none(), why.is_none()), "seed {seed}: {:?} {why:?}", p.id);
    }
}

fn names_in(text: &str, n: &Network) -> Vec<PersonId> {
    let mut text = text.to_lowercase();
    let mut people: Vec<&Person> = n.people().collect();
    // The longest first: who is called after another is not that one.
    people.sort_by_key(|p| std::cmp::Reverse(p.name.as_str().len()));
    let mut named = Vec::new();
    for person in people {
        let name = person.name.as_str().to_lowercase();
        if text.contains(&name) {
            text = text.replace(&name, "");
            named.push(person.id);
        }
    }
    named
}

/// Everybody in the edits who is a member already.
fn members_in(edits: &[Edit], n: &Network) -> Vec<PersonId> {
    let ids = edits.iter().flat_map(|edit| match edit {
        Edit::PutPerson(p) => vec![p.id],
        Edit::PutTie(pair, _) => vec![pair.first(), pair.second()],
        other => panic!("a preview does nothing else: {other:?}"),
    });
    ids.filter(|id| n.person(*id).is_some()).collect()
}

fn no_gated_person_is_proposed(n: &Network, catalogue: &Catalogue, found: &Suggestions, seed: u64) {
    let client = n.client();
    let name = |id| n.person(id).unwrap().name.to_string();
    for step in &found.steps {
        let mut about = step.people.clone();
        about.extend(members_in(&step.preview, n));
        for language in Language::ALL {
            let said =
                texts::say(step, catalogue, Listener { language: *language, address: client.form_of_address() }, &name);
            let named: Vec<PersonId> = said.all().flat_map(|t| names_in(t, n)).collect();
            let own = step.rule.starts_with("eigen");
            assert!(own || named.iter().all(|id| step.people.contains(id)), "seed {seed}: {} names others", step.rule);
            let voice =
                matches!(client.age_band, Some(AgeBand::Child | AgeBand::Youth)) || client.guardian == Some(true);
            assert_eq!(said.text.contains(catalogue.own_voice(*language)), voice, "seed {seed}: G10 {}", step.rule);
        }
        for id in about {
            let why = gated(step.action, n.person(id).unwrap(), n);
            assert_eq!(why, None, "seed {seed}: {} {:?}", step.rule, step.action);
        }
        for because in &step.because {
            for id in &because.people {
                let p = n.person(*id).unwrap();
                let why = gated(Action::Talk, p, n).filter(|why| *why != "G11" && !why.contains("ask"));
                assert_eq!(why, None, "seed {seed}: the because of {}", step.rule);
            }
        }
        the_whole_step_may_be_proposed(n, step, catalogue, seed);
    }
}

/// The same as data: but for what a script reads of whom a gate holds back, which is said to be for the worker.
fn no_gated_person_stands_in_a_step_as_data(
    n: &Network,
    catalogue: &Catalogue,
    found: &Suggestions,
    (seed, language): (u64, Language),
) {
    let json = steps_json::json(found, n, catalogue, language);
    for (step, found) in json["steps"].as_array().unwrap().iter().zip(&found.steps) {
        let mut step = step.as_object().unwrap().clone();
        step.remove("because");
        let text = serde_json::Value::Object(step).to_string();
        let named = names_in(&text, n);
        // A rule or a place of the caseworker's own names whom its text names.
        let why = |id: &PersonId| unnameable(n.person(*id).unwrap(), n).filter(|_| !found.people.contains(id));
        assert_eq!(named.iter().find_map(why), None, "seed {seed}: {}", found.rule);
    }
}

fn the_whole_step_may_be_proposed(n: &Network, step: &Suggestion, catalogue: &Catalogue, seed: u64) {
    let client = n.client();
    let rule = &step.rule;
    let unsafe_somewhere = n.people().any(|p| {
        let ex = p.role.as_ref().is_some_and(|r| r.as_str() == "ex_partner") || p.quality == Some(Quality::Broken);
        let threat = matches!(p.safety, Some(Safety::Unsafe | Safety::NoContactOrder));
        p.status != Status::Deceased && (threat || (ex && p.safety.is_none()))
    });
    let meeting = matches!(step.action, Action::BringTogether | Action::Mediate);
    assert!(!(unsafe_somewhere && meeting), "seed {seed}: G7 {rule}");
    let own = client.digital.device == Some(Device::OwnPrivate) && client.digital.internet == Some(true);
    let digital = step.online
        || step.action == Action::DigitalSkills
        || step.resources.iter().any(|r| catalogue.resource(*r).unwrap().digital);
    assert!(own || !digital, "seed {seed}: G8 {rule}");
    let group = matches!(step.action, Action::JoinPlace | Action::JoinOnline | Action::JoinPeers);
    let leads_to_groups =
        step.action != Action::RecoveryPeers && step.resources.iter().any(|r| catalogue.resource(*r).unwrap().group);
    assert!(!(client.in_recovery == Some(true) && (group || leads_to_groups)), "seed {seed}: G9 {rule}");
    let grows = step.raises.contains(&Dimension::Size) || step.raises.contains(&Dimension::Variation);
    let strain = matches!(step.action, Action::Relief | Action::Mediate | Action::SpecialisedHelp);
    let grows =
        grows || matches!(step.action, Action::Reconnect | Action::NewContact | Action::JoinPlace | Action::Give);
    assert!(!(client.small_by_choice == Some(true) && grows && !strain), "seed {seed}: G12 {rule}");
}

#[test]
fn in_ten_thousand_networks_no_gated_person_is_proposed_or_named() {
    in_ten_thousand_networks(|seed| match seed % 40 {
        0 => std::slice::from_ref(&Language::ALL[(seed / 40 % 3) as usize]),
        _ => &[],
    });
}

/// The same, with the data and the pages of every network in each language.
#[test]
#[ignore = "takes minutes"]
fn in_ten_thousand_networks_no_gated_person_is_proposed_or_named_long() {
    in_ten_thousand_networks(|_| Language::ALL);
}

fn in_ten_thousand_networks(looked_at: impl Fn(u64) -> &'static [Language]) {
    let catalogue = written_by_hand();
    let mut named = std::collections::BTreeMap::<String, usize>::new();
    let mut stopped = std::collections::BTreeMap::<&str, usize>::new();
    for seed in 1..=10_000u64 {
        let mut dice = Dice(seed);
        let mut network = dice.network();
        if seed % 4 == 1 && network.0.plan.steps.is_empty() {
            network = called_after_others(network, &mut dice);
        }
        let network = network.build();
        let found = suggest(&network, &catalogue, context());
        no_gated_person_is_proposed(&network, &catalogue, &found, seed);
        no_written_word_names_who_is_held_back(&network, &catalogue, &found, seed);
        // The texts are those of above; what is added to them is looked at in a share of the networks, and in all of
        // them in the long form.
        for language in looked_at(seed) {
            no_gated_person_stands_in_a_step_as_data(&network, &catalogue, &found, (seed, *language));
            pages::no_page_leads_to_who_is_held_back(&network, (seed, *language));
        }
        if let Some(about) = network.people().next().filter(|_| seed % 5 == 0) {
            let ideas = ideas(&network, &catalogue, context(), Some(about.id));
            let tried = Suggestions { steps: ideas, ..Suggestions::default() };
            no_gated_person_is_proposed(&network, &catalogue, &tried, seed);
        }
        let gates = found.held_back.iter().map(|h| h.gate).chain(found.ask_first.iter().map(|a| a.gate));
        gates.for_each(|gate| *stopped.entry(gate.code()).or_default() += 1);
        for step in found.steps {
            *named.entry(step.rule).or_default() += usize::from(!step.people.is_empty());
        }
    }
    // The networks must tempt: every rule that is about somebody gets to name somebody.
    for rule in catalogue.rules().iter().filter(|r| r.object != Selection::Nobody) {
        assert!(named.get(&rule.id).is_some_and(|n| *n > 0), "{} never names anybody: {named:?}", rule.id);
    }
    // And every gate that a built-in rule can run into must have stopped some.
    for gate in ["G1", "G2", "G3", "G4", "G6", "G7", "G8", "G9", "G10", "G11", "G12"] {
        assert!(stopped.get(gate).is_some_and(|n| *n >= 10), "{gate} is hardly tried: {stopped:?}");
    }
}

/// A file by somebody who wants to get past the gates: every action with every object, whatever the network shows,
/// said to raise nothing. Seen to fail when reconnecting is recognised only for people with a ring.
fn hostile() -> String {
    let mut file = String::new();
    let languages = |head: &str, body: &str| ["nl", "fr", "en"].map(|l| format!("[{head}.{l}]\n{body}\n")).concat();
    for action in Action::ALL {
        let action = action.code();
        let texts = "title = \"t\"\nchanges = \"c\"\nwatch_out = \"w\"\nfirst = []\nevidence = \"e\"";
        file += &format!("[[intervention]]\nid = \"{action}\"\naction = \"{action}\"\n");
        file += "resources = [\"buddy\", \"self_help\", \"neighbourhood\"]\n";
        file += &languages("intervention", texts);
    }
    for action in Action::ALL {
        for object in Selection::ALL {
            let about = *object != Selection::Nobody;
            if (about && !action.is_about_somebody()) || object.is_pair() != (*action == Action::BringTogether) {
                continue;
            }
            let text = if about { "{names}" } else { "t" };
            file += &format!("[[rule]]\nid = \"{}-{}\"\nmost = 9\n", action.code(), object.code());
            file += "when = [{ fact = \"people\", at_least = 0 }]\nsupport = \"E\"\n";
            file += &format!("intervention = \"{}\"\nobject = \"{}\"\n", action.code(), object.code());
            file += &languages("rule", &format!("title = \"t\"\ntext = \"{text}\"\nbecause = \"b\""));
        }
    }
    file
}

#[test]
fn no_file_of_rules_gets_a_gated_person_past_the_gates() {
    let (catalogue, faults) = Catalogue::parse(&[("hostile.toml", &hostile())]).unwrap();
    assert!(faults.is_empty(), "{faults:?}");
    let mut named = std::collections::BTreeSet::new();
    for seed in 1..=1_500u64 {
        let network = Dice(seed).network().build();
        let found = suggest(&network, &catalogue, context());
        no_gated_person_is_proposed(&network, &catalogue, &found, seed);
        named.extend(found.steps.into_iter().filter(|s| !s.people.is_empty()).map(|s| s.rule));
    }
    // Two islands around one person are too rare in so few networks; the ten thousand above have them.
    let common = |r: &&Rule| !matches!(r.object, Selection::Nobody | Selection::AroundConnector);
    let about = catalogue.rules().iter().filter(|r| r.id.contains('-')).filter(common);
    let never: Vec<&str> = about.map(|r| r.id.as_str()).filter(|id| !named.contains(*id)).collect();
    assert!(never.is_empty(), "the networks do not tempt: {never:?}");
}

#[test]
fn a_preview_shows_what_would_be_and_leaves_no_trace() {
    let catalogue = Catalogue::built_in().unwrap();
    for seed in 1..=1_000u64 {
        let network = Dice(seed).network().build();
        for step in suggest(&network, &catalogue, context()).steps {
            let before = network.clone();
            let shown = preview(&network, &step.preview).unwrap();
            assert_eq!(network, before);
            let mut real = network.clone();
            let back = real.apply(&Change::from(step.preview.clone())).unwrap();
            assert_eq!(ecogram::metrics::measures(&real), ecogram::metrics::measures(&shown), "{}", step.rule);
            assert_eq!(real, shown);
            real.take_back(&back).unwrap();
            assert_eq!(real, before);
        }
    }
}
