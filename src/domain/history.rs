//! Undo and redo within the open visit. Holds what was done, never how it is kept.

use serde::{Deserialize, Serialize};

use super::change::{Change, Refused};
use super::network::Network;

/// A change that was made, with what takes it back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// What was done.
    pub change: Change,
    /// What takes it back.
    pub inverse: Change,
}

impl Entry {
    fn over_notes(&self, network: &Network) -> Self {
        let Self { change, inverse } = self;
        Self { change: change.carried_over_notes(network), inverse: inverse.carried_over_notes(network) }
    }
}

/// What was done and what was undone. Without limit; it ends with the visit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    done: Vec<Entry>,
    undone: Vec<Entry>,
}

impl History {
    /// A history as the file kept it: what was done, oldest first, and what was undone, the next to redo last.
    pub fn restored(done: Vec<Entry>, undone: Vec<Entry>) -> Self {
        Self { done, undone }
    }
    /// Applies a change, remembers it and forgets what was undone. Answers with what to write into the journal.
    ///
    /// # Errors
    /// `Refused` when the change does not fit; nothing happened then.
    pub fn make(&mut self, network: &mut Network, change: Change) -> Result<Entry, Refused> {
        let inverse = network.apply(&change)?;
        let entry = Entry { change, inverse };
        self.undone.clear();
        self.done.push(entry.clone());
        Ok(entry)
    }
    /// Takes the last change back. `None` when there is nothing left to take back. What the worker noted since stays, and
    /// of somebody who goes it comes back with them.
    ///
    /// # Errors
    /// `Refused` when the network is not the one the history belongs to.
    pub fn undo(&mut self, network: &mut Network) -> Result<Option<Entry>, Refused> {
        let Some(entry) = self.done.last().map(|entry| entry.over_notes(network)) else { return Ok(None) };
        network.take_back(&entry.inverse)?;
        self.done.pop();
        self.undone.push(entry.clone());
        Ok(Some(entry))
    }
    /// Makes the change that was undone last once more. `None` when nothing was undone.
    ///
    /// # Errors
    /// `Refused` when the network is not the one the history belongs to.
    pub fn redo(&mut self, network: &mut Network) -> Result<Option<Entry>, Refused> {
        let Some(entry) = self.undone.last().map(|entry| entry.over_notes(network)) else { return Ok(None) };
        network.apply(&entry.change)?;
        self.undone.pop();
        self.done.push(entry.clone());
        Ok(Some(entry))
    }
    /// How many changes can be taken back.
    pub fn undoable(&self) -> usize {
        self.done.len()
    }
    /// How many can be made once more.
    pub fn redoable(&self) -> usize {
        self.undone.len()
    }
    /// The next change that redo would make once more.
    pub fn next(&self) -> Option<&Entry> {
        self.undone.last()
    }
    /// The next change that undo would take back.
    pub fn last(&self) -> Option<&Entry> {
        self.done.last()
    }
}
