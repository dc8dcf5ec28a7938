//! Everything the screen shows, as one value. It is changed by `update` alone and drawn by `ui`; it does nothing itself.

use std::time::Duration;

use super::bring::hidden_name;
use super::effect::Effect;
use super::event::Now;
use super::field::Field;
use super::floor::Floor;
use super::gate::Gate;
use super::keymap::Place;
use super::layer::Layer;
use super::marks::Marks;
use super::outcome::Trouble;
use super::panes::{self, Panes, SMALLEST};
use super::parked::{Half, HalfTyped, Parked};
use super::present::Present;
use super::session::Session;
use super::settings::Settings;
use crate::domain::{ClientId, ClientLine, IdSource, Language};
use crate::seen::{Audience, Room};
use crate::steps::{Catalogue, Fault};
use crate::text::{Order, Texts};
use crate::words::veiled;

/// The whole program, as far as it can be seen.
pub struct Model {
    /// The messages of the screen's language.
    pub texts: Texts,
    /// How names sort in it.
    pub order: Order,
    /// Rules, interventions and resources.
    pub catalogue: Catalogue,
    /// The caseworker's own files that are not used, and why.
    pub faults: Vec<Fault>,
    /// New identities.
    pub ids: IdSource,
    /// The time of the last event.
    pub now: Now,
    /// When a key, a paste or the mouse was last used.
    pub last_input: Duration,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The settings.
    pub settings: Settings,
    /// The language of the system, where no setting says otherwise.
    pub system_language: Language,
    /// The screen below the layers.
    pub screen: Screen,
    /// What stands on it; the last is on top.
    pub layers: Vec<Layer>,
    /// What the status line says.
    pub notice: Option<Notice>,
    /// Nothing is kept: the demonstration.
    pub demo: bool,
    /// The theme that the command line named: it wins over the setting.
    pub theme_from_command: Option<super::settings::ThemeChoice>,
    /// Opened by its code from the command line, as soon as the file is open.
    pub open_first: Option<String>,
    /// What survived a lock, until its client is open again.
    pub parked: Option<Parked>,
    /// What was half typed, of whichever client, until what it was typed into is opened again.
    pub waiting: Vec<Half>,
    /// What was half typed when it locked.
    pub half_typed: HalfTyped,
    /// What was typed and is being saved.
    pub typed: Option<Half>,
    /// The last change could not be kept and was taken back.
    pub unsaved: bool,
    /// Initials for names, whichever client or visit is open, until it is lifted.
    pub veil: bool,
    /// Who else is in the room, whichever client, visit or list is looked at.
    pub present: Present,
    /// What is marked in the open lists.
    pub marks: Marks,
    /// How far back undo reaches in the open windows.
    pub floors: Vec<Floor>,
    /// What is asked of the shell, in order; `handle` and `outcome` hand it over.
    outbox: Vec<Effect>,
}

/// The screen below the layers.
#[derive(Debug)]
pub enum Screen {
    /// The file is not open.
    Gate(Gate),
    /// The question for a code.
    Start(Start),
    /// A client's ring.
    Client(Box<Session>),
}

/// The question for a code. Shows no list: completion begins with the second letter.
#[derive(Debug, Default)]
pub struct Start {
    /// What is typed.
    pub field: Field,
    /// The clients, for the completion.
    pub clients: Vec<ClientLine>,
    /// Which completion is marked.
    pub at: usize,
}

/// What the status line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The sentence, in the user's language.
    pub text: String,
    /// Something went wrong: it stays until a key is pressed, and stands out.
    pub warning: bool,
    /// Since the start: no key takes it away before, so that whoever types on still reads it.
    pub stays_until: Duration,
}

/// A trouble can be read at least this long.
const READ: Duration = Duration::from_secs(4);

/// Completion shows at most this many codes.
const COMPLETIONS: usize = 5;

impl Start {
    /// The codes that begin with what is typed, from the second letter on.
    pub fn completions(&self) -> Vec<&ClientLine> {
        let typed = self.field.text().trim().to_lowercase();
        if typed.chars().count() < 2 {
            return Vec::new();
        }
        let fits = |line: &&ClientLine| !line.archived && line.code.folded().starts_with(&typed);
        self.clients.iter().filter(fits).take(COMPLETIONS).collect()
    }
    /// The client with exactly this code, put away or not.
    pub fn exact(&self, code: &str) -> Option<ClientId> {
        let folded = code.trim().to_lowercase();
        self.clients.iter().find(|line| line.code.folded() == folded).map(|line| line.id)
    }
}

impl Model {
    /// The model as the program starts, before the file is open.
    pub fn new(language: Language, catalogue: Catalogue, ids: IdSource, now: Now, gate: Gate) -> Self {
        Self {
            texts: Texts::new(language),
            order: Order::new(language),
            catalogue,
            faults: Vec::new(),
            ids,
            last_input: now.since_start,
            now,
            size: (80, 24),
            settings: Settings::default(),
            system_language: language,
            screen: Screen::Gate(gate),
            layers: Vec::new(),
            notice: None,
            demo: false,
            theme_from_command: None,
            open_first: None,
            parked: None,
            waiting: Vec::new(),
            half_typed: HalfTyped::Nothing,
            typed: None,
            unsaved: false,
            veil: false,
            present: Present::default(),
            marks: Marks::default(),
            floors: Vec::new(),
            outbox: Vec::new(),
        }
    }
    /// Asks something of the shell.
    pub(super) fn request(&mut self, effect: Effect) {
        self.outbox.push(effect);
    }
    /// What was asked of the shell since the last time.
    pub(super) fn requests(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.outbox)
    }
    /// Whether the change that was just made is on its way to the file.
    pub(super) fn is_saving(&self) -> bool {
        self.outbox.iter().any(|effect| matches!(effect, Effect::Save(..)))
    }
    /// The client that is open.
    pub fn session(&self) -> Option<&Session> {
        match &self.screen {
            Screen::Client(session) => Some(session),
            _ => None,
        }
    }
    /// The client that is open, to change.
    pub fn session_mut(&mut self) -> Option<&mut Session> {
        match &mut self.screen {
            Screen::Client(session) => Some(session),
            _ => None,
        }
    }
    /// Where the parts of a client's screen lie now.
    pub fn panes(&self) -> Panes {
        let beside = self.layers.iter().any(|l| matches!(l, Layer::Measures(_) | Layer::Steps(_) | Layer::Compare(_)));
        // A window that is too small to draw in still has a ring to come back to.
        let size = (self.size.0.max(SMALLEST.0), self.size.1.max(SMALLEST.1));
        let parts = panes::panes(size, self.session().is_some_and(|s| s.turned), beside);
        if matches!(self.layers.last(), Some(Layer::Line(_))) { parts.with_line() } else { parts }
    }
    /// Which part of the program gets the keys.
    pub fn place(&self) -> Place {
        match (self.layers.last(), &self.screen) {
            (_, Screen::Gate(Gate::Restore(_))) => Place::Backups,
            (_, Screen::Gate(_)) => Place::Gate,
            (Some(layer), _) => layer.place(),
            (None, Screen::Start(_)) => Place::Start,
            (None, Screen::Client(session)) if session.turned => Place::Turned,
            (None, Screen::Client(_)) => Place::Ring,
        }
    }
    /// The worker view is open.
    pub fn worker_view(&self) -> bool {
        self.layers.iter().any(Layer::is_worker)
    }
    /// What is so in the room now: everything that is shown follows from it.
    pub fn room(&self) -> Room {
        let session = self.session();
        Room {
            workers_pages: self.worker_view(),
            turned: session.is_some_and(|s| s.turned),
            others: session.is_some_and(Session::others_are_present),
            ties_asked: session.is_some_and(|s| s.qualities_asked),
        }
    }
    /// Says something in the status line.
    ///
    /// A trouble that was hardly read goes first.
    pub fn say(&mut self, text: String) {
        self.clear_notice();
        if self.notice.is_none() {
            self.notice = Some(Notice { text, warning: false, stays_until: Duration::ZERO });
        }
    }
    /// Says that something went wrong.
    pub fn warn(&mut self, text: String) {
        self.notice = Some(Notice { text, warning: true, stays_until: Duration::ZERO });
    }
    /// Says a trouble, in the user's language.
    pub fn trouble(&mut self, trouble: &Trouble) {
        self.troubles(std::slice::from_ref(trouble));
    }
    /// Says several one after another; where there is none, what stands there stays.
    pub fn troubles(&mut self, troubles: &[Trouble]) {
        let said = |trouble: &Trouble| self.texts.with(trouble.key, &[("detail", (&trouble.detail).into())]);
        let text = troubles.iter().map(said).collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            self.notice = Some(Notice { text, warning: true, stays_until: self.now.since_start + READ });
        }
    }
    /// The name of a file as it may stand on the screen: under the veil it names nobody.
    pub fn aloud_path(&self, path: &str) -> String {
        if self.veil { veiled(path) } else { path.to_string() }
    }
    /// The name of a file that is not this client's, as it may stand on the screen: beside a client it names nobody until that
    /// is asked for, and under the veil never.
    pub fn file_name(&self, name: &str, in_full: bool) -> String {
        if self.hides_files(in_full) { hidden_name(name) } else { name.to_string() }
    }
    /// The names of files are hidden.
    pub fn hides_files(&self, in_full: bool) -> bool {
        let beside_client = self.session().is_some_and(|session| session.view().audience != Audience::Worker);
        self.veil || (beside_client && !in_full)
    }
    /// What somebody wrote about a client who is not open, as it may stand on the screen.
    pub fn aloud(&self, text: &str) -> String {
        match self.session() {
            Some(session) => session.aloud(text),
            None if self.veil => veiled(text),
            None => text.to_string(),
        }
    }
    /// Takes the notice away, unless it is a trouble that could hardly be read yet.
    pub(super) fn clear_notice(&mut self) {
        let now = self.now.since_start;
        self.notice.take_if(|notice| notice.stays_until <= now);
    }
    /// Speaks another language from now on.
    pub fn speak(&mut self, language: Language) {
        if self.texts.language() != language {
            self.texts = Texts::new(language);
            self.order = Order::new(language);
        }
    }
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Model")
    }
}
