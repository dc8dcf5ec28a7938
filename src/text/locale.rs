//! The messages of one language, out of the Fluent files under `assets/locales`. Reads no file at run time, and no
//! message before it is asked for: a screen shows a tenth of them.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::domain::{Address, Code, Language, Listener, MessageKey, Named, in_form};

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
    "app", "bring", "cli", "compare", "diagram", "exchange", "help", "measures", "report", "show", "steps", "store",
    "values"
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
    /// Each message as its file has it, by key; known once the first is asked for.
    sources: OnceCell<HashMap<&'static str, &'static str>>,
    /// Those that were asked for.
    bundle: RefCell<FluentBundle<FluentResource>>,
}

impl Texts {
    /// The messages of this language.
    pub fn new(language: Language) -> Self {
        let id = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        // Isolation marks are invisible characters, which no text of ours may hold.
        bundle.set_use_isolating(false);
        Self { language, sources: OnceCell::new(), bundle: RefCell::new(bundle) }
    }
    /// Reads a message, if that was not done yet: in the formal form under its key, and where it has two forms, in the
    /// familiar one under a key of its own.
    fn read(&self, key: MessageKey) {
        if self.bundle.borrow().has_message(key.as_str()) {
            return;
        }
        let sources = self.sources.get_or_init(|| {
            let mut sources = HashMap::with_capacity(1500);
            sources.extend(TOPICS.iter().flat_map(|(_, sources)| messages(sources[self.language.index()])));
            sources
        });
        let Some(source) = sources.get(key.as_str()) else { return };
        let formal = in_form(source, Address::Formal);
        if formal != *source {
            let text = in_form(source, Address::Familiar);
            self.add(text.replacen(key.as_str(), &familiar(key), 1));
        }
        self.add(formal.into_owned());
    }
    fn add(&self, source: String) {
        // A broken message is found by the tests; here its key stands for it.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source);
        self.bundle.borrow_mut().add_resource_overriding(resource);
    }
    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }
    /// Who reads or hears a message of this language that is spoken in this form.
    pub fn to(&self, address: Address) -> Listener {
        Listener { language: self.language, address }
    }
    /// A message that speaks to the client, in their form of address.
    pub fn spoken(&self, address: Address, key: MessageKey, args: &[(&str, Arg<'_>)]) -> String {
        self.read(key);
        let other = familiar(key);
        let two_forms = address == Address::Familiar && self.bundle.borrow().has_message(&other);
        self.said(if two_forms { &other } else { key.as_str() }, args)
    }
    /// The message with this key.
    pub fn get(&self, key: MessageKey) -> String {
        self.with(key, &[])
    }
    /// A label and what stands behind it, with the colon as the language writes it.
    pub fn pair(&self, label: &str, value: &str) -> String {
        self.with(key!("pair"), &[("label", label.into()), ("value", value.into())])
    }
    /// The message with this key and these values in it, in the formal form. `Count` values choose plural forms.
    pub fn with(&self, key: MessageKey, args: &[(&str, Arg<'_>)]) -> String {
        self.read(key);
        self.said(key.as_str(), args)
    }
    fn said(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let bundle = self.bundle.borrow();
        let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else {
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
        bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }
    /// The name of a value of a closed list, as the field says it in this language.
    pub fn name<C: Named>(&self, value: C) -> String {
        self.get(value.key())
    }
    /// The message sources by topic, in the order of `Language::ALL`: for the tests that compare them.
    pub fn sources() -> &'static [(&'static str, [&'static str; 3])] {
        TOPICS
    }
}

/// The key under which the familiar form of a message is kept. No file has one: theirs are written with dashes.
fn familiar(key: MessageKey) -> String {
    format!("{}_familiar", key.as_str())
}

/// The messages of a file: the key, and the text from there to the next one. None refers to another.
fn messages(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let begins = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let mut rest = file;
    std::iter::from_fn(move || {
        let mut from = None;
        let mut end = 0;
        for line in rest.split_inclusive('\n') {
            match from {
                None if begins(line) => from = Some(end),
                Some(_) if begins(line) || line.starts_with('#') => break,
                _ => {}
            }
            end += line.len();
        }
        let message = &rest[from?..end];
        rest = &rest[end..];
        Some((message.split([' ', '=']).next()?, message))
    })
}
