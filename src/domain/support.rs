//! The kinds of support, and what is known of each. Written as in the exchange files: `PE!A`.

use std::fmt;
use std::str::FromStr;

use super::code::{Code, codes};
use super::values::Language;

codes! {
    /// A kind of support. Its code is the letter of Dutch practice (G for gezelschap); `letter` says that of a language. `Material` is money, a bed, childcare,
    /// papers, translation.
    Support, "support" { Practical = "P", Emotional = "E", Advice = "A", Companionship = "G", Material = "M" }
}

impl Support {
    /// The four that are always asked and shown. `Material` stands beside them where it was given or asked for.
    pub const FOUR: [Support; 4] = [Support::Practical, Support::Emotional, Support::Advice, Support::Companionship];

    /// The letter by which a language calls it on the screen, on paper and in the quick line. Files keep the code.
    pub fn letter(self, language: Language) -> &'static str {
        match (self, language) {
            (Support::Advice, Language::Fr) => "I",
            (Support::Companionship, Language::Fr | Language::En) => "C",
            _ => self.code(),
        }
    }
    /// Can weigh on benefits when it comes from who lives in the same home: told in reports only where it was chosen.
    pub fn weighs_on_benefits(self) -> bool {
        matches!(self, Support::Practical | Support::Material)
    }
}

/// What is known of each kind: yes, no, or not asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Supports([Option<bool>; 5]);

impl Supports {
    /// Nothing was asked.
    pub const NOT_ASKED: Supports = Supports([None; 5]);
    /// The four that are always asked were, and none is there. Material support was not asked.
    pub const NONE: Supports = Supports([Some(false), Some(false), Some(false), Some(false), None]);

    /// Yes, no, or not asked.
    pub fn get(self, kind: Support) -> Option<bool> {
        self.0[kind.index()]
    }
    /// The same with one kind set.
    #[must_use]
    pub fn with(mut self, kind: Support, value: Option<bool>) -> Self {
        self.0[kind.index()] = value;
        self
    }
    /// Known to be there.
    pub fn has(self, kind: Support) -> bool {
        self.get(kind) == Some(true)
    }
    /// How many kinds are known to be there, 0 to 5.
    pub fn count(self) -> usize {
        self.0.iter().filter(|v| **v == Some(true)).count()
    }
    /// At least one kind is known to be there.
    pub fn any(self) -> bool {
        self.count() > 0
    }
    /// `PE!I`: those that are there, and behind the mark those that were asked and are not, by the letters of a language.
    pub fn letters(self, language: Language) -> String {
        let of =
            |wanted| Support::ALL.iter().filter(move |k| self.get(**k) == Some(wanted)).map(|k| k.letter(language));
        let (there, not) = (of(true).collect::<String>(), of(false).collect::<String>());
        if not.is_empty() { there } else { format!("{there}!{not}") }
    }
    /// No kind was asked.
    pub fn is_not_asked(self) -> bool {
        self == Self::NOT_ASKED
    }
}

/// `PE` = these two, the rest not asked; `PE!A` = A was asked and is no; `none` = the four asked, none there.
impl fmt::Display for Supports {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::NONE {
            return f.write_str("none");
        }
        let letters =
            |wanted: bool| Support::ALL.iter().filter(move |k| self.get(**k) == Some(wanted)).map(|k| k.code());
        letters(true).try_for_each(|l| f.write_str(l))?;
        if letters(false).next().is_some() {
            f.write_str("!")?;
            letters(false).try_for_each(|l| f.write_str(l))?;
        }
        Ok(())
    }
}

/// Not letters out of P E A G M, each at most once, with at most one `!`; or `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("letters out of P E A G M, or none")]
pub struct NotSupports;

impl FromStr for Supports {
    type Err = NotSupports;
    fn from_str(s: &str) -> Result<Self, NotSupports> {
        if s == "none" {
            return Ok(Self::NONE);
        }
        let (mut supports, mut value) = (Self::NOT_ASKED, true);
        for letter in s.chars() {
            if letter == '!' && value {
                value = false;
                continue;
            }
            let kind = Support::from_code(letter.encode_utf8(&mut [0; 4])).ok_or(NotSupports)?;
            if supports.get(kind).is_some() {
                return Err(NotSupports);
            }
            supports = supports.with(kind, Some(value));
        }
        if s.ends_with('!') { Err(NotSupports) } else { Ok(supports) }
    }
}

impl serde::Serialize for Supports {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Supports {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}
