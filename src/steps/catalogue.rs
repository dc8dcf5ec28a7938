//! The catalogue: rules, interventions, resources and help lines, built in and overridden by the caseworker's own
//! files. Takes the text of files; where they lie is not its business.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::action::Action;
use super::directory::{Filter, HelpLine, Resource};
use super::fault::{Expected, Fault};
use super::parse::{File, fault};
use super::quiet::Quiet;
use super::rule::{ByLanguage, Intervention, Rule, Selection};
use crate::domain::{AgeBand, Code, Language, ResourceId};

/// The files that are built in.
const BUILT_IN: [(&str, &str); 5] = [
    ("sources.toml", include_str!("../../assets/catalogue/sources.toml")),
    ("rules.toml", include_str!("../../assets/catalogue/rules.toml")),
    ("interventions.toml", include_str!("../../assets/catalogue/interventions.toml")),
    ("resources.toml", include_str!("../../assets/catalogue/resources.toml")),
    ("help_lines.toml", include_str!("../../assets/catalogue/help_lines.toml")),
];
/// The sentence of G10; no own file can change it.
const OWN_VOICE: &str = include_str!("../../assets/catalogue/own_voice.toml");

/// Everything that steps are made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalogue {
    /// The files, once somebody looks into them.
    read: OnceCell<Read>,
    /// The caseworker's own entries of the directory, over those of the files.
    own: Vec<Resource>,
}

/// What the files say.
#[derive(Clone, Debug, PartialEq)]
struct Read {
    rules: Vec<Rule>,
    interventions: BTreeMap<String, Intervention>,
    /// Those of the files with the caseworker's own over them.
    resources: Vec<Resource>,
    /// Those of the files alone.
    shipped: Vec<Resource>,
    help_lines: Vec<HelpLine>,
    /// Where a source stands, by what interventions call it.
    sources: BTreeMap<String, String>,
    own_voice: ByLanguage<String>,
    /// The rules, interventions and entries that came from the caseworker's own files.
    own: BTreeSet<String>,
    /// The entries that were written in the program, or brought in there.
    laid_over: BTreeSet<String>,
    /// What the built-in files say that each of their interventions does, and whether an entry is digital, or a group.
    built_in: BuiltIn,
}

/// What no own file can change, by id: the gates rest on it.
#[derive(Clone, Debug, Default, PartialEq)]
struct BuiltIn {
    actions: BTreeMap<String, Action>,
    entries: BTreeMap<String, (bool, bool)>,
}

impl Catalogue {
    /// The built-in catalogue, whose files are read when somebody looks into it: a ring is drawn without.
    pub fn unread() -> Self {
        Self { read: OnceCell::new(), own: Vec::new() }
    }

    /// The built-in catalogue.
    ///
    /// # Errors
    /// The `Fault` of a built-in file, which the tests keep from happening.
    pub fn built_in() -> Result<Self, Fault> {
        Ok(Self { read: Read::built_in()?.into(), own: Vec::new() })
    }

    /// The built-in catalogue with the caseworker's own files over it, each a name and its text. An entry with the id
    /// of another takes its place. A file with a fault is left out whole and reported; all else goes on.
    ///
    /// # Errors
    /// As `built_in`.
    pub fn parse(files: &[(&str, &str)]) -> Result<(Self, Vec<Fault>), Fault> {
        Ok(Self::built_in()?.with_files(files))
    }

    /// This catalogue with such files over it, as `parse` says; the caseworker's own entries stay over them.
    pub fn with_files(mut self, files: &[(&str, &str)]) -> (Self, Vec<Fault>) {
        self.read();
        let faults = self.read.get_mut().map_or_else(Vec::new, |read| read.add(files, &self.own, true));
        (self, faults)
    }

    fn read(&self) -> &Read {
        self.read.get_or_init(|| {
            let mut read = Read::built_in().expect("the built-in files are read by the tests");
            read.lay_over(&self.own);
            read
        })
    }

    /// The rules, by number.
    pub fn rules(&self) -> &[Rule] {
        &self.read().rules
    }
    /// The rule with this id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.read().rules.iter().find(|r| r.id == id)
    }
    /// The rules whose steps tell nothing that is hidden from others in the room.
    pub fn open_rules(&self) -> BTreeSet<String> {
        self.rules().iter().filter(|rule| !rule.is_hidden_from_others()).map(|rule| rule.id.clone()).collect()
    }
    /// The interventions, by id.
    pub fn interventions(&self) -> impl Iterator<Item = &Intervention> {
        self.read().interventions.values()
    }
    /// The intervention with this id.
    pub fn intervention(&self, id: &str) -> Option<&Intervention> {
        self.read().intervention(id)
    }
    /// Lays the caseworker's own entries over the directory of the files, in place of those laid before. An entry with
    /// the id of another takes its place; none at all brings the directory of the files back.
    pub fn with_resources(&mut self, own: impl IntoIterator<Item = Resource>) {
        self.own = own.into_iter().collect();
        if let Some(read) = self.read.get_mut() {
            read.lay_over(&self.own);
        }
    }
    /// All resources, also retired ones, in the order of the files; the caseworker's own new ones last.
    pub fn resources(&self) -> &[Resource] {
        &self.read().resources
    }
    /// The resource with this identity.
    pub fn resource(&self, id: ResourceId) -> Option<&Resource> {
        self.read().resources.iter().find(|r| r.identity() == id)
    }
    /// The tags that a rule's intervention looks for; `None` where there is no such rule.
    pub fn tags_of(&self, rule: &str) -> Option<&[String]> {
        self.intervention(&self.rule(rule)?.intervention).map(|i| i.resources.as_slice())
    }
    /// The resources a filter lets through.
    pub fn find(&self, filter: &Filter<'_>) -> Vec<&Resource> {
        self.read().resources.iter().filter(|r| filter.lets_through(r)).collect()
    }
    /// The help lines for a client of this language and age, as far as that is known; for the worker's view only.
    pub fn help_lines(&self, language: Language, age: Option<AgeBand>) -> impl Iterator<Item = &HelpLine> {
        let fits = move |line: &&HelpLine| {
            let of_age = line.ages.is_empty() || age.is_none_or(|age| line.ages.contains(&age));
            line.languages.contains(&language) && of_age
        };
        self.read().help_lines.iter().filter(fits)
    }
    /// Written by the caseworker, or by somebody of the team: not shipped.
    pub(super) fn is_own(&self, resource: &Resource) -> bool {
        let read = self.read();
        !read.built_in.entries.contains_key(&resource.id) || read.laid_over.contains(&resource.id)
    }
    /// Where a source stands; what it is called where nobody wrote that down.
    pub fn source<'a>(&'a self, id: &'a str) -> &'a str {
        self.read().sources.get(id).map_or(id, String::as_str)
    }
    /// The sentence of G10: who decides along, and the young person's own voice.
    pub fn own_voice(&self, language: Language) -> &str {
        self.read().own_voice.get(language)
    }
    /// The texts of a proposal in which somebody can be named: those from the caseworker's own files. What is built in
    /// speaks of roles.
    pub(super) fn written<'a>(&'a self, rule: &'a Rule, intervention: &'a Intervention) -> Vec<&'a str> {
        self.read().written(rule, intervention)
    }
    /// The same of an intervention by itself.
    pub(super) fn written_by_hand<'a>(&'a self, intervention: &'a Intervention) -> Vec<&'a str> {
        self.read().written_by_hand(intervention)
    }
    /// An entry names somebody whom it may not name here; it is then not shown.
    pub fn breaks(&self, resource: &Resource, quiet: &Quiet<'_>) -> bool {
        !quiet.is_empty() && self.read().breaks(resource, quiet)
    }
}

impl Read {
    fn built_in() -> Result<Self, Fault> {
        let own_voice = toml::from_str(OWN_VOICE)
            .map_err(|e| fault("own_voice.toml", OWN_VOICE, e.span().unwrap_or(0..0), Expected::of(e.message())))?;
        let mut catalogue = Self {
            rules: Vec::new(),
            interventions: BTreeMap::new(),
            resources: Vec::new(),
            shipped: Vec::new(),
            help_lines: Vec::new(),
            sources: BTreeMap::new(),
            own_voice,
            own: BTreeSet::new(),
            laid_over: BTreeSet::new(),
            built_in: BuiltIn::default(),
        };
        if let Some(fault) = catalogue.add(&BUILT_IN, &[], false).into_iter().next() {
            return Err(fault);
        }
        catalogue.built_in = BuiltIn {
            actions: catalogue.interventions.values().map(|i| (i.id.clone(), i.action)).collect(),
            entries: catalogue.shipped.iter().map(|r| (r.id.clone(), (r.digital, r.group))).collect(),
        };
        Ok(catalogue)
    }

    fn intervention(&self, id: &str) -> Option<&Intervention> {
        self.interventions.get(id)
    }
    /// The caseworker's own entries over those of the files; an entry with the id of another takes its place.
    fn lay_over(&mut self, own: &[Resource]) {
        self.resources.clone_from(&self.shipped);
        put(&mut self.resources, own.iter().cloned(), |r| &r.id);
        self.laid_over = own.iter().map(|r| r.id.clone()).collect();
        // Words can be changed, not what a shipped entry is.
        for resource in &mut self.resources {
            if let Some((digital, group)) = self.built_in.entries.get(&resource.id) {
                (resource.digital, resource.group) = (*digital, *group);
            }
            resource.settle();
        }
    }

    /// Adds files. What a rule refers to may stand in another of them.
    fn add(&mut self, files: &[(&str, &str)], laid_over: &[Resource], own: bool) -> Vec<Fault> {
        let (mut faults, mut good) = (Vec::new(), Vec::new());
        for (name, text) in files {
            match File::read(name, text).and_then(File::parse) {
                Ok(parsed) => good.push((*name, *text, parsed)),
                Err(fault) => faults.push(fault),
            }
        }
        let mut actions: BTreeMap<String, Action> =
            self.interventions.values().map(|i| (i.id.clone(), i.action)).collect();
        actions.extend(good.iter().flat_map(|(_, _, p)| p.interventions.iter().map(|i| (i.id.clone(), i.action))));
        good.retain(|(name, text, parsed)| {
            let wrong = parsed.rules.iter().find_map(|(rule, span)| Some((misfit(rule, &actions)?, span.clone())));
            let wrong = wrong.or_else(|| parsed.interventions.iter().find_map(|i| self.relabelled(i, text)));
            let Some((expected, span)) = wrong else { return true };
            faults.push(fault(name, text, span, expected));
            false
        });
        if good.is_empty() {
            return faults;
        }
        for (_, _, parsed) in good {
            if own {
                self.own.extend(parsed.rules.iter().map(|(rule, _)| rule_key(rule)));
                self.own.extend(parsed.interventions.iter().map(intervention_key));
                self.own.extend(parsed.resources.iter().map(|r| resource_key(&r.id)));
            }
            put(&mut self.rules, parsed.rules.into_iter().map(|(rule, _)| rule), |r| &r.id);
            put(&mut self.shipped, parsed.resources, |r| &r.id);
            put(&mut self.help_lines, parsed.help_lines, |l| &l.id);
            self.sources.extend(parsed.sources.into_iter().map(|s| (s.id, s.at)));
            self.interventions.extend(parsed.interventions.into_iter().map(|i| (i.id.clone(), i)));
        }
        self.rules.sort_by_key(|r| number(&r.id));
        self.lay_over(laid_over);
        faults
    }

    /// A file may change what a shipped intervention says, never what it does: the gates go by that.
    fn relabelled(&self, intervention: &Intervention, text: &str) -> Option<(Expected, Range<usize>)> {
        let action = self.built_in.actions.get(&intervention.id).filter(|action| **action != intervention.action)?;
        let at = text.find(&format!("\"{}\"", intervention.id)).unwrap_or(0);
        let (wrong, right) = (intervention.action.code().to_string(), action.code().to_string());
        Some((Expected::OneOf(wrong, right), at..at))
    }
    fn written<'a>(&self, rule: &'a Rule, intervention: &'a Intervention) -> Vec<&'a str> {
        let mut all = Vec::new();
        if self.own.contains(&rule_key(rule)) {
            all.extend(rule.texts.all().into_iter().flat_map(|t| [&t.title, &t.text, &t.because]));
            all.extend(rule.otherwise.iter().flat_map(|o| o.text.all()));
        }
        all.into_iter().map(String::as_str).chain(self.written_by_hand(intervention)).collect()
    }
    fn written_by_hand<'a>(&self, intervention: &'a Intervention) -> Vec<&'a str> {
        if !self.own.contains(&intervention_key(intervention)) {
            return Vec::new();
        }
        let texts = intervention.texts.all().into_iter();
        let all = texts.flat_map(|t| {
            [&t.title, &t.changes, &t.for_both, &t.watch_out, &t.evidence, &t.online].into_iter().chain(&t.first)
        });
        all.map(String::as_str).collect()
    }
    /// An entry names somebody. Of a shipped one its names are looked at, all of it where a caseworker wrote it: by where it
    /// came from, whatever it says.
    fn breaks(&self, resource: &Resource, quiet: &Quiet<'_>) -> bool {
        let all = [&resource.nl, &resource.fr, &resource.en];
        let is_shipped = self.built_in.entries.contains_key(&resource.id)
            && !self.own.contains(&resource_key(&resource.id))
            && !self.laid_over.contains(&resource.id);
        if is_shipped {
            let mut names = all.into_iter().map(|t| &t.name).chain([&resource.name]);
            names.any(|text| quiet.named(text))
        } else {
            let mut texts = all.into_iter().flat_map(|t| t.all()).chain(resource.unspoken());
            texts.any(|text| quiet.meant(text))
        }
    }
}

fn rule_key(rule: &Rule) -> String {
    format!("rule {}", rule.id)
}

fn resource_key(id: &str) -> String {
    format!("resource {id}")
}

fn intervention_key(intervention: &Intervention) -> String {
    format!("intervention {}", intervention.id)
}

/// What a rule should name instead of an intervention that is not there, or that does not go with its object.
fn misfit(rule: &Rule, actions: &BTreeMap<String, Action>) -> Option<Expected> {
    let lost = |id: &String| Expected::Intervention(id.clone());
    let Some(action) = actions.get(&rule.intervention) else { return Some(lost(&rule.intervention)) };
    let about = rule.object != Selection::Nobody;
    if (about && !action.is_about_somebody()) || rule.object.is_pair() != (*action == Action::BringTogether) {
        return Some(Expected::Action(action.code().to_string()));
    }
    let other = &rule.otherwise.as_ref()?.intervention;
    (!actions.contains_key(other)).then(|| lost(other))
}

/// Adds entries; one with the id of another takes its place.
fn put<T>(all: &mut Vec<T>, new: impl IntoIterator<Item = T>, id: impl Fn(&T) -> &String) {
    for entry in new {
        match all.iter().position(|old| id(old) == id(&entry)) {
            Some(place) => all[place] = entry,
            None => all.push(entry),
        }
    }
}

/// R2 before R10, R8b after R8; other ids after them.
fn number(id: &str) -> (usize, String) {
    let digits: String = id.strip_prefix('R').unwrap_or_default().chars().take_while(char::is_ascii_digit).collect();
    (digits.parse().unwrap_or(usize::MAX), id.to_string())
}
