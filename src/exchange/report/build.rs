//! From a visit to a page: what each profile may show. The one place where that is decided.

use std::collections::BTreeMap;

use super::annex::Column;
use super::figure::{self, Shown};
use super::page::{Figure, Letters, Line, Matrix, Page, Section, Table};
use super::request::{Profile, Request};
use crate::diagram::paper::Sheet;
use crate::domain::{
    Code, Comparison, Language, MessageKey, Named, Person, Ring, Role, Source, Step, StepFate, StepId, StepState,
    Support, Supports, compare,
};
use crate::metrics::{Compared, compared, measures};
use crate::seen::{Seen, Thing};
use crate::text::{Texts, opened};
use crate::words;
use crate::words::compare_measures::measure_lines;

/// The page of a visit.
pub fn build(request: &Request<'_>) -> Page {
    let builder = Builder::new(request);
    builder.page()
}

/// So many bytes a code holds whose cells are half a millimetre wide on paper.
const IN_A_CODE: usize = 270;

/// Rows of the half table of who knows whom: on an empty sheet, and besides those who are there.
const ROWS: usize = 18;
const MORE: usize = 4;

/// A ring to fill by hand, with the client's domains; with the people who are there, or without.
pub(super) fn blank(network: &Seen, with_people: bool, language: Language) -> Page {
    let texts = Texts::new(language);
    let write = |key: MessageKey| Line::Write(texts.get(key));
    let shown = Shown { client: network.client().shown_name(), sheet: Sheet::A4, wishes: false };
    // With room for those who come to mind while drawing.
    let names = || {
        let here = network.people().map(|p| p.name.to_string());
        here.chain(std::iter::repeat_n(String::new(), MORE)).collect::<Vec<_>>()
    };
    Page {
        language,
        letters: Letters::Hand,
        title: texts.get(key!("report-title-client")),
        under: Ring::ALL.iter().map(|r| format!("{} {}", r.code(), texts.name(*r))).collect::<Vec<_>>().join(" · "),
        figure: Some(figure::blank(network, with_people, &shown, &texts)),
        sections: vec![Section {
            heading: texts.get(key!("report-heading-by-hand")),
            lines: vec![
                write(key!("report-write-date")),
                write(key!("report-write-wish")),
                write(key!("report-write-step")),
            ],
        }],
        annex: None,
        matrix: Some(Matrix {
            heading: texts.get(key!("report-heading-matrix")),
            how: texts.get(key!("report-matrix-how")),
            names: if with_people { names() } else { vec![String::new(); ROWS] },
        }),
        foot: texts.get(key!("report-foot-blank")),
    }
}

pub(super) struct Builder<'a> {
    request: &'a Request<'a>,
    pub(super) texts: Texts,
    /// The visit as the readers may see it.
    pub(super) seen: Seen,
    /// The earlier one.
    before: Option<Seen>,
    /// Where to turn to for a step.
    places: BTreeMap<StepId, String>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(request: &'a Request<'a>) -> Self {
        let texts = request.texts();
        let (seen, before) = request.see(&texts);
        let places = request.places(texts.language());
        Self { request, texts, seen, before, places }
    }
    fn page(&self) -> Page {
        // At home nothing is counted, and what was not asked is not held up to anybody.
        let for_others = |lines: Vec<Line>| if self.is_for_home() { Vec::new() } else { lines };
        let home = |key: MessageKey, others: MessageKey| if self.is_for_home() { key } else { others };
        let changes = match self.request.profile {
            Profile::Supervision => key!("report-heading-changes-supervision"),
            Profile::Client | Profile::File => key!("report-heading-changes"),
        };
        let sections = [
            (key!("report-heading-measures"), for_others(self.measures())),
            (home(key!("report-heading-strengths-client"), key!("report-heading-strengths")), self.strengths()),
            (key!("report-heading-gaps"), for_others(self.gaps())),
            (changes, self.changes()),
            (home(key!("report-heading-wishes-client"), key!("report-heading-wishes")), self.wishes()),
            (home(key!("report-heading-steps-client"), key!("report-heading-steps")), self.steps()),
            (home(key!("report-heading-words-client"), key!("report-heading-words")), self.words()),
            (home(key!("report-heading-next-client"), key!("report-heading-next")), self.next()),
            (key!("report-heading-own"), self.own_line()),
        ];
        let section = |(key, lines): (MessageKey, Vec<Line>)| Section { heading: self.heading(key), lines };
        Page {
            language: self.texts.language(),
            letters: self.letter_size(),
            title: self
                .texts
                .with(key!("report-title-{}", Profile, self.request.profile), &[("client", self.client().into())]),
            under: self.under(),
            figure: Some(self.figure()),
            sections: sections.map(section).into_iter().filter(|s| !s.lines.is_empty()).collect(),
            annex: self.annex(),
            matrix: None,
            foot: self.foot(),
        }
    }

    fn letter_size(&self) -> Letters {
        match self.request.profile {
            Profile::Client if self.request.choices.large => Letters::Large,
            Profile::Client => Letters::Home,
            Profile::File | Profile::Supervision => Letters::File,
        }
    }
    /// A line of one's own to write, on the page for home.
    fn own_line(&self) -> Vec<Line> {
        if self.is_for_home() { vec![Line::Write(String::new())] } else { Vec::new() }
    }
    fn figure(&self) -> Figure {
        let client = self.client();
        let sheet = if self.is_for_home() { Sheet::A4 } else { Sheet::FILE };
        let shown = Shown { client: &client, sheet, wishes: !self.is_for_home() };
        let found = self.before.as_ref().map(|before| self.found(before));
        figure::ring(&self.seen, found.as_ref(), &shown, &self.texts)
    }
    /// The visit may be described: a case for supervision has no day and no place.
    fn shows_visit(&self) -> bool {
        self.request.profile != Profile::Supervision
    }
    pub(super) fn shows_free_text(&self) -> bool {
        self.request.profile != Profile::Supervision
    }
    pub(super) fn shows_qualities(&self) -> bool {
        self.seen.tells(Thing::Qualities)
    }
    fn is_for_home(&self) -> bool {
        self.request.profile == Profile::Client
    }
    pub(super) fn client(&self) -> String {
        match self.request.profile {
            Profile::Supervision => self.texts.get(key!("report-the-client")),
            Profile::Client | Profile::File => self.seen.client().shown_name().to_string(),
        }
    }
    fn heading(&self, key: MessageKey) -> String {
        let since = self.before.as_ref().map(|e| self.texts.date(e.visit().date)).unwrap_or_default();
        self.texts.with(key, &[("date", since.into())])
    }
    fn under(&self) -> String {
        if !self.shows_visit() {
            return self.texts.get(key!("report-under-supervision"));
        }
        let visit = self.seen.visit();
        let present = visit.others.filter(|_| !self.is_for_home()).map(|others| {
            let who = self.texts.name(others);
            self.texts.with(key!("report-present"), &[("who", who.into())])
        });
        let kind = visit.kind.map(|kind| self.texts.name(kind));
        [Some(self.texts.date(visit.date)), kind, present].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
    fn foot(&self) -> String {
        let address = self.seen.client().form_of_address();
        let key = key!("report-foot-{}", Profile, self.request.profile);
        let mut foot = vec![self.texts.spoken(address, key, &[])];
        if self.request.profile == Profile::File && !self.request.choices.names {
            foot.push(self.texts.get(key!("report-foot-initials")));
        }
        if self.before.is_some() {
            foot.push(words::compare::caution(&self.texts));
        }
        foot.join(" ")
    }

    fn measures(&self) -> Vec<Line> {
        let measures = measures(&self.seen);
        let told = words::report::measures(&measures, &self.texts, self.request.choices.practical);
        told.into_iter().map(|(sentence, rests_on)| Line::Fact(sentence, rests_on)).collect()
    }
    fn facts(&self) -> words::report::Facts<'_> {
        words::report::Facts {
            network: &self.seen,
            texts: &self.texts,
            client: self.client(),
            practical: self.request.choices.practical,
        }
    }
    fn strengths(&self) -> Vec<Line> {
        self.points(self.facts().strengths())
    }
    fn gaps(&self) -> Vec<Line> {
        self.points(self.facts().gaps())
    }
    /// Sentences as points. A role that opens one gets its capital; a name is left as it is written.
    fn points(&self, sentences: impl IntoIterator<Item = String>) -> Vec<Line> {
        let roles = self.request.profile == Profile::Supervision;
        sentences.into_iter().map(|s| Line::Point(if roles { opened(&s) } else { s })).collect()
    }
    fn changes(&self) -> Vec<Line> {
        let Some(before) = &self.before else { return Vec::new() };
        let after = &self.seen;
        let found = self.found(before);
        let told = words::compare::changes(&found, before, after, &self.texts, &self.client());
        // At home what stayed the same is in the drawing.
        let unchanged = words::compare::unchanged(&found, after, &self.texts);
        let unchanged = unchanged.into_iter().filter(|_| !self.is_for_home());
        let sentences = told.into_iter().flat_map(|t| t.sentences).chain(unchanged);
        let steps = self.steps_between(&found);
        let points = self.points(sentences.map(|s| s.text));
        if self.is_for_home() {
            return points;
        }
        points.into_iter().chain(self.measures_between(before)).chain(steps).collect()
    }
    /// What changed since an earlier visit, as far as this page tells it.
    fn found(&self, before: &Seen) -> Comparison {
        compare(before, &self.seen)
    }
    /// The measures that are not what they were, or cannot be compared, with the reason.
    fn measures_between(&self, before: &Seen) -> Vec<Line> {
        let compared = compared(before, &self.seen);
        let rows: Vec<Compared> = compared.into_iter().filter(|c| c.before.value != c.after.value).collect();
        let lines = measure_lines(&rows, &self.texts, self.shows_qualities(), self.request.choices.practical);
        lines.into_iter().map(|l| Line::Fact(format!("{}: {}", l.label, l.values), l.note)).collect()
    }
    /// Steps that were let go between the two visits; the others stand among the steps.
    fn steps_between(&self, found: &Comparison) -> Vec<Line> {
        if !self.shows_free_text() {
            return Vec::new();
        }
        let let_go: Vec<_> = found.steps.iter().filter(|s| s.fate == StepFate::Dropped).copied().collect();
        let found = Comparison { steps: let_go, ..found.clone() };
        let told = words::compare::steps(&found, &self.seen, &self.texts);
        let line = |heading: &str, text: &str| Line::Point(format!("{heading}: {text}"));
        told.iter().flat_map(|t| t.sentences.iter().map(|s| line(&t.heading, &s.text))).collect()
    }
    /// The client's words about people.
    fn words(&self) -> Vec<Line> {
        let said = self.seen.people().filter(|p| !p.client_words.is_empty());
        said.map(|p| {
            let args = [("words", p.client_words.as_str().into()), ("name", p.name.as_str().into())];
            Line::Quote(self.texts.with(key!("report-words-about"), &args))
        })
        .collect()
    }
    fn wishes(&self) -> Vec<Line> {
        let goals = self.seen.plan().goals.iter();
        let mut lines: Vec<Line> = goals.map(|goal| Line::Point(goal.words.to_string())).collect();
        let told = words::compare::wishes(&self.seen, &self.texts);
        lines.extend(told.into_iter().map(|wish| Line::Point(wish.text)));
        lines
    }
    fn steps(&self) -> Vec<Line> {
        let steps = &self.seen.plan().steps;
        let in_state = |wanted: &'static [StepState]| steps.iter().filter(move |s| wanted.contains(&s.state));
        let (open, done) = (in_state(&[StepState::Agreed, StepState::Doing]), in_state(&[StepState::Done]));
        if self.shows_free_text() {
            let code = self.code(open.clone());
            return open.chain(done).map(|step| self.step(step)).chain(code).collect();
        }
        let counts = [(key!("report-steps-open"), open.count()), (key!("report-steps-done"), done.count())];
        let said = counts.into_iter().filter(|(_, n)| *n > 0);
        said.map(|(key, n)| Line::Point(self.texts.with(key, &[("n", n.into())]))).collect()
    }
    fn step(&self, step: &Step) -> Line {
        let by = step.by.map(|day| self.texts.with(key!("report-by"), &[("date", self.texts.date(day).into())]));
        let who = Some(step.who.to_string()).filter(|w| !w.is_empty());
        Line::Step {
            done: step.state == StepState::Done,
            what: step.text.to_string(),
            who_when: [who, by, self.places.get(&step.id).cloned()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" · "),
        }
    }
    /// The open steps for the client's own telephone, as many as a small code holds; the first always.
    fn code<'s>(&self, open: impl Iterator<Item = &'s Step>) -> Option<Line> {
        if !self.is_for_home() || !self.request.choices.code {
            return None;
        }
        let mut text = String::new();
        for step in open {
            let Line::Step { what, who_when, .. } = self.step(step) else { continue };
            let line = if who_when.is_empty() { what } else { format!("{what} ({who_when})") };
            if text.is_empty() || text.len() + line.len() < IN_A_CODE {
                text = if text.is_empty() { line } else { format!("{text}\n{line}") };
            }
        }
        let caption = self.texts.get(key!("report-code"));
        (!text.is_empty()).then_some(Line::Code { caption, text })
    }
    fn next(&self) -> Vec<Line> {
        match self.request.next {
            _ if !self.shows_visit() => Vec::new(),
            Some(day) => vec![Line::Point(self.texts.date(day))],
            None => vec![Line::Write(String::new())],
        }
    }
    fn annex(&self) -> Option<Table> {
        if self.request.profile != Profile::File {
            return None;
        }
        let wanted = |column: &&Column| **column != Column::Proximity || self.request.choices.same_home;
        let people = || self.seen.people();
        // A column that says nothing of anybody is not there.
        let told = |column: &Column| people().next().is_none() || people().any(|p| !self.cell(p, *column).is_empty());
        let columns: Vec<Column> = Column::ALL.iter().filter(wanted).copied().filter(told).collect();
        Some(Table {
            heading: self.texts.get(key!("report-heading-annex")),
            head: columns.iter().map(|c| self.texts.name(*c)).collect(),
            widths: columns.iter().map(|c| c.width()).collect(),
            rows: self.seen.people().map(|p| columns.iter().map(|c| self.cell(p, *c)).collect()).collect(),
        })
    }
    fn cell(&self, person: &Person, column: Column) -> String {
        match column {
            Column::Name => person.name.to_string(),
            Column::Role => match &person.role {
                Some(Role::Known(role)) => self.texts.name(*role),
                Some(Role::Free(words)) => words.to_string(),
                None => self.texts.name(person.kind),
            },
            Column::Sector => self.texts.name(person.sector),
            Column::Ring if person.is_active() => {
                person.ring.map_or_else(|| "?".into(), |ring| ring.code().to_string())
            }
            Column::Ring => self.texts.name(person.status),
            Column::Contact => self.asked(person.frequency),
            Column::Proximity => self.asked(person.proximity),
            Column::Quality => self.asked(person.quality),
            Column::Received => self.letters(person.support_received),
            Column::Given => self.letters(person.support_given),
            // The foot says it of everybody else.
            Column::Source if person.according_to == Source::Client => String::new(),
            Column::Source => self.texts.name(person.according_to),
        }
    }
    fn asked<C: Named>(&self, value: Option<C>) -> String {
        value.map_or_else(|| "?".to_string(), |value| self.texts.name(value))
    }
    /// The letters of what is there; `–` for asked and none, `?` for not asked.
    fn letters(&self, supports: Supports) -> String {
        let told = |kind: &&Support| self.request.choices.practical || !kind.weighs_on_benefits();
        let kinds = || Support::ALL.iter().filter(told);
        let there: Vec<&str> = kinds().filter(|k| supports.has(**k)).map(|k| k.letter(self.texts.language())).collect();
        match (there.is_empty(), kinds().any(|k| supports.get(*k).is_some())) {
            (false, _) => there.join(" "),
            (true, true) => "–".to_string(),
            (true, false) => "?".to_string(),
        }
    }
}
