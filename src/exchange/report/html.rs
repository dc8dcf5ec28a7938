//! The page as one HTML file: no script, nothing fetched, and it prints on one sheet.

use std::fmt::Write as _;

use super::error::Error;
use super::page::{Line, Matrix, Page, Section, Table};
use super::{ink, sheet};
use crate::diagram::Square;
use crate::diagram::svg::xml_text;
use crate::domain::Code;
use crate::text::kept_together;

pub(super) fn write(page: &Page) -> Result<String, Error> {
    let sheets = sheet::draw(page)?;
    let mut out = head(page, sheets.size);
    out.push_str(&format!("<main>\n<header>\n<h1>{}</h1>\n", xml_text(&page.title)));
    if !page.under.is_empty() {
        out.push_str(&format!("<p>{}</p>\n", xml_text(&page.under)));
    }
    out.push_str("</header>\n");
    if let Some(figure) = &page.figure {
        let drawing = ink::alone(&figure.svg).ok_or(Error::Figure)?;
        let legend = ink::alone(&figure.legend).map(|legend| format!("<figcaption>{legend}</figcaption>"));
        let (alt, legend) = (xml_text(&figure.alt), legend.unwrap_or_default());
        out.push_str(&format!("<figure><div role=\"img\" aria-label=\"{alt}\">{drawing}</div>{legend}</figure>\n"));
    }
    out.push_str("<div class=\"flow\">\n");
    page.sections.iter().for_each(|told| section(told, &mut out));
    out.push_str("</div>\n");
    out.push_str(&format!("<footer>{}</footer>\n</main>\n", xml_text(&page.foot)));
    if let Some(annex) = &page.annex {
        table(annex, &mut out);
    }
    if let Some(half) = &page.matrix {
        matrix(half, &mut out);
    }
    out.push_str("</body>\n</html>\n");
    Ok(out)
}

fn head(page: &Page, size: f32) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>\n:root {{ --size: {size:.2}pt; --small: {small}em; }}\n{STYLE}</style>\n</head>\n<body>\n",
        small = page.letters.small(),
        lang = page.language.code(),
        title = xml_text(&page.title),
    )
}

const STYLE: &str = "\
@page { size: A4; margin: 10mm 8mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #1f2933; background: #fff; font: var(--size)/1.32 'Open Sans', 'Segoe UI', 'Noto Sans', sans-serif; }
main { max-width: 194mm; margin: 0 auto; padding: 6mm 0; }
header { border-bottom: 1.4pt solid #0b5c8a; margin-bottom: 8pt; padding-bottom: 6pt; }
h1 { font-size: 22pt; line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
header p { font-size: var(--size); color: #5a6570; margin: 0; }
h2 { font-size: 1.16em; color: #0b5c8a; margin: 0.9em 0 0.2em; break-after: avoid; }
figure { margin: 0 0 8pt; }
figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.flow { columns: 2; column-gap: 8mm; overflow-wrap: anywhere; }
.flow section:first-child h2 { margin-top: 0; }
p, ul, blockquote { margin: 0 0 0.28em; padding: 0; break-inside: avoid; }
ul { list-style: none; }
li { position: relative; padding-left: 1em; margin-bottom: 0.28em; break-inside: avoid; }
li::before { content: '\\2022'; position: absolute; left: 0.1em; color: #0b5c8a; }
li.step { padding-left: 1.5em; }
li.step::before { content: ''; width: 0.9em; height: 0.9em; top: 0.2em; border: 1.1pt solid #0b5c8a; border-radius: 1.5pt; }
li.done::before { content: '\\2713'; line-height: 0.8; }
blockquote { border-left: 2pt solid #c3cbd3; padding-left: 0.7em; }
small { display: block; font-size: var(--small); color: #5a6570; }
.write { border-bottom: 0.9pt solid #c3cbd3; min-height: 2.3em; }
footer { font-size: var(--small); color: #5a6570; margin-top: 1.2em; }
.annex { max-width: 180mm; margin: 0 auto; break-before: page; }
table { border-collapse: collapse; width: 100%; font-size: 8pt; }
th { text-align: left; color: #5a6570; border-bottom: 0.9pt solid #0b5c8a; }
td { border-bottom: 0.5pt solid #c3cbd3; overflow-wrap: break-word; }
td:first-child { overflow-wrap: anywhere; }
th, td { padding: 2pt 6pt 2pt 0; vertical-align: top; }
tr { break-inside: avoid; }
.half { width: auto; }
.half td.box { border: 0.6pt solid #c3cbd3; min-width: 5mm; }
@media print { main { padding: 0; } }
";

fn section(section: &Section, out: &mut String) {
    out.push_str(&format!("<section>\n<h2>{}</h2>\n", xml_text(&section.heading)));
    lines(&section.lines, out);
    out.push_str("</section>\n");
}

fn lines(lines: &[Line], out: &mut String) {
    let is_point = |line: &Line| matches!(line, Line::Point(_) | Line::Step { .. });
    for lines in lines.chunk_by(|a, b| is_point(a) == is_point(b)) {
        if lines.first().is_some_and(is_point) {
            out.push_str("<ul>\n");
            lines.iter().for_each(|l| line(l, out));
            out.push_str("</ul>\n");
        } else {
            lines.iter().for_each(|l| line(l, out));
        }
    }
}

fn line(line: &Line, out: &mut String) {
    let (text, small) = line.texts();
    let text = kept_together(text);
    let text = xml_text(&text);
    let small = if small.is_empty() { String::new() } else { format!("<small>{}</small>", xml_text(small)) };
    let written = match line {
        Line::Code { caption, text } => {
            let drawn = Square::of(text).map(|code| ink::code_alone(&code)).unwrap_or_default();
            writeln!(out, "<p class=\"code\">{drawn}<br>{}</p>", xml_text(caption))
        }
        Line::Fact(..) => writeln!(out, "<p>{text}{small}</p>"),
        Line::Point(_) => writeln!(out, "<li>{text}</li>"),
        Line::Quote(_) => writeln!(out, "<blockquote>{text}</blockquote>"),
        Line::Step { done: true, .. } => writeln!(out, "<li class=\"step done\">{text}{small}</li>"),
        Line::Step { .. } => writeln!(out, "<li class=\"step\">{text}{small}</li>"),
        Line::Write(_) => writeln!(out, "<p class=\"write\">{text}</p>"),
    };
    // Writing into a text does not fail.
    debug_assert!(written.is_ok());
}

fn matrix(half: &Matrix, out: &mut String) {
    let (heading, how) = (xml_text(&half.heading), xml_text(&half.how));
    out.push_str(&format!("<section class=\"annex\">\n<h2>{heading}</h2>\n<p>{how}</p>\n<table class=\"half\">\n"));
    for (n, name) in half.names.iter().enumerate() {
        let boxes = "<td class=\"box\"></td>".repeat(n);
        out.push_str(&format!("<tr><th>{0}</th><td>{1}</td>{boxes}<th>{0}</th></tr>\n", n + 1, xml_text(name)));
    }
    out.push_str("</table>\n</section>\n");
}

fn table(table: &Table, out: &mut String) {
    out.push_str(&format!("<section class=\"annex\">\n<h2>{}</h2>\n<table>\n<thead><tr>", xml_text(&table.heading)));
    table.head.iter().for_each(|cell| out.push_str(&format!("<th scope=\"col\">{}</th>", xml_text(cell))));
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        row.iter().for_each(|cell| out.push_str(&format!("<td>{}</td>", xml_text(cell))));
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n</section>\n");
}
