//! The page as Markdown. The figure is left out: it has a file of its own. Inert whatever the names.

use super::page::{Line, Page, Section, Table};

pub(super) fn write(page: &Page) -> String {
    let mut out = format!("# {}\n\n", md_text(&page.title));
    if !page.under.is_empty() {
        out.push_str(&format!("{}\n\n", md_text(&page.under)));
    }
    page.sections.iter().for_each(|s| section(s, &mut out));
    if let Some(annex) = &page.annex {
        table(annex, &mut out);
    }
    if let Some(half) = &page.matrix {
        out.push_str(&format!("## {}\n\n{}\n\n", md_text(&half.heading), md_text(&half.how)));
        let row = |(n, name): (usize, &String)| format!("{}\\. {} …\n\n", n + 1, md_text(name));
        half.names.iter().enumerate().map(row).for_each(|line| out.push_str(&line));
    }
    out.push_str(&format!("---\n\n{}\n", md_text(&page.foot)));
    out
}

fn section(section: &Section, out: &mut String) {
    out.push_str(&format!("## {}\n\n", md_text(&section.heading)));
    for line in &section.lines {
        let (text, small) = line.texts();
        let text = md_text(text);
        let small = if small.is_empty() { String::new() } else { format!(" ({})", md_text(small)) };
        out.push_str(&match line {
            Line::Fact(..) | Line::Point(_) => format!("- {text}{small}\n"),
            Line::Quote(_) => format!("> {text}\n\n"),
            Line::Step { done, .. } => format!("- [{}] {text}{small}\n", if *done { "x" } else { " " }),
            // A code is for paper: what stands in it stands above.
            Line::Code { .. } => String::new(),
            Line::Write(_) => format!("{text} …\n\n"),
        });
    }
    out.push('\n');
}

fn table(table: &Table, out: &mut String) {
    let row = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| md_text(cell)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    out.push_str(&format!("## {}\n\n{}", md_text(&table.heading), row(&table.head)));
    out.push_str(&format!("|{}\n", " --- |".repeat(table.head.len())));
    table.rows.iter().for_each(|cells| out.push_str(&row(cells)));
    out.push('\n');
}

/// Text on one line in which nothing is markup: no link, no image, no HTML, no list.
fn md_text(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len() + 8);
    let mut start = true;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        let joins_an_address = matches!(c, '.' | ':' | '@') && chars.peek().is_some_and(|n| !n.is_whitespace());
        let opens_a_list = start && matches!(c, '-' | '+' | '=' | '.' | ')');
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '{' | '}' | '#' | '|' | '!' | '~' | '$' | '^' => out.extend(['\\', c]),
            _ if joins_an_address || opens_a_list => out.extend(['\\', c]),
            _ => out.push(c),
        }
        start = start && c.is_ascii_digit();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_never_markup() {
        assert_eq!(md_text("[x](http://e.vil) <b>"), "\\[x\\](http\\://e\\.vil) &lt;b&gt;");
        assert_eq!(md_text("1. niet\n# ook"), "1\\. niet \\# ook");
        assert_eq!(md_text("- Ann"), "\\- Ann");
        assert_eq!(md_text("D'hondt-Peeters (nr 14), 王小明."), "D'hondt-Peeters (nr 14), 王小明.");
    }
}
