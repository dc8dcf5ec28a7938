//! What is wrong with files, or noted about them: a list that stops growing, and counts on.

use super::problem::{Problem, What};

/// The most problems, and the most notes, that are listed.
const MOST: usize = 100;

/// A list that stops growing, and counts on.
#[derive(Default)]
pub(super) struct Listed {
    list: Vec<Problem>,
    more: usize,
}

impl Listed {
    /// One more.
    pub fn push(&mut self, problem: Problem) {
        if self.list.len() < MOST {
            self.list.push(problem);
        } else {
            self.more += 1;
        }
    }
    /// Several more.
    pub fn extend(&mut self, problems: impl IntoIterator<Item = Problem>) {
        problems.into_iter().for_each(|problem| self.push(problem));
    }
    /// How many there are, listed or not.
    pub fn len(&self) -> usize {
        self.list.len() + self.more
    }
    /// Nothing is listed.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
    /// The list, with how many more there are at its end.
    pub fn listed(self) -> Vec<Problem> {
        let mut list = self.list;
        if self.more > 0
            && let Some(last) = list.last().map(|p| p.file.clone())
        {
            list.push(Problem::new(&last, 0, "", What::AndMore(self.more)));
        }
        list
    }
}
