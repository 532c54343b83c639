//! What there is to see: ids and arguments, no text. A front-end shows a view and returns an event.

use wegwijs_message::{Arg, FieldId, GuideId, Msg, PictureId, StepId};

use super::{Command, Context, Guide, Kind, Overlay, Progress, Session, guide::own_product, progress::progress};

/// What kind of view it is; the names are those of the JSON front-end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ViewKind {
    /// An instruction.
    Instruct,
    /// A question with options.
    Choose,
    /// A question with a free answer.
    Input,
    /// Something to establish.
    Check,
    /// Something to carry out.
    Action,
    /// The end.
    Outcome,
    /// The list of guides.
    Menu,
    /// Why this step, or what a word means.
    Explain,
    /// Help for who is stuck.
    Stuck,
    /// An event that could not be followed; the session stands.
    Error,
    /// The last view.
    Bye,
}

impl ViewKind {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Instruct => "instruct",
            Self::Choose => "choose",
            Self::Input => "input",
            Self::Check => "check",
            Self::Action => "action",
            Self::Outcome => "outcome",
            Self::Menu => "menu",
            Self::Explain => "explain",
            Self::Stuck => "stuck",
            Self::Error => "error",
            Self::Bye => "bye",
        }
    }
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What an event says.
    pub id: String,
    /// What the reader sees.
    pub label: Msg,
}

/// One screenful, without words.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// Its kind.
    pub kind: ViewKind,
    /// The guide and the step that it belongs to.
    pub place: Option<(GuideId, StepId)>,
    /// What the product is called that it is about.
    pub product: Msg,
    /// Its title.
    pub title: Msg,
    /// Its text, as CommonMark; a picture's or a list's views may have none.
    pub body: Option<Msg>,
    /// The step's own choices.
    pub choices: Vec<Choice>,
    /// The choice that was made here before, or is the usual one.
    pub usual: Option<String>,
    /// What else can be asked for.
    pub commands: Vec<Command>,
    /// How far along.
    pub progress: Option<Progress>,
    /// The picture.
    pub picture: Option<Illustration>,
    /// Texts whose glossary words can be asked for here, each as a choice with the id `term:<word>`.
    pub glossary: Vec<Msg>,
}

impl View {
    /// A title and perhaps a text, of no guide.
    pub fn bare(kind: ViewKind, title: Msg, body: Option<Msg>) -> Self {
        Self {
            kind,
            place: None,
            product: own_product(),
            title,
            body,
            choices: Vec::new(),
            usual: None,
            commands: Vec::new(),
            progress: None,
            picture: None,
            glossary: Vec::new(),
        }
    }
}

/// A step's picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Illustration {
    /// Which.
    pub id: PictureId,
    /// What there is to see, in words.
    pub alt: Msg,
    /// What the reader typed, by field: the picture may show it.
    pub values: Vec<(FieldId, String)>,
}

/// What the id of a choice for a glossary word starts with.
pub const TERM_CHOICE: &str = "term:";

/// The id of an instruction's own choice.
pub(super) const DONE: &str = "done";
/// The id of an input's choice to leave it empty.
pub(super) const SKIP: &str = "skip";
/// The id of a check's choice to run it.
pub(super) const CHECK: &str = "check";
/// The id of an action's choice to carry it out.
pub(super) const ACT: &str = "act";
/// The id of a check's or an action's choice to do it oneself.
pub(super) const BY_HAND: &str = "by-hand";
/// The id of a check's or an action's choice to see first what would be sent.
pub(super) const PLAN: &str = "plan";
/// The id of an outcome's choice to end.
pub(super) const FINISH: &str = "finish";
/// The id of the choice that leaves an explanation.
pub(super) const CONTINUE: &str = "continue";

/// The view of a session as it stands. `None` when the session is not of this guide.
pub fn view(guide: &Guide, session: &Session, ctx: &Context) -> Option<View> {
    let mut view = page(guide, session, ctx)?;
    view.progress = progress(guide, session, ctx);
    Some(view)
}

/// The same for a document, where nobody has come any way along.
pub fn page(guide: &Guide, session: &Session, ctx: &Context) -> Option<View> {
    let (id, step) = session.current(guide)?;
    let of_step = || words(guide, session, id);
    let mut view = View {
        kind: kind(&step.kind),
        place: Some((guide.id().clone(), id.clone())),
        product: guide.product_msg(),
        title: of_step(),
        body: Some(of_step().attr("body")),
        choices: choices(guide, session, id, &step.kind),
        usual: usual(session, id, &step.kind),
        commands: commands(guide, session, &step.kind, ctx),
        progress: None,
        picture: step.picture.as_ref().map(|picture| Illustration {
            id: picture.clone(),
            alt: of_step().attr("alt"),
            values: typed(guide, session),
        }),
        glossary: Vec::new(),
    };
    match &session.overlay {
        Overlay::None => {}
        Overlay::Why => {
            let why = why(&step.kind).unwrap_or_else(|| of_step().attr("why"));
            view.glossary = vec![of_step().attr("body"), why.clone()];
            overlay(&mut view, ViewKind::Explain, why);
        }
        Overlay::Term(term) => {
            let body = Msg::term(term).attr("body");
            view.glossary = vec![body.clone()];
            overlay(&mut view, ViewKind::Explain, body);
            view.title = Msg::term(term);
        }
        Overlay::Plan => {
            let run = view.choices.clone().into_iter().filter(|choice| choice.id != PLAN);
            let run: Vec<Choice> = run.collect();
            overlay(&mut view, ViewKind::Explain, Msg::app("plan-body"));
            view.title = Msg::app("plan-title");
            view.choices.splice(0..0, run);
        }
        Overlay::Stuck => {
            let body = match (step.stuck.as_slice(), guide.product()) {
                ([], None) => Msg::app("stuck-nothing"),
                ([], Some(_)) => Msg::app("stuck-nothing-elsewhere").arg("product", view.product.clone().into()),
                _ => Msg::app("stuck-body"),
            };
            overlay(&mut view, ViewKind::Stuck, body);
            view.title = Msg::app("stuck-title");
            let detours = step.stuck.iter().map(|detour| Choice {
                id: detour.to_string(),
                label: words(guide, session, detour),
            });
            view.choices.splice(0..0, detours);
        }
    }
    Some(view)
}

/// What a step is called, for this session.
pub fn title(guide: &Guide, session: &Session, step: &StepId) -> Msg {
    words(guide, session, step)
}

/// A step's message with every field of the guide as a variable, given or not.
fn words(guide: &Guide, session: &Session, step: &StepId) -> Msg {
    guide
        .fields()
        .fold(Msg::guide(guide.id(), Some(step)), |msg, (field, asked_at)| {
            let asked = Msg::guide(guide.id(), Some(asked_at));
            let value = match session.answers.get(asked_at) {
                Some(super::Answer::Text(text)) if !text.is_empty() => asked.attr("given").text(field.as_str(), text),
                _ => asked.attr("absent"),
            };
            msg.arg(field.as_str(), Arg::Message(Box::new(value)))
        })
}

/// What was typed into the guide's fields.
fn typed(guide: &Guide, session: &Session) -> Vec<(FieldId, String)> {
    let value = |(field, asked_at): (&FieldId, &StepId)| match session.answers.get(asked_at) {
        Some(super::Answer::Text(text)) if !text.is_empty() => Some((field.clone(), text.clone())),
        _ => None,
    };
    guide.fields().filter_map(value).collect()
}

fn overlay(view: &mut View, kind: ViewKind, body: Msg) {
    view.kind = kind;
    view.body = Some(body);
    view.picture = None;
    view.choices = vec![Choice {
        id: CONTINUE.into(),
        label: Msg::app("choice-continue"),
    }];
    view.usual = None;
    // Back leaves what lies over the step; what is shown already need not be offered.
    let shown = if kind == ViewKind::Stuck {
        Command::Stuck
    } else {
        Command::Why
    };
    view.commands
        .retain(|command| *command != shown && *command != Command::Back);
    view.commands.push(Command::Back);
    view.commands.sort();
}

fn kind(kind: &Kind) -> ViewKind {
    match kind {
        Kind::Instruct { .. } => ViewKind::Instruct,
        Kind::Choose { .. } => ViewKind::Choose,
        Kind::Input { .. } => ViewKind::Input,
        Kind::Check { .. } => ViewKind::Check,
        Kind::Action { .. } => ViewKind::Action,
        Kind::Outcome { .. } => ViewKind::Outcome,
    }
}

/// What we say of the kinds of steps that have no reason of their own.
fn why(kind: &Kind) -> Option<Msg> {
    match kind {
        Kind::Instruct { .. } | Kind::Choose { .. } | Kind::Input { .. } => None,
        Kind::Check { .. } => Some(Msg::app("why-check")),
        Kind::Action { .. } => Some(Msg::app("why-action")),
        Kind::Outcome { .. } => Some(Msg::app("why-outcome")),
    }
}

fn choices(guide: &Guide, session: &Session, id: &StepId, kind: &Kind) -> Vec<Choice> {
    let own = |id: &str, label: &str| Choice {
        id: id.into(),
        label: Msg::app(label),
    };
    match kind {
        Kind::Instruct { done: Some(_) } => vec![own(DONE, "choice-done")],
        Kind::Instruct { done: None } => vec![own(DONE, "choice-return")],
        Kind::Choose { options } => options
            .iter()
            .map(|(option, _)| Choice {
                id: option.to_string(),
                label: words(guide, session, id).attr(&format!("opt-{option}")),
            })
            .collect(),
        Kind::Input { .. } => vec![own(SKIP, "choice-skip")],
        Kind::Check { .. } => vec![
            own(CHECK, "choice-check"),
            own(PLAN, "choice-plan"),
            own(BY_HAND, "choice-by-hand-check"),
        ],
        Kind::Action { .. } => vec![
            own(ACT, "choice-act"),
            own(PLAN, "choice-plan"),
            own(BY_HAND, "choice-by-hand"),
        ],
        Kind::Outcome { then, .. } => std::iter::once(own(FINISH, "choice-finish"))
            .chain(then.iter().map(|next| Choice {
                id: next.to_string(),
                label: Msg::guide(next, None),
            }))
            .collect(),
    }
}

fn usual(session: &Session, id: &StepId, kind: &Kind) -> Option<String> {
    match (kind, session.answers.get(id)) {
        (Kind::Choose { .. }, Some(super::Answer::Option(option))) => Some(option.to_string()),
        (Kind::Input { .. }, Some(super::Answer::Text(text))) if !text.is_empty() => Some(text.clone()),
        _ => None,
    }
}

fn commands(guide: &Guide, session: &Session, kind: &Kind, ctx: &Context) -> Vec<Command> {
    let needs_connection = matches!(kind, Kind::Check { .. } | Kind::Action { .. });
    let can = |command: &Command| match command {
        Command::Back => session.before().is_ok(),
        Command::Act => ctx.connected && needs_connection,
        Command::Restart => session.trail.last().is_some_and(|visit| &visit.step != guide.start()),
        Command::Why | Command::Stuck | Command::Menu | Command::Stop => true,
    };
    Command::ALL.iter().copied().filter(can).collect()
}
