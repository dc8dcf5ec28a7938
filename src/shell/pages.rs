//! Tells what a page would hold, and writes it where the caseworker asked for it. Complete or not at all; nothing else
//! leaves the program.

use std::path::Path;

use crate::app::Model;
use crate::app::event::{Outcome, PageOrder, PagePreview, Trouble};
use crate::domain::Network;
use crate::exchange::{report, write_file};

/// What the page would hold and leave out; nothing where no client is open or it is a ring to fill by hand.
pub(super) fn preview(order: &PageOrder, model: &Model, earlier: Option<&Network>) -> Vec<Outcome> {
    let Some((session, profile)) = model.session().zip(report::Profile::named(order.profile)) else {
        return Vec::new();
    };
    let choices = choices(order);
    let network = &session.network;
    let request = report::Request { network, earlier, profile, choices, language: order.language, next: None };
    let told = report::preview(&request);
    vec![Outcome::Preview(PagePreview { first: told.first, holds: told.holds, leaves_out: told.leaves_out })]
}

/// Writes the page; answers with its path, that a file is there already, or what the system said.
pub(super) fn write(order: &PageOrder, model: &Model, earlier: Option<&Network>) -> Outcome {
    if !order.replace && Path::new(&order.path).exists() {
        return Outcome::FileExists(order.path.clone());
    }
    match written(order, model, earlier) {
        Ok(()) => Outcome::Written(order.path.clone()),
        Err(detail) => Outcome::Failed(Trouble { key: "trouble-write", detail }),
    }
}

fn written(order: &PageOrder, model: &Model, earlier: Option<&Network>) -> Result<(), String> {
    let session = model.session().ok_or_else(String::new)?;
    let choices = choices(order);
    let page = report::named(order.profile, &session.network, earlier, choices, order.language);
    let format = report::Format::of(&order.path).ok_or_else(|| model.texts.get("report-which-format"))?;
    let bytes = page.write(format).map_err(|error| error.to_string())?;
    write_file(Path::new(&order.path), &bytes).map_err(|error| error.to_string())
}

fn choices(order: &PageOrder) -> report::Choices {
    let PageOrder { names, same_home, practical, qualities, .. } = *order;
    report::Choices { names, same_home, practical, qualities }
}
