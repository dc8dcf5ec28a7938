//! The plan in the window of the steps: goals, steps and decisions, and the marked one in full. Decides nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::lay::{list, put, wrap};
use super::stepping::lines;
use super::theme::Theme;
use crate::app::Model;
use crate::app::layer::StepsLayer;
use crate::app::session::Session;
use crate::app::update::{plan_rows, shown_plan};
use crate::domain::{Plan, Step};
use crate::steps::{self, PlanRow};
use crate::text::Texts;

/// Draws the plan.
pub fn plan(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, layer: &StepsLayer, theme: &Theme) {
    let plan = &*shown_plan(model);
    let rows = plan_rows(plan);
    let area = kept_apart(buf, area, model, session, theme);
    if rows.is_empty() {
        lines(buf, area, &[(model.texts.get("steps-plan-empty"), theme.quiet())]);
        return;
    }
    let height = (rows.len() as u16).min(area.height / 2);
    let top = Rect::new(area.x, area.y, area.width, height);
    list(buf, top, theme, (rows.len(), layer.at), |buf, at, x, y, w, marked| {
        let style = if marked { theme.selected() } else { theme.text() };
        let (kind, text) = short(model, session, plan, rows[at]);
        put(buf, x, y, 20, &kind, theme.accent());
        put(buf, x + 21, y, w.saturating_sub(21), &text, style);
    });
    let below = Rect::new(area.x, area.y + height + 1, area.width, area.height.saturating_sub(height + 1));
    if let Some(row) = rows.get(layer.at) {
        lines(buf, below, &whole(model, session, plan, *row, theme));
    }
}

/// How many rows stand on the worker's pages, at the foot: nobody and no reason is told. Answers with the room left.
fn kept_apart(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, theme: &Theme) -> Rect {
    let n = session.unsaid().len();
    if n == 0 {
        return area;
    }
    let told = wrap(&model.texts.with("steps-plan-apart", &[("n", n.into())]), area.width as usize);
    let rest = area.height.saturating_sub(told.len() as u16);
    for (row, line) in told.iter().enumerate() {
        put(buf, area.x, area.y + rest + row as u16, area.width, line, theme.quiet());
    }
    Rect::new(area.x, area.y, area.width, rest)
}

/// What a row is, and its words.
fn short(model: &Model, session: &Session, plan: &Plan, row: PlanRow) -> (String, String) {
    let texts = &model.texts;
    match row {
        PlanRow::Goal(id) => {
            let goal = plan.goals.iter().find(|g| g.id == id);
            (texts.get("step-goal"), goal.map(|g| session.aloud(g.words.as_str())).unwrap_or_default())
        }
        PlanRow::Step(id) => {
            let step = plan.steps.iter().find(|s| s.id == id);
            step.map(|s| (texts.name(s.state), session.aloud(s.text.as_str()))).unwrap_or_default()
        }
        PlanRow::Decision(id) => {
            let decision = plan.decisions.iter().find(|d| d.id == id);
            let title = |rule: &str| steps::title(&model.catalogue, rule, texts.language());
            decision.map(|d| (texts.name(d.verdict), title(&d.rule))).unwrap_or_default()
        }
    }
}

/// Everything that is known of a row.
fn whole(model: &Model, session: &Session, plan: &Plan, row: PlanRow, theme: &Theme) -> Vec<(String, Style)> {
    let texts = &model.texts;
    let mut all = vec![(short(model, session, plan, row).1, theme.title())];
    let told = match row {
        PlanRow::Goal(id) => {
            let goal = plan.goals.iter().find(|g| g.id == id);
            let dimension = goal.and_then(|g| g.dimension).map(|d| texts.name(d)).unwrap_or_default();
            vec![labelled(texts, "goal-dimension", &dimension)]
        }
        PlanRow::Step(id) => {
            plan.steps.iter().find(|s| s.id == id).map(|s| step(model, session, plan, s)).unwrap_or_default()
        }
        PlanRow::Decision(id) => {
            let decision = plan.decisions.iter().find(|d| d.id == id);
            let of = |d: &crate::domain::Decision| vec![texts.date(d.on), session.aloud(d.reason.as_str())];
            let mut told = decision.map(of).unwrap_or_default();
            told.push(texts.get("steps-decision-holds"));
            told
        }
    };
    all.extend(told.into_iter().filter(|line| !line.is_empty()).map(|line| (line, theme.text())));
    all
}

fn step(model: &Model, session: &Session, plan: &Plan, step: &Step) -> Vec<String> {
    let texts = &model.texts;
    let goal = plan.goals.iter().find(|g| Some(g.id) == step.goal);
    let resource = step.resource.and_then(|id| model.catalogue.resource(id));
    let resource = resource.filter(|r| model.catalogue.named_in(r, session.silence()).is_none());
    vec![
        labelled(texts, "step-goal", &session.aloud(goal.map_or("", |g| g.words.as_str()))),
        labelled(texts, "step-who", &session.aloud(step.who.as_str())),
        labelled(texts, "step-by", &step.by.map(|d| texts.date(d)).unwrap_or_default()),
        labelled(texts, "step-outcome", &session.aloud(step.outcome.as_str())),
        labelled(texts, "step-why", &session.aloud(step.why.as_str())),
        resource.map(|r| format!("→ {}", r.called(texts.language()))).unwrap_or_default(),
    ]
}

/// "Who: Ann"; nothing where nothing is known.
fn labelled(texts: &Texts, key: &str, value: &str) -> String {
    if value.is_empty() { String::new() } else { texts.pair(&texts.get(key), value) }
}
