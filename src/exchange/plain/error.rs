//! Why the plain mode stopped. Says where; never repeats what stands there.

use std::io;

use crate::exchange::Problem;
use crate::exchange::problem::unreadable;
use crate::text::Texts;

/// Why the plain mode stopped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Something is wrong with a file, or it cannot be read.
    #[error("a file is not as it should be: {0:?}")]
    At(Problem),
    /// The answer cannot be written.
    #[error("the answer cannot be written: {0}")]
    Write(#[from] io::Error),
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::At(problem)
    }
}

impl Error {
    /// The same in the language of the reader: what happened, where, and what to do.
    pub fn message(&self, texts: &Texts) -> String {
        match self {
            Self::At(problem) => problem.message(texts),
            Self::Write(source) => {
                let detail = texts.get(unreadable(source.kind()));
                texts.with(key!("measures-plain-write"), &[("detail", detail.into())])
            }
        }
    }
}
