//! An index that is made when it is first needed, by who needs it first.

use std::{cell::LazyCell, rc::Rc};

use super::Index;

type Make = Box<dyn FnOnce() -> Option<Index>>;

/// An [`Index`], or a promise of one. Clones share what is made.
#[derive(Clone)]
pub struct LazyIndex(Rc<LazyCell<Option<Index>, Make>>);

impl LazyIndex {
    /// Made when it is first needed.
    pub fn new(make: impl FnOnce() -> Option<Index> + 'static) -> Self {
        let make: Make = Box::new(make);
        Self(Rc::new(LazyCell::new(make)))
    }

    /// The index; none where it cannot be made.
    pub fn get(&self) -> Option<&Index> {
        self.0.as_ref().as_ref()
    }
}
