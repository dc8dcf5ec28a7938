//! What a figure means, how it is reckoned, where that comes from and what it cannot say; and values found elsewhere.
//!
//! A source is named only where it was seen; what is a choice of this program says so.

use crate::domain::MessageKey;
use crate::text::Texts;

/// What can be said about a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What it is called.
    pub title: String,
    /// What it means, in plain words.
    pub meaning: String,
    /// How it is reckoned, in the signs that `notation` explains.
    pub formula: &'static str,
    /// What the signs mean.
    pub notation: String,
    /// Where it comes from.
    pub source: String,
    /// What it cannot say.
    pub limits: String,
}

/// A value that a study found: shown only on request, never as a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// What was found, in whom, and with which questions.
    pub text: String,
    /// Where.
    pub source: &'static str,
}

/// The keys of the kinds of support, in the order of `Support::ALL`.
pub(super) const CARE: [&str; 5] = ["care-P", "care-E", "care-A", "care-G", "care-M"];

/// Topic, formula, source. Without a source it is a choice of this program.
const TOPICS: &[(&str, &str, Option<&str>)] = &[
    ("size", "n", Some("Wilken, Wmo-wijzer")),
    ("formal-share", "f / (f + i)", None),
    ("ring", "n₁ … n₄", Some("Kahn & Antonucci 1980")),
    ("sector", "n_k", None),
    ("beside", "n", None),
    ("variation", "|{k : n_k > 0}|", Some("egor")),
    ("variation-blau", "1 − Σ p_k²", Some("Blau 1977")),
    ("variation-iqv", "(1 − Σ p_k²) · 8/7", Some("Agresti & Agresti 1978")),
    ("variation-effective", "2^H, H = −Σ p_k log₂ p_k", None),
    ("density", "T / Q", Some("egor")),
    ("density-all", "T / (n (n − 1) / 2)", Some("egor")),
    ("density-coverage", "Q / (n (n − 1) / 2)", None),
    ("islands", "C", None),
    ("isolates", "T_i = 0, Q_i = n − 1", None),
    ("connectors", "C(−i) > C, Q_i ≥ (n − 1) / 2", None),
    ("reach", "R / n", None),
    ("reach-crisis", "n", None),
    ("care", "n_s", Some("Expertisecentrum Mantelzorg, ecogram")),
    ("given", "n_s", None),
    ("load", "max s_i / Σ s_i", None),
    ("reciprocity", "B / S", Some("med.upenn.edu/hbhe4, glossary")),
    ("multiplexity", "Σ s_i / n", Some("med.upenn.edu/hbhe4, glossary")),
    ("contacts", "Σ w: 7 · 3 · 1 · 0.5 · 0.23 · 0.08 · 0.02 · 0", None),
    ("strain", "n", Some("Rook, PMC4564251")),
    ("effective-size", "n − 2T / n", Some("Burt 1992")),
    ("efficiency", "(n − 2T / n) / n", Some("Burt 1992")),
    ("constraint", "Σ_j (r_j + Σ_q r_q r_qj)²", Some("Burt 1992, 2004")),
    ("ei", "(E − I) / (E + I)", Some("Krackhardt & Stern 1988")),
    ("betweenness", "Σ g_jk(i) / g_jk", None),
    ("strained", "n", None),
    ("stability", "|A₀ ∩ A₁| / |A₀ ∪ A₁|", None),
];

/// Values found elsewhere, with their source.
const REFERENCES: &[(&str, &str)] = &[
    ("psychosis", "10.1186/s13104-015-1528-7"),
    ("important-matters", "McPherson 2006; pewinternet.org 2009/11/04"),
    ("special-needs", "PMC6266728"),
    ("conference", "eigenkrachtcentrale.be/burgers-faq"),
];

/// Everything that can be said about the figure with this key; `None` for a key that does not exist.
pub fn explain(texts: &Texts, key: &str) -> Option<Explanation> {
    let (topic, formula, source) = topic(key)?;
    let say = |part: &str| self::say(texts, &["measures-", topic, part]);
    Some(Explanation {
        title: say("-name"),
        meaning: say("-meaning"),
        formula,
        notation: notation(texts, formula),
        source: source.map_or_else(|| texts.get(key!("measures-source-own")), str::to_string),
        limits: say("-limits"),
    })
}

/// The words of a topic; a test wants them for each.
fn say(texts: &Texts, parts: &[&str]) -> String {
    MessageKey::find(parts).map(|key| texts.get(key)).unwrap_or_default()
}

/// What the signs of a formula mean, and no others.
fn notation(texts: &Texts, formula: &str) -> String {
    let stands = |sign: &str| {
        let beside = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        formula.match_indices(sign).any(|(at, _)| {
            !beside(formula[..at].chars().next_back()) && !beside(formula[at + sign.len()..].chars().next())
        })
    };
    let all = texts.get(key!("measures-notation"));
    let meant =
        |entry: &&str| entry.split_once(':').is_some_and(|(signs, _)| signs.split(", ").map(str::trim).all(stands));
    let told: Vec<String> =
        all.trim_end_matches('.').split(". ").filter(meant).map(|entry| format!("{entry}.")).collect();
    told.join(" ")
}

/// The values found elsewhere, each with its instrument, population and source.
///
/// Other questions give other sizes by design, so comparing a client with a study is invalid unless the same were
/// asked; the message `measures-references-warning` says so and stands above them.
pub fn references(texts: &Texts) -> Vec<Reference> {
    let reference =
        |(key, source): &(&str, &'static str)| Reference { text: say(texts, &["measures-reference-", key]), source };
    REFERENCES.iter().map(reference).collect()
}

/// What the figure with this key is called.
pub(super) fn title(texts: &Texts, key: &str) -> String {
    topic(key).map_or_else(|| key.to_string(), |(topic, ..)| say(texts, &["measures-", topic, "-name"]))
}

/// The topic that explains a key: the columns share theirs, and so do rings, domains and kinds of support.
fn topic(key: &str) -> Option<(&'static str, &'static str, Option<&'static str>)> {
    let known = |name: &str| TOPICS.iter().find(|(topic, ..)| *topic == name).copied();
    let of_column = key.strip_suffix("-informal").or(key.strip_suffix("-professional"));
    let shared = match of_column.filter(|k| *k != "size").unwrap_or(key) {
        "size-informal" | "size-professional" | "size-formal-unknown" => "size",
        "density-ties" => "density",
        "largest-island" => "islands",
        "reach-share" => "reach",
        "strain-share" => "strain",
        "multiplexity-several" => "multiplexity",
        other => other,
    };
    let family =
        || ["ring", "sector", "beside", "care", "given"].into_iter().find(|f| shared.starts_with(&format!("{f}-")));
    known(shared).or_else(|| family().and_then(known))
}
