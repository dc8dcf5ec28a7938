//! What can be read in a file that is packed: the streams of a PDF, the members of an archive or a workbook.
#![allow(dead_code, reason = "each test uses its own part")]

use std::io::{Cursor, Read as _};

/// Everything readable in these bytes, whatever they are.
pub fn opened(bytes: &[u8]) -> String {
    match bytes {
        [b'P', b'K', ..] => members(bytes),
        [b'%', b'P', b'D', b'F', ..] => pdf(bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// An archive: the names of its members and what stands in each, archives within it as well.
fn members(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut all = String::from_utf8_lossy(archive.comment()).into_owned();
    for at in 0..archive.len() {
        let mut member = archive.by_index(at).expect("a member");
        let mut content = Vec::new();
        member.read_to_end(&mut content).expect("a member that can be read");
        all += &format!("\n{}\n{}", member.name().expect("a name"), opened(&content));
    }
    all
}

/// A PDF with its streams inflated, and its texts of two bytes a letter as one.
pub fn pdf(pdf: &[u8]) -> String {
    let mut all = pdf.to_vec();
    let starts = pdf.windows(7).enumerate().filter(|(_, w)| *w == b"stream\n").map(|(at, _)| at + 7);
    for start in starts {
        let mut inflated = Vec::new();
        // The end of a stream is where the decoder says so; what is no deflated stream gives nothing.
        let _ = flate2::read::ZlibDecoder::new(&pdf[start..]).read_to_end(&mut inflated);
        all.extend(inflated);
    }
    let narrow: Vec<u8> = all.iter().copied().filter(|byte| *byte != 0).collect();
    String::from_utf8_lossy(&all).into_owned() + &String::from_utf8_lossy(&narrow)
}
