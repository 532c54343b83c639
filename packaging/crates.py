#!/usr/bin/env python3
"""Writes what the program is made of, for one target: an SBOM (CycloneDX 1.5, JSON), and the licences of all crates.

usage: packaging/crates.py TARGET FOLDER

Crates that are only for tests and build scripts are left out. Same lock file, same bytes.
"""

import json
import os
import re
import subprocess
import sys
import tomllib
from datetime import datetime, timezone
from pathlib import Path

TEXTS = re.compile(r"(licen[cs]e|copying|unlicense|notice|copyright)", re.IGNORECASE)


def main(target: str, folder: Path) -> None:
    metadata = json.loads(cargo("metadata", "--format-version", "1", "--filter-platform", target))
    packages = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    root = metadata["resolve"]["root"]
    ours = inside(target)
    kept = {key for key, package in packages.items() if (package["name"], package["version"]) in ours}
    needs = {key: [need for need in normal(nodes[key]) if need in kept] for key in kept}
    order = sorted(needs, key=lambda key: (packages[key]["name"], packages[key]["version"]))
    sums = checksums(Path(metadata["workspace_root"]))
    (folder / f"wegwijs-{target}.cdx.json").write_text(sbom(root, order, packages, needs, sums))
    (folder / f"LICENCES-{target}.txt").write_text(licences(root, order, packages))


def cargo(*words: str) -> str:
    return subprocess.run(["cargo", *words, "--locked"], check=True, capture_output=True, text=True).stdout


def inside(target: str) -> set[tuple[str, str]]:
    """Name and version of all that ends up in the program; the metadata counts what tests ask for too."""
    tree = cargo("tree", "-p", "wegwijs", "-e", "normal", "--target", target, "--prefix", "none", "--format", "{p}")
    words = [line.split() for line in tree.splitlines() if line]
    return {(line[0], line[1].removeprefix("v")) for line in words}


def normal(node: dict) -> list[str]:
    """What it depends on to run."""
    return [dep["pkg"] for dep in node["deps"] if any(kind["kind"] is None for kind in dep["dep_kinds"])]


def checksums(workspace: Path) -> dict[tuple[str, str], str]:
    lock = tomllib.loads((workspace / "Cargo.lock").read_text())
    return {(p["name"], p["version"]): p["checksum"] for p in lock["package"] if "checksum" in p}


def purl(package: dict) -> str:
    return f"pkg:cargo/{package['name']}@{package['version']}"


def component(package: dict, sums: dict[tuple[str, str], str]) -> dict:
    found = {"type": "library", "bom-ref": purl(package), "name": package["name"], "version": package["version"]}
    if (checksum := sums.get((package["name"], package["version"]))) is not None:
        found["hashes"] = [{"alg": "SHA-256", "content": checksum}]
    if expression(package):
        found["licenses"] = [{"expression": expression(package)}]
    return found | {"purl": purl(package)}


def expression(package: dict) -> str:
    """Older crates write a slash for OR."""
    return re.sub(r"\s*/\s*", " OR ", package["license"] or "")


def sbom(root: str, order: list[str], packages: dict, needs: dict, sums: dict) -> str:
    moment = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), timezone.utc)
    program = component(packages[root], sums) | {"type": "application"}
    bom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"timestamp": moment.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": program},
        "components": [component(packages[key], sums) for key in order if key != root],
        "dependencies": [
            {"ref": purl(packages[key]), "dependsOn": sorted({purl(packages[need]) for need in needs[key]})}
            for key in order
        ],
    }
    return json.dumps(bom, indent=1, ensure_ascii=False) + "\n"


def licences(root: str, order: list[str], packages: dict) -> str:
    """Which crate has which licence, then every text once, with the crates that bring it."""
    lines, texts = [], {}
    for key in order:
        package = packages[key]
        name = f"{package['name']} {package['version']}"
        lines.append(f"{name}: {expression(package) or package['license_file']}")
        for file in sorted(Path(package["manifest_path"]).parent.iterdir()):
            if file.is_file() and TEXTS.search(file.name) and file.suffix in ("", ".md", ".txt") or named(package, file):
                text = file.read_text(errors="replace").replace("\r\n", "\n").strip()
                texts.setdefault(text, []).append(name)
    for text, names in texts.items():
        lines += ["", "=" * 80, ", ".join(dict.fromkeys(names)), "-" * 80, text]
    return "\n".join(lines) + "\n"


def named(package: dict, file: Path) -> bool:
    return package["license_file"] == file.name


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
