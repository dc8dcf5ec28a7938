//! JSON comes in as strictly as the schema says: every name is known, every number and day lies within the limits.

use ecogram::domain::*;
use ecogram::exchange::{Limits, Naming, What, whole};
use serde_json::{Value, json};

use super::made::day;
use super::writing::full_of_canaries;

/// A client with something in every list, as it goes out.
fn exported() -> Value {
    let mut client = full_of_canaries();
    let consent = |scope| Consent {
        date: day("2026-01-01"),
        scope,
        answer: ConsentAnswer::Oral,
        withdrawn_on: None,
        with: Words::default(),
    };
    client.client.consents = vec![consent(ConsentScope::Keep), consent(ConsentScope::ShareWithTeam)];
    let people: Vec<PersonId> = client.visits[0].people.iter().map(|person| person.id).collect();
    client.visits[0].ties.push((Pair::new(people[0], people[1]).expect("two"), Tie::KNOWS));
    let mut then = client.client.clone();
    then.lonely = Some(true);
    client.visits[0].client_then = Some(then);
    serde_json::from_slice(&whole::write(&client, Naming::Names).expect("written")).expect("JSON")
}

fn refused(file: &Value) -> Option<What> {
    whole::read(&mut file.to_string().as_bytes(), Limits::default()).err().map(|problem| problem.what)
}

/// Where every object of a value stands, as `/visits/0/people/1`.
fn objects(at: &str, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.push(at.to_string());
            fields.iter().for_each(|(name, value)| objects(&format!("{at}/{name}"), value, found));
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(n, value)| objects(&format!("{at}/{n}"), value, found))
        }
        _ => {}
    }
}

/// `/visits/0/people/1/saftey` as it is told: `visits[0].people[1].saftey`.
fn told(pointer: &str) -> String {
    let parts = pointer.split('/').skip(1);
    parts.fold(String::new(), |told, part| match part.parse::<usize>() {
        Ok(n) => format!("{told}[{n}]"),
        Err(_) if told.is_empty() => part.to_string(),
        Err(_) => format!("{told}.{part}"),
    })
}

#[test]
fn a_misspelt_name_is_told_with_where_it_stands_wherever_it_stands() {
    let good = exported();
    assert_eq!(refused(&good), None);
    let mut everywhere = Vec::new();
    objects("", &good, &mut everywhere);
    // The file, its client, their digital access; plan, goal, step, decision; a visit, the client then, a person, a tie.
    for kind in ["", "/client", "/client/digital", "/plan/goals/0", "/plan/steps/0", "/visits/0", "/visits/0/visit"]
        .into_iter()
        .chain(["/visits/0/client_then", "/visits/0/client_then/consents/1", "/visits/0/people/1", "/visits/0/ties/0"])
    {
        assert!(everywhere.iter().any(|at| at == kind), "{kind} is not tried");
    }
    for at in everywhere {
        for value in [json!("unsafe"), Value::Null, json!({ "a": 1 })] {
            let mut file = good.clone();
            file.pointer_mut(&at).expect("there")["saftey"] = value;
            assert_eq!(refused(&file), Some(What::UnknownNames(vec![told(&format!("{at}/saftey"))])));
        }
    }
}

#[test]
fn a_name_that_steers_a_terminal_is_told_without_what_steers() {
    let mut file = exported();
    file["client"]["a\u{1b}]52;c;eA==\u{7}\u{202e}b"] = json!(1);
    let Some(What::UnknownNames(names)) = refused(&file) else { panic!("taken") };
    assert!(!names[0].contains(['\u{1b}', '\u{7}', '\u{202e}']), "{names:?}");
}

#[test]
fn a_number_or_a_day_beyond_the_limits_is_told_with_where_it_stands() {
    let good = exported();
    let far = ["+262142-01-01", "-0001-01-01", "1849-12-31", "2201-01-01"];
    let days = ["client/created", "client/review_on", "client/delete_on", "visits/0/visit/date"];
    let consents = ["client/consents/0/date", "client/consents/1/withdrawn_on", "visits/0/client_then/consents/0/date"];
    let plan = ["plan/goals/0/created", "plan/steps/0/chosen_on", "plan/steps/0/by", "plan/decisions/0/on"];
    let mut wrong: Vec<(String, Value)> = Vec::new();
    for field in days.into_iter().chain(plan).chain(consents).chain(["visits/0/client_then/review_on"]) {
        wrong.extend(far.map(|day| (format!("/{field}"), json!(day))));
    }
    wrong.extend([11, 255].map(|said| ("/client/satisfaction".to_string(), json!(said))));
    wrong.extend([11, 255].map(|said| ("/visits/0/client_then/satisfaction".to_string(), json!(said))));
    let numbers = [0_u32, 10_001, u32::MAX];
    wrong.extend(numbers.map(|number| ("/visits/0/visit/number".to_string(), json!(number))));
    for (at, value) in wrong {
        let mut file = good.clone();
        *file.pointer_mut(&at).expect("there") = value.clone();
        // Of a list it is told in which one.
        let field = told(&at).replace("[0]", "").replace("[1]", "");
        assert_eq!(refused(&file), Some(What::NotTheSchema(field)), "{value}");
    }
    for (at, value) in [
        ("/visits/0/visit/number", json!(10_000)),
        ("/client/satisfaction", json!(10)),
        ("/client/review_on", json!("2200-12-31")),
        ("/plan/steps/0/by", json!("1850-01-01")),
    ] {
        let mut file = good.clone();
        *file.pointer_mut(at).expect("there") = value;
        assert_eq!(refused(&file), None, "{at}");
    }
}

/// A number where a word belongs was told to be no JSON. Seen to fail.
#[test]
fn a_value_of_another_kind_is_told_as_that_and_not_as_no_json() {
    for (at, value) in [
        ("/visits/0/people/0/ring", json!(1)),
        ("/visits/0/people/0/safety", json!(true)),
        ("/visits/0/people/0/status", json!("actve")),
        ("/client/language", json!(["nl"])),
        ("/client/satisfaction", json!("7")),
    ] {
        let mut file = exported();
        *file.pointer_mut(at).expect("there") = value;
        assert_eq!(refused(&file), Some(What::WrongValue), "{at}");
    }
    let broken = exported().to_string().replacen(':', ";", 1);
    assert_eq!(whole::read(&mut broken.as_bytes(), Limits::default()).unwrap_err().what, What::NotJson);
}

/// A field that was added since is not in what was exported before.
#[test]
fn an_export_of_before_a_field_was_there_still_comes_in() {
    let good = exported();
    for at in ["/client", "/visits/0/client_then", "/visits/0/people/0"] {
        let names: Vec<String> = good.pointer(at).and_then(Value::as_object).expect("there").keys().cloned().collect();
        for name in names.iter().filter(|name| !["id", "code", "name"].contains(&name.as_str())) {
            let mut file = good.clone();
            file.pointer_mut(at).and_then(Value::as_object_mut).expect("there").remove(name);
            assert_eq!(refused(&file), None, "{at}/{name}");
        }
    }
    // Nor under the name that it has now.
    let before = good.to_string().replace("\"answer\"", "\"mode\"").replace("client/2", "client/1");
    assert_ne!(before, good.to_string());
    assert_eq!(refused(&serde_json::from_str(&before).expect("JSON")), None);
}
