//! `pack new`: a guide that already passes every check, its texts in every language, and a transcript.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

use wegwijs_message::GuideId;

use wegwijs_disk::ReadError;

use super::{
    Pack,
    source::{QUESTIONS, guide_path, locale_path},
    transcript,
};

/// Why no guide was made. Nothing was written.
#[derive(Debug)]
pub enum ScaffoldError {
    /// The embedded pack cannot be written to.
    Embedded,
    /// There is such a file already.
    Exists(PathBuf),
    /// The pack cannot be read.
    Read(ReadError),
    /// A file cannot be written.
    Write(PathBuf, io::Error),
}

/// Makes a guide; the result is the files that were written. `text` puts a message id of `app.ftl` into a language.
///
/// # Errors
/// See [`ScaffoldError`].
pub fn scaffold(
    pack: &Pack,
    guide: &GuideId,
    text: impl Fn(&str, &str) -> String,
) -> Result<Vec<PathBuf>, ScaffoldError> {
    let root = pack.root().ok_or(ScaffoldError::Embedded)?;
    let mut files = vec![
        (guide_path(guide.as_str()), steps(guide)),
        (
            format!("{}/first.txt", transcript::folder(guide.as_str())),
            WALK.to_owned(),
        ),
    ];
    for lang in pack.languages().map_err(ScaffoldError::Read)? {
        files.push((
            locale_path(&lang, &format!("guides/{guide}")),
            words(guide, |id| text(&lang, id)),
        ));
        files.push((
            locale_path(&lang, &format!("{QUESTIONS}/{guide}")),
            questions(guide, |id| text(&lang, id)),
        ));
    }
    let files: Vec<(PathBuf, String)> = files.into_iter().map(|(path, text)| (root.join(path), text)).collect();
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        return Err(ScaffoldError::Exists(path.clone()));
    }
    let mut written = Vec::new();
    for (path, text) in files {
        if let Err(error) = create(&path, &text) {
            // Half a guide helps nobody.
            for path in written {
                let _ = fs::remove_file(path);
            }
            return Err(ScaffoldError::Write(path, error));
        }
        written.push(path);
    }
    Ok(written)
}

fn create(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::File::create_new(path)?.write_all(text.as_bytes())
}

fn steps(guide: &GuideId) -> String {
    format!(
        r#"id = "{guide}"
version = 1
start = "first"
# verified = YYYY-MM-DD, the day on which you last compared this with the product
# checked = YYYY-MM-DD, the day on which you last looked the facts up in the sources
sources = []
errors = []

[steps.first]
kind = "instruct"
done = "worked"
stuck = ["not-there"]

[steps.worked]
kind = "choose"
options = {{ yes = "finished", no = "ask-for-help" }}

[steps.finished]
kind = "outcome"
result = "success"

[steps.ask-for-help]
kind = "outcome"
result = "escalate"

# A detour: no `done`, so it returns to where the reader was.
[steps.not-there]
kind = "instruct"
"#
    )
}

const WALK: &str = "\
# A walk by ids: a step and what happens there; the last line is where it ends.
first      stuck not-there
not-there  done
first      done
worked     choose yes
finished
";

fn words(guide: &GuideId, text: impl Fn(&str) -> String) -> String {
    let message = |id: &str, key: &str, attributes: &[&str]| {
        let name = if id.is_empty() {
            guide.to_string()
        } else {
            format!("{guide}_{id}")
        };
        let mut lines = format!("{name} = {}\n", text(&format!("scaffold-{key}")));
        for attribute in attributes {
            lines.push_str(&format!(
                "    .{attribute} = {}\n",
                text(&format!("scaffold-{key}-{attribute}"))
            ));
        }
        lines
    };
    [
        message("", "guide", &["summary", "keywords"]),
        message("first", "first", &["body", "why"]),
        message("worked", "worked", &["body", "why", "opt-yes", "opt-no"]),
        message("finished", "finished", &["body"]),
        message("ask-for-help", "ask-for-help", &["body"]),
        message("not-there", "not-there", &["body", "why"]),
    ]
    .join("\n")
}

/// How readers ask for the guide, and what they say at its steps.
fn questions(guide: &GuideId, text: impl Fn(&str) -> String) -> String {
    let said = |id: &str| text(&format!("scaffold-questions-{id}"));
    format!(
        "### {about}\n\n{guide} =\n    {asked}\n    {pasted}\n\n{guide}_first =\n    .stuck-not-there =\n        {stuck}\n\n{guide}_worked =\n    .opt-yes =\n        {yes}\n    .opt-no =\n        {no}\n",
        about = said("about"),
        asked = said("asked"),
        pasted = said("pasted"),
        stuck = said("stuck"),
        yes = said("yes"),
        no = said("no"),
    )
}
