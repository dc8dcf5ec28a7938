//! Client and visit as somebody may see them, field by field. A new field of the model does not compile here before it
//! was decided who may see it.

use super::audience::Thing;
use super::names::Veil;
use super::view::View;
use crate::domain::{Client, Consent, Visit, Words};

/// The client as this view shows them.
#[expect(clippy::too_many_lines, reason = "every field by its name, so that a new one is decided about")]
pub(super) fn client(of: &Client, view: &View) -> Client {
    let oneself = view.audience.may_see(Thing::Oneself);
    let words = |words: &Words| if oneself && view.veil == Veil::Off { words.clone() } else { Words::default() };
    let list = |list: &Vec<Words>| if oneself { list.clone() } else { Vec::new() };
    let Client {
        id,
        code,
        nickname,
        language,
        address,
        languages,
        interpreter,
        purpose,
        created,
        review_on,
        delete_on,
        digital,
        age_band,
        guardian,
        municipality,
        postcode,
        living,
        no_eid,
        interests,
        experiences,
        wants_company,
        lonely,
        satisfaction,
        small_by_choice,
        in_recovery,
        asked_sectors,
        asked_support,
        consents,
        archived,
    } = of;
    let mut asked_support = asked_support.clone();
    if !view.practical() {
        asked_support.retain(|kind| !kind.weighs_on_benefits());
    }
    let consent = |consent: &Consent| Consent { with: words(&consent.with), ..consent.clone() };
    Client {
        id: *id,
        code: code.clone(),
        nickname: if view.veil == Veil::Off { nickname.clone() } else { Words::default() },
        language: *language,
        // How they are spoken to is not about them: every text for them needs it.
        address: *address,
        languages: list(languages),
        interpreter: interpreter.filter(|_| oneself),
        purpose: words(purpose),
        created: *created,
        review_on: *review_on,
        delete_on: *delete_on,
        digital: *digital,
        age_band: *age_band,
        guardian: *guardian,
        municipality: words(municipality),
        postcode: words(postcode),
        living: living.filter(|_| oneself),
        no_eid: *no_eid && oneself,
        interests: list(interests),
        experiences: list(experiences),
        wants_company: wants_company.filter(|_| oneself),
        lonely: lonely.filter(|_| oneself),
        satisfaction: satisfaction.filter(|_| oneself),
        small_by_choice: small_by_choice.filter(|_| oneself),
        in_recovery: in_recovery.filter(|_| oneself),
        asked_sectors: asked_sectors.clone(),
        asked_support,
        consents: consents.iter().map(consent).collect(),
        archived: *archived,
    }
}

/// The visit as this view shows it.
pub(super) fn visit(of: &Visit, view: &View) -> Visit {
    let Visit { id, number, date, kind, others, note, home_asked, closed, taken_off: _ } = of;
    let worker = view.audience.may_see(Thing::Workers);
    Visit {
        id: *id,
        number: *number,
        date: *date,
        kind: *kind,
        others: *others,
        note: if worker { note.clone() } else { Words::default() },
        home_asked: *home_asked && worker,
        closed: *closed,
        taken_off: Vec::new(),
    }
}
