//! A value with what it rests on, or the reason why there is none. Holds no words.

use crate::domain::code::codes;

codes! {
    /// Why a measure has no value.
    Undefined {
        /// There is nobody to measure.
        Nobody = "nobody",
        /// It takes two people.
        FewerThanTwo = "fewer-than-two",
        /// Below five people an index misleads: counts are shown.
        FewerThanFive = "fewer-than-five",
        /// What it rests on was not asked.
        NothingAsked = "nothing-asked",
        /// Nobody is known to know another.
        NoTies = "no-ties",
        /// No support was named.
        NoSupport = "no-support",
    }
}

impl Undefined {
    /// The fewest people for whom an index is given.
    pub const FEWEST_FOR_AN_INDEX: usize = 5;
}

/// A value that rests on `known` answers of `of` that there could be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure<T = f64> {
    /// The value, or why there is none.
    pub value: Result<T, Undefined>,
    /// On how many answers it rests.
    pub known: usize,
    /// How many answers there could be.
    pub of: usize,
}

impl<T> Measure<T> {
    /// A value that rests on `known` of `of` answers.
    pub fn new(value: Result<T, Undefined>, known: usize, of: usize) -> Self {
        Self { value, known, of }
    }
    /// Nothing that it rests on is missing.
    pub fn is_complete(&self) -> bool {
        self.known == self.of
    }
}

impl<T: Copy> Measure<T> {
    /// The value, where there is one.
    pub fn get(&self) -> Option<T> {
        self.value.ok()
    }
}

/// How many of those who were asked: a count with its share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// For how many it is so.
    pub yes: usize,
    /// Of how many it is known.
    pub known: usize,
    /// How many there are.
    pub of: usize,
}

impl Counted {
    /// Counts answers; `None` is not asked.
    pub fn of(answers: impl IntoIterator<Item = Option<bool>>) -> Self {
        let mut counted = Self::default();
        for answer in answers {
            counted.of += 1;
            counted.known += usize::from(answer.is_some());
            counted.yes += usize::from(answer == Some(true));
        }
        counted
    }
    /// The share of those of whom it is known, 0 to 1.
    pub fn share(self) -> Measure {
        let value = match (self.of, self.known) {
            (0, _) => Err(Undefined::Nobody),
            (_, 0) => Err(Undefined::NothingAsked),
            (_, known) => Ok(self.yes as f64 / known as f64),
        };
        Measure::new(value, self.known, self.of)
    }
    /// The count itself, undefined where nothing is known.
    pub fn count(self) -> Measure<usize> {
        let share = self.share();
        Measure::new(share.value.map(|_| self.yes), self.known, self.of)
    }
    /// How many were not asked.
    pub fn unknown(self) -> usize {
        self.of - self.known
    }
}
