//! The gates G1–G12 of the model: who may be the object of a step, and which steps may be proposed at all.
//!
//! They stand in code and take nothing from a data file, so that no rule can open one. Unknown is never "safe".

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::action::Action;
use super::gate::Gate;
use super::namesakes::{Bears, Namesakes};
use crate::domain::{
    AgeBand, Capacity, Channel, Code, Device, Dimension, Known, KnownRole, Network, Person, PersonId, Proximity,
    Quality, Register, Safety, Sector, Status, Support, Supports, Wish,
};

/// What a gate answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing stands in the way.
    Pass,
    /// A fact is missing: the question takes the place of the step.
    AskFirst(Gate),
    /// Not proposed.
    HeldBack(Gate),
}

/// What the gates need to know of a client, looked up once: of everybody who ever stood in a visit, not of the drawing.
pub struct Gates<'a> {
    network: &'a Network,
    register: Register,
    /// Unsafe, under a no-contact order, or an ex-partner of whom safety was not asked: the persons of G11.
    dangerous: BTreeSet<PersonId>,
    /// One of them lives with the client.
    danger_at_home: bool,
    /// Of everybody who was asked about with one of them: with how many, and whether they know one.
    near: BTreeMap<PersonId, Near>,
    /// Somebody of G7 is, or was, in the network.
    meeting_is_unsafe: bool,
    /// Who is called like somebody whom a gate holds back.
    namesakes: OnceCell<Namesakes>,
    /// The members who may be named everywhere.
    nameable: OnceCell<BTreeSet<PersonId>>,
}

#[derive(Clone, Copy, Default)]
struct Near {
    asked: usize,
    knows: bool,
}

/// Whether a person may be the object of a step of this kind in this network: every gate, the whole-network
/// ones included.
pub fn pass(action: Action, person: &Person, network: &Network) -> Outcome {
    let gates = Gates::of(network);
    first(&[gates.step(action, &[]), gates.object(action, person)])
}

impl<'a> Gates<'a> {
    /// The gates of a client.
    pub fn of(network: &'a Network) -> Self {
        let register = network.register();
        let alive = || register.all().filter(|known| known.now.status != Status::Deceased);
        let dangerous: BTreeSet<PersonId> = alive().filter(|known| is_dangerous(known)).map(|k| k.now.id).collect();
        let mut near: BTreeMap<PersonId, Near> = BTreeMap::new();
        for known in register.all() {
            let asked = dangerous.iter().filter(|id| **id != known.now.id);
            let answers = asked.filter_map(|id| register.knows(known.now.id, *id));
            let found =
                answers.fold(Near::default(), |near, knows| Near { asked: near.asked + 1, knows: near.knows | knows });
            if found.asked > 0 {
                near.insert(known.now.id, found);
            }
        }
        let danger_at_home = alive().any(|known| dangerous.contains(&known.now.id) && is_at_home(&known.now));
        let meeting_is_unsafe = alive().any(|known| is_under_threat(&known.now) || is_unscreened(known));
        Self {
            danger_at_home,
            meeting_is_unsafe,
            namesakes: OnceCell::new(),
            nameable: OnceCell::new(),
            register,
            network,
            dangerous,
            near,
        }
    }
    /// Everybody who ever stood in a visit.
    pub(super) fn register(&self) -> &Register {
        &self.register
    }

    /// Whether a step of this kind may be proposed at all, whoever it is about.
    pub fn step(&self, action: Action, raises: &[Dimension]) -> Outcome {
        first(&[self.g7(action), self.g8(action), self.g9_places(action), self.g12(action, raises)])
    }

    /// Whether this person may be the object of a step of this kind.
    pub fn object(&self, action: Action, person: &Person) -> Outcome {
        let newcomer;
        let known = match self.register.get(person.id) {
            Some(known) => known,
            None => {
                newcomer = Known::newcomer(person);
                &newcomer
            }
        };
        let now = &known.now;
        first(&[
            g6(now),
            g1(known),
            g2(action, known),
            self.g3(action, now),
            g4(action, now),
            g5(now),
            self.g9_people(action, now),
            g10(action, now),
            self.g11(now),
            self.namesake(person),
        ])
    }

    /// The gate that holds this person back whatever a step does; `None` for somebody who may be named. Danger and
    /// distance before the rest: where several hold, the first says how strict to be. Who died is no way to anybody.
    pub fn whatever_the_step(&self, person: &Person) -> Option<Gate> {
        self.register.get(person.id).and_then(|known| self.holds(known))
    }
    /// The same of somebody who stood in any visit.
    pub(super) fn holds(&self, known: &Known) -> Option<Gate> {
        let (action, now) = (Action::Talk, &known.now);
        let near = if now.status == Status::Deceased { Outcome::Pass } else { self.g11(now) };
        match first(&[g6(now), g1(known), g2(action, known), near, g5(now), self.g9_people(action, now)]) {
            Outcome::HeldBack(gate) => Some(gate),
            Outcome::Pass | Outcome::AskFirst(_) => None,
        }
    }
    /// No gate that knows of danger, distance or death stands before this member, whatever the step, nor before anybody whom
    /// their name names.
    pub(super) fn may_be_named(&self, id: PersonId) -> bool {
        let nameable = self.nameable.get_or_init(|| {
            let may =
                |person: &&Person| self.whatever_the_step(person).is_none() && self.namesake(person) == Outcome::Pass;
            self.network.people().filter(may).map(|person| person.id).collect()
        });
        nameable.contains(&id)
    }
    /// The name of this one names somebody held back ("Kaartclub bij Zephyrin"), or may be theirs: entered once more.
    fn namesake(&self, person: &Person) -> Outcome {
        match self.namesakes().borne_by(person) {
            Some((Bears::Names, _, gate)) => Outcome::HeldBack(gate),
            Some((Bears::IsCalled, _, gate)) => Outcome::AskFirst(gate),
            None => Outcome::Pass,
        }
    }
    /// Whom the name of this one names, of those who are held back, beside somebody or something else.
    pub(super) fn named_by_name_of(&self, person: &Person) -> Option<(PersonId, Gate)> {
        let (bears, who, gate) = self.namesakes().borne_by(person)?;
        (bears == Bears::Names).then_some((who, gate))
    }
    fn namesakes(&self) -> &Namesakes {
        self.namesakes.get_or_init(|| {
            let held = self.register.all().filter_map(|known| Some((known, self.holds(known)?)));
            Namesakes::of(held.filter(|(_, gate)| !matches!(gate, Gate::G5 | Gate::G9)))
        })
    }

    /// What G8 says about going online: the client needs internet and a device of their own.
    pub fn online(&self) -> Outcome {
        let digital = self.network.client().digital;
        match (digital.internet, digital.device) {
            (Some(false), _) | (_, Some(Device::None)) => Outcome::HeldBack(Gate::G8),
            (Some(true), Some(Device::OwnPrivate)) => Outcome::Pass,
            _ => Outcome::AskFirst(Gate::G8),
        }
    }

    /// Whether a step of this kind may lead to a group: in recovery only one with recovery peers (G9).
    pub fn may_lead_to_groups(&self, action: Action) -> bool {
        !self.in_recovery() || action == Action::RecoveryPeers
    }

    /// G10: the guardian's role and the young person's own voice stand in every step.
    pub fn needs_own_voice(&self) -> bool {
        let client = self.network.client();
        is_young(client.age_band) || client.guardian == Some(true)
    }

    /// Capacity strained or overloaded: never a task. Not asked of a carer, or a child or youth: ask first.
    fn g3(&self, action: Action, person: &Person) -> Outcome {
        if !action.asks_of_them() {
            return Outcome::Pass;
        }
        match person.capacity {
            Some(Capacity::Strained | Capacity::Overloaded) => Outcome::HeldBack(Gate::G3),
            None if person.carer == Some(true) || takes_more_than_gives(person) => Outcome::AskFirst(Gate::G3),
            _ if may_be_a_child(person) => Outcome::AskFirst(Gate::G3),
            // Around a young client most people are young; a mentor is an adult, and G10 looks at that.
            _ if is_young(self.network.client().age_band) && action != Action::Mentor => Outcome::AskFirst(Gate::G3),
            _ => Outcome::Pass,
        }
    }

    /// No meeting or mediation while somebody is unsafe or unscreened.
    fn g7(&self, action: Action) -> Outcome {
        held_if(action.is_a_meeting() && self.meeting_is_unsafe, Gate::G7)
    }

    fn g8(&self, action: Action) -> Outcome {
        if action.is_digital() { self.online() } else { Outcome::Pass }
    }

    /// In recovery: groups only as recovery peers.
    fn g9_places(&self, action: Action) -> Outcome {
        held_if(
            self.in_recovery() && matches!(action, Action::JoinPlace | Action::JoinOnline | Action::JoinPeers),
            Gate::G9,
        )
    }

    /// In recovery: reconnecting only with recovery peers, and with whom the client said that they support it. That the
    /// client calls a tie supportive is not that word; and nobody is kept warm (R20) without it.
    fn g9_people(&self, action: Action, person: &Person) -> Outcome {
        let supports = match person.supports_recovery {
            Some(said) => said,
            None => person.known_role() == Some(KnownRole::Peer),
        };
        let limited = is_reconnecting(action, person) || !person.is_person();
        held_if(self.in_recovery() && limited && !supports, Gate::G9)
    }

    /// Whom a dangerous person knows, or lives with, is no way to go; where that was not asked, it is asked first.
    fn g11(&self, person: &Person) -> Outcome {
        let others = self.dangerous.len() - usize::from(self.dangerous.contains(&person.id));
        let near = self.near.get(&person.id).copied().unwrap_or_default();
        if near.knows || (others > 0 && self.danger_at_home && is_at_home(person)) {
            Outcome::HeldBack(Gate::G11)
        } else if near.asked < others {
            Outcome::AskFirst(Gate::G11)
        } else {
            Outcome::Pass
        }
    }

    /// A small network by choice: nothing that makes it larger or more varied, but never against relief.
    fn g12(&self, action: Action, raises: &[Dimension]) -> Outcome {
        let grows = action.grows() || raises.iter().any(|d| matches!(d, Dimension::Size | Dimension::Variation));
        let chosen = self.network.client().small_by_choice == Some(true);
        held_if(chosen && grows && !action.is_never_silenced(), Gate::G12)
    }

    fn in_recovery(&self) -> bool {
        self.network.client().in_recovery == Some(true)
    }
}

fn g1(known: &Known) -> Outcome {
    let tense = matches!(known.now.quality, Some(Quality::Stressful | Quality::Broken));
    // A broken tie of which safety was not asked is the matter of G2, which says what to do about it.
    let unscreened = is_unscreened(known);
    held_if(known.now.safety.is_some_and(Safety::is_gated) || (tense && !unscreened), Gate::G1)
}

fn g2(action: Action, known: &Known) -> Outcome {
    let not_asked = known.now.safety.is_none();
    if is_unscreened(known) {
        Outcome::HeldBack(Gate::G2)
    } else if not_asked && (is_reconnecting(action, &known.now) || (action.leans_on_them() && is_near(known))) {
        Outcome::AskFirst(Gate::G2)
    } else {
        Outcome::Pass
    }
}

/// A partner, anybody of the household or the same home, or a child who comes to the home: the ages of children are not
/// kept, and how a child is in touch often neither.
fn is_near(known: &Known) -> bool {
    let role = |wanted: &[KnownRole]| wanted.iter().any(|role| known.roles.contains(role));
    let comes = known.now.channels.is_empty() || known.now.channels.contains(&Channel::InPerson);
    role(&[KnownRole::Partner]) || is_at_home(&known.now) || (role(&[KnownRole::Child]) && comes)
}

/// A professional is never an informal carer. In the sector of services without a capacity: ask.
fn g4(action: Action, person: &Person) -> Outcome {
    if !action.takes_as_carer() {
        return Outcome::Pass;
    }
    let by_role = person.known_role().and_then(KnownRole::formal) == Some(crate::domain::Formal::Professional);
    match person.formal {
        Some(_) => held_if(person.is_professional(), Gate::G4),
        None if by_role => Outcome::HeldBack(Gate::G4),
        None if person.sector == Sector::Services => Outcome::AskFirst(Gate::G4),
        None => Outcome::Pass,
    }
}

fn g5(person: &Person) -> Outcome {
    held_if(person.status == Status::Deceased, Gate::G5)
}

fn g6(person: &Person) -> Outcome {
    let further = matches!(person.wish, Some(Wish::Further | Wish::End));
    held_if(further || person.asked_not_to_be_contacted, Gate::G6)
}

/// A mentor only on the young person's own choice: that they wish this tie closer.
fn g10(action: Action, person: &Person) -> Outcome {
    if action == Action::Mentor && person.wish != Some(Wish::Closer) {
        Outcome::AskFirst(Gate::G10)
    } else {
        Outcome::Pass
    }
}

/// Whatever a step is called: with somebody who is out of sight it takes up contact again.
fn is_reconnecting(action: Action, person: &Person) -> bool {
    action == Action::Reconnect || person.is_away()
}

fn is_under_threat(person: &Person) -> bool {
    matches!(person.safety, Some(Safety::Unsafe | Safety::NoContactOrder))
}

/// G2: safety was not asked of somebody with whom it broke, or of an ex-partner by any name or role they ever had.
fn is_unscreened(known: &Known) -> bool {
    known.now.safety.is_none() && (known.now.quality == Some(Quality::Broken) || known.is_ex)
}

fn is_dangerous(known: &Known) -> bool {
    is_under_threat(&known.now) || (known.now.safety.is_none() && known.is_ex)
}

fn is_at_home(person: &Person) -> bool {
    person.sector == Sector::Household || person.proximity == Some(Proximity::SameHome)
}

fn is_young(age: Option<AgeBand>) -> bool {
    matches!(age, Some(AgeBand::Child | AgeBand::Youth))
}

/// The client gives them more than they give: whoever leans on the client may have nothing to spare.
fn takes_more_than_gives(person: &Person) -> bool {
    let count = |supports: &Supports| Support::ALL.iter().filter(|kind| supports.has(**kind)).count();
    count(&person.support_given) > count(&person.support_received)
}

/// The ages of members are not kept: these roles may be a child's.
fn may_be_a_child(person: &Person) -> bool {
    use KnownRole as R;
    matches!(person.known_role(), Some(R::Child | R::Grandchild | R::NieceNephew | R::Classmate))
}

fn held_if(held: bool, gate: Gate) -> Outcome {
    if held { Outcome::HeldBack(gate) } else { Outcome::Pass }
}

/// The first that holds back, or else the first that asks.
fn first(outcomes: &[Outcome]) -> Outcome {
    let find = |wanted: fn(&Outcome) -> bool| outcomes.iter().copied().find(wanted);
    find(|o| matches!(o, Outcome::HeldBack(_)))
        .or_else(|| find(|o| matches!(o, Outcome::AskFirst(_))))
        .unwrap_or(Outcome::Pass)
}
