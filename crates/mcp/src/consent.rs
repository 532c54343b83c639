//! Asking the person, where their client can: in the older protocol by a request of our own, in the newer one
//! (2026-07-28) by an answer that says what is lacking, after which the client asks again.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Mutex, PoisonError},
};

use rmcp::{
    RoleServer,
    model::{
        BooleanSchema, CallToolRequestParams, ElicitRequest, ElicitRequestParams, ElicitResult, ElicitationAction,
        ElicitationSchema, InputRequest, InputRequiredResult, PrimitiveSchemaDefinition, ProtocolVersion,
    },
    service::RequestContext,
};

/// The name of the question, and of the box that is ticked.
const CONSENT: &str = "consent";
/// So many questions may be open; what was asked longest ago is forgotten first.
const OPEN: usize = 32;

/// How a client can ask its person something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// It cannot.
    None,
    /// When we ask it to.
    Request,
    /// When we say what is lacking.
    Retry,
}

/// What a person said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    Yes,
    No,
}

/// How the client of a request can ask its person something.
pub(crate) fn way(context: &RequestContext<RoleServer>) -> Way {
    let able = context.client_capabilities().and_then(|able| able.elicitation);
    // A client that names no mode can show forms.
    let has_forms = able.is_some_and(|able| able.form.is_some() || able.url.is_none());
    let version = context.protocol_version();
    match version {
        _ if !has_forms => Way::None,
        Some(version) if version >= ProtocolVersion::V_2026_07_28 => Way::Retry,
        _ => Way::Request,
    }
}

/// Asks, and waits for what the person says. A client that fails has not said yes.
pub(crate) async fn ask(context: &RequestContext<RoleServer>, question: Question) -> Said {
    let asked = context.peer.create_elicitation(question.params());
    tokio::select! {
        said = asked => said.map_or(Said::No, |said| heard(&said)),
        () = context.ct.cancelled() => Said::No,
    }
}

/// A question to a person: the text, and what the box to tick is called.
pub(crate) struct Question {
    pub(crate) text: String,
    pub(crate) label: String,
}

impl Question {
    fn params(self) -> ElicitRequestParams {
        let tick = PrimitiveSchemaDefinition::Boolean(BooleanSchema::new().title(self.label));
        let schema = ElicitationSchema::new(BTreeMap::from([(CONSENT.to_owned(), tick)]));
        ElicitRequestParams::FormElicitationParams {
            meta: None,
            message: self.text,
            requested_schema: schema.with_required(vec![CONSENT.to_owned()]),
        }
    }
}

fn heard(said: &ElicitResult) -> Said {
    let ticked = said.content.as_ref().and_then(|content| content.get(CONSENT));
    let is_ticked = ticked.and_then(serde_json::Value::as_bool) == Some(true);
    if said.action == ElicitationAction::Accept && is_ticked {
        Said::Yes
    } else {
        Said::No
    }
}

/// The questions that were asked and wait for an answer: each of one connection, and answered once.
#[derive(Default)]
pub(crate) struct Open {
    asked: Mutex<(u64, VecDeque<(String, String)>)>,
}

impl Open {
    /// What is lacking: a person's yes to what is done with this connection.
    pub(crate) fn lacking(&self, connection: &str, question: Question) -> InputRequiredResult {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.0 += 1;
        let ticket = asked.0.to_string();
        asked.1.push_back((ticket.clone(), connection.to_owned()));
        if asked.1.len() > OPEN {
            asked.1.pop_front();
        }
        let request = InputRequest::Elicitation(ElicitRequest::new(question.params()));
        let requests = BTreeMap::from([(CONSENT.to_owned(), request)]);
        InputRequiredResult::new(Some(requests), Some(ticket))
    }

    /// What a person said to what was lacking, where this is the answer to it.
    pub(crate) fn answered(&self, call: &CallToolRequestParams, connection: &str) -> Option<Said> {
        let ticket = call.request_state.as_ref()?;
        let said = call.input_responses.as_ref()?.get(CONSENT)?;
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let at = asked
            .1
            .iter()
            .position(|(known, of)| known == ticket && of == connection)?;
        asked.1.remove(at);
        let said = serde_json::from_value::<ElicitResult>(said.clone()).ok();
        Some(said.map_or(Said::No, |said| heard(&said)))
    }
}
