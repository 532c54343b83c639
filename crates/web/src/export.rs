//! All pages as files, with links from one to the other: for a folder, an intranet, a host of files alone. The same
//! pack gives the same bytes.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use wegwijs_pack::Fault;

use crate::{
    about::About,
    assets,
    edition::Edition,
    kept::{NOTICE_MARK, digest},
    pages,
    shared::Options,
    spot::{self, Found, Place, Spot},
    wording::Wordings,
};

/// Longer ends of file names are told apart by a digest (letters).
const LONGEST_SUFFIX: usize = 100;
/// In what an address of a file of ours begins with.
const ASSETS: &str = "/-/assets/";

/// Files by their paths, with `/` between folders.
pub type Exported = BTreeMap<String, Vec<u8>>;

/// Why pages cannot be made into files.
#[derive(Debug)]
pub enum ExportError {
    /// The pack may not be shown.
    Pack(Fault),
    /// A page cannot be made: its address.
    Page(String),
}

/// Every page that links lead to from the start pages on, and what they use. `options.public_url` is where questions
/// can be asked, if anywhere.
///
/// # Errors
/// See [`ExportError`].
pub fn export(options: &Options) -> Result<Exported, ExportError> {
    let pack = options.pack.checked().map_err(ExportError::Pack)?;
    let about = About {
        origin: options.public_url.clone().unwrap_or_default(),
        site: options.site.clone(),
        headers: HeaderMap::new(),
        is_export: true,
        voices: None,
    };
    let unreadable = |error| ExportError::Pack(Fault::Unreadable(error));
    let edition = Edition::new(1, pack, &about).map_err(unreadable)?;
    let words = Wordings::new(&edition, &about);
    let mut files = Exported::new();
    let mut todo: Vec<Spot> = edition.languages.iter().map(|lang| Spot::start(lang, lang)).collect();
    // The page that a folder opens with.
    let first = todo
        .iter()
        .find(|start| start.lang == options.lang)
        .or(todo.first())
        .cloned();
    if let Some(first) = first {
        let page = Page::new(&words, &first)?;
        files.insert(
            "index.html".to_owned(),
            page.as_file(&edition, "index.html").into_bytes(),
        );
    }
    while let Some(spot) = todo.pop() {
        let name = file_of(&spot);
        if files.contains_key(&name) {
            continue;
        }
        let page = Page::new(&words, &spot)?;
        todo.extend(page.targets(&edition));
        files.insert(name.clone(), page.as_file(&edition, &name).into_bytes());
    }
    // Nobody is asked for a report there.
    for asset in assets::all()
        .into_iter()
        .filter(|asset| !std::ptr::eq(*asset, &raw const assets::REPORT))
    {
        files.insert(file_of_asset(&asset.path()), asset.body.as_bytes().to_vec());
    }
    for file in edition.presence.files() {
        files.insert(file_of_asset(&file.path()), file.body.to_vec());
    }
    Ok(files)
}

/// A page's HTML, cut at the addresses in it.
struct Page {
    /// HTML up to an address, and the address; the last has none.
    parts: Vec<(String, Option<String>)>,
}

impl Page {
    fn new(words: &Wordings<'_>, spot: &Spot) -> Result<Self, ExportError> {
        let made = pages::make(words, spot).ok_or_else(|| ExportError::Page(spot.path()))?;
        let html = made.html.replacen(NOTICE_MARK, "", 1);
        let mut parts = Vec::new();
        let (mut from, mut at) = (0, 0);
        // Every attribute is written with double quotes, and a text has none that is not escaped.
        while let Some(found) = ["href=\"/", "src=\"/"]
            .iter()
            .filter_map(|mark| Some(html.get(at..)?.find(mark)? + at + mark.len() - 1))
            .min()
        {
            let end = html
                .get(found..)
                .and_then(|rest| rest.find('"'))
                .map_or(html.len(), |end| found + end);
            let address = html.get(found..end).unwrap_or_default().replace("&amp;", "&");
            parts.push((html.get(from..found).unwrap_or_default().to_owned(), Some(address)));
            (from, at) = (end, end);
        }
        parts.push((html.get(from..).unwrap_or_default().to_owned(), None));
        Ok(Self { parts })
    }

    /// The pages that it leads to.
    fn targets(&self, edition: &Edition) -> Vec<Spot> {
        let addresses = self.parts.iter().filter_map(|(_, address)| address.as_deref());
        addresses.filter_map(|address| led_to(edition, address)).collect()
    }

    /// The page as the file of this name, with every address written from there.
    fn as_file(&self, edition: &Edition, name: &str) -> String {
        let up = "../".repeat(name.matches('/').count());
        let mut html = String::new();
        for (before, address) in &self.parts {
            html.push_str(before);
            let Some(address) = address else { continue };
            let fragment = address.split_once('#').map(|(_, fragment)| fragment);
            let file = if address.starts_with(ASSETS) {
                file_of_asset(address)
            } else {
                led_to(edition, address).map_or_else(|| "index.html".to_owned(), |spot| file_of(&spot))
            };
            html.push_str(&up);
            html.push_str(&file);
            if let Some(fragment) = fragment {
                html.push('#');
                html.push_str(fragment);
            }
        }
        html
    }
}

/// The page at an address.
fn led_to(edition: &Edition, address: &str) -> Option<Spot> {
    if address.starts_with(ASSETS) {
        return None;
    }
    let address = address.split('#').next().unwrap_or_default();
    let (path, query) = address
        .split_once('?')
        .map_or((address, None), |(path, query)| (path, Some(query)));
    match spot::find(edition, path, query) {
        Found::Page(spot) | Found::Elsewhere(spot) | Found::Nearest(spot, _) => Some(spot),
        Found::Preferred(_) | Found::Nothing(..) => None,
    }
}

fn file_of_asset(path: &str) -> String {
    path.trim_start_matches("/-/").to_owned()
}

/// The file of a page: its address, without the guide's version, which is the same everywhere.
fn file_of(spot: &Spot) -> String {
    let address = spot.path();
    let (path, query) = address.split_once('?').unwrap_or((&address, ""));
    let path = path.trim_start_matches('/').trim_start_matches("-/");
    let base = match &spot.place {
        Place::Start => format!("{path}/index"),
        // Nothing stands in the way of a guide of this name.
        Place::Guide(guide) if guide.as_str() == "index" => format!("{path}_"),
        _ => path.to_owned(),
    };
    let pairs = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with("v="));
    let suffix: String = pairs.map(|pair| format!(".{}", pair.replace('=', "-"))).collect();
    let suffix = if suffix.len() > LONGEST_SUFFIX {
        format!(".{}", digest(suffix.as_bytes()))
    } else {
        suffix
    };
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./".contains(letter);
    let name = format!("{base}{suffix}.html");
    name.chars()
        .map(|letter| if is_plain(letter) { letter } else { '_' })
        .collect()
}
