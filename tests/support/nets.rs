//! Networks for the tests of the diagram: seeded, so that each run sees the same people.

#![allow(dead_code, reason = "each test file and bench uses its own part")]

use chrono::NaiveDate;
use ecogram::diagram::Labels;
use ecogram::domain::{
    Change, Client, ClientCode, ClientId, Code, Edit, Formal, IdSource, Kind, Language, Name, Network, Pair, Person,
    PersonId, Quality, Ring, Sector, Status, Support, Tie, TieQuality, Visit, VisitId, Wish, Words,
};
use ecogram::seen::{Audience, Seen};

use super::dice::Dice;

pub const NAMES: [&[&str]; 9] = [
    &[
        "Mama",
        "Papa",
        "Zus Leen",
        "Broer Jonas",
        "Oma Rosa",
        "Tante Greet",
        "Nonkel Luc",
        "Zoon Milan",
        "Dochter Ella",
        "Neef Wout",
        "Nicht Sarah",
        "Opa Frans",
        "Schoonzus Mia",
        "Ex Dieter",
        "Peter Guido",
    ],
    &["Partner Sam", "Huisgenoot Bo", "Kat Minou", "Stiefzoon Rik"],
    &[
        "Fatima",
        "Kevin",
        "Sofie",
        "Ahmed B.",
        "Yusuf",
        "Lotte",
        "Amina",
        "Tom V.",
        "Noor",
        "Elke",
        "Bart",
        "Jef (jeugd)",
    ],
    &["Buur Rachid", "Mevr. Claes", "Ilse (nr 14)", "Conciërge", "Bakker Piet", "Greta (3e)", "Mohamed K."],
    &["Chef Mark", "Collega An", "Juf Katrien", "Stageplek", "Oud-collega Els", "Prof. Maes", "Pieter"],
    &["Voetbalclub", "Koor", "Moskee", "Naaiatelier", "Volkstuin", "Trainer Sven"],
    &["FB Molenbeek", "WhatsApp straat", "Discord", "Hoplr", "Robbin-app"],
    &["Dr. Peeters", "Thuiszorg", "OCMW Karin", "Psycholoog", "Kiné Stef", "Apotheker", "CAW Brussel", "Buddy Lies"],
    &["Iemand", "Karel", "Mireille"],
];

pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 12).expect("a day")
}

pub fn empty() -> Network {
    let mut ids = IdSource::counting();
    let code = ClientCode::new("K-1").expect("a code");
    let mut client = Client::new(ClientId(ids.fresh()), code, Language::Nl);
    client.nickname = Words::of("Nadia");
    Network::new(client, Visit::new(VisitId(ids.fresh()), 1, day()))
}

fn kind(dice: &mut Dice, sector: Sector) -> Kind {
    match sector {
        Sector::Online => Kind::OnlinePlace,
        Sector::Clubs => [Kind::Group, Kind::Organisation, Kind::Person][dice.below(3)],
        Sector::Services => [Kind::Person, Kind::Organisation][dice.below(2)],
        Sector::Household if dice.below(4) == 0 => Kind::Animal,
        _ => Kind::Person,
    }
}

/// Somebody, in the first free slot of their sector.
pub fn somebody(dice: &mut Dice, network: &Network, id: PersonId) -> Person {
    let sector = Sector::ALL[dice.weighted(&[25, 6, 20, 11, 11, 10, 8, 13, 1])];
    let names = NAMES[sector.index()];
    let before = network.people().filter(|p| p.sector == sector).count();
    let name = match before / names.len() {
        0 => names[before].to_string(),
        n => format!("{} {}", names[before % names.len()].split(' ').next_back().expect("a word"), n + 1),
    };
    let mut person = Person::new(id, Name::new(&name).expect("a name"));
    person.kind = kind(dice, sector);
    person.sector = sector;
    person.slot = network.free_slot(sector);
    person.ring = Ring::ALL.get(dice.weighted(&[18, 28, 30, 21, 2])).copied();
    person.quality = Quality::ALL.get(dice.weighted(&[35, 20, 12, 8, 8, 6, 11])).copied();
    person.status = Status::ALL[dice.weighted(&[80, 8, 4, 0, 4, 4])];
    person.formal = (sector == Sector::Services).then_some(Formal::Professional);
    person.support_received = Support::FOUR.iter().fold(person.support_received, |s, k| match dice.below(3) {
        0 => s.with(*k, Some(true)),
        1 => s.with(*k, Some(false)),
        _ => s,
    });
    person.crisis_reach = (dice.below(8) == 0).then_some(true);
    person.wish = (dice.below(8) == 0).then(|| Wish::ALL[dice.below(4)]);
    person
}

/// A network of `n` people with ties, mostly inside a sector.
pub fn network(seed: u64, n: usize) -> Network {
    let mut dice = Dice(seed);
    let mut network = empty();
    let mut ids = IdSource::counting();
    for _ in 0..n {
        let person = somebody(&mut dice, &network, PersonId(ids.fresh()));
        network.apply(&Change::put(person)).expect("open");
    }
    tie(&mut dice, &mut network, n * 2);
    network
}

fn tie(dice: &mut Dice, network: &mut Network, tries: usize) {
    let people: Vec<(PersonId, Sector)> = network.people().map(|p| (p.id, p.sector)).collect();
    let mut edits = Vec::new();
    for _ in 0..tries {
        let (a, b) = (people[dice.below(people.len())], people[dice.below(people.len())]);
        let near = a.1 == b.1 || dice.below(5) == 0;
        if let Some(pair) = Pair::new(a.0, b.0).filter(|_| near) {
            let quality = TieQuality::ALL.get(dice.below(5)).copied();
            edits.push(Edit::PutTie(pair, Tie { quality, ..Tie::KNOWS }));
        }
    }
    network.apply(&Change::from(edits)).expect("open");
}

/// Names that have broken other programs.
pub const HOSTILE: [&str; 16] = [
    "王小明",
    "山田太郎と花子と犬のポチ",
    "خديجة بنت خويلد",
    "שָׁלוֹם עֲלֵיכֶם",
    "👩‍👩‍👧 gezin",
    "❤️ koor",
    "กำธร สุขใจ",
    "क्षत्रिय",
    "e\u{301}e\u{301}e\u{301}e\u{301}",
    "<b>&\"'</b>",
    "]]><script>alert(1)</script>",
    "Nguyễn Thị Minh Khai",
    "-",
    ".",
    "Marie-Thérèse Vandenbroucke-Van Cauwenberghe de la Fontaine van Nieuwenhove-Dewulf de Bruxelles",
    "ＦＵＬＬＷＩＤＴＨ ＮＡＭＥ",
];

pub fn hostile(seed: u64, n: usize) -> Network {
    let mut dice = Dice(seed);
    let mut network = network(seed, n);
    let people: Vec<Person> = network.people().cloned().collect();
    for mut person in people {
        person.name = Name::new(HOSTILE[dice.below(HOSTILE.len())]).expect("a name");
        network.apply(&Change::put(person)).expect("open");
    }
    network
}

const LONG: [&str; 9] = [
    "Familie",
    "Thuis",
    "Vrienden",
    "Buurt",
    "Werk & school",
    "Vrije tijd",
    "Online",
    "Hulpverlening",
    "Niet gevraagd",
];
const SHORT: [&str; 9] = ["Familie", "Thuis", "Vrienden", "Buurt", "Werk", "Vrij", "Online", "Hulp", "?"];

pub fn name(person: &Person) -> String {
    person.name.as_str().to_string()
}

pub fn sector(sector: Sector) -> (String, String) {
    (LONG[sector.index()].to_string(), SHORT[sector.index()].to_string())
}

pub fn labels() -> Labels<'static> {
    Labels { name: &name, sector: &sector, ego: "Nadia".to_string() }
}

/// The network as the caseworker sees it.
pub fn seen(network: &Network) -> Seen {
    Seen::plain(network, Audience::Worker)
}
