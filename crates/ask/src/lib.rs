//! A question or a pasted error message -> the guide and the step that answer it. Pure; knows nobody.
//!
//! Every text of a pack is an example of what leads to its guide and step: what readers asked, keywords, titles. From
//! them it is learned how much each feature of a text speaks for each guide, and how much for no guide at all. What is
//! learned is an [`Index`] of bytes: for the embedded pack made when the program is built (the build script includes
//! this module), for another pack when it is first asked. Nothing is taken out of the bytes before a question needs it.
//!
//! ```text
//! files of a pack --material--> texts --features, learn--> weights --build--> bytes
//! question --signs--> whose it is --errors--> a place, by code or phrase
//!          --passages, features--> weights of the index --rank--> places, best first --bands--> sure, unsure or unknown
//! ```

mod answer;
mod bands;
mod bare;
mod buckets;
mod build;
mod chance;
mod dictionary;
mod ends;
mod errors;
mod features;
mod fluent;
mod head;
mod index;
mod lazy;
mod learn;
mod lines;
mod material;
mod mistyped;
mod passages;
mod product;
mod products;
mod question;
mod rank;
mod row;
pub mod say;
mod secret;
mod seen;
mod signs;
mod source;
mod standard;
mod threads;
mod told;
mod words;

pub use answer::{Answer, Answers, Found, Reason};
pub use bands::Confidence;
pub use build::build;
pub use ends::ends;
pub use index::Index;
pub use lazy::LazyIndex;
pub use material::Material;
pub use rank::answer;
use rank::product_of;
pub use secret::looks_secret;
pub use source::Source;
pub use words::is_question;
