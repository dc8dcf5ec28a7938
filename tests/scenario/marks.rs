//! What is marked in a list is a thing, not a place: the next key is for what was marked, whatever came before it.

use ecogram::app::layer::{Layer, WorkerTab};
use ecogram::app::shown::{directory_entries, plan_rows, shown_plan};
use ecogram::domain::{Client, ClientCode, ClientId, Language, PlanRow, Visit, VisitId};
use uuid::Uuid;

use crate::scenario::desk::{Desk, demo_visits, keep, today};

/// The code of the client that is marked in the worker's list.
fn marked_client(desk: &Desk) -> String {
    let Some(Layer::Worker(worker)) = desk.model.layers.last() else { panic!("not the caseworker's pages") };
    assert_eq!(worker.tab, WorkerTab::Clients);
    worker.clients[worker.at].code.to_string()
}

/// Seen to fail: the mark stayed on the first row, and Del asked for another client's code.
#[test]
fn a_client_who_gets_another_code_stays_marked_where_the_list_puts_them() {
    let mut desk = Desk::with("codes", Language::Nl, |store| {
        for (n, code) in ["A-01", "M-02", "X-03"].into_iter().enumerate() {
            let n = 10 * (n as u128 + 1);
            let code = ClientCode::new(code).unwrap();
            let client = Client::new(ClientId(Uuid::from_u128(n)), code, Language::Nl);
            store.add_client(&client, &Visit::new(VisitId(Uuid::from_u128(n + 1)), 1, today())).unwrap();
        }
    });
    desk.press("F2");
    let worker = |desk: &Desk| matches!(desk.model.layers.last(), Some(Layer::Worker(_)));
    assert!(worker(&desk), "{}", desk.screen());
    while !desk.says("clients-size") && marked_tab(&desk) != WorkerTab::Clients {
        desk.press("Right");
    }
    assert_eq!(marked_client(&desk), "A-01");
    desk.press("r 'T-09' Enter");
    assert_eq!(marked_client(&desk), "T-09", "{}", desk.screen());
}

fn marked_tab(desk: &Desk) -> WorkerTab {
    let Some(Layer::Worker(worker)) = desk.model.layers.last() else { panic!("not the caseworker's pages") };
    worker.tab
}

/// Seen to fail: `p` put another entry into the ring.
#[test]
fn a_new_entry_of_the_directory_is_the_one_that_is_marked() {
    let mut desk = Desk::demo_client(Language::Nl).size((120, 40));
    desk.press("s r a 'Zonnebloem praatgroep' Enter Esc");
    let Some(Layer::Directory(layer)) = desk.model.layers.last() else { panic!("{}", desk.screen()) };
    let marked = directory_entries(&desk.model)[layer.at];
    assert_eq!(marked.called(Language::Nl), "Zonnebloem praatgroep");
}

/// Seen to fail: what was marked after the undo was the row before.
#[test]
fn a_row_of_the_plan_stays_marked_when_one_above_it_comes_back() {
    let mut desk = Desk::with("rows-of-the-plan", Language::Nl, |store| keep(store, demo_visits(Language::Nl)));
    desk.press("'B-01' Enter").press("s a 'naar de markt' Enter p");
    let rows = |desk: &Desk| plan_rows(&shown_plan(&desk.model));
    let marked = |desk: &Desk| -> PlanRow {
        let Some(Layer::Steps(steps)) = desk.model.layers.last() else { panic!("not the plan") };
        rows(desk)[steps.at]
    };
    let all = rows(&desk);
    assert!(all.len() >= 2, "{all:?}");
    desk.press("Del").press(&"Down ".repeat(all.len()));
    let last = marked(&desk);
    assert_eq!(rows(&desk).len(), all.len() - 1);
    desk.press("u");
    assert_eq!(rows(&desk), all);
    assert_eq!(marked(&desk), last);
}
