//! What stands on top of a screen: one stack, keys go to the top, drawing starts at the bottom.

use std::collections::BTreeSet;

use zeroize::Zeroizing;

use super::agenda::Due;
use super::bring::{BringLayer, ColumnsLayer, FilesLayer};
use super::comparing::CompareLayer;
use super::field::Field;
use super::form::{self, Subject};
use super::keymap::Place;
use super::paper::PageLayer;
use crate::domain::{AuditLine, ClientId, ClientLine, Dimension, Language, PersonId, StepId, VisitId};

/// Something that stands on top of the screen and gets the keys.
#[derive(Debug)]
pub enum Layer {
    /// The quick line.
    Line(LineLayer),
    /// Finding by name.
    Find(FindLayer),
    /// A form: of a person, the client or a visit.
    Form(FormLayer),
    /// Which of these does this person know?
    Knows(KnowsLayer),
    /// People who all know each other.
    Together(TogetherLayer),
    /// What was gone through.
    Asked(usize),
    /// The measures.
    Measures(MeasuresLayer),
    /// The steps.
    Steps(StepsLayer),
    /// The directory of resources.
    Directory(DirectoryLayer),
    /// The visits.
    Visits(usize),
    /// Who still has to be discussed.
    Discuss(usize),
    /// Two visits compared.
    Compare(Box<CompareLayer>),
    /// A page for the file.
    Page(PageLayer),
    /// A page of text.
    Reading(Reading),
    /// A question.
    Question(Question),
    /// A line of text that is asked for.
    Ask(Ask),
    /// The worker's view.
    Worker(WorkerLayer),
    /// Language, theme, locking.
    Options(usize),
    /// Choosing a file to bring people in from.
    Files(FilesLayer),
    /// Choosing who comes in.
    Bring(BringLayer),
    /// Saying which column is the ring.
    Columns(ColumnsLayer),
    /// A code that the client's telephone reads.
    Code(CodeLayer),
}

/// The quick line.
#[derive(Debug, Default)]
pub struct LineLayer {
    /// What is typed.
    pub field: Field,
    /// How many were added since it opened.
    pub added: usize,
    /// The line that was added last.
    pub last: Field,
    /// Words that are not known belong to the name, and are no note.
    pub is_name: bool,
}

/// Finding by name.
#[derive(Debug, Default)]
pub struct FindLayer {
    /// What is typed.
    pub field: Field,
    /// Who fits, best first.
    pub found: Vec<PersonId>,
    /// Which of them is marked.
    pub at: usize,
}

/// A form.
#[derive(Debug)]
pub struct FormLayer {
    /// What it is about.
    pub subject: Subject,
    /// Its rows, as they were when it opened: an answer takes none away and brings none.
    rows: Vec<form::Field>,
    /// The marked row, by what it asks.
    pub at: form::Field,
    /// The text that is being typed into the marked row.
    pub typing: Option<Field>,
    /// The letters that chose the answer of the marked row, as far as they were typed.
    pub letters: String,
}

impl FormLayer {
    /// A form with these rows; `None` without any. Marked is this row, or the first where it is not among them.
    pub fn new(subject: Subject, rows: Vec<form::Field>, at: Option<form::Field>) -> Option<Self> {
        let first = *rows.first()?;
        let at = at.filter(|at| rows.contains(at)).unwrap_or(first);
        Some(Self { subject, rows, at, typing: None, letters: String::new() })
    }
    /// Its rows.
    pub fn rows(&self) -> &[form::Field] {
        &self.rows
    }
    /// Where the marked row stands among them, from 0.
    pub fn place(&self) -> usize {
        self.rows.iter().position(|row| *row == self.at).unwrap_or(0)
    }
    /// The first row of the next heading, or the last row where there is none; or of this heading, and of the one before
    /// where it is marked already.
    pub fn next_group(&self, forward: bool) -> usize {
        let (place, last) = (self.place(), self.rows.len().saturating_sub(1));
        let begins = |at: &usize| *at == 0 || self.rows[*at].group() != self.rows[at - 1].group();
        if forward {
            (place + 1..=last).find(begins).unwrap_or(last)
        } else {
            (0..place).rev().find(begins).unwrap_or(0)
        }
    }
    /// Marks the row that stands at this place, or the last where there are fewer.
    pub fn mark(&mut self, place: usize) {
        self.at = self.rows.get(place).or(self.rows.last()).copied().unwrap_or(self.at);
    }
}

/// Which of these does this person know?
#[derive(Debug)]
pub struct KnowsLayer {
    /// The person.
    pub person: PersonId,
    /// The marked row among the others.
    pub at: usize,
    /// The letters that led to it, as far as they were typed.
    pub letters: String,
}

/// People who all know each other.
#[derive(Debug)]
pub struct TogetherLayer {
    /// Who can be ticked, those of the life domain first.
    pub people: Vec<PersonId>,
    /// Who is.
    pub ticked: BTreeSet<PersonId>,
    /// The marked row.
    pub at: usize,
    /// The letters that led to it, as far as they were typed.
    pub letters: String,
}

/// The measures.
#[derive(Debug, Default)]
pub struct MeasuresLayer {
    /// The marked part, sentence or figure.
    pub at: usize,
    /// The part whose sentences all stand there; of the others, one.
    pub unfolded: Option<Dimension>,
    /// Its explanation is open.
    pub explained: bool,
    /// The page of what is open in full, from 0; the page after the last is the first.
    pub scroll: usize,
    /// Every figure, in the place of the sentences.
    pub every: bool,
    /// Who stands between others; `None` while it is being counted.
    pub between: Option<Vec<(PersonId, f64)>>,
    /// What is waited for.
    pub waits_for: Option<uuid::Uuid>,
}

/// Which list the steps show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StepsTab {
    /// What is suggested now.
    #[default]
    Suggested,
    /// What the client chose.
    Plan,
    /// What to ask next.
    AskNext,
    /// What the two think of themselves, and what it would change.
    Ideas,
}

/// The steps.
#[derive(Debug, Default)]
pub struct StepsLayer {
    /// Which list.
    pub tab: StepsTab,
    /// The marked one.
    pub at: usize,
    /// It is open in full.
    pub opened: bool,
    /// Show more than five.
    pub all: bool,
    /// Scrolled by so many rows.
    pub scroll: usize,
}

/// The directory of resources, and what it is narrowed to. What is `None` is not narrowed by.
#[derive(Debug, Default)]
pub struct DirectoryLayer {
    /// The rule of the step that was marked when it opened.
    pub rule: Option<String>,
    /// Only what serves that step.
    pub for_step: bool,
    /// Also what is not there for this client: of another place, region or age, or for caseworkers.
    pub everywhere: bool,
    /// With these words in it.
    pub words: String,
    /// In this region.
    pub region: Option<&'static str>,
    /// In this language.
    pub language: Option<Language>,
    /// On a screen, or not.
    pub on_screen: Option<bool>,
    /// The entries that are no longer proposed, and only those.
    pub retired: bool,
    /// The marked one.
    pub at: usize,
    /// It is open in full.
    pub opened: bool,
    /// The page of what is open in full, from 0; the page after the last is the first.
    pub scroll: usize,
}

/// A page of text to read.
#[derive(Debug)]
pub struct Reading {
    /// Its title.
    pub title: String,
    /// Its lines, longer ones are wrapped.
    pub lines: Vec<String>,
    /// Which of them step back, such as what cannot be done now.
    pub quiet: Vec<usize>,
    /// Scrolled by so many rows.
    pub scroll: usize,
    /// What it is: some pages must not be left by accident.
    pub what: ReadingOf,
}

impl Reading {
    /// A page from its start.
    pub fn new(title: String, lines: Vec<String>, what: ReadingOf) -> Self {
        Self { title, lines, quiet: Vec::new(), scroll: 0, what }
    }
}

/// What a page of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingOf {
    /// The keys.
    Help,
    /// The diagram in words, a legend, an explanation.
    Words,
    /// What the marks mean: a sign stands before each line.
    Legend,
    /// The recovery code, shown once.
    RecoveryCode,
}

/// A code that the client's telephone reads.
#[derive(Debug)]
pub struct CodeLayer {
    /// What stands in it, for who looks at the screen.
    pub title: String,
    /// What stands in it, from the most to the least: the first that has room is shown.
    pub texts: Vec<String>,
}

/// A question that Enter answers with yes and Esc with no.
#[derive(Debug)]
pub struct Question {
    /// The question, in the user's language.
    pub text: String,
    /// What yes does.
    pub yes: Yes,
}

/// What the answer yes does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Yes {
    /// Ends the program.
    Quit,
    /// Goes back to the question for a code.
    Leave,
    /// Adds a client with this code.
    AddClient(String),
    /// Closes the visit for good.
    CloseVisit,
    /// Opens the worker view although others are present.
    Worker,
    /// Opens the page for the file although others are present.
    Page,
    /// Shows how the ties are although others are present.
    Qualities,
    /// Writes the page after what had to be asked first.
    WritePage,
    /// Writes it over the file that is there.
    ReplacePage,
    /// Locks the file, which is damaged, and shows its backups.
    GoBack,
}

/// A line of text that is asked for.
#[derive(Debug)]
pub struct Ask {
    /// The question.
    pub text: String,
    /// What is typed.
    pub field: Field,
    /// What it is for.
    pub goes_to: AskFor,
}

/// What a typed line is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskFor {
    /// Why a suggestion is not for this client: its rule, and whom it is about.
    NotForUs(String, Vec<PersonId>),
    /// A step of their own.
    OwnStep,
    /// Why a step was dropped.
    Dropped(StepId),
    /// What came of a step that is done.
    Outcome(StepId),
    /// What the client wants, in their words.
    Goal,
    /// What a new entry of the directory is called.
    Entry,
    /// What a new entry of the map of the neighbourhoods is called.
    MapEntry,
    /// Which words an entry of the directory must have.
    EntryWords,
    /// Typing a client's code confirms that it is deleted.
    Delete(ClientId, String),
    /// The client does not want it kept: the number of the open visit erases that visit, the code everything.
    NotKept(ClientId, String, VisitId, u32),
    /// Typing the name confirms that somebody is erased from every visit.
    Erase(PersonId, String),
    /// A new code for a client.
    Rename(ClientId),
    /// The day of an earlier drawing.
    VisitDate,
    /// The day of the visit that is made of people from elsewhere.
    BringDay,
    /// The passphrase of now, or the recovery code: an open screen must not be enough to lock its owner out.
    PassphraseOfNow,
    /// A new passphrase, typed once; and the one of now.
    Passphrase(Zeroizing<String>),
    /// A new passphrase, typed twice: the first time, and the one of now.
    PassphraseAgain(Zeroizing<String>, Zeroizing<String>),
}

impl AskFor {
    /// What is typed stays hidden.
    pub fn is_secret(&self) -> bool {
        matches!(self, AskFor::PassphraseOfNow | AskFor::Passphrase(_) | AskFor::PassphraseAgain(..))
    }
}

/// Which of the worker's pages is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WorkerTab {
    /// Safety, capacity and notes of this client's people.
    #[default]
    Facts,
    /// What a gate held back, and help lines.
    HeldBack,
    /// What is due, over all clients.
    Agenda,
    /// The networks of the neighbourhoods, over all clients.
    Map,
    /// All clients.
    Clients,
    /// What left the file, and what was erased.
    Audit,
}

/// The worker's view.
#[derive(Debug, Default)]
pub struct WorkerLayer {
    /// Which page.
    pub tab: WorkerTab,
    /// The marked row.
    pub at: usize,
    /// The page of what is told of the marked row, from 0; the page after the last is the first.
    pub scroll: usize,
    /// What left the file, the latest first: when, and what.
    pub audit: Vec<AuditLine>,
    /// All clients, as far as they were loaded.
    pub clients: Vec<ClientLine>,
    /// What is due over all clients, by day.
    pub agenda: Vec<Due>,
}

impl Layer {
    /// Which keys work in it.
    pub fn place(&self) -> Place {
        match self {
            Layer::Line(_) | Layer::Ask(_) => Place::Line,
            Layer::Find(_) => Place::Find,
            Layer::Form(form) if form.typing.is_some() => Place::Line,
            Layer::Form(_) | Layer::Options(_) => Place::Form,
            Layer::Knows(_) => Place::Knows,
            Layer::Together(_) => Place::Together,
            Layer::Asked(_) => Place::Asked,
            Layer::Measures(_) => Place::Measures,
            Layer::Steps(_) => Place::Steps,
            Layer::Directory(_) => Place::Directory,
            Layer::Visits(_) => Place::Visits,
            Layer::Discuss(_) => Place::Discuss,
            Layer::Compare(_) => Place::Compare,
            Layer::Page(_) => Place::Page,
            Layer::Reading(_) => Place::Reading,
            Layer::Question(_) => Place::Question,
            Layer::Worker(_) => Place::Worker,
            Layer::Files(_) => Place::Files,
            Layer::Bring(_) => Place::Bring,
            Layer::Columns(_) => Place::Columns,
            Layer::Code(_) => Place::Code,
        }
    }
    /// The field that takes plain characters, if there is one.
    pub fn field(&mut self) -> Option<&mut Field> {
        match self {
            Layer::Line(line) => Some(&mut line.field),
            Layer::Ask(ask) => Some(&mut ask.field),
            Layer::Find(find) => Some(&mut find.field),
            Layer::Form(form) => form.typing.as_mut(),
            Layer::Page(page) => page.field(),
            Layer::Files(files) => Some(&mut files.field),
            Layer::Bring(bring) => Some(&mut bring.field),
            _ => None,
        }
    }
    /// What is typed into it is a passphrase.
    pub fn is_secret(&self) -> bool {
        matches!(self, Layer::Ask(ask) if ask.goes_to.is_secret())
    }
    /// It is for the worker alone, and so is what is opened in it: a page is chosen there too, since what it leaves out
    /// rests on what only the worker knows.
    pub fn is_worker(&self) -> bool {
        matches!(self, Layer::Worker(_) | Layer::Page(_))
    }
}
