//! The seed's five, each in words and one number: size, variation, density, reachability, care capacity.

use super::line::{Line, Who, percent, why_undefined};
use crate::domain::{MessageKey, Support};
use crate::metrics::{Carried, Density, Measures, Sight, Undefined};
use crate::text::{Arg, Texts};

/// The five lines, in the order of the seed. `who` says how a person is called.
pub fn headline(measures: &Measures, texts: &Texts, who: Who<'_>) -> Vec<Line> {
    vec![
        size(measures, texts),
        variation(measures, texts),
        density(&measures.together, texts),
        reach(measures, texts),
        care(measures, texts, who),
    ]
}

fn line(key: &'static str, text: String, short: String) -> Line {
    Line { key, text, short, sight: Sight::Together, open: false }
}

/// The sentences that apply, one after another.
fn join(sentences: impl IntoIterator<Item = Option<String>>) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// In few words; how many were not asked stands behind it, with a question mark.
fn short(texts: &Texts, [all, open]: [MessageKey; 2], args: &[(&str, Arg<'_>)], unknown: usize) -> String {
    let args: Vec<_> = args.iter().cloned().chain([("unknown", unknown.into())]).collect();
    texts.with(if unknown > 0 { open } else { all }, &args)
}

/// The reason in the place of a value, in full and in few words.
fn undefined(key: &'static str, short: MessageKey, texts: &Texts, why: Undefined) -> Line {
    let few = texts.get(match why {
        Undefined::Nobody => key!("measures-short-why-nobody"),
        Undefined::FewerThanTwo => key!("measures-short-why-fewer-than-two"),
        Undefined::FewerThanFive | Undefined::NothingAsked | Undefined::NoTies | Undefined::NoSupport => {
            key!("measures-short-why-nothing-asked")
        }
    });
    line(key, why_undefined(texts, why), texts.with(short, &[("why", few.into())]))
}

fn size(measures: &Measures, texts: &Texts) -> Line {
    let size = &measures.size;
    let args: [(&str, Arg); 3] = [
        ("people", size.people.into()),
        ("informal", size.informal.into()),
        ("professional", size.professional.into()),
    ];
    let unknown = size.formal_unknown;
    let short = short(texts, [key!("measures-short-size"), key!("measures-short-size-open")], &args, unknown);
    let text = join([
        Some(texts.with(key!("measures-head-size"), &args)),
        (unknown > 0).then(|| texts.with(key!("measures-formal-unknown"), &[("n", unknown.into())])),
    ]);
    line("size", text, short)
}

fn variation(measures: &Measures, texts: &Texts) -> Line {
    let variation = &measures.variation;
    let present = [("n", variation.present.len().into())];
    let not_asked = variation.not_asked.len();
    let text = join([
        Some(texts.with(key!("measures-head-variation"), &present)),
        (not_asked > 0).then(|| texts.with(key!("measures-domains-not-asked"), &[("n", not_asked.into())])),
    ]);
    let short =
        short(texts, [key!("measures-short-variation"), key!("measures-short-variation-open")], &present, not_asked);
    line("variation", text, short)
}

/// Between which whole percentages density lies, whatever the pairs that were not asked would say. Rounded outwards: what
/// is true never lies outside what is told. `None` below five people.
pub fn density_bounds(density: &Density, texts: &Texts) -> Option<(String, String)> {
    let (least, most) = density.range()?;
    let whole = |percent: f64| texts.number(percent, 0);
    Some((whole((least * 100.0).floor()), whole((most * 100.0).ceil())))
}

fn density(density: &Density, texts: &Texts) -> Line {
    if density.asked == 0 {
        let why = density.islands.value.err().unwrap_or(Undefined::NothingAsked);
        return undefined("density", key!("measures-short-density-why"), texts, why);
    }
    let (least, most) = density_bounds(density, texts).unwrap_or_default();
    let args = [
        ("ties", density.ties.into()),
        ("asked", density.asked.into()),
        ("pairs", density.pairs.into()),
        ("share", density.observed.get().map(|s| percent(texts, s)).unwrap_or_default().into()),
        ("coverage", density.coverage.get().map(|s| percent(texts, s)).unwrap_or_default().into()),
        ("least", least.into()),
        ("most", most.into()),
    ];
    // Below five people the counts stand alone.
    let (head, short) = match (density.observed.value, density.coverage.is_complete()) {
        (Err(_), _) => (key!("measures-head-density-few"), key!("measures-short-density-few")),
        (Ok(_), true) => (key!("measures-head-density-complete"), key!("measures-short-density-complete")),
        (Ok(_), false) => (key!("measures-head-density-asked"), key!("measures-short-density-asked")),
    };
    let islands = density.islands.get().unwrap_or(0);
    let text = join([
        Some(texts.with(head, &args)),
        (islands > 0).then(|| texts.with(key!("measures-islands"), &[("n", islands.into())])),
    ]);
    line("density", text, texts.with(short, &args))
}

fn reach(measures: &Measures, texts: &Texts) -> Line {
    let monthly = measures.reach.monthly;
    match monthly.share().value {
        Ok(_) => {
            let args: [(&str, Arg); 2] = [("n", monthly.yes.into()), ("of", monthly.known.into())];
            let unknown = monthly.unknown();
            let text = join([
                Some(texts.with(key!("measures-head-reach"), &args)),
                (unknown > 0).then(|| texts.with(key!("measures-not-asked-of"), &[("n", unknown.into())])),
            ]);
            let short = short(texts, [key!("measures-short-reach"), key!("measures-short-reach-open")], &args, unknown);
            line("reach", text, short)
        }
        Err(why) => undefined("reach", key!("measures-short-reach-why"), texts, why),
    }
}

/// "P3 E2 A1! G4", by the letters of the language: `!` where one person alone carries it, `?` where it was not asked.
fn letters<'a>(texts: &Texts, kinds: impl Iterator<Item = &'a Carried>) -> String {
    let letter = |carried: &Carried| {
        let count = carried.count().get().map_or_else(|| "?".to_string(), |n| n.to_string());
        let alone = if carried.single().is_some() { "!" } else { "" };
        format!("{}{count}{alone}", carried.kind.letter(texts.language()))
    };
    kinds.map(letter).collect::<Vec<_>>().join(" ")
}

fn care(measures: &Measures, texts: &Texts, who: Who<'_>) -> Line {
    let kinds = || measures.care.shown();
    let sentence = |carried: &Carried| match (carried.count().get(), carried.single()) {
        (None, _) | (Some(0), _) => None,
        (_, Some(only)) => Some(texts.with(
            key!("measures-care-single"),
            &[("some", texts.get(key!("measures-some-{}", Support, carried.kind)).into()), ("who", who(only).into())],
        )),
        (Some(_), None) => None,
    };
    let letters = letters(texts, kinds());
    let head = texts.with(key!("measures-head-care"), &[("letters", letters.as_str().into())]);
    let text = join(std::iter::once(Some(head)).chain(kinds().map(sentence)));
    line("load", text, texts.with(key!("measures-short-care"), &[("letters", letters.into())]))
}
