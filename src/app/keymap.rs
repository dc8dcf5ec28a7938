//! One table of keys. The handler, the footer, the help screen and docs/keys.md all read it.
//!
//! Belgian AZERTY first: nothing needs AltGr, no digits, none that terminals keep for themselves.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::command::Command;
use super::field::Typing;
use crate::domain::Language;

/// A key as the terminal reports it.
pub type Key = KeyEvent;

/// Where a key is pressed: which part of the program listens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Every place but the locked ones.
    Everywhere,
    /// Every place, also while locked and while typing.
    Always,
    /// First start and unlocking.
    Gate,
    /// The backups to go back to.
    Backups,
    /// The question for a code.
    Start,
    /// The ring.
    Ring,
    /// The turned screen.
    Turned,
    /// The quick line and other lines of text.
    Line,
    /// Finding by name.
    Find,
    /// A form.
    Form,
    /// Who knows whom.
    Knows,
    /// People who all know each other.
    Together,
    /// What was gone through.
    Asked,
    /// The measures.
    Measures,
    /// The steps.
    Steps,
    /// The directory of resources.
    Directory,
    /// The visits.
    Visits,
    /// Who still has to be discussed.
    Discuss,
    /// Comparing two visits.
    Compare,
    /// The page for the file.
    Page,
    /// A page of text: help, in words, a recovery code.
    Reading,
    /// A question with yes or no.
    Question,
    /// The worker's own pages.
    Worker,
    /// Choosing a file.
    Files,
    /// Choosing who comes in.
    Bring,
    /// Saying which column is the ring.
    Columns,
    /// A code for a telephone.
    Code,
}

/// How a key is written in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// A character as typed.
    Char(char),
    /// Ctrl and a letter.
    Ctrl(char),
    /// A key with a name.
    Named(KeyCode),
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// Where it works.
    pub place: Place,
    /// The keys, the first of which is the one shown.
    pub keys: &'static [Stroke],
    /// What it does.
    pub command: Command,
    /// Stands in the footer, if there is room: the smaller, the earlier. 0 = only in help.
    pub footer: u8,
}

use Command as C;
use Place as P;
use Stroke::{Char, Ctrl, Named};

const fn bind(place: Place, keys: &'static [Stroke], command: Command, footer: u8) -> Binding {
    Binding { place, keys, command, footer }
}

const UP: Stroke = Named(KeyCode::Up);
const DOWN: Stroke = Named(KeyCode::Down);
const LEFT: Stroke = Named(KeyCode::Left);
const RIGHT: Stroke = Named(KeyCode::Right);
const TAB: Stroke = Named(KeyCode::Tab);
const BACKTAB: Stroke = Named(KeyCode::BackTab);
const ENTER: Stroke = Named(KeyCode::Enter);
const ESC: Stroke = Named(KeyCode::Esc);
const SPACE: Stroke = Char(' ');
const DEL: Stroke = Named(KeyCode::Delete);
const F1: Stroke = Named(KeyCode::F(1));
const F2: Stroke = Named(KeyCode::F(2));
const F3: Stroke = Named(KeyCode::F(3));
const F4: Stroke = Named(KeyCode::F(4));
const F5: Stroke = Named(KeyCode::F(5));
const F9: Stroke = Named(KeyCode::F(9));
const BACKSPACE: Stroke = Named(KeyCode::Backspace);
const PGUP: Stroke = Named(KeyCode::PageUp);
const PGDN: Stroke = Named(KeyCode::PageDown);
const HOME: Stroke = Named(KeyCode::Home);
const END: Stroke = Named(KeyCode::End);

/// The table.
pub const TABLE: &[Binding] = &[
    bind(P::Always, &[F9, Ctrl('n')], C::Panic, 0),
    bind(P::Always, &[Ctrl('l')], C::Lock, 0),
    bind(P::Everywhere, &[F1, Ctrl('x')], C::Help, 0),
    bind(P::Ring, &[Char('a')], C::Add, 1),
    bind(P::Ring, &[ENTER, Char('e')], C::Edit, 7),
    bind(P::Ring, &[DEL], C::Delete, 0),
    bind(P::Ring, &[Char('+'), Char('=')], C::Closer, 8),
    bind(P::Ring, &[Char('-')], C::Further, 0),
    bind(P::Ring, &[Char('k')], C::Knows, 2),
    bind(P::Ring, &[Char('g')], C::Asked, 0),
    bind(P::Ring, &[Char('c')], C::ClientForm, 0),
    bind(P::Ring, &[Char('/'), Char('f')], C::Find, 9),
    bind(P::Ring, &[Char('m')], C::Measures, 4),
    bind(P::Ring, &[Char('s')], C::Steps, 5),
    bind(P::Ring, &[Char('v')], C::Visits, 6),
    bind(P::Ring, &[Char('l')], C::Sight, 0),
    bind(P::Ring, &[Char('z')], C::Zoom, 0),
    bind(P::Ring, &[Char('y')], C::Tidy, 0),
    bind(P::Ring, &[Char('d')], C::Confirm, 0),
    bind(P::Ring, &[Char('x')], C::Legend, 0),
    bind(P::Ring, &[Char('i')], C::InWords, 0),
    bind(P::Ring, &[Char('p')], C::Page, 0),
    bind(P::Ring, &[Char('b')], C::Bring, 0),
    bind(P::Ring, &[Char('t')], C::Turn, 10),
    bind(P::Ring, &[Char('w')], C::Worker, 0),
    bind(P::Ring, &[Char('n')], C::Veil, 0),
    bind(P::Ring, &[Char('h')], C::ShowQualities, 0),
    bind(P::Ring, &[Char('o')], C::Options, 0),
    bind(P::Ring, &[Char('u'), Ctrl('z')], C::Undo, 11),
    bind(P::Ring, &[Ctrl('r'), Ctrl('y')], C::Redo, 0),
    bind(P::Ring, &[UP], C::Up, 0),
    bind(P::Ring, &[DOWN], C::Down, 0),
    bind(P::Ring, &[LEFT], C::Left, 0),
    bind(P::Ring, &[RIGHT], C::Right, 0),
    bind(P::Ring, &[TAB], C::Next, 0),
    bind(P::Ring, &[BACKTAB], C::Previous, 0),
    bind(P::Ring, &[ESC], C::Back, 0),
    bind(P::Ring, &[Char('?')], C::Help, 3),
    bind(P::Ring, &[Char('q')], C::Quit, 12),
    bind(P::Turned, &[Char('t')], C::TurnBack, 0),
    bind(P::Turned, &[UP], C::Up, 0),
    bind(P::Turned, &[DOWN], C::Down, 0),
    bind(P::Turned, &[LEFT], C::Left, 0),
    bind(P::Turned, &[RIGHT], C::Right, 0),
    bind(P::Turned, &[TAB], C::Next, 0),
    bind(P::Turned, &[BACKTAB], C::Previous, 0),
    bind(P::Turned, &[Char('+'), Char('=')], C::Closer, 0),
    bind(P::Turned, &[Char('-')], C::Further, 0),
    bind(P::Gate, &[ENTER], C::Open, 1),
    bind(P::Gate, &[TAB], C::Next, 2),
    bind(P::Gate, &[F2, Ctrl('t')], C::OtherWay, 3),
    bind(P::Gate, &[F3, Ctrl('g')], C::NextLanguage, 4),
    bind(P::Gate, &[F4, Ctrl('o')], C::Backups, 5),
    bind(P::Gate, &[ESC], C::Quit, 6),
    bind(P::Backups, &[DOWN], C::Down, 1),
    bind(P::Backups, &[UP], C::Up, 0),
    bind(P::Backups, &[ENTER], C::Open, 2),
    bind(P::Backups, &[F3, Ctrl('g')], C::NextLanguage, 3),
    bind(P::Backups, &[ESC], C::Back, 4),
    bind(P::Start, &[ENTER], C::Open, 1),
    bind(P::Start, &[TAB, DOWN], C::Next, 2),
    bind(P::Start, &[UP, BACKTAB], C::Previous, 0),
    bind(P::Start, &[F2, Ctrl('t')], C::Worker, 3),
    bind(P::Start, &[F3, Ctrl('g')], C::Options, 4),
    bind(P::Start, &[F4, Ctrl('o')], C::Bring, 5),
    bind(P::Start, &[ESC], C::Back, 6),
    bind(P::Line, &[ENTER], C::Open, 1),
    bind(P::Line, &[TAB], C::Complete, 2),
    bind(P::Line, &[UP], C::LastLine, 0),
    bind(P::Line, &[Ctrl('z')], C::Undo, 0),
    bind(P::Line, &[F2, Ctrl('t')], C::NoteOrName, 0),
    bind(P::Line, &[F3, Ctrl('g')], C::Another, 0),
    bind(P::Line, &[ESC], C::Back, 3),
    bind(P::Find, &[ENTER], C::Open, 1),
    bind(P::Find, &[DOWN, TAB], C::Next, 2),
    bind(P::Find, &[UP, BACKTAB], C::Previous, 0),
    bind(P::Find, &[ESC], C::Back, 3),
    bind(P::Form, &[UP, BACKTAB], C::Up, 0),
    bind(P::Form, &[DOWN, TAB], C::Down, 1),
    bind(P::Form, &[LEFT], C::Left, 0),
    bind(P::Form, &[RIGHT, SPACE], C::Right, 2),
    bind(P::Form, &[ENTER], C::Open, 3),
    bind(P::Form, &[DEL], C::NotAsked, 5),
    bind(P::Form, &[PGUP], C::PreviousGroup, 0),
    bind(P::Form, &[PGDN], C::NextGroup, 4),
    bind(P::Form, &[HOME], C::Home, 0),
    bind(P::Form, &[END], C::End, 0),
    bind(P::Form, &[Ctrl('z')], C::Undo, 7),
    bind(P::Form, &[Ctrl('r'), Ctrl('y')], C::Redo, 0),
    bind(P::Form, &[Char('?')], C::Help, 0),
    bind(P::Form, &[ESC], C::Back, 6),
    bind(P::Knows, &[UP, BACKTAB], C::Up, 0),
    bind(P::Knows, &[DOWN], C::Down, 0),
    bind(P::Knows, &[ENTER], C::KnowsYes, 1),
    bind(P::Knows, &[Char('-')], C::KnowsNo, 2),
    bind(P::Knows, &[F2, Ctrl('t')], C::NobodyElse, 3),
    bind(P::Knows, &[F3, Ctrl('g')], C::Together, 4),
    bind(P::Knows, &[TAB], C::NextPerson, 6),
    bind(P::Knows, &[SPACE, RIGHT], C::Toggle, 0),
    bind(P::Knows, &[LEFT], C::ToggleBack, 0),
    bind(P::Knows, &[DEL], C::NotAsked, 0),
    bind(P::Knows, &[PGUP], C::PageUp, 0),
    bind(P::Knows, &[PGDN], C::PageDown, 0),
    bind(P::Knows, &[Ctrl('z')], C::Undo, 7),
    bind(P::Knows, &[Ctrl('r'), Ctrl('y')], C::Redo, 0),
    bind(P::Knows, &[Char('?')], C::Help, 0),
    bind(P::Knows, &[ESC], C::Back, 5),
    bind(P::Together, &[UP, BACKTAB], C::Up, 0),
    bind(P::Together, &[DOWN, TAB], C::Down, 0),
    bind(P::Together, &[SPACE], C::Toggle, 2),
    bind(P::Together, &[ENTER], C::Open, 1),
    bind(P::Together, &[PGUP], C::PageUp, 0),
    bind(P::Together, &[PGDN], C::PageDown, 0),
    bind(P::Together, &[Char('?')], C::Help, 0),
    bind(P::Together, &[ESC], C::Back, 3),
    bind(P::Asked, &[UP, BACKTAB], C::Up, 0),
    bind(P::Asked, &[DOWN, TAB], C::Down, 0),
    bind(P::Asked, &[SPACE, ENTER], C::Toggle, 1),
    bind(P::Asked, &[Char('u'), Ctrl('z')], C::Undo, 3),
    bind(P::Asked, &[Ctrl('r'), Ctrl('y')], C::Redo, 0),
    bind(P::Asked, &[Char('?')], C::Help, 0),
    bind(P::Asked, &[ESC, Char('g')], C::Back, 2),
    bind(P::Measures, &[UP, BACKTAB], C::Up, 0),
    bind(P::Measures, &[DOWN, TAB], C::Down, 0),
    bind(P::Measures, &[ENTER], C::More, 0),
    bind(P::Measures, &[Char('c')], C::EveryFigure, 0),
    bind(P::Measures, &[Char('s')], C::References, 0),
    bind(P::Measures, &[PGUP], C::PageUp, 0),
    bind(P::Measures, &[PGDN], C::PageDown, 0),
    bind(P::Measures, &[Char('?')], C::Help, 0),
    bind(P::Measures, &[ESC, Char('m')], C::Back, 0),
    bind(P::Steps, &[UP, BACKTAB], C::Up, 0),
    bind(P::Steps, &[DOWN, TAB], C::Down, 0),
    bind(P::Steps, &[ENTER], C::More, 0),
    bind(P::Steps, &[Char('c')], C::Choose, 0),
    bind(P::Steps, &[Char('l')], C::Later, 0),
    bind(P::Steps, &[Char('n')], C::NotForUs, 0),
    bind(P::Steps, &[Char('a')], C::OwnStep, 0),
    bind(P::Steps, &[Char('p')], C::NextTab, 0),
    bind(P::Steps, &[Char('b')], C::LeaveAsItIs, 0),
    bind(P::Steps, &[Char('r')], C::Directory, 0),
    bind(P::Steps, &[Char('g')], C::NewGoal, 0),
    bind(P::Steps, &[Char('e')], C::Edit, 0),
    bind(P::Steps, &[Char('q')], C::TakeAlong, 0),
    bind(P::Steps, &[RIGHT, SPACE], C::Right, 0),
    bind(P::Steps, &[LEFT], C::Left, 0),
    bind(P::Steps, &[DEL], C::Delete, 0),
    bind(P::Steps, &[PGUP], C::PageUp, 0),
    bind(P::Steps, &[PGDN], C::PageDown, 0),
    bind(P::Steps, &[Char('u'), Ctrl('z')], C::Undo, 0),
    bind(P::Steps, &[Ctrl('r'), Ctrl('y')], C::Redo, 0),
    bind(P::Steps, &[Char('?')], C::Help, 0),
    bind(P::Steps, &[ESC], C::Back, 0),
    bind(P::Directory, &[UP, BACKTAB], C::Up, 0),
    bind(P::Directory, &[DOWN, TAB], C::Down, 0),
    bind(P::Directory, &[ENTER], C::More, 1),
    bind(P::Directory, &[Char('s')], C::ForStep, 2),
    bind(P::Directory, &[Char('g')], C::Region, 3),
    bind(P::Directory, &[Char('/'), Char('f')], C::SearchEntries, 0),
    bind(P::Directory, &[Char('k')], C::TakeAddress, 0),
    bind(P::Directory, &[Char('t')], C::InLanguage, 4),
    bind(P::Directory, &[Char('d')], C::OnScreen, 5),
    bind(P::Directory, &[Char('p')], C::IntoRing, 6),
    bind(P::Directory, &[Char('a')], C::NewEntry, 7),
    bind(P::Directory, &[Char('e')], C::Edit, 8),
    bind(P::Directory, &[DEL], C::Retire, 9),
    bind(P::Directory, &[Char('x')], C::ShowRetired, 0),
    bind(P::Directory, &[Char('q')], C::TakeAlong, 0),
    bind(P::Directory, &[PGUP], C::PageUp, 0),
    bind(P::Directory, &[PGDN], C::PageDown, 0),
    bind(P::Directory, &[Char('?')], C::Help, 0),
    bind(P::Directory, &[ESC, Char('r')], C::Back, 10),
    bind(P::Visits, &[UP, BACKTAB], C::Up, 0),
    bind(P::Visits, &[DOWN, TAB], C::Down, 0),
    bind(P::Visits, &[ENTER], C::Open, 1),
    bind(P::Visits, &[Char('f')], C::CloseVisit, 2),
    bind(P::Visits, &[Char('a')], C::NextVisit, 3),
    bind(P::Visits, &[Char('c')], C::Compare, 4),
    bind(P::Visits, &[Char('e')], C::Edit, 5),
    bind(P::Visits, &[Char('d')], C::ToDiscuss, 6),
    bind(P::Visits, &[Char('?')], C::Help, 0),
    bind(P::Visits, &[ESC, Char('v')], C::Back, 7),
    bind(P::Discuss, &[UP, BACKTAB], C::Up, 0),
    bind(P::Discuss, &[DOWN, TAB], C::Down, 0),
    bind(P::Discuss, &[ENTER, Char('d')], C::Confirm, 1),
    bind(P::Discuss, &[Char('e')], C::Edit, 2),
    bind(P::Discuss, &[Char('k')], C::Knows, 3),
    bind(P::Discuss, &[Char('+'), Char('=')], C::Closer, 4),
    bind(P::Discuss, &[Char('-')], C::Further, 5),
    bind(P::Discuss, &[DEL], C::Delete, 0),
    bind(P::Discuss, &[PGUP], C::PageUp, 0),
    bind(P::Discuss, &[PGDN], C::PageDown, 0),
    bind(P::Discuss, &[Char('u'), Ctrl('z')], C::Undo, 6),
    bind(P::Discuss, &[Ctrl('r'), Ctrl('y')], C::Redo, 0),
    bind(P::Discuss, &[Char('?')], C::Help, 0),
    bind(P::Discuss, &[ESC], C::Back, 7),
    bind(P::Compare, &[UP, BACKTAB], C::Up, 0),
    bind(P::Compare, &[DOWN, TAB], C::Down, 0),
    bind(P::Compare, &[ENTER], C::More, 0),
    bind(P::Compare, &[LEFT], C::EarlierVisit, 0),
    bind(P::Compare, &[RIGHT], C::LaterVisit, 0),
    bind(P::Compare, &[Char('m')], C::ToldNext, 0),
    bind(P::Compare, &[PGUP], C::PageUp, 0),
    bind(P::Compare, &[PGDN], C::PageDown, 0),
    bind(P::Compare, &[Char('?')], C::Help, 0),
    bind(P::Compare, &[ESC], C::Back, 0),
    bind(P::Page, &[UP, BACKTAB], C::Up, 0),
    bind(P::Page, &[DOWN, TAB], C::Down, 1),
    bind(P::Page, &[RIGHT], C::Right, 2),
    bind(P::Page, &[LEFT], C::Left, 0),
    bind(P::Page, &[ENTER], C::Open, 3),
    bind(P::Page, &[ESC], C::Back, 4),
    bind(P::Reading, &[DOWN], C::Down, 1),
    bind(P::Reading, &[UP], C::Up, 0),
    bind(P::Reading, &[PGDN, SPACE], C::PageDown, 0),
    bind(P::Reading, &[PGUP], C::PageUp, 0),
    bind(P::Reading, &[HOME], C::Home, 0),
    bind(P::Reading, &[END], C::End, 0),
    bind(P::Reading, &[ESC, ENTER, Char('?'), Char('q')], C::Back, 2),
    bind(P::Question, &[ENTER], C::Open, 1),
    bind(P::Question, &[ESC], C::Back, 2),
    // Each of the worker's pages has a footer of its own: shown::worker_keys.
    bind(P::Worker, &[UP, BACKTAB], C::Up, 0),
    bind(P::Worker, &[DOWN, TAB], C::Down, 0),
    bind(P::Worker, &[ENTER], C::Open, 0),
    bind(P::Worker, &[LEFT], C::Left, 0),
    bind(P::Worker, &[RIGHT], C::Right, 0),
    bind(P::Worker, &[PGUP], C::PageUp, 0),
    bind(P::Worker, &[PGDN], C::PageDown, 0),
    bind(P::Worker, &[Char('c')], C::Choose, 0),
    bind(P::Worker, &[Char('n')], C::SafetyNone, 0),
    bind(P::Worker, &[Char('v')], C::SafetyCaution, 0),
    bind(P::Worker, &[Char('o')], C::SafetyUnsafe, 0),
    bind(P::Worker, &[Char('x')], C::SafetyNoContact, 0),
    bind(P::Worker, &[Char('s')], C::SafetySource, 0),
    bind(P::Worker, &[BACKSPACE], C::NotAsked, 0),
    bind(P::Worker, &[Char('g')], C::HomeAsked, 0),
    bind(P::Worker, &[Char('r')], C::Rename, 0),
    bind(P::Worker, &[Char('a')], C::Archive, 0),
    bind(P::Worker, &[DEL], C::Delete, 0),
    bind(P::Worker, &[Char('m')], C::NewMapEntry, 0),
    bind(P::Worker, &[Char('u'), Ctrl('z')], C::Undo, 0),
    bind(P::Worker, &[Ctrl('r'), Ctrl('y')], C::Redo, 0),
    bind(P::Worker, &[Char('?')], C::Help, 0),
    bind(P::Worker, &[ESC, Char('w')], C::Back, 0),
    bind(P::Files, &[UP, BACKTAB], C::Up, 0),
    bind(P::Files, &[DOWN, TAB], C::Down, 0),
    bind(P::Files, &[ENTER], C::Open, 1),
    bind(P::Files, &[SPACE], C::Toggle, 2),
    bind(P::Files, &[F2, Ctrl('t')], C::FolderAbove, 3),
    bind(P::Files, &[F3, Ctrl('g')], C::FileNames, 4),
    bind(P::Files, &[PGUP], C::PageUp, 0),
    bind(P::Files, &[PGDN], C::PageDown, 0),
    bind(P::Files, &[ESC], C::Back, 5),
    bind(P::Bring, &[UP, BACKTAB], C::Up, 0),
    bind(P::Bring, &[DOWN, TAB], C::Down, 0),
    bind(P::Bring, &[SPACE], C::Toggle, 1),
    bind(P::Bring, &[ENTER], C::Open, 2),
    bind(P::Bring, &[F2, Ctrl('t')], C::OtherDay, 5),
    bind(P::Bring, &[F3, Ctrl('g')], C::ChooseAll, 4),
    bind(P::Bring, &[F4, Ctrl('o')], C::Relatives, 7),
    bind(P::Bring, &[F5, Ctrl('d')], C::LeftOut, 6),
    bind(P::Bring, &[PGUP], C::PageUp, 0),
    bind(P::Bring, &[PGDN], C::PageDown, 0),
    bind(P::Bring, &[ESC], C::Back, 3),
    bind(P::Columns, &[UP, BACKTAB], C::Up, 0),
    bind(P::Columns, &[DOWN, TAB], C::Down, 0),
    bind(P::Columns, &[ENTER], C::Open, 1),
    bind(P::Columns, &[F2, Ctrl('t')], C::KeepAnswer, 2),
    bind(P::Columns, &[ESC], C::Back, 3),
    bind(P::Code, &[ESC, ENTER, Char('q')], C::Back, 1),
];

/// What a key does in a place; `None` where it does nothing there (or is text).
pub fn command(place: Place, key: Key) -> Option<Command> {
    let reach =
        |p: Place| p == place || p == P::Always || (p == P::Everywhere && !matches!(place, P::Gate | P::Backups));
    // The place's own meaning wins over the general one.
    let own = TABLE.iter().find(|b| b.place == place && b.keys.iter().any(|s| s.is(key)));
    own.or_else(|| TABLE.iter().find(|b| reach(b.place) && b.keys.iter().any(|s| s.is(key)))).map(|b| b.command)
}

/// What a key writes or moves in a field; `None` for a key that does nothing there.
pub fn typing(key: Key) -> Option<Typing> {
    if is_text(key)
        && let KeyCode::Char(c) = key.code
    {
        return Some(Typing::Insert(c));
    }
    if key.modifiers == KeyModifiers::CONTROL
        && let KeyCode::Char(letter) = key.code
    {
        return match letter.to_ascii_lowercase() {
            'w' => Some(Typing::BackWord),
            'u' => Some(Typing::BackAll),
            'k' => Some(Typing::DeleteAll),
            'a' => Some(Typing::Home),
            'e' => Some(Typing::End),
            _ => None,
        };
    }
    match key.code {
        KeyCode::Backspace if key.modifiers.contains(KeyModifiers::CONTROL) => Some(Typing::BackWord),
        KeyCode::Backspace => Some(Typing::Backspace),
        KeyCode::Delete => Some(Typing::Delete),
        KeyCode::Left => Some(Typing::Left),
        KeyCode::Right => Some(Typing::Right),
        KeyCode::Home => Some(Typing::Home),
        KeyCode::End => Some(Typing::End),
        _ => None,
    }
}

fn is_letter(key: Key, letter: char) -> bool {
    matches!(key.code, KeyCode::Char(pressed) if pressed == letter || pressed.to_lowercase().eq([letter]))
}

/// Plain characters, and those of AltGr, which Windows reports as Ctrl and Alt together.
fn is_text(key: Key) -> bool {
    let strong = key.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT);
    matches!(key.code, KeyCode::Char(_)) && (strong.is_empty() || strong == (KeyModifiers::CONTROL | KeyModifiers::ALT))
}

impl Stroke {
    /// The key is this one.
    pub fn is(self, key: Key) -> bool {
        match self {
            // Caps Lock never makes a key dead: a capital does what the small letter does.
            Stroke::Char(c) => is_text(key) && is_letter(key, c),
            Stroke::Ctrl(c) => key.modifiers - KeyModifiers::SHIFT == KeyModifiers::CONTROL && is_letter(key, c),
            Stroke::Named(KeyCode::BackTab) => key.code == KeyCode::BackTab,
            Stroke::Named(code) => key.code == code && !key.modifiers.contains(KeyModifiers::ALT),
        }
    }
    /// How the key is written in the footer, in help and in docs/keys.md: as it stands on the key, and the space bar, on
    /// which nothing stands, as the language calls it.
    pub fn label(self, language: Language) -> String {
        match self {
            Stroke::Char(' ') => match language {
                Language::Nl => "spatie".into(),
                Language::Fr => "espace".into(),
                Language::En => "Space".into(),
            },
            Stroke::Char(c) => c.to_string(),
            Stroke::Ctrl(c) => format!("Ctrl-{}", c.to_ascii_uppercase()),
            Stroke::Named(code) => match code {
                KeyCode::Up => "↑".into(),
                KeyCode::Down => "↓".into(),
                KeyCode::Left => "←".into(),
                KeyCode::Right => "→".into(),
                KeyCode::BackTab => "Shift-Tab".into(),
                KeyCode::Delete => "Del".into(),
                KeyCode::PageUp => "PgUp".into(),
                KeyCode::PageDown => "PgDn".into(),
                KeyCode::F(n) => format!("F{n}"),
                KeyCode::Esc => "Esc".into(),
                other => format!("{other:?}"),
            },
        }
    }
}
