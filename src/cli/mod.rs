//! Arguments and subcommands: everything the program does without its screen, for scripts, tests and screen readers.
//!
//! Draws no screen. Exit status 0, or 1 with one sentence on standard error in the user's language.

mod args;
mod bring;
mod directory;
mod file;
mod found;
mod help;
mod join;
mod measure;
mod say;
mod take_out;
mod tell;

use std::ffi::OsString;

use anyhow::Result;
use clap::FromArgMatches;

use crate::domain::{Code, Language};
use crate::shell;
use crate::store;
use crate::text::Texts;
use args::{Args, What};
use say::{hand_on, print};

/// Does what the command line of this process says.
///
/// # Errors
/// What went wrong, as one sentence in the user's language.
pub fn main() -> Result<()> {
    shell::say_where_it_stopped();
    run(std::env::args_os())
}

/// Reads the arguments and does what they say.
///
/// # Errors
/// What went wrong, as one sentence in the user's language.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Result<()> {
    store::protect_process()?;
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let language = help::language_of(&arguments).unwrap_or_else(shell::system_language);
    let texts = Texts::new(language);
    // Help is put into words only for those who are to read it.
    let read = <Args as clap::CommandFactory>::command().try_get_matches_from(&arguments);
    let matches = match read.or_else(|_| help::localised(&texts).try_get_matches_from(arguments)) {
        Ok(matches) => matches,
        Err(told) if told.use_stderr() => anyhow::bail!(help::refusal(&told, &texts)),
        Err(told) => return print(&told.to_string()),
    };
    let args = Args::from_arg_matches(&matches)?;
    carry_out(&args, language, &texts).map_err(|error| match error.downcast_ref::<std::io::Error>() {
        // What the system says is in its own language.
        Some(_) => anyhow::anyhow!(texts.get(key!("cli-not-shown"))),
        None => error,
    })
}

fn carry_out(args: &Args, language: Language, texts: &Texts) -> Result<()> {
    match args.what {
        None => screen(args, language, None, false, texts),
        Some(What::Open { ref code }) => screen(args, language, Some(code.clone()), false, texts),
        Some(What::Demo) => screen(args, language, None, true, texts),
        Some(What::Completions { shell }) => help::completions(shell, texts),
        Some(What::Licenses) => hand_on(include_str!("../../LICENCES.md")),
        Some(What::Import(ref what)) => bring::import(args, what, texts),
        Some(What::Export(ref what)) => take_out::export(args, what, texts),
        Some(What::Metrics(ref what)) => measure::metrics(args, what, texts),
        Some(What::Show(ref what)) => tell::show(args, what, texts),
        Some(What::Steps(ref what)) => tell::steps(args, what, texts),
        Some(What::Directory(ref what)) => directory::run(args, what, texts),
        Some(What::Compare(ref what)) => tell::compare(args, what, texts),
        Some(What::Picture(ref what)) => tell::picture(args, what, texts),
        Some(What::Report(ref what)) => tell::report(args, what, texts),
        Some(What::Check) => file::check(args, texts),
        Some(What::Backup { ref to }) => file::backup(args, to, texts),
        Some(What::Restore { ref from }) => file::restore(args, from, texts),
    }
}

fn screen(args: &Args, language: Language, open: Option<String>, demo: bool, texts: &Texts) -> Result<()> {
    let passphrase = args.passphrase_file.as_deref().map(|path| file::passphrase(path, texts)).transpose()?;
    let named = args.lang.as_deref().and_then(Language::from_code);
    let options = shell::Options {
        file: args.file.clone(),
        language: if demo { Some(language) } else { named },
        theme: args.theme.as_deref().and_then(crate::shell::theme_named),
        passphrase,
        open,
        demo,
    };
    shell::run(options).map_err(|error| match error.downcast_ref::<shell::NoTerminal>() {
        Some(_) => anyhow::anyhow!(texts.get(key!("cli-no-terminal"))),
        None => error,
    })
}
