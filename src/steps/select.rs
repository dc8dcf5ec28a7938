//! Whom a rule would be about, best first, before any gate has looked. Holds back nobody: that is for the gates.

use std::collections::BTreeSet;

use super::facts::Facts;
use super::member::{
    carries, is_missed, is_out_of_reach, is_out_of_touch, is_strained, is_trusted_adult, is_wished_closer,
    may_be_brought_together, may_carry,
};
use super::rule::{Rule, Selection};
use crate::domain::{Kind, Person, PersonId, Proximity, Quality, Ring, Sector};
use crate::metrics::measures::known_graph;
use crate::metrics::structure::connectivity;

/// Somebody a rule may be about, and the part of the network they stand in: of two who are brought together, each
/// stands in a part of their own.
pub struct Candidate<'a> {
    /// Who.
    pub person: &'a Person,
    /// The part; 0 where it does not matter.
    pub part: usize,
}

/// Everybody a rule may be about, in the order in which they are tried.
pub fn candidates<'a>(rule: &Rule, facts: &Facts<'a>) -> Vec<Candidate<'a>> {
    let gives = |p: &Person| rule.support.is_some_and(|kind| carries(p, kind));
    match rule.object {
        Selection::Nobody => Vec::new(),
        Selection::ClosestInformal => {
            let close = |p: &Person| matches!(p.ring, Some(Ring::Inner | Ring::Close));
            closest_first(facts, |p| may_carry(p) && close(p) && !gives(p))
        }
        Selection::NearbyInformal => {
            let near = |p: &Person| p.sector == Sector::Neighbours || p.proximity == Some(Proximity::Walking);
            closest_first(facts, |p| may_carry(p) && near(p) && !gives(p))
        }
        Selection::MissedTies => closest_first(facts, |p| is_missed(p) && p.kind != Kind::Animal),
        Selection::OutOfReach => closest_first(facts, is_out_of_reach),
        Selection::SeldomSeen => closest_first(facts, is_out_of_touch),
        Selection::WishedCloser => {
            let mut found = closest_first(facts, is_wished_closer);
            found.sort_by_key(|c| !is_out_of_touch(c.person));
            found
        }
        Selection::TopCarrier => closest_first(facts, |p| facts.measures().care.load.who.contains(&p.id)),
        Selection::HeaviestCarer => heaviest_carer(facts),
        Selection::WillingApart => willing_apart(facts),
        Selection::AroundConnector => around_connector(facts),
        Selection::SupportiveTies => {
            // That a tie is supportive says nothing about recovery: nobody is named for it without the client's word (G9).
            let recovers = facts.network().client().in_recovery == Some(true);
            let supports = |p: &Person| match recovers {
                true => p.supports_recovery == Some(true),
                false => p.quality == Some(Quality::Supportive),
            };
            closest_first(facts, |p| p.counts() && supports(p))
        }
        Selection::TrustedAdults => closest_first(facts, is_trusted_adult),
    }
}

/// By ring, then by order of entry.
fn closest_first<'a>(facts: &Facts<'a>, wanted: impl Fn(&Person) -> bool) -> Vec<Candidate<'a>> {
    let mut found: Vec<_> =
        facts.network().people().filter(|p| wanted(p)).map(|person| Candidate { person, part: 0 }).collect();
    found.sort_by_key(|c| c.person.drawn_ring());
    found
}

/// Those whose capacity is strained; where there is nobody, those who carry most.
fn heaviest_carer<'a>(facts: &Facts<'a>) -> Vec<Candidate<'a>> {
    let strained = closest_first(facts, is_strained);
    if strained.is_empty() {
        closest_first(facts, |p| facts.measures().care.load.who.contains(&p.id))
    } else {
        strained
    }
}

/// People of whom at least one pair was asked, by island.
fn willing_apart<'a>(facts: &Facts<'a>) -> Vec<Candidate<'a>> {
    let network = facts.network();
    let (ids, graph) = known_graph(network);
    let asked: BTreeSet<PersonId> = network.ties().flat_map(|(pair, _)| [pair.first(), pair.second()]).collect();
    let islands = connectivity(&graph).island;
    willing_first(facts, ids.into_iter().zip(islands).filter(|(id, _)| asked.contains(id)))
}

/// The people on the islands that are left when the first such connector falls away.
fn around_connector<'a>(facts: &Facts<'a>) -> Vec<Candidate<'a>> {
    let Some(connector) = facts.holding_connectors().next() else { return Vec::new() };
    let (ids, graph) = known_graph(facts.network());
    let Some(gone) = ids.iter().position(|id| *id == connector) else { return Vec::new() };
    let mut part = vec![None; ids.len()];
    for start in graph.neighbours(gone) {
        let mut todo = vec![*start as usize];
        while let Some(at) = todo.pop() {
            if at != gone && part[at].is_none() {
                part[at] = Some(*start);
                todo.extend(graph.neighbours(at).iter().map(|next| *next as usize));
            }
        }
    }
    willing_first(facts, ids.into_iter().zip(part).filter_map(|(id, part)| Some((id, part?))))
}

/// Those who may be brought together, who said so first, then the closest.
fn willing_first<'a>(facts: &Facts<'a>, parts: impl Iterator<Item = (PersonId, u32)>) -> Vec<Candidate<'a>> {
    let person = |id| facts.network().person(id).filter(|p| may_be_brought_together(p));
    let mut found: Vec<_> =
        parts.filter_map(|(id, part)| Some(Candidate { person: person(id)?, part: part as usize })).collect();
    found.sort_by_key(|c| (c.person.willing.is_none(), c.person.drawn_ring()));
    found
}
