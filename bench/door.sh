#!/bin/sh
# The gateway beside its peers, in one run: a hit in its cache beside nginx proxy_cache, Varnish and the bare Vert.x
# server that writes the same bytes and headers; and the uncached hop beside nginx proxy_pass.
#
# The service is an nginx that answers from files, so that what is compared is the door and nothing else; with a real
# service behind, both sides of the hop come closer together. Each side is warmed up, then measured in turn. Needs nginx,
# varnish and wrk (Debian: apt-get install nginx-light varnish wrk) and the packaged gateway (mvn -pl gateway -am package).
# Usage: bench/door.sh [rounds] [seconds] [connections]
set -eu

rounds=${1:-5}
seconds=${2:-6}
connections=${3:-32}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
# As it is shipped: the options with which its image starts.
shipped=$(sed -n 's/^ENTRYPOINT \["java", \(.*\), "-jar".*/\1/p' "$root/deploy/application.Dockerfile" | tr -d '",')
service=18081 nginx=18080 varnish=18070 bare=18071 gateway=18090

body() { # bytes
  printf '{"items":["'
  head -c "$1" /dev/zero | tr '\0' 'x'
  printf '"]}'
}
body 30000 >"$work/list.json"
body 3000 >"$work/item.json"
body 8000 >"$work/hop.json"
cat >"$work/nginx.conf" <<CONF
worker_processes 2;
daemon off;
pid $work/nginx.pid;
error_log $work/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=100;
  keepalive_requests 100000000;
  client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work;
  proxy_cache_path $work/kept keys_zone=kept:10m use_temp_path=off;
  upstream service { server 127.0.0.1:$service; keepalive 64; keepalive_requests 100000000; }
  server {
    listen 127.0.0.1:$service;
    default_type application/json;
    add_header Cache-Control no-cache;
    location = /v1/signatories { alias $work/list.json; add_header CDN-Cache-Control max-age=3600; add_header Cache-Control no-cache; }
    location = /v1/signatories/utrecht { alias $work/item.json; add_header CDN-Cache-Control max-age=3600; add_header Cache-Control no-cache; }
    location = /v1/conferences { alias $work/hop.json; }
  }
  server {
    listen 127.0.0.1:$nginx;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header X-Forwarded-For \$remote_addr;
    proxy_set_header X-Request-Id \$request_id;
    proxy_set_header X-Forwarded-Proto \$scheme;
    add_header X-Request-Id \$request_id always;
    add_header Access-Control-Allow-Origin * always;
    add_header X-Cache \$upstream_cache_status always;
    location / { proxy_pass http://service; proxy_cache kept; proxy_cache_valid 200 1h; proxy_ignore_headers Cache-Control; }
    location /v1/conferences { proxy_pass http://service; }
  }
}
CONF
cat >"$work/kept.vcl" <<VCL
vcl 4.1;
backend service { .host = "127.0.0.1"; .port = "$service"; }
sub vcl_backend_response { set beresp.ttl = 1h; }
VCL

nginx_pid= varnish_pid= platform_pid= gateway_pid= bare_pid=
trap 'kill $nginx_pid $varnish_pid $platform_pid $gateway_pid $bare_pid 2>/dev/null || :; wait || :; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
nginx -c "$work/nginx.conf" &
nginx_pid=$!
varnishd -j none -F -n "$work/varnish" -f "$work/kept.vcl" -a "127.0.0.1:$varnish" -s malloc,64m >"$work/varnish.log" 2>&1 &
varnish_pid=$!
# The gateway keeps nothing unless it hears from Kafka what is stale.
mkfifo "$work/platform.in"
"$root/bench/run" platform <"$work/platform.in" >"$work/platform.out" 2>"$work/platform.log" &
platform_pid=$!
exec 3>"$work/platform.in" # the platform stops when this is closed
until [ -s "$work/platform.out" ]; do
  kill -0 $platform_pid || { cat "$work/platform.log"; exit 1; }
  sleep 0.2
done
IC_GATEWAY_PORT=$gateway IC_GATEWAY_MANAGEMENT_PORT=19090 IC_QUOTA=false IC_KAFKA=$(cat "$work/platform.out") \
  IC_SIGNATORY_URL=http://127.0.0.1:$service IC_CONFERENCE_URL=http://127.0.0.1:$service \
  "$java" $shipped -jar "$root/gateway/target/quarkus-app/quarkus-run.jar" >"$work/gateway.log" 2>&1 3>&- &
gateway_pid=$!

await() { # port path pid log
  until curl -fs -o /dev/null "http://127.0.0.1:$1$2"; do
    kill -0 "$3" || { tail -50 "$4"; exit 1; }
    sleep 0.2
  done
}
await $gateway /health/ready $gateway_pid "$work/gateway.log"
await $varnish /v1/signatories $varnish_pid "$work/varnish.log"
until curl -fs -D - -o /dev/null "http://127.0.0.1:$gateway/v1/signatories" | grep -qi '^cache-status: gateway; hit'; do
  kill -0 $platform_pid $gateway_pid
  sleep 0.2
done
for kept in /v1/signatories /v1/signatories/utrecht; do
  name=$(basename $kept)
  curl -fs -o /dev/null "http://127.0.0.1:$gateway$kept"
  curl -fs -D "$work/$name.head" -o "$work/$name.body" "http://127.0.0.1:$gateway$kept"
  grep -qi '^cache-status: gateway; hit' "$work/$name.head" || { cat "$work/$name.head"; exit 1; }
done
"$java" $shipped -cp "$root/gateway/target/quarkus-app/lib/main/*" "$root/bench/peers/BareServer.java" $bare \
  /v1/signatories "$work/signatories.head" "$work/signatories.body" \
  /v1/signatories/utrecht "$work/utrecht.head" "$work/utrecht.body" >"$work/bare.log" 2>&1 &
bare_pid=$!
await $bare /v1/signatories $bare_pid "$work/bare.log"

nginx_pids=$(pgrep -P $nginx_pid -f 'worker process' | tr '\n' ' ')
varnish_pids=$(pgrep -P $varnish_pid | tr '\n' ' ')
# Ticks of a hundredth of a second that processes have used.
ticks() { for p in "$@"; do cat "/proc/$p/stat"; done | awk '{ t += $14 + $15 } END { print t + 0 }'; }

# Prints what, side, requests per second, p99 in milliseconds and processor µs per request of the side.
measure() { # what side port path seconds pids...
  what=$1 side=$2 address=http://127.0.0.1:$3$4 time=$5
  shift 5
  before=$(ticks "$@")
  wrk -t1 -c"$connections" -d"${time}s" --latency "$address" >"$work/wrk.txt"
  after=$(ticks "$@")
  if grep -q 'Non-2xx' "$work/wrk.txt"; then cat "$work/wrk.txt" >&2; exit 1; fi
  awk -v what="$what" -v side="$side" -v cpu=$((after - before)) '
    /99%/ { v = $2; u = v; gsub(/[0-9.]/, "", u); p99 = v * (u == "s" ? 1000 : u == "us" ? 0.001 : 1) }
    /requests in/ { n = $1 }
    /Requests\/sec/ { rps = $2 }
    END { printf "%s %s %.0f %.2f %.1f\n", what, side, rps, p99, cpu * 10000 / n }' "$work/wrk.txt"
}
hits() { # what path seconds
  measure "$1" gateway $gateway "$2" "$3" $gateway_pid
  measure "$1" nginx $nginx "$2" "$3" $nginx_pids
  measure "$1" varnish $varnish "$2" "$3" $varnish_pids
  measure "$1" bare $bare "$2" "$3" $bare_pid
}
round() { # seconds
  hits item /v1/signatories/utrecht "$1"
  hits list /v1/signatories "$1"
  measure hop gateway $gateway /v1/conferences "$1" $gateway_pid
  measure hop nginx $nginx /v1/conferences "$1" $nginx_pids
}

round 8 >/dev/null # the virtual machines compile meanwhile
i=0
while [ $i -lt "$rounds" ]; do
  round "$seconds"
  i=$((i + 1))
done >"$work/results.txt"

printf '# The door beside its peers\n\n`bench/door.sh %s %s %s`, two cores shared with the load generator, load %s at the end; %s, %s, %s.\n' \
  "$rounds" "$seconds" "$connections" "$(cut -d' ' -f1 /proc/loadavg)" \
  "$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/JDK \1/p')" \
  "$(nginx -v 2>&1 | sed 's/.*: //')" "$(varnishd -V 2>&1 | sed -n 's/^varnishd (\(varnish-[0-9.]*\).*/\1/p')"
printf 'A hit is an item of 3 kB and a list of 30 kB; the hop is of 8 kB. Of the hop, the processor time of nginx has the\nshare of the service in it, which is the same nginx.\n\n'
awk '{
    k = $1 " " $2
    if (!(k in n)) order[++count] = k
    n[k]++; rps[k] += $3; p99[k] += $4; cpu[k] += $5
  }
  END {
    print "| | side | requests/s | p99 ms | processor µs per request | gateway / side, requests/s | by processor |"
    print "| --- | --- | ---: | ---: | ---: | ---: | ---: |"
    for (i = 1; i <= count; i++) {
      k = order[i]; split(k, w, " "); g = w[1] " gateway"
      printf "| %s | %s | %.0f | %.2f | %.1f | %.2f | %.2f |\n", w[1], w[2], rps[k] / n[k], p99[k] / n[k], cpu[k] / n[k],
        (rps[g] / n[g]) / (rps[k] / n[k]), (cpu[k] / n[k]) / (cpu[g] / n[g])
    }
  }' "$work/results.txt"
