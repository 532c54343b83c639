//! `wegwijs feedback`: what readers reported, what to mend first, and moving it to another store.

use clap::ArgMatches;
use jiff::{Span, civil::Date};
use serde::Serialize;
use wegwijs_message::{Msg, sanitise};
use wegwijs_store::{At, EVER, Overview, Row, Standing, Store, StoreError, Verdict, Walk, Window, standings};

use super::{
    args::text, data, exit::Exit, failure::Failure, host::Host, json::to_json, moving, table::table,
    terminal::write_stdout,
};

/// So much of what readers wrote is shown.
const LINES: u32 = 10_000;

/// Shows, exports or imports.
///
/// # Errors
/// No store was named, or it cannot be used.
pub fn run(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    // Options may stand before or behind `export` and `import`.
    let deepest = matches.subcommand().map_or(matches, |(_, sub)| sub);
    let at = data::named(deepest).or_else(|| data::named(matches));
    let at = at.ok_or_else(|| Failure::usage(Msg::error("feedback-where")))?;
    let since = since(matches)?;
    let is_reading = matches.subcommand_name() != Some("import");
    with_store(&at, is_reading, async |store| match matches.subcommand() {
        Some(("export", _)) => moving::export(store).await,
        Some(("import", _)) => moving::import(host, store).await,
        _ => show(host, store, since).await,
    })
}

/// What readers say of the guides, for who lists or shows these as JSON; none where no store is named.
///
/// # Errors
/// It cannot be used.
pub fn readers(host: &Host, matches: &ArgMatches) -> Result<Option<Readers>, Failure> {
    let at = data::named_by_option(matches);
    let read = |at| {
        let since = ago(Window::CONFIRMED).to_string();
        with_store(&at, true, async |store| overview(host, store, &since).await)
    };
    at.map(read).transpose().map(|overview| overview.map(Readers))
}

/// What readers say of the guides.
pub struct Readers(Overview);

impl Readers {
    /// How they get on with a guide; nothing where none of its steps was shown.
    pub fn of_guide(&self, guide: &str) -> Option<impl Serialize> {
        self.0.walks.get_key_value(guide).map(ToldGuide::new)
    }

    /// What they say of its screens.
    pub fn of_steps(&self, guide: &str) -> Vec<impl Serialize> {
        let rows = self.0.rows.iter().filter(|row| row.screen.guide == guide);
        rows.map(ToldStep::new).collect()
    }
}

/// Does something with a store. `is_reading`: looking makes nothing.
fn with_store<T>(
    at: &At,
    is_reading: bool,
    then: impl AsyncFnOnce(&Store) -> Result<T, Failure>,
) -> Result<T, Failure> {
    if is_reading && !at.is_there() {
        return Err(Failure::error(Msg::error("feedback-nowhere")));
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|_| data::failed(StoreError::Other))?;
    runtime.block_on(async {
        let store = Store::open(at).await.map_err(data::failed)?;
        let done = then(&store).await;
        store.close().await;
        done
    })
}

/// The day from which on voices count.
fn since(matches: &ArgMatches) -> Result<Date, Failure> {
    match text(matches, "since") {
        Some(day) => day
            .parse()
            .map_err(|_| Failure::usage(Msg::error("feedback-since").text("day", day))),
        None => Ok(ago(Window::CONFIRMED)),
    }
}

/// Days are in UTC, as those of reports are.
fn ago(days: i32) -> Date {
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    today.saturating_sub(Span::new().days(days))
}

async fn show(host: &Host, store: &Store, since: Date) -> Result<Exit, Failure> {
    let since = since.to_string();
    let overview = overview(host, store, &since).await?;
    if host.is_json() {
        write_stdout(&to_json(&Told::new(&since, &overview))?)?;
    } else if overview == Overview::default() {
        host.say(&Msg::app("feedback-none").text("since", since));
    } else {
        write_stdout(&in_words(host, &overview))?;
    }
    Ok(Exit::Ok)
}

async fn overview(host: &Host, store: &Store, since: &str) -> Result<Overview, Failure> {
    let sums = async |day: &str| store.sums(day, EVER).await.map_err(data::failed);
    let confirmed = sums(&ago(Window::CONFIRMED).to_string()).await?;
    let standings = standings(&confirmed, &sums(&ago(Window::CHANGED).to_string()).await?);
    let written = store.lines(since, LINES).await.map_err(data::failed)?;
    let visits = store.visit_sums(since, EVER).await.map_err(data::failed)?;
    let version = |guide: &str| Some(host.pack().guide(&guide.parse().ok()?).ok()?.version());
    Ok(Overview::new(
        &sums(since).await?,
        &standings,
        &written,
        &visits,
        version,
    ))
}

/// As JSON.
#[derive(Serialize)]
struct Told<'o> {
    since: &'o str,
    /// What to mend first comes first.
    steps: Vec<ToldStep<'o>>,
    guides: Vec<ToldGuide<'o>>,
    /// Questions on the start page that found nothing.
    unanswered: u64,
}

#[derive(Serialize)]
struct ToldStep<'o> {
    guide: &'o str,
    step: &'o str,
    version: u32,
    current: bool,
    ui_lang: &'o str,
    matches: u64,
    label: u64,
    place: u64,
    absent: u64,
    last: &'o str,
    standing: Option<&'static str>,
    lines: Vec<ToldLine<'o>>,
}

#[derive(Serialize)]
struct ToldLine<'o> {
    verdict: &'static str,
    line: &'o str,
}

#[derive(Serialize)]
struct ToldGuide<'o> {
    guide: &'o str,
    shown: u64,
    finished: u64,
    unanswered: u64,
    stuck: Vec<ToldStuck<'o>>,
}

#[derive(Serialize)]
struct ToldStuck<'o> {
    step: &'o str,
    number: u64,
}

impl<'o> Told<'o> {
    fn new(since: &'o str, overview: &'o Overview) -> Self {
        Self {
            since,
            steps: overview.rows.iter().map(ToldStep::new).collect(),
            guides: overview.walks.iter().map(ToldGuide::new).collect(),
            unanswered: overview.unanswered,
        }
    }
}

impl<'o> ToldStep<'o> {
    fn new(row: &'o Row) -> Self {
        let [matches, label, place, absent] = row.voices;
        let line = |(verdict, line): &'o (Verdict, String)| ToldLine {
            verdict: verdict.id(),
            line,
        };
        Self {
            guide: &row.screen.guide,
            step: &row.screen.step,
            version: row.screen.version,
            current: row.is_current,
            ui_lang: &row.screen.ui,
            matches,
            label,
            place,
            absent,
            last: &row.last,
            standing: row.standing.as_ref().map(|standing| match standing {
                Standing::Confirmed { .. } => "confirmed",
                Standing::Changed => "changed",
            }),
            lines: row.lines.iter().map(line).collect(),
        }
    }
}

impl<'o> ToldGuide<'o> {
    fn new((guide, walk): (&'o String, &'o Walk)) -> Self {
        let stuck = walk
            .stuck
            .iter()
            .map(|(step, number)| ToldStuck { step, number: *number });
        Self {
            guide,
            shown: walk.shown,
            finished: walk.finished,
            unanswered: walk.unanswered,
            stuck: stuck.collect(),
        }
    }
}

fn in_words(host: &Host, overview: &Overview) -> String {
    let words = host.words();
    let heads = |ids: Vec<Msg>| ids.iter().map(|msg| words.text(msg)).collect::<Vec<String>>();
    let mut text = String::new();
    if !overview.rows.is_empty() {
        let head = heads(vec![
            Msg::app("feedback-step"),
            Msg::app("feedback-version"),
            Msg::app("feedback-labels"),
            Msg::app("feedback-matches"),
            Msg::app("feedback-label"),
            Msg::app("feedback-place"),
            Msg::app("feedback-absent"),
            Msg::app("feedback-last"),
        ]);
        text.push_str(&table(&head, overview.rows.iter().map(cells).collect()));
    }
    for row in overview.rows.iter().filter(|row| !row.lines.is_empty()) {
        let screen = &row.screen;
        text.push_str(&format!("\n{}/{} ({})\n", screen.guide, screen.step, screen.ui));
        for (verdict, line) in &row.lines {
            let said = words.text(&match verdict {
                Verdict::Matches => Msg::app("feedback-matches"),
                Verdict::Label => Msg::app("feedback-label"),
                Verdict::Place => Msg::app("feedback-place"),
                Verdict::Absent => Msg::app("feedback-absent"),
            });
            text.push_str(&format!("  {said}: {}\n", sanitise(line)));
        }
    }
    if !overview.walks.is_empty() {
        let head = heads(vec![
            Msg::app("feedback-guide"),
            Msg::app("feedback-shown"),
            Msg::app("feedback-finished"),
            Msg::app("feedback-unanswered"),
            Msg::app("feedback-stuck"),
        ]);
        let separator = if text.is_empty() { "" } else { "\n" };
        text.push_str(separator);
        text.push_str(&table(&head, overview.walks.iter().map(walk_cells).collect()));
    }
    text
}

fn cells(row: &Row) -> Vec<String> {
    let screen = &row.screen;
    let mut cells = vec![
        format!("{}/{}", screen.guide, screen.step),
        screen.version.to_string(),
        screen.ui.clone(),
    ];
    cells.extend(row.voices.map(|number| number.to_string()));
    cells.push(row.last.clone());
    cells
}

fn walk_cells((guide, walk): (&String, &Walk)) -> Vec<String> {
    let stuck: Vec<String> = walk
        .stuck
        .iter()
        .map(|(step, number)| format!("{step} ({number})"))
        .collect();
    let mut cells = vec![guide.clone()];
    cells.extend([walk.shown, walk.finished, walk.unanswered].map(|number| number.to_string()));
    cells.push(stuck.join(", "));
    cells
}
