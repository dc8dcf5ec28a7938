//! Rows in which several are chosen, each by a letter of its own: the kinds of support, the ways of being in touch. Draws
//! nothing.

use super::beside::Beside;
use crate::domain::MessageKey;

/// One of those that are chosen by a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The letter that chooses it, in lower case.
    pub letter: char,
    /// What it is called.
    pub name: String,
    /// Yes, no, or not asked.
    pub state: Option<bool>,
}

/// Several values of a `T` that are chosen by letters.
pub trait Marks<T> {
    /// How many there are.
    fn count(&self) -> usize;
    /// What they are called, each with its letter, where it has one that everybody knows it by.
    fn name(&self, place: usize, at: &Beside<'_>) -> (Option<char>, String);
    /// Yes, no, or not asked.
    fn get(&self, one: &T, place: usize) -> Option<bool>;
    /// Sets it.
    fn set(&self, one: &mut T, place: usize, state: Option<bool>);
    /// The key of what a no is called; `None` where there is none.
    fn no(&self) -> Option<MessageKey>;
    /// They are called by their letters where they are told in a row.
    fn by_letter(&self) -> bool {
        false
    }
    /// So many from the first on are asked of everybody: where the rest is said to be no, these are.
    fn asked_always(&self) -> usize {
        0
    }
    /// All of them. A letter that is taken goes to the one before; who has none of their own left takes the first that is free.
    fn all(&self, one: &T, at: &Beside<'_>) -> Vec<Mark> {
        let mut all: Vec<Mark> = Vec::new();
        for place in 0..self.count() {
            let (letter, name) = self.name(place, at);
            let free = |letter: &char| !all.iter().any(|mark| mark.letter == *letter);
            let own = name.chars().flat_map(char::to_lowercase).filter(char::is_ascii_alphabetic);
            let letter = letter.into_iter().chain(own).chain('a'..='z').find(free).unwrap_or(' ');
            all.push(Mark { letter, name, state: self.get(one, place) });
        }
        all
    }
}

/// Not asked, yes, no where there is one, and round.
pub(super) fn turn<T>(marks: &dyn Marks<T>, one: &mut T, place: usize) {
    let next = match marks.get(one, place) {
        None => Some(true),
        Some(true) if marks.no().is_some() => Some(false),
        _ => None,
    };
    marks.set(one, place, next);
}

/// Those that are always asked and were not: no. Where all were asked, what was no is not asked again.
pub(super) fn the_rest<T>(marks: &dyn Marks<T>, one: &mut T) {
    let always = 0..marks.asked_always();
    let open = always.clone().any(|place| marks.get(one, place).is_none());
    let (from, to) = if open { (None, Some(false)) } else { (Some(false), None) };
    always.for_each(|place| {
        if marks.get(one, place) == from {
            marks.set(one, place, to);
        }
    });
}

/// What is said in the row: those that are there, and those that were asked and are not.
pub(super) fn said(all: &[Mark], no: Option<MessageKey>, by_letter: bool, at: &Beside<'_>) -> Option<String> {
    let of = |state: bool| {
        let named = |mark: &Mark| if by_letter { mark.letter.to_uppercase().to_string() } else { mark.name.clone() };
        let of: Vec<String> = all.iter().filter(|mark| mark.state == Some(state)).map(named).collect();
        of.join(if by_letter { " " } else { ", " })
    };
    let (yes, not) = (of(true), of(false));
    let not = no.filter(|_| !not.is_empty()).map(|key| at.texts.pair(&at.texts.get(key), &not));
    let both: Vec<String> = Some(yes).filter(|yes| !yes.is_empty()).into_iter().chain(not).collect();
    (!both.is_empty()).then(|| both.join(" · "))
}
