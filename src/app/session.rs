//! One open client: the network, what was done to it, how it is looked at, and what follows from it.

mod look;

use std::cell::OnceCell;
use std::time::Duration;

use super::form::person::role_words;
use super::outcome::Opened;
use super::panes::{Area, Panes};
use crate::diagram::walk::{self, Arrows};
use crate::diagram::{Drawing, Frame, Labels, Layout, Sight};
use crate::domain::{
    Address, Change, Client, Entry, History, Language, Network, Others, Person, PersonId, Plan, Refused, Sector, Visit,
};
use crate::metrics::{self, Difference, Measures};
use crate::seen::{Audience, Chosen, Decided, Names, Room, Seen, Veil, View, called, unique_initials};
use crate::steps::{self, Catalogue, Context, Quiet, Silence, Suggestion, Suggestions, Unsaid};
use crate::text::{Order, Texts};
use crate::words;

/// One open client.
#[derive(Debug)]
pub struct Session {
    /// The network as the file holds it.
    pub network: Network,
    /// All visits, oldest first.
    pub visits: Vec<Visit>,
    /// Who is selected; `None` is the client in the middle.
    pub selected: Option<PersonId>,
    /// The sector that is drawn large.
    pub focus: Option<Sector>,
    /// The layer of sight.
    pub sight: Sight,
    /// Initials or roles for names.
    pub veil: bool,
    /// The screen is turned to the client.
    pub turned: bool,
    /// Who else is in the room now, whatever the visit says that is looked at; the model knows (`present`).
    pub others: Option<Others>,
    /// The worker asked for tie qualities although others are present.
    pub qualities_asked: bool,
    /// Who is lit up: the people behind a measure or a step.
    pub marked: Vec<PersonId>,
    /// What is suggested now; computed while the steps or the worker view are open.
    pub suggestions: Option<Suggestions>,
    /// What to ask and what is due, of what those who look may see; computed with the suggestions.
    pub questions: Suggestions,
    suggested_at: u64,
    /// What the two could think of themselves, for nobody or for who is selected; computed while that list is open.
    pub ideas: Vec<Suggestion>,
    /// Whose name stands in no words that somebody else than the worker reads.
    silence: Silence,
    /// The rows of the plan that are left out of what the two read.
    unsaid: Vec<Unsaid>,
    /// For whom, and how, the screen is drawn now.
    view: View,
    /// The network as they may see it.
    seen: Seen,
    /// What was decided about what would lead to somebody whom a gate holds back, on pages; while this visit is open.
    pub decided: Decided,
    /// It is being asked who knows whom: the ring shows that.
    pub asks_who_knows: bool,
    /// Who is being dragged.
    pub dragged: Option<PersonId>,
    history: History,
    /// What the worker noted since the client was opened, the last one last. It is taken back on their pages alone, and the
    /// file keeps the notes without it.
    notes: Vec<Entry>,
    last_move: Option<walk::Step>,
    derived: Option<Derived>,
    glide: Option<Glide>,
    /// Grows with every edit, so that what follows is computed once.
    version: u64,
    before_edit: Option<Measures>,
}

/// Somebody on the way to another place in the ring.
#[derive(Debug)]
struct Glide {
    from: Layout,
    began: Duration,
}

/// So long somebody is on the way.
const GLIDE: Duration = Duration::from_millis(150);
/// So often they are drawn meanwhile.
const GLIDE_STEP: Duration = Duration::from_millis(25);

/// What follows from the network.
#[derive(Debug)]
struct Derived {
    key: (u64, Option<Change>, Area, View, Language, Option<Sector>),
    preview: Option<Seen>,
    ghost: Option<Person>,
    drawing: Drawing,
    /// Where the arrows lead; known once one was pressed.
    arrows: OnceCell<Arrows>,
    now: Measures,
    shown: Measures,
    sorted: Vec<PersonId>,
    veiled: Names,
}

impl Session {
    /// A client as the file holds it.
    pub fn new(opened: Opened) -> Self {
        let silence = Silence::of(&opened.network);
        // Until it is known who looks, nothing is shown that others may not see.
        let view = View::of(Audience::OthersPresent);
        Self {
            unsaid: silence.unsaid(opened.network.plan()),
            seen: Seen::beside(&opened.network, &view, &silence),
            view,
            network: opened.network,
            visits: opened.visits,
            history: opened.history,
            notes: Vec::new(),
            ideas: Vec::new(),
            silence,
            selected: None,
            focus: None,
            sight: Sight::default(),
            veil: false,
            turned: false,
            others: None,
            qualities_asked: false,
            marked: Vec::new(),
            suggestions: None,
            questions: Suggestions::default(),
            suggested_at: 0,
            decided: Decided::default(),
            asks_who_knows: false,
            dragged: None,
            last_move: None,
            derived: None,
            glide: None,
            version: 0,
            before_edit: None,
        }
    }

    /// Makes a change.
    ///
    /// # Errors
    /// `Refused` when it does not fit; nothing happened then.
    pub fn edit(&mut self, change: Change) -> Result<Entry, Refused> {
        // A note is taken back by itself; the rest of what does not belong to an open visit is kept, and that is all.
        let is_a_note = change.is_a_note(&self.network);
        let entry = if is_a_note || self.network.visit().closed {
            let inverse = self.network.apply(&change)?;
            Entry { change, inverse }
        } else {
            self.history.make(&mut self.network, change)?
        };
        self.notes.extend(is_a_note.then(|| entry.clone()));
        self.changed();
        Ok(entry)
    }
    /// Takes the worker's last note back; answers with that as a note. `None` where nothing was noted.
    ///
    /// # Errors
    /// `Refused` when it does not fit.
    pub fn take_back_note(&mut self) -> Result<Option<Entry>, Refused> {
        let change = loop {
            let Some(noted) = self.notes.pop() else { return Ok(None) };
            // Of whoever is gone there is nothing to take back.
            if let Some(change) = noted.inverse.as_a_note(&self.network) {
                break change;
            }
        };
        let inverse = self.network.apply(&change)?;
        self.changed();
        Ok(Some(Entry { change, inverse }))
    }
    /// There is a note to take back.
    pub fn has_notes(&self) -> bool {
        self.notes() > 0
    }
    /// How many notes can be taken back.
    pub fn notes(&self) -> usize {
        self.notes.len()
    }
    /// Who else is in the room is known. Whoever comes in later finds hidden again what the worker had asked for.
    pub fn in_the_room(&mut self, others: Option<Others>) {
        self.others = others;
        self.qualities_asked &= others.is_some();
    }
    /// Takes the last change back.
    ///
    /// # Errors
    /// `Refused` when it does not fit.
    pub fn undo(&mut self) -> Result<Option<Entry>, Refused> {
        let entry = self.history.undo(&mut self.network)?;
        self.changed();
        Ok(entry)
    }
    /// Makes it once more.
    ///
    /// # Errors
    /// `Refused` when it does not fit.
    pub fn redo(&mut self) -> Result<Option<Entry>, Refused> {
        let entry = self.history.redo(&mut self.network)?;
        self.changed();
        Ok(entry)
    }
    /// The file could not keep the last edit: the model goes back to what the file holds.
    pub fn go_back_to(&mut self, opened: Opened) {
        self.network = opened.network;
        self.history = opened.history;
        self.notes.clear();
        self.visits = opened.visits;
        self.changed();
        self.before_edit = None;
    }
    /// What was done and undone.
    pub fn history(&self) -> &History {
        &self.history
    }
    /// How many changes can be taken back.
    pub fn undoable(&self) -> usize {
        self.history.undoable()
    }
    /// How many can be made once more.
    pub fn redoable(&self) -> usize {
        self.history.redoable()
    }

    fn changed(&mut self) {
        self.version += 1;
        self.before_edit = self.derived.as_ref().map(|d| d.now.clone());
        // What was selected stays selected; who is gone cannot be.
        self.selected = self.selected.filter(|id| self.network.person(*id).is_some());
        let network = &self.network;
        self.marked.retain(|id| network.person(*id).is_some());
        self.silence = Silence::of(network);
        self.unsaid = self.silence.unsaid(network.plan());
        self.seen = Seen::beside(network, &self.view, &self.silence);
    }

    /// Who looks now, and how; what they may see follows from it.
    pub fn look(&mut self, room: Room, catalogue: &Catalogue) {
        let veil = if self.veil { Veil::Initials } else { Veil::Off };
        let audience = Audience::at(room);
        // Only what is shown before others rests on them: the catalogue is not read before somebody looks into it.
        let open_rules = if audience == Audience::OthersPresent { catalogue.open_rules() } else { Default::default() };
        let chosen = Chosen { qualities: audience == Audience::OthersPresent && room.ties_asked, ..Chosen::default() };
        let view = View { chosen, ..View::screen(audience, veil, open_rules.into()) };
        if self.view != view {
            self.view = view;
            self.seen = Seen::beside(&self.network, &self.view, &self.silence);
            self.suggestions = None;
            // What others could not see is no change of what they see now.
            self.before_edit = None;
        }
    }

    /// Computes what follows from the network, where something changed.
    pub fn refresh(
        &mut self,
        texts: &Texts,
        order: &Order,
        panes: Panes,
        ghost: Option<Change>,
        now: Option<Duration>,
    ) {
        let area = panes.ring;
        let key = (self.version, ghost, area, self.view.clone(), texts.language(), self.focus);
        if self.derived.as_ref().is_some_and(|d| d.key == key) {
            return;
        }
        let preview = key.1.as_ref().and_then(|change| {
            let mut network = self.network.clone();
            network.apply(change).is_ok().then(|| Seen::of(&network, &self.view))
        });
        let newcomer =
            preview.as_ref().and_then(|p| p.people().find(|person| self.network.person(person.id).is_none()));
        let ghost = newcomer.cloned();
        let old = self.derived.take();
        let edited = old.as_ref().filter(|d| d.key.0 != self.version).map(|d| d.drawing.layout().clone());
        let same_network = old.as_ref().filter(|d| d.key.0 == self.version && d.key.3 == self.view);
        let counted = same_network.map_or_else(|| metrics::measures(&self.seen), |d| d.now.clone());
        let shown = preview.as_ref().map_or_else(|| counted.clone(), |seen| metrics::measures(seen));
        let sorted = sorted(&self.network, order);
        let veiled = Names::new(&self.network, self.view.veil, texts);
        let drawn = preview.as_ref().filter(|_| ghost.is_none()).unwrap_or(&self.seen);
        let frame = Frame::new(area.w, area.h);
        let drawing = with_labels(texts, self.seen.client(), |labels| match old {
            Some(Derived { mut drawing, .. }) => {
                drawing.follow(drawn, frame, self.focus, labels, ghost.as_ref());
                drawing
            }
            None => Drawing::fit(drawn, frame, self.focus, labels, ghost.as_ref()),
        });
        let moved = edited.filter(|from| Layout::moves(from, drawing.layout()));
        self.glide = moved.zip(now).map(|(from, began)| Glide { from, began });
        self.derived = Some(Derived {
            key,
            preview,
            ghost,
            drawing,
            arrows: OnceCell::new(),
            now: counted,
            shown,
            sorted,
            veiled,
        });
    }

    /// Computes what is suggested now, where something changed.
    pub fn suggest(&mut self, catalogue: &Catalogue, context: Context) {
        if self.suggestions.is_none() || self.suggested_at != self.version {
            self.suggestions = Some(steps::suggest(&self.network, catalogue, context));
            // What is asked and what is due rests on no gate, and on nothing that others may not see.
            self.questions = if self.seen.is_earlier() {
                Suggestions::default()
            } else {
                steps::suggest(&self.seen, catalogue, context)
            };
            self.suggested_at = self.version;
        }
    }

    /// Computes what the two could think of themselves, for who is selected.
    pub fn think(&mut self, catalogue: &Catalogue, context: Context) {
        self.ideas = steps::ideas(&self.network, catalogue, context, self.selected);
    }
    /// The network as those who look now may see it.
    pub fn seen(&self) -> &Seen {
        &self.seen
    }
    /// For whom, and how, the screen is drawn now.
    pub fn view(&self) -> &View {
        &self.view
    }
    /// The plan as those who look now may read it.
    pub fn plan(&self) -> &Plan {
        self.seen.plan()
    }
    /// The rows of the plan that only the worker may read.
    pub fn unsaid(&self) -> &[Unsaid] {
        &self.unsaid
    }
    /// Whom no entry of the directory may name here: between the two whom a gate holds back, before others nobody.
    pub fn quiet(&self) -> Quiet<'_> {
        match self.view.audience {
            Audience::Worker | Audience::Together => Quiet::Held(&self.silence),
            _ => Quiet::before_others(&self.network),
        }
    }

    /// What a member is called on the screen: the name, or under the veil the initials; of somebody who is not drawn now
    /// those they would have there.
    pub fn name_of(&self, person: &Person) -> String {
        match self.seen.person(person.id) {
            Some(seen) if self.veil => seen.name.to_string(),
            _ if self.view.audience == Audience::Worker && !self.veil => person.name.to_string(),
            _ if self.veil && !person.unnamed => {
                unique_initials(self.network.people().chain([person])).remove(&person.id).unwrap_or_default()
            }
            _ => called(person).to_string(),
        }
    }
    /// What somebody wrote, as it may stand on the screen: under the veil it names nobody.
    pub fn aloud(&self, text: &str) -> String {
        match self.derived.as_ref().filter(|_| self.veil) {
            Some(derived) => derived.veiled.aloud(text),
            None if self.veil => words::veiled(text),
            None => text.to_string(),
        }
    }
    /// What a member is to the client, as far as it is told.
    pub fn role_of(&self, person: &Person, texts: &Texts) -> String {
        role_words(person.role.as_ref(), texts)
    }
    /// In which form the client is spoken to.
    pub fn address(&self) -> Address {
        self.network.client().form_of_address()
    }
    /// What the client is called on the screen: behind the veil by the code.
    pub fn client_name(&self) -> String {
        self.seen.client().shown_name().to_string()
    }
    /// The same by identity; empty for somebody who is not there.
    pub fn name(&self, id: PersonId) -> String {
        let person = self.seen.person(id).or_else(|| self.ghost().filter(|g| g.id == id));
        person.map(|p| p.name.to_string()).unwrap_or_default()
    }
    /// Somebody else is in the room.
    pub fn others_are_present(&self) -> bool {
        self.others.is_some()
    }
    /// The measures as shown: with the ghost, while there is one.
    pub fn measures(&self) -> Option<&Measures> {
        self.derived.as_ref().map(|d| &d.shown)
    }
    /// What the ghost or the last edit changed in the measures.
    pub fn differences(&self) -> Vec<Difference> {
        let Some(derived) = &self.derived else { return Vec::new() };
        match (&derived.preview, &self.before_edit) {
            (Some(_), _) => metrics::differences(&derived.now, &derived.shown),
            (None, Some(before)) => metrics::differences(before, &derived.now),
            (None, None) => Vec::new(),
        }
    }
    /// Who is not in the network yet but stands in the ring.
    pub fn ghost(&self) -> Option<&Person> {
        self.derived.as_ref().and_then(|d| d.ghost.as_ref())
    }
    /// There is a preview.
    pub fn previews(&self) -> bool {
        self.derived.as_ref().is_some_and(|d| d.preview.is_some())
    }
    /// The network with the preview applied, while there is one, as those who look now may see it.
    pub fn previewed(&self) -> &Seen {
        self.derived.as_ref().and_then(|d| d.preview.as_ref()).unwrap_or(&self.seen)
    }
    /// The others of whom it makes sense to ask whether this member knows them: by sector, then by name.
    pub fn others(&self, id: PersonId) -> Vec<PersonId> {
        // What was answered stays in sight, whoever it was about.
        let asked = |other: &PersonId| {
            let can_know = self.network.person(*other).is_some_and(Person::can_know);
            *other != id && (can_know || self.network.tie(id, *other).is_some())
        };
        self.derived.iter().flat_map(|d| d.sorted.iter().copied()).filter(asked).collect()
    }
    /// Everybody, by sector, then by name.
    pub fn sorted(&self) -> &[PersonId] {
        self.derived.as_ref().map_or(&[], |d| &d.sorted)
    }
}

/// Calls with what stands in the drawing of this client: everybody as they are called in it.
pub(super) fn with_labels<T>(texts: &Texts, client: &Client, with: impl FnOnce(&Labels) -> T) -> T {
    let sector = |sector: Sector| (texts.name(sector), texts.get(key!("sector-short-{}", Sector, sector)));
    let name = |person: &Person| person.name.to_string();
    with(&Labels { name: &name, sector: &sector, ego: client.shown_name().to_string() })
}

fn sorted(network: &Network, order: &Order) -> Vec<PersonId> {
    let mut people: Vec<&Person> = network.people().collect();
    people.sort_by(|a, b| a.sector.cmp(&b.sector).then_with(|| order.compare(a.name.as_str(), b.name.as_str())));
    people.into_iter().map(|p| p.id).collect()
}
