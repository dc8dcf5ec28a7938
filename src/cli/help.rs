//! Help, refusals and completions in the user's language.

use std::ffi::OsString;

use anyhow::Result;
use clap::{Command, CommandFactory, error::ErrorKind};

use super::args::Args;
use super::say;
use crate::domain::{Code, Language};
use crate::text::Texts;

/// The language that `--lang` names, read before the arguments are: help itself needs it.
pub(super) fn language_of(arguments: &[OsString]) -> Option<Language> {
    let texts: Vec<_> = arguments.iter().map(|a| a.to_string_lossy()).collect();
    let after = texts.windows(2).find(|w| w[0] == "--lang").map(|w| w[1].to_string());
    let joined = texts.iter().find_map(|t| t.strip_prefix("--lang=").map(str::to_string));
    after.or(joined).and_then(|code| Language::from_code(&code))
}

/// The command line with its help in this language: `cli-NAME` for a subcommand, `cli-arg-ID` for an argument.
pub(super) fn localised(texts: &Texts) -> Command {
    let command = Args::command().about(texts.get("cli-about")).after_help(texts.get("cli-after"));
    in_words(with_parts(command, "", texts), texts)
}

/// The subcommands in words, and theirs: `cli-directory`, `cli-directory-list`.
fn with_parts(command: Command, above: &str, texts: &Texts) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_string()).collect();
    let command = names.into_iter().fold(command, |command, name| {
        let path = format!("{above}{name}");
        let about = texts.get(&format!("cli-{path}"));
        let below = format!("{path}-");
        command.mut_subcommand(&name, |sub| in_words(with_parts(sub, &below, texts).about(about), texts))
    });
    command
        .subcommand_help_heading(texts.get("cli-commands"))
        .disable_help_subcommand(true)
        .subcommand_value_name(texts.get("cli-command"))
}

fn in_words(command: Command, texts: &Texts) -> Command {
    let template =
        format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", texts.get("cli-usage"));
    let (arguments, options) = (texts.get("cli-arguments"), texts.get("cli-options"));
    command
        .help_template(template)
        .disable_help_flag(true)
        .arg(
            clap::Arg::new("help")
                .short('h')
                .long("help")
                .action(clap::ArgAction::Help)
                .help(texts.get("cli-arg-help"))
                .help_heading(options.clone()),
        )
        .mut_args(|arg| {
            let heading = if arg.is_positional() { arguments.clone() } else { options.clone() };
            let help = texts.get(&format!("cli-arg-{}", arg.get_id().as_str().replace('_', "-")));
            let arg = arg.help(help).help_heading(heading);
            if arg.get_action().takes_values() { arg.hide_possible_values(true) } else { arg }
        })
}

/// Why the arguments were not taken, as one sentence.
pub(super) fn refusal(told: &clap::Error, texts: &Texts) -> String {
    use clap::error::{ContextKind, ContextValue};
    let named = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand, ContextKind::InvalidValue];
    let part = named.iter().find_map(|kind| match told.get(*kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(many)) => Some(many.join(", ")),
        _ => None,
    });
    let key = match told.kind() {
        ErrorKind::MissingRequiredArgument => "cli-missing",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-bad-value",
        ErrorKind::ArgumentConflict => "cli-conflict",
        _ => "cli-unknown",
    };
    texts.with(key, &[("what", part.unwrap_or_default().into())])
}

/// Writes the completions for a shell.
pub(super) fn completions(shell: clap_complete::Shell, texts: &Texts) -> Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut localised(texts), "ecogram", &mut script);
    say::hand_on(&String::from_utf8_lossy(&script))
}
