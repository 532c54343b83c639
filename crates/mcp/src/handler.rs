//! What a client can ask for, and what it is answered.

use rmcp::{
    ErrorData, Peer, RoleServer, ServerHandler,
    model::{
        CallToolRequestParams, CallToolResponse, CallToolResult, CustomRequest, CustomResult, ErrorCode,
        GetPromptRequestParams, GetPromptResponse, ListPromptsResult, ListResourceTemplatesResult, ListResourcesResult,
        ListToolsResult, PaginatedRequestParams, ReadResourceRequestParams, ReadResourceResponse, ReadResourceResult,
        ServerConfig, SubscriptionFilter,
    },
    service::{RequestContext, SubscriptionContext},
};
use tokio::sync::watch;
use wegwijs_message::Msg;

use crate::{
    access::{self, Planned},
    answer::Answer,
    arguments::Arguments,
    clerk::Clerk,
    connections::Connections,
    consent::{self, Open, Question, Said, Way},
    desk::{Desk, Tongue},
    info::Info,
    prompts,
    refused::Refused,
    resources,
    tools::Tool,
};

/// The methods that take something.
const METHODS: [&str; 4] = ["initialize", "tools/call", "resources/read", "prompts/get"];

/// Answers a client; the words are at the desk.
pub(crate) struct Handler {
    clerk: Clerk,
    info: Info,
    open: Open,
    changes: watch::Receiver<()>,
}

impl Handler {
    pub(crate) fn new(clerk: Clerk, info: Info, changes: watch::Receiver<()>) -> Self {
        Self {
            clerk,
            info,
            open: Open::default(),
            changes,
        }
    }

    /// Does something at the desk; what cannot be followed is the client's own fault.
    async fn told<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Desk<'_>) -> Result<T, Refused> + Send + 'static,
        fault: fn(String) -> ErrorData,
    ) -> Result<T, ErrorData> {
        let done = self
            .clerk
            .run(move |desk, _| work(desk).map_err(|refused| desk.speak(&desk.own(), |words| refused.in_words(words))));
        done.await?.map_err(fault)
    }

    /// A tool that needs nobody's consent.
    async fn plain(&self, tool: Tool, call: CallToolRequestParams) -> Result<CallToolResult, ErrorData> {
        let done = self.clerk.run(move |desk, connections| {
            let answered = Arguments::read(call.arguments.unwrap_or_default(), &tool.fields()).map(|arguments| {
                let tongue = desk.tongue(&arguments).unwrap_or_else(|_| desk.own());
                let answered = match tool.answer(desk, &arguments) {
                    Some(answered) => answered,
                    None => access::plan_revoke(desk, connections, &arguments),
                };
                answered.unwrap_or_else(|refused| wrong(desk, &tongue, &refused))
            });
            answered.unwrap_or_else(|refused| wrong(desk, &desk.own(), &refused))
        });
        Ok(done.await?.into_result())
    }

    /// The plan first; then the person, where they can be asked; then the check.
    async fn check(
        &self,
        call: CallToolRequestParams,
        context: &RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let given = call.arguments.clone().unwrap_or_default();
        let planned = self.clerk.run(move |desk, connections| {
            let mut tongue = desk.own();
            let planned = Arguments::read(given, &Tool::CheckAccess.fields()).and_then(|arguments| {
                tongue = desk.tongue(&arguments).unwrap_or_else(|_| desk.own());
                let planned = access::plan_check(desk, connections, &arguments)?;
                let question = desk.speak(&planned.tongue, |words| Question {
                    text: planned.question(words),
                    label: words.text(&Msg::app("mcp-consent-yes")),
                });
                Ok((planned, question))
            });
            planned.map_err(|refused| wrong(desk, &tongue, &refused))
        });
        let (planned, question) = match planned.await? {
            Ok(planned) => planned,
            Err(wrong) => return Ok(wrong.into_result().into()),
        };
        let said = match consent::way(context) {
            Way::None => None,
            Way::Request => Some(consent::ask(context, question).await),
            Way::Retry => match self.open.answered(&call, &planned.connection) {
                Some(said) => Some(said),
                None => return Ok(self.open.lacking(&planned.connection, question).into()),
            },
        };
        let answer = match said {
            Some(Said::Yes) => self.run(planned).await?,
            Some(Said::No) => self.say(planned, Planned::declined).await?,
            None => self.say(planned, Planned::to_do).await?,
        };
        Ok(answer.into_result().into())
    }

    async fn say(
        &self,
        planned: Planned,
        say: fn(&Planned, &wegwijs_words::Catalog) -> Answer,
    ) -> Result<Answer, ErrorData> {
        let done = self
            .clerk
            .run(move |desk, _| desk.speak(&planned.tongue, |words| say(&planned, words)));
        done.await
    }

    async fn run(&self, planned: Planned) -> Result<Answer, ErrorData> {
        let name = planned.connection.clone();
        let checker = self
            .clerk
            .run(move |_, connections: &dyn Connections| connections.checker(&name));
        let found = match checker.await? {
            Ok(checker) => access::run(checker).await.ok_or_else(broken)?,
            Err(msg) => Err(msg),
        };
        let done = self.clerk.run(move |desk, _| match found {
            Ok(found) => desk.speak(&planned.tongue, |words| planned.found(found, words)),
            Err(msg) => wrong(desk, &planned.tongue, &Refused(msg)),
        });
        done.await
    }
}

/// What cannot be followed, as an answer: a model reads it and tries again.
fn wrong(desk: &Desk<'_>, tongue: &Tongue, refused: &Refused) -> Answer {
    let text = desk.speak(tongue, |words| refused.in_words(words));
    Answer {
        is_error: true,
        ..Answer::new(text.clone(), serde_json::json!({ "error": text }))
    }
}

fn broken() -> ErrorData {
    ErrorData::internal_error("internal", None)
}

fn invalid(text: String) -> ErrorData {
    ErrorData::invalid_params(text, None)
}

fn not_found(text: String) -> ErrorData {
    ErrorData::resource_not_found(text, None)
}

impl ServerHandler for Handler {
    fn get_info(&self) -> ServerConfig {
        self.info.config.clone()
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        let tools = self
            .clerk
            .run(|desk, _| desk.speak(&desk.own(), |words| Tool::ALL.map(|tool| tool.describe(words)).to_vec()));
        Ok(ListToolsResult::with_all_items(tools.await?))
    }

    async fn call_tool(
        &self,
        call: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        match Tool::from_name(&call.name) {
            Some(Tool::CheckAccess) => self.check(call, &context).await,
            Some(tool) => Ok(self.plain(tool, call).await?.into()),
            None => {
                let known = Tool::ALL.map(Tool::name).join(", ");
                let msg = Msg::error("mcp-unknown-tool")
                    .text("name", call.name)
                    .text("known", known);
                self.told(move |_| Err(Refused(msg)), invalid).await
            }
        }
    }

    async fn list_resources(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        let listed = self.told(resources::list, invalid).await?;
        Ok(ListResourcesResult::with_all_items(listed))
    }

    async fn list_resource_templates(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        let templates = self.told(|desk| Ok(resources::templates(desk)), invalid).await?;
        Ok(ListResourceTemplatesResult::with_all_items(templates))
    }

    async fn read_resource(
        &self,
        asked: ReadResourceRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        let read = self
            .told(move |desk| resources::read(desk, &asked.uri), not_found)
            .await?;
        Ok(ReadResourceResult::new(vec![read]).into())
    }

    async fn list_prompts(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListPromptsResult, ErrorData> {
        let listed = self.told(prompts::list, invalid).await?;
        Ok(ListPromptsResult::with_all_items(listed))
    }

    async fn get_prompt(
        &self,
        asked: GetPromptRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<GetPromptResponse, ErrorData> {
        let got = self.told(
            move |desk| prompts::get(desk, &asked.name, asked.arguments.unwrap_or_default()),
            invalid,
        );
        Ok(got.await?.into())
    }

    /// What comes here is a method that nobody knows, or one that was asked for in a way that nobody understands.
    async fn on_custom_request(
        &self,
        asked: CustomRequest,
        _: RequestContext<RoleServer>,
    ) -> Result<CustomResult, ErrorData> {
        if !METHODS.contains(&asked.method.as_str()) {
            return Err(ErrorData::new(ErrorCode::METHOD_NOT_FOUND, asked.method, None));
        }
        let msg = Msg::error("mcp-bad-params").text("name", asked.method);
        self.told(move |_| Err(Refused(msg)), invalid).await
    }

    fn accepted_subscription_filter(&self, requested: &SubscriptionFilter) -> Option<SubscriptionFilter> {
        // What was not advertised is taken out of it by who calls this.
        Some(requested.clone())
    }

    async fn listen(&self, subscription: SubscriptionContext) -> Result<(), ErrorData> {
        let mut changes = self.changes.clone();
        loop {
            tokio::select! {
                () = subscription.cancelled() => return Ok(()),
                changed = changes.changed() => {
                    if changed.is_err() {
                        return Ok(());
                    }
                    // One of the two may not have been asked for.
                    let _ = subscription.sink().notify_resource_list_changed().await;
                    let _ = subscription.sink().notify_prompt_list_changed().await;
                }
            }
        }
    }
}

/// Tells a client that began with `initialize` of changes; others ask to be told.
pub(crate) async fn tell_of_changes(peer: Peer<RoleServer>, mut changes: watch::Receiver<()>) {
    while changes.changed().await.is_ok() {
        if peer.peer_info().is_some() {
            let _ = peer.notify_resource_list_changed().await;
            let _ = peer.notify_prompt_list_changed().await;
        }
    }
}
