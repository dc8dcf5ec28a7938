//! Who is meant without a name: "mijn vader", "mon ex", "my neighbour", and whether words speak of an ex-partner. Says
//! what somebody is to the client; who bears that role is decided elsewhere.

use super::called;
use super::lists::{List, dear, is_in, roles};
use super::pieces::{Piece, cut};
use super::spoken_text::Spoken;
use crate::domain::role::KnownRole;

/// Somebody who is spoken of by what they are to the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// What that can be.
    pub roles: &'static [KnownRole],
    /// The word is said of women, or of men; `None` where it is said of both.
    pub woman: Option<bool>,
}

impl Spoken<'_> {
    /// Whoever is spoken of by what they are to the client, in order: behind a word like "my", or by a word that is used
    /// like a name ("oma").
    pub fn told(&self) -> Vec<Told> {
        let (mut all, mut from) = (Vec::new(), 0);
        while from < self.pieces.len() {
            let most = self.pieces.len().min(from + called::WORDS);
            // The longest first: a "belle-sœur" is no sister.
            let found = (from..most).rev().find_map(|to| Some((to, self.told_from(from, to)?)));
            from = found.map_or(from, |(to, _)| to) + 1;
            all.extend(found.map(|(_, told)| told));
        }
        all
    }
    fn told_from(&self, from: usize, to: usize) -> Option<Told> {
        let key: String = self.pieces[from..=to].iter().map(|piece| piece.key.as_str()).collect();
        // An adjective may stand between: "my older brother".
        let mine = (from.saturating_sub(2)..from).any(|at| is_in(List::Mine, &self.pieces[at].key));
        let addressed = |key: &str| is_in(List::Addressed, key) && !is_in(List::Mine, key);
        let keys = [Some(key.as_str()), key.strip_suffix('s')].into_iter().flatten();
        keys.filter(|key| mine || addressed(key)).find_map(told)
    }
    /// The words speak of an ex-partner: "ex-man", "Ex Bart", "mijn ex", "ancien compagnon".
    ///
    /// Errs to the safe side, since somebody like that is not proposed before safety was asked.
    pub fn tells_of_an_ex(&self) -> bool {
        let couple = |key: &str| is_in(List::Couple, key);
        let small = |key: &str| dear().iter().filter_map(|end| key.strip_suffix(*end)).any(couple);
        self.pieces.iter().enumerate().any(|(at, piece)| match piece.key.strip_prefix("ex") {
            Some("") => self.pieces.get(at + 1).is_none_or(|next| !is_no_couple(next) || couple(&next.key)),
            Some("en" | "es" | "je" | "tje") => true,
            Some(rest) => couple(rest) || small(rest),
            // "Oud-lief" and "old boyfriend", not "oude man" and "old man".
            None if matches!(piece.key.as_str(), "oud" | "old") => {
                self.pieces.get(at + 1).is_some_and(|next| couple(&next.key) && next.key != "man")
            }
            None => is_in(List::Former, &piece.key) && self.pieces.iter().any(|other| couple(&other.key)),
        })
    }
}

/// Whether a role or a name speaks of an ex-partner.
pub fn speaks_of_an_ex(text: &str) -> bool {
    !text.is_empty() && Spoken::of(text).tells_of_an_ex()
}

/// What somebody's own name says that they are: "Papa", "tante Greet"; not "Mama van Rayan", who is Rayan's.
pub fn kin_of_name(name: &str) -> Option<Told> {
    let pieces = cut(name);
    let others = pieces.iter().skip(1).any(|piece| is_in(List::Of, &piece.key) && piece.is_small());
    pieces.first().filter(|_| !others).and_then(|first| told(&first.key))
}

fn told(key: &str) -> Option<Told> {
    let roles = Some(roles(key)).filter(|roles| !roles.is_empty())?;
    let woman = match (is_in(List::She, key), is_in(List::He, key)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    };
    Some(Told { roles, woman })
}

fn is_no_couple(piece: &Piece<'_>) -> bool {
    is_in(List::NoCouple, &piece.key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ex_is_heard_in_what_is_written_in_the_three_languages() {
        for text in [
            "ex-man",
            "Ex Bart",
            "Exman Piet",
            "Koen mijn ex",
            "L'ex",
            "Dieter (ex)",
            "ancien compagnon",
            "former husband",
            "vroegere man",
            "previous partner",
            "exmannetje",
            "gescheiden man",
            "exepoux",
            "ex-époux",
            "EX",
            "mijn exje",
            "mijn oud-lief",
            "oud lief Jos",
            "my old boyfriend",
        ] {
            assert!(speaks_of_an_ex(text), "{text}");
        }
        for text in [
            "oude man",
            "old man next door",
            "oud-collega",
            "Alex",
            "Felix",
            "ex-collega",
            "Oud-collega Els",
            "extern",
            "manager",
            "ancien voisin",
            "Rex",
            "expert",
        ] {
            assert!(!speaks_of_an_ex(text), "{text}");
        }
    }

    #[test]
    fn who_is_meant_without_a_name_is_told_by_the_role() {
        use KnownRole as R;
        let roles = |text: &str| {
            Spoken::of(text).told().into_iter().map(|told| (told.roles[0], told.woman)).collect::<Vec<_>>()
        };
        assert_eq!(roles("mijn vader bellen"), [(R::Parent, Some(false))]);
        assert_eq!(roles("mon ex"), [(R::ExPartner, None)]);
        assert_eq!(roles("call my older brother").first(), Some(&(R::Sibling, Some(false))));
        assert_eq!(roles("oma bezoeken"), [(R::Grandparent, Some(true))]);
        assert_eq!(roles("chez ma belle-sœur"), [(R::InLaw, Some(true))]);
        assert_eq!(roles("een vriend zoeken"), []);
        // Words that the quick line does not read as a role.
        for (text, role) in [
            ("naar mijn vake gaan", R::Parent),
            ("bij ons moeke", R::Parent),
            ("mon paternel", R::Parent),
            ("mijn vent", R::Partner),
            ("ma copine", R::Partner),
            ("mijn opi", R::Grandparent),
            ("my sis", R::Sibling),
        ] {
            assert!(Spoken::of(text).told().iter().any(|told| told.roles.contains(&role)), "{text}");
        }
        assert_eq!(kin_of_name("Mama van Rayan"), None);
        assert_eq!(kin_of_name("Papa").map(|told| told.roles), Some(&[R::Parent][..]));
    }
}
