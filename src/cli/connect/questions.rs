//! What `connect` asks a person, one question at a time.

use std::io::{self, IsTerminal};

use crate::{
    cli::{api::Api, choice, failure::Failure, providers::title},
    frontend::Frontend,
};
use wegwijs_access::auth::{
    Code, Connection, ConnectionName, Pending, RedirectError, Secret, VaultKind, redirect, sign_in,
};
use wegwijs_access::provider::Sites;
use wegwijs_conversation::Input;
use wegwijs_engine::{Choice, Command, View, ViewKind};
use wegwijs_message::Msg;
use wegwijs_screen::render;
use wegwijs_words::Catalog;

use super::{
    options::{Options, connection_name, given_secret},
    sign_in::refused,
};

/// What was asked for: how to call it, the registration, and its secret where it has one.
pub(super) type Asked = (ConnectionName, Connection, Option<Secret>);

/// Somebody to ask. An answer is `None` when they thought better of it.
pub(super) struct Person<'p> {
    pub(super) frontend: &'p mut dyn Frontend,
    /// In the language that they switched to last.
    pub(super) words: &'p mut Catalog,
}

impl Person<'_> {
    /// Asks for what the options and an earlier connection of that name leave open.
    pub(super) fn ask_for_missing(&mut self, api: &mut Api<'_>, options: &Options) -> Result<Option<Asked>, Failure> {
        let name = match &options.name {
            Some(name) => Some(connection_name(name).map_err(Failure::usage)?),
            None => self.line("connect-ask-name", false, connection_name)?,
        };
        let Some(name) = name else { return Ok(None) };
        let known = api.config().connections.get(&name).cloned();
        let given = |option: &Option<String>, known: Option<&String>| option.clone().or_else(|| known.cloned());
        let provider = match given(&options.provider, known.as_ref().map(|known| &known.provider)) {
            Some(provider) => Some(provider),
            None => self.choose_provider(api)?,
        };
        let Some(provider) = provider else { return Ok(None) };
        let sign_in_at = api.provider(&provider)?;
        let client_id = match given(&options.client_id, known.as_ref().map(|known| &known.client_id)) {
            Some(client_id) => Some(client_id),
            None => self.line("connect-ask-client-id", false, |text| match text.trim() {
                "" => Err(Msg::error("sign-in-no-client-id")),
                id => Ok(id.to_owned()),
            })?,
        };
        let Some(client_id) = client_id else { return Ok(None) };
        let redirect_uri = match given(&options.redirect_uri, known.as_ref().map(|known| &known.redirect_uri)) {
            Some(redirect_uri) => Some(redirect_uri),
            None => self.line("connect-ask-redirect-uri", false, |text| {
                let pending = sign_in::begin(&sign_in_at, &client_id, text);
                pending
                    .map(|pending| pending.redirect_uri().to_owned())
                    .map_err(|error| error.msg())
            })?,
        };
        let Some(redirect_uri) = redirect_uri else {
            return Ok(None);
        };
        let secret = match given_secret(options)? {
            Some(secret) => Some(secret),
            None => match self.line("connect-ask-secret", true, |secret| Ok(Secret::new(secret)))? {
                None => return Ok(None),
                Some(secret) => Some(secret).filter(|secret| !secret.expose().is_empty()),
            },
        };
        if api.config().vault.is_none() && !self.choose_vault(api)? {
            return Ok(None);
        }
        let connection = Connection {
            provider,
            client_id,
            redirect_uri,
        };
        Ok(Some((name, connection, secret)))
    }

    fn choose_provider(&mut self, api: &Api<'_>) -> Result<Option<String>, Failure> {
        let mut at_sites = Vec::new();
        let mut of_pack = Vec::new();
        for (name, table) in api.presets() {
            match Sites::of(name, table) {
                Ok(Some(sites)) => at_sites.extend(sites.countries().map(|country| Choice {
                    id: format!("{name}-{country}"),
                    label: self.country(country, sites.host(country).unwrap_or_default()),
                })),
                _ => of_pack.push(Choice {
                    id: name.clone(),
                    label: Msg::app("connect-preset").text("name", title(name, table)),
                }),
            }
        }
        let own = api.config().providers.keys().map(|name| Choice {
            id: name.clone(),
            label: Msg::app("connect-own-provider").text("name", name),
        });
        let choices = own.chain(at_sites).chain(of_pack).collect();
        self.choose("connect-provider-title", "connect-provider-body", choices)
    }

    /// A country by its name, where the words have one for it.
    fn country(&self, country: &str, site: &str) -> Msg {
        let named = Msg::app(&format!("country-{country}")).text("site", site);
        if self.words.has(&named) {
            return named;
        }
        Msg::app("country-without-name")
            .text("country", country)
            .text("site", site)
    }

    fn choose_vault(&mut self, api: &mut Api<'_>) -> Result<bool, Failure> {
        let choices = VaultKind::ALL.iter().map(|kind| Choice {
            id: kind.name().to_owned(),
            label: Msg::app(&format!("connect-vault-{}", kind.name())),
        });
        let chosen = self.choose("connect-vault-title", "connect-vault-body", choices.collect())?;
        let Some(kind) = chosen.as_deref().and_then(VaultKind::from_name) else {
            return Ok(false);
        };
        api.settings().set_vault(kind)?;
        Ok(true)
    }

    fn choose(&mut self, title: &str, body: &str, choices: Vec<Choice>) -> Result<Option<String>, Failure> {
        let mut view = View::bare(ViewKind::Choose, Msg::app(title), Some(Msg::app(body)));
        view.choices = choices;
        view.commands = vec![Command::Stop];
        choice::choose(self.frontend, self.words, |words| render(&view, None, &[], words))
    }

    /// The code in what is pasted. One without a state is taken only from somebody who sits here, was told what that
    /// means, and says that it is their own.
    pub(super) fn pasted_code(&mut self, pending: &Pending) -> Result<Option<Code>, Failure> {
        let can_agree = io::stdin().is_terminal() && io::stderr().is_terminal();
        // What was pasted wrong can be pasted right; a refusal stays one.
        let understand = |pasted: &str| match redirect::understand(pasted, pending) {
            Err(error @ (RedirectError::Denied | RedirectError::Refused { .. })) => Ok(Err(error)),
            Ok(pasted) if !pasted.is_ours && !can_agree => Err(RedirectError::Unbound.msg()),
            understood => understood.map(Ok).map_err(|error| error.msg()),
        };
        loop {
            let Some(pasted) = self.line("connect-ask-redirected", false, understand)? else {
                return Ok(None);
            };
            let pasted = pasted.map_err(|error| refused(&error))?;
            if pasted.is_ours {
                return Ok(Some(pasted.code));
            }
            let choices = ["again", "own"].map(|id| Choice {
                id: id.to_owned(),
                label: Msg::app(&format!("connect-code-{id}")),
            });
            match self
                .choose("connect-code-title", "connect-code-body", choices.into())?
                .as_deref()
            {
                Some("own") => return Ok(Some(pasted.code)),
                Some(_) => {}
                None => return Ok(None),
            }
        }
    }

    /// A line that is understood; what is not is asked for again, with the reason.
    pub(super) fn line<T>(
        &mut self,
        question: &str,
        hidden: bool,
        understand: impl Fn(&str) -> Result<T, Msg>,
    ) -> Result<Option<T>, Failure> {
        loop {
            let question = self.words.text(&Msg::app(question));
            let Some(Input::Text(text)) = self.frontend.line(&question, hidden, self.words)? else {
                return Ok(None);
            };
            match understand(&text) {
                Ok(value) => return Ok(Some(value)),
                Err(msg) => self.tell("error-title", &[msg.clone(), msg.clone().attr("why"), msg.attr("next")])?,
            }
        }
    }

    /// Says something that needs no answer.
    pub(super) fn tell(&mut self, title: &str, lines: &[Msg]) -> io::Result<()> {
        let mut screen = render(&View::bare(ViewKind::Bye, Msg::app(title), None), None, &[], self.words);
        let lines: Vec<String> = lines
            .iter()
            .filter(|msg| self.words.has(msg))
            .map(|msg| self.words.markdown(msg))
            .collect();
        screen.body = lines.join("\n\n");
        self.frontend.show(&screen, self.words)
    }
}
