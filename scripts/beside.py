#!/usr/bin/env python3
"""Times ecogram's measures and those of igraph and networkx on the same graphs, in turn, and prints the ratios.

    cargo bench --bench beside --no-run
    python3 scripts/beside.py target/release/deps/beside-…  [--graphs FILE.py] [--sizes 15,30,…] [--rounds 3]

Needs `pip install igraph networkx`; the project itself does not. FILE.py holds `graph(n)`, which returns pairs of
numbers; without it: up to 60 members three pairs in ten, beyond that twenty ties a member, most of them inside groups of
thirty. Each round times one program after the other with the same count of runs, so that a busy machine disturbs both
alike; what stands in the columns is the fastest median of the rounds, and the last column compares the fastest run of
all. networkx is timed once, up to 150 members, which takes it most of a minute already.
"""

import argparse
import ast
import json
import random
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import igraph
import networkx

BUDGET = 0.3
NETWORKX_UP_TO = 150
MEASURES = ["density", "components, cut vertices, bridges", "betweenness", "constraint"]


def own_graph(n):
    dice = random.Random(n)
    if n <= 60:
        return [(a, b) for a in range(n) for b in range(a + 1, n) if dice.random() < 0.3]
    ties = set()
    while len(ties) < n * 10:
        block = dice.randrange(-(-n // 30)) * 30
        near = range(block, min(block + 30, n)) if dice.random() < 0.85 else range(n)
        a, b = dice.choice(near), dice.choice(near)
        if a != b:
            ties.add((min(a, b), max(a, b)))
    return sorted(ties)


def graphs_of(path):
    """`graph` out of a file, with its imports and what it calls, without running the rest of it."""
    if path is None:
        return own_graph
    kept = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.Assign, ast.Expr)
    tree = ast.parse(path.read_text())
    body = []
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "graph":
            body.append(node)
            break
        body.extend([node] if isinstance(node, kept) else [])
    names = {"__file__": str(path.resolve()), "__name__": "graphs"}
    exec(compile(ast.Module(body, []), str(path), "exec"), names)
    return names["graph"]


def timed(run):
    def once():
        start = time.perf_counter()
        run()
        return (time.perf_counter() - start) * 1000

    first = max(once(), 1e-4)
    times = sorted(once() for _ in range(int(min(max(BUDGET * 1000 / first, 3), 300))))
    return statistics.median(times), times[0]


def of_igraph(n, ties):
    graph = igraph.Graph(n=n, edges=ties)
    with_ego = igraph.Graph(n=n + 1, edges=ties + [(n, v) for v in range(n)])
    return {
        "density": [timed(graph.density)],
        "components, cut vertices, bridges": [
            timed(lambda: len(graph.connected_components())), timed(graph.articulation_points), timed(graph.bridges)],
        "betweenness": [timed(lambda: graph.betweenness(directed=False))],
        "constraint": [timed(lambda: with_ego.constraint(vertices=[n]))],
    }


def of_networkx(n, ties):
    if n > NETWORKX_UP_TO:
        return {}
    graph = networkx.empty_graph(n)
    graph.add_edges_from(ties)
    with_ego = graph.copy()
    with_ego.add_edges_from((n, v) for v in range(n))
    return {
        "density": [timed(lambda: networkx.density(graph))],
        "components, cut vertices, bridges": [
            timed(lambda: networkx.number_connected_components(graph)),
            timed(lambda: list(networkx.articulation_points(graph))),
            timed(lambda: list(networkx.bridges(graph)))],
        "betweenness": [timed(lambda: networkx.betweenness_centrality(graph, normalized=False))],
        "constraint": [timed(lambda: networkx.constraint(with_ego, nodes=[n]))],
    }


def of_ecogram(program, file):
    told = subprocess.run([program, file], capture_output=True, text=True, check=True).stdout
    rows = [json.loads(line) for line in told.splitlines()]
    return {row["measure"]: (row["median"], row["fastest"]) for row in rows}


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("program")
    args.add_argument("--graphs", type=Path)
    args.add_argument("--sizes", default="15,30,60,150,500,2000,5000")
    args.add_argument("--rounds", type=int, default=3)
    args = args.parse_args()
    graph = graphs_of(args.graphs)
    print("     n      m  measure                            networkx ms   igraph ms  ecogram ms  to igraph  fastest to fastest")
    for n in [int(n) for n in args.sizes.split(",")]:
        ties = [tuple(tie) for tie in graph(n)]
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write(f"{n}\n" + "".join(f"{a} {b}\n" for a, b in ties))
            file.flush()
            ours, theirs = {}, {}
            for _ in range(args.rounds):
                for name, parts in of_igraph(n, ties).items():
                    keep_best(theirs, name, added(parts))
                for name, now in of_ecogram(args.program, file.name).items():
                    keep_best(ours, name, now)
        slow = {name: added(parts) for name, parts in of_networkx(n, ties).items()}
        for whole in filter(None, (ours, theirs, slow)):
            whole["all together"] = added([whole[name] for name in MEASURES])
        for name in [*MEASURES, "all together"]:
            (median, fastest), (our_median, our_fastest) = theirs[name], ours[name]
            other = f"{slow[name][0]:11.4f}" if name in slow else "          -"
            print(f"{n:6} {len(ties):6}  {name:34} {other} {median:11.4f} {our_median:11.4f} {our_median / median:10.2f} {our_fastest / fastest:10.2f}", flush=True)


def added(parts):
    return tuple(map(sum, zip(*parts)))


def keep_best(best, name, now):
    best[name] = tuple(map(min, now, best.get(name, now)))


main()
