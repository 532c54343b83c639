//! Makes a new guide or locale part of the next build, and the index that questions are answered with.

use std::{
    env, fs,
    hash::{DefaultHasher, Hasher},
    io::{self, Error, ErrorKind},
    path::{Path, PathBuf},
};

use wegwijs_ask::{Material, build};

/// Where the guides and the words stand, seen from here.
const ROOT: &str = "../..";
/// What the pack says of itself.
const ABOUT: &str = "pack.toml";

fn main() -> io::Result<()> {
    let mut paths = Vec::new();
    println!("cargo:rerun-if-changed={ROOT}/providers");
    for folder in ["guides", "locales"] {
        println!("cargo:rerun-if-changed={ROOT}/{folder}");
        files_under(&Path::new(ROOT).join(folder), &mut paths)?;
    }
    let about = format!("{ROOT}/{ABOUT}");
    println!("cargo:rerun-if-changed={about}");
    let mut material = Material::default();
    material.add(ABOUT, &fs::read_to_string(about)?);
    // Labels, and the texts that guides share, come before the guides that name them.
    paths.sort_by_key(|path| {
        (
            !path.ends_with("labels.ftl"),
            !path.ends_with("common.ftl"),
            path.clone(),
        )
    });
    for path in paths {
        let text = fs::read_to_string(&path)?;
        let path = path.strip_prefix(ROOT).unwrap_or(&path);
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        material.add(&parts.join("/"), &text);
    }
    let folder = env::var_os("OUT_DIR").ok_or_else(|| Error::from(ErrorKind::NotFound))?;
    let index = build(&material);
    let mut hasher = DefaultHasher::new();
    hasher.write(&index);
    println!("cargo:rustc-env=WEGWIJS_INDEX={:016x}", hasher.finish());
    fs::write(Path::new(&folder).join("ask.index"), index)
}

fn files_under(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files_under(&path, paths)?;
        } else if path.extension().is_some_and(|kind| kind == "toml" || kind == "ftl") {
            paths.push(path);
        }
    }
    Ok(())
}
