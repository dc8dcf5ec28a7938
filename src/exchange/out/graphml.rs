//! The network of the latest visit as GraphML that igraph, networkx, Gephi and yEd read with labels: every key says for what it
//! is, none is called `d0`, and yEd's own shapes stand beside. The client stands in the middle as a node with `is_ego`. Only
//! pairs that know each other are edges; nothing that is the worker's alone stands in it.

use std::fmt::Write;

use quick_xml::escape::escape;

use super::study::{OF_A_PERSON, of_a_person};
use crate::domain::{Code, Person, Ring, Sector, Strength};
use crate::domain::{WholeClient, WholeVisit};

/// Those of what is told of a person that are numbers; the others are texts.
const NUMBERS: [&str; 2] = ["ring", "strength"];

/// What is told of a person beside the name, which is the label, with its names.
fn attributes(person: &Person) -> impl Iterator<Item = (&'static str, String)> {
    let told = OF_A_PERSON.into_iter().zip(of_a_person(person)).filter(|(name, _)| *name != "name");
    told.chain([("strength", code(person.strength)), ("support_received", person.support_received.to_string())])
}

fn code(strength: Option<Strength>) -> String {
    strength.map_or(String::new(), |strength| strength.code().to_string())
}

pub(super) fn write(client: &WholeClient) -> String {
    let mut out = String::from(HEAD);
    let names = OF_A_PERSON.into_iter().filter(|name| *name != "name").chain(["strength", "support_received"]);
    for name in names {
        let kind = if NUMBERS.contains(&name) { "int" } else { "string" };
        line(&mut out, format_args!("  <key id=\"n_{name}\" for=\"node\" attr.name=\"{name}\" attr.type=\"{kind}\"/>"));
    }
    line(&mut out, format_args!("  <graph id=\"G\" edgedefault=\"undirected\">"));
    line(&mut out, format_args!("    <data key=\"g_case\">{}</data>", escape(client.client.code.as_str())));
    if let Some(visit) = client.visits.last() {
        line(&mut out, format_args!("    <data key=\"g_date\">{}</data>", visit.visit.date));
        nodes(&mut out, client, visit);
        edges(&mut out, visit);
    }
    out.push_str("  </graph>\n</graphml>\n");
    out
}

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">
  <key id="g_case" for="graph" attr.name="case" attr.type="string"/>
  <key id="g_date" for="graph" attr.name="date" attr.type="string"/>
  <key id="label" for="node" attr.name="label" attr.type="string"/>
  <key id="n_is_ego" for="node" attr.name="is_ego" attr.type="boolean"/>
  <key id="ng" for="node" yfiles.type="nodegraphics"/>
  <key id="e_kind" for="edge" attr.name="kind" attr.type="string"/>
  <key id="e_quality" for="edge" attr.name="quality" attr.type="string"/>
"#;

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing into a text in memory cannot fail.
    let _ = writeln!(out, "{text}");
}

fn nodes(out: &mut String, client: &WholeClient, visit: &WholeVisit) {
    node(out, "ego", client.client.shown_name(), true, (500.0, 500.0), None);
    let in_sector = |sector: Sector| visit.people.iter().filter(move |p| p.sector == sector).count().max(1) as f64;
    let mut seen = [0.0; Sector::ALL.len()];
    for person in &visit.people {
        // Around the client, each life domain in its part of the circle, each ring at its distance.
        let (sector, share) = (person.sector.index(), std::f64::consts::TAU / Sector::ALL.len() as f64);
        let angle = share * (sector as f64 + (seen[sector] + 0.5) / in_sector(person.sector));
        seen[sector] += 1.0;
        let far = 100.0 * person.ring.map_or(5.0, |ring| f64::from(Ring::number(ring)));
        let at = (500.0 + far * angle.sin(), 500.0 - far * angle.cos());
        node(out, &person.id.to_string(), person.name.as_str(), false, at, Some(person));
    }
}

fn node(out: &mut String, id: &str, label: &str, is_ego: bool, (x, y): (f64, f64), person: Option<&Person>) {
    let label = escape(label);
    line(out, format_args!("    <node id=\"{id}\">\n      <data key=\"label\">{label}</data>"));
    line(out, format_args!("      <data key=\"n_is_ego\">{is_ego}</data>"));
    for (name, value) in person.into_iter().flat_map(attributes) {
        if !value.is_empty() {
            line(out, format_args!("      <data key=\"n_{name}\">{}</data>", escape(&value)));
        }
    }
    line(
        out,
        format_args!(
            "      <data key=\"ng\"><y:ShapeNode><y:Geometry height=\"34\" width=\"110\" x=\"{x:.0}\" y=\"{y:.0}\"/>"
        ),
    );
    line(
        out,
        format_args!(
            "        <y:NodeLabel>{label}</y:NodeLabel><y:Shape type=\"ellipse\"/></y:ShapeNode></data>\n    </node>"
        ),
    );
}

fn edges(out: &mut String, visit: &WholeVisit) {
    for person in &visit.people {
        line(
            out,
            format_args!(
                "    <edge source=\"ego\" target=\"{}\"><data key=\"e_kind\">ego-alter</data></edge>",
                person.id
            ),
        );
    }
    for (pair, tie) in visit.ties.iter().filter(|(_, tie)| tie.knows()) {
        let (a, b) = (pair.first(), pair.second());
        let quality = tie.quality.map_or(String::new(), |q| format!("<data key=\"e_quality\">{}</data>", q.code()));
        line(
            out,
            format_args!(
                "    <edge source=\"{a}\" target=\"{b}\"><data key=\"e_kind\">alter-alter</data>{quality}</edge>"
            ),
        );
    }
}
