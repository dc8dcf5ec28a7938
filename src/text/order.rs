//! Sorting names as people of each language expect it. Compares, never changes.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};

use crate::domain::{Code, Language};

/// Compares names in one language: Öznur beside Oznur, whatever the case.
pub struct Order(Option<CollatorBorrowed<'static>>);

impl Order {
    /// The order of this language.
    pub fn new(language: Language) -> Self {
        let locale = icu_locale_core::Locale::try_from_str(language.code()).unwrap_or(icu_locale_core::Locale::UNKNOWN);
        Self(Collator::try_new(locale.into(), CollatorOptions::default()).ok())
    }
    /// How two names compare.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        match &self.0 {
            Some(collator) => collator.compare(a, b).then_with(|| a.cmp(b)),
            None => a.cmp(b),
        }
    }
}
