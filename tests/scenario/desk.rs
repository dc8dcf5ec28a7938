//! A caseworker at a table: keys in, screen out. The file is real and encrypted, and opens by its recovery code, which
//! costs no key derivation. Nothing sleeps and no real clock is read.

use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use chrono::NaiveDate;
use ecogram::app::gate::{First, Gate, Unlock};
use ecogram::app::session::Session;
use ecogram::app::{self, Effect, Event, Model, Now};
use ecogram::domain::{
    Client, ClientCode, ClientId, Code, IdSource, Language, MessageKey, Network, Person, Visit, VisitId,
};
use ecogram::exchange::demo;
use ecogram::shell::Keeper;
use ecogram::steps::Catalogue;
use ecogram::store::{Secret, Store};
use ecogram::text::Texts;
use ecogram::ui::{self, theme::Theme};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use unicode_width::UnicodeWidthStr;
use uuid::Uuid;

/// The day of every scenario.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 4).unwrap()
}

/// The sizes that every screen is shown at.
pub const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

/// The code of the client of most scenarios.
pub const CODE: &str = "B-01";

/// A caseworker's laptop, with a file in a folder that goes away.
pub struct Desk {
    pub model: Model,
    /// The program was left.
    pub ended: bool,
    keeper: Keeper,
    cache: ui::Cache,
    clock: Duration,
    path: PathBuf,
    /// The words that open the file.
    pub code: String,
    folder: tempfile::TempDir,
}

/// The folder in which one begins to look for files.
const DOWNLOADS: &str = "Downloads";

/// What was sent to every caseworker of the scenarios, the last one newest.
const SENT: [(&str, &[u8]); 3] = [
    ("namen.txt", b"- Karim\n- Fatima zus 1 wekelijks PE\n- Sofie\n"),
    (
        "kaart.graphml",
        b"<graphml><key id=\"l\" for=\"node\" attr.name=\"label\"/><key id=\"c\" for=\"node\" attr.name=\"closeness\"/>\
          <graph><node id=\"a\"><data key=\"l\">Mila</data><data key=\"c\">2</data></node>\
          <node id=\"b\"><data key=\"l\">Rik</data><data key=\"c\">4</data></node><edge source=\"a\" target=\"b\"/></graph></graphml>",
    ),
    (
        "telefoon.vcf",
        b"BEGIN:VCARD\nFN:Moeke\nEND:VCARD\nBEGIN:VCARD\nFN:Fatima Benali\nEND:VCARD\nBEGIN:VCARD\nORG:Buurthuis\nEND:VCARD\n",
    ),
];

fn lay_downloads(folder: &std::path::Path) -> PathBuf {
    let folder = folder.join(DOWNLOADS);
    std::fs::create_dir(&folder).unwrap();
    (0..).zip(SENT).for_each(|(at, (name, bytes))| drop(lay(&folder, at, name, bytes)));
    folder
}

fn lay(folder: &std::path::Path, at: u64, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(std::time::UNIX_EPOCH + Duration::from_secs(at)).unwrap();
    path
}

/// An encrypted file as it lies on the disk, and the words that open it.
fn file_of(name: &str, language: Language, fill: impl FnOnce(&mut Store)) -> (Vec<u8>, String) {
    static MADE: Mutex<BTreeMap<String, (Vec<u8>, String)>> = Mutex::new(BTreeMap::new());
    if let Some(made) = MADE.lock().unwrap().get(name) {
        return made.clone();
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("caseload.eco");
    let (mut store, code) = Store::create(&path, &Secret::fresh_key().unwrap()).unwrap();
    fill(&mut store);
    store.close().unwrap();
    let made = (std::fs::read(&path).unwrap(), code.words(language).to_string());
    MADE.lock().unwrap().insert(name.to_string(), made.clone());
    made
}

/// The built-in catalogue, read once for all.
fn catalogue() -> Catalogue {
    static READ: LazyLock<Mutex<Catalogue>> = LazyLock::new(|| Mutex::new(Catalogue::built_in().unwrap()));
    READ.lock().unwrap().clone()
}

fn model(language: Language, gate: Gate) -> Model {
    let mut n: u128 = 1 << 80;
    let ids = IdSource::new(move || {
        n += 1;
        Uuid::from_u128(n)
    });
    Model::new(language, catalogue(), ids, Now { since_start: Duration::ZERO, today: today() }, gate)
}

impl Desk {
    /// A computer without a file: the first start.
    pub fn new(language: Language) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("caseload.eco");
        let mut keeper = Keeper::new(path.clone());
        keeper.start_in_folder(lay_downloads(folder.path()));
        let first = model(language, Gate::First(First::default()));
        Self {
            model: first,
            ended: false,
            keeper,
            cache: ui::Cache::default(),
            clock: Duration::ZERO,
            path,
            code: String::new(),
            folder,
        }
    }
    /// A file that is open, with nobody in it.
    pub fn open(language: Language) -> Self {
        Self::with("nobody", language, |_| ())
    }
    /// A file that is open, filled by a function. Files of one name are made once, and copied.
    pub fn with(name: &str, language: Language, fill: impl FnOnce(&mut Store)) -> Self {
        let mut desk = Self::new(language);
        let (bytes, code) = file_of(&format!("{name}-{}", language.code()), language, fill);
        std::fs::write(&desk.path, bytes).unwrap();
        desk.code = code;
        desk.start();
        desk
    }
    /// A client of whom only the code is known, at their first visit, which is open.
    pub fn empty_client(language: Language) -> Self {
        Self::on_client(Self::with("empty", language, |store| {
            let code = ClientCode::new(CODE).unwrap();
            let client = Client { created: Some(today()), ..Client::new(ClientId(Uuid::from_u128(1)), code, language) };
            store.add_client(&client, &Visit::new(VisitId(Uuid::from_u128(2)), 1, today())).unwrap();
        }))
    }
    /// The invented client of the demonstration, in a file.
    pub fn demo_client(language: Language) -> Self {
        Self::on_client(Self::with("demo", language, |store| keep(store, demo_visits(language))))
    }
    /// The client of the scenarios is opened.
    pub fn on_client(mut desk: Self) -> Self {
        desk.press(&format!("'{CODE}' Enter"));
        assert!(desk.model.session().is_some(), "the client did not open:\n{}", desk.screen());
        desk
    }

    /// Starts the program on the file, and unlocks it.
    pub fn start(&mut self) {
        let language = self.model.texts.language();
        self.model = model(language, Gate::Unlock(Unlock::default()));
        self.keeper = Keeper::new(self.path.clone());
        self.keeper.start_in_folder(self.folder.path().join(DOWNLOADS));
        self.cache = ui::Cache::default();
        self.unlock();
    }
    /// Unlocks with the recovery code.
    pub fn unlock(&mut self) {
        let code = self.code.clone();
        self.press("F2");
        self.event(Event::Paste(zeroize::Zeroizing::new(code)));
        self.press("Enter");
        assert!(!matches!(self.model.screen, app::model::Screen::Gate(_)), "it did not open:\n{}", self.screen());
    }
    /// Ends the program without a word and starts it again at the client.
    pub fn restart(&mut self) {
        self.keeper.close();
        self.start();
        self.press(&format!("'{CODE}' Enter"));
    }
    /// A file lies among what was sent to the caseworker, newer than all that lies there.
    pub fn lay(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let folder = self.folder.path().join(DOWNLOADS);
        let count = std::fs::read_dir(&folder).unwrap().count() as u64;
        lay(&folder, count, name, bytes.as_ref())
    }
    /// A window of so many columns and rows.
    pub fn size(mut self, (cols, rows): (u16, u16)) -> Self {
        self.event(Event::Resize(cols, rows));
        self
    }
    /// Another program puts another file in the place of the open one: nothing can be saved from then on.
    pub fn replace_file(&self) {
        let other = self.folder.path().join("other.eco");
        std::fs::copy(&self.path, &other).unwrap();
        std::fs::rename(&other, &self.path).unwrap();
    }
    /// Another program writes over the open file, as `cp` does: nothing can be saved from then on.
    pub fn write_over_file(&self) {
        std::fs::write(&self.path, "theirs").unwrap();
    }
    /// Hands an event in and carries out what follows, as the shell does.
    pub fn event(&mut self, event: Event) {
        let now = Now { since_start: self.clock, today: today() };
        let mut open: VecDeque<Effect> = app::handle(&mut self.model, event, now).into();
        while let Some(mut effect) = open.pop_front() {
            if matches!(effect, Effect::Quit) {
                self.ended = true;
                return;
            }
            // A page is written into the folder that goes away, wherever it was to go.
            if let Effect::Write(job) = &mut effect {
                job.order.path = self.folder.path().join(&job.order.path).display().to_string();
            }
            for outcome in self.keeper.carry_out(effect) {
                open.extend(app::outcome(&mut self.model, outcome));
            }
        }
    }
    /// Presses keys: names (`Enter`, `Esc`, `C-n`), single letters, and 'texts' that are typed; `Down*3` three times.
    /// `{code}` stands for the words that open the file.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        for key in strokes(&keys.replace("{code}", &self.code)) {
            self.event(Event::Key(key));
        }
        self
    }
    /// Nothing is touched for so many seconds; the program hears of it as its deadlines ask.
    pub fn wait(&mut self, seconds: u64) -> &mut Self {
        let end = self.clock + Duration::from_secs(seconds);
        while let Some(due) = app::deadline(&self.model, self.clock) {
            if self.clock + due > end {
                break;
            }
            self.clock += due;
            self.event(Event::Time);
        }
        self.clock = end;
        self
    }
    /// The screen as text, without blanks at the ends of lines.
    pub fn screen(&mut self) -> String {
        let (cols, rows) = self.model.size;
        let mut terminal = Terminal::new(TestBackend::new(cols, rows)).unwrap();
        let (model, cache) = (&self.model, &mut self.cache);
        terminal.draw(|frame| _ = ui::draw(frame.buffer_mut(), model, &Theme::DARK, cache)).unwrap();
        let buffer = terminal.backend().buffer();
        let mut text = String::new();
        for y in 0..rows {
            let mut row = String::new();
            let mut covered = 0;
            for x in 0..cols {
                if covered > 0 {
                    covered -= 1;
                    continue;
                }
                let symbol = buffer[(x, y)].symbol();
                covered = symbol.width().saturating_sub(1);
                row.push_str(symbol);
            }
            text.push_str(row.trim_end());
            text.push('\n');
        }
        text
    }
    /// The screen as one line of words, so that a sentence that was wrapped is found; then its windows once more,
    /// without what stands beside them.
    pub fn words(&mut self) -> String {
        let screen = self.screen();
        let inside = |line: &str| {
            let (_, rest) = line.split_once('│')?;
            rest.rsplit_once('│').map(|(inside, _)| inside.to_string())
        };
        let windows: Vec<String> = screen.lines().filter_map(inside).collect();
        format!("{} ¶ {}", one_line(&screen), one_line(&windows.join("\n")))
    }
    /// The screen says this message.
    pub fn says(&mut self, key: &str) -> bool {
        let text = one_line(&self.text(key));
        self.words().contains(&text)
    }
    /// The message with this key, in the language of the screen.
    pub fn text(&self, key: &str) -> String {
        self.model.texts.get(MessageKey::known(key))
    }
    pub fn session(&self) -> &Session {
        self.model.session().expect("a client is open")
    }
    /// Everybody's name, in order of entry.
    pub fn names(&self) -> Vec<String> {
        self.session().network.people().map(|p| p.name.as_str().to_string()).collect()
    }
    /// The member with this name.
    pub fn person(&self, name: &str) -> Person {
        let found = self.session().network.people().find(|p| p.name.as_str() == name);
        found.unwrap_or_else(|| panic!("{name} is not there: {:?}", self.names())).clone()
    }
}

/// The words of a text, one blank between them, without the frames of windows.
pub fn one_line(text: &str) -> String {
    let bare = text.replace(['│', '╭', '╮', '╰', '╯', '─'], " ");
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The demonstration as it is kept under the code of the scenarios.
pub fn demo_visits(language: Language) -> Vec<Network> {
    let first = NaiveDate::from_ymd_opt(2025, 11, 3).unwrap();
    let visits = demo::visits(language, first, today(), &mut IdSource::counting());
    let coded = |network: Network| {
        let mut parts = network.into_parts();
        parts.client.code = ClientCode::new(CODE).unwrap();
        Network::from_parts(parts)
    };
    visits.into_iter().map(coded).collect()
}

/// Puts a client with all visits into a file.
pub fn keep(store: &mut Store, visits: Vec<Network>) {
    let plan = visits.last().unwrap().plan().clone();
    let id = visits[0].client().id;
    let kept: ecogram::store::Result<()> = store.import(|into| {
        for (at, network) in visits.into_iter().enumerate() {
            let parts = network.into_parts();
            if at == 0 {
                into.add(&parts.client, &parts.visit, &parts.people, &parts.ties)?;
            } else {
                into.add_visit(&parts.client, &parts.visit, &parts.people, &parts.ties)?;
            }
        }
        into.put_plan(id, &plan)
    });
    kept.unwrap();
}

/// Every language with every size, as a name and the two.
pub fn everywhere() -> impl Iterator<Item = (String, Language, (u16, u16))> {
    Language::ALL.iter().flat_map(|language| {
        SIZES.into_iter().map(|(cols, rows)| (format!("{}-{cols}x{rows}", language.code()), *language, (cols, rows)))
    })
}

/// The message with this key in a language.
pub fn said(language: Language, key: &str) -> String {
    Texts::new(language).get(MessageKey::known(key))
}

pub fn strokes(keys: &str) -> Vec<KeyEvent> {
    let mut found = Vec::new();
    let mut rest = keys.trim_start();
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('\'') {
            let (text, after) = quoted.split_once('\'').expect("a quote that ends");
            found.extend(text.chars().map(|c| KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE)));
            rest = after.trim_start();
            continue;
        }
        let (word, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let (name, times) = match word.split_once('*') {
            Some((name, times)) if !name.is_empty() => (name, times.parse().expect("a number of times")),
            _ => (word, 1),
        };
        found.extend(std::iter::repeat_n(stroke(name), times));
        rest = after.trim_start();
    }
    found
}

fn stroke(name: &str) -> KeyEvent {
    let plain = |code| KeyEvent::new(code, KeyModifiers::NONE);
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return plain(KeyCode::Char(letter));
    }
    if let Some(letter) = name.strip_prefix("C-").and_then(|l| l.chars().next()) {
        return KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL);
    }
    if let Some(number) = name.strip_prefix('F').and_then(|n| n.parse().ok()) {
        return plain(KeyCode::F(number));
    }
    plain(match name {
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "BackTab" => KeyCode::BackTab,
        "Space" => KeyCode::Char(' '),
        "Del" => KeyCode::Delete,
        "Backspace" => KeyCode::Backspace,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "PgUp" => KeyCode::PageUp,
        "PgDn" => KeyCode::PageDown,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        other => panic!("no key is called {other}"),
    })
}
