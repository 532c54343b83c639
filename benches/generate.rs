//! Writes a pack of any size: `cargo run --release --example generate-pack -- FOLDER GUIDES`.
//!
//! The first guides are the project's own; the others are copies of them in turn, under names of their own, so each
//! has the steps, the texts and the two languages of a real one. The translations are approved.

#![allow(clippy::print_stderr, reason = "a tool for who works on the project")]

use std::{
    env,
    error::Error,
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use toml_edit::{DocumentMut, Item};
use wegwijs_pack::{Pack, accept};

/// The guides that are copied.
const MODELS: [&str; 4] = ["revoke", "reauthorise", "change-administrations", "change-accountant"];
const LANGUAGES: [&str; 2] = ["nl", "en"];
/// What the guides of a language share.
const SHARED: [&str; 4] = ["common", "labels", "pictures", "terms"];

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let [folder, guides] = args.as_slice() else {
        eprintln!("usage: generate-pack FOLDER GUIDES");
        return ExitCode::from(2);
    };
    let written = guides
        .parse()
        .map_err(Into::into)
        .and_then(|guides| generate(Path::new(folder), guides));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn generate(folder: &Path, guides: usize) -> Result<(), Box<dyn Error>> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::create_dir_all(folder.join("guides/pictures"))?;
    for lang in LANGUAGES {
        fs::create_dir_all(folder.join(format!("locales/{lang}/guides")))?;
        for file in SHARED {
            let path = format!("locales/{lang}/{file}.ftl");
            fs::copy(own.join(&path), folder.join(&path))?;
        }
    }
    for (number, model) in (1..=guides).zip(MODELS.iter().cycle()) {
        let name = if number <= MODELS.len() {
            (*model).to_owned()
        } else {
            format!("{model}-{number:05}")
        };
        copy(own, folder, model, &name)?;
    }
    for lang in LANGUAGES {
        used_names_only(folder, lang)?;
    }
    accept(&Pack::Folder(folder.canonicalize()?)).map_err(|error| format!("{error:?}"))?;
    Ok(())
}

/// Leaves out of the shared texts what nothing here refers to.
fn used_names_only(folder: &Path, lang: &str) -> Result<(), Box<dyn Error>> {
    let mut users = String::new();
    for picture in fs::read_dir(folder.join("guides/pictures"))? {
        users.push_str(&read(&picture?.path())?);
    }
    for model in MODELS {
        users.push_str(&read(&folder.join(format!("locales/{lang}/guides/{model}.ftl")))?);
    }
    for file in ["pictures", "common"] {
        let path = folder.join(format!("locales/{lang}/{file}.ftl"));
        let mut text = read(&path)?;
        loop {
            let kept = used(&text, &users);
            if kept == text {
                break;
            }
            text = kept;
        }
        fs::write(path, text)?;
    }
    Ok(())
}

/// A file's messages that itself or other texts refer to.
fn used(text: &str, users: &str) -> String {
    let mut is_kept = true;
    let lines = text.split_inclusive('\n').filter(|line| {
        let name = line.split_once(" =").map(|(name, _)| name);
        if let Some(name) = name.filter(|name| !name.starts_with([' ', '#'])) {
            let refers = |all: &str| {
                let after = |mark: &str| all.contains(&format!("{{ {name}{mark}"));
                after(" ") || after(".") || all.contains(&format!("\"{name}\""))
            };
            is_kept = refers(users) || refers(text);
        }
        is_kept
    });
    lines.collect()
}

/// Copies a guide and its words under another name.
fn copy(from: &Path, to: &Path, model: &str, name: &str) -> Result<(), Box<dyn Error>> {
    let path = |guide: &str| PathBuf::from(format!("guides/{guide}.toml"));
    let mut guide: DocumentMut = read(&from.join(path(model)))?.parse()?;
    guide.insert("id", name.into());
    lead_to_models_only(&mut guide);
    for picture in pictures(&guide) {
        let path = format!("guides/pictures/{picture}.toml");
        fs::copy(from.join(&path), to.join(&path))?;
    }
    if name != model {
        // An error message leads to one guide.
        guide.remove("errors");
    }
    fs::write(to.join(path(name)), guide.to_string())?;
    for lang in LANGUAGES {
        let path = |guide: &str| format!("locales/{lang}/guides/{guide}.ftl");
        let words = read(&from.join(path(model)))?;
        let renamed: String = words
            .split_inclusive('\n')
            .map(|line| rename(line, model, name))
            .collect();
        fs::write(to.join(path(name)), renamed)?;
    }
    Ok(())
}

/// An outcome offers guides that are there.
fn lead_to_models_only(guide: &mut DocumentMut) {
    let steps = guide.get_mut("steps").and_then(Item::as_table_like_mut);
    for (_, step) in steps.into_iter().flat_map(|steps| steps.iter_mut()) {
        if let Some(then) = step.get_mut("then").and_then(Item::as_array_mut) {
            then.retain(|guide| guide.as_str().is_some_and(|guide| MODELS.contains(&guide)));
        }
    }
}

/// The pictures that a guide shows.
fn pictures(guide: &DocumentMut) -> Vec<String> {
    let steps = guide.get("steps").and_then(Item::as_table_like);
    let steps = steps.into_iter().flat_map(|steps| steps.iter());
    let named = steps.filter_map(|(_, step)| step.get("picture")?.as_str());
    named.map(str::to_owned).collect()
}

/// A line in which a message's name, at the margin or where another one refers to it, starts with the guide's.
fn rename(line: &str, model: &str, name: &str) -> String {
    let line = line.replace(&format!("{{ {model}_"), &format!("{{ {name}_"));
    match line.strip_prefix(model) {
        Some(rest) if rest.starts_with([' ', '_']) => format!("{name}{rest}"),
        _ => line,
    }
}

fn read(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}
