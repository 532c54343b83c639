//! Xero: its API as far as an app sees who connected it, and its screens to take an app off by hand.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{delete, get, post},
};
use serde_json::{Value, json};

use super::{edge, forms::read, paths, plain_provider, reply, sent::Sent, shared::Shared, visit::open_to_all};
use crate::{Problem, XeroRemoval, XeroScreen};

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/xero/connections", get(connections))
        .route("/xero/connections/{id}", delete(remove))
        .route("/xero/revocation", post(plain_provider::revoke))
        .route(paths::XERO, get(organisations))
        .route("/xero/organisations/{tenant}", get(organisation))
        .route("/xero/organisations/{tenant}/settings", get(settings))
        .route("/xero/organisations/{tenant}/apps", get(apps))
        .route("/xero/organisations/{tenant}/apps/{app}", get(sure).post(disconnect))
}

/// 200 for every token that has not expired; a list without anything in it where nothing is connected any more.
async fn connections(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    let world = shared.world.lock();
    let reached = edge::bearer(&headers).and_then(|token| world.xero_connections(token));
    let Some(reached) = reached else {
        return unauthorised();
    };
    let rows: Vec<Value> = reached
        .iter()
        .map(|one| {
            let organisation = world.xero_organisation(&one.tenant_id);
            json!({
                "id": one.id,
                "authEventId": "d99ecdfe-391d-43d2-b834-17636ba90e8d",
                "tenantId": one.tenant_id,
                "tenantType": "ORGANISATION",
                "tenantName": organisation.map(|organisation| &organisation.name),
                "createdDateUtc": "2026-01-02T03:04:05.0000000",
                "updatedDateUtc": "2026-01-02T03:04:05.0000000",
            })
        })
        .collect();
    reply::json(200, &rows.into())
}

async fn remove(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Response {
    let mut world = shared.world.lock();
    let Some(token) = edge::bearer(&headers) else {
        return unauthorised();
    };
    match world.xero_remove(token, &id) {
        XeroRemoval::Removed => StatusCode::NO_CONTENT.into_response(),
        XeroRemoval::Unknown => reply::json(404, &json!({"Title": "NotFound", "Status": 404})),
        XeroRemoval::Forbidden => reply::json(
            403,
            &json!({"Title": "Forbidden", "Detail": "AuthenticationUnsuccessful"}),
        ),
    }
}

fn unauthorised() -> Response {
    reply::json(
        401,
        &json!({"Title": "Unauthorized", "Detail": "AuthenticationUnsuccessful"}),
    )
}

async fn organisations(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    open_to_all(&shared, &headers, |_| {
        let world = shared.world.lock();
        let all = world.xero_organisations();
        Ok(shared.options.pages.xero(None, &XeroScreen::Organisations(all)))
    })
}

async fn organisation(state: State<Arc<Shared>>, headers: HeaderMap, tenant: Path<String>) -> Response {
    at(&state, &headers, &tenant, &XeroScreen::Start)
}

async fn settings(state: State<Arc<Shared>>, headers: HeaderMap, tenant: Path<String>) -> Response {
    at(&state, &headers, &tenant, &XeroScreen::Settings)
}

async fn apps(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(tenant): Path<String>) -> Response {
    let world = shared.world.lock();
    let apps = world.xero_apps(&tenant);
    let apps: Vec<_> = apps.into_iter().cloned().collect();
    drop(world);
    at(&shared, &headers, &tenant, &XeroScreen::Apps(&apps))
}

async fn sure(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path((tenant, app)): Path<(String, String)>,
) -> Response {
    open_to_all(&shared, &headers, |session| {
        let world = shared.world.lock();
        let organisation = world.xero_organisation(&tenant).ok_or(Problem::NotFound)?;
        let app = world.plain_client(&app).ok_or(Problem::NotFound)?;
        let screen = XeroScreen::Disconnect {
            token: &session.token,
            app,
        };
        Ok(shared.options.pages.xero(Some(organisation), &screen))
    })
}

async fn disconnect(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path((tenant, app)): Path<(String, String)>,
    body: Sent,
) -> Response {
    if let Err(problem) = read(&shared, &headers, &body) {
        return shared.problem(problem);
    }
    shared.world.lock().xero_disconnect(&tenant, &app);
    reply::see_other(&paths::xero_apps(&tenant))
}

fn at(shared: &Shared, headers: &HeaderMap, tenant: &str, screen: &XeroScreen<'_>) -> Response {
    open_to_all(shared, headers, |_| {
        let world = shared.world.lock();
        let organisation = world.xero_organisation(tenant).ok_or(Problem::NotFound)?;
        Ok(shared.options.pages.xero(Some(organisation), screen))
    })
}
