//! Reorders people within their sectors so that fewer ties cross. Moves nobody to another ring or sector.

use std::collections::BTreeMap;

use crate::domain::{Code, PersonId, Sector};
use crate::seen::Seen;

/// The slots that cut the crossings of who-knows-whom: only of people whose slot changes.
///
/// Everybody stays in their ring and sector. Repeated on its own result it finds nothing more to change, or little.
pub fn tidy(network: &Seen) -> Vec<(PersonId, u16)> {
    let mut circle = Circle::new(network);
    for _ in 0..6 {
        circle.by_neighbours();
    }
    circle.exchange();
    let changed = |(person, slot): (&Seat, u16)| (person.slot != slot).then_some((person.id, slot));
    let before = Circle::new(network).crossings();
    if circle.crossings() >= before {
        return Vec::new();
    }
    circle.seats.iter().map(|s| (s, s.new)).filter_map(changed).collect()
}

/// How many pairs of ties cross, seen from the order around the circle.
pub fn crossings(network: &Seen) -> usize {
    Circle::new(network).crossings()
}

struct Seat {
    id: PersonId,
    sector: Sector,
    slot: u16,
    new: u16,
}

struct Circle {
    seats: Vec<Seat>,
    /// Pairs of indices into `seats`.
    ties: Vec<(usize, usize)>,
    of: Vec<Vec<usize>>,
}

impl Circle {
    fn new(network: &Seen) -> Self {
        let seats: Vec<Seat> =
            network.people().map(|p| Seat { id: p.id, sector: p.sector, slot: p.slot, new: p.slot }).collect();
        let index: BTreeMap<PersonId, usize> = seats.iter().enumerate().map(|(n, s)| (s.id, n)).collect();
        let known = network.ties().filter(|(_, tie)| tie.knows());
        let ties: Vec<_> = known.map(|(pair, _)| (index[&pair.first()], index[&pair.second()])).collect();
        let mut of = vec![Vec::new(); seats.len()];
        for (a, b) in &ties {
            of[*a].push(*b);
            of[*b].push(*a);
        }
        Self { seats, ties, of }
    }
    /// Where a seat stands around the circle: the sector, then the place in it.
    fn angle(&self, n: usize) -> f64 {
        self.seats[n].sector.index() as f64 + fraction(self.seats[n].new)
    }
    /// Each sector in the order of where its people's acquaintances stand.
    fn by_neighbours(&mut self) {
        for sector in Sector::ALL {
            let mut here: Vec<usize> = (0..self.seats.len()).filter(|n| self.seats[*n].sector == *sector).collect();
            let mut slots: Vec<u16> = here.iter().map(|n| self.seats[*n].new).collect();
            slots.sort_by(|a, b| fraction(*a).total_cmp(&fraction(*b)));
            let wish: Vec<f64> = (0..self.seats.len()).map(|n| self.wish(n)).collect();
            here.sort_by(|a, b| wish[*a].total_cmp(&wish[*b]).then(a.cmp(b)));
            here.iter().zip(slots).for_each(|(n, slot)| self.seats[*n].new = slot);
        }
    }
    /// The mean direction of somebody's acquaintances, as an angle relative to their own sector.
    fn wish(&self, n: usize) -> f64 {
        let own = self.seats[n].sector.index() as f64 + 0.5;
        let sectors = Sector::ALL.len() as f64;
        let off = |m: &usize| {
            let away = self.angle(*m) - own;
            away - sectors * (away / sectors).round()
        };
        let known = &self.of[n];
        if known.is_empty() { self.angle(n) - own } else { known.iter().map(off).sum::<f64>() / known.len() as f64 }
    }
    /// Exchanges two of a sector as long as that cuts crossings.
    fn exchange(&mut self) {
        for _ in 0..4 {
            let mut better = false;
            for a in 0..self.seats.len() {
                for b in a + 1..self.seats.len() {
                    if self.seats[a].sector == self.seats[b].sector && self.gains(a, b) {
                        better = true;
                    }
                }
            }
            if !better {
                return;
            }
        }
    }
    /// Swaps two if fewer of their own ties cross others then. Only their ties are counted.
    fn gains(&mut self, a: usize, b: usize) -> bool {
        let before = self.crossings_of(a, b);
        self.swap(a, b);
        if self.crossings_of(a, b) < before {
            return true;
        }
        self.swap(a, b);
        false
    }
    fn swap(&mut self, a: usize, b: usize) {
        (self.seats[a].new, self.seats[b].new) = (self.seats[b].new, self.seats[a].new);
    }
    fn crossings_of(&self, a: usize, b: usize) -> usize {
        let theirs = self.ties.iter().filter(|(x, y)| [a, b].contains(x) || [a, b].contains(y));
        theirs.map(|tie| self.ties.iter().filter(|other| self.cross(*tie, **other)).count()).sum()
    }
    fn crossings(&self) -> usize {
        let ties = self.ties.iter().enumerate();
        ties.map(|(n, tie)| self.ties[n + 1..].iter().filter(|other| self.cross(*tie, **other)).count()).sum()
    }
    fn cross(&self, (a, b): (usize, usize), (c, d): (usize, usize)) -> bool {
        if a == c || a == d || b == c || b == d {
            return false;
        }
        let (from, to) = (self.angle(a).min(self.angle(b)), self.angle(a).max(self.angle(b)));
        let inside = |n: usize| (from..to).contains(&self.angle(n));
        inside(c) != inside(d)
    }
}

/// The place in the sector from 0 to 1 that a slot stands for.
fn fraction(slot: u16) -> f64 {
    super::place::van_der_corput(slot)
}
