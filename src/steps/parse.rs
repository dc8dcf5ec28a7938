//! Reads catalogue files, and says file, line and what was expected where one is wrong. Opens no file itself.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::action::Action;
use super::directory::{HelpLine, Resource};
use super::facts::Fact;
use super::fault::{Expected, Fault};
use super::rule::{
    ByLanguage, Condition, Ghost, Intervention, InterventionTexts, Otherwise, Rule, RuleTexts, Selection, Source, Test,
    Trigger,
};
use crate::domain::text::may_follow;
use crate::domain::{Dimension, Support};

/// One file, read and looked through by itself; what it refers to is looked up later.
pub struct File<'a> {
    name: &'a str,
    text: &'a str,
    raw: Raw,
}

/// Where a file holds what could steer a terminal or a reader's eye, as it stands or as an escape.
fn steers(text: &str) -> Option<usize> {
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        let fine = match c {
            '\n' | '\r' | '\t' => true,
            '\u{feff}' => at == 0,
            '\\' => match chars.next().map(|(_, escape)| escape) {
                Some('b' | 'f' | 'e' | 'x' | 'r') => false,
                Some(escape @ ('u' | 'U')) => {
                    let digits = text.get(at + 2..at + if escape == 'u' { 6 } else { 10 });
                    let meant = digits.and_then(|hex| char::from_u32(u32::from_str_radix(hex, 16).ok()?));
                    meant.is_some_and(|meant| may_follow("a", meant))
                }
                _ => true,
            },
            c => may_follow(&text[..at], c),
        };
        if !fine {
            return Some(at);
        }
    }
    None
}

/// What a file adds.
#[derive(Default)]
pub struct Parsed {
    /// Rules, each with where it stands.
    pub rules: Vec<(Rule, Range<usize>)>,
    /// Interventions.
    pub interventions: Vec<Intervention>,
    /// Resources.
    pub resources: Vec<Resource>,
    /// Help lines.
    pub help_lines: Vec<HelpLine>,
    /// Sources, by what interventions call them.
    pub sources: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    rule: Vec<Spanned<RawRule>>,
    #[serde(default)]
    intervention: Vec<Spanned<RawIntervention>>,
    #[serde(default)]
    resource: Vec<Spanned<Resource>>,
    #[serde(default)]
    help_line: Vec<Spanned<HelpLine>>,
    #[serde(default)]
    source: Vec<Spanned<Source>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: String,
    #[serde(default)]
    off: bool,
    #[serde(default)]
    star: bool,
    #[serde(default)]
    when: Vec<Spanned<RawCondition>>,
    #[serde(default)]
    any: Vec<Vec<Spanned<RawCondition>>>,
    intervention: String,
    object: Option<Selection>,
    most: Option<usize>,
    #[serde(default)]
    object_optional: bool,
    support: Option<Support>,
    otherwise: Option<RawOtherwise>,
    nl: Spanned<RuleTexts>,
    fr: Spanned<RuleTexts>,
    en: Spanned<RuleTexts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOtherwise {
    intervention: String,
    nl: Spanned<String>,
    fr: Spanned<String>,
    en: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCondition {
    fact: Fact,
    is: Option<IsValue>,
    at_least: Option<f64>,
    at_most: Option<f64>,
    more_than: Option<f64>,
    less_than: Option<f64>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum IsValue {
    YesNo(bool),
    Number(f64),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawIntervention {
    id: String,
    action: Action,
    #[serde(default)]
    raises: Vec<Dimension>,
    #[serde(default)]
    resources: Vec<String>,
    #[serde(default)]
    sources: Vec<Spanned<String>>,
    ghost: Option<Ghost>,
    nl: InterventionTexts,
    fr: InterventionTexts,
    en: InterventionTexts,
}

impl<'a> File<'a> {
    /// Reads a file.
    ///
    /// # Errors
    /// `Fault` when it is not TOML of this shape.
    pub fn read(name: &'a str, text: &'a str) -> Result<Self, Fault> {
        if let Some(at) = steers(text) {
            return Err(fault(name, text, at..at, Expected::Plain));
        }
        match toml::from_str(text) {
            Ok(raw) => Ok(Self { name, text, raw }),
            Err(error) => Err(fault(name, text, error.span().unwrap_or(0..0), Expected::of(error.message()))),
        }
    }

    /// What the file adds.
    ///
    /// # Errors
    /// `Fault` at the first entry that cannot be used.
    pub fn parse(self) -> Result<Parsed, Fault> {
        let Self { name, text, raw } = self;
        let at = |(span, expected): Wrong| fault(name, text, span, expected);
        no_id_twice(raw.rule.iter().map(|r| (r.get_ref().id.as_str(), r.span()))).map_err(at)?;
        no_id_twice(raw.intervention.iter().map(|r| (r.get_ref().id.as_str(), r.span()))).map_err(at)?;
        no_id_twice(raw.resource.iter().map(|r| (r.get_ref().id.as_str(), r.span()))).map_err(at)?;
        no_id_twice(raw.help_line.iter().map(|r| (r.get_ref().id.as_str(), r.span()))).map_err(at)?;
        no_id_twice(raw.source.iter().map(|r| (r.get_ref().id.as_str(), r.span()))).map_err(at)?;
        let mut parsed = Parsed {
            resources: raw.resource.into_iter().map(Spanned::into_inner).collect(),
            help_lines: raw.help_line.into_iter().map(Spanned::into_inner).collect(),
            sources: raw.source.into_iter().map(Spanned::into_inner).collect(),
            ..Parsed::default()
        };
        for raw in raw.intervention {
            parsed.interventions.push(intervention(raw.into_inner()).map_err(at)?);
        }
        for raw in raw.rule {
            let span = raw.span();
            parsed.rules.push((rule(raw.into_inner(), &span).map_err(at)?, span));
        }
        Ok(parsed)
    }
}

/// A fault at the line where `span` begins.
pub fn fault(file: &str, text: &str, span: Range<usize>, expected: Expected) -> Fault {
    let before = text.get(..span.start).unwrap_or(text);
    Fault { file: file.to_string(), line: before.matches('\n').count() + 1, expected }
}

type Wrong = (Range<usize>, Expected);

fn no_id_twice<'a>(ids: impl Iterator<Item = (&'a str, Range<usize>)>) -> Result<(), Wrong> {
    let mut seen = std::collections::BTreeSet::new();
    for (id, span) in ids {
        if id.trim().is_empty() {
            return Err((span, Expected::Id));
        }
        if !seen.insert(id) {
            return Err((span, Expected::IdOnce(id.to_string())));
        }
    }
    Ok(())
}

fn intervention(raw: RawIntervention) -> Result<Intervention, Wrong> {
    for source in &raw.sources {
        if !is_source(source.get_ref()) {
            return Err((source.span(), Expected::Source));
        }
    }
    Ok(Intervention {
        id: raw.id,
        action: raw.action,
        raises: raw.raises,
        resources: raw.resources,
        sources: raw.sources.into_iter().map(Spanned::into_inner).collect(),
        ghost: raw.ghost,
        texts: ByLanguage { nl: raw.nl, fr: raw.fr, en: raw.en },
    })
}

fn is_source(text: &str) -> bool {
    let number = text.strip_prefix('S').map(|rest| rest.trim_end_matches('b'));
    number.is_some_and(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()))
}

fn rule(raw: RawRule, span: &Range<usize>) -> Result<Rule, Wrong> {
    let when = raw.when.into_iter().map(condition).collect::<Result<Vec<_>, _>>()?;
    let any = raw
        .any
        .into_iter()
        .map(|list| list.into_iter().map(condition).collect::<Result<Vec<_>, _>>())
        .collect::<Result<Vec<_>, _>>()?;
    let trigger = Trigger { when, any };
    if trigger.conditions().next().is_none() || trigger.any.iter().any(Vec::is_empty) {
        return Err((span.clone(), Expected::Condition));
    }
    let object = raw.object.unwrap_or(Selection::Nobody);
    let facts: Vec<Fact> = trigger.conditions().map(|c| c.fact).collect();
    let names = object != Selection::Nobody && !raw.object_optional;
    for texts in [&raw.nl, &raw.fr, &raw.en] {
        let RuleTexts { title, text, because } = texts.get_ref();
        placeholders(&texts.span(), text, names, &facts)?;
        placeholders(&texts.span(), title, false, &[])?;
        placeholders(&texts.span(), because, false, &[])?;
    }
    let otherwise = raw.otherwise.map(|o| otherwise(o, &facts)).transpose()?;
    Ok(Rule {
        id: raw.id,
        off: raw.off,
        star: raw.star,
        trigger,
        intervention: raw.intervention,
        object,
        most: raw.most.unwrap_or(1),
        object_optional: raw.object_optional || object == Selection::Nobody,
        support: raw.support,
        otherwise,
        texts: ByLanguage { nl: raw.nl.into_inner(), fr: raw.fr.into_inner(), en: raw.en.into_inner() },
    })
}

fn otherwise(raw: RawOtherwise, facts: &[Fact]) -> Result<Otherwise, Wrong> {
    for text in [&raw.nl, &raw.fr, &raw.en] {
        placeholders(&text.span(), text.get_ref(), false, facts)?;
    }
    let text = ByLanguage { nl: raw.nl.into_inner(), fr: raw.fr.into_inner(), en: raw.en.into_inner() };
    Ok(Otherwise { intervention: raw.intervention, text })
}

fn condition(raw: Spanned<RawCondition>) -> Result<Condition, Wrong> {
    let span = raw.span();
    let raw = raw.into_inner();
    let is = raw.is.map(|value| match value {
        IsValue::YesNo(yes) => f64::from(u8::from(yes)),
        IsValue::Number(number) => number,
    });
    let tests = [
        (Test::Is, is),
        (Test::AtLeast, raw.at_least),
        (Test::AtMost, raw.at_most),
        (Test::MoreThan, raw.more_than),
        (Test::LessThan, raw.less_than),
    ];
    let mut given = tests.into_iter().filter_map(|(test, value)| Some((test, value?)));
    match (given.next(), given.next()) {
        (Some((test, value)), None) if value.is_finite() => Ok(Condition { fact: raw.fact, test, value }),
        _ => Err((span, Expected::OneTest)),
    }
}

/// Only placeholders that can be filled: names where the rule is about somebody, words where it asks for them.
fn placeholders(span: &Range<usize>, text: &str, names: bool, facts: &[Fact]) -> Result<(), Wrong> {
    if text.trim().is_empty() {
        return Err((span.clone(), Expected::Text));
    }
    for rest in text.split('{').skip(1) {
        let name = rest.split('}').next().unwrap_or_default();
        let fits = match name {
            "names" => names,
            "interest" => facts.contains(&Fact::Interests),
            "experience" => facts.contains(&Fact::Experiences),
            "place" => facts.contains(&Fact::MappedPlaces),
            _ => false,
        };
        if !fits || !rest.contains('}') {
            return Err((span.clone(), Expected::Placeholder(name.to_string())));
        }
    }
    Ok(())
}
