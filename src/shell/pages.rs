//! Writes a page for the file where the caseworker asked for it. Complete or not at all; nothing else leaves the program.

use std::path::Path;

use crate::app::Model;
use crate::app::event::PageOrder;
use crate::exchange::report;

/// Writes the page; answers with its path, or with what the system said.
pub(super) fn write(order: &PageOrder, model: &Model) -> Result<String, String> {
    let Some(session) = model.session() else { return Err(String::new()) };
    let network = &session.network;
    let request = report::Request::named(order.profile, order.names).ok_or_else(|| order.profile.to_string())?;
    report::write(network, None, &request, Path::new(&order.path), model.now.today).map_err(|error| error.to_string())?;
    Ok(order.path.clone())
}
