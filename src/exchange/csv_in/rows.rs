//! Row by row into drafts. Every cell is looked at, so that all that is wrong with a row is told at once.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::draft::{Draft, Who};
use super::taken::{Options, Tables};
use crate::domain::WholeClient;
use crate::domain::limits::MOST_VISITS;
use crate::domain::{Client, ClientCode, ClientId, IdSource, Knows, Name, Pair, Person, PersonId, Tie, TieQuality};
use crate::exchange::cells;
use crate::exchange::client_columns::CLIENT;
use crate::exchange::listed::Listed;
use crate::exchange::people_columns::PEOPLE;
use crate::exchange::plan::Plan;
use crate::exchange::problem::{Problem, What};
use crate::exchange::table::{Given, Table};

/// An import on its way.
pub(super) struct Reading<'a> {
    options: &'a Options,
    ids: &'a mut IdSource,
    drafts: Vec<Draft>,
    /// By folded code.
    codes: HashMap<String, usize>,
    /// There was a clients.csv: nobody else is a client.
    clients_are_known: bool,
    pub problems: Listed,
    pub notes: Listed,
}

/// The columns that say whose row this is and of which visit.
struct Keys {
    client: Option<usize>,
    visit: Option<usize>,
    date: Option<usize>,
}

impl Keys {
    /// Finds them; `names` must be there as well.
    fn of(table: &Table<'_>, options: &Options, names: &[&str]) -> Result<Self, Problem> {
        let mut needed = names.to_vec();
        if options.client.is_none() {
            needed.insert(0, "client");
        }
        table.need(&needed)?;
        Ok(Self { client: table.column("client"), visit: table.column("visit"), date: table.column("visit_date") })
    }
}

/// The columns of which a person's name and identity are made.
struct Called {
    name: Option<usize>,
    first: Option<usize>,
    last: Option<usize>,
    id: Option<usize>,
    slot: Option<usize>,
}

impl Called {
    /// The name that is made of parts; `None` where it stands in one cell. Beside a first name without a family name, what is
    /// called the name is the family name, as forms here have it (`Voornaam;Naam`), unless the first name stands in it.
    fn parts(&self, table: &Table<'_>, name: &Name) -> Result<Option<Name>, Problem> {
        let (first, last) = (table.cell(self.first, None)?, table.cell(self.last, None)?);
        let has_first = || name.as_str().split(' ').any(|word| word.to_lowercase() == first.to_lowercase());
        Ok(match name.is_empty() {
            true => Some(Name::new(&[first, last].join(" ")).unwrap_or_default()),
            false if self.last.is_some() || first.is_empty() || has_first() => None,
            false => Name::new(&[first, name.as_str()].join(" ")),
        })
    }
}

impl<'a> Reading<'a> {
    pub fn new(options: &'a Options, ids: &'a mut IdSource) -> Self {
        Self {
            options,
            ids,
            drafts: Vec::new(),
            codes: HashMap::new(),
            clients_are_known: false,
            problems: Listed::default(),
            notes: Listed::default(),
        }
    }

    /// All three, as far as they can be read.
    pub fn tables(&mut self, tables: Tables<'_>) -> Result<(), Problem> {
        if let Some(clients) = tables.clients {
            self.clients_are_known = true;
            self.clients(clients)?;
        } else if let Some(code) = self.options.client.clone() {
            self.client_with(code);
            self.clients_are_known = true;
        }
        self.people(tables.people)?;
        tables.ties.map_or(Ok(()), |ties| self.ties(ties))
    }

    /// The clients in order of entry, and what was noted.
    pub fn finish(self) -> (Vec<WholeClient>, Listed, HashMap<PersonId, PersonId>) {
        let (today, ids) = (self.options.today, self.ids);
        let named = self.drafts.iter().filter(|_| self.options.client.is_some());
        let known_as = named.flat_map(Draft::known_as).collect();
        let clients = self.drafts.into_iter().map(|draft| draft.finish(today, ids)).collect();
        (clients, self.notes, known_as)
    }

    fn clients(&mut self, given: Given<'_>) -> Result<(), Problem> {
        let mut table = Table::open(given, self.options.limits)?;
        let mut plan = Plan::of(&mut table, CLIENT, &["client"], &mut self.notes)?;
        table.need(&["client"])?;
        while table.next()? {
            if let Err(problem) = self.client_row(&table, &mut plan) {
                self.problems.push(problem);
            }
        }
        plan.tell_unknown(&table, &mut self.notes);
        self.notes.extend(table.guessed());
        Ok(())
    }

    fn client_row(&mut self, table: &Table<'_>, plan: &mut Plan<Client>) -> Result<(), Problem> {
        table.is_even()?;
        let code_at = table.column("client");
        let code = self.code(table, code_at)?;
        if self.codes.contains_key(&code.folded()) {
            return Err(table.problem(code_at, What::ClientTwice));
        }
        let at = self.client_with(code);
        plan.fill(table, &mut self.drafts[at].client, &mut self.problems, &mut self.notes);
        Ok(())
    }

    /// A new client of whom only the code is known.
    fn client_with(&mut self, code: ClientCode) -> usize {
        self.codes.insert(code.folded(), self.drafts.len());
        let mut client = Client::new(ClientId(self.ids.fresh()), code, self.options.language);
        client.created = Some(self.options.today);
        self.drafts.push(Draft::new(client));
        self.drafts.len() - 1
    }

    /// The code of a row; a cleaned or cut code would be another one.
    fn code(&self, table: &Table<'_>, column: Option<usize>) -> Result<ClientCode, Problem> {
        let cell = table.cell(column, Some(ClientCode::MOST))?;
        match (ClientCode::new(cell), &self.options.client) {
            (Some(code), _) if !cells::changed(cell, code.as_str()) => Ok(code),
            (Some(_), _) => Err(table.problem(column, What::Cleaned)),
            (None, Some(code)) => Ok(code.clone()),
            (None, None) => Err(table.problem(column, What::Empty)),
        }
    }

    /// The draft of a row's client. Without a clients.csv, people.csv makes the clients.
    fn draft(&mut self, table: &Table<'_>, column: Option<usize>, may_be_new: bool) -> Result<usize, Problem> {
        let code = self.code(table, column)?;
        match self.codes.get(&code.folded()) {
            Some(at) => Ok(*at),
            None if may_be_new && !self.clients_are_known => Ok(self.client_with(code)),
            None => Err(table.problem(column, What::NoSuchClient)),
        }
    }

    fn people(&mut self, given: Given<'_>) -> Result<(), Problem> {
        let mut table = Table::open(given, self.options.limits)?;
        let keys = ["client", "id", "visit", "visit_date", "first_name", "last_name"];
        let mut plan = Plan::of(&mut table, PEOPLE, &keys, &mut self.notes)?;
        let (first, last) = (table.column("first_name"), table.column("last_name"));
        let needed: &[&str] = if first.or(last).is_some() { &[] } else { &["name"] };
        let keys = Keys::of(&table, self.options, needed)?;
        let (name, id, slot) = (table.column("name"), table.column("id"), plan.at("slot"));
        let called = Called { name, first, last, id, slot };
        while table.next()? {
            if let Err(problem) = self.person_row(&table, &keys, &called, &mut plan) {
                self.problems.push(problem);
            }
        }
        plan.tell_unknown(&table, &mut self.notes);
        self.notes.extend(table.guessed());
        let mut same = 0;
        for draft in &mut self.drafts {
            let (found, unclear) = draft.same_by_name();
            same += found;
            self.problems.extend(unclear.into_iter().map(|line| table.at(line, What::NameOverVisits)));
        }
        if same > 0 {
            self.notes.push(table.at(0, What::SameName(same)));
        }
        Ok(())
    }

    fn person_row(
        &mut self,
        table: &Table<'_>,
        keys: &Keys,
        called: &Called,
        plan: &mut Plan<Person>,
    ) -> Result<(), Problem> {
        let before = self.problems.len();
        table.is_even()?;
        let at = self.draft(table, keys.client, true).map_err(|problem| self.problems.push(problem)).ok();
        let mut person = Person::new(PersonId(uuid::Uuid::nil()), Name::default());
        plan.fill(table, &mut person, &mut self.problems, &mut self.notes);
        if let Some(name) = called.parts(table, &person.name)? {
            person.name = name;
        }
        // What was there and came to nothing was told already.
        if person.name.is_empty() && table.cell(called.name, None)?.is_empty() {
            self.problems.push(table.problem(called.name.or(called.first).or(called.last), What::Empty));
        }
        let visit = visit(table, keys).map_err(|problem| self.problems.push(problem));
        let id = table.cell(called.id, None)?;
        let (Some(at), Ok((number, date)), true) = (at, visit, self.problems.len() == before) else { return Ok(()) };
        let draft = &mut self.drafts[at];
        person.id = draft.person_id(id, self.ids);
        let wished = (!table.cell(called.slot, None)?.is_empty()).then_some(person.slot);
        let visit = draft.visits.entry(number.unwrap_or(1)).or_default();
        visit.date = visit.date.or(date);
        visit.add(person, wished, id.is_empty().then(|| table.line())).map_err(|what| {
            let column = if what == What::PersonTwice { called.id } else { plan.at("sector") };
            table.problem(column, what)
        })
    }

    fn ties(&mut self, given: Given<'_>) -> Result<(), Problem> {
        let mut table = Table::open(given, self.options.limits)?;
        let keys = ["client", "a", "b", "state", "quality", "visit", "visit_date"];
        let mut plan = Plan::<Person>::of(&mut table, &[], &keys, &mut self.notes)?;
        let keys = Keys::of(&table, self.options, &["a", "b"])?;
        while table.next()? {
            plan.tell_nameless(&table, &mut self.notes);
            if let Err(problem) = self.tie_row(&table, &keys) {
                self.problems.push(problem);
            }
        }
        self.notes.extend(table.guessed());
        Ok(())
    }

    fn tie_row(&mut self, table: &Table<'_>, keys: &Keys) -> Result<(), Problem> {
        table.is_even()?;
        let at = self.draft(table, keys.client, false)?;
        let draft = &mut self.drafts[at];
        let latest = draft.visits.last_key_value().map_or(1, |(number, _)| *number);
        let number = visit(table, keys)?.0.unwrap_or(latest);
        let ends = [table.column("a"), table.column("b")];
        let mut found = [None; 2];
        for (who, end) in found.iter_mut().zip(ends) {
            match draft.who(number, table.cell(end, None)?) {
                Who::One(id) => *who = Some(id),
                Who::Nobody => self.problems.push(table.problem(end, What::NoSuchPerson)),
                Who::Several => self.problems.push(table.problem(end, What::NameNotUnique)),
            }
        }
        let tie = tie(table)?;
        let [Some(a), Some(b)] = found else { return Ok(()) };
        let pair = Pair::new(a, b).ok_or_else(|| table.problem(ends[1], What::WithThemselves))?;
        match draft.visits.entry(number).or_default().tie(pair, tie) {
            None => Ok(()),
            Some(before) if before == tie => {
                self.notes.push(table.problem(None, What::PairAgain));
                Ok(())
            }
            Some(_) => Err(table.problem(None, What::PairTwice)),
        }
    }
}

/// The number and the day of the visit of a row.
fn visit(table: &Table<'_>, keys: &Keys) -> Result<(Option<u32>, Option<NaiveDate>), Problem> {
    let (number, date) = (table.cell(keys.visit, None)?, table.cell(keys.date, None)?);
    let number = (!number.is_empty()).then(|| cells::number(number, 1, MOST_VISITS)).transpose();
    let date = (!date.is_empty()).then(|| cells::date(date)).transpose();
    Ok((number.map_err(|what| table.problem(keys.visit, what))?, date.map_err(|what| table.problem(keys.date, what))?))
}

/// The answer of a row: they know each other where nothing else is said.
fn tie(table: &Table<'_>) -> Result<Tie, Problem> {
    let (state_at, quality_at) = (table.column("state"), table.column("quality"));
    let (state, quality) = (table.cell(state_at, None)?, table.cell(quality_at, None)?);
    let state = if state.is_empty() { Ok(Knows::Knows) } else { cells::one_of(state) };
    let quality = (!quality.is_empty()).then(|| cells::one_of::<TieQuality>(quality)).transpose();
    Ok(Tie {
        state: state.map_err(|what| table.problem(state_at, what))?,
        quality: quality.map_err(|what| table.problem(quality_at, what))?,
    })
}
