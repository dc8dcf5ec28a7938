//! The arguments. Their help stands in the message files, in three languages.

use crate::domain::Code;
use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::exchange::Limits;

/// The whole command line.
#[derive(Parser, Debug)]
#[command(name = "ecogram", version)]
pub(crate) struct Args {
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "nl|fr|en", value_parser = ["nl", "fr", "en"])]
    pub(crate) lang: Option<String>,
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "THEME", value_parser = ["auto", "dark", "light", "16", "none", "rings"])]
    pub(crate) theme: Option<String>,
    #[command(subcommand)]
    pub(crate) what: Option<What>,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub(crate) enum What {
    Open { code: String },
    Demo,
    Import(Import),
    Export(Export),
    Metrics(Metrics),
    Show(OneClient),
    Steps(Steps),
    Directory(Directory),
    Compare(Compare),
    Picture(Picture),
    Report(Report),
    Check,
    Backup { to: PathBuf },
    Restore { from: PathBuf },
    Completions { shell: clap_complete::Shell },
    Licenses,
}

/// How much of a file is taken at most, where it is said.
#[derive(clap::Args, Debug)]
pub(crate) struct Most {
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    most_rows: Option<u32>,
    #[arg(long, value_name = "MIB", value_parser = clap::value_parser!(u32).range(1..))]
    most_mib: Option<u32>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    most_characters: Option<u32>,
}

impl Most {
    pub(crate) fn limits(&self) -> Limits {
        let usual = Limits::default();
        Limits {
            bytes: self.most_mib.map_or(usual.bytes, |mib| u64::from(mib) << 20),
            rows: self.most_rows.map_or(usual.rows, |rows| rows as usize),
            cell: self.most_characters.map_or(usual.cell, |characters| characters as usize),
            row: usual.row,
        }
    }
}

#[derive(clap::Args, Debug)]
pub(crate) struct Import {
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, value_name = "CODE")]
    pub(crate) client: Option<String>,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long, value_name = "1,3-5|all")]
    pub(crate) keep: Option<String>,
    #[arg(long = "visit", value_name = "DATE", requires = "client")]
    pub(crate) day: Option<String>,
    #[arg(long, value_name = "COLUMN")]
    pub(crate) ring: Option<String>,
    #[arg(long, value_name = "COLUMN")]
    pub(crate) domain: Option<String>,
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) columns: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub(crate) ego: Option<String>,
    #[arg(long, value_name = "CSV")]
    pub(crate) clients: Option<PathBuf>,
    #[arg(long, value_name = "CSV", required_unless_present = "files")]
    pub(crate) people: Option<PathBuf>,
    #[arg(long, value_name = "CSV")]
    pub(crate) ties: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) most: Most,
}

#[derive(clap::Args, Debug)]
pub(crate) struct Export {
    #[arg(long, value_name = "CODE")]
    pub(crate) client: String,
    #[arg(long)]
    pub(crate) names: bool,
    #[arg(short, long, value_name = "FILE|FOLDER")]
    pub(crate) output: PathBuf,
    #[arg(long = "as", value_name = "network-canvas|egor", value_parser = ["network-canvas", "egor"])]
    pub(crate) program: Option<String>,
    #[arg(long, value_name = "be", value_parser = ["be"])]
    pub(crate) spreadsheet: Option<String>,
    #[arg(long)]
    pub(crate) replace: bool,
}

#[derive(clap::Args, Debug)]
pub(crate) struct Metrics {
    #[arg(long, value_name = "CODE", conflicts_with_all = ["all", "networks", "alters", "ties", "Most"])]
    pub(crate) client: Option<String>,
    #[arg(long, conflicts_with_all = ["networks", "alters", "ties", "Most"])]
    pub(crate) all: bool,
    #[arg(long, value_name = "CSV", requires_all = ["alters", "ties"], required_unless_present_any = ["client", "all"])]
    pub(crate) networks: Option<PathBuf>,
    #[arg(long, value_name = "CSV", requires = "networks")]
    pub(crate) alters: Option<PathBuf>,
    #[arg(long, value_name = "CSV", requires = "networks")]
    pub(crate) ties: Option<PathBuf>,
    #[arg(long)]
    pub(crate) json: bool,
    #[arg(long, conflicts_with = "json")]
    pub(crate) csv: bool,
    #[arg(long, value_name = "be", value_parser = ["be"], requires = "csv")]
    pub(crate) spreadsheet: Option<String>,
    #[command(flatten)]
    pub(crate) most: Most,
}

#[derive(clap::Args, Debug)]
pub(crate) struct OneClient {
    #[arg(long, value_name = "CODE")]
    pub(crate) client: String,
}

#[derive(clap::Args, Debug)]
pub(crate) struct Steps {
    #[arg(long, value_name = "CODE")]
    pub(crate) client: String,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args, Debug)]
pub(crate) struct Directory {
    #[command(subcommand)]
    pub(crate) what: DirectoryWhat,
}

/// What to do with the directory.
#[derive(Subcommand, Debug)]
pub(crate) enum DirectoryWhat {
    List(DirectoryList),
    Import {
        #[arg(value_name = "FILE.csv")]
        table: PathBuf,
        #[command(flatten)]
        most: Most,
    },
    Export {
        #[arg(short, long, value_name = "FILE.csv|FILE.vcf")]
        output: PathBuf,
        #[arg(long, value_name = "ID")]
        entry: Option<String>,
        #[arg(long, value_name = "be", value_parser = ["be"])]
        spreadsheet: Option<String>,
        #[arg(long)]
        map: bool,
        #[arg(long)]
        replace: bool,
    },
}

#[derive(clap::Args, Debug)]
pub(crate) struct DirectoryList {
    #[arg(long, value_name = "R8")]
    pub(crate) step: Option<String>,
    #[arg(long, value_name = "REGION", value_parser = clap::builder::PossibleValuesParser::new(crate::steps::Region::CODES))]
    pub(crate) region: Option<String>,
    #[arg(long, value_name = "nl|fr|en", value_parser = ["nl", "fr", "en"])]
    pub(crate) language: Option<String>,
    #[arg(long, value_name = "yes|no", value_parser = ["yes", "no"])]
    pub(crate) digital: Option<String>,
    #[arg(long, value_name = "WORDS")]
    pub(crate) words: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args, Debug)]
pub(crate) struct Compare {
    #[arg(long, value_name = "CODE")]
    pub(crate) client: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) from: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) to: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args, Debug)]
pub(crate) struct Picture {
    #[arg(long, value_name = "CODE")]
    pub(crate) client: String,
    #[arg(long)]
    pub(crate) names: bool,
    #[arg(long, value_name = "DOTS", value_parser = clap::value_parser!(u32).range(200..=8000))]
    pub(crate) width: Option<u32>,
    #[arg(short, long, value_name = "FILE.svg")]
    pub(crate) output: PathBuf,
    #[arg(long)]
    pub(crate) replace: bool,
}

#[derive(clap::Args, Debug)]
pub(crate) struct Report {
    #[arg(long, value_name = "CODE")]
    pub(crate) client: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) visit: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) compare: Option<String>,
    #[arg(long = "for", value_name = "client|file|supervision", value_parser = ["client", "file", "supervision", "blank", "present"])]
    pub(crate) profile: String,
    #[arg(long)]
    pub(crate) names: bool,
    #[arg(long)]
    pub(crate) same_home: bool,
    #[arg(long)]
    pub(crate) practical: bool,
    #[arg(long)]
    pub(crate) qualities: bool,
    #[arg(long)]
    pub(crate) large: bool,
    // Not `code`: that is the client's, and each has a sentence of its own.
    #[arg(long = "code")]
    pub(crate) step_code: bool,
    #[arg(long)]
    pub(crate) leave_out: bool,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    #[arg(long)]
    pub(crate) replace: bool,
}
