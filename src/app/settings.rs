//! What the caseworker chose for the program itself. Kept in the encrypted file, but for the two of the unlock screen.

use crate::domain::code::codes;
use crate::domain::{Code, Language, MessageKey};
use crate::steps::OPEN_AT_MOST;

codes! {
    /// How the screen is coloured.
    ThemeChoice, "theme" {
        /// As the terminal answers.
        Auto = "auto",
        /// Light on dark.
        Dark = "dark",
        /// Dark on light.
        Light = "light",
        /// The sixteen colours of the terminal.
        Sixteen = "16",
        /// No colour.
        Mono = "none",
        /// Rings only: for transparent terminals.
        Rings = "rings",
    }
}

#[expect(clippy::derivable_impls, reason = "the list is declared by a macro")]
impl Default for ThemeChoice {
    fn default() -> Self {
        Self::Auto
    }
}

/// The settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language of the screen; `None` as the system says.
    pub language: Option<Language>,
    /// The theme.
    pub theme: ThemeChoice,
    /// Minutes without a key until it locks, while no visit is open.
    pub idle_minutes: u64,
    /// The same while a visit is open.
    pub visit_minutes: u64,
    /// Nothing glides.
    pub reduce_motion: bool,
    /// Lines are drawn without Braille.
    pub no_braille: bool,
    /// How many steps may be open at once.
    pub open_steps: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: ThemeChoice::Auto,
            idle_minutes: 5,
            visit_minutes: 15,
            reduce_motion: false,
            no_braille: false,
            open_steps: OPEN_AT_MOST,
        }
    }
}

codes! {
    /// A setting, by the name under which the file keeps it. They stand in this order in the options.
    Setting {
        Language = "language", Theme = "theme", Idle = "idle_minutes", VisitIdle = "visit_minutes",
        Motion = "reduce_motion", Braille = "no_braille", OpenSteps = "open_steps",
    }
}

/// A row of the options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionRow {
    /// Turns a setting.
    Of(Setting),
    /// Asks for another passphrase.
    Passphrase,
    /// Shows whose work the program rests on.
    Licences,
}

impl OptionRow {
    /// The rows, in order.
    pub fn all() -> impl ExactSizeIterator<Item = OptionRow> {
        (0..Self::COUNT).map(|at| match Setting::ALL.get(at) {
            Some(setting) => OptionRow::Of(*setting),
            None if at == Setting::ALL.len() => OptionRow::Passphrase,
            None => OptionRow::Licences,
        })
    }
    /// How many there are.
    pub const COUNT: usize = Setting::ALL.len() + 2;
    /// The key of its name.
    pub fn key(self) -> MessageKey {
        match self {
            OptionRow::Of(Setting::Language) => key!("options-language"),
            OptionRow::Of(Setting::Theme) => key!("options-theme"),
            OptionRow::Of(Setting::Idle) => key!("options-idle"),
            OptionRow::Of(Setting::VisitIdle) => key!("options-visit-idle"),
            OptionRow::Of(Setting::Motion) => key!("options-motion"),
            OptionRow::Of(Setting::Braille) => key!("options-braille"),
            OptionRow::Of(Setting::OpenSteps) => key!("options-open-steps"),
            OptionRow::Passphrase => key!("options-passphrase"),
            OptionRow::Licences => key!("options-licences"),
        }
    }
}

impl Settings {
    /// Takes a value as the file kept it; an unknown one changes nothing.
    pub fn take(&mut self, setting: Setting, value: &str) {
        match setting {
            Setting::Language => self.language = Language::from_code(value).or(self.language),
            Setting::Theme => self.theme = ThemeChoice::from_code(value).unwrap_or(self.theme),
            Setting::Idle => self.idle_minutes = value.parse().unwrap_or(self.idle_minutes).clamp(1, 60),
            Setting::VisitIdle => self.visit_minutes = value.parse().unwrap_or(self.visit_minutes).clamp(1, 60),
            Setting::Motion => self.reduce_motion = value == "yes",
            Setting::Braille => self.no_braille = value == "yes",
            Setting::OpenSteps => self.open_steps = value.parse().unwrap_or(self.open_steps).clamp(1, 9),
        }
    }
    /// Changes a setting one further or one back; answers with the value to keep.
    pub fn turn(&mut self, setting: Setting, now: Language, forward: bool) -> String {
        let step = |n: u64| if forward { (n + 1).min(60) } else { n.saturating_sub(1).max(1) };
        let yes_no = |b: bool| if b { "yes" } else { "no" }.to_string();
        match setting {
            Setting::Language => {
                let language = around(Language::ALL, self.language.unwrap_or(now), forward);
                self.language = Some(language);
                language.code().to_string()
            }
            Setting::Theme => {
                self.theme = around(ThemeChoice::ALL, self.theme, forward);
                self.theme.code().to_string()
            }
            Setting::Idle => {
                self.idle_minutes = step(self.idle_minutes);
                self.idle_minutes.to_string()
            }
            Setting::VisitIdle => {
                self.visit_minutes = step(self.visit_minutes);
                self.visit_minutes.to_string()
            }
            Setting::Motion => {
                self.reduce_motion = !self.reduce_motion;
                yes_no(self.reduce_motion)
            }
            Setting::Braille => {
                self.no_braille = !self.no_braille;
                yes_no(self.no_braille)
            }
            Setting::OpenSteps => {
                self.open_steps = step(self.open_steps as u64).min(9) as usize;
                self.open_steps.to_string()
            }
        }
    }
}

/// The next value of a list, round and round.
pub fn around<T: Copy + PartialEq>(all: &[T], now: T, forward: bool) -> T {
    let at = all.iter().position(|v| *v == now).unwrap_or(0);
    all[(at + if forward { 1 } else { all.len() - 1 }) % all.len()]
}
