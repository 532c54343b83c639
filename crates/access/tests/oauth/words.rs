//! Every error and every reason has words, in both languages.

use std::collections::BTreeSet;

use wegwijs_access::action::{Reason, RevokeError};
use wegwijs_access::auth::{ListenError, RedirectError, RedirectUriFault, RefreshError, SignInError, StoreError};
use wegwijs_access::provider::{
    Block, DiscoveryError, Evidence, Network, Proof, ProviderError, RevocationError, TokenError, Unreadable, UrlFault,
};
use wegwijs_message::Msg;
use wegwijs_pack::Pack;
use wegwijs_words::Catalog;

const PRODUCT: &str = "Exact Online";

fn networks() -> [Network; 6] {
    use Network::*;
    [Dns, Tls, Connect, Proxy, Timeout, Other]
}

fn unreadables() -> [Unreadable; 5] {
    use Unreadable::*;
    [TooLarge, Truncated, NotJson, NotExpected, Status(418)]
}

fn evidence(proof: Proof) -> Evidence {
    let status = Some(400);
    Evidence { proof, status }
}

fn proven(proof: Proof) -> TokenError {
    TokenError::Proven {
        evidence: evidence(proof),
        raw: None,
    }
}

fn token_errors() -> Vec<TokenError> {
    let raw = None;
    vec![
        TokenError::TooEarly,
        proven(Proof::OldRefreshToken),
        proven(Proof::SaidExpired),
        proven(Proof::InvalidGrant),
        TokenError::InvalidClient { raw: raw.clone() },
        TokenError::InvalidGrant { raw: raw.clone() },
        TokenError::RedirectMismatch { raw: raw.clone() },
        TokenError::Refused {
            status: 400,
            raw: raw.clone(),
        },
        TokenError::RateLimited {
            retry_at: None,
            raw: raw.clone(),
        },
        TokenError::Temporary {
            status: 503,
            retry_at: None,
            raw,
        },
    ]
}

fn reasons() -> Vec<Reason> {
    use Reason::*;
    let blocks = [
        Block::BlockedUser,
        Block::InactiveUser,
        Block::BlockedCustomer,
        Block::LicenceExpired,
        Block::DivisionBlocked,
        Block::NoDivisionAccess,
    ];
    let mut reasons = vec![
        Authorised,
        WithdrawnOrUnknown,
        Disconnected,
        Replaced,
        Expired,
        TooEarly,
        Refused(400),
        RateLimited,
        Temporary,
        NotSignedIn,
        NoRefreshToken,
        WrongClient,
        NotAccepted,
        OutsideScope,
        NoDataScope,
        Forbidden,
        NoProbe,
    ];
    reasons.extend(blocks.map(Blocked));
    reasons.extend(networks().map(Network));
    reasons.extend(unreadables().map(Unreadable));
    reasons
}

fn sign_in_errors() -> Vec<Msg> {
    let text = || "x".to_owned();
    let faults = [
        RedirectUriFault::NotAUrl,
        RedirectUriFault::NotHttps,
        RedirectUriFault::NotLoopback,
        RedirectUriFault::Fragment,
    ];
    let pasted = [
        RedirectError::Empty,
        RedirectError::TooLong,
        RedirectError::Denied,
        RedirectError::Refused {
            error: text(),
            raw: None,
        },
        RedirectError::ForeignState,
        RedirectError::NoState,
        RedirectError::Unbound,
        RedirectError::OtherIssuer { issuer: text() },
        RedirectError::NoIssuer,
        RedirectError::OtherSite { host: text() },
        RedirectError::AuthoriseUrl,
        RedirectError::NoCode,
    ];
    let mut msgs = vec![
        SignInError::NoClientId.msg(),
        ListenError::PortTaken(1).msg(),
        ListenError::Closed.msg(),
        ListenError::TooLate.msg(),
    ];
    msgs.extend(faults.map(|fault| SignInError::RedirectUri(fault).msg()));
    msgs.extend(pasted.map(|error| error.msg()));
    msgs
}

fn provider_errors() -> Vec<Msg> {
    let provider = || "acme".to_owned();
    let faults = [
        UrlFault::NotAUrl,
        UrlFault::NotHttps,
        UrlFault::Credentials,
        UrlFault::Fragment,
    ];
    let mut errors = vec![
        ProviderError::Unknown {
            name: provider(),
            known: vec![provider()],
        },
        ProviderError::Reserved(provider()),
        ProviderError::UnknownCountry {
            country: "xx".to_owned(),
            known: "nl, be".to_owned(),
        },
        ProviderError::MissingKey {
            provider: provider(),
            key: "kind",
        },
        ProviderError::UnknownKey {
            provider: provider(),
            key: "x".to_owned(),
            known: vec!["kind"],
        },
        ProviderError::BadValue {
            provider: provider(),
            key: "kind",
            known: vec!["oauth2"],
        },
    ];
    errors.extend(faults.map(|fault| ProviderError::BadUrl {
        provider: provider(),
        key: "token_url",
        fault,
    }));
    errors.iter().map(ProviderError::msg).collect()
}

fn all() -> Vec<Msg> {
    let refreshes = [
        RefreshError::NotSignedIn,
        RefreshError::NoRefreshToken,
        RefreshError::Store(StoreError::Busy),
        RefreshError::NotKept(StoreError::Busy),
        RefreshError::Interrupted,
    ];
    let revokes = [
        RevokeError::NotSignedIn,
        RevokeError::Store(StoreError::Busy),
        RevokeError::Changed,
        RevokeError::Refused(RevocationError::NoEndpoint),
        RevokeError::Refused(RevocationError::UnsupportedTokenType { raw: None }),
    ];
    let mut msgs = sign_in_errors();
    let descriptions = [
        DiscoveryError::Network(Network::Dns),
        DiscoveryError::Unreadable(Unreadable::NotJson),
        DiscoveryError::OtherIssuer { issuer: "x".to_owned() },
        DiscoveryError::BadEndpoint { key: "token_endpoint" },
    ];
    msgs.extend(descriptions.map(|error| error.msg("acme")));
    // Of a withdrawal that the product confirmed.
    msgs.push(
        Msg::error("access-withdrawn")
            .text("product", PRODUCT)
            .text("name", "boek"),
    );
    msgs.extend(provider_errors());
    msgs.extend(token_errors().iter().map(|error| error.msg(PRODUCT)));
    msgs.extend(refreshes.iter().map(|error| error.msg(PRODUCT)));
    msgs.extend(revokes.iter().map(|error| error.msg(PRODUCT, "boek")));
    for minutes in [0, 1, 9] {
        msgs.extend(reasons().iter().map(|reason| reason.msg(PRODUCT, "boek", minutes)));
    }
    msgs
}

#[test]
fn every_error_says_what_happened_and_what_to_do_in_both_languages() {
    let languages = ["nl".to_owned(), "en".to_owned()];
    for lang in &languages {
        let words = Catalog::new(&Pack::Embedded, &languages, lang, lang);
        for msg in all() {
            let (why, next) = (msg.clone().attr("why"), msg.clone().attr("next"));
            assert!(words.has(&msg), "{}", msg.id);
            assert!(words.has(&next) || msg.id == "access-authorised", "{}", msg.id);
            for part in [&msg, &next, &why] {
                let text = words.maybe(part).unwrap_or_default();
                assert!(!text.contains(['{', '$']), "{}: {text}", part.id);
            }
        }
        assert!(words.take_borrowed().is_empty(), "every word is there in {lang}");
    }
}

#[test]
fn every_proof_has_words_and_a_code_of_its_own() {
    let languages = ["nl".to_owned(), "en".to_owned()];
    for lang in &languages {
        let words = Catalog::new(&Pack::Embedded, &languages, lang, lang);
        for proof in Proof::ALL {
            let text = words.text(&evidence(proof).msg(PRODUCT));
            assert!(!text.contains(['{', '$']) && text.contains(PRODUCT), "{text}");
        }
        assert!(words.take_borrowed().is_empty(), "every word is there in {lang}");
    }
    let codes: BTreeSet<&str> = Proof::ALL.iter().map(|proof| proof.code()).collect();
    let reasons = Proof::ALL
        .iter()
        .filter(|proof| proof.code() == "reason-header")
        .count();
    assert_eq!(codes.len(), Proof::ALL.len() - reasons + 1);
}

#[test]
fn no_words_are_left_over() {
    let used: BTreeSet<String> = all().into_iter().map(|msg| msg.id).collect();
    for file in ["nl", "en"] {
        let path = format!("{}/../../locales/{file}/errors.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let ours = ["discovery-", "provider-", "sign-in-", "token-", "api-", "access-"];
        let ids = text
            .lines()
            .filter(|line| ours.iter().any(|prefix| line.starts_with(prefix)))
            .map(|line| line.split(" =").next().unwrap());
        for id in ids {
            assert!(used.contains(id), "{id} is used nowhere");
        }
    }
}
