//! Ex-partners, by the many ways in which a name or a role says that they are one.

/// A name, and a role that was chosen or written beside it.
pub const EX: [(&str, &str); 16] = [
    ("Ex Dieter", "friend"),
    ("Ex Dieter", "parent"),
    ("mijn ex", "neighbour"),
    ("Dieter (ex)", "acquaintance"),
    ("Dieter", "vroegere man"),
    ("Dieter", "previous partner"),
    ("Dieter", "exmannetje"),
    ("Dieter", "gescheiden man"),
    ("Dieter", "exepoux"),
    ("Wolfgang", "ancien compagnon"),
    ("Mon ex Luc", "colleague"),
    ("Exman Piet", ""),
    ("Luc", "ex-mari"),
    ("Piet", "ex-vriend"),
    ("Tom", "my former boyfriend"),
    ("L'ex de maman", ""),
];
