#!/usr/bin/env bash
# What ecogram writes, opened by the real programs: GraphML by networkx and igraph, the workbook by openpyxl, with the counts
# and the densities of the sample network. Usage: scripts/formats.sh PATH-OF-ECOGRAM; needs python3 with venv, and pip once.
set -euo pipefail
program=$(realpath "${1:?the path of ecogram}")
samples=$(realpath "$(dirname "$0")/../tests/data/formats")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo 'pluk de dag niet te vroeg' >phrase
run() { XDG_CONFIG_HOME=. XDG_DATA_HOME=. LANG=C.UTF-8 "$program" --file a.eco --passphrase-file phrase "$@" >/dev/null; }
run import "$samples/egor/egos.csv" "$samples/egor/alters.csv" "$samples/egor/aaties.csv"
run export --client K-017 --names -o g.graphml
run export --client K-017 --names -o g.xlsx
python3 -m venv v && v/bin/pip -q install networkx igraph openpyxl
v/bin/python - <<'PY'
import igraph, networkx as nx, openpyxl
g = nx.read_graphml("g.graphml")
h = g.subgraph([n for n, d in g.nodes(data=True) if not d.get("is_ego")])
assert (len(h), h.number_of_edges()) == (6, 3), h
assert abs(nx.density(h) - 0.2) < 1e-9 and abs(nx.density(g) - 9 / 21) < 1e-9
assert "Buurman Özgür" in {d["label"] for _, d in h.nodes(data=True)}
i = igraph.Graph.Read_GraphML("g.graphml")
assert (i.vcount(), i.ecount()) == (7, 9) and "Oma Rosa" in i.vs["label"]
book = openpyxl.load_workbook("g.xlsx")
assert [s.title for s in book] == ["people", "ties", "clients", "visits", "measures"]
assert (book["people"].max_row, book["ties"].max_row) == (7, 4)
print("networkx, igraph and openpyxl read the same 6 people and 3 ties")
PY
