//! Somebody at a page: are they signed in, is the form theirs, and what do they get to see.

use axum::{
    http::{HeaderMap, header},
    response::Response,
};

use super::{
    asking,
    forms::{own_session, read},
    reply,
    sent::Sent,
    sessions::Session,
    shared::Shared,
};
use crate::{Frame, Notice, Problem, Provider, Screen, World, params::Params};

/// Somebody who has signed in.
pub(super) struct Visit {
    pub(super) session: Session,
    pub(super) login: String,
}

impl Visit {
    fn of(session: Session) -> Option<Self> {
        let login = session.user.clone()?;
        Some(Self { session, login })
    }

    /// What is around the screen, for this query.
    fn frame<'w>(&'w self, world: &'w World, query: &Params) -> Result<Frame<'w>, Problem> {
        let user = world.user(&self.login).ok_or(Problem::NoSuchUser)?;
        let app = |name: &str| query.get(name).and_then(|id| world.app(id));
        let notice = app("withdrawn")
            .map(Notice::Withdrawn)
            .or_else(|| app("saved").map(Notice::Saved));
        let open = world.administrations_of(&self.login);
        let open = open.into_iter().find(|one| one.code == user.current_division);
        Ok(Frame {
            token: &self.session.token,
            user,
            open,
            notice,
        })
    }
}

/// Shows a screen of the product, or asks who it is first.
pub(super) fn show(
    shared: &Shared,
    headers: &HeaderMap,
    query: Option<&str>,
    look: impl for<'w> FnOnce(&'w World, &str, &Params) -> Result<Screen<'w>, Problem>,
) -> Response {
    let session = shared.sessions.of(headers);
    let Some(visit) = session.clone().and_then(Visit::of) else {
        let session = session.unwrap_or_else(|| shared.sessions.begin(None));
        return asking::ask_who(shared, &session, Provider::Exact, "");
    };
    draw(shared, &visit, query, look)
}

/// Does what a form asks for; the result is where to go, or what to show instead.
pub(super) fn change(
    shared: &Shared,
    headers: &HeaderMap,
    body: Sent,
    act: impl FnOnce(&mut World, &Visit, &Params) -> Result<String, Problem>,
) -> Response {
    let (form, visit) = match form(shared, headers, body) {
        Ok(read) => read,
        Err(problem) => return shared.problem(problem),
    };
    let mut world = shared.world.lock();
    let done = act(&mut world, &visit, &form);
    drop(world);
    done.map_or_else(|problem| shared.problem(problem), |to| reply::see_other(&to))
}

/// A form of somebody who has signed in.
pub(super) fn form(shared: &Shared, headers: &HeaderMap, body: Sent) -> Result<(Params, Visit), Problem> {
    let (form, session) = read(shared, headers, &body)?;
    let visit = Visit::of(session).ok_or(Problem::NotSignedIn)?;
    Ok((form, visit))
}

/// Draws a screen.
pub(super) fn draw(
    shared: &Shared,
    visit: &Visit,
    query: Option<&str>,
    look: impl for<'w> FnOnce(&'w World, &str, &Params) -> Result<Screen<'w>, Problem>,
) -> Response {
    let query = Params::parse(query.unwrap_or_default());
    let world = shared.world.lock();
    let page = visit.frame(&world, &query).and_then(|frame| {
        let screen = look(&world, &visit.login, &query)?;
        let status = if let Screen::MyFails = screen { 500 } else { 200 };
        Ok((status, shared.options.pages.product(&frame, &screen)))
    });
    drop(world);
    match page {
        Ok((status, page)) => reply::html(status, page),
        Err(problem) => shared.problem(problem),
    }
}

/// A page for anybody, with a session for its forms.
pub(super) fn open_to_all(
    shared: &Shared,
    headers: &HeaderMap,
    page: impl FnOnce(&Session) -> Result<String, Problem>,
) -> Response {
    let (session, is_new) = own_session(shared, headers);
    match page(&session) {
        Err(problem) => shared.problem(problem),
        Ok(page) => {
            let mut answer = reply::html(200, page);
            if is_new {
                reply::set(&mut answer, header::SET_COOKIE, &session.cookie());
            }
            answer
        }
    }
}
