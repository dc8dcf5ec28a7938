//! The one door through which text reaches SVG and HTML, here and in the rooms above. Knows no document.
//!
//! What is no text is dropped, as `domain::clean` drops it: a blank in its place would part a word in the picture that is
//! whole on the screen.

use std::borrow::Cow;

/// The text as it may stand in an element or in an attribute within quotes: no markup, and no character that XML
/// does not allow. What it shows is the text itself.
pub fn xml_text(text: &str) -> Cow<'_, str> {
    let inert = |c: char| !matches!(c, '&' | '<' | '>' | '"' | '\'') && allowed(c);
    if text.chars().all(inert) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if allowed(c) => out.push(c),
            _ => {}
        }
    }
    Cow::Owned(out)
}

fn allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\u{20}'..='\u{7e}' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_text_and_what_xml_forbids_is_gone() {
        assert_eq!(xml_text("<script>'\"&\u{1b}\u{0}\u{85}</script>"), "&lt;script&gt;&#39;&quot;&amp;&lt;/script&gt;");
        assert_eq!(xml_text("Öznur 王小明 خديجة 👩‍👧"), "Öznur 王小明 خديجة 👩‍👧");
    }
}
