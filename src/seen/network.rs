//! The whole network as somebody may see it. Keeps nothing of what was left out.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Deref;

use super::apart::Item;
use super::audience::{Audience, Thing};
use super::names::{Names, UNNAMED, Veil};
use super::person::Told;
use super::view::View;
use super::{about, person, plan};
use crate::domain::network::Parts;
use crate::domain::{Network, Person, PersonId, Status, Tie, Wish, Words, is_wished, wished};
use crate::steps::Silence;
use crate::text::Texts;

/// A network with nothing in it but what an audience may see, everybody called as they are called there.
///
/// It reads like a network. What is hidden is *not asked* in it; where that would say something else (an unasked tie has
/// a pen of its own), `tells` says whether it was hidden.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    network: Network,
    audience: Audience,
    veil: Veil,
    qualities: bool,
    practical: bool,
    earlier: bool,
    /// Of whom it is not told that they are wished for.
    quiet: BTreeSet<PersonId>,
}

impl Deref for Seen {
    type Target = Network;
    fn deref(&self) -> &Network {
        &self.network
    }
}

impl Seen {
    /// The network as this view shows it on a screen, by name or initials.
    pub fn of(network: &Network, view: &View) -> Self {
        Self::all(&[network], view, None, None).swap_remove(0)
    }
    /// The same, where whom the gates hold back in this very network is worked out already.
    pub fn beside(network: &Network, view: &View, silence: &Silence) -> Self {
        Self::all(&[network], view, None, Some(silence)).swap_remove(0)
    }
    /// Several visits of one client as this view shows them, the latest first: everybody is called the same in all, and
    /// a wish that may not be told in one is told in none, as a difference would tell it.
    pub fn several(networks: &[&Network], view: &View, texts: &Texts) -> Vec<Self> {
        Self::all(networks, view, Some(texts), None)
    }
    /// With names, for these; on a page with nothing that has to be chosen.
    pub fn plain(network: &Network, audience: Audience) -> Self {
        Self::all(&[network], &View::of(audience), None, None).swap_remove(0)
    }

    fn all(networks: &[&Network], view: &View, texts: Option<&Texts>, silence: Option<&Silence>) -> Vec<Self> {
        let names = match (view.veil, texts) {
            (Veil::Off, _) => None,
            (Veil::Roles, Some(texts)) => Some(Names::over(networks, Veil::Roles, texts)),
            (Veil::Initials | Veil::Roles, _) => Some(Names::initials(networks)),
        };
        let silence = silence.map(Cow::Borrowed).map_or_else(OnceCell::new, OnceCell::from);
        let look = Look { networks, view, names, silence };
        networks.iter().map(|network| look.at(network)).collect()
    }

    /// Who looks.
    pub fn audience(&self) -> Audience {
        self.audience
    }
    /// What stands instead of names.
    pub fn veil(&self) -> Veil {
        self.veil
    }
    /// This kind of thing is shown here, as far as it was asked.
    pub fn tells(&self, thing: Thing) -> bool {
        match thing {
            Thing::Qualities => self.qualities,
            _ => self.audience.may_see(thing),
        }
    }
    /// It is the drawing of a visit before the latest.
    pub fn is_earlier(&self) -> bool {
        self.earlier
    }
    /// The client wishes something of this member, and it is told here.
    pub fn is_wished(&self, person: &Person) -> bool {
        is_wished(person) && !(person.status == Status::Desired && self.quiet.contains(&person.id))
    }
    /// The network as the client would have it, as far as their wishes are told here.
    #[must_use]
    pub fn as_wished(&self) -> Self {
        Self { network: wished(&self.network, &|person| self.is_wished(person)), ..self.clone() }
    }
    /// The ring alone, with support and, where they are told, wishes as signs.
    #[must_use]
    pub fn ring_alone(&self, wishes: bool) -> Self {
        let mut parts = self.network.clone().into_parts();
        for person in &mut parts.people {
            let bare = Person::new(person.id, person.name.clone());
            *person = Person {
                kind: person.kind,
                formal: person.formal,
                sector: person.sector,
                ring: person.ring,
                status: person.status,
                slot: person.slot,
                quality: person.quality,
                wish: person.wish.filter(|_| wishes),
                support_received: person.support_received,
                ..bare
            };
        }
        Self { network: Network::from_parts(parts), ..self.clone() }
    }
    /// The client's domains with nobody in them.
    #[must_use]
    pub fn empty(&self) -> Self {
        let mut parts = self.network.clone().into_parts();
        (parts.people, parts.ties) = (Vec::new(), Vec::new());
        Self { network: Network::from_parts(parts), ..self.clone() }
    }
}

/// What is looked at, and how.
struct Look<'a> {
    networks: &'a [&'a Network],
    view: &'a View,
    names: Option<Names>,
    /// Asked only where it matters: most of those who look see nothing that rests on a gate.
    silence: OnceCell<Cow<'a, Silence>>,
}

impl Look<'_> {
    fn at(&self, network: &Network) -> Seen {
        let view = self.view;
        let qualities = view.qualities();
        let mut quiet = BTreeSet::new();
        let people = network.people().filter(|person| self.stands_here(person)).map(|person| {
            let wish = self.tells_wish(person);
            if !wish {
                quiet.insert(person.id);
            }
            self.person(person, wish)
        });
        let people = people.collect();
        let tie = |tie: Tie| Tie { quality: tie.quality.filter(|_| qualities), ..tie };
        let parts = Parts {
            client: about::client(network.client(), view),
            visit: about::visit(network.visit(), view),
            people,
            ties: network.ties().map(|(pair, of)| (pair, tie(of))).collect(),
            plan: plan::plan(network, view, &|| self.silence(), &|words| self.aloud(words)),
        };
        Seen {
            network: Network::from_parts(parts),
            audience: view.audience,
            veil: view.veil,
            qualities,
            practical: view.practical(),
            earlier: network.is_earlier(),
            quiet,
        }
    }
    fn silence(&self) -> &Silence {
        let latest = || self.networks.first().map(|latest| Silence::of(latest)).unwrap_or_default();
        self.silence.get_or_init(|| Cow::Owned(latest()))
    }
    /// Who was left off the page for home at the client's wish is not on it.
    fn stands_here(&self, person: &Person) -> bool {
        person.on_paper || self.view.audience != Audience::ClientPage
    }
    fn person(&self, of: &Person, wish: bool) -> Person {
        let marked = of.unnamed && self.view.audience != Audience::Worker;
        let told = Told {
            called: if marked { Some(UNNAMED) } else { self.names.as_ref().map(|names| names.of(of.id)) },
            wish,
            words: self.tells_words(of),
            free_role: self.tells_free_role(of),
            aloud: &|words| self.aloud(words),
        };
        person::person(of, self.view, &told)
    }
    /// What the client wishes of this member is told. Nobody is wished closer on the screen of the two whom a gate holds
    /// back: that is a proposal. On a page, where the caseworker kept it.
    fn tells_wish(&self, person: &Person) -> bool {
        let audience = self.view.audience;
        let wishes = || self.networks.iter().filter_map(|n| n.person(person.id)?.wish);
        if !audience.may_see(Thing::Wishes) || (wishes().any(Wish::is_distance) && !audience.may_see(Thing::Distance)) {
            return false;
        }
        let leads = wishes().any(|wish| wish == Wish::Closer) || person.status == Status::Desired;
        if audience == Audience::Worker || !leads || self.silence().leads_to(person.id).is_none() {
            return true;
        }
        audience.is_page() && self.view.decided.keeps(Item::Wish(person.id), audience)
    }
    fn tells_words(&self, person: &Person) -> bool {
        let audience = self.view.audience;
        if !audience.may_see(Thing::Words) || (self.view.veil != Veil::Off && !audience.is_page()) {
            return false;
        }
        let words = person.client_words.as_str();
        let speaks = || self.silence().holds(person.id).is_some() || self.silence().spoken_of(words).is_some();
        !audience.is_page() || self.view.decided.keeps(Item::Words(person.id), audience) || !speaks()
    }
    fn tells_free_role(&self, person: &Person) -> bool {
        let audience = self.view.audience;
        let words = person.role.as_ref().map_or("", crate::domain::Role::as_str);
        let kept = || self.view.decided.keeps(Item::Role(person.id), audience);
        match audience {
            Audience::FilePage => words.is_empty() || kept() || self.silence().spoken_of(words).is_none(),
            // No other page tells what people are to the client in words of their own.
            _ => audience.may_see(Thing::Words) && !audience.is_page(),
        }
    }
    /// A text as it reads behind the veil.
    fn aloud(&self, words: &Words) -> Words {
        match &self.names {
            Some(names) if !words.is_empty() => Words::of(&names.aloud(words.as_str())),
            _ => words.clone(),
        }
    }
}
