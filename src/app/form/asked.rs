//! What a row of a form asks, as one value: what it is called, what stands in it, and what turning, typing and marking make
//! of it. A field is one line of its form then. Draws and saves nothing.

use chrono::NaiveDate;

use super::beside::Beside;
use super::mark::{self, Mark};
use super::row::{Row, Unfit, turn, turn_answer, turn_sure};
use super::{Meant, day};
use crate::domain::{MessageKey, Named, Words};
use crate::text::Texts;

type Shown<T> = Box<dyn Fn(&T, &Beside<'_>) -> Option<String>>;
type Turned<T> = Box<dyn Fn(&mut T, bool, &Beside<'_>)>;
type Cleared<T> = Box<dyn Fn(&mut T)>;
type Taken<T> = Box<dyn Fn(&mut T, &str, &Beside<'_>) -> Result<(), Unfit>>;

/// What a row asks of a `T`.
pub struct Asked<T> {
    key: MessageKey,
    /// The key of a name behind the label.
    of: Option<MessageKey>,
    meant: Meant,
    own: bool,
    dash: bool,
    shown: Shown<T>,
    turned: Option<Turned<T>>,
    taken: Option<Taken<T>>,
    cleared: Option<Cleared<T>>,
    marks: Option<Box<dyn mark::Marks<T>>>,
}

impl<T: Clone + 'static> Asked<T> {
    /// A row under the label of this key that shows this, and can do nothing yet.
    fn new(key: MessageKey, shown: impl Fn(&T, &Beside<'_>) -> Option<String> + 'static) -> Self {
        let meant = Meant::All;
        let shown = Box::new(shown);
        let (turned, taken, cleared, marks) = (None, None, None, None);
        Self { key, of: None, meant, own: false, dash: false, shown, turned, taken, cleared, marks }
    }
    /// One of a list, or not asked.
    pub(super) fn one_of<C: Named>(key: MessageKey, get: fn(&mut T) -> &mut Option<C>) -> Self {
        let shown = move |one: &T, at: &Beside<'_>| get(&mut one.clone()).map(|value| at.texts.name(value));
        let row = Self::new(key, shown).turn(move |one, forward, _| *get(one) = turn(*get(one), forward));
        row.clear(move |one| *get(one) = None)
    }
    /// One of a list, always; Del gives it this value, where there is one that says nothing.
    pub(super) fn sure<C: Named>(key: MessageKey, get: fn(&mut T) -> &mut C, nothing: Option<C>) -> Self {
        let shown = move |one: &T, at: &Beside<'_>| Some(at.texts.name(*get(&mut one.clone())));
        let row = Self::new(key, shown).turn(move |one, forward, _| *get(one) = turn_sure(*get(one), forward));
        match nothing {
            Some(nothing) => row.clear(move |one| *get(one) = nothing),
            None => row,
        }
    }
    /// Yes, no, or not asked.
    pub(super) fn yes_no(key: MessageKey, get: fn(&mut T) -> &mut Option<bool>) -> Self {
        let shown = move |one: &T, at: &Beside<'_>| get(&mut one.clone()).map(|yes| said(at.texts, yes));
        let row = Self::new(key, shown).turn(move |one, forward, _| *get(one) = turn_answer(*get(one), forward));
        row.clear(move |one| *get(one) = None)
    }
    /// Yes, or not asked.
    pub(super) fn yes(key: MessageKey, get: fn(&mut T) -> &mut bool) -> Self {
        let shown = move |one: &T, at: &Beside<'_>| get(&mut one.clone()).then(|| said(at.texts, true));
        let row = Self::new(key, shown).turn(move |one, _, _| *get(one) = !*get(one));
        row.clear(move |one| *get(one) = false)
    }
    /// Yes or no, and yes or no where nothing was said.
    pub(super) fn either(key: MessageKey, get: fn(&mut T) -> &mut bool, nothing: bool) -> Self {
        let shown = move |one: &T, at: &Beside<'_>| Some(said(at.texts, *get(&mut one.clone())));
        let row = Self::new(key, shown).turn(move |one, _, _| *get(one) = !*get(one));
        row.clear(move |one| *get(one) = nothing)
    }
    /// It is typed. Del takes it away where nothing may stand there.
    pub(super) fn typed(
        key: MessageKey,
        show: impl Fn(&T, &Beside<'_>) -> String + 'static,
        take: impl Fn(&mut T, &str, &Beside<'_>) -> Result<(), Unfit> + 'static,
    ) -> Self {
        let shown = move |one: &T, at: &Beside<'_>| Some(show(one, at)).filter(|text| !text.is_empty());
        Self { taken: Some(Box::new(take)), ..Self::new(key, shown) }
    }
    /// It is typed in words of somebody's own, which can hold a name.
    pub(super) fn words(key: MessageKey, get: fn(&mut T) -> &mut Words) -> Self {
        let show = move |one: &T, _: &Beside<'_>| get(&mut one.clone()).as_str().to_string();
        let take = move |one: &mut T, text: &str, _: &Beside<'_>| {
            *get(one) = Words::of(text);
            Ok(())
        };
        Self::typed(key, show, take).own()
    }
    /// A day, or none.
    pub(super) fn day(key: MessageKey, get: fn(&mut T) -> &mut Option<NaiveDate>) -> Self {
        let show =
            move |one: &T, at: &Beside<'_>| get(&mut one.clone()).map(|day| at.texts.date(day)).unwrap_or_default();
        let take = move |one: &mut T, text: &str, _: &Beside<'_>| {
            *get(one) = day(text)?;
            Ok(())
        };
        Self::typed(key, show, take)
    }
    /// Several of a list, each chosen by a letter of its own.
    pub(super) fn marks(key: MessageKey, marks: impl mark::Marks<T> + Copy + 'static) -> Self {
        let shown = move |one: &T, at: &Beside<'_>| mark::said(&marks.all(one, at), marks.no(), marks.by_letter(), at);
        let row = Self::new(key, shown).turn(move |one, _, _| mark::the_rest(&marks, one));
        let row = row.clear(move |one| (0..marks.count()).for_each(|place| marks.set(one, place, None)));
        Self { marks: Some(Box::new(marks)), ..row }
    }
    /// Anything else that is turned.
    pub(super) fn other(key: MessageKey, shown: impl Fn(&T, &Beside<'_>) -> Option<String> + 'static) -> Self {
        Self::new(key, shown)
    }
    /// It is turned so.
    pub(super) fn turn(self, turned: impl Fn(&mut T, bool, &Beside<'_>) + 'static) -> Self {
        Self { turned: Some(Box::new(turned)), ..self }
    }
    /// Del does this.
    pub(super) fn clear(self, cleared: impl Fn(&mut T) + 'static) -> Self {
        Self { cleared: Some(Box::new(cleared)), ..self }
    }
    /// Behind its label stands a name.
    pub(super) fn of(self, key: MessageKey) -> Self {
        Self { of: Some(key), ..self }
    }
    /// It is in words of somebody's own.
    pub(super) fn own(self) -> Self {
        Self { own: true, ..self }
    }
    /// It tells how a tie is.
    pub(super) fn ties(self) -> Self {
        Self { meant: Meant::Ties, ..self }
    }
    /// Not for others who are in the room.
    pub(super) fn two(self) -> Self {
        Self { meant: Meant::Two, ..self }
    }
    /// For the worker alone.
    pub(super) fn worker(self) -> Self {
        Self { meant: Meant::Worker, ..self }
    }
    /// It is written down rather than asked: a dash stands where nothing is.
    pub(super) fn written(self) -> Self {
        Self { dash: true, ..self }
    }

    /// For whom the row is.
    pub fn meant(&self) -> Meant {
        self.meant
    }
    /// What the row shows.
    pub fn row(&self, one: &T, at: &Beside<'_>) -> Row {
        let value = (self.shown)(one, at);
        let nothing = || if self.dash { "–".to_string() } else { at.texts.get(key!("form-not-asked")) };
        let label = at.texts.get(self.key);
        Row {
            label: self.of.map(|of| format!("{label} {}", at.texts.get(of))).unwrap_or(label),
            not_asked: value.is_none(),
            value: value.unwrap_or_else(nothing),
            text: self.taken.is_some(),
            own: self.own,
        }
    }
    /// The same with the row turned one further or back; unchanged where it is not turned.
    pub fn turned(&self, one: &T, forward: bool, at: &Beside<'_>) -> T {
        let mut changed = one.clone();
        if let Some(turned) = &self.turned {
            turned(&mut changed, forward, at);
        }
        changed
    }
    /// The same with the typed row set.
    ///
    /// # Errors
    /// When the text does not fit the row.
    pub fn with_text(&self, one: &T, text: &str, at: &Beside<'_>) -> Result<T, Unfit> {
        let mut changed = one.clone();
        if let Some(taken) = &self.taken {
            taken(&mut changed, text, at)?;
        }
        Ok(changed)
    }
    /// The same with nothing in the row; unchanged where something always stands there.
    pub fn cleared(&self, one: &T, at: &Beside<'_>) -> T {
        match &self.cleared {
            None => self.with_text(one, "", at).unwrap_or_else(|_| one.clone()),
            Some(cleared) => {
                let mut changed = one.clone();
                cleared(&mut changed);
                changed
            }
        }
    }
    /// What is chosen by letters in this row; empty where nothing is.
    pub fn marks_of(&self, one: &T, at: &Beside<'_>) -> Vec<Mark> {
        self.marks.as_ref().map(|marks| marks.all(one, at)).unwrap_or_default()
    }
    /// The same with the mark at this place turned one further.
    pub fn marked(&self, one: &T, place: usize) -> T {
        let mut changed = one.clone();
        if let Some(marks) = &self.marks {
            mark::turn(marks.as_ref(), &mut changed, place);
        }
        changed
    }
}

fn said(texts: &Texts, yes: bool) -> String {
    texts.get(if yes { key!("form-yes") } else { key!("form-no") })
}
