#!/usr/bin/env bash
# What starting costs, held against benches/guard.tsv: fails when a command takes over 5 % more instructions or page faults.
# usage: benches/guard.sh            compare
#        benches/guard.sh --record   write down what it is now
#
# On the program that `cargo build` makes, not on a release build: that one is there when the tests have run, while a release
# build from nothing takes as long as all tests together. What it holds is that nobody who does not ask for them pays for a
# server, a database or a longer list of commands, and unoptimised code shows that as well. Times would not: they vary with
# the machine. Counts do not, with the same compiler; another one is a reason to record anew.
set -euo pipefail
cd "$(dirname "$0")/.."

program=target/debug/wegwijs
record=benches/guard.tsv
allowed=5
[ -x "$program" ] || cargo build --locked --quiet
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# What is typed to the command that is measured, if anything.
typed=/dev/null

# As for a reader who has nothing set.
clean() { env -i PATH="$PATH" HOME="$work" WEGWIJS_HOME="$work/home" "$@"; }

instructions() {
    clean valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null <"$typed" | awk '/Collected/ { print $NF }'
}

# The fewest of ten: where the system puts the program varies by a few pages.
faults() {
    clean python3 - "$typed" "$@" <<'PY'
import os, sys

typed, command = sys.argv[1], sys.argv[2:]

def once():
    # Spawned, not forked: a fork would count this process's own pages too.
    streams = [(os.POSIX_SPAWN_OPEN, 0, typed, os.O_RDONLY, 0)]
    streams += [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (1, 2)]
    pid = os.posix_spawn(command[0], command, os.environ, file_actions=streams)
    _, status, used = os.wait4(pid, 0)
    if status:
        sys.exit(f"{command} ended with {status}")
    return used.ru_minflt

print(min(once() for _ in range(10)))
PY
}

measure() {
    local name=$1
    shift
    # Once for nothing: what is made at a first start is not what a start costs.
    clean "$program" "$@" >/dev/null 2>&1 <"$typed"
    printf '%s\t%s\t%s\n' "$name" "$(instructions "$program" "$@")" "$(faults "$program" "$@")"
}

{
    printf 'command\tinstructions\tpage faults\n'
    measure version --version
    measure show show revoke --lang nl
    measure ask ask --lang nl hoe haal ik die koppeling weg
    measure step guide --plain nl/revoke/find-app
    typed=$work/typed
    echo 'hij staat er niet bij' >"$typed"
    measure say guide --plain nl/revoke/find-app
} > "$work/now.tsv"

if [ "${1:-}" = --record ]; then
    cp "$work/now.tsv" "$record"
    cat "$record"
    exit
fi
[ -f "$record" ] || { echo "nothing recorded yet: benches/guard.sh --record" >&2; exit 1; }
awk -F '\t' -v allowed="$allowed" '
    NR == FNR { instructions[$1] = $2; faults[$1] = $3; next }
    FNR == 1 { next }
    !($1 in instructions) || !($2 > 0) || !($3 > 0) { print $1 ": not measured, or never recorded"; bad = 1; next }
    {
        more = ($2 / instructions[$1] - 1) * 100
        pages = ($3 / faults[$1] - 1) * 100
        printf "%-8s %11d instructions (%+.1f %%) %6d page faults (%+.1f %%)\n", $1, $2, more, $3, pages
        if (more > allowed || pages > allowed) { print $1 ": starting has become heavier; see benches/guard.sh"; bad = 1 }
    }
    END { exit bad }
' "$record" "$work/now.tsv"
