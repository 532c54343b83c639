//! What can be made to go wrong: each row of the product's table of errors, and what a person may meet on its screens.

use std::time::Duration;

use super::{
    AppKind, DataScope, Endpoint, Fault, FaultPlan, PRACTICE_CLIENT_ID, PRACTICE_USER, Resource, TokenAnswer,
    UserStatus, Visitor, World,
};

/// Something that can be made to go wrong, for the practice user and the practice app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Situation {
    /// A new token is asked for too early.
    TooEarly,
    /// The app was signed in again elsewhere.
    Replaced,
    /// The app was not used for 30 days.
    Expired,
    /// The permission was withdrawn.
    Withdrawn,
    /// The app has another secret by now.
    WrongSecret,
    /// Who is asked for permission refuses.
    Refused,
    /// The product says no, and not why.
    Unspecified,
    /// The token endpoint is down.
    TokensDown,
    /// A gateway in front of the token endpoint is.
    GatewayDown,
    /// An access token's ten minutes are over.
    AccessExpired,
    /// The open administration is outside what the app may reach.
    OutsideScope,
    /// The app may not read this kind of data.
    NoDataScope,
    /// The user is blocked.
    BlockedUser,
    /// The user is not active.
    InactiveUser,
    /// The customer is blocked.
    BlockedCustomer,
    /// The licence has run out.
    LicenceExpired,
    /// The open administration is blocked.
    DivisionBlocked,
    /// The user has no rights in the open administration.
    NoDivisionAccess,
    /// Too many requests.
    RateLimited,
    /// The API is down.
    ApiDown,
    /// An answer that cannot be read.
    Unreadable,
    /// No answer.
    NoAnswer,
    /// Access lasts a while after it was withdrawn.
    Outlives,
    /// "My Exact Online" does not open: the user lost an administration that an app may reach.
    ScreenFails,
    /// The practice app is an own app: there are no administrations to choose.
    OwnApp,
    /// The token endpoint says that it is busy, with a status that others use for a refusal.
    Busy,
    /// The token endpoint says that it went wrong itself.
    ServerError,
    /// The token endpoint asks for patience.
    SlowDown,
    /// The token endpoint does not renew.
    WrongGrant,
    /// The token endpoint does not give this scope.
    WrongScope,
    /// The token endpoint wants to see a person first.
    AsksPerson,
    /// The token endpoint refuses without a word.
    EmptyRefusal,
    /// A token is renewed, and the answer is lost.
    LostAnswer,
    /// The plain provider withdraws, and answers with an empty page.
    RevokePage,
    /// The plain provider withdraws refresh tokens, and no access tokens.
    RevokePartly,
    /// The plain provider cannot withdraw now, and says when it can.
    RevokeBusy,
    /// The plain provider renews, the answer is lost, and a token that is used twice ends everything.
    ChainEnded,
}

impl Situation {
    /// All of them.
    pub const ALL: [Self; 37] = [
        Self::Withdrawn,
        Self::Expired,
        Self::Replaced,
        Self::TooEarly,
        Self::WrongSecret,
        Self::Refused,
        Self::Unspecified,
        Self::TokensDown,
        Self::GatewayDown,
        Self::AccessExpired,
        Self::OutsideScope,
        Self::NoDataScope,
        Self::BlockedUser,
        Self::InactiveUser,
        Self::BlockedCustomer,
        Self::LicenceExpired,
        Self::DivisionBlocked,
        Self::NoDivisionAccess,
        Self::RateLimited,
        Self::ApiDown,
        Self::Unreadable,
        Self::NoAnswer,
        Self::Outlives,
        Self::ScreenFails,
        Self::OwnApp,
        Self::Busy,
        Self::ServerError,
        Self::SlowDown,
        Self::WrongGrant,
        Self::WrongScope,
        Self::AsksPerson,
        Self::EmptyRefusal,
        Self::LostAnswer,
        Self::RevokePage,
        Self::RevokePartly,
        Self::RevokeBusy,
        Self::ChainEnded,
    ];

    /// A stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::TooEarly => "too-early",
            Self::Replaced => "replaced",
            Self::Expired => "expired",
            Self::Withdrawn => "withdrawn",
            Self::WrongSecret => "wrong-secret",
            Self::Refused => "refused",
            Self::Unspecified => "unspecified",
            Self::TokensDown => "tokens-down",
            Self::GatewayDown => "gateway-down",
            Self::AccessExpired => "access-expired",
            Self::OutsideScope => "outside-scope",
            Self::NoDataScope => "no-data-scope",
            Self::BlockedUser => "blocked-user",
            Self::InactiveUser => "inactive-user",
            Self::BlockedCustomer => "blocked-customer",
            Self::LicenceExpired => "licence-expired",
            Self::DivisionBlocked => "division-blocked",
            Self::NoDivisionAccess => "no-division-access",
            Self::RateLimited => "rate-limited",
            Self::ApiDown => "api-down",
            Self::Unreadable => "unreadable",
            Self::NoAnswer => "no-answer",
            Self::Outlives => "outlives",
            Self::ScreenFails => "screen-fails",
            Self::OwnApp => "own-app",
            Self::Busy => "busy",
            Self::ServerError => "server-error",
            Self::SlowDown => "slow-down",
            Self::WrongGrant => "wrong-grant",
            Self::WrongScope => "wrong-scope",
            Self::AsksPerson => "asks-person",
            Self::EmptyRefusal => "empty-refusal",
            Self::LostAnswer => "lost-answer",
            Self::RevokePage => "revoke-page",
            Self::RevokePartly => "revoke-partly",
            Self::RevokeBusy => "revoke-busy",
            Self::ChainEnded => "chain-ended",
        }
    }

    /// The one with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// Changes the world; the result is what else is to go wrong on the way.
    pub(super) fn set_up(self, world: &mut World) -> Vec<(Endpoint, FaultPlan)> {
        // Nobody is asked for a token while the old one is good.
        let not_taken = (Endpoint::Api(Resource::Me), Fault::Status(401).into());
        let tokens = |fault: Fault| vec![not_taken.clone(), (Endpoint::Token, fault.into())];
        let api = |fault: Fault| vec![(Endpoint::Api(Resource::Me), fault.into())];
        match self {
            Self::TooEarly => {
                let [answer, ..] = TokenAnswer::too_early_variants();
                return tokens(token_fault(&answer));
            }
            Self::Unspecified => return tokens(refusal("invalid_request")),
            Self::Busy => return tokens(refusal("temporarily_unavailable")),
            Self::ServerError => return tokens(refusal("server_error")),
            Self::SlowDown => return tokens(refusal("slow_down")),
            Self::WrongGrant => return tokens(refusal("unsupported_grant_type")),
            Self::WrongScope => return tokens(refusal("invalid_scope")),
            Self::AsksPerson => return tokens(refusal("interaction_required")),
            Self::EmptyRefusal => return tokens(empty(401, "text/plain")),
            Self::LostAnswer => {
                // Old enough for a new token.
                world.advance(11 * 60);
                return vec![(Endpoint::Token, Fault::Closed.afterwards())];
            }
            Self::RevokePage => {
                let page = || empty(200, "text/html; charset=utf-8").afterwards();
                return [page(), page()].map(|plan| (Endpoint::PlainRevoke, plan)).into();
            }
            Self::RevokePartly => {
                let as_it_is = Fault::Delay(Duration::ZERO).into();
                let refused = refusal("unsupported_token_type").into();
                return [as_it_is, refused].map(|plan| (Endpoint::PlainRevoke, plan)).into();
            }
            Self::RevokeBusy => return vec![(Endpoint::PlainRevoke, Fault::RetryAfter(90).into())],
            Self::ChainEnded => {
                world.rules.plain_rotates = true;
                world.advance(world.rules.plain_access_lifetime);
                return vec![(Endpoint::PlainToken, Fault::Closed.afterwards())];
            }
            Self::TokensDown => return tokens(Fault::HtmlUnavailable),
            Self::GatewayDown => return tokens(Fault::GatewayFault),
            Self::RateLimited => return api(Fault::Status(429)),
            Self::ApiDown => return api(Fault::HtmlUnavailable),
            Self::Unreadable => return api(Fault::NotJson),
            Self::NoAnswer => return api(Fault::Closed),
            Self::WrongSecret => {
                if let Some(app) = world.app_mut(PRACTICE_CLIENT_ID) {
                    app.secret.push('2');
                }
                return vec![not_taken];
            }
            _ => self.change(world),
        }
        Vec::new()
    }

    fn change(self, world: &mut World) {
        match self {
            Self::Withdrawn => {
                world.withdraw(PRACTICE_USER, PRACTICE_CLIENT_ID);
            }
            Self::Replaced => {
                // Without a permission there is nothing to replace.
                let _ = world.sign_in(PRACTICE_USER, PRACTICE_CLIENT_ID);
            }
            Self::Expired => world.advance(31 * 86_400),
            Self::AccessExpired => world.advance(11 * 60),
            Self::Refused => world.visitor = Visitor::Refuses,
            Self::Outlives => world.rules.access_survives_withdrawal = true,
            Self::OutsideScope => {
                world.rules.me_follows_consent = true;
                open(world, 310_003);
            }
            Self::NoDataScope => {
                if let Some(app) = world.app_mut(PRACTICE_CLIENT_ID) {
                    app.data_scopes
                        .retain(|DataScope { area, .. }| area != "organization.administration");
                }
            }
            Self::BlockedUser => set_status(world, UserStatus::Blocked),
            Self::InactiveUser => set_status(world, UserStatus::Inactive),
            Self::BlockedCustomer | Self::LicenceExpired => {
                let code = world.user(PRACTICE_USER).map(|user| user.subscription.clone());
                if let Some(subscription) = code.and_then(|code| world.subscription_mut(&code)) {
                    subscription.blocked |= self == Self::BlockedCustomer;
                    subscription.licence_expired |= self == Self::LicenceExpired;
                }
            }
            Self::DivisionBlocked => {
                let open = world.user(PRACTICE_USER).map(|user| user.current_division);
                if let Some(administration) = open.and_then(|code| world.administration_mut(code)) {
                    administration.blocked = true;
                }
            }
            Self::NoDivisionAccess => {
                let open = world.user(PRACTICE_USER).map(|user| user.current_division);
                open.into_iter().for_each(|code| world.take_rights(PRACTICE_USER, code));
            }
            Self::ScreenFails => world.take_rights(PRACTICE_USER, 310_004),
            Self::OwnApp => {
                if let Some(app) = world.app_mut(PRACTICE_CLIENT_ID) {
                    app.kind = AppKind::Own;
                }
            }
            _ => {}
        }
    }
}

fn open(world: &mut World, code: u32) {
    if let Some(user) = world.user_mut(PRACTICE_USER) {
        user.current_division = code;
    }
}

fn set_status(world: &mut World, status: UserStatus) {
    if let Some(user) = world.user_mut(PRACTICE_USER) {
        user.status = status;
    }
}

fn refusal(error: &str) -> Fault {
    token_fault(&TokenAnswer::bare(400, error))
}

fn empty(status: u16, content_type: &str) -> Fault {
    Fault::Answer {
        status,
        content_type: content_type.to_owned(),
        body: String::new(),
    }
}

fn token_fault(answer: &TokenAnswer) -> Fault {
    let body = match &answer.description {
        Some(text) => serde_json::json!({"error": answer.error, "error_description": text}),
        None => serde_json::json!({"error": answer.error}),
    };
    Fault::Answer {
        status: answer.status,
        content_type: "application/json; charset=utf-8".to_owned(),
        body: body.to_string(),
    }
}
