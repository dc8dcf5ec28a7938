//! The language of the system, among the three. Reads the environment, nothing else.

use crate::domain::{Code, Language};

/// Dutch, French or English, as the system's locale says; English where it says none of the three.
pub fn language() -> Language {
    let of = |locale: &str| Language::from_code(locale.split(['_', '-', '.', '@']).next()?);
    sys_locale::get_locales().find_map(|locale| of(&locale)).unwrap_or(Language::En)
}
