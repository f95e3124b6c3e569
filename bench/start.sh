#!/usr/bin/env bash
# bench/start.sh [ROUNDS]: seconds from `ic up` on a finished build to an open gateway, first with empty data, which are
# loaded, then with the data that the first start left.
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
rounds=${1:-3}
IC_DATA=$(mktemp -d)
export IC_DATA
chmod 755 "$IC_DATA" # PostgreSQL runs as an unprivileged user
output=$(mktemp)
trap 'rm -rf "$IC_DATA" "$output"' EXIT

start() { # prints how long it took, then stops the system again
  "$home/ic" up "$@" >"$output" 2>&1 &
  local launcher=$!
  until grep -q '^Integrating Cities is ready' "$output"; do
    kill -0 "$launcher" 2>/dev/null || { cat "$output" >&2; exit 1; }
    sleep 0.2
  done
  sed -n 's/^Integrating Cities is ready after \([0-9.]*\) s\.$/\1/p' "$output"
  kill -TERM "$launcher"
  wait "$launcher" || true
}

"$home/ic" build
printf '%s, %s cores, load %s at the start\n\n' "$(uname -sm)" "$(getconf _NPROCESSORS_ONLN)" "$(cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo unknown)"
printf '| round | empty data, s | kept data, s |\n| --- | ---: | ---: |\n'
for round in $(seq "$rounds"); do
  printf '| %s | %s | %s |\n' "$round" "$(start --fresh)" "$(start)"
done
