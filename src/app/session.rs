//! One open client: the network, what was done to it, how it is looked at, and what follows from it.

mod look;

use std::cell::OnceCell;
use std::time::Duration;

use super::event::Loaded;
use super::form::person::role_words;
use super::panes::{Area, Panes};
use crate::diagram::walk::{self, Arrows};
use crate::diagram::{Drawing, Frame, Labels, Layout, Sight};
use crate::domain::{
    Change, Client, Code, Entry, History, Language, Network, Others, Person, PersonId, Plan, Refused, Role, Sector,
    Seen, Status, Visit,
};
use crate::metrics::{self, Difference, Measures};
use crate::steps::{self, Catalogue, Context, Silence, Suggestion, Suggestions, Unsaid};
use crate::text::{Order, Texts};
use crate::words::{self, Names, Veil, View as Told};

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
    suggested_at: u64,
    /// What the two could think of themselves, for nobody or for who is selected; computed while that list is open.
    pub ideas: Vec<Suggestion>,
    /// Whose name stands in no words that somebody else than the worker reads.
    silence: Silence,
    /// The plan as everybody at the table may read it, and the rows that are left out of it.
    said: (Plan, Vec<Unsaid>),
    /// Who is being dragged.
    pub dragged: Option<PersonId>,
    history: History,
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
    key: (u64, Option<Change>, Area, bool, Language, Option<Sector>),
    preview: Option<Network>,
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
    pub fn new(loaded: Loaded) -> Self {
        let silence = Silence::of(&loaded.network);
        let said = (silence.said(loaded.network.plan()), silence.unsaid(loaded.network.plan()));
        Self {
            network: loaded.network,
            visits: loaded.visits,
            history: loaded.history,
            ideas: Vec::new(),
            silence,
            said,
            selected: None,
            focus: None,
            sight: Sight::default(),
            veil: false,
            turned: false,
            others: None,
            qualities_asked: false,
            marked: Vec::new(),
            suggestions: None,
            suggested_at: 0,
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
        // What does not belong to a visit has no history: it is kept, and that is all.
        let entry = if self.network.visit().closed {
            let inverse = self.network.apply(&change)?;
            Entry { change, inverse }
        } else {
            self.history.make(&mut self.network, change)?
        };
        self.changed();
        Ok(entry)
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
    pub fn go_back_to(&mut self, loaded: Loaded) {
        self.network = loaded.network;
        self.history = loaded.history;
        self.visits = loaded.visits;
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

    fn changed(&mut self) {
        self.version += 1;
        self.before_edit = self.derived.as_ref().map(|d| d.now.clone());
        // What was selected stays selected; who is gone cannot be.
        self.selected = self.selected.filter(|id| self.network.person(*id).is_some());
        let network = &self.network;
        self.marked.retain(|id| network.person(*id).is_some());
        self.silence = Silence::of(network);
        self.said = (self.silence.said(network.plan()), self.silence.unsaid(network.plan()));
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
        let key = (self.version, ghost, area, self.veil, texts.language(), self.focus);
        if self.derived.as_ref().is_some_and(|d| d.key == key) {
            return;
        }
        let preview = key.1.as_ref().and_then(|change| {
            let mut network = self.network.clone();
            network.apply(change).is_ok().then_some(network)
        });
        let newcomer =
            preview.as_ref().and_then(|p| p.people().find(|person| self.network.person(person.id).is_none()));
        let ghost = newcomer.cloned();
        let old = self.derived.take();
        let edited = old.as_ref().filter(|d| d.key.0 != self.version).map(|d| d.drawing.layout().clone());
        let same_network = old.as_ref().filter(|d| d.key.0 == self.version);
        let counted = same_network.map_or_else(|| metrics::measures(&self.network), |d| d.now.clone());
        let shown = preview.as_ref().map_or_else(|| counted.clone(), metrics::measures);
        let sorted = sorted(&self.network, order);
        let veiled = Names::new(&self.network, if self.veil { Veil::Initials } else { Veil::Off }, texts);
        let drawn = preview.as_ref().filter(|_| ghost.is_none()).unwrap_or(&self.network);
        let frame = Frame::new(area.w, area.h);
        let name = |person: &Person| self.called(person, Some(&veiled));
        let drawing = with_labels(texts, self.network.client(), self.veil, &name, |labels| match old {
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
            self.suggested_at = self.version;
        }
    }

    /// Computes what the two could think of themselves, for who is selected.
    pub fn think(&mut self, catalogue: &Catalogue, context: Context) {
        self.ideas = steps::ideas(&self.network, catalogue, context, self.selected);
    }
    /// The plan as everybody at the table may read it.
    pub fn plan(&self) -> &Plan {
        &self.said.0
    }
    /// The rows of the plan that only the worker may read.
    pub fn unsaid(&self) -> &[Unsaid] {
        &self.said.1
    }
    /// Whose name stands in no words that somebody else than the worker reads.
    pub fn silence(&self) -> &Silence {
        &self.silence
    }

    /// How the network may be told in words now.
    pub fn told_view(&self) -> Told {
        let veil = if self.veil { Veil::Initials } else { Veil::Off };
        Told { worker: false, veil, qualities: !self.hides_qualities() }
    }
    /// What a member is called on the screen: the name, or under the veil the initials.
    pub fn name_of(&self, person: &Person) -> String {
        self.called(person, self.derived.as_ref().map(|d| &d.veiled))
    }
    fn called(&self, person: &Person, veiled: Option<&Names>) -> String {
        match veiled.filter(|_| self.network.person(person.id).is_some()) {
            None if self.veil => person.initials(),
            veiled => called(person, veiled.filter(|_| self.veil)),
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
    /// What a member is to the client; under the veil not in words of somebody's own, which can hold a name.
    pub fn role_of(&self, person: &Person, texts: &Texts) -> String {
        let free = matches!(person.role, Some(Role::Free(_)));
        if self.veil && free { String::new() } else { role_words(person.role.as_ref(), texts) }
    }
    /// What the client is called on the screen: behind the veil by the code.
    pub fn client_name(&self) -> String {
        let client = self.network.client();
        if self.veil { client.code.as_str().to_string() } else { client.shown_name().to_string() }
    }
    /// The same by identity; empty for somebody who is not there.
    pub fn name(&self, id: PersonId) -> String {
        let person = self.network.person(id).or_else(|| self.ghost().filter(|g| g.id == id));
        person.map(|p| self.name_of(p)).unwrap_or_default()
    }
    /// Tie qualities are hidden: others are present, and the worker did not ask for them.
    pub fn hides_qualities(&self) -> bool {
        self.others.is_some() && !self.qualities_asked
    }
    /// What of two visits may be seen by everybody at the table.
    pub fn seen(&self) -> Seen {
        let shown = !self.hides_qualities();
        Seen { qualities: shown, distance: shown, ..Seen::ALL }
    }
    /// What the client wishes of this member is shown as a wish: not that for distance, as long as it is hidden, and
    /// never one for more of somebody whom a gate holds back.
    pub fn tells_wish(&self, person: &Person) -> bool {
        match person.wish {
            Some(wish) if wish.is_distance() => !self.hides_qualities(),
            _ => !self.silence.hides(person.id),
        }
    }
    /// What the client said of this member is hidden: others are present, and a gate holds this member back.
    pub fn hides_words_of(&self, id: PersonId) -> bool {
        self.hides_qualities() && self.silence.hides(id)
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
    /// The network with the preview applied, while there is one.
    pub fn previewed(&self) -> &Network {
        self.derived.as_ref().and_then(|d| d.preview.as_ref()).unwrap_or(&self.network)
    }
    /// The others of whom it makes sense to ask whether this member knows them: by sector, then by name.
    pub fn others(&self, id: PersonId) -> Vec<PersonId> {
        let asked = |other: &PersonId| {
            let status = self.network.person(*other).map(|p| p.status);
            *other != id && !matches!(status, None | Some(Status::Deceased | Status::Desired))
        };
        self.derived.iter().flat_map(|d| d.sorted.iter().copied()).filter(asked).collect()
    }
    /// Everybody, by sector, then by name.
    pub fn sorted(&self) -> &[PersonId] {
        self.derived.as_ref().map_or(&[], |d| &d.sorted)
    }
}

/// What a member is called: the name, or what stands for it behind the veil.
pub(super) fn called(person: &Person, veiled: Option<&Names>) -> String {
    veiled.map_or_else(|| person.name.to_string(), |names| names.of(person.id).to_string())
}

/// Calls with what stands in the drawing of this client.
pub(super) fn with_labels<T>(
    texts: &Texts,
    client: &Client,
    veil: bool,
    name: &dyn Fn(&Person) -> String,
    with: impl FnOnce(&Labels) -> T,
) -> T {
    let sector = |sector: Sector| (texts.name(sector), texts.get(&format!("sector-short-{}", sector.code())));
    let ego = if veil { initials(client.shown_name()) } else { client.shown_name().to_string() };
    with(&Labels { name, sector: &sector, ego })
}

fn sorted(network: &Network, order: &Order) -> Vec<PersonId> {
    let mut people: Vec<&Person> = network.people().collect();
    people.sort_by(|a, b| a.sector.cmp(&b.sector).then_with(|| order.compare(a.name.as_str(), b.name.as_str())));
    people.into_iter().map(|p| p.id).collect()
}

/// Up to three initials of a name.
fn initials(name: &str) -> String {
    name.split(|c: char| !c.is_alphanumeric())
        .filter_map(|w| w.chars().next())
        .take(3)
        .collect::<String>()
        .to_uppercase()
}
