//! The measures on the command line: of a client in the file, or of a stranger's networks in one stream.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;
use std::time::Instant;

use anyhow::{Result, anyhow};

use super::args::{Args, Metrics};
use super::file;
use crate::domain::Network;
use crate::exchange::plain::{self, Caps, Format, Summary};
use crate::metrics;
use crate::text::Texts;
use crate::words;

/// `ecogram metrics`.
pub(super) fn metrics(args: &Args, what: &Metrics, texts: &Texts) -> Result<()> {
    match (&what.client, &what.networks, &what.alters, &what.ties) {
        (Some(_), ..) => of_clients(args, what, texts),
        (None, Some(networks), Some(alters), Some(ties)) => of_files(what, networks, alters, ties, texts),
        _ if what.all => of_clients(args, what, texts),
        _ => Err(anyhow!(texts.with("cli-missing", &[("what", "--client, --all, --networks".into())]))),
    }
}

fn of_files(what: &Metrics, networks: &Path, alters: &Path, ties: &Path, texts: &Texts) -> Result<()> {
    let open = |path: &Path| file::read(path, texts);
    let (format, most) = (if what.csv { Format::Csv } else { Format::Json }, what.most.limits());
    let caps = Caps { bytes: most.bytes, rows: most.rows as u64, field: most.cell, ..Caps::default() };
    let options = plain::Options { format, caps };
    let out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let (start, mut shown) = (Instant::now(), false);
    // Where the answer itself runs over the terminal, a line of progress would land in the middle of it.
    let tells = io::stderr().is_terminal() && !io::stdout().is_terminal();
    let mut progress = |summary: Summary| {
        let due = summary.networks.is_multiple_of(200) && start.elapsed().as_millis() > 1000;
        if due && tells {
            let text = texts.with("cli-progress-networks", &[("n", (summary.networks as usize).into())]);
            let _ = write!(io::stderr(), "\r{text}");
            shown = true;
        }
    };
    let done = plain::run(open(networks)?, open(alters)?, open(ties)?, out, options, &mut progress);
    if shown {
        let _ = writeln!(io::stderr());
    }
    done.map(drop).map_err(|error| anyhow!(error.message(texts)))
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
        write(networks, if what.csv { Format::Csv } else { Format::Json }, texts)?;
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
        written = written.client(&network?, &|person| person.name.as_str().to_string()).map_err(failed)?;
    }
    written.end().map_err(failed)
}

/// In sentences.
fn tell(network: &Network, with_code: bool, texts: &Texts) -> Result<()> {
    if with_code {
        super::print(&format!("# {}", network.client().code.as_str()))?;
    }
    let name = |id| network.person(id).map_or(String::new(), |p| p.name.as_str().to_string());
    for line in words::measures::page(&metrics::measures(network), texts, &name, metrics::Sight::Qualities) {
        super::print(&line.text)?;
    }
    Ok(())
}
