//! Help, refusals and completions in the user's language.

use std::ffi::OsString;

use anyhow::Result;
use clap::{Command, CommandFactory, error::ErrorKind};

use super::args::Args;
use super::say;
use crate::domain::{Code, Language, MessageKey};
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
    let command = Args::command().about(texts.get(key!("cli-about"))).after_help(texts.get(key!("cli-after")));
    in_words(with_parts(command, "", texts), texts)
}

/// The subcommands in words, and theirs: `cli-directory`, `cli-directory-list`.
fn with_parts(command: Command, above: &str, texts: &Texts) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_string()).collect();
    let command = names.into_iter().fold(command, |command, name| {
        let path = format!("{above}{name}");
        let about = told(texts, &["cli-", &path]);
        let below = format!("{path}-");
        command.mut_subcommand(&name, |sub| in_words(with_parts(sub, &below, texts).about(about), texts))
    });
    command
        .subcommand_help_heading(texts.get(key!("cli-commands")))
        .disable_help_subcommand(true)
        .subcommand_value_name(texts.get(key!("cli-command")))
}

/// The message of a part that `args` names; a test wants one for each.
fn told(texts: &Texts, parts: &[&str]) -> String {
    MessageKey::find(parts).map(|key| texts.get(key)).unwrap_or_default()
}

fn in_words(command: Command, texts: &Texts) -> Command {
    let template =
        format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", texts.get(key!("cli-usage")));
    let (arguments, options) = (texts.get(key!("cli-arguments")), texts.get(key!("cli-options")));
    command
        .help_template(template)
        .disable_help_flag(true)
        .arg(
            clap::Arg::new("help")
                .short('h')
                .long("help")
                .action(clap::ArgAction::Help)
                .help(texts.get(key!("cli-arg-help")))
                .help_heading(options.clone()),
        )
        .mut_args(|arg| {
            let heading = if arg.is_positional() { arguments.clone() } else { options.clone() };
            let help = told(texts, &["cli-arg-", &arg.get_id().as_str().replace('_', "-")]);
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
        ErrorKind::MissingRequiredArgument => key!("cli-missing"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => key!("cli-bad-value"),
        ErrorKind::ArgumentConflict => key!("cli-conflict"),
        _ => key!("cli-unknown"),
    };
    texts.with(key, &[("what", part.unwrap_or_default().into())])
}

/// Writes the completions for a shell.
pub(super) fn completions(shell: clap_complete::Shell, texts: &Texts) -> Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut localised(texts), "ecogram", &mut script);
    say::hand_on(&String::from_utf8_lossy(&script))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn silent(command: &Command, above: &str, out: &mut Vec<String>) {
        for sub in command.get_subcommands() {
            let path = format!("{above} {}", sub.get_name());
            out.extend(sub.get_about().is_none_or(|about| about.to_string().is_empty()).then(|| path.clone()));
            silent(sub, &path, out);
        }
        let says_nothing = |arg: &&clap::Arg| arg.get_help().is_none_or(|help| help.to_string().is_empty());
        out.extend(command.get_arguments().filter(says_nothing).map(|arg| format!("{above} {}", arg.get_id())));
    }

    /// Seen to fail with the message of `--theme`, and of the table of addresses, under another key.
    #[test]
    fn every_command_and_argument_says_what_it_is_for() {
        let mut out = Vec::new();
        silent(&localised(&Texts::new(Language::Nl)), "", &mut out);
        assert!(out.is_empty(), "these say nothing: {out:?}");
    }
}
