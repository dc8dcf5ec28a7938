#!/usr/bin/env bash
# What the tree of dependencies may hold: one crossterm (two break the event queue), no network code, packages of
# crates.io alone, licences that were allowed and an up-to-date page of them. Advisories are looked up where cargo-deny
# is installed and reaches its database: building it takes longer than all of this project, so it is not asked for.
# With --planted it lets itself be shown a fault, which it must see.
set -euo pipefail
cd "$(dirname "$0")/.."
tree=$(cargo tree --locked --edges normal,build --prefix none --format '{p}' | awk '{print $1}' | sort -u)
[ "${1:-}" = "--planted" ] && tree="$tree
reqwest"

if [ "$(cargo tree --locked --prefix none --format '{p}' | grep -c '^crossterm v' || true)" -gt 0 ]; then
  versions=$(cargo tree --locked --prefix none --format '{p}' | grep '^crossterm v' | awk '{print $2}' | sort -u | wc -l)
  [ "$versions" -eq 1 ] || { echo "two versions of crossterm"; exit 1; }
fi

denied='^(reqwest|hyper|ureq|curl|curl-sys|tokio|async-std|mio-net|socket2|native-tls|rustls|quinn|tungstenite|h2|hickory-.*|trust-dns-.*|isahc|surf|attohttpc|openssl|libssh2-sys|zeroconf|sentry.*|opentelemetry.*)$'
if found=$(grep -E "$denied" <<<"$tree"); then
  echo "network code among the dependencies: $found"
  exit 1
fi
if grep -rnE 'std::net|TcpStream|UdpSocket|UnixStream' src; then
  echo "network code in src"
  exit 1
fi
if other=$(grep '^source = ' Cargo.lock | grep -v '^source = "registry+https://github.com/rust-lang/crates.io-index"$'); then
  echo "a package from elsewhere than crates.io: $other"
  exit 1
fi
python3 scripts/licences.py --check
if command -v cargo-deny >/dev/null; then
  cargo deny check advisories
else
  echo "advisories: not looked up, cargo-deny is not installed"
fi
echo "dependencies: $(wc -l <<<"$tree") crates, none of them denied"
