//! Every way in which something of a client leaves the program or is read, as bytes. A new format, kind of page or
//! command gets a row here: the pairs, the canaries and the planted fault walk over this list.
//!
//! Nothing of the caseworker's own is in it: their pages, `steps --json` and an export by name.

use std::path::Path;
use std::sync::LazyLock;

use ecogram::domain::{Code as _, Language, Network, compare};
use ecogram::exchange::out::{self, ExportFormat, Packed, Program};
use ecogram::exchange::picture::{pdf, picture, png};
use ecogram::exchange::report::{self, Format};
use ecogram::exchange::{Naming, Style, WholeClient, compare_json, plain};
use ecogram::metrics::{self, Sight};
use ecogram::seen::{Audience, Choices, Decided, PageFor, Seen, Thing, Veil, View, called};
use ecogram::steps::{Catalogue, Context, Resource, suggest};
use ecogram::text::Texts;
use ecogram::words;

use super::same::{all_kept, view};
use crate::support::pairs::{day, without_proposals};

use Audience as A;

/// A client at a visit and at the one before, and what is asked for.
pub struct Ask<'a> {
    pub now: &'a Network,
    pub before: &'a Network,
    pub language: Language,
    pub audience: Audience,
    pub veil: Veil,
    /// Whatever a page could hold is asked for, and nothing that may be decided is left out.
    pub all: bool,
}

/// What it is called, for whom it can be, how much it costs (in so many of the cheap ones), and how it is made.
pub struct Way {
    pub name: &'static str,
    pub audiences: &'static [Audience],
    pub is_dear: bool,
    make: fn(&Ask<'_>) -> Vec<u8>,
}

const SCREENS: &[Audience] = &[A::Together, A::OthersPresent, A::Turned];
const PAGES: &[Audience] = &[A::ClientPage, A::FilePage, A::Supervision];
/// It goes where nobody knows who looks.
const ANYBODY: &[Audience] = &[A::Turned];

/// All of them.
pub const WAYS: &[Way] = &[
    way(
        "the projection",
        &[A::Together, A::OthersPresent, A::Turned, A::ClientPage, A::FilePage, A::Supervision],
        projection,
    ),
    way("show", SCREENS, show),
    way("picture", &[A::OthersPresent, A::Turned], |ask| picture(&seen(ask), &texts(ask)).into()),
    dear("picture as a bitmap", ANYBODY, |ask| png(&picture(&seen(ask), &texts(ask)), 200).unwrap()),
    dear("picture as PDF", ANYBODY, |ask| pdf(&picture(&seen(ask), &texts(ask)), &texts(ask)).unwrap()),
    way("compare", SCREENS, told),
    way("compare --json", SCREENS, told_json),
    way("measures", SCREENS, measures),
    way("metrics --json", ANYBODY, |ask| table(ask, plain::Format::Json)),
    way("metrics --csv", ANYBODY, |ask| table(ask, plain::Format::Csv)),
    way("what to ask", &[A::Together], questions),
    way("preview of a page", PAGES, preview),
    way("page as Markdown", PAGES, |ask| page(ask, Format::Markdown)),
    dear("page as HTML", PAGES, |ask| page(ask, Format::Html)),
    dear("page as SVG", PAGES, |ask| page(ask, Format::Svg)),
    dear("page as PDF", PAGES, |ask| page(ask, Format::Pdf)),
    dear("page as PNG", PAGES, |ask| page(ask, Format::Png)),
    way("ring with whom it holds", ANYBODY, sheet),
    way("export as JSON", ANYBODY, |ask| export(ask, ExportFormat::Json)),
    way("export as CSV", ANYBODY, |ask| export(ask, ExportFormat::Csv)),
    dear("export as a workbook", ANYBODY, |ask| export(ask, ExportFormat::Xlsx)),
    way("export as GraphML", ANYBODY, |ask| export(ask, ExportFormat::GraphMl)),
    way("export for Network Canvas", ANYBODY, |ask| {
        export(ask, ExportFormat::For(Program::NetworkCanvas, Packed::Zip))
    }),
    way("export for egor", ANYBODY, |ask| export(ask, ExportFormat::For(Program::Egor, Packed::Zip))),
];

const fn way(name: &'static str, audiences: &'static [Audience], make: fn(&Ask<'_>) -> Vec<u8>) -> Way {
    Way { name, audiences, is_dear: false, make }
}

const fn dear(name: &'static str, audiences: &'static [Audience], make: fn(&Ask<'_>) -> Vec<u8>) -> Way {
    Way { is_dear: true, ..way(name, audiences, make) }
}

impl Way {
    pub fn bytes(&self, ask: &Ask<'_>) -> Vec<u8> {
        // What is proposed to the two alone rests on the gates: it is compared without.
        if ask.audience != A::Together || !ask.all {
            return (self.make)(ask);
        }
        let [now, before] = [ask.now, ask.before].map(without_proposals);
        (self.make)(&Ask { now: &now, before: &before, ..*ask })
    }
}

fn texts(ask: &Ask<'_>) -> Texts {
    Texts::new(ask.language)
}

fn choices(ask: &Ask<'_>) -> Choices {
    let names = ask.audience == A::FilePage && ask.veil == Veil::Off;
    Choices { names, same_home: ask.all, practical: ask.all, qualities: ask.all, large: false, code: true }
}

fn decided(ask: &Ask<'_>) -> Decided {
    if ask.all { all_kept(ask.now, ask.audience) } else { Decided::left_out() }
}

fn looked(ask: &Ask<'_>) -> View {
    let chosen = ecogram::seen::Chosen { qualities: ask.all, practical: ask.all, same_home: ask.all };
    View { decided: decided(ask), ..view(ask.now, ask.audience, ask.veil, chosen) }
}

fn seen(ask: &Ask<'_>) -> Seen {
    Seen::several(&[ask.now], &looked(ask), &texts(ask)).swap_remove(0)
}

/// The visit now, and the one before.
fn both(ask: &Ask<'_>) -> (Seen, Seen) {
    let mut both = Seen::several(&[ask.now, ask.before], &looked(ask), &texts(ask));
    let before = both.swap_remove(1);
    (both.swap_remove(0), before)
}

fn projection(ask: &Ask<'_>) -> Vec<u8> {
    let (now, before) = both(ask);
    (super::canaries::bytes(&now) + &super::canaries::bytes(&before)).into()
}

fn show(ask: &Ask<'_>) -> Vec<u8> {
    words::show(&seen(ask), &texts(ask), day(5)).into()
}

fn told(ask: &Ask<'_>) -> Vec<u8> {
    let (now, before) = both(ask);
    let (texts, found) = (texts(ask), compare(&before, &now));
    let mut all = words::compare::changes(&found, &before, &now, &texts, now.client().shown_name());
    all.extend(words::compare::steps(&found, &now, &texts));
    let mut said = format!("{all:?}{:?}", words::compare::unchanged(&found, &now, &texts));
    said += &format!("{:?}", words::compare_measures::stability_line(&metrics::stability(&before, &now), &texts));
    let compared = metrics::compared(&before, &now);
    let qualities = now.tells(Thing::Qualities);
    (said + &format!("{:?}", words::compare_measures::measure_lines(&compared, &texts, qualities, true))).into()
}

fn told_json(ask: &Ask<'_>) -> Vec<u8> {
    let (now, before) = both(ask);
    let found = compare(&before, &now);
    compare_json::compare_json(&found, &before, &now, ask.veil == Veil::Off).to_string().into()
}

fn measures(ask: &Ask<'_>) -> Vec<u8> {
    let seen = seen(ask);
    let name = |id| seen.person(id).map_or(String::new(), |p| p.name.to_string());
    let sight = if seen.tells(Thing::Qualities) { Sight::Qualities } else { Sight::Together };
    let lines = words::measures::page(&metrics::measures(&seen), &texts(ask), &name, sight);
    lines.into_iter().map(|line| line.text + "\n").collect::<String>().into()
}

fn table(ask: &Ask<'_>, format: plain::Format) -> Vec<u8> {
    let mut bytes = Vec::new();
    let clients = plain::Clients::new(&mut bytes, format, Sight::Qualities);
    clients.client(ask.now, &|person| called(person).to_string()).unwrap().end().unwrap();
    bytes
}

fn questions(ask: &Ask<'_>) -> Vec<u8> {
    let found = suggest(&seen(ask), &catalogue(), Context { today: day(5), last_visit: Some(day(2)) });
    let (texts, address) = (texts(ask), ask.now.client().form_of_address());
    let asked = found.ask_next.iter().filter_map(|ask| words::steps::ask_both(&texts, address, ask.fact));
    let due = found.due.iter().map(|due| words::steps::due(&texts, address, due));
    asked.chain(due).collect::<Vec<_>>().join("\n").into()
}

/// Read once.
pub fn catalogue() -> Catalogue {
    thread_local!(static READ: Catalogue = {
        let catalogue = Catalogue::built_in().unwrap();
        let _ = catalogue.rules();
        catalogue
    });
    READ.with(Clone::clone)
}

/// Where steps can lead to.
static PLACES: LazyLock<Vec<Resource>> = LazyLock::new(|| catalogue().resources().to_vec());

fn request<'a>(ask: &Ask<'a>, decided: &'a Decided) -> report::Request<'a> {
    let profile = match ask.audience {
        A::FilePage => report::Profile::File,
        A::Supervision => report::Profile::Supervision,
        _ => report::Profile::Client,
    };
    let (choices, language) = (choices(ask), ask.language);
    report::Request {
        network: ask.now,
        earlier: Some(ask.before),
        profile,
        choices,
        decided,
        language,
        next: None,
        directory: &PLACES,
    }
}

fn preview(ask: &Ask<'_>) -> Vec<u8> {
    format!("{:?}", report::preview(&request(ask, &decided(ask)))).into()
}

fn page(ask: &Ask<'_>, format: Format) -> Vec<u8> {
    report::build(&request(ask, &decided(ask))).write(format).unwrap()
}

fn sheet(ask: &Ask<'_>) -> Vec<u8> {
    let page = report::named(PageFor::Present, ask.now, None, choices(ask), &Decided::nothing(), ask.language, &PLACES);
    page.unwrap().write(Format::Svg).unwrap()
}

fn export(ask: &Ask<'_>, format: ExportFormat) -> Vec<u8> {
    let client = WholeClient::of(vec![ask.before.clone(), ask.now.clone()]).unwrap();
    let files = out::write(&client, Path::new("out"), format, Naming::Initials, Style::Plain).unwrap();
    files.into_iter().map(|(_, bytes)| bytes).collect::<Vec<_>>().concat()
}

/// What each format is called above: one that is new does not compile before it has a name.
#[test]
fn every_format_is_among_them() {
    let of_a_page = |format: Format| match format {
        Format::Markdown => "page as Markdown",
        Format::Html => "page as HTML",
        Format::Pdf => "page as PDF",
        Format::Svg => "page as SVG",
        Format::Png => "page as PNG",
    };
    let of_an_export = |format: ExportFormat| match format {
        ExportFormat::Json => "export as JSON",
        ExportFormat::Folder | ExportFormat::Csv => "export as CSV",
        ExportFormat::Xlsx => "export as a workbook",
        ExportFormat::GraphMl => "export as GraphML",
        ExportFormat::For(Program::NetworkCanvas, _) => "export for Network Canvas",
        ExportFormat::For(Program::Egor, _) => "export for egor",
    };
    let pages = ["md", "html", "pdf", "svg", "png"].map(|end| of_a_page(Format::of(&format!("x.{end}")).unwrap()));
    let exports = ["json", "csv", "xlsx", "graphml", "zip"]
        .map(|end| of_an_export(ExportFormat::of(Path::new(&format!("x.{end}")), None).unwrap()));
    for name in pages.into_iter().chain(exports) {
        assert!(WAYS.iter().any(|way| way.name == name), "{name}");
    }
}

/// The language of a round: each of the three in turn.
pub fn spoken(seed: u64) -> Language {
    Language::ALL[(seed % 3) as usize]
}
