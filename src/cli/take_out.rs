//! Taking a client out, in the form that the ending of the name says.

use std::path::Path;

use anyhow::{Result, anyhow};

use super::args::{Args, Export};
use super::{file, say};
use crate::exchange::out::{self, ENDINGS, ExportFormat, Program};
use crate::exchange::{Naming, Style, WholeClient, may_stand};
use crate::shell;
use crate::store;
use crate::text::Texts;

/// `ecogram export`: in the form that the ending says, initials unless names were chosen, noted before it leaves.
pub(super) fn export(args: &Args, what: &Export, texts: &Texts) -> Result<()> {
    let program = what.program.as_deref().map(|name| match name {
        "egor" => Program::Egor,
        _ => Program::NetworkCanvas,
    });
    let to = &what.output;
    // Refused before a passphrase is asked for.
    let format = ExportFormat::of(to, program).ok_or_else(|| unknown(to, ENDINGS, texts))?;
    let mut store = file::open(args, texts)?;
    let path = shell::data_file(args.file.clone())?;
    let told = |error| file::sentence(error, &path, texts);
    let id = file::client(&store, &what.client, args, texts)?;
    let visits = store.visits(id).map_err(told)?;
    let networks: store::Result<Vec<_>> = visits.iter().map(|v| Ok(store.load(id, Some(v.id))?.network)).collect();
    let client = WholeClient::of(networks.map_err(told)?).ok_or_else(|| told(store::Error::NoSuchVisit))?;
    let naming = if what.names { Naming::Names } else { Naming::Initials };
    let files = out::write(&client, to, format, naming, style(what.spreadsheet.as_deref()));
    let files = files
        .map_err(|_| anyhow!(texts.with(key!("write-no-page"), &[("detail", to.display().to_string().into())])))?;
    for (path_of_one, _) in &files {
        let one = || path_of_one.as_path();
        if !format.is_in_a_folder() || to.is_dir() {
            may_stand(one(), &path, what.replace).map_err(|why| anyhow!(why.message(one(), texts)))?;
        }
    }
    if format.is_in_a_folder() && !to.exists() {
        store::private_folder(to).map_err(|error| file::sentence(error, to, texts))?;
    }
    let leaving = file::Leaving { what: "export", client: Some(id), told: "", to, replace: what.replace };
    file::hand_out(Some(&mut store), &leaving, files, args, texts)?;
    if format.leaves_out() {
        say::print(&texts.get(key!("cli-csv-leaves-out")))?;
    }
    file::close(store, args, texts)
}

/// For whom a table is written.
pub(super) fn style(spreadsheet: Option<&str>) -> Style {
    if spreadsheet.is_some() { Style::Belgian } else { Style::Plain }
}

/// The ending is none of those that are known.
pub(super) fn unknown(path: &Path, endings: &str, texts: &Texts) -> anyhow::Error {
    let name = path.display().to_string();
    anyhow!(texts.with(key!("cli-unknown-ending"), &[("path", name.into()), ("endings", endings.into())]))
}

/// The name ends with one of these.
pub(super) fn ends_with(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|ending| endings.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}
