//! What a file cannot say by itself and the user does: which column is the ring, which the life domain. Can be kept as a
//! file for the next time. Holds nothing about a client.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The user's answers about the columns of files of other programs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Answers {
    /// For a column of ecogram, such as `ring`, the heading in the file; `-` where the file has none.
    pub columns: BTreeMap<String, String>,
    /// In a family tree: whose relatives are meant, by name or by `@I1@`.
    #[serde(skip)]
    pub ego: Option<String>,
}

impl Answers {
    /// Reads answers that were kept; `None` where they are not such a file.
    pub fn read(text: &str) -> Option<Self> {
        toml::from_str(text).ok()
    }
    /// The answers as a file.
    pub fn write(&self) -> String {
        toml::to_string(self).unwrap_or_default()
    }
    /// What ecogram calls the column with this heading, where the user said it.
    pub(super) fn called(&self, shown: &str) -> Option<&str> {
        let same = |heading: &&String| heading.trim().to_lowercase() == shown.trim().to_lowercase();
        self.columns.iter().find(|(_, heading)| same(heading)).map(|(name, _)| name.as_str())
    }
    /// The user said which column this is, or that there is none.
    pub(super) fn says(&self, name: &str) -> bool {
        self.columns.contains_key(name)
    }
}
