//! An ex-partner by any word of name or role is not proposed before safety was asked, by whichever file they came.

use ecogram::domain::*;
use ecogram::exchange::{Limits, Naming, whole};
use ecogram::steps::{Action, Gate, Gates, Outcome};

use super::made::read;
use crate::support::former::EX;

fn is_screened(network: &Network, from: &str) {
    for person in network.people() {
        for action in [Action::Strengthen, Action::Reconnect, Action::Talk] {
            let said = person.role.as_ref().map_or("", Role::as_str);
            let outcome = Gates::of(network).object(action, person);
            assert_eq!(outcome, Outcome::HeldBack(Gate::G2), "{} as {said:?}, by {from}", person.name.as_str());
        }
    }
}

/// Planted: the words are looked at where no role was chosen alone. Seen to fail.
#[test]
fn an_ex_is_screened_first_by_whichever_file_they_came() {
    let rows: String = EX.iter().map(|(name, role)| format!("C1,{name},{role},supportive,active\n")).collect();
    let taken = read(None, &format!("client,name,role,quality,status\n{rows}"), None).expect("a good file");
    let client = &taken.clients[0];
    assert_eq!(client.visits[0].people.len(), EX.len());
    let out = whole::write(client, Naming::Names).expect("written");
    is_screened(&client.clone().networks()[0], "CSV");
    let again = whole::read(&mut &out[..], Limits::default()).expect("a good file");
    is_screened(&again.networks()[0], "JSON");
}
