//! The columns of clients.csv, by the names of the client's fields.

use super::cells::{
    Column, answer, code, codes, date, many_words, number, one_of, words, written, written_answer, written_date,
    written_flag, written_set, written_words, yes_no,
};
use super::problem::What;
use crate::domain::limits::MOST_SATISFACTION;
use crate::domain::{Client, Code, Consent, Words};

/// In the order in which they are written. The code itself stands in `csv_in`.
pub(super) const CLIENT: &[Column<Client>] = &[
    Column::words("name", |c, cell| words(&mut c.nickname, cell), |c| c.nickname.to_string()),
    Column::new(
        "language",
        |c, cell| {
            c.language = one_of(cell)?;
            Ok(false)
        },
        |c| c.language.code().to_string(),
    ),
    Column::new("address", |c, cell| code(&mut c.address, cell), |c| written(c.address)),
    Column::list("languages", |c, cell| many_words(&mut c.languages, cell), |c| written_words(&c.languages)),
    Column::new("interpreter", |c, cell| answer(&mut c.interpreter, cell), |c| written_answer(c.interpreter)),
    Column::words("purpose", |c, cell| words(&mut c.purpose, cell), |c| c.purpose.to_string()),
    Column::new("created", |c, cell| day(&mut c.created, cell), |c| written_date(c.created)),
    Column::new("review_on", |c, cell| day(&mut c.review_on, cell), |c| written_date(c.review_on)),
    Column::new("delete_on", |c, cell| day(&mut c.delete_on, cell), |c| written_date(c.delete_on)),
    Column::new("device", |c, cell| code(&mut c.digital.device, cell), |c| written(c.digital.device)),
    Column::new("internet", |c, cell| answer(&mut c.digital.internet, cell), |c| written_answer(c.digital.internet)),
    Column::new("skills", |c, cell| code(&mut c.digital.skills, cell), |c| written(c.digital.skills)),
    Column::new("age_band", |c, cell| code(&mut c.age_band, cell), |c| written(c.age_band)),
    Column::new("guardian", |c, cell| answer(&mut c.guardian, cell), |c| written_answer(c.guardian)),
    Column::words("municipality", |c, cell| words(&mut c.municipality, cell), |c| c.municipality.to_string()),
    Column::words("postcode", |c, cell| words(&mut c.postcode, cell), |c| c.postcode.to_string()),
    Column::new("living", |c, cell| code(&mut c.living, cell), |c| written(c.living)),
    Column::new(
        "no_eid",
        |c, cell| {
            c.no_eid = yes_no(cell)?;
            Ok(false)
        },
        |c| written_flag(c.no_eid),
    ),
    Column::list("interests", |c, cell| many_words(&mut c.interests, cell), |c| written_words(&c.interests)),
    Column::list("experiences", |c, cell| many_words(&mut c.experiences, cell), |c| written_words(&c.experiences)),
    Column::new("wants_company", |c, cell| answer(&mut c.wants_company, cell), |c| written_answer(c.wants_company)),
    Column::new("lonely", |c, cell| answer(&mut c.lonely, cell), |c| written_answer(c.lonely)),
    Column::new(
        "satisfaction",
        |c, cell| {
            c.satisfaction = Some(number(cell, 0, MOST_SATISFACTION.into())? as u8);
            Ok(false)
        },
        |c| c.satisfaction.map_or(String::new(), |s| s.to_string()),
    ),
    Column::new(
        "small_by_choice",
        |c, cell| answer(&mut c.small_by_choice, cell),
        |c| written_answer(c.small_by_choice),
    ),
    Column::new("in_recovery", |c, cell| answer(&mut c.in_recovery, cell), |c| written_answer(c.in_recovery)),
    Column::new("asked_sectors", |c, cell| codes(&mut c.asked_sectors, cell), |c| written_set(&c.asked_sectors)),
    Column::new("asked_support", |c, cell| codes(&mut c.asked_support, cell), |c| written_set(&c.asked_support)),
    Column::list("consent", consents, written_consents),
    Column::new(
        "archived",
        |c, cell| {
            c.archived = yes_no(cell)?;
            Ok(false)
        },
        |c| written_flag(c.archived),
    ),
];

fn day(place: &mut Option<chrono::NaiveDate>, cell: &str) -> Result<bool, What> {
    *place = Some(date(cell)?);
    Ok(false)
}

/// `2026-05-12 keep oral`, with the day of withdrawal behind it, and with whom beside the client it was agreed:
/// `2026-05-12 keep written 2026-08-01 with Els`. Several are parted by `|`.
fn consents(client: &mut Client, cell: &str) -> Result<bool, What> {
    let read = cell.split('|').map(consent).collect::<Result<Vec<_>, _>>()?;
    let altered = read.iter().any(|(_, altered)| *altered);
    client.consents = read.into_iter().map(|(consent, _)| consent).collect();
    Ok(altered)
}

fn consent(text: &str) -> Result<(Consent, bool), What> {
    let text = text.trim();
    let (said, with) = text.split_once(WITH).unwrap_or((text, ""));
    let mut parts = said.split_whitespace();
    let (Some(day), Some(scope), Some(mode)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(What::Consent);
    };
    let withdrawn_on = parts.next().map(date).transpose()?;
    if parts.next().is_some() {
        return Err(What::Consent);
    }
    let mut consent = Consent {
        date: date(day)?,
        scope: one_of(scope)?,
        answer: one_of(mode)?,
        withdrawn_on,
        with: Words::default(),
    };
    let altered = words(&mut consent.with, with)?;
    Ok((consent, altered))
}

/// Before the name of who stood by the client.
const WITH: &str = " with ";

fn written_consents(client: &Client) -> String {
    let one = |c: &Consent| {
        let withdrawn = c.withdrawn_on.map_or(String::new(), |day| format!(" {}", written_date(Some(day))));
        let with = written_words(std::slice::from_ref(&c.with));
        let with = if with.is_empty() { with } else { format!("{WITH}{with}") };
        format!("{} {} {}{withdrawn}{with}", written_date(Some(c.date)), c.scope.code(), c.answer.code())
    };
    client.consents.iter().map(one).collect::<Vec<_>>().join("|")
}
