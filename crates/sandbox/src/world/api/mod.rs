//! A read of the API: who asks, may they, how often, and what they get.

mod page;
mod types;

pub use types::{ApiAsk, ApiRefusal, ApiReply, ApiRows, Reason};

use super::{AccessState, AppKind, Resource, UserStatus, World, limits::ErrorKey};
use crate::params::Params;
use page::Page;

impl World {
    /// Answers a read, and counts it.
    pub fn read(&mut self, ask: &ApiAsk<'_>) -> ApiReply {
        let found = ask.bearer.and_then(|bearer| {
            let token = self.access_token(bearer)?;
            let key = (token.login.clone(), token.client_id.clone());
            Some((key, self.access_state(bearer)?))
        });
        let Some(((login, client_id), state)) = found else {
            return ApiReply::refused(ApiRefusal::UnknownToken);
        };
        let current = self.user(&login).map_or(0, |user| user.current_division);
        let division = ask.division.unwrap_or(current);
        let key = ErrorKey {
            client_id: client_id.clone(),
            login: login.clone(),
            division,
            endpoint: ask.endpoint.to_owned(),
        };
        if self.limits.is_blocked(&key, self.clock.now()) {
            return ApiReply::refused(ApiRefusal::TooManyErrors);
        }
        if state != AccessState::Live {
            self.limits.count_error(key, self.clock.now(), &self.rules);
            return ApiReply::refused(ApiRefusal::DeadToken);
        }
        let rate = match self
            .limits
            .count_call(&client_id, division, self.clock.now(), &self.rules)
        {
            Ok(rate) => rate,
            Err(rate) => {
                return ApiReply {
                    rate: Some(rate),
                    outcome: Err(ApiRefusal::TooManyCalls),
                };
            }
        };
        self.used(&login, &client_id);
        let outcome = self
            .check_access(ask, &login, &client_id, division)
            .and_then(|resource| self.answer(resource, ask.query, &login, &client_id, division));
        if outcome.is_err() {
            self.limits.count_error(key, self.clock.now(), &self.rules);
        }
        ApiReply {
            rate: Some(rate),
            outcome,
        }
    }

    fn check_access(
        &self,
        ask: &ApiAsk<'_>,
        login: &str,
        client_id: &str,
        division: u32,
    ) -> Result<Resource, ApiRefusal> {
        if let Some(reason) = self.reason_against(login) {
            return Err(ApiRefusal::Reason(reason));
        }
        let resource = ask
            .resource
            .filter(|resource| !self.rules.gone.contains(resource))
            .ok_or(ApiRefusal::NotFound)?;
        let app = self.app(client_id).ok_or(ApiRefusal::UnknownToken)?;
        if let Some(area) = resource.area()
            && !app.may_read(area)
        {
            return Err(ApiRefusal::DataScope(area));
        }
        let is_me = resource == Resource::Me;
        let within = app.kind == AppKind::Own
            || self
                .consent(login, client_id)
                .is_none_or(|consent| consent.divisions.cover(division));
        if !within && (!is_me || self.rules.me_follows_consent) {
            return Err(ApiRefusal::DivisionScope);
        }
        if is_me {
            return Ok(resource);
        }
        match self.administration(division) {
            Some(_) if self.rights(login, division).is_none() => Err(ApiRefusal::Reason(Reason::NoDivisionAccess)),
            Some(one) if one.blocked => Err(ApiRefusal::Reason(Reason::DivisionBlocked)),
            Some(_) => Ok(resource),
            None => Err(ApiRefusal::Reason(Reason::NoDivisionAccess)),
        }
    }

    fn reason_against(&self, login: &str) -> Option<Reason> {
        let user = self.user(login)?;
        let subscription = self.subscription(&user.subscription);
        match user.status {
            UserStatus::Blocked => Some(Reason::BlockedUser),
            UserStatus::Inactive => Some(Reason::InactiveUser),
            UserStatus::Active if subscription.is_some_and(|one| one.blocked) => Some(Reason::BlockedCustomer),
            UserStatus::Active if subscription.is_some_and(|one| one.licence_expired) => Some(Reason::LicenseExpired),
            UserStatus::Active => None,
        }
    }

    fn answer(
        &self,
        resource: Resource,
        query: &Params,
        login: &str,
        client_id: &str,
        division: u32,
    ) -> Result<ApiRows, ApiRefusal> {
        if resource == Resource::UserHasRights {
            let bad = || ApiRefusal::BadQuery("endpoint='…'&action='GET' is required".to_owned());
            let value = self.user_has_rights(login, division, query);
            return Ok(ApiRows::Value(value.ok_or_else(bad)?));
        }
        let page = Page::of(query, resource, self.rules.select_mandatory)?;
        let size = page.top.unwrap_or(usize::MAX).min(self.rules.page_size);
        let mut rest = self
            .rows(resource, login, client_id, division)
            .into_iter()
            .filter(|(code, _)| page.after.is_none_or(|after| *code > after));
        let mut last = None;
        let mut rows = Vec::new();
        for (code, row) in rest.by_ref().take(size) {
            last = Some(code);
            rows.push(page.pick(row));
        }
        let more = page.top.is_none() && rest.next().is_some();
        let next = last.filter(|_| more);
        Ok(ApiRows::List { rows, next })
    }
}
