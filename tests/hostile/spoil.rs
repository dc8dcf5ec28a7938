//! What dice do to a good input.

use crate::support::dice::Dice;

/// What attacks terminals, readers, spreadsheets and parsers, and what they stumble over.
const TRICKS: &[&[u8]] = &[
    b"\x1b[31m",
    b"\x1b]52;c;aGk=\x07",
    b"\x1b]0;x\x1b\\",
    b"\x1bP",
    b"\x1b[?1049h",
    b"\x1b",
    b"\xc2\x9b2J",
    b"\xc2\x9d",
    b"\x9b",
    b"\0",
    b"\r",
    b"\r\n",
    b"\n",
    b"\t",
    b"\x7f",
    b"\x08",
    b"\"",
    b"\"\"",
    b"'",
    b",",
    b";",
    b"|",
    b"\\",
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b"=",
    b"=cmd|'/C calc'!A0",
    b"@SUM(1)",
    b"+1",
    b"-1",
    b"<script>",
    b"]]>",
    b"&#x1b;",
    b"\\u001b",
    b"\\ud800",
    b"\\x1b",
    "\u{202e}".as_bytes(),
    "\u{2066}".as_bytes(),
    "\u{200b}".as_bytes(),
    "\u{200d}".as_bytes(),
    "\u{feff}".as_bytes(),
    "\u{ad}".as_bytes(),
    "\u{301}\u{301}\u{301}\u{301}\u{301}".as_bytes(),
    "\u{e0041}".as_bytes(),
    "\u{2028}".as_bytes(),
    "\u{fe0f}".as_bytes(),
    "👩‍👩‍👧".as_bytes(),
    "خديجة".as_bytes(),
    "ß".as_bytes(),
    "İ".as_bytes(),
    "ﬁ".as_bytes(),
    b"\xff\xfe",
    b"\xc3",
    b"\xf0\x9f",
    b"0",
    b"-0",
    b"1e999",
    b"99999999999999999999",
    b"2026-02-30",
    b"NaN",
    b"true",
    b"null",
    b"yes",
    b"#",
    b"\n\n",
    b"[[",
    b"]]",
    b"'''",
    b"\"\"\"",
    b" ",
    b"\xc2\xa0",
    b"1",
    b"PEAG",
    b">P",
];

impl Dice {
    fn place(&mut self, bytes: &[u8]) -> usize {
        self.below(bytes.len() + 1)
    }
    fn range(&mut self, bytes: &[u8]) -> std::ops::Range<usize> {
        let from = self.place(bytes);
        let longest = if self.below(4) == 0 { bytes.len() } else { 12 };
        from..(from + self.below(longest + 1)).min(bytes.len())
    }
    /// The good input with this number, spoiled in a few places; where it goes together with others, often in none.
    pub fn spoil(&mut self, good: &[&[u8]], which: usize, together: usize) -> Vec<u8> {
        let mut bytes = good[which % good.len()].to_vec();
        let spared = self.below(together) > 0;
        for _ in 0..if spared { 0 } else { self.below(6) } {
            match self.below(9) {
                0..=3 => {
                    let (at, trick) = (self.place(&bytes), TRICKS[self.below(TRICKS.len())]);
                    bytes.splice(at..at, trick.iter().copied());
                }
                4 => {
                    let range = self.range(&bytes);
                    bytes.drain(range);
                }
                5 => {
                    let (range, at) = (self.range(&bytes), self.place(&bytes));
                    let again = bytes[range].to_vec();
                    bytes.splice(at..at, again);
                }
                6 if !bytes.is_empty() => {
                    let at = self.below(bytes.len());
                    bytes[at] ^= 1 << self.below(8);
                }
                7 => {
                    let other = good[self.below(good.len())];
                    let (range, at) = (self.range(other), self.place(&bytes));
                    bytes.splice(at..at, other[range].iter().copied());
                }
                8 => {
                    let (at, letter) = (self.place(&bytes), self.roll() as u32 % 0x11_0000);
                    let letter = char::from_u32(letter).unwrap_or('\u{fffd}').to_string();
                    bytes.splice(at..at, letter.bytes());
                }
                _ => {}
            }
        }
        bytes
    }
}
