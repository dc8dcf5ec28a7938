//! By what somebody can be called: the whole name, the given name, any other word of it, and what is short for it, each as
//! the letters that are looked for. Looks into no text.

use super::fold::fold;
use super::lists::{List, is_common_key, is_in};
use super::pieces::{Piece, cut, has_no_blanks};

/// What of a name it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// All of it.
    Whole,
    /// What stands first: the given name, or the word that says who it is.
    Given,
    /// Another word of it, or several.
    Other,
    /// How the given name begins: "Mo" for Mohammed.
    Begins,
    /// The first letters of a double name: "JP" for Jean-Pierre.
    Letters,
}

/// Something by which somebody is called: letters, and what of the name they are.
pub(super) struct Key {
    pub(super) letters: String,
    pub(super) part: Part,
}

/// So many words beside each other are read as one name.
pub(super) const WORDS: usize = 4;

/// Everything by which somebody of this name can be called. Nothing for a name that holds neither letters, numbers nor
/// pictures.
pub(super) fn keys(name: &str) -> Vec<Key> {
    let pieces = cut(name);
    let mut keys = Vec::new();
    let mut add = |pieces: &[Piece<'_>], part: Part| {
        let plain = joined(pieces, |piece| &piece.key);
        if pieces.iter().any(|piece| piece.other.is_some()) {
            let other = joined(pieces, |piece| piece.other.as_ref().unwrap_or(&piece.key));
            keys.push(Key { letters: other, part });
        }
        keys.push(Key { letters: plain, part });
    };
    if pieces.is_empty() {
        return keys;
    }
    add(&pieces, Part::Whole);
    let own = &pieces[..own_words(&pieces)];
    let first = own.iter().position(|piece| !is_in(List::Titles, &piece.key)).unwrap_or(0);
    let own = &own[first..];
    for from in 0..own.len() {
        let part = if from == 0 { Part::Given } else { Part::Other };
        for to in from + 1..=own.len().min(from + WORDS) {
            let run = &own[from..to];
            let says = if to - from == 1 { is_called(&run[0], from == 0) } else { is_called_together(run) };
            if says && run.len() < pieces.len() {
                add(run, part);
            }
        }
    }
    if let Some(given) = own.first().filter(|given| !given.is_number()) {
        let letters: Vec<char> = given.key.chars().collect();
        let begins = (2..letters.len()).map(|most| letters[..most].iter().collect());
        keys.extend(begins.map(|letters| Key { letters, part: Part::Begins }));
        let double = own.windows(2).take_while(|two| name[two[0].end()..two[1].at] == *"-").count();
        if double > 0 {
            let letters = own[..=double].iter().filter_map(|piece| piece.key.chars().next()).collect();
            keys.push(Key { letters, part: Part::Letters });
        }
    }
    keys
}

/// What is looked for letter by letter, because no blank stands around it: the whole name, what is given behind a family
/// name of one sign, and a family name of two.
pub(super) fn unspaced(name: &str) -> Vec<(String, Part)> {
    let mut all = Vec::new();
    for piece in cut(name).iter().filter(|piece| piece.said.chars().any(has_no_blanks)) {
        let signs: Vec<char> = piece.said.chars().collect();
        let text = |signs: &[char]| signs.iter().collect::<String>();
        all.push((text(&signs), if piece.said == name { Part::Whole } else { Part::Other }));
        if (2..=5).contains(&signs.len()) && signs.iter().all(|c| is_written_in_signs(*c)) {
            all.extend((1..signs.len().min(3)).map(|cut| (text(&signs[cut..]), Part::Given)));
            all.extend((signs.len() > 3).then(|| (text(&signs[..2]), Part::Other)));
        }
    }
    all
}

/// Chinese, Japanese and Korean names are of few signs, the family name first.
fn is_written_in_signs(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' | '\u{ac00}'..='\u{d7a3}')
}

/// The words by which somebody of this name is called, without case and accents. In "Mama van Rayan" it is not Rayan.
pub fn called_by(name: &str) -> impl Iterator<Item = String> {
    let pieces = cut(name);
    let own = own_words(&pieces);
    let says = |(at, piece): (usize, &Piece<'_>)| is_called(piece, at == 0).then(|| piece.key.clone());
    let called: Vec<String> = pieces[..own].iter().enumerate().filter_map(says).collect();
    called.into_iter()
}

/// How many of the words are this one's own: what follows "of", behind words that say who they are, is somebody else, and
/// so is what follows "with" or "at".
fn own_words(pieces: &[Piece<'_>]) -> usize {
    let apart = |at: usize| {
        let key = &pieces[at].key;
        let of = is_in(List::Of, key) && pieces[..at].iter().all(|piece| is_common_key(&piece.key));
        at > 0 && pieces[at].is_small() && (of || is_in(List::Beside, key))
    };
    (0..pieces.len()).find(|at| apart(*at)).unwrap_or(pieces.len())
}

fn is_called(piece: &Piece<'_>, first: bool) -> bool {
    let hollow = is_in(List::Never, &piece.key) || is_in(List::Titles, &piece.key);
    !(hollow || piece.is_number() || piece.is_letter() || (!first && is_in(List::Within, &piece.key)))
}

/// Several words of a name: neither ends in one that leads on to the next, nor are they all such.
fn is_called_together(run: &[Piece<'_>]) -> bool {
    let leads_on = |piece: &Piece<'_>| {
        is_in(List::Never, &piece.key) || is_in(List::Within, &piece.key) || is_in(List::Of, &piece.key)
    };
    run.last().is_some_and(|last| !leads_on(last)) && !run.iter().all(|piece| leads_on(piece) || piece.is_number())
}

fn joined<'p>(pieces: &'p [Piece<'_>], of: impl Fn(&'p Piece<'_>) -> &'p String) -> String {
    pieces.iter().map(|piece| of(piece).as_str()).collect()
}

/// Two names are the same to whoever reads them: in their letters, whatever stands between.
pub fn same_name(one: &str, other: &str) -> bool {
    let letters = |name: &str| {
        let pieces = cut(name);
        if pieces.is_empty() { fold(name) } else { joined(&pieces, |piece| &piece.key) }
    };
    letters(one) == letters(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(name: &str, wanted: &[Part]) -> Vec<String> {
        keys(name).into_iter().filter(|key| wanted.contains(&key.part)).map(|key| key.letters).collect()
    }

    #[test]
    fn a_name_is_called_whole_by_its_words_and_by_several_of_them() {
        let called = [Part::Whole, Part::Given, Part::Other];
        assert_eq!(said("Karim Benali", &called), ["karimbenali", "karim", "benali"]);
        assert_eq!(said("Anne-Mie De Smet", &called)[1..], ["anne", "annemie", "mie", "miedesmet", "desmet", "smet"]);
        assert_eq!(said("Dr. De Smet", &called), ["drdesmet", "desmet", "smet"]);
        assert_eq!(said("Ben Peeters", &called), ["benpeeters", "ben", "peeters"]);
        assert_eq!(said("Mohammed Ben Ali", &[Part::Other]), ["benali", "ali"]);
        assert_eq!(said("Mama van Rayan", &called), ["mamavanrayan", "mama"]);
        assert_eq!(said("Kaartclub bij Zephyrin", &called), ["kaartclubbijzephyrin", "kaartclub"]);
        assert_eq!(said("Jürgen", &called), ["juergen", "jurgen"]);
        assert_eq!(said("Jean-Pierre", &[Part::Letters]), ["jp"]);
        assert_eq!(said("Omar", &[Part::Begins]), ["om", "oma"]);
        assert!(keys("?").is_empty());
    }

    #[test]
    fn a_name_without_blanks_is_called_by_what_is_given() {
        let said = |name| unspaced(name).into_iter().map(|(text, _)| text).collect::<Vec<_>>();
        assert_eq!(said("王小明"), ["王小明", "小明", "明"]);
        assert_eq!(said("李明"), ["李明", "明"]);
        assert_eq!(said("田中太郎"), ["田中太郎", "中太郎", "太郎", "田中"]);
        assert_eq!(said("สมชาย"), ["สมชาย"]);
    }

    #[test]
    fn who_is_somebodys_mother_is_not_called_by_that_name() {
        let called = |name| called_by(name).collect::<Vec<_>>();
        assert_eq!(called("Mama van Rayan"), ["mama"]);
        assert_eq!(called("Jan van Damme"), ["jan", "damme"]);
        assert_eq!(called("Marie-Thérèse"), ["marie", "therese"]);
    }
}
