//! What a caseworker can ask of the program. Names only; what they do stands in `update`.

use crate::domain::MessageKey;

/// The commands, each with the key of its name in the message files.
macro_rules! commands {
    ($($(#[$meta:meta])* $command:ident = $key:literal),+ $(,)?) => {
        /// A command; the keymap says which key gives it in which place.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Command { $($(#[$meta])* $command),+ }
        impl Command {
            /// Every command.
            pub const ALL: &'static [Command] = &[$(Command::$command),+];
            /// The key of its name in the message files.
            pub fn key(self) -> MessageKey {
                match self { $(Command::$command => key!($key)),+ }
            }
            /// The same for the row of keys: a word or two, where the files have them.
            pub fn short(self) -> MessageKey {
                match self { $(Command::$command => MessageKey::find(&[$key, "-short"]).unwrap_or(key!($key))),+ }
            }
        }
    };
}

commands! {
    /// Locks at once behind a neutral screen.
    Panic = "help-panic",
    /// Locks.
    Lock = "help-lock",
    /// Shows the keys of this place.
    Help = "help-help",
    /// Opens the quick line.
    Add = "help-add",
    /// Opens the form.
    Edit = "help-edit",
    /// Deletes what is selected.
    Delete = "help-delete",
    /// One ring closer.
    Closer = "help-closer",
    /// One ring further.
    Further = "help-further",
    /// Who knows whom.
    Knows = "help-knows",
    /// What was gone through.
    Asked = "help-asked",
    /// What is kept about the client.
    ClientForm = "help-client-form",
    /// Finds by name.
    Find = "help-find",
    /// The measures.
    Measures = "help-measures",
    /// The steps.
    Steps = "help-steps",
    /// The visits.
    Visits = "help-visits",
    /// The next layer of sight.
    Sight = "help-sight",
    /// One sector large.
    Zoom = "help-zoom",
    /// Orders the sectors anew.
    Tidy = "help-tidy",
    /// What the marks mean.
    Legend = "help-legend",
    /// The diagram in words.
    InWords = "help-in-words",
    /// A page for the file.
    Page = "help-page",
    /// Turns the screen to the client.
    Turn = "help-turn",
    /// Ends the turned screen.
    TurnBack = "help-turn-back",
    /// The worker's view.
    Worker = "help-worker",
    /// Initials for names, on and off.
    Veil = "help-veil",
    /// Shows tie qualities although others are present.
    ShowQualities = "help-show-qualities",
    /// Language, theme, locking.
    Options = "help-options",
    /// Takes the last change back.
    Undo = "help-undo",
    /// Makes it once more.
    Redo = "help-redo",
    /// Up, or the nearest above.
    Up = "help-up",
    /// Down.
    Down = "help-down",
    /// Left.
    Left = "help-left",
    /// Right.
    Right = "help-right",
    /// The next one.
    Next = "help-next",
    /// The one before.
    Previous = "help-previous",
    /// Opens, accepts, goes on.
    Open = "help-open",
    /// Back, closes, cancels.
    Back = "help-back",
    /// Ends the program.
    Quit = "help-quit",
    /// Completes the word.
    Complete = "help-complete",
    /// The other way: generated or own phrase, names or codes, sides.
    OtherWay = "help-other-way",
    /// The next list: suggested, planned, to ask.
    NextTab = "help-next-tab",
    /// What studies found elsewhere, on request.
    References = "help-references",
    /// Every figure, or the sentences.
    EveryFigure = "help-every-figure",
    /// The next language.
    NextLanguage = "help-next-language",
    /// Changes the answer.
    Toggle = "help-toggle",
    /// Changes the answer the other way round.
    ToggleBack = "help-toggle-back",
    /// They know each other.
    KnowsYes = "help-knows-yes",
    /// They do not know each other.
    KnowsNo = "help-knows-no",
    /// Makes an answer *not asked* again.
    NotAsked = "help-not-asked",
    /// The list of those who all know each other.
    Together = "help-together",
    /// Somebody more who is called so.
    Another = "help-another",
    /// Words that are not known: a note, or part of the name.
    NoteOrName = "help-note-or-name",
    /// The line before, to be mended.
    LastLine = "help-last-line",
    /// Nobody else of the list.
    NobodyElse = "help-nobody-else",
    /// The list of the next person.
    NextPerson = "help-next-person",
    /// A page up.
    PageUp = "help-page-up",
    /// A page down.
    PageDown = "help-page-down",
    /// To the next heading of a form.
    NextGroup = "help-next-group",
    /// To the heading before.
    PreviousGroup = "help-previous-group",
    /// To the start.
    Home = "help-home",
    /// To the end.
    End = "help-end",
    /// The client chooses this step.
    Choose = "help-choose",
    /// Not now.
    Later = "help-later",
    /// Not for this client.
    NotForUs = "help-not-for-us",
    /// Good as it is.
    LeaveAsItIs = "help-leave-as-it-is",
    /// A step of their own.
    OwnStep = "help-own-step",
    /// The directory of resources.
    Directory = "help-directory",
    /// A goal, in the client's words.
    NewGoal = "help-new-goal",
    /// Only what serves the marked step, or everything.
    ForStep = "help-for-step",
    /// The next region.
    Region = "help-region",
    /// Only what speaks the next language.
    InLanguage = "help-in-language",
    /// On a screen, not on a screen, or both.
    OnScreen = "help-on-screen",
    /// A new entry of the directory.
    NewEntry = "help-new-entry",
    /// Words to look for in the directory.
    SearchEntries = "help-search-entries",
    /// This entry is the address of the marked step.
    TakeAddress = "help-take-address",
    /// Worker: a new entry of the map of the neighbourhoods.
    NewMapEntry = "help-new-map-entry",
    /// The entry is no longer proposed, or again.
    Retire = "help-retire",
    /// The entries that are no longer proposed.
    ShowRetired = "help-show-retired",
    /// Puts the entry into the ring.
    IntoRing = "help-into-ring",
    /// Closes the visit for good.
    CloseVisit = "help-close-visit",
    /// Starts the next visit.
    NextVisit = "help-next-visit",
    /// Compares two visits.
    Compare = "help-compare",
    /// Compares with the visit before the other one.
    EarlierVisit = "help-earlier-visit",
    /// Compares with the visit after the other one, or with what the client wishes.
    LaterVisit = "help-later-visit",
    /// Who still has to be discussed.
    ToDiscuss = "help-to-discuss",
    /// The selected member is as they were; on to the next who was not discussed.
    Confirm = "help-confirm",
    /// The backups, to go back to one.
    Backups = "help-backups",
    /// Worker: nothing is known against this member's safety.
    SafetyNone = "help-safety-none",
    /// Worker: caution with this member.
    SafetyCaution = "help-safety-caution",
    /// Worker: this member is unsafe.
    SafetyUnsafe = "help-safety-unsafe",
    /// Worker: there is a no-contact order.
    SafetyNoContact = "help-safety-no-contact",
    /// Worker: who said it.
    SafetySource = "help-safety-source",
    /// Worker: everybody at home was asked about, alone.
    HomeAsked = "help-home-asked",
    /// The next page of what is told of two visits.
    ToldNext = "help-told-next",
    /// More about what is marked.
    More = "help-more",
    /// Gives another code.
    Rename = "help-rename",
    /// Puts away, or takes back.
    Archive = "help-archive",
    /// Brings people in from a file.
    Bring = "help-bring",
    /// Everybody who is new, or nobody.
    ChooseAll = "help-choose-all",
    /// Another day for the visit that is made of them.
    OtherDay = "help-other-day",
    /// The marked one is the client: what are the others to them?
    Relatives = "help-relatives",
    /// What is left out of a file, and why.
    LeftOut = "help-left-out",
    /// This answer, kept beside the file for the next time.
    KeepAnswer = "help-keep-answer",
    /// The folder above.
    FolderAbove = "help-folder-above",
    /// The names of files in full, or hidden.
    FileNames = "help-file-names",
    /// Into the client's telephone, by its camera.
    TakeAlong = "help-take-along",
}

/// The page after turning one over: what is open in full is told page by page. `None` for any other command.
pub(super) fn turned_over(page: usize, command: Command) -> Option<usize> {
    match command {
        Command::PageUp => Some(page.saturating_sub(1)),
        Command::PageDown => Some(page.saturating_add(1)),
        _ => None,
    }
}

/// Moves a marked row within `count` rows.
pub(super) fn moved(at: usize, count: usize, command: Command) -> usize {
    let last = count.saturating_sub(1);
    match command {
        Command::Up | Command::Previous => at.saturating_sub(1),
        Command::Down | Command::Next => (at + 1).min(last),
        Command::PageUp | Command::PreviousGroup => at.saturating_sub(10),
        Command::PageDown | Command::NextGroup => (at + 10).min(last),
        Command::Home => 0,
        Command::End => last,
        _ => at.min(last),
    }
}
