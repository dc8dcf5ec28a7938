//! What is wrong in a catalogue file: where, and what was expected there. Says it by key; `words` has the sentences.

use crate::domain::MessageKey;
use std::fmt;

/// A catalogue file that is not used, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {expected}")]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What was expected there.
    pub expected: Expected,
}

/// What should have stood there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A file that can be read, in UTF-8.
    Readable,
    /// An id.
    Id,
    /// An id that stands once in the file, not this one again.
    IdOnce(String),
    /// An intervention that exists, not this one.
    Intervention(String),
    /// An action that goes with the object, not this one.
    Action(String),
    /// A source such as `S16`.
    Source,
    /// A condition in `when`, or in each list of `any`.
    Condition,
    /// Exactly one comparison, with a number.
    OneTest,
    /// A text that is not empty.
    Text,
    /// A placeholder that can be filled, not this one.
    Placeholder(String),
    /// One of the second, not the first.
    OneOf(String, String),
    /// This field, which is missing.
    Field(String),
    /// A value of another kind.
    Kind(Kind),
    /// A day between quotes.
    Day,
    /// A file in the form of TOML.
    Toml,
    /// No signs that steer a terminal or cannot be seen.
    Plain,
}

/// What kind of value a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// true or false.
    YesNo,
    /// A number.
    Number,
    /// A number, or true or false.
    NumberOrYesNo,
    /// A text between quotes.
    Text,
    /// A list between square brackets.
    List,
    /// A part with fields of its own.
    Part,
}

/// What the reader of a day says; found again in `Expected::of`.
pub(super) const DAY: &str = "a day between quotes is expected";

impl Expected {
    /// What the library that reads TOML says, as far as it speaks of fields and values. Its words are English; every
    /// kind of fault that a person can make is tried in `tests/steps/data.rs`.
    pub(super) fn of(message: &str) -> Self {
        let quoted = |text: &str| text.split('`').nth(1).unwrap_or_default().to_string();
        if let Some(rest) = message.strip_prefix("unknown variant ").or(message.strip_prefix("unknown field ")) {
            let known = rest.split_once("expected ").map_or("", |(_, known)| known);
            let known: Vec<&str> = known.split('`').skip(1).step_by(2).collect();
            return Self::OneOf(quoted(rest), known.join(", "));
        }
        if let Some(rest) = message.strip_prefix("missing field ") {
            return Self::Field(quoted(rest));
        }
        if message.contains(DAY) {
            return Self::Day;
        }
        if message.contains("untagged enum") {
            return Self::Kind(Kind::NumberOrYesNo);
        }
        match message.strip_prefix("invalid type: ").and_then(|rest| rest.rsplit_once("expected ")) {
            Some((_, wanted)) => Self::Kind(kind(wanted)),
            None => Self::Toml,
        }
    }
    /// The key of its sentence.
    pub fn key(&self) -> MessageKey {
        match self {
            Self::Readable => key!("fault-readable"),
            Self::Id => key!("fault-id"),
            Self::IdOnce(_) => key!("fault-id-once"),
            Self::Intervention(_) => key!("fault-intervention"),
            Self::Action(_) => key!("fault-action"),
            Self::Source => key!("fault-source"),
            Self::Condition => key!("fault-condition"),
            Self::OneTest => key!("fault-one-test"),
            Self::Text => key!("fault-text"),
            Self::Placeholder(_) => key!("fault-placeholder"),
            Self::OneOf(..) => key!("fault-one-of"),
            Self::Field(_) => key!("fault-field"),
            Self::Kind(Kind::YesNo) => key!("fault-kind-yes-no"),
            Self::Kind(Kind::Number) => key!("fault-kind-number"),
            Self::Kind(Kind::NumberOrYesNo) => key!("fault-kind-number-or-yes-no"),
            Self::Kind(Kind::Text) => key!("fault-kind-text"),
            Self::Kind(Kind::List) => key!("fault-kind-list"),
            Self::Kind(Kind::Part) => key!("fault-kind-part"),
            Self::Day => key!("fault-day"),
            Self::Toml => key!("fault-toml"),
            Self::Plain => key!("fault-plain"),
        }
    }
    /// What stands there instead, and what could; empty where nothing is to be quoted.
    pub fn quotes(&self) -> (&str, &str) {
        match self {
            Self::IdOnce(found)
            | Self::Intervention(found)
            | Self::Action(found)
            | Self::Placeholder(found)
            | Self::Field(found) => (found, ""),
            Self::OneOf(found, known) => (found, known),
            _ => ("", ""),
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (found, known) = self.quotes();
        write!(f, "{} {found} {known}", self.key().as_str())
    }
}

fn kind(wanted: &str) -> Kind {
    let says = |words: &[&str]| words.iter().any(|word| wanted.contains(word));
    if says(&["bool"]) {
        Kind::YesNo
    } else if says(&["f64", "float", "usize", "integer", "number"]) {
        Kind::Number
    } else if says(&["sequence", "array"]) {
        Kind::List
    } else if says(&["string"]) {
        Kind::Text
    } else {
        Kind::Part
    }
}
