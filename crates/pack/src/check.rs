//! Every rule that a pack must obey, guide by guide and language by language.
//!
//! The messages that a language must have are a function of the guides, so each missing one and each one too many is
//! known. One guide is in memory at a time: the work grows with the number of guides, the memory does not.

use std::collections::{BTreeMap, BTreeSet};

use wegwijs_disk::ReadError;

use super::{
    BASE_LANG, Diagnostic, Pack,
    about::{self, About},
    guide_file, labels,
    lock::{self, Lock},
    picture_check::Pictures,
    says_check, site,
    source::{GUIDES, LOCALES, QUESTIONS, guide_path, locale_path, picture_path},
    title_check, transcript,
    words::{self, Shared, Text, Words},
};
use wegwijs_engine::{Guide, Kind, Place};
use wegwijs_message::StepId;

/// Variables that every message of a guide may use.
const CONSTANTS: [&str; 1] = ["site"];

/// Checks a pack; the result is everything that is wrong, file by file.
///
/// # Errors
/// Its folders cannot be listed.
pub fn check(pack: &Pack) -> Result<Vec<Diagnostic>, ReadError> {
    let languages = pack.languages()?;
    let mut checker = Checker {
        pack,
        base: languages
            .iter()
            .find(|lang| *lang == BASE_LANG)
            .or(languages.first())
            .cloned(),
        guides: pack.guide_names()?,
        pictures: Pictures::default(),
        shared: BTreeMap::new(),
        labels_alone: BTreeMap::new(),
        locks: BTreeMap::new(),
        named: BTreeSet::new(),
        about: About::default(),
        languages,
        faults: Vec::new(),
    };
    checker.run()?;
    Ok(checker.faults)
}

struct Checker<'p> {
    pack: &'p Pack,
    languages: Vec<String>,
    base: Option<String>,
    guides: BTreeSet<String>,
    pictures: Pictures,
    shared: BTreeMap<String, Shared>,
    /// Languages of labels alone, with the base language's other words.
    labels_alone: BTreeMap<String, Shared>,
    locks: BTreeMap<String, Lock>,
    /// What the pack says of itself.
    about: About,
    /// What the texts of the base language name: labels, numbers and texts that guides share.
    named: BTreeSet<String>,
    faults: Vec<Diagnostic>,
}

impl Checker<'_> {
    fn run(&mut self) -> Result<(), ReadError> {
        if self.languages.is_empty() {
            self.faults.push(Diagnostic::error("no-languages", LOCALES));
        }
        if self.guides.is_empty() {
            self.faults.push(Diagnostic::error("no-guides", GUIDES));
        }
        self.about();
        for lang in self.languages.clone() {
            let shared = self.shared_words(&lang);
            self.shared.insert(lang.clone(), shared);
            self.read_lock(&lang);
            self.orphaned_files(&lang)?;
        }
        for lang in self.pack.label_languages()? {
            self.evidence(&lang);
            if !self.languages.contains(&lang) {
                self.labels_alone(&lang);
            }
        }
        let alone = std::mem::take(&mut self.labels_alone);
        let shared: BTreeMap<&str, &Shared> = self
            .shared
            .iter()
            .chain(&alone)
            .map(|(lang, words)| (lang.as_str(), words))
            .collect();
        self.pictures = Pictures::check(self.pack, &shared, self.base.as_deref(), &mut self.faults)?;
        self.compare_shared();
        for file in ["app", "errors", "sandbox", "web"] {
            self.optional_file(file);
        }
        self.question_words();
        for name in self.guides.clone() {
            self.guide(&name);
        }
        self.unnamed();
        self.faults.extend(self.pictures.unused());
        Ok(())
    }

    /// What the pack says of itself.
    fn about(&mut self) {
        match self.pack.read(about::FILE) {
            Ok(text) => match text.map(|text| about::parse(&text, &self.guides)) {
                Some(Ok(about)) => {
                    self.logo(&about);
                    self.about = about;
                }
                Some(Err(faults)) => self.faults.extend(faults),
                None => {}
            },
            Err(error) => self.faults.push(error.into()),
        }
    }

    fn logo(&mut self, about: &About) {
        let Some(name) = &about.site.logo else { return };
        match self.pack.logo() {
            Ok(Some(bytes)) if site::is_logo(name, &bytes) => {}
            Ok(_) => self
                .faults
                .push(Diagnostic::error("bad-logo", about::FILE).with("file", name)),
            Err(error) => self.faults.push(error.into()),
        }
    }

    /// A file's words, if it is there; an unreadable one is a fault.
    fn words(&mut self, lang: &str, file: &str) -> Option<Words> {
        let path = locale_path(lang, file);
        match self.pack.read(&path) {
            Ok(Some(text)) => {
                let mut words = words::parse(&path, &text, &mut self.faults);
                let nothing = Words::default();
                let common = self.shared.get(lang).map_or(&nothing, |shared| &shared.common);
                words.refer(&path, common, &mut self.faults);
                if self.base.as_deref() == Some(lang) {
                    self.named.extend(words.texts.values().flat_map(Text::names).cloned());
                }
                Some(words)
            }
            Ok(None) => None,
            Err(error) => {
                self.faults.push(error.into());
                None
            }
        }
    }

    fn shared_words(&mut self, lang: &str) -> Shared {
        let common = self.words(lang, "common").unwrap_or_default();
        let of_guides = Shared {
            common,
            ..Shared::default()
        };
        self.shared.insert(lang.to_owned(), of_guides);
        let shared = Shared {
            labels: self.words(lang, "labels").unwrap_or_default(),
            terms: self.words(lang, "terms").unwrap_or_default(),
            pictures: self.words(lang, "pictures").unwrap_or_default(),
            common: self.shared.remove(lang).unwrap_or_default().common,
        };
        let path = locale_path(lang, "labels");
        for (id, text) in shared
            .labels
            .texts
            .iter()
            .filter(|(id, _)| !id.starts_with(labels::PREFIX))
        {
            self.faults.push(
                Diagnostic::error("not-a-label", &path)
                    .at(text.span.clone())
                    .with("id", id),
            );
        }
        let path = locale_path(lang, "terms");
        // The other languages are compared with the base one, word for word.
        let is_base = self.base.as_deref() == Some(lang);
        let of_glossary = |id: &String| is_base && !id.contains('.') && !id.starts_with('-');
        for (id, text) in shared.terms.texts.iter().filter(|(id, _)| of_glossary(id)) {
            if !shared.terms.texts.contains_key(&format!("{id}.body")) {
                self.faults
                    .push(missing(&path, &format!("{id}.body")).at(text.span.clone()));
            }
        }
        self.references(&shared.terms, &path, &shared, &BTreeSet::new());
        let constants = CONSTANTS.map(str::to_owned).into();
        for (file, words) in [("pictures", &shared.pictures), ("common", &shared.common)] {
            self.references(words, &locale_path(lang, file), &shared, &constants);
        }
        shared
    }

    /// Every label says how sure it is.
    fn evidence(&mut self, lang: &str) {
        let path = locale_path(lang, "labels");
        // What cannot be read is told where its words are.
        if let Ok(Some(text)) = self.pack.read(&path) {
            self.faults.extend(labels::check(&path, &text));
        }
    }

    /// A language in which only labels are known: each is a label of the base language too, and fits its pictures.
    fn labels_alone(&mut self, lang: &str) {
        let theirs = self.words(lang, "labels").unwrap_or_default();
        let Some(base) = self.base.as_ref().and_then(|base| self.shared.get(base)) else {
            return;
        };
        let path = locale_path(lang, "labels");
        let differences = compare(&path, &base.labels, &theirs).into_iter();
        let wrong = differences.filter(|fault| fault.code != "missing-message" && !labels::is_second_form(fault));
        self.faults.extend(wrong);
        let mut shared = base.clone();
        shared.labels.texts.extend(theirs.texts);
        self.labels_alone.insert(lang.to_owned(), shared);
    }

    fn read_lock(&mut self, lang: &str) {
        match lock::read(self.pack, lang) {
            Ok(Ok(lock)) => {
                self.locks.insert(lang.to_owned(), lock);
            }
            Ok(Err(error)) => {
                let fault = Diagnostic::error("toml-syntax", &lock::path(lang)).at(error.span());
                self.faults.push(fault.raw(error.message()));
            }
            Err(error) => self.faults.push(error.into()),
        }
    }

    fn orphaned_files(&mut self, lang: &str) -> Result<(), ReadError> {
        for folder in [GUIDES, QUESTIONS].map(|folder| format!("{LOCALES}/{lang}/{folder}")) {
            for name in self.pack.list(&folder)? {
                let guide = name.strip_suffix(".ftl");
                if !guide.is_some_and(|guide| self.guides.contains(guide)) {
                    let path = format!("{folder}/{name}");
                    self.faults
                        .push(Diagnostic::error("orphaned-file", &path).with("file", &name));
                }
            }
        }
        Ok(())
    }

    /// Labels, glossary and the words of pictures are the same in every language, word for word.
    fn compare_shared(&mut self) {
        let Some(base) = self.base.as_ref().and_then(|base| self.shared.remove_entry(base)) else {
            return;
        };
        let mut faults = Vec::new();
        for (lang, shared) in &self.shared {
            for (file, ours, theirs) in [
                ("labels", &base.1.labels, &shared.labels),
                ("common", &base.1.common, &shared.common),
                ("terms", &base.1.terms, &shared.terms),
                ("pictures", &base.1.pictures, &shared.pictures),
            ] {
                let differences = compare(&locale_path(lang, file), ours, theirs);
                // What else a label is called is for each language to say.
                faults.extend(differences.into_iter().filter(|fault| !labels::is_second_form(fault)));
                if file != "labels" {
                    faults.extend(self.stale(lang, file, ours, theirs));
                }
            }
        }
        self.faults.extend(faults);
        self.shared.insert(base.0, base.1);
    }

    /// How readers speak is for each language to say, by the same names.
    fn question_words(&mut self) {
        for file in ["ask", "elsewhere", says_check::FILE] {
            let languages = self.languages.clone();
            let mut read: BTreeMap<String, Words> = BTreeMap::new();
            for lang in languages {
                if let Some(words) = self.words(&lang, file) {
                    read.insert(lang, words);
                }
            }
            let base = self.base.as_ref().and_then(|base| read.get(base));
            for (lang, words) in &read {
                let path = locale_path(lang, file);
                self.faults
                    .extend(base.iter().flat_map(|base| compare(&path, base, words)));
                if file == says_check::FILE {
                    self.faults.extend(says_check::unknown(&path, words));
                }
            }
        }
    }

    /// Our own words may be left to the embedded ones; where they are, they are complete.
    fn optional_file(&mut self, file: &str) {
        let Some(base) = self.base.clone() else {
            return;
        };
        let Some(ours) = self.words(&base, file) else {
            return;
        };
        self.labels(&base, file, &ours);
        for lang in self.languages.clone().iter().filter(|lang| **lang != base) {
            if let Some(theirs) = self.words(lang, file) {
                let faults = compare(&locale_path(lang, file), &ours, &theirs);
                self.faults.extend(faults);
                let stale = self.stale(lang, file, &ours, &theirs);
                self.faults.extend(stale);
                self.labels(lang, file, &theirs);
            }
        }
    }

    /// The labels that one of our own files names exist; which variables it has, its translations tell.
    fn labels(&mut self, lang: &str, file: &str, words: &Words) {
        let Some(shared) = self.shared.remove(lang) else {
            return;
        };
        let variables = words.texts.values().flat_map(|text| text.variables.iter().cloned());
        let path = locale_path(lang, file);
        self.references(words, &path, &shared, &variables.collect());
        self.shared.insert(lang.to_owned(), shared);
    }

    fn guide(&mut self, name: &str) {
        let path = guide_path(name);
        let (guide, places) = match self.pack.read(&path) {
            Ok(Some(text)) => match guide_file::parse_with_places(&path, &text) {
                Ok(checked) => checked,
                Err(faults) => {
                    self.pictures.may_use(Some(&text));
                    return self.faults.extend(faults);
                }
            },
            Ok(None) => return,
            Err(error) => {
                self.pictures.may_use(None);
                return self.faults.push(error.into());
            }
        };
        if self.languages.contains(&guide.id().to_string()) {
            self.faults
                .push(Diagnostic::error("guide-is-language", &path).with("name", guide.id()));
        }
        self.links(&path, &guide, &places);
        self.product(&path, &guide);
        self.translations(&guide);
        self.questions(&guide);
        let faults = transcript::check(self.pack, &guide);
        self.faults.extend(faults);
    }

    /// What a guide refers to outside itself.
    fn links(&mut self, path: &str, guide: &Guide, places: &BTreeMap<Place, std::ops::Range<usize>>) {
        for (id, step) in guide.steps() {
            let span = || places.get(&Place::Step(id.clone())).cloned();
            if let Kind::Outcome { then, .. } = &step.kind {
                for next in then.iter().filter(|next| !self.guides.contains(next.as_str())) {
                    self.faults
                        .push(Diagnostic::error("unknown-guide", path).at(span()).with("guide", next));
                }
            }
            if let Some(picture) = &step.picture
                && !self.pictures.uses(picture)
            {
                let fault = Diagnostic::error("unknown-picture", path).at(span());
                self.faults.push(
                    fault
                        .with("picture", picture)
                        .with("file", picture_path(picture.as_str())),
                );
            }
        }
    }

    /// The product that a guide is about is one of the pack's, and has its word in the glossary.
    fn product(&mut self, path: &str, guide: &Guide) {
        if let Some(like) = guide.asked_like()
            && !self.guides.contains(like.as_str())
        {
            self.faults
                .push(Diagnostic::error("unknown-guide", path).with("guide", like));
        }
        let Some(product) = guide.product() else { return };
        if self.about.products.named(product.as_str()).is_none() {
            self.faults
                .push(Diagnostic::error("unknown-product", path).with("product", product));
        }
        let base = self.base.as_ref().and_then(|base| self.shared.get_key_value(base));
        if let Some((lang, shared)) = base
            && !shared.terms.texts.contains_key(product.as_str())
        {
            let fault = missing(&locale_path(lang, "terms"), product.as_str());
            if !self.faults.contains(&fault) {
                self.faults.push(fault);
            }
        }
    }

    fn translations(&mut self, guide: &Guide) {
        let file = format!("{GUIDES}/{}", guide.id());
        let required = required(guide);
        let mut variables: BTreeSet<String> = guide.fields().map(|(field, _)| field.to_string()).collect();
        variables.extend(CONSTANTS.map(str::to_owned));
        let base_lang = self.base.clone().unwrap_or_default();
        let base = self.words(&base_lang, &file);
        for lang in self.languages.clone() {
            let path = locale_path(&lang, &file);
            let other;
            let words = if lang == base_lang {
                base.as_ref()
            } else {
                other = self.words(&lang, &file);
                other.as_ref()
            };
            let Some(words) = words else {
                if matches!(self.pack.read(&path), Ok(None)) {
                    self.faults
                        .push(Diagnostic::error("missing-file", &path).with("guide", guide.id()));
                }
                continue;
            };
            for id in required.iter().filter(|id| !words.texts.contains_key(*id)) {
                self.faults.push(missing(&path, id));
            }
            for (id, text) in words.texts.iter().filter(|(id, _)| !required.contains(*id)) {
                if id.as_str() != format!("{}.keywords", guide.id()) {
                    self.faults.push(orphaned(&path, id, text));
                }
            }
            if !words.texts.contains_key(&format!("{}.keywords", guide.id())) {
                self.faults
                    .push(Diagnostic::warning("no-keywords", &path).with("guide", guide.id()));
            }
            self.faults.extend(title_check::check(&path, guide, words));
            self.faults.extend(self.pictures.marks(guide, words, &path));
            let shared = self.shared.remove(&lang).unwrap_or_default();
            self.references(words, &path, &shared, &variables);
            self.shared.insert(lang.clone(), shared);
            if lang != base_lang
                && let Some(base) = &base
            {
                self.faults.extend(differing_variables(&path, base, words));
                let stale = self.stale(&lang, &file, base, words);
                self.faults.extend(stale);
            }
        }
    }

    /// What readers asked is of the guide or of one of its steps, and nothing is filled in: it is never shown.
    fn questions(&mut self, guide: &Guide) {
        let steps = guide.steps().map(|(id, _)| format!("{}_{id}", guide.id()));
        let mut known: BTreeSet<String> = steps.chain([guide.id().to_string()]).collect();
        known.extend(says_check::attributes(guide));
        let file = format!("{QUESTIONS}/{}", guide.id());
        for lang in self.languages.clone() {
            let path = locale_path(&lang, &file);
            let Some(words) = self.words(&lang, &file) else {
                continue;
            };
            for (id, text) in words.texts.iter().filter(|(id, _)| !known.contains(*id)) {
                self.faults.push(orphaned(&path, id, text));
            }
            self.references(&words, &path, &Shared::default(), &BTreeSet::new());
        }
    }

    /// Labels, glossary words and variables that a file uses exist.
    fn references(&mut self, words: &Words, path: &str, shared: &Shared, variables: &BTreeSet<String>) {
        let is_known = |name: &String| {
            let in_any = [&shared.labels, &shared.common, words];
            in_any.iter().any(|words| words.sources.contains_key(name))
        };
        for (id, text) in &words.texts {
            for (label, span) in text.labels.iter().filter(|(label, _)| !is_known(label)) {
                self.faults.push(
                    Diagnostic::error("unknown-label", path)
                        .at(span.clone())
                        .with("label", label),
                );
            }
            for word in text
                .glossary
                .iter()
                .filter(|word| !shared.terms.sources.contains_key(*word))
            {
                let fault = Diagnostic::error("unknown-term", path).at(text.span.clone());
                self.faults.push(fault.with("id", id).with("term", word));
            }
            for variable in text.variables.iter().filter(|variable| !variables.contains(*variable)) {
                let fault = Diagnostic::error("unknown-variable", path).at(text.span.clone());
                self.faults
                    .push(fault.with("id", id).with("variable", format!("${variable}")));
            }
        }
    }

    /// Shared texts that no text names.
    fn unnamed(&mut self) {
        let shared = self.base.as_ref().and_then(|base| self.shared.get_key_value(base));
        let Some((lang, shared)) = shared else { return };
        let path = locale_path(lang, "common");
        let unnamed = shared.common.texts.iter().filter(|(id, _)| !self.named.contains(*id));
        let faults: Vec<_> = unnamed.map(|(id, text)| orphaned(&path, id, text)).collect();
        self.faults.extend(faults);
    }

    /// Translations whose original has changed since they were approved.
    fn stale(&self, lang: &str, file: &str, base: &Words, words: &Words) -> Vec<Diagnostic> {
        // A pack whose base language we do not know has no originals to compare with.
        if self.base.as_deref() != Some(BASE_LANG) {
            return Vec::new();
        }
        let approved = self.locks.get(lang).and_then(|lock| lock.get(file));
        let path = locale_path(lang, file);
        let stale = base.sources.iter().filter(|(id, source)| {
            words.sources.contains_key(*id) && approved.and_then(|ids| ids.get(*id)) != Some(&lock::hash(source))
        });
        stale
            .map(|(id, _)| {
                let span = words.texts.get(id).map(|text| text.span.clone());
                let code = if approved.is_some_and(|ids| ids.contains_key(id)) {
                    "stale"
                } else {
                    "not-approved"
                };
                Diagnostic::error(code, &path).at(span).with("id", id)
            })
            .collect()
    }
}

/// The messages that every language must have for a guide.
fn required(guide: &Guide) -> BTreeSet<String> {
    let id = guide.id();
    let mut ids = BTreeSet::from([id.to_string(), format!("{id}.summary")]);
    for (step, spec) in guide.steps() {
        let mut add = |attribute: &str| ids.insert(format!("{id}_{step}.{attribute}"));
        add("body");
        match &spec.kind {
            Kind::Instruct { .. } => {
                add("why");
            }
            Kind::Choose { options } => {
                add("why");
                for (option, _) in options {
                    add(&format!("opt-{option}"));
                }
            }
            Kind::Input { .. } => {
                for attribute in ["why", "given", "absent", "err-too-long"] {
                    add(attribute);
                }
            }
            Kind::Check { .. } | Kind::Action { .. } | Kind::Outcome { .. } => {}
        }
        if spec.picture.is_some() {
            add("alt");
        }
        ids.insert(step_message(guide, step));
    }
    ids
}

fn step_message(guide: &Guide, step: &StepId) -> String {
    format!("{}_{step}", guide.id())
}

/// What another language lacks, has too many, or says with other variables.
fn compare(path: &str, base: &Words, words: &Words) -> Vec<Diagnostic> {
    let mut faults: Vec<Diagnostic> = base
        .texts
        .keys()
        .filter(|id| !words.texts.contains_key(*id))
        .map(|id| missing(path, id))
        .collect();
    let extra = words.texts.iter().filter(|(id, _)| !base.texts.contains_key(*id));
    faults.extend(extra.map(|(id, text)| orphaned(path, id, text)));
    faults.extend(differing_variables(path, base, words));
    faults
}

fn differing_variables(path: &str, base: &Words, words: &Words) -> Vec<Diagnostic> {
    let list = |variables: &BTreeSet<String>| {
        let names: Vec<String> = variables.iter().map(|name| format!("${name}")).collect();
        if names.is_empty() {
            "-".to_owned()
        } else {
            names.join(", ")
        }
    };
    let both = words
        .texts
        .iter()
        .filter_map(|(id, text)| Some((id, text, base.texts.get(id)?)));
    both.filter(|(_, text, original)| text.variables != original.variables)
        .map(|(id, text, original)| {
            Diagnostic::error("differing-variables", path)
                .at(text.span.clone())
                .with("id", id)
                .with("ours", list(&text.variables))
                .with("base", list(&original.variables))
        })
        .collect()
}

fn missing(path: &str, id: &str) -> Diagnostic {
    Diagnostic::error("missing-message", path).with("id", id)
}

fn orphaned(path: &str, id: &str, text: &Text) -> Diagnostic {
    Diagnostic::error("orphaned-message", path)
        .at(text.span.clone())
        .with("id", id)
}
