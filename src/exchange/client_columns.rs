//! The columns of clients.csv, by the names of the client's fields.

use super::cells::{
    Column, answer, code, codes, date, many_words, number, one_of, words, written, written_answer, written_date,
    written_flag, written_set, written_words, yes_no,
};
use super::problem::What;
use crate::domain::{Client, Code, Consent};

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
    Column::words("purpose", |c, cell| words(&mut c.purpose, cell), |c| c.purpose.to_string()),
    Column::new("created", |c, cell| day(&mut c.created, cell), |c| written_date(c.created)),
    Column::new("review_on", |c, cell| day(&mut c.review_on, cell), |c| written_date(c.review_on)),
    Column::new("delete_on", |c, cell| day(&mut c.delete_on, cell), |c| written_date(c.delete_on)),
    Column::new("device", |c, cell| code(&mut c.digital.device, cell), |c| written(c.digital.device)),
    Column::new("internet", |c, cell| answer(&mut c.digital.internet, cell), |c| written_answer(c.digital.internet)),
    Column::new("skills", |c, cell| code(&mut c.digital.skills, cell), |c| written(c.digital.skills)),
    Column::new("age_band", |c, cell| code(&mut c.age_band, cell), |c| written(c.age_band)),
    Column::new("guardian", |c, cell| answer(&mut c.guardian, cell), |c| written_answer(c.guardian)),
    Column::list("interests", |c, cell| many_words(&mut c.interests, cell), |c| written_words(&c.interests)),
    Column::list("experiences", |c, cell| many_words(&mut c.experiences, cell), |c| written_words(&c.experiences)),
    Column::new("wants_company", |c, cell| answer(&mut c.wants_company, cell), |c| written_answer(c.wants_company)),
    Column::new("lonely", |c, cell| answer(&mut c.lonely, cell), |c| written_answer(c.lonely)),
    Column::new(
        "satisfaction",
        |c, cell| {
            c.satisfaction = Some(number(cell, 0, 10)? as u8);
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

/// `2026-05-12 keep oral`, with the day of withdrawal behind it; several parted by `|`.
fn consents(client: &mut Client, cell: &str) -> Result<bool, What> {
    client.consents = cell.split('|').map(consent).collect::<Result<_, _>>()?;
    Ok(false)
}

fn consent(text: &str) -> Result<Consent, What> {
    let mut parts = text.split_whitespace();
    let (Some(day), Some(scope), Some(mode)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(What::Consent);
    };
    let withdrawn_on = parts.next().map(date).transpose()?;
    if parts.next().is_some() {
        return Err(What::Consent);
    }
    Ok(Consent { date: date(day)?, scope: one_of(scope)?, mode: one_of(mode)?, withdrawn_on })
}

fn written_consents(client: &Client) -> String {
    let one = |c: &Consent| {
        let withdrawn = c.withdrawn_on.map_or(String::new(), |day| format!(" {}", written_date(Some(day))));
        format!("{} {} {}{withdrawn}", written_date(Some(c.date)), c.scope.code(), c.mode.code())
    };
    client.consents.iter().map(one).collect::<Vec<_>>().join("|")
}
