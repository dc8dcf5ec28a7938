//! The rows of consent in the client's form: what was answered, how it is turned, and who stood by. Knows no other row.

use chrono::NaiveDate;

use super::{Row, Unfit, typed};
use crate::domain::{Client, Code, Consent, ConsentAnswer, ConsentScope, Words};
use crate::text::Texts;

/// What was answered last about this scope, and when.
pub(super) fn consent_row(client: &Client, scope: ConsentScope, texts: &Texts) -> Row {
    let agreed = client.consents.iter().rev().find(|c| c.scope == scope);
    let value = agreed.map(|c| match c.withdrawn_on {
        Some(on) => texts.with("client-consent-withdrawn", &[("date", texts.date(on).into())]),
        None => {
            let mode = texts.name(c.answer);
            texts.with("client-consent-given", &[("mode", mode.into()), ("date", texts.date(c.date).into())])
        }
    });
    let mut row = typed(texts, "client-consent", &value.unwrap_or_default());
    row.label = format!("{} {}", row.label, texts.name(scope));
    row.text = false;
    row
}

/// Not asked, oral, written, taken back where it was agreed on an earlier day, refused, oral again. The other way round a
/// no is the first.
pub(super) fn turn_consent(client: &mut Client, scope: ConsentScope, forward: bool, today: NaiveDate) {
    use ConsentAnswer as A;
    let given = |answer| Consent { date: today, scope, answer, withdrawn_on: None, with: Words::default() };
    let Some(at) = client.consents.iter().rposition(|c| c.scope == scope) else {
        client.consents.push(given(if forward { A::Oral } else { A::Refused }));
        return;
    };
    let last = &mut client.consents[at];
    match (last.answer, last.withdrawn_on, forward) {
        (_, Some(_), true) => client.consents.push(given(A::Refused)),
        (_, Some(_), false) => last.withdrawn_on = None,
        (A::Oral, None, true) => last.answer = A::Written,
        // A yes of an earlier day is taken back; one of today was never one.
        (A::Written, None, true) if last.date < today => last.withdrawn_on = Some(today),
        (A::Written, None, true) => *last = given(A::Refused),
        (A::Refused, None, true) => *last = given(A::Oral),
        (A::Written, None, false) => last.answer = A::Oral,
        (A::Oral | A::Refused, None, false) => drop(client.consents.remove(at)),
    }
}

/// Who stood by the client in what they answered last.
pub(super) fn stood_by(client: &Client) -> String {
    let last = ConsentScope::ALL.iter().filter_map(|scope| client.consent(*scope)).map(|answered| &answered.with);
    let mut names: Vec<&str> = last.map(Words::as_str).filter(|name| !name.is_empty()).collect();
    names.dedup();
    names.join(", ")
}

/// The same for all that was answered last: it was one conversation.
pub(super) fn stand_by(client: &mut Client, text: &str) -> Result<(), Unfit> {
    if client.consents.is_empty() {
        return Err("form-unfit-consent");
    }
    for scope in ConsentScope::ALL {
        if let Some(answered) = client.consents.iter_mut().rev().find(|answered| answered.scope == *scope) {
            answered.with = Words::of(text);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::client::{Field, turned};
    use super::*;
    use crate::domain::{ClientCode, ClientId, Language};

    #[test]
    fn a_consent_goes_through_every_answer_and_a_no_can_be_the_first() {
        let mut client = Client::new(ClientId(uuid::Uuid::nil()), ClientCode::default(), Language::Nl);
        let keep = Field::Consent(ConsentScope::Keep);
        let mut turn = |forward, day: &str| {
            client = turned(&client, keep, forward, day.parse().unwrap());
            client.consent(ConsentScope::Keep).map(|c| (c.answer, c.withdrawn_on.is_some()))
        };
        use ConsentAnswer::{Oral, Refused, Written};
        let (oral, written, taken_back, refused) =
            (Some((Oral, false)), Some((Written, false)), Some((Written, true)), Some((Refused, false)));
        let first = "2026-05-12";
        let on = [(); 4].map(|()| turn(true, first));
        assert_eq!(on, [oral, written, refused, oral], "who said no may say yes");
        let later = "2026-08-01";
        assert_eq!([(); 3].map(|()| turn(true, later)), [written, taken_back, refused]);
        let back = [(); 5].map(|()| turn(false, later));
        assert_eq!(back, [taken_back, written, oral, None, refused]);
    }
}
