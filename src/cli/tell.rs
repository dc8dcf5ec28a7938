//! Telling of one client: the network in words, the steps, the comparison, the picture, the page for the file.

use anyhow::{Result, anyhow};

use super::args::{Args, Compare, OneClient, Picture, Report, Steps};
use super::{file, say, take_out};
use crate::domain::{ClientId, Code, Network, compare as compare_networks};
use crate::exchange::{compare_json, may_stand, report, steps_json};
use crate::metrics;
use crate::seen::{Audience, Choices, Decided, PageFor, Room, Seen, Thing, Veil, View, called};
use crate::shell;
use crate::steps;
use crate::store::Store;
use crate::text::Texts;
use crate::words;

fn today() -> chrono::NaiveDate {
    chrono::Local::now().date_naive()
}

/// `ecogram show`: the network as text that reads well aloud.
pub(super) fn show(args: &Args, what: &OneClient, texts: &Texts) -> Result<()> {
    let store = file::open(args, texts)?;
    let id = file::client(&store, &what.client, args, texts)?;
    let network = file::network(&store, id, None, args, texts)?;
    let view = view(&store, id, &[&network], args, texts)?;
    say::print(&words::show(&Seen::of(&network, &view), texts, today()))?;
    file::close(store, args, texts)
}

/// Who reads along: others, where the visit that is open says so, or one that is told of.
fn others(store: &Store, id: ClientId, told: &[&Network], args: &Args, texts: &Texts) -> Result<bool> {
    let open = file::visits(store, id, args, texts)?.into_iter().filter(|visit| !visit.closed);
    Ok(open.chain(told.iter().map(|n| n.visit().clone())).any(|visit| visit.others_are_present()))
}

fn view(store: &Store, id: ClientId, told: &[&Network], args: &Args, texts: &Texts) -> Result<View> {
    let others = others(store, id, told, args, texts)?;
    let (catalogue, faults) = shell::catalogue()?;
    say::tell_faults(&faults, texts);
    let audience = Audience::at(Room { others, ..Room::default() });
    Ok(View::screen(audience, Veil::Off, catalogue.open_rules().into()))
}

/// `ecogram steps`: what is suggested now.
pub(super) fn steps(args: &Args, what: &Steps, texts: &Texts) -> Result<()> {
    let store = file::open(args, texts)?;
    let id = file::client(&store, &what.client, args, texts)?;
    let network = file::network(&store, id, None, args, texts)?;
    let (mut catalogue, faults) = shell::catalogue()?;
    say::tell_faults(&faults, texts);
    let path = shell::data_file(args.file.clone())?;
    catalogue.with_resources(shell::own_resources(&store).map_err(|error| file::sentence(error, &path, texts))?);
    let here = network.visit().number;
    let visits = file::visits(&store, id, args, texts)?;
    let last_visit = visits.iter().rfind(|v| v.number < here || v.closed).map(|v| v.date);
    let found = steps::suggest(&network, &catalogue, steps::Context { today: today(), last_visit });
    if what.json {
        let json = steps_json::json(&found, &network, &catalogue, texts.language());
        say::hand_on(&serde_json::to_string_pretty(&json)?)?;
        return file::close(store, args, texts);
    }
    // As on the screen: before others nothing is proposed.
    if others(&store, id, &[&network], args, texts)? {
        say::print(&texts.get(key!("steps-before-others")))?;
        return file::close(store, args, texts);
    }
    let name = |id| network.person(id).map_or(String::new(), |p| called(p).to_string());
    // What rests on what only the worker knows stands in the worker's pages and in `--json`, marked.
    let shown: Vec<_> = found.steps.iter().filter(|step| !step.worker_only).take(steps::SHOWN).collect();
    if shown.is_empty() {
        say::print(&texts.get(key!("steps-none")))?;
    }
    let to = texts.to(network.client().form_of_address());
    for step in shown {
        let said = steps::texts::say(step, &catalogue, to, &name);
        let evidence = words::steps::evidence(texts, &said.evidence, &said.sources);
        say::print(&format!(
            "{} ({})\n  {}\n  {}\n  {}\n  {evidence}\n",
            said.title, step.rule, said.text, said.because, said.watch_out
        ))?;
    }
    file::close(store, args, texts)
}

/// `ecogram compare`: what changed between two visits; the last two where no dates are named.
pub(super) fn compare(args: &Args, what: &Compare, texts: &Texts) -> Result<()> {
    let store = file::open(args, texts)?;
    let id = file::client(&store, &what.client, args, texts)?;
    let (before, after) = two_visits(&store, id, what, args, texts)?;
    let view = view(&store, id, &[&after, &before], args, texts)?;
    let mut seen = Seen::several(&[&after, &before], &view, texts);
    let (before, after) = (seen.swap_remove(1), seen.swap_remove(0));
    let found = compare_networks(&before, &after);
    if what.json {
        let json = compare_json::compare_json(&found, &before, &after, true);
        say::hand_on(&serde_json::to_string_pretty(&json)?)?;
        return file::close(store, args, texts);
    }
    let told = words::compare::changes(&found, &before, &after, texts, after.client().shown_name());
    let steps = words::compare::steps(&found, &after, texts);
    for group in told.into_iter().chain(steps) {
        say::print(&group.heading)?;
        for sentence in group.sentences {
            say::print(&format!("  {}", sentence.text))?;
        }
    }
    for sentence in words::compare::unchanged(&found, &after, texts) {
        say::print(&sentence.text)?;
    }
    let compared = metrics::compared(&before, &after);
    let stayed = words::compare_measures::stability_line(&metrics::stability(&before, &after), texts);
    let told = words::compare_measures::measure_lines(&compared, texts, after.tells(Thing::Qualities), true);
    for line in [stayed].into_iter().chain(told) {
        let note = if line.note.is_empty() { String::new() } else { format!(" ({})", line.note) };
        say::print(&format!("{}: {}{note}", line.label, line.values))?;
    }
    say::print(&words::compare::caution(texts))?;
    file::close(store, args, texts)
}

fn two_visits(store: &Store, id: ClientId, what: &Compare, args: &Args, texts: &Texts) -> Result<(Network, Network)> {
    let visits = file::visits(store, id, args, texts)?;
    let date = |at: usize| visits.len().checked_sub(at).and_then(|i| visits.get(i)).map(|v| v.date.to_string());
    let from = what.from.clone().or_else(|| date(2));
    let to = what.to.clone().or_else(|| date(1));
    if from.is_none() || visits.len() < 2 {
        return Err(anyhow!(texts.get(key!("visits-nothing-to-compare"))));
    }
    let before = file::network(store, id, from.as_deref(), args, texts)?;
    let after = file::network(store, id, to.as_deref(), args, texts)?;
    Ok((before, after))
}

/// `ecogram picture`: the ring as SVG, or as PNG of a chosen width; initials unless names were chosen.
pub(super) fn picture(args: &Args, what: &Picture, texts: &Texts) -> Result<()> {
    if !take_out::ends_with(&what.output, &["svg", "png", "pdf"]) {
        return Err(take_out::unknown(&what.output, crate::exchange::picture::ENDINGS, texts));
    }
    let mut store = file::open(args, texts)?;
    let id = file::client(&store, &what.client, args, texts)?;
    let network = file::network(&store, id, None, args, texts)?;
    let veil = if what.names { Veil::Off } else { Veil::Initials };
    // It goes where nobody knows who looks: the ring, as on the turned screen.
    let room = Room { turned: true, others: others(&store, id, &[&network], args, texts)?, ..Room::default() };
    let view = View { veil, ..View::of(Audience::at(room)) };
    let svg = crate::exchange::picture::picture(&Seen::of(&network, &view), texts);
    let name = what.output.to_string_lossy();
    let painted = match report::Format::of(&name) {
        Some(report::Format::Png) => crate::exchange::picture::png(&svg, what.width.unwrap_or(WIDTH)),
        Some(report::Format::Pdf) => crate::exchange::picture::pdf(&svg, texts),
        _ => Ok(svg.into()),
    };
    let bytes = painted.map_err(|_| anyhow!(texts.with(key!("write-no-page"), &[("detail", name.as_ref().into())])))?;
    let (to, replace) = (&what.output, what.replace);
    let leaving = file::Leaving { what: "picture", client: Some(id), told: "", to, replace };
    file::hand_out(Some(&mut store), &leaving, vec![(to.clone(), bytes)], args, texts)?;
    file::close(store, args, texts)
}

/// How wide a PNG is where nothing is said, in dots: it can be read on a telephone.
const WIDTH: u32 = 1600;

/// `ecogram report`: the page for the file.
pub(super) fn report(args: &Args, what: &Report, texts: &Texts) -> Result<()> {
    // What is wrong with the request is told before anything of the client is looked at.
    let name = what.output.to_string_lossy();
    let format = report::Format::of(&name).ok_or_else(|| anyhow!(texts.get(key!("report-which-format"))))?;
    may_stand(&what.output, &shell::data_file(args.file.clone())?, what.replace)
        .map_err(|why| anyhow!(why.message(&what.output, texts)))?;
    let mut store = file::open(args, texts)?;
    let id = file::client(&store, &what.client, args, texts)?;
    let network = file::network(&store, id, what.visit.as_deref(), args, texts)?;
    let earlier = what.compare.as_deref().map(|d| file::network(&store, id, Some(d), args, texts)).transpose()?;
    let mut directory = shell::catalogue()?.0;
    let file_at = shell::data_file(args.file.clone())?;
    directory.with_resources(shell::own_resources(&store).map_err(|error| file::sentence(error, &file_at, texts))?);
    let Report { names, same_home, practical, qualities, large, step_code: code, .. } = *what;
    let choices = Choices { names, same_home, practical, qualities, large, code };
    let decided = if what.leave_out { Decided::left_out() } else { Decided::default() };
    // What else there could be was refused when the arguments were read.
    let page_for = PageFor::from_code(&what.profile).unwrap_or(PageFor::Client);
    let page =
        report::named(page_for, &network, earlier.as_ref(), choices, &decided, texts.language(), directory.resources());
    // The same words whatever it waits for, and nobody's: who types it may not be alone.
    let page = page.map_err(|_| anyhow!(texts.get(key!("cli-report-undecided"))))?;
    if let Some(profile) = report::Profile::of(page_for) {
        let request = report::Request {
            network: &network,
            earlier: earlier.as_ref(),
            profile,
            choices,
            decided: &decided,
            language: texts.language(),
            next: None,
            directory: directory.resources(),
        };
        told_first(&report::preview(&request), texts)?;
    }
    let unmade = |_| anyhow!(texts.with(key!("write-no-page"), &[("detail", name.as_ref().into())]));
    let bytes = page.write(format).map_err(unmade)?;
    let (to, replace) = (&what.output, what.replace);
    let leaving = file::Leaving { what: "report", client: Some(id), told: &what.profile, to, replace };
    file::hand_out(Some(&mut store), &leaving, vec![(to.clone(), bytes)], args, texts)?;
    file::close(store, args, texts)
}

/// What is on the page and what is left out, before it is written.
fn told_first(preview: &report::Preview, texts: &Texts) -> Result<()> {
    preview.first.iter().try_for_each(|line| say::print(line))?;
    for (key, lines) in [(key!("page-holds"), &preview.holds), (key!("page-leaves-out"), &preview.leaves_out)] {
        say::print(&texts.with(key, &[("list", lines.join(" · ").into())]))?;
    }
    Ok(())
}
