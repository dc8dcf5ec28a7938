//! What of the directory is offered to whom: by where they live, their age, their language, what they went through; and the
//! caseworker's own map of the neighbourhoods.

use ecogram::domain::*;
use ecogram::steps::*;

use super::build::*;

fn ids(n: &Net, catalogue: &Catalogue, rule: &str) -> Vec<String> {
    let found = suggest(&n.build(), catalogue, context());
    let step = found.steps.into_iter().find(|s| s.rule == rule).unwrap_or_else(|| panic!("{rule}"));
    step.resources.iter().map(|id| catalogue.resource(*id).unwrap().id.clone()).collect()
}

fn built_in() -> Catalogue {
    Catalogue::built_in().unwrap()
}

fn lives(postcode: &str) -> Net {
    net().client(|c| {
        c.postcode = Words::of(postcode);
        c.asked_sectors.insert(Sector::Neighbours);
        c.digital = DigitalAccess { device: Some(Device::OwnPrivate), internet: Some(true), skills: None };
    })
}

/// An entry of the caseworker's map.
fn mapped(name: &str, place: &str) -> Resource {
    let entry = Resource::new(name.to_lowercase(), name).unwrap();
    Resource {
        places: vec![place.into()],
        tags: vec!["neighbourhood".into()],
        platform: Some(Platform::Facebook),
        ..entry
    }
}

#[test]
fn nothing_of_another_region_or_country_is_offered_where_the_address_is_known() {
    let catalogue = built_in();
    let company = |n: Net| n.asked(Support::Companionship).client(|c| c.wants_company = Some(true));
    let offered = ids(&company(lives("1080")), &catalogue, "R5");
    assert!(!offered.is_empty() && !offered.contains(&"armentekort".into()), "{offered:?}");
    for id in &offered {
        let resource = catalogue.resources().iter().find(|r| r.id == *id).unwrap();
        assert!(resource.regions.iter().any(|r| r == "brussels"), "{id}");
    }
    assert!(offered.len() <= 3, "a few to choose from, no list");
    let unknown = net().client(|c| c.language = Language::Nl);
    assert!(!ids(&company(unknown), &catalogue, "R5").contains(&"armentekort".into()), "one city only");
    for (postcode, region) in [("1080", "brussels"), ("2018", "flanders"), ("4000", "wallonia")] {
        assert_eq!(ecogram::steps::region(lives(postcode).build().client()), Some(region));
    }
    let named = net().client(|c| c.municipality = Words::of("Sint-Jans Molenbeek"));
    assert_eq!(ecogram::steps::region(named.build().client()), Some("brussels"));
}

#[test]
fn age_identity_and_what_is_for_caseworkers_narrow_down() {
    let client = |change: &dyn Fn(&mut Client)| {
        let mut client = Client::default();
        change(&mut client);
        client
    };
    let entry = |change: &dyn Fn(&mut Resource)| {
        let mut entry = Resource::new("x".into(), "X").unwrap();
        change(&mut entry);
        entry
    };
    let older = entry(&|r| r.ages = vec![AgeBand::Older]);
    assert!(is_for(&client(&|c| c.age_band = Some(AgeBand::Older)), &older));
    assert!(!is_for(&client(&|c| c.age_band = Some(AgeBand::Youth)), &older));
    assert!(is_for(&client(&|_| ()), &older), "not asked narrows nothing");
    let eid = entry(&|r| r.needs_eid = true);
    assert!(!is_for(&client(&|c| c.no_eid = true), &eid) && is_for(&client(&|_| ()), &eid));
    assert!(!is_for(&client(&|_| ()), &entry(&|r| r.for_worker = true)));
}

#[test]
fn peers_are_those_of_the_experience_and_else_the_gateways() {
    let catalogue = built_in();
    let told = |words: &str| lives("1080").client(|c| c.experiences = vec![Words::of(words)]);
    let care = ids(&told("zorgen voor een zieke ouder"), &catalogue, "R10");
    assert!(!care.contains(&"verlegen-mensen".into()) && !care.contains(&"robbin".into()), "{care:?}");
    assert!(care.contains(&"trefpunt-zelfhulp".into()), "{care:?}");
    assert!(ids(&told("ik drink te veel: alcohol"), &catalogue, "R10").contains(&"aa-nl".into()));
}

#[test]
fn the_map_is_made_once_and_offered_to_who_lives_there() {
    let mut catalogue = built_in();
    let thinks = |n: &Net, catalogue: &Catalogue| {
        let found = suggest(&n.build(), catalogue, context());
        found.reflections.iter().any(|r| r.rule == "W1")
    };
    assert!(thinks(&lives("1080"), &catalogue), "nothing on the map yet");
    assert!(!thinks(&net(), &catalogue), "where they live was not asked");
    catalogue.with_resources([mapped("Wijkgroep", "1080"), mapped("Andere", "1000")]);
    assert!(!thinks(&lives("1080"), &catalogue) && thinks(&lives("1070"), &catalogue));
    let here = ids(&lives("1080"), &catalogue, "R9");
    assert_eq!(here.first().map(String::as_str), Some("wijkgroep"), "what lies there comes first: {here:?}");
    assert!(!here.contains(&"andere".into()));
    assert!(!ids(&lives("1070"), &catalogue, "R9").contains(&"wijkgroep".into()));
}

#[test]
fn the_gates_hold_for_the_map() {
    let mut catalogue = built_in();
    let moderated = Resource { moderator: "Zephyrin Okonkwo".into(), ..mapped("Wijkgroep", "1080") };
    // What it is follows from its platform: a file that does not say so opens no gate.
    let digital = Resource { digital: false, group: false, tags: Vec::new(), ..mapped("Buurtchat", "1080") };
    catalogue.with_resources([moderated, digital]);
    let held = lives("1080").with(|p| {
        p.name = Name::new("Zephyrin Okonkwo").unwrap();
        p.safety = Some(Safety::Unsafe);
    });
    let offered = ids(&held, &catalogue, "R9");
    assert!(!offered.contains(&"wijkgroep".into()), "who moderates it may not be named: {offered:?}");
    assert!(offered.contains(&"buurtchat".into()));
    let shared = lives("1080").client(|c| c.digital.device = Some(Device::Shared));
    assert!(!ids(&shared, &catalogue, "R9").contains(&"buurtchat".into()), "G8");
    let recovery = lives("1080").client(|c| (c.in_recovery, c.lonely) = (Some(true), Some(true)));
    let found = suggest(&recovery.build(), &catalogue, context());
    let group = |id: &ResourceId| catalogue.resource(*id).unwrap().group;
    assert!(found.steps.iter().all(|s| s.action == Action::RecoveryPeers || !s.resources.iter().any(group)), "G9");
}

#[test]
fn no_address_is_chosen_by_itself() {
    let n = lives("1080");
    let step = n.suggest().steps.into_iter().find(|s| s.rule == "R9").unwrap();
    assert!(!step.resources.is_empty());
    let chosen = choose(&step, StepId(uuid::Uuid::from_u128(1)), "De buurt", today());
    assert_eq!(chosen.resource, None);
}
