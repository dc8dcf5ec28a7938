//! The plan in the window of the steps: goals, steps and decisions, and the marked one in full. Decides nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::lay::{lines, list, pages, put};
use super::theme::Theme;
use crate::app::Model;
use crate::app::layer::StepsLayer;
use crate::app::shown::{plan_rows, resource_of, shown_plan};
use crate::domain::{Plan, Step};
use crate::steps::{self, PlanRow};
use crate::text::Texts;

/// Draws the plan.
pub fn plan(buf: &mut Buffer, area: Rect, model: &Model, layer: &StepsLayer, theme: &Theme) {
    let plan = &*shown_plan(model);
    let rows = plan_rows(plan);
    if rows.is_empty() {
        lines(buf, area, theme, &[(model.texts.get("steps-plan-empty"), theme.quiet())]);
        return;
    }
    let height = (rows.len() as u16).min(area.height / 2);
    let top = Rect::new(area.x, area.y, area.width, height);
    list(buf, top, theme, (rows.len(), layer.at), |buf, at, x, y, w, marked| {
        let style = if marked { theme.selected() } else { theme.text() };
        let (kind, text) = short(model, plan, rows[at]);
        put(buf, x, y, 20, &kind, theme.accent());
        put(buf, x + 21, y, w.saturating_sub(21), &text, style);
    });
    let below = Rect::new(area.x, area.y + height + 1, area.width, area.height.saturating_sub(height + 1));
    if let Some(row) = rows.get(layer.at) {
        pages(buf, below, &whole(model, plan, *row, theme), layer.scroll, theme);
    }
}

/// What a row is, and its words.
fn short(model: &Model, plan: &Plan, row: PlanRow) -> (String, String) {
    let texts = &model.texts;
    match row {
        PlanRow::Goal(id) => {
            let goal = plan.goals.iter().find(|g| g.id == id);
            (texts.get("step-goal"), goal.map(|g| g.words.to_string()).unwrap_or_default())
        }
        PlanRow::Step(id) => {
            let step = plan.steps.iter().find(|s| s.id == id);
            step.map(|s| (texts.name(s.state), s.text.to_string())).unwrap_or_default()
        }
        PlanRow::Decision(id) => {
            let decision = plan.decisions.iter().find(|d| d.id == id);
            let title = |rule: &str| steps::title(&model.catalogue, rule, texts.language());
            decision.map(|d| (texts.name(d.verdict), title(&d.rule))).unwrap_or_default()
        }
    }
}

/// Everything that is known of a row.
fn whole(model: &Model, plan: &Plan, row: PlanRow, theme: &Theme) -> Vec<(String, Style)> {
    let texts = &model.texts;
    let mut all = vec![(short(model, plan, row).1, theme.title())];
    let told = match row {
        PlanRow::Goal(id) => {
            let goal = plan.goals.iter().find(|g| g.id == id);
            let dimension = goal.and_then(|g| g.dimension).map(|d| texts.name(d)).unwrap_or_default();
            vec![labelled(texts, "goal-dimension", &dimension)]
        }
        PlanRow::Step(id) => plan.steps.iter().find(|s| s.id == id).map(|s| step(model, plan, s)).unwrap_or_default(),
        PlanRow::Decision(id) => {
            let decision = plan.decisions.iter().find(|d| d.id == id);
            let of = |d: &crate::domain::Decision| vec![texts.date(d.on), d.reason.to_string()];
            let mut told = decision.map(of).unwrap_or_default();
            told.push(texts.get("steps-decision-holds"));
            told
        }
    };
    all.extend(told.into_iter().filter(|line| !line.is_empty()).map(|line| (line, theme.text())));
    all
}

fn step(model: &Model, plan: &Plan, step: &Step) -> Vec<String> {
    let texts = &model.texts;
    let goal = plan.goals.iter().find(|g| Some(g.id) == step.goal);
    let resource = resource_of(model, step);
    vec![
        labelled(texts, "step-goal", goal.map_or("", |g| g.words.as_str())),
        labelled(texts, "step-who", step.who.as_str()),
        labelled(texts, "step-by", &step.by.map(|d| texts.date(d)).unwrap_or_default()),
        labelled(texts, "step-outcome", step.outcome.as_str()),
        labelled(texts, "step-why", step.why.as_str()),
        resource.map(|r| format!("→ {}", r.called(texts.language()))).unwrap_or_default(),
    ]
}

/// "Who: Ann"; nothing where nothing is known.
fn labelled(texts: &Texts, key: &str, value: &str) -> String {
    if value.is_empty() { String::new() } else { texts.pair(&texts.get(key), value) }
}
