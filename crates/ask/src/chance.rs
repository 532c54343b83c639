//! What looks like chance and is always the same.

/// Numbers of a linear congruential generator, Knuth's constants.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(first: u64) -> Self {
        Self(first)
    }

    /// The next, from 0 up to this.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }

    pub(super) fn shuffle<T>(&mut self, order: &mut [T]) {
        for last in (1..order.len()).rev() {
            order.swap(last, self.below(last + 1));
        }
    }
}
