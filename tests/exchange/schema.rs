//! The schema of the whole client says what is written, and nothing else.

use ecogram::domain::Named;
use std::collections::{BTreeMap, BTreeSet};

use ecogram::domain::*;
use ecogram::exchange::{Naming, whole};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::made;
use crate::support::cases::cases;

fn schema() -> Value {
    serde_json::from_str(include_str!("../../assets/schema/client.schema.json")).expect("the schema is JSON")
}

/// Where a value does not follow a schema. Knows the words of JSON Schema that ours uses, and no others.
fn against(root: &Value, schema: &Value, value: &Value, at: &str, wrong: &mut Vec<String>) {
    let mut say = |what: &str| wrong.push(format!("{at}: {what}"));
    for (word, rule) in schema.as_object().expect("a schema") {
        match word.as_str() {
            "$ref" => {
                let name = rule.as_str().and_then(|r| r.strip_prefix("#/$defs/")).expect("a ref");
                against(root, &root["$defs"][name], value, at, wrong);
                return;
            }
            "anyOf" => {
                let fits = |one: &Value| {
                    let mut inner = Vec::new();
                    against(root, one, value, at, &mut inner);
                    inner.is_empty()
                };
                if !rule.as_array().expect("a list").iter().any(fits) {
                    say("none of anyOf");
                }
            }
            "type" if !is_of_type(rule, value) => say("another type"),
            "enum" if !rule.as_array().expect("a list").contains(value) => say("none of the enum"),
            "const" if rule != value => say("another constant"),
            "minLength" if value.as_str().is_some_and(|t| (t.chars().count() as u64) < number(rule)) => {
                say("too short")
            }
            "maxLength" if value.as_str().is_some_and(|t| t.chars().count() as u64 > number(rule)) => say("too long"),
            "minItems" if value.as_array().is_some_and(|a| (a.len() as u64) < number(rule)) => say("too few"),
            "minimum" if value.as_u64().is_some_and(|n| n < number(rule)) => say("too small"),
            "maximum" if value.as_u64().is_some_and(|n| n > number(rule)) => say("too large"),
            "type" | "enum" | "const" | "minLength" | "maxLength" | "minItems" | "minimum" | "maximum" => {}
            "properties" | "required" | "additionalProperties" | "items" => {}
            "$schema" | "$defs" | "title" | "description" => {}
            other => panic!("the check does not know \"{other}\""),
        }
    }
    if let Value::Object(object) = value {
        in_object(root, schema, object, at, wrong);
    }
    if let (Value::Array(items), Some(of)) = (value, schema.get("items")) {
        items.iter().for_each(|item| against(root, of, item, &format!("{at}[]"), wrong));
    }
}

fn in_object(root: &Value, schema: &Value, object: &Map<String, Value>, at: &str, wrong: &mut Vec<String>) {
    let known = schema["properties"].as_object().expect("properties");
    for needed in schema["required"].as_array().expect("required").iter().filter_map(Value::as_str) {
        if !object.contains_key(needed) {
            wrong.push(format!("{at}.{needed}: missing"));
        }
    }
    for (name, value) in object {
        match known.get(name) {
            Some(of) => against(root, of, value, &format!("{at}.{name}"), wrong),
            None => wrong.push(format!("{at}.{name}: not in the schema")),
        }
    }
}

fn number(rule: &Value) -> u64 {
    rule.as_u64().expect("a number")
}

fn is_of_type(rule: &Value, value: &Value) -> bool {
    let one = |name: &str| match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_u64(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("the check does not know the type {other}"),
    };
    match rule {
        Value::Array(names) => names.iter().filter_map(Value::as_str).any(one),
        name => one(name.as_str().expect("a type")),
    }
}

fn wrong(value: &Value) -> Vec<String> {
    let root = schema();
    let mut wrong = Vec::new();
    against(&root, &root, value, "", &mut wrong);
    wrong
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn what_is_written_follows_the_schema(whole in made::whole(), then in made::client()) {
        let mut whole = whole;
        whole.visits[0].client_then = Some(then);
        whole.plan = plan();
        for naming in [Naming::Names, Naming::Initials] {
            let written: Value = serde_json::from_slice(&whole::write(&whole, naming).expect("written")).expect("JSON");
            prop_assert_eq!(wrong(&written), Vec::<String>::new());
        }
    }
}

fn plan() -> Plan {
    let on = made::day("2026-05-12");
    let nil = uuid::Uuid::nil();
    Plan {
        goals: vec![Goal { id: GoalId(nil), words: Words::of("x"), dimension: Some(Dimension::Size), created: on }],
        steps: vec![Step {
            id: StepId(nil),
            goal: Some(GoalId(nil)),
            rule: Some("R7".to_string()),
            text: Words::of("x"),
            who: Words::of("x"),
            by: Some(on),
            state: StepState::Idea,
            why: Words::default(),
            outcome: Words::default(),
            people: vec![PersonId(nil)],
            resource: Some(ResourceId(nil)),
            chosen_on: on,
            for_worker: true,
        }],
        decisions: vec![Decision {
            id: DecisionId(nil),
            rule: "R1".to_string(),
            facts: "f".to_string(),
            verdict: Verdict::NotNow,
            reason: Words::default(),
            on,
        }],
    }
}

#[test]
fn the_lists_of_the_schema_are_those_of_the_program() {
    fn of<C: Named>() -> (&'static str, Value) {
        (C::KIND, json!(C::ALL.iter().map(|c| c.code()).collect::<Vec<_>>()))
    }
    let program: BTreeMap<&str, Value> = [
        of::<Address>(),
        of::<AgeBand>(),
        of::<Capacity>(),
        of::<Channel>(),
        of::<ConsentAnswer>(),
        of::<ConsentScope>(),
        of::<Device>(),
        of::<Dimension>(),
        of::<Discussed>(),
        of::<Flow>(),
        of::<Formal>(),
        of::<Frequency>(),
        of::<Initiative>(),
        of::<Kind>(),
        of::<KnownRole>(),
        of::<Knows>(),
        of::<Language>(),
        of::<Living>(),
        of::<Others>(),
        of::<Proximity>(),
        of::<Quality>(),
        of::<Ring>(),
        of::<Safety>(),
        of::<SafetySource>(),
        of::<Sector>(),
        of::<Skills>(),
        of::<Source>(),
        of::<Status>(),
        of::<StepState>(),
        of::<Strength>(),
        of::<Support>(),
        of::<TieQuality>(),
        of::<Verdict>(),
        of::<VisitKind>(),
        of::<Wish>(),
    ]
    .into();
    let schema = schema();
    let lists: BTreeMap<&str, Value> = schema["$defs"]
        .as_object()
        .expect("definitions")
        .iter()
        .filter_map(|(name, rule)| Some((name.as_str(), rule.get("enum")?.clone())))
        .collect();
    assert_eq!(lists, program);
}

#[test]
fn every_definition_is_used_and_the_check_sees_a_planted_fault() {
    let text = include_str!("../../assets/schema/client.schema.json");
    let schema = schema();
    let unused: BTreeSet<&str> = schema["$defs"]
        .as_object()
        .expect("definitions")
        .keys()
        .filter(|name| !text.contains(&format!("#/$defs/{name}")))
        .map(|name| name.as_str())
        .collect();
    assert_eq!(unused, BTreeSet::new());
    let client = made::read(None, "client,name\nC,An\n", None).expect("good").clients.remove(0);
    let good: Value = serde_json::from_slice(&whole::write(&client, Naming::Names).expect("written")).expect("JSON");
    assert_eq!(wrong(&good), Vec::<String>::new());
    let plant = |at: &str, value: Value| {
        let mut bad = good.clone();
        *bad.pointer_mut(at).expect("it is there") = value;
        wrong(&bad)
    };
    assert_eq!(plant("/visits/0/people/0/ring", json!("5")), [".visits[].people[].ring: none of anyOf"]);
    assert_eq!(plant("/visits/0/people/0/name", json!("")), [".visits[].people[].name: too short"]);
    assert_eq!(plant("/visits/0/visit/number", json!(0)), [".visits[].visit.number: too small"]);
    assert_eq!(plant("/visits", json!([])), [".visits: too few"]);
    assert_eq!(plant("/client/lonely", json!("no")), [".client.lonely: another type"]);
    assert_eq!(
        plant("/client/digital", json!({"device": null, "internet": null, "skills": null, "x": 1})),
        [".client.digital.x: not in the schema"]
    );
}
