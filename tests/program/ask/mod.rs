//! Questions and pasted errors: how good the answers are, what `wegwijs ask` and the assistant say, and what nobody
//! repeats.

mod bad_input;
mod command;
mod conversation;
mod kept;
mod kinds;
mod products;
mod quality;
mod says;
mod secrecy;
mod which_product;
