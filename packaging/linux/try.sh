#!/usr/bin/env bash
# Tries the packages for Linux as their users would: installed, run, upgraded and removed in a clean Debian, where nothing
# but people's own files is left behind. Needs root, debootstrap, and a mirror of Debian.
# usage: packaging/linux/try.sh [PROGRAM]      default: target/release/wegwijs
# The .rpm is tried with the rpm of Debian, which knows none of Debian's packages: that its libraries are there is looked up
# instead. Not tried: zypper and dnf, and the service, for which systemd would have to run.
set -euo pipefail
cd "$(dirname "$0")/../.."

program=$(realpath "${1:-target/release/wegwijs}")
version=$("$program" --version | cut -d' ' -f2)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
packaging/linux.sh "$program" "$work/packages" >/dev/null
VERSION=99.0.0 packaging/linux.sh "$program" "$work/later" >/dev/null
debootstrap --variant=minbase --include=rpm bookworm "$root" >"$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; exit 1; }
mkdir "$root/packages"
cp "$work/packages"/*.{deb,rpm,tar.gz} "$root/packages/"
mkdir "$root/later"
cp "$work/later"/*.{deb,rpm} "$root/later/"
chroot "$root" useradd -m ans

failed=0
holds() {
    local what=$1
    shift
    if "$@"; then echo "ok      $what"; else echo "FAILED  $what"; failed=1; fi
}
# shellcheck disable=SC2317
says() { grep -qF -- "$2" <<<"$1"; }
# shellcheck disable=SC2317
equals() { [ "$1" = "$2" ]; }
inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 sh -c "$1" 2>&1 || true; }
# As somebody who is not root.
ans() { chroot "$root" su - ans -c "export LC_ALL=C.UTF-8 WEGWIJS_LANG=nl PATH=\$HOME/bin:\$PATH; $1" 2>&1 || true; }
# Every file of the system; not people's own, nor what a package manager writes down or what it can make again, nor the
# folders of shells, which belong to those.
files() {
    (cd "$root" && find . \( -path ./proc -o -path ./sys -o -path ./home -o -path ./packages -o -path ./later \
        -o -path ./root/.rpmdb -o -path ./var/lib/dpkg -o -path ./var/lib/rpm -o -path ./var/log -o -path ./var/cache \) \
        -prune -o -type d \( -path './usr/share/fish*' -o -path './usr/share/zsh*' \) -o -print | LC_ALL=C sort)
}

works() {
    holds "$1: the version" says "$(ans 'wegwijs --version')" "wegwijs $2"
    holds "$1: the first step, in Dutch" says "$(ans 'wegwijs show revoke | head -n 40')" "Rechten van een app intrekken"
    holds "$1: a question" says "$(ans 'wegwijs ask hoe haal ik die koppeling weg')" "nl/revoke"
}

tries() {
    local kind=$1 install=$2 upgrade=$3 remove=$4 zsh=$6
    local before
    before=$(files)
    inside "$install" >"$work/said"
    works "$kind" "$version"
    for file in share/man/man1/wegwijs.1.gz share/man/nl/man1/wegwijs.1.gz share/bash-completion/completions/wegwijs \
        share/fish/vendor_completions.d/wegwijs.fish "share/zsh/$zsh/_wegwijs" lib/systemd/system/wegwijs.socket; do
        holds "$kind: $file" test -s "$root/usr/$file"
    done
    ans "printf '%s\n' '{\"input\":\"Café\"}' '{\"choose\":\"done\"}' | wegwijs guide revoke --json" >/dev/null
    local place
    place=$(ans 'wegwijs guide --json </dev/null')
    echo "# our own" >>"$root/etc/default/wegwijs"
    inside "$upgrade" >>"$work/said"
    holds "$kind: upgraded" says "$(inside "$5")" 99.0.0
    holds "$kind: upgraded, the place is where it was" equals "$(ans 'wegwijs guide --json </dev/null')" "$place"
    holds "$kind: upgraded, the settings are as they were" says "$(cat "$root/etc/default/wegwijs")" "# our own"
    inside "$remove" >>"$work/said"
    # Changed settings are somebody's own, too.
    rm -f "$root/etc/default/wegwijs.rpmsave"
    local left
    left=$(comm -13 <(echo "$before") <(files))
    holds "$kind: removed, nothing is left${left:+ but ${left//$'\n'/ }}" equals "$left" ""
    holds "$kind: removed, the place is still there" test -s "$root/home/ans/.local/state/wegwijs/sessions/revoke.json"
    rm -rf "$root/home/ans/.local"
    [ "$failed" = 0 ] || cat "$work/said"
}

# Without being root, and without installing anything.
ans 'mkdir bin && tar -xzf /packages/wegwijs-*-linux.tar.gz && cp wegwijs-*-linux/bin/wegwijs bin/' >/dev/null
works tarball "$version"
ans 'rm -rf bin wegwijs-*' >/dev/null

tries deb 'dpkg -i /packages/wegwijs_*.deb' 'dpkg -i /later/wegwijs_*.deb' 'dpkg --purge wegwijs' \
    "dpkg-query -W -f '\${Version}' wegwijs" vendor-completions

needs=$(inside 'rpm -qp --requires /packages/wegwijs-*.rpm' | { grep -o '^lib[^(]*\.so[^(]*' || true; } | sort -u)
for library in $needs; do
    holds "rpm: there is a $library" says "$(inside 'ldconfig -p')" "$library "
done
tries rpm 'rpm -i --nodeps /packages/wegwijs-*.rpm' 'rpm -U --nodeps /later/wegwijs-*.rpm' 'rpm -e wegwijs' \
    "rpm -q --qf '%{VERSION}' wegwijs" site-functions
exit "$failed"
