#!/usr/bin/env bash
# Three replicas behind HAProxy, with PostgreSQL: readers walk guides and report, one replica is killed every 5 seconds and
# started again, PostgreSQL is restarted once. Every walk reaches an end, every report that was acknowledged is in the store
# exactly once, and nobody meets a page of the proxy; else it ends with 1.
# usage: benches/replicas.sh [SECONDS [READERS]]      default: 60 500
# Needs haproxy and PostgreSQL's own programs. WEGWIJS and WEGWIJS_READERS name other programs than the release builds.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60} readers=${2:-500}
wegwijs=${WEGWIJS:-target/release/wegwijs} walking=${WEGWIJS_READERS:-target/release/examples/readers}
[ -x "$wegwijs" ] || cargo build --release --quiet
[ -x "$walking" ] || cargo build --release --quiet --example readers
ulimit -n "$(ulimit -Hn)"

work=$(mktemp -d)
chmod 711 "$work"
declare -A replica=()
proxy='' walkers=''
stop() {
    # Whatever of it was started.
    for pid in "${replica[@]}" $proxy $walkers; do kill -9 "$pid" 2>/dev/null || :; done
    [ ! -d "$work/pg/data" ] || database -m immediate stop >/dev/null 2>&1 || :
    rm -rf "$work"
}
trap stop EXIT

pg=$(command -v initdb || find /usr/lib/postgresql -name initdb | sort -V | tail -n 1)
pg=$(dirname "$(readlink -f "$pg")")
as=()
mkdir "$work/pg"
# PostgreSQL refuses to run as root.
if [ "$(id -u)" = 0 ]; then
    as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    chown 65534:65534 "$work/pg"
fi
database() {
    "${as[@]}" "$pg/pg_ctl" -w -D "$work/pg/data" -l "$work/pg/log" \
        -o "-c listen_addresses= -c unix_socket_directories=$work/pg" "$@"
}
"${as[@]}" "$pg/initdb" -U wegwijs -A trust -D "$work/pg/data" >/dev/null
database start >/dev/null
"${as[@]}" "$pg/createdb" -h "$work/pg" -U wegwijs wegwijs
export WEGWIJS_DATABASE_URL="postgres:///wegwijs?host=$work/pg&user=wegwijs" WEGWIJS_HOME=$work/home

port=${PORT:-18200}
start() { # number
    "$wegwijs" serve --lang nl --no-open --listen "127.0.0.1:$((port + $1))" --public-url "http://127.0.0.1:$port" \
        --trusted-proxy 127.0.0.1 </dev/null >/dev/null 2>>"$work/replicas.log" &
    replica[$1]=$!
}
for number in 1 2 3; do start "$number"; done
WEB1=127.0.0.1:$((port + 1)) WEB2=127.0.0.1:$((port + 2)) WEB3=127.0.0.1:$((port + 3)) LISTEN=127.0.0.1:$port \
    haproxy -f packaging/replicas/haproxy.cfg >"$work/proxy.log" 2>&1 &
proxy=$!
ready() { # port
    (
        exec 3<>"/dev/tcp/127.0.0.1/$1"
        printf 'GET /-/health/ready HTTP/1.0\r\nhost: health\r\n\r\n' >&3
        grep -q '^ready' <&3
    ) 2>/dev/null
}
for number in 1 2 3 0; do
    tries=0
    until ready $((port + number)); do
        tries=$((tries + 1))
        if [ "$tries" -ge 300 ]; then
            cat "$work"/*.log >&2
            exit 1
        fi
        sleep 0.1
    done
done

echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
"$walking" "127.0.0.1:$port" "$seconds" "$readers" "$work/acknowledged" &
walkers=$!
killed=0
for ((at = 5; at < seconds; at += 5)); do
    sleep 5
    number=$((at / 5 % 3 + 1))
    kill -9 "${replica[$number]}"
    wait "${replica[$number]}" 2>/dev/null || :
    start "$number"
    killed=$((killed + 1))
    if [ $((at / 5)) = $(((seconds + 5) / 10)) ]; then
        database -m fast restart >/dev/null
        echo "PostgreSQL was restarted after $at seconds"
    fi
done
went=0
wait "$walkers" || went=1
walkers=''
echo "replicas killed: $killed"

"$wegwijs" feedback export | grep -o '"nonce":"[^"]*"' | cut -d'"' -f4 | sort >"$work/kept"
grep . "$work/acknowledged" | sort >"$work/wanted" || :
missing=$(comm -23 <(sort -u "$work/wanted") "$work/kept" | wc -l)
twice=$(uniq -d "$work/kept" | wc -l)
counted=$("${as[@]}" "$pg/psql" -h "$work/pg" -U wegwijs -At -c 'SELECT COALESCE(SUM(number), 0) FROM counts' wegwijs)
kept=$(wc -l <"$work/kept")
echo "acknowledged $(wc -l <"$work/wanted"), in the store $kept, counted there $counted, missing $missing, twice $twice"
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
[ "$went" = 0 ] && [ "$missing" = 0 ] && [ "$twice" = 0 ] && [ "$counted" = "$kept" ] && [ "$kept" -gt 0 ]
