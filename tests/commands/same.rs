//! Two files that differ in what is the caseworker's alone, and what each command tells of them: standard output, what is
//! written and how it is called, to the byte. That the rest follows from what may be seen is shown by `seen`.

use std::collections::BTreeMap;
use std::path::Path;

use ecogram::domain::{
    Client, ClientCode, ClientId, Language, Network, Others, Plan, Role, Status, Visit, VisitId, Words,
};
use uuid::Uuid;

use super::Desk;
use crate::support::keyed::keyed_with;
use crate::support::pairs::two_visits;

/// How a client is before a command is run.
#[derive(Clone, Copy, PartialEq)]
enum Of {
    /// With others in the room: nothing that rests on a gate is told there.
    Others,
    /// As it comes; what is written goes where nobody knows who looks.
    Anybody,
    /// Nothing on a page leads to anybody, so that no page waits for a decision.
    Undisputed,
}

/// Every command that tells something of a client to others than the caseworker, in each form that it has. What the two
/// read, a page that waits and `steps --json` rest on gates and stand in other tests.
const COMMANDS: &[(Of, &str)] = &[
    (Of::Others, "show"),
    (Of::Others, "steps"),
    (Of::Others, "compare"),
    (Of::Others, "compare --json"),
    (Of::Others, "picture --names -o ring.svg"),
    (Of::Anybody, "picture -o ring.svg"),
    (Of::Anybody, "picture --width 200 -o ring.png"),
    (Of::Anybody, "picture -o ring.pdf"),
    (Of::Anybody, "metrics --json"),
    (Of::Anybody, "metrics --csv"),
    (Of::Anybody, "export -o out.json"),
    (Of::Anybody, "export -o out"),
    (Of::Anybody, "export -o out.csv"),
    (Of::Anybody, "export -o out.xlsx"),
    (Of::Anybody, "export -o out.graphml"),
    (Of::Anybody, "export --as network-canvas -o out.zip"),
    (Of::Anybody, "export --as egor -o out.zip"),
    (Of::Undisputed, "show"),
    (Of::Undisputed, "compare"),
    (Of::Undisputed, "report --for client --qualities -o page.md"),
    (Of::Undisputed, "report --for client --code -o page.html"),
    (Of::Undisputed, "report --for client --large -o page.svg"),
    (Of::Undisputed, "report --for client --leave-out -o page.pdf"),
    (Of::Undisputed, "report --for file --compare 2026-02-02 -o page.md"),
    (Of::Undisputed, "report --for file --names -o page.html"),
    (Of::Undisputed, "report --for file -o page.svg"),
    (Of::Undisputed, "report --for file -o page.pdf"),
    (Of::Undisputed, "report --for supervision -o page.md"),
    (Of::Undisputed, "report --for supervision -o page.svg"),
    (Of::Undisputed, "report --for client --same-home --practical --qualities -o page.png"),
    (Of::Undisputed, "report --for client --compare 2026-02-02 -o page.md"),
    (Of::Undisputed, "report --for file --same-home --practical --names -o page.png"),
    (Of::Undisputed, "report --for supervision -o page.html"),
    (Of::Undisputed, "report --for supervision --compare 2026-02-02 -o page.pdf"),
    (Of::Undisputed, "report --for supervision -o page.png"),
    (Of::Anybody, "report --for present -o page.svg"),
];

/// So many pairs, each with its own facts, its own language and as many commands: every command sees two of them.
const PAIRS: u64 = 12;

fn as_it_is_for(of: Of, network: &Network) -> Network {
    let mut parts = network.clone().into_parts();
    parts.visit.others = (of == Of::Others).then_some(Others::Family);
    if of == Of::Undisputed {
        parts.plan = undisputed(parts.plan);
        for person in &mut parts.people {
            (person.wish, person.client_words) = (None, Words::default());
            person.role = person.role.take().filter(|role| !matches!(role, Role::Free(_)));
            person.status = if person.status == Status::Desired { Status::Active } else { person.status };
        }
    }
    Network::from_parts(parts)
}

/// What leads to nobody, whoever is held back; and what the caseworker keeps for themselves.
fn undisputed(mut plan: Plan) -> Plan {
    let leads_nowhere = |text: &Words| ["", "elke week", "tot morgen"].contains(&text.as_str());
    plan.goals.retain(|goal| leads_nowhere(&goal.words));
    plan.decisions.clear();
    plan.steps.retain(|step| step.for_worker || leads_nowhere(&step.text));
    for step in plan.steps.iter_mut().filter(|step| !step.for_worker) {
        (step.who, step.why, step.outcome) = Default::default();
        step.people.clear();
    }
    plan
}

/// A file with this client at two visits, and with others: of those each of a pair has its own.
fn desk(language: Language, of: Of, visits: &[Network; 2], others: &[&str]) -> Desk {
    let desk = Desk { folder: tempfile::tempdir().unwrap(), language };
    let [now, before] = visits.each_ref().map(|network| as_it_is_for(of, network).into_parts());
    keyed_with(&desk.path("caseload.eco"), &desk.path("zin"), |store| {
        let kept: ecogram::store::Result<()> = store.import(|into| {
            into.add(&before.client, &before.visit, &before.people, &before.ties)?;
            into.add_visit(&now.client, &now.visit, &now.people, &now.ties)?;
            into.put_plan(now.client.id, &now.plan)?;
            others.iter().zip(2..).try_for_each(|(code, n)| {
                let client = Client {
                    code: ClientCode::new(code).unwrap(),
                    id: ClientId(Uuid::from_u128(n)),
                    ..now.client.clone()
                };
                let visit = Visit::new(VisitId(Uuid::from_u128(500 + n)), 1, before.visit.date);
                into.add(&client, &visit, &[], &[])
            })
        });
        kept.unwrap();
    });
    desk
}

/// What it printed, and every file that came of it by its name.
fn outcome(desk: &Desk, command: &str) -> BTreeMap<String, Vec<u8>> {
    let (name, rest) = command.split_once(' ').unwrap_or((command, ""));
    let client = ["--client", "B-01"];
    let words: Vec<&str> = [name].into_iter().chain(client).chain(rest.split_whitespace()).collect();
    let output = desk.output("zin", &words);
    let mut all = BTreeMap::from([("what is printed".to_string(), [output.stdout, output.stderr].concat())]);
    taken(desk.folder.path(), &mut all);
    assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&all["what is printed"]));
    all
}

/// Takes what was written away, for the next.
fn taken(folder: &Path, all: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()) {
        let (name, path) = (entry.file_name().into_string().unwrap(), entry.path());
        if name.starts_with("caseload.eco") || name == "zin" {
            continue;
        }
        if path.is_dir() {
            taken(&path, all);
            std::fs::remove_dir(path).unwrap();
        } else {
            all.insert(name, std::fs::read(&path).unwrap());
            std::fs::remove_file(path).unwrap();
        }
    }
}

/// The languages in turn, and each command with two pairs. Planted and seen to fail: in the projection, safety as a
/// ring (`compare --json`); in the command itself, a line more that `picture` prints.
#[test]
fn no_command_tells_what_the_caseworker_knows() {
    for (kind, of) in [Of::Others, Of::Anybody, Of::Undisputed].into_iter().enumerate() {
        let commands: Vec<&str> =
            COMMANDS.iter().filter(|(which, _)| *which == of).map(|(_, command)| *command).collect();
        for seed in 1..=PAIRS / 3 {
            let language = [Language::Nl, Language::Fr, Language::En][(seed as usize + kind) % 3];
            let [one, other] = two_visits(20 * kind as u64 + seed);
            let pair = [desk(language, of, &one, &["B-02", "B-03"]), desk(language, of, &other, &["Z-99"])];
            for (_, command) in commands.iter().enumerate().filter(|(at, _)| (*at as u64 + seed).is_multiple_of(2)) {
                let [one, other] = pair.each_ref().map(|desk| outcome(desk, command));
                assert!(one.keys().eq(other.keys()), "{command}: {:?} {:?}", one.keys(), other.keys());
                for (name, bytes) in &one {
                    let told =
                        || format!("{}\n{}", String::from_utf8_lossy(bytes), String::from_utf8_lossy(&other[name]));
                    assert!(*bytes == other[name], "seed {seed}, {command}, {name}\n{}", told());
                }
            }
        }
    }
}

/// The control: what the caseworker reads of such files does differ.
#[test]
fn the_caseworkers_command_sees_that_they_differ() {
    let differs = |seed: &u64| {
        let [one, other] = two_visits(*seed).map(|visits| desk(Language::Nl, Of::Anybody, &visits, &[]));
        outcome(&one, "export --names -o out.json") != outcome(&other, "export --names -o out.json")
    };
    assert!((21..25).filter(differs).count() > 1);
}

/// Before others nothing is proposed, whatever the gates say.
#[test]
fn before_others_the_command_proposes_no_step() {
    let [one, _] = two_visits(1).map(|visits| desk(Language::Fr, Of::Others, &visits, &[]));
    assert_eq!(one.does(&["steps", "--client", "B-01"]).trim(), one.said("steps-before-others"));
}
