//! A client who does not want this to be kept: it is shown, and printed where they want that, and at the end everything of
//! theirs is erased. Nothing is erased unasked: the code is typed, as for every client who is deleted.

use crate::app::event::Effect;
use crate::app::field::Field;
use crate::app::layer::{Ask, AskFor, Layer};
use crate::app::model::Model;
use crate::domain::{Client, ConsentAnswer, ConsentScope};

/// The last answer about keeping it is a no.
fn is_refused(client: &Client) -> bool {
    let last = client.consents.iter().rev().find(|consent| consent.scope == ConsentScope::Keep);
    last.is_some_and(|consent| consent.answer == ConsentAnswer::Refused && consent.withdrawn_on.is_none())
}

/// The client is about to be left, or the visit closed: where nothing is to be kept, the code is asked for instead, and
/// everything is erased. `None` where it is kept, or where earlier visits stand in the file, which were agreed to.
pub(super) fn ends(model: &mut Model) -> Option<Vec<Effect>> {
    let session = model.session().filter(|session| session.visits.len() == 1)?;
    let client = session.network.client();
    if model.demo || !is_refused(client) {
        return None;
    }
    let (id, code) = (client.id, client.code.as_str().to_string());
    let text = model.texts.with("consent-erase-question", &[("code", code.as_str().into())]);
    model.layers.push(Layer::Ask(Ask { text, field: Field::default(), goes_to: AskFor::Delete(id, code) }));
    Some(Vec::new())
}

/// Says what follows, when the answer about keeping it has become a no.
pub(super) fn told(model: &mut Model, before: &Client) {
    let Some(session) = model.session() else { return };
    if is_refused(before) || !is_refused(session.network.client()) {
        return;
    }
    let key = if session.visits.len() == 1 { "consent-refused-told" } else { "consent-refused-earlier" };
    model.warn(model.texts.get(key));
}
