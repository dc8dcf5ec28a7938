//! The schema of the measures' files says what they hold, no more and no less.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use ecogram::domain::network::Parts;
use ecogram::domain::{
    Client, ClientCode, ClientId, IdSource, Language, Name, Network, Pair, Person, PersonId, Tie, Visit, VisitId,
};
use ecogram::exchange::plain::{Clients, Format, Options, run};
use ecogram::metrics::{Sight, measures};
use serde_json::{Map, Value};

fn schema() -> Value {
    serde_json::from_str(include_str!("../../assets/schema/metrics.schema.json")).unwrap()
}

/// Where a value does not fit a schema. Knows the words that our schema uses, and stops at any other.
fn misfits(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return misfits(root, root.pointer(reference.trim_start_matches('#')).unwrap(), value, at);
    }
    let mut wrong = Vec::new();
    let mut check = |fits: bool, what: &str| {
        if !fits {
            wrong.push(format!("{at}: {what}, found {value}"));
        }
    };
    for (word, rule) in schema.as_object().unwrap() {
        match word.as_str() {
            "$schema" | "$defs" | "title" | "description" | "properties" | "additionalProperties" | "items" => {}
            "const" => check(rule == value, "another constant"),
            "minimum" => check(value.as_f64().is_none_or(|v| v >= rule.as_f64().unwrap()), "too small"),
            "maximum" => check(value.as_f64().is_none_or(|v| v <= rule.as_f64().unwrap()), "too large"),
            "required" => {
                let missing = rule.as_array().unwrap().iter().find(|k| value.get(k.as_str().unwrap()).is_none());
                check(missing.is_none(), &format!("{missing:?} is missing"));
            }
            "type" => {
                let types = rule.as_array().cloned().unwrap_or_else(|| vec![rule.clone()]);
                check(types.iter().any(|t| is(t.as_str().unwrap(), value)), &format!("not {rule}"));
            }
            other => panic!("a word that this check does not know: {other}"),
        }
    }
    wrong.extend(value.as_object().into_iter().flatten().flat_map(|(key, inner)| {
        let (known, other) = (schema.get("properties").and_then(|p| p.get(key)), schema.get("additionalProperties"));
        match known.or(other) {
            Some(Value::Bool(false)) | None => vec![format!("{at}/{key} is not described")],
            Some(rule) => misfits(root, rule, inner, &format!("{at}/{key}")),
        }
    }));
    let items = value.as_array().into_iter().flatten().enumerate();
    wrong.extend(items.flat_map(|(i, item)| misfits(root, &schema["items"], item, &format!("{at}/{i}"))));
    wrong
}

fn is(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        other => panic!("a type that this check does not know: {other}"),
    }
}

fn caseload(format: Format) -> String {
    let mut out = Vec::new();
    let options = Options { format, ..Options::default() };
    let [networks, alters, ties] = [
        "network_id,ego:sector\nnone,\none,family\nthree,\n",
        "network_id,alter_id,sector\none,a,family\nthree,a,family\nthree,b,\nthree,c,friends\n",
        "network_id,a,b\nthree,a,c\nthree,a,b\n",
    ];
    let [networks, alters, ties] =
        [networks, alters, ties].map(|text| ecogram::exchange::Given::csv("n.csv", text.as_bytes()));
    run(networks, alters, ties, &mut out, options, &mut |_| ()).unwrap();
    String::from_utf8(out).unwrap()
}

fn network() -> Network {
    let mut ids = IdSource::counting();
    let client = Client::new(ClientId(ids.fresh()), ClientCode::new("K-7").unwrap(), Language::Fr);
    let visit = Visit::new(VisitId(ids.fresh()), 1, chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap());
    let mut person = |name: &str| Person::new(PersonId(ids.fresh()), Name::new(name).unwrap());
    let people = vec![person("Jan"), person("Jan"), person("Öznur")];
    let ties = vec![(Pair::new(people[0].id, people[1].id).unwrap(), Tie::KNOWS)];
    Network::from_parts(Parts { client, visit, people, ties, plan: Default::default() })
}

fn written(format: Format, sight: Sight) -> String {
    let mut out = Vec::new();
    let clients = Clients::new(&mut out, format, sight);
    clients.client(&network(), &|p| p.name.to_string()).unwrap().end().unwrap();
    String::from_utf8(out).unwrap()
}

fn assert_fits(definition: &str, value: &Value) {
    let root = schema();
    let rule = if definition.is_empty() { root.clone() } else { root["$defs"][definition].clone() };
    let wrong = misfits(&root, &rule, value, "");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The rows of a CSV as objects: numbers where they are, `null` where a cell is empty.
fn rows(text: &str) -> Vec<Value> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let cell = |text: &str| match text {
        "" => Value::Null,
        text => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)),
    };
    let object = |row: csv::StringRecord| -> Value {
        header.iter().zip(&row).map(|(key, text)| (key.to_string(), cell(text))).collect::<Map<_, _>>().into()
    };
    reader.records().map(|row| object(row.unwrap())).collect()
}

#[test]
fn what_is_written_as_json_is_what_the_schema_says() {
    assert_fits("", &serde_json::from_str(&caseload(Format::Json)).unwrap());
    for sight in [Sight::Together, Sight::Qualities, Sight::Worker] {
        assert_fits("", &serde_json::from_str(&written(Format::Json, sight)).unwrap());
    }
}

#[test]
fn what_is_written_as_csv_is_what_the_schema_says() {
    let plain = rows(&caseload(Format::Csv));
    assert_eq!(plain.len(), 3);
    plain.iter().for_each(|row| assert_fits("plain_csv_row", row));
    let clients = rows(&written(Format::Csv, Sight::Worker));
    assert_eq!(clients.len(), 1);
    clients.iter().for_each(|row| assert_fits("client_csv_row", row));
}

#[test]
fn the_schema_lists_exactly_the_figures_that_there_are() {
    let schema = schema();
    let listed: Vec<&String> = schema["$defs"]["figures"]["properties"].as_object().unwrap().keys().collect();
    let figures = measures(&network()).figures();
    let mut keys: Vec<&str> = figures.iter().map(|f| f.key).collect();
    let mut listed: Vec<&str> = listed.into_iter().map(String::as_str).collect();
    keys.sort_unstable();
    listed.sort_unstable();
    assert_eq!(listed, keys);
}

#[test]
fn the_check_sees_a_planted_fault() {
    let whole: Value = serde_json::from_str(&caseload(Format::Json)).unwrap();
    let faults: [fn(&mut Value); 4] = [
        |v| drop(v["networks"]["one"].as_object_mut().unwrap().remove("density")),
        |v| v["networks"]["one"]["surprise"] = Value::from(1),
        |v| v["networks"]["three"]["density"] = Value::from(1.5),
        |v| v["networks"]["three"]["composition"]["sector"]["n_valid"] = Value::from("2"),
    ];
    for plant in faults {
        let mut broken = whole.clone();
        plant(&mut broken);
        assert_eq!(misfits(&schema(), &schema(), &broken, "").len(), 1);
    }
}

#[test]
fn what_is_the_workers_stands_only_in_the_workers_file() {
    for (sight, strain, strained) in
        [(Sight::Together, false, false), (Sight::Qualities, true, false), (Sight::Worker, true, true)]
    {
        let written: Value = serde_json::from_str(&written(Format::Json, sight)).unwrap();
        let client = &written["networks"]["K-7"];
        assert_eq!(client["figures"].get("strain").is_some(), strain);
        assert_eq!(client["composition"].get("quality").is_some(), strain);
        assert_eq!(client["figures"].get("strained").is_some(), strained);
    }
}

#[test]
fn two_people_of_one_name_stay_two() {
    let written: Value = serde_json::from_str(&written(Format::Json, Sight::Together)).unwrap();
    let degrees = written["networks"]["K-7"]["degree"].as_object().unwrap();
    assert_eq!(degrees.keys().collect::<Vec<_>>(), ["Jan", "Jan (2)", "Öznur"]);
}
