//! The form of the client: what is kept about them, row by row. The code is changed in the worker's list.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::consent::{consent_row, stand_by, stood_by, turn_consent};
use super::{Meant, Row, Unfit, answered, day, listed, turn, turn_answer, turn_sure, typed, worded};
use crate::domain::{Client, Code, ConsentScope, Words};
use crate::text::Texts;

/// A row of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    /// How the client is called in the ring.
    Nickname,
    /// The client's language.
    Language,
    /// How they are spoken to.
    Address,
    /// The languages they speak.
    Languages,
    /// Needs an interpreter.
    Interpreter,
    /// Why this is kept.
    Purpose,
    /// What was agreed to.
    Consent(ConsentScope),
    /// With whom beside the client it was agreed.
    ConsentWith,
    /// Where they live.
    Municipality,
    /// Its postcode.
    Postcode,
    /// In what kind of home.
    Living,
    /// No electronic identity.
    NoEid,
    /// Interests.
    Interests,
    /// What the client wants to share with peers.
    Experiences,
    /// Wants company.
    WantsCompany,
    /// Feels lonely.
    Lonely,
    /// Satisfaction, 0 to 10.
    Satisfaction,
    /// A small network by choice.
    SmallByChoice,
    /// Device.
    Device,
    /// Internet.
    Internet,
    /// Skills.
    Skills,
    /// Age band.
    AgeBand,
    /// Guardian.
    Guardian,
    /// In recovery.
    InRecovery,
    /// Review on.
    ReviewOn,
    /// Delete on.
    DeleteOn,
}

impl Field {
    /// For whom the row is: what the client told of themselves is nothing for others in the room.
    pub fn meant(self) -> Meant {
        use Field as F;
        match self {
            F::Purpose | F::Interests | F::Experiences | F::WantsCompany | F::Lonely => Meant::Two,
            F::Satisfaction | F::SmallByChoice | F::InRecovery | F::Languages | F::Interpreter => Meant::Two,
            F::ConsentWith | F::Municipality | F::Postcode | F::Living | F::NoEid => Meant::Two,
            F::Nickname | F::Language | F::Consent(_) | F::Device | F::Internet | F::Skills => Meant::All,
            F::Address | F::AgeBand | F::Guardian | F::ReviewOn | F::DeleteOn => Meant::All,
        }
    }
}

/// The rows, in order.
pub fn fields() -> Vec<Field> {
    use Field as F;
    let mut all = vec![F::Nickname, F::Language, F::Address, F::Purpose];
    all.extend(ConsentScope::ALL.iter().map(|s| F::Consent(*s)));
    all.push(F::ConsentWith);
    all.extend([F::Interests, F::Experiences, F::WantsCompany, F::Lonely, F::Satisfaction, F::SmallByChoice]);
    all.extend([F::Languages, F::Interpreter, F::Living, F::Municipality, F::Postcode]);
    all.extend([
        F::Device,
        F::Internet,
        F::Skills,
        F::NoEid,
        F::AgeBand,
        F::Guardian,
        F::InRecovery,
        F::ReviewOn,
        F::DeleteOn,
    ]);
    all
}

/// What a row shows.
pub fn row(client: &Client, field: Field, texts: &Texts) -> Row {
    use Field as F;
    let date = |d: Option<NaiveDate>| d.map(|d| texts.date(d)).unwrap_or_default();
    match field {
        F::Nickname => worded(texts, "client-nickname", client.nickname.as_str()),
        F::Language => listed(texts, "client-language", Some(client.language)),
        F::Address => listed(texts, "client-address", client.address),
        F::Languages => worded(texts, "client-languages", &joined(&client.languages)),
        F::Interpreter => answered(texts, "client-interpreter", client.interpreter),
        F::ConsentWith => worded(texts, "client-consent-with", &stood_by(client)),
        F::Municipality => worded(texts, "client-municipality", client.municipality.as_str()),
        F::Postcode => worded(texts, "client-postcode", client.postcode.as_str()),
        F::Living => listed(texts, "client-living", client.living),
        F::NoEid => answered(texts, "client-no-eid", client.no_eid.then_some(true)),
        F::Purpose => worded(texts, "client-purpose", client.purpose.as_str()),
        F::Consent(scope) => consent_row(client, scope, texts),
        F::Interests => worded(texts, "client-interests", &joined(&client.interests)),
        F::Experiences => worded(texts, "client-experiences", &joined(&client.experiences)),
        F::WantsCompany => answered(texts, "client-wants-company", client.wants_company),
        F::Lonely => answered(texts, "client-lonely", client.lonely),
        F::Satisfaction => {
            let value = client.satisfaction.map(|n| format!("{n} / 10")).unwrap_or_default();
            Row { text: false, ..typed(texts, "client-satisfaction", &value) }
        }
        F::SmallByChoice => answered(texts, "client-small-by-choice", client.small_by_choice),
        F::Device => listed(texts, "client-device", client.digital.device),
        F::Internet => answered(texts, "client-internet", client.digital.internet),
        F::Skills => listed(texts, "client-skills", client.digital.skills),
        F::AgeBand => listed(texts, "client-age-band", client.age_band),
        F::Guardian => answered(texts, "client-guardian", client.guardian),
        F::InRecovery => answered(texts, "client-in-recovery", client.in_recovery),
        F::ReviewOn => typed(texts, "client-review-on", &date(client.review_on)),
        F::DeleteOn => typed(texts, "client-delete-on", &date(client.delete_on)),
    }
}

/// The client with the row turned one further or back.
pub fn turned(client: &Client, field: Field, forward: bool, today: NaiveDate) -> Client {
    use Field as F;
    let mut c = client.clone();
    match field {
        F::Language => c.language = turn_sure(c.language, forward),
        F::Consent(scope) => turn_consent(&mut c, scope, forward, today),
        F::Address => c.address = turn(c.address, forward),
        F::Interpreter => c.interpreter = turn_answer(c.interpreter, forward),
        F::Living => c.living = turn(c.living, forward),
        F::NoEid => c.no_eid = !c.no_eid,
        F::WantsCompany => c.wants_company = turn_answer(c.wants_company, forward),
        F::Lonely => c.lonely = turn_answer(c.lonely, forward),
        F::Satisfaction => c.satisfaction = turn_score(c.satisfaction, forward),
        F::SmallByChoice => c.small_by_choice = turn_answer(c.small_by_choice, forward),
        F::Device => c.digital.device = turn(c.digital.device, forward),
        F::Internet => c.digital.internet = turn_answer(c.digital.internet, forward),
        F::Skills => c.digital.skills = turn(c.digital.skills, forward),
        F::AgeBand => c.age_band = turn(c.age_band, forward),
        F::Guardian => c.guardian = turn_answer(c.guardian, forward),
        F::InRecovery => c.in_recovery = if c.in_recovery == Some(true) { None } else { Some(true) },
        F::Nickname | F::Purpose | F::Interests | F::Experiences | F::ReviewOn | F::DeleteOn => {}
        F::Languages | F::ConsentWith | F::Municipality | F::Postcode => {}
    }
    c
}

/// The client with a typed row set.
///
/// # Errors
/// When the text does not fit the row.
pub fn with_text(client: &Client, field: Field, text: &str) -> Result<Client, Unfit> {
    use Field as F;
    let mut c = client.clone();
    match field {
        F::Nickname => c.nickname = Words::of(text),
        F::Purpose => c.purpose = Words::of(text),
        F::Languages => c.languages = parted(text),
        F::ConsentWith => stand_by(&mut c, text)?,
        F::Municipality => c.municipality = Words::of(text),
        F::Postcode => c.postcode = Words::of(text),
        F::Interests => c.interests = parted(text),
        F::Experiences => c.experiences = parted(text),
        F::ReviewOn => c.review_on = day(text)?,
        F::DeleteOn => c.delete_on = day(text)?,
        _ => {}
    }
    Ok(c)
}

/// The client with the row *not asked* again.
pub fn cleared(client: &Client, field: Field) -> Client {
    use Field as F;
    let mut c = client.clone();
    match field {
        F::Nickname => c.nickname = Words::default(),
        F::Purpose => c.purpose = Words::default(),
        F::Consent(scope) => c.consents.retain(|agreed| agreed.scope != scope),
        F::ConsentWith => c.consents.iter_mut().for_each(|answered| answered.with = Words::default()),
        F::Address => c.address = None,
        F::Languages => c.languages.clear(),
        F::Interpreter => c.interpreter = None,
        F::Municipality => c.municipality = Words::default(),
        F::Postcode => c.postcode = Words::default(),
        F::Living => c.living = None,
        F::NoEid => c.no_eid = false,
        F::Interests => c.interests.clear(),
        F::Experiences => c.experiences.clear(),
        F::WantsCompany => c.wants_company = None,
        F::Lonely => c.lonely = None,
        F::Satisfaction => c.satisfaction = None,
        F::SmallByChoice => c.small_by_choice = None,
        F::Device => c.digital.device = None,
        F::Internet => c.digital.internet = None,
        F::Skills => c.digital.skills = None,
        F::AgeBand => c.age_band = None,
        F::Guardian => c.guardian = None,
        F::InRecovery => c.in_recovery = None,
        F::ReviewOn => c.review_on = None,
        F::DeleteOn => c.delete_on = None,
        F::Language => {}
    }
    c
}

/// Several interests stand in one row, with a comma between them.
fn joined(words: &[Words]) -> String {
    words.iter().map(Words::as_str).collect::<Vec<_>>().join(", ")
}

fn parted(text: &str) -> Vec<Words> {
    text.split([',', ';']).filter_map(Words::new).collect()
}

fn turn_score(score: Option<u8>, forward: bool) -> Option<u8> {
    match (score, forward) {
        (None, true) => Some(0),
        (None, false) => Some(10),
        (Some(10), true) | (Some(0), false) => None,
        (Some(n), true) => Some(n + 1),
        (Some(n), false) => Some(n - 1),
    }
}
