//! `key!`: the key of a message, checked by the compiler. Holds nothing but the macro.

/// The key of a message, checked by the compiler: `key!("app-saved")`. With `{}` for the code of a value of a closed
/// list, all of whose values must have one: `key!("sector-short-{}", Sector, sector)`.
#[macro_export]
macro_rules! key {
    ($key:expr) => {{
        const KEY: $crate::domain::MessageKey = $crate::domain::MessageKey::known($key);
        KEY
    }};
    ($pattern:literal, $list:ty, $value:expr) => {{
        const CODES: &[&str] = <$list as $crate::domain::Code>::CODES;
        static KEYS: [$crate::domain::MessageKey; CODES.len()] = $crate::domain::MessageKey::each($pattern, CODES);
        KEYS[<$list as $crate::domain::Code>::index($value)]
    }};
}
