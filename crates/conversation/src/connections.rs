//! What a step asks of the reader's connections.

use wegwijs_engine::{Context, Event, Guide, Kind, Refusal};
use wegwijs_message::Msg;
use wegwijs_pack::Products;
use wegwijs_screen::{Screen, ScreenChoice};

use crate::{
    Conversation,
    host::{Connection, Duty, Task, Then, Turn},
    input::Bad,
    refusal,
    sitting::Place,
};

impl Conversation<'_> {
    /// The products of the pack.
    pub(crate) fn products(&self) -> &Products {
        self.products.get_or_init(|| self.pack.products().unwrap_or_default())
    }

    /// What the product is called that the reader is at.
    pub(crate) fn product_msg(&self) -> Msg {
        let own = || Msg::app("own-product");
        self.guide().map_or_else(own, Guide::product_msg)
    }

    /// What a guide can be walked with.
    pub(crate) fn ctx(&self, guide: &Guide) -> Context {
        Context {
            connected: self.connections_of(guide).next().is_some(),
        }
    }

    /// The connections of the product that a guide is about: what is done with one is never done at another product.
    fn connections_of<'c>(&'c self, guide: &'c Guide) -> impl Iterator<Item = &'c Connection> {
        let product = self.products().of(guide);
        let all = self.able.connections.iter();
        // Where the pack names no products there is only one.
        all.filter(move |connection| product.is_none() || connection.product_id.as_ref() == product)
    }

    /// The connections of the product where the reader is.
    pub(crate) fn at_hand(&self) -> impl Iterator<Item = &Connection> {
        self.guide().into_iter().flat_map(|guide| self.connections_of(guide))
    }

    /// A choice; where there are several connections it may name one.
    pub(crate) fn choose(&mut self, id: String) -> Turn {
        if let Some((task, name)) = id.split_once(':')
            && matches!(task, "check" | "act" | "plan")
            && self.at_hand().any(|known| known.name == name)
        {
            self.connection = Some(name.to_owned());
            return self.turn(Event::Choose(task.to_owned()));
        }
        self.turn(Event::Choose(id))
    }

    /// The connection to use: the one that was chosen, or the only one.
    pub(crate) fn connection(&self) -> Option<&Connection> {
        let all: Vec<&Connection> = self.at_hand().collect();
        let chosen = |known: &&&Connection| self.connection.as_ref() == Some(&known.name);
        match (all.iter().find(chosen), all.as_slice()) {
            (Some(chosen), _) => Some(chosen),
            (None, [only]) => Some(only),
            (None, _) => None,
        }
    }

    /// Has a task carried out.
    pub(crate) fn carry(&mut self, task: Task) -> Turn {
        let Some(connection) = self.connection() else {
            let known: Vec<&str> = self.at_hand().map(|known| known.name.as_str()).collect();
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
                let is_at_hand = self.at_hand().any(|known| known.name == name) || self.guide().is_none();
                self.notices.push(if is_at_hand {
                    Msg::app("notice-connected").text("connection", &name)
                } else {
                    Msg::app("connect-done").text("name", &name)
                });
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
        let all = self.at_hand();
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
            let msg = Msg::app("revoke-no-api").text("product", &screen.product);
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
                let ends = screen
                    .plan
                    .as_ref()
                    .and_then(|plan| plan.what_ends(&connection.product));
                screen.notices.extend(ends.map(|ends| self.words.text(&ends)));
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
