//! Row by row into drafts. One problem a cell; a row with a problem is not looked at further.

use std::collections::HashMap;
use std::io::Read;

use chrono::NaiveDate;

use super::draft::{Draft, Who};
use super::{Listed, Options};
use crate::domain::{Client, ClientCode, ClientId, IdSource, Knows, Name, Pair, Person, Tie, TieQuality};
use crate::exchange::cells::{self, Column};
use crate::exchange::client_columns::CLIENT;
use crate::exchange::people_columns::PEOPLE;
use crate::exchange::problem::{File, Problem, What};
use crate::exchange::table::Table;
use crate::exchange::whole::WholeClient;

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

/// Which column of the file says what.
struct Plan<T: 'static> {
    columns: Vec<(usize, &'static Column<T>)>,
}

impl<T> Plan<T> {
    /// Finds the columns; what is none of them, nor one of `keys`, is noted.
    fn of(table: &Table<'_>, known: &'static [Column<T>], keys: &[&str], notes: &mut Listed) -> Self {
        let mut columns = Vec::new();
        for (at, name) in table.header().iter().enumerate() {
            match known.iter().find(|column| column.name == name) {
                Some(column) => columns.push((at, column)),
                None if keys.contains(&name.as_str()) => {}
                None => notes.push(table.problem(Some(at), What::UnknownColumn)),
            }
        }
        Self { columns }
    }

    /// Takes a row over into `value`.
    fn fill(&self, table: &Table<'_>, value: &mut T, notes: &mut Listed) -> Result<(), Problem> {
        for (at, column) in &self.columns {
            let cell = table.cell(Some(*at), column.most)?;
            if cell.is_empty() {
                continue;
            }
            match (column.read)(value, cell) {
                Ok(false) => {}
                Ok(true) => notes.push(table.problem(Some(*at), What::Cleaned)),
                Err(what) => return Err(table.problem(Some(*at), what)),
            }
        }
        Ok(())
    }

    /// Where a column stands.
    fn at(&self, name: &str) -> Option<usize> {
        self.columns.iter().find(|(_, column)| column.name == name).map(|(at, _)| *at)
    }
}

/// The columns that say whose row this is and of which visit.
struct Keys {
    client: Option<usize>,
    visit: Option<usize>,
    date: Option<usize>,
}

impl Keys {
    fn of(table: &Table<'_>, options: &Options) -> Result<Self, Problem> {
        let client = if options.client.is_some() { table.column("client") } else { Some(table.need("client")?) };
        Ok(Self { client, visit: table.column("visit"), date: table.column("visit_date") })
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
    pub fn files(
        &mut self,
        clients: Option<&mut dyn Read>,
        people: &mut dyn Read,
        ties: Option<&mut dyn Read>,
    ) -> Result<(), Problem> {
        if let Some(clients) = clients {
            self.clients_are_known = true;
            self.clients(clients)?;
        } else if let Some(code) = self.options.client.clone() {
            self.client_with(code);
            self.clients_are_known = true;
        }
        self.people(people)?;
        ties.map_or(Ok(()), |ties| self.ties(ties))
    }

    /// The clients in order of entry, and what was noted.
    pub fn finish(self) -> (Vec<WholeClient>, Listed) {
        let (today, ids) = (self.options.today, self.ids);
        (self.drafts.into_iter().map(|draft| draft.finish(today, ids)).collect(), self.notes)
    }

    fn clients(&mut self, input: &mut dyn Read) -> Result<(), Problem> {
        let mut table = Table::open(File::Clients, input, self.options.limits)?;
        let code_at = table.need("client")?;
        let plan = Plan::of(&table, CLIENT, &["client"], &mut self.notes);
        while table.next()? {
            if let Err(problem) = self.client_row(&table, code_at, &plan) {
                self.problems.push(problem);
            }
        }
        Ok(())
    }

    fn client_row(&mut self, table: &Table<'_>, code_at: usize, plan: &Plan<Client>) -> Result<(), Problem> {
        table.is_even()?;
        let code = self.code(table, Some(code_at))?;
        if self.codes.contains_key(&code.folded()) {
            return Err(table.problem(Some(code_at), What::ClientTwice));
        }
        let at = self.client_with(code);
        plan.fill(table, &mut self.drafts[at].client, &mut self.notes)
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

    fn people(&mut self, input: &mut dyn Read) -> Result<(), Problem> {
        let mut table = Table::open(File::People, input, self.options.limits)?;
        let keys = Keys::of(&table, self.options)?;
        let name_at = table.need("name")?;
        let id_at = table.column("id");
        let plan = Plan::of(&table, PEOPLE, &["client", "id", "visit", "visit_date"], &mut self.notes);
        let slot_at = plan.at("slot");
        while table.next()? {
            if let Err(problem) = self.person_row(&table, &keys, (name_at, id_at, slot_at), &plan) {
                self.problems.push(problem);
            }
        }
        Ok(())
    }

    fn person_row(
        &mut self,
        table: &Table<'_>,
        keys: &Keys,
        (name_at, id_at, slot_at): (usize, Option<usize>, Option<usize>),
        plan: &Plan<Person>,
    ) -> Result<(), Problem> {
        table.is_even()?;
        let at = self.draft(table, keys.client, true)?;
        let id = self.drafts[at].person_id(table.cell(id_at, None)?, self.ids);
        let mut person = Person::new(id, Name::default());
        plan.fill(table, &mut person, &mut self.notes)?;
        if person.name.is_empty() {
            return Err(table.problem(Some(name_at), What::Empty));
        }
        let wished = (!table.cell(slot_at, None)?.is_empty()).then_some(person.slot);
        let (number, date) = visit(table, keys)?;
        let visit = self.drafts[at].visits.entry(number.unwrap_or(1)).or_default();
        visit.date = visit.date.or(date);
        visit.add(person, wished).map_err(|what| {
            let column = if what == What::PersonTwice { id_at } else { plan.at("sector") };
            table.problem(column, what)
        })
    }

    fn ties(&mut self, input: &mut dyn Read) -> Result<(), Problem> {
        let mut table = Table::open(File::Ties, input, self.options.limits)?;
        let keys = Keys::of(&table, self.options)?;
        let ends = [table.need("a")?, table.need("b")?];
        let (state_at, quality_at) = (table.column("state"), table.column("quality"));
        Plan::<Person>::of(
            &table,
            &[],
            &["client", "a", "b", "state", "quality", "visit", "visit_date"],
            &mut self.notes,
        );
        while table.next()? {
            if let Err(problem) = self.tie_row(&table, &keys, ends, state_at, quality_at) {
                self.problems.push(problem);
            }
        }
        Ok(())
    }

    fn tie_row(
        &mut self,
        table: &Table<'_>,
        keys: &Keys,
        ends: [usize; 2],
        state_at: Option<usize>,
        quality_at: Option<usize>,
    ) -> Result<(), Problem> {
        table.is_even()?;
        let at = self.draft(table, keys.client, false)?;
        let draft = &mut self.drafts[at];
        let latest = draft.visits.last_key_value().map_or(1, |(number, _)| *number);
        let number = visit(table, keys)?.0.unwrap_or(latest);
        let mut found = [None; 2];
        for (who, end) in found.iter_mut().zip(ends) {
            *who = match draft.who(number, table.cell(Some(end), None)?) {
                Who::One(id) => Some(id),
                Who::Nobody => return Err(table.problem(Some(end), What::NoSuchPerson)),
                Who::Several => return Err(table.problem(Some(end), What::NameNotUnique)),
            };
        }
        let pair = match found {
            [Some(a), Some(b)] => Pair::new(a, b),
            _ => None,
        };
        let pair = pair.ok_or_else(|| table.problem(Some(ends[1]), What::WithThemselves))?;
        let tie = tie(table, state_at, quality_at)?;
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
    let number = (!number.is_empty()).then(|| cells::number(number, 1, 10_000)).transpose();
    let date = (!date.is_empty()).then(|| cells::date(date)).transpose();
    Ok((number.map_err(|what| table.problem(keys.visit, what))?, date.map_err(|what| table.problem(keys.date, what))?))
}

/// The answer of a row: they know each other where nothing else is said.
fn tie(table: &Table<'_>, state_at: Option<usize>, quality_at: Option<usize>) -> Result<Tie, Problem> {
    let (state, quality) = (table.cell(state_at, None)?, table.cell(quality_at, None)?);
    let state = if state.is_empty() { Ok(Knows::Knows) } else { cells::one_of(state) };
    let quality = (!quality.is_empty()).then(|| cells::one_of::<TieQuality>(quality)).transpose();
    Ok(Tie {
        state: state.map_err(|what| table.problem(state_at, what))?,
        quality: quality.map_err(|what| table.problem(quality_at, what))?,
    })
}
