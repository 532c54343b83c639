//! What can go wrong on the way, on demand.

use std::{
    collections::VecDeque,
    sync::{Arc, Condvar, Mutex, PoisonError},
    time::Duration,
};

use tokio::sync::watch;

use super::lock::lock;
use crate::Resource;

/// Where a fault strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Endpoint {
    /// `/api/oauth2/auth`
    Authorise,
    /// `/api/oauth2/token`
    Token,
    /// A resource below `/api/v1`.
    Api(Resource),
    /// `/oauth/authorize`
    PlainAuthorise,
    /// `/oauth/token`
    PlainToken,
    /// `/oauth/revoke`, and the ways of Xero and QuickBooks to withdraw
    PlainRevoke,
    /// `/oauth/probe`
    PlainProbe,
    /// `/xero/connections`, and each below it
    XeroConnections,
}

impl Endpoint {
    pub(super) fn of(path: &str) -> Option<Self> {
        match path {
            "/api/oauth2/auth" => Some(Self::Authorise),
            "/api/oauth2/token" => Some(Self::Token),
            "/oauth/authorize" => Some(Self::PlainAuthorise),
            "/oauth/token" => Some(Self::PlainToken),
            "/oauth/revoke" | "/xero/revocation" | "/quickbooks/revoke" => Some(Self::PlainRevoke),
            "/oauth/probe" => Some(Self::PlainProbe),
            _ if path == "/xero/connections" || path.starts_with("/xero/connections/") => Some(Self::XeroConnections),
            _ => {
                let below = path.strip_prefix("/api/v1")?;
                Resource::ALL
                    .into_iter()
                    .find(|one| below.ends_with(&format!("/{}", one.path())))
                    .map(Self::Api)
            }
        }
    }
}

/// What goes wrong.
#[derive(Debug, Clone)]
pub enum Fault {
    /// Exactly this answer: for bodies that nobody has seen yet.
    Answer {
        /// The HTTP status.
        status: u16,
        /// The `Content-Type`.
        content_type: String,
        /// The body.
        body: String,
    },
    /// This status, with the API's JSON error as body.
    Status(u16),
    /// 503 `{"fault":{"faultstring":…}}`, from a gateway in front of the product \[obs\].
    GatewayFault,
    /// 503 with an HTML page \[obs\].
    HtmlUnavailable,
    /// 503, with in how many seconds to try again.
    RetryAfter(u32),
    /// 200 "application/json", with something else in it.
    NotJson,
    /// The real answer, cut off half-way: shorter than its `Content-Length`.
    Truncated,
    /// 200 with 50 MiB of JSON, in pieces, without a `Content-Length`.
    Huge,
    /// 302 to another address.
    RedirectTo(String),
    /// The real answer, with this address for its next page.
    NextElsewhere(String),
    /// The connection is closed without an answer.
    Closed,
    /// The real answer, later.
    Delay(Duration),
    /// The real answer, when the gate is opened.
    Hang(Gate),
}

/// A fault, how often, and when.
#[derive(Debug, Clone)]
pub struct FaultPlan {
    pub(super) fault: Fault,
    left: Option<u32>,
    pub(super) after: bool,
}

impl From<Fault> for FaultPlan {
    /// Once, before the world hears of the request.
    fn from(fault: Fault) -> Self {
        Self {
            fault,
            left: Some(1),
            after: false,
        }
    }
}

impl Fault {
    /// This many times.
    pub fn times(self, times: u32) -> FaultPlan {
        FaultPlan {
            left: Some(times),
            ..self.into()
        }
    }

    /// Until the faults are cleared.
    pub fn lasting(self) -> FaultPlan {
        FaultPlan {
            left: None,
            ..self.into()
        }
    }

    /// Once, after the world has done what was asked: only the answer is lost. A refresh token has rotated then.
    pub fn afterwards(self) -> FaultPlan {
        FaultPlan::from(self).afterwards()
    }
}

impl FaultPlan {
    /// After the world has done what was asked: only the answer is lost.
    #[must_use]
    pub fn afterwards(self) -> Self {
        Self { after: true, ..self }
    }
}

#[derive(Debug, Default)]
pub(super) struct Faults(Mutex<VecDeque<(Endpoint, FaultPlan)>>);

impl Faults {
    pub(super) fn plan(&self, endpoint: Endpoint, plan: FaultPlan) {
        lock(&self.0).push_back((endpoint, plan));
    }

    pub(super) fn clear(&self) {
        lock(&self.0).clear();
    }

    /// The fault for this request, if one is planned.
    pub(super) fn take(&self, endpoint: Endpoint) -> Option<FaultPlan> {
        let mut plans = lock(&self.0);
        plans.retain(|(_, plan)| plan.left != Some(0));
        let (_, plan) = plans.iter_mut().find(|(at, _)| *at == endpoint)?;
        plan.left = plan.left.map(|left| left.saturating_sub(1));
        Some(plan.clone())
    }
}

/// Holds requests until it is opened: no sleeping in tests.
#[derive(Debug, Clone, Default)]
pub struct Gate(Arc<GateState>);

#[derive(Debug, Default)]
struct GateState {
    open: watch::Sender<bool>,
    arrived: Mutex<usize>,
    bell: Condvar,
}

impl Gate {
    /// A closed gate.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets everybody pass, now and later.
    pub fn open(&self) {
        self.0.open.send_replace(true);
    }

    /// Blocks until this many requests have come to the gate since it was made; `false`: not within this time.
    pub fn wait_for(&self, requests: usize, at_most: Duration) -> bool {
        let arrived = lock(&self.0.arrived);
        let (arrived, _) = self
            .0
            .bell
            .wait_timeout_while(arrived, at_most, |arrived| *arrived < requests)
            .unwrap_or_else(PoisonError::into_inner);
        *arrived >= requests
    }

    pub(super) async fn pass(&self) {
        let mut open = self.0.open.subscribe();
        *lock(&self.0.arrived) += 1;
        self.0.bell.notify_all();
        // The sender is in `self`, so it cannot go away while we wait.
        let _ = open.wait_for(|open| *open).await;
    }
}
