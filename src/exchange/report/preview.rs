//! What is on the page and what is left out, before anything is written.

use super::build::{Builder, build};
use super::fonts;
use super::page::Page;
use super::request::{Profile, Request};
use crate::domain::{Consent, ConsentAnswer, ConsentScope, MessageKey};
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
        let key =
            if builder.shows_qualities() { key!("report-holds-figure") } else { key!("report-holds-figure-plain") };
        holds.push(texts.get(key));
    }
    for section in &page.sections {
        let (heading, n) = (section.heading.as_str().into(), section.lines.len().into());
        holds.push(texts.with(key!("report-holds-section"), &[("heading", heading), ("n", n)]));
    }
    if let Some(annex) = &page.annex {
        holds.push(texts.with(key!("report-holds-annex"), &[("n", annex.rows.len().into())]));
    }
    let leaves_out = left_out(request).into_iter().map(|key| texts.get(key)).collect();
    Preview { holds, leaves_out, first: first(request, &page, &builder, texts), page }
}

/// What the profile and the choices leave out.
fn left_out(request: &Request<'_>) -> Vec<MessageKey> {
    let choices = request.choices;
    let mut out = vec![key!("report-out-worker")];
    match request.profile {
        Profile::Client => {
            out.extend([key!("report-out-distance"), key!("report-out-unsafe-words")]);
            out.extend((!choices.qualities).then_some(key!("report-out-qualities")));
        }
        Profile::File => out.extend((!choices.names).then_some(key!("report-out-names"))),
        Profile::Supervision => out.extend([
            key!("report-out-names"),
            key!("report-out-dates"),
            key!("report-out-places"),
            key!("report-out-free-text"),
        ]),
    }
    out.extend((!choices.practical).then_some(key!("report-out-practical")));
    out.extend((!choices.same_home || request.profile != Profile::File).then_some(key!("report-out-same-home")));
    out
}

fn first(request: &Request<'_>, page: &Page, builder: &Builder<'_>, texts: &Texts) -> Vec<String> {
    let mut first = Vec::new();
    if request.profile == Profile::Client {
        first.push(texts.get(key!("report-first-paper")));
    }
    let scope = match request.profile {
        Profile::Client => ConsentScope::CopyToClient,
        Profile::File => ConsentScope::ExportToFile,
        Profile::Supervision => ConsentScope::ShareWithTeam,
    };
    match builder.seen.client().consent(scope) {
        Some(Consent { answer: ConsentAnswer::Refused, date, .. }) => {
            first.push(texts.with(key!("report-first-refused"), &[("date", texts.date(*date).into())]));
        }
        Some(Consent { withdrawn_on: Some(day), .. }) => {
            first.push(texts.with(key!("report-first-withdrawn"), &[("date", texts.date(*day).into())]));
        }
        Some(_) => {}
        None => first.push(texts.get(key!("report-first-not-agreed"))),
    }
    if builder.shows_free_text() && !(request.profile == Profile::Client || request.choices.names) {
        first.push(texts.get(key!("report-first-free-text")));
    }
    let lacking: String = fonts::lacking(&page.text()).into_iter().collect();
    if !lacking.is_empty() {
        first.push(texts.with(key!("report-first-lacking"), &[("signs", lacking.into())]));
    }
    first
}
