//! Which theme suits this terminal: what it answers about its background, what the environment says, what was chosen.

use crate::domain::Code;
use std::time::{Duration, Instant};

use super::late_reply::LateReply;
use crate::app::Model;
use crate::app::settings::ThemeChoice;
use crate::ui::theme::{Depth, Theme};

/// What the terminal told about itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Answer {
    /// Its background is light; `None` where it did not answer.
    pub(super) light: Option<bool>,
    /// What may still come of an answer.
    pub(super) late: LateReply,
}

/// The terminal has this long to answer.
const PATIENCE: Duration = Duration::from_millis(120);

/// Asks the terminal for its background, where the choice depends on it. Keys that came first are left alone: then
/// it is not asked.
pub(super) fn ask(choice: ThemeChoice) -> Answer {
    let depth = depth();
    if choice != ThemeChoice::Auto || matches!(depth, Depth::Mono | Depth::Sixteen) {
        return Answer::default();
    }
    background()
}

/// The theme with this code, as `--theme` names it.
pub fn theme_named(code: &str) -> Option<ThemeChoice> {
    ThemeChoice::from_code(code)
}

/// The theme as the model says it now: the command line wins over the setting.
pub(super) fn chosen(model: &Model) -> ThemeChoice {
    model.theme_from_command.unwrap_or(model.settings.theme)
}

/// The theme for a choice.
pub(super) fn choose(choice: ThemeChoice, answer: &Answer) -> Theme {
    let depth = depth();
    let dark = Theme { depth, ..Theme::DARK };
    match choice {
        _ if depth == Depth::Mono => Theme::MONO,
        ThemeChoice::Mono => Theme::MONO,
        ThemeChoice::Sixteen => Theme::SIXTEEN,
        ThemeChoice::Dark => dark,
        ThemeChoice::Light => Theme { depth, ..Theme::LIGHT },
        ThemeChoice::Rings => Theme { rings_only: true, ..dark },
        ThemeChoice::Auto if answer.light == Some(true) => Theme { depth, ..Theme::LIGHT },
        ThemeChoice::Auto => dark,
    }
}

fn depth() -> Depth {
    let variable = |name: &str| std::env::var(name).unwrap_or_default();
    let (term, colour) = (variable("TERM"), variable("COLORTERM"));
    if !variable("NO_COLOR").is_empty() || term == "dumb" {
        Depth::Mono
    } else if colour == "truecolor" || colour == "24bit" || term.contains("direct") {
        Depth::True
    } else if term.contains("256") {
        Depth::Palette
    } else {
        Depth::Sixteen
    }
}

#[cfg(unix)]
fn background() -> Answer {
    use std::io::Write;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    let stdin = rustix::stdio::stdin();
    let waits = |patience: Duration| {
        let patience = Timespec { tv_sec: 0, tv_nsec: patience.subsec_nanos().into() };
        let mut fds = [PollFd::new(&stdin, PollFlags::IN)];
        poll(&mut fds, Some(&patience)).is_ok_and(|n| n > 0)
    };
    if waits(Duration::ZERO) {
        return Answer::default();
    }
    // The second question every terminal answers: its answer ends the wait where the first is not understood.
    let mut out = std::io::stdout();
    if out.write_all(b"\x1b]11;?\x1b\\\x1b[c").and_then(|()| out.flush()).is_err() {
        return Answer::default();
    }
    let end = Instant::now() + PATIENCE;
    let mut answer = Vec::new();
    while let Some(left) = end.checked_duration_since(Instant::now()).filter(|_| answer.len() < 512) {
        if !waits(left) {
            break;
        }
        let mut bytes = [0; 256];
        let Ok(n @ 1..) = rustix::io::read(stdin, &mut bytes) else { break };
        answer.extend_from_slice(&bytes[..n]);
        if answer.windows(3).any(|w| w == b"\x1b[?") && answer.ends_with(b"c") {
            return Answer { light: is_light(&String::from_utf8_lossy(&answer)), late: LateReply::No };
        }
    }
    Answer { light: is_light(&String::from_utf8_lossy(&answer)), late: LateReply::after(&answer) }
}

#[cfg(not(unix))]
fn background() -> Answer {
    Answer::default()
}

/// Whether an answer such as `]11;rgb:fbfb/fafa/f7f7` names a light colour.
#[cfg_attr(not(unix), expect(dead_code, reason = "only asked on Unix"))]
fn is_light(answer: &str) -> Option<bool> {
    let colours = answer.split("rgb:").nth(1)?;
    let mut parts = colours.split(|c: char| !c.is_ascii_hexdigit()).take(3);
    let mut part = || -> Option<f64> {
        let hex = parts.next()?;
        let most = 16_f64.powi(hex.len() as i32) - 1.0;
        Some(u32::from_str_radix(hex, 16).ok()? as f64 / most)
    };
    let (r, g, b) = (part()?, part()?, part()?);
    Some(0.2126 * r + 0.7152 * g + 0.0722 * b > 0.5)
}

#[cfg(test)]
mod tests {
    use super::is_light;

    #[test]
    fn the_answer_of_a_terminal_tells_light_from_dark() {
        assert_eq!(is_light("\u{1b}]11;rgb:0e0e/1212/1717\u{1b}\\\u{1b}[?62c"), Some(false));
        assert_eq!(is_light("\u{1b}]11;rgb:fb/fa/f7\u{7}"), Some(true));
        assert_eq!(is_light("\u{1b}[?62c"), None);
    }
}
