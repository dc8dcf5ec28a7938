//! The page of sentences in the seed's five parts: each with its number, one plain sentence, a picture of what is there,
//! and the rest. Judges nothing: the pictures count what was said, and what was not asked is part of them.

use std::collections::BTreeSet;

use super::line::{Line, Who, why_undefined};
use super::page::page;
use crate::domain::{Code, Dimension, Kind, MessageKey, Sector, Support};
use crate::metrics::{Measures, Sight, Undefined};
use crate::text::{Arg, Texts, opened};

/// A part of what the measures say.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Which of the five.
    pub dimension: Dimension,
    /// What it is called.
    pub title: String,
    /// Its number, with what it counts; why there is none where there is none.
    pub number: String,
    /// What the last edit changed in it; empty where nothing.
    pub changed: String,
    /// One plain sentence.
    pub line: Line,
    /// What was not asked for it, in a sentence; empty where all was.
    pub open: String,
    /// What is there, as marks.
    pub picture: Picture,
    /// Every other sentence.
    pub rest: Vec<Line>,
}

/// What is there, as marks: of whom it is so, of whom it is not, of whom it was not asked.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// A mark for each person or pair, and a sign for what is counted beside the people.
    Marks {
        /// It is so.
        yes: usize,
        /// It is not so.
        no: usize,
        /// It was not asked.
        open: usize,
        /// Groups, organisations, places and animals.
        beside: Vec<(Kind, usize)>,
    },
    /// The life domains in the order of `Sector::DOMAINS`: somebody or something there, nobody, not asked.
    Domains([Option<bool>; Sector::DOMAINS.len()]),
    /// Kinds of support, in a word, each with how many people give it; `None` where it was not asked.
    Kinds(Vec<(String, Option<usize>)>),
}

/// The five parts, in the order of the seed, as far as `sight` lets them be seen; empty while there is nobody.
pub fn parts(measures: &Measures, texts: &Texts, who: Who<'_>, sight: Sight) -> Vec<Part> {
    let mut lines = page(measures, texts, who, sight);
    Dimension::ALL
        .iter()
        .filter(|dimension| **dimension != Dimension::Strain)
        .map(|dimension| {
            let (here, left) = std::mem::take(&mut lines).into_iter().partition(|line| part_of(line.key) == *dimension);
            lines = left;
            part(*dimension, here, measures, texts)
        })
        .collect()
}

/// The part in which a sentence stands.
fn part_of(key: &str) -> Dimension {
    match key {
        "size" => Dimension::Size,
        _ if key.starts_with("beside-") => Dimension::Size,
        "variation" => Dimension::Variation,
        "density" | "isolates" | "connectors" => Dimension::Density,
        "reach" | "reach-crisis" | "contacts" => Dimension::Reachability,
        _ => Dimension::CareCapacity,
    }
}

fn part(dimension: Dimension, mut rest: Vec<Line>, measures: &Measures, texts: &Texts) -> Part {
    let key = key(dimension);
    // What all kinds of support come to says more than the first of them.
    let first = rest.iter().position(|line| line.key == key && !line.open);
    let line = match first.or_else(|| rest.iter().position(|line| !line.open)) {
        Some(at) => rest.remove(at),
        None => match rest.is_empty() {
            false => rest.remove(0),
            true => too_few(key, texts),
        },
    };
    let open = match dimension {
        Dimension::Density => unasked_pairs(measures, texts),
        _ => rest.iter().position(|other| other.open && other.key == key).map(|at| rest.remove(at).text),
    };
    Part {
        dimension,
        title: opened(&texts.name(dimension)),
        number: number(dimension, measures, texts),
        changed: String::new(),
        line,
        open: open.unwrap_or_default(),
        picture: picture(dimension, measures, texts),
        rest,
    }
}

/// The figure that a part opens with.
fn key(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Size => "size",
        Dimension::Variation => "variation",
        Dimension::Density => "density",
        Dimension::Reachability => "reach",
        Dimension::CareCapacity | Dimension::Strain => "load",
    }
}

fn too_few(key: &'static str, texts: &Texts) -> Line {
    let text = why_undefined(texts, Undefined::FewerThanTwo);
    Line { key, text, short: String::new(), sight: Sight::Together, open: true }
}

fn unasked_pairs(measures: &Measures, texts: &Texts) -> Option<String> {
    let density = &measures.together;
    let left = density.pairs - density.asked;
    (density.asked > 0 && left > 0).then(|| texts.with(key!("measures-part-pairs-open"), &[("n", left.into())]))
}

fn number(dimension: Dimension, measures: &Measures, texts: &Texts) -> String {
    let of = |key: MessageKey, args: &[(&str, Arg<'_>)]| texts.with(key, args);
    let not_asked = || texts.get(key!("measures-short-why-nothing-asked"));
    match dimension {
        Dimension::Size => of(key!("measures-part-size"), &[("n", measures.size.people.into())]),
        Dimension::Variation => of(key!("measures-part-variation"), &[("n", measures.variation.present.len().into())]),
        Dimension::Density if measures.together.pairs == 0 => texts.get(key!("measures-short-why-fewer-than-two")),
        Dimension::Density => match measures.together.asked {
            0 => not_asked(),
            asked => of(key!("measures-part-density"), &[("n", measures.together.ties.into()), ("of", asked.into())]),
        },
        Dimension::Reachability => match measures.reach.monthly {
            counted if counted.known == 0 => not_asked(),
            counted => {
                of(key!("measures-part-reachability"), &[("n", counted.yes.into()), ("of", counted.known.into())])
            }
        },
        Dimension::CareCapacity | Dimension::Strain => {
            let known = measures.care.shown().any(|kind| kind.count().get().is_some());
            let carriers: BTreeSet<_> = measures.care.shown().flat_map(|kind| &kind.carriers).collect();
            if known { of(key!("measures-part-care_capacity"), &[("n", carriers.len().into())]) } else { not_asked() }
        }
    }
}

fn picture(dimension: Dimension, measures: &Measures, texts: &Texts) -> Picture {
    let (size, density, reach) = (&measures.size, &measures.together, measures.reach.monthly);
    match dimension {
        Dimension::Size => {
            let beside = [
                (Kind::Group, size.groups),
                (Kind::Organisation, size.organisations),
                (Kind::OnlinePlace, size.online_places),
                (Kind::Animal, size.animals),
            ];
            let beside = beside.into_iter().filter(|(_, n)| *n > 0).collect();
            Picture::Marks { yes: size.informal, no: size.professional, open: size.formal_unknown, beside }
        }
        Dimension::Variation => Picture::Domains(Sector::DOMAINS.map(|sector| {
            let there = measures.variation.present.contains(&sector);
            (!measures.variation.not_asked.contains(&sector)).then_some(there)
        })),
        Dimension::Density => marks(density.ties, density.asked, density.pairs),
        Dimension::Reachability => marks(reach.yes, reach.known, reach.of),
        Dimension::CareCapacity | Dimension::Strain => {
            let word = |kind: Support| texts.get(key!("measures-word-{}", Support, kind));
            let kinds = measures.care.shown().map(|carried| (word(carried.kind), carried.count().get()));
            Picture::Kinds(kinds.collect())
        }
    }
}

fn marks(yes: usize, known: usize, of: usize) -> Picture {
    Picture::Marks { yes, no: known - yes, open: of - known, beside: Vec::new() }
}
