//! Whom a rule would be about, best first, before any gate has looked. Holds back nobody: that is for the gates.

use super::facts::{
    Facts, carries, is_missed, is_out_of_reach, is_reached, is_strained, is_trusted_adult, may_be_brought_together,
    may_carry,
};
use super::rule::{Rule, Selection};
use crate::domain::{Kind, Person, PersonId, Proximity, Quality, Ring, Sector};

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
        Selection::SeldomSeen => closest_first(facts, |p| p.counts() && p.frequency.is_some() && !is_reached(p)),
        Selection::HeaviestCarer => heaviest_carer(facts),
        Selection::WillingApart => willing_apart(facts),
        Selection::AroundConnector => around_connector(facts),
        Selection::SupportiveTies => closest_first(facts, |p| p.counts() && p.quality == Some(Quality::Supportive)),
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

/// Those whose capacity is strained; where there is nobody, the one who carries most.
fn heaviest_carer<'a>(facts: &Facts<'a>) -> Vec<Candidate<'a>> {
    let mut strained = closest_first(facts, is_strained);
    if strained.is_empty() {
        let most = facts.network().people().filter(|p| may_carry(p)).map(|p| p.support_received.count()).max();
        strained = closest_first(facts, |p| may_carry(p) && Some(p.support_received.count()) == most && most > Some(0));
    }
    strained
}

fn willing_apart<'a>(facts: &Facts<'a>) -> Vec<Candidate<'a>> {
    let mut found: Vec<_> = facts
        .network()
        .people()
        .filter(|p| may_be_brought_together(p))
        .filter_map(|person| Some(Candidate { person, part: facts.structure().island(person)? }))
        .collect();
    found.sort_by_key(|c| (c.person.willing.is_none(), c.person.drawn_ring()));
    found
}

/// The people on the islands that the first such connector holds together.
fn around_connector<'a>(facts: &Facts<'a>) -> Vec<Candidate<'a>> {
    let Some(connector) = facts.structure().holding().into_iter().next() else { return Vec::new() };
    let person = |id: PersonId| facts.network().person(id).filter(|p| may_be_brought_together(p));
    let mut found: Vec<_> = facts
        .structure()
        .without(connector)
        .into_iter()
        .filter_map(|(id, part)| Some(Candidate { person: person(id)?, part }))
        .collect();
    found.sort_by_key(|c| (c.person.willing.is_none(), c.person.drawn_ring(), c.person.id));
    found
}
