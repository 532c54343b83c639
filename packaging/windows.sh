#!/usr/bin/env bash
# Builds the program for Windows on Debian, and packs it as a zip.
# usage: packaging/windows.sh [FOLDER]      default: target/packages
# Rust's own standard library for Windows comes from rustup; the linker is Debian's, unpacked below target/windows: nothing
# of it is installed. What it makes is tried under Wine by packaging/windows/try.sh.
set -euo pipefail
cd "$(dirname "$0")/.."

out=$(realpath -m "${1:-target/packages}")
target=x86_64-pc-windows-gnu
root=$PWD/target/windows/root
debs=$PWD/target/windows/debs
packages=(gcc-mingw-w64-x86-64-win32 gcc-mingw-w64-x86-64-win32-runtime gcc-mingw-w64-base
    binutils-mingw-w64-x86-64 mingw-w64-x86-64-dev mingw-w64-common)

rustup target add "$target"
for package in "${packages[@]}"; do
    compgen -G "$debs/${package}_*.deb" >/dev/null && continue
    mkdir -p "$debs" "$root"
    (cd "$debs" && apt-get download "$package" && dpkg -x "$package"_*.deb "$root")
done

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
tool=$root/usr/bin/x86_64-w64-mingw32
export PATH=$root/usr/bin:$PATH
export CARGO_TARGET_DIR=$PWD/target/windows/build
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=$tool-gcc-win32
export CC_x86_64_pc_windows_gnu=$tool-gcc-win32 AR_x86_64_pc_windows_gnu=$tool-ar
# With the C library's helpers inside, so that the program is one file. No path of this machine in it, no time of linking.
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS="-C target-feature=+crt-static -C link-arg=-Wl,--no-insert-timestamp \
--remap-path-prefix=$PWD=wegwijs --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo"
cargo build --locked --release --bin wegwijs --target "$target"

version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
name=wegwijs-$version-x86_64-windows
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
install -Dm755 "$CARGO_TARGET_DIR/$target/release/wegwijs.exe" "$work/$name/wegwijs.exe"
install -Dm644 -t "$work/$name" README.md SECURITY.md LICENSE-MIT LICENSE-APACHE
# Same program, same bytes: a fixed order, and the time of the last commit.
find "$work/$name" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
mkdir -p "$out"
rm -f "$out/$name.zip"
(cd "$work" && find "$name" -type f | LC_ALL=C sort | TZ=UTC zip -9 -X -q -@ "$out/$name.zip")
(cd "$out" && sha256sum "$name.zip")
