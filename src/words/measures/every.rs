//! Every figure, one a line, each with what it rests on: for whoever wants the number itself.

use super::line::{Line, Who, figure, not_applicable, value, why_undefined};
use crate::domain::{Code, MessageKey, PersonId, Ring, Sector, Support};
use crate::metrics::{Figure, Measures, Sight, Undefined, Unit};
use crate::text::Texts;

/// So many of those who stand between others are named.
const NAMED: usize = 12;

/// Every figure that `sight` lets be seen, and who stands between others; `None` while that is still being computed.
pub fn every(
    measures: &Measures,
    texts: &Texts,
    who: Who<'_>,
    sight: Sight,
    between: Option<&[(PersonId, f64)]>,
) -> Vec<Line> {
    let is_told =
        |key: &str| match key.strip_prefix("care-").or(key.strip_prefix("given-")).and_then(Support::from_code) {
            Some(kind) => measures.care.shown().any(|carried| carried.kind == kind),
            None => true,
        };
    let figures = measures.figures().into_iter().filter(|f| f.sight <= sight && is_told(f.key));
    let mut lines: Vec<Line> = figures.map(|f| line(f.key, told(texts, &f), f.sight)).collect();
    lines.push(line("betweenness", betweenness(measures, texts, who, between), Sight::Together));
    lines
}

fn line(key: &'static str, text: String, sight: Sight) -> Line {
    Line { key, text, short: String::new(), sight, open: false }
}

fn told(texts: &Texts, one: &Figure) -> String {
    let name = name(texts, one.key);
    match one.measure.value {
        Err(why) => undefined(texts, name, why),
        Ok(_) => with_rest(texts, name, figure(texts, one), (one.measure.known, one.measure.of)),
    }
}

fn undefined(texts: &Texts, name: String, why: Undefined) -> String {
    let why = format!("{} {}", not_applicable(texts), why_undefined(texts, why));
    texts.with(key!("measures-every"), &[("name", name.into()), ("value", why.into())])
}

/// On how much it rests is said where something is missing.
fn with_rest(texts: &Texts, name: String, value: String, (known, of): (usize, usize)) -> String {
    let message = if known == of { key!("measures-every") } else { key!("measures-every-rests") };
    let args = [("name", name.into()), ("value", value.into()), ("known", known.into()), ("of", of.into())];
    texts.with(message, &args)
}

/// Those who stand between others, the highest first.
fn betweenness(measures: &Measures, texts: &Texts, who: Who<'_>, between: Option<&[(PersonId, f64)]>) -> String {
    let name = super::explain::title(texts, "betweenness");
    // The same ties, and as many people needed, as for the measures of research.
    let rests = measures.brokerage.effective_size;
    if let Err(why) = rests.value {
        return undefined(texts, name, why);
    }
    let Some(between) = between else { return texts.with(key!("measures-every-coming"), &[("name", name.into())]) };
    let mut some: Vec<_> = between.iter().filter(|(_, value)| *value > 0.0).collect();
    some.sort_by(|a, b| b.1.total_cmp(&a.1));
    let one = |(id, number): &&(PersonId, f64)| format!("{} {}", who(*id), value(texts, Some(*number), Unit::Number));
    let mut told: Vec<String> = some.iter().take(NAMED).map(one).collect();
    if some.len() > NAMED {
        told.push("…".into());
    }
    let list = if told.is_empty() { texts.number(0.0, 0) } else { told.join(" · ") };
    with_rest(texts, name, list, (rests.known, rests.of))
}

/// What a figure is called, so that no two are called the same.
fn name(texts: &Texts, key: &str) -> String {
    if let Some(own) = MessageKey::find(&["measures-figure-", key]) {
        return texts.get(own);
    }
    for (column, message) in
        [("-informal", key!("measures-figure-informal")), ("-professional", key!("measures-figure-professional"))]
    {
        if let Some(whole) = key.strip_suffix(column) {
            return texts.with(message, &[("name", name(texts, whole).into())]);
        }
    }
    let title = super::explain::title(texts, key);
    let part = key.split_once('-').and_then(|(family, code)| match family {
        "ring" => Ring::from_code(code).map(|ring| texts.name(ring)),
        "sector" => Sector::from_code(code).map(|sector| texts.name(sector)),
        "care" | "given" => Support::from_code(code).map(|kind| texts.get(key!("measures-kind-{}", Support, kind))),
        _ => None,
    });
    part.map_or(title.clone(), |part| {
        texts.with(key!("measures-figure-part"), &[("name", title.into()), ("part", part.into())])
    })
}
