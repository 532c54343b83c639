//! One move: an event comes in, the session changes, and the host is told what to do.

use wegwijs_message::{GuideId, StepId};

use super::{
    Action, Answer, Check, Command, Context, Exit, Guide, Kind, MAX_INPUT_CHARS, Overlay, Refusal, Session, Step,
    Verdict, Visit,
    replay::settle,
    view::{ACT, BY_HAND, CHECK, CONTINUE, DONE, FINISH, PLAN, SKIP, View, view},
};

/// What a reader, or the host, does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Picks a choice by id.
    Choose(String),
    /// Types an answer.
    Input(String),
    /// Asks for something else.
    Command(Command),
    /// Asks what a glossary word means.
    Explain(String),
    /// The host ran the check or the action of the current step.
    Resolved {
        /// What it says.
        verdict: Verdict,
        /// Whether something may have been changed out there.
        committed: bool,
    },
    /// Switches the language of the texts.
    Lang(String),
    /// Switches the language of the product's labels.
    UiLang(String),
}

/// What the host must do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Keep the session.
    Save,
    /// Run this check, then say [`Event::Resolved`].
    Run(Check),
    /// Plan, confirm and carry out this action, then say [`Event::Resolved`].
    Carry(Action),
    /// Go to another guide.
    Open(GuideId),
    /// Go to the list of guides.
    Menu,
    /// End.
    Stop,
}

/// The result of one event.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn {
    /// The session after it; unchanged when it was refused.
    pub session: Session,
    /// What to show, when there is something new to show.
    pub view: Option<View>,
    /// What the host must do, in order.
    pub effects: Vec<Effect>,
    /// Why the event was not followed.
    pub refusal: Option<Refusal>,
}

/// A new walk, at the guide's start.
pub fn start(guide: &Guide, lang: &str, ui_lang: &str, ctx: &Context) -> Session {
    let mut trail = vec![Visit::first(guide.start())];
    settle(guide, &mut trail, ctx);
    Session::new(guide, lang, ui_lang, trail)
}

/// Follows one event.
pub fn apply(guide: &Guide, session: Session, event: Event, ctx: &Context) -> Turn {
    let mut next = session.clone();
    let result = if &session.guide == guide.id() {
        follow(guide, &mut next, event, ctx)
    } else {
        Err(Refusal::OtherGuide)
    };
    match result {
        Ok(effects) => {
            let view = view(guide, &next, ctx);
            Turn {
                session: next,
                view,
                effects,
                refusal: None,
            }
        }
        Err(refusal) => {
            let view = view(guide, &session, ctx);
            Turn {
                session,
                view,
                effects: Vec::new(),
                refusal: Some(refusal),
            }
        }
    }
}

fn follow(guide: &Guide, session: &mut Session, event: Event, ctx: &Context) -> Result<Vec<Effect>, Refusal> {
    let (id, step) = session
        .current(guide)
        .map(|(id, step)| (id.clone(), step))
        .ok_or(Refusal::OtherGuide)?;
    match event {
        Event::Choose(choice) => choose(guide, session, &id, step, &choice, ctx),
        Event::Input(text) => input(guide, session, &id, step, &text, ctx),
        Event::Command(command) => obey(guide, session, step, command, ctx),
        Event::Explain(term) => {
            session.overlay = Overlay::Term(term);
            Ok(Vec::new())
        }
        Event::Resolved { verdict, committed } => {
            let irreversible = match &step.kind {
                Kind::Check { .. } => false,
                Kind::Action { action, .. } => action.is_irreversible(),
                _ => return Err(Refusal::NothingToResolve),
            };
            session.answers.insert(id, Answer::Verdict(verdict));
            go(
                guide,
                session,
                step,
                Exit::Verdict(verdict),
                committed && irreversible,
                ctx,
            )
        }
        Event::Lang(lang) => {
            session.lang = lang;
            Ok(vec![Effect::Save])
        }
        Event::UiLang(lang) => {
            session.ui_lang = lang;
            Ok(vec![Effect::Save])
        }
    }
}

/// What lies over the step comes first; what it does not know is for the step itself.
fn choose(
    guide: &Guide,
    session: &mut Session,
    id: &StepId,
    step: &Step,
    choice: &str,
    ctx: &Context,
) -> Result<Vec<Effect>, Refusal> {
    if session.overlay != Overlay::None && choice == CONTINUE {
        session.overlay = Overlay::None;
        return Ok(Vec::new());
    }
    if session.overlay == Overlay::Stuck
        && let Some(detour) = step.stuck.iter().find(|detour| detour.as_str() == choice)
    {
        return go(guide, session, step, Exit::Stuck(detour.clone()), false, ctx);
    }
    let unknown = || Refusal::UnknownChoice(choice.to_owned());
    match &step.kind {
        Kind::Instruct { done: Some(_) } if choice == DONE => go(guide, session, step, Exit::Done, false, ctx),
        Kind::Instruct { done: None } if choice == DONE => come_back(session),
        Kind::Choose { options } => {
            let (option, _) = options
                .iter()
                .find(|(option, _)| option.as_str() == choice)
                .ok_or_else(unknown)?;
            session.answers.insert(id.clone(), Answer::Option(option.clone()));
            go(guide, session, step, Exit::Option(option.clone()), false, ctx)
        }
        Kind::Input { .. } if choice == SKIP => input(guide, session, id, step, "", ctx),
        Kind::Check { .. } | Kind::Action { .. } if choice == BY_HAND => {
            go(guide, session, step, Exit::Verdict(Verdict::Unknown), false, ctx)
        }
        Kind::Check { .. } | Kind::Action { .. } if choice == PLAN && ctx.connected => {
            session.overlay = Overlay::Plan;
            Ok(Vec::new())
        }
        Kind::Check { .. } if choice == CHECK => carry(step, ctx),
        Kind::Action { .. } if choice == ACT => carry(step, ctx),
        Kind::Outcome { .. } if choice == FINISH => Ok(vec![Effect::Save, Effect::Stop]),
        Kind::Outcome { then, .. } => {
            let guide = then.iter().find(|guide| guide.as_str() == choice).ok_or_else(unknown)?;
            Ok(vec![Effect::Save, Effect::Open(guide.clone())])
        }
        _ => Err(unknown()),
    }
}

fn input(
    guide: &Guide,
    session: &mut Session,
    id: &StepId,
    step: &Step,
    text: &str,
    ctx: &Context,
) -> Result<Vec<Effect>, Refusal> {
    if !matches!(step.kind, Kind::Input { .. }) {
        return Err(Refusal::NoInput);
    }
    let text = text.trim();
    if text.chars().count() > MAX_INPUT_CHARS {
        return Err(Refusal::InputTooLong(id.clone()));
    }
    session.answers.insert(id.clone(), Answer::Text(text.to_owned()));
    go(guide, session, step, Exit::Next, false, ctx)
}

fn obey(
    guide: &Guide,
    session: &mut Session,
    step: &Step,
    command: Command,
    ctx: &Context,
) -> Result<Vec<Effect>, Refusal> {
    match command {
        Command::Back if session.overlay != Overlay::None => session.overlay = Overlay::None,
        Command::Back => {
            let keep = session.before()?;
            session.trail.truncate(keep);
            return Ok(vec![Effect::Save]);
        }
        Command::Why => session.overlay = Overlay::Why,
        Command::Stuck => session.overlay = Overlay::Stuck,
        Command::Act => return carry(step, ctx),
        Command::Restart => {
            session.overlay = Overlay::None;
            session.trail = start(guide, &session.lang, &session.ui_lang, ctx).trail;
            return Ok(vec![Effect::Save]);
        }
        Command::Menu => return Ok(vec![Effect::Save, Effect::Menu]),
        Command::Stop => return Ok(vec![Effect::Save, Effect::Stop]),
    }
    Ok(Vec::new())
}

fn carry(step: &Step, ctx: &Context) -> Result<Vec<Effect>, Refusal> {
    match &step.kind {
        _ if !ctx.connected => Err(Refusal::NotConnected),
        Kind::Check { check, .. } => Ok(vec![Effect::Run(*check)]),
        Kind::Action { action, .. } => Ok(vec![Effect::Carry(*action)]),
        _ => Err(Refusal::NothingToDo),
    }
}

fn go(
    guide: &Guide,
    session: &mut Session,
    step: &Step,
    exit: Exit,
    barrier: bool,
    ctx: &Context,
) -> Result<Vec<Effect>, Refusal> {
    let next = step.target(&exit).ok_or(Refusal::OtherGuide)?;
    session.overlay = Overlay::None;
    session.trail.push(Visit {
        barrier,
        ..Visit::via(next, exit)
    });
    settle(guide, &mut session.trail, ctx);
    Ok(vec![Effect::Save])
}

/// From the end of a detour to the step where it was left for.
fn come_back(session: &mut Session) -> Result<Vec<Effect>, Refusal> {
    let origin = session.detour_origin().ok_or(Refusal::AtStart)?;
    session.overlay = Overlay::None;
    session.trail.truncate(origin + 1);
    Ok(vec![Effect::Save])
}
