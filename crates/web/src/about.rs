//! Who a server is, as pages say it.

use std::sync::Arc;

use axum::http::HeaderMap;

use crate::voices::Voices;

/// What pages say about the server that they come from.
#[derive(Debug)]
pub(crate) struct About {
    /// `https://help.example.com`, without a slash at the end.
    pub(crate) origin: String,
    pub(crate) site: String,
    /// The headers that every answer has, but for the desk's own.
    pub(crate) headers: HeaderMap,
    /// Whether the pages are files, with nobody behind them who could answer.
    pub(crate) is_export: bool,
    /// What readers say of steps; none where they are not asked.
    pub(crate) voices: Option<Arc<Voices>>,
}
