//! What the tests are made of: a folder, a file that opens by its key, and people with something in every field.

use std::collections::BTreeSet;
use std::path::PathBuf;

use chrono::NaiveDate;
use ecogram::domain::BackupInfo;
use ecogram::domain::*;
use ecogram::store::{Error, Secret, Store};
use uuid::Uuid;

/// A folder that goes away, with a file in it that its key opens without a quarter of a second of Argon2.
pub struct Place {
    pub folder: tempfile::TempDir,
    pub path: PathBuf,
    pub code: String,
}

impl Place {
    pub fn new() -> (Place, Store) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data").join("caseload.eco");
        let (store, code) = Store::create(&path, &Secret::fresh_key().unwrap()).unwrap();
        (Place { folder, path, code: code.words(Language::Nl).to_string() }, store)
    }
    pub fn secret(&self) -> Secret {
        Secret::from_recovery_code(&self.code).unwrap()
    }
    /// Key and salt as SQLCipher takes them.
    pub fn hex(&self, path: &std::path::Path) -> String {
        hex_of(&self.code, include_str!("../../assets/wordlists/nl.txt"), path)
    }
    pub fn open(&self) -> Store {
        Store::open(&self.path, &self.secret()).unwrap()
    }
    pub fn reopen(&self, store: Store) -> Store {
        store.close().unwrap();
        self.open()
    }
}

/// Key and salt of the file that is opened by this code, of words of this list.
pub fn hex_of(code: &str, list: &str, path: &std::path::Path) -> String {
    let places = code.split_whitespace().map(|word| list.lines().position(|w| w == word).unwrap());
    let bits: String = places.map(|place| format!("{place:011b}")).collect();
    let key = (0..32).map(|at| u8::from_str_radix(&bits[at * 8..at * 8 + 8], 2).unwrap());
    let salt = std::fs::read(path).unwrap()[..16].to_vec();
    key.chain(salt).map(|byte| format!("{byte:02x}")).collect()
}

pub fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn client(n: u128, code: &str) -> Client {
    Client::new(ClientId(id(n)), ClientCode::new(code).unwrap(), Language::Nl)
}

pub fn visit(n: u128) -> Visit {
    Visit::new(VisitId(id(n)), 1, day("2026-05-04"))
}

pub fn person(n: u128, name: &str) -> Person {
    Person::new(PersonId(id(n)), Name::new(name).unwrap())
}

/// A client with one open visit in the file, as it loads.
pub fn with_client(store: &mut Store, n: u128, code: &str) -> Network {
    store.add_client(&client(n, code), &visit(n + 1)).unwrap();
    store.load(ClientId(id(n)), None).unwrap().network
}

/// A person of whom everything was asked.
pub fn asked_everything(n: u128, name: &str) -> Person {
    Person {
        kind: Kind::Person,
        formal: Some(Formal::Volunteer),
        sector: Sector::Clubs,
        role: Role::parse("buur van de zus"),
        ring: Some(Ring::Close),
        status: Status::NoNews,
        since: Some("1999".parse().unwrap()),
        frequency: Some(Frequency::Fortnightly),
        last_contact: Some("2026-02-28".parse().unwrap()),
        channels: BTreeSet::from([Channel::Phone, Channel::ViaOther]),
        unusable_channels: BTreeSet::from([Channel::Video]),
        proximity: Some(Proximity::Within1h),
        initiative: Some(Initiative::Nobody),
        quality: Some(Quality::Ambivalent),
        strength: Some(Strength::Three),
        flow: Some(Flow::Both),
        support_received: "PEM!A".parse().unwrap(),
        support_given: Supports::NONE,
        crisis_reach: Some(false),
        capacity: Some(Capacity::Strained),
        carer: Some(false),
        willing: Some(true),
        supports_recovery: Some(false),
        wish: Some(Wish::Same),
        safety: Some(Safety::NoneKnown),
        safety_source: Some(SafetySource::SomebodyElse),
        dependence: true,
        unnamed: true,
        on_paper: false,
        asked_not_to_be_contacted: true,
        client_words: Words::of("\"als het moet\"\nop zondag"),
        worker_note: Words::of("vertrouwelijk"),
        doubt: true,
        according_to: Source::Worker,
        discussed: Discussed::NotDiscussed,
        slot: 7,
        ..person(n, name)
    }
}

/// A client of whom everything was asked.
pub fn client_asked_everything(n: u128, code: &str) -> Client {
    Client {
        nickname: Words::of("Mevrouw É."),
        purpose: Words::of("samen kijken"),
        created: Some(day("2026-01-01")),
        review_on: Some(day("2027-01-01")),
        delete_on: Some(day("2031-01-01")),
        digital: DigitalAccess { device: Some(Device::OwnPrivate), internet: Some(false), skills: Some(Skills::None) },
        age_band: Some(AgeBand::Youth),
        guardian: Some(false),
        address: Some(Address::Familiar),
        languages: vec![Words::of("Dari"), Words::of("Frans")],
        interpreter: Some(true),
        municipality: Words::of("Molenbeek"),
        postcode: Words::of("1080"),
        living: Some(Living::Shelter),
        no_eid: true,
        interests: vec![Words::of("koken"), Words::of("duiven")],
        experiences: vec![Words::of("verhuizen")],
        wants_company: Some(false),
        lonely: Some(true),
        satisfaction: Some(0),
        small_by_choice: Some(false),
        in_recovery: Some(true),
        asked_sectors: BTreeSet::from([Sector::Online, Sector::Family]),
        asked_support: BTreeSet::from([Support::Advice]),
        consents: vec![Consent {
            date: day("2026-01-01"),
            scope: ConsentScope::Keep,
            answer: ConsentAnswer::Refused,
            withdrawn_on: None,
            with: Words::of("zijn zus"),
        }],
        archived: true,
        ..client(n, code)
    }
}

/// A plan with something in every field.
pub fn plan() -> Plan {
    let goal = Goal {
        id: GoalId(id(901)),
        words: Words::of("minder alleen"),
        dimension: Some(Dimension::Size),
        created: day("2026-05-04"),
    };
    let step = Step {
        id: StepId(id(902)),
        goal: Some(goal.id),
        rule: Some("R7".into()),
        text: Words::of("bellen"),
        who: Words::of("ik"),
        by: Some(day("2026-06-01")),
        state: StepState::Agreed,
        why: Words::default(),
        outcome: Words::of("gebeld"),
        people: vec![PersonId(id(10))],
        resource: Some(ResourceId(id(903))),
        chosen_on: day("2026-05-04"),
        for_worker: false,
    };
    let decision = Decision {
        id: DecisionId(id(904)),
        rule: "R1".into(),
        facts: "a|b".into(),
        verdict: Verdict::NotForUs,
        reason: Words::of("nee"),
        on: day("2026-05-04"),
    };
    Plan { goals: vec![goal], steps: vec![step], decisions: vec![decision] }
}

/// Makes a backup as the program does, and waits for it.
pub fn back_up(store: &mut Store) -> Result<BackupInfo, Error> {
    let (tell, told) = std::sync::mpsc::channel();
    store.start_backup(move || tell.send(()).unwrap()).unwrap();
    told.recv().unwrap();
    store.backup_outcome().expect("it is done")
}
