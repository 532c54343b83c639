//! A view in words: what every front-end shows, and what the JSON front-end prints as it is.

use serde::Serialize;

use wegwijs_engine::{Illustration, Progress, TERM_CHOICE, View, ViewKind};
use wegwijs_message::{FieldId, Msg, PictureId, sanitise};
use wegwijs_pack::Grade;
use wegwijs_words::{Catalog, parse, parse_tag, terms};

/// One screenful. Serialises to the JSON contract; what does not apply is absent.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Screen {
    /// `instruct`, `choose`, … See [`wegwijs_engine::ViewKind`].
    pub kind: &'static str,
    /// A stable name for what went wrong, in an `error` screen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The guide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide: Option<String>,
    /// The step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// The language of the texts.
    pub lang: String,
    /// The language of the product's labels.
    pub ui_lang: String,
    /// Where this is; leads back here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The title, plain text.
    pub title: String,
    /// The text, CommonMark.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// How far along.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<Progress>,
    /// What to choose from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<ScreenChoice>,
    /// The choice or text that was given here before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usual: Option<String>,
    /// What else can be asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub commands: Vec<&'static str>,
    /// The picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<ScreenPicture>,
    /// What would be sent, at a check or an action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
    /// Things to know about this screen: borrowed languages, a changed guide.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<String>,
    /// What the reader's saying was heard as.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heard: Option<HeardAs>,
    /// What to know of the labels that this screen names, each told once: that nobody has seen one, or what else it is
    /// called.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub label_notes: Vec<String>,
    /// The guide's title, for a heading.
    #[serde(skip)]
    pub guide_title: String,
    /// What the product is called that this is about.
    #[serde(skip)]
    pub product: String,
    /// The languages that the product's screens may be in.
    #[serde(skip)]
    pub label_languages: Vec<String>,
    /// Where what can be chosen is about another product, and what that is called.
    #[serde(skip)]
    pub groups: Vec<(usize, String)>,
    /// Whether connecting an app can be offered here.
    #[serde(skip)]
    pub can_connect: bool,
    /// Whether what is typed here is a question.
    #[serde(skip)]
    pub takes_questions: bool,
    /// Whether the reader's place is there another time.
    #[serde(skip)]
    pub is_kept: bool,
}

impl Screen {
    /// How far along, in words.
    pub fn progress_in_words(&self, words: &Catalog) -> Option<String> {
        Some(words.text(&told(self.kind, self.progress?)))
    }
}

/// How far along a view is; `None` outside a guide.
pub fn progress(view: &View) -> Option<Msg> {
    Some(told(view.kind.name(), view.progress?))
}

fn told(kind: &str, progress: Progress) -> Msg {
    let id = match (kind, progress.min_left, progress.max_left) {
        ("outcome", ..) => "progress-end",
        (_, _, 0) => "progress-last",
        (_, min, max) if min == max => "progress-exact",
        (_, 0, _) => "progress-most",
        _ => "progress-range",
    };
    Msg::app(id)
        .count("step", progress.done + 1)
        .count("min", progress.min_left)
        .count("max", progress.max_left)
}

/// What a saying was heard as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeardAs {
    /// `choose`, `command`, `stuck`, `lang`, `ui_lang`, `term`, `ask`, `input`, `courtesy`, `unsure` or `unknown`.
    #[serde(rename = "as")]
    pub kind: &'static str,
    /// Which choice, command, detour, language, word or guide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// What would be sent for a check or an action, secrets redacted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// The connection that would be used.
    pub connection: String,
    /// The requests, in order; some may turn out not to be needed.
    pub requests: Vec<PlannedRequest>,
    /// What the app will not reach any more once this is sent, as far as is known: names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ends: Vec<String>,
}

/// One request of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlannedRequest {
    /// `GET`, `POST` or `DELETE`.
    pub method: String,
    /// The address.
    pub url: String,
    /// The headers that matter, secrets redacted.
    #[serde(skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub headers: std::collections::BTreeMap<String, String>,
    /// The body, secrets redacted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
}

impl Plan {
    /// What following it ends at `product`, where something is sent and that is known.
    pub fn what_ends(&self, product: &str) -> Option<Msg> {
        let is_known = !self.requests.is_empty() && !self.ends.is_empty();
        is_known.then(|| {
            Msg::app("revoke-ends")
                .text("product", product)
                .text("names", self.ends.join(", "))
        })
    }

    /// The requests as text, one per line.
    pub fn lines(&self) -> impl Iterator<Item = String> + '_ {
        self.requests.iter().map(|request| {
            let body = request
                .body
                .as_deref()
                .map(|body| format!(" {body}"))
                .unwrap_or_default();
            let headers = request.headers.iter();
            let headers: String = headers.map(|(name, value)| format!(" [{name}: {value}]")).collect();
            format!("{} {}{headers}{body}", request.method, request.url)
        })
    }
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScreenChoice {
    /// What an event says.
    pub id: String,
    /// What the reader sees.
    pub label: String,
}

/// A picture: in words, and what it takes to draw it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScreenPicture {
    /// What there is to see.
    pub alt: String,
    /// Its name.
    #[serde(skip)]
    pub id: PictureId,
    /// What the reader typed, by field.
    #[serde(skip)]
    pub values: Vec<(FieldId, String)>,
}

/// Puts a view into words. `notices` are shown with it.
pub fn render(view: &View, address: Option<String>, notices: &[Msg], words: &Catalog) -> Screen {
    let body = view.body.as_ref().map(|body| words.markdown(body)).unwrap_or_default();
    let choices = view.choices.iter().map(|choice| ScreenChoice {
        id: choice.id.clone(),
        label: words.text(&choice.label),
    });
    let mut screen = Screen {
        kind: view.kind.name(),
        code: None,
        guide: view.place.as_ref().map(|(guide, _)| guide.to_string()),
        step: view.place.as_ref().map(|(_, step)| step.to_string()),
        lang: words.lang().to_owned(),
        ui_lang: words.ui_lang().to_owned(),
        address,
        title: words.text(&view.title),
        body,
        progress: view.progress,
        choices: choices.chain(glossary(view, words)).collect(),
        // It was typed by somebody, or pasted.
        usual: view.usual.as_deref().map(|usual| sanitise(usual).into_owned()),
        commands: view.commands.iter().map(|command| command.name()).collect(),
        picture: view.picture.as_ref().map(|picture| illustrate(picture, words)),
        plan: None,
        notices: notices.iter().map(|notice| words.text(notice)).collect(),
        heard: None,
        label_notes: Vec::new(),
        guide_title: view
            .place
            .as_ref()
            .map(|(guide, _)| words.text(&Msg::guide(guide, None)))
            .unwrap_or_default(),
        product: words.text(&view.product),
        label_languages: words.label_languages().to_vec(),
        groups: Vec::new(),
        can_connect: false,
        takes_questions: false,
        is_kept: false,
    };
    screen.notices.extend(borrowed(words));
    let said = std::iter::once(&view.title).chain(&view.body);
    let said = said.chain(view.choices.iter().map(|choice| &choice.label));
    screen.label_notes = label_notes(said, words);
    screen
}

/// What did not work, why if known, and what to do next: a paragraph each.
pub fn refusal(msg: &Msg, address: Option<String>, words: &Catalog) -> Screen {
    let own = msg.clone().attr("title");
    let has_own = msg.attr.is_none() && words.has(&own);
    let title = if has_own { own } else { Msg::app("error-title") };
    let view = View::bare(ViewKind::Error, title, Some(msg.clone()));
    let mut screen = render(&view, address, &[], words);
    for attr in ["why", "next"].map(|attr| msg.clone().attr(attr)) {
        // An attribute of a step has none of its own: those are the step's.
        if msg.attr.is_none() && words.has(&attr) {
            screen.body.push_str("\n\n");
            screen.body.push_str(&words.markdown(&attr));
        }
    }
    screen
}

/// What a reader should know of the labels that texts name, once each: that nobody has seen one, or what else it is
/// called.
pub fn label_notes<'m>(said: impl IntoIterator<Item = &'m Msg>, words: &Catalog) -> Vec<String> {
    let mut notes = Vec::new();
    for label in said.into_iter().flat_map(|msg| words.labels_of(msg)) {
        let Some(facts) = words.label_facts(&label) else {
            continue;
        };
        let is_seen = facts.evidence.as_ref().is_none_or(|evidence| evidence.grade < Grade::D);
        if (is_seen && facts.also.is_none()) || !words.is_news(&label) {
            continue;
        }
        let unseen = (!is_seen).then(|| Msg::app("notice-label-unseen").text("label", &facts.text));
        let also = facts.also.as_ref().map(|also| {
            Msg::app("notice-label-also")
                .text("label", &facts.text)
                .text("also", also)
        });
        notes.extend(unseen.iter().chain(&also).map(|note| words.text(note)));
    }
    notes
}

/// A picture, ready to be described or drawn.
pub fn illustrate(picture: &Illustration, words: &Catalog) -> ScreenPicture {
    ScreenPicture {
        alt: words.text(&picture.alt),
        id: picture.id.clone(),
        values: picture.values.clone(),
    }
}

/// A choice for each glossary word that the texts link to and that the pack explains.
fn glossary<'v>(view: &'v View, words: &'v Catalog) -> impl Iterator<Item = ScreenChoice> + 'v {
    let mut seen = Vec::new();
    let linked = view.glossary.iter().flat_map(|msg| terms(&parse(&words.markdown(msg))));
    linked.filter_map(move |term| {
        let known = words.has(&Msg::term(&term)) && !seen.contains(&term);
        known.then(|| {
            seen.push(term.clone());
            let word = words.text(&Msg::term(&term));
            let label = words.text(&Msg::app("choice-term").text("word", word));
            ScreenChoice {
                id: format!("{TERM_CHOICE}{term}"),
                label,
            }
        })
    })
}

/// What a language is called; its tag where we have no name for it.
pub fn language_name(tag: &str, words: &Catalog) -> String {
    let name = |tag: &str| words.maybe(&Msg::app(&format!("language-{tag}")));
    // French is called French in every country.
    let of_any_country = || name(parse_tag(tag).ok()?.language.as_str());
    name(tag).or_else(of_any_country).unwrap_or_else(|| tag.to_owned())
}

/// Says so when words came from another language, since this was last asked.
pub fn borrowed(words: &Catalog) -> Vec<String> {
    let language = |tag: &str| language_name(tag, words);
    let mut notices: Vec<String> = words
        .take_borrowed()
        .iter()
        .map(|tag| {
            words.text(
                &Msg::app("notice-borrowed")
                    .text("wanted", language(words.lang()))
                    .text("shown", language(tag)),
            )
        })
        .collect();
    notices.extend(words.take_labels_borrowed().iter().map(|tag| {
        words.text(
            &Msg::app("notice-labels-borrowed")
                .text("wanted", language(words.ui_lang()))
                .text("shown", language(tag)),
        )
    }));
    notices
}
