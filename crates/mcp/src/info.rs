//! What a client is told of the server.

use rmcp::model::{Implementation, ServerCapabilities, ServerConfig};
use wegwijs_message::Msg;

use crate::desk::Desk;

/// Who we are, what we can, and how to use it; in the language of who started the server.
#[derive(Clone)]
pub(crate) struct Info {
    pub(crate) config: ServerConfig,
}

impl Info {
    /// `may_change`: guides that are compiled in do not.
    pub(crate) fn new(desk: &Desk<'_>, may_change: bool) -> Self {
        let capabilities = ServerCapabilities::builder()
            .enable_tools()
            .enable_resources()
            .enable_prompts();
        let capabilities = if may_change {
            capabilities
                .enable_resources_list_changed()
                .enable_prompts_list_changed()
                .build()
        } else {
            capabilities.build()
        };
        let config = desk.speak(&desk.own(), |words| {
            let about = words.text(&Msg::app("help-about"));
            let server = Implementation::new("wegwijs", env!("CARGO_PKG_VERSION"))
                .with_title("Wegwijs")
                .with_description(about);
            ServerConfig::new(capabilities)
                .with_server_info(server)
                .with_instructions(words.text(&Msg::app("mcp-instructions")))
        });
        Self { config }
    }
}
