//! The keys of messages. Holds no words of any language, and no key without a message: `assets/locales` has them all.

use std::cmp::Ordering;

// `KEYS`, in order.
include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// The key of a message: `key!("app-saved")`. What no message is called does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageKey(&'static str);

impl MessageKey {
    /// The key that these parts make, one behind the other; `None` where no message is called so. For names that come
    /// from data.
    pub const fn find(parts: &[&str]) -> Option<Self> {
        let (mut low, mut high) = (0, KEYS.len());
        while low < high {
            let middle = low.midpoint(high);
            match order(KEYS[middle], parts) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => return Some(Self(KEYS[middle])),
            }
        }
        None
    }
    /// What `key!` makes of a literal.
    ///
    /// # Panics
    /// Where there is no such message; the compiler is who meets it.
    pub const fn known(key: &str) -> Self {
        match Self::find(&[key]) {
            Some(key) => key,
            None => panic!("no message is called so"),
        }
    }
    /// What `key!` makes of a literal with `{}`: a key for each code.
    ///
    /// # Panics
    /// Where a code has no message; the compiler is who meets it.
    pub const fn each<const N: usize>(pattern: &str, codes: &[&str]) -> [Self; N] {
        let (before, after) = split(pattern);
        let mut keys = [Self(""); N];
        let mut at = 0;
        while at < N {
            keys[at] = match Self::find(&[before, codes[at], after]) {
                Some(key) => key,
                None => panic!("a value of the list has no such message"),
            };
            at += 1;
        }
        keys
    }
    /// As the files write it.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

/// How a key stands to the text that these parts make.
const fn order(key: &str, parts: &[&str]) -> Ordering {
    let key = key.as_bytes();
    let (mut at, mut part) = (0, 0);
    while part < parts.len() {
        let wanted = parts[part].as_bytes();
        let mut letter = 0;
        while letter < wanted.len() {
            if at == key.len() || key[at] < wanted[letter] {
                return Ordering::Less;
            }
            if key[at] > wanted[letter] {
                return Ordering::Greater;
            }
            (at, letter) = (at + 1, letter + 1);
        }
        part += 1;
    }
    if at == key.len() { Ordering::Equal } else { Ordering::Greater }
}

/// What stands before and behind `{}`.
const fn split(pattern: &str) -> (&str, &str) {
    let bytes = pattern.as_bytes();
    let mut at = 0;
    while at + 1 < bytes.len() {
        if bytes[at] == b'{' && bytes[at + 1] == b'}' {
            return (pattern.split_at(at).0, pattern.split_at(at + 2).1);
        }
        at += 1;
    }
    panic!("there is no {{}} in it")
}

#[cfg(test)]
mod tests {
    use super::{KEYS, MessageKey};

    /// Seen to fail with a key that ended where another goes on.
    #[test]
    fn every_message_is_found_whole_and_in_parts_and_nothing_else_is() {
        for key in KEYS {
            let (half, rest) = key.split_at(key.len() / 2);
            for parts in [&[key][..], &[half, rest], &["", key, ""]] {
                assert_eq!(MessageKey::find(parts).map(MessageKey::as_str), Some(key));
            }
            for other in [&[key, "x"][..], &[half, "~"], &[key, "-"], &[&key[1..]]] {
                let made = other.concat();
                assert_eq!(MessageKey::find(other).is_some(), KEYS.contains(&made.as_str()), "{made}");
            }
        }
        assert_eq!(MessageKey::find(&[]), None);
    }

    #[test]
    #[should_panic(expected = "no message is called so")]
    fn a_key_without_a_message_stops_the_compiler() {
        MessageKey::known("app-savd");
    }
}
