//! Writes a page for the file where the caseworker asked for it. Complete or not at all; nothing else leaves the program.

use std::path::Path;

use crate::app::Model;
use crate::app::event::PageOrder;
use crate::exchange::{report, write_file};

/// Writes the page; answers with its path, or with what the system said.
pub(super) fn write(order: &PageOrder, model: &Model) -> Result<String, String> {
    let Some(session) = model.session() else { return Err(String::new()) };
    let network = &session.network;
    let choices = report::Choices { names: order.names, qualities: !session.hides_qualities(), ..Default::default() };
    let page = report::named(order.profile, network, None, choices, model.texts.language());
    let format = report::Format::of(&order.path).ok_or_else(|| model.texts.get("report-which-format"))?;
    let bytes = page.write(format).map_err(|error| error.to_string())?;
    write_file(Path::new(&order.path), &bytes).map_err(|error| error.to_string())?;
    Ok(order.path.clone())
}
