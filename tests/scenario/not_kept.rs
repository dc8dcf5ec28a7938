//! A client may say no to keeping it: it is shown, and at the end nothing of it is in the file.

use ecogram::app::form::{Field, client};
use ecogram::app::layer::Layer;
use ecogram::domain::{ConsentAnswer, ConsentScope, Language};

use crate::scenario::desk::{CODE, Desk};

/// The answer about keeping it is turned until it is a no.
fn refuse(desk: &mut Desk) {
    desk.press("c");
    let Some(Layer::Form(form)) = desk.model.layers.last_mut() else { panic!("no form is open") };
    let row = Field::Client(client::Field::Consent(ConsentScope::Keep));
    let place = form.rows().iter().position(|other| *other == row).unwrap();
    form.mark(place);
    desk.press("Right*3");
    let said = desk.session().network.client().consents.last().map(|consent| consent.answer);
    assert_eq!(said, Some(ConsentAnswer::Refused));
}

fn is_in_the_file(desk: &mut Desk) -> bool {
    assert!(desk.model.session().is_none(), "the client is closed\n{}", desk.screen());
    desk.press("Esc F2");
    assert!(desk.model.worker_view(), "{}", desk.screen());
    while !desk.says("clients-none") && !desk.words().contains(CODE) {
        desk.press("Right");
    }
    desk.words().contains(CODE)
}

#[test]
fn a_no_to_keeping_it_is_said_plainly_and_erases_everything_at_the_end() {
    for leaves in ["Esc", "q", "v f Esc", "w Right*3 Enter"] {
        let mut desk = Desk::empty_client(Language::Nl).size((120, 40));
        desk.press("a 'Fatima zus 1' Enter Enter");
        refuse(&mut desk);
        assert!(desk.says("consent-refused-told"), "{}", desk.screen());
        // Every layer, the selection, and then this client.
        desk.press("Esc");
        while desk.session().selected.is_some() {
            desk.press("Esc");
        }
        desk.press(leaves);
        assert!(matches!(desk.model.layers.last(), Some(Layer::Ask(_))), "{leaves}\n{}", desk.screen());
        assert!(!desk.ended && desk.names() == ["Fatima"], "it is shown until the code is typed");
        desk.press("'B-02' Enter");
        assert!(desk.model.session().is_some(), "another code erases nobody\n{}", desk.screen());
        for _ in 0..4 {
            desk.press("Backspace");
        }
        desk.press(&format!("'{CODE}' Enter"));
        assert!(desk.says("receipt-title"), "{leaves}\n{}", desk.screen());
        assert!(!is_in_the_file(&mut desk), "{leaves}\n{}", desk.screen());
    }
}

#[test]
fn a_no_that_was_a_mistake_is_turned_back_and_the_client_is_left_as_ever() {
    let mut desk = Desk::empty_client(Language::Nl).size((120, 40));
    refuse(&mut desk);
    desk.press("Esc q Esc");
    assert!(!desk.ended && desk.model.session().is_some());
    refuse_back(&mut desk);
    desk.press("q");
    assert!(desk.says("app-quit-question"), "{}", desk.screen());
}

fn refuse_back(desk: &mut Desk) {
    desk.press("c");
    let Some(Layer::Form(form)) = desk.model.layers.last_mut() else { panic!("no form is open") };
    let row = Field::Client(client::Field::Consent(ConsentScope::Keep));
    let place = form.rows().iter().position(|other| *other == row).unwrap();
    form.mark(place);
    desk.press("Right Esc");
}

/// The demonstration with a no to keeping it at the visit of now.
fn refused_later() -> Desk {
    let mut desk = Desk::demo_client(Language::Nl).size((120, 40));
    desk.press("a 'Kanarie zus 1' Enter Enter s p g 'kanariedoel' Enter Esc*2");
    let refused =
        |desk: &Desk| desk.session().network.client().consent(ConsentScope::Keep).map(|consent| consent.answer);
    desk.press("c");
    let Some(Layer::Form(form)) = desk.model.layers.last_mut() else { panic!("no form is open") };
    let row = Field::Client(client::Field::Consent(ConsentScope::Keep));
    let place = form.rows().iter().position(|other| *other == row).unwrap();
    form.mark(place);
    for _ in 0..4 {
        if refused(&desk) != Some(ConsentAnswer::Refused) {
            desk.press("Right");
        }
    }
    assert_eq!(refused(&desk), Some(ConsentAnswer::Refused));
    assert!(desk.says("consent-refused-earlier"), "{}", desk.screen());
    desk.press("Esc");
    while desk.session().selected.is_some() {
        desk.press("Esc");
    }
    desk
}

/// It was told, and everything of the visit stayed for good. Seen to fail.
#[test]
fn where_earlier_visits_were_agreed_to_the_visit_of_the_no_goes_alone_or_everything_does() {
    for leaves in ["Esc", "q", "v f Esc"] {
        let mut desk = refused_later();
        let (visits, number) = (desk.session().visits.len(), desk.session().network.visit().number);
        desk.press(leaves);
        assert!(matches!(desk.model.layers.last(), Some(Layer::Ask(_))), "{leaves}\n{}", desk.screen());
        desk.press("'9' Enter");
        assert!(desk.says("consent-not-typed") && desk.model.session().is_some(), "{}", desk.screen());
        desk.press(&format!("Backspace '{number}' Enter"));
        assert!(desk.says("receipt-title"), "{leaves}\n{}", desk.screen());
        desk.press("Esc");
        let session = desk.session();
        assert_eq!(session.visits.len(), visits - 1);
        assert!(session.visits.iter().all(|visit| visit.closed) && !desk.names().contains(&"Kanarie".to_string()));
        assert!(session.network.plan().goals.iter().all(|goal| goal.words.as_str() != "kanariedoel"));
        let said = session.network.client().consent(ConsentScope::Keep).map(|consent| consent.answer);
        assert_eq!(said, Some(ConsentAnswer::Refused), "that they said no is kept");
        // Nothing is open that they do not want: it is left as ever.
        desk.press("q");
        assert!(desk.says("app-quit-question"), "{}", desk.screen());
    }
    let mut desk = refused_later();
    desk.press(&format!("q '{CODE}' Enter"));
    assert!(desk.says("receipt-title"), "{}", desk.screen());
    assert!(!is_in_the_file(&mut desk), "{}", desk.screen());
}
