//! What holds for every store, whatever it stands on.

use std::pin::Pin;

use sqlx::{AnyPool, any::install_default_drivers};
use wegwijs_store::{At, Count, EVER, Kept, MAX_LINE, Report, Store, StoreError, Verdict, Visits, What};

type Scene = fn(At) -> Pin<Box<dyn Future<Output = ()>>>;

macro_rules! scenes {
    ($($name:ident)*) => {
        /// Every scene with its name.
        pub fn all() -> Vec<(&'static str, Scene)> {
            vec![$((stringify!($name), |at| Box::pin($name(at)))),*]
        }
    };
}

scenes! {
    a_report_is_kept_once_and_counted
    the_same_form_from_many_sides_is_one_report
    many_may_open_a_new_store_at_once
    what_is_forgotten_stays_counted_and_moves_along
    a_line_is_kept_as_it_was_written
    what_happens_with_steps_is_added_up_and_moves_along
    a_newer_store_is_refused_and_not_touched
}

pub fn report(nonce: &str) -> Report {
    Report {
        nonce: nonce.to_owned(),
        guide: "revoke".to_owned(),
        step: "open-menu".to_owned(),
        version: 1,
        lang: "nl".to_owned(),
        ui: "en".to_owned(),
        verdict: Verdict::Label,
        line: None,
        day: "2026-11-03".to_owned(),
    }
}

fn numbers(counts: &[Count]) -> Vec<(Verdict, u64)> {
    counts.iter().map(|count| (count.verdict, count.number)).collect()
}

async fn a_report_is_kept_once_and_counted(at: At) {
    let store = Store::open(&at).await.unwrap();
    for verdict in Verdict::ALL {
        let one = Report {
            verdict,
            ..report(verdict.id())
        };
        assert_eq!(store.keep(&one).await, Ok(Kept::Now));
        assert_eq!(store.keep(&one).await, Ok(Kept::Before));
    }
    assert_eq!(store.keep(&report("again")).await, Ok(Kept::Now));
    store.close().await;
    let store = Store::open(&at).await.unwrap();
    let counts = store.counts("2026-11-03").await.unwrap();
    let expected = [
        (Verdict::Absent, 1),
        (Verdict::Label, 2),
        (Verdict::Matches, 1),
        (Verdict::Place, 1),
    ];
    assert_eq!(numbers(&counts), expected);
    assert_eq!(store.counts("2026-11-04").await.unwrap(), []);
    assert_eq!(store.reports("2026-11-03", 100).await.unwrap().len(), 5);
    assert_eq!(store.reports("2026-11-03", 2).await.unwrap().len(), 2);
    assert_eq!(store.reports("2026-11-04", 100).await.unwrap(), []);
}

/// Two servers, each with readers who send every form twice.
async fn the_same_form_from_many_sides_is_one_report(at: At) {
    const FORMS: usize = 20;
    let servers = [Store::open(&at).await.unwrap(), Store::open(&at).await.unwrap()];
    let mut sent = Vec::new();
    for form in 0..FORMS {
        for server in servers.iter().chain(&servers) {
            let (server, one) = (server.clone(), report(&form.to_string()));
            sent.push(tokio::spawn(async move { server.keep(&one).await }));
        }
    }
    let mut kept = 0;
    for one in sent {
        if one.await.unwrap() == Ok(Kept::Now) {
            kept += 1;
        }
    }
    assert_eq!(kept, FORMS);
    let counts = servers[0].counts("2026-11-03").await.unwrap();
    assert_eq!(numbers(&counts), [(Verdict::Label, FORMS as u64)]);
    assert_eq!(servers[1].reports("2026-11-03", 1_000).await.unwrap().len(), FORMS);
}

/// Four were too few to show, other than once in many runs, that one was told that the store is busy.
async fn many_may_open_a_new_store_at_once(at: At) {
    let opening: Vec<_> = (0..16)
        .map(|_| {
            let at = at.clone();
            tokio::spawn(async move { Store::open(&at).await.map(|_| ()) })
        })
        .collect();
    for one in opening {
        assert_eq!(one.await.unwrap(), Ok(()));
    }
}

async fn what_is_forgotten_stays_counted_and_moves_along(at: At) {
    let store = Store::open(&at).await.unwrap();
    let old = Report {
        day: "2026-05-01".to_owned(),
        ..report("old")
    };
    store.keep(&old).await.unwrap();
    store.keep(&report("new")).await.unwrap();
    assert_eq!(store.remains().await.unwrap(), []);
    assert_eq!(store.forget_before("2026-05-01").await, Ok(0));
    assert_eq!(store.forget_before("2026-05-02").await, Ok(1));
    assert_eq!(store.reports("2026-01-01", 10).await.unwrap(), [report("new")]);
    let remains = store.remains().await.unwrap();
    assert_eq!(remains.len(), 1);
    assert_eq!((remains[0].day.as_str(), remains[0].number), ("2026-05-01", 1));
    let all = store.counts("2026-01-01").await.unwrap();
    assert_eq!(all.len(), 2);
    let sums = store.sums("2026-01-01", EVER).await.unwrap();
    assert_eq!(numbers(&sums), [(Verdict::Label, 2)]);
    assert_eq!((sums[0].day.as_str(), sums[0].lang.as_str()), ("2026-11-03", ""));
    for (since, before) in [("2026-05-02", EVER), ("", "2026-11-03")] {
        let sums = store.sums(since, before).await.unwrap();
        assert_eq!(numbers(&sums), [(Verdict::Label, 1)]);
    }

    let home = tempfile::tempdir().unwrap();
    let other = Store::open(&At::Folder(home.path().to_owned())).await.unwrap();
    for again in [Kept::Now, Kept::Before] {
        assert_eq!(other.take_over(&remains[0]).await, Ok(again));
        assert_eq!(other.keep(&report("new")).await, Ok(again));
    }
    assert_eq!(other.counts("2026-01-01").await.unwrap(), all);
}

async fn what_happens_with_steps_is_added_up_and_moves_along(at: At) {
    let store = Store::open(&at).await.unwrap();
    let seen = |what: What, day: &str, number: u64| Visits {
        what,
        guide: "revoke".to_owned(),
        step: "open-menu".to_owned(),
        day: day.to_owned(),
        number,
    };
    for what in What::ALL {
        let two = [seen(what, "2026-11-02", 1), seen(what, "2026-11-03", 2)];
        store.add(&two).await.unwrap();
    }
    store.add(&[seen(What::Shown, "2026-11-03", 40)]).await.unwrap();
    let sums = store.visit_sums("2026-11-02", EVER).await.unwrap();
    assert_eq!(sums.len(), What::ALL.len());
    assert!(sums.contains(&seen(What::Shown, "2026-11-03", 43)));
    assert!(sums.contains(&seen(What::Stuck, "2026-11-03", 3)));
    assert_eq!(store.visit_sums("2026-11-03", EVER).await.unwrap()[0].day, "2026-11-03");
    let all = store.visits("").await.unwrap();
    assert_eq!(all.len(), 2 * What::ALL.len());

    let home = tempfile::tempdir().unwrap();
    let other = Store::open(&At::Folder(home.path().to_owned())).await.unwrap();
    for again in [Kept::Now, Kept::Before] {
        for visits in &all {
            assert_eq!(other.take_over_visits(visits).await, Ok(again));
        }
    }
    assert_eq!(other.visits("").await.unwrap(), all);
}

async fn a_line_is_kept_as_it_was_written(at: At) {
    let store = Store::open(&at).await.unwrap();
    let longest = "é".repeat(MAX_LINE);
    let lines = [
        "'; DROP TABLE reports; --",
        "<b>x</b> $1 ?",
        "\u{1b}[31mrood",
        "🙂 日本",
        &longest,
    ];
    for line in lines {
        let one = Report {
            line: Some(line.to_owned()),
            ..report(line)
        };
        store.keep(&one).await.unwrap();
    }
    let mut found: Vec<_> = store.reports("2026-01-01", 100).await.unwrap();
    found.retain(|report| report.line.as_deref() == Some(report.nonce.as_str()));
    assert_eq!(found.len(), lines.len());
    store.keep(&report("without")).await.unwrap();
    assert_eq!(store.lines("2026-01-01", 100).await.unwrap().len(), lines.len());
    assert_eq!(store.lines("2026-01-01", 2).await.unwrap().len(), 2);
    assert_eq!(store.lines("2026-11-04", 100).await.unwrap(), []);
    // All of them, a part at a time.
    let mut parts = Vec::new();
    loop {
        let last = parts
            .last()
            .map_or(String::new(), |report: &Report| report.nonce.clone());
        let part = store.reports_after(&last, 2).await.unwrap();
        if part.is_empty() {
            break;
        }
        parts.extend(part);
    }
    assert_eq!(parts.len(), lines.len() + 1);
}

async fn a_newer_store_is_refused_and_not_touched(at: At) {
    let store = Store::open(&at).await.unwrap();
    store.keep(&report("one")).await.unwrap();
    store.close().await;
    install_default_drivers();
    let url = url(&at);
    let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) SELECT 999, \
                 description, success, checksum, 0 FROM _sqlx_migrations WHERE version = 1";
    let pool = AnyPool::connect(&url).await.unwrap();
    sqlx::query(newer).execute(&pool).await.unwrap();
    pool.close().await;
    let bytes = file(&at);
    assert_eq!(Store::open(&at).await.map(|_| ()), Err(StoreError::Newer));
    assert_eq!(file(&at), bytes);
    let pool = AnyPool::connect(&url).await.unwrap();
    let there: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM reports")
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!(there, 1);
}

fn file(at: &At) -> Option<Vec<u8>> {
    match at {
        At::Folder(folder) => Some(std::fs::read(folder.join("feedback.db")).unwrap()),
        At::Database(_) => None,
    }
}

fn url(at: &At) -> String {
    match at {
        At::Folder(folder) => {
            let path = folder.join("feedback.db").display().to_string();
            let path = path
                .replace('%', "%25")
                .replace('?', "%3F")
                .replace('#', "%23")
                .replace(' ', "%20");
            format!("sqlite://{path}")
        }
        At::Database(url) => url.clone(),
    }
}
