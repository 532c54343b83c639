//! What to mend first, for who writes the guides: behind a key, which is in no address and nowhere kept.

use std::{collections::HashMap, sync::Arc, time::Duration};

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri},
    response::Response,
};
use serde::Deserialize;
use wegwijs_store::{Overview, StoreError, Window, standings};

use crate::{
    day,
    edition::Edition,
    form,
    kept::HTML,
    key::Key,
    pages::{self, OverviewPage},
    problem::Problem,
    reply,
    reports::Reports,
    shared::{Handle, Shared},
    spot::Spot,
    workers::Urgency,
};

/// Who has the wrong key waits for so long.
const SLOWLY: Duration = Duration::from_secs(1);
/// So much of what readers wrote is shown.
const LINES: u32 = 500;

#[derive(Deserialize)]
struct Form {
    #[serde(default)]
    key: String,
    /// In which language; what the browser prefers where it is none.
    #[serde(default)]
    lang: String,
}

/// Asks for the key; not there where nobody has one.
pub(crate) async fn ask(State(shared): Handle, uri: Uri, headers: HeaderMap) -> Response {
    if door(&shared).is_none() {
        return reply::problem(&shared, Problem::Page, None, &headers).await;
    }
    let lang = uri.query().and_then(|query| query.strip_prefix("lang="));
    let page = OverviewPage::Key { is_wrong: false };
    shown(&shared, StatusCode::OK, page, lang, &headers).await
}

/// Shows it to who has the key.
pub(crate) async fn show(State(shared): Handle, request: Request) -> Response {
    let headers = request.headers().clone();
    let form: Form = match form::read(request).await {
        Ok(form) => form,
        Err(problem) => return reply::problem(&shared, problem, None, &headers).await,
    };
    let lang = Some(form.lang.as_str());
    let Some((key, reports)) = door(&shared) else {
        return reply::problem(&shared, Problem::Page, None, &headers).await;
    };
    if !key.is(&form.key) {
        tokio::time::sleep(SLOWLY).await;
        let page = OverviewPage::Key { is_wrong: true };
        return shown(&shared, StatusCode::FORBIDDEN, page, lang, &headers).await;
    }
    match overview(reports, &shared.edition.load_full()).await {
        Ok((overview, since)) => {
            let page = OverviewPage::Overview { overview, since };
            shown(&shared, StatusCode::OK, page, lang, &headers).await
        }
        Err(_) => {
            let page = OverviewPage::Away;
            shown(&shared, StatusCode::SERVICE_UNAVAILABLE, page, lang, &headers).await
        }
    }
}

fn door(shared: &Shared) -> Option<(&Key, &Reports)> {
    shared.options.desk_key.as_ref().zip(shared.reports.as_ref())
}

/// With the day from which on voices count.
async fn overview(reports: &Reports, edition: &Edition) -> Result<(Overview, String), StoreError> {
    let store = reports.store()?;
    let since = day::ago(Window::CONFIRMED);
    let sums = reports.sums().await?;
    let standings = standings(&sums.confirmed, &sums.changed);
    let written = store.lines(&since, LINES).await?;
    let guides = edition.guides().filter_map(|id| edition.guide(id));
    let versions: HashMap<String, u32> = guides.map(|guide| (guide.id().to_string(), guide.version())).collect();
    let version = |guide: &str| versions.get(guide).copied();
    Ok((
        Overview::new(&sums.confirmed, &standings, &written, &sums.visits, version),
        since,
    ))
}

async fn shown(
    shared: &Arc<Shared>,
    status: StatusCode,
    page: OverviewPage,
    lang: Option<&str>,
    headers: &HeaderMap,
) -> Response {
    let edition = shared.edition.load_full();
    let asked = lang.filter(|lang| edition.speaks(lang)).map(str::to_owned);
    let lang = asked.unwrap_or_else(|| reply::preferred(shared, &edition, headers));
    let spot = Spot::start(&lang, &lang);
    let made = shared
        .workers
        .run(&edition, Urgency::Page, move |desk| {
            pages::overview(&desk.words, &spot, &page)
        })
        .await;
    match made {
        Ok(page) => {
            let mut answer = reply::plain(shared, status, HTML, page);
            let noindex = HeaderValue::from_static("noindex");
            answer.headers_mut().insert("x-robots-tag", noindex);
            answer
        }
        Err(_) => reply::problem(shared, Problem::Busy, Some(&lang), headers).await,
    }
}
