//! Makes a new guide or locale part of the next build, and the index that questions are answered with.

use std::{
    env, fs,
    hash::{DefaultHasher, Hasher},
    io::{self, Error, ErrorKind},
    path::{Path, PathBuf},
};

// What writes the index is also what reads it.
#[allow(dead_code, unused_imports, reason = "answering is for the program itself")]
#[path = "src/ask/mod.rs"]
mod ask;

fn main() -> io::Result<()> {
    for input in ["guides", "locales", "src/ask"] {
        println!("cargo:rerun-if-changed={input}");
    }
    let mut paths = Vec::new();
    for folder in ["guides", "locales"] {
        files_under(Path::new(folder), &mut paths)?;
    }
    let mut material = ask::Material::default();
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
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        material.add(&parts.join("/"), &text);
    }
    let folder = env::var_os("OUT_DIR").ok_or_else(|| Error::from(ErrorKind::NotFound))?;
    let index = ask::build(&material);
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
