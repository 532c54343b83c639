//! What a product answered, for people: in messages, and what a plan would send.

use super::terminal::day;
use wegwijs_access::action;
use wegwijs_access::action::{PlannedRequest as Planned, Verdict};
use wegwijs_access::auth::{Administration, Connected};
use wegwijs_access::provider::{ListOf, RevocationError};
use wegwijs_message::Msg;
use wegwijs_screen::PlannedRequest;

/// A withdrawal that was not taken, for people: what happened and why, what was said, when to try again.
pub fn refused(error: &action::RevokeError, connected: &Connected) -> Vec<Msg> {
    let product = connected.provider.title();
    let msg = error.msg(product, connected.name.as_str());
    let mut lines = vec![msg.clone(), msg.clone().attr("why"), msg.attr("next")];
    let refused = error.refused();
    lines.extend(refused.and_then(RevocationError::raw).map(|raw| {
        Msg::app("access-raw")
            .text("product", product)
            .text("raw", raw.as_str())
    }));
    let retry_at = refused.and_then(RevocationError::retry_at);
    lines.extend(retry_at.map(|time| Msg::app("access-retry").text("time", day(time))));
    lines
}

/// So many names are read at a glance; of more there is a count, and `--json` has all.
const NAMES: usize = 10;

fn names(administrations: &[Administration]) -> String {
    let names: Vec<&str> = administrations.iter().take(NAMES).map(|a| a.name.as_str()).collect();
    names.join(", ")
}

/// What a check found, for people: the verdict, what it means, what was said, as whom, and which administrations.
pub fn told(found: &Verdict) -> Vec<Msg> {
    let mut lines = vec![found.msg()];
    lines.extend(found.proof_msg());
    lines.extend([found.msg().attr("why"), found.msg().attr("next")]);
    if let Some(raw) = &found.raw {
        lines.push(
            Msg::app("access-raw")
                .text("product", &found.product)
                .text("raw", raw.as_str()),
        );
    }
    if let Some(user) = &found.user {
        let name = user.name.clone().or_else(|| user.email.clone()).unwrap_or_default();
        lines.push(
            Msg::app("access-user")
                .text("name", name)
                .text("email", user.email.clone().unwrap_or_default()),
        );
    }
    if let Some(administrations) = &found.administrations {
        let count = administrations.len();
        lines.push(match found.lists {
            ListOf::Administrations if count > NAMES => Msg::app("access-administrations-many").count("count", count),
            ListOf::Administrations => Msg::app("access-administrations")
                .count("count", count)
                .text("names", names(administrations)),
            ListOf::Connections => Msg::app("access-organisations")
                .count("count", count)
                .text("names", names(administrations)),
        });
    }
    if let Some(msg) = found.list_msg() {
        lines.push(Msg::app("access-no-list").arg("reason", msg.into()));
    }
    let more = |changed: &[Administration]| changed.len().saturating_sub(NAMES);
    let (added, gone) = (&found.added, &found.gone);
    if !added.is_empty() {
        lines.push(
            Msg::app("access-added")
                .text("names", names(added))
                .count("more", more(added)),
        );
    }
    if !gone.is_empty() {
        lines.push(
            Msg::app("access-gone")
                .text("names", names(gone))
                .count("more", more(gone)),
        );
    }
    if found.has_more {
        lines.push(Msg::app("access-more"));
    }
    lines
}

/// A request of a plan, as it is shown.
pub fn shown(request: &Planned) -> PlannedRequest {
    PlannedRequest {
        method: request.method.to_owned(),
        url: request.url.clone(),
        headers: request.headers.clone(),
        body: request.body.clone(),
    }
}
