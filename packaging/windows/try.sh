#!/usr/bin/env bash
# Tries the program for Windows under Wine, as a reader would use it.
# usage: packaging/windows/try.sh [PROGRAM]      default: what packaging/windows.sh built
# Wine is unpacked below target/windows; nothing is installed. Not tried: Windows' own keyring, a sign-in, a window.
# No program has been through it yet: what Wine says of it is not known.
set -euo pipefail
# A program that ends early fails its check, not this script.
trap "" PIPE
cd "$(dirname "$0")/../.."

program=$(realpath "${1:-target/windows/build/x86_64-pc-windows-gnu/release/wegwijs.exe}")
pack=$PWD
windows=$PWD/target/windows
root=$windows/root
debs=$windows/debs
for package in wine64 libwine libz-mingw-w64; do
    compgen -G "$debs/${package}_*.deb" >/dev/null && continue
    (cd "$debs" && apt-get download "$package" && dpkg -x "$package"_*.deb "$root")
done
# Debian's own looks for what is installed.
ln -sf wineserver64 "$root/usr/lib/wine/wineserver"
export LD_LIBRARY_PATH=$root/usr/lib/x86_64-linux-gnu WINEPREFIX=$windows/prefix
export WINEDLLPATH=$root/usr/lib/x86_64-linux-gnu/wine
export WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" DISPLAY=
# An ordinary Unix locale: the paths hold letters that are not ASCII.
export LC_ALL=C.UTF-8
wine=$root/usr/lib/wine/wine64
trap '"$root/usr/lib/wine/wineserver" -k || true; rm -rf "$work"' EXIT
work=$(mktemp -d)

# A folder with a space and a letter that is not ASCII, as many have.
here="$work/Map van José é"
mkdir -p "$here/thuis"
cp "$program" "$here/wegwijs.exe"
"$root/usr/bin/x86_64-w64-mingw32-gcc-win32" -shared -s -o "$here/bcryptprimitives.dll" \
    packaging/windows/bcryptprimitives.c -ladvapi32
cd "$here"
if [ ! -f "$WINEPREFIX/system.reg" ]; then
    # The library for which Debian's Wine looks where it would be installed.
    mkdir -p "$WINEPREFIX/drive_c/windows/system32"
    cp "$root/usr/x86_64-w64-mingw32/lib/zlib1.dll" "$WINEPREFIX/drive_c/windows/system32/"
    "$wine" wineboot -i 2>/dev/null
fi
export WEGWIJS_HOME="Z:${here//\//\\}\\thuis" WEGWIJS_LANG=nl

failed=0
run() { timeout 300 "$wine" wegwijs.exe "$@"; }
# What it says, whatever its exit code.
said() { run "$@" || true; }
# What it is, and a condition that must hold.
holds() {
    local what=$1
    shift
    if "$@"; then echo "ok      $what"; else echo "FAILED  $what"; failed=1; fi
}
# shellcheck disable=SC2317
says() { grep -qF -- "$2" <<<"$1"; }
# shellcheck disable=SC2317
equals() { [ "$1" = "$2" ]; }

version=$(said --version | tr -d '\r')
holds "--version" says "$version" "wegwijs "
holds "show, in Dutch" says "$(said show revoke)" "Rechten van een app intrekken"
holds "list" says "$(said list)" "Rechten van een app intrekken"
holds "ask" says "$(said ask hoe haal ik die koppeling weg)" "nl/revoke"
holds "guide --plain, with Dutch letters" says "$(printf 'Café België\n' | said guide nl/revoke --plain 2>&1)" "Café België"
views=$(printf '{"input":"Café"}\n{"choose":"done"}\n' | said guide nl/revoke --json)
holds "guide --json" says "$views" '"step":"security-center"'
holds "it goes on where it was" says "$(said guide --json </dev/null)" '"step":"security-center"'
holds "kept in a folder with é" test -s thuis/sessions/revoke.json
holds "no half file is left" equals "$(find thuis -name '*.tmp' -o -name '.tmp*' | wc -l)" 0

# Killed in the middle of a walk: what was answered is there.
mkfifo "$work/pipe"
run guide nl/reauthorise --json <"$work/pipe" >"$work/views" &
exec 3>"$work/pipe"
echo '{"choose":"done"}' >&3 || true
for _ in $(seq 300); do
    [ "$(wc -l <"$work/views")" -ge 2 ] && break
    sleep 0.2
done
step=$(tail -n 1 "$work/views" | grep -o '"step":"[^"]*"' || true)
"$root/usr/lib/wine/wineserver" -k
exec 3>&-
wait || true
holds "killed, and resumed" says "$(said guide --json </dev/null)" "${step:-no step}"

# Two at a time, over and over: each replaces the file whole.
for _ in 1 2 3; do
    said guide nl/revoke --json <<<'{"input":"A"}' >/dev/null &
    said guide nl/revoke --json <<<'{"input":"B"}' >/dev/null
    wait
done
holds "two at a time" says "$(said guide --json </dev/null)" '"guide":"revoke"'

holds "pack check" run pack check --pack "Z:${pack//\//\\}"
# Files as editors on Windows write them.
cp -r "$pack/guides" "$pack/locales" "$pack/providers" "$pack/pack.toml" "$work/" && mkdir "$work/crlf"
mv "$work/guides" "$work/locales" "$work/providers" "$work/pack.toml" "$work/crlf/"
mkdir -p "$work/crlf/tests" && cp -r "$pack/tests/transcripts" "$work/crlf/tests/"
find "$work/crlf" -type f \( -name '*.toml' -o -name '*.ftl' \) -exec sed -i 's/$/\r/' {} +
crlf="Z:${work//\//\\}\\crlf"
holds "a pack with CRLF" says "$(said show revoke --pack "$crlf")" "Rechten van een app intrekken"
holds "pack check with CRLF" run pack check --pack "$crlf"

# The vault: a sign-in against the practice environment needs a browser; what is wrong with a vault does not.
printf 'vault = "file"\n' >thuis/config.toml
export WEGWIJS_VAULT_PASSPHRASE=een-lange-zin
holds "connections, with a vault that is a file" run connections
holds "code page 850" says "$(timeout 300 "$wine" cmd /c "chcp 850 >nul & wegwijs.exe show revoke" | tr -d '\r' || true)" "Rechten van een app intrekken"
code=0
run show nosuch >/dev/null 2>"$work/error" || code=$?
holds "an error in Dutch, with its exit code" says "$code $(cat "$work/error")" "1 Fout:"
exit "$failed"
