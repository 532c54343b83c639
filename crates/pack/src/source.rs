//! Where a pack's files come from: the program itself, or a folder. Files are read one at a time, when needed.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use wegwijs_disk::{ReadError, read_file, utf8};

use super::about;

/// The language that texts are written in first; translations are compared with it.
pub const BASE_LANG: &str = "nl";

pub(super) const GUIDES: &str = "guides";
pub(super) const LOCALES: &str = "locales";
pub(super) const PICTURES: &str = "guides/pictures";
pub(super) const PROVIDERS: &str = "providers";
/// What the folder of a language holds in which only the product's labels are known.
const LABELS_ALONE: [&str; 1] = ["labels.ftl"];
/// How readers ask, per language and guide. Only the index needs them, so they are not compiled in.
pub(super) const QUESTIONS: &str = "questions";

#[derive(RustEmbed)]
#[folder = "../../guides/"]
struct EmbeddedGuides;

#[derive(RustEmbed)]
#[folder = "../../locales/"]
#[exclude = "*/questions/*"]
struct EmbeddedLocales;

#[derive(RustEmbed)]
#[folder = "../../providers/"]
struct EmbeddedProviders;

/// What the embedded pack says of itself.
const EMBEDDED_ABOUT: &[u8] = include_bytes!("../../../pack.toml");

/// A source of guides and words. Paths within it use `/` and are relative to its root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pack {
    /// What was compiled in.
    Embedded,
    /// A folder with `guides/` and `locales/`.
    Folder(PathBuf),
    /// What a folder held at one moment.
    Snapshot(Arc<Snapshot>),
}

/// The files of a folder's pack, by path: what was read once stays as it was.
#[derive(Debug)]
pub struct Snapshot {
    files: BTreeMap<String, String>,
    /// The logo of who serves it.
    logo: Option<Vec<u8>>,
    /// What follows from its files, kept when it was asked for.
    pub(super) told: OnceLock<about::Told>,
}

impl PartialEq for Snapshot {
    fn eq(&self, other: &Self) -> bool {
        (&self.files, &self.logo) == (&other.files, &other.logo)
    }
}

impl Eq for Snapshot {}

impl Pack {
    /// A file's text; `None` when there is no such file.
    ///
    /// # Errors
    /// It is there but cannot be read as text.
    pub fn read(&self, path: &str) -> Result<Option<Cow<'static, str>>, ReadError> {
        match self {
            Self::Embedded => embedded(path).map(|bytes| utf8(path, bytes)).transpose(),
            Self::Folder(root) => read_file(path, &root.join(path))?
                .map(|bytes| utf8(path, bytes.into()))
                .transpose(),
            Self::Snapshot(snapshot) => Ok(snapshot.files.get(path).cloned().map(Cow::Owned)),
        }
    }

    /// The names in a folder, sorted; none when there is no such folder.
    ///
    /// # Errors
    /// It is there but cannot be listed.
    pub fn list(&self, folder: &str) -> Result<Vec<String>, ReadError> {
        match self {
            Self::Embedded => Ok(list_embedded(folder)),
            Self::Folder(root) => list_folder(&root.join(folder)).map_err(|error| ReadError::Io {
                path: folder.to_owned(),
                error,
            }),
            Self::Snapshot(snapshot) => Ok(names_below(folder, snapshot.files.keys().map(String::as_str))),
        }
    }

    /// What the files of its guides are called, without their ending; sorted.
    pub(super) fn guide_names(&self) -> Result<BTreeSet<String>, ReadError> {
        let names = self.list(GUIDES)?;
        let names = names.iter().filter_map(|name| name.strip_suffix(".toml"));
        Ok(names.map(str::to_owned).collect())
    }

    /// The providers that it describes: each file's name without its ending, and its text. What is in them is for who
    /// knows providers to understand.
    ///
    /// # Errors
    /// The folder or a file of it cannot be read.
    pub fn providers(&self) -> Result<BTreeMap<String, Cow<'static, str>>, ReadError> {
        let mut providers = BTreeMap::new();
        for name in self.list(PROVIDERS)? {
            let Some(provider) = name.strip_suffix(".toml") else {
                continue;
            };
            if let Some(text) = self.read(&format!("{PROVIDERS}/{name}"))? {
                providers.insert(provider.to_owned(), text);
            }
        }
        Ok(providers)
    }

    /// The text of one of them.
    ///
    /// # Errors
    /// It is there but cannot be read as text.
    pub fn provider(&self, name: &str) -> Result<Option<Cow<'static, str>>, ReadError> {
        self.read(&format!("{PROVIDERS}/{name}.toml"))
    }

    /// The languages of its texts, sorted: the folders under `locales/` that hold more than labels.
    ///
    /// # Errors
    /// A folder cannot be read.
    pub fn languages(&self) -> Result<Vec<String>, ReadError> {
        let mut with_texts = Vec::new();
        for lang in self.label_languages()? {
            if self.list(&format!("{LOCALES}/{lang}"))? != LABELS_ALONE {
                with_texts.push(lang);
            }
        }
        Ok(with_texts)
    }

    /// The same pack as it is now: what changes in its folder from here on is not seen. What is compiled in changes
    /// never.
    ///
    /// # Errors
    /// A folder or a file of it cannot be read.
    pub fn snapshot(&self) -> Result<Self, ReadError> {
        if self.root().is_none() {
            return Ok(self.clone());
        }
        let mut files = BTreeMap::new();
        for path in self.files()? {
            if let Some(text) = self.read(&path)? {
                files.insert(path, text.into_owned());
            }
        }
        let logo = self.logo()?;
        Ok(Self::Snapshot(Arc::new(Snapshot {
            files,
            logo,
            told: OnceLock::new(),
        })))
    }

    /// The bytes of the logo that `pack.toml` names; none where it names none, or that file is not there.
    ///
    /// # Errors
    /// It is there but cannot be read.
    pub fn logo(&self) -> Result<Option<Vec<u8>>, ReadError> {
        match self {
            Self::Embedded => Ok(None),
            Self::Snapshot(snapshot) => Ok(snapshot.logo.clone()),
            Self::Folder(root) => match self.site()?.logo {
                Some(name) => read_file(&name, &root.join(&name)),
                None => Ok(None),
            },
        }
    }

    /// The paths of its files of guides, pictures, providers and words, and of what it says of itself.
    ///
    /// # Errors
    /// A folder of it cannot be listed.
    pub fn files(&self) -> Result<Vec<String>, ReadError> {
        let mut folders = vec![GUIDES.to_owned(), PICTURES.to_owned(), PROVIDERS.to_owned()];
        for lang in self.label_languages()? {
            folders.extend(["", "/guides", "/questions"].map(|below| format!("{LOCALES}/{lang}{below}")));
        }
        let has_about = match self {
            Self::Embedded => true,
            Self::Folder(root) => root.join(about::FILE).exists(),
            Self::Snapshot(snapshot) => snapshot.files.contains_key(about::FILE),
        };
        let mut files: Vec<String> = has_about.then(|| about::FILE.to_owned()).into_iter().collect();
        for folder in folders {
            let paths = self.list(&folder)?.into_iter().map(|name| format!("{folder}/{name}"));
            // What is of another kind belongs to somebody else.
            files.extend(paths.filter(|path| path.ends_with(".toml") || path.ends_with(".ftl")));
        }
        Ok(files)
    }

    /// The languages that the product's labels may be in, sorted: the folders under `locales/`. Readers of another
    /// language may have a product in one of these.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn label_languages(&self) -> Result<Vec<String>, ReadError> {
        let mut names = self.list(LOCALES)?;
        if let Self::Folder(root) = self {
            names.retain(|name| root.join(LOCALES).join(name).is_dir());
        }
        names.retain(|name| name.parse::<unic_langid::LanguageIdentifier>().is_ok());
        Ok(names)
    }

    /// Its root on disk.
    pub fn root(&self) -> Option<&Path> {
        match self {
            Self::Embedded | Self::Snapshot(_) => None,
            Self::Folder(root) => Some(root),
        }
    }
}

/// What a pack's folder is called where things of several packs are kept: guides of different packs may share a name.
pub fn folder_name(root: &Path) -> String {
    let digest = Sha256::digest(root.as_os_str().as_encoded_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// `guides/<guide>.toml`.
pub(super) fn guide_path(guide: &str) -> String {
    format!("{GUIDES}/{guide}.toml")
}

/// `guides/pictures/<picture>.toml`.
pub(super) fn picture_path(picture: &str) -> String {
    format!("{PICTURES}/{picture}.toml")
}

/// `locales/<lang>/<file>.ftl`.
pub(super) fn locale_path(lang: &str, file: &str) -> String {
    format!("{LOCALES}/{lang}/{file}.ftl")
}

fn embedded(path: &str) -> Option<Cow<'static, [u8]>> {
    if path == about::FILE {
        return Some(Cow::Borrowed(EMBEDDED_ABOUT));
    }
    let (folder, rest) = path.split_once('/')?;
    let file = match folder {
        GUIDES => EmbeddedGuides::get(rest),
        LOCALES => EmbeddedLocales::get(rest),
        PROVIDERS => EmbeddedProviders::get(rest),
        _ => None,
    };
    file.map(|file| file.data)
}

fn list_embedded(folder: &str) -> Vec<String> {
    let (root, below) = folder
        .split_once('/')
        .map_or((folder, String::new()), |(root, rest)| (root, format!("{rest}/")));
    let first_part = |path: Cow<'static, str>| {
        path.strip_prefix(below.as_str())
            .and_then(|rest| rest.split('/').next())
            .map(str::to_owned)
    };
    let names: BTreeSet<String> = match root {
        GUIDES => EmbeddedGuides::iter().filter_map(first_part).collect(),
        LOCALES => EmbeddedLocales::iter().filter_map(first_part).collect(),
        PROVIDERS => EmbeddedProviders::iter().filter_map(first_part).collect(),
        _ => BTreeSet::new(),
    };
    names.into_iter().collect()
}

/// The files and folders right below a folder.
fn names_below<'p>(folder: &str, paths: impl Iterator<Item = &'p str>) -> Vec<String> {
    let below = paths.filter_map(|path| path.strip_prefix(folder)?.strip_prefix('/')?.split('/').next());
    let names: BTreeSet<&str> = below.collect();
    names.into_iter().map(str::to_owned).collect()
}

fn list_folder(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        // A name that is no UTF-8 cannot be a guide's or a language's.
        names.extend(name.to_str().filter(|name| !name.starts_with('.')).map(str::to_owned));
    }
    names.sort();
    Ok(names)
}
