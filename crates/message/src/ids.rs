//! Names: kebab-case ASCII, one spelling for a thing in the guide, its texts, its address and its tests.

use std::{borrow::Borrow, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// The text is no kebab-case name: `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidId(pub String);

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

const MAX_LEN: usize = 64;

fn is_kebab(text: &str) -> bool {
    text.len() <= MAX_LEN
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                if is_kebab(text) { Ok(Self(text.to_owned())) } else { Err(InvalidId(text.to_owned())) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;
            fn try_from(text: String) -> Result<Self, InvalidId> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// The name of a guide: its file name, its message id, the first part of its addresses.
    GuideId
);
id!(
    /// The name of a step within its guide.
    StepId
);
id!(
    /// The name of one answer to a `choose` step.
    OptionId
);
id!(
    /// The name of what an `input` step asks for; also the variable that later texts use.
    FieldId
);
id!(
    /// The name of a product that a pack knows of.
    ProductId
);
id!(
    /// The name of a picture.
    PictureId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_kebab_case_is_a_name() {
        for good in ["a", "open-menu", "step-2", "2fa"] {
            assert_eq!(good.parse::<StepId>().unwrap().as_str(), good);
        }
        for bad in [
            "",
            "-",
            "a-",
            "-a",
            "a--b",
            "A",
            "a_b",
            "é",
            "a b",
            "a/b",
            &"x".repeat(65),
        ] {
            assert!(bad.parse::<StepId>().is_err(), "{bad:?}");
        }
    }
}
