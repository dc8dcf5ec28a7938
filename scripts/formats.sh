#!/usr/bin/env bash
# What ecogram writes, opened by the real programs, and what these write, read again: LibreOffice as it is set in Belgium,
# networkx, igraph, openpyxl, vobject. Networks of 0, 1 and 60 people, hostile names, two visits.
# Usage: scripts/formats.sh PATH-OF-ECOGRAM; needs python3 with venv, pip once, and soffice (without it that part is passed over).
set -euo pipefail
program=$(realpath "${1:?the path of ecogram}")
here=$(realpath "$(dirname "$0")")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv v && v/bin/pip -q install networkx igraph openpyxl vobject
v/bin/python "$here/formats.py" "$program" "$here/../tests/data/formats"
