//! A page as it goes out: made once, kept with its headers and in its compressed form.

use std::{collections::BTreeSet, io::Write};

use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
};
use flate2::{Compression, write::GzEncoder};
use prometheus_client::metrics::counter::Counter;
use sha2::{Digest, Sha256};
use wegwijs_store::What;

use crate::{
    metrics::Metrics,
    tally::{Tally, Tick},
};

/// Where a page says why somebody is on it; taken out before it is kept.
pub(crate) const NOTICE_MARK: &str = "<!--notice-->";

/// The same for everybody: a browser asks each time whether it is still so, and mostly it is.
const CACHED: &str = "public,no-cache";

/// A page in all its forms.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(crate) status: StatusCode,
    pub(crate) html: Form,
    pub(crate) gzip: Form,
    /// For who prefers to read it as text.
    pub(crate) markdown: Option<Form>,
    /// Where a notice goes in the HTML (bytes).
    notice_at: Option<usize>,
    counted: Option<Counted>,
    counter: Option<Counter>,
    ticks: Vec<Tick>,
}

/// What a page is counted as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Counted {
    pub(crate) guide: String,
    pub(crate) step: String,
    /// Whether the guide ends there.
    pub(crate) is_end: bool,
    /// The step at which who comes here did not get on.
    pub(crate) stuck_at: Option<String>,
}

/// Bytes with their headers.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    pub(crate) body: Bytes,
    pub(crate) headers: HeaderMap,
    pub(crate) etag: HeaderValue,
}

/// What a page is made of.
pub(crate) struct Made {
    pub(crate) status: StatusCode,
    pub(crate) html: String,
    pub(crate) markdown: Option<String>,
    /// Whether search engines may show it.
    pub(crate) is_listed: bool,
    pub(crate) counted: Option<Counted>,
}

impl Kept {
    /// Keeps a page; `common` are the headers that all have.
    pub(crate) fn new(made: Made, common: &HeaderMap) -> Self {
        let notice_at = made.html.find(NOTICE_MARK);
        let html = made.html.replacen(NOTICE_MARK, "", 1);
        let form = |body: Bytes, kind: &'static str, name: &str| {
            let etag = etag(&body, name);
            let mut headers = common.clone();
            let mut set = |name: HeaderName, value: &'static str| headers.insert(name, HeaderValue::from_static(value));
            set(header::CONTENT_TYPE, kind);
            set(header::VARY, "accept,accept-encoding");
            set(
                header::CACHE_CONTROL,
                if made.status.is_success() { CACHED } else { "no-store" },
            );
            if !made.is_listed {
                set(HeaderName::from_static("x-robots-tag"), "noindex");
            }
            headers.insert(header::ETAG, etag.clone());
            Form { body, headers, etag }
        };
        let mut gzip = form(compressed(html.as_bytes()).into(), HTML, "-gzip");
        let encoding = HeaderValue::from_static("gzip");
        gzip.headers.insert(header::CONTENT_ENCODING, encoding);
        Self {
            status: made.status,
            html: form(html.into(), HTML, ""),
            gzip,
            markdown: made
                .markdown
                .map(|text| form(text.into(), "text/markdown; charset=utf-8", "")),
            notice_at,
            counted: made.counted,
            counter: None,
            ticks: Vec::new(),
        }
    }

    /// Counts it from here on; in `tally` where that is kept.
    pub(crate) fn count_as(&mut self, metrics: &Metrics, tally: Option<&Tally>) {
        let Some(counted) = &self.counted else { return };
        let (guide, step) = (&counted.guide, &counted.step);
        self.counter = Some(metrics.of_step(guide, step));
        let Some(tally) = tally else { return };
        self.ticks.push(tally.of(What::Shown, guide, step));
        if counted.is_end {
            self.ticks.push(tally.of(What::Finished, guide, step));
        }
        if let Some(origin) = &counted.stuck_at {
            self.ticks.push(tally.of(What::Stuck, guide, origin));
        }
    }

    /// It was asked for once more.
    pub(crate) fn shown(&self) {
        if let Some(counter) = &self.counter {
            counter.inc();
        }
        for tick in &self.ticks {
            tick.add(1);
        }
    }

    /// Whether it shows one of these: guides and steps.
    pub(crate) fn is_of(&self, steps: &BTreeSet<(String, String)>) -> bool {
        let counted = self.counted.as_ref();
        counted.is_some_and(|counted| steps.contains(&(counted.guide.clone(), counted.step.clone())))
    }

    /// How much memory it takes, about (bytes).
    pub(crate) fn bytes(&self) -> usize {
        const HEADERS: usize = 2_000;
        let markdown = self.markdown.as_ref().map_or(0, |form| form.body.len());
        self.html.body.len() + self.gzip.body.len() + markdown + HEADERS
    }

    /// The page with a notice on it.
    pub(crate) fn with_notice(&self, notice: &str) -> Bytes {
        let (before, after) = self
            .html
            .body
            .split_at(self.notice_at.unwrap_or(0).min(self.html.body.len()));
        if self.notice_at.is_none() {
            return self.html.body.clone();
        }
        [before, notice.as_bytes(), after].concat().into()
    }
}

pub(crate) const HTML: &str = "text/html; charset=utf-8";

/// A strong tag: the same bytes have the same one, whoever made them.
pub(crate) fn etag(body: &[u8], name: &str) -> HeaderValue {
    let text = format!("\"{}{name}\"", digest(body));
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("\"-\""))
}

/// What tells bytes apart from others, in letters.
pub(crate) fn digest(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().take(10).map(|byte| format!("{byte:02x}")).collect()
}

/// In memory nothing can go wrong; where it does, the page is empty and nobody asks for it.
fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::best());
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}
