//! What the two think of themselves: any intervention of the catalogue, for nobody or for the member they look at, with
//! the same gates, resources and preview as a suggestion. No rule brought it up, so that it has no *because*.

use super::action::Action;
use super::catalogue::Catalogue;
use super::facts::{Context, Facts};
use super::gates::{Gates, Outcome};
use super::member::{carries, is_missed, is_out_of_reach, is_out_of_touch, may_be_brought_together, may_carry};
use super::preview;
use super::rule::Intervention;
use super::suggest::{Look, Suggestion};
use crate::domain::{Network, Person, PersonId, Support, Tie};

/// At most so many others are offered to be brought together with somebody: the closest.
const OTHERS: usize = 30;

/// Everything that could be tried: first what is about this member, then what needs nobody. Nothing from the drawing of an
/// earlier visit.
pub fn ideas(network: &Network, catalogue: &Catalogue, context: Context, about: Option<PersonId>) -> Vec<Suggestion> {
    if network.is_earlier() {
        return Vec::new();
    }
    let facts = Facts::of(network, context);
    let gates = Gates::of(network);
    let look = Look::new(catalogue, &facts, &gates);
    let may_be_said = |i: &&Intervention| {
        let recovers = network.client().in_recovery == Some(true);
        let kept = i.action.is_no_step()
            || i.action == Action::SpecialisedHelp
            || (i.action == Action::RecoveryPeers && !recovers);
        !kept && look.may_be_said(i) && gates.step(i.action, &i.raises) == Outcome::Pass
    };
    let all: Vec<&Intervention> = catalogue.interventions().filter(may_be_said).collect();
    let passes = |i: &Intervention, p: &Person| gates.object(i.action, p) == Outcome::Pass;
    let mut found = Vec::new();
    if let Some(person) = about.and_then(|id| network.person(id)) {
        for intervention in all.iter().copied().filter(|i| passes(i, person)) {
            let one = |support| look.idea(intervention, vec![person.id], support);
            match intervention.action {
                Action::Reconnect if is_away(person) => found.push(one(None)),
                Action::MakeReachable if is_out_of_touch(person) => found.push(one(None)),
                Action::DigitalSkills if is_out_of_reach(person) => found.push(one(None)),
                Action::Task => found.extend(not_given(person, &[Support::Practical]).map(|kind| one(Some(kind)))),
                Action::Strengthen if intervention.id == STRENGTHEN => {
                    let kinds = [Support::Emotional, Support::Advice, Support::Companionship];
                    found.extend(not_given(person, &kinds).map(|kind| one(Some(kind))));
                }
                _ => {}
            }
        }
        if let Some(together) = all.iter().copied().rfind(|i| i.action == Action::BringTogether && passes(i, person)) {
            let others = strangers(network, person).filter(|other| passes(together, other)).take(OTHERS);
            found.extend(others.map(|other| look.idea(together, vec![person.id, other.id], None)));
        }
    }
    let about_nobody = |i: &&&Intervention| !i.action.is_about_somebody() || i.ghost.is_some();
    // What puts somebody into the ring comes before what is only talked about.
    let (ghosts, talks): (Vec<_>, Vec<_>) = all.iter().filter(about_nobody).partition(|i| i.ghost.is_some());
    found.extend(ghosts.into_iter().chain(talks).map(|i| look.idea(i, Vec::new(), None)));
    found
}

/// The intervention that asks for a kind of support.
const STRENGTHEN: &str = "strengthen";

/// Of these kinds, those that an informal member does not give yet.
fn not_given<'a>(person: &'a Person, kinds: &'a [Support]) -> impl Iterator<Item = Support> + 'a {
    kinds.iter().copied().filter(|kind| may_carry(person) && !carries(person, *kind))
}

fn is_away(person: &Person) -> bool {
    is_missed(person) || person.is_away()
}

/// Whom this member does not know, or of whom that was not asked; the closest first.
fn strangers<'a>(network: &'a Network, person: &'a Person) -> impl Iterator<Item = &'a Person> {
    let apart = |other: &&Person| {
        let knows = network.tie(person.id, other.id).is_some_and(Tie::knows);
        other.id != person.id && may_be_brought_together(other) && !knows
    };
    let mut others: Vec<&Person> = network.people().filter(apart).collect();
    others.sort_by_key(|p| p.drawn_ring());
    others.into_iter().filter(|_| may_be_brought_together(person))
}

impl Look<'_> {
    fn idea(&self, intervention: &Intervention, people: Vec<PersonId>, support: Option<Support>) -> Suggestion {
        let network = self.facts.network();
        let online = self.online(intervention);
        Suggestion {
            rule: String::new(),
            intervention: intervention.id.clone(),
            is_otherwise: false,
            star: false,
            action: intervention.action,
            worker_only: false,
            because: Vec::new(),
            raises: intervention.raises.clone(),
            support,
            interest: None,
            experience: None,
            online,
            own_voice: self.gates.needs_own_voice(),
            resources: self.resources(intervention, online),
            preview: preview::edits(network, intervention, support, &people),
            people,
            fingerprint: String::new(),
        }
    }
}
