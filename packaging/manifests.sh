#!/usr/bin/env bash
# Writes the manifests of a release for winget, Scoop and Homebrew, of the files that are in a folder.
# usage: packaging/manifests.sh VERSION ADDRESS FOLDER
set -euo pipefail

version=$1 address=$2
cd "$3"
sum() { sha256sum "$1" | cut -d' ' -f1; }
zip=wegwijs-$version-x86_64-windows.zip
inside=${zip%.zip}
about="Guided help for Exact Online, in Dutch and English"

if [ -f "$zip" ]; then
    hash=$(sum "$zip")
    mkdir -p winget scoop
    cat > scoop/wegwijs.json <<SCOOP
{
    "version": "$version",
    "description": "$about",
    "homepage": "$address",
    "license": "MIT|Apache-2.0",
    "architecture": {
        "64bit": {
            "url": "$address/$zip",
            "hash": "$hash",
            "extract_dir": "$inside"
        }
    },
    "bin": "wegwijs.exe"
}
SCOOP
    cat > winget/Wegwijs.Wegwijs.yaml <<WINGET
PackageIdentifier: Wegwijs.Wegwijs
PackageVersion: $version
DefaultLocale: en-US
ManifestType: version
ManifestVersion: 1.6.0
WINGET
    cat > winget/Wegwijs.Wegwijs.installer.yaml <<WINGET
PackageIdentifier: Wegwijs.Wegwijs
PackageVersion: $version
InstallerType: zip
NestedInstallerType: portable
NestedInstallerFiles:
- RelativeFilePath: $inside\\wegwijs.exe
  PortableCommandAlias: wegwijs
Installers:
- Architecture: x64
  InstallerUrl: $address/$zip
  InstallerSha256: ${hash^^}
ManifestType: installer
ManifestVersion: 1.6.0
WINGET
    locale() {
        cat > "winget/Wegwijs.Wegwijs.locale.$1.yaml" <<WINGET
PackageIdentifier: Wegwijs.Wegwijs
PackageVersion: $version
PackageLocale: $1
Publisher: Wegwijs
PackageName: Wegwijs
License: MIT OR Apache-2.0
ShortDescription: $2
ManifestType: $3
ManifestVersion: 1.6.0
WINGET
    }
    locale en-US "$about" defaultLocale
    locale nl-NL "Stap voor stap hulp bij Exact Online, in het Nederlands en het Engels" locale
fi

# Homebrew, for each system whose tarball is here.
formula=""
for pair in macos:aarch64-macos linux:x86_64-linux; do
    file=wegwijs-$version-${pair#*:}.tar.gz
    [ -f "$file" ] || continue
    formula+="  on_${pair%:*} do
    url \"$address/$file\"
    sha256 \"$(sum "$file")\"
  end
"
done
if [ -n "$formula" ]; then
    mkdir -p homebrew
    cat > homebrew/wegwijs.rb <<BREW
class Wegwijs < Formula
  desc "$about"
  homepage "$address"
  version "$version"
  license any_of: ["MIT", "Apache-2.0"]
$formula
  def install
    bin.install "bin/wegwijs"
    man1.install "share/man/man1/wegwijs.1.gz"
    (man/"nl/man1").install "share/man/nl/man1/wegwijs.1.gz"
    bash_completion.install "share/bash-completion/completions/wegwijs"
    fish_completion.install "share/fish/vendor_completions.d/wegwijs.fish"
    zsh_completion.install "share/zsh/vendor-completions/_wegwijs"
  end

  test do
    assert_match "wegwijs #{version}", shell_output("#{bin}/wegwijs --version")
  end
end
BREW
fi
