#!/usr/bin/env bash
# Makes a release of a release build: the packages for Linux, what they are made of, manifests for package managers, and
# checksums of it all.
# usage: packaging/release.sh ADDRESS [PROGRAM [FOLDER]]      default: target/release/wegwijs target/release-files
# ADDRESS is where readers will download the files, such as https://example.org/wegwijs/v0.1.0
# A zip for Windows or a tarball for macOS that is in FOLDER already is taken along.
set -euo pipefail
cd "$(dirname "$0")/.."

address=${1:?the address where readers will download the files}
program=${2:-target/release/wegwijs}
out=$(realpath -m "${3:-target/release-files}")
[ -x "$program" ] || { echo "no program at $program: cargo build --release" >&2; exit 1; }
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
version=$("$program" --version | cut -d' ' -f2)

packaging/linux.sh "$program" "$out" >/dev/null
# Of packaging/static.sh, or linked to the C library of the system.
libc=musl
if objdump -p "$program" | grep -q NEEDED; then
    libc=gnu
fi
packaging/crates.py "x86_64-unknown-linux-$libc" "$out"
if [ -f "$out/wegwijs-$version-x86_64-windows.zip" ]; then
    packaging/crates.py x86_64-pc-windows-gnu "$out"
fi
packaging/manifests.sh "$version" "${address%/}" "$out"
cd "$out"
rm -f SHA256SUMS
sums=$(find . -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum)
echo "$sums" | tee SHA256SUMS
