//! A picture in words: read when it is drawn, with the labels of the reader's own product.

use wegwijs_message::{Msg, sanitise};
use wegwijs_pack::PictureError;
use wegwijs_picture::{Line, Name, Picture, Svg, svg, terminal};
use wegwijs_words::Catalog;

use super::ScreenPicture;

/// A picture with all that it says.
pub struct Depiction<'w> {
    picture: Picture,
    shown: &'w ScreenPicture,
    words: &'w Catalog,
}

impl<'w> Depiction<'w> {
    /// Reads a picture from the pack.
    ///
    /// # Errors
    /// It is not there, or it is broken.
    pub fn new(shown: &'w ScreenPicture, words: &'w Catalog) -> Result<Self, PictureError> {
        let picture = words.pack().picture(&shown.id)?;
        Ok(Self { picture, shown, words })
    }

    /// As lines of at most so many columns; `None` where it does not fit.
    pub fn terminal(&self, columns: usize) -> Option<Vec<Line>> {
        terminal(&self.picture, &|name| self.word(name), columns)
    }

    /// As SVG, so many pixels wide; `None` where it does not fit. `id` is unique in the document that it stands in.
    pub fn svg(&self, title: &str, id: &str, width: u16) -> Option<String> {
        let about = Svg {
            title,
            description: &self.shown.alt,
            id,
            lang: self.words.lang(),
            width,
        };
        svg(&self.picture, &|name| self.word(name), &about)
    }

    /// What a name is called: a label as the product shows it, a value as the reader typed it or as it is known.
    fn word(&self, name: &Name) -> String {
        let text = match name {
            Name::Label(label) => self.words.label(label),
            Name::Value(value) => {
                let typed = self.shown.values.iter().find(|(field, _)| field.as_str() == value);
                typed.map_or_else(|| self.words.text(&Msg::picture(value)), |(_, text)| text.clone())
            }
        };
        sanitise(&text).into_owned()
    }
}
