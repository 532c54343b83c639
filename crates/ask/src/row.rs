//! A feature of an index, as bytes.

use super::source::{Reader, Writer};

/// Steps of one in how telling a feature is, which is kept in two bytes.
const STEPS: f32 = 2048.0;

/// A feature that is known.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    /// How much it tells texts apart.
    pub(super) telling: f32,
    /// Guide, or place counted on from the guides -> weight.
    pub(super) weights: Vec<(usize, f32)>,
}

impl Row {
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut writer = Writer::new(0);
        writer.bytes(&((self.telling * STEPS).round() as i16).to_le_bytes());
        writer.short(self.weights.len() as u32);
        let mut before = 0;
        for (class, weight) in &self.weights {
            writer.short((*class - before) as u32);
            writer.weight(*weight);
            before = *class;
        }
        writer.finish(&[])
    }

    /// What [`Self::bytes`] made.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader(bytes);
        let telling = f32::from(i16::from_le_bytes(reader.bytes()?)) / STEPS;
        let count = reader.short()?;
        let mut class = 0;
        let mut weights = Vec::new();
        for _ in 0..count {
            class += reader.short()? as usize;
            weights.push((class, reader.weight()?));
        }
        Some(Self { telling, weights })
    }
}
