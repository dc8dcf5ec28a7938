//! The directory as a CSV file, and the caseworker's own entries over the shipped ones.

use ecogram::domain::{AgeBand, Code, Language};
use ecogram::exchange::{Given, Limits, What, directory};
use ecogram::shell::{keep_resources, own_resources};
use ecogram::steps::{Catalogue, Filter, Platform, Region, Resource, Tag};
use ecogram::store::{Secret, Store};

fn catalogue() -> Catalogue {
    Catalogue::built_in().unwrap()
}

fn entry(name: &str) -> Resource {
    Resource::new(directory::id_from(name), name).unwrap()
}

fn read(csv: &str) -> Result<directory::Entries, Vec<(u64, String, What)>> {
    let read = directory::read(Given::csv("directory.csv", csv.as_bytes()), Limits::default());
    read.map_err(|wrong| wrong.into_iter().map(|p| (p.line, p.column, p.what)).collect())
}

#[test]
fn what_is_written_reads_back_the_same_and_no_cell_is_a_formula() {
    let mut own = entry("=cmd|' /C calc'!A0");
    own.nl.what = "+32 2 123\n\"koffie\"; thee, 't huis".into();
    own.fr.reach = "@quartier".into();
    own.languages = vec![Language::Nl, Language::Fr];
    own.verified_on = "2025-02-28".parse().ok();
    own.retired = true;
    own.platform = Some(Platform::Facebook);
    (own.digital, own.group, own.open) = (true, true, Some(false));
    own.places = vec!["1080".into(), "Molenbeek".into()];
    own.moderator = "twee bewoners".into();
    own.alive_on = "2026-11-01".parse().ok();
    own.source_of = "2024".parse().ok();
    own.ages = vec![AgeBand::Older];
    own.nl.hours = "op werkdagen".into();
    (own.needs_eid, own.for_worker) = (true, true);
    let all: Vec<Resource> = catalogue().resources().iter().cloned().chain([own]).collect();
    let bytes = directory::write(&all).unwrap();
    let mut rows = csv::Reader::from_reader(&bytes[..]);
    for cell in rows.records().flat_map(|row| row.unwrap().iter().map(str::to_string).collect::<Vec<_>>()) {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{cell}");
    }
    let back = directory::read(Given::csv("directory.csv", &bytes[..]), Limits::default()).unwrap();
    assert_eq!(back.resources, all);
    assert!(back.notes.is_empty(), "{:?}", back.notes);
}

#[test]
fn a_wrong_cell_is_told_by_line_and_column_and_nothing_is_taken() {
    let csv = "name,regions,languages,verified_on,digital\nGoed,brussels,nl,2026-11-01,no\n\
               A,paris,nl,,\nB,,de,,\nC,,,gisteren,\nD,,,,misschien\n,brussels,,,\nGoed,,,,\n";
    let wrong = read(csv).unwrap_err();
    let places: Vec<(u64, &str)> = wrong.iter().map(|(line, column, _)| (*line, column.as_str())).collect();
    let expected = [(3, "regions"), (4, "languages"), (5, "verified_on"), (6, "digital"), (7, "name"), (8, "")];
    assert_eq!(places, expected);
    assert_eq!(wrong[5].2, What::EntryTwice);
    assert!(matches!(read("what_nl\nx\n").unwrap_err()[0].2, What::MissingColumns(..)));
}

#[test]
fn a_short_file_of_ones_own_is_enough_and_reads_the_same_twice() {
    let csv = "name;what_nl;kleur\nBuurthuis De Kaai;Samen eten;rood\n";
    let first = read(csv).unwrap();
    assert_eq!(
        (first.resources[0].id.as_str(), first.resources[0].nl.what.as_str()),
        ("buurthuis-de-kaai", "Samen eten")
    );
    assert_eq!(first.notes[0].what, What::UnknownColumn);
    assert_eq!(read(csv).unwrap(), first);
    assert_eq!(first.resources[0].texts(Language::Fr).what, "Samen eten", "what nobody translated is still shown");
}

#[test]
fn a_colleagues_map_comes_in_from_a_short_file_and_is_what_its_platform_says() {
    let csv = "name,platform,places,open,alive_on,what_nl\nOnze wijk,facebook,1080|Molenbeek,no,2026-11-01,Buren\n";
    let entry = read(csv).unwrap().resources.remove(0);
    assert!(entry.is_mapped() && entry.digital && entry.group && entry.serves("neighbourhood"));
    assert_eq!((entry.places.len(), entry.open), (2, Some(false)));
    let wrong = read("name,platform\nX,myspace\n").unwrap_err();
    assert_eq!(wrong[0].1, "platform");
}

#[test]
fn what_a_file_hides_in_a_text_does_not_reach_the_screen() {
    let found = read("name,what_nl\nGroep\u{1b}[31m,een\u{202e}twee\n").unwrap();
    assert_eq!((found.resources[0].name.as_str(), found.resources[0].nl.what.as_str()), ("Groep", "eentwee"));
    assert_eq!(found.notes.len(), 2);
}

#[test]
fn own_entries_lie_over_the_shipped_ones_and_leave_no_trace_when_they_go() {
    let mut catalogue = catalogue();
    let shipped = catalogue.clone();
    let mut retired = shipped.resources()[0].clone();
    retired.retired = true;
    catalogue.with_resources([retired.clone(), entry("Praatcafé")]);
    assert_eq!(catalogue.resources().len(), shipped.resources().len() + 1);
    let found = catalogue.find(&Filter::default());
    assert!(!found.contains(&&retired) && found.iter().any(|r| r.name == "Praatcafé"));
    catalogue.with_resources([entry("Praatcafé")]);
    assert!(
        catalogue.find(&Filter::default()).contains(&&shipped.resources()[0]),
        "an entry that was taken back is itself again"
    );
    catalogue.with_resources([]);
    assert_eq!(catalogue, shipped);
}

#[test]
fn own_entries_are_kept_in_the_encrypted_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.eco");
    let (mut store, code) = Store::create(&path, &Secret::fresh_key().unwrap()).unwrap();
    let mut own = entry("Praatcafé De Kanarie");
    keep_resources(&mut store, &[own.clone(), entry("Tweede")]).unwrap();
    own.retired = true;
    keep_resources(&mut store, std::slice::from_ref(&own)).unwrap();
    store.close().unwrap();
    let secret = Secret::from_recovery_code(&code.words(Language::Nl)).unwrap();
    let store = Store::open(&path, &secret).unwrap();
    let mut kept = own_resources(&store).unwrap();
    kept.sort_by(|a, b| a.name.cmp(&b.name));
    assert_eq!(kept, [own, entry("Tweede")]);
    let bytes = std::fs::read(&path).unwrap();
    assert!(!bytes.windows(8).any(|w| w == b"Praatcaf"), "no plain text stands on the disk");
}

#[test]
fn the_digital_networks_of_a_neighbourhood_are_entries_of_their_own() {
    let catalogue = catalogue();
    let places: Vec<&str> =
        catalogue.resources().iter().filter(|r| r.is_digital_neighbourhood()).map(|r| r.called(Language::Nl)).collect();
    let expected =
        ["Hoplr", "Facebookgroep van de buurt", "WhatsAppgroep van de buurt", "Digitaal buurthuis", "Burgerplatform"];
    assert_eq!(places[..5], expected);
    assert_eq!(places[5..], ["Buurtinformatienetwerk (BIN)"], "which is for the caseworker to look at first");
    for resource in catalogue.resources() {
        assert!(resource.tags.iter().all(|t| Tag::CODES.contains(&t.as_str())), "{}", resource.id);
        assert!(resource.regions.iter().all(|r| Region::CODES.contains(&r.as_str())), "{}", resource.id);
    }
    for intervention in catalogue.interventions() {
        assert!(intervention.resources.iter().all(|t| Tag::CODES.contains(&t.as_str())), "{}", intervention.id);
    }
}
