//! Where the reader was before a saying moved them, and the way back there.

use wegwijs_engine::Refusal;

use crate::{
    Conversation,
    host::Turn,
    refusal,
    sitting::{Before, Place},
};

impl Conversation<'_> {
    /// Where the reader is now.
    pub(crate) fn place(&self) -> Before {
        Before {
            at: match &self.at {
                Place::Menu => Place::Menu,
                Place::Guide(place) => Place::Guide(place.clone()),
            },
            asked: self.asked.clone(),
            lang: self.words.lang().to_owned(),
            ui_lang: self.words.ui_lang().to_owned(),
        }
    }

    /// Whether the reader is elsewhere, or reads another language.
    pub(crate) fn has_moved(&self, before: &Before) -> bool {
        let same_place = match (&self.at, &before.at) {
            (Place::Menu, Place::Menu) => true,
            (Place::Guide(now), Place::Guide(then)) => {
                now.1.guide == then.1.guide && now.1.trail == then.1.trail && now.1.overlay == then.1.overlay
            }
            _ => false,
        };
        let same_words = (self.words.lang(), self.words.ui_lang()) == (&before.lang, &before.ui_lang);
        !same_place || !same_words || self.asked.is_some() != before.asked.is_some()
    }

    /// To where the reader was before the last saying. What was answered stays, as with going back.
    pub(crate) fn take_back(&mut self) -> Turn {
        let Some(before) = self.before.take() else {
            return Turn::refuse(refusal::of(&Refusal::AtStart));
        };
        self.words = self.words.switched(&before.lang, &before.ui_lang);
        self.asked = before.asked;
        let answers = match &mut self.at {
            Place::Guide(place) => Some((place.0.id().clone(), std::mem::take(&mut place.1.answers))),
            Place::Menu => None,
        };
        self.at = before.at;
        if let (Place::Guide(place), Some((guide, answers))) = (&mut self.at, answers)
            && place.0.id() == &guide
        {
            place.1.answers = answers;
        }
        self.keep(Turn::show())
    }
}
