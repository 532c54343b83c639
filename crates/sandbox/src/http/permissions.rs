//! "App permissions", withdrawing, and choosing administrations.

use std::{collections::BTreeSet, sync::Arc};

use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, Uri},
    response::Response,
    routing::get,
};

use super::{
    paths, reply,
    sent::Sent,
    shared::Shared,
    visit::{Visit, change, draw, form, show},
};
use crate::{
    Administration, AppKind, AppRow, AppScreen, Choice, ChoiceFault, Consent, Divisions, From, Permission, Problem,
    Screen, World, WorldError, params::Params,
};

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route(paths::APP_PERMISSIONS, get(apps))
        .route("/import-export/apps/{app}", get(app))
        .route("/permissions/{app}/{user}/withdraw", get(ask_withdraw).post(withdraw))
        .route(
            "/permissions/{app}/{user}/administrations",
            get(ask_choose).post(choose),
        )
}

/// The consents that somebody sees here: those of all users of the subscription for who may manage it, else their own.
fn visible<'w>(world: &'w World, login: &'w str) -> Vec<&'w Consent> {
    if manages(world, login) {
        world.consents_managed_by(login).collect()
    } else {
        world.consents_of(login).collect()
    }
}

fn manages(world: &World, login: &str) -> bool {
    world.user(login).is_some_and(|user| user.manages_subscription)
}

async fn apps(State(shared): State<Arc<Shared>>, headers: HeaderMap, uri: Uri) -> Response {
    show(&shared, &headers, uri.query(), |world, login, _| {
        let consents: Vec<&Consent> = world.consents_managed_by(login).collect();
        let of_all_users = manages(world, login);
        let consents = if of_all_users {
            consents
        } else {
            world.consents_of(login).collect()
        };
        let rows = world.apps().filter_map(|app| {
            let theirs = consents.iter().filter(|one| one.client_id == app.client_id);
            let users: Vec<_> = theirs.filter_map(|one| world.user(&one.user)).collect();
            (!users.is_empty()).then_some(AppRow { app, users })
        });
        let rows = rows.collect();
        Ok(Screen::Apps { rows, of_all_users })
    })
}

async fn app(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    uri: Uri,
    Path(client_id): Path<String>,
) -> Response {
    show(&shared, &headers, uri.query(), |world, login, _| {
        let app = world.app(&client_id).ok_or(Problem::NoSuchPermission)?;
        let theirs: Vec<(String, String)> = visible(world, login)
            .into_iter()
            .map(|one| (one.user.clone(), one.client_id.clone()))
            .collect();
        let permissions = theirs
            .iter()
            .filter(|(_, of)| *of == client_id)
            .filter_map(|(user, of)| Permission::of(world, world.consent(user, of)?));
        Ok(Screen::App(AppScreen {
            app,
            permissions: permissions.collect(),
            may_withdraw: manages(world, login),
        }))
    })
}

/// A permission that is one's own, or that of a user of the subscription that one may manage.
fn permission<'w>(world: &'w World, login: &str, (app, user): &(String, String)) -> Result<Permission<'w>, Problem> {
    let may = login == user || world.may_manage(login, user);
    world
        .consent(user, app)
        .filter(|_| may)
        .and_then(|consent| Permission::of(world, consent))
        .ok_or(Problem::NoSuchPermission)
}

fn from(params: &Params) -> From {
    match params.get("from") {
        Some("apps") => From::Apps,
        _ => From::SecurityCenter,
    }
}

async fn ask_withdraw(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    uri: Uri,
    Path(of): Path<(String, String)>,
) -> Response {
    show(&shared, &headers, uri.query(), |world, login, query| {
        Ok(Screen::Withdraw {
            permission: permission(world, login, &of)?,
            from: from(query),
        })
    })
}

async fn withdraw(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(of): Path<(String, String)>,
    body: Sent,
) -> Response {
    change(&shared, &headers, body, |world, visit, form| {
        permission(world, &visit.login, &of)?;
        let (app, user) = &of;
        world.withdraw(user, app);
        let back = match from(form) {
            From::SecurityCenter => paths::SECURITY_CENTER,
            From::Apps => paths::APP_PERMISSIONS,
        };
        Ok(format!("{back}?withdrawn={app}"))
    })
}

async fn ask_choose(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    uri: Uri,
    Path(of): Path<(String, String)>,
) -> Response {
    show(&shared, &headers, uri.query(), |world, login, query| {
        let permission = choosable(world, login, &of)?;
        if query.get("allow") == Some("all") {
            return Ok(Screen::AllowAll(permission));
        }
        let selected = match &permission.consent.divisions {
            Divisions::All => BTreeSet::new(),
            Divisions::Only(codes) => codes.clone(),
        };
        Ok(screen(world, permission, &selected, None))
    })
}

/// An own app has no division scoping: there is nothing to choose.
fn choosable<'w>(world: &'w World, login: &str, of: &(String, String)) -> Result<Permission<'w>, Problem> {
    let permission = permission(world, login, of)?;
    match permission.app.kind {
        AppKind::Standard => Ok(permission),
        AppKind::Own => Err(Problem::NoSuchPermission),
    }
}

fn screen<'w>(
    world: &'w World,
    permission: Permission<'w>,
    selected: &BTreeSet<u32>,
    fault: Option<ChoiceFault>,
) -> Screen<'w> {
    let is_selected = |one: &&Administration| selected.contains(&one.code);
    let theirs = world.administrations_of(&permission.consent.user);
    Screen::Administrations(Choice {
        available: theirs.filter(|one| !is_selected(one)).collect(),
        // Those that are out of reach by now too: they can be taken away.
        selected: world.administrations().filter(is_selected).collect(),
        permission,
        fault,
    })
}

/// An arrow shows the lists again as they are now; only saving changes anything.
async fn choose(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(of): Path<(String, String)>,
    body: Sent,
) -> Response {
    let (form, visit) = match form(&shared, &headers, body) {
        Ok(read) => read,
        Err(problem) => return shared.problem(problem),
    };
    let codes = |name: &str| -> BTreeSet<u32> { form.all(name).filter_map(|code| code.parse().ok()).collect() };
    let mut selected = codes("selected");
    let all = form.get("reach") == Some("all");
    let fault = match form.get("do") {
        Some("save") => match save(&shared, &visit, &of, all, &selected) {
            Ok(()) => return reply::see_other(&format!("{}?saved={}", paths::app_permission(&of.0), of.0)),
            Err(Ok(fault)) => Some(fault),
            Err(Err(problem)) => return shared.problem(problem),
        },
        Some("add") => {
            selected.extend(codes("add"));
            None
        }
        Some("remove") => {
            let gone = codes("remove");
            selected.retain(|code| !gone.contains(code));
            None
        }
        _ => return shared.problem(Problem::BadForm),
    };
    draw(&shared, &visit, None, |world, login, _| {
        let permission = choosable(world, login, &of)?;
        Ok(screen(world, permission, &selected, fault))
    })
}

/// `Err(Ok(…))`: something for the chooser to mend.
fn save(
    shared: &Shared,
    visit: &Visit,
    of: &(String, String),
    all: bool,
    selected: &BTreeSet<u32>,
) -> Result<(), Result<ChoiceFault, Problem>> {
    let mut world = shared.world.lock();
    choosable(&world, &visit.login, of).map_err(Err)?;
    if !all && selected.is_empty() {
        return Err(Ok(ChoiceFault::Nothing));
    }
    let divisions = if all {
        Divisions::All
    } else {
        Divisions::Only(selected.clone())
    };
    let (app, user) = of;
    world
        .change_divisions(user, app, divisions)
        .map_err(|error| match error {
            WorldError::NoRights => Ok(ChoiceFault::NoRights),
            _ => Err(Problem::NoSuchPermission),
        })
}
