//! What a terminal answers too late. The question for its background is not waited for long; over a slow connection the
//! answer comes later, between the keys, and must not be taken for typed letters: the first field is the passphrase.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// An answer on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum LateReply {
    /// Nothing was asked, or all was answered.
    #[default]
    No,
    /// Asked, and nothing has come.
    Expected,
    /// Its beginning has come, and so many keys of it.
    Begun(u8),
}

/// An answer is not longer than this.
const LONGEST: u8 = 64;

impl LateReply {
    /// What is still to come after these bytes of an answer.
    pub(super) fn after(answer: &[u8]) -> Self {
        let Some(begun) = answer.windows(2).position(|w| w == b"\x1b]") else { return LateReply::Expected };
        let rest = &answer[begun..];
        let ended = rest.contains(&7) || rest.windows(2).any(|w| w == b"\x1b\\");
        if ended { LateReply::No } else { LateReply::Begun(0) }
    }
    /// Whether a key was typed; otherwise it is a part of the answer, and nobody's.
    pub(super) fn is_typed(&mut self, key: KeyEvent) -> bool {
        let (alt, control) = (key.modifiers.contains(KeyModifiers::ALT), key.modifiers.contains(KeyModifiers::CONTROL));
        let (next, typed) = match (*self, key.code) {
            (LateReply::Expected, KeyCode::Char(']')) if alt => (LateReply::Begun(0), false),
            (LateReply::Begun(_), KeyCode::Char('\\')) if alt => (LateReply::No, false),
            (LateReply::Begun(_), KeyCode::Char('g')) if control => (LateReply::No, false),
            (
                LateReply::Begun(n),
                KeyCode::Char('0'..='9' | 'a'..='f' | 'A'..='F' | 'r' | 'g' | 'b' | ':' | ';' | '/'),
            ) if n < LONGEST && !alt && !control => (LateReply::Begun(n + 1), false),
            (LateReply::Begun(_), _) => (LateReply::No, true),
            (other, _) => (other, true),
        };
        *self = next;
        typed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<KeyEvent> {
        text.chars().map(|c| KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE)).collect()
    }
    fn with(modifier: KeyModifiers, c: char) -> Vec<KeyEvent> {
        vec![KeyEvent::new(KeyCode::Char(c), modifier)]
    }
    fn typed(mut late: LateReply, keys: &[Vec<KeyEvent>]) -> String {
        let keys = keys.iter().flatten().filter(|key| late.is_typed(**key));
        keys.filter_map(|key| key.code.as_char()).collect()
    }

    #[test]
    fn an_answer_between_the_keys_is_nobodys_and_the_keys_are_all_there() {
        let (begin, end) = (with(KeyModifiers::ALT, ']'), with(KeyModifiers::ALT, '\\'));
        let answer = keys("11;rgb:0e0e/1212/FFff");
        let all = [keys("plu"), begin.clone(), answer.clone(), end.clone(), keys("k de bel ]11;")];
        assert_eq!(typed(LateReply::Expected, &all), "pluk de bel ]11;");
        let bell = [begin.clone(), answer, with(KeyModifiers::CONTROL, 'g'), keys("abc")];
        assert_eq!(typed(LateReply::Expected, &bell), "abc");
        assert_eq!(typed(LateReply::Begun(3), &[keys("ff/ff"), end, keys("abc")]), "abc", "half of it came in time");
        assert_eq!(typed(LateReply::No, &[begin.clone(), keys("abc")]), "]abc", "nothing was asked");
        assert_eq!(typed(LateReply::Expected, &[begin, keys("pluk")]), "pluk", "no answer, whatever it began with");
    }

    #[test]
    fn what_came_in_time_tells_what_is_still_to_come() {
        assert_eq!(LateReply::after(b""), LateReply::Expected);
        assert_eq!(LateReply::after(b"\x1b]11;rgb:0e"), LateReply::Begun(0));
        assert_eq!(LateReply::after(b"\x1b]11;rgb:0e0e/1212/1717\x1b\\"), LateReply::No);
        assert_eq!(LateReply::after(b"\x1b]11;rgb:0e0e/1212/1717\x07\x1b[?62c"), LateReply::No);
    }
}
