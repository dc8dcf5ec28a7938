//! The plan in the window of the steps: goals, steps and decisions, and the marked one in full. Decides nothing.

use chrono::NaiveDate;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::columns::listing;
use super::lay::put;
use super::page::{Cell, Page};
use super::theme::Theme;
use crate::app::Model;
use crate::app::layer::StepsLayer;
use crate::app::session::Session;
use crate::app::shown::{plan_rows, resource_of, shown_plan};
use crate::domain::{Address, Decision, MessageKey, Plan, Step};
use crate::steps::{self, PlanRow};

/// Draws the plan: what each row is, its words, and by when; below them the marked one in full.
pub fn plan(buf: &mut Buffer, area: Rect, model: &Model, layer: &StepsLayer, theme: &Theme) {
    let plan = &*shown_plan(model);
    let rows = plan_rows(plan);
    let Some(marked) = rows.get(layer.at) else {
        let mut page = Page::new(area.width);
        page.text(&model.texts.get(key!("steps-plan-empty")), theme.quiet());
        return page.draw(buf, area, theme);
    };
    let cells = |row: &PlanRow| {
        let (kind, text) = short(model, plan, *row);
        let by = by_when(plan, *row).map(|day| model.texts.date(day)).unwrap_or_default();
        vec![(kind, theme.accent()), (text, theme.text()), (by, theme.quiet())]
    };
    let bare: Vec<_> = rows.iter().map(cells).collect();
    let (parted, at) = in_parts(model, &rows, &bare, layer.at, theme);
    // Where it is tight the rows come before what they are called.
    let (shown, at) = if parted.len() as u16 <= area.height * 2 / 3 { (parted, at) } else { (bare, layer.at) };
    let high = (shown.len() as u16).min(area.height * 2 / 3);
    listing(buf, Rect::new(area.x, area.y, area.width, high), theme, (at, 1), &shown);
    let rule = "─".repeat(area.width.into());
    put(buf, area.x, area.y + high, area.width, &rule, theme.quiet());
    let below = Rect::new(area.x, area.y + high + 1, area.width, area.height.saturating_sub(high + 1));
    whole(model, plan, *marked, area.width, theme).paged(buf, below, layer.scroll, theme);
}

/// Goals, steps and decisions, each below what they are called; and where the marked row stands among them.
fn in_parts(
    model: &Model,
    rows: &[PlanRow],
    cells: &[Vec<Cell>],
    marked: usize,
    theme: &Theme,
) -> (Vec<Vec<Cell>>, usize) {
    let part = |row: &PlanRow| match row {
        PlanRow::Goal(_) => key!("plan-goals"),
        PlanRow::Step(_) => key!("plan-steps"),
        PlanRow::Decision(_) => key!("plan-decisions"),
    };
    let (mut shown, mut at) = (Vec::new(), 0);
    for (n, (row, cells)) in rows.iter().zip(cells).enumerate() {
        if n == 0 || part(row) != part(&rows[n - 1]) {
            if n > 0 {
                shown.push(Vec::new());
            }
            shown.push(vec![(model.texts.get(part(row)), theme.title())]);
        }
        if n == marked {
            at = shown.len();
        }
        let mut cells = cells.clone();
        // What it is stands above it.
        if let (PlanRow::Goal(_), Some(kind)) = (row, cells.first_mut()) {
            kind.0 = "·".to_string();
        }
        shown.push(cells);
    }
    (shown, at)
}

/// The day by which a step is to be done, where one was agreed.
fn by_when(plan: &Plan, row: PlanRow) -> Option<NaiveDate> {
    let PlanRow::Step(id) = row else { return None };
    plan.steps.iter().find(|step| step.id == id).filter(|step| step.is_open()).and_then(|step| step.by)
}

/// What a row is, and its words.
fn short(model: &Model, plan: &Plan, row: PlanRow) -> (String, String) {
    let texts = &model.texts;
    match row {
        PlanRow::Goal(id) => {
            let goal = plan.goals.iter().find(|g| g.id == id);
            (texts.get(key!("step-goal")), goal.map(|g| g.words.to_string()).unwrap_or_default())
        }
        PlanRow::Step(id) => {
            let step = plan.steps.iter().find(|s| s.id == id);
            step.map(|s| (texts.name(s.state), s.text.to_string())).unwrap_or_default()
        }
        PlanRow::Decision(id) => {
            let decision = plan.decisions.iter().find(|d| d.id == id);
            let to = texts.to(model.session().map_or(Address::Formal, Session::address));
            let title = |rule: &str| steps::title(&model.catalogue, rule, to);
            decision.map(|d| (texts.name(d.verdict), title(&d.rule))).unwrap_or_default()
        }
    }
}

/// Everything that is known of a row: what it is called in a column, what is known beside it.
fn whole(model: &Model, plan: &Plan, row: PlanRow, width: u16, theme: &Theme) -> Page {
    let texts = &model.texts;
    let mut page = Page::new(width);
    page.text(&short(model, plan, row).1, theme.title()).gap();
    let told = match row {
        PlanRow::Goal(id) => {
            let goal = plan.goals.iter().find(|g| g.id == id);
            let dimension = goal.and_then(|g| g.dimension).map(|d| texts.name(d)).unwrap_or_default();
            vec![(key!("goal-dimension"), dimension)]
        }
        PlanRow::Step(id) => plan.steps.iter().find(|s| s.id == id).map(|s| step(model, plan, s)).unwrap_or_default(),
        PlanRow::Decision(id) => {
            let decision = plan.decisions.iter().find(|d| d.id == id);
            let of = |d: &Decision| {
                vec![(key!("steps-decision-on"), texts.date(d.on)), (key!("step-why"), d.reason.to_string())]
            };
            decision.map(of).unwrap_or_default()
        }
    };
    let told: Vec<_> = told.into_iter().filter(|(_, said)| !said.is_empty()).map(|(k, v)| (texts.get(k), v)).collect();
    let column = told.iter().map(|(label, _)| label.width() as u16).max().unwrap_or_default() + 2;
    for (label, said) in told {
        let mut body = Page::new(width.saturating_sub(column));
        body.text(&said, theme.text());
        page.part((&label, column), body, theme);
    }
    if matches!(row, PlanRow::Decision(_)) {
        page.text(&texts.get(key!("steps-decision-holds")), theme.quiet());
    }
    page
}

fn step(model: &Model, plan: &Plan, step: &Step) -> Vec<(MessageKey, String)> {
    let texts = &model.texts;
    let goal = plan.goals.iter().find(|g| Some(g.id) == step.goal);
    let resource = resource_of(model, step);
    vec![
        (key!("step-goal"), goal.map(|g| g.words.to_string()).unwrap_or_default()),
        (key!("step-who"), step.who.to_string()),
        (key!("step-by"), step.by.map(|d| texts.date(d)).unwrap_or_default()),
        (key!("step-outcome"), step.outcome.to_string()),
        (key!("step-why"), step.why.to_string()),
        (key!("steps-part-where"), resource.map(|r| r.called(texts.language()).to_string()).unwrap_or_default()),
    ]
}
