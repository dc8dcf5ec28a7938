//! Identities that hold over visits, files and renames. Makes none by itself: ids come from an `IdSource`.

use uuid::Uuid;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
    )+ };
}

ids! {
    /// A client.
    ClientId,
    /// A visit: one moment of a client's network.
    VisitId,
    /// A network member; the same over all visits. Sorts by time of entry.
    PersonId,
    /// A goal.
    GoalId,
    /// A chosen step.
    StepId,
    /// A decision about a suggestion.
    DecisionId,
    /// An entry of the directory of resources.
    ResourceId,
}

/// Where new identities come from: time-ordered and unique in the running program, counted in tests.
///
/// It stands behind a function so that the pure rooms can ask for an identity without a clock.
pub struct IdSource(Box<dyn FnMut() -> Uuid + Send>);

impl IdSource {
    /// A source that asks `next` for every identity; `next` must return growing, unique values.
    pub fn new(next: impl FnMut() -> Uuid + Send + 'static) -> Self {
        Self(Box::new(next))
    }
    /// Counts from 1: for tests, and for networks that are never kept.
    pub fn counting() -> Self {
        let mut n: u128 = 0;
        Self::new(move || {
            n += 1;
            Uuid::from_u128(n)
        })
    }
    /// The next identity.
    pub fn fresh(&mut self) -> Uuid {
        (self.0)()
    }
}

impl std::fmt::Debug for IdSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("IdSource")
    }
}
