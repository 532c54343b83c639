//! `check_access` and `plan_revoke`: what the reader has connected. The plan first; a check runs when the person says
//! so, a withdrawal never does.

use serde_json::{Value, json};
use wegwijs_conversation::Task;
use wegwijs_engine::{Action, Check};
use wegwijs_message::Msg;
use wegwijs_screen::Plan;
use wegwijs_words::Catalog;

use crate::{
    answer::{Answer, schema_of},
    arguments::Arguments,
    connections::{Checker, Connections, Found},
    desk::{Desk, Tongue},
    refused::Refused,
};

/// What would be sent for a task, and how the person would do it themselves.
pub(crate) struct Planned {
    pub(crate) tongue: Tongue,
    pub(crate) connection: String,
    product: String,
    plan: Plan,
    command: String,
}

fn plan_properties() -> Value {
    let text = || json!({ "type": "string" });
    let request = schema_of(
        json!({ "method": text(), "url": text(), "body": text() }),
        &["method", "url"],
    );
    json!({
        "connection": text(),
        "product": text(),
        "plan": { "type": "array", "items": request },
        "command": text(),
    })
}

pub(crate) fn plan_schema() -> Value {
    schema_of(plan_properties(), &["connection", "product", "plan", "command"])
}

pub(crate) fn check_schema() -> Value {
    let mut properties = plan_properties();
    if let Value::Object(map) = &mut properties {
        map.insert("ran".to_owned(), json!({ "type": "boolean" }));
        map.insert("found".to_owned(), json!({ "type": "object" }));
    }
    schema_of(properties, &["connection", "product", "plan", "command", "ran"])
}

/// What a check would send.
///
/// # Errors
/// There is no such connection, or several to choose from; the vault does not open.
pub(crate) fn plan_check(
    desk: &Desk<'_>,
    connections: &dyn Connections,
    arguments: &Arguments,
) -> Result<Planned, Refused> {
    plan(desk, connections, arguments, Task::Check(Check::Authorised), "access")
}

/// `plan_revoke`: what a withdrawal would send, and the command that does it.
///
/// # Errors
/// As for a check.
pub(crate) fn plan_revoke(
    desk: &Desk<'_>,
    connections: &dyn Connections,
    arguments: &Arguments,
) -> Result<Answer, Refused> {
    let planned = plan(desk, connections, arguments, Task::Act(Action::Revoke), "revoke")?;
    Ok(desk.speak(&planned.tongue, |words| {
        let product = &planned.product;
        let first = if planned.plan.requests.is_empty() {
            Msg::app("revoke-no-api").text("product", product)
        } else {
            Msg::app("mcp-revoke-plan").text("product", product)
        };
        let mut lines = vec![words.text(&first)];
        lines.extend(planned.plan.what_ends(product).map(|ends| words.text(&ends)));
        lines.extend(planned.plan.lines().map(|line| format!("    {line}")));
        lines.push(words.text(&Msg::app("mcp-revoke-run").text("command", &planned.command)));
        Answer::new(lines.join("\n"), planned.in_json())
    }))
}

fn plan(
    desk: &Desk<'_>,
    connections: &dyn Connections,
    arguments: &Arguments,
    task: Task,
    command: &str,
) -> Result<Planned, Refused> {
    let tongue = desk.tongue(arguments)?;
    let names = connections.names().map_err(Refused)?;
    let connection = match (arguments.text("connection"), names.as_slice()) {
        (Some(name), names) if names.iter().any(|known| known == name) => name.to_owned(),
        (Some(name), _) => return Err(Refused(Msg::error("unknown-connection").text("name", name))),
        (None, [only]) => only.clone(),
        (None, []) => return Err(Refused(Msg::error("no-connections"))),
        (None, names) => {
            let known = names.join(", ");
            return Err(Refused(Msg::error("which-connection").text("known", known)));
        }
    };
    let plan = connections.plan(&connection, task).map_err(Refused)?;
    Ok(Planned {
        tongue,
        product: connections.product(&connection).map_err(Refused)?,
        command: format!("wegwijs {command} {connection}"),
        connection,
        plan,
    })
}

impl Planned {
    fn in_json(&self) -> Value {
        json!({
            "connection": self.connection,
            "product": self.product,
            "plan": self.plan.requests,
            "command": self.command,
        })
    }

    /// What the person is asked before anything is sent.
    pub(crate) fn question(&self, words: &Catalog) -> String {
        let ask = Msg::app("mcp-consent")
            .text("product", &self.product)
            .text("connection", &self.connection);
        let mut lines = vec![words.text(&ask)];
        lines.extend(self.plan.lines());
        lines.join("\n")
    }

    /// Where nobody can be asked: the plan, and how the person does it themselves.
    pub(crate) fn to_do(&self, words: &Catalog) -> Answer {
        let first = Msg::app("mcp-check-plan")
            .text("product", &self.product)
            .text("connection", &self.connection);
        let mut lines = vec![words.text(&first)];
        lines.extend(self.plan.lines().map(|line| format!("    {line}")));
        lines.push(words.text(&Msg::app("mcp-check-run").text("command", &self.command)));
        self.answer(lines, None)
    }

    /// The person would rather not.
    pub(crate) fn declined(&self, words: &Catalog) -> Answer {
        self.answer(vec![words.text(&Msg::app("mcp-check-declined"))], None)
    }

    /// What came of it.
    pub(crate) fn found(&self, found: Found, words: &Catalog) -> Answer {
        let told = found.told.iter().filter(|msg| words.has(msg));
        self.answer(told.map(|msg| words.text(msg)).collect(), Some(found.verdict))
    }

    fn answer(&self, lines: Vec<String>, found: Option<Value>) -> Answer {
        let mut structured = self.in_json();
        if let Value::Object(map) = &mut structured {
            map.insert("ran".to_owned(), Value::Bool(found.is_some()));
            map.extend(found.map(|found| ("found".to_owned(), found)));
        }
        Answer::new(lines.join("\n"), structured)
    }
}

/// Runs a check, on a thread that may wait.
///
/// # Errors
/// The vault fails. What the product says is a verdict.
pub(crate) async fn run(checker: Checker) -> Option<Result<Found, Msg>> {
    tokio::task::spawn_blocking(checker).await.ok()
}
