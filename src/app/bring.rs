//! Bringing people in from elsewhere, as it is chosen on the screen: a file, what stands in it, and who of them. Reads no
//! file and changes no network.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use super::field::Field;
use super::fuzzy::Fuzzy;
use crate::domain::{
    Change, Language, MessageKey, Network, Pair, Person, PersonId, Standing, Tie, WholeClient, WholeVisit, join, known,
    standing,
};

/// A file or a folder that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLine {
    /// Where it lies.
    pub path: PathBuf,
    /// As it may stand on the screen.
    pub name: String,
    /// It is a folder.
    pub is_folder: bool,
}

/// What stands in a folder: what can be read first, the newest first; then the folders; then the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folder {
    /// As it may stand on the screen.
    pub name: String,
    /// The folder it lies in.
    pub above: Option<PathBuf>,
    /// Its files and folders.
    pub lines: Vec<FileLine>,
}

/// Where people come from.
#[derive(Clone, Debug)]
pub enum ComesFrom {
    /// Files that belong together.
    Files(Vec<PathBuf>),
    /// A text that was pasted.
    Pasted(Zeroizing<String>),
}

/// What is to be read, and what the caseworker said about it.
#[derive(Clone, Debug)]
pub struct ReadOrder {
    /// Out of what.
    pub from: ComesFrom,
    /// Whose network it is, where the files do not say it.
    pub code: Option<String>,
    /// Which heading of the file is which column of ecogram's; `-` where there is none.
    pub columns: BTreeMap<String, String>,
    /// In a family tree: whose relatives they are.
    pub ego: Option<String>,
    /// What was said about columns is kept beside the files, for the next time.
    pub keep: bool,
    /// The language in which faults are told, and of a client who comes in without one.
    pub language: Language,
    /// The day of a visit that comes in without one.
    pub today: NaiveDate,
}

impl ReadOrder {
    /// Nothing was said about it yet.
    pub fn new(from: ComesFrom, code: Option<String>, language: Language, today: NaiveDate) -> Self {
        Self { from, code, columns: BTreeMap::new(), ego: None, keep: false, language, today }
    }
    /// The place of a file of this name beside those that are read; `None` where nothing lies anywhere.
    pub fn beside(&self, name: &str) -> Option<PathBuf> {
        match &self.from {
            ComesFrom::Files(paths) => paths.first().map(|path| path.with_file_name(name)),
            ComesFrom::Pasted(_) => None,
        }
    }
}

/// What was found, and what is to be shown of it.
#[derive(Debug)]
pub struct Found {
    /// What it was read from.
    pub order: ReadOrder,
    /// Each file, and the key of what it was taken for.
    pub recognised: Vec<(String, MessageKey)>,
    /// What is left out or was taken otherwise, a sentence each.
    pub notes: Vec<Remark>,
    /// They were noted for another purpose: nobody is chosen beforehand.
    pub are_candidates: bool,
    /// It is a whole client, with everything of its own.
    pub is_whole: bool,
    /// The clients with their networks.
    pub clients: Vec<WholeClient>,
    /// Who bore an id of ecogram's own.
    pub known_as: HashMap<PersonId, PersonId>,
}

/// A sentence about a file.
#[derive(Debug)]
pub struct Remark {
    /// What the file is called in it.
    pub file: String,
    /// The sentence.
    pub text: String,
}

/// Why nothing was found.
#[derive(Debug)]
pub enum NotRead {
    /// What is wrong with the files, a sentence each.
    Told(Vec<Remark>),
    /// One of these columns is the ring, or none: that has to be said first.
    WhichRing(ReadOrder, Vec<String>),
}

/// People and answers that were chosen, with those who are there already, whom the answers may be about.
#[derive(Debug)]
pub struct Brought {
    /// The people.
    pub people: Vec<Person>,
    /// The answered pairs.
    pub ties: Vec<(Pair, Tie)>,
}

impl Brought {
    /// What of it comes into this network, in one step.
    pub fn joining(&self, network: &Network) -> Change {
        let standing = standing(network, &self.people, &HashMap::new());
        join(network, &self.people, &self.ties, &standing, |_| true).change
    }
}

/// Where they come into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Into {
    /// The open visit.
    OpenVisit,
    /// A visit of this day, since none is open.
    NewVisit(NaiveDate),
    /// Clients who are not there yet.
    NewClients,
}

/// Choosing a file.
#[derive(Debug)]
pub struct FilesLayer {
    /// The folder.
    pub folder: Folder,
    /// What is typed of a name.
    pub field: Field,
    /// Which lines fit, best first.
    pub shown: Vec<usize>,
    /// Which of them is marked.
    pub at: usize,
    /// Files that are taken together.
    pub together: Vec<PathBuf>,
    /// For a client who is not there yet: the code, where one was typed.
    pub code: Option<String>,
    /// The names stand there in full: asked for, since they can be those of other clients.
    pub in_full: bool,
}

/// The name of a file where a client looks on: a letter of each word, but for words that say what it is.
pub fn hidden_name(name: &str) -> String {
    let mut hidden = String::new();
    let (stem, ending) = name.rsplit_once('.').filter(|(_, ending)| ending.len() <= 8).unwrap_or((name, ""));
    for word in stem.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let is_plain = bare.chars().all(|c| c.is_ascii_digit()) || PLAIN.contains(&bare.to_lowercase().as_str());
        match bare.chars().next() {
            Some(first) if !is_plain => {
                hidden.push(first);
                hidden.push('·');
                hidden.push_str(&word[bare.len()..]);
            }
            _ => hidden.push_str(word),
        }
    }
    if ending.is_empty() { hidden } else { format!("{hidden}.{ending}") }
}

/// Words in the names of files that are nobody's.
const PLAIN: [&str; 36] = [
    "contact",
    "contacten",
    "contacts",
    "people",
    "ties",
    "clients",
    "nodes",
    "edges",
    "egos",
    "alters",
    "aaties",
    "network",
    "netwerk",
    "réseau",
    "reseau",
    "list",
    "lijst",
    "liste",
    "export",
    "ego",
    "attributelist",
    "edgelist",
    "adjacencymatrix",
    "person",
    "downloads",
    "download",
    "documents",
    "documenten",
    "desktop",
    "bureaublad",
    "bureau",
    "home",
    "of",
    "van",
    "de",
    "ecogram",
];

impl FilesLayer {
    /// A folder, with nothing typed.
    pub fn new(folder: Folder, code: Option<String>) -> Self {
        let shown = (0..folder.lines.len()).collect();
        Self { folder, field: Field::default(), shown, at: 0, together: Vec::new(), code, in_full: false }
    }
    /// The line that is marked.
    pub fn marked(&self) -> Option<&FileLine> {
        self.folder.lines.get(*self.shown.get(self.at)?)
    }
    /// Looks again for what is typed.
    pub(super) fn search(&mut self) {
        self.shown = fitting(self.folder.lines.iter().map(|line| line.name.as_str()), self.field.text());
        self.at = 0;
    }
}

/// Choosing who comes in.
#[derive(Debug)]
pub struct BringLayer {
    /// What was found.
    pub found: Box<Found>,
    /// Where they come into.
    pub into: Into,
    /// How each stands to the network.
    pub standing: Vec<Standing>,
    /// Who is chosen.
    pub chosen: Vec<bool>,
    /// What is typed of a name.
    pub field: Field,
    /// Who fits, best first.
    pub shown: Vec<usize>,
    /// Which of them is marked.
    pub at: usize,
}

impl BringLayer {
    /// Everybody who is new, chosen; of a telephone or a family tree nobody.
    pub fn new(found: Box<Found>, into: Into, standing: Vec<Standing>) -> Self {
        let chosen = standing.iter().map(|s| *s == Standing::New && !found.are_candidates).collect();
        let shown = (0..standing.len()).collect();
        Self { found, into, standing, chosen, field: Field::default(), shown, at: 0 }
    }
    /// The people, where one network is found; several come in whole.
    pub fn people(&self) -> &[Person] {
        self.found.people()
    }
    /// How many are chosen.
    pub fn count(&self) -> usize {
        self.chosen.iter().filter(|chosen| **chosen).count()
    }
    /// Chooses the marked one, or no longer: with all who fit listed again, the mark stays on them.
    pub(super) fn toggle(&mut self) {
        let Some(one) = self.shown.get(self.at).copied() else { return };
        if self.standing[one] == Standing::New {
            self.chosen[one] = !self.chosen[one];
        }
        if !self.field.is_empty() {
            self.field.clear();
            self.search();
            self.at = one;
        }
    }
    /// All who are new, or none where all are chosen.
    pub(super) fn toggle_all(&mut self) {
        let new = self.standing.iter().filter(|s| **s == Standing::New).count();
        let all = self.count() < new;
        for (chosen, standing) in self.chosen.iter_mut().zip(&self.standing) {
            *chosen = all && *standing == Standing::New;
        }
    }
    /// Looks again for what is typed.
    pub(super) fn search(&mut self) {
        self.shown = fitting(self.found.people().iter().map(|person| person.name.as_str()), self.field.text());
        self.at = 0;
    }
    /// Those who are chosen and those who are there, as they are known there, with the answers about them.
    pub(super) fn brought(&self) -> Brought {
        let (people, ties) = known(self.people(), self.found.ties(), &self.standing);
        let stays = |at: usize| self.chosen[at] || matches!(self.standing[at], Standing::There(_));
        let people = people.into_iter().enumerate().filter(|(at, _)| stays(*at)).map(|(_, person)| person);
        Brought { people: people.collect(), ties }
    }
}

impl Found {
    /// The people of the one network; nobody where there are several.
    pub fn people(&self) -> &[Person] {
        self.network().map_or(&[], |visit| &visit.people)
    }
    /// The answered pairs of the one network.
    pub fn ties(&self) -> &[(Pair, Tie)] {
        self.network().map_or(&[], |visit| &visit.ties)
    }
    fn network(&self) -> Option<&WholeVisit> {
        match &self.clients[..] {
            [WholeClient { visits, .. }] if !self.is_whole && visits.len() == 1 => visits.first(),
            _ => None,
        }
    }
}

/// Saying which column is the ring.
#[derive(Debug)]
pub struct ColumnsLayer {
    /// What is read once it is said.
    pub order: ReadOrder,
    /// The columns that could be it.
    pub columns: Vec<String>,
    /// The marked one; behind the last stands *none of these*.
    pub at: usize,
}

/// Which of these names fit what is typed, by their place; all in order where nothing is typed. First those that begin so, of
/// which first who is called by one word (Mama, Moeke); then those whose words begin with the letters (`fb` Fatima Benali);
/// then those with such a word; then those that hold the letters in this order.
fn fitting<'n>(names: impl Iterator<Item = &'n str>, typed: &str) -> Vec<usize> {
    let typed = typed.trim();
    let (mut fuzzy, wanted) = (Fuzzy::new(typed), bare(typed));
    let rank = |(at, name): (usize, &'n str)| {
        let score = fuzzy.score(name)?;
        let name = bare(name);
        let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let initials: String = words.iter().filter_map(|word| word.chars().next()).collect();
        let rank = match () {
            () if typed.is_empty() => 0,
            () if words.len() == 1 && name.starts_with(&wanted) => 0,
            () if name.starts_with(&wanted) => 1,
            () if initials.starts_with(&wanted) => 2,
            () if words.iter().any(|word| word.starts_with(&wanted)) => 3,
            () => 4,
        };
        Some((rank, if rank < 4 { 0 } else { u32::MAX - score }, at))
    };
    let mut found: Vec<_> = names.enumerate().filter_map(rank).collect();
    found.sort_unstable();
    found.into_iter().map(|(_, _, at)| at).collect()
}

/// Without capitals and accents.
fn bare(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_letters_find_a_name_by_the_beginnings_of_its_words_first() {
        let names = ["Sofie Baert", "Fatima Benali", "Élise Fabre", "Koen (fb)", "Alfons Abts"];
        let found = |typed: &str| fitting(names.into_iter(), typed).iter().map(|at| names[*at]).collect::<Vec<_>>();
        assert_eq!(found("fb"), ["Fatima Benali", "Koen (fb)", "Élise Fabre", "Sofie Baert", "Alfons Abts"]);
        assert_eq!(found("fab"), ["Élise Fabre", "Fatima Benali", "Alfons Abts"]);
        assert_eq!(fitting(["Peter Aerts", "Els Papadakis", "Papa"].into_iter(), "pa"), [2, 0, 1]);
        assert_eq!(found("eli"), ["Élise Fabre", "Fatima Benali"]);
        assert_eq!(found(" "), names);
        assert!(found("xq").is_empty());
    }
}
