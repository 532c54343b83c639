//! Is the app still authorised? Read-only, but for a refresh where one is needed: at most one refresh and two calls.

use super::{Reason, User, Verdict, administrations, budget::Check};
use crate::auth::{
    Access, Connected, RefreshError, Renewal,
    refresh::{fresh_access, renewed_access},
};
use crate::provider;
use crate::provider::{Api, ApiError, Empty, Evidence, Me, REFRESH_LIVES, TokenError};

/// How many calls of the API a verdict takes at most. The product blocks apps that make many errors \[doc\].
pub const API_CALLS: usize = 2;

/// Asks the product whether the app is still authorised, as whom, and what it sees.
///
/// # Errors
/// The vault cannot be used, or did not take a new pair. What the product says, and that it says nothing, is a verdict.
pub async fn authorised(connected: &Connected) -> Result<Verdict, RefreshError> {
    authorised_within(connected, API_CALLS).await
}

/// As [`authorised`], with more calls of the API for reading on.
///
/// # Errors
/// As [`authorised`].
pub async fn authorised_within(connected: &Connected, api_calls: usize) -> Result<Verdict, RefreshError> {
    let kept = connected.get().await.map_err(RefreshError::Store)?;
    let mut check = Check::new(connected, api_calls, kept.tokens);
    let api = connected.provider.api();
    if *api == Api::None {
        return check.by_renewal().await;
    }
    let answer = match check.ask(api).await {
        Ok(answer) => answer,
        Err(error) => return check.not_renewed(error),
    };
    match answer {
        (access, Ok(me)) => {
            let status = check.verdict.asked.last().and_then(|asked| asked.status);
            check.seen(&access, &me, status);
            if let (Api::ExactOnline(root), Some(division)) = (api, me.division) {
                administrations::read(&mut check, root, &division, &access).await;
            } else if let Some(list) = me.list {
                administrations::found(&mut check, list).await;
            }
        }
        (access, Err(error)) => check.refused(&access, &error),
    }
    Ok(check.verdict)
}

impl Check<'_> {
    /// Asks with the token that is kept, and once more with a new one if that is not taken.
    async fn ask(&mut self, api: &Api) -> Result<Answered, RefreshError> {
        let access = fresh_access(self.connected).await?;
        let answer = self.whose(api, &access).await;
        let is_old = access.renewal == Renewal::Kept;
        if !matches!(answer, Err(ApiError::Unauthorised { .. })) || !is_old || self.calls_left == 0 {
            return Ok((access, answer));
        }
        let renewed = match renewed_access(self.connected, Some(&access)).await {
            // The only token there will ever be, and it is not taken.
            Err(RefreshError::NoRefreshToken) if matches!(api, Api::Probe(_)) => {
                self.is_last_token = true;
                return Ok((access, answer));
            }
            renewed => renewed?,
        };
        if let Renewal::TooEarly { .. } = renewed.renewal {
            return Ok((renewed, answer));
        }
        let answer = self.whose(api, &renewed).await;
        Ok((renewed, answer))
    }

    async fn whose(&mut self, api: &Api, access: &Access) -> Result<Me, ApiError> {
        let Connected { http, .. } = self.connected;
        let (bearer, now) = (access.bearer(), self.connected.now());
        match api {
            Api::ExactOnline(root) => {
                let reply = provider::me(http, root, bearer, now).await;
                self.asked("current/Me", reply)
            }
            Api::Probe(probe) => {
                let reply = provider::probe(http, probe, bearer, now).await;
                self.asked("", reply)
            }
            Api::None => Ok(Me::default()),
        }
    }

    /// The token was taken. What that proves depends on what it reaches.
    fn seen(&mut self, access: &Access, me: &Me, status: Option<u16>) {
        let is_empty = me.list.as_ref().is_some_and(Vec::is_empty);
        match self.connected.provider.api() {
            Api::Probe(probe) if is_empty && probe.empty == Empty::Failed => {
                self.verdict.prove(Evidence::empty_list(status), None);
            }
            Api::Probe(_) if is_empty => self.verdict.doubt(Reason::NoDataScope, None, None),
            _ => self.passed(access, me, Evidence::taken(status)),
        }
    }

    fn passed(&mut self, access: &Access, me: &Me, evidence: Evidence) {
        self.verdict.prove(evidence, None);
        if let Api::ExactOnline(_) = self.connected.provider.api() {
            let dies = access.obtained_at().saturating_add(REFRESH_LIVES);
            self.verdict.refresh_expires_at = Some(dies);
        }
        if me.name.is_some() || me.email.is_some() {
            self.verdict.user = Some(User {
                name: me.name.clone(),
                email: me.email.clone(),
            });
        }
    }

    fn refused(&mut self, access: &Access, error: &ApiError) {
        let raw = error.raw().cloned();
        match (access.renewal, error) {
            (_, ApiError::Blocked { evidence, .. }) => self.verdict.prove(*evidence, raw),
            (
                _,
                ApiError::Unauthorised {
                    evidence: Some(evidence),
                    ..
                },
            ) if self.is_last_token => self.verdict.prove(*evidence, raw),
            (Renewal::TooEarly { allowed_from }, ApiError::Unauthorised { .. }) => {
                self.verdict.doubt(Reason::TooEarly, raw, Some(allowed_from));
            }
            _ => self.verdict.doubt(Reason::from(error), raw, error.retry_at()),
        }
    }

    fn not_renewed(mut self, error: RefreshError) -> Result<Verdict, RefreshError> {
        match &error {
            RefreshError::NotSignedIn => self.verdict.doubt(Reason::NotSignedIn, None, None),
            RefreshError::NoRefreshToken => self.verdict.doubt(Reason::NoRefreshToken, None, None),
            RefreshError::Token(TokenError::Proven { evidence, raw }) => self.verdict.prove(*evidence, raw.clone()),
            RefreshError::Token(error) => {
                self.verdict
                    .doubt(Reason::from(error), error.raw().cloned(), error.retry_at());
            }
            RefreshError::Store(_) | RefreshError::NotKept(_) | RefreshError::Interrupted => {
                return Err(error);
            }
        }
        Ok(self.verdict)
    }

    /// Where nothing can be asked, a new pair is proof.
    async fn by_renewal(mut self) -> Result<Verdict, RefreshError> {
        match renewed_access(self.connected, None).await {
            Ok(access) => match access.renewal {
                Renewal::TooEarly { allowed_from } => {
                    self.verdict.doubt(Reason::TooEarly, None, Some(allowed_from));
                }
                Renewal::Kept | Renewal::Renewed => self.passed(&access, &Me::default(), Evidence::renewed()),
            },
            Err(RefreshError::NoRefreshToken) => self.verdict.doubt(Reason::NoProbe, None, None),
            Err(error) => return self.not_renewed(error),
        }
        Ok(self.verdict)
    }
}

type Answered = (Access, Result<Me, ApiError>);
