//! The people behind each figure, so that a measure can light them up in the ring.

use super::contact::is_strain;
use super::measures::{Measures, goes_both_ways, measures};
use super::pairs::Pairs;
use super::rows::{Facts, Rows};
use crate::domain::{Capacity, Code, Kind, Network, Person, PersonId, Ring, Sector, Support};

/// The members behind the figure with this key, in order of entry; nobody for a key that does not exist.
///
/// Behind a density stand those who know somebody; behind a share of people, those for whom it is so.
pub fn behind(network: &Network, key: &str) -> Vec<PersonId> {
    if let Some(found) = by_structure(network, key) {
        return found;
    }
    network.people().filter(|p| p.is_active() && stands_behind(p, key)).map(|p| p.id).collect()
}

/// The figures that rest on who knows whom or on all people together.
fn by_structure(network: &Network, key: &str) -> Option<Vec<PersonId>> {
    let (topic, column): (&str, fn(&Measures) -> &super::Density) =
        match (key.strip_suffix("-informal"), key.strip_suffix("-professional")) {
            (Some(topic), _) => (topic, |m| &m.informal),
            (_, Some(topic)) => (topic, |m| &m.professional),
            _ => (key, |m| &m.together),
        };
    let wanted: fn(&Measures, &super::Density) -> Option<Vec<PersonId>> = match topic {
        "isolates" => |_, d| Some(d.isolates.clone()),
        "connectors" => |_, d| Some(d.connectors.iter().map(|c| c.who).collect()),
        "load" => |m, _| Some(m.care.load.who.clone()),
        "density" | "density-all" | "density-coverage" | "density-ties" | "islands" | "largest-island"
        | "effective-size" | "efficiency" | "constraint" | "ei" | "betweenness" => |_, _| None,
        _ => return None,
    };
    let measures = measures(network);
    wanted(&measures, column(&measures)).or_else(|| Some(who_know_somebody(network, key)))
}

fn who_know_somebody(network: &Network, key: &str) -> Vec<PersonId> {
    let rows = Rows::of(network);
    let graph = rows.graph();
    let (wanted, pairs): (fn(&Facts) -> bool, _) = if key.ends_with("-informal") {
        (Facts::is_informal, Pairs::within_columns(&rows, &graph))
    } else if key.ends_with("-professional") {
        (Facts::is_professional, Pairs::within_columns(&rows, &graph))
    } else {
        (|_| true, Pairs::all(&rows, &graph))
    };
    let people = rows.people.iter().zip(&pairs.known).filter(|(person, known)| wanted(person) && **known > 0);
    people.map(|(person, _)| person.id).collect()
}

fn stands_behind(member: &Person, key: &str) -> bool {
    let beside = match key {
        "variation" | "variation-blau" | "variation-iqv" | "variation-effective" => {
            return member.sector != Sector::Other;
        }
        "beside-groups" => Some(Kind::Group),
        "beside-organisations" => Some(Kind::Organisation),
        "beside-online-places" => Some(Kind::OnlinePlace),
        "beside-animals" => Some(Kind::Animal),
        _ => None,
    };
    if let Some(kind) = beside {
        return member.kind == kind;
    }
    member.is_person() && (by_place(member, key) || by_answers(member, key))
}

fn by_place(person: &Person, key: &str) -> bool {
    match key {
        "size" => true,
        "size-informal" => person.is_informal(),
        "size-professional" | "formal-share" => person.is_professional(),
        "size-formal-unknown" => person.formal.is_none(),
        "ring-unknown" => person.ring.is_none(),
        "sector-unknown" => person.sector == Sector::Other,
        _ => {
            let ring = key.strip_prefix("ring-").and_then(Ring::from_code);
            let sector = key.strip_prefix("sector-").and_then(Sector::from_code);
            (ring.is_some() && person.ring == ring) || sector == Some(person.sector)
        }
    }
}

fn by_answers(person: &Person, key: &str) -> bool {
    let kinds = || Support::ALL.iter().filter(|k| person.support_received.has(**k) || person.support_given.has(**k));
    match key {
        "reach" | "reach-share" => person.in_reach() == Some(true),
        "reach-crisis" => person.crisis_reach == Some(true),
        "reciprocity" => goes_both_ways(person.support_received, person.support_given) == Some(true),
        "multiplexity" => kinds().next().is_some(),
        "multiplexity-several" => kinds().count() > 1,
        "contacts" => person.frequency.is_some(),
        "strain" | "strain-share" => person.quality.is_some_and(is_strain),
        "strained" => person.capacity.is_some_and(|c| c != Capacity::Ok),
        _ => {
            let care = key.strip_prefix("care-").and_then(Support::from_code);
            let given = key.strip_prefix("given-").and_then(Support::from_code);
            care.is_some_and(|k| person.is_informal() && person.support_received.has(k))
                || given.is_some_and(|k| person.support_given.has(k))
        }
    }
}
