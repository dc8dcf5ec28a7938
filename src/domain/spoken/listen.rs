//! Listens for many names in one text at once. Decides what of a text is a name, a word, or may be either; never who may
//! be named.

use std::collections::HashMap;
use std::ops::Range;

use super::called::{Key, Part, WORDS, keys, unspaced};
use super::lists::{List, dear, is_common_key, is_in, languages};
use super::pieces::Piece;
use super::spoken_text::{Doubt, Mention, Spoken, overlap};

/// What listens for names, each known by its place in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ears {
    by_letters: HashMap<String, Vec<(u32, Part)>>,
    /// Looked for letter by letter.
    unspaced: Vec<(String, u32, Part)>,
    /// Whose name has a number in it: "Kind 2" is not Kind 1.
    numbered: Vec<bool>,
    /// So many words has the longest name.
    longest: usize,
}

/// Somebody is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// The place of the name among those that are listened for.
    pub who: usize,
    /// Where, and how.
    pub mention: Mention,
}

impl Ears {
    /// Listens for these names.
    pub fn of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut ears = Self { longest: WORDS, ..Self::default() };
        for (who, name) in names.into_iter().enumerate() {
            let who = who as u32;
            for Key { letters, part } in keys(name) {
                ears.by_letters.entry(letters).or_default().push((who, part));
            }
            if !name.is_ascii() {
                ears.unspaced.extend(unspaced(name).into_iter().map(|(text, part)| (text, who, part)));
            }
            ears.numbered.push(name.contains(char::is_numeric));
            ears.longest = ears.longest.max(name.split(|c: char| !c.is_alphanumeric()).count());
        }
        ears
    }
    /// Somebody who must not be missed is heard in it.
    pub fn hears(&self, spoken: &Spoken<'_>) -> bool {
        self.hear(spoken).iter().any(|heard| heard.mention.is_heard())
    }
    /// Nobody is listened for.
    pub fn is_empty(&self) -> bool {
        self.by_letters.is_empty()
    }
    /// Some of these letters are listened for: a quick look before a text is read.
    pub fn knows(&self, letters: &str) -> bool {
        self.by_letters.contains_key(letters)
    }

    /// Everybody who is named, in order; of one of them never two places that overlap, but the larger.
    pub fn hear(&self, text: &Spoken<'_>) -> Vec<Heard> {
        let mut found = Vec::new();
        if self.is_empty() {
            return found;
        }
        for from in 0..text.pieces.len() {
            self.beginning_at(text, from, &mut found);
        }
        for (looked_for, who, part) in &self.unspaced {
            let places = text.whole.match_indices(looked_for.as_str());
            found.extend(places.map(|(at, said)| {
                let doubt = if said.chars().nth(1).is_none() { Doubt::Word } else { Doubt::Clear };
                let mention = Mention { range: at..at + said.len(), part: *part, as_name: true, doubt };
                Heard { who: *who as usize, mention }
            }));
        }
        larger_first(found)
    }

    /// Every name that begins at this piece.
    fn beginning_at(&self, text: &Spoken<'_>, from: usize, found: &mut Vec<Heard>) {
        let (mut plain, mut other) = (String::new(), None::<String>);
        for to in from..text.pieces.len().min(from + self.longest) {
            if to > from && !reads_on(text, to - 1) {
                break;
            }
            let piece = &text.pieces[to];
            if let Some(written) = piece.other.as_ref().filter(|_| other.is_none()) {
                other = Some(plain.clone() + written);
            } else if let Some(other) = &mut other {
                other.push_str(piece.other.as_ref().unwrap_or(&piece.key));
            }
            plain.push_str(&piece.key);
            let run = Run { text, from, to };
            for key in [Some(&plain), other.as_ref()].into_iter().flatten() {
                self.as_it_is(&run, key, found);
                self.with_an_ending(&run, key, found);
            }
        }
    }

    fn as_it_is(&self, run: &Run<'_, '_>, key: &str, found: &mut Vec<Heard>) {
        for (who, part) in self.by_letters.get(key).into_iter().flatten() {
            if let Some(doubt) = run.doubt(*part).filter(|_| !self.is_called_on(run, *who, *part)) {
                found.push(run.heard(*who, *part, 0, doubt));
            }
        }
    }

    /// The s of an owner or of several, and the endings of dear names.
    fn with_an_ending(&self, run: &Run<'_, '_>, key: &str, found: &mut Vec<Heard>) {
        let (said, is_word) = (run.last().said, run.is_a_word_of_every_day());
        for ending in ["es", "s"].into_iter().filter(|ending| said.len() > ending.len()) {
            let Some(stem) = key.strip_suffix(ending).filter(|_| said.to_lowercase().ends_with(ending)) else {
                continue;
            };
            let sounds = |c: &char| matches!(c, 's' | 'x' | 'z' | 'h');
            let fits = (ending == "s" || stem.chars().next_back().as_ref().is_some_and(sounds)) && !is_word;
            for (who, part) in self.by_letters.get(stem).filter(|_| fits).into_iter().flatten() {
                let short = stem.chars().nth(2).is_none() && run.first().is_small();
                if !short && matches!(part, Part::Whole | Part::Given | Part::Other) {
                    found.push(run.heard(*who, *part, ending.len(), run.doubt_of_key(stem)));
                }
            }
        }
        if is_word {
            return;
        }
        for stem in dear().iter().filter_map(|ending| key.strip_suffix(*ending)) {
            let doubled = stem.char_indices().next_back().map(|(at, _)| &stem[..at]);
            let doubled = doubled.filter(|short| short.chars().next_back() == stem.chars().next_back());
            for stem in [Some(stem), doubled].into_iter().flatten().filter(|stem| stem.chars().nth(2).is_some()) {
                for (who, part) in self.by_letters.get(stem).into_iter().flatten() {
                    if matches!(part, Part::Whole | Part::Given) {
                        found.push(run.heard(*who, *part, 0, Doubt::Form));
                    }
                }
            }
        }
    }

    /// Somebody else is called so: "tante Els" is not tante Greet, and "kind 2" is not kind 1.
    fn is_called_on(&self, run: &Run<'_, '_>, who: u32, part: Part) -> bool {
        let (false, Some(next)) = (part == Part::Whole, run.text.pieces.get(run.to + 1)) else { return false };
        let theirs = |key: &str| self.by_letters.get(key).is_some_and(|all| all.iter().any(|(w, _)| *w == who));
        if next.is_number() && self.numbered[who as usize] {
            let number = run.pieces().iter().map(|piece| piece.key.as_str()).chain([next.key.as_str()]);
            return !theirs(&number.collect::<String>());
        }
        run.text.gap(run.to) == " " && next.is_titled() && is_common_key(&run.last().key) && !theirs(&next.key)
    }
}

/// Some pieces of a text beside each other.
struct Run<'t, 'a> {
    text: &'t Spoken<'a>,
    from: usize,
    to: usize,
}

impl<'t, 'a> Run<'t, 'a> {
    fn first(&self) -> &'t Piece<'a> {
        &self.text.pieces[self.from]
    }
    fn pieces(&self) -> &'t [Piece<'a>] {
        &self.text.pieces[self.from..=self.to]
    }
    fn last(&self) -> &'t Piece<'a> {
        &self.text.pieces[self.to]
    }
    fn heard(&self, who: u32, part: Part, ending: usize, doubt: Doubt) -> Heard {
        let range: Range<usize> = self.first().at..self.last().end() - ending;
        let as_name = self.first().is_titled() && !self.text.begins_a_sentence(self.from);
        Heard { who: who as usize, mention: Mention { range, part, as_name, doubt } }
    }
    /// How sure this part of a name stands here; `None` where it does not.
    fn doubt(&self, part: Part) -> Option<Doubt> {
        let first = self.first();
        match part {
            Part::Begins => self.is_short_for().then_some(Doubt::Form),
            Part::Letters => (self.from == self.to && first.is_large()).then_some(Doubt::Form),
            _ if self.from < self.to => self.is_name_of_several(part).then(|| {
                let cut =
                    (self.from..=self.to).any(|at| self.text.pieces[at].is_small() && is_of_a_sentence(self.text, at));
                if cut && part != Part::Whole { Doubt::Word } else { Doubt::Clear }
            }),
            _ if first.is_letter() => {
                let apart = !self.text.gap(self.to).starts_with(['\'', '’', 'ʼ']) && !first.is_small();
                apart.then_some(Doubt::Clear)
            }
            _ => Some(self.doubt_of_key(&first.key)),
        }
    }
    /// The same of a single word that is written like the name.
    fn doubt_of_key(&self, key: &str) -> Doubt {
        let small = self.first().is_small();
        let usual = small || self.text.begins_a_sentence(self.from);
        if self.from < self.to {
            Doubt::Clear
        } else if small && is_of_a_sentence(self.text, self.from) {
            Doubt::Hardly
        } else if usual && is_common_key(key) && !is_in(List::Rather, key) {
            Doubt::Word
        } else {
            Doubt::Clear
        }
    }
    /// "in a" is not Ina, and "is a" is not Isa.
    fn is_name_of_several(&self, part: Part) -> bool {
        let mut pieces = self.text.pieces[self.from..=self.to].iter();
        let glued = (self.from..self.to).all(|at| self.text.gap(at).trim().len() == self.text.gap(at).len());
        let small = pieces.all(|piece| piece.is_small() && languages(&piece.key).next().is_some());
        !small || (glued && part == Part::Whole && self.text.gap(self.from) == "-")
    }
    /// "Mo" or "zeph", and no word.
    fn is_short_for(&self) -> bool {
        let first = self.first();
        let long = first.key.chars().nth(2).is_some();
        let titled = first.is_titled() && languages(&first.key).next().is_none();
        self.from == self.to && if long { !is_common_key(&first.key) } else { titled }
    }
    fn is_a_word_of_every_day(&self) -> bool {
        let first = self.first();
        let usual = first.is_small() || self.text.begins_a_sentence(self.from);
        // With a mark on it that the word has not it is a name: "Thịs" is of Thị.
        self.from == self.to && usual && is_common_key(&first.key) && first.said.to_lowercase() == first.key
    }
}

/// What stands behind this piece may stand within a name: not the end of a sentence, but behind an initial, and no new line.
fn reads_on(text: &Spoken<'_>, at: usize) -> bool {
    let gap = text.gap(at);
    let ends = gap.starts_with(['.', '!', '?']) && text.pieces[at].key.chars().nth(2).is_some();
    !ends && !gap.contains(['\n', ',', ';', ':']) && gap.chars().nth(3).is_none()
}

/// The word makes a sentence here: another of the same language stands beside it, or whoever does what it says.
fn is_of_a_sentence(text: &Spoken<'_>, at: usize) -> bool {
    let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| text.pieces.get(at));
    let key = &text.pieces[at].key;
    if is_in(List::Verbs, key) {
        return beside.into_iter().any(|piece| is_in(List::Doers, &piece.key));
    }
    languages(key).any(|language| beside.clone().any(|piece| is_in(language, &piece.key)))
}

/// Of each name never two places that overlap, but the larger; in order.
fn larger_first(mut found: Vec<Heard>) -> Vec<Heard> {
    found.sort_by_key(|heard| {
        let Mention { range, part, doubt, .. } = &heard.mention;
        (heard.who, std::cmp::Reverse(range.end - range.start), *part, *doubt)
    });
    let mut kept: Vec<Heard> = Vec::with_capacity(found.len());
    let mut own = 0;
    for heard in found {
        if kept.last().is_none_or(|last| last.who != heard.who) {
            own = kept.len();
        }
        if !kept[own..].iter().any(|before| overlap(&before.mention.range, &heard.mention.range)) {
            kept.push(heard);
        }
    }
    kept.sort_by_key(|heard| (heard.mention.range.start, heard.mention.part, heard.who));
    kept
}
