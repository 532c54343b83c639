//! `wegwijs mcp`: the guides and checks for an AI chat client, over stdin and stdout (Model Context Protocol).

use super::{
    access::Found, api::Api, connect::connection_name, exit::Exit, failure::Failure, host::Host, interrupt, told::told,
};
use wegwijs_access::action;
use wegwijs_access::auth::ConnectionName;
use wegwijs_conversation::Task;
use wegwijs_mcp::{Checker, Connections, Options, ServeError, serve};
use wegwijs_message::{Msg, io_reason};
use wegwijs_screen::Plan;

/// Serves the client that started this, until it closes stdin.
///
/// # Errors
/// The pack cannot be read.
pub fn run(host: &Host) -> Result<Exit, Failure> {
    interrupt::stop_when_told(host.farewell(), || {});
    let words = host.words();
    let options = Options {
        pack: host.pack().clone(),
        lang: words.lang().to_owned(),
        ui_lang: words.ui_lang().to_owned(),
        site: host.site().to_owned(),
        caches: host.caches(),
    };
    serve(&options, &Own { host }).map_err(|error| match error {
        ServeError::Pack(error) => error.into(),
        ServeError::System(error) => {
            Failure::error(Msg::error("mcp-not-started").arg("reason", io_reason(&error).into()))
        }
    })?;
    Ok(Exit::Ok)
}

/// The connections of who started the server. Read anew for every call: another command may add one meanwhile.
struct Own<'h> {
    host: &'h Host,
}

impl Own<'_> {
    fn api(&self) -> Result<Api<'_>, Msg> {
        Api::new(self.host).map_err(Failure::into_msg)
    }
}

impl Connections for Own<'_> {
    fn names(&self) -> Result<Vec<String>, Msg> {
        let names = self.api()?.names();
        Ok(names.iter().map(ConnectionName::to_string).collect())
    }

    fn product(&self, name: &str) -> Result<String, Msg> {
        let told = self.api()?.told().into_iter().find(|known| known.name == name);
        Ok(told.map(|known| known.product).unwrap_or_default())
    }

    fn plan(&self, name: &str, task: Task) -> Result<Plan, Msg> {
        let plan = self.api()?.plan(&connection_name(name)?, task);
        plan.map_err(Failure::into_msg)
    }

    fn checker(&self, name: &str) -> Result<Checker, Msg> {
        let connected = self
            .api()?
            .connected(&connection_name(name)?)
            .map_err(Failure::into_msg)?;
        let connection = name.to_owned();
        Ok(Box::new(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let runtime = runtime.map_err(|error| Failure::from(error).into_msg())?;
            let verdict = interrupt::wait(&runtime, action::authorised(&connected))
                .map_err(|error| error.msg(connected.provider.title()))?;
            let found = Found {
                connection: &connection,
                verdict: &verdict,
            };
            Ok(wegwijs_mcp::Found {
                verdict: serde_json::to_value(found).unwrap_or_default(),
                told: told(&verdict),
            })
        }))
    }
}
