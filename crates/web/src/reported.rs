//! A reader says whether a step matches their screen: a form of its own, so that the step's page stays the same for
//! everybody, and each form is one report, however often it arrives.

use std::sync::Arc;

use axum::{
    extract::{ConnectInfo, Request, State},
    http::{HeaderMap, StatusCode, Uri},
    response::Response,
};
use serde::Deserialize;
use wegwijs_message::sanitise;
use wegwijs_store::{MAX_LINE, Report, Screen, Verdict};

use crate::{
    day,
    edition::Edition,
    form,
    kept::HTML,
    limit::{Peer, reader},
    pages::{self, Entered, Objection, ReportPage},
    problem::Problem,
    reply, reports,
    said::session_at,
    shared::{Handle, Shared},
    spot::{self, Found, NO, REPORT, Spot, YES},
    workers::Urgency,
};

#[derive(Deserialize)]
struct Form {
    /// On which page.
    #[serde(default)]
    at: String,
    #[serde(default)]
    nonce: String,
    #[serde(default)]
    verdict: String,
    #[serde(default)]
    line: String,
}

/// The form for a step; its address stands behind ours.
pub(crate) async fn form(State(shared): Handle, uri: Uri, headers: HeaderMap) -> Response {
    let edition = shared.edition.load_full();
    let behind = uri.path().strip_prefix(REPORT).unwrap_or_default();
    let found = [(YES, Some(Verdict::Matches)), (NO, None)]
        .into_iter()
        .find_map(|(answer, verdict)| {
            let path = behind.strip_prefix('/')?.strip_prefix(answer)?;
            Some((place(&edition, path, uri.query())?.0, verdict))
        });
    let Some((spot, verdict)) = found.filter(|_| shared.reports.is_some()) else {
        return reply::problem(&shared, Problem::Page, None, &headers).await;
    };
    let entered = Entered {
        nonce: reports::nonce(),
        verdict,
        ..Entered::default()
    };
    shown(&shared, spot, StatusCode::OK, ReportPage::Form(entered, None), &headers).await
}

/// A form that was filled in.
pub(crate) async fn send(State(shared): Handle, ConnectInfo(peer): ConnectInfo<Peer>, request: Request) -> Response {
    let headers = request.headers().clone();
    let form: Form = match form::read(request).await {
        Ok(form) => form,
        Err(problem) => return reply::problem(&shared, problem, None, &headers).await,
    };
    let edition = shared.edition.load_full();
    let (path, query) = form
        .at
        .split_once('?')
        .map_or((form.at.as_str(), None), |(path, query)| (path, Some(query)));
    let (Some((spot, screen)), Some(reports)) = (place(&edition, path, query), &shared.reports) else {
        return reply::problem(&shared, Problem::Form, None, &headers).await;
    };
    let mut entered = Entered {
        verdict: Verdict::named(&form.verdict),
        // Nobody can see what controls a terminal, and no database keeps all of it.
        line: sanitise(&form.line).trim().to_owned(),
        nonce: form.nonce,
    };
    let day = day::ago(0);
    let reader = reader(peer, &headers, &shared.options.trusted_proxies);
    let of_step = (screen.guide.clone(), screen.step.clone());
    let objection = objection(&entered).or_else(|| {
        let may = reports.readers.may_report(reader?, (&of_step.0, &of_step.1), &day);
        (!may).then_some((StatusCode::TOO_MANY_REQUESTS, Objection::Often))
    });
    if let Some((status, objection)) = objection {
        match objection {
            Objection::Secret => entered.line.clear(),
            Objection::Old => entered.nonce = reports::nonce(),
            _ => {}
        }
        return shown(
            &shared,
            spot,
            status,
            ReportPage::Form(entered, Some(objection)),
            &headers,
        )
        .await;
    }
    let Some(verdict) = entered.verdict else {
        return reply::problem(&shared, Problem::Form, None, &headers).await;
    };
    let report = Report {
        nonce: entered.nonce.clone(),
        guide: screen.guide,
        step: screen.step,
        version: screen.version,
        lang: spot.lang.clone(),
        ui: screen.ui,
        verdict,
        line: (!entered.line.is_empty() && verdict != Verdict::Matches).then(|| entered.line.clone()),
        day,
    };
    match reports.keep(&report).await {
        Ok(_) => shown(&shared, spot, StatusCode::OK, ReportPage::Thanks, &headers).await,
        Err(_) => {
            if let Some(reader) = reader {
                reports.readers.give_back(reader, (&of_step.0, &of_step.1));
            }
            let form = ReportPage::Form(entered, Some(Objection::NotKept));
            shown(&shared, spot, StatusCode::SERVICE_UNAVAILABLE, form, &headers).await
        }
    }
}

/// What is wrong with what was entered.
fn objection(entered: &Entered) -> Option<(StatusCode, Objection)> {
    let found = if !reports::is_open(&entered.nonce) {
        Objection::Old
    } else if entered.verdict.is_none() {
        Objection::Choose
    } else if entered.line.chars().count() > MAX_LINE {
        Objection::Long
    } else if wegwijs_ask::looks_secret(&entered.line) {
        Objection::Secret
    } else {
        return None;
    };
    Some((StatusCode::BAD_REQUEST, found))
}

/// A step, and the screen that it is about.
fn place(edition: &Edition, path: &str, query: Option<&str>) -> Option<(Spot, Screen)> {
    let (Found::Page(spot) | Found::Elsewhere(spot) | Found::Nearest(spot, _)) = spot::find(edition, path, query)
    else {
        return None;
    };
    let session = session_at(edition, &spot)?;
    let guide = edition.guide(&session.guide)?;
    let (step, _) = session
        .current(&guide)
        .filter(|(_, step)| pages::is_of_a_screen(step))?;
    let screen = Screen {
        guide: session.guide.to_string(),
        step: step.to_string(),
        version: guide.version(),
        ui: spot.ui.clone(),
    };
    Some((spot, screen))
}

async fn shown(
    shared: &Arc<Shared>,
    spot: Spot,
    status: StatusCode,
    page: ReportPage,
    headers: &HeaderMap,
) -> Response {
    let edition = shared.edition.load_full();
    let (lang, at) = (spot.lang.clone(), spot);
    let made = shared
        .workers
        .run(&edition, Urgency::Page, move |desk| {
            pages::report(&desk.words, &at, &page)
        })
        .await;
    match made {
        Ok(page) => reply::plain(shared, status, HTML, page),
        Err(_) => reply::problem(shared, Problem::Busy, Some(&lang), headers).await,
    }
}
