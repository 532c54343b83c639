//! The reader's connections, ready to be used: configuration, vault, network, and what is asked over it.

use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeMap, BTreeSet},
    future::Future,
    sync::Arc,
};

use tokio::runtime::Runtime;

use super::{
    discovered,
    failure::Failure,
    host::Host,
    interrupt,
    passphrase::passphrase,
    providers,
    settings::Settings,
    told::{refused, shown, told},
};
use wegwijs_access::action;
use wegwijs_access::action::{Verdict, Wiped};
use wegwijs_access::auth::{Config, Connected, Connection, ConnectionName, Store};
use wegwijs_access::provider;
use wegwijs_access::provider::{Api as ProviderApi, Clock, Http, Provider, ProviderError, SystemClock, issuer_to_ask};
use wegwijs_conversation::{self as conversation, Able, Report, Task};
use wegwijs_engine as engine;
use wegwijs_engine::{Action, Check, Guide, Kind};
use wegwijs_message::{Msg, ProductId};
use wegwijs_pack::Products;
use wegwijs_screen::Plan;

/// What a pack calls the product of the providers of that kind.
const EXACT_ONLINE: &str = "exact-online";

/// Configuration, vault and network. Nothing is sent before a method that says so.
pub struct Api<'h> {
    host: &'h Host,
    settings: Settings,
    store: OnceCell<Arc<dyn Store>>,
    runtime: Runtime,
    http: Http,
    clock: Arc<dyn Clock>,
    /// The providers of the pack, read where one is asked for: most readers have no connection.
    presets: OnceCell<BTreeMap<String, toml::Table>>,
    /// The connections whose provider has confirmed that it withdrew.
    confirmed: RefCell<BTreeSet<ConnectionName>>,
}

impl<'h> Api<'h> {
    /// Reads the configuration; opens no vault and sends nothing.
    ///
    /// # Errors
    /// The configuration is broken.
    pub fn new(host: &'h Host) -> Result<Self, Failure> {
        let settings = Settings::load(host)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let clock = host
            .practice()
            .map_or_else(|| Arc::new(SystemClock) as _, |practice| practice.clock());
        Ok(Self {
            host,
            settings,
            store: OnceCell::new(),
            runtime,
            http: Http::new(),
            clock,
            presets: OnceCell::new(),
            confirmed: RefCell::default(),
        })
    }

    /// What a conversation can do with these connections.
    pub fn able(&self) -> Able {
        Able {
            connects: true,
            connections: self.told(),
            tells_plans: self.host.is_json(),
            keeps: self.host.practice().is_none(),
        }
    }

    /// The connections as a conversation knows them.
    pub fn told(&self) -> Vec<conversation::Connection> {
        let names = self.names();
        if names.is_empty() {
            return Vec::new();
        }
        let products = self.host.pack().products().unwrap_or_default();
        let tell = |name: ConnectionName| conversation::Connection {
            product: self.product(&name),
            product_id: self.product_id(&name, &products),
            can_withdraw: self.can_withdraw(&name),
            name: name.to_string(),
        };
        names.into_iter().map(tell).collect()
    }

    /// The names of the connections, sorted.
    pub fn names(&self) -> Vec<ConnectionName> {
        self.config().connections.keys().cloned().collect()
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        self.settings.config()
    }

    /// The configuration, to change.
    pub fn settings(&mut self) -> &mut Settings {
        &mut self.settings
    }

    /// How to get to a product.
    pub fn http(&self) -> &Http {
        &self.http
    }

    /// What time it is.
    pub fn clock(&self) -> &dyn Clock {
        self.clock.as_ref()
    }

    /// Waits for what goes over the network. Told to stop, the process gives it up, but for a token that is being renewed.
    pub fn wait<F: Future>(&self, future: F) -> F::Output {
        interrupt::wait(&self.runtime, future)
    }

    /// Waits for what changes something out there: it is not left half done.
    pub fn wait_to_the_end<F: Future>(&self, future: F) -> F::Output {
        interrupt::wait_to_the_end(&self.runtime, future)
    }

    /// Waits for a person elsewhere, in a browser: may be interrupted.
    pub fn wait_for_somebody<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    /// The vault that was chosen: the system's keyring where nothing was.
    ///
    /// # Errors
    /// It does not open.
    pub fn store(&self) -> Result<Arc<dyn Store>, Failure> {
        if let Some(store) = self.store.get() {
            return Ok(Arc::clone(store));
        }
        let store = self.settings.vault(passphrase(self.host.words()))?;
        Ok(Arc::clone(self.store.get_or_init(|| store)))
    }

    /// The providers that come with the pack, by name.
    pub fn presets(&self) -> &BTreeMap<String, toml::Table> {
        self.presets.get_or_init(|| providers::presets(self.host.pack()))
    }

    /// A provider by name, for the country that was asked for where that matters.
    ///
    /// # Errors
    /// There is none, or it is broken; it leaves its addresses to its own description, and that cannot be had.
    pub fn provider(&self, name: &str) -> Result<Provider, Failure> {
        let wrong = |error: ProviderError| Failure::usage(error.msg());
        if let Some(table) = self.table(name)
            && let Some(describer) = issuer_to_ask(name, table).map_err(wrong)?
        {
            let metadata = discovered::metadata(self.host, &describer.issuer, || {
                self.wait(provider::discover(&describer, &self.http))
            })
            .map_err(|error| Failure::error(error.msg(name)))?;
            return Provider::from_table(name, &metadata.fill(table)).map_err(wrong);
        }
        self.found(name).map_err(wrong)
    }

    /// A connection, with all that it takes to use it.
    ///
    /// # Errors
    /// There is none of that name; its provider is broken; the vault does not open.
    pub fn connected(&self, name: &ConnectionName) -> Result<Connected, Failure> {
        let unknown = || Failure::not_signed_in(Msg::error("unknown-connection").text("name", name.as_str()));
        let connection = self.config().connections.get(name).ok_or_else(unknown)?;
        self.connection(name, connection)
    }

    /// The same for a connection that need not be in the configuration yet.
    ///
    /// # Errors
    /// Its provider is broken; the vault does not open.
    pub fn connection(&self, name: &ConnectionName, connection: &Connection) -> Result<Connected, Failure> {
        Ok(Connected {
            provider: self.provider(&connection.provider)?,
            client_id: connection.client_id.clone(),
            redirect_uri: connection.redirect_uri.clone(),
            name: name.clone(),
            store: self.store()?,
            clock: Arc::clone(&self.clock),
            http: self.http.clone(),
        })
    }

    /// Asks the product: at most one refresh and two reads.
    ///
    /// # Errors
    /// The vault fails. What the product says is a verdict.
    pub fn check(&self, connected: &Connected) -> Result<Verdict, Failure> {
        self.wait(action::authorised(connected))
            .map_err(|error| Failure::error(error.msg(connected.provider.title())))
    }

    /// The same for somebody who withdrew: what is asked then is that of [`action::withdrawn`]. The tokens here are wiped
    /// if the withdrawal is proven, and not otherwise.
    ///
    /// # Errors
    /// The vault fails. What the product says is a verdict.
    pub fn check_withdrawal(&self, connected: &Connected) -> Result<(Verdict, Wiped), Failure> {
        let is_confirmed = self.confirmed.borrow().contains(&connected.name);
        let found = self
            .wait(action::withdrawn(connected, is_confirmed))
            .map_err(|error| Failure::error(error.msg(connected.provider.title())))?;
        let wiped = self.wait_to_the_end(action::wipe_withdrawn(connected, &found))?;
        Ok((found, wiped))
    }

    /// Whether the product of a connection can be told by a program to withdraw.
    fn can_withdraw(&self, name: &ConnectionName) -> bool {
        self.provider_of(name)
            .is_some_and(|provider| provider.revocation_url().is_some())
    }

    /// What to call the product of a connection; nothing where that is not known.
    fn product(&self, name: &ConnectionName) -> String {
        let provider = self.provider_of(name);
        provider.map(|provider| provider.title().to_owned()).unwrap_or_default()
    }

    /// Which of the pack's products that is: providers are called as the products are.
    pub fn product_id(&self, name: &ConnectionName, products: &Products) -> Option<ProductId> {
        let connection = self.config().connections.get(name)?;
        let is_exact = self
            .provider_of(name)
            .is_some_and(|provider| matches!(provider.api(), ProviderApi::ExactOnline(_)));
        let name = if is_exact { EXACT_ONLINE } else { &connection.provider };
        products.named(name).cloned()
    }

    fn provider_of(&self, name: &ConnectionName) -> Option<Provider> {
        let config = self.config();
        let connection = config.connections.get(name)?;
        let name = &connection.provider;
        match self.table(name).map(|table| (table, issuer_to_ask(name, table))) {
            // What is shown in a list is not asked for.
            Some((table, Ok(Some(describer)))) => {
                let metadata = discovered::known(self.host, &describer.issuer)?;
                Provider::from_table(name, &metadata.fill(table)).ok()
            }
            _ => self.found(name).ok(),
        }
    }

    fn found(&self, name: &str) -> Result<Provider, ProviderError> {
        provider::find(name, self.host.country(), &self.config().providers, self.presets())
    }

    fn table(&self, name: &str) -> Option<&toml::Table> {
        let own = self.config().providers.get(name);
        own.or_else(|| self.presets().get(name))
    }

    /// What a task would send.
    ///
    /// # Errors
    /// The connection is not there any more; the vault fails.
    pub fn plan(&self, name: &ConnectionName, task: Task) -> Result<Plan, Failure> {
        let connected = self.connected(name)?;
        let (requests, ends) = match task {
            Task::Check(_) => (self.runtime.block_on(action::plan_check(&connected))?, Vec::new()),
            Task::Act(Action::Revoke) => {
                let plan = self.runtime.block_on(action::plan_revoke(&connected));
                let product = connected.provider.title();
                let plan = plan.map_err(|error| Failure::error(error.msg(product, name.as_str())))?;
                (plan.requests().to_vec(), plan.ends().to_vec())
            }
        };
        Ok(Plan {
            connection: name.to_string(),
            requests: requests.iter().map(shown).collect(),
            ends,
        })
    }

    /// Carries a task out.
    ///
    /// # Errors
    /// The vault or the configuration fails.
    pub fn run(&self, name: &ConnectionName, task: Task, guide: &Guide) -> Result<Report, Failure> {
        let connected = self.connected(name)?;
        match task {
            Task::Check(check) => self.run_check(&connected, check, guide),
            Task::Act(Action::Revoke) => self.run_revoke(&connected),
        }
    }

    fn run_check(&self, connected: &Connected, check: Check, guide: &Guide) -> Result<Report, Failure> {
        let withdrawing = check == Check::Authorised
            && guide.steps().any(|(_, step)| {
                matches!(
                    step.kind,
                    Kind::Action {
                        action: Action::Revoke,
                        ..
                    }
                )
            });
        if withdrawing {
            let (found, wiped) = self.check_withdrawal(connected)?;
            let mut notices = told(&found);
            // Of what still works the guide speaks in its next step, but for what the product just promised.
            let was_promised = self.confirmed.borrow().contains(&connected.name);
            let is_told = found.verdict != engine::Verdict::Passed || was_promised;
            notices.extend(found.withdrawal_msg(wiped).filter(|_| is_told));
            return Ok(Report {
                verdict: found.of_withdrawal(),
                committed: false,
                notices,
            });
        }
        let found = self.check(connected)?;
        let notices = told(&found);
        let verdict = match check {
            Check::Authorised => found.verdict,
            // What the reader wants to see is known to the reader alone: the list is shown, and they decide.
            Check::Administrations if found.verdict == engine::Verdict::Failed => engine::Verdict::Failed,
            Check::Administrations => engine::Verdict::Unknown,
        };
        Ok(Report {
            verdict,
            committed: false,
            notices,
        })
    }

    /// Carries a withdrawal out, and remembers what was said to it for the check that follows.
    ///
    /// # Errors
    /// As [`action::revoke`].
    pub fn withdraw(
        &self,
        plan: action::RevokePlan,
        connected: &Connected,
    ) -> Result<action::Told, action::RevokeError> {
        let told = self.wait_to_the_end(action::revoke(plan, connected))?;
        if told.is_confirmed() {
            self.confirmed.borrow_mut().insert(connected.name.clone());
        }
        Ok(told)
    }

    fn run_revoke(&self, connected: &Connected) -> Result<Report, Failure> {
        let product = connected.provider.title();
        let words = |error: action::RevokeError| Failure::error(error.msg(product, connected.name.as_str()));
        let plan = self.runtime.block_on(action::plan_revoke(connected)).map_err(words)?;
        if plan.is_empty() {
            let notice = Msg::app("revoke-no-api").text("product", product);
            return Ok(Report {
                verdict: engine::Verdict::Unknown,
                committed: false,
                notices: vec![notice],
            });
        }
        match self.withdraw(plan, connected) {
            Ok(told) => Ok(Report {
                verdict: engine::Verdict::Passed,
                committed: true,
                notices: told.notices(product),
            }),
            Err(error) => Ok(Report {
                verdict: engine::Verdict::Failed,
                committed: false,
                notices: refused(&error, connected),
            }),
        }
    }
}
