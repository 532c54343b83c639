//! What came of the duties of a host: a place that was kept or found again, a plan, a check that ran.

use wegwijs_engine::{self as engine, Arrival, Event};
use wegwijs_message::{GuideId, Msg};

use crate::{
    Conversation,
    host::{Earlier, News, Turn},
    input::Bad,
    sitting::Place,
};

impl Conversation<'_> {
    /// Hears what came of a duty.
    pub fn told(&mut self, news: News) -> Turn {
        let turn = self.hear(news);
        self.with_plan(turn)
    }

    fn hear(&mut self, news: News) -> Turn {
        match news {
            News::Kept(Ok(session)) => {
                self.unsaved = None;
                self.kept = Some(*session);
                Turn::default()
            }
            News::Kept(Err(reason)) => {
                if self.unsaved.is_none() {
                    let notice = Msg::app("notice-not-saved").arg("reason", reason.clone().into());
                    self.notices.push(notice);
                }
                self.unsaved = Some(reason);
                Turn::default()
            }
            News::Recalled(guide, earlier) => self.recalled(&guide, earlier),
            News::Resumed(guide, earlier) => self.resumed(&guide, earlier),
            News::Planned(connection, task, plan) => {
                self.plan = Some((connection, task, plan));
                Turn::default()
            }
            News::Ran(Ok(report)) => {
                let told = report.notices.into_iter().filter(|notice| self.words.has(notice));
                self.notices.extend(told);
                self.turn(Event::Resolved {
                    verdict: report.verdict,
                    committed: report.committed,
                })
            }
            News::Ran(Err(msg)) => Turn::refuse(Bad::failed(msg)),
            News::Connected(connections, connected) => self.connected(connections, connected),
        }
    }

    fn recalled(&mut self, guide: &GuideId, earlier: Earlier) -> Turn {
        match (earlier, &mut self.at) {
            (Earlier::Session(earlier), Place::Guide(place)) if place.0.id() == guide => {
                place.1.answers = earlier.answers;
            }
            (Earlier::SetAside(path), _) => self.notices.push(set_aside(&path)),
            // That this walk is not kept is told when that fails.
            _ => {}
        }
        self.keep(Turn::default())
    }

    fn resumed(&mut self, id: &GuideId, earlier: Earlier) -> Turn {
        let guide = match self.pack.guide(id) {
            Ok(guide) => guide,
            Err(error) => return Turn::refuse(Bad::failed(error.msg())),
        };
        let mut session = match earlier {
            Earlier::Session(session) => *session,
            Earlier::None => return Turn::refuse(Bad::failed(Msg::error("nothing-to-resume"))),
            Earlier::Unreadable(reason) => {
                let msg = Msg::error("sessions-unreadable").arg("reason", reason.into());
                return Turn::refuse(Bad::failed(msg));
            }
            Earlier::FromLater(path) => {
                let msg = Msg::error("session-from-later").text("path", path);
                return Turn::refuse(Bad::failed(msg));
            }
            Earlier::SetAside(path) => {
                self.notices.push(set_aside(&path));
                engine::start(&guide, self.words.lang(), self.words.ui_lang(), &self.ctx(&guide))
            }
        };
        if engine::resume(&guide, &mut session, &self.ctx(&guide)) == Arrival::Nearest {
            self.notices.push(Msg::app("notice-guide-changed"));
        }
        session.lang = self.words.lang().to_owned();
        session.ui_lang = self.words.ui_lang().to_owned();
        self.at = Place::Guide(Box::new((guide, session)));
        Turn::show()
    }
}

fn set_aside(path: &str) -> Msg {
    Msg::app("notice-session-set-aside").text("path", path)
}
