//! Taking a client out: as one file with everything, or as the exchange files.

use anyhow::Result;

use super::args::{Args, Export};
use super::file;
use crate::exchange::{Naming, WholeClient, csv_out, whole};
use crate::shell;
use crate::store;
use crate::text::Texts;

/// `ecogram export`: a whole client as one JSON file, or as the three CSV files in a folder.
pub(super) fn export(args: &Args, what: &Export, texts: &Texts) -> Result<()> {
    let mut store = file::open(args, texts)?;
    let path = shell::data_file(args.file.clone())?;
    let told = |error| file::sentence(error, &path, texts);
    let id = file::client(&store, &what.client, args, texts)?;
    let visits = store.visits(id).map_err(told)?;
    let networks: store::Result<Vec<_>> = visits.iter().map(|v| Ok(store.load(id, Some(v.id))?.network)).collect();
    let client = WholeClient::of(networks.map_err(told)?).ok_or_else(|| told(store::Error::NoSuchVisit))?;
    let naming = if what.names { Naming::Names } else { Naming::Initials };
    // What has no ending is a folder, made where there is none yet.
    let new_folder = what.output.extension().is_none() && !what.output.exists();
    let in_folder = new_folder || what.output.is_dir();
    if new_folder {
        store::private_folder(&what.output).map_err(|error| file::sentence(error, &what.output, texts))?;
    }
    let files = if in_folder {
        let csv = csv_out::write(std::slice::from_ref(&client), naming)?;
        let all = [("clients.csv", csv.clients), ("people.csv", csv.people), ("ties.csv", csv.ties)];
        all.into_iter().map(|(name, bytes)| (what.output.join(name), bytes)).collect()
    } else {
        vec![(what.output.clone(), whole::write(&client, naming)?)]
    };
    let (to, replace) = (&what.output, what.replace);
    let leaving = file::Leaving { what: "export", client: Some(id), told: "", to, replace };
    file::hand_out(Some(&mut store), &leaving, files, args, texts)?;
    if in_folder {
        super::print(&texts.get("cli-csv-leaves-out"))?;
    }
    file::close(store, args, texts)
}
