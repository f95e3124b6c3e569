#!/bin/sh
# The uncached hop: requests per second through the gateway beside nginx proxy_pass to the same service, in one run.
#
# The service is an nginx that answers with a fixed body, so that what is compared is the hop and nothing else; with a
# real service behind, both sides come closer together. Needs nginx and wrk (Debian: apt-get install nginx-light wrk)
# and the packaged gateway (mvn -pl gateway -am package). Usage: bench/hop.sh [rounds] [seconds] [connections]
#
# bench/cache.sh measures the same of an answer that both sides keep: a hit beside nginx proxy_cache.
set -eu

if [ "${IC_BENCH_KEPT:-}" ]; then
  kept_by_gateway='add_header CDN-Cache-Control max-age=3600; add_header Cache-Control no-cache;'
  kept_by_nginx='proxy_cache kept; proxy_cache_valid 200 1h; proxy_ignore_headers Cache-Control; add_header X-Cache $upstream_cache_status always;'
  size=3000
else
  kept_by_gateway='' kept_by_nginx='' size=8000
fi

rounds=${1:-5}
seconds=${2:-8}
connections=${3:-32}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
service_port=18081
nginx_port=18080
gateway_port=18090

{ printf '{"items":["'; head -c $size /dev/zero | tr '\0' 'x'; printf '"]}'; } >"$work/body.json"
cat >"$work/nginx.conf" <<CONF
worker_processes 2;
daemon off;
pid $work/nginx.pid;
error_log $work/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work;
  proxy_cache_path $work/kept keys_zone=kept:10m;
  upstream service { server 127.0.0.1:$service_port; keepalive 64; }
  server {
    listen 127.0.0.1:$service_port;
    keepalive_requests 1000000;
    location = /v1/signatories { default_type application/json; alias $work/body.json; $kept_by_gateway }
  }
  server {
    listen 127.0.0.1:$nginx_port;
    keepalive_requests 1000000;
    location / {
      proxy_pass http://service;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header X-Forwarded-For \$remote_addr;
      proxy_set_header X-Request-Id \$request_id;
      proxy_set_header X-Forwarded-Proto \$scheme;
      add_header X-Request-Id \$request_id always;
      add_header Access-Control-Allow-Origin * always;
      $kept_by_nginx
    }
  }
}
CONF

nginx -c "$work/nginx.conf" &
nginx_pid=$!
IC_GATEWAY_PORT=$gateway_port IC_GATEWAY_MANAGEMENT_PORT=19090 IC_SIGNATORY_URL=http://127.0.0.1:$service_port IC_QUOTA=false \
  "$java" -Xmx256m -jar "$root/gateway/target/quarkus-app/quarkus-run.jar" >"$work/gateway.log" 2>&1 &
gateway_pid=$!
trap 'kill $nginx_pid $gateway_pid 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT INT TERM

until curl -fs -o /dev/null "http://127.0.0.1:$gateway_port/health/ready"; do
  kill -0 $gateway_pid || { tail -50 "$work/gateway.log"; exit 1; }
done

# Prints requests per second, p99 in milliseconds and processor seconds of the side under test.
measure() { # name port seconds pids...
  name=$1 port=$2 time=$3
  shift 3
  before=$(ticks "$@")
  wrk -t1 -c"$connections" -d"${time}s" --latency "http://127.0.0.1:$port/v1/signatories" >"$work/wrk.txt"
  after=$(ticks "$@")
  grep -q 'Non-2xx' "$work/wrk.txt" && { cat "$work/wrk.txt"; exit 1; }
  awk -v name="$name" -v cpu=$((after - before)) '
    /99%/ { v = $2; u = v; gsub(/[0-9.]/, "", u); p99 = v * (u == "s" ? 1000 : u == "us" ? 0.001 : 1) }
    /requests in/ { n = $1 }
    /Requests\/sec/ { rps = $2 }
    END { printf "%s %.0f %.2f %.1f\n", name, rps, p99, cpu * 10000 / n }' "$work/wrk.txt"
}
# Ticks of a hundredth of a second that processes and their children have used.
ticks() { for p in "$@"; do cat "/proc/$p/stat"; done | awk '{ t += $14 + $15 } END { print t + 0 }'; }
workers() { pgrep -P "$1" | tr '\n' ' '; }

measure warm $gateway_port 20 $gateway_pid >/dev/null
measure warm $nginx_port 3 $gateway_pid >/dev/null
i=0
while [ $i -lt "$rounds" ]; do
  # The service is the same nginx process pair on both sides; its own share is in nginx' processor time only.
  measure nginx $nginx_port "$seconds" $(workers $nginx_pid)
  measure gateway $gateway_port "$seconds" $gateway_pid
  measure service $service_port 3 $(workers $nginx_pid)
  i=$((i + 1))
done | tee "$work/results.txt"

awk '{ n[$1]++; rps[$1] += $2; p99[$1] += $3; cpu[$1] += $4 }
  END {
    printf "\n| side | requests/s | p99 ms | processor µs per request |\n| --- | --- | --- | --- |\n"
    for (s in n) printf "| %s | %.0f | %.2f | %.1f |\n", s, rps[s] / n[s], p99[s] / n[s], cpu[s] / n[s]
    printf "\ngateway / nginx: %.2f\n", (rps["gateway"] / n["gateway"]) / (rps["nginx"] / n["nginx"])
  }' "$work/results.txt"
