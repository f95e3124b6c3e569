#!/bin/sh
# A hit in the gateway's cache beside a hit in nginx proxy_cache, of the same 3 kB, in one run. Usage and needs as bench/hop.sh.
IC_BENCH_KEPT=1 exec "$(dirname "$0")/hop.sh" "$@"
