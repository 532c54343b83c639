//! What a step asks of the reader's connections.

use wegwijs_engine::{Event, Kind, Refusal};
use wegwijs_message::Msg;
use wegwijs_screen::{Screen, ScreenChoice};

use crate::{
    Conversation,
    host::{Connection, Duty, Task, Then, Turn},
    input::Bad,
    refusal,
    sitting::Place,
};

impl Conversation<'_> {
    /// A choice; where there are several connections it may name one.
    pub(crate) fn choose(&mut self, id: String) -> Turn {
        if let Some((task, name)) = id.split_once(':')
            && matches!(task, "check" | "act" | "plan")
            && self.able.connections.iter().any(|known| known.name == name)
        {
            self.connection = Some(name.to_owned());
            return self.turn(Event::Choose(task.to_owned()));
        }
        self.turn(Event::Choose(id))
    }

    /// The connection to use: the one that was chosen, or the only one.
    pub(crate) fn connection(&self) -> Option<&Connection> {
        let chosen = |known: &&Connection| self.connection.as_ref() == Some(&known.name);
        match (
            self.able.connections.iter().find(chosen),
            self.able.connections.as_slice(),
        ) {
            (Some(chosen), _) => Some(chosen),
            (None, [only]) => Some(only),
            (None, _) => None,
        }
    }

    /// Has a task carried out.
    pub(crate) fn carry(&mut self, task: Task) -> Turn {
        let Some(connection) = self.connection() else {
            let known: Vec<&str> = self.able.connections.iter().map(|known| known.name.as_str()).collect();
            let msg = Msg::error("which-connection").text("known", known.join(", "));
            return Turn::refuse(Bad {
                code: "which-connection",
                msg,
            });
        };
        let Place::Guide(place) = &self.at else {
            return Turn::refuse(refusal::of(&Refusal::NotConnected));
        };
        Turn::default().and(Duty::Run {
            connection: connection.name.clone(),
            task,
            guide: place.0.id().clone(),
        })
    }

    pub(crate) fn connected(&mut self, all: Vec<Connection>, new: Result<Option<String>, Msg>) -> Turn {
        self.able.connections = all;
        match new {
            Ok(Some(name)) => {
                self.ctx.connected = true;
                self.notices
                    .push(Msg::app("notice-connected").text("connection", &name));
                self.connection = Some(name);
                Turn::show()
            }
            Ok(None) => Turn::show(),
            Err(msg) => Turn::refuse(Bad::failed(msg)),
        }
    }

    /// What the step where the reader is would have done.
    pub(crate) fn task(&self) -> Option<Task> {
        let Place::Guide(place) = &self.at else {
            return None;
        };
        match place.1.current(&place.0)?.1.kind {
            Kind::Check { check, .. } => Some(Task::Check(check)),
            Kind::Action { action, .. } => Some(Task::Act(action)),
            _ => None,
        }
    }

    /// The connections that can do a task.
    fn fit_for(&self, task: Task) -> impl Iterator<Item = &Connection> {
        let all = self.able.connections.iter();
        all.filter(move |connection| matches!(task, Task::Check(_)) || connection.can_withdraw)
    }

    /// Whose plan stands on the screen, and for what: people ask for it, or it is about to be followed.
    fn planned(&self) -> Option<(String, Task)> {
        if self.asked.is_some() {
            return None;
        }
        let task = self.task()?;
        let Place::Guide(place) = &self.at else {
            return None;
        };
        let is_asked = self.able.tells_plans
            || matches!(task, Task::Act(_))
            || place.1.overlay != wegwijs_engine::Overlay::None && place.1.overlay != wegwijs_engine::Overlay::Stuck;
        let connection = self.connection().filter(|_| is_asked)?;
        self.fit_for(task)
            .any(|fit| fit == connection)
            .then(|| (connection.name.clone(), task))
    }

    /// With the plan that the next screen shows, where it is not known yet.
    pub(crate) fn with_plan(&self, turn: Turn) -> Turn {
        // What a task's news changes is not known yet.
        let waits = |duty: &Duty| matches!(duty, Duty::Plan { .. } | Duty::Run { .. } | Duty::Connect);
        if turn.then != Some(Then::Show) || turn.duties.iter().any(waits) {
            return turn;
        }
        match self.planned() {
            Some((connection, task)) => turn.and(Duty::Plan { connection, task }),
            None => turn,
        }
    }

    /// Says with which connection a check or an action is done, and what it would send.
    pub(crate) fn offer_connections(&self, screen: &mut Screen) {
        let Some(task) = self.task() else { return };
        let of_connection = |choice: &ScreenChoice| matches!(choice.id.as_str(), "check" | "act" | "plan");
        let label = |id: &str, name: &str| match id {
            "check" | "act" => self
                .words
                .text(&Msg::app(&format!("choice-{id}-with")).text("connection", name)),
            _ => self.words.text(&Msg::app("choice-plan-with").text("connection", name)),
        };
        let fit: Vec<&Connection> = self.fit_for(task).collect();
        if let (Task::Act(_), [], true) = (task, fit.as_slice(), self.able.connects) {
            // Nothing to offer, and nothing to pretend.
            screen.choices.retain(|choice| !of_connection(choice));
            let connection = self.connection().or_else(|| self.able.connections.first());
            let product = connection.map_or("", |connection| &connection.product);
            let msg = Msg::app("revoke-no-api").text("product", product);
            screen.notices.push(self.words.text(&msg));
            return;
        }
        if let Some(connection) = self.connection().filter(|connection| fit.contains(connection)) {
            if let Some((name, planned)) = self.planned() {
                let known = self
                    .plan
                    .as_ref()
                    .filter(|(of, task, _)| *of == name && *task == planned);
                screen.plan = known.and_then(|(_, _, plan)| plan.clone());
            }
            let named = |choice: &&mut ScreenChoice| matches!(choice.id.as_str(), "check" | "act");
            for choice in screen.choices.iter_mut().filter(named) {
                choice.label = label(&choice.id, &connection.name);
            }
        } else {
            let (one, other): (Vec<_>, Vec<_>) = screen.choices.drain(..).partition(of_connection);
            let each = one.iter().flat_map(|choice| {
                fit.iter().map(|connection| ScreenChoice {
                    id: format!("{}:{}", choice.id, connection.name),
                    label: label(&choice.id, &connection.name),
                })
            });
            screen.choices = each.chain(other).collect();
        }
    }
}
