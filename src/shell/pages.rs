//! Tells what a page would hold, and writes it where the caseworker asked for it. Complete or not at all; nothing else
//! leaves the program.

use std::path::Path;

use crate::app::effect::{PageJob, PageOrder};
use crate::app::outcome::{Outcome, PagePreview, Trouble};
use crate::domain::text::Lines;
use crate::domain::{Network, clean};
use crate::exchange::{Draft, Unwritten, report};

/// What the page would hold and leave out; nothing where it is a ring to fill by hand.
pub(super) fn preview(job: &PageJob, earlier: Option<&Network>) -> Vec<Outcome> {
    let PageJob { order, network, decided, places } = job;
    let Some(profile) = report::Profile::of(order.profile) else { return Vec::new() };
    let choices = order.choices;
    let request = report::Request {
        network,
        earlier,
        profile,
        choices,
        decided,
        language: order.language,
        next: None,
        directory: places,
    };
    let told = report::preview(&request);
    let undecided = request.undecided() > 0;
    vec![Outcome::Preview(PagePreview { undecided, first: told.first, holds: told.holds, leaves_out: told.leaves_out })]
}

/// Puts the page beside its place, whole: it only has to be noted and to get its name. Otherwise what is told: a file is
/// there already, or why not.
pub(super) fn draft(job: &PageJob, earlier: Option<&Network>, ours: &Path) -> Result<Draft, Outcome> {
    let failed = |key, detail: &str| Outcome::Failed(Trouble::with(key, detail));
    let PageJob { order, network, decided, places } = job;
    let page = report::named(order.profile, network, earlier, order.choices, decided, order.language, places);
    let page = page.map_err(|_| failed(key!("report-undecided"), ""))?;
    let format = report::Format::of(&order.path).ok_or_else(|| failed(key!("report-which-format"), ""))?;
    let bytes = page.write(format).map_err(|_| failed(key!("write-no-page"), &order.path))?;
    Draft::of(vec![(order.path.clone().into(), bytes)], ours, order.replace).map_err(|why| unwritten(why, order))
}

/// Where a file stands that was written, with its folder: whoever started the program from an icon cannot know which
/// folder it works in.
pub(super) fn place(path: &str) -> String {
    let whole = std::path::absolute(path);
    whole.map_or_else(|_| path.to_string(), |whole| clean(&whole.to_string_lossy(), Lines::One, 4096))
}

/// What is told where a page was not written.
pub(super) fn unwritten(why: Unwritten, order: &PageOrder) -> Outcome {
    match why {
        Unwritten::Exists if !order.replace => Outcome::FileExists(order.path.clone()),
        why => Outcome::Failed(Trouble::with(why.key(), order.path.clone())),
    }
}
