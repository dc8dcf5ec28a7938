//! The rows of consent in the client's form: what was answered, how it is turned, and who stood by. Knows no other row.

use chrono::NaiveDate;

use super::Unfit;
use super::asked::Asked;
use super::beside::Beside;
use crate::domain::{Client, Code, Consent, ConsentAnswer, ConsentScope, Named, Words};

/// What was answered last about this scope, and when.
pub(super) fn consent(scope: ConsentScope) -> Asked<Client> {
    let shown = move |client: &Client, at: &Beside<'_>| {
        let (texts, last) = (at.texts, client.consent(scope)?);
        Some(match last.withdrawn_on {
            Some(on) => texts.with(key!("client-consent-withdrawn"), &[("date", texts.date(on).into())]),
            None => {
                let mode = texts.name(last.answer);
                texts.with(
                    key!("client-consent-given"),
                    &[("mode", mode.into()), ("date", texts.date(last.date).into())],
                )
            }
        })
    };
    let clear = move |client: &mut Client| client.consents.retain(|agreed| agreed.scope != scope);
    Asked::other(key!("client-consent"), shown).of(scope.key()).clear(clear)
}

/// What can be answered today.
#[derive(Clone, Copy, PartialEq)]
enum Today {
    /// Nothing: what was answered on an earlier day stands, or it was never asked.
    AsBefore,
    Said(ConsentAnswer),
    /// The yes of an earlier day is taken back.
    TakenBack,
}

/// As before, oral, written, taken back where it was agreed on an earlier day, refused, and round again. What was answered on
/// an earlier day is never written over.
pub(super) fn turn_consent(client: &mut Client, scope: ConsentScope, forward: bool, today: NaiveDate) {
    use ConsentAnswer as A;
    let is_of = |consent: &Consent, now: bool| consent.scope == scope && (consent.date >= today) == now;
    let now = client.consents.iter().rev().find(|consent| is_of(consent, true)).cloned();
    let before = client.consents.iter_mut().rev().find(|consent| is_of(consent, false));
    // Taken back today, it can be given again today.
    let stood = before.as_ref().filter(|b| b.withdrawn_on.is_none_or(|on| on >= today)).map(|b| b.answer);
    let is_taken_back = before.as_ref().is_some_and(|before| before.withdrawn_on.is_some_and(|on| on >= today));
    let fits = |what: &Today| match what {
        Today::AsBefore => true,
        Today::Said(answer) => stood != Some(*answer),
        Today::TakenBack => stood.is_some_and(|answer| answer != A::Refused),
    };
    let all =
        [Today::AsBefore, Today::Said(A::Oral), Today::Said(A::Written), Today::TakenBack, Today::Said(A::Refused)];
    let all: Vec<Today> = all.into_iter().filter(fits).collect();
    let here = match &now {
        Some(now) => Today::Said(now.answer),
        None if is_taken_back => Today::TakenBack,
        None => Today::AsBefore,
    };
    let at = all.iter().position(|what| *what == here).unwrap_or(0);
    let next = all[(at + if forward { 1 } else { all.len() - 1 }) % all.len()];
    if let Some(before) = before.filter(|_| stood.is_some()) {
        before.withdrawn_on = (next == Today::TakenBack).then_some(today);
    }
    client.consents.retain(|consent| !is_of(consent, true));
    if let Today::Said(answer) = next {
        let with = now.map(|now| now.with).unwrap_or_default();
        client.consents.push(Consent { date: today, scope, answer, withdrawn_on: None, with });
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
        return Err(key!("form-unfit-consent"));
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
    use super::super::client::{Field, asked};
    use super::*;
    use crate::domain::{ClientCode, ClientId, Language};
    use crate::text::Texts;

    #[test]
    fn a_consent_goes_through_every_answer_and_a_no_can_be_the_first() {
        let mut client = Client::new(ClientId(uuid::Uuid::nil()), ClientCode::default(), Language::Nl);
        let (keep, texts) = (Field::Consent(ConsentScope::Keep), Texts::new(Language::Nl));
        let mut turn = |forward, day: &str| {
            let beside = Beside { texts: &texts, today: day.parse().unwrap(), plan: &Default::default() };
            client = asked(keep).turned(&client, forward, &beside);
            client.consent(ConsentScope::Keep).map(|c| (c.answer, c.withdrawn_on.is_some()))
        };
        use ConsentAnswer::{Oral, Refused, Written};
        let (oral, written, taken_back, refused) =
            (Some((Oral, false)), Some((Written, false)), Some((Written, true)), Some((Refused, false)));
        let first = "2026-05-12";
        let on = [(); 4].map(|()| turn(true, first));
        assert_eq!(on, [oral, written, refused, None]);
        assert_eq!([(); 2].map(|()| turn(true, first)), [oral, written], "who said no may say yes");
        let later = "2026-08-01";
        assert_eq!([(); 5].map(|()| turn(true, later)), [oral, taken_back, refused, written, oral]);
        let back = [(); 5].map(|()| turn(false, later));
        assert_eq!(back, [written, refused, taken_back, oral, written]);
    }

    /// Planted: the last answer is written over. Seen to fail.
    #[test]
    fn what_was_answered_on_an_earlier_day_is_never_written_over() {
        use ConsentAnswer::{Oral, Refused, Written};
        let mut client = Client::new(ClientId(uuid::Uuid::nil()), ClientCode::default(), Language::Nl);
        let day = |day: &str| day.parse::<NaiveDate>().unwrap();
        let all = |client: &Client| {
            client.consents.iter().map(|c| (c.date.to_string(), c.answer, c.withdrawn_on.is_some())).collect::<Vec<_>>()
        };
        let mut turn = |times: usize, on: &str| {
            (0..times).for_each(|_| turn_consent(&mut client, ConsentScope::Keep, true, day(on)));
            all(&client)
        };
        let said = |on: &str, answer, back| (on.to_string(), answer, back);
        let may = "2026-05-12";
        assert_eq!(turn(1, may), [said(may, Oral, false)]);
        assert_eq!(turn(3, "2026-08-01"), [said(may, Oral, false), said("2026-08-01", Refused, false)]);
        let refused = said("2026-08-01", Refused, false);
        assert_eq!(
            turn(2, "2026-10-01"),
            [said(may, Oral, false), refused.clone(), said("2026-10-01", Written, false)]
        );
        let again = turn(2, "2026-12-01");
        assert_eq!(again, [said(may, Oral, false), refused, said("2026-10-01", Written, true)], "taken back anew");
    }
}
