"""The checks of formats.sh; works in the folder where it is started."""
import csv, glob, os, shutil, subprocess, sys, zipfile
import igraph, networkx as nx, openpyxl, vobject

ECOGRAM, SAMPLES = sys.argv[1], sys.argv[2]
open("phrase", "w").write("pluk de dag niet te vroeg\n")
HOSTILE = ['Öznur "Özi" Yılmaz', "=1+1", "O'Hara, Jan; <b>&amp;", "+32 470 00 00 00", "@som", "Zoë\u00a0De Smet", "-An"]
WIDE = HOSTILE + ["王小明", "خديجة", "👩‍👩‍👧 gezin"]


def run(file, *arguments):
    done = subprocess.run([ECOGRAM, "--file", file, "--passphrase-file", "phrase", "--lang", "en", *arguments],
                          capture_output=True, text=True, env={**os.environ, "XDG_CONFIG_HOME": ".", "XDG_DATA_HOME": "."})
    assert done.returncode == 0, (arguments, done.stdout, done.stderr)
    return done.stdout


def client(name, people, names):
    """A file with one client, with so many people at two visits; answers with what must stand in every form."""
    sectors = "family household friends neighbours work_school clubs_faith_leisure online services".split()
    rows = [[name, visit, day, f"p{n}", f"{names[n % len(names)]} {n}", sectors[n % 8], n % 4 + 1]
            for visit, day in ((1, "12/05/2025"), (2, "03/04/2026")) for n in range(people)]
    ties = [[name, visit, f"p{n}", f"p{n + 1}"] for visit in (1, 2) for n in range(people - 1)]
    tables = {"clients": [["client"], [name]], "people": [["client", "visit", "visit_date", "id", "name", "sector", "ring"], *rows],
              "ties": [["client", "visit", "a", "b"], *ties]}
    for table, lines in tables.items():
        with open(f"{name}-{table}.in", "w", newline="") as out:
            # What a spreadsheet would take for a formula is written as ecogram writes it.
            guarded = [["'" + str(cell) if str(cell)[:1] in "=+-@" and len(str(cell)) > 1 else cell for cell in line] for line in lines]
            csv.writer(out).writerows(guarded)
    run(f"{name}.eco", "import", "--clients", f"{name}-clients.in", "--people", f"{name}-people.in", "--ties", f"{name}-ties.in")
    return told(f"{name}.eco", name)


def told(file, name):
    """People and ties of both visits, as ecogram's own tables say them."""
    shutil.rmtree("out", ignore_errors=True)
    run(file, "export", "--client", name, "--names", "-o", "out")
    people = list(csv.DictReader(open("out/people.csv", newline="")))
    called = {p["id"]: p["name"] for p in people}
    ties = {(t["visit"], *sorted((called[t["a"]], called[t["b"]]))) for t in csv.DictReader(open("out/ties.csv", newline=""))
            if t["state"] == "knows"}
    return {(p["visit"], p["visit_date"], p["name"], p["ring"], p["sector"]) for p in people}, ties


def again(way, name, *files):
    """What comes in from these files is what went out."""
    file = f"again-{name}.eco"
    for old in glob.glob(file + "*"):
        shutil.rmtree(old) if os.path.isdir(old) else os.remove(old)
    run(file, "import", *files)
    return told(file, name)


def office(source, into, kind, *options):
    home = "-env:UserInstallation=file://" + os.path.abspath("office")
    subprocess.run(["soffice", home, "--headless", *options, "--convert-to", kind, "--outdir", into, source],
                   check=True, capture_output=True)


BE = "Text - txt - csv (StarCalc):59,34,{},1,,2067"
for people, names in ((0, WIDE), (1, WIDE), (60, WIDE), (7, HOSTILE)):
    name = f"C-{people}"
    there = client(name, people, names)
    assert (len(there[0]), len(there[1])) == (2 * people, 2 * max(people - 1, 0)), there
    for form in ("k.xlsx", "k.graphml", "k.zip", "k.json"):
        run(f"{name}.eco", "export", "--client", name, "--names", "--replace", "-o", form)
    run(f"{name}.eco", "export", "--client", name, "--names", "--replace", "--spreadsheet", "be", "-o", "k.csv")
    g, i = nx.read_graphml("k.graphml"), igraph.Graph.Read_GraphML("k.graphml")
    h = g.subgraph([n for n, d in g.nodes(data=True) if not d.get("is_ego")])
    assert (len(h), h.number_of_edges()) == (people, max(people - 1, 0)) == (i.vcount() - 1, i.ecount() - people)
    assert {d["label"] for _, d in h.nodes(data=True)} == {p[2].removeprefix("'") for p in there[0]}
    book = openpyxl.load_workbook("k.xlsx")
    assert [s.title for s in book] == ["people", "ties", "clients", "visits", "measures"]
    assert (book["people"].max_row, book["ties"].max_row) == (1 + 2 * people, 1 + 2 * max(people - 1, 0))
    assert not any(cell.data_type == "f" for sheet in book for row in sheet for cell in row), "a formula"
    if people == 0:
        print("nobody: written and opened everywhere")
        continue
    assert again("json", name, "k.json") == there
    assert again("zip", name, "k.zip")[1] == there[1]
    assert again("xlsx", name, "k.xlsx") == there
    assert again("csv", name, "k.csv", "k-clients.csv", "k-ties.csv") == there
    if shutil.which("soffice"):
        office("k.xlsx", "lo", "ods")
        assert again("ods", name, "lo/k.ods") == there
        # Opened by a double click and kept: as a workbook, and as this spreadsheet's own CSV (Windows-1252 where it can).
        tables = ["k.csv", "k-clients.csv", "k-ties.csv"]
        for table in tables:
            office(table, "lo", "xlsx:Calc MS Excel 2007 XML", "--infilter=" + BE.format(76))
            letters = 1 if names is HOSTILE and people == 7 else 76
            office("lo/" + table.replace(".csv", ".xlsx"), "lo", "csv:" + BE.format(letters))
        assert again("LibreOffice xlsx", name, *("lo/" + t.replace(".csv", ".xlsx") for t in tables)) == there
        lossy = {(v, d, n.replace("ı", "?"), r, s) for v, d, n, r, s in there[0]} if letters == 1 else there[0]
        assert again("LibreOffice csv", name, *("lo/" + t for t in tables))[0] == lossy
    print(f"{people} people at two visits: the same everywhere")

run("K.eco", "import", *(f"{SAMPLES}/egor/{f}.csv" for f in ("egos", "alters", "aaties")))
run("K.eco", "export", "--client", "K-017", "--names", "-o", "K.graphml")
g = nx.read_graphml("K.graphml")
h = g.subgraph([n for n, d in g.nodes(data=True) if not d.get("is_ego")])
assert abs(nx.density(h) - 0.2) < 1e-9 and abs(nx.density(g) - 9 / 21) < 1e-9
run("K.eco", "directory", "export", "-o", "places.vcf")
cards = list(vobject.readComponents(open("places.vcf", newline="").read()))
assert len(cards) > 10 and all(card.fn.value and card.version.value == "3.0" for card in cards)
print(f"the sample's densities, and {len(cards)} cards, are read as they were meant")
