//! What is counted: requests, times, which steps are shown, questions answered and not. Never a question, a name or an
//! address of a reader.

use std::{sync::atomic::AtomicU64, time::Duration};

use axum::http::StatusCode;
use prometheus_client::{
    encoding::{EncodeLabelSet, EncodeLabelValue, text::encode},
    metrics::{counter::Counter, family::Family, histogram::Histogram},
    registry::Registry,
};

/// Upper ends of what is counted together (seconds).
const TIMES: [f64; 8] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.0];

/// What kind of request it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EncodeLabelValue)]
pub(crate) enum Route {
    Step,
    Say,
    Asset,
    Health,
    Own,
}

impl Route {
    pub(crate) fn of(path: &str) -> Self {
        match path.strip_prefix("/-/") {
            None => Self::Step,
            Some("say") => Self::Say,
            Some(own) if own.starts_with("assets/") => Self::Asset,
            Some(own) if own.starts_with("health/") => Self::Health,
            Some(_) => Self::Own,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    route: Route,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfRoute {
    route: Route,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Shown {
    guide: String,
    step: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Said {
    understood: bool,
}

/// All counts.
pub(crate) struct Metrics {
    registry: Registry,
    answered: Family<Answered, Counter>,
    times: Family<OfRoute, Histogram, fn() -> Histogram>,
    shown: Family<Shown, Counter>,
    said: Family<Said, Counter<u64, AtomicU64>>,
}

impl Metrics {
    pub(crate) fn new() -> Self {
        let mut registry = Registry::with_prefix("wegwijs");
        let answered = Family::<Answered, Counter>::default();
        let times = Family::new_with_constructor((|| Histogram::new(TIMES)) as fn() -> Histogram);
        let (shown, said) = (Family::<Shown, Counter>::default(), Family::default());
        registry.register("requests", "Answers", answered.clone());
        registry.register("request_seconds", "Duration", times.clone());
        registry.register("shown", "Steps", shown.clone());
        registry.register("said", "Questions", said.clone());
        Self {
            registry,
            answered,
            times,
            shown,
            said,
        }
    }

    pub(crate) fn answered(&self, route: Route, status: StatusCode, time: Duration) {
        let status = status.as_u16();
        self.answered.get_or_create(&Answered { route, status }).inc();
        self.times.get_or_create(&OfRoute { route }).observe(time.as_secs_f64());
    }

    /// A step's own count.
    pub(crate) fn of_step(&self, guide: &str, step: &str) -> Counter {
        let (guide, step) = (guide.to_owned(), step.to_owned());
        self.shown.get_or_create_owned(&Shown { guide, step })
    }

    pub(crate) fn said(&self, understood: bool) {
        self.said.get_or_create(&Said { understood }).inc();
    }

    /// All counts in the text format of Prometheus.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}
