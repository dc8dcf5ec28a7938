//! The measures on the command line: of a client in the file, or of a stranger's networks in one stream.

use std::fs::File;
use std::io::{BufReader, BufWriter, IsTerminal, Write};
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, anyhow};

use super::args::{Args, Metrics};
use super::file;
use crate::exchange::plain::{self, Format, Summary};
use crate::metrics;
use crate::text::Texts;
use crate::words;

/// `ecogram metrics`.
pub(super) fn metrics(args: &Args, what: &Metrics, texts: &Texts) -> Result<()> {
    match (&what.client, &what.networks, &what.alters, &what.ties) {
        (Some(code), ..) => of_client(args, what, code, texts),
        (None, Some(networks), Some(alters), Some(ties)) => of_files(what, networks, alters, ties, texts),
        _ => Err(anyhow!(texts.with("cli-missing", &[("what", "--client, --networks".into())]))),
    }
}

fn of_files(what: &Metrics, networks: &Path, alters: &Path, ties: &Path, texts: &Texts) -> Result<()> {
    let open = |path: &Path| -> Result<BufReader<File>> {
        Ok(BufReader::with_capacity(1 << 16, File::open(path).with_context(|| path.display().to_string())?))
    };
    let options = plain::Options { format: if what.csv { Format::Csv } else { Format::Json }, ..Default::default() };
    let out = BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    let (start, mut shown) = (Instant::now(), false);
    let mut progress = |summary: Summary| {
        let due = summary.networks.is_multiple_of(200) && start.elapsed().as_millis() > 1000;
        if due && std::io::stderr().is_terminal() {
            let text = texts.with("cli-progress-networks", &[("n", (summary.networks as usize).into())]);
            let _ = write!(std::io::stderr(), "\r{text}");
            shown = true;
        }
    };
    let done = plain::run(open(networks)?, open(alters)?, open(ties)?, out, options, &mut progress);
    if shown {
        let _ = writeln!(std::io::stderr());
    }
    done.map(drop).map_err(|error| anyhow!(error.message(texts)))
}

fn of_client(args: &Args, what: &Metrics, code: &str, texts: &Texts) -> Result<()> {
    let store = file::open(args, texts)?;
    let id = file::client(&store, code, args, texts)?;
    let network = file::network(&store, id, None, args, texts)?;
    let measures = metrics::measures(&network);
    if what.json || what.csv {
        let figures = measures.figures();
        let together = figures.iter().filter(|f| f.sight != metrics::Sight::Worker);
        if what.csv {
            let rows: Vec<_> = together.map(|f| (f.key, f.value.map_or(String::new(), |v| v.to_string()))).collect();
            let (keys, values): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
            super::print(&format!("client,{}\n{code},{}", keys.join(","), values.join(",")))?;
        } else {
            let map: serde_json::Map<_, _> = together.map(|f| (f.key.to_string(), f.value.into())).collect();
            let whole = serde_json::json!({ "schema": "ecogram-client-metrics/1", "client": code, "visit": network.visit().date.to_string(), "figures": map });
            super::print(&serde_json::to_string_pretty(&whole)?)?;
        }
    } else {
        let name = |id| network.person(id).map_or(String::new(), |p| p.name.as_str().to_string());
        for line in words::measures::page(&measures, texts, &name, metrics::Sight::Qualities) {
            super::print(&line.text)?;
        }
    }
    file::close(store, args, texts)
}
