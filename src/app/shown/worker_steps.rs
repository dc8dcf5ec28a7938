//! The worker's page about the steps: what is for the worker alone, what a gate held back, what to ask first, numbers
//! to call, and own files with a fault. Row by row.

use super::undecided;
use super::worker_row::WorkerRow;
use crate::app::model::Model;
use crate::app::session::Session;
use crate::domain::{MessageKey, PersonId, Step, StepId};
use crate::steps::{PlanRow, Reflection, Suggestion, Unsaid, burdens, say, texts as steps_texts, title};
use crate::words;

/// The rows of the page.
pub fn rows(model: &Model) -> Vec<WorkerRow> {
    let texts = &model.texts;
    let Some(session) = model.session() else { return Vec::new() };
    let Some(found) = &session.suggestions else { return Vec::new() };
    let mut rows: Vec<WorkerRow> = Vec::new();
    let mut part = |heading: MessageKey, lines: Vec<WorkerRow>| {
        if !lines.is_empty() {
            rows.extend((!rows.is_empty()).then(WorkerRow::default));
            rows.push(WorkerRow::line(texts.get(heading)));
            rows.extend(lines);
        }
    };
    let own = session.network.plan().steps.iter().filter(|step| step.for_worker);
    part(
        key!("worker-steps"),
        found.steps.iter().filter(|s| is_workers(s)).map(|s| suggested(model, session, s)).collect(),
    );
    part(key!("worker-own-steps"), own.clone().map(|step| own_step(model, session, step)).collect());
    part(key!("worker-unsaid"), session.unsaid().iter().map(|u| unsaid(model, session, u)).collect());
    part(key!("worker-on-pages"), undecided::rows(model, session));
    let is_told = |step| own.clone().any(|own| own.id == step) || is_unsaid(session, step);
    let burdens = burdens(&session.network).into_iter().filter(|(step, _)| !is_told(*step));
    part(key!("worker-burdens"), burdens.map(|(step, who)| burden(model, session, step, who)).collect());
    let held = found.held_back.iter().map(|h| (words::steps::held_back(texts, h.gate), &*h.rule, &*h.people));
    let held = by_reason(model, session, held);
    let nothing = || vec![WorkerRow::line(format!("  {}", texts.get(key!("worker-nothing-held-back"))))];
    part(key!("worker-held-back"), if held.is_empty() { nothing() } else { held });
    let asked = found.ask_first.iter().map(|a| (words::steps::ask_first(texts, a.gate), &*a.rule, &*a.people));
    part(key!("worker-ask-first"), by_reason(model, session, asked));
    let next = found.ask_next.iter().map(|a| {
        let people = names(session, &a.people);
        let people = if people.is_empty() { people } else { format!(" ({people})") };
        WorkerRow::line(format!("  {}{people}", words::steps::ask(texts, session.address(), a.fact)))
    });
    part(key!("worker-ask-next"), next.collect());
    let reflections = found.reflections.iter().map(|r| reflection(model, session, r));
    part(key!("worker-reflections"), reflections.collect());
    let client = session.network.client();
    let lines = model.catalogue.help_lines(client.language, client.age_band);
    let help = lines.map(|line| WorkerRow::line(format!("  {}", words::directory::help_line(line, texts))));
    part(key!("worker-help-lines"), help.collect());
    let faults = model.faults.iter().map(|f| WorkerRow::line(format!("  {}", words::faults::fault(texts, f))));
    part(key!("worker-faults"), faults.collect());
    rows
}

/// Rules with whom they are about, below the reason that they have in common.
fn by_reason<'a>(
    model: &Model,
    session: &Session,
    rules: impl Iterator<Item = (String, &'a str, &'a [PersonId])>,
) -> Vec<WorkerRow> {
    let mut reasons: Vec<(String, Vec<WorkerRow>)> = Vec::new();
    for (reason, rule, people) in rules {
        let name = title(&model.catalogue, rule, model.texts.to(session.address()));
        let about = Some(names(session, people)).filter(|names| !names.is_empty());
        let about = about.map(|names| format!(" — {names}")).unwrap_or_default();
        let row = WorkerRow::line(format!("    {rule} {name}{about}"));
        match reasons.iter_mut().find(|(other, _)| *other == reason) {
            Some((_, rows)) => rows.push(row),
            None => reasons.push((reason, vec![row])),
        }
    }
    let with_reason = |(reason, rows)| std::iter::once(WorkerRow::line(format!("  {reason}"))).chain(rows);
    reasons.into_iter().flat_map(with_reason).collect()
}

/// Told here with everybody behind it: the whole suggestion is the worker's, or somebody behind it is held back.
fn is_workers(step: &Suggestion) -> bool {
    step.worker_only || step.because.iter().any(|b| b.worker_only || !b.gated.is_empty())
}

fn suggested(model: &Model, session: &Session, step: &Suggestion) -> WorkerRow {
    let texts = &model.texts;
    let said = say(step, &model.catalogue, texts.to(session.address()), &|id| session.name(id));
    let evidence = words::steps::evidence(texts, &said.evidence, &said.sources);
    let because = step.because.iter().map(|b| {
        let people: Vec<PersonId> = b.people.iter().chain(&b.gated).copied().collect();
        let fact = words::steps::because(texts, session.address(), b);
        if people.is_empty() { fact } else { format!("{fact} ({})", names(session, &people)) }
    });
    let more = std::iter::once(said.text).chain(because).chain([said.watch_out, evidence]);
    WorkerRow {
        text: format!("  {} {}", step.rule, said.title),
        more: more.map(|line| format!("    {line}")).collect(),
        suggestion: Some(step.clone()),
        ..WorkerRow::default()
    }
}

/// What the caseworker may think about: what a rule says of it, and the facts.
fn reflection(model: &Model, session: &Session, reflection: &Reflection) -> WorkerRow {
    let texts = &model.texts;
    let place = session.network.client();
    let Some(said) = steps_texts::think(&model.catalogue, &reflection.rule, texts.language(), place) else {
        return WorkerRow::default();
    };
    let because = reflection.because.iter().map(|b| words::steps::because(texts, session.address(), b));
    let more = std::iter::once(said.text).chain(because).chain([said.because, said.watch_out]);
    WorkerRow {
        text: format!("  {} {}", reflection.rule, said.title),
        more: more.filter(|line| !line.is_empty()).map(|line| format!("    {line}")).collect(),
        ..WorkerRow::default()
    }
}

fn is_unsaid(session: &Session, step: StepId) -> bool {
    session.unsaid().iter().any(|unsaid| unsaid.row == PlanRow::Step(step))
}

/// A step that the caseworker keeps for themselves.
fn own_step(model: &Model, session: &Session, step: &Step) -> WorkerRow {
    let (texts, words) = (&model.texts, session.aloud(step.text.as_str()).replace('\n', " "));
    let day = step.by.map(|day| format!(" · {}", texts.date(day))).unwrap_or_default();
    let more = [names(session, &step.people), texts.get(key!("worker-own-steps-more"))];
    WorkerRow {
        text: format!("  {words} ({}{day})", texts.name(step.state)),
        more: more.iter().filter(|line| !line.is_empty()).map(|line| format!("    {line}")).collect(),
        plan: Some(PlanRow::Step(step.id)),
        is_own: true,
        ..WorkerRow::default()
    }
}

/// A row of the plan that names somebody whom a gate holds back: the words, and what to think of.
fn unsaid(model: &Model, session: &Session, unsaid: &Unsaid) -> WorkerRow {
    let (texts, plan) = (&model.texts, session.network.plan());
    let words = match unsaid.row {
        PlanRow::Goal(id) => plan.goals.iter().find(|g| g.id == id).map(|g| session.aloud(g.words.as_str())),
        PlanRow::Step(id) => {
            let step = plan.steps.iter().find(|s| s.id == id);
            step.map(|s| format!("{} ({})", session.aloud(s.text.as_str()), texts.name(s.state)))
        }
        PlanRow::Decision(id) => {
            let decision = plan.decisions.iter().find(|d| d.id == id);
            decision.map(|d| texts.pair(&texts.name(d.verdict), &session.aloud(d.reason.as_str())))
        }
    };
    let why = words::steps::held_back(texts, unsaid.gate);
    let more = [format!("{} — {why}", session.name(unsaid.who)), texts.get(key!("worker-unsaid-more"))];
    WorkerRow {
        text: format!("  {}", words.unwrap_or_default().replace('\n', " ")),
        more: more.map(|line| format!("    {line}")).to_vec(),
        plan: Some(unsaid.row),
        ..WorkerRow::default()
    }
}

/// An open step with somebody who carries too much: the words, and what to think of.
fn burden(model: &Model, session: &Session, id: StepId, who: PersonId) -> WorkerRow {
    let step = session.network.plan().steps.iter().find(|step| step.id == id);
    let words = step.map(|step| session.aloud(step.text.as_str()).replace('\n', " ")).unwrap_or_default();
    let capacity = session.network.person(who).and_then(|person| person.capacity);
    let capacity = capacity.map(|capacity| model.texts.name(capacity)).unwrap_or_default();
    let more = [format!("{} — {capacity}", session.name(who)), model.texts.get(key!("worker-burdens-more"))];
    WorkerRow {
        text: format!("  {words}"),
        more: more.map(|line| format!("    {line}")).to_vec(),
        plan: Some(PlanRow::Step(id)),
        ..WorkerRow::default()
    }
}

fn names(session: &Session, people: &[PersonId]) -> String {
    people.iter().map(|id| session.name(*id)).collect::<Vec<_>>().join(", ")
}
