//! The measures on the command line: of a client in the file, or of a stranger's networks in one stream.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;
use std::time::Instant;

use anyhow::{Result, anyhow};

use super::args::{Args, Metrics};
use super::{file, say};
use crate::domain::Network;
use crate::exchange::plain::{self, Format, Summary};
use crate::exchange::{Given, csv_in};
use crate::metrics;
use crate::seen::called;
use crate::text::Texts;
use crate::words;

/// `ecogram metrics`.
pub(super) fn metrics(args: &Args, what: &Metrics, texts: &Texts) -> Result<()> {
    match (&what.client, &what.networks, &what.alters, &what.ties) {
        (Some(_), ..) => of_clients(args, what, texts),
        (None, Some(networks), Some(alters), Some(ties)) => of_files(what, networks, alters, ties, texts),
        _ if what.all => of_clients(args, what, texts),
        _ => Err(anyhow!(texts.with(key!("cli-missing"), &[("what", "--client, --all, --networks".into())]))),
    }
}

fn of_files(what: &Metrics, networks: &Path, alters: &Path, ties: &Path, texts: &Texts) -> Result<()> {
    let open = |path: &Path| Ok::<_, anyhow::Error>(Given::csv(path, file::read(path, texts)?));
    let options = plain::Options { format: format(what), limits: what.most.limits() };
    // Where a row far down is wrong, nothing of the answer was handed on. What can be read twice is read twice, so that it
    // fits in memory whatever its size; what comes through a pipe waits in memory.
    let twice = [networks, alters, ties].iter().all(|path| path.is_file());
    let told = |error: plain::Error| anyhow!(error.message(texts));
    if twice {
        plain::check(open(networks)?, open(alters)?, open(ties)?, options.limits).map_err(told)?;
    }
    let mut waiting = Vec::new();
    let out: Box<dyn Write> = match twice {
        true => Box::new(BufWriter::with_capacity(1 << 16, io::stdout().lock())),
        false => Box::new(&mut waiting),
    };
    let (start, mut shown) = (Instant::now(), false);
    // Where the answer itself runs over the terminal, a line of progress would land in the middle of it.
    let tells = io::stderr().is_terminal() && !io::stdout().is_terminal();
    let mut progress = |summary: &Summary| {
        let due = summary.networks.is_multiple_of(200) && start.elapsed().as_millis() > 1000;
        if due && tells {
            let text = texts.with(key!("cli-progress-networks"), &[("n", (summary.networks as usize).into())]);
            let _ = write!(io::stderr(), "\r{text}");
            shown = true;
        }
    };
    let done = plain::run(open(networks)?, open(alters)?, open(ties)?, out, options, &mut progress);
    if shown {
        let _ = writeln!(io::stderr());
    }
    let summary = done.map_err(told)?;
    io::stdout().write_all(&waiting).map_err(|error| told(plain::Error::Write(error)))?;
    say::tell_beside(Some(csv_in::noted(texts, &summary.notes)).filter(|told| !told.is_empty()).into_iter());
    Ok(())
}

/// The form that was asked for.
fn format(what: &Metrics) -> Format {
    match (what.csv, &what.spreadsheet) {
        (true, Some(_)) => Format::BelgianCsv,
        (true, None) => Format::Csv,
        _ => Format::Json,
    }
}

fn of_clients(args: &Args, what: &Metrics, texts: &Texts) -> Result<()> {
    let store = file::open(args, texts)?;
    let clients = match &what.client {
        Some(code) => vec![file::client(&store, code, args, texts)?],
        None => file::clients(&store, args, texts)?,
    };
    // One network is held at a time.
    let networks = clients.into_iter().map(|id| file::network(&store, id, None, args, texts));
    if what.json || what.csv {
        write(networks, format(what), texts)?;
    } else {
        for network in networks {
            tell(&network?, what.all, texts)?;
        }
    }
    file::close(store, args, texts)
}

/// For another program: nothing that is the worker's alone.
fn write(networks: impl Iterator<Item = Result<Network>>, format: Format, texts: &Texts) -> Result<()> {
    let failed = |error: io::Error| anyhow!(plain::Error::Write(error).message(texts));
    let out = BufWriter::new(io::stdout().lock());
    let mut written = plain::Clients::new(out, format, metrics::Sight::Qualities);
    for network in networks {
        written = written.client(&network?, &|person| called(person).to_string()).map_err(failed)?;
    }
    written.end().map_err(failed)
}

/// In sentences.
fn tell(network: &Network, with_code: bool, texts: &Texts) -> Result<()> {
    if with_code {
        say::print(&format!("# {}", network.client().code.as_str()))?;
    }
    let name = |id| network.person(id).map_or(String::new(), |p| called(p).to_string());
    for line in words::measures::page(&metrics::measures(network), texts, &name, metrics::Sight::Qualities) {
        say::print(&line.text)?;
    }
    Ok(())
}
