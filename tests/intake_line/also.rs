//! What a whole visit showed that the quick line did not read: notes, small letters, channels, places, the client's own.

use super::{person, rows};
use ecogram::domain::{Channel, Kind, Sector};
use ecogram::text::line;

/// Seen to fail with the run of details at the end alone: one word swallowed ring, contact and support.
#[test]
fn an_unknown_last_word_swallows_nothing_and_is_a_note() {
    rows(&[
        ("Anneke dochter 1 elke dag PE moe", "Anneke | child | 1 | daily | PE | note moe"),
        ("Anneke fille 1 tous les jours PE fatiguée", "Anneke | child | 1 | daily | PE | note fatiguée"),
        ("Anneke daughter 1 every day PE tired", "Anneke | child | 1 | daily | PE | note tired"),
        ("Rachid ex schoonzoon 4 bedreigend", "Rachid | in_law | 4 | note bedreigend"),
        ("Luc zoon 2 zelden thuis", "Luc | child | 2 | few_per_year | note thuis"),
        ("Jeanne vriendin wekelijks altijd op vrijdag", "Jeanne | friend | weekly | note altijd op vrijdag"),
        // A capital is a name, and so is a word with nothing of these before it.
        ("Club 2 Bruggen", "Club 2 Bruggen | group | clubs_faith_leisure"),
        ("Peter vriend van Jan", "Peter vriend van Jan"),
        ("De blauwe vogel", "De blauwe vogel"),
    ]);
    assert_eq!(person("Anneke dochter 1 moe").client_words.as_str(), "moe");
    let whole = line::parse_without_note("Anneke dochter 1 moe");
    assert_eq!((whole.name.as_str(), whole.note), ("Anneke dochter 1 moe", None));
}

#[test]
fn support_in_small_letters_stands_behind_a_detail_and_is_no_word() {
    rows(&[
        ("Karim kleinzoon 1 dagelijks pe", "Karim | grandchild | 1 | daily | PE"),
        ("Karim 1 e", "Karim | 1 | E"),
        ("Karim kleinzoon 2 >pe", "Karim | grandchild | 2 | >PE"),
        ("Karim 1 pe dagelijks", "Karim | 1 | daily | PE"),
        ("tante mia 2", "tante mia | aunt_uncle | 2"),
        ("Rosa pe", "Rosa pe"),
        ("Rosa 2 ma", "Rosa | parent | 2"),
    ]);
}

#[test]
fn how_they_are_in_touch_is_read() {
    rows(&[
        ("Luc zoon 2 via whatsapp", "Luc | child | 2 | by text"),
        ("Luc fils 2 par téléphone", "Luc | child | 2 | by phone"),
        ("Luc fils 2 par telephone", "Luc | child | 2 | by phone"),
        ("Luc son 2 by phone weekly", "Luc | child | 2 | weekly | by phone"),
        ("Luc zoon 2 telefonisch via facebook", "Luc | child | 2 | by phone | by social_media"),
    ]);
    let luc = person("Luc zoon 2 via whatsapp");
    assert_eq!(luc.channels.into_iter().collect::<Vec<_>>(), [Channel::Text]);
}

#[test]
fn places_animals_and_who_lives_where_are_read_and_stay_in_the_name() {
    rows(&[
        ("de buurvrouw van nummer 14 3", "de buurvrouw van nummer 14 | neighbour | 3"),
        ("la voisine du 14 3", "la voisine du 14 | neighbour | 3"),
        ("Neighbour at no. 14 3 P", "Neighbour at no. 14 | neighbour | 3 | P"),
        ("Buurvrouw van Els 3", "Buurvrouw van Els | 3"),
        ("WhatsAppgroep familie 2", "WhatsAppgroep familie | online_place | online | 2"),
        ("WhatsApp familie 2", "WhatsApp familie | online_place | online | 2"),
        ("WhatsApp famille 2", "WhatsApp famille | online_place | online | 2"),
        ("WhatsApp family 2", "WhatsApp family | online_place | online | 2"),
        ("Poes Minou 1", "Poes Minou | animal | 1"),
        ("Minou poes 1", "Minou | animal | 1"),
        ("Minou chat 1", "Minou | animal | 1"),
        ("Chien Rex 1", "Chien Rex | animal | 1"),
        ("3 kleinkinderen 2", "3 kleinkinderen | grandchild | 2"),
        ("Abdel van de nachtwinkel buurt 3", "Abdel van de nachtwinkel | neighbours | 3"),
        ("Pater Omar geloof 3", "Pater Omar | minister_of_religion | clubs_faith_leisure | 3"),
        ("Breiclub vrije tijd 3", "Breiclub | group | clubs_faith_leisure | 3"),
        ("Sofie schoolvriendin 3", "Sofie | friend | 3"),
        ("Fatiha buurvrouw 2 x per dag 1", "Fatiha | neighbour | 1 | daily"),
    ]);
    assert_eq!(person("WhatsApp familie 2").kind, Kind::OnlinePlace);
    assert_eq!(person("Breiclub vrije tijd 3").sector, Sector::Clubs);
}

#[test]
fn what_is_said_to_be_the_clients_own_has_its_role() {
    rows(&[
        ("Mijn man Jozef overleden 1", "Mijn man Jozef | partner | 1 | deceased"),
        ("Jozef man overleden 1", "Jozef | partner | 1 | deceased"),
        ("Jozef man 1 †", "Jozef | partner | 1 | deceased"),
        ("wijlen Jozef 1", "wijlen Jozef | 1 | deceased"),
        ("Joseph mari 1 décédé", "Joseph | partner | 1 | deceased"),
        ("Husband Joseph 1 deceased", "Husband Joseph | partner | 1 | deceased"),
        ("Ma fille Anneke 1", "Ma fille Anneke | child | 1"),
        ("Mijn dochter Anneke 1", "Mijn dochter Anneke | child | 1"),
        ("My daughter Anneke 1", "My daughter Anneke | child | 1"),
        ("Mijn man van vroeger 4", "Mijn man van vroeger | 4"),
        ("Rachid ex-schoonzoon 4 gespannen", "Rachid | in_law | 4 | stressful"),
        ("Rachid ex-gendre 4", "Rachid | in_law | 4"),
        ("Rachid ex-son-in-law 4", "Rachid | in_law | 4"),
        ("Tom ex-brother-in-law 4", "Tom | in_law | 4"),
    ]);
}

#[test]
fn a_line_can_say_who_knows_whom() {
    let read = |text: &'static str| line::knows(text).map(|knows| (knows.who, knows.whom));
    assert_eq!(read("Fatiha kent Anneke, Karim"), Some(("Fatiha", vec!["Anneke", "Karim"])));
    assert_eq!(read("Fatiha connaît Anneke et Tante Rosa"), Some(("Fatiha", vec!["Anneke", "Tante Rosa"])));
    assert_eq!(read("Zus Rita knows Jan & Piet and Joris"), Some(("Zus Rita", vec!["Jan", "Piet", "Joris"])));
    assert_eq!(read("Fatiha kent"), None);
    assert_eq!(read("kent Anneke"), None);
    assert_eq!(read("Fatiha buurvrouw 2"), None);
}
