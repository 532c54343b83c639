#!/bin/sh
# `wegwijs serve` beside nginx, which serves the very same bytes as files; both on all cores, one after the other, in one
# run. Needs nginx, wrk and curl; WEGWIJS names another program than the release build.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
wegwijs=${WEGWIJS:-target/release/wegwijs}
seconds=${SECONDS_EACH:-8}
[ -x "$wegwijs" ] || cargo build --release --quiet

"$wegwijs" serve --lang nl --no-open --listen 127.0.0.1:18080 2>/dev/null &
ours=$!
trap 'kill $ours 2>/dev/null || :; [ ! -f "$work/nginx.pid" ] || kill "$(cat "$work/nginx.pid")" 2>/dev/null || :; rm -rf "$work"' EXIT
until curl -fso /dev/null http://127.0.0.1:18080/-/health/ready; do :; done

page='/nl/revoke/find-app?v=1'
mkdir -p "$work/files/nl/revoke"
curl -fso "$work/files/nl/revoke/find-app" "http://127.0.0.1:18080$page"
# The compressed form as a file, so that nginx compresses nothing either.
curl -fso "$work/files/nl/revoke/find-app.gz" -H 'accept-encoding: gzip' "http://127.0.0.1:18080$page"
chmod -R a+rX "$work"
cat > "$work/nginx.conf" <<CONF
worker_processes auto;
pid $work/nginx.pid;
error_log stderr crit;
events { worker_connections 4096; }
http {
    access_log off;
    default_type "text/html; charset=utf-8";
    gzip_static on;
    sendfile on;
    tcp_nopush on;
    open_file_cache max=100;
    keepalive_requests 1000000;
    client_body_temp_path $work/b; proxy_temp_path $work/p; fastcgi_temp_path $work/f; uwsgi_temp_path $work/u; scgi_temp_path $work/s;
    server {
        listen 127.0.0.1:18081 backlog=4096;
        root $work/files;
        add_header Cache-Control "public,no-cache";
        add_header X-Content-Type-Options nosniff;
    }
}
CONF
nginx -c "$work/nginx.conf" 2>/dev/null

measure() { # name, port, connections, more arguments of wrk
    name=$1 port=$2 connections=$3
    shift 3
    printf '%-34s' "$name"
    wrk -t2 -c"$connections" -d"${seconds}s" --latency "$@" "http://127.0.0.1:$port$page" |
        awk '/99%/ {p99=$2} /50%/ {p50=$2} /Requests\/sec/ {r=$2} /Non-2xx/ {bad=$0} END {print r " pages/s, 50% in " p50 ", 99% in " p99 bad}'
}

echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
for round in 1 2 3; do
    measure "nginx, gzip, 64 ($round)" 18081 64 -H 'accept-encoding: gzip'
    measure "wegwijs, gzip, 64 ($round)" 18080 64 -H 'accept-encoding: gzip'
done
measure 'nginx, plain, 64' 18081 64
measure 'wegwijs, plain, 64' 18080 64
measure 'nginx, gzip, 256' 18081 256 -H 'accept-encoding: gzip'
measure 'wegwijs, gzip, 256' 18080 256 -H 'accept-encoding: gzip'
tag=$(curl -sI -H 'accept-encoding: gzip' "http://127.0.0.1:18080$page" | awk 'tolower($1) == "etag:" {print $2}' | tr -d '\r')
printf 'wrk.headers["if-none-match"] = [[%s]]\n' "$tag" > "$work/known.lua"
measure 'wegwijs, known already, 64' 18080 64 -H 'accept-encoding: gzip' -s "$work/known.lua" | sed 's/ Non.*//'

cat > "$work/ask.lua" <<'LUA'
local asked = { "hoe+krijg+ik+die+oude+excel-koppeling+eruit", "app+staat+niet+in+de+lijst", "how+do+I+remove+an+app",
    "foutmelding+division+scope", "nieuwe+administratie+niet+te+zien", "welke+apps+hebben+toegang" }
local n = 0
function request()
    n = n + 1
    local body = "at=/nl&q=" .. asked[n % #asked + 1]
    return wrk.format("POST", "/-/say", { ["content-type"] = "application/x-www-form-urlencoded" }, body)
end
LUA
printf '%-34s' 'wegwijs, questions, 16'
wrk -t2 -c16 -d"${seconds}s" --latency -s "$work/ask.lua" http://127.0.0.1:18080 |
    awk '/99%/ {p99=$2} /50%/ {p50=$2} /Requests\/sec/ {r=$2} /Non-2xx/ {bad=" " $0} END {print r " questions/s, 50% in " p50 ", 99% in " p99 bad}'
echo "pages while questions are asked:"
wrk -t1 -c16 -d"$((seconds + 2))s" -s "$work/ask.lua" http://127.0.0.1:18080 > /dev/null &
asking=$!
measure '  wegwijs, gzip, 64' 18080 64 -H 'accept-encoding: gzip'
wait $asking
echo "memory: $(awk '/VmHWM/ {print $2 / 1024 " MB at most"} /VmRSS/ {print $2 / 1024 " MB now"}' /proc/$ours/status | paste -sd, -)"
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
