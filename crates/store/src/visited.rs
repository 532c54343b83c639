//! Counting what happens with steps, beside what readers report of them.

use sqlx::{
    Any, Row,
    any::{AnyArguments, AnyRow},
    query::Query,
};

use crate::{
    error::StoreError,
    store::{Kept, Store, number},
    visit::{Visits, What},
};

impl Store {
    /// Adds to what happened, all of it or nothing.
    ///
    /// # Errors
    /// The store cannot be written; then nothing was added.
    pub async fn add(&self, visits: &[Visits]) -> Result<(), StoreError> {
        const SEE: &str = include_str!("../queries/see.sql");
        let mut all = self.pool.begin().await?;
        for one in visits {
            bound(SEE, one).execute(&mut *all).await?;
        }
        all.commit().await?;
        Ok(())
    }

    /// What happened from a day on, day by day.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn visits(&self, since: &str) -> Result<Vec<Visits>, StoreError> {
        const VISITS: &str = include_str!("../queries/visits.sql");
        let rows = sqlx::query(VISITS).bind(since).fetch_all(&self.pool).await?;
        rows.iter().map(visits).collect()
    }

    /// The same over all days from one on and before another together.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn visit_sums(&self, since: &str, before: &str) -> Result<Vec<Visits>, StoreError> {
        const SUMS: &str = include_str!("../queries/visit-sums.sql");
        let rows = sqlx::query(SUMS).bind(since).bind(before);
        rows.fetch_all(&self.pool).await?.iter().map(visits).collect()
    }

    /// Takes over what happened from another store; what is counted here already stays as it is.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn take_over_visits(&self, visits: &Visits) -> Result<Kept, StoreError> {
        const TAKE: &str = include_str!("../queries/take-over-visits.sql");
        let added = bound(TAKE, visits).execute(&self.pool).await?.rows_affected();
        Ok(if added == 0 { Kept::Before } else { Kept::Now })
    }
}

fn bound<'q>(sql: &'q str, visits: &'q Visits) -> Query<'q, Any, AnyArguments<'q>> {
    sqlx::query(sql)
        .bind(visits.what.id())
        .bind(&visits.guide)
        .bind(&visits.step)
        .bind(&visits.day)
        .bind(i64::try_from(visits.number).unwrap_or(i64::MAX))
}

fn visits(row: &AnyRow) -> Result<Visits, StoreError> {
    Ok(Visits {
        what: What::named(row.try_get("what")?).ok_or(StoreError::Broken)?,
        guide: row.try_get("guide")?,
        step: row.try_get("step")?,
        day: row.try_get("day")?,
        number: number(row)?,
    })
}
