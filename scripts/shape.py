#!/usr/bin/env python3
"""The shape of the source in figures: files, lines, long functions, names declared more than once, arms for the rest.

    scripts/shape.py [FOLDER]

Goes by the lines that rustfmt writes; tests inside a file count along. Circles of files are for `cargo test circles`.
"""
import collections, pathlib, re, statistics, sys

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "src")
files = {path: path.read_text().splitlines() for path in sorted(root.rglob("*.rs"))}
lengths, types, rest = [], collections.Counter(), 0
for path, lines in files.items():
    for at, line in enumerate(lines):
        if re.match(r"\s*//", line):
            continue
        if found := re.match(r"( *)(pub(\(.*?\))? )?(const |async |unsafe )*fn \w+", line):
            end = next((n for n in range(at, len(lines)) if lines[n].rstrip().startswith(found[1] + "}")), at)
            lengths.append((end - at + 1, path, at + 1))
        if found := re.match(r" *(?:pub(?:\(.*?\))? )?(?:struct|enum|trait|type) (\w+)", line):
            types[found[1]] += 1
        rest += len(re.findall(r"(?<![\w(,] )\b_ (?:if .*)?=> ", line))
sizes = sorted(len(lines) for lines in files.values())
more = sorted(name for name, times in types.items() if times > 1)
print(f"files {len(files)}, lines {sum(sizes)}, median {statistics.median(sizes):.0f}, longest {sizes[-1]}")
print(f"functions {len(lengths)}, over 40 lines {sum(n > 40 for n, *_ in lengths)}, over 60 {sum(n > 60 for n, *_ in lengths)}")
print(f"type names declared more than once {len(more)}: {' '.join(more)}")
print(f"arms for the rest {rest}")
