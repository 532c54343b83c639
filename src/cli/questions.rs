//! What a question led to, as a screen of the assistant.

use super::{ask, conversation::bare};
use crate::{
    ask::{Answers, Confidence},
    engine::{Choice, Command, GuideId, Msg, View, ViewKind},
};

/// The choice of the list of guides.
pub(super) const ALL: &str = "ask:all";
/// The choice of the place where the question was asked.
pub(super) const RETURN: &str = "ask:return";

/// The best answer with its reason and the next best, or the guides where there is none. Asked within a guide there
/// is a way back to it.
pub(super) fn view(answers: &Answers, guides: &[GuideId], in_guide: bool) -> View {
    let mut view = bare(ViewKind::Menu, Msg::app("ask-unknown"), None);
    if answers.known {
        let is_sure = answers.confidence == Confidence::Sure;
        for (number, (answer, (guide, step))) in ask::offered(answers).enumerate() {
            let title = Msg::guide(&guide, None);
            let label = match (number, answer.is_start) {
                _ if !is_sure => title.clone(),
                (0, true) => Msg::app("ask-start"),
                (0, false) => Msg::app("ask-step").arg("step", Msg::guide(&guide, Some(&step)).into()),
                _ => Msg::app("ask-else").arg("guide", title.clone().into()),
            };
            if !is_sure {
                view.title = Msg::app("ask-unsure");
            } else if number == 0 {
                view.title = Msg::app("ask-known").arg("guide", title.into());
                view.body = Some(ask::because(answer));
            }
            let id = format!("{guide}/{step}");
            view.choices.push(Choice { id, label });
        }
        let label = Msg::app("ask-all");
        view.choices.push(Choice {
            id: ALL.to_owned(),
            label,
        });
    } else {
        let nearest: Vec<GuideId> = ask::offered(answers).map(|(_, (guide, _))| guide).collect();
        let rest = guides.iter().filter(|guide| !nearest.contains(guide));
        view.choices.extend(nearest.iter().chain(rest).map(|guide| Choice {
            id: guide.to_string(),
            label: Msg::guide(guide, None),
        }));
    }
    if in_guide {
        view.choices.push(Choice {
            id: RETURN.to_owned(),
            label: Msg::app("ask-return"),
        });
    }
    view.commands = vec![Command::Back, Command::Stop];
    view
}
