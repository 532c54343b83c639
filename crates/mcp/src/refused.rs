//! Why a call cannot be followed, in words: what happened, why, what to do next.

use wegwijs_disk::ReadError;
use wegwijs_engine::AddressError;
use wegwijs_message::Msg;
use wegwijs_pack::{GuideError, PictureError};
use wegwijs_words::Catalog;

/// Why a call cannot be followed: a message with `.next`, and perhaps `.why`.
#[derive(Debug)]
pub(crate) struct Refused(pub(crate) Msg);

impl Refused {
    /// Paragraph by paragraph.
    pub(crate) fn in_words(&self, words: &Catalog) -> String {
        let mut lines = vec![words.text(&self.0)];
        // An attribute of a step has none of its own: those are the step's.
        if self.0.attr.is_none() {
            lines.extend(
                ["why", "next"]
                    .iter()
                    .filter_map(|attr| words.maybe(&self.0.clone().attr(attr))),
            );
        }
        lines.join("\n")
    }
}

impl From<AddressError> for Refused {
    fn from(error: AddressError) -> Self {
        Self(error.msg())
    }
}

impl From<GuideError> for Refused {
    fn from(error: GuideError) -> Self {
        Self(error.msg())
    }
}

impl From<PictureError> for Refused {
    fn from(error: PictureError) -> Self {
        Self(error.msg())
    }
}

impl From<ReadError> for Refused {
    fn from(error: ReadError) -> Self {
        Self(error.msg())
    }
}
