//! The two forms of address in one text: `Wie helpt [u|je]?` is *Wie helpt u?* or *Wie helpt je?*. Knows no language
//! and no message; what does not stand between such brackets is left as it is.

use std::borrow::Cow;

use super::values::{Address, Language};

/// To whom a text is said: in which language, and in which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listener {
    /// The language.
    pub language: Language,
    /// The form; of no matter where the language has one.
    pub address: Address,
}

/// The text in one form of address: of each `[formal|familiar]` the side that was chosen. A bracket without a bar, or
/// without an end, is text as any other.
pub fn in_form(text: &str, address: Address) -> Cow<'_, str> {
    if !text.contains('|') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(from) = rest.find('[') {
        let (before, after) = rest.split_at(from);
        out.push_str(before);
        match choice(after) {
            Some((formal, familiar, behind)) => {
                out.push_str(if address == Address::Familiar { familiar } else { formal });
                rest = behind;
            }
            None => {
                out.push('[');
                rest = &after[1..];
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The two sides of a choice that the text begins with, and what stands behind it.
fn choice(text: &str) -> Option<(&str, &str, &str)> {
    let (inside, behind) = text.strip_prefix('[')?.split_once(']')?;
    let (formal, familiar) = inside.split_once('|')?;
    (!inside.contains(['[', '\n'])).then_some((formal, familiar, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_each_choice_the_side_of_the_form_is_said_and_all_else_is_left() {
        let both = |text| (in_form(text, Address::Formal).into_owned(), in_form(text, Address::Familiar).into_owned());
        assert_eq!(both("Wie helpt [u|je]?"), ("Wie helpt u?".into(), "Wie helpt je?".into()));
        assert_eq!(both("[Vous|Tu] [êtes|es] là[ , Madame|]."), ("Vous êtes là , Madame.".into(), "Tu es là.".into()));
        for plain in ["[one] a", "a | b", "[a", "a]", "[a\n|b]", ""] {
            assert_eq!(both(plain), (plain.into(), plain.into()));
        }
        assert_eq!(both("[ [u|je]"), ("[ u".into(), "[ je".into()));
    }
}
