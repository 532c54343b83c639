#!/bin/sh
# Whole processes, side by side: `wegwijs show revoke` and tealdeer's `tldr tar`, and a pack of 3 guides and of 10,000.
# Needs hyperfine; fetches and builds tealdeer in a folder of its own.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cargo build --release --quiet
cargo build --release --quiet --example generate-pack
cargo install tealdeer --quiet --root "$work/tealdeer"
wegwijs=target/release/wegwijs
tldr=$work/tealdeer/bin/tldr
export WEGWIJS_HOME="$work/home"

# A warm cache with one page, about as long as the real one.
pages=$work/cache/tldr-pages/pages.en/common
mkdir -p "$pages"
{
    printf '# tar\n\n> Keeps files together in one archive.\n'
    for what in create list extract append update compare delete test; do
        printf '\n- Use an archive to %s some files:\n\n' "$what"
        printf '%s\n' "\`tar {{option}} {{path/to/archive.tar}} {{path/to/file1 path/to/file2 ...}}\`"
    done
} > "$pages/tar.md"
printf '[directories]\ncache_dir = "%s"\n' "$work/cache" > "$work/config.toml"

echo "== show a guide, and show a page"
hyperfine -N --warmup 50 --runs 500 --output "$work/out" \
    "$wegwijs show revoke --lang nl" \
    "$tldr --config-path $work/config.toml tar"

echo "== 3 guides, and 10,000"
for guides in 3 10000; do
    target/release/examples/generate-pack "$work/pack-$guides" "$guides"
done
hyperfine -N --warmup 50 --runs 500 --output "$work/out" \
    "$wegwijs show revoke --lang nl --pack $work/pack-3" \
    "$wegwijs show revoke --lang nl --pack $work/pack-10000"

echo "== pack check grows with the number of guides"
for guides in 1000 3000; do
    target/release/examples/generate-pack "$work/pack-$guides" "$guides"
done
hyperfine --warmup 1 --runs 3 \
    "$wegwijs pack check --pack $work/pack-1000" \
    "$wegwijs pack check --pack $work/pack-3000" \
    "$wegwijs pack check --pack $work/pack-10000"
