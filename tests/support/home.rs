//! Folders that live as long as a test.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A `WEGWIJS_HOME` of one test.
pub struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { folder }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Where the sessions of the embedded guides are kept.
    pub fn sessions(&self) -> PathBuf {
        self.path().join("sessions")
    }

    /// The saved session of an embedded guide.
    pub fn session(&self, guide: &str) -> PathBuf {
        self.sessions().join(format!("{guide}.json"))
    }

    /// Saves bytes as the session of an embedded guide.
    pub fn plant(&self, guide: &str, bytes: &[u8]) {
        fs::create_dir_all(self.sessions()).unwrap();
        fs::write(self.session(guide), bytes).unwrap();
    }

    /// The names of all files under the home, sorted, with `/` between folders.
    pub fn files(&self) -> Vec<String> {
        let mut names = Vec::new();
        let mut todo = vec![self.path().to_owned()];
        while let Some(folder) = todo.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    todo.push(path);
                } else {
                    let name = path.strip_prefix(self.path()).unwrap();
                    names.push(name.to_str().unwrap().replace('\\', "/"));
                }
            }
        }
        names.sort();
        names
    }
}

/// A copy of a pack, for a test to change.
pub struct PackFolder {
    folder: tempfile::TempDir,
}

impl PackFolder {
    /// Of this project's guides and texts.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        for part in ["guides", "locales", "providers"] {
            copy_folder(&project.join(part), &folder.path().join(part));
        }
        fs::copy(project.join("pack.toml"), folder.path().join("pack.toml")).unwrap();
        Self { folder }
    }

    /// The same with hardly any examples of what people ask and say: learning from all of them takes longer than most tests.
    pub fn of_few_examples() -> Self {
        let pack = Self::new();
        for lang in fs::read_dir(pack.path().join("locales")).unwrap() {
            let lang = lang.unwrap().path();
            let questions = fs::read_dir(lang.join("questions")).into_iter().flatten();
            let files = questions.map(|file| file.unwrap().path());
            for file in files.chain(["elsewhere.ftl", "says.ftl"].map(|file| lang.join(file))) {
                if let Ok(text) = fs::read_to_string(&file) {
                    fs::write(&file, first_examples(&text)).unwrap();
                }
            }
        }
        pack
    }

    /// Of all that is in a folder.
    pub fn of(pack: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy_folder(pack, folder.path());
        Self { folder }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// For `--pack`.
    pub fn arg(&self) -> &str {
        self.path().to_str().unwrap()
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    pub fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn remove(&self, file: &str) {
        fs::remove_file(self.path().join(file)).unwrap();
    }

    /// Replaces text in a file; it must be there.
    pub fn change(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} does not hold {from:?}");
        self.write(file, text.replace(from, to));
    }
}

/// Of each message and attribute the first line; lists of words, which have commas, stay whole.
fn first_examples(text: &str) -> String {
    let mut kept = String::new();
    let mut is_behind_first = false;
    for line in text.lines() {
        let is_text = line.starts_with(' ') && !line.trim_start().starts_with('.');
        if !(is_text && is_behind_first) || line.contains(", ") {
            kept.push_str(line);
            kept.push('\n');
        }
        is_behind_first = is_text;
    }
    kept
}

pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
