//! A family tree as GEDCOM (5.5 and 7): the living in it as candidates, with what they are to the one whose tree it is meant
//! to be. Dates, places and notes are passed over. Walks families only as far as the roles have names.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::answers::Answers;
use super::drawn::Drawn;
use crate::exchange::problem::{FileName, Problem, What};
use crate::exchange::table::Sheet;

#[derive(Default)]
struct Person {
    line: u64,
    name: String,
    is_dead: bool,
    /// With whom they are otherwise, and how.
    beside: Vec<(String, String)>,
}

#[derive(Default)]
struct Family {
    parents: Vec<String>,
    children: Vec<String>,
}

type People = BTreeSet<String>;

#[derive(Default)]
struct Tree {
    people: BTreeMap<String, Person>,
    families: Vec<Family>,
}

/// Everybody who lives, but the one who was named.
///
/// # Errors
/// Somebody was named who is not there, or whose name several bear.
pub(super) fn read(name: &FileName, text: &str, answers: &Answers) -> Result<Drawn, Problem> {
    let tree = Tree::read(text);
    let ego = match &answers.ego {
        None => None,
        Some(said) => Some(tree.find(said).ok_or_else(|| Problem::new(name, 0, "", What::NoSuchEgo))?),
    };
    let roles = ego.as_ref().map(|ego| tree.roles(ego)).unwrap_or_default();
    let mut living: Vec<(&String, &Person)> = tree.people.iter().filter(|(id, _)| Some(*id) != ego.as_ref()).collect();
    living.retain(|(_, person)| !person.is_dead && !person.name.is_empty());
    living.sort_by_key(|(_, person)| person.line);
    let row = |(id, person): (&String, &Person)| {
        let role = roles.get(id).copied().unwrap_or_default();
        (person.line, vec![id.clone(), person.name.clone(), role.to_string()])
    };
    let header = ["id", "name", "role"].map(|column| (column.to_string(), column.to_string())).to_vec();
    let people = Sheet { name: name.clone(), header, rows: living.into_iter().map(row).collect() };
    Ok(Drawn { people, are_candidates: true, ..Drawn::default() })
}

impl Tree {
    fn read(text: &str) -> Self {
        let mut tree = Self::default();
        let (mut person, mut in_family, mut above) = (String::new(), false, String::new());
        for (number, line) in (1..).zip(text.lines()) {
            let Some((level, id, tag, value)) = parted(line) else { continue };
            match (level, tag) {
                (0, "INDI") => {
                    person = id.to_string();
                    in_family = false;
                    tree.people.entry(person.clone()).or_default().line = number;
                }
                (0, "FAM") => {
                    (person, in_family) = (String::new(), true);
                    tree.families.push(Family::default());
                }
                (0, _) => (person, in_family) = (String::new(), false),
                _ if in_family => tree.in_family(tag, value),
                _ => {
                    if let Some(here) = tree.people.get_mut(&person) {
                        here.take_in(level, &above, tag, value);
                    }
                }
            }
            if level == 1 {
                above = tag.to_string();
            }
        }
        tree
    }

    fn in_family(&mut self, tag: &str, value: &str) {
        let Some(family) = self.families.last_mut() else { return };
        match tag {
            "HUSB" | "WIFE" => family.parents.push(value.to_string()),
            "CHIL" => family.children.push(value.to_string()),
            _ => {}
        }
    }

    fn find(&self, said: &str) -> Option<String> {
        if self.people.contains_key(said) {
            return Some(said.to_string());
        }
        let wanted = said.to_lowercase();
        let mut named = self.people.iter().filter(|(_, person)| person.name.to_lowercase() == wanted);
        let found = named.next().map(|(id, _)| id.clone());
        if named.next().is_some() { None } else { found }
    }

    /// The parents of these, or with `down` their children: each family is walked once, however many of them are in it.
    fn step(&self, from: &People, down: bool) -> People {
        let sides = |family: &Family| match down {
            true => (family.parents.clone(), family.children.clone()),
            false => (family.children.clone(), family.parents.clone()),
        };
        let reached = self.families.iter().map(sides).filter(|(here, _)| here.iter().any(|id| from.contains(id)));
        reached.flat_map(|(_, there)| there).collect()
    }

    fn partners(&self, of: &str) -> People {
        let theirs = self.families.iter().filter(|family| family.parents.iter().any(|parent| parent == of));
        theirs.flat_map(|family| family.parents.clone()).filter(|other| other != of).collect()
    }

    /// What others are to one person, the nearest role first.
    fn roles(&self, ego: &str) -> HashMap<String, &'static str> {
        let own = People::from([ego.to_string()]);
        let (up, down) = (|from: &People| self.step(from, false), |from: &People| self.step(from, true));
        let without = |people: &People, others: &People| people.difference(others).cloned().collect::<People>();
        let (partners, parents, children) = (self.partners(ego), up(&own), down(&own));
        let siblings = without(&down(&parents), &own);
        let grandparents = up(&parents);
        let aunts = without(&down(&grandparents), &parents);
        let in_laws = up(&partners);
        let mut sorted = vec![
            (partners, "partner"),
            (down(&children), "grandchild"),
            (children, "child"),
            (parents, "parent"),
            (down(&siblings), "niece_nephew"),
            (siblings, "sibling"),
            (grandparents, "grandparent"),
            (down(&aunts), "cousin"),
            (aunts, "aunt_uncle"),
            (in_laws, "in_law"),
        ];
        let beside = self.people.get(ego).map(|ego| ego.beside.as_slice()).unwrap_or_default();
        for (word, role) in [("FRIEND", "friend"), ("NGHBR", "neighbour"), ("GODP", "other_relative")] {
            let people = beside.iter().filter(|(_, how)| how == word).map(|(id, _)| id.clone());
            sorted.push((people.collect(), role));
        }
        let mut roles = HashMap::new();
        for (people, role) in sorted {
            for id in without(&people, &own) {
                roles.entry(id).or_insert(role);
            }
        }
        roles
    }
}

impl Person {
    fn take_in(&mut self, level: u32, above: &str, tag: &str, value: &str) {
        match (level, tag) {
            (1, "NAME") if self.name.is_empty() => {
                self.name = value.replace('/', " ").split_whitespace().collect::<Vec<_>>().join(" ");
            }
            (1, "DEAT") => self.is_dead = true,
            (1, "ASSO") => self.beside.push((value.to_string(), String::new())),
            (2, "ROLE" | "RELA") if above == "ASSO" => {
                if let Some((_, how)) = self.beside.last_mut() {
                    *how = value.to_uppercase();
                }
            }
            _ => {}
        }
    }
}

/// `1 NAME Anna /Voorbeeld/`, `0 @I1@ INDI`: level, id, tag, value.
fn parted(line: &str) -> Option<(u32, &str, &str, &str)> {
    let (level, rest) = line.trim_start().split_once(' ')?;
    let level = level.parse().ok()?;
    let rest = rest.trim_start();
    let (id, rest) = match rest.starts_with('@') {
        true => rest.split_once(' ')?,
        false => ("", rest),
    };
    let (tag, value) = rest.split_once(' ').unwrap_or((rest, ""));
    Some((level, id, tag.trim(), value.trim()))
}
