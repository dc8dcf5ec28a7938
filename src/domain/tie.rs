//! Who knows whom. No row means that the pair was not asked, which is not "does not know".

use serde::{Deserialize, Serialize};

use super::code::codes;
use super::id::PersonId;

codes! {
    /// What was answered about a pair.
    Knows, "knows" { Knows = "knows", DoesNotKnow = "does_not_know" }
}
codes! {
    /// How the two get on, as far as the client says.
    TieQuality, "tie_quality" { Neutral = "neutral", Good = "good", Tense = "tense" }
}

/// Two different members, in either order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Pair(PersonId, PersonId);

impl Pair {
    /// The pair of two members; `None` for one and the same.
    pub fn new(a: PersonId, b: PersonId) -> Option<Pair> {
        match a.cmp(&b) {
            std::cmp::Ordering::Less => Some(Pair(a, b)),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(Pair(b, a)),
        }
    }
    /// The member with the smaller id.
    pub fn first(self) -> PersonId {
        self.0
    }
    /// The member with the larger id.
    pub fn second(self) -> PersonId {
        self.1
    }
    /// The other one of the two; `None` when `id` is neither.
    pub fn other(self, id: PersonId) -> Option<PersonId> {
        if id == self.0 {
            Some(self.1)
        } else if id == self.1 {
            Some(self.0)
        } else {
            None
        }
    }
}

/// The answer about a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Tie {
    /// Whether they know each other.
    pub state: Knows,
    /// How they get on; only meaningful where they know each other.
    #[serde(default)]
    pub quality: Option<TieQuality>,
}

impl Tie {
    /// They know each other; how they get on was not asked.
    pub const KNOWS: Tie = Tie { state: Knows::Knows, quality: None };
    /// They do not know each other.
    pub const DOES_NOT_KNOW: Tie = Tie { state: Knows::DoesNotKnow, quality: None };
    /// They know each other.
    pub fn knows(self) -> bool {
        self.state == Knows::Knows
    }
}
