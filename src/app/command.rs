//! What a caseworker can ask of the program. Names only; what they do stands in `update`.

/// A command; the keymap says which key gives it in which place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Command {
    /// Locks at once behind a neutral screen.
    Panic,
    /// Locks.
    Lock,
    /// Shows the keys of this place.
    Help,
    /// Opens the quick line.
    Add,
    /// Opens the form.
    Edit,
    /// Deletes what is selected.
    Delete,
    /// One ring closer.
    Closer,
    /// One ring further.
    Further,
    /// Who knows whom.
    Knows,
    /// What was gone through.
    Asked,
    /// What is kept about the client.
    ClientForm,
    /// Finds by name.
    Find,
    /// The measures.
    Measures,
    /// The steps.
    Steps,
    /// The visits.
    Visits,
    /// The next layer of sight.
    Sight,
    /// One sector large.
    Zoom,
    /// Orders the sectors anew.
    Tidy,
    /// What the marks mean.
    Legend,
    /// The diagram in words.
    InWords,
    /// A page for the file.
    Page,
    /// Turns the screen to the client.
    Turn,
    /// Ends the turned screen.
    TurnBack,
    /// The worker's view.
    Worker,
    /// Initials for names, on and off.
    Veil,
    /// Shows tie qualities although others are present.
    ShowQualities,
    /// Language, theme, locking.
    Options,
    /// Takes the last change back.
    Undo,
    /// Makes it once more.
    Redo,
    /// Up, or the nearest above.
    Up,
    /// Down.
    Down,
    /// Left.
    Left,
    /// Right.
    Right,
    /// The next one.
    Next,
    /// The one before.
    Previous,
    /// Opens, accepts, goes on.
    Open,
    /// Back, closes, cancels.
    Back,
    /// Ends the program.
    Quit,
    /// Completes the word.
    Complete,
    /// The other way: generated or own phrase, names or codes, sides.
    OtherWay,
    /// The next list: suggested, planned, to ask.
    NextTab,
    /// What studies found elsewhere, on request.
    References,
    /// Every figure, or the sentences.
    EveryFigure,
    /// The next language.
    NextLanguage,
    /// Changes the answer.
    Toggle,
    /// Changes the answer the other way round.
    ToggleBack,
    /// They know each other.
    KnowsYes,
    /// They do not know each other.
    KnowsNo,
    /// Makes an answer *not asked* again.
    NotAsked,
    /// All of this sector know each other.
    SectorKnows,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the start.
    Home,
    /// To the end.
    End,
    /// The client chooses this step.
    Choose,
    /// Not now.
    Later,
    /// Not for this client.
    NotForUs,
    /// Good as it is.
    LeaveAsItIs,
    /// A step of their own.
    OwnStep,
    /// The directory of resources.
    Directory,
    /// A goal, in the client's words.
    NewGoal,
    /// Only what serves the marked step, or everything.
    ForStep,
    /// The next region.
    Region,
    /// Only what speaks the next language.
    InLanguage,
    /// On a screen, not on a screen, or both.
    OnScreen,
    /// A new entry of the directory.
    NewEntry,
    /// Words to look for in the directory.
    SearchEntries,
    /// This entry is the address of the marked step.
    TakeAddress,
    /// Worker: a new entry of the map of the neighbourhoods.
    NewMapEntry,
    /// The entry is no longer proposed, or again.
    Retire,
    /// The entries that are no longer proposed.
    ShowRetired,
    /// Puts the entry into the ring.
    IntoRing,
    /// Closes the visit for good.
    CloseVisit,
    /// Starts the next visit.
    NextVisit,
    /// Compares two visits.
    Compare,
    /// Compares with the visit before the other one.
    EarlierVisit,
    /// Compares with the visit after the other one, or with what the client wishes.
    LaterVisit,
    /// Who still has to be discussed.
    ToDiscuss,
    /// The selected member is as they were; on to the next who was not discussed.
    Confirm,
    /// The backups, to go back to one.
    Backups,
    /// Worker: nothing is known against this member's safety.
    SafetyNone,
    /// Worker: caution with this member.
    SafetyCaution,
    /// Worker: this member is unsafe.
    SafetyUnsafe,
    /// Worker: there is a no-contact order.
    SafetyNoContact,
    /// Worker: who said it.
    SafetySource,
    /// Worker: everybody at home was asked about, alone.
    HomeAsked,
    /// Gives another code.
    Rename,
    /// Puts away, or takes back.
    Archive,
    /// Brings people in from a file.
    Bring,
    /// Everybody who is new, or nobody.
    ChooseAll,
    /// Another day for the visit that is made of them.
    OtherDay,
    /// The marked one is the client: what are the others to them?
    Relatives,
    /// What is left out of a file, and why.
    LeftOut,
    /// This answer, kept beside the file for the next time.
    KeepAnswer,
    /// The folder above.
    FolderAbove,
    /// Into the client's telephone, by its camera.
    TakeAlong,
}

impl Command {
    /// The key of its name in the message files: `help-add`, `help-knows-yes`, …
    pub fn key(self) -> String {
        let mut name = String::new();
        for c in format!("{self:?}").chars() {
            if c.is_uppercase() && !name.is_empty() {
                name.push('-');
            }
            name.extend(c.to_lowercase());
        }
        format!("help-{name}")
    }
}

/// Moves a marked row within `count` rows.
pub(super) fn moved(at: usize, count: usize, command: Command) -> usize {
    let last = count.saturating_sub(1);
    match command {
        Command::Up | Command::Previous => at.saturating_sub(1),
        Command::Down | Command::Next => (at + 1).min(last),
        Command::PageUp => at.saturating_sub(10),
        Command::PageDown => (at + 10).min(last),
        Command::Home => 0,
        Command::End => last,
        _ => at.min(last),
    }
}
