//! Draws the Model: screens, panels, forms, theme, and the terminal painter of a Scene. Decides nothing, keeps nothing
//! but what was painted before.

mod bringing;
mod client;
mod columns;
mod comparing;
mod directory;
mod forming;
mod gate;
mod helping;
mod knowing;
mod lay;
mod layers;
mod lists;
mod measuring;
mod page;
mod panel;
mod paper;
mod pictures;
mod planning;
mod points;
pub mod ring;
mod start;
mod step;
mod stepping;
pub mod theme;
mod visiting;
mod working;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::layer::Layer;
use crate::app::model::Screen;
use crate::app::panes;
use theme::Theme;

/// What a painter keeps between frames, so that a frame costs only what changed.
pub type Cache = ring::GroundCache;

/// Draws everything, whatever the buffer holds: the screen, then the layers from the bottom to the top. Answers with
/// the cell of the cursor, where one is shown.
pub fn draw(buf: &mut Buffer, model: &Model, theme: &Theme, cache: &mut Cache) -> Option<(u16, u16)> {
    let area = buf.area;
    lay::fill(buf, area, theme.screen());
    if too_small(area) {
        let text = model.texts.get(key!("app-too-small"));
        for (row, line) in lay::wrap(&text, area.width as usize).iter().take(area.height as usize).enumerate() {
            lay::put(buf, area.x, area.y + row as u16, area.width, line, theme.text());
        }
        return None;
    }
    let mut cursor = match &model.screen {
        Screen::Gate(gate) => gate::draw(buf, area, model, gate, theme),
        Screen::Start(start) => start::draw(buf, area, model, start, theme),
        Screen::Client(session) => {
            client::draw(buf, model, session, theme, cache);
            None
        }
    };
    // Beside a window at the side the ring shows who is meant: what stands below it would cover them.
    let at_side = |layer: &Layer| matches!(layer, Layer::Compare(_) | Layer::Discuss(_) | Layer::Knows(_));
    let first = model.layers.iter().rposition(at_side).unwrap_or(0);
    for layer in &model.layers[first..] {
        let at = draw_layer(buf, area, model, layer, theme);
        cursor = at.or(if matches!(layer, Layer::Line(_)) { at } else { None });
    }
    if model.session().is_none() || !model.layers.is_empty() {
        // The last row holds the keys; while the quick line is open, it and what was read of it stand there.
        let kept = if matches!(model.layers.last(), Some(Layer::Line(_))) { layers::LINE_ROWS } else { 1 };
        let row = area.bottom().saturating_sub(kept + 1);
        client::notice(buf, Rect::new(area.x, row, area.width, 1), model, theme);
    }
    cursor
}

fn too_small(area: Rect) -> bool {
    area.width < panes::SMALLEST.0 || area.height < panes::SMALLEST.1
}

fn draw_layer(buf: &mut Buffer, area: Rect, model: &Model, layer: &Layer, theme: &Theme) -> Option<(u16, u16)> {
    match layer {
        Layer::Line(line) => layers::line(buf, area, model, line, theme),
        Layer::Find(find) => lists::find(buf, area, model, find, theme),
        Layer::Form(form) => forming::form(buf, area, model, form, theme),
        Layer::Knows(knows) => knowing::knows(buf, area, model, knows, theme),
        Layer::Together(together) => knowing::together(buf, area, model, together, theme),
        Layer::Asked(at) => lists::asked(buf, area, model, *at, theme),
        Layer::Options(at) => lists::options(buf, area, model, *at, theme),
        Layer::Measures(measures) => measuring::draw(buf, model, measures, theme),
        Layer::Steps(steps) => stepping::steps(buf, model, steps, theme),
        Layer::Directory(layer) => directory::draw(buf, model, layer, theme),
        Layer::Visits(at) => visiting::visits(buf, area, model, *at, theme),
        Layer::Discuss(at) => lists::discuss(buf, area, model, *at, theme),
        Layer::Compare(compare) => comparing::told(buf, model, compare, theme),
        Layer::Page(page) => paper::page(buf, area, model, page, theme),
        Layer::Reading(reading) => layers::reading(buf, area, model, reading, theme),
        Layer::Question(question) => layers::question(buf, area, model, question, theme),
        Layer::Ask(ask) => layers::ask(buf, area, model, ask, theme),
        Layer::Worker(worker) => working::draw(buf, area, model, worker, theme),
        Layer::Files(files) => bringing::files(buf, area, model, files, theme),
        Layer::Bring(bring) => bringing::bring(buf, area, model, bring, theme),
        Layer::Code(code) => bringing::code(buf, area, model, code, theme),
        Layer::Columns(columns) => bringing::columns(buf, area, model, columns, theme),
    }
}
