//! Closed lists of values, each with the code that files and messages use. Holds no words of any language.

/// A value out of a closed list. Its code stands in exchange files and in the encrypted file, and
/// `KIND-code` is the key of its name in the three languages.
pub trait Code: Copy + Eq + Ord + std::fmt::Debug + 'static {
    /// What the list is called in message keys: `sector`, `quality`, …
    const KIND: &'static str;
    /// Every value, in the order of `model.md`.
    const ALL: &'static [Self];
    /// The code, as it stands in files.
    fn code(self) -> &'static str;
    /// The value with this code; `None` for anything else.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|v| v.code() == code)
    }
    /// Where the value stands in the list, from 0.
    fn index(self) -> usize {
        Self::ALL.iter().position(|v| *v == self).unwrap_or(0)
    }
    /// The key of its name in the message files.
    fn key(self) -> String {
        format!("{}-{}", Self::KIND, self.code())
    }
}

/// Declares an enum with its codes.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident, $kind:literal { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] #[doc = concat!("`", $code, "`")] $variant),+ }
        impl $crate::domain::code::Code for $name {
            const KIND: &'static str = $kind;
            const ALL: &'static [Self] = &[$($name::$variant),+];
            fn code(self) -> &'static str { match self { $($name::$variant => $code),+ } }
            fn index(self) -> usize { self as usize }
        }
    };
}
pub(crate) use codes;
