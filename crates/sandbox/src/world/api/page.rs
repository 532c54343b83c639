//! Which rows, and which of their properties.

use super::ApiRefusal;
use crate::{
    params::Params,
    world::{Resource, rows::Row},
};

/// The system query options that are simulated; any other is an error, so that nobody relies on it unheard.
pub(super) struct Page<'a> {
    select: Option<Vec<&'a str>>,
    pub(super) after: Option<u32>,
    pub(super) top: Option<usize>,
}

impl<'a> Page<'a> {
    pub(super) fn of(query: &'a Params, resource: Resource, must_select: bool) -> Result<Self, ApiRefusal> {
        let bad = |text: String| Err(ApiRefusal::BadQuery(text));
        for name in query.names() {
            if name.starts_with('$') && !["$select", "$skiptoken", "$top"].contains(&name) {
                return bad(format!("{name} is not simulated"));
            }
        }
        let select: Option<Vec<&str>> = query
            .get("$select")
            .map(|names| names.split(',').map(str::trim).collect());
        match &select {
            None if must_select => return bad("$select is required".to_owned()),
            Some(names) => {
                for name in names {
                    if *name != "*" && !resource.properties().contains(name) {
                        let kind = resource.kind();
                        return bad(format!("no property '{name}' on type '{kind}'"));
                    }
                }
            }
            None => {}
        }
        let number = |name: &str| query.get(name).map(str::parse::<u32>).transpose();
        match (number("$skiptoken"), number("$top")) {
            (Ok(after), Ok(top)) => Ok(Self {
                select: select.filter(|names| !names.contains(&"*")),
                after,
                top: top.and_then(|top| usize::try_from(top).ok()),
            }),
            _ => bad("$skiptoken and $top are numbers".to_owned()),
        }
    }

    pub(super) fn pick(&self, row: Row) -> Row {
        match &self.select {
            None => row,
            Some(names) => row
                .into_iter()
                .filter(|(name, _)| names.contains(&name.as_str()))
                .collect(),
        }
    }
}
