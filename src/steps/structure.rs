//! Islands and connectors among active people, over the pairs that were asked. Knows no rule.

use std::collections::HashMap;

use crate::domain::{Network, Person, PersonId};

/// How the active people hang together.
pub struct Structure {
    /// The active people, in order of entry.
    pub people: Vec<PersonId>,
    place: HashMap<PersonId, usize>,
    knows: Vec<Vec<usize>>,
    asked: Vec<usize>,
    island: Vec<usize>,
    /// For each person: the sizes of the parts that fall apart without them, where these are at least two of
    /// two people or more.
    holds: Vec<bool>,
}

impl Structure {
    /// Looks at a network once.
    pub fn of(network: &Network) -> Self {
        let people: Vec<PersonId> = network.people().filter(|p| p.counts()).map(|p| p.id).collect();
        let place: HashMap<PersonId, usize> = people.iter().enumerate().map(|(i, id)| (*id, i)).collect();
        let mut knows = vec![Vec::new(); people.len()];
        let mut asked = vec![0; people.len()];
        for (pair, tie) in network.ties() {
            if let (Some(&a), Some(&b)) = (place.get(&pair.first()), place.get(&pair.second())) {
                asked[a] += 1;
                asked[b] += 1;
                if tie.knows() {
                    knows[a].push(b);
                    knows[b].push(a);
                }
            }
        }
        let mut structure = Self {
            island: vec![usize::MAX; people.len()],
            holds: vec![false; people.len()],
            people,
            place,
            knows,
            asked,
        };
        let mut walk = Walk::new(structure.people.len());
        for start in 0..structure.people.len() {
            if structure.island[start] == usize::MAX {
                walk.island(&mut structure, start);
            }
        }
        structure
    }

    /// How many of the active people were asked about with at least one other.
    pub fn asked_people(&self) -> usize {
        self.asked.iter().filter(|n| **n > 0).count()
    }
    /// The share of pairs that were asked; `None` below two people.
    pub fn coverage(&self) -> Option<f64> {
        let n = self.people.len();
        (n > 1).then(|| self.asked.iter().sum::<usize>() as f64 / (n * (n - 1)) as f64)
    }
    /// The number of islands among the people who were asked about.
    pub fn islands(&self) -> usize {
        let mut seen: Vec<usize> =
            (0..self.people.len()).filter(|i| self.asked[*i] > 0).map(|i| self.island[i]).collect();
        seen.sort_unstable();
        seen.dedup();
        seen.len()
    }
    /// Which island somebody is on; `None` for those who were not asked about.
    pub fn island(&self, person: &Person) -> Option<usize> {
        let i = *self.place.get(&person.id)?;
        (self.asked[i] > 0).then(|| self.island[i])
    }
    /// The connectors that hold at least two islands of two people or more together, among people at least half of
    /// whose pairs were asked.
    pub fn holding(&self) -> Vec<PersonId> {
        let half = |i: usize| self.asked[i] * 2 >= self.people.len().saturating_sub(1);
        (0..self.people.len()).filter(|i| self.holds[*i] && half(*i)).map(|i| self.people[i]).collect()
    }
    /// The islands that are left when this person falls away: each of its people, with the number of the island.
    pub fn without(&self, id: PersonId) -> Vec<(PersonId, usize)> {
        let Some(&gone) = self.place.get(&id) else { return Vec::new() };
        let mut part = HashMap::new();
        let mut out = Vec::new();
        for (number, &start) in self.knows[gone].iter().enumerate() {
            let mut todo = vec![start];
            while let Some(at) = todo.pop() {
                if at != gone && part.insert(at, number).is_none() {
                    out.push((self.people[at], number));
                    todo.extend(&self.knows[at]);
                }
            }
        }
        out
    }
}

/// A depth-first walk (Tarjan's low points), with its own stack: five thousand people in a row are no problem.
struct Walk {
    time: usize,
    seen: Vec<usize>,
    low: Vec<usize>,
    size: Vec<usize>,
    /// Per person: how many parts of two or more hang on them alone, and how many people are in all their parts.
    parts: Vec<(usize, usize)>,
}

impl Walk {
    fn new(n: usize) -> Self {
        Self { time: 0, seen: vec![usize::MAX; n], low: vec![0; n], size: vec![1; n], parts: vec![(0, 0); n] }
    }

    fn enter(&mut self, at: usize) {
        self.seen[at] = self.time;
        self.low[at] = self.time;
        self.time += 1;
    }

    fn island(&mut self, s: &mut Structure, start: usize) {
        let mut members = vec![start];
        let mut stack = vec![(start, usize::MAX, 0)];
        self.enter(start);
        while let Some((at, parent, next)) = stack.last_mut() {
            let (at, parent) = (*at, *parent);
            if let Some(&other) = s.knows[at].get(*next) {
                *next += 1;
                if self.seen[other] == usize::MAX {
                    self.enter(other);
                    members.push(other);
                    stack.push((other, at, 0));
                } else if other != parent {
                    self.low[at] = self.low[at].min(self.seen[other]);
                }
            } else {
                stack.pop();
                if parent != usize::MAX {
                    self.leave(at, parent);
                }
            }
        }
        for &member in &members {
            s.island[member] = start;
            let (parts, inside) = self.parts[member];
            let rest = members.len() - 1 - inside;
            s.holds[member] = inside > 0 && parts + usize::from(rest >= 2) >= 2;
        }
    }

    fn leave(&mut self, child: usize, parent: usize) {
        self.low[parent] = self.low[parent].min(self.low[child]);
        self.size[parent] += self.size[child];
        if self.low[child] >= self.seen[parent] {
            let (parts, inside) = &mut self.parts[parent];
            *parts += usize::from(self.size[child] >= 2);
            *inside += self.size[child];
        }
    }
}
