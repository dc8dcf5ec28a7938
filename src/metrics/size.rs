//! How many there are, and over how many domains of life they spread.

use super::measure::{Measure, Undefined};
use super::rows::{Facts, Rows};
use super::spread::Spread;
use crate::domain::{Client, Code, Formal, Kind, Ring, Sector};

/// How many active people there are, and what stands beside them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// All active people.
    pub people: usize,
    /// Informal ones, volunteers included.
    pub informal: usize,
    /// Volunteers, who are counted among the informal.
    pub volunteers: usize,
    /// Professionals.
    pub professional: usize,
    /// Of whom it was not asked whether they are professional.
    pub formal_unknown: usize,
    /// People by ring, inside out.
    pub rings: [usize; 4],
    /// People whose ring was not asked.
    pub ring_unknown: usize,
    /// People by domain, in the order of `Sector::DOMAINS`.
    pub sectors: [usize; Sector::DOMAINS.len()],
    /// People whose domain was not asked.
    pub sector_unknown: usize,
    /// Active groups, counted beside the people.
    pub groups: usize,
    /// Active organisations.
    pub organisations: usize,
    /// Active online places.
    pub online_places: usize,
    /// Animals.
    pub animals: usize,
}

impl Size {
    pub(super) fn of(rows: &Rows) -> Self {
        let mut size = Self::default();
        rows.people.iter().for_each(|person| size.add(person));
        for (kind, _) in &rows.beside {
            match kind {
                Kind::Person => {}
                Kind::Group => size.groups += 1,
                Kind::Organisation => size.organisations += 1,
                Kind::OnlinePlace => size.online_places += 1,
                Kind::Animal => size.animals += 1,
            }
        }
        size
    }
    fn add(&mut self, person: &Facts) {
        self.people += 1;
        match person.formal {
            Some(Formal::Informal) => self.informal += 1,
            Some(Formal::Volunteer) => {
                self.informal += 1;
                self.volunteers += 1;
            }
            Some(Formal::Professional) => self.professional += 1,
            None => self.formal_unknown += 1,
        }
        match person.ring {
            Some(ring) => self.rings[ring.index()] += 1,
            None => self.ring_unknown += 1,
        }
        match domain(person.sector) {
            Some(at) => self.sectors[at] += 1,
            None => self.sector_unknown += 1,
        }
    }
    /// People in this ring.
    pub fn in_ring(&self, ring: Ring) -> usize {
        self.rings[ring.index()]
    }
    /// Groups, organisations, online places and animals together.
    pub fn beside(&self) -> usize {
        self.groups + self.organisations + self.online_places + self.animals
    }
    /// Professionals among those of whom it is known, 0 to 1.
    pub fn formal_share(&self) -> Measure {
        let known = self.professional + self.informal;
        let value = match (self.people, known) {
            (0, _) => Err(Undefined::Nobody),
            (_, 0) => Err(Undefined::NothingAsked),
            _ => Ok(self.professional as f64 / known as f64),
        };
        Measure::new(value, known, self.people)
    }
}

/// Over how many of the eight domains the active members spread, places and groups included.
#[derive(Clone, Debug, PartialEq)]
pub struct Variation {
    /// Domains with an active member.
    pub present: Vec<Sector>,
    /// Domains that were gone through, without an active member.
    pub empty: Vec<Sector>,
    /// Domains without a member that were not gone through either.
    pub not_asked: Vec<Sector>,
    /// Active members whose domain is known.
    pub known: usize,
    /// Active members.
    pub members: usize,
    /// Blau's index over the eight domains; undefined below five members, like the two that follow.
    pub blau: Measure,
    /// IQV over the eight domains.
    pub iqv: Measure,
    /// "As if spread over so many equally filled domains": 2^H, 1 to 8.
    pub effective_domains: Measure,
}

impl Variation {
    pub(super) fn of(rows: &Rows, client: &Client) -> Self {
        let mut counts = [0usize; Sector::DOMAINS.len()];
        let (mut known, mut members) = (0, 0);
        let beside = rows.beside.iter().map(|(_, sector)| *sector);
        for sector in rows.people.iter().map(|p| p.sector).chain(beside) {
            members += 1;
            if let Some(at) = domain(sector) {
                counts[at] += 1;
                known += 1;
            }
        }
        let spread = Spread::new(counts);
        let index = |value: Option<f64>| {
            let value = match (members, known) {
                (0, _) => Err(Undefined::Nobody),
                (_, 0) => Err(Undefined::NothingAsked),
                (_, n) if n < Undefined::FEWEST_FOR_AN_INDEX => Err(Undefined::FewerThanFive),
                _ => value.ok_or(Undefined::Nobody),
            };
            Measure::new(value, known, members)
        };
        let (present, empty, not_asked) = domains(&counts, client);
        Self {
            present,
            empty,
            not_asked,
            known,
            members,
            blau: index(spread.blau()),
            iqv: index(spread.iqv(Sector::DOMAINS.len())),
            effective_domains: index(spread.effective_number()),
        }
    }
}

fn domains(counts: &[usize; Sector::DOMAINS.len()], client: &Client) -> (Vec<Sector>, Vec<Sector>, Vec<Sector>) {
    let (mut present, mut empty, mut not_asked) = (Vec::new(), Vec::new(), Vec::new());
    for (sector, count) in Sector::DOMAINS.into_iter().zip(counts) {
        let list = match (count, client.asked_sectors.contains(&sector)) {
            (0, true) => &mut empty,
            (0, false) => &mut not_asked,
            _ => &mut present,
        };
        list.push(sector);
    }
    (present, empty, not_asked)
}

/// The place of a domain in `Sector::DOMAINS`; `None` where it was not asked.
fn domain(sector: Sector) -> Option<usize> {
    Some(sector.index()).filter(|at| *at < Sector::DOMAINS.len())
}
