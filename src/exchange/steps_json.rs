//! What is suggested now, as data, for scripts and for people who use a screen reader. Holds names, and what a gate
//! held back: it is for the worker.

use serde_json::{Value, json};

use crate::domain::{Address, Code, Language, Network, PersonId};
use crate::metrics::{differences, measures};
use crate::steps::{Because, Catalogue, Due, Reflection, Suggestion, Suggestions, preview, texts};
use crate::text::Texts;
use crate::words::steps as words;

/// The suggestions as one JSON object: `steps`, `held_back`, `ask_first`, `silenced` (fired, but its step is open or it
/// was decided about), `ask_next`, `due`, `retention`, `reflections` (for the caseworker to think about, never a step).
/// `people` of a step are those it would involve, all of them through every gate; people whom a gate holds back stand only in a
/// `because`, in `ask_first` and in `held_back`.
pub fn json(found: &Suggestions, network: &Network, catalogue: &Catalogue, language: Language) -> Value {
    let words = &Texts::new(language);
    let address = network.client().form_of_address();
    let all = |found: &[Due]| -> Vec<Value> { found.iter().map(|d| due(d, address, words)).collect() };
    json!({
        "format": "ecogram-steps",
        "client": network.client().code.as_str(),
        "steps": found.steps.iter().map(|s| step(s, network, catalogue, words)).collect::<Vec<_>>(),
        "held_back": found.held_back.iter().map(|h| json!({
            "rule": h.rule,
            "people": people(&h.people, network),
            "gate": h.gate.code(),
            "text": words::held_back(words, h.gate),
        })).collect::<Vec<_>>(),
        "ask_first": found.ask_first.iter().map(|a| json!({
            "rule": a.rule,
            "people": people(&a.people, network),
            "gate": a.gate.code(),
            "text": words::ask_first(words, a.gate),
        })).collect::<Vec<_>>(),
        "silenced": found.silenced.iter().map(|s| json!({
            "rule": s.rule,
            "by": s.by.map_or("open_step", |verdict| verdict.code()),
        })).collect::<Vec<_>>(),
        "ask_next": found.ask_next.iter().map(|a| json!({
            "rule": a.rule,
            "fact": a.fact.code(),
            "people": people(&a.people, network),
            "text": words::ask(words, address, a.fact),
        })).collect::<Vec<_>>(),
        "due": all(&found.due),
        "retention": all(&found.retention),
        "reflections": found.reflections.iter().map(|r| reflection(r, network, catalogue, words)).collect::<Vec<_>>(),
    })
}

fn step(step: &Suggestion, network: &Network, catalogue: &Catalogue, words: &Texts) -> Value {
    let said = texts::say(step, catalogue, words.to(network.client().form_of_address()), &|id| name(id, network));
    let resources = step.resources.iter().filter_map(|id| catalogue.resource(*id)).map(|r| {
        json!({ "id": r.id, "name": r.called(words.language()), "verified_on": r.verified_on, "reach": r.texts(words.language()).reach })
    });
    json!({
        "rule": step.rule,
        "title": said.title,
        "intervention": said.intervention,
        "text": said.text,
        "action": step.action.code(),
        "people": people(&step.people, network),
        "raises": step.raises.iter().map(|d| d.code()).collect::<Vec<_>>(),
        "because": step.because.iter().map(|b| because(b, network, words)).collect::<Vec<_>>(),
        "why": said.because,
        "changes": said.changes,
        "watch_out": said.watch_out,
        "first_sentences": said.first_sentences,
        "evidence": said.evidence,
        "sources": said.sources,
        "resources": resources.collect::<Vec<_>>(),
        "preview": figures(step, network),
        "star": step.star,
        "worker_only": step.worker_only,
    })
}

fn because(because: &Because, network: &Network, words: &Texts) -> Value {
    json!({
        "fact": because.fact.code(),
        "value": because.value,
        "text": words::because(words, network.client().form_of_address(), because),
        "people": people(&because.people, network),
        "gated": people(&because.gated, network),
        "worker_only": because.worker_only,
    })
}

/// Every measure that would change, if all goes well; if nobody answers, none does.
fn figures(step: &Suggestion, network: &Network) -> Vec<Value> {
    let Ok(after) = preview(network, &step.preview) else { return Vec::new() };
    let changed = differences(&measures(network), &measures(&after));
    let told = |d: &crate::metrics::Difference| {
        let (before, after) = (d.before, d.figure.value());
        json!({ "measure": d.figure.key, "before": before, "after": after, "if_nobody_answers": before })
    };
    changed.iter().map(told).collect()
}

fn reflection(reflection: &Reflection, network: &Network, catalogue: &Catalogue, words: &Texts) -> Value {
    let said = texts::think(catalogue, &reflection.rule, words.language(), network.client()).unwrap_or_default();
    json!({
        "rule": reflection.rule,
        "title": said.title,
        "text": said.text,
        "because": reflection.because.iter().map(|b| because(b, network, words)).collect::<Vec<_>>(),
        "why": said.because,
    })
}

fn due(due: &Due, address: Address, words: &Texts) -> Value {
    json!({ "rule": due.rule, "fact": due.fact.code(), "value": due.value, "text": words::due(words, address, due) })
}

fn people(ids: &[PersonId], network: &Network) -> Vec<Value> {
    ids.iter().map(|id| json!({ "id": id, "name": name(*id, network) })).collect()
}

fn name(id: PersonId, network: &Network) -> String {
    network.person(id).map(|p| p.name.to_string()).unwrap_or_default()
}
