//! An index that is made when it is first needed, by who needs it first.

use std::{borrow::Cow, cell::LazyCell, rc::Rc};

type Make = Box<dyn FnOnce() -> Cow<'static, [u8]>>;

/// The bytes of an [`Index`](super::Index), or a promise of them. Clones share what is made.
#[derive(Clone)]
pub struct LazyIndex(Rc<LazyCell<Cow<'static, [u8]>, Make>>);

impl LazyIndex {
    /// Made when it is first read.
    pub fn new(make: impl FnOnce() -> Cow<'static, [u8]> + 'static) -> Self {
        let make: Make = Box::new(make);
        Self(Rc::new(LazyCell::new(make)))
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}
