//! No circle of files: whoever reads a file can read first what it needs, and never comes back to where they began.

use std::collections::BTreeSet;

use super::reading::House;
use super::{inside, sources};

/// The files that need each other, circle by circle (Tarjan 1972).
fn circles(house: &House) -> Vec<Vec<String>> {
    let arrows = house.arrows();
    let mut search = Search { arrows: &arrows, ..Search::default() };
    search.order = vec![None; arrows.len()];
    search.low = vec![0; arrows.len()];
    for at in 0..arrows.len() {
        if search.order[at].is_none() {
            search.visit(at);
        }
    }
    let mut found: Vec<Vec<String>> = search
        .found
        .into_iter()
        .filter(|circle| circle.len() > 1)
        .map(|circle| {
            let mut names: Vec<String> = circle.into_iter().map(|at| house.files[at].name.clone()).collect();
            names.sort();
            names
        })
        .collect();
    found.sort();
    found
}

#[derive(Default)]
struct Search<'a> {
    arrows: &'a [BTreeSet<usize>],
    order: Vec<Option<usize>>,
    low: Vec<usize>,
    count: usize,
    open: Vec<usize>,
    found: Vec<Vec<usize>>,
}

impl Search<'_> {
    fn visit(&mut self, at: usize) {
        let mine = self.count;
        self.count += 1;
        self.order[at] = Some(mine);
        self.low[at] = mine;
        self.open.push(at);
        for &there in &self.arrows[at] {
            match self.order[there] {
                None => {
                    self.visit(there);
                    self.low[at] = self.low[at].min(self.low[there]);
                }
                Some(order) if self.open.contains(&there) => self.low[at] = self.low[at].min(order),
                Some(_) => {}
            }
        }
        if self.low[at] == mine {
            let from = self.open.iter().position(|open| *open == at).expect("it is open");
            self.found.push(self.open.split_off(from));
        }
    }
}

#[test]
fn no_files_need_each_other_in_a_circle() {
    let sources: Vec<(String, String)> = sources().into_iter().map(|(path, text)| (inside(&path), text)).collect();
    let house = House::new(sources.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let found = circles(&house);
    assert!(found.is_empty(), "files that need each other: {found:#?}");
}

#[test]
fn a_circle_is_seen_through_whatever_hands_a_name_on() {
    let parent = ("a/mod.rs", "mod low; mod high; pub use high::open; pub struct Model;");
    let low = ("a/low.rs", "use super::open; pub fn low() { open() }");
    let calls = ("a/high.rs", "use crate::a::low; pub fn open() { low::low() }");
    assert_eq!(circles(&House::new([parent, low, calls])), [["a/high.rs", "a/low.rs"]]);
    let hands_on = ("a/high.rs", "/* low::low() */ use super::Model; pub fn open() { \"low::low()\"; }");
    assert!(circles(&House::new([parent, low, hands_on])).is_empty());
    let whole = ("a/mod.rs", "mod low; mod high; pub use high::open; pub struct Model; fn f() { open() }");
    assert_eq!(circles(&House::new([whole, low, hands_on])), [["a/high.rs", "a/mod.rs"]]);
    let in_tests = ("a/high.rs", "pub fn open() {} #[cfg(test)] mod tests { use crate::a::low::low; }");
    assert!(circles(&House::new([parent, low, in_tests])).is_empty());
}
