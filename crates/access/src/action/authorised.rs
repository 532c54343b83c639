//! Is the app still authorised? Read-only, but for a refresh where one is needed: at most one refresh and two calls.

use super::{Asked, Reason, User, Verdict, administrations};
use crate::auth::{
    Access, Connected, RefreshError, Renewal,
    refresh::{fresh_access, renewed_access},
};
use crate::provider;
use crate::provider::{Api, ApiError, Limits, Me, REFRESH_LIVES, Raw, ReadUrl, Reply};

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
    let mut check = Check::new(connected, api_calls);
    let (root, probe) = match connected.provider.api() {
        Api::ExactOnline(root) => (root, false),
        Api::Probe(url) => (url, true),
        Api::None => return check.by_renewal().await,
    };
    let answer = match check.ask(root, probe).await {
        Ok(answer) => answer,
        Err(error) => return check.not_renewed(error),
    };
    match answer {
        (access, Ok(me)) => {
            check.passed(&access, &me);
            if let Some(division) = me.division {
                administrations::read(&mut check, root, &division, &access).await;
            }
        }
        (access, Err(error)) => check.refused(&access, &error, probe),
    }
    Ok(check.verdict)
}

/// A check that is under way.
pub(super) struct Check<'c> {
    pub(super) connected: &'c Connected,
    pub(super) calls_left: usize,
    pub(super) verdict: Verdict,
}

impl<'c> Check<'c> {
    fn new(connected: &'c Connected, calls_left: usize) -> Self {
        Self {
            connected,
            calls_left,
            verdict: Verdict {
                verdict: Reason::NoProbe.verdict(),
                reason: Reason::NoProbe,
                raw: None,
                user: None,
                administrations: None,
                added: Vec::new(),
                gone: Vec::new(),
                has_more: false,
                list_reason: None,
                list_raw: None,
                asked: Vec::new(),
                limits: Limits::default(),
                refresh_expires_at: None,
                retry_at: None,
                checked_at: connected.now(),
                product: connected.provider.title().to_owned(),
            },
        }
    }

    /// Asks with the token that is kept, and once more with a new one if that is not taken.
    async fn ask(&mut self, root: &ReadUrl, probe: bool) -> Result<Answered, RefreshError> {
        let access = fresh_access(self.connected).await?;
        let answer = self.whose(root, probe, &access).await;
        let is_old = access.renewal == Renewal::Kept;
        if !matches!(answer, Err(ApiError::Unauthorised { .. })) || !is_old || self.calls_left == 0 {
            return Ok((access, answer));
        }
        let renewed = match renewed_access(self.connected, Some(&access)).await {
            // The only token there will ever be, and it is not taken.
            Err(RefreshError::NoRefreshToken) if probe => return Ok((access, answer)),
            renewed => renewed?,
        };
        if let Renewal::TooEarly { .. } = renewed.renewal {
            return Ok((renewed, answer));
        }
        let answer = self.whose(root, probe, &renewed).await;
        Ok((renewed, answer))
    }

    async fn whose(&mut self, root: &ReadUrl, probe: bool, access: &Access) -> Result<Me, ApiError> {
        let Connected { http, .. } = self.connected;
        let (bearer, now) = (access.bearer(), self.connected.now());
        if probe {
            let reply = provider::probe(http, root, bearer, now).await;
            self.asked("", reply).map(|()| Me::default())
        } else {
            let reply = provider::me(http, root, bearer, now).await;
            self.asked("current/Me", reply)
        }
    }

    /// Counts a call, and remembers what was told along with its answer.
    pub(super) fn asked<T>(&mut self, path: &str, reply: Reply<T>) -> Result<T, ApiError> {
        self.calls_left = self.calls_left.saturating_sub(1);
        self.verdict.limits = reply.limits.over(self.verdict.limits);
        self.verdict.asked.push(Asked {
            path: path.to_owned(),
            status: reply.status,
        });
        reply.result
    }

    fn passed(&mut self, access: &Access, me: &Me) {
        self.decide(Reason::Authorised, None, None);
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

    fn refused(&mut self, access: &Access, error: &ApiError, probe: bool) {
        let is_not_taken = matches!(error, ApiError::Unauthorised { .. });
        let (reason, retry_at) = match access.renewal {
            Renewal::TooEarly { allowed_from } if is_not_taken => (Reason::TooEarly, Some(allowed_from)),
            // What a probe's 401 means was said in the configuration.
            _ if is_not_taken && probe => (Reason::WithdrawnOrUnknown, None),
            _ => (Reason::from(error), error.retry_at()),
        };
        self.decide(reason, error.raw().cloned(), retry_at);
    }

    fn not_renewed(mut self, error: RefreshError) -> Result<Verdict, RefreshError> {
        match &error {
            RefreshError::NotSignedIn => self.decide(Reason::NotSignedIn, None, None),
            RefreshError::NoRefreshToken => self.decide(Reason::NoRefreshToken, None, None),
            RefreshError::Token(error) => {
                self.decide(Reason::from(error), error.raw().cloned(), error.retry_at());
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
                    self.decide(Reason::TooEarly, None, Some(allowed_from));
                }
                Renewal::Kept | Renewal::Renewed => self.passed(&access, &Me::default()),
            },
            Err(RefreshError::NoRefreshToken) => self.decide(Reason::NoProbe, None, None),
            Err(error) => return self.not_renewed(error),
        }
        Ok(self.verdict)
    }

    fn decide(&mut self, reason: Reason, raw: Option<Raw>, retry_at: Option<i64>) {
        self.verdict.verdict = reason.verdict();
        self.verdict.reason = reason;
        self.verdict.raw = raw;
        self.verdict.retry_at = retry_at;
    }
}

type Answered = (Access, Result<Me, ApiError>);
