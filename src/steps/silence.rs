//! Words that name somebody whom a gate holds back: the one place that decides where such words may not stand.
//!
//! What the program writes names nobody but those who passed every gate. What people write can name anybody: an own
//! rule, an entry of the directory, a step or a goal in the client's words. Such words are kept as they are and told
//! to the worker; they stand in no proposal, on no screen for both, and on no page that leaves the file.

use super::gates::{Gate, Gates};
use crate::domain::text::is_unspaced;
use crate::domain::{DecisionId, GoalId, Network, PersonId, Plan, Step, StepId};

/// Whose name may stand in no text that somebody else than the worker reads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Silence {
    /// Held back from everything, with the name.
    people: Vec<Held>,
}

#[derive(Clone, PartialEq)]
struct Held {
    who: PersonId,
    gate: Gate,
    name: String,
}

impl std::fmt::Debug for Held {
    /// Shows no name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Held({} {:?})", self.who, self.gate)
    }
}

/// A row of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanRow {
    /// A goal.
    Goal(GoalId),
    /// A step.
    Step(StepId),
    /// A decision that silences a suggestion.
    Decision(DecisionId),
}

/// A row of the plan that only the worker may read: whom it is about or names, and which gate holds that person back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsaid {
    /// The row.
    pub row: PlanRow,
    /// The person.
    pub who: PersonId,
    /// The gate.
    pub gate: Gate,
}

impl Silence {
    /// Looks at a network once.
    pub fn of(network: &Network) -> Self {
        Self::among(network, &Gates::of(network), |_| true)
    }
    /// Of those alone whose name may stand in what was written.
    pub(super) fn among(network: &Network, gates: &Gates<'_>, may_stand: impl Fn(&str) -> bool) -> Self {
        let people = network.people().filter(|p| may_stand(p.name.as_str())).filter_map(|p| {
            let gate = gates.whatever_the_step(p)?;
            Some(Held { who: p.id, gate, name: p.name.as_str().to_string() })
        });
        Self { people: people.collect() }
    }
    /// Nobody is held back.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }
    /// Whom a proposal in these words would name, and the gate that holds them back.
    pub fn broken_by(&self, text: &str) -> Option<(PersonId, Gate)> {
        self.broken(text, |_| true)
    }
    /// Whom words of the client's own name. Danger and distance count; a visit to a grave (G5) and a choir that is
    /// not about recovery (G9) are never proposed, but who speaks of them may read it back.
    fn broken_by_own(&self, text: &str) -> Option<(PersonId, Gate)> {
        self.broken(text, |gate| !matches!(gate, Gate::G5 | Gate::G9))
    }
    fn broken(&self, text: &str, matters: impl Fn(Gate) -> bool) -> Option<(PersonId, Gate)> {
        if self.is_empty() || text.is_empty() {
            return None;
        }
        let spoken = Spoken::of(text);
        let held = self.people.iter().find(|held| matters(held.gate) && spoken.names(&held.name))?;
        Some((held.who, held.gate))
    }

    /// The plan as everybody at the table may read it.
    pub fn said(&self, plan: &Plan) -> Plan {
        let mut said = plan.clone();
        if !self.is_empty() {
            said.goals.retain(|goal| self.broken_by_own(goal.words.as_str()).is_none());
            said.steps.retain(|step| self.broken_by_step(step).is_none());
            said.decisions.retain(|decision| self.broken_by_own(decision.reason.as_str()).is_none());
        }
        said
    }
    /// The rows of the plan that are left out of it.
    pub fn unsaid(&self, plan: &Plan) -> Vec<Unsaid> {
        if self.is_empty() {
            return Vec::new();
        }
        let goals = plan.goals.iter().map(|g| (PlanRow::Goal(g.id), self.broken_by_own(g.words.as_str())));
        let steps = plan.steps.iter().map(|s| (PlanRow::Step(s.id), self.broken_by_step(s)));
        let decisions = plan.decisions.iter().map(|d| (PlanRow::Decision(d.id), self.broken_by_own(d.reason.as_str())));
        let all = goals.chain(steps).chain(decisions);
        all.filter_map(|(row, broken)| broken.map(|(who, gate)| Unsaid { row, who, gate })).collect()
    }
    /// Somebody whom the step is about, also when the gate came down after it was agreed, or whom its words name.
    fn broken_by_step(&self, step: &Step) -> Option<(PersonId, Gate)> {
        let about = self.people.iter().find(|held| step.people.contains(&held.who)).map(|held| (held.who, held.gate));
        let words = [&step.text, &step.who, &step.why, &step.outcome];
        about.or_else(|| words.into_iter().find_map(|text| self.broken_by_own(text.as_str())))
    }
}

/// A text cut into words, to look for names in.
pub struct Spoken<'a> {
    whole: &'a str,
    words: Vec<(&'a str, String)>,
}

impl<'a> Spoken<'a> {
    /// The words of a text.
    pub fn of(text: &'a str) -> Self {
        Self { whole: text, words: words(text).map(|word| (word, fold(word))).collect() }
    }
    /// Whether the text names somebody: by the whole name, or by a word of it.
    ///
    /// Words are looked for, not letters: "Ann" does not stand in "Anneke"; but "Jans" is of Jan. Accents and case make
    /// no difference, but a word of up to three letters is found only in the same case, because "An" is a name and "an"
    /// is not. What many names share ("van", "El") names nobody.
    pub fn names(&self, name: &str) -> bool {
        if is_unspaced(name) {
            // Without blanks the family name comes first and the given name is what is said.
            let given = name.char_indices().nth(1).map_or("", |(at, _)| &name[at..]);
            return self.whole.contains(name) || (given.chars().count() > 1 && self.whole.contains(given));
        }
        let parts: Vec<(&str, String)> = words(name).map(|word| (word, fold(word))).collect();
        let whole = |found: &[(&str, String)]| found.iter().zip(&parts).all(|(a, b)| a.1 == b.1);
        match parts.as_slice() {
            [] => false,
            [part] => self.says(part),
            _ if self.words.windows(parts.len()).any(whole) => true,
            _ => parts.iter().filter(|(word, _)| is_a_name(word)).any(|part| self.says(part)),
        }
    }
    fn says(&self, (word, folded): &(&str, String)) -> bool {
        let any_case = word.chars().count() > 3;
        let same = |said: &str, said_folded: &str| said == *word || (any_case && said_folded == folded);
        let of = |said: &str| said.strip_suffix('s').map(str::to_string);
        self.words.iter().any(|(said, said_folded)| {
            let owner = of(said).zip(of(said_folded)).is_some_and(|(said, said_folded)| same(&said, &said_folded));
            same(said, said_folded) || owner
        })
    }
}

/// Words that stand in many names and name nobody by themselves.
const SHARED: [&str; 31] = [
    "van", "de", "der", "den", "het", "ter", "ten", "te", "la", "le", "les", "du", "des", "di", "da", "del", "el",
    "al", "ben", "bin", "von", "the", "of", "and", "en", "et", "dr", "mevr", "mme", "mrs", "nr",
];

fn is_a_name(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().any(char::is_alphabetic) && !SHARED.contains(&word.to_lowercase().as_str())
}

/// Without case and accents.
pub(super) fn fold(word: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    let plain = word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    plain.filter(|c| !is_combining_mark(*c)).collect::<String>().replace('ß', "ss").replace('ı', "i")
}

/// The words of a text, without what stands between them.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::Spoken;

    #[test]
    fn a_name_is_found_as_a_word_whole_or_by_its_parts() {
        for (text, name) in [
            ("Bel Karim vrijdag", "Karim"),
            ("bel karim vrijdag", "Karim Benali"),
            ("met Benali's auto", "Karim Benali"),
            ("An belt", "An"),
            ("koffie met buurman jan", "buurman Jan"),
            ("我和王小明说", "王小明"),
            ("L'ex de Zoé", "Zoé"),
            ("Bel Karim", "karim benali"),
            ("Koffie bij Jo", "Jo Peeters"),
            ("met Helene", "Hélène"),
            ("Jans huis", "Jan"),
            ("和小明", "王小明"),
            ("STRASSE", "Straße Otto"),
        ] {
            assert!(Spoken::of(text).names(name), "{text} / {name}");
        }
        for (text, name) in [
            ("Look for an ordinary way", "An"),
            ("Anneke helpt", "Ann"),
            ("De huisarts bellen", "Dr. De Smet"),
            ("iets anders", ""),
            ("janken", "Jan"),
        ] {
            assert!(!Spoken::of(text).names(name), "{text} / {name}");
        }
    }
}
