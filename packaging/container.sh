#!/usr/bin/env bash
# Builds the container image of a release build; no network and no daemon needed (buildah).
# usage: packaging/container.sh [PROGRAM [IMAGE]]      default: target/release/wegwijs wegwijs
set -euo pipefail
cd "$(dirname "$0")/.."

program=${1:-target/release/wegwijs}
image=${2:-wegwijs}
[ -x "$program" ] || { echo "no program at $program: cargo build --release" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

install -Dm755 "$program" "$work/root/wegwijs"
# The libraries that it is linked to, each at the path where it looks for them; none of what packaging/static.sh builds.
{ ldd "$program" || true; } | { grep -o '/[^ ]*' || true; } | while read -r library; do
    install -Dm755 "$(readlink -f "$library")" "$work/root$library"
done
# Images in the format of OCI have no health check.
buildah build --format docker --isolation chroot --timestamp "$(git log -1 --format=%ct)" -t "$image" -f packaging/Containerfile "$work"
