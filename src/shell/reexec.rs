//! A locked program is a program that was just started: once the file is closed, the process replaces itself by a fresh
//! one. What was decrypted, drawn, typed or pasted stands then in no memory of it, the buffers of the libraries that
//! read keys included, which nobody else can wipe. Carries over how the lock screen looks, nothing of a client.

use serde::{Deserialize, Serialize};

use super::effects::Keeper;
use super::terminal::Screen;
use crate::app::Model;
use crate::app::gate::{Gate, Unlock};
use crate::app::model::Screen as Shown;
use crate::app::parked::HalfTyped;
use crate::app::settings::ThemeChoice;
use crate::domain::{Code, Language};

/// What the fresh process is told, in the environment, where it and everybody may read it.
const TOLD: &str = "ECOGRAM_LOCKED";

/// How the lock screen looks.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Reexec {
    /// The screen that says nothing stands in front.
    neutral: bool,
    /// The backups to go back to stand open.
    pub(super) backups: bool,
    /// The system asked to stop: first that, then the screen.
    stopped: bool,
    /// What the terminal had answered about its background.
    pub(super) light: Option<bool>,
    /// The language on the screen, and the one that was chosen on the lock screen.
    spoken: String,
    chosen: Option<String>,
    theme: String,
    no_braille: bool,
    /// What became of what was half typed.
    half_typed: HalfTyped,
    /// Another file took the place of the one that was open.
    pub(super) replaced: bool,
}

impl Reexec {
    /// What the process before this one has left; `None` where nothing was locked.
    pub(super) fn told() -> Option<Self> {
        serde_json::from_str(&std::env::var(TOLD).ok()?).ok()
    }
    /// Makes of the model the lock screen as it was left; stops first, where the system had asked for it.
    pub(super) fn onto(&self, model: &mut Model) {
        if self.stopped {
            super::listen::stop_here();
        }
        let unlock = Gate::Unlock(Unlock { locked: true, ..Unlock::default() });
        model.screen = Shown::Gate(if self.neutral { Gate::Neutral } else { unlock });
        model.settings.language = self.chosen.as_deref().and_then(Language::from_code).or(model.settings.language);
        model.settings.theme = ThemeChoice::from_code(&self.theme).unwrap_or_default();
        model.settings.no_braille = self.no_braille;
        model.half_typed = self.half_typed;
        if let Some(spoken) = Language::from_code(&self.spoken) {
            model.speak(spoken);
        }
    }
    fn of(model: &Model, keeper: &Keeper, light: Option<bool>, stopped: bool) -> Self {
        Self {
            neutral: matches!(model.screen, Shown::Gate(Gate::Neutral)),
            backups: matches!(model.screen, Shown::Gate(Gate::Restore(_))),
            stopped,
            light,
            spoken: model.texts.language().code().to_string(),
            chosen: model.settings.language.map(|language| language.code().to_string()),
            theme: model.settings.theme.code().to_string(),
            no_braille: model.settings.no_braille,
            half_typed: model.half_typed,
            replaced: keeper.replaced().is_some(),
        }
    }
}

/// Something of a client was in this process, and the file is closed now.
pub(super) fn is_due(model: &Model, keeper: &Keeper) -> bool {
    keeper.was_open() && matches!(model.screen, Shown::Gate(Gate::Neutral | Gate::Unlock(_) | Gate::Restore(_)))
}

/// Replaces this process. Comes back only where the system refuses: then it is locked all the same, with what nobody
/// can wipe left in its memory.
#[cfg(unix)]
pub(super) fn start(model: &Model, keeper: &mut Keeper, screen: &mut Screen, stopped: bool) {
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    let Ok(told) = serde_json::to_string(&Reexec::of(model, keeper, screen.light(), stopped)) else { return };
    // The fresh process must find the terminal as it was found, to give it back so.
    screen.disable_raw();
    // The second where the program was replaced meanwhile.
    for program in std::env::current_exe().into_iter().chain(["/proc/self/exe".into()]) {
        let mut fresh = Command::new(program);
        fresh.arg0("ecogram").env(TOLD, &told).arg("--file").arg(keeper.path());
        if let Some(theme) = model.theme_from_command {
            fresh.args(["--theme", theme.code()]);
        }
        let _ = fresh.exec();
    }
    keeper.cannot_reexec();
    if !stopped {
        screen.enable_raw();
    }
}

/// Elsewhere a process cannot be replaced.
#[cfg(not(unix))]
pub(super) fn start(_: &Model, keeper: &mut Keeper, _: &mut Screen, _: bool) {
    keeper.cannot_reexec();
}
