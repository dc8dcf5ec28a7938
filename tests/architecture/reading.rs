//! Reads the code of the house as far as its walls need it: words without comments and quotes, the names that a file
//! brings in, and the file that each of them comes from. Knows no types: a method is found by whoever names its type.

use std::collections::{BTreeMap, BTreeSet};

/// The code of `src`, file by file.
pub struct House {
    pub files: Vec<File>,
    by_module: BTreeMap<Vec<String>, usize>,
}

/// One file.
pub struct File {
    /// `app/update/mod.rs`
    pub name: String,
    /// `app`, `update`
    module: Vec<String>,
    /// Its words without imports and tests.
    pub words: Vec<String>,
    /// What it declares.
    items: BTreeSet<String>,
    /// What it brings in, by the name that it has here.
    brings: Vec<Import>,
}

struct Import {
    name: String,
    path: Vec<String>,
    shared: bool,
}

/// The words and signs of a code; a comment is none, and a quote is one sign, with the names that it takes from the code.
pub fn words(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let mut out = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let rest = &signs[at..];
        let next = rest.get(1).copied().unwrap_or(' ');
        let length = match rest[0] {
            '/' if next == '/' => rest.iter().take_while(|c| **c != '\n').count(),
            '/' if next == '*' => 2 + until(&rest[2..], &['*', '/']),
            'r' if matches!(next, '"' | '#') && opens_raw(rest) => raw(rest),
            '"' => 1 + quoted(&rest[1..]),
            '\'' => sign_or_lifetime(rest),
            c if c.is_alphanumeric() || c == '_' => {
                let word: String = rest.iter().take_while(|c| c.is_alphanumeric() || **c == '_').collect();
                let length = word.chars().count();
                out.push(word);
                length
            }
            ':' if next == ':' => {
                out.push("::".into());
                2
            }
            c if c.is_whitespace() => 1,
            c => {
                out.push(c.to_string());
                1
            }
        };
        if matches!(rest[0], '"' | '\'') || (rest[0] == 'r' && length > 1 && matches!(next, '"' | '#')) {
            out.push("\"".into());
            out.extend(captured(&rest[..length.min(rest.len())]));
        }
        at += length;
    }
    out
}

/// The names that a format string takes out of the code around it: `{name}`.
fn captured(quote: &[char]) -> Vec<String> {
    let text: String = quote.iter().collect();
    let name = |part: &str| part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    text.split('{').skip(1).map(name).filter(|name| !name.is_empty()).collect()
}

fn until(signs: &[char], end: &[char]) -> usize {
    signs.windows(end.len()).position(|window| window == end).map_or(signs.len(), |at| at + end.len())
}

fn quoted(signs: &[char]) -> usize {
    let mut at = 0;
    while at < signs.len() && signs[at] != '"' {
        at += if signs[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

fn opens_raw(signs: &[char]) -> bool {
    signs[1..].iter().find(|c| **c != '#') == Some(&'"')
}

fn raw(signs: &[char]) -> usize {
    let marks = signs[1..].iter().take_while(|c| **c == '#').count();
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', marks)).collect();
    2 + marks + until(&signs[2 + marks..], &end)
}

/// A character in quotes, or a lifetime.
fn sign_or_lifetime(signs: &[char]) -> usize {
    match signs.get(1) {
        Some('\\') => 3 + signs[3..].iter().take_while(|c| **c != '\'').count() + 1,
        Some(_) if signs.get(2) == Some(&'\'') => 3,
        _ => 1,
    }
}

/// The words without what is compiled for tests alone.
pub fn without_tests(words: Vec<String>) -> Vec<String> {
    let mark = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut out = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if words[at..].iter().take(mark.len()).eq(mark.iter()) {
            at += mark.len();
            at += item_length(&words[at..]);
        } else {
            out.push(words[at].clone());
            at += 1;
        }
    }
    out
}

/// Up to the end of the item that begins here.
fn item_length(words: &[String]) -> usize {
    let mut depth = 0;
    for (at, word) in words.iter().enumerate() {
        match word.as_str() {
            "{" => depth += 1,
            "}" if depth == 1 => return at + 1,
            "}" => depth -= 1,
            ";" if depth == 0 => return at + 1,
            _ => {}
        }
    }
    words.len()
}

/// The paths of a tree of imports, each with the name that it gets.
fn tree(words: &[String], before: &[String], out: &mut Vec<(String, Vec<String>)>) -> usize {
    let mut path = before.to_vec();
    let mut at = 0;
    let mut name = None;
    while at < words.len() {
        match words[at].as_str() {
            "::" => {}
            "{" => {
                at += 1;
                while words[at] != "}" {
                    at += tree(&words[at..], &path, out);
                    at += usize::from(words[at] == ",");
                }
                return at + 1;
            }
            "," | "}" | ";" => break,
            "as" => {
                name = Some(words[at + 1].clone());
                at += 1;
            }
            word => path.push(word.to_string()),
        }
        at += 1;
    }
    if path.last().is_some_and(|last| last == "self") && path.len() > 1 {
        path.pop();
    }
    out.push((name.or(path.last().cloned()).unwrap_or_default(), path));
    at
}

impl File {
    fn new(name: &str, text: &str) -> Self {
        let all = without_tests(words(text));
        let (mut brings, mut items, mut rest) = (Vec::new(), BTreeSet::new(), Vec::new());
        let mut at = 0;
        while at < all.len() {
            let starts = at == 0 || matches!(all[at - 1].as_str(), ";" | "}" | "{" | "]" | "pub" | ")");
            if all[at] == "use" && starts {
                let shared = at > 0 && matches!(all[at - 1].as_str(), "pub" | ")");
                let mut found = Vec::new();
                at += 1;
                at += tree(&all[at..], &[], &mut found);
                brings.extend(found.into_iter().map(|(name, path)| Import { name, path, shared }));
            } else {
                let declares = matches!(
                    all[at].as_str(),
                    "fn" | "struct" | "enum" | "trait" | "const" | "static" | "type" | "macro_rules"
                );
                items.extend(declares.then(|| all.get(at + 1).cloned()).flatten());
                rest.push(all[at].clone());
            }
            at += 1;
        }
        let mut module: Vec<String> = name.trim_end_matches(".rs").split('/').map(str::to_string).collect();
        if matches!(module.last().map(String::as_str), Some("mod" | "lib")) {
            module.pop();
        }
        Self { name: name.to_string(), module, words: rest, items, brings }
    }
}

impl House {
    /// The house of these files, each with its path under `src`.
    pub fn new<'t>(files: impl IntoIterator<Item = (&'t str, &'t str)>) -> Self {
        let files: Vec<File> = files.into_iter().map(|(name, text)| File::new(name, text)).collect();
        let by_module = files.iter().enumerate().map(|(at, file)| (file.module.clone(), at)).collect();
        Self { files, by_module }
    }

    /// Which files each file needs to be understood: what it names, through whatever hands the name on.
    pub fn arrows(&self) -> Vec<BTreeSet<usize>> {
        (0..self.files.len()).map(|at| self.needs(at)).collect()
    }

    fn needs(&self, at: usize) -> BTreeSet<usize> {
        let file = &self.files[at];
        let mut paths: Vec<Vec<String>> = Vec::new();
        for import in &file.brings {
            // What is handed on and not named here is for others.
            if !import.shared || file.words.contains(&import.name) {
                paths.push(import.path.clone());
            }
        }
        let mut word = 0;
        while word < file.words.len() {
            let mut path = vec![file.words[word].clone()];
            while file.words.get(word + 1).is_some_and(|w| w == "::") && file.words.get(word + 2).is_some() {
                path.push(file.words[word + 2].clone());
                word += 2;
            }
            if path.len() > 1 {
                paths.push(path);
            }
            word += 1;
        }
        let found = paths.iter().filter_map(|path| self.find(&file.module, path, 0));
        found.filter(|there| *there != at).collect()
    }

    /// The file that declares what this path names, seen from a module. `None` for what is not of the house, and for a
    /// module as such.
    fn find(&self, from: &[String], path: &[String], depth: usize) -> Option<usize> {
        if depth > 20 {
            return None;
        }
        let mut module = from.to_vec();
        let mut rest = path;
        match path.first()?.as_str() {
            "crate" => (module, rest) = (Vec::new(), &path[1..]),
            "self" => rest = &path[1..],
            "super" => {
                while rest.first().is_some_and(|word| word == "super") {
                    module.pop();
                    rest = &rest[1..];
                }
            }
            name => {
                // A name that is not of this module is of another crate, or of the language.
                let here = &self.files[*self.by_module.get(&module)?];
                let mut child = module.clone();
                child.push(name.to_string());
                let known = here.items.contains(name)
                    || here.brings.iter().any(|import| import.name == name)
                    || self.by_module.contains_key(&child);
                if !known {
                    return None;
                }
            }
        }
        self.walk(module, rest, depth)
    }

    fn walk(&self, mut module: Vec<String>, path: &[String], depth: usize) -> Option<usize> {
        for (at, name) in path.iter().enumerate() {
            let last = at + 1 == path.len();
            let here = self.by_module.get(&module).copied();
            let declared = here.is_some_and(|file| self.files[file].items.contains(name));
            let mut child = module.clone();
            child.push(name.clone());
            if self.by_module.contains_key(&child) && !(last && declared) {
                module = child;
                continue;
            }
            let file = here?;
            if declared {
                return Some(file);
            }
            let import = self.files[file].brings.iter().find(|import| import.name == *name);
            let Some(import) = import else {
                let globs = self.files[file].brings.iter().filter(|import| import.name == "*");
                let found = globs.filter_map(|glob| {
                    let mut path = glob.path.clone();
                    *path.last_mut()? = name.clone();
                    self.find(&module, &path, depth + 1)
                });
                return found.filter(|there| self.files[*there].items.contains(name)).min().or(Some(file));
            };
            let whole: Vec<String> = import.path.iter().chain(&path[at + 1..]).cloned().collect();
            return self.find(&module, &whole, depth + 1);
        }
        None
    }
}
