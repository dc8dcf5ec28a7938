//! Clients as a generator makes them, and files as a test writes them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use ecogram::domain::*;
use ecogram::exchange::csv_in::{self, Imported, Options};
use ecogram::exchange::{Given, Limits, Problem, Tables, WholeClient, WholeVisit};
use proptest::prelude::*;
use uuid::Uuid;

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub fn options() -> Options {
    Options { client: None, language: Language::Nl, today: day("2026-05-12"), limits: Limits::default() }
}

/// Reads files out of texts.
pub fn read(clients: Option<&str>, people: &str, ties: Option<&str>) -> Result<Imported, Vec<Problem>> {
    read_bytes(clients.map(str::as_bytes), people.as_bytes(), ties.map(str::as_bytes), &options())
}

pub fn read_bytes(
    clients: Option<&[u8]>,
    people: &[u8],
    ties: Option<&[u8]>,
    options: &Options,
) -> Result<Imported, Vec<Problem>> {
    let tables = Tables {
        clients: clients.map(|clients| Given::csv("clients.csv", clients)),
        people: Given::csv("people.csv", people),
        ties: ties.map(|ties| Given::csv("ties.csv", ties)),
    };
    csv_in::read(tables, options, &mut IdSource::counting())
}

fn one<C: Code>() -> impl Strategy<Value = C> {
    prop::sample::select(C::ALL.to_vec())
}
fn some<C: Code>() -> impl Strategy<Value = Option<C>> {
    prop::option::of(one::<C>())
}
fn set<C: Code>() -> impl Strategy<Value = BTreeSet<C>> {
    prop::collection::btree_set(one::<C>(), 0..3)
}
fn answer() -> impl Strategy<Value = Option<bool>> {
    prop::option::of(any::<bool>())
}
fn supports() -> impl Strategy<Value = Supports> {
    prop::collection::vec(answer(), 4)
        .prop_map(|values| Support::ALL.iter().zip(values).fold(Supports::NOT_ASKED, |s, (kind, v)| s.with(*kind, v)))
}
pub fn date() -> impl Strategy<Value = NaiveDate> {
    (0..60_000_i64).prop_map(|n| day("1950-01-01") + chrono::Days::new(n as u64))
}
fn moment() -> impl Strategy<Value = Option<Moment>> {
    prop::option::of(prop_oneof![date().prop_map(Moment::Day), (1850..2200).prop_map(Moment::Year)])
}
/// What people write, and what attacks a spreadsheet or a terminal.
pub fn text() -> impl Strategy<Value = String> {
    let tricks = [
        "=1+1",
        "+32 2 123",
        "-2",
        "@SUM(1)",
        "'=x",
        "''",
        "'t Hof",
        "＝1",
        "a\"b",
        "a,b;c\td",
        "An|Bob",
        "a\nb",
        "\u{202e}x",
    ];
    prop_oneof![prop::sample::select(tricks.to_vec()).prop_map(str::to_string), "\\PC{0,24}", "[a-z '\"=,;|\n-]{1,12}"]
}
fn words() -> impl Strategy<Value = Words> {
    text().prop_map(|t| Words::of(&t))
}
/// Items of a list stand in one cell, so they have no lines and no `|`.
fn line() -> impl Strategy<Value = Words> {
    text().prop_filter_map("nothing left", |t| Words::new(Name::new(&t.replace('|', " "))?.as_str()))
}
fn list() -> impl Strategy<Value = Vec<Words>> {
    prop::collection::vec(line(), 0..3)
}
pub fn name() -> impl Strategy<Value = Name> {
    text().prop_filter_map("nothing left of it", |t| Name::new(&t))
}
fn role() -> impl Strategy<Value = Option<Role>> {
    prop::option::of(prop_oneof![
        one::<KnownRole>().prop_map(|r| Some(Role::Known(r))),
        text().prop_map(|t| Role::parse(&t))
    ])
    .prop_map(Option::flatten)
}

prop_compose! {
    pub fn person()(
        (name, role, worker_note, client_words) in (name(), role(), words(), words()),
        (kind, formal, sector, ring, status, frequency, proximity, initiative) in
            (one(), some(), one(), some(), one(), some(), some(), some()),
        (quality, strength, flow, capacity, wish, safety, according_to, discussed) in
            (some(), some(), some(), some(), some(), some(), one(), one()),
        (since, last_contact, channels, unusable_channels) in (moment(), moment(), set(), set()),
        (support_received, support_given) in (supports(), supports()),
        (crisis_reach, carer, willing, asked_not_to_be_contacted, doubt) in
            (answer(), answer(), answer(), any::<bool>(), any::<bool>()),
        (supports_recovery, safety_source, dependence, unnamed, on_paper) in
            (answer(), some(), any::<bool>(), any::<bool>(), any::<bool>()),
    ) -> Person {
        Person {
            id: PersonId(Uuid::nil()), kind, name, formal, sector, role, ring, status, since, frequency, last_contact,
            channels, unusable_channels, proximity, initiative, quality, strength, flow, support_received, support_given,
            crisis_reach, capacity, carer, willing, supports_recovery, wish, safety, safety_source, dependence, unnamed,
            on_paper, asked_not_to_be_contacted, client_words, worker_note, doubt, according_to, discussed, slot: 0,
        }
    }
}

prop_compose! {
    pub fn client()(
        code in "[A-Za-z][A-Za-z0-9-]{0,8}",
        (nickname, purpose, interests, experiences) in (words(), words(), list(), list()),
        language in one(),
        (created, review_on, delete_on) in (date(), prop::option::of(date()), prop::option::of(date())),
        (device, internet, skills, age_band) in (some(), answer(), some(), some()),
        (guardian, wants_company, lonely, small_by_choice, in_recovery) in
            (answer(), answer(), answer(), answer(), answer()),
        satisfaction in prop::option::of(0..=10_u8),
        (asked_sectors, asked_support, archived) in (set(), set(), any::<bool>()),
        (address, languages, interpreter, living, no_eid) in (some(), list(), answer(), some(), any::<bool>()),
        (municipality, postcode) in (words(), words()),
        consents in
            prop::collection::vec((date(), one(), one(), prop::option::of(date()), prop::option::of(line())), 0..3),
    ) -> Client {
        Client {
            id: ClientId(Uuid::from_u128(9)), code: ClientCode::new(&code).expect("a code"), nickname, language, purpose,
            created: Some(created), review_on, delete_on, digital: DigitalAccess { device, internet, skills }, age_band,
            guardian, address, languages, interpreter, municipality, postcode, living, no_eid, interests,
            experiences, wants_company, lonely, satisfaction, small_by_choice, in_recovery,
            asked_sectors, asked_support, archived,
            consents: consents.into_iter()
                .map(|(date, scope, answer, withdrawn_on, with)| {
                    Consent { date, scope, answer, withdrawn_on, with: with.unwrap_or_default() }
                })
                .collect(),
        }
    }
}

/// A visit in which some of those of before stand, and new ones.
fn visit(number: u32, people: Vec<Person>, answers: Vec<(usize, usize, Tie)>, on: NaiveDate) -> WholeVisit {
    let mut slots: BTreeMap<Sector, u16> = BTreeMap::new();
    let mut people = people;
    for person in &mut people {
        let slot = slots.entry(person.sector).or_default();
        // A gap now and then: somebody was removed.
        *slot += u16::from(person.doubt);
        person.slot = *slot;
        *slot += 1;
    }
    let pick = |i: usize| people.get(i % people.len().max(1)).map(|p| p.id);
    let ties: BTreeMap<Pair, Tie> =
        answers.into_iter().filter_map(|(a, b, tie)| Some((Pair::new(pick(a)?, pick(b)?)?, tie))).collect();
    let visit = Visit::new(VisitId(Uuid::from_u128(100 + u128::from(number))), number, on);
    WholeVisit { visit, client_then: None, people, ties: ties.into_iter().collect() }
}

fn answers() -> impl Strategy<Value = Vec<(usize, usize, Tie)>> {
    let tie = (one::<Knows>(), some::<TieQuality>()).prop_map(|(state, quality)| Tie { state, quality });
    prop::collection::vec((0..9_usize, 0..9_usize, tie), 0..8)
}

prop_compose! {
    /// A client with two visits; everybody of the first may be gone or changed at the second.
    pub fn whole()(
        client in client(),
        mut first in prop::collection::vec(person(), 1..4),
        then in prop::collection::vec(prop::option::of(person()), 3),
        mut new in prop::collection::vec(person(), 1..3),
        (answers_first, answers_second) in (answers(), answers()),
        (on_first, on_second) in (date(), date()),
    ) -> WholeClient {
        let ids = (1_u128..).map(|n| PersonId(Uuid::from_u128(n)));
        let mut ids = ids.into_iter();
        for person in first.iter_mut().chain(&mut new) {
            person.id = ids.next().expect("without end");
        }
        let mut second: Vec<Person> = first.iter().zip(then)
            .filter_map(|(before, after)| Some(Person { id: before.id, ..after? })).collect();
        second.extend(new);
        let mut earlier = visit(1, first, answers_first, on_first);
        earlier.visit.closed = true;
        let visits = vec![earlier, visit(2, second, answers_second, on_second)];
        WholeClient { client, plan: Plan::default(), visits }
    }
}

/// The same client with identities counted from 1: two that differ in nothing but identities become equal.
pub fn counted(whole: &WholeClient) -> WholeClient {
    let mut counted = whole.clone();
    let everybody: BTreeSet<PersonId> = whole.visits.iter().flat_map(|v| &v.people).map(|p| p.id).collect();
    let number = |id: PersonId| {
        PersonId(Uuid::from_u128(everybody.iter().position(|e| *e == id).expect("somebody of them") as u128))
    };
    counted.client.id = ClientId(Uuid::nil());
    for visit in &mut counted.visits {
        visit.visit.id = VisitId(Uuid::nil());
        visit.people.iter_mut().for_each(|p| p.id = number(p.id));
        visit.ties.iter_mut().for_each(|(pair, _)| {
            *pair = Pair::new(number(pair.first()), number(pair.second())).expect("still two");
        });
        visit.ties.sort_by_key(|(pair, _)| *pair);
    }
    counted
}
