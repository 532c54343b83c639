//! The words of a page: the product's in one language, ours in another.

use wegwijs_message::Msg;
use wegwijs_words::Catalog;

/// The words of a page.
pub(super) struct Words {
    product: Catalog,
    own: Catalog,
}

impl Words {
    /// The product speaks the language of its labels; where only labels are known of that, otherwise the reader's.
    pub(super) fn new(own: Catalog) -> Self {
        let speaks = own.languages().iter().any(|lang| lang == own.ui_lang());
        let lang = if speaks { own.ui_lang() } else { own.lang() };
        let product = own.switched(lang, own.ui_lang());
        Self { product, own }
    }

    /// What the product says.
    pub(super) fn ui(&self, id: &str) -> String {
        self.ui_msg(&Msg::sandbox(id))
    }

    /// What the product says, with arguments.
    pub(super) fn ui_msg(&self, msg: &Msg) -> String {
        self.product.text(msg)
    }

    /// What the product says, where it says anything.
    pub(super) fn ui_maybe(&self, id: &str) -> Option<String> {
        self.product.maybe(&Msg::sandbox(id))
    }

    /// What we say about practising.
    pub(super) fn own(&self, id: &str) -> String {
        self.own_msg(&Msg::sandbox(id))
    }

    /// What we say about practising, with arguments.
    pub(super) fn own_msg(&self, msg: &Msg) -> String {
        self.own.text(msg)
    }

    /// The product's language.
    pub(super) fn ui_lang(&self) -> &str {
        self.product.lang()
    }

    /// The reader's language.
    pub(super) fn own_lang(&self) -> &str {
        self.own.lang()
    }
}
