//! One pack as it was at one moment: its guides, what questions are answered with, and the pages that were made of it.

use std::{
    borrow::Cow,
    collections::BTreeSet,
    sync::{Arc, OnceLock},
};

use quick_cache::{Weighter, sync::Cache};
use wegwijs_engine::Guide;
use wegwijs_message::GuideId;
use wegwijs_pack::{Group, Pack, Products};

use crate::{about::About, kept::Kept, presence::Presence};

/// So many bytes of pages are kept; what was asked for longest ago goes first.
const KEPT_BYTES: u64 = 40 * 1024 * 1024;
/// About so many pages fit.
const KEPT_PAGES: usize = 2_000;
/// So many guides are kept understood.
const GUIDES: usize = 500;

/// A pack, and what was made of it.
pub(crate) struct Edition {
    /// Told apart from the one before.
    pub(crate) number: u64,
    pub(crate) pack: Pack,
    pub(crate) languages: Vec<String>,
    pub(crate) presence: Presence,
    pub(crate) products: Products,
    /// In the order in which readers see them.
    order: Vec<GuideId>,
    known: BTreeSet<GuideId>,
    groups: OnceLock<Vec<Group>>,
    guides: Cache<GuideId, Arc<Guide>>,
    pages: Cache<String, Arc<Kept>, Bytes>,
    index: Arc<OnceLock<IndexBytes>>,
    /// The script for a desk's own site; made by who asks first.
    pub(crate) embed: OnceLock<Arc<str>>,
}

/// An index as bytes, which all threads read.
pub(crate) type IndexBytes = Arc<Cow<'static, [u8]>>;

#[derive(Clone)]
struct Bytes;

impl Weighter<String, Arc<Kept>> for Bytes {
    fn weight(&self, key: &String, page: &Arc<Kept>) -> u64 {
        (key.len() + page.bytes()) as u64
    }
}

impl Edition {
    /// Lists what a pack has; reads no guide yet.
    ///
    /// # Errors
    /// Its folders cannot be read.
    pub(crate) fn new(number: u64, pack: Pack, about: &About) -> Result<Self, wegwijs_disk::ReadError> {
        let order = pack.guides()?;
        Ok(Self {
            number,
            languages: pack.languages()?,
            products: pack.products()?,
            presence: Presence::of(&pack, &about.headers)?,
            known: order.iter().cloned().collect(),
            order,
            groups: OnceLock::new(),
            guides: Cache::new(GUIDES),
            pages: Cache::with_weighter(KEPT_PAGES, KEPT_BYTES, Bytes),
            index: Arc::default(),
            embed: OnceLock::new(),
            pack,
        })
    }

    /// Whether the pack has texts in a language, by its very tag.
    pub(crate) fn speaks(&self, lang: &str) -> bool {
        self.languages.iter().any(|known| known == lang)
    }

    /// The name of a guide that is there.
    pub(crate) fn known(&self, name: &str) -> Option<GuideId> {
        let id: GuideId = name.parse().ok()?;
        self.known.contains(&id).then_some(id)
    }

    /// The names of all guides, in the order in which readers see them.
    pub(crate) fn guides(&self) -> impl Iterator<Item = &GuideId> {
        self.order.iter()
    }

    /// The guides by product, the pack's own first; read by who asks first.
    pub(crate) fn groups(&self) -> &[Group] {
        self.groups.get_or_init(|| self.pack.groups().unwrap_or_default())
    }

    /// A guide; none where it is broken or not there.
    pub(crate) fn guide(&self, id: &GuideId) -> Option<Arc<Guide>> {
        if let Some(guide) = self.guides.get(id) {
            return Some(guide);
        }
        if !self.known.contains(id) {
            return None;
        }
        let guide = Arc::new(self.pack.guide(id).ok()?);
        self.guides.insert(id.clone(), Arc::clone(&guide));
        Some(guide)
    }

    /// A page that was made before.
    pub(crate) fn page(&self, address: &str) -> Option<Arc<Kept>> {
        self.pages.get(address)
    }

    /// Keeps a page.
    pub(crate) fn keep(&self, address: String, page: Arc<Kept>) {
        self.pages.insert(address, page);
    }

    /// Lets a page go.
    pub(crate) fn let_go(&self, address: &str) {
        self.pages.remove(address);
    }

    /// Lets go of the pages of these steps: something else is to be said on them.
    pub(crate) fn forget(&self, steps: &BTreeSet<(String, String)>) {
        self.pages.retain(|_, page| !page.is_of(steps));
    }

    /// What questions are answered with; made by who asks first.
    pub(crate) fn index(&self) -> impl Fn() -> IndexBytes + 'static {
        let (made, pack) = (Arc::clone(&self.index), self.pack.clone());
        move || Arc::clone(made.get_or_init(|| Arc::new(pack.index_bytes().unwrap_or_default())))
    }
}
