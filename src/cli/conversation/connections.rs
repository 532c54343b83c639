//! What a step asks of the reader's connections.

use super::{
    Conversation, Next, Place,
    screens::{cannot, refuse},
};
use crate::{
    cli::{
        api::{Api, Task},
        connect,
        failure::Failure,
    },
    frontend::{Bad, Frontend},
};
use wegwijs_access::auth::ConnectionName;
use wegwijs_engine::{Event, Kind, Refusal};
use wegwijs_message::Msg;
use wegwijs_screen::{Screen, ScreenChoice};

impl Conversation<'_> {
    /// A choice; where there are several connections it may name one.
    pub(super) fn choose(&mut self, id: String) -> Result<Next, Failure> {
        if let Some((task, name)) = id.split_once(':')
            && matches!(task, "check" | "act" | "plan")
            && let Some(name) = self.connections().into_iter().find(|known| known.as_str() == name)
        {
            self.connection = Some(name);
            return self.turn(Event::Choose(task.to_owned()));
        }
        self.turn(Event::Choose(id))
    }

    pub(super) fn connections(&self) -> Vec<ConnectionName> {
        self.api.as_ref().map(Api::names).unwrap_or_default()
    }

    /// The connection to use: the one that was chosen, or the only one.
    pub(super) fn connection(&self) -> Option<ConnectionName> {
        let names = self.connections();
        match (&self.connection, names.as_slice()) {
            (Some(chosen), _) if names.contains(chosen) => Some(chosen.clone()),
            (_, [only]) => Some(only.clone()),
            _ => None,
        }
    }

    /// Has a task carried out and goes where its verdict leads.
    pub(super) fn carry(&mut self, task: Task) -> Result<Next, Failure> {
        let Some(name) = self.connection() else {
            let known: Vec<String> = self.connections().iter().map(ToString::to_string).collect();
            let msg = Msg::error("which-connection").text("known", known.join(", "));
            return Ok(Next::ShowError(Bad {
                code: "which-connection",
                msg,
            }));
        };
        let (Some(api), Place::Guide(place)) = (&self.api, &self.at) else {
            return Ok(refuse(&Refusal::NotConnected));
        };
        match api.run(&name, task, &place.0) {
            Ok(report) => {
                let told = report.notices.into_iter().filter(|notice| self.words.has(notice));
                self.notices.extend(told);
                self.turn(Event::Resolved {
                    verdict: report.verdict,
                    committed: report.committed,
                })
            }
            Err(failure) => Ok(cannot(failure)),
        }
    }

    pub(super) fn connect(&mut self, frontend: &mut dyn Frontend) -> Result<Next, Failure> {
        let Some(api) = &mut self.api else {
            return Ok(refuse(&Refusal::NotConnected));
        };
        let mut words = self.words.switched(self.words.lang(), self.words.ui_lang());
        let connected = connect::interactively(api, &connect::Options::default(), frontend, &mut words);
        for (tag, texts) in [(words.lang(), true), (words.ui_lang(), false)] {
            let _ = self.switch(tag, texts);
        }
        match connected {
            Ok(Some(name)) => {
                self.ctx.connected = true;
                self.notices
                    .push(Msg::app("notice-connected").text("connection", name.as_str()));
                self.connection = Some(name);
                Ok(Next::Show)
            }
            Ok(None) => Ok(Next::Show),
            Err(failure) => Ok(cannot(failure)),
        }
    }

    /// Says with which connection a check or an action is done, and what it would send.
    pub(super) fn offer_connections(&self, screen: &mut Screen, kind: Option<&Kind>) {
        let task = match kind {
            Some(Kind::Check { check, .. }) => Task::Check(*check),
            Some(Kind::Action { action, .. }) => Task::Act(*action),
            _ => return,
        };
        let label = |id: &str, name: &ConnectionName| match id {
            "check" | "act" => self
                .words
                .text(&Msg::app(&format!("choice-{id}-with")).text("connection", name.as_str())),
            _ => self
                .words
                .text(&Msg::app("choice-plan-with").text("connection", name.as_str())),
        };
        let of_connection = |choice: &ScreenChoice| matches!(choice.id.as_str(), "check" | "act" | "plan");
        let mut names = self.connections();
        if let (Task::Act(_), Some(api)) = (task, &self.api) {
            names.retain(|name| api.can_withdraw(name));
            if names.is_empty() {
                // Nothing to offer, and nothing to pretend.
                screen.choices.retain(|choice| !of_connection(choice));
                let product = api.product(self.connection().as_ref());
                screen
                    .notices
                    .push(self.words.text(&Msg::app("revoke-no-api").text("product", product)));
                return;
            }
        }
        if let Some(name) = self.connection().filter(|name| names.contains(name)) {
            let is_asked = self.tells_plans || screen.kind == "explain" || matches!(task, Task::Act(_));
            if let Some(api) = self.api.as_ref().filter(|_| is_asked) {
                screen.plan = api.plan(&name, task).ok();
            }
            for choice in screen
                .choices
                .iter_mut()
                .filter(|choice| matches!(choice.id.as_str(), "check" | "act"))
            {
                choice.label = label(&choice.id, &name);
            }
        } else {
            let (one, other): (Vec<_>, Vec<_>) = screen.choices.drain(..).partition(of_connection);
            let each = one.iter().flat_map(|choice| {
                names.iter().map(|name| ScreenChoice {
                    id: format!("{}:{name}", choice.id),
                    label: label(&choice.id, name),
                })
            });
            screen.choices = each.chain(other).collect();
        }
    }
}
