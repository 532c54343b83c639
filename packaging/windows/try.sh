#!/usr/bin/env bash
# Tries the program for Windows under Wine, as a reader would use it.
# usage: packaging/windows/try.sh [PROGRAM]      default: what packaging/windows.sh built
# Wine is unpacked below target/windows; nothing is installed. Wine is not Windows: its keyring and its console only stand
# in for theirs, and no browser is opened. What Windows itself says of the program is not known.
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
    mkdir -p "$debs"
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
app=(--client-id 5c0ffee0-0000-4000-8000-000000000001 --redirect-uri https://wegwijs.invalid/callback)
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

# Until a file has these words, or for a minute.
until_says() {
    for _ in $(seq 300); do
        grep -qF -- "$2" "$1" 2>/dev/null && return
        sleep 0.2
    done
}

# A sign-in at the practice environment, as a browser does it; where that ends is pasted.
run sandbox --listen 127.0.0.1:0 </dev/null >"$work/sandbox" 2>&1 &
until_says "$work/sandbox" http://
practice=$(grep -o 'http://[0-9.:]*' "$work/sandbox" | head -n 1)
sign_in() {
    local url token consent
    rm -f "$work/paste" "$work/jar"
    mkfifo "$work/paste"
    WEGWIJS_CLIENT_SECRET=practice-only-secret-1 run connect excel-oud --provider practice "${app[@]}" \
        <"$work/paste" >"$work/address" 2>"$work/connected" &
    exec 3>"$work/paste"
    until_says "$work/address" state=
    url=$(tr -d '\r' <"$work/address")
    token=$(curl -s -c "$work/jar" "$url" | grep -o 'name="token" value="[^"]*"' | cut -d'"' -f4)
    consent=$(curl -s -b "$work/jar" -c "$work/jar" -o /dev/null -w '%{redirect_url}' --data-urlencode "token=$token" \
        -d provider=exact --data-urlencode "request=${url#*\?}" -d user=ans "$practice/practice/sign-in")
    curl -s -b "$work/jar" -o /dev/null -w '%{redirect_url}\n' "$consent" >&3
    exec 3>&-
    wait $! || true
    cat "$work/connected"
}
printf '[providers.practice]\nkind = "exact-online"\nbase_url = "%s"\n' "$practice" >"$work/provider"

{ echo 'vault = "file"'; cat "$work/provider"; } >thuis/config.toml
export WEGWIJS_VAULT_PASSPHRASE=een-lange-zin
holds "connections, when there are none" run connections
holds "signed in, with a vault that is a file" says "$(sign_in)" "wegwijs access excel-oud"
holds "the vault is there" test -s thuis/vault/excel-oud.age
holds "it has access" says "$(said access excel-oud --json </dev/null)" '"verdict":"passed"'
holds "another passphrase opens nothing" says \
    "$(WEGWIJS_VAULT_PASSPHRASE=anders said access excel-oud 2>&1 </dev/null)" "wachtwoordzin opent de kluis niet"
unset WEGWIJS_VAULT_PASSPHRASE

# The same in the keyring, of which Wine has one of its own.
mkdir "$work/keyring"
cp "$work/provider" "$work/keyring/config.toml"
WEGWIJS_HOME="Z:${work//\//\\}\\keyring"
holds "signed in, with the keyring" says "$(sign_in)" "wegwijs access excel-oud"
holds "no vault of files is made" test ! -e "$work/keyring/vault"
holds "it has access, by the keyring" says "$(said access excel-oud --json </dev/null)" '"verdict":"passed"'
holds "disconnected" run disconnect excel-oud
WEGWIJS_HOME="Z:${here//\//\\}\\thuis"

# What an earlier version kept, on another system.
mkdir "$work/older"
cp -r "$pack/tests/fixtures/home-0.1.0/." "$work/older/"
holds "an earlier home: its place" says \
    "$(WEGWIJS_HOME="Z:${work//\//\\}\\older" said guide --json </dev/null)" "Koppeling Café"
holds "an earlier home: its vault" says "$(WEGWIJS_HOME="Z:${work//\//\\}\\older" \
    WEGWIJS_VAULT_PASSPHRASE="een lange zin van toen" said connections --json </dev/null)" '"signed_in":true'

# In a browser.
run serve --no-open --listen 127.0.0.1:0 --json </dev/null >"$work/serving" 2>&1 &
until_says "$work/serving" http://
site=$(grep -o 'http://[0-9.:]*' "$work/serving" | head -n 1)
holds "serve: a page" says "$(curl -s "$site/nl/revoke")" "Rechten van een app intrekken"
holds "serve --check" run serve --check "$site"

# A console whose code page is 850: what is shown and what is typed.
rm -rf thuis/sessions
console() { timeout 120 script -qefc "'$wine' cmd /c \"chcp 850 >nul & wegwijs.exe $1\"" "$work/console" >/dev/null || true; }
console "show revoke" </dev/null
holds "code page 850: shown" says "$(cat "$work/console")" '“Mijn Exact Online”'
for mode in "" " --plain"; do
    rm -rf thuis/sessions "$work/keys" "$work/console"
    mkfifo "$work/keys"
    TERM=xterm console "guide nl/revoke$mode" <"$work/keys" &
    exec 3>"$work/keys"
    until_says "$work/console" "Weet je de naam niet?"
    printf 'Café België\r' >&3
    until_says thuis/sessions/revoke.json 'Café België'
    # Ctrl-C.
    printf '\003' >&3
    exec 3>&-
    wait $! || true
    holds "code page 850: typed${mode:+ in plain mode}" says "$(cat thuis/sessions/revoke.json || true)" "Café België"
done

code=0
run show nosuch >/dev/null 2>"$work/error" || code=$?
holds "an error in Dutch, with its exit code" says "$code $(cat "$work/error")" "1 Fout:"
exit "$failed"
