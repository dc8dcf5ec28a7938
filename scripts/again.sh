#!/usr/bin/env bash
# The tests again and again on a busy machine: scripts/again.sh [TIMES] [LOOPS], ten times with two busy loops per core
# beside them unless told otherwise; 0 loops for a quiet machine. Prints how long each took and what failed.
set -euo pipefail
cd "$(dirname "$0")/.."
times=${1:-10}
loops=${2:-$((2 * $(nproc)))}
cargo test --no-run --quiet
busy=()
log=$(mktemp)
trap 'for one in "${busy[@]}"; do kill "$one" 2>/dev/null || true; done; rm -f "$log"' EXIT
for _ in $(seq "$loops"); do
  (while :; do :; done) &
  busy+=($!)
done
failed=0
for round in $(seq "$times"); do
  start=$SECONDS
  if cargo test --no-fail-fast >"$log" 2>&1; then how="passed"; else how="FAILED"; failed=$((failed + 1)); fi
  passed=$(grep -oE '[0-9]+ passed' "$log" | awk '{sum += $1} END {print sum + 0}')
  ignored=$(grep -oE '[0-9]+ ignored' "$log" | awk '{sum += $1} END {print sum + 0}')
  echo "round $round: $how in $((SECONDS - start)) s, $passed passed, $ignored ignored"
  grep -E '^test .* FAILED' "$log" || true
done
echo "$times rounds beside $loops busy loops, $failed failed"
[ "$failed" -eq 0 ]
