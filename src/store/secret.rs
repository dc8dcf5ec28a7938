//! What opens the file: a passphrase or a recovery code, and the key that both lead to.
//!
//! Everything here is wiped from memory when it is dropped, and none of it can be printed with `Debug`.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::domain::{Code, Language, folded, weakness};

use super::error::{Error, Result};
use super::process::random;
use super::wordlist;

/// Words in a recovery code: 256 bits of key and 8 of checksum, at 11 bits a word.
pub const CODE_WORDS: usize = 24;

/// The 32 bytes that the pages are encrypted with.
pub(super) type Key = Zeroizing<[u8; 32]>;
/// The 16 bytes in front of the file.
pub(super) type Salt = [u8; 16];

/// What the user gives to open the file.
pub struct Secret(Kind);

enum Kind {
    Passphrase { text: Zeroizing<String>, as_typed: Zeroizing<String> },
    Key(Key),
}

/// The key as words, to be written down and kept apart from the computer. It opens the file without the passphrase
/// until the passphrase is changed.
pub struct RecoveryCode(Key);

impl Secret {
    /// A passphrase as typed or read from a file: NFC, without the line end, blanks at the ends and doubled ones forgiven.
    pub fn from_passphrase(text: &str) -> Self {
        Self(Kind::Passphrase {
            text: composed(&folded(text)),
            as_typed: composed(text.trim_end_matches(['\n', '\r'])),
        })
    }

    /// With every blank as it was typed, where that makes a difference: earlier files were made so.
    pub(super) fn as_typed(&self) -> Option<Self> {
        match &self.0 {
            Kind::Passphrase { text, as_typed } if text != as_typed => {
                Some(Self(Kind::Passphrase { text: as_typed.clone(), as_typed: as_typed.clone() }))
            }
            _ => None,
        }
    }

    /// A recovery code as typed: 24 words of one of the three lists, in any case; four letters of a word are enough.
    ///
    /// # Errors
    /// `NotACode` where a word is unknown or missing, or the checksum says that one is mistyped.
    pub fn from_recovery_code(text: &str) -> Result<Self> {
        let folded: Zeroizing<String> =
            Zeroizing::new(text.nfd().filter(|c| c.is_ascii()).map(|c| c.to_ascii_lowercase()).collect());
        let typed: Vec<&str> = folded.split(|c: char| !c.is_ascii_alphabetic()).filter(|w| !w.is_empty()).collect();
        if typed.len() != CODE_WORDS {
            return Err(Error::NotACode);
        }
        let key = Language::ALL.iter().find_map(|language| unpack(&wordlist::places(*language, &typed)?));
        key.map(|key| Self(Kind::Key(key))).ok_or(Error::NotACode)
    }

    /// What somebody typed where either opens: the recovery code where it is one, or else a passphrase.
    pub fn typed(text: &str) -> Self {
        Self::from_recovery_code(text).unwrap_or_else(|_| Self::from_passphrase(text))
    }

    /// A new key that no passphrase leads to, for files that only their recovery code opens.
    ///
    /// # Errors
    /// The system gave no randomness.
    pub fn fresh_key() -> Result<Self> {
        let mut key = Key::default();
        random(&mut *key)?;
        Ok(Self(Kind::Key(key)))
    }

    /// `Weak` for a passphrase that may not protect a file.
    pub(super) fn strong(&self) -> Result<()> {
        match &self.0 {
            Kind::Passphrase { text, .. } => weakness(text).map_or(Ok(()), |weakness| Err(Error::Weak(weakness))),
            Kind::Key(_) => Ok(()),
        }
    }

    /// The key of a file with this salt. Takes about a quarter of a second for a passphrase, on purpose.
    pub(super) fn key(&self, salt: &Salt) -> Key {
        match &self.0 {
            Kind::Key(key) => key.clone(),
            Kind::Passphrase { text, .. } => {
                let params = Params::new(64 * 1024, 3, 1, Some(32)).expect("64 MiB, 3 passes and 1 lane are allowed");
                let mut key = Key::default();
                Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
                    .hash_password_into(text.as_bytes(), salt, &mut *key)
                    .expect("a salt of 16 bytes and a key of 32 are allowed");
                key
            }
        }
    }
}

impl RecoveryCode {
    pub(super) fn new(key: &Key) -> Self {
        Self(key.clone())
    }
    /// The 24 words in a language, separated by blanks. Any of the three languages opens the file.
    pub fn words(&self, language: Language) -> Zeroizing<String> {
        wordlist::join(language, pack(&self.0).iter().copied())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode")
    }
}

/// In the one form that all ways of typing an accent lead to.
fn composed(text: &str) -> Zeroizing<String> {
    // Composed text is never longer than three times its length (Unicode, UAX 15): no copy is left behind.
    let mut composed = Zeroizing::new(String::with_capacity(text.len() * 3));
    composed.extend(text.nfc());
    composed
}

/// The key and its checksum as 24 numbers below 2,048.
fn pack(key: &[u8; 32]) -> Zeroizing<Vec<usize>> {
    let sum = checksum(key);
    let bit = |at: usize| {
        let byte = if at < 256 { key[at / 8] } else { sum };
        usize::from(byte >> (7 - at % 8) & 1)
    };
    Zeroizing::new((0..CODE_WORDS).map(|word| (0..11).fold(0, |n, i| n << 1 | bit(word * 11 + i))).collect())
}

/// The key out of 24 numbers; `None` where the checksum differs.
fn unpack(places: &[usize]) -> Option<Key> {
    let mut bytes = Zeroizing::new([0u8; 33]);
    for at in 0..CODE_WORDS * 11 {
        let bit = places[at / 11] >> (10 - at % 11) & 1;
        bytes[at / 8] |= (bit as u8) << (7 - at % 8);
    }
    let mut key = Key::default();
    key.copy_from_slice(&bytes[..32]);
    (checksum(&key) == bytes[32]).then_some(key)
}

/// CRC-8 (x⁸ + x² + x + 1): a mistyped word, or two neighbours swapped, shows in all but one of 256 cases.
fn checksum(key: &[u8; 32]) -> u8 {
    key.iter()
        .fold(0xff, |sum, byte| (0..8).fold(sum ^ byte, |s: u8, _| if s & 0x80 == 0 { s << 1 } else { s << 1 ^ 0x07 }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key_of(secret: &Secret) -> Key {
        secret.key(&[0; 16])
    }

    #[test]
    fn a_recovery_code_leads_back_to_its_key_in_every_language() {
        let secret = Secret::fresh_key().unwrap();
        let code = RecoveryCode::new(&key_of(&secret));
        for language in Language::ALL {
            let words = code.words(*language);
            assert_eq!(words.split(' ').count(), CODE_WORDS);
            let shouted = Secret::from_recovery_code(&words.to_uppercase().replace(' ', "\n")).unwrap();
            assert_eq!(key_of(&shouted), key_of(&secret));
            let stems: Vec<&str> = words.split(' ').map(|w| &w[..w.len().min(4)]).collect();
            assert_eq!(key_of(&Secret::from_recovery_code(&stems.join(" ")).unwrap()), key_of(&secret));
        }
    }

    #[test]
    fn a_mistyped_recovery_code_is_told_before_the_file_is_tried() {
        let words = RecoveryCode::new(&Key::new([7; 32])).words(Language::Nl);
        let mut other: Vec<&str> = words.split(' ').collect();
        other[3] = if other[3] == "huis" { "tafel" } else { "huis" };
        for wrong in [other.join(" "), other[1..].join(" "), String::new(), "zzzz ".repeat(24)] {
            assert_eq!(Secret::from_recovery_code(&wrong).unwrap_err(), Error::NotACode);
        }
    }

    #[test]
    fn a_passphrase_with_doubled_blanks_opens_also_what_was_made_with_them() {
        let doubled = Secret::from_passphrase(" een  zin\n");
        assert_eq!(key_of(&doubled), key_of(&Secret::from_passphrase("een zin")));
        let as_typed = doubled.as_typed().unwrap();
        assert_ne!(key_of(&as_typed), key_of(&doubled));
        assert!(as_typed.as_typed().is_none() && Secret::from_passphrase("een zin\n").as_typed().is_none());
    }

    #[test]
    fn a_passphrase_is_the_same_however_its_accents_were_typed() {
        let composed = Secret::from_passphrase("caf\u{e9} noir\r\n");
        let apart = Secret::from_passphrase("cafe\u{301} noir");
        assert_eq!(key_of(&composed), key_of(&apart));
        assert_ne!(key_of(&composed), key_of(&Secret::from_passphrase("cafe noir")));
        assert_ne!(composed.key(&[0; 16]), composed.key(&[1; 16]));
    }
}
