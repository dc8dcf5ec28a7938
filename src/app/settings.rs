//! What the caseworker chose for the program itself. Kept in the encrypted file, but for the two of the unlock screen.

use crate::domain::{Code, Language};

/// How the screen is coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ThemeChoice {
    /// As the terminal answers.
    #[default]
    Auto,
    /// Light on dark.
    Dark,
    /// Dark on light.
    Light,
    /// The sixteen colours of the terminal.
    Sixteen,
    /// No colour.
    Mono,
    /// Rings only: for transparent terminals.
    Rings,
}

impl ThemeChoice {
    /// Every choice.
    pub const ALL: [ThemeChoice; 6] = [Self::Auto, Self::Dark, Self::Light, Self::Sixteen, Self::Mono, Self::Rings];
    /// Its code, for `--theme` and the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Sixteen => "16",
            Self::Mono => "none",
            Self::Rings => "rings",
        }
    }
    /// The choice with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.code() == code)
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
            open_steps: 3,
        }
    }
}

/// The rows of the options, in order; each with the key of its name.
pub const ROWS: [&str; 9] = [
    "options-language", "options-theme", "options-idle", "options-visit-idle", "options-motion", "options-braille",
    "options-open-steps", "options-passphrase", "options-licences",
];

impl Settings {
    /// Takes a value as the file kept it; an unknown one changes nothing.
    pub fn take(&mut self, key: &str, value: &str) {
        match key {
            "language" => self.language = Language::from_code(value).or(self.language),
            "theme" => self.theme = ThemeChoice::from_code(value).unwrap_or(self.theme),
            "idle_minutes" => self.idle_minutes = value.parse().unwrap_or(self.idle_minutes).clamp(1, 60),
            "visit_minutes" => self.visit_minutes = value.parse().unwrap_or(self.visit_minutes).clamp(1, 60),
            "reduce_motion" => self.reduce_motion = value == "yes",
            "no_braille" => self.no_braille = value == "yes",
            "open_steps" => self.open_steps = value.parse().unwrap_or(self.open_steps).clamp(1, 9),
            _ => {}
        }
    }
    /// Changes the setting of a row one further or one back; answers with what to keep. `None` for a row that
    /// opens something instead.
    pub fn turn(&mut self, row: usize, now: Language, forward: bool) -> Option<(&'static str, String)> {
        let step = |n: u64| if forward { (n + 1).min(60) } else { n.saturating_sub(1).max(1) };
        let yes_no = |b: bool| if b { "yes" } else { "no" }.to_string();
        Some(match row {
            0 => {
                let language = around(Language::ALL, self.language.unwrap_or(now), forward);
                self.language = Some(language);
                ("language", language.code().to_string())
            }
            1 => {
                self.theme = around(&ThemeChoice::ALL, self.theme, forward);
                ("theme", self.theme.code().to_string())
            }
            2 => {
                self.idle_minutes = step(self.idle_minutes);
                ("idle_minutes", self.idle_minutes.to_string())
            }
            3 => {
                self.visit_minutes = step(self.visit_minutes);
                ("visit_minutes", self.visit_minutes.to_string())
            }
            4 => {
                self.reduce_motion = !self.reduce_motion;
                ("reduce_motion", yes_no(self.reduce_motion))
            }
            5 => {
                self.no_braille = !self.no_braille;
                ("no_braille", yes_no(self.no_braille))
            }
            6 => {
                self.open_steps = step(self.open_steps as u64).min(9) as usize;
                ("open_steps", self.open_steps.to_string())
            }
            _ => return None,
        })
    }
}

/// The next value of a list, round and round.
pub fn around<T: Copy + PartialEq>(all: &[T], now: T, forward: bool) -> T {
    let at = all.iter().position(|v| *v == now).unwrap_or(0);
    all[(at + if forward { 1 } else { all.len() - 1 }) % all.len()]
}
