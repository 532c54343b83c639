#!/usr/bin/env bash
# Builds the program for Linux with its C library (musl) inside: it runs on any Linux for this processor, however old, and in a
# container with nothing else. It ends up in target/x86_64-unknown-linux-musl/release/wegwijs, for packaging/linux.sh,
# container.sh and release.sh. Needs rustup, and Debian's musl-tools.
# usage: packaging/static.sh
set -euo pipefail
cd "$(dirname "$0")/.."

target=x86_64-unknown-linux-musl
command -v musl-gcc >/dev/null || { echo "no musl-gcc: apt-get install musl-tools" >&2; exit 1; }
rustup target add "$target"
export CC_x86_64_unknown_linux_musl=musl-gcc
cargo build --locked --release --bin wegwijs --target "$target"

program=${CARGO_TARGET_DIR:-target}/$target/release/wegwijs
if objdump -p "$program" | grep -q NEEDED; then
    echo "it is not static: $program" >&2
    exit 1
fi
echo "$program"
