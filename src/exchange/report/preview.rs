//! What is on the page and what is left out, before anything is written.

use super::build::{Builder, build};
use super::fonts;
use super::page::Page;
use super::request::{Profile, Request};
use crate::domain::{Consent, ConsentAnswer, ConsentScope};
use crate::text::Texts;

/// What the page would hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The page itself.
    pub page: Page,
    /// What is in it, a line each.
    pub holds: Vec<String>,
    /// What is left out, a line each.
    pub leaves_out: Vec<String>,
    /// What to think of first: a question to ask, or a name that cannot be drawn.
    pub first: Vec<String>,
}

/// The page with what it holds and leaves out.
pub fn preview(request: &Request<'_>) -> Preview {
    let page = build(request);
    let builder = Builder::new(request);
    // To whom it is told; the page itself may be in another language.
    let texts = &Texts::new(request.language);
    let mut holds: Vec<String> = Vec::new();
    if page.figure.is_some() {
        let key = if builder.shows_qualities() { "report-holds-figure" } else { "report-holds-figure-plain" };
        holds.push(texts.get(key));
    }
    for section in &page.sections {
        let (heading, n) = (section.heading.as_str().into(), section.lines.len().into());
        holds.push(texts.with("report-holds-section", &[("heading", heading), ("n", n)]));
    }
    if let Some(annex) = &page.annex {
        holds.push(texts.with("report-holds-annex", &[("n", annex.rows.len().into())]));
    }
    let leaves_out = left_out(request).into_iter().map(|key| texts.get(&format!("report-out-{key}"))).collect();
    Preview { holds, leaves_out, first: first(request, &page, &builder, texts), page }
}

/// What the profile and the choices leave out, by the end of the message key.
fn left_out(request: &Request<'_>) -> Vec<&'static str> {
    let choices = request.choices;
    let mut out = vec!["worker"];
    match request.profile {
        Profile::Client => {
            out.extend(["distance", "unsafe-words"]);
            out.extend((!choices.qualities).then_some("qualities"));
        }
        Profile::File => out.extend((!choices.names).then_some("names")),
        Profile::Supervision => out.extend(["names", "dates", "places", "free-text"]),
    }
    out.extend((!choices.practical).then_some("practical"));
    out.extend((!choices.same_home || request.profile != Profile::File).then_some("same-home"));
    out
}

fn first(request: &Request<'_>, page: &Page, builder: &Builder<'_>, texts: &Texts) -> Vec<String> {
    let mut first = Vec::new();
    if request.profile == Profile::Client {
        first.push(texts.get("report-first-paper"));
    }
    let scope = match request.profile {
        Profile::Client => ConsentScope::CopyToClient,
        Profile::File => ConsentScope::ExportToFile,
        Profile::Supervision => ConsentScope::ShareWithTeam,
    };
    match builder.seen.client().consent(scope) {
        Some(Consent { answer: ConsentAnswer::Refused, date, .. }) => {
            first.push(texts.with("report-first-refused", &[("date", texts.date(*date).into())]));
        }
        Some(Consent { withdrawn_on: Some(day), .. }) => {
            first.push(texts.with("report-first-withdrawn", &[("date", texts.date(*day).into())]));
        }
        Some(_) => {}
        None => first.push(texts.get("report-first-not-agreed")),
    }
    if builder.shows_free_text() && !(request.profile == Profile::Client || request.choices.names) {
        first.push(texts.get("report-first-free-text"));
    }
    let lacking: String = fonts::lacking(&page.text()).into_iter().collect();
    if !lacking.is_empty() {
        first.push(texts.with("report-first-lacking", &[("signs", lacking.into())]));
    }
    first
}
