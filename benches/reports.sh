#!/usr/bin/env bash
# A store with many reports over 180 days, in SQLite: how long the desk's page takes, a step's page that is made anew with
# what readers say of it, and keeping one more report.
# usage: benches/reports.sh [REPORTS]      default: 1000000
# Needs curl and python3. With DATABASE (an empty database, postgres://…) and psql it is the same in PostgreSQL.
set -euo pipefail
cd "$(dirname "$0")/.."
reports=${1:-1000000}
wegwijs=${WEGWIJS:-target/release/wegwijs}
[ -x "$wegwijs" ] || cargo build --release --quiet
work=$(mktemp -d)
server=''
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || :; rm -rf "$work"' EXIT
export WEGWIJS_HOME=$work/home WEGWIJS_DESK_KEY=a-key-of-more-than-20-characters
if [ -n "${DATABASE:-}" ]; then store=(--database-url "$DATABASE"); else store=(--data "$work/data"); fi
url=http://127.0.0.1:18400
serve() {
    "$wegwijs" serve --lang nl --no-open --listen 127.0.0.1:18400 "${store[@]}" >/dev/null 2>&1 &
    server=$!
    until curl -fso /dev/null "$url/-/health/ready"; do sleep 0.1; done
}
# Makes the tables.
serve
kill "$server"
wait "$server" || :

for guide in $("$wegwijs" list --json | grep -o '"guide":"[^"]*"' | cut -d'"' -f4 | sort -u); do
    "$wegwijs" show "$guide" --format json | grep -o '"step":"[^"]*"' | cut -d'"' -f4 | sort -u | sed "s|^|$guide |"
done >"$work/steps"
cat >"$work/fill.py" <<'PYTHON'
import datetime, random, sys
steps, many, out = [line.split() for line in open(sys.argv[1])], int(sys.argv[2]), sys.argv[3]
random.seed(1)
today = datetime.datetime.now(datetime.timezone.utc).date()
days = [str(today - datetime.timedelta(days=day)) for day in range(180)]
def rows():
    for number in range(many):
        guide, step = random.choice(steps)
        verdict = random.choices(["matches", "label", "place", "absent"], [85, 7, 5, 3])[0]
        line = "De knop heet hier anders" if verdict != "matches" and number % 3 == 0 else None
        yield (f"{number:032x}", guide, step, 1, random.choice(["nl", "en"]), random.choice(["nl", "nl", "en"]), verdict,
               line, random.choice(days))
if out == "-":
    for row in rows():
        print("\t".join("\\N" if cell is None else str(cell) for cell in row))
else:
    import sqlite3
    base = sqlite3.connect(out)
    base.executemany("INSERT INTO reports VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows())
    base.execute("INSERT INTO counts SELECT guide, step, version, lang, ui, verdict, day, COUNT(*) FROM reports GROUP BY 1, 2, 3, 4, 5, 6, 7")
    base.commit()
PYTHON
if [ -n "${DATABASE:-}" ]; then
    python3 "$work/fill.py" "$work/steps" "$reports" - | psql -q "$DATABASE" -c 'COPY reports FROM STDIN'
    psql -q "$DATABASE" -c 'INSERT INTO counts SELECT guide, step, version, lang, ui, verdict, day, COUNT(*) FROM reports
        GROUP BY 1, 2, 3, 4, 5, 6, 7' -c 'ANALYZE'
else
    python3 "$work/fill.py" "$work/steps" "$reports" "$work/data/feedback.db"
    du -h "$work/data/feedback.db"
fi

serve
times() { # name, numbers of seconds on stdin
    sort -n | awk -v name="$1" '{t[NR] = $1 * 1000} END {printf "%-44s half within %6.1f ms, the slowest %6.1f ms (%d)\n", name, t[int((NR + 1) / 2)], t[NR], NR}'
}
desk() { curl -so "$work/desk.html" -w '%{time_total}\n' -d "key=$WEGWIJS_DESK_KEY" -d lang=nl "$url/-/desk"; }
# The first has waited for the sums of what is over.
echo "the first desk page: $(desk) s"
grep -q 'class="number"' "$work/desk.html"
for _ in $(seq 40); do desk; done | times "the desk's page"
echo "  which has $(($(wc -c <"$work/desk.html") / 1024)) KB"
until curl -s "$url/nl/revoke" | grep -q -e Bevestigd -e 'Lezers melden'; do sleep 0.1; done
grep -h '^' "$work/steps" | while read -r guide step; do
    curl -so /dev/null -w '%{http_code} %{time_total}\n' "$url/nl/$guide/$step?ui=en&v=1"
done | awk '$1 == 200 {print $2}' | times 'a step made anew, with its line'
for _ in $(seq 40); do curl -so /dev/null -w '%{time_total}\n' "$url/nl/revoke"; done | times 'a step that is kept'
for _ in $(seq 40); do
    nonce=$(curl -s "$url/-/report/no/nl/revoke" | grep -o 'name="nonce" value="[^"]*"' | cut -d'"' -f4)
    curl -so /dev/null -w '%{time_total}\n' -d at=/nl/revoke -d "nonce=$nonce" -d verdict=label "$url/-/report"
done | times 'keeping a report'
for _ in 1 2 3; do
    /usr/bin/env bash -c "TIMEFORMAT=%R; time \"\$0\" feedback \"\$@\" >/dev/null" "$wegwijs" "${store[@]}" 2>&1
done | times 'wegwijs feedback, the whole process'
