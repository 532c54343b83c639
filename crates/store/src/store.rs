//! Keeping, counting, forgetting, moving. The same words for both databases.

use sqlx::{AnyPool, Row, any::AnyRow};

use crate::{
    at::At,
    error::StoreError,
    open::open,
    report::{Count, Report, Verdict},
};

/// Before this day is every day.
pub const EVER: &str = "9999-12-31";

/// What became of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is in the store now.
    Now,
    /// It was there already: the form was sent twice.
    Before,
}

/// What readers reported.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) pool: AnyPool,
}

impl Store {
    /// Opens a store; it is made where there is none, and brought up to date where it is older.
    ///
    /// # Errors
    /// It is away, damaged or newer than this program; then nothing in it was changed.
    pub async fn open(at: &At) -> Result<Self, StoreError> {
        Ok(Self { pool: open(at).await? })
    }

    /// Keeps a report, exactly once: with the same nonce nothing is added.
    ///
    /// # Errors
    /// The store cannot be written; then nothing was kept.
    pub async fn keep(&self, report: &Report) -> Result<Kept, StoreError> {
        const REPORT: &str = include_str!("../queries/keep.sql");
        const COUNT: &str = include_str!("../queries/count.sql");
        let mut both = self.pool.begin().await?;
        let added = sqlx::query(REPORT)
            .bind(&report.nonce)
            .bind(&report.guide)
            .bind(&report.step)
            .bind(i64::from(report.version))
            .bind(&report.lang)
            .bind(&report.ui)
            .bind(report.verdict.id())
            .bind(report.line.as_ref())
            .bind(&report.day)
            .execute(&mut *both)
            .await?;
        if added.rows_affected() == 0 {
            both.rollback().await?;
            return Ok(Kept::Before);
        }
        sqlx::query(COUNT)
            .bind(&report.guide)
            .bind(&report.step)
            .bind(i64::from(report.version))
            .bind(&report.lang)
            .bind(&report.ui)
            .bind(report.verdict.id())
            .bind(&report.day)
            .execute(&mut *both)
            .await?;
        both.commit().await?;
        Ok(Kept::Now)
    }

    /// What was reported from a day on, counted, in the order of guides, steps and days.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn counts(&self, since: &str) -> Result<Vec<Count>, StoreError> {
        const COUNTS: &str = include_str!("../queries/counts.sql");
        let rows = sqlx::query(COUNTS).bind(since).fetch_all(&self.pool).await?;
        rows.iter().map(count).collect()
    }

    /// The same for whole screens: over all days from one on and before another, with the last of them, and all languages
    /// of texts (`lang` is empty).
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn sums(&self, since: &str, before: &str) -> Result<Vec<Count>, StoreError> {
        const SUMS: &str = include_str!("../queries/sums.sql");
        let rows = sqlx::query(SUMS).bind(since).bind(before);
        rows.fetch_all(&self.pool).await?.iter().map(count).collect()
    }

    /// Reports from a day on, the newest day first, and no more than asked for.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn reports(&self, since: &str, most: u32) -> Result<Vec<Report>, StoreError> {
        const REPORTS: &str = include_str!("../queries/reports.sql");
        let rows = sqlx::query(REPORTS).bind(since).bind(i64::from(most));
        rows.fetch_all(&self.pool).await?.iter().map(report).collect()
    }

    /// Reports from a day on in which a reader wrote something, the newest day first, and no more than asked for.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn lines(&self, since: &str, most: u32) -> Result<Vec<Report>, StoreError> {
        const LINES: &str = include_str!("../queries/lines.sql");
        let rows = sqlx::query(LINES).bind(since).bind(i64::from(most));
        rows.fetch_all(&self.pool).await?.iter().map(report).collect()
    }

    /// Reports in the order of their nonces, those after one: all of them, a part at a time.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn reports_after(&self, nonce: &str, most: u32) -> Result<Vec<Report>, StoreError> {
        const AFTER: &str = include_str!("../queries/after.sql");
        let rows = sqlx::query(AFTER).bind(nonce).bind(i64::from(most));
        rows.fetch_all(&self.pool).await?.iter().map(report).collect()
    }

    /// Forgets the reports from before a day; how many there were of each stays.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn forget_before(&self, day: &str) -> Result<u64, StoreError> {
        let gone = sqlx::query(include_str!("../queries/forget.sql")).bind(day);
        Ok(gone.execute(&self.pool).await?.rows_affected())
    }

    /// What is counted and no longer known one by one: what remains of reports that were forgotten.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn remains(&self) -> Result<Vec<Count>, StoreError> {
        const REMAINS: &str = include_str!("../queries/remains.sql");
        let rows = sqlx::query(REMAINS).fetch_all(&self.pool).await?;
        rows.iter().map(count).collect()
    }

    /// Takes over what remained in another store; what is counted here already stays as it is.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn take_over(&self, count: &Count) -> Result<Kept, StoreError> {
        const TAKE: &str = include_str!("../queries/take-over.sql");
        let taken = sqlx::query(TAKE)
            .bind(&count.guide)
            .bind(&count.step)
            .bind(i64::from(count.version))
            .bind(&count.lang)
            .bind(&count.ui)
            .bind(count.verdict.id())
            .bind(&count.day)
            .bind(i64::try_from(count.number).unwrap_or(i64::MAX));
        let added = taken.execute(&self.pool).await?.rows_affected();
        Ok(if added == 0 { Kept::Before } else { Kept::Now })
    }

    /// Lets go of it: what is under way is ended first.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

pub(crate) fn number(row: &AnyRow) -> Result<u64, StoreError> {
    u64::try_from(row.try_get::<i64, _>("number")?).map_err(|_| StoreError::Broken)
}

fn verdict(row: &AnyRow) -> Result<Verdict, StoreError> {
    Verdict::named(row.try_get("verdict")?).ok_or(StoreError::Broken)
}

fn version(row: &AnyRow) -> Result<u32, StoreError> {
    u32::try_from(row.try_get::<i64, _>("version")?).map_err(|_| StoreError::Broken)
}

fn count(row: &AnyRow) -> Result<Count, StoreError> {
    Ok(Count {
        guide: row.try_get("guide")?,
        step: row.try_get("step")?,
        version: version(row)?,
        lang: row.try_get("lang")?,
        ui: row.try_get("ui")?,
        verdict: verdict(row)?,
        day: row.try_get("day")?,
        number: number(row)?,
    })
}

fn report(row: &AnyRow) -> Result<Report, StoreError> {
    Ok(Report {
        nonce: row.try_get("nonce")?,
        guide: row.try_get("guide")?,
        step: row.try_get("step")?,
        version: version(row)?,
        lang: row.try_get("lang")?,
        ui: row.try_get("ui")?,
        verdict: verdict(row)?,
        line: row.try_get("line")?,
        day: row.try_get("day")?,
    })
}
