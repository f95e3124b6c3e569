#!/bin/sh
# The gateway's cache under the tests for HTTP caches of cache-tests.fyi (npm: http-cache-tests), which are not ours. Their
# server stands in for signatory-service: the paths of its answers are those of signatories, and they carry a surrogate
# key, as all answers of ours do. The breaker is off, since a test server that fails on purpose would open it.
# Needs node, npm, and the packaged gateway and bench. Prints how many tests of each kind passed, and which did not.
# Usage: bench/rfc9111.sh [test]
set -eu

test=${1:-}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
origin=18091 gateway=18090
pids=
trap 'kill $pids 2>/dev/null || :; wait || :; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

alive() { for p in $pids; do kill -0 "$p" || { tail -20 "$work"/*.log; exit 1; }; done; }

cd "$work"
npm pack --silent http-cache-tests@0.4.5 >/dev/null
tar xzf http-cache-tests-0.4.5.tgz
cd package
npm install --silent --omit=dev
sed -i -e 's|${config.baseUrl}/test/|${config.baseUrl}/v1/signatories/|' \
  -e 's#${config.baseUrl}/\(config\|state\)/#${process.env.ORIGIN}/\1/#' client/utils.mjs
sed -i -e "s|  if (dispatch === 'config') {|  if (dispatch === 'v1') { pathSegs.shift(); \
if (['GET', 'HEAD'].includes(request.method)) response.setHeader('Surrogate-Key', 'of-' + pathSegs[0]); \
return handleTest(pathSegs, request, response) }\n&|" \
  -e 's|^server.listen(port)|server.keepAliveTimeout = 600000\n&|' server/server.mjs
sed -i 's/chunkSize = 100/chunkSize = 50/' client/runner.mjs

npm_config_port=$origin npm_config_protocol=http npm_config_pidfile="$work/pid" node server/server.mjs >"$work/server.log" 2>&1 &
pids=$!
mkfifo "$work/platform.in"
"$root/bench/run" platform <"$work/platform.in" >"$work/platform.out" 2>"$work/platform.log" &
pids="$pids $!"
exec 3>"$work/platform.in" # the platform stops when this is closed
until [ -s "$work/platform.out" ]; do
  alive
  sleep 0.2
done
IC_GATEWAY_PORT=$gateway IC_GATEWAY_MANAGEMENT_PORT=19090 IC_QUOTA=false IC_KAFKA=$(cat "$work/platform.out") \
  IC_SIGNATORY_URL=http://127.0.0.1:$origin IC_GATEWAY_HOP_FAILURES_IN_A_ROW=1000000 \
  "$java" -Xmx256m -jar "$root/gateway/target/quarkus-app/quarkus-run.jar" >"$work/gateway.log" 2>&1 3>&- &
pids="$pids $!"
until curl -fs "http://127.0.0.1:$gateway/status" | grep -q '"followed":true'; do
  alive
  sleep 0.5
done

export ORIGIN=http://127.0.0.1:$origin npm_config_base=http://127.0.0.1:$gateway npm_package_config_id="$test"
if [ -n "$test" ]; then
  node --no-warnings cli.mjs
  exit
fi
node --no-warnings cli.mjs >"$work/results.json"
cat >summary.mjs <<'JS'
import fs from 'fs'
import tests from './tests/index.mjs'
import { determineTestResult } from './lib/display.mjs'
const results = JSON.parse(fs.readFileSync(process.argv[2]))
const counts = {}
const open = []
for (const suite of tests) {
  for (const test of suite.tests) {
    if (test.browser_only) continue
    const kind = test.kind || 'required'
    const result = results[test.id]
    const passed = result === true ? 'passed' : result[0] === 'Setup' ? 'could not be made' : kind === 'check' ? 'no' : 'failed'
    counts[kind] = counts[kind] || {}
    counts[kind][passed] = (counts[kind][passed] || 0) + 1
    if (kind === 'required' && passed !== 'passed') open.push(`${test.id}: ${result[1].slice(0, 90)}`)
  }
}
console.log(counts)
console.log(open.join('\n'))
JS
node --no-warnings summary.mjs "$work/results.json"
