//! The messages of one language, out of the Fluent files under `assets/locales`. Reads no file at run time.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::domain::{Code, Language};

/// One message file in its three languages.
macro_rules! topics {
    ($($topic:literal),+ $(,)?) => {
        const TOPICS: &[(&str, [&str; 3])] = &[$((
            $topic,
            [
                include_str!(concat!("../../assets/locales/nl/", $topic, ".ftl")),
                include_str!(concat!("../../assets/locales/fr/", $topic, ".ftl")),
                include_str!(concat!("../../assets/locales/en/", $topic, ".ftl")),
            ],
        )),+];
    };
}

topics!(
    "app", "cli", "compare", "diagram", "exchange", "help", "measures", "report", "show", "steps", "store", "values"
);

/// A value that stands in a message.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// A count: chooses the plural form.
    Count(usize),
    /// A text, as it is.
    Text(Cow<'a, str>),
}

impl From<usize> for Arg<'_> {
    fn from(n: usize) -> Self {
        Arg::Count(n)
    }
}
impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}
impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}
impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

/// The messages of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The messages of this language.
    pub fn new(language: Language) -> Self {
        let id = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        // Isolation marks are invisible characters, which no text of ours may hold.
        bundle.set_use_isolating(false);
        for (_, sources) in TOPICS {
            // A broken file is found by the tests; here its good messages still serve.
            let resource = match FluentResource::try_new(sources[language.index()].to_string()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }
    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }
    /// The message with this key; the key itself where there is none, which a test keeps from happening.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }
    /// The message with this key and these values in it. `Count` values choose plural forms.
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return key.to_string();
        };
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            values.set(
                *name,
                match arg {
                    Arg::Count(n) => FluentValue::from(*n),
                    Arg::Text(text) => FluentValue::from(text.as_ref()),
                },
            );
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }
    /// There is a message with this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }
    /// The name of a value of a closed list, as the field says it in this language.
    pub fn name<C: Code>(&self, value: C) -> String {
        self.get(&value.key())
    }
    /// The message sources by topic, in the order of `Language::ALL`: for the tests that compare them.
    pub fn sources() -> &'static [(&'static str, [&'static str; 3])] {
        TOPICS
    }
}
