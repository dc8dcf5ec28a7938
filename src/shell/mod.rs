//! The only place where the world meets the model: terminal guard, event loop, effects, paths, clock, signals.
//!
//! Synchronous: an event goes in, effects are carried out, a frame is drawn. Nothing is drawn on a ticker.

mod bring;
mod clock;
mod demo;
mod directory;
mod effects;
pub mod frame;
mod late_reply;
mod listen;
mod locale;
mod pages;
mod paths;
mod prompt;
mod reexec;
mod terminal;
mod theme;
mod trouble;

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};

use anyhow::{Result, anyhow};
use zeroize::Zeroizing;

use crate::app::gate::{First, Gate, Unlock};
use crate::app::settings::ThemeChoice;
use crate::app::{self, Effect, Event, Model, Outcome};
use crate::domain::Language;
use crate::steps::Catalogue;
use crate::words::faults;

pub use bring::take_in;
pub use clock::identities;
pub use directory::{keep_resources, own_resources};
pub use effects::Keeper;
pub use locale::language as system_language;
pub use paths::{catalogue, data_file, passphrase};
pub use prompt::read_hidden;
pub use terminal::{NoTerminal, say_where_it_stopped};
pub use theme::theme_named;
pub use trouble::{trouble, warnings};

/// How the screen is started.
#[derive(Debug, Default)]
pub struct Options {
    /// The file; the platform's data folder where it is not named.
    pub file: Option<PathBuf>,
    /// The language; as the system says where it is not named.
    pub language: Option<Language>,
    /// The theme.
    pub theme: Option<ThemeChoice>,
    /// The passphrase was handed over.
    pub passphrase: Option<Zeroizing<String>>,
    /// The client to open.
    pub open: Option<String>,
    /// Nothing is asked and nothing is kept.
    pub demo: bool,
}

/// Runs the program on the terminal until it is left.
///
/// # Errors
/// Standard input or output is no terminal, or the system refused something.
pub fn run(mut options: Options) -> Result<()> {
    let clock = clock::Clock::start();
    let language = options.language.unwrap_or_else(locale::language);
    let (catalogue, faults) = paths::catalogue()?;
    let mut keeper = if options.demo {
        Keeper::demo(language, clock.now().today)
    } else {
        Keeper::new(data_file(options.file.clone())?)
    };
    let mut model = new_model(&options, language, catalogue, gate(&options, &keeper), clock.now());
    let again = reexec::Reexec::told().filter(|_| !options.demo && keeper.exists());
    let known = again.as_ref().map(|again| terminal::Answer { light: again.light, ..Default::default() });
    if let Some(again) = &again {
        again.onto(&mut model);
        let replaced = again.replaced.then(|| keeper.was_replaced_before()).flatten();
        replaced.map(|told| app::outcome(&mut model, Outcome::Failed(told)));
    }
    // Not kept beyond its use: it would outlive the lock.
    let passphrase = options.passphrase.take();
    let mut screen = terminal::Screen::enter(options.theme.unwrap_or_default(), known)?;
    model.size = screen.size();
    let mut first = first_effects(&model, &options, passphrase);
    first.extend(again.as_ref().filter(|again| again.backups).map(|_| Effect::ListBackups));
    let (mut events, waker) = listen::listen(screen.late())?;
    keeper.wakes(waker);
    let mut ended = perform(&mut model, &mut keeper, &mut screen, first);
    if let Some(said) = faults::first(&model.texts, &faults).filter(|_| again.is_none()) {
        model.warn(said);
    }
    model.faults = faults;
    let mut waiting = None;
    while !ended {
        // Before the first event as well: a file that was opened at once is checked at once.
        ended |= tend(&mut model, &mut keeper, &mut screen);
        screen.draw(&model)?;
        let heard = waiting.take().or_else(|| next(&mut events, &model, &clock));
        let (event, ended_asleep) = awake(heard, &mut model, &mut keeper, &mut screen, &clock);
        ended |= ended_asleep;
        let effects = match event {
            Some(listen::Heard::Event(event)) => app::handle(&mut model, event, clock.now()),
            Some(listen::Heard::Woken) => Vec::new(),
            Some(listen::Heard::Suspend) => suspend(&mut model, &mut keeper, &mut screen, &clock)?,
            Some(listen::Heard::Stop) => {
                let mut effects = app::handle(&mut model, Event::Away, clock.now());
                effects.push(Effect::Quit);
                effects
            }
            None => app::handle(&mut model, Event::Time, clock.now()),
        };
        ended |= perform(&mut model, &mut keeper, &mut screen, effects);
        if !ended {
            (ended, waiting) = catch_up(&mut model, &mut keeper, &mut screen, &mut events, &clock);
        }
        if !ended && reexec::is_due(&model, &keeper) {
            reexec::start(&model, &mut keeper, &mut screen, false);
        }
    }
    keeper.close();
    screen.leave()?;
    // The screen that told it is gone, or never could.
    keeper.replaced().map_or(Ok(()), |told| Err(anyhow!(model.texts.with(told.key, &[("detail", told.detail.into())]))))
}

/// Takes in what was done apart and is ready; `true` when the program ends.
fn tend(model: &mut Model, keeper: &mut Keeper, screen: &mut terminal::Screen) -> bool {
    let mut ended = false;
    for outcome in keeper.tend() {
        let effects = app::outcome(model, outcome);
        ended |= perform(model, keeper, screen, effects);
    }
    ended
}

/// What came while an event was carried out is taken in before the next frame: a held key costs no frame each. Answers
/// whether the program ends, and with what is no event: it has its turn in the loop, and must not be lost.
fn catch_up(
    model: &mut Model,
    keeper: &mut Keeper,
    screen: &mut terminal::Screen,
    events: &mut Receiver<listen::Heard>,
    clock: &clock::Clock,
) -> (bool, Option<listen::Heard>) {
    while !reexec::is_due(model, keeper) {
        let Ok(heard) = events.try_recv() else { break };
        let (heard, ended) = awake(Some(heard), model, keeper, screen, clock);
        match heard {
            _ if ended => return (true, None),
            Some(listen::Heard::Event(event)) => {
                let effects = app::handle(model, event, clock.now());
                if perform(model, keeper, screen, effects) {
                    return (true, None);
                }
            }
            Some(other) => return (false, Some(other)),
            None => {}
        }
    }
    (false, None)
}

/// A machine that slept wakes up locked; keys that were meant for what stood there before go nowhere. Answers with what is
/// left of what was heard, and whether the program ends. Asked for everything that is heard: what came in while something
/// else was carried out could otherwise hide the sleep before it.
fn awake(
    heard: Option<listen::Heard>,
    model: &mut Model,
    keeper: &mut Keeper,
    screen: &mut terminal::Screen,
    clock: &clock::Clock,
) -> (Option<listen::Heard>, bool) {
    if !clock.slept() {
        return (heard, false);
    }
    let effects = app::handle(model, Event::Away, clock.now());
    (heard.filter(|heard| !heard.is_by_hand()), perform(model, keeper, screen, effects))
}

fn gate(options: &Options, keeper: &Keeper) -> Gate {
    if options.demo || keeper.exists() {
        Gate::Unlock(Unlock::default())
    } else {
        Gate::First(First { trouble: keeper.only_backups(), ..First::default() })
    }
}

fn new_model(options: &Options, language: Language, catalogue: Catalogue, gate: Gate, now: app::Now) -> Model {
    let mut model = Model::new(language, catalogue, identities(), now, gate);
    model.demo = options.demo;
    model.open_first = options.open.clone();
    model.settings.language = options.language;
    model.theme_from_command = options.theme;
    model
}

fn first_effects(model: &Model, options: &Options, passphrase: Option<Zeroizing<String>>) -> Vec<Effect> {
    let new = matches!(&model.screen, app::model::Screen::Gate(Gate::First(_)));
    match passphrase {
        _ if options.demo => vec![Effect::Unlock { secret: Zeroizing::default(), recovery: false }],
        Some(secret) if new => {
            vec![Effect::Create { secret, language: model.texts.language(), chosen: model.settings.language }]
        }
        Some(secret) => vec![Effect::Unlock { secret, recovery: false }],
        None if new => vec![Effect::SuggestPhrase(model.texts.language())],
        None => Vec::new(),
    }
}

/// Waits for what comes next; `None` when a deadline of the model came first.
fn next(events: &mut Receiver<listen::Heard>, model: &Model, clock: &clock::Clock) -> Option<listen::Heard> {
    match app::deadline(model, clock.now().since_start) {
        Some(wait) => match events.recv_timeout(wait) {
            Ok(heard) => Some(heard),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(listen::Heard::Stop),
        },
        None => Some(events.recv().unwrap_or(listen::Heard::Stop)),
    }
}

/// Carries out effects and what follows from them; `true` when the program ends.
fn perform(model: &mut Model, keeper: &mut Keeper, screen: &mut terminal::Screen, effects: Vec<Effect>) -> bool {
    let mut open: std::collections::VecDeque<Effect> = effects.into();
    while let Some(effect) = open.pop_front() {
        if matches!(effect, Effect::Quit) {
            return true;
        }
        let locks = matches!(effect, Effect::Lock(_));
        let outcomes: Vec<Outcome> = keeper.carry_out(effect);
        if locks {
            screen.wipe();
        }
        for outcome in outcomes {
            open.extend(app::outcome(model, outcome));
        }
    }
    false
}

/// The system asks to stop for a while: lock, give the terminal back, stop; take it again when it goes on.
fn suspend(
    model: &mut Model,
    keeper: &mut Keeper,
    screen: &mut terminal::Screen,
    clock: &clock::Clock,
) -> Result<Vec<Effect>> {
    let effects = app::handle(model, Event::Away, clock.now());
    perform(model, keeper, screen, effects);
    screen.pause()?;
    if reexec::is_due(model, keeper) {
        reexec::start(model, keeper, screen, true);
    }
    listen::stop_here();
    screen.resume()?;
    model.size = screen.size();
    let (cols, rows) = model.size;
    Ok(app::handle(model, Event::Resize(cols, rows), clock.now()))
}
