//! How often a saying is understood as it was meant: ours, beside a baseline. For the figures and for the test that
//! holds them.

#[path = "here.rs"]
mod here;

use std::{collections::BTreeMap, fs, path::Path};

pub use here::Place;
use wegwijs_ask as ask;
use wegwijs_ask::{
    Index,
    say::{Heard, Here, hear},
};
use wegwijs_pack::Pack;

/// What weights were chosen with; a third of it was kept apart, see [`Set`].
pub const TUNE: &str = "tune";
/// Written by somebody who saw neither the examples nor this.
pub const HELD_OUT: &str = "held-out";
/// Labelled before it was run, then tuned with too; a third of it was kept apart.
pub const FRESH: &str = "fresh";

/// Written by several people who saw the screens and none of the examples; then tuned with, but for a third.
pub const PEOPLE: &str = "people";

/// What can be said at any step; written and used as those are.
pub const ANYWHERE: &str = "anywhere";

/// What is said at every step; written and used as those are.
pub const STEPS: &str = "steps";

/// What fits none of the choices of a step: complaints, doubts, what takes an answer back. Written and used as those are.
pub const COMPLAINTS: &str = "complaints";

/// What people answer by saying what is not so. Written and used as those are.
pub const DENIALS: &str = "denials";

/// The same, written by somebody else, and used to measure alone.
pub const DENIALS_UNSEEN: &str = "denials-unseen";

/// Written as those are, and used to measure alone.
pub const UNSEEN: &str = "unseen";

/// The same, written by somebody else, later.
pub const LATER: &str = "later";

/// A part of a file: a third of the tuning file, by a hash of the saying, was not looked at while tuning.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Seen,
    Apart,
    All,
}

/// One saying and what is meant by it.
pub struct Saying {
    pub guide: String,
    pub step: String,
    pub lang: String,
    pub text: String,
    /// `as:id`; several that are equally good.
    pub meant: Vec<String>,
}

impl Saying {
    fn is_apart(&self) -> bool {
        let hash = self.text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        (hash >> 16) % 3 == 0
    }

    /// Whether nothing is meant that a guide or a step knows.
    pub fn is_elsewhere(&self) -> bool {
        self.meant.iter().any(|meant| meant == "unknown")
    }
}

/// The sayings of a file.
pub fn sayings(file: &str, part: Part) -> Vec<Saying> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("benches/says/{file}.tsv"));
    let text = fs::read_to_string(path).unwrap_or_default();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let all = lines.filter_map(|line| {
        let mut cells = line.splitn(4, '\t');
        let address = cells.next()?.split('?').next()?;
        let (lang, text) = (cells.next()?.to_owned(), cells.next()?.to_owned());
        let mut parts: Vec<&str> = address.split('/').collect();
        let step = parts.pop()?.to_owned();
        let guide = parts.pop()?.to_owned();
        let meant = cells.next()?.trim().split('|').map(str::to_owned).collect();
        Some(Saying {
            guide,
            step,
            lang,
            text,
            meant,
        })
    });
    all.filter(|saying| match part {
        Part::All => true,
        Part::Apart => saying.is_apart(),
        Part::Seen => !saying.is_apart(),
    })
    .collect()
}

/// What became of sayings.
#[derive(Debug, Default, Clone, Copy)]
pub struct Score {
    /// Those that mean something here, or ask for something that a guide answers.
    pub all: usize,
    pub right: usize,
    /// Nothing moved: the reader is asked which of two or three was meant.
    pub asked_back: usize,
    /// Of those, the meant one was among them.
    pub among: usize,
    /// Heard as something else, of all sayings.
    pub wrong: usize,
    /// Of those, the reader is somewhere else: no word was explained, no reason or answer shown where they were.
    pub moved: usize,
    /// Nonsense and other topics.
    pub elsewhere: usize,
    pub elsewhere_right: usize,
}

impl Score {
    pub fn share(part: usize, all: usize) -> f32 {
        100.0 * part as f32 / all.max(1) as f32
    }
}

/// A way to hear.
pub type Way<'w> = dyn Fn(&str, &Here<'_>) -> Vec<String> + 'w;

/// Every saying with what it was heard as: `as:id`, several where it is asked back.
pub fn heard<'s>(pack: &Pack, sayings: &'s [Saying], way: &Way<'_>) -> Vec<(&'s Saying, Vec<String>)> {
    let mut places: BTreeMap<(&str, &str, &str), Option<Place<'_>>> = BTreeMap::new();
    let mut heard = Vec::new();
    for saying in sayings {
        let at = (saying.guide.as_str(), saying.step.as_str(), saying.lang.as_str());
        let place = places.entry(at).or_insert_with(|| Place::new(pack, at.0, at.1, at.2));
        let heard_as = place.as_ref().map(|place| place.here(|here| way(&saying.text, here)));
        heard.push((saying, heard_as.unwrap_or_else(|| vec!["no such step".to_owned()])));
    }
    heard
}

pub fn score(heard: &[(&Saying, Vec<String>)]) -> Score {
    let mut score = Score::default();
    for (saying, heard) in heard {
        let right = is_right(saying, heard);
        let is_elsewhere = saying.is_elsewhere();
        score.elsewhere += usize::from(is_elsewhere);
        score.elsewhere_right += usize::from(is_elsewhere && right);
        score.all += usize::from(!is_elsewhere);
        score.right += usize::from(!is_elsewhere && right);
        let asked_back = heard.len() > 1;
        score.asked_back += usize::from(!is_elsewhere && !right && asked_back);
        score.among += usize::from(!right && asked_back && heard.iter().any(|heard| saying.meant.contains(heard)));
        let heard_as_one = heard.concat();
        let acted = heard.len() == 1 && !["unknown", "courtesy", "input"].contains(&heard_as_one.as_str());
        score.wrong += usize::from(!right && acted);
        let moves = [
            "choose:",
            "stuck:",
            "command:back",
            "command:restart",
            "command:menu",
            "command:stop",
        ];
        let moved = acted && moves.iter().any(|start| heard_as_one.starts_with(start));
        score.moved += usize::from(!right && moved);
    }
    score
}

/// Heard as one of what is meant; where that is `unsure`, asked back.
pub fn is_right(saying: &Saying, heard: &[String]) -> bool {
    let is_meant = |heard: &String| {
        let what = heard.split(':').next().unwrap_or_default();
        saying
            .meant
            .iter()
            .any(|meant| meant == heard || meant == what || (meant == "command:act" && heard == "choose:act"))
    };
    match heard {
        [heard] => is_meant(heard),
        _ => saying.meant.iter().any(|meant| meant == "unsure"),
    }
}

/// Ours.
pub fn ours(index: &Index) -> impl Fn(&str, &Here<'_>) -> Vec<String> + '_ {
    |text, here| {
        let named = |heard: &Heard| name(heard, index, text, here);
        match hear(index, text, here).heard {
            Heard::Unsure(several) => several.iter().map(named).collect(),
            heard => vec![named(&heard)],
        }
    }
}

fn name(heard: &Heard, index: &Index, text: &str, here: &Here<'_>) -> String {
    match heard {
        Heard::Choose(id) => format!("choose:{id}"),
        Heard::Command(id) => format!("command:{id}"),
        Heard::Stuck(id) => format!("stuck:{id}"),
        Heard::Lang(tag) => format!("lang:{tag}"),
        Heard::UiLang(tag) => format!("ui_lang:{tag}"),
        Heard::Term(id) => format!("term:{id}"),
        Heard::Input => "input".to_owned(),
        Heard::Ask => {
            let answers = ask::answer(index, text, here.guide).answers;
            answers
                .first()
                .map_or("unknown".to_owned(), |answer| format!("ask:{}", answer.guide))
        }
        Heard::Courtesy(_) => "courtesy".to_owned(),
        Heard::Unsure(_) | Heard::Unknown => "unknown".to_owned(),
    }
}

/// The labels of choices and detours, and the names of commands, by substring: what a menu does that is typed at.
pub fn by_substring(text: &str, here: &Here<'_>) -> Vec<String> {
    let text = text.trim().to_lowercase();
    let commands = [
        ("back", "terug", "back"),
        ("why", "waarom", "why"),
        ("stuck", "vast", "stuck"),
        ("restart", "opnieuw", "again"),
        ("menu", "gidsen", "guides"),
        ("stop", "stop", "stop"),
        ("act", "doe het", "do it"),
    ];
    let offered = here.choices.iter().map(|choice| ("choose", choice));
    for (what, offered) in offered.chain(here.detours.iter().map(|detour| ("stuck", detour))) {
        let mut labels = offered.labels.iter().map(|label| label.to_lowercase());
        if labels.any(|label| label.contains(&text) || text.contains(&label)) {
            return vec![format!("{what}:{}", offered.id)];
        }
    }
    let command = commands
        .iter()
        .find(|(_, nl, en)| text.contains(nl) || text.contains(en));
    vec![command.map_or("unknown".to_owned(), |(command, _, _)| format!("command:{command}"))]
}
