//! The form of the client: what is kept about them, a line a row. The code is changed in the worker's list.

use serde::{Deserialize, Serialize};

use super::asked::Asked;
use super::beside::Beside;
use super::consent::{consent, stand_by, stood_by, turn_consent};
use super::{Group, Unfit};
use crate::domain::{Client, ConsentScope, Words};

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

/// The rows under their headings, the most used first.
pub const GROUPS: [(Group, &[Field]); 6] = {
    use ConsentScope as S;
    use Field as F;
    [
        (Group::open(key!("form-group-client")), &[F::Nickname, F::Language, F::Address, F::AgeBand]),
        (
            Group::open(key!("form-group-agreed")),
            &[
                F::Purpose,
                F::Consent(S::Draw),
                F::Consent(S::Keep),
                F::Consent(S::ShareWithTeam),
                F::Consent(S::CopyToClient),
                F::Consent(S::ExportToFile),
                F::ConsentWith,
            ],
        ),
        (
            Group::open(key!("form-group-matters")),
            &[F::Interests, F::Experiences, F::WantsCompany, F::Lonely, F::Satisfaction, F::SmallByChoice],
        ),
        (
            Group::open(key!("form-group-home")),
            &[F::Living, F::Municipality, F::Postcode, F::Languages, F::Interpreter],
        ),
        (Group::folded(key!("form-group-online")), &[F::Device, F::Internet, F::Skills, F::NoEid]),
        (Group::folded(key!("form-group-rare")), &[F::Guardian, F::InRecovery, F::ReviewOn, F::DeleteOn]),
    ]
};

type A = Asked<Client>;

/// What a row asks. What the client told of themselves is nothing for others in the room.
pub fn asked(field: Field) -> Asked<Client> {
    use Field as F;
    match field {
        F::Nickname => A::words(key!("client-nickname"), |c| &mut c.nickname),
        F::Language => A::sure(key!("client-language"), |c| &mut c.language, None),
        F::Address => A::one_of(key!("client-address"), |c| &mut c.address),
        F::Languages => {
            A::typed(key!("client-languages"), |c: &Client, _| joined(&c.languages), take_languages).own().two()
        }
        F::Interpreter => A::yes_no(key!("client-interpreter"), |c| &mut c.interpreter).two(),
        F::ConsentWith => {
            let take = |client: &mut Client, text: &str, _: &Beside<'_>| stand_by(client, text);
            A::typed(key!("client-consent-with"), |c: &Client, _| stood_by(c), take).own().two()
        }
        F::Municipality => A::words(key!("client-municipality"), |c| &mut c.municipality).two(),
        F::Postcode => A::words(key!("client-postcode"), |c| &mut c.postcode).two(),
        F::Living => A::one_of(key!("client-living"), |c| &mut c.living).two(),
        F::NoEid => A::yes(key!("client-no-eid"), |c| &mut c.no_eid).two(),
        F::Purpose => A::words(key!("client-purpose"), |c| &mut c.purpose).two(),
        F::Consent(scope) => consent(scope).turn(move |c, forward, at| turn_consent(c, scope, forward, at.today)),
        F::Interests => {
            A::typed(key!("client-interests"), |c: &Client, _| joined(&c.interests), take_interests).own().two()
        }
        F::Experiences => {
            A::typed(key!("client-experiences"), |c: &Client, _| joined(&c.experiences), take_experiences).own().two()
        }
        F::WantsCompany => A::yes_no(key!("client-wants-company"), |c| &mut c.wants_company).two(),
        F::Lonely => A::yes_no(key!("client-lonely"), |c| &mut c.lonely).two(),
        F::Satisfaction => {
            A::other(key!("client-satisfaction"), |c: &Client, _| Some(format!("{} / 10", c.satisfaction?)))
                .turn(|c, forward, _| c.satisfaction = turn_score(c.satisfaction, forward))
                .clear(|c| c.satisfaction = None)
                .two()
        }
        F::SmallByChoice => A::yes_no(key!("client-small-by-choice"), |c| &mut c.small_by_choice).two(),
        F::Device => A::one_of(key!("client-device"), |c| &mut c.digital.device),
        F::Internet => A::yes_no(key!("client-internet"), |c| &mut c.digital.internet),
        F::Skills => A::one_of(key!("client-skills"), |c| &mut c.digital.skills),
        F::AgeBand => A::one_of(key!("client-age-band"), |c| &mut c.age_band),
        F::Guardian => A::yes_no(key!("client-guardian"), |c| &mut c.guardian),
        F::InRecovery => A::yes_no(key!("client-in-recovery"), |c| &mut c.in_recovery)
            .turn(|c, _, _| c.in_recovery = if c.in_recovery == Some(true) { None } else { Some(true) })
            .two(),
        F::ReviewOn => A::day(key!("client-review-on"), |c| &mut c.review_on),
        F::DeleteOn => A::day(key!("client-delete-on"), |c| &mut c.delete_on),
    }
}

fn take_languages(client: &mut Client, text: &str, _: &Beside<'_>) -> Result<(), Unfit> {
    client.languages = parted(text);
    Ok(())
}

fn take_interests(client: &mut Client, text: &str, _: &Beside<'_>) -> Result<(), Unfit> {
    client.interests = parted(text);
    Ok(())
}

fn take_experiences(client: &mut Client, text: &str, _: &Beside<'_>) -> Result<(), Unfit> {
    client.experiences = parted(text);
    Ok(())
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
