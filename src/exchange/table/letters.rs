//! Which letters an older program wrote, guessed from how they stand among one another: Windows-1252, the Mac's own, or those
//! of DOS, as Excel's *CSV (MS-DOS)* still writes them. Knows nothing of lines and columns.

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};

/// The letters of a file, one byte each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    Windows,
    Mac,
    Dos,
}

/// What the upper half of code page 850 stands for.
const DOS: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";
/// Letters beyond ASCII that names here have: those that Dutch and French write, and those of names from elsewhere.
const OWN: &str = "éèêëàâäçîïôöùûüœ";
const USUAL: &str = "éèêëàâäáçîïíìôöóòùûüúñœæßãõåøÿýšžğışć";
/// Signs that stand between words.
const SIGNS: &str = "’‘“”„«»–—…€°²³º½·•\u{a0}";

impl Letters {
    /// What fits best; where nothing does better, the Mac's own where lines end as on a Mac, otherwise Windows-1252.
    pub fn guess(bytes: &[u8], ends_as_mac: bool) -> Self {
        let usual = if ends_as_mac { Self::Mac } else { Self::Windows };
        let others = [Self::Windows, Self::Mac, Self::Dos].into_iter().filter(|letters| *letters != usual);
        others
            .fold((usual, usual.fit(bytes)), |best, other| {
                let fit = other.fit(bytes);
                if fit > best.1 { (other, fit) } else { best }
            })
            .0
    }

    /// As it is told.
    pub fn name(self) -> &'static str {
        match self {
            Self::Windows => "Windows-1252",
            Self::Mac => "Macintosh",
            Self::Dos => "MS-DOS (850)",
        }
    }

    /// The text. Every byte stands for something.
    pub fn decode(self, bytes: &[u8]) -> String {
        let by = |encoding: &'static Encoding| encoding.decode_without_bom_handling(bytes).0.into_owned();
        match self {
            Self::Windows => by(WINDOWS_1252),
            Self::Mac => by(MACINTOSH),
            Self::Dos => bytes.iter().map(|byte| dos(*byte)).collect(),
        }
    }

    fn fit(self, bytes: &[u8]) -> i64 {
        let text: Vec<char> = self.decode(bytes).chars().collect();
        let beyond = text.iter().enumerate().filter(|(_, c)| !c.is_ascii());
        beyond.map(|(at, c)| fits(*c, at.checked_sub(1).map(|at| text[at]), text.get(at + 1).copied())).sum()
    }
}

fn dos(byte: u8) -> char {
    match byte.checked_sub(0x80) {
        None => char::from(byte),
        Some(at) => DOS.chars().nth(at.into()).unwrap_or('\u{fffd}'),
    }
}

/// Whether a letter stands where such a one would.
fn fits(c: char, before: Option<char>, after: Option<char>) -> i64 {
    let is = |other: Option<char>, what: fn(char) -> bool| other.is_some_and(what);
    let lower = c.to_lowercase().next().unwrap_or(c);
    let [follows, goes_on] = [before, after].map(|other| is(other, char::is_alphabetic));
    if USUAL.contains(lower) {
        let alone = !follows && !goes_on && lower != 'à';
        let odd_upper = c.is_uppercase() && is(before, char::is_lowercase);
        let odd_lower = c.is_lowercase() && is(before, char::is_uppercase) && is(after, char::is_uppercase);
        let fit = if OWN.contains(lower) { 2 } else { 1 };
        return if odd_upper || odd_lower { -2 } else { fit - 3 * i64::from(alone) };
    }
    let between = follows && goes_on;
    match SIGNS.contains(c) {
        true if c == '’' || !between => 1,
        _ => -2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seen to fail with the signs that stand amid a word taken for letters.
    #[test]
    fn the_letters_of_windows_the_mac_and_dos_are_told_from_one_another() {
        assert_eq!(DOS.chars().count(), 128);
        let windows: [&[u8]; 6] = [
            b"Andr\xe9e;Zo\xeb",
            b"l\x92ami d\x92Andr\xe9",
            b"zus \x96 belt vaak",
            b"c\x9cur",
            b"ANDR\xc9E",
            b"kost \x80 5, \xe0 la carte",
        ];
        let mac: [&[u8]; 4] = [b"Andr\x8ee;Zo\x91", b"Fran\x8dois", b"ANDR\x83E", b"na\x95f"];
        let dos: [&[u8]; 4] = [b"Andr\x82e;Zo\x89", b"Fran\x87ois", b"ANDR\x90E", b"na\x8bf"];
        for (letters, samples) in [(Letters::Windows, &windows[..]), (Letters::Mac, &mac[..]), (Letters::Dos, &dos[..])]
        {
            for sample in samples {
                assert_eq!(Letters::guess(sample, false), letters, "{sample:?}, {}", letters.decode(sample));
            }
        }
        assert_eq!(Letters::guess(b"\xe9", true), Letters::Mac, "nothing tells them apart");
        assert_eq!(Letters::Dos.decode(b"Zo\x89 Fran\x87ois \xff"), "Zoë François \u{a0}");
    }
}
