#!/usr/bin/env python3
"""Writes LICENCES.md: what the program is made of, and under which licences.

Run from the root of the project, after a change of Cargo.lock:

    python3 scripts/licences.py

It asks `cargo metadata` (nothing is compiled; packages of the other platforms are fetched) which packages the program needs to be built and to
run on Linux, macOS and Windows: normal and build dependencies, reached from the program itself; what only tests and
benches use is left out. Fonts, word lists and the C code inside packages are named by hand below, since cargo does
not know them. With `--check` nothing is written; the exit status is 1 where the page is out of date, or a package stands
under a licence that was not allowed.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

PAGE = Path("LICENCES.md")
PLATFORMS = ["x86_64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-pc-windows-msvc"]

HEAD = """\
# What ecogram is made of

ecogram itself: MIT OR Apache-2.0, at your choice.

It is built on the work of many others. Thank you. This page is written by `scripts/licences.py`. The full text of a
licence stands beside the fonts and in each package, whose source is on crates.io under the name and version below.

## Fonts (assets/fonts)

| Font | Licence |
|---|---|
| Open Sans Regular, Bold (© 2010–2011 Google Corporation) | Apache-2.0, `LICENSE-OpenSans.txt` |
| DejaVu Sans 2.37 (© 2003 Bitstream, Inc.; changes in the public domain) | Bitstream Vera, `LICENSE-DejaVu.txt` |

## Word lists (assets/wordlists, see ORIGIN.md there)

| List | Licence |
|---|---|
| en, fr: BIP-39, from the package mnemonic (© 2013–2016 Pavol Rusnak) | MIT |
| nl: chosen from OpenTaal, Debian package wdutch (© OpenTaal) | BSD |
| nl: by the frequencies of @zxcvbn-ts/language-nl-be | MIT |

## C code inside packages

| Code | Inside | Licence |
|---|---|---|
| SQLCipher (© 2008–2020 Zetetic LLC) | libsqlite3-sys | BSD-3-Clause |
| SQLite | libsqlite3-sys | public domain |
| OpenSSL | openssl-src | Apache-2.0 |
"""


# What may be shipped in one program under MIT OR Apache-2.0, source files untouched (MPL-2.0 asks no more).
ALLOWED = {
    "0BSD", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0", "ISC",
    "MIT", "MIT-0", "MPL-2.0", "Unicode-3.0", "Unicode-DFS-2016", "Unlicense", "WTFPL", "Zlib",
}


def metadata():
    """What cargo knows of the packages and of who needs whom."""
    command = ["cargo", "metadata", "--format-version", "1", "--locked"]
    for platform in PLATFORMS:
        command += ["--filter-platform", platform]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def needed(resolve):
    """The ids of the packages that the program needs, itself left out."""
    nodes = {node["id"]: node for node in resolve["nodes"]}
    reached, open_ = set(), [resolve["root"]]
    while open_:
        for dep in nodes[open_.pop()]["deps"]:
            kinds = {kind["kind"] for kind in dep["dep_kinds"]}
            if kinds - {"dev"} and dep["pkg"] not in reached:
                reached.add(dep["pkg"])
                open_.append(dep["pkg"])
    return reached


def licence(package):
    """The licence as an SPDX expression: older packages write a slash for OR."""
    if package["license"]:
        return re.sub(r"\s*/\s*", " OR ", package["license"])
    return f"see {package['license_file']} in the package" if package["license_file"] else "not named"


def allowed(expression):
    """An SPDX expression leaves a choice that is allowed."""
    answer = ""
    for part in re.split(r"(\bAND\b|\bOR\b|[()])", expression):
        word = part.strip()
        answer += f" {word.lower()} " if word in ("AND", "OR", "(", ")") else f" {word in ALLOWED} " if word else ""
    return bool(eval(answer, {"__builtins__": {}}))  # only True, False, and, or and brackets stand in it


def packages():
    """Name, version and licence of what the program needs."""
    known = metadata()
    wanted = needed(known["resolve"])
    return sorted((p["name"], p["version"], licence(p)) for p in known["packages"] if p["id"] in wanted)


def page(packages):
    """The whole page."""
    rows = "\n".join(f"| {name} | {version} | {licence_} |" for name, version, licence_ in packages)
    return f"{HEAD}\n## Packages ({len(packages)})\n\n| Package | Version | Licence |\n|---|---|---|\n{rows}\n"


def main():
    """Writes the page, or compares it."""
    found = packages()
    if "--planted" in sys.argv[1:]:
        found.append(("planted", "1.0.0", "MIT AND (GPL-3.0-only OR AGPL-3.0-only)"))
    refused = [f"{name} {version}: {expression}" for name, version, expression in found if not allowed(expression)]
    if refused:
        sys.exit("under a licence that was not allowed: " + "; ".join(refused))
    text = page(found)
    if "--check" in sys.argv[1:]:
        current = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
        sys.exit(0 if current == text else "LICENCES.md is out of date: run python3 scripts/licences.py")
    PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
