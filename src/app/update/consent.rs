//! A client who does not want this to be kept: it is shown, and printed where they want that, and at the end it is erased:
//! everything, or the visit of now where earlier ones were agreed to. Nothing is erased unasked: what goes is typed.

use crate::app::field::Field;
use crate::app::layer::{Ask, AskFor, Layer};
use crate::app::model::Model;
use crate::domain::{Client, ConsentScope};

/// The last answer about keeping it is a no, or a yes that was taken back.
fn is_refused(client: &Client) -> bool {
    client.consent(ConsentScope::Keep).is_some_and(|consent| !consent.is_given())
}

/// The client is about to be left, or the visit closed: where it is not to be kept, something is typed instead, and erased.
/// At a first visit that is everything. Where earlier visits were agreed to, it is everything or the open visit alone; what
/// was closed before the no is no matter of leaving. `false` where it is kept.
pub(super) fn ends(model: &mut Model) -> bool {
    let Some(session) = model.session() else { return false };
    let client = session.network.client();
    if model.demo || !is_refused(client) {
        return false;
    }
    let (id, code) = (client.id, client.code.as_str().to_string());
    let open = session.visits.iter().find(|visit| !visit.closed);
    let Some(open) = open else { return false };
    let mut args = vec![("code", code.as_str().into())];
    let (key, goes_to) = if session.visits.len() == 1 {
        (key!("consent-erase-question"), AskFor::Delete(id, code.clone()))
    } else {
        args.push(("number", (open.number as usize).into()));
        (key!("consent-visit-question"), AskFor::NotKept(id, code.clone(), open.id, open.number))
    };
    let text = model.texts.with(key, &args);
    model.layers.push(Layer::Ask(Ask { text, field: Field::default(), goes_to }));
    true
}

/// Says what follows, when the answer about keeping it is another one, and a no.
pub(super) fn told(model: &mut Model, before: &Client) {
    let Some(session) = model.session() else { return };
    let client = session.network.client();
    if before.consent(ConsentScope::Keep) == client.consent(ConsentScope::Keep) || !is_refused(client) {
        return;
    }
    let key = if session.visits.len() == 1 { key!("consent-refused-told") } else { key!("consent-refused-earlier") };
    model.warn(model.texts.get(key));
}
