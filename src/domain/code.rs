//! Closed lists of values, each with the code that files and messages use. Holds no words of any language.

use super::message::MessageKey;

/// A value out of a closed list. Its code stands in exchange files, in the encrypted file and in the keys of messages.
pub trait Code: Copy + Eq + Ord + std::fmt::Debug + 'static {
    /// Every value, in the order of `model.md`.
    const ALL: &'static [Self];
    /// Their codes, in the same order.
    const CODES: &'static [&'static str];
    /// The code, as it stands in files.
    fn code(self) -> &'static str {
        Self::CODES[self.index()]
    }
    /// The value with this code; `None` for anything else.
    fn from_code(code: &str) -> Option<Self> {
        Self::CODES.iter().position(|known| *known == code).map(|at| Self::ALL[at])
    }
    /// Where the value stands in the list, from 0.
    fn index(self) -> usize;
}

/// A list whose values have a name in the three languages.
pub trait Named: Code {
    /// What the list is called in message keys: `sector`, `quality`, …
    const KIND: &'static str;
    /// The keys of their names, `KIND-code`, in the order of the list.
    const KEYS: &'static [MessageKey];
    /// The key of its name in the message files.
    fn key(self) -> MessageKey {
        Self::KEYS[self.index()]
    }
}

/// Declares an enum with its codes; with the kind of its messages, when its values are named on a screen or a page.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident, $kind:literal { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $crate::domain::code::codes! { $(#[$meta])* $name { $($(#[$vmeta])* $variant = $code),+ } }
        impl $crate::domain::code::Named for $name {
            const KIND: &'static str = $kind;
            const KEYS: &'static [$crate::domain::MessageKey] =
                &[$($crate::domain::MessageKey::known(concat!($kind, "-", $code))),+];
        }
    };
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] #[doc = concat!("`", $code, "`")] $variant),+ }
        impl $crate::domain::code::Code for $name {
            const ALL: &'static [Self] = &[$($name::$variant),+];
            const CODES: &'static [&'static str] = &[$($code),+];
            fn index(self) -> usize { self as usize }
        }
    };
}
pub(crate) use codes;
